package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical Russian text of a deadline agrees in case and number, and says the same. */
class CanonicalTextTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private static String canonical(String text) {
    return Deadline.parse(text).toText(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "до начала ВПР | до начала ВПР",
        "перед началом ВПР | перед началом ВПР",
        "не позднее, чем за 2 недели до начала ГИА | не позднее чем за 2 недели до начала ГИА",
        "не позднее чем за неделю до начала ВПР | не позднее чем за 1 неделю до начала ВПР",
        "не позднее чем за 21 день до начала ВПР | не позднее чем за 21 день до начала ВПР",
        "через два рабочих дня после проведения ВПР | через 2 рабочих дня после ВПР",
        "в течение 5 рабочих дней после получения результатов"
            + " | в течение 5 рабочих дней после получения результатов",
        "в течение 21 дня после получения результатов"
            + " | в течение 21 дня после получения результатов",
        "в течение 2-х месяцев | в течение 2 месяцев",
        "не реже одного раза в полугодие | не реже 1 раза в полугодие",
        "не чаще 2-х раз в год | не чаще 2 раз в год",
      })
  void words_stand_in_the_case_that_their_number_and_preposition_ask_for(
      String text, String canonical) {
    assertThat(canonical(text)).isEqualTo(canonical);
    assertThat(Deadline.parse(canonical(text)).notation())
        .isEqualTo(Deadline.parse(text).notation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "по одному разу в полугодие | R/P1H",
        "не ранее 10 и не позднее 25 ноября 2025 г. | 2025-11-10/2025-11-25",
        "до 31,05,2026 | ../2026-05-31",
        "хотя бы 1 раз в полугодие | R/P1H*>=1",
        "до 5 числа ежемесячно, ежеквартально | R/P1M(<=5); R/P1Q",
        "последние две недели мая | XXXX-05-18/XXXX-05-LD",
        "посл. неделя мая | XXXX-05-WL",
        "к. сентября | XXXX-09-END",
      })
  void rarer_forms_are_read_for_what_they_say(String text, String notation) {
    assertThat(Deadline.parse(text).notation()).isEqualTo(notation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"до ХХ.05.2026", "ХХ.05.2026", "до __.05.2026", "до «___» мая 2026 г."})
  void a_date_with_a_blank_is_no_date_and_no_event(String text) {
    assertThat(Deadline.parse(text).terms())
        .allSatisfy(term -> assertThat(term).isInstanceOf(DeadlineTerm.Unrecognised.class));
  }
}
