package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void names_what_each_has_and_the_other_has_not_and_what_they_say_differently() {
    Profile one = Profile.parse(ONE);
    Profile two =
        Profile.parse(
            ONE.replace("typography: info", "typography: error")
                .replace("- {code: M2, name: Отчёт", "- {code: M3, name: Совет")
                .replace("stems: [цел]", "stems: [цел, задач], weight: optional"));
    assertThat(one.compareTo(two))
        .containsExactly(
            new Profile.Difference("typography", "info", "error"),
            new Profile.Difference("M2", "Отчёт", null),
            new Profile.Difference("S1", "Цель [цел]", "Цель (optional) [цел, задач]"),
            new Profile.Difference("M3", null, "Совет"));
    assertThat(one.compareTo(Profile.parse(ONE))).isEmpty();
  }
}
