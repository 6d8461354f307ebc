package io.github.objectivityplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The command new as a script and as a person meet it. */
class NewCommandTest {

  @TempDir private Path folder;

  /** What came of a call. */
  private record Result(int code, String out, String err) {}

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

  private Result make(String file, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "new",
                "--level",
                "school",
                "--organization",
                "МБОУ «СОШ № 7»",
                "--year",
                "2026/2027",
                "-o",
                folder.resolve(file).toString()));
    args.addAll(List.of(more));
    return feed("", args.toArray(new String[0]));
  }

  private PlanDocument read(String file) {
    return PlanReader.standard().read(folder.resolve(file)).document();
  }

  /** Every level, year and kind of act, and every format that can be read back. */
  static Stream<Arguments> plans() {
    List<Arguments> plans = new ArrayList<>();
    List<String> formats = List.of("docx", "json", "xlsx", "html", "odt");
    for (String year : List.of("2025/2026", "2026-2027", "2027/28", "2026")) {
      for (String who : List.of("school", "municipality", "region")) {
        for (String kind : List.of("prikaz", "postanovlenie", "rasporyazhenie")) {
          if (!who.equals("school") || kind.equals("prikaz")) {
            plans.add(Arguments.of(who, year, kind, formats.get(plans.size() % formats.size())));
          }
        }
      }
    }
    return plans.stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_new_plan_passes_the_check_of_its_profile(
      String level, String year, String kind, String format) {
    String file = folder.resolve("plan." + format).toString();

    Result made = makeWithOrder(level, year, kind, file);
    Result checked = feed("", "check", file, "--profile", level, "--fail-on", "info");

    assertThat(made).isEqualTo(new Result(0, "", ""));
    assertThat(checked.code()).as(checked.out()).isZero();
  }

  private static Result makeWithOrder(String level, String year, String kind, String file) {
    return feed(
        "",
        "new",
        "--level",
        level,
        "--organization",
        "Организация № 7",
        "--year",
        year,
        "--kind",
        kind,
        "--number",
        "118-од",
        "--date",
        year.substring(0, 4) + "-09-01",
        "--position",
        "Руководитель",
        "--signatory",
        "А.Б. Петрова",
        "-o",
        file);
  }

  @ParameterizedTest
  @CsvSource({
    "school, docx, PK",
    "school, xlsx, PK",
    "school, odt, PK",
    "school, pdf, %PDF-",
    "municipality, pdf, %PDF-",
    "region, pdf, %PDF-",
    "school, html, <!DOCTYPE html>",
    "school, json, {",
    "school, md, Организация",
    "municipality, md, Организация",
    "region, md, Организация"
  })
  void a_new_plan_is_written_in_the_format_of_its_ending(String level, String format, String begin)
      throws IOException {
    Result made =
        makeWithOrder(level, "2026/2027", "prikaz", folder.resolve("plan." + format).toString());

    assertThat(made).isEqualTo(new Result(0, "", ""));
    assertThat(Files.readString(folder.resolve("plan." + format), StandardCharsets.ISO_8859_1))
        .startsWith(
            new String(begin.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  @Test
  void without_requisites_the_plan_is_written_without_an_order_and_that_is_told() {
    Result result = make("plan.docx");

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "План записан без приказа: для приказа укажите --number, --date, --position и"
                + " --signatory.");
    assertThat(read("plan.docx").order()).isNull();
  }

  @Test
  void a_file_that_is_there_is_replaced_with_force_alone() throws IOException {
    Files.writeString(folder.resolve("plan.json"), "mine");

    Result refused = make("plan.json");

    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err().lines())
        .singleElement()
        .asString()
        .endsWith("plan.json: файл уже есть; чтобы заменить его, добавьте --force");
    assertThat(folder.resolve("plan.json")).hasContent("mine");
    assertThat(make("plan.json", "--force").code()).isZero();
    assertThat(read("plan.json").plan().level()).isEqualTo(PlanLevel.SCHOOL);
  }

  @Test
  void a_wrong_call_is_told_what_was_expected() {
    assertWrong(feed("", "new"), "не указано: --level, --organization, --year, --out");
    assertWrong(
        make("plan.docx", "--kind", "письмо"),
        "--kind: ожидалось: prikaz, postanovlenie или rasporyazhenie, получено «письмо»");
    assertWrong(
        make("plan.docx", "--number", "118-од", "--date", "01.09.2026"),
        "для приказа не хватает: --position, --signatory");
    assertWrong(
        make("plan.docx", "--date", "2028-01-01"),
        "--date: для плана на этот период ожидалась дата с 2026-06-01 по 2027-03-31, получена"
            + " 2028-01-01");
    assertWrong(make("plan.docx", "--date", "31.02.2027"), "--date: ожидалось: дата: 2026-09-01");
    assertWrong(make("plan.rtf"), "plan.rtf");
    assertThat(folder).isEmptyDirectory();
  }

  private static void assertWrong(Result result, String says) {
    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.err().lines().findFirst().orElse("")).contains(says);
  }

  @Test
  void answers_come_from_a_file_and_flags_come_before_them() throws IOException {
    Path answers =
        Files.writeString(
            folder.resolve("answers.yaml"),
            """
            level: municipality
            organization: Администрация Заречного округа
            year: 2026/2027
            number: 0118
            date: 2026-09-14
            position: Глава округа
            signatory: В.Г. Соколов
            """);
    Path file = folder.resolve("plan.json");

    Result result =
        feed(
            "",
            "new",
            "--answers",
            answers.toString(),
            "--year",
            "2025/2026",
            "--date",
            "15.09.2025",
            "-o",
            file.toString());

    assertThat(result).isEqualTo(new Result(0, "", ""));
    PlanDocument document = read("plan.json");
    assertThat(document.plan().period()).isEqualTo(PlanPeriod.academicYear(2025));
    assertThat(document.order()).isNotNull();
    assertThat(document.order().kind()).isEqualTo(OrderKind.POSTANOVLENIE);
    assertThat(document.order().number()).isEqualTo("0118");
    assertThat(document.order().date()).hasToString("2025-09-15");
  }

  @Test
  void a_file_of_answers_says_which_files_are_read_and_written() throws IOException {
    Path municipal = folder.resolve("municipal.json");
    Path out = Files.writeString(folder.resolve("plan.json"), "mine");
    makeWithOrder("municipality", "2026/2027", "prikaz", municipal.toString());
    Path answers =
        Files.writeString(
            folder.resolve("answers.yaml"),
            "{organization: МБОУ «СОШ № 7», from: '%s', out: '%s', force: true}"
                .formatted(municipal, out));
    Path own =
        Files.writeString(folder.resolve("own.yaml"), "extends: municipality\nmeasures: []\n");
    Path others =
        Files.writeString(
            folder.resolve("others.yaml"),
            "{organization: Комитет, year: 2026, catalogue: '%s', out: '%s', force: false}"
                .formatted(own, folder.resolve("other.json")));

    assertThat(feed("", "new", "--answers", answers.toString()).code()).isZero();
    assertThat(read("plan.json").plan().level()).isEqualTo(PlanLevel.SCHOOL);
    assertThat(feed("", "new", "--answers", others.toString()).code()).isZero();
    assertThat(read("other.json").plan().level()).isEqualTo(PlanLevel.MUNICIPALITY);
    assertThat(feed("", "new", "--answers", others.toString()).code()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level: town | 1 | 8 | level, school, municipality or region | \"town\"",
        "{level: school, date: 31.02.2027} | 1 | 23 | date, a date: 2026-09-01 or 01.09.2026"
            + " | \"31.02.2027\"",
        "year: [2026] | 1 | 7 | year, an academic year from 2018/2019 to 2100/2101: 2026/2027"
            + " | a list",
        "signatory: \"\" | 1 | 12 | signatory, initials and surname: А.Б. Петрова | an empty value",
        "- level | 1 | 1 | a mapping of fields | a list",
        "{year: 2026, town: Энск} | 1 | 14 | one of level, organization, short-name, parent, year,"
            + " number, date, kind, place, position, signatory, executor, phone, from, catalogue,"
            + " out, force | \"town\"",
        "force: maybe | 1 | 8 | force, true or false | \"maybe\"",
        "out: [a] | 1 | 6 | out, the name of a file | a list",
        "from: \"\" | 1 | 7 | from, the name of a file | an empty value"
      })
  void a_mistake_in_the_answers_is_named_with_file_line_and_column(
      String text, int line, int column, String expected, String came) throws IOException {
    Path answers = Files.writeString(folder.resolve("answers.yaml"), text + "\n");

    Result result = feed("", "new", "--lang", "en", "--answers", answers.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "objectivity-plan: %s: line %d, column %d: expected %s, came %s"
                .formatted(answers, line, column, expected, came));
  }

  @Test
  void a_person_is_asked_and_a_wrong_answer_is_explained() {
    Path file = folder.resolve("plan.json");

    Result result =
        feed(
            "\nМБОУ «СОШ № 7»\n\n\nкогда-нибудь\n2026/2027\n118-од\n2026-09-01\n\nг. Энск\n\n"
                + "А.Б. Петрова\n\n"
                + file
                + "\n",
            "new",
            "--interactive");

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains("Чей план [school]: ")
        .contains(
            "ожидалось: учебный год с 2018/2019 до 2100/2101: 2026/2027; получено «когда-нибудь»")
        .contains("Должность подписывающего [Директор]: ");
    PlanDocument document = read("plan.json");
    assertThat(document.order()).isNotNull();
    assertThat(document.order().place()).isEqualTo("г. Энск");
    assertThat(document.order().signatory().position()).isEqualTo("Директор");
  }

  @Test
  void a_person_loses_no_answer_over_a_date_or_a_file_that_will_not_do() throws IOException {
    Path there = Files.writeString(folder.resolve("there.json"), "mine");
    Path file = folder.resolve("plan.json");

    Result result =
        feed(
            String.join(
                "\n",
                "school",
                "МБОУ «СОШ № 7»",
                "",
                "",
                "2026/2027",
                "118-од",
                "2028-01-01",
                "2026-09-01",
                "",
                "",
                "",
                "А.Б. Петрова",
                "",
                folder.resolve("plan.rtf").toString(),
                folder.resolve("absent/plan.json").toString(),
                there.toString(),
                "",
                file.toString(),
                ""),
            "new",
            "--interactive");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err())
        .contains("ожидалось: дата с 2026-06-01 по 2027-03-31; получено «2028-01-01»")
        .contains("ожидалось: файл .docx, .pdf, .xlsx, .odt, .html, .md или .json; получено «")
        .contains("ожидалось: файл в папке, которая есть; получено «")
        .contains("there.json: файл уже есть. Заменить (да/нет) [нет]: ");
    assertThat(there).hasContent("mine");
    assertThat(read("plan.json").order()).isNotNull();
  }

  @Test
  void a_person_may_replace_a_file() throws IOException {
    Path there = Files.writeString(folder.resolve("there.json"), "mine");

    Result result =
        feed("school\nСОШ № 7\n\n\n2026\n\n" + there + "\nда\n", "new", "--interactive");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(read("there.json").plan().level()).isEqualTo(PlanLevel.SCHOOL);
  }

  @Test
  void what_the_call_has_wrong_is_told_before_any_question() throws IOException {
    Path there = Files.writeString(folder.resolve("there.json"), "mine");

    Result taken = feed("school\n", "new", "--interactive", "-o", there.toString());
    Result absent =
        feed("school\n", "new", "--interactive", "--from", folder.resolve("no.docx").toString());

    assertThat(taken.code()).isEqualTo(3);
    assertThat(taken.err().lines()).singleElement().asString().contains("файл уже есть");
    assertThat(absent.code()).isEqualTo(3);
    assertThat(absent.err().lines()).singleElement().asString().contains("no.docx");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-14, 2026-10-14",
    "2026-11-22, 2026-11-23",
    "2026-11-04, 2026-11-05",
    "2026-05-31, 2026-09-01",
    "2027-01-01, 2027-01-11",
    "2027-03-28, 2027-03-29",
    "2027-05-01, 2026-09-01"
  })
  void the_date_that_is_proposed_is_a_working_day_on_which_the_order_can_be_dated(
      LocalDate today, LocalDate proposed) {
    DateWindow dates = DateWindow.of(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 3, 31));

    assertThat(Interview.day(dates, today)).isEqualTo(proposed);
  }

  @Test
  void where_no_working_day_is_left_the_last_one_is_proposed() {
    DateWindow dates = DateWindow.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 22));

    assertThat(Interview.day(dates, LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-20");
  }

  @Test
  void an_interview_that_ends_early_is_a_wrong_call() {
    Result result = feed("school\n", "new", "--interactive");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("не указано: --organization");
  }

  @Test
  void a_schools_plan_comes_from_its_municipalitys_and_what_is_left_out_is_told() {
    Path municipal = folder.resolve("municipal.docx");
    feed(
        "",
        "new",
        "--level",
        "municipality",
        "--organization",
        "Управление образования",
        "--year",
        "2026/2027",
        "-o",
        municipal.toString());

    Result result =
        feed(
            "",
            "new",
            "--from",
            municipal.toString(),
            "--organization",
            "МБОУ «СОШ № 7»",
            "-o",
            folder.resolve("school.docx").toString());

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains(
            "не вошло: 1.3 «Создание муниципальных предметных комиссий для проверки и перепроверки"
                + " работ»: ответственные – не школы: Управление образования");
    assertThat(read("school.docx").plan().allActivities())
        .anyMatch(each -> String.valueOf(each.title()).startsWith("Хранение материалов"));
    assertWrong(
        feed(
            "",
            "new",
            "--level",
            "region",
            "--from",
            municipal.toString(),
            "--organization",
            "X",
            "-o",
            folder.resolve("x.docx").toString()),
        "--from: из муниципального плана составляется только план школы");
  }

  @Test
  void a_catalogue_of_ones_own_is_used() throws IOException {
    Path catalogue =
        Files.writeString(
            folder.resolve("own.yaml"),
            """
            extends: school
            measures:
              - id: rehearsal
                direction: P1
                title: Тренировочная работа в компьютерной форме
                deadlines: [ноябрь]
                responsible: [technician]
                result: Протокол
            """);

    assertThat(make("plan.json", "--catalogue", catalogue.toString()).code()).isZero();
    assertThat(read("plan.json").plan().allActivities())
        .anyMatch(each -> "Тренировочная работа в компьютерной форме".equals(each.title()));
  }
}
