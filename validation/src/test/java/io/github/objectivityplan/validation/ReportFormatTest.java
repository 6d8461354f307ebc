package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {

  private static final Locale RU = Locale.forLanguageTag("ru");

  /** A text that tries to be markup, a command, a colour and a line of its own. */
  private static final String HOSTILE =
      "<script>alert('x')</script> \"a\" | `b` [c](d) @all & ]]> \u001b[31m\n::error::pwn\u0000\ud800 -";

  private static Report hostile() {
    Activity activity = Activity.builder(HOSTILE).number("1|<b>").build();
    PlanDocument document =
        PlanDocument.of(
            Plan.builder(HOSTILE).direction(HOSTILE, d -> d.activity(activity)).build());
    return PlanValidator.of(Profiles.byId("base")).validate(document).from("план <1>,a:b%.docx");
  }

  private static Report small() {
    PlanDocument document =
        Sample.read(
            """
            1.1 | Акция "Час" | | Методист | Справка
            1.3 | Отчёт | май 2027 г. | Методист | Отчёт
            """);
    SourceMap places =
        SourceMap.of(Map.of(PlanPath.activity(0, 0), new SourceLocation.InText(12, 5)));
    return PlanValidator.of(Profiles.byId("base"))
        .validate(document, places)
        .from("plans/plan.json");
  }

  private static JsonNode json(ReportFormat format, Report report) {
    return JsonMapper.builder().build().readTree(report.toString(format, Locale.ENGLISH));
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  @Test
  void writes_text_for_a_person() {
    assertThat(small().toString(ReportFormat.TEXT, RU))
        .isEqualTo(
            """
            plans/plan.json
              сведение  п. 1.1: знаки набраны не по правилам: «Акция "Час"», ожидалось «Акция «Час»»  [typography] (строка 12, знак 5)
              ошибка  п. 1.1: ожидался срок мероприятия «Акция "Час"», ячейка пуста  [deadline-missing] (строка 12, знак 5)
              предупреждение  п. 1.3: перед номером «1.3» ожидался «1.2», его нет  [number-gap]
              профиль base 2026.1: ошибок 1, предупреждений 1, сведений 1
            """);
  }

  @Test
  void colours_text_only_when_asked() throws IOException {
    assertThat(small().toString(ReportFormat.TEXT, RU)).doesNotContain("\u001b");
    StringBuilder coloured = new StringBuilder();
    ReportFormat.TEXT.write(List.of(small()), coloured, ReportStyle.of(RU).withColours());
    assertThat(coloured).contains("\u001b[31;1mошибка\u001b[0m");
  }

  @Test
  void writes_json_with_the_names_that_tools_rely_on() {
    JsonNode report = json(ReportFormat.JSON, small());
    JsonNode finding = report.path("findings").get(1);
    assertThat(finding.path("rule").asString()).isEqualTo("deadline-missing");
    assertThat(finding.path("level").asString()).isEqualTo("error");
    assertThat(finding.path("item").asString()).isEqualTo("1.1");
    assertThat(finding.path("path").asString())
        .isEqualTo("plan.directions[0].activities[0].deadline");
    assertThat(finding.path("location").asString()).isEqualTo("line 12, column 5");
    assertThat(finding.path("file").asString()).isEqualTo("plans/plan.json");
    JsonNode fix = report.path("findings").get(0).path("fix").get(0);
    assertThat(fix.path("after").asString()).isEqualTo("Акция «Час»");
    assertThat(report.path("rules").size()).isEqualTo(Rules.all().size());
    assertThat(report.path("rules").get(0).path("outcome").asString()).isEqualTo("passed");
    assertThat(report.path("profile").path("id").asString()).isEqualTo("base");
  }

  @Test
  void joins_the_reports_of_a_run() throws IOException {
    StringBuilder out = new StringBuilder();
    ReportFormat.JSON.write(
        List.of(small(), small().from("plans/second.json")), out, Locale.ENGLISH);
    JsonNode report = JsonMapper.builder().build().readTree(out.toString());
    assertThat(report.path("findings").size()).isEqualTo(6);
    assertThat(report.path("rules").get(2).path("examined").asInt()).isEqualTo(4);
  }

  @Test
  void writes_sarif_with_rules_places_fingerprints_and_fixes() {
    JsonNode run = json(ReportFormat.SARIF, small()).path("runs").get(0);
    JsonNode rules = run.path("tool").path("driver").path("rules");
    assertThat(rules.size()).isEqualTo(Rules.all().size());
    JsonNode result = run.path("results").get(1);
    assertThat(rules.get(result.path("ruleIndex").asInt()).path("id").asString())
        .isEqualTo(result.path("ruleId").asString())
        .isEqualTo("deadline-missing");
    JsonNode place = result.path("locations").get(0).path("physicalLocation");
    assertThat(place.path("artifactLocation").path("uri").asString()).isEqualTo("plans/plan.json");
    assertThat(place.path("region").path("startLine").asInt()).isEqualTo(12);
    assertThat(result.path("partialFingerprints").path("objectivityPlan/v2").asString())
        .isEqualTo(small().findings().get(1).fingerprint())
        .matches("[0-9a-f]{32}");
    assertThat(
            run.path("results")
                .get(0)
                .at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                .asString())
        .isEqualTo("Акция «Час»");
  }

  @Test
  void describes_rules_and_fixes_in_the_language_of_a_sarif_report() {
    Report off =
        PlanValidator.of(Profiles.byId("base").with("deadline-missing", Level.OFF))
            .validate(Sample.read("1 | Сбор | май 2027 г. | Методист | Справка"));
    JsonNode driver = json(ReportFormat.SARIF, off).at("/runs/0/tool/driver");
    assertThat(driver.path("language").asString()).isEqualTo("en");
    for (JsonNode rule : driver.path("rules")) {
      String id = rule.path("id").asString();
      assertThat(rule.at("/shortDescription/text").asString())
          .isEqualTo(Rules.find(id).sentence().en());
      assertThat(rule.at("/fullDescription/text").asString())
          .isEqualTo(Rules.find(id).reason().en());
      assertThat(rule.at("/defaultConfiguration/enabled").asBoolean())
          .as(id)
          .isEqualTo(off.profile().level(id) != Level.OFF);
    }
    JsonNode russian =
        JsonMapper.builder().build().readTree(small().toString(ReportFormat.SARIF, RU));
    assertThat(russian.at("/runs/0/tool/driver/language").asString()).isEqualTo("ru");
    JsonNode result = russian.at("/runs/0/results/0");
    assertThat(result.at("/fixes/0/description/text").asString())
        .isEqualTo(String.valueOf(Rules.find("typography").fix().ru()));
    assertThat(result.has("suppressions")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "azAZ09-._~/, azAZ09-._~/",
    "a b.txt, a%20b.txt",
    "`{@[:, %60%7B%40%5B%3A",
    "а, %D0%B0"
  })
  void writes_a_file_name_as_a_reference(String name, String uri) {
    assertThat(SarifReport.uri(name)).isEqualTo(uri);
  }

  @Test
  void gives_the_place_of_a_fix_only_where_a_file_has_lines() {
    PlanDocument document =
        Sample.read("1.1 | Акция \"Час\" | май 2027 г. | Методист | Справка \"А\" и\u0020");
    PlanPath title = PlanPath.activity(0, 0).field("title");
    PlanValidator validator = PlanValidator.of(Profiles.byId("base"));
    Report text =
        validator
            .validate(document, SourceMap.of(Map.of(title, new SourceLocation.InText(3, 7))))
            .from("plan.txt");
    assertThat(json(ReportFormat.SARIF, text).at("/runs/0/results/0/fixes/0/artifactChanges/0"))
        .hasToString(
            "{\"artifactLocation\":{\"uri\":\"plan.txt\"},\"replacements\":[{\"deletedRegion\":"
                + "{\"startLine\":3,\"startColumn\":7,\"endLine\":3,\"endColumn\":18},"
                + "\"insertedContent\":{\"text\":\"Акция «Час»\"}}]}");
    Report word =
        validator
            .validate(
                document, SourceMap.of(Map.of(title, new SourceLocation.InTable("body", 1, 3, 2))))
            .from("plan.docx");
    JsonNode result = json(ReportFormat.SARIF, word).at("/runs/0/results/0");
    assertThat(result.has("fixes")).isFalse();
    assertThat(result.at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(result.at("/locations/0/message/text").asString())
        .isEqualTo("table 1, row 3, cell 2");
    assertThat(result.at("/properties/edits/0/path").asString()).isEqualTo(title.toString());
    assertThat(result.at("/properties/edits/0/after").asString()).isEqualTo("Акция «Час»");
  }

  @Test
  void tells_the_state_against_a_baseline_only_where_there_is_one() {
    assertThat(json(ReportFormat.SARIF, small()).at("/runs/0/results/0").has("baselineState"))
        .isFalse();
    Report compared = small().against(Baseline.of(List.of()));
    assertThat(json(ReportFormat.SARIF, compared).at("/runs/0/results/0/baselineState").asString())
        .isEqualTo("new");
    Report known = small().against(Baseline.of(List.of(small())));
    assertThat(json(ReportFormat.SARIF, known).at("/runs/0/results/0/baselineState").asString())
        .isEqualTo("unchanged");
  }

  @Test
  void explains_every_rule_in_both_languages_in_sarif() {
    JsonNode rules = json(ReportFormat.SARIF, small()).at("/runs/0/tool/driver/rules");
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = Rules.all().get(i);
      assertThat(rules.get(i).path("id").asString()).isEqualTo(rule.id());
      assertThat(rules.get(i).at("/help/text").asString())
          .startsWith(rule.sentence().en())
          .contains(rule.sentence().ru())
          .contains(rule.basis().ru())
          .contains(rule.reason().en());
    }
  }

  @Test
  void names_the_cell_in_the_title_of_an_annotation_of_a_file_without_lines() {
    PlanDocument document = Sample.read("1 | Отчёт | | Методист | Отчёт");
    SourceMap places =
        SourceMap.of(Map.of(PlanPath.activity(0, 0), new SourceLocation.InTable("body", 1, 3, 2)));
    Report report =
        PlanValidator.of(Profiles.byId("base")).validate(document, places).from("план.docx");
    assertThat(report.toString(ReportFormat.GITHUB, RU))
        .startsWith(
            "::error file=план.docx,title=deadline-missing%3A таблица 1%2C строка 3%2C ячейка 2::"
                + "п. 1: ");
  }

  @Test
  void fails_a_junit_test_from_the_failing_level_on_and_prints_the_rest() throws Exception {
    Document onError = xml(small().toString(ReportFormat.JUNIT, RU));
    assertThat(onError.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(text(onError, "system-out"))
        .containsExactlyInAnyOrder(
            "сведение: п. 1.1: знаки набраны не по правилам: «Акция \"Час\"», ожидалось «Акция"
                + " «Час»» (строка 12, знак 5)",
            "предупреждение: п. 1.3: перед номером «1.3» ожидался «1.2», его нет");
    StringBuilder all = new StringBuilder();
    ReportFormat.JUNIT.write(List.of(small()), all, ReportStyle.of(RU).failingOn(Level.INFO));
    assertThat(xml(all.toString()).getElementsByTagName("failure").getLength()).isEqualTo(3);
    assertThat(text(xml(all.toString()), "system-out")).isEmpty();
    Document accepted =
        xml(small().against(Baseline.of(List.of(small()))).toString(ReportFormat.JUNIT, RU));
    assertThat(accepted.getElementsByTagName("failure").getLength()).isZero();
    assertThat(text(accepted, "system-out")).hasSize(3).allMatch(t -> t.endsWith("было и раньше"));
  }

  private static List<String> text(Document document, String element) {
    NodeList nodes = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }

  @Test
  void escapes_a_file_name_as_a_reference() {
    assertThat(SarifReport.uri("папка\\план 1.docx"))
        .isEqualTo("%D0%BF%D0%B0%D0%BF%D0%BA%D0%B0/%D0%BF%D0%BB%D0%B0%D0%BD%201.docx");
  }

  @Test
  void writes_a_junit_test_for_each_rule_that_was_run() throws Exception {
    StringBuilder text = new StringBuilder();
    ReportFormat.JUNIT.write(List.of(small()), text, ReportStyle.of(RU).failingOn(Level.WARNING));
    Document document = xml(text.toString());
    NodeList cases = document.getElementsByTagName("testcase");
    long run = small().rules().stream().filter(r -> r.outcome() != RuleResult.Outcome.OFF).count();
    assertThat(cases.getLength()).isEqualTo((int) run);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(
            document
                .getDocumentElement()
                .getElementsByTagName("testsuite")
                .item(0)
                .getAttributes()
                .getNamedItem("failures")
                .getNodeValue())
        .isEqualTo("2");
    assertThat(document.getElementsByTagName("skipped").getLength()).isPositive();
  }

  @Test
  void writes_github_commands_with_the_place() {
    assertThat(small().toString(ReportFormat.GITHUB, Locale.ENGLISH))
        .contains(
            "\n::error file=plans/plan.json,line=12,col=5,title=deadline-missing::item 1.1: expected");
  }

  @Test
  void prints_the_word_before_a_directions_number_in_html() {
    Plan plan =
        Plan.builder("План")
            .direction("Анализ", d -> d.label("Раздел").activity("Сбор", row -> {}))
            .numbered()
            .build();
    String html =
        PlanValidator.of(Profiles.byId("base"))
            .validate(PlanDocument.of(plan))
            .toString(ReportFormat.HTML, RU);
    assertThat(html).contains("<td colspan=\"6\">Раздел 1. Анализ</td>");
  }

  @Test
  void prints_the_order_and_every_cell_of_the_plan_in_html() {
    PlanDocument document =
        Sample.read(
            """
            @order PRIKAZ | 5 | 2026-09-01 | О плане.
            @title План школы
            1. Анализ
            1.1 | Сбор | май 2027 г. | Методист | Справка | Срочно
            Обучение
            2.1 | Курсы | июнь 2027 г. | Директор | Отчёт
            """);
    String html =
        PlanValidator.of(Profiles.byId("base")).validate(document).toString(ReportFormat.HTML, RU);
    assertThat(html)
        .contains("<h2>План школы</h2>")
        .contains("<p>приказ от 01.09.2026 № 5 «О плане.»</p>")
        .contains("<th scope=\"col\">Мероприятие</th><th scope=\"col\">Срок</th>")
        .contains("<td colspan=\"6\">1. Анализ</td>")
        .contains("<td colspan=\"6\">Обучение</td>")
        .contains(
            "<td>1.1</td><td>Сбор</td><td>май 2027 г.</td><td>Методист</td><td>Справка</td>"
                + "<td>Срочно</td>")
        .contains(">после заголовка точка не ставится, записано «О плане.» <span")
        .doesNotContain("accepted\">");

    PlanDocument bare =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ).build(),
            Plan.builder("План").title(null).direction(Direction.builder(null).build()).build());
    assertThat(
            PlanValidator.of(Profiles.byId("base")).validate(bare).toString(ReportFormat.HTML, RU))
        .contains("<h2>План</h2>")
        .contains("<p>приказ</p>")
        .doesNotContain("class=\"dir\"><td");
  }

  @Test
  void puts_the_findings_of_a_row_under_the_row_in_html() {
    String page = small().toString(ReportFormat.HTML, RU);
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"ru\">").doesNotContain("<script");
    assertThat(page.indexOf("<td>1.1</td>")).isLessThan(page.indexOf("class=\"f error\""));
    assertThat(page.indexOf("class=\"f error\"")).isLessThan(page.indexOf("<td>1.3</td>"));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void escapes_hostile_text(ReportFormat format) throws Exception {
    for (Locale locale : List.of(RU, Locale.ENGLISH)) {
      String text = hostile().toString(format, locale);
      String plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
      assertThat(plain).doesNotContain("\u0000", "\u001b");
      switch (format) {
        case HTML ->
            assertThat(text).doesNotContain("<script").doesNotContain("<b>").contains("&lt;script");
        case JUNIT ->
            assertThat(xml(text).getElementsByTagName("testcase").getLength()).isPositive();
        case JSON, SARIF ->
            assertThat(JsonMapper.builder().build().readTree(text).isObject()).isTrue();
        case GITHUB ->
            assertThat(text.lines())
                .allMatch(
                    line ->
                        line.matches(
                            "::(error|warning|notice) file=план <1>%2Ca%3Ab%25.docx,title=[a-z-]+::.*"));
        case MARKDOWN -> {
          assertThat(text).doesNotContain("<script").doesNotContain("@all");
          List<String> rows = text.lines().filter(line -> line.startsWith("| ")).toList();
          assertThat(rows)
              .allMatch(row -> row.replace("\\|", "").chars().filter(c -> c == '|').count() == 5);
        }
        case TEXT -> assertThat(text.lines()).noneMatch(line -> line.startsWith("::error"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void tells_what_was_accepted_and_what_is_out_of_date(ReportFormat format) {
    Report report =
        small()
            .against(Baseline.of(List.of(small())))
            .with(
                Suppressions.of(
                    new ArrayList<>(
                        List.of(
                            new Suppressions.Entry(
                                "number-gap",
                                null,
                                null,
                                null,
                                "ждём",
                                LocalDate.of(2026, 1, 1))))),
                LocalDate.of(2026, 2, 2));
    String text = report.toString(format, RU);
    assertThat(text.replace("\\", ""))
        .contains("подавление правила number-gap истекло 01.01.2026 (ждём)");
    assertThat(report.open()).isEmpty();
  }

  private static String withUnread(ReportFormat format, String name, String problem)
      throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(
        List.of(small()),
        List.of(new UnreadFile(name, new Message(problem, "expected a plan"))),
        out,
        ReportStyle.of(RU));
    return out.toString();
  }

  @Test
  void names_a_file_that_was_not_read_in_every_format() throws Exception {
    String name = "plans/план.docx";
    String problem = "ожидался план";

    assertThat(withUnread(ReportFormat.TEXT, name, problem))
        .startsWith(
            "plans/план.docx\n  ошибка  файл не прочитан: ожидался план\nplans/plan.json\n");
    assertThat(withUnread(ReportFormat.GITHUB, name, problem))
        .startsWith(
            "::error file=plans/план.docx,title=file-unreadable::файл не прочитан: ожидался план\n");
    assertThat(withUnread(ReportFormat.MARKDOWN, name, problem))
        .startsWith("## plans/план.docx\n\n**ошибка**: файл не прочитан: ожидался план\n\n## ");
    assertThat(withUnread(ReportFormat.HTML, name, problem))
        .contains(
            "<h2>plans/план.docx</h2>\n<p class=\"f unread\">файл не прочитан: ожидался план</p>");
    JsonNode json = new JsonMapper().readTree(withUnread(ReportFormat.JSON, name, problem));
    assertThat(json.path("unread"))
        .hasToString("[{\"file\":\"plans/план.docx\",\"message\":\"ожидался план\"}]");
    assertThat(json(ReportFormat.JSON, small()).path("unread")).hasToString("[]");
    NodeList suites =
        xml(withUnread(ReportFormat.JUNIT, name, problem)).getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(2);
    assertThat(suites.item(0).getAttributes().getNamedItem("name").getNodeValue()).isEqualTo(name);
    assertThat(suites.item(0).getAttributes().getNamedItem("errors").getNodeValue()).isEqualTo("1");
    assertThat(text(suites.item(0).getOwnerDocument(), "error"))
        .containsExactly("файл не прочитан: ожидался план");
    JsonNode invocation =
        new JsonMapper()
            .readTree(withUnread(ReportFormat.SARIF, name, problem))
            .at("/runs/0/invocations/0");
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0"))
        .hasToString(
            "{\"level\":\"error\",\"message\":{\"text\":\"plans/план.docx: файл не прочитан: ожидался"
                + " план\"},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":"
                + "\"plans/%D0%BF%D0%BB%D0%B0%D0%BD.docx\"}}}]}");
    assertThat(
            json(ReportFormat.SARIF, small())
                .at("/runs/0/invocations/0/executionSuccessful")
                .asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void escapes_a_hostile_name_and_problem_of_a_file_that_was_not_read(ReportFormat format)
      throws Exception {
    String text = withUnread(format, HOSTILE + ",a:b%", HOSTILE);

    assertThat(text).doesNotContain("\u0000", "\u001b");
    assertThat(text.lines())
        .noneMatch(line -> line.startsWith("::error::"))
        .noneMatch(line -> line.contains("::") && line.contains("file=") && line.contains(",a:b"));
    switch (format) {
      case JUNIT -> assertThat(xml(text).getElementsByTagName("error").getLength()).isEqualTo(1);
      case JSON, SARIF -> assertThat(new JsonMapper().readTree(text).isObject()).isTrue();
      case MARKDOWN -> assertThat(text).doesNotContain("<script", "@all");
      case HTML -> assertThat(text).doesNotContain("<script").contains("&lt;script");
      case TEXT, GITHUB -> assertThat(text).contains("файл не прочитан");
    }
  }

  private static Report recognised() {
    return PlanValidator.of(Profiles.byId("school"))
        .validate(
            Sample.read(
                """
                1. Проведение оценочных процедур
                1.1. | Присутствие общественных наблюдателей | май 2027 г. | Методист | Акты
                2. Работа с педагогами
                2.1. | Разъяснительная работа | май 2027 г. | Методист | Протоколы
                2.2. | Заседания методических объединений | май 2027 г. | Методист | Протоколы
                """))
        .from("план.docx");
  }

  @Test
  void says_by_what_a_direction_was_recognised() {
    assertThat(recognised().toString(ReportFormat.TEXT, RU))
        .contains(
            "\n  распознаны направления: P1 – по заголовку «Проведение оценочных процедур»; P3 – по"
                + " строкам 2.1, 2.2\n  профиль school 2026.1: ");
    assertThat(recognised().toString(ReportFormat.TEXT, Locale.ENGLISH))
        .contains(
            "\n  directions recognised: P1 – by the heading \"Проведение оценочных процедур\"; P3 –"
                + " by the rows 2.1, 2.2\n");
    assertThat(small().toString(ReportFormat.TEXT, RU)).doesNotContain("распознан");
  }

  @Test
  void lists_all_that_was_recognised_in_markdown_and_html() {
    assertThat(recognised().toString(ReportFormat.MARKDOWN, RU))
        .contains(
            "\n### По чему распознано обязательное\n\n"
                + "| Код | Что требуется | По чему распознано |\n|---|---|---|\n"
                + "| P1 | объективность результатов в рамках конкретной оценочной процедуры |"
                + " по заголовку «Проведение оценочных процедур» |\n")
        .contains("| P1.OBS | независимые или общественные наблюдатели | по строке 1.1 |\n");
    assertThat(recognised().toString(ReportFormat.HTML, RU))
        .contains(
            "<details>\n<summary>По чему распознано обязательное</summary>\n<table>\n<thead><tr>"
                + "<th scope=\"col\">Код</th><th scope=\"col\">Что требуется</th>"
                + "<th scope=\"col\">По чему распознано</th></tr></thead>\n<tbody>\n"
                + "<tr><td>P1</td><td>объективность результатов в рамках конкретной оценочной"
                + " процедуры</td><td>по заголовку «Проведение оценочных процедур»</td></tr>\n")
        .contains("<td>по строке 1.1</td></tr>\n");
    assertThat(small().toString(ReportFormat.HTML, RU)).doesNotContain("<details>");
    assertThat(small().toString(ReportFormat.MARKDOWN, RU)).doesNotContain("###");
  }

  @Test
  void a_tag_and_a_row_without_a_number_are_named_by_their_words() {
    Activity tagged =
        Activity.builder("Встреча за <чаем>").deadline("май 2027 г.").tag("P1.VIDEO").build();
    Report report =
        PlanValidator.of(Profiles.byId("school"))
            .validate(
                PlanDocument.of(
                    Plan.builder("План").direction("А", d -> d.activity(tagged)).build()));
    assertThat(report.toString(ReportFormat.HTML, RU))
        .contains(
            "<td>P1.VIDEO</td><td>видеонаблюдение</td><td>по метке в строке «Встреча за &lt;чаем&gt;»");
  }

  @Test
  void says_in_sarif_by_what_a_direction_was_recognised() {
    JsonNode run = json(ReportFormat.SARIF, recognised()).at("/runs/0");
    assertThat(run.at("/properties/recognised/0"))
        .hasToString(
            "{\"code\":\"P1\",\"by\":\"heading\",\"path\":\"plan.directions[0].title\",\"item\":\"\","
                + "\"file\":\"план.docx\"}");
    assertThat(run.at("/properties/recognised"))
        .isEqualTo(json(ReportFormat.JSON, recognised()).path("recognised"));
    assertThat(json(ReportFormat.SARIF, small()).at("/runs/0").has("properties")).isFalse();
  }

  @Test
  void says_why_a_finding_is_suppressed() {
    Report report =
        small()
            .with(
                Suppressions.parse(
                    "- {rule: number-gap, reason: 'ждём <b>приказа', until: 2027-01-01}"),
                LocalDate.of(2026, 2, 2));
    assertThat(json(ReportFormat.SARIF, report).at("/runs/0/results/2/suppressions"))
        .hasToString("[{\"kind\":\"external\",\"justification\":\"ждём <b>приказа\"}]");
    JsonNode finding = json(ReportFormat.JSON, report).path("findings").get(2);
    assertThat(finding.path("state").asString()).isEqualTo("suppressed");
    assertThat(finding.path("reason").asString()).isEqualTo("ждём <b>приказа");
    assertThat(json(ReportFormat.JSON, report).path("findings").get(1).has("reason")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"JSON", "SARIF"},
      mode = EnumSource.Mode.EXCLUDE)
  void no_text_turns_the_direction_of_a_page(ReportFormat format) throws IOException {
    String turning = "акт\u202e\u2066дец\u2069 \"а\"";
    PlanDocument document =
        PlanDocument.of(
            Plan.builder(turning)
                .direction(turning, d -> d.activity(Activity.builder(turning).build()))
                .build());
    StringBuilder out = new StringBuilder();
    format.write(
        List.of(PlanValidator.of(Profiles.byId("base")).validate(document).from(turning)),
        List.of(new UnreadFile(turning, new Message(turning, turning))),
        out,
        ReportStyle.of(RU));
    assertThat(out.toString())
        .contains("акт  дец ")
        .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
  }
}
