package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often: what each way of saying it means, and what must not be taken for it. */
class RecurrenceFormsTest {

  private static String notation(String text) {
    return Deadline.parse(text).notation();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ежедневно | R/P1D",
        "еженедельно | R/P1W",
        "ежедекадно | R/P1DEC",
        "ежемесячно | R/P1M",
        "ежемесячно. | R/P1M",
        "ежеквартально | R/P1Q",
        "ежеполугодно | R/P1H",
        "ежегодно | R/P1Y",
        "ежечетвертно | R/P1SQ",
        "поурочно | R/P1L",
        "единовременно | R/P1ONCE",
        "разово | R/P1ONCE",
        "периодически | R/P1X",
        "единовременно, май | R/P1ONCE; XXXX-05",
        "периодически, май | R/P1X; XXXX-05",
      })
  void one_word_says_how_often(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 раз в месяц | R/P1M",
        "один раз в квартал | R/P1Q",
        "раз в полугодие | R/P1H",
        "3 раза в учебный год | R/P1AY*3",
        "3 раза в уч. год | R/P1AY*3",
        "2 раза в год | R/P1Y*2",
        "1 раз/год | R/P1Y",
        "дважды в год | R/P1Y*2",
        "трижды в триместр | R/P1ST*3",
        "однократно | R/P1ONCE",
        "2 раза | R/P1X*2",
        "1 раз | R/P1ONCE",
        "2-3 раза в год | R/P1Y*3",
        "1 или 2 раза в месяц | R/P1M*2",
        "3 (три) раза в год | R/P1Y*3",
        "2-раза в месяц | R/P1M*2",
        "2 р. в год | R/P1Y*2",
        "раз в две недели | R/P2W",
        "раз в 2 недели | R/P2W",
        "1 раз в 2 мес. | R/P2M",
        "1 раз в 3 рабочих дня | R/P3WD",
        "1 раз в 10 календарных дней | R/P10D",
        "1 раз за четверть | R/P1SQ",
        "2 раза в течение года | R/P1Y*2",
        "1 раз в течение каждого месяца | R/P1M",
        "2 раза за весь год | R/P1Y*2",
      })
  void so_many_times_in_an_interval(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "не реже 1 раза в месяц | R/P1M*>=1",
        "не реже одного раза в четверть | R/P1SQ*>=1",
        "не менее 2 раз в год | R/P1Y*>=2",
        "не менее чем 2 раза в год | R/P1Y*>=2",
        "не реже, чем 1 раз в квартал | R/P1Q*>=1",
        "не чаще 1 раза в месяц | R/P1M*<=1",
        "не более 2 раз в четверть | R/P1SQ*<=2",
        "минимум 2 раза в год | R/P1Y*>=2",
        "не реже 2 раз | R/P1X*>=2",
        "не реже 1 раза | R/P1X*>=1",
        "не чаще 1 раза в 2,5 недели | R/P5W*<=2",
      })
  void a_bound_says_at_least_or_at_most(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "каждый месяц | R/P1M",
        "каждую неделю | R/P1W",
        "каждую четверть | R/P1SQ",
        "каждые 2 недели | R/P2W",
        "каждые два месяца | R/P2M",
        "каждый учебный год | R/P1AY",
        "каждый рабочий день | R/P1WD",
        "в каждой четверти | R/P1SQ",
        "в начале каждого месяца | R/P1M(start)",
        "в конце каждой четверти | R/P1SQ(end)",
        "в конце каждого полугодия | R/P1H(end)",
        "каждый понедельник | R/P1W(MO)",
        "каждую среду месяца | R/P1W(WE)",
        "каждый вторник каждого месяца | R/P1W(TU)",
        "каждый второй вторник месяца | R/P1M(2TU)",
        "каждую последнюю пятницу месяца | R/P1M(-1FR)",
        "каждое 15-е число | R/P1M(15)",
        "каждое 15 число месяца | R/P1M(15)",
      })
  void every_interval_or_its_edge_or_day(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "по средам | R/P1W(WE)",
        "по понедельникам и четвергам | R/P1W(MO,TH)",
        "по вторникам, средам и пятницам | R/P1W(TU,WE,FR)",
        "понедельник – пятница | R/P1W(MO,TU,WE,TH,FR)",
        "пн.-пт. | R/P1W(MO,TU,WE,TH,FR)",
        "пн., ср., пт. | R/P1W(MO,WE,FR)",
        "вт/чт | R/P1W(TU,TH)",
        "с понедельника по среду | R/P1W(MO,TU,WE)",
        "еженедельно по средам | R/P1W(WE)",
        "еженедельно, по понедельникам | R/P1W(MO)",
        "понедельник | R/P1W(MO)",
        "по будням | R/P1WD",
        "в рабочие дни | R/P1WD",
        "по рабочим дням | R/P1WD",
        "в учебные дни | R/P1WD",
        "по четвертям | R/P1SQ",
        "по месяцам | R/P1M",
        "по полугодиям | R/P1H",
        "по триместрам | R/P1ST",
      })
  void on_days_of_the_week_or_by_intervals(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "первый понедельник месяца | R/P1M(1MO)",
        "в первый понедельник каждого месяца | R/P1M(1MO)",
        "последняя пятница каждого месяца | R/P1M(-1FR)",
        "2-й вторник месяца | R/P1M(2TU)",
        "ежемесячно, последняя пятница | R/P1M(-1FR)",
        "1-я неделя каждого месяца | R/P1M(W1)",
        "последняя неделя месяца | R/P1M(WL)",
        "ежемесячно, первая неделя месяца | R/P1M(W1)",
        "вторая среда февраля | XXXX-02-2WE",
        "первая неделя сентября | XXXX-09-W1",
      })
  void on_a_numbered_day_or_week_of_the_month(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 числа каждого месяца | R/P1M(15)",
        "15 числа | R/P1M(15)",
        "до 5 числа каждого месяца | R/P1M(<=5)",
        "до 5 числа | R/P1M(<=5)",
        "до 31 числа каждого месяца | R/P1M(<=31)",
        "до 5 числа ежемесячно | R/P1M(<=5)",
        "ежемесячно до 5 числа | R/P1M(<=5)",
        "ежемесячно, 15 числа | R/P1M(15)",
        "15 числа ежемесячно | R/P1M(15)",
        "до 10 числа ежеквартально | R/P1Q(<=10)",
        "ежеквартально до 10 числа | R/P1Q(<=10)",
        "до 10 числа месяца, следующего за отчётным | R/P1M(next<=10)",
        "до 10 числа месяца, следующего за отчётным кварталом | R/P1Q(next<=10)",
        "до 10 числа следующего месяца | R/P1M(next<=10)",
        "1 и 15 числа каждого месяца | R/P1M(1); R/P1M(15)",
        "1, 15 числа каждого месяца | R/P1M(1); R/P1M(15)",
        "до 5 и до 20 числа каждого месяца | R/P1M(<=20); R/P1M(<=5)",
      })
  void on_or_by_a_day_of_the_month(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the weekday of a date is no recurrence
        "понедельник, 5 октября 2026 г. | 2026-10-05",
        "5 октября 2026 г., понедельник | 2026-10-05",
        "5 октября 2026 г. (понедельник) | 2026-10-05",
        "до 5 октября 2026 г. (понедельник) | ../2026-10-05",
        // a day with its month is a date
        "15 октября | XXXX-10-15",
        "до 5 октября | ../XXXX-10-05",
        // a recurrence beside something else is a part of its own
        "ежемесячно, май | R/P1M; XXXX-05",
        "сентябрь, ежемесячно | XXXX-09; R/P1M",
        "ежемесячно, ежеквартально | R/P1M; R/P1Q",
      })
  void what_stands_beside_it_keeps_its_meaning(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource({"32 числа", "каждый", "не реже", "раз в карандаш"})
  void what_names_no_day_or_interval_is_no_regular_recurrence(String text) {
    assertThat(Deadline.parse(text).terms())
        .noneMatch(
            term ->
                term instanceof DeadlineTerm.Recurring recurring
                    && recurring.recurrence().unit() != Recurrence.Unit.ONCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ежемесячно, по средам | ежемесячно, по средам",
        "до 5 числа ежемесячно, май | до 5 числа ежемесячно ; май",
        "май, 2 раза в год | май ; 2 раза в год",
        "еженедельно по средам; ежегодно | еженедельно по средам ; ежегодно",
      })
  void each_part_knows_its_words(String text, String parts) {
    Deadline deadline = Deadline.parse(text);
    assertThat(
            deadline.ranges().stream()
                .map(range -> text.substring(range.start(), range.end()).strip()))
        .containsExactly(parts.split(" ; "));
  }
}
