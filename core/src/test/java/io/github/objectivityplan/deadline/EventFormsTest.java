package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines that lean on an event, a schedule or a request. */
class EventFormsTest {

  private static String notation(String text) {
    return Deadline.parse(text).notation();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "до проведения ВПР | < ВПР",
        "перед проведением ВПР | < ВПР",
        "накануне ВПР | = ВПР - 1 day",
        "во время проведения ВПР | during(ВПР)",
        "в день проведения ВПР | = ВПР + 0 days",
        "в дни проведения ВПР | = ВПР + 0 days",
        "в период ВПР | during(ВПР)",
        "в ходе проведения ВПР | during(ВПР)",
        "после ВПР | > ВПР",
        "после проведения ВПР | > ВПР",
        "по окончании ВПР | > ВПР",
        "до и после ВПР | < ВПР; > ВПР",
      })
  void before_during_and_after_an_event(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "за 2 недели до ВПР | = ВПР - 2 weeks",
        "за неделю до ВПР | = ВПР - 1 week",
        "за месяц до экзамена | = экзамена - 1 month",
        "за день до экзамена | = экзамена - 1 day",
        "за 3 рабочих дня до экзамена | = экзамена - 3 working days",
        "за 10 календарных дней до экзамена | = экзамена - 10 days",
        "не позднее чем за 2 недели до ВПР | <= ВПР - 2 weeks",
        "не менее чем за 3 дня до экзамена | <= экзамена - 3 days",
        "не ранее чем за 3 дня до экзамена | >= экзамена - 3 days",
        "через 2 недели после ВПР | = ВПР + 2 weeks",
        "через месяц после экзамена | = экзамена + 1 month",
        "в течение 3 дней после экзамена | <= экзамена + 3 days",
        "в течение недели после ВПР | <= ВПР + 1 week",
        "в течение 5 рабочих дней после получения результатов | <= получения результатов + 5 working days",
        "не позднее 10 дней после получения результатов | <= получения результатов + 10 days",
        "на следующий день после экзамена | = экзамена + 1 day",
        "в трёхдневный срок | <= ? + 3 days",
        "в 10-дневный срок после экзамена | <= экзамена + 10 days",
      })
  void so_long_before_or_after_an_event(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "по графику | per(график)",
        "по плану | per(план)",
        "согласно графику | per(график)",
        "в соответствии с графиком | per(график)",
        "в соответствии с планом работы школы | per(план работы школы)",
        "по графику проведения ВПР | per(график проведения ВПР)",
        "по плану-графику | per(план-график)",
        "по расписанию | per(расписание)",
        "согласно приказу | per(приказ)",
        "в установленные сроки | per(установленные сроки)",
        "по запросу | if(по запросу)",
        "по необходимости | if(по необходимости)",
        "по мере необходимости | if(по мере необходимости)",
        "при необходимости | if(при необходимости)",
        "по согласованию | if(по согласованию)",
        "по мере поступления обращений | if(по мере поступления обращений)",
      })
  void by_a_schedule_or_on_request(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "постоянно | all",
        "систематически | all",
        "регулярно | all",
        "в течение года | all(year)",
        "на протяжении года | all(year)",
        "весь год | all(year)",
        "в течение учебного года | all(AY)",
        "весь учебный год | all(AY)",
        "в течение 2026/2027 учебного года | all(AY2026)",
        "в течение 2026-2027 уч. года | all(AY2026)",
        "весь период | all(period)",
        "в течение всего периода | all(period)",
        "в течение октября | XXXX-10",
        "в течение I квартала 2027 г. | 2027-33",
      })
  void all_the_time(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }
}
