package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One defect at a time in well-made documents of every kind: it is found, and nothing else is. */
class DefectsTest {

  /** What is said of a text and was not said of the document before. */
  private static void check(String text, String before, String after, String expected) {
    String from = before.replace("\\n", "\n");
    String to = after == null ? "" : after.replace("\\n", "\n");
    assertThat(text).contains(from);
    String broken = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    List<String> said = said(Documents.read(broken));
    said(Documents.read(text)).forEach(said::remove);

    assertThat(said)
        .as(
            PlanValidator.of(Profiles.byId("base"))
                .validate(Documents.read(broken))
                .toString(ReportFormat.TEXT, Locale.ENGLISH))
        .containsExactlyInAnyOrder(expected.split(" "));
  }

  private static List<String> said(PlanDocument document) {
    return PlanValidator.of(Profiles.byId("base")).validate(document).findings().stream()
        .map(f -> f.rule() + (f.item().isEmpty() ? "" : "@" + f.item()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // rows, numbers, directions
        "1.3 |; 1.2 |; number-duplicate@1.2",
        "1.6 |; 1.5 |; number-duplicate@1.5",
        "1.3 |; 2.3 |; number-direction-mismatch@2.3 number-duplicate@2.3 number-gap@1.4",
        "2.6 |; 2.7 |; number-gap@2.7",
        "1.4 |; 1.4. |; number-style-mixed",
        "2. Формирование позитивного отношения к объективной оценке; 2. Обеспечение объективности результатов в рамках оценочной процедуры; direction-duplicate",
        "2. Формирование; 1. Формирование; direction-duplicate",
        "Недопущение конфликта интересов при назначении организаторов; Обучение общественных наблюдателей; activity-duplicate@1.6",
        "1.6 | Недопущение конфликта интересов при назначении организаторов; 1.6 |; activity-title-missing@1.6",
        "1.6 | Недопущение конфликта интересов при назначении организаторов; 1.6 | –; activity-title-missing@1.6",
        "двум направлениям; трём направлениям; declared-count-mismatch",
        "двум направлениям; 3 направлениям; declared-count-mismatch",
        "двум направлениям; пяти основным разделам; declared-count-mismatch",
        "1. Обеспечение; 3. Нормативное обеспечение\\n1. Обеспечение; direction-empty declared-count-mismatch",
        // results
        "| Журнал обучения; |; result-missing@1.2",
        "| Журнал обучения; | –; result-missing@1.2",
        "| Журнал обучения; | Рост уверенности; result-not-verifiable@1.2",
        "| Акты (не менее 4); | Акты (не менее 4) | Наблюдатели школ № 1, 2, 3; target-count-mismatch@1.3",
        // deadlines
        "май 2027 г. | Руководители ШМО; | Руководители ШМО; deadline-missing@1.5",
        "май 2027 г. | Руководители ШМО; — | Руководители ШМО; deadline-missing@1.5",
        "до 2 апреля 2027 г.; до 31 апреля 2027 г.; deadline-impossible-date@1.2",
        "до 2 апреля 2027 г.; 30.02.2027; deadline-impossible-date@1.2",
        "до 2 апреля 2027 г.; с 20.04.2027 по 02.04.2027; deadline-impossible-date@1.2",
        "до 2 апреля 2027 г.; до 20 августа 2026 г.; deadline-before-order@1.2",
        "сентябрь 2026 г., март 2027 г.; 27.08.2026; deadline-before-order@2.4",
        "октябрь 2026 г.; октябрь 2024 г.; deadline-outside-period@2.1",
        "октябрь 2026 г.; октябрь 2025 г.; deadline-outside-period@2.1",
        "октябрь 2026 г.; октябрь 2029 г.; deadline-outside-period@2.1 cycle-order-broken@2.2",
        "август 2027 г.; декабрь 2027 г.; deadline-outside-period@2.6",
        "август 2027 г.; август 2028 г.; deadline-outside-period@2.6",
        "октябрь 2026 г.; октябрь 2026 г., октябрь 2026 г.; deadline-part-repeated@2.1",
        "сентябрь 2026 г., март 2027 г.; март 2027 г., сентябрь 2026 г.; deadline-not-chronological@2.4",
        "октябрь 2026 г.; по плану; deadline-vague@2.1",
        "октябрь 2026 г.; постоянно; deadline-vague@2.1",
        "октябрь 2026 г.; когда получится у всех; deadline-unreadable@2.1",
        "октябрь 2026 г.; декабрь 2026 г.; cycle-order-broken@2.2",
        "апрель 2027 г. | Директор; за 2 недели до ярмарки | Директор; deadline-unanchored@1.6",
        "до 2 апреля 2027 г.; 1 января 2027 г.; deadline-on-day-off@1.2",
        "август 2027 г. | Директор; август | Директор; deadline-year-ambiguous@2.6",
        // responsible parties
        "| Школьный координатор; |; responsible-missing@1.4",
        "| Школьный координатор; | -; responsible-missing@1.4",
        "| Школьный координатор; | Специалист ЦРКО; abbreviation-undefined@1.4",
        "1.3 | Присутствие наблюдателей при проведении и проверке ВПР | апрель – май 2027 г. | Заместитель директора по УВР; 1.3 | Присутствие наблюдателей при проведении и проверке ВПР | апрель – май 2027 г. | Зам. директора по УВР; responsible-alias-variants",
        // the order
        "PRIKAZ | 115-од; PRIKAZ |; order-number-missing",
        "| 2026-08-28 | Об; | | Об; order-date-missing",
        "Об утверждении плана мероприятий по повышению объективности оценки на 2026/2027 учебный год; Утверждение плана мероприятий; order-title-form",
        "оценки на 2026/2027 учебный год\\n@issuer; оценки.\\n@issuer; order-title-form",
        "@clause 1; @enacting ПОСТАНОВЛЯЮ:\\n@clause 1; order-enacting-word",
        "@clause 1; @enacting П Р И К А З Ы В А Ю\\n@clause 1; order-enacting-word",
        "@clause 1; @signatory |\\n@clause 1; order-signatory-missing",
        "Утвердить прилагаемый; Разослать прилагаемый; order-plan-not-approved",
        "@clause 3 | Контроль за исполнением настоящего приказа оставляю за собой.; @clause 3 | Приказ вступает в силу со дня подписания.; order-control-missing",
        // marks
        "@mark UTVERZHDENO | УТВЕРЖДЕН | | | приказом МБОУ «Заречная СОШ № 7» | 2026-08-28 | 115-од\\n; ; approval-mark-missing",
        "| 2026-08-28 | 115-од\\n1.; | 2026-08-28 | 116-од\\n1.; approval-mark-mismatch",
        "| 2026-08-28 | 115-од\\n1.; | 2026-08-27 | 115-од\\n1.; approval-mark-mismatch",
        "| УТВЕРЖДЕН |; | УТВЕРЖДЕНА |; approval-agreement",
        "| УТВЕРЖДЕН |; | УТВЕРЖДЕНО |; approval-agreement",
        "@mark UTVERZHDENO | УТВЕРЖДЕН | |; @mark UTVERZHDAYU | | Директор | И.И. Иванова | | 2026-08-28 |\\n@mark UTVERZHDENO | УТВЕРЖДЕН | |; approval-hybrid",
        // words and citations
        "| Протокол кодирования; | Протокол № ___; placeholder-left@1.4",
        "до 2 апреля 2027 г.; до ХХ.ХХ.2027; placeholder-left@1.2",
        "в МБОУ «Заречная; в МБОУ «Зараечная; territory-name-differs",
        "«Заречная СОШ № 7» на; «Заречная СОШ № 8» на; territory-name-differs",
        "от 16.03.2018 № 05-71 | письмо | Рособрнадзора | 2018-03-16; № 05-71 | письмо | Рособрнадзора |; citation-malformed",
        "@clause 1; @basis приказ Рособрнадзора от 21.12.2023 № 2160 | приказ | Рособрнадзора | 2023-12-21 | 2160\\n@clause 1; citation-superseded",
        "Кодирование работ; Кодирoвание работ; mixed-script-word@1.4",
        "Контроль за; Кoнтрoль за; mixed-script-word",
        "Утвердить прилагаемый; Утвepдить прилагаемый; mixed-script-word",
        "Об утверждении; Oб утверждении; mixed-script-word",
        "| УТВЕРЖДЕН |; | УТВEРЖДЕН |; mixed-script-word",
        "Мониторинг отметок; Мoниторинг отметок; mixed-script-word@2.1",
        "двум направлениям; двум напpавлениям; mixed-script-word",
        "до 2 апреля 2027 г.; до __.04.2027; placeholder-left@1.2",
        "PRIKAZ | 115-од; PRIKAZ | __-од; placeholder-left",
        "| 2026-08-28 | 115-од\\n1.; | 2026-08-28 | __\\n1.; placeholder-left",
        "приказом МБОУ «Заречная СОШ № 7»; приказом МБОУ «Лесная СОШ»; approval-mark-mismatch",
        "| Методист | Удостоверения; | Meтодист | Удостоверения; mixed-script-word@2.5",
        "Разъяснительная работа; Разъяснительная  работа; typography@2.4",
        "Итоговый педагогический совет; Педагогический совет \"Итоги\"; typography@2.6",
        "Аналитическая справка; Справка N 5; typography@2.2",
      })
  void in_a_school_plan_with_its_order(String before, String after, String expected) {
    check(Documents.SCHOOL, before, after, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POSTANOVLENIE | 236; POSTANOVLENIE |; order-number-missing",
        "@enacting ПОСТАНОВЛЯЕТ:; @enacting ПОСТАНОВЛЯЕТ; order-enacting-word",
        "@enacting ПОСТАНОВЛЯЕТ:; @enacting ПРИКАЗЫВАЮ:; order-enacting-word",
        "| 2025-09-24 | 236\\nI.; | 2025-09-25 | 236\\nI.; approval-mark-mismatch",
        "| 2025-09-24 | 236\\nI.; | 2025-09-24 | 263\\nI.; approval-mark-mismatch",
        "@appendix 1 | постановлению Управления образования | 2025-09-24 | 236\\n; ; approval-mark-missing",
        "2. | Обучающий семинар; 3. | Обучающий семинар; number-duplicate@3.",
        "3. | Отчёт об исполнении; 4. | Отчёт об исполнении; number-gap@4.",
        "II. Работа; I. Работа; direction-duplicate",
        "12 ноября 2025 г.; 17 мая 2026 г.; deadline-on-day-off@2.",
        "12 ноября 2025 г.; 4 ноября 2025 г.; deadline-on-day-off@2.",
        "октябрь 2025 г.; октябрь 2023 г.; deadline-outside-period@1.",
        "октябрь 2025 г.; до 10 сентября 2025 г.; deadline-before-order@1.",
        "до 15 сентября 2026 г.; до 31 сентября 2026 г.; deadline-impossible-date@3.",
        "| Управление образования, руководители ОО | Справка; | Руководители ОО | Справка; conflict-of-interest@2.",
        "| Протоколы (не менее 3); | Протоколы (не менее 5); target-count-mismatch@1.",
        "Верхнеозёрском муниципальном районе; Верхнезёрском муниципальном районе; territory-name-differs",
        "Верхнеозёрском муниципальном районе; Верхнеозёском муниципальном районе; territory-name-differs",
        "Верхнеозёрском муниципальном районе; Верхнеозёрскком муниципальном районе; territory-name-differs",
        "Верхнеозёрском муниципальном районе; Озёрском муниципальном районе; territory-name-differs",
        "| постановлению Управления образования |; | постановлению Управления образования администрации Верхнеозёского муниципального района |; territory-name-differs",
        "| постановлению Управления образования |; | постановлению Управления образования администрации Лесного муниципального района |; approval-mark-mismatch",
        "в срок до 20.10.2025; в срок до ХХ.10.2025; placeholder-left",
        "| Формирование реестра; | Формирoвание реестра; mixed-script-word@1.",
        "Направление наблюдателей в школы; ; activity-title-missing@3.",
      })
  void in_a_road_map_of_a_district_with_its_resolution(
      String before, String after, String expected) {
    check(Documents.MUNICIPALITY, before, after, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "О комплексе мер по объективности оценки; Комплекс мер по объективности оценки; order-title-form",
        "| УТВЕРЖДЕН |; | УТВЕРЖДЕНА |; approval-agreement",
        "| 2025-01-20 | 1592/1\\n1 |; | 2025-01-20 | 1592/2\\n1 |; approval-mark-mismatch",
        "февраль 2025 г.; февраль 2024 г.; deadline-outside-period@1",
        "до 1 марта 2025 г.; до 15 января 2025 г.; deadline-before-order@2",
        "март, октябрь 2025 г.; октябрь, март 2025 г.; deadline-not-chronological@3 deadline-year-ambiguous@3",
        "11 апреля – 16 мая 2025 г.; 16 мая – 11 апреля 2025 г.; deadline-impossible-date@4",
        "5 | Онлайн; 6 | Онлайн; number-duplicate@6",
        "IT-поддержка; ПO-поддержка; mixed-script-word@5 abbreviation-undefined@5",
        "от 30.04.2024 № 556 | постановление | Правительства Российской Федерации | 2024-04-30; № 556 | постановление | Правительства Российской Федерации |; citation-malformed",
        "| ИРО | Отчёт; | | Отчёт; responsible-missing@6",
        "| ИРО | Отчёт; | ИРО |; result-missing@6",
        "в Приозёрной области на; в Приозрной области на; territory-name-differs",
        "распоряжением Министерства образования Приозёрной области; распоряжением Министерства образования Лесной области; approval-mark-mismatch",
        "Контроль за выполнением распоряжения возложить на первого заместителя министра.; Распоряжение вступает в силу со дня подписания.; order-control-missing",
      })
  void in_the_measures_of_a_region(String before, String after, String expected) {
    check(Documents.REGION, before, after, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3) |; 2) |; number-duplicate@2)",
        "3) |; 3. |; number-style-mixed",
        "4) |; 5) |; number-gap@5) deadline-unanchored@5)",
        "январь 2026 г.; январь 2025 г.; deadline-outside-period@1)",
        "| сентябрь |; | Сентябрь 2026 г., Сентябрь 2026 г. |; deadline-part-repeated@3)",
        "| Администрация лицея |; | |; responsible-missing@1)",
        "| План бесед; |; result-missing@3)",
        "Взаимопроверка; Bзаимопроверка; mixed-script-word@2)",
        "| __________ И.И. Соколова |; | И.И. Соколова | приказом | 2026-01-14 | ___\\n@mark UTVERZHDENO | УТВЕРЖДЕН | | |; approval-hybrid placeholder-left",
      })
  void in_a_work_plan_with_stamps_and_no_order(String before, String after, String expected) {
    check(Documents.STAMPED, before, after, expected);
  }
}
