package io.github.objectivityplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a script meets it: exit codes, standard output, one line of error. */
class CommandLineTest {

  private static final Path TYPED = Path.of("../from-code/src/samples/plan-with-mistakes.docx");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  /** What came of a call. */
  private record Result(int code, String out, String err) {}

  private static Result run(String... args) {
    return feed("", args);
  }

  private static Result feed(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        ObjectivityPlan.run(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_typed_file_with_mistakes_fails_and_each_mistake_is_named_with_its_place() {
    Result result = run("check", TYPED.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("п. 1.1: срок «до 01.10.2026г.» истёк до даты приказа (15.10.2026)")
        .contains("[deadline-before-order] (таблица 1, строка 3, ячейка 3)")
        .contains("[number-duplicate]")
        .contains("[responsible-missing]")
        .contains("[deadline-impossible-date]");
  }

  @Test
  void the_json_report_names_rule_item_path_and_place() {
    Result result = run("check", TYPED.toString(), "--format", "json", "--lang", "en");

    JsonNode report = JSON.readTree(result.out());
    JsonNode finding =
        report
            .get("findings")
            .valueStream()
            .filter(f -> f.get("rule").asString().equals("responsible-missing"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.get("level").asString()).isEqualTo("error");
    assertThat(finding.get("item").asString()).isEqualTo("1.4");
    assertThat(finding.get("path").asString())
        .isEqualTo("plan.directions[0].activities[3].responsible");
    assertThat(report.get("profile").get("id").asString()).isEqualTo("base");
    assertThat(report.get("rules").size()).isGreaterThan(40);
  }

  @Test
  void the_failing_level_decides_the_exit_code() throws IOException {
    Path clean = folder.resolve("clean.json");
    assertThat(run("convert", TYPED.toString(), clean.toString()).code()).isZero();
    String json = Files.readString(clean);
    Files.writeString(
        clean, json.replaceAll("(?s)\"activities\": \\[.*?\\n {8}\\]", "\"activities\": []"));

    assertThat(run("check", clean.toString()).code()).isEqualTo(1);
    assertThat(run("check", TYPED.toString(), "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void a_file_becomes_json_and_a_clean_document_again() {
    Path json = folder.resolve("plan.json");
    Path docx = folder.resolve("plan.docx");
    Path again = folder.resolve("again.json");

    assertThat(run("convert", TYPED.toString(), json.toString()).code()).isZero();
    assertThat(run("convert", json.toString(), docx.toString()).code()).isZero();
    assertThat(run("convert", docx.toString(), again.toString()).code()).isZero();

    assertThat(again).hasSameTextualContentAs(json);
    assertThat(json).content().contains("\"number\": \"64\"").contains("\"date\": \"2026-10-15\"");
  }

  @Test
  void what_cannot_be_read_gives_exit_code_3_and_one_line_that_names_the_file() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.docx"));
    Path cut = folder.resolve("cut.docx");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(TYPED), 3000));
    Path text = Files.writeString(folder.resolve("text.docx"), "план");
    Path json = Files.writeString(folder.resolve("wrong.json"), "{\"plan\":{\"title\":5}}");
    Path version = Files.writeString(folder.resolve("v.json"), "{\"schemaVersion\":\"8\"}");
    Path page = Files.writeString(folder.resolve("page.html"), "<p>Меню столовой</p>");
    Path absent = folder.resolve("absent.docx");

    for (Path file : new Path[] {empty, cut, text, json, version, page, absent}) {
      Result result = run("check", file.toString(), "--lang", "en");

      assertThat(result.code()).as("%s", file).isEqualTo(3);
      assertThat(result.out()).as("%s", file).isEmpty();
      assertThat(result.err().lines()).as("%s", file).hasSize(1);
      assertThat(result.err()).startsWith("objectivity-plan: " + file + ": ");
    }
    assertThat(run("check", json.toString()).err().strip())
        .endsWith("строка 1, знак 18: plan.title: ожидалось: строка, получено: число");
  }

  @Test
  void one_unreadable_file_does_not_hide_the_others() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.docx"));

    Result result = run("check", empty.toString(), TYPED.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("[number-duplicate]");
    assertThat(result.err().lines()).hasSize(1);
  }

  @Test
  void of_a_folder_everything_is_checked_that_can_be_read_and_the_rest_is_named_once()
      throws IOException {
    Path plans = Files.createDirectories(folder.resolve("plans/2026")).getParent();
    Path typed = Files.copy(TYPED, plans.resolve("2026/typed.docx"));
    Path broken = Files.writeString(plans.resolve("broken.json"), "{\"plan\":{\"title\":5}}");
    Path scan = Files.writeString(plans.resolve("scan.pdf"), "%PDF-1.7");
    Path notes = Files.writeString(plans.resolve("2026/notes.md"), "# Заметки");
    Files.writeString(plans.resolve(".hidden.json"), "{}");
    Files.writeString(plans.resolve("~$typed.docx"), "lock");
    Files.createSymbolicLink(plans.resolve("2026/round"), plans);

    Result result = run("check", plans.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).startsWith(typed + "\n").contains("[number-duplicate]");
    assertThat(result.err().lines())
        .containsExactly(
            "пропущены файлы, которые не читаются как планы: %s, %s, %s"
                .formatted(notes, plans.resolve("2026/round"), scan),
            "objectivity-plan: "
                + broken
                + ": строка 1, знак 18: plan.title: ожидалось: строка, получено: число");
    Files.delete(broken);
    assertThat(run("check", plans.toString()).code()).isEqualTo(1);
  }

  @Test
  void a_folder_without_anything_to_check_is_an_error_that_says_so() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("plans"));
    String says =
        "objectivity-plan: "
            + empty
            + ": expected at least one .docx, .doc, .xlsx, .xls, .odt, .html, .txt or .json file in"
            + " the folder, it has none";

    Result nothing = run("check", empty.toString(), "--lang", "en");
    Files.writeString(empty.resolve("scan.pdf"), "%PDF-1.7");
    Result others = run("check", empty.toString(), TYPED.toString(), "--lang", "en");

    assertThat(nothing).isEqualTo(new Result(3, "", says + "\n"));
    assertThat(others.code()).isEqualTo(3);
    assertThat(others.out()).contains("[number-duplicate]");
    assertThat(others.err().lines())
        .containsExactly(
            "skipped, not of a kind that is read as a plan: " + empty.resolve("scan.pdf"), says);
  }

  @Test
  void every_report_names_the_files_that_were_not_read() throws IOException {
    Path text = Files.writeString(folder.resolve("text.docx"), "план");
    String came = "ожидался формат: документ Word (DOCX), получено: текст";
    Map<String, String> parts =
        Map.of(
            "sarif", "\"executionSuccessful\" : false",
            "junit", "errors=\"1\"",
            "json", "\"unread\" : [",
            "html", "<p class=\"f unread\">",
            "markdown", "**ошибка**: файл не прочитан",
            "github", "::error file=" + text + ",title=file-unreadable::",
            "text", "  ошибка  файл не прочитан");
    for (Map.Entry<String, String> format : parts.entrySet()) {
      Path out = folder.resolve("report");
      Result result =
          run("check", text + "", TYPED + "", "--format", format.getKey(), "--out", out + "");

      assertThat(result.code()).isEqualTo(3);
      assertThat(result.err().strip()).isEqualTo("objectivity-plan: " + text + ": " + came);
      assertThat(Files.readString(out).replace("\\", ""))
          .as(format.getKey())
          .contains(format.getValue(), came);
    }
    assertThat(run("check", text.toString(), "--format", "github").out())
        .isEqualTo(
            "::error file=%s,title=file-unreadable::файл не прочитан: %s\n".formatted(text, came));
  }

  @Test
  void a_wrong_call_gives_exit_code_2_and_the_usage() {
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("check").code()).isEqualTo(2);
    assertThat(run("frobnicate").code()).isEqualTo(2);
    assertThat(run("check", TYPED.toString(), "--format", "pdf").code()).isEqualTo(2);
    assertThat(run("rules", "no-such-rule").code()).isEqualTo(2);
    assertThat(run("convert", TYPED.toString(), folder.resolve("x.doc").toString()).code())
        .isEqualTo(2);
    Result profile = run("check", TYPED.toString(), "--profile", "lyceum");
    assertThat(profile.code()).isEqualTo(2);
    assertThat(profile.err())
        .contains("ожидался встроенный профиль (base, school")
        .contains("Вызов:");
  }

  @Test
  void help_is_no_wrong_call() {
    assertThat(run("--help").code()).isZero();
    assertThat(run("check", "--help").out()).contains("--write-baseline");
    assertThat(run("convert", "--help").code()).isZero();
  }

  @Test
  void findings_of_a_baseline_do_not_fail() {
    Path baseline = folder.resolve("baseline.json");

    assertThat(run("check", TYPED.toString(), "--write-baseline", baseline.toString()).code())
        .isEqualTo(1);
    assertThat(run("check", TYPED.toString(), "--baseline", baseline.toString()).code()).isZero();
  }

  private static String due(String deadline) {
    return """
        {"plan": {"title": "План на 2026/2027 учебный год", "directions": [{"activities": [
          {"number": "1", "title": "Обход классов", "deadline": {"text": "%s"},
           "responsible": [{"text": "Методист"}], "result": {"text": "Справка"}}]}]}}
        """
        .formatted(deadline);
  }

  @Test
  void an_error_that_goes_to_another_file_is_new_and_an_unread_file_is_not_out_of_date()
      throws IOException {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Path baseline = folder.resolve("known.json");
    Files.writeString(plans.resolve("a.json"), due(""));
    Files.writeString(plans.resolve("b.json"), due("май 2027 г."));
    Files.writeString(plans.resolve("c.json"), due(""));
    run("check", plans.toString(), "--write-baseline", baseline.toString());
    assertThat(run("check", plans.toString(), "--baseline", baseline.toString()).code()).isZero();

    Files.writeString(plans.resolve("a.json"), due("май 2027 г."));
    Files.writeString(plans.resolve("b.json"), due(""));
    Result swapped = run("check", plans.toString(), "--baseline", baseline.toString());
    assertThat(swapped.code()).isEqualTo(1);
    assertThat(swapped.out())
        .contains(
            "больше ничему не соответствует ("
                + plans.resolve("a.json")
                + ", deadline-missing, 1): п. 1: ");

    Files.writeString(plans.resolve("b.json"), due("май 2027 г."));
    Files.writeString(plans.resolve("a.json"), due(""));
    Files.writeString(plans.resolve("c.json"), "{");
    Result unread = run("check", plans.toString(), "--baseline", baseline.toString());
    assertThat(unread.code()).isEqualTo(3);
    assertThat(unread.out()).doesNotContain("больше ничему не соответствует");
  }

  @Test
  void suppressions_accept_for_a_reason_until_a_day_and_tell_what_is_unused() throws IOException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<String> rules =
        run("check", TYPED.toString(), "--format", "json")
            .out()
            .lines()
            .filter(line -> line.startsWith("      \"rule\""))
            .map(line -> line.replaceAll(".*: \"|\",", ""))
            .distinct()
            .toList();

    Result now = run("check", TYPED.toString(), "--suppressions", accepted(rules, today));
    assertThat(now.code()).isZero();
    assertThat(now.out())
        .contains("— подавлено")
        .contains("подавление правила plan-empty (нет) больше ничего не подавляет");
    String past = accepted(rules, today.minusDays(1));
    Result later = run("check", TYPED.toString(), "--suppressions", past);
    assertThat(later.code()).isEqualTo(1);
    assertThat(later.out()).contains("подавление правила plan-empty истекло").contains("(нет)");
    Result edition =
        run("check", TYPED.toString(), "--suppressions", past, "--as-of", "2026-01-01");
    assertThat(edition.code()).isEqualTo(1);
  }

  private String accepted(List<String> rules, LocalDate until) throws IOException {
    StringBuilder list = new StringBuilder();
    for (String rule : rules) {
      list.append("- {rule: %s, reason: ждём, until: %s}\n".formatted(rule, until));
    }
    list.append("- {rule: plan-empty, reason: нет, until: %s}\n".formatted(until));
    return Files.writeString(folder.resolve("accepted.yaml"), list).toString();
  }

  @Test
  void a_mistake_in_a_file_of_suppressions_is_named_with_its_place() throws IOException {
    Path file = Files.writeString(folder.resolve("s.yaml"), "- rule: number-gap\n  why: x\n");

    Result result =
        run("check", TYPED.toString(), "--suppressions", file.toString(), "--lang", "en");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err().strip())
        .isEqualTo(
            "objectivity-plan: "
                + file
                + ": line 2, column 3: expected one of rule, item,"
                + " activity, fingerprint, reason, until, came \"why\"");
  }

  @Test
  void a_junit_report_fails_from_the_failing_level_on() {
    String onError = run("check", TYPED.toString(), "--format", "junit").out();
    String onInfo = run("check", TYPED.toString(), "--format", "junit", "--fail-on", "info").out();

    assertThat(onError).contains("name=\"deadline-before-order\"");
    assertThat(onInfo.split("<failure ", -1).length)
        .isGreaterThan(onError.split("<failure ", -1).length);
  }

  @Test
  void a_profile_file_with_editions_is_picked_by_date() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.yaml"),
            """
            - {id: own, version: "1", title: own, valid-from: 2020-01-01, valid-to: 2025-12-31, levels: {plan-empty: error}}
            - {id: own, version: "2", title: own, valid-from: 2026-01-01, extends: base}
            """);

    String[] call = {"check", TYPED.toString(), "--profile", file.toString()};
    assertThat(run(call).out()).contains("профиль own 2");
    assertThat(
            run("check", TYPED.toString(), "--profile", file.toString(), "--as-of", "2025-05-05")
                .out())
        .contains("профиль own 1: ошибок 0");
    assertThat(
            run("check", TYPED.toString(), "--profile", file.toString(), "--as-of", "2019-05-05")
                .err())
        .contains("на 2019-05-05 нет действующей редакции профиля «own»");
  }

  @Test
  void profiles_are_compared_and_explained_for_a_day() {
    assertThat(run("profiles", "--compare", "base", "public").out())
        .startsWith("base 2026.1 → public 2026.1\n")
        .contains("responsible-person-named", "off → warning");
    assertThat(run("profiles", "--compare", "base", "base").out()).contains("различий нет");
    assertThat(run("profiles", "--compare", "base", "nope").code()).isEqualTo(2);
    assertThat(run("profiles", "--as-of", "2020-01-01").out())
        .contains("профиль «school» версии 2026.1: на 01.01.2020 действует редакция")
        .contains("профиль «vpr-2024»: на 2020-01-01 действующей редакции нет");
  }

  @Test
  void a_line_break_in_a_name_does_not_break_the_line_of_the_error() {
    Result result = run("check", "a\nb.docx", "--lang", "en");

    assertThat(result.err())
        .isEqualTo("objectivity-plan: a b.docx: expected a file, but there is none here\n");
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path file = folder.resolve("absent").resolve("plan.json");

    Result result = run("convert", TYPED.toString(), file.toString(), "--lang", "en");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err().strip())
        .isEqualTo("objectivity-plan: " + file + ": there is no such folder");
  }

  @Test
  void rules_and_profiles_are_listed_and_explained() {
    assertThat(run("rules").out()).contains("deadline-before-order").contains("error");
    assertThat(run("rules", "deadline-before-order", "--lang", "en").out()).contains("Why:");
    assertThat(run("profiles").out()).contains("school").contains("vpr-2024");
  }

  @Test
  void deadlines_are_answered_line_by_line() {
    Result result =
        feed(
            """
            {"text": "октябрь – ноябрь", "period": "2026-09-01/2027-08-31"}

            {"text": "август", "period": "2026-09-01/2027-08-31"}
            {"text": "по запросу"}
            """,
            "deadlines");

    assertThat(result.code()).isZero();
    assertThat(result.out().lines().toList())
        .containsExactly(
            "{\"text\":\"октябрь – ноябрь\",\"notation\":\"XXXX-10/XXXX-11\",\"windows\":[\"2026-10-01/2026-11-30\"],\"alternatives\":[],\"terms\":[{\"kind\":\"DURING\"}],\"flags\":[\"year-inferred\"]}",
            "{\"text\":\"август\",\"notation\":\"XXXX-08\",\"windows\":[\"2027-08-01/2027-08-31\"],\"alternatives\":[\"2026-08-01/2026-08-31\"],\"terms\":[{\"kind\":\"DURING\"}],\"flags\":[\"year-ambiguous\",\"year-inferred\"]}",
            "{\"text\":\"по запросу\",\"notation\":\"if(по запросу)\",\"windows\":[],\"alternatives\":[],\"terms\":[{\"kind\":\"ON_REQUEST\"}],\"flags\":[\"vague\"]}");
  }

  @Test
  void parties_are_answered_line_by_line() {
    Result result = feed("{\"text\": \"Директор, руководители ШМО\"}\n", "parties");

    assertThat(result.out())
        .isEqualTo(
            "{\"text\":\"Директор, руководители ШМО\",\"parties\":[{\"text\":\"Директор\",\"type\":\"ROLE\"},{\"text\":\"руководители ШМО\",\"type\":\"ROLE_GROUP\"}]}\n");
  }

  @Test
  void a_line_that_is_no_question_is_named() {
    Result result = feed("{\"text\": \"май\"}\nмай\n", "deadlines", "--lang", "en");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err().strip())
        .isEqualTo(
            "objectivity-plan: standard input, line 2: expected a JSON object with the field \"text\", came: май");
  }

  @Test
  void safe_fixes_are_made_and_printed() {
    Path fixed = folder.resolve("fixed.json");

    Result result = run("fix", TYPED.toString(), fixed.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("«Проверка работ школьной комиссией, исключение конфликта интересoв»");
    assertThat(fixed).content().contains("конфликта интересов");
  }

  @Test
  void a_word_file_is_fixed_in_place_and_once() throws IOException {
    Path once = folder.resolve("once.docx");
    Path twice = folder.resolve("twice.docx");

    Result first = run("fix", TYPED.toString(), once.toString());

    assertThat(first.code()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .contains(
            "п. 1.4, мероприятие: «Проверка работ школьной комиссией, исключение конфликта"
                + " интересoв» → «Проверка работ школьной комиссией, исключение конфликта"
                + " интересов»\n")
        .contains("п. 2.1, номер: «2.1.» → «2.1»\n");
    assertThat(run("fix", TYPED.toString(), twice.toString(), "--lang", "en").out())
        .contains("item 2.1, number: «2.1.» → «2.1»\n");
    assertThat(parts(once).keySet()).containsExactlyElementsOf(parts(TYPED).keySet());
    Map<String, String> untouched = parts(TYPED);
    untouched.remove("word/document.xml");
    assertThat(parts(once)).containsAllEntriesOf(untouched);
    Files.delete(twice);
    assertThat(run("fix", once.toString(), twice.toString()).out()).isEmpty();
    assertThat(twice).hasSameBinaryContentAs(once);
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }

  @Test
  void a_public_version_says_what_it_withholds() throws IOException {
    Path in = folder.resolve("plan.json");
    Path out = folder.resolve("public.json");
    Files.writeString(
        in,
        """
        {"schemaVersion": "1", "plan": {"kind": "PLAN_MEROPRIYATIY", "title": "План мероприятий",
         "directions": [{"activities": [{"title": "Проверить работы",
          "responsible": [{"text": "методист Речной Д.Е."}]}]}]}}
        """);

    Result result = run("convert", "--public", in.toString(), out.toString());

    assertThat(result.code()).isZero();
    assertThat(result.err().strip())
        .isEqualTo(
            "plan.directions[0].activities[0].responsible[0]: не публикуется имя; должность"
                + " оставлена: «методист Речной Д.Е.»");
    assertThat(Files.readString(out)).contains("\"методист\"").doesNotContain("Речной");
  }

  @Test
  void a_document_is_written_on_a_letterhead() throws IOException {
    Path in = folder.resolve("plan.json");
    Path letterhead = folder.resolve("letterhead.docx");
    Path out = folder.resolve("plan.docx");
    Path back = folder.resolve("back.json");
    Files.writeString(in, plan("Проверить работы"));
    Files.writeString(folder.resolve("paper.json"), plan("Строка бланка"));
    assertThat(
            run("convert", folder.resolve("paper.json").toString(), letterhead.toString()).code())
        .isZero();

    assertThat(run("convert", in + "", out + "", "--letterhead", letterhead + "").code()).isZero();

    assertThat(run("convert", out + "", back + "").code()).isZero();
    assertThat(Files.readString(back)).contains("Проверить работы").doesNotContain("Строка бланка");
    Result page =
        run("convert", in + "", folder.resolve("p.html") + "", "--letterhead", letterhead + "");
    assertThat(page.code()).isEqualTo(2);
    assertThat(page.err())
        .isEqualTo(
            "objectivity-plan: %s: с --letterhead ожидался файл .docx для записи\n"
                .formatted(folder.resolve("p.html")));
  }

  private static String plan(String activity) {
    return """
        {"schemaVersion": "1", "plan": {"kind": "PLAN_MEROPRIYATIY", "title": "План мероприятий",
         "directions": [{"activities": [{"title": "%s"}]}]}}
        """
        .formatted(activity);
  }
}
