package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import org.junit.jupiter.api.Test;

class PlanFixerTest {

  private final PlanFixer fixer = PlanFixer.of(Profiles.byId("base"));

  @Test
  void makes_every_safe_fix_and_shows_what_was_and_what_is() {
    PlanDocument document =
        Sample.read(
            """
            1. Подготовка
            1.2. | Акция "MAOY" №7 | октябрь 2026 г., октябрь 2026 г., май 2027 г. | Методист | Справка
            1.3 | Отчёт | июнь 2027 г. | Методист | Отчёт
            """);
    PlanFixer.Fixed fixed = fixer.fix(document);
    Activity first = fixed.document().plan().directions().get(0).activities().get(0);
    assertThat(first.number()).isEqualTo("1.1.");
    assertThat(first.title()).isEqualTo("Акция «МАОУ» №\u00a07");
    assertThat(first.deadline().text()).isEqualTo("октябрь 2026 г., май 2027 г.");
    assertThat(fixed.edits()).extracting(Edit::before).contains("1.2.", "1.3", "Акция \"MAOY\" №7");
    assertThat(fixer.fix(fixed.document()).edits()).isEmpty();
  }

  @Test
  void leaves_a_clean_document_the_same() {
    PlanDocument document = Documents.read(Documents.SCHOOL);
    assertThat(fixer.fix(document).document()).isSameAs(document);
  }

  @Test
  void makes_no_fix_of_a_rule_that_is_off() {
    PlanDocument document = Sample.read("1 | Акция \"Час\" | май 2027 г. | Методист | Справка");
    assertThat(
            PlanFixer.of(Profiles.byId("base").with("typography", Level.OFF)).fix(document).edits())
        .isEmpty();
  }
}
