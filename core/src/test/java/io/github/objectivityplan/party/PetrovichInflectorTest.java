package io.github.objectivityplan.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.party.Inflector.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A no-break space is written «~» here. */
class PetrovichInflectorTest {

  private final Inflector inflector = new PetrovichInflector();

  @ParameterizedTest
  @CsvSource({
    "Иванова А.П., Ивановой~А.П., Ивановой~А.П., Иванову~А.П.",
    "Светлов Б.Г., Светлова~Б.Г., Светлову~Б.Г., Светлова~Б.Г.",
    "Ясная О.П., Ясной~О.П., Ясной~О.П., Ясную~О.П.",
    "Невский А.Я., Невского~А.Я., Невскому~А.Я., Невского~А.Я.",
    "Петренко В.И., Петренко~В.И., Петренко~В.И., Петренко~В.И.",
    "Черных В.И., Черных~В.И., Черных~В.И., Черных~В.И.",
    "Живаго Ю.А., Живаго~Ю.А., Живаго~Ю.А., Живаго~Ю.А.",
    "Гёте И.В., Гёте~И.В., Гёте~И.В., Гёте~И.В.",
    "Шевчук Анна Павловна, Шевчук~А.П., Шевчук~А.П., Шевчук~А.П.",
    "Шевчук Антон Павлович, Шевчука~А.П., Шевчуку~А.П., Шевчука~А.П.",
    "Никитина Ольга Викторовна, Никитиной~О.В., Никитиной~О.В., Никитину~О.В.",
    "Бок Вера Глебовна, Бок~В.Г., Бок~В.Г., Бок~В.Г.",
    "Салтыков-Речной Д.Е., , , ",
    "Иванова-Ясная Д.Е., Ивановой-Ясной~Д.Е., Ивановой-Ясной~Д.Е., Иванову-Ясную~Д.Е."
  })
  void gives_the_forms_of_a_surname_that_are_sure(
      String name, String genitive, String dative, String accusative) {
    PersonName person = PersonName.parse(name);

    assertThat(form(person, Case.GENITIVE)).isEqualTo(genitive);
    assertThat(form(person, Case.DATIVE)).isEqualTo(dative);
    assertThat(form(person, Case.ACCUSATIVE)).isEqualTo(accusative);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Шевчук А.П.",
        "Дюма А.А.",
        "Дюма Антон Андреевич",
        "Бок Антон Андреевич",
        "Лев Антон Андреевич",
        "Орёл Антон Андреевич",
        "Заяц Антон Андреевич",
        "Смородина А.А.",
        "Смородина Антон Андреевич",
        "Кравец А.А.",
        "Иванова-Дюма А.А."
      })
  void gives_no_form_that_is_not_sure(String name) {
    PersonName person = PersonName.parse(name);

    for (Case to : Case.values()) {
      assertThat(inflector.name(person, to)).as(to.name()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "заместитель директора по УВР, заместителя директора по УВР, заместителю директора по УВР",
    "директор, директора, директору",
    "Начальник отдела, Начальника отдела, Начальнику отдела",
    "исполняющий обязанности, , ",
    "учитель-логопед, , ",
    "заведующая, , "
  })
  void inflects_the_noun_that_begins_a_position(String position, String accusative, String dative) {
    assertThat(inflector.position(position, Case.ACCUSATIVE)).isEqualTo(accusative);
    assertThat(inflector.position(position, Case.GENITIVE)).isEqualTo(accusative);
    assertThat(inflector.position(position, Case.DATIVE)).isEqualTo(dative);
  }

  private String form(PersonName person, Case to) {
    String form = inflector.name(person, to);
    return form == null ? null : form.replace('\u00a0', '~');
  }
}
