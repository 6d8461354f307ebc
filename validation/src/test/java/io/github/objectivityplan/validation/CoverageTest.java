package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static final Profile OWN =
      Profile.parse(
          """
          id: own
          version: "1"
          title: Свой
          valid-from: 2026-01-01
          levels: {measure-required: warning}
          required:
            directions:
              - {code: LES, name: Лес, stems: [лесн]}
              - {code: REKA, name: Река, stems: [речн]}
              - {code: OZERO, name: Озеро, stems: [озерн]}
              - {code: DOM, name: Дом, stems: [домов]}
            measures:
              - {code: L1, direction: LES, name: Ель, stems: [ель]}
              - {code: L2, direction: LES, name: Сосна, stems: [сосн]}
              - {code: L3, direction: LES, name: Дуб, stems: [дуб]}
              - {code: L4, direction: LES, name: Клён, stems: [клен]}
              - {code: R1, direction: REKA, name: Мост, stems: [мост]}
              - {code: R2, direction: REKA, name: Лодка, stems: [лодк]}
              - {code: R3, direction: REKA, name: Паром, stems: [паром]}
              - {code: R4, direction: REKA, name: Рыба, stems: [рыб]}
              - {code: R5, direction: REKA, name: Весло, stems: [весл]}
              - {code: D1, name: Крыша, stems: [крыш труб печн, окн двер стен пол]}
          """);

  private static String plan(String rows) {
    StringBuilder text = new StringBuilder();
    for (String part : rows.split("/")) {
      String line = part.strip();
      boolean heading = line.endsWith(":");
      text.append(
          heading
              ? line.substring(0, line.length() - 1) + "\n"
              : "| " + line + " | май 2027 г. | Методист | Справка\n");
    }
    return text.toString();
  }

  private static List<String> directions(String rows) {
    return PlanValidator.of(OWN).validate(Sample.read(plan(rows))).recognised().stream()
        .filter(each -> each.code().length() > 2)
        .map(each -> each.code() + " " + each.by())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // a heading
        "Лесная работа: / Дело; LES HEADING",
        "Прочее: / Дело / Речная работа: / Дело; REKA HEADING",
        // a direction without measures needs one row that names it, one with measures two
        "Озёрная вода; OZERO ROW",
        "Дело; ''",
        "Ель; ''",
        "Мост и лодка; ''",
        "Ель / Сосна; LES ROW",
        "Ель / Ель; ''",
        "Ель / Лесная тропа; LES ROW",
        "Мост / Лодка; REKA ROW",
        // under headings that name no direction the same; a lone heading hides nothing
        "Прочее: / Ель / Другое: / Лесная тропа; LES ROW",
        "Прочее: / Мост / Другое: / Лодка; REKA ROW",
        "Лесная работа: / Мост / Лодка; LES HEADING, REKA ROW",
        "Лесная работа: / Озёрная вода; LES HEADING, OZERO ROW",
        // where some heading names a direction, rows do not name one themselves
        "Лесная работа: / Дело / Прочее: / Озёрная вода; LES HEADING",
        "Речная работа: / Дело / Прочее: / Озёрная вода; REKA HEADING",
        "Лесная работа: / Дело / Прочее: / Мост / Лодка; LES HEADING, REKA ROW",
        // and rows under it are its own, unless they are half of another's measures
        "Лесная работа: / Мост / Лодка / Прочее: / Дело; LES HEADING",
        "Лесная работа: / Мост / Лодка / Паром / Прочее: / Дело; LES HEADING, REKA ROW",
        "Речная работа: / Ель / Сосна / Прочее: / Дело; LES ROW, REKA HEADING",
        "Речная работа: / Ель / Прочее: / Дело; REKA HEADING",
        // one row is no direction, whatever it names
        "Речная работа: / Ель и сосна / Прочее: / Дело; REKA HEADING",
        "Ель и сосна; ''",
      })
  void recognises_a_direction(String rows, String recognised) {
    assertThat(String.join(", ", directions(rows))).isEqualTo(recognised);
  }

  private static String nearest(String rows) {
    return PlanValidator.of(OWN).validate(Sample.read(plan(rows))).of("measure-required").stream()
        .map(finding -> finding.message().in(Locale.forLanguageTag("ru")))
        .filter(message -> message.contains("Крыша"))
        .reduce((a, b) -> a + b)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Крыша / Крыша и труба; Крыша и труба",
        "Крыша и труба / Крыша; Крыша и труба",
        "Крыша и труба / Труба и крыша; Крыша и труба",
        "Окно и дверь / Крыша и труба; Крыша и труба",
        "Крыша и труба / Окно и дверь; Крыша и труба",
        "Крыша / Окно и дверь; Окно и дверь",
        "Крыша и труба / Окно, дверь, стена; Окно, дверь, стена",
        "Дело / Крыша; Крыша",
      })
  void names_the_row_that_comes_nearest_to_a_measure(String rows, String row) {
    assertThat(nearest(rows)).contains("ближе всего").contains("«" + row + "»");
  }

  @Test
  void says_when_no_row_comes_near() {
    assertThat(nearest("Дело / Ель")).contains("похожей строки нет");
    assertThat(nearest("Крыша, труба и печной дым")).isEmpty();
  }
}
