package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of directions and references to rows, at their edges. */
class NumbersOfDirectionsTest {

  private static Numbering numbering(String text) {
    return new Examination(Sample.read(text), PlanValidator.of(Profiles.byId("base"))).numbering();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "9, 9",
    "10, 10",
    "123456, 123456",
    "1234567, -1",
    "1a, -1",
    "/1, -1",
    ":1, -1"
  })
  void reads_an_integer_of_at_most_six_digits(String text, int value) {
    assertThat(Numbering.integer(text)).isEqualTo(value);
  }

  @Test
  void an_empty_text_is_no_number() {
    assertThat(Numbering.integer("")).isEqualTo(-1);
    assertThat(Numbering.roman("")).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"I, 1", "II, 2", "IV, 4", "VI, 6", "IX, 9", "XI, 11", "Х, 10", "II а, -1", "Б, -1"})
  void reads_a_roman_number(String text, int value) {
    assertThat(Numbering.roman(text)).isEqualTo(value);
  }

  @Test
  void a_direction_without_a_number_has_the_one_that_two_thirds_of_its_rows_begin_with() {
    String head = "1. Первое\n1.1 | А | | | \nВторое\n2.1 | Б | | | \n2.2 | В | | | \n";
    assertThat(numbering(head + "3.1 | Г | | | ").strangers().keySet())
        .extracting(Numbering.Printed::key)
        .containsExactly("3.1");
    assertThat(numbering(head + "3.1 | Г | | | \n3.2 | Д | | | ").strangers()).isEmpty();
    assertThat(
            numbering("1. Первое\n1.1 | А | | | \nВторое\n2.1 | Б | | | \n3.1 | Г | | | ")
                .strangers())
        .isEmpty();
  }

  @Test
  void numbers_of_directions_that_agree_with_no_row_mean_something_else() {
    assertThat(
            numbering("5. Первое\n1.1 | А | | | \n1.2 | Б | | | \n6. Второе\n2.1 | В | | | ")
                .strangers())
        .isEmpty();
  }

  @Test
  void the_second_direction_with_a_number_is_judged_by_its_rows() {
    String plan =
        "1. Первое\n1.1 | А | | | \n1. Второе\n2.1 | Б | | | \n2.2 | В | | | \n2.3 | Г | | | ";
    assertThat(numbering(plan).strangers()).isEmpty();
  }

  @Test
  void gaps_are_told_in_the_order_of_the_rows() {
    List<Numbering.Gap> gaps =
        numbering(
                "1. Первое\n1.1 | А | | | \n1.3 | Б | | | \n2. Второе\n2.1 | В | | | \n2.4 | Г | | | "
                    + "\n1. Третье\n1.9 | Д | | | ")
            .gaps();
    assertThat(gaps)
        .extracting(gap -> gap.number().key() + " after " + gap.missing())
        .containsExactly("1.3 after 2", "2.4 after 2", "1.9 after 4");
  }

  @ParameterizedTest
  @CsvSource({
    "Отчёт по п. 2, false",
    "Отчёт по п.2, false",
    "Отчёт по пункту 1.2 плана, false",
    "п. 1, false",
    "Отчёт по п. «б», true",
    "Отчёт в п. Заречный, true",
    "Подготовка этап. 2 недели, true",
    "Отчёт за год, true"
  })
  void a_plan_that_refers_to_its_rows_is_not_renumbered(String title, boolean renumbered) {
    String plan = "1 | %s | | | \n3 | Семинар | | | ".formatted(title);
    Examination examination =
        new Examination(Sample.read(plan), PlanValidator.of(Profiles.byId("base")));
    assertThat(!examination.numbering().renumbered(examination.texts()).isEmpty())
        .isEqualTo(renumbered);
  }
}
