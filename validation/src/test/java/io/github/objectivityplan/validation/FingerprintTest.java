package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import org.junit.jupiter.api.Test;

/** The expected values were worked out apart from the library: baselines outlive its versions. */
class FingerprintTest {

  private static final PlanPath DEADLINE = PlanPath.activity(0, 0).field("deadline");

  private static PlanDocument plan(String title) {
    return Sample.read("1. Анализ\n1.1 | " + title + " | май 2027 г. | Методист | Справка");
  }

  private static String of(String rule, PlanPath path, String title) {
    return Fingerprint.of(rule, path, "май", plan(title));
  }

  @Test
  void is_the_same_on_every_machine_and_in_every_version() {
    assertThat(of("deadline-vague", DEADLINE, "Сбор: данных"))
        .isEqualTo("b15f0790fbbad9b31e7cf24cee349dfc");
    assertThat(
            Fingerprint.of(
                "citation-malformed",
                PlanPath.ORDER.element("legalBasis", 3),
                "приказ № 5",
                plan("Сбор")))
        .isEqualTo("05514425da1546e6d87f0c4aae8163f0");
  }

  @Test
  void does_not_change_with_punctuation_case_or_place() {
    PlanDocument moved =
        Sample.read(
            """
            1. Обучение
            1 | Курсы | май 2027 г. | Методист | Справка
            2. Анализ
            7 | Дело | май 2027 г. | Методист | Справка
            8 | СБОР ДАННЫХ | июнь 2027 г. | Методист | Справка
            """);
    assertThat(
            Fingerprint.of(
                "deadline-vague", PlanPath.activity(1, 1).field("deadline"), "июнь", moved))
        .isEqualTo(of("deadline-vague", DEADLINE, "Сбор: данных"));
  }

  @Test
  void does_not_change_with_what_a_fix_makes_of_the_text() {
    PlanDocument document =
        Sample.read(
            """
            1. Oбучение в школе N 5 - «наша»
            1.1 | Oтчёт о pаботе школы N 8 \"Дом\" | 31.02.2027 | Методист | Справка
            """);
    PlanDocument fixed = PlanFixer.of(Profiles.byId("base")).fix(document).document();
    assertThat(fixed.plan().directions().get(0).activities().get(0).title())
        .isEqualTo("Отчёт о работе школы № 8 «Дом»");
    assertThat(Fingerprint.of("deadline-impossible-date", DEADLINE, null, fixed))
        .isEqualTo(Fingerprint.of("deadline-impossible-date", DEADLINE, null, document));
    assertThat(Fingerprint.anchorKey(DEADLINE, fixed))
        .isEqualTo(Fingerprint.anchorKey(DEADLINE, document));
  }

  @Test
  void differs_by_rule_by_field_and_by_activity() {
    String known = of("deadline-vague", DEADLINE, "Сбор");
    assertThat(of("deadline-missing", DEADLINE, "Сбор")).isNotEqualTo(known);
    assertThat(of("deadline-vague", PlanPath.activity(0, 0).field("title"), "Сбор"))
        .isNotEqualTo(known);
    assertThat(of("deadline-vague", DEADLINE, "Отчёт")).isNotEqualTo(known);
  }

  @Test
  void tells_headings_that_differ_in_a_number_alone() {
    PlanDocument document =
        Sample.read(
            """
            Этап 1
            1 | Сбор | май 2027 г. | Методист | Справка
            Этап 2
            1 | Сбор | май 2027 г. | Методист | Справка
            Анализ 3
            1 | Сбор | май 2027 г. | Методист | Справка
            """);
    assertThat(Fingerprint.of("deadline-vague", PlanPath.activity(0, 0), null, document))
        .isNotEqualTo(Fingerprint.of("deadline-vague", PlanPath.activity(1, 0), null, document));
    assertThat(Fingerprint.of("deadline-vague", PlanPath.activity(2, 0), null, document))
        .isEqualTo(
            Fingerprint.of(
                "deadline-vague",
                PlanPath.activity(0, 0),
                null,
                Sample.read("Анализ 7\n1 | Сбор | май 2027 г. | Методист | Справка")));
  }

  @Test
  void finds_the_place_again_by_the_nearest_title() {
    PlanDocument document =
        Sample.read(
            """
            @order PRIKAZ | 5 | 2026-09-01 | О плане
            @clause 1 | Утвердить план.
            Анализ, отчёт
            1.1 | Сбор | май 2027 г. | Методист | Справка
            1.2 | | май 2027 г. | Методист | Справка
            """);
    assertThat(Fingerprint.anchorKey(DEADLINE, document)).isEqualTo("сбор");
    assertThat(Fingerprint.anchorKey(PlanPath.activity(0, 1), document)).isEmpty();
    assertThat(Fingerprint.anchorKey(PlanPath.direction(0), document)).isEqualTo("анализ отчет");
    assertThat(Fingerprint.anchorKey(PlanPath.ORDER.element("clauses", 0).field("text"), document))
        .isEqualTo("утвердить план");
    assertThat(Fingerprint.anchorKey(PlanPath.PLAN.field("title"), document)).isEmpty();
    assertThat(Fingerprint.anchorKey(PlanPath.direction(0), Sample.read("1 | Сбор"))).isEmpty();
  }
}
