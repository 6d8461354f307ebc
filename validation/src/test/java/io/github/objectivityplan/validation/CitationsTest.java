package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

  private static final String PLAN =
      "1 | Утверждение регламента | октябрь 2026 г. | Директор | Приказ";

  private static Report check(String profile, LocalDate date, String preamble) {
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .number("115-од")
            .date(date)
            .title("Об утверждении плана")
            .preamble(preamble)
            .clause(Clause.of("1", "Утвердить план."))
            .build();
    return PlanValidator.of(Profiles.byId(profile))
        .validate(PlanDocument.of(order, Documents.read(PLAN).plan()));
  }

  private static List<String> said(String rule, String preamble) {
    return check("base", LocalDate.of(2026, 8, 28), preamble).of(rule).stream()
        .map(finding -> finding.message().ru())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ГОСТ Р 6.30-2003; 2018-07-01; 1",
        "ГОСТ Р 6.30-2003; 2018-06-30; 0",
        "ГОСТ Р 7.0.97–2016; 2025-08-18; 1",
        "ГОСТ\u00a0Р\u00a07.0.97-2016; 2025-08-17; 0",
        "ГОСТ Р 7.0.97-2025; 2026-08-28; 0",
        "ГОСТ 7.32-2017; 2026-08-28; 0",
      })
  void of_a_standard_are_told_by_the_day_of_the_document(
      String standard, LocalDate date, int findings) {
    assertThat(check("base", date, "По правилам " + standard).of("citation-superseded"))
        .hasSize(findings);
  }

  @Test
  void of_the_old_grounds_of_vpr_are_superseded_in_the_profile_of_vpr_alone() {
    String text =
        "В соответствии с приказом Рособрнадзора, Минпросвещения и Минобрнауки России от 18.12.2019"
            + " № 1684/694/1377";
    LocalDate date = LocalDate.of(2026, 8, 28);
    assertThat(check("vpr-2024", date, text).of("citation-superseded"))
        .extracting(finding -> finding.message().en())
        .singleElement()
        .asString()
        .contains("№ 1684/694/1377 has not been in force since 2024-09-01");
    assertThat(check("base", date, text).of("citation-superseded")).isEmpty();
  }

  @Test
  void of_an_act_that_is_not_signed_yet_are_not_in_force() {
    assertThat(
            said(
                "citation-superseded",
                "В соответствии с приказом Минпросвещения России от 29.08.2026 № 5 «О мерах»"))
        .singleElement()
        .asString()
        .startsWith("ожидался акт, изданный до приказа (28.08.2026), назван акт от 29.08.2026: «");
    assertThat(
            said(
                "citation-superseded",
                "В соответствии с приказом Минпросвещения России от 28.08.2026 № 5 «О мерах»"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "приказом Минпросвещения России от 31.06.2026 № 5; 31.06.2026",
        "приказом Минпросвещения России от 31 июня 2026 г. № 5; 31 июня 2026",
        "письмом Рособрнадзора от 12.13.2025 № 02-1; 12.13.2025",
      })
  void with_a_day_that_does_not_exist_are_malformed(String act, String date) {
    assertThat(said("citation-malformed", "В соответствии с " + act))
        .singleElement()
        .asString()
        .endsWith("названа дата, которой нет: " + date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "письмом Рособрнадзора № 05-71; дата",
        "приказом Министерства образования Лесного края от 25.08.2026 «О мерах»; номер",
      })
  void that_only_the_preamble_has_are_examined_too(String act, String lacks) {
    assertThat(said("citation-malformed", "В соответствии с " + act))
        .singleElement()
        .asString()
        .endsWith("не хватает: " + lacks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В целях повышения объективности оценки",
        "На основании письма Рособрнадзора от 16.03.2018 № 05-71, в срок до 29 февраля 2028 г.",
        "В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ",
        "В соответствии с Федеральным законом «Об образовании в Российской Федерации»",
        "Во исполнение приказа от 20.08.2026 № 101",
        "По версии 31.06.20 и пункту 4.13.2025",
      })
  void that_are_whole_are_let_pass(String preamble) {
    assertThat(said("citation-malformed", preamble)).isEmpty();
    assertThat(said("citation-superseded", preamble)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Подготовка девятиклассников к исследованию PISA; 1",
        "Участие в международном исследовании PISA-2025; 1",
        "Подготовка к оценке по модели PISA; 0",
        "Проведение уроков с заданиями PISA; 0",
        "Обсуждение итогов PISA; 0",
      })
  void of_a_study_that_is_held_no_more_are_told_from_its_likenesses(String title, int findings) {
    String row = "1 | " + title + " | октябрь 2026 г. | Методист | Справка";
    Report report = PlanValidator.of(Profiles.byId("base")).validate(Documents.read(row));
    assertThat(report.of("citation-superseded")).hasSize(findings);
  }
}
