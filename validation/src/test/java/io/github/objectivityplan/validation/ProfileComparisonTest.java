package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileComparisonTest {

  private static final String ONE =
      """
      id: one
      version: "1"
      title: Первый
      valid-from: 2026-01-01
      sources:
        - {title: Наше положение, confidence: confirmed}
      levels: {typography: info}
      required:
        directions:
          - {code: D1, name: Анализ, stems: [анализ результат, разбор]}
        measures:
          - {code: M1, direction: D1, name: Сбор, stems: [сбор]}
          - {code: M2, name: Отчёт, stems: [отчет]}
        stages:
          - {code: S1, name: Цель, stems: [цел]}
      superseded:
        - {name: приказ № 5, number: "5", date: 2020-01-01, since: 2021-01-01,
           successor: приказ № 6, confidence: memory}
      """;

  @Test
  void reads_all_that_a_file_says() {
    Profile one = Profile.parse(ONE);
    assertThat(one.requirements())
        .extracting(each -> each.kind() + " " + each.code() + " " + each.direction())
        .containsExactly("DIRECTION D1 null", "MEASURE M1 D1", "MEASURE M2 null", "STAGE S1 null");
    assertThat(one.sources())
        .extracting(each -> each.title() + " " + each.confidence())
        .containsExactly("Наше положение CONFIRMED");
    assertThat(one.superseded())
        .extracting(each -> each.name() + " → " + each.successor().ru())
        .containsExactly("приказ № 5 → приказ № 6");
  }

  @Test
  void refuses_an_act_that_is_superseded_before_it_is_made() {
    assertThatThrownBy(() -> Profile.parse(ONE.replace("since: 2021-01-01", "since: 2019-12-31")))
        .hasMessage("line 17, column 62: expected a day not before date, came \"2019-12-31\"");
  }

  @Test
  void names_what_each_has_and_the_other_has_not_and_what_they_say_differently() {
    Profile one = Profile.parse(ONE);
    Profile two =
        Profile.parse(
            ONE.replace("typography: info", "typography: error")
                .replace("- {code: M2, name: Отчёт", "- {code: M3, name: Совет")
                .replace("stems: [цел]", "stems: [цел, задач], weight: optional"));
    assertThat(one.compareTo(two))
        .containsExactly(
            difference("typography", "info", "error"),
            difference("M2", "Отчёт", null),
            difference("S1 stems", null, "задач"),
            difference("S1 weight", "core", "optional"),
            difference("M3", null, "Совет"));
    assertThat(one.compareTo(Profile.parse(ONE))).isEmpty();
  }

  private static Profile.Difference difference(String subject, String before, String after) {
    return new Profile.Difference(subject, message(before), message(after));
  }

  private static @Nullable Message message(@Nullable String text) {
    return text == null ? null : new Message(text, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "title: Первый; title: Второй; title; Первый; Второй",
        "valid-from: 2026-01-01; valid-from: 2026-09-01; valid-from; 2026-01-01; 2026-09-01",
        "sources:; valid-to: 2027-01-01\\nsources:; valid-to; -; 2027-01-01",
        "title: Наше положение; title: Чужое положение; sources; Наше положение (confirmed); -",
        "confidence: confirmed; confidence: indirect; sources; Наше положение (confirmed); Наше положение (indirect)",
        "direction: D1, name: Сбор; name: Сбор; M1 direction; D1; -",
        "name: Сбор; name: Учёт; M1 name; Сбор; Учёт",
        "name: Сбор; name: {ru: Сбор, en: Data}; M1 name; Сбор / Сбор; Сбор / Data",
        "stems: [анализ результат, разбор]; stems: [разбор, анализ итог]; D1 stems; анализ результат; анализ итог",
        "name: приказ № 5; name: приказ № 5-а; superseded 5 name; приказ № 5; приказ № 5-а",
        "since: 2021-01-01; since: 2022-01-01; superseded 5 since; 2021-01-01; 2022-01-01",
        "successor: приказ № 6; successor: приказ № 7; superseded 5 successor; приказ № 6; приказ № 7",
        "confidence: memory; confidence: indirect; superseded 5 confidence; memory; indirect",
        "'number: \"5\"'; 'number: \"8\"'; superseded; приказ № 5 (с 01.01.2021 – приказ № 6); -",
      })
  void compares_every_part(
      String from, String to, String subject, @Nullable String before, @Nullable String after) {
    assertThat(ONE).contains(from);
    String changed = ONE.replace(from, to.replace("\\n", "\n"));
    assertThat(Profile.parse(ONE).compareTo(Profile.parse(changed)).get(0))
        .satisfies(
            found -> {
              assertThat(found.subject()).isEqualTo(subject);
              assertThat(found.before() == null ? null : found.before().ru()).isEqualTo(before);
              assertThat(found.after() == null ? null : found.after().ru()).isEqualTo(after);
            });
  }

  @Test
  void does_not_tell_the_order_of_the_ways_to_name_a_thing() {
    String swapped = ONE.replace("[анализ результат, разбор]", "[разбор, анализ результат]");
    assertThat(Profile.parse(ONE).compareTo(Profile.parse(swapped))).isEmpty();
  }

  @Test
  void tells_the_parent_and_the_kind() {
    assertThat(Profile.parse(ONE).compareTo(Profile.parse(ONE.replace("  stages:\n  ", "  "))))
        .containsExactly(difference("S1 kind", "stage", "measure"));
    assertThat(Profiles.byId("school").compareTo(Profiles.byId("base")))
        .contains(difference("extends", "base", null));
  }

  @Test
  void names_requirements_in_both_languages_and_shows_no_side_that_equals_the_other() {
    for (Profile one : Profiles.all()) {
      for (Profile two : Profiles.all()) {
        for (Profile.Difference difference : one.compareTo(two)) {
          assertThat(difference.before()).isNotEqualTo(difference.after());
          if (difference.before() != null && difference.after() != null) {
            assertThat(difference.before().ru()).isNotEqualTo(difference.after().ru());
            assertThat(difference.before().en()).isNotEqualTo(difference.after().en());
          }
        }
      }
    }
    assertThat(Profiles.byId("base").compareTo(Profiles.byId("school")))
        .filteredOn(found -> found.subject().equals("P1.OBS"))
        .singleElement()
        .satisfies(found -> assertThat(found.after().en()).containsPattern("^[a-z ,'-]+$"));
  }
}
