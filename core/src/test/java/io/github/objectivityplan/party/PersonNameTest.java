package io.github.objectivityplan.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Уткина В.Г.                 | Уткина            | В.      | Г.
          Уткина В. Г.                | Уткина            | В.      | Г.
          В.Г. Уткина                 | Уткина            | В.      | Г.
          В. Г. Уткина                | Уткина            | В.      | Г.
          В.Г.Уткина                  | Уткина            | В.      | Г.
          Уткина В.Г                  | Уткина            | В.      | Г.
          Уткиной В,Г,                | Уткиной           | В.      | Г.
          УТКИНА В.Г.                 | УТКИНА            | В.      | Г.
          Уткина-Сомова В.-М. Г.      | Уткина-Сомова     | В.-М.   | Г.
          Уткина Вера Глебовна        | Уткина            | Вера    | Глебовна
          Вера Глебовна Уткина        | Уткина            | Вера    | Глебовна
          УткинаВ.Г.                  | Уткина            | В.      | Г.
          Уткина-СомоваВ. Г.          | Уткина-Сомова     | В.      | Г.
          В.Г. О'Нил                  | О'Нил             | В.      | Г.
          Д’Арк В.Г.                  | Д’Арк             | В.      | Г.
          Лукʼянов В.Г.               | Лукʼянов          | В.      | Г.
          Уткину Виктору Глебовичу    | Уткину            | Виктору | Глебовичу
          """)
  void reads_every_way_to_write_a_name(
      String text, String surname, String given, String patronymic) {
    assertThat(PersonName.parse(text)).isEqualTo(new PersonName(surname, given, patronymic));
  }

  @Test
  void reads_a_single_initial() {
    assertThat(PersonName.parse("Уткин В.")).isEqualTo(new PersonName("Уткин", "В.", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Уткин", "завуч Уткин В.Г.", "Уткин В.Г., Сомов Д.Е.", "МКУ ИМЦ"})
  void refuses_what_is_not_one_name(String text) {
    assertThatThrownBy(() -> PersonName.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected one name such as «Иванова И.И.» or «И.И. Иванова», got «" + text + "»");
  }

  @Test
  void finds_names_with_their_places() {
    String text = "Возложить на завуча Уткина В.Г. и методиста Д.Е. Сомова.";

    assertThat(PersonName.findAll(text))
        .extracting(found -> text.substring(found.start(), found.end()))
        .containsExactly("Уткина В.Г.", "Д.Е. Сомова");
  }

  @Test
  void finds_names_that_nothing_parts() {
    assertThat(PersonName.findAll("УткинВ.Г.СомовД.Е.,О'НилА.Б."))
        .extracting(found -> found.name().toString())
        .containsExactly("Уткин В.Г.", "Сомов Д.Е.", "О'Нил А.Б.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Лицей им. А.Б. Чижова",
        "школа имени Чижова А.Б.",
        "И.о. директора",
        "И. О. Директора",
        "классы 5 А, 5 Б",
        "МБОУ СОШ № 4 г. Энска",
        "Совет А, совет Б",
        "УВР А.Б.",
        "ШМО И.И.",
        "ВСОКО А.А., учитель"
      })
  void finds_no_name_where_nobody_responsible_is_named(String text) {
    assertThat(PersonName.findAll(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Директор школы                 | Уткина-Сомова Вера Глебовна     | Уткина-Сомова
          Врио начальника                | В.-М.Г. Бен-Уткин               | Бен-Уткин
          Директор МБОУ «СОШ № 7» ______ | В. Г. Уткина                    | Уткина
          И.о. директора школы           | Ван дер Уткин В.Г.              | Ван дер Уткин
          Директор                       | В.Г. де Уткин                   | де Уткин
          Глава Энска                    | В.Г. О'Нил                      | О'Нил
          Глава Энска                    | Уткин - Сомов В.Г.              | Уткин-Сомов
          Директор школы -               | Уткина В.Г.                     | Уткина
          Начальник отдела               | Уткин Вагиф Магомед оглы        | Уткин
          Начальник отдела               | Уткин Вагиф Магомед-оглы        | Уткин
          Начальник отдела               | Уткин-Оглы Вагиф Глебович       | Уткин-Оглы
          Учитель                        | Русских В.Г.                    | Русских
          Директор                       | Вера Глебовна Уткина-Сомова     | Уткина-Сомова
          Директор                       | УТКИНА В.Г.                     | УТКИНА
          """)
  void finds_the_name_that_a_line_ends_with(String before, String name, String surname) {
    String line = before + " " + name;

    PersonName.Occurrence found = PersonName.findAtEnd(line);

    assertThat(found).isNotNull();
    assertThat(line.substring(found.start(), found.end())).isEqualTo(name);
    assertThat(found.name().surname()).isEqualTo(surname);
  }

  @Test
  void finds_a_name_that_goes_over_the_end_of_a_line() {
    assertThat(PersonName.findAtEnd("Директор Уткина-\nСомова Вера Глебовна").name())
        .isEqualTo(new PersonName("Уткина-Сомова", "Вера", "Глебовна"));
    assertThat(PersonName.findAtEnd("Начальник Уткин Вагиф\nМагомед оглы").name())
        .isEqualTo(new PersonName("Уткин", "Вагиф", "Магомед оглы"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Уткина",
        "Директор В.Г.",
        "Директор Вера Глебовна",
        "МБОУ СОШ имени В.Г. Уткина",
        "ШМО В.Г.",
        "контроль возложить на Уткину Веру Глебовну",
        "В.Г. Уткина, директор"
      })
  void finds_no_name_where_a_line_ends_otherwise(String line) {
    assertThat(PersonName.findAtEnd(line)).isNull();
  }

  @Test
  void writes_a_signature_with_a_no_break_space_before_the_surname() {
    PersonName name = new PersonName("Уткина", "Вера", "Глебовна");

    assertThat(name.forSignature()).isEqualTo("В.Г.\u00A0Уткина");
    assertThat(name.forSignature(true)).isEqualTo("В.\u00A0Г.\u00A0Уткина");
    assertThat(name.inText()).isEqualTo("Уткина\u00A0В.Г.");
    assertThat(name).hasToString("Уткина Вера Глебовна");
    assertThat(new PersonName("Уткина", "В.", "Г.")).hasToString("Уткина В.Г.");
    assertThat(new PersonName("Сомов", "Ян-Карл", null).forSignature())
        .isEqualTo("Я.-К.\u00A0Сомов");
  }

  @Test
  void refuses_a_blank_part() {
    assertThatThrownBy(() -> new PersonName(" ", "В.", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a surname, got a blank text");
    assertThatThrownBy(() -> new PersonName("Уткин", "", null))
        .hasMessage("expected a given name or initial, got a blank text");
  }
}
