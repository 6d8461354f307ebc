package io.github.objectivityplan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.party.Inflector;
import io.github.objectivityplan.party.PersonName;
import io.github.objectivityplan.party.PetrovichInflector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A no-break space is written «~» here. */
class ClauseWordingTest {

  private static final PersonName YASNAYA = PersonName.parse("Ясная О.П.");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 4);

  @Test
  void words_the_usual_items_without_inflection() {
    assertThat(ClauseWording.approve("план мероприятий на 2026/2027 учебный год", null))
        .isEqualTo("Утвердить план мероприятий на 2026/2027 учебный год (приложение).");
    assertThat(ClauseWording.approve("дорожную карту", "2"))
        .isEqualTo("Утвердить дорожную карту (приложение № 2).");
    assertThat(tilde(ClauseWording.responsible(YASNAYA, "заместитель директора")))
        .isEqualTo("Ответственный: Ясная~О.П., заместитель директора.");
    assertThat(ClauseWording.until(DAY)).isEqualTo("Срок: до 04.09.2026.");
    assertThat(
            tilde(
                ClauseWording.addressees(
                    "Заместителям директора", YASNAYA, PersonName.parse("Речной Д.Е."))))
        .isEqualTo("Заместителям директора (Ясная~О.П., Речной~Д.Е.):");
    assertThat(ClauseWording.addressees("Руководителям школ")).isEqualTo("Руководителям школ:");
    assertThat(
            ClauseWording.publish(OrderKind.POSTANOVLENIE, "официальном сайте администрации", DAY))
        .isEqualTo(
            "Разместить настоящее постановление на официальном сайте администрации в срок до"
                + " 04.09.2026.");
    assertThat(ClauseWording.report("выполнении плана", "в управление образования", null))
        .isEqualTo("Представить отчёт о выполнении плана в управление образования.");
    assertThat(ClauseWording.controlKept(OrderKind.RASPORYAZHENIE))
        .isEqualTo("Контроль за исполнением настоящего распоряжения оставляю за собой.");
  }

  @Test
  void gives_the_control_to_a_person_in_the_accusative_where_the_form_is_sure() {
    assertThat(
            tilde(
                ClauseWording.controlBy(
                    OrderKind.PRIKAZ, "заместитель директора", YASNAYA, new PetrovichInflector())))
        .isEqualTo(
            "Контроль за исполнением настоящего приказа возложить на заместителя директора"
                + " Ясную~О.П.");
  }

  @Test
  void says_who_controls_in_the_nominative_where_a_form_is_not_sure() {
    String wording =
        "Контроль за исполнением настоящего приказа осуществляет заместитель директора"
            + " Шевчук~А.П.";
    PersonName shevchuk = PersonName.parse("Шевчук А.П.");

    assertThat(
            tilde(
                ClauseWording.controlBy(
                    OrderKind.PRIKAZ, "заместитель директора", shevchuk, new PetrovichInflector())))
        .isEqualTo(wording);
    assertThat(
            tilde(
                ClauseWording.controlBy(
                    OrderKind.PRIKAZ, "заместитель директора", shevchuk, Inflector.NONE)))
        .isEqualTo(wording);
  }

  @Test
  void a_position_has_no_capital_letter_in_the_middle_of_a_sentence() {
    assertThat(tilde(ClauseWording.responsible(YASNAYA, "Заместитель директора по УВР")))
        .isEqualTo("Ответственный: Ясная~О.П., заместитель директора по УВР.");
    assertThat(ClauseWording.responsible(YASNAYA, "И.о. директора")).endsWith(", и.о. директора.");
    assertThat(ClauseWording.responsible(YASNAYA, "ВРИО директора")).endsWith(", ВРИО директора.");
    assertThat(
            tilde(
                ClauseWording.controlBy(
                    OrderKind.PRIKAZ, "Заместитель директора", YASNAYA, new PetrovichInflector())))
        .endsWith(" возложить на заместителя директора Ясную~О.П.");
    assertThat(ClauseWording.controlBy(OrderKind.PRIKAZ, "Директор", YASNAYA, Inflector.NONE))
        .contains(" осуществляет директор ");
  }

  @Test
  void refuses_a_blank() {
    assertThatThrownBy(() -> ClauseWording.approve("план", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("appendix: expected a text, came a blank");
    assertThatThrownBy(() -> ClauseWording.approve(" ", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("what: expected a text, came a blank");
  }

  private static String tilde(String text) {
    return text.replace('\u00a0', '~');
  }
}
