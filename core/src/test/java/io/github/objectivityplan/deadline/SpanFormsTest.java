package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, months, quarters and their ranges, however they are typed. */
class SpanFormsTest {

  private static String notation(String text) {
    return Deadline.parse(text).notation();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01.10.2026 | 2026-10-01",
        "1.10.2026 г. | 2026-10-01",
        "01.10.26 | 2026-10-01",
        "01/10/2026 | 2026-10-01",
        "1 октября 2026 года | 2026-10-01",
        "«01» октября 2026 г. | 2026-10-01",
        "1-го октября | XXXX-10-01",
        "01 окт. 2026 | 2026-10-01",
        "31 декабря | XXXX-12-31",
        "29.02.2028 | 2028-02-29",
        "4 и 9 октября 2026 г. | 2026-10-04; 2026-10-09",
        "4.10.2026, 9.10.2026 | 2026-10-04; 2026-10-09",
        "первый понедельник октября | XXXX-10-1MO",
        "последняя среда мая | XXXX-05-LWE",
      })
  void a_day(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "до 1 октября | ../XXXX-10-01",
        "до 01.10.2026 | ../2026-10-01",
        "не позднее 01.10.2026 | ../2026-10-01",
        "не позже 1 октября 2026 г. | ../2026-10-01",
        "в срок до 01.10.2026 г. | ../2026-10-01",
        "срок – до 1 октября | ../XXXX-10-01",
        "по 1 октября | ../XXXX-10-01",
        "к 1 октября | ../XXXX-10-01",
        "до конца мая | ../XXXX-05",
        "до мая | ../<XXXX-05",
        "до 2027 года | ../<2027",
        "до конца I квартала | ../XXXX-33",
        "до середины мая | ../~XXXX-05",
        "до конца учебного года | ../AYXX",
        "до начала мая | ../<XXXX-05",
      })
  void a_bound(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "с 1 по 10 октября | XXXX-10-01/XXXX-10-10",
        "1–10 октября 2026 г. | 2026-10-01/2026-10-10",
        "01.10–10.10.2026 | 2026-10-01/2026-10-10",
        "01.10.2026-10.11.2026 | 2026-10-01/2026-11-10",
        "с 01.10.2026 г. по 10.11.2026 г. | 2026-10-01/2026-11-10",
        "с 1 октября до 10 ноября | XXXX-10-01/XXXX-11-10",
        "с октября по декабрь | XXXX-10/XXXX-12",
        "октябрь-декабрь | XXXX-10/XXXX-12",
        "с октября 2026 г. | 2026-10/..",
        "начиная с 1 октября | XXXX-10-01/..",
        "с октября по май | XXXX-10/XXXX-05",
        "октябрь 2026 г. – май 2027 г. | 2026-10/2027-05",
        "1 квартал – 3 квартал 2027 г. | 2027-33/2027-35",
        "не ранее 1 октября | XXXX-10-01/..",
        "2026–2027 годы | 2026/2027",
        "2026-2027 учебный год | all(AY2026)",
      })
  void a_range(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "октябрь | XXXX-10",
        "в октябре | XXXX-10",
        "Октябрь 2026г. | 2026-10",
        "окт. 2026 | 2026-10",
        "октябрь, ноябрь | XXXX-10; XXXX-11",
        "октябрь и ноябрь 2026 г. | 2026?-10; 2026-11",
        "октябрь 2026 г., май 2027 г. | 2026-10; 2027-05",
        "10.2026 | 2026-10",
        "X 2026 | 2026-10",
        "начало октября | XXXX-10-BEGIN",
        "середина октября | XXXX-10-MID",
        "конец октября | XXXX-10-END",
        "первая декада октября | XXXX-10-D1",
        "3-я декада октября | XXXX-10-D3",
        "2 неделя октября | XXXX-10-W2",
        "вторая половина октября | XXXX-10-H2",
        "осень 2026 г. | 2026-23",
        "летом | XXXX-22",
        "осенние каникулы | XXXX-HOL23",
        "1 квартал 2027 г. | 2027-33",
        "I кв. | XXXX-33",
        "IV квартал 2026 года | 2026-36",
        "2 полугодие | XXXX-41",
        "1 четверть | XXXX-SQ1",
        "IV четверть | XXXX-SQ4",
        "2 триместр | XXXX-ST2",
        "I триместр | XXXX-ST1",
        "3 модуль | XXXX-SM3",
        "2027 г. | 2027",
      })
  void a_month_or_another_span(String text, String notation) {
    assertThat(notation(text)).isEqualTo(notation);
  }
}
