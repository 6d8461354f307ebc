package io.github.objectivityplan.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.examples.SchoolPlan;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Rule;
import io.github.objectivityplan.validation.Rules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as its clients meet it: started on a free port and spoken to over HTTP. */
class PlansApplicationTest {

  private static final Path TYPED = Path.of("../from-code/src/samples/plan-with-mistakes.docx");
  private static final JsonMapper JSON = new JsonMapper();

  private static ServletWebServerApplicationContext application;
  private static RestClient client;

  @BeforeAll
  static void start() {
    application =
        (ServletWebServerApplicationContext)
            SpringApplication.run(
                PlansApplication.class, "--server.port=0", "--logging.level.root=ERROR");
    client =
        RestClient.builder()
            .baseUrl("http://localhost:" + application.getWebServer().getPort())
            .requestFactory(new JdkClientHttpRequestFactory())
            .build();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  /** What the service answered. */
  private record Answer(int status, HttpHeaders headers, byte[] body) {
    JsonNode json() {
      return JSON.readTree(body);
    }

    String text(String field) {
      return json().path(field).asString();
    }

    void isProblem(int expected) {
      assertThat(new String(body, StandardCharsets.UTF_8)).contains("\"status\":" + expected);
      assertThat(status).isEqualTo(expected);
      assertThat(headers.getContentType())
          .matches(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith);
      assertThat(text("title")).isNotBlank();
      assertThat(text("detail")).isNotBlank();
    }

    JsonNode finding(String rule) {
      return json()
          .path("findings")
          .valueStream()
          .filter(finding -> finding.path("rule").asString().equals(rule))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no finding of " + rule + " in " + json()));
    }
  }

  private static Answer post(String path, MediaType type, Object body, String language) {
    return client
        .post()
        .uri(path)
        .contentType(type)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .body(body)
        .exchange(
            (request, response) ->
                new Answer(
                    response.getStatusCode().value(),
                    response.getHeaders(),
                    response.getBody().readAllBytes()));
  }

  private static Answer json(String path, String body) {
    return post(
        path, MediaType.APPLICATION_JSON, body.getBytes(StandardCharsets.UTF_8), "ru,en;q=0.5");
  }

  private static Answer file(String path, String name, byte[] content) {
    MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
    parts.add(
        "file",
        new ByteArrayResource(content) {
          @Override
          public String getFilename() {
            return name;
          }
        });
    return post(path, MediaType.MULTIPART_FORM_DATA, parts, "ru");
  }

  private static String request(PlanDocument document) {
    return "{\"document\":" + PlanJson.toJson(document) + "}";
  }

  private static byte[] docx(PlanDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.DOCX, out);
    return out.toByteArray();
  }

  @Test
  void a_broken_upload_is_answered_with_its_findings_and_their_places() throws IOException {
    Answer answer = file("/checks", "План.docx", Files.readAllBytes(TYPED));

    answer.isProblem(422);
    assertThat(answer.text("type")).isEqualTo("urn:objectivity-plan:problem:non-compliant");
    assertThat(answer.text("title")).isEqualTo("План не соответствует профилю");
    JsonNode finding = answer.finding("deadline-before-order");
    assertThat(finding.path("level").asString()).isEqualTo("error");
    assertThat(finding.path("message").asString())
        .isEqualTo("п. 1.1: срок «до 01.10.2026г.» истёк до даты приказа (15.10.2026)");
    assertThat(finding.path("item").asString()).isEqualTo("1.1");
    assertThat(finding.path("path").asString())
        .isEqualTo("plan.directions[0].activities[0].deadline");
    assertThat(finding.path("pointer").asString())
        .isEqualTo("/plan/directions/0/activities/0/deadline");
    assertThat(finding.path("location").asString()).isEqualTo("таблица 1, строка 3, ячейка 3");
    assertThat(
            Stream.of("number-duplicate", "responsible-missing", "deadline-impossible-date")
                .map(answer::finding))
        .hasSize(3);
  }

  @Test
  void findings_are_in_english_for_who_asks_for_english() {
    PlanDocument broken = PlanReader.standard().read(TYPED).document();

    Answer answer =
        post("/checks", MediaType.APPLICATION_JSON, PlanJson.toBytes(broken), "en-GB,en;q=0.9");

    answer.isProblem(422);
    assertThat(answer.text("title")).isEqualTo("The plan does not comply");
    assertThat(answer.finding("responsible-missing").path("message").asString())
        .startsWith("item 1.4");
  }

  @Test
  void a_plan_without_errors_is_answered_with_what_is_left_to_look_at() throws IOException {
    Answer asJson = json("/checks?profile=school", PlanJson.toJson(SchoolPlan.document()));
    Answer asFile = file("/checks?profile=school", "plan.docx", docx(SchoolPlan.document()));

    assertThat(asJson.status()).isEqualTo(200);
    assertThat(asJson.text("profile")).isEqualTo("school");
    assertThat(asJson.json().path("warnings").asInt()).isZero();
    assertThat(asFile.status()).isEqualTo(200);
    assertThat(asFile.json().path("findings").size())
        .isEqualTo(asJson.json().path("findings").size());
  }

  @Test
  void a_good_plan_comes_back_as_a_word_document_that_others_can_open() throws IOException {
    Answer answer = json("/documents/docx", request(SchoolPlan.document()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().getContentType())
        .hasToString("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      assertThat(document.getParagraphs()).isNotEmpty();
      assertThat(document.getTables().stream().map(table -> table.getText()))
          .anySatisfy(text -> assertThat(text).contains("Формирование списка общественных"));
    }
  }

  @Test
  void the_name_of_the_file_is_the_clients_in_any_alphabet_and_leads_to_no_other_folder() {
    String named =
        "{\"fileName\":\"../План: 2026/2027\\r\\nX: y\",\"document\":"
            + PlanJson.toJson(SchoolPlan.document())
            + "}";

    Answer answer = json("/documents/docx", named);

    ContentDisposition disposition = answer.headers().getContentDisposition();
    assertThat(disposition.getType()).isEqualTo("attachment");
    assertThat(disposition.getFilename()).isEqualTo(".. План 2026 2027 X y.docx");
    assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_DISPOSITION))
        .contains("filename*=UTF-8''..%20%D0%9F%D0%BB%D0%B0%D0%BD");
    assertThat(answer.headers().headerNames()).doesNotContain("X");
  }

  @Test
  void an_uploaded_plan_comes_back_in_another_format() throws IOException {
    Answer answer = file("/documents/html", "plan.docx", docx(SchoolPlan.document()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().getContentType()).hasToString("text/html");
    assertThat(
            PlanReader.standard()
                .read(new ByteArrayInputStream(answer.body()), DocumentFormat.HTML)
                .document())
        .isEqualTo(SchoolPlan.document());
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void every_format_is_written_or_refused_in_words(DocumentFormat format) {
    Answer answer = json("/documents/" + format.extension(), request(SchoolPlan.document()));

    if (answer.status() == 200) {
      assertThat(answer.body()).hasSizeGreaterThan(5_000);
    } else {
      answer.isProblem(404);
      assertThat(answer.text("detail")).contains("«" + format.extension() + "»");
      assertThat(answer.headers().containsHeader(HttpHeaders.CONTENT_DISPOSITION)).isFalse();
    }
  }

  @Test
  void a_plan_that_does_not_comply_is_not_written_and_the_violations_carry_the_findings() {
    PlanDocument broken = PlanReader.standard().read(TYPED).document();

    Answer answer = json("/documents/docx", request(broken));

    answer.isProblem(422);
    JsonNode finding = answer.finding("deadline-before-order");
    assertThat(finding.path("message").asString())
        .isEqualTo("п. 1.1: срок «до 01.10.2026г.» истёк до даты приказа (15.10.2026)");
    assertThat(finding.path("path").asString())
        .isEqualTo("document.plan.directions[0].activities[0].deadline");
    assertThat(finding.path("pointer").asString())
        .isEqualTo("/document/plan/directions/0/activities/0/deadline");
  }

  @Test
  void a_request_without_a_document_says_what_is_missing() {
    Answer answer = json("/documents/docx", "{\"fileName\":\"план\"}");

    answer.isProblem(422);
    assertThat(answer.finding("NotNull").path("pointer").asString()).isEqualTo("/document");
  }

  @Test
  void no_breach_of_any_rule_is_an_error_of_the_service() {
    List<String> failed = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      Answer answer = json("/documents/docx", request(rule.breaks().document()));
      if (answer.status() != 200 && answer.status() != 422) {
        failed.add(rule.id() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
      }
    }
    assertThat(failed).isEmpty();
  }

  @Test
  void json_that_is_no_plan_is_answered_with_the_place() {
    Answer answer =
        json("/checks", "{\"plan\":\n {\"title\":\"П\",\"directions\":[{\"number\":{}}]}}");

    answer.isProblem(400);
    assertThat(answer.text("pointer")).isEqualTo("/plan/directions/0/number");
    assertThat(answer.json().path("line").asInt()).isEqualTo(2);
    assertThat(answer.text("detail"))
        .isEqualTo(
            "строка 2, знак 40: plan.directions[0].number: ожидалось: строка, получено: объект");
  }

  @Test
  void json_is_refused_in_the_words_in_which_a_file_is_refused() {
    String good = PlanJson.toJson(SchoolPlan.document());
    for (String body :
        List.of(
            "{\"plan\":{\"directions\":\"x\"}}",
            "{\"plan\":{\"title\":\"П\",\"directions\":[null]}}",
            "{\"plan\":{\"title\":\"П\"},\"plan\":{\"title\":\"П\"}}",
            good.replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"99\""),
            good.substring(0, 900),
            "план")) {
      Answer asBody = json("/checks", body);
      Answer asFile = file("/checks", "plan.json", body.getBytes(StandardCharsets.UTF_8));

      asBody.isProblem(400);
      asFile.isProblem(422);
      assertThat(asBody.text("detail"))
          .isEqualTo(asFile.text("detail"))
          .containsPattern("\\p{IsCyrillic}{4}")
          .doesNotContain("java.", "Exception", "Cannot");
      json("/documents/docx", body).isProblem(400);
    }
    assertThat(json("/checks", "{\"plan\":{\"directions\":\"x\"}}").text("detail"))
        .endsWith("plan.directions: ожидалось: массив, получено: строка");
  }

  @Test
  void a_plan_within_a_request_is_refused_with_its_place_in_the_request() {
    Answer answer =
        json(
            "/documents/docx",
            "{\"fileName\": \"план\",\r\n \"document\": {\"plan\":\n  {\"title\": 5}}}");

    answer.isProblem(400);
    assertThat(answer.text("pointer")).isEqualTo("/document/plan/title");
    assertThat(answer.text("detail"))
        .isEqualTo("строка 3, знак 13: plan.title: ожидалось: строка, получено: число");
    json("/documents/docx", "{\"fileName\": 5}").isProblem(400);
    json("/documents/docx", "{\"fileName\": \"a\"} x").isProblem(400);
    json("/documents/docx", "{\"fileName\": \"a\", \"fileName\": \"b\"}").isProblem(400);
  }

  @Test
  void a_plan_alone_is_written_as_one_with_a_name_is() {
    Answer answer = json("/documents/docx", PlanJson.toJson(SchoolPlan.document()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(json("/documents/docx", request(SchoolPlan.document())).body());
  }

  @Test
  void what_spring_refuses_is_told_in_the_language_that_is_asked_for() {
    MultiValueMap<String, Object> other = new LinkedMultiValueMap<>();
    other.add("other", "план");
    assertTold(
        post("/nowhere", MediaType.TEXT_PLAIN, "", "ru"),
        404,
        "Не найдено",
        "ожидался запрос POST /checks или POST /documents/ФОРМАТ, по этому пути ничего нет");
    assertTold(
        post("/nowhere", MediaType.TEXT_PLAIN, "", "en"),
        404,
        "Not found",
        "expected POST /checks or POST /documents/FORMAT, nothing is at this path");
    assertTold(
        get("/checks", "ru"), 405, "Метод не поддерживается", "ожидался метод [POST], получен GET");
    assertTold(
        get("/checks", "en"), 405, "Method not allowed", "expected the method [POST], came GET");
    assertThat(post("/checks", MediaType.TEXT_PLAIN, "план", "ru").text("detail"))
        .startsWith("ожидалось тело типа [")
        .endsWith("получено text/plain");
    assertThat(post("/checks", MediaType.TEXT_PLAIN, "план", "en").text("detail"))
        .startsWith("expected a body of the type [")
        .endsWith("came text/plain");
    assertTold(
        post("/checks", MediaType.MULTIPART_FORM_DATA, other, "ru"),
        400,
        "Запрос не прочитан",
        "в теле multipart/form-data ожидался файл «file», его нет");
    assertTold(
        post("/checks", MediaType.MULTIPART_FORM_DATA, other, "en"),
        400,
        "The request cannot be read",
        "expected the file \"file\" in the multipart/form-data body, there is none");
  }

  private static void assertTold(Answer answer, int status, String title, String detail) {
    answer.isProblem(status);
    assertThat(answer.text("title")).isEqualTo(title);
    assertThat(answer.text("detail")).isEqualTo(detail);
  }

  private static Answer get(String path, String language) {
    return client
        .get()
        .uri(path)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .exchange(
            (request, response) ->
                new Answer(
                    response.getStatusCode().value(),
                    response.getHeaders(),
                    response.getBody().readAllBytes()));
  }

  @ParameterizedTest
  @MethodSource("bodiesThatAreNoPlan")
  void other_json_is_a_bad_request(String body) {
    json("/checks", body).isProblem(400);
  }

  static Stream<String> bodiesThatAreNoPlan() {
    return Stream.of("", "{", "[]", "null", "\"план\"", "{}", "{\"plan\":null}", "\u0000");
  }

  @Test
  void what_is_too_large_is_answered_with_413() {
    byte[] six = new byte[6_000_000];
    Arrays.fill(six, (byte) ' ');

    file("/checks", "plan.docx", new byte[6_000_000]).isProblem(413);
    file("/checks", "plan.docx", new byte[20_000_000]).isProblem(413);
    json("/checks", "{" + new String(six, StandardCharsets.US_ASCII)).isProblem(413);
    json("/checks", "{\"x\":" + "[".repeat(5_000)).isProblem(413);
  }

  @ParameterizedTest
  @MethodSource("hostileFiles")
  void a_hostile_upload_is_the_clients_problem(Map.Entry<String, byte[]> upload) {
    Answer answer = file("/checks", upload.getKey(), upload.getValue());

    answer.isProblem(422);
    assertThat(answer.text("type")).isEqualTo("urn:objectivity-plan:problem:unreadable");
  }

  static Stream<Map.Entry<String, byte[]>> hostileFiles() throws IOException {
    byte[] whole = Files.readAllBytes(TYPED);
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    byte[] noise = new byte[4_000];
    new Random(7).nextBytes(noise);
    return Stream.of(
        Map.entry("cut.docx", Arrays.copyOf(whole, whole.length / 2)),
        Map.entry("empty.docx", new byte[0]),
        Map.entry("noise.xls", noise),
        Map.entry("pdf.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
        Map.entry("word.xlsx", whole),
        Map.entry("entity.docx", word(entity.getBytes(StandardCharsets.UTF_8))),
        Map.entry("bomb.docx", word(new byte[40_000_000])),
        Map.entry("no-plan.txt", "Добрый день!".getBytes(StandardCharsets.UTF_8)),
        Map.entry(
            "deep.html", ("<html>" + "<div>".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
        Map.entry("deep.json", ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] word(byte[] main) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                  + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                  + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(main);
    }
    return out.toByteArray();
  }

  @Test
  void requests_for_what_there_is_not_are_refused_in_words() {
    String plan = PlanJson.toJson(SchoolPlan.document());

    Answer ending = file("/checks", "plan.exe", new byte[] {1});
    ending.isProblem(415);
    assertThat(ending.text("detail")).contains("получен «plan.exe»");
    Answer profile = json("/checks?profile=galaxy", plan);
    profile.isProblem(400);
    assertThat(profile.text("detail")).contains("base", "получен «galaxy»");
    json("/documents/exe", request(SchoolPlan.document())).isProblem(404);
    post("/checks", MediaType.TEXT_PLAIN, "план", "ru").isProblem(415);
    post("/checks", MediaType.MULTIPART_FORM_DATA, new byte[] {1, 2}, "ru").isProblem(400);
    post("/checks", MediaType.parseMediaType("multipart/form-data;boundary=x"), "--x\r\n", "ru")
        .isProblem(400);
    MultiValueMap<String, Object> other = new LinkedMultiValueMap<>();
    other.add("other", "план");
    post("/checks", MediaType.MULTIPART_FORM_DATA, other, "ru").isProblem(400);
  }

  @Test
  void many_clients_at_once_get_what_one_gets() throws Exception {
    String good = request(SchoolPlan.document());
    byte[] broken = Files.readAllBytes(TYPED);
    byte[] written = json("/documents/docx", good).body();
    byte[] findings = file("/checks", "plan.docx", broken).body();
    List<Callable<byte[]>> calls = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      calls.add(() -> json("/documents/docx", good).body());
      calls.add(() -> file("/checks", "plan.docx", broken).body());
    }
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> answers = clients.invokeAll(calls);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? written : findings);
      }
    } finally {
      clients.shutdown();
    }
  }
}
