package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
}
