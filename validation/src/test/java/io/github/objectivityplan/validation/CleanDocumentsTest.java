package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is said against what is well made, and one defect gives its finding. */
class CleanDocumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {Documents.SCHOOL, Documents.MUNICIPALITY, Documents.REGION, Documents.STAMPED})
  void finds_nothing_at_warning_or_above_in_a_well_made_document(String text) {
    Report report = PlanValidator.of(Profiles.byId("base")).validate(Documents.read(text));
    assertThat(report.findings().stream().filter(f -> f.level().isAtLeast(Level.WARNING)))
        .as(report.toString(ReportFormat.TEXT, Locale.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.3 |; 1.2 |; number-duplicate; 1.2",
        "1.3 |; 2.3 |; number-direction-mismatch; 2.3",
        "2.6 |; 2.7 |; number-gap; 2.7",
        "1.4 |; 1.4. |; number-style-mixed; ''",
        "2. Формирование позитивного отношения к объективной оценке; 2. Обеспечение объективности результатов в рамках оценочной процедуры; direction-duplicate; ''",
        "Недопущение конфликта интересов при назначении организаторов; Обучение общественных наблюдателей; activity-duplicate; 1.6",
        "двум направлениям; трём направлениям; declared-count-mismatch; ''",
        "| Журнал обучения; |; result-missing; 1.2",
        "май 2027 г. | Руководители ШМО; | Руководители ШМО; deadline-missing; 1.5",
        "до 2 апреля 2027 г.; до 31 апреля 2027 г.; deadline-impossible-date; 1.2",
        "до 2 апреля 2027 г.; до 20 августа 2026 г.; deadline-before-order; 1.2",
        "октябрь 2026 г.; октябрь 2024 г.; deadline-outside-period; 2.1",
        "октябрь 2026 г.; октябрь 2026 г., октябрь 2026 г.; deadline-part-repeated; 2.1",
        "сентябрь 2026 г., март 2027 г.; март 2027 г., сентябрь 2026 г.; deadline-not-chronological; 2.4",
        "октябрь 2026 г.; по плану; deadline-vague; 2.1",
        "октябрь 2026 г.; когда получится у всех; deadline-unreadable; 2.1",
        "октябрь 2026 г.; декабрь 2026 г.; cycle-order-broken; 2.2",
        "| Школьный координатор; |; responsible-missing; 1.4",
        "PRIKAZ | 115-од; PRIKAZ |; order-number-missing; ''",
        "| 2026-08-28 | Об; | | Об; order-date-missing; ''",
        "Об утверждении плана мероприятий по; Утверждение плана мероприятий по; order-title-form; ''",
        "Утвердить прилагаемый; Разослать прилагаемый; order-plan-not-approved; ''",
        "Контроль за исполнением; Ознакомление с текстом; order-control-missing; ''",
        "| 2026-08-28 | 115-од\\n1.; | 2026-08-28 | 116-од\\n1.; approval-mark-mismatch; ''",
        "| 2026-08-28 | 115-од\\n1.; | 2026-08-27 | 115-од\\n1.; approval-mark-mismatch; ''",
        "| УТВЕРЖДЕН |; | УТВЕРЖДЕНА |; approval-agreement; ''",
        "| Протокол кодирования; | Протокол № ___; placeholder-left; 1.4",
        "в МБОУ «Заречная; в МБОУ «Зараечная; territory-name-differs; ''",
        "«Заречная СОШ № 7» на; «Заречная СОШ № 8» на; territory-name-differs; ''",
        "от 16.03.2018 № 05-71 | письмо | Рособрнадзора | 2018-03-16; № 05-71 | письмо | Рособрнадзора |; citation-malformed; ''",
        "Кодирование работ; Кодирoвание работ; mixed-script-word; 1.4",
        "Разъяснительная работа; Разъяснительная  работа; typography; 2.4",
      })
  void finds_one_defect(String before, String after, String rule, String item) {
    String from = before.replace("\\n", "\n");
    String to = after.replace("\\n", "\n");
    assertThat(Documents.SCHOOL).contains(from);
    PlanDocument broken =
        Documents.read(
            Documents.SCHOOL.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    Report report = PlanValidator.of(Profiles.byId("base")).validate(broken);
    assertThat(report.of(rule)).extracting(Finding::item).contains(item);
  }

  @Test
  void asks_the_school_profile_for_what_a_school_plan_lacks_and_nothing_else() {
    Report report =
        PlanValidator.of(Profiles.byId("school")).validate(Documents.read(Documents.SCHOOL));
    List<String> missing = new ArrayList<>();
    report.findings().stream()
        .filter(finding -> finding.level().isAtLeast(Level.WARNING))
        .forEach(finding -> missing.add(finding.quote()));
    assertThat(missing).containsExactly("P1.STAFF");
    assertThat(report.recognised())
        .extracting(Recognition::code)
        .contains("P1", "P3", "P1.OBS", "P1.NOCOI", "P3.HELP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cycle-order-broken; Анализ мониторинга за 2025/2026 учебный год | сентябрь 2026 г.; Мониторинг за 2026/27 учебный год | май 2027 г.; 0",
        "cycle-order-broken; Анализ мониторинга 2025 года | сентябрь 2026 г.; Мониторинг 2027 года | май 2027 г.; 0",
        "cycle-order-broken; Анализ мониторинга 2026/27 учебного года | сентябрь 2026 г.; Мониторинг в 2026/2027 учебном году | май 2027 г.; 1",
        "cycle-order-broken; Анализ мониторинга | сентябрь 2026 г.; Мониторинг в 2026/2027 учебном году | май 2027 г.; 1",
        "deadline-on-day-off; Совет | 12.06.2027; Семинар | 13 мая 2027 г.; 1",
      })
  void tells_two_rows_apart_by_the_years_that_they_name(
      String rule, String first, String second, int findings) {
    String text = "1 | " + first + " | Методист | Справка\n2 | " + second + " | Директор | Акт";
    assertThat(base(text).of(rule)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Наблюдение за ВПР (наблюдателями не могут быть родители обучающихся класса); P1.OBS.REQ; true",
        "Присутствие наблюдателей; P1.OBS.REQ; false",
        "Индивидуальные маршруты для учителей с низкими результатами; P3.HELP; true",
        "Анализ работы учителей с низкими результатами; P3.HELP; false",
        "Подписание обязательств о неразглашении; P1.INFOSEC; true",
        "Печать материалов в день проведения процедуры; P1.INFOSEC; true",
        "Распечатка вариантов в день проведения процедуры; P1.INFOSEC; true",
        "Размещение печатных материалов на стенде; P1.INFOSEC; false",
        "Обновление печати школы; P1.INFOSEC; false",
      })
  void recognises_a_measure_by_what_plans_call_it(String row, String code, boolean recognised) {
    Report report =
        PlanValidator.of(Profiles.byId("school"))
            .validate(Documents.read("1 | " + row + " | май 2027 г. | Методист | Справка"));
    assertThat(report.recognised().stream().anyMatch(found -> found.code().equals(code)))
        .isEqualTo(recognised);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Формирование культуры объективной оценки; true",
        "Культура оценочной деятельности; true",
        "Культурно-массовая работа; false",
      })
  void recognises_the_direction_of_attitudes_by_its_heading(String heading, boolean recognised) {
    String text = heading + "\n1 | Совещание | май 2027 г. | Методист | Справка";
    Report report = PlanValidator.of(Profiles.byId("school")).validate(Documents.read(text));
    assertThat(report.recognised().stream().anyMatch(found -> found.code().equals("P3")))
        .isEqualTo(recognised);
  }

  @Test
  void has_not_examined_a_day_of_a_year_whose_days_off_are_not_known() {
    Report report =
        base(
            """
            1 | Совет | 19.06.2027 | Директор | Протокол
            2 | Семинар | 21 июня 2027 г. | Методист | Программа
            """);
    assertThat(report.rules())
        .filteredOn(result -> result.rule().equals("deadline-on-day-off"))
        .containsExactly(
            new RuleResult(
                "deadline-on-day-off", Level.WARNING, RuleResult.Outcome.NOT_APPLICABLE, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Размещение информации об общественном наблюдении; 0",
        "Подготовка помещений для общественного наблюдения; 0",
        "Передача работ на перепроверку; 0",
        "Меры по результатам перепроверки работ; 0",
        "Организация независимого наблюдения; 1",
        "Проведение перепроверки работ; 1",
        "Проверка работ участников; 1",
        "Перекрёстная проверка работ между школами; 0",
        "Перекрёстная проверка работ; 1",
        "Участие школьных наблюдателей в вебинаре; 0",
        "Участие наблюдателей в обучении; 0",
        "Присутствие наблюдателей из других организаций; 0",
        "Выезды наблюдателей от соседних школ; 0",
        "Участие школьных наблюдателей в проведении ВПР; 1",
        "Присутствие наблюдателей из числа родителей; 1",
        "Обеспечение присутствия наблюдателей; 1",
      })
  void takes_a_school_for_its_own_judge_only_where_it_judges(String title, int findings) {
    String text = "@level MUNICIPALITY\n1 | %s | май 2027 г. | ОО | Акты".formatted(title);
    assertThat(base(text).of("conflict-of-interest")).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Оснащение кабинета (ЛКД – лаборатория качества данных); 0",
        "Оснащение кабинета: ЛКД - лаборатория контроля и диагностики; 0",
        "Отчёт ЛКД – ответственный методист; 1",
        // a Latin letter that looks alike is read as it is meant
        "Отчёт MКД; 1",
        "Отчёт TИД; 1",
        "Отчёт OИ; 1",
        "Оснащение кабинета (ЛKД – лаборатория качества данных), отчёт ЛКД; 0",
        "Отчёт SQL и BCOKO; 0",
        "Отчёт ЛКД – лучшая практика; 1",
      })
  void takes_words_after_a_dash_for_an_expansion_by_their_letters(String title, int findings) {
    String text = "1 | %s | май 2027 г. | Методист | Справка".formatted(title);
    assertThat(base(text).of("abbreviation-undefined")).hasSize(findings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Экспертные заключения", "Сводки", "Договоры", "Обзор практик"})
  void takes_for_documents_what_offices_write(String result) {
    String text = "1 | Работа комиссий | май 2027 г. | Методист | " + result;
    assertThat(base(text).of("result-not-verifiable")).isEmpty();
  }

  @Test
  void reads_the_target_of_a_result_that_states_it_in_words_alone() {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План мероприятий")
                .direction(
                    Direction.builder(null)
                        .activity(
                            Activity.builder("Выезды")
                                .result(new ExpectedResult("Справка (не менее 7)", null, Map.of()))
                                .note("№ 1, 3, 8")
                                .build())
                        .build())
                .build());
    assertThat(
            PlanValidator.of(Profiles.byId("base")).validate(document).of("target-count-mismatch"))
        .hasSize(1);
  }

  private static Report base(String text) {
    return PlanValidator.of(Profiles.byId("base")).validate(Documents.read(text));
  }
}
