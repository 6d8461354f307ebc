package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What reports count and what they say beside the findings. */
class ReportSumsTest {

  private static final Locale RU = Locale.forLanguageTag("ru");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static final PlanDocument BROKEN =
      Sample.read(
          """
          @title План школы
          1 | Сбор | 31.02.2027 | Методист | Справка
          3 | Отчёт | в течение года | Методист | Отчёт
          """);
  private static final PlanDocument CLEAN =
      Sample.read("1 | Сбор | май 2027 г. | Методист | Справка");

  private static Report report(PlanDocument document) {
    List<Rule> rules =
        List.of(
            Rules.find("number-gap"),
            Rules.find("deadline-impossible-date"),
            Rules.find("deadline-vague"),
            Rules.find("order-title-form"));
    return PlanValidator.builder(Profiles.byId("base")).rules(rules).build().validate(document);
  }

  private static Suppressions suppressions(String rule, LocalDate until) {
    return Suppressions.of(
        List.of(new Suppressions.Entry(rule, null, null, null, "так решили", until)));
  }

  @Test
  void counts_findings_by_level_and_what_was_accepted() {
    Report broken = report(BROKEN);
    assertThat(Plain.summary(broken).ru())
        .isEqualTo("профиль base 2026.1: ошибок 1, предупреждений 1, сведений 1");
    assertThat(Plain.summary(broken).en())
        .isEqualTo("profile base 2026.1: 1 errors, 1 warnings, 1 infos");
    Report accepted = broken.with(suppressions("number-gap", DAY), DAY);
    assertThat(Plain.summary(accepted).ru())
        .isEqualTo("профиль base 2026.1: ошибок 1, предупреждений 0, сведений 1, принято 1");
    assertThat(Plain.summary(accepted).en())
        .isEqualTo("profile base 2026.1: 1 errors, 0 warnings, 1 infos, 1 accepted");
  }

  @Test
  void has_a_title() {
    assertThat(Plain.title(report(BROKEN).from("план\n1.docx"), RU)).isEqualTo("план 1.docx");
    assertThat(Plain.title(report(BROKEN), RU)).isEqualTo("План школы");
  }

  @Test
  void tells_what_is_out_of_date() {
    Report expired = report(BROKEN).with(suppressions("number-gap", DAY), DAY.plusDays(1));
    assertThat(Plain.remarks(expired))
        .extracting(remark -> remark.level() + " " + remark.message().ru())
        .containsExactly("ERROR подавление правила number-gap истекло 01.09.2026 (так решили)");
    Report unused = report(CLEAN).with(suppressions("number-gap", DAY), DAY);
    assertThat(Plain.remarks(unused))
        .extracting(remark -> remark.level() + " " + remark.message().ru())
        .containsExactly(
            "INFO подавление правила number-gap (так решили) больше ничего не подавляет");
    Report stale = report(CLEAN).against(Baseline.of(List.of(report(BROKEN))));
    assertThat(Plain.remarks(stale)).hasSize(3).allMatch(remark -> remark.level() == Level.INFO);
  }

  @Test
  void counts_tests_failures_and_what_was_not_examined_in_junit() {
    String expired =
        report(BROKEN)
            .with(suppressions("deadline-vague", DAY), DAY.plusDays(1))
            .toString(ReportFormat.JUNIT, RU);
    assertThat(expired)
        .contains("tests=\"5\" failures=\"2\" errors=\"0\" skipped=\"1\"")
        .containsOnlyOnce("<skipped message=\"нечего проверять\"/>")
        .contains("name=\"suppression deadline-vague\"><failure message=\"подавление правила")
        .doesNotContain("</testcase>\n    <system-out>");
    String unused =
        report(CLEAN)
            .with(suppressions("deadline-vague", DAY), DAY)
            .toString(ReportFormat.JUNIT, RU);
    assertThat(unused)
        .contains("tests=\"4\" failures=\"0\" errors=\"0\" skipped=\"1\"")
        .contains(
            "</testcase>\n    <system-out>подавление правила deadline-vague (так решили) больше"
                + " ничего не подавляет\n</system-out>");
  }

  @Test
  void joins_what_came_of_a_rule_by_the_worst() {
    Report broken = report(BROKEN);
    Report clean = report(CLEAN);
    for (List<Report> order : List.of(List.of(broken, clean), List.of(clean, broken))) {
      assertThat(JsonReport.joined(order))
          .extracting(result -> result.rule() + " " + result.outcome() + " " + result.examined())
          .containsExactly(
              "number-gap BREACHED 3",
              "deadline-impossible-date BREACHED 3",
              "deadline-vague BREACHED 3",
              "order-title-form NOT_APPLICABLE 0");
    }
    Report ordered =
        report(
            Sample.read(
                """
                @order PRIKAZ | 5 | 2026-09-01 | О плане
                1 | Сбор | май 2027 г. | Методист | Справка
                """));
    for (List<Report> order : List.of(List.of(ordered, clean), List.of(clean, ordered))) {
      assertThat(JsonReport.joined(order))
          .extracting(result -> result.outcome().code())
          .containsExactly("passed", "passed", "passed", "passed");
    }
  }

  @Test
  void writes_in_json_only_what_is_there() {
    String json = report(BROKEN).toString(ReportFormat.JSON, Locale.ENGLISH);
    assertThat(json).contains("\"quote\"").doesNotContain("\"state\"").doesNotContain("\"file\"");
    assertThat(
            report(BROKEN)
                .with(suppressions("number-gap", DAY), DAY)
                .toString(ReportFormat.JSON, Locale.ENGLISH))
        .containsOnlyOnce("\"state\"")
        .containsPattern("\"state\" ?: ?\"suppressed\"");
  }
}
