package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

  /** A plan of directions, each «number: row numbers». */
  private static PlanDocument plan(String directions) {
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (String direction : directions.split(" / ")) {
      String[] parts = direction.split(":", 2);
      String number = parts[0].strip();
      text.append(number.isEmpty() ? "Раздел" : number + ". Направление").append(row).append('\n');
      for (String each : parts[1].strip().split(" ")) {
        text.append(each.equals("-") ? "" : each)
            .append(" | Дело ")
            .append((char) ('а' + row++))
            .append(" | май 2027 г. | Методист | Справка\n");
      }
    }
    return Sample.read(text.toString());
  }

  private static List<String> found(String directions) {
    return PlanValidator.of(Profiles.byId("base")).validate(plan(directions)).findings().stream()
        .filter(finding -> finding.rule().startsWith("number-"))
        .map(finding -> finding.rule().substring(7) + " " + finding.item())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1: 1.1 1.2 1.3 / 2: 2.1 2.2",
        "I: 1.1 1.2 / II: 2.1 2.2",
        "1: 1 2 3 / 2: 1 2 / 3: 1",
        "1: 1 2 3 / 2: 4 5 / 3: 6",
        ": 1. 2. 3. / : 1. 2.",
        "I: 1) 2) / II: 3) 4)",
        "1: 1.1. 1.2. / 2: 2.1. 2.2.",
        ": - - / : - -",
        "1: 1.1 1.2 1.10 1.3 1.4 1.5 1.6 1.7 1.8 1.9",
        ": 1.1 1.2 / : 1.1 1.2",
        "1: 1.1 1.2 / 2: 1.1 1.2 1.3 / 3: 1.1",
        "I: 1.1 1.2 / II: 1.1 / III: 1.1 1.2",
        "1: 1. 2. / 2: 1. 2. / 3: 1. 2.",
        "3: 1.1 1.2 / 4: 2.1 2.2",
        "1: а б / 2: а б",
      })
  void has_nothing_against_the_usual_schemes(String directions) {
    assertThat(found(directions)).isEmpty();
  }

  @Test
  void finds_a_direction_numbered_as_the_next_one() {
    assertThat(found("1: 1.1 1.2 / 2: 2.1 / 3: 4.1 4.2 4.3 / 4: 4.1 4.2"))
        .containsExactly(
            "direction-mismatch 4.1",
            "direction-mismatch 4.2",
            "direction-mismatch 4.3",
            "duplicate 4.1",
            "duplicate 4.2");
  }

  @Test
  void finds_a_hole_and_names_what_is_missing() {
    assertThat(found("1: 1.2 / 2: 2.1 2.2")).containsExactly("gap 1.2");
    assertThat(found(": 1 2 4 5")).containsExactly("gap 4");
  }

  @Test
  void gives_one_finding_for_a_number_typed_twice_in_place_of_the_next() {
    assertThat(found("1: 1.1 1.2 1.2 1.4")).containsExactly("duplicate 1.2");
  }

  @Test
  void takes_numbers_with_and_without_a_dot_for_the_same() {
    assertThat(found("1: 1.1 1.2 1.2. 1.3")).contains("duplicate 1.2.", "style-mixed ");
  }

  @Test
  void finds_a_repetition_inside_a_direction_that_begins_anew() {
    assertThat(found("1: 1 2 3 / 2: 1 2 2 / 3: 1 2")).containsExactly("duplicate 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // half of the numbers begin with a direction's: that is not a scheme
        "1: 1.1 5 / 2: 1.2 6; gap 5",
        "1: 1.1 1.2 5 / 2: 1.3 2.1; direction-mismatch 1.3, gap 5",
        // as many directions go on as begin anew, and more
        "1: 1 2 / 2: 1 2 / 3: 3 4; gap 3",
        "1: 1 2 / 2: 1 2 / 3: 3 4 / 4: 5 6; duplicate 1, duplicate 2",
        // a direction may have the number nought
        "0: 1.1 0.2 0.3; gap 0.2, direction-mismatch 1.1",
        "1: 1.1 1.2 3; gap 3",
        // the one before is a repetition
        "1: 1 2 3 3 5; duplicate 3",
        "1: 1 2 3 3 6; duplicate 3",
        "1: 1 3 3 4; duplicate 3",
        "1: 1 4 4 5; duplicate 4, gap 4",
        // a direction whose number is taken goes by most of its rows
        "1: 1.1 1.2 / 1: 2.1 2.2 1.3; direction-mismatch 1.3",
        "1: 1.1 1.2 / 1: 2.1 1.3; ''",
        // one row with a number of the first direction is no restart
        "1: 1.1 1.2 1.3 / 2: 2.1 2.2 / 3: 1.1 3.2 3.3; direction-mismatch 1.1, duplicate 1.1",
        "1: 2.1 1.2 1.3 / 2: 2.1 2.2 / 3: 3.1; direction-mismatch 2.1, duplicate 2.1, gap 1.2",
        "1: 1.1 1.2 1.3 / 2: 1.1 2.2 2.3; direction-mismatch 1.1, duplicate 1.1",
        "1: 1.1 1.2 / 2: 1.1 2.2; direction-mismatch 1.1, duplicate 1.1",
        "1: 1.1 1.2 1.3 / 2: 2.1 2.2 2.3 / 3: 1.1 1.2; direction-mismatch 1.1, direction-mismatch 1.2, duplicate 1.1, duplicate 1.2",
        ": 1.1 1.2 / : 2.1 2.2 / : 1.1 1.2; duplicate 1.1, duplicate 1.2",
      })
  void finds_what_does_not_follow(String directions, String expected) {
    assertThat(String.join(", ", found(directions).stream().sorted().toList()))
        .isEqualTo(String.join(", ", Stream.of(expected.split(", ")).sorted().toList()));
  }

  private static int edits(String title) {
    PlanDocument document =
        Sample.read(
            """
            1 | %s | май 2027 г. | Методист | Справка
            3 | Отчёт | июнь 2027 г. | Методист | Отчёт
            """
                .formatted(title));
    return PlanFixer.of(Profiles.byId("base")).fix(document).edits().size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "п. 1 сделан",
        "Сбор по п. 3",
        "Сбор по п.3",
        "По пункту 3",
        "(пункт 2.1)",
        "п. 9",
        "п. 0"
      })
  void sees_that_a_text_refers_to_a_row(String title) {
    assertThat(edits(title)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Чип. 3",
        "Сбор по п.",
        "Сбор и т. п. ",
        "п. а3",
        "Пункты питания",
        "пункт",
        "п. /3",
        "п. :"
      })
  void sees_that_a_text_does_not_refer_to_a_row(String title) {
    assertThat(edits(title)).isEqualTo(1);
  }

  @Test
  void numbers_anew_by_the_plan_s_own_scheme() {
    assertThat(fixed("1: 1.2. 1.3. / 2: 2.2 / 2: 2.1. 2.2. 2.4."))
        .containsExactly("1.1.", "1.2.", "2.1.", "2.2.", "2.3.", "2.4.");
    assertThat(fixed("1: 1 2 2 / 2: 1 3")).containsExactly("1", "2", "3", "1", "2");
    assertThat(fixed("1: 1 2 4 / 2: 5 6 / 3: 7")).containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void does_not_number_anew_where_a_text_refers_to_a_row_or_a_number_is_not_plain() {
    assertThat(fixed("1: 1.1 1.1а 1.1")).containsExactly("1.1", "1.1а", "1.1");
    PlanDocument referring =
        Sample.read(
            """
            1 | Дело | май 2027 г. | Методист | Справка
            3 | Отчёт о мероприятиях по п. 1 плана | июнь 2027 г. | Методист | Отчёт
            """);
    assertThat(PlanFixer.of(Profiles.byId("base")).fix(referring).edits()).isEmpty();
  }

  private static Stream<String> fixed(String directions) {
    return PlanFixer.of(Profiles.byId("base"))
        .fix(plan(directions))
        .document()
        .plan()
        .allActivities()
        .map(activity -> activity.number());
  }
}
