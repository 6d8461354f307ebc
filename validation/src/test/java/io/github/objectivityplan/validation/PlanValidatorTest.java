package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanValidatorTest {

  private final PlanValidator validator = PlanValidator.of(Profiles.byId("base"));

  private RuleResult result(Report report, String rule) {
    return report.rules().stream().filter(r -> r.rule().equals(rule)).findFirst().orElseThrow();
  }

  @Test
  void says_what_was_expected_what_came_and_where() {
    Report report =
        validator.validate(
            Sample.read(
                """
                @order PRIKAZ | 1 | 2023-11-17 | Об утверждении плана
                @period 2023-09-01 | 2024-08-31
                1.2 | Разработка планов | до 01.11.2023г. | Директор | Планы
                """));
    Finding finding = report.of("deadline-before-order").get(0);
    assertThat(finding.message().ru())
        .isEqualTo("п. 1.2: срок «до 01.11.2023г.» истёк до даты приказа (17.11.2023)");
    assertThat(finding.message().en())
        .isEqualTo(
            "item 1.2: the deadline \"до 01.11.2023г.\" ended before the date of the order"
                + " (2023-11-17)");
    assertThat(finding.level()).isEqualTo(Level.ERROR);
    assertThat(finding.item()).isEqualTo("1.2");
    assertThat(finding.path()).isEqualTo(PlanPath.activity(0, 0).field("deadline"));
    assertThat(finding.quote()).isEqualTo("до 01.11.2023г.");
  }

  @Test
  void names_a_row_without_a_number_by_its_place() {
    Report report = validator.validate(Sample.read("| Анализ | | Методист | Справка"));
    assertThat(report.of("deadline-missing").get(0).message().ru()).startsWith("строка 1: ");
    assertThat(report.of("deadline-missing").get(0).item()).isEmpty();
  }

  @Test
  void names_the_direction_where_another_has_the_number_too() {
    String rows =
        """
        I. Организация
        1 | Приказ | октябрь 2026 г. | Директор | Приказ
        2. | Семинар | | Методист | Программа
        %s
        1 | Анализ | | Методист | Справка
        2 | Отчёт | май 2027 г. | Методист | Отчёт
        3 | Обход | | Методист | Справка
        """;
    Report numbered = validator.validate(Sample.read(rows.formatted("II. Анализ")));
    assertThat(numbered.of("deadline-missing"))
        .extracting(finding -> finding.message().ru().replaceAll(":.*", ""))
        .containsExactly("п. 2 направления I", "п. 1 направления II", "п. 3");
    Report titled = validator.validate(Sample.read(rows.formatted("Анализ работ")));
    assertThat(titled.of("deadline-missing").get(1).message().ru())
        .startsWith("п. 1 направления «Анализ работ»: ");
    assertThat(titled.of("deadline-missing").get(1).message().en())
        .startsWith("item 1 of direction \"Анализ работ\": ");
    assertThat(titled.of("deadline-missing").get(1).item()).isEqualTo("1");
  }

  @Test
  void tells_a_stale_year_once() {
    String plan =
        """
        @order PRIKAZ | 1 | 2026-09-17 | Об утверждении плана
        1 | Разработка планов | октябрь 2024 г. | Директор | Планы
        2 | Сверка списков | до 1 марта 2026 г. | Директор | Планы
        """;
    Report report = validator.validate(Sample.read(plan));
    assertThat(report.of("deadline-outside-period")).extracting(Finding::item).contains("1");
    assertThat(report.of("deadline-before-order")).extracting(Finding::item).doesNotContain("1");
    for (String item : List.of("1", "2")) {
      assertThat(report.findings())
          .filteredOn(finding -> finding.item().equals(item))
          .filteredOn(finding -> finding.level() == Level.ERROR)
          .hasSize(1);
    }
    Report without =
        PlanValidator.of(Profiles.byId("base").with("deadline-outside-period", Level.OFF))
            .validate(Sample.read(plan));
    assertThat(without.of("deadline-before-order"))
        .extracting(Finding::item)
        .containsExactly("1", "2");
    Report after =
        PlanValidator.of(Profiles.byId("base").with("deadline-before-order", Level.OFF))
            .validate(Sample.read(plan));
    assertThat(after.of("deadline-outside-period"))
        .extracting(Finding::item)
        .containsExactly("1", "2");
  }

  @Test
  void gives_one_finding_for_a_column_that_is_not_there_and_one_a_row_for_empty_cells() {
    String rows = "1 | Анализ | | | Справка\n2 | Семинар | | | Программа";
    Report without =
        validator.validate(Sample.read("@columns NUMBER | ACTIVITY | RESULT\n" + rows));
    assertThat(without.of("deadline-missing")).hasSize(1);
    assertThat(without.of("responsible-missing")).hasSize(1);
    assertThat(without.of("deadline-missing").get(0).message().en())
        .isEqualTo("expected a column of deadlines, the plan has none");
    Report empty = validator.validate(Sample.read(rows));
    assertThat(empty.of("deadline-missing")).hasSize(2);
    assertThat(empty.of("responsible-missing")).hasSize(2);
  }

  @Test
  void takes_a_dash_for_an_empty_cell() {
    Report report = validator.validate(Sample.read("1 | Анализ | – | Методист | -"));
    assertThat(report.of("deadline-missing")).hasSize(1);
    assertThat(report.of("deadline-unreadable")).isEmpty();
    assertThat(report.of("result-missing")).hasSize(1);
  }

  @Test
  void turns_a_violation_of_the_model_into_one_finding() {
    Activity nameless = Activity.builder("x").title(null).deadline("май 2027 г.").build();
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План").direction("Направление", d -> d.activity(nameless)).build());
    Report report = validator.validate(document);
    assertThat(report.of("activity-title-missing"))
        .extracting(Finding::path)
        .containsExactly(PlanPath.activity(0, 0).field("title"));
    assertThat(report.of("responsible-missing")).hasSize(1);
  }

  @Test
  void does_not_call_passed_what_examined_nothing() {
    Report report =
        validator.validate(Sample.read("1 | Анализ | май 2027 г. | Методист | Справка"));
    assertThat(result(report, "order-number-missing").outcome())
        .isEqualTo(RuleResult.Outcome.NOT_APPLICABLE);
    assertThat(result(report, "deadline-missing").outcome()).isEqualTo(RuleResult.Outcome.PASSED);
    assertThat(result(report, "deadline-missing").examined()).isEqualTo(1);
    assertThat(result(report, "direction-required").outcome()).isEqualTo(RuleResult.Outcome.OFF);
    assertThat(report.rules()).hasSameSizeAs(Rules.all());
  }

  @Test
  void joins_findings_with_places_of_the_file() {
    PlanDocument document = Sample.read("1 | Анализ | | Методист | Справка");
    SourceLocation cell = new SourceLocation.InTable("body", 1, 2, 3);
    Report report =
        validator.validate(document, SourceMap.of(Map.of(PlanPath.activity(0, 0), cell)));
    assertThat(report.of("deadline-missing").get(0).location()).isEqualTo(cell);
  }

  @Test
  void orders_findings_as_the_document_does() {
    Report report =
        validator.validate(
            Sample.read(
                """
                @order PRIKAZ | | 2026-08-28 | Об утверждении плана
                @title План "один"
                1 | Анализ | | Методист | Справка
                2 | | май 2027 г. | | Справка
                """));
    List<String> paths = report.findings().stream().map(f -> f.path().toString()).toList();
    assertThat(paths.get(0)).startsWith("order.number");
    assertThat(paths)
        .containsSubsequence(
            "plan.title",
            "plan.directions[0].activities[0].deadline",
            "plan.directions[0].activities[1].title",
            "plan.directions[0].activities[1].responsible");
  }

  @Test
  void gives_the_same_report_for_a_stream_in_parallel_in_the_same_order() {
    List<PlanDocument> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      documents.add(
          Documents.read(
              List.of(Documents.SCHOOL, Documents.MUNICIPALITY, Documents.REGION, Documents.STAMPED)
                  .get(i % 4)
                  .replace("Директор", "Директор " + i)));
    }
    List<Report> one = documents.stream().map(validator::validate).toList();
    assertThat(validator.validateAll(documents.stream()).toList()).isEqualTo(one);
  }

  @Test
  void says_by_which_row_a_measure_was_recognised_and_which_row_is_near() {
    PlanValidator school = PlanValidator.of(Profiles.byId("school"));
    Report report =
        school.validate(
            Sample.read(
                "1 | Обучение общественных наблюдателей | май 2027 г. | Методист | Журнал"));
    assertThat(report.recognised())
        .contains(new Recognition("P1.OBS.REQ", Recognition.By.ROW, PlanPath.activity(0, 0), "1"));
    assertThat(report.of("measure-required"))
        .filteredOn(finding -> "P3.QUAL".equals(finding.quote()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message().ru())
                    .isEqualTo(
                        "обязательное содержание: ожидается мера «повышение квалификации по"
                            + " оцениванию» (P3.QUAL), в плане не найдено; ближе всего п. 1"
                            + " «Обучение общественных наблюдателей»"));
  }

  @Test
  void recognises_a_measure_by_its_tag() {
    Activity tagged =
        Activity.builder("Встреча за чаем")
            .deadline("май 2027 г.")
            .responsible("Директор")
            .tag("P1.VIDEO")
            .build();
    Report report =
        PlanValidator.of(Profiles.byId("school"))
            .validate(
                PlanDocument.of(
                    Plan.builder("План").direction("А", d -> d.activity(tagged)).build()));
    assertThat(report.recognised())
        .contains(new Recognition("P1.VIDEO", Recognition.By.TAG, PlanPath.activity(0, 0), ""));
  }

  @Test
  void does_not_depend_on_the_locale_of_the_machine() {
    Locale before = Locale.getDefault();
    PlanDocument document =
        Documents.read(Documents.SCHOOL.replace("октябрь 2026", "октябрь 2020"));
    Report report = validator.validate(document);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(validator.validate(document)).isEqualTo(report);
    } finally {
      Locale.setDefault(before);
    }
  }
}
