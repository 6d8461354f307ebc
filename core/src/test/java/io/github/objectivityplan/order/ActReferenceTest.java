package io.github.objectivityplan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActReferenceTest {

  @Test
  void finds_every_act_of_a_preamble() {
    List<ActReference> acts =
        ActReference.findAll(
            "На основании приказа Министерства образования Энской области № 77/1 от 03 марта 2025 года «Об утверждении перечня школ», письма Рособрнадзора № 14 от 08.04.2025 г. «О плане», в целях объективности");

    assertThat(acts)
        .extracting(
            ActReference::kind,
            ActReference::issuer,
            ActReference::date,
            ActReference::number,
            ActReference::title)
        .containsExactly(
            tuple(
                "приказа",
                "Министерства образования Энской области",
                LocalDate.of(2025, 3, 3),
                "77/1",
                "Об утверждении перечня школ"),
            tuple("письма", "Рособрнадзора", LocalDate.of(2025, 4, 8), "14", "О плане"));
    assertThat(acts.get(1).text())
        .isEqualTo("письма Рособрнадзора № 14 от 08.04.2025 г. «О плане»");
  }

  @Test
  void acts_of_one_kind_share_the_kind_and_the_issuer() {
    assertThat(
            ActReference.findAll(
                "приказами Управления образования от 01.02.2024 № 5, от 03.04.2024 № 8-од"))
        .extracting(ActReference::issuer, ActReference::date, ActReference::number)
        .containsExactly(
            tuple("Управления образования", LocalDate.of(2024, 2, 1), "5"),
            tuple("Управления образования", LocalDate.of(2024, 4, 3), "8-од"));
  }

  @Test
  void a_title_before_the_date_belongs_to_the_act() {
    ActReference law =
        ActReference.findAll("согласно Федеральному закону «Об образовании» от 29.12.2012 № 273-ФЗ")
            .get(0);
    assertThat(law.kind()).isEqualTo("Федеральному закону");
    assertThat(law.issuer()).isNull();
    assertThat(law.title()).isEqualTo("Об образовании");
    assertThat(law.number()).isEqualTo("273-ФЗ");
    assertThat(law.date()).isEqualTo(LocalDate.of(2012, 12, 29));
  }

  @Test
  void a_word_without_requisites_is_no_reference() {
    assertThat(ActReference.findAll("Контроль за исполнением настоящего приказа оставляю за собой"))
        .isEmpty();
  }

  @Test
  void acts_named_inside_a_title_are_not_references_of_their_own() {
    assertThat(
            ActReference.findAll(
                "приказа от 05.06.2024 № 9 «О внесении изменений в приказ от 01.01.2024 № 1»"))
        .singleElement()
        .satisfies(act -> assertThat(act.number()).isEqualTo("9"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24 августа 2022 г| 2022-08-24 |",
        "31. 03. 22 г. № 6а| 2022-03-31 | 6а",
        "\"24\" февраля 2009 г. №127/1| 2009-02-24 | 127/1",
        "от « 10»______01____2022 г. № 42/5| 2022-01-10 | 42/5",
        "от «29 » 08. 2012г № 56/4 -од| 2012-08-29 | 56/4 -од",
        "№ 74- О от 31.08.2022 года| 2022-08-31 | 74- О",
        "№ 02-04-1от 05.01.2023| 2023-01-05 | 02-04-1",
        "от «___» _________2023г. № ___| | ___",
        "№01-03\\482 14 ноября 2014| 2014-11-14 | 01-03\\482",
        "04.04.2012   N 220| 2012-04-04 | 220",
        "№25-ОД/25-26| | 25-ОД/25-26",
        "2024-01-10 № 85§2.| 2024-01-10 | 85§2",
        "приказ МБОУ «СОШ № 7» № 5| | 5",
        "МБОУ «СОШ № 7»| |",
        "32.13.2024| |"
      })
  void reads_requisites_however_they_were_typed(String text, LocalDate date, String number) {
    ActRequisites found = ActRequisites.find(text);
    assertThat(found.date()).isEqualTo(date);
    assertThat(found.number()).isEqualTo(number);
  }

  @Test
  void keeps_what_is_neither_date_nor_number() {
    assertThat(ActRequisites.find("приказом директора от 05.09.2025 г. № 3 (с изменениями)").rest())
        .isEqualTo("приказом директора (с изменениями)");
  }
}
