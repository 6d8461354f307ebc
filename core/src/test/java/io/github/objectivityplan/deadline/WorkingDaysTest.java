package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.WorkingDays.Week;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private final WorkingDays five = WorkingDays.builtIn(Week.FIVE_DAYS);
  private final WorkingDays six = WorkingDays.builtIn(Week.SIX_DAYS);

  @Test
  void the_table_of_2026_is_that_of_the_decree() {
    WorkingDays.Table table = five.table(2026);

    assertThat(table).isNotNull();
    assertThat(table.source()).isEqualTo("ПП РФ от 24.09.2025 № 1466");
    assertThat(table.workingWeekends()).isEmpty();
    assertThat(table.daysOff())
        .extracting(LocalDate::toString)
        .containsExactlyInAnyOrder(
            "2026-01-01",
            "2026-01-02",
            "2026-01-05",
            "2026-01-06",
            "2026-01-07",
            "2026-01-08",
            "2026-01-09",
            "2026-02-23",
            "2026-03-09",
            "2026-05-01",
            "2026-05-11",
            "2026-06-12",
            "2026-11-04",
            "2026-12-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2016; 02-22 02-23 03-07 03-08 05-02 05-03 05-09 06-13 11-04; 02-20",
        "2017; 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06; ''",
        "2018; 02-23 03-08 03-09 04-30 05-01 05-02 05-09 06-11 06-12 11-05 12-31; 04-28 06-09 12-29",
        "2019; 03-08 05-01 05-02 05-03 05-09 05-10 06-12 11-04; ''",
        "2020; 02-24 03-09 05-01 05-04 05-05 05-11 06-12 11-04; ''",
        "2021; 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31; 02-20",
        "2022; 02-23 03-07 03-08 05-02 05-03 05-09 05-10 06-13 11-04; 03-05",
        "2023; 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06; ''",
        "2024; 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31; 04-27 11-02 12-28",
        "2025; 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31; 11-01",
      })
  void the_tables_are_those_of_the_decrees_from_february_on(int year, String off, String working) {
    WorkingDays.Table table = five.table(year);

    assertThat(table).isNotNull();
    assertThat(days(table.daysOff()).filter(day -> !day.startsWith("01-")).toList())
        .containsExactlyInAnyOrder(off.split(" "));
    assertThat(String.join(" ", days(table.workingWeekends()).toList())).isEqualTo(working);
  }

  private static Stream<String> days(Set<LocalDate> days) {
    return days.stream().sorted().map(day -> day.toString().substring(5));
  }

  @Test
  void a_saturday_that_a_decree_moves_changes_nothing_in_a_six_day_week() {
    assertThat(six.isWorkingDay(LocalDate.of(2024, 5, 10))).isTrue();
    assertThat(six.isWorkingDay(LocalDate.of(2024, 12, 31))).isFalse();
    assertThat(six.isWorkingDay(LocalDate.of(2023, 11, 6))).isTrue();
    assertThat(six.isWorkingDay(LocalDate.of(2023, 2, 24))).isFalse();
  }

  @Test
  void saturday_is_worked_in_a_six_day_week_unless_it_is_a_holiday() {
    assertThat(five.isWorkingDay(LocalDate.of(2026, 10, 10))).isFalse();
    assertThat(six.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
    assertThat(six.isWorkingDay(LocalDate.of(2026, 5, 9))).isFalse();
    assertThat(six.isWorkingDay(LocalDate.of(2026, 5, 11))).isTrue();
    assertThat(six.week()).isEqualTo(Week.SIX_DAYS);
  }

  @Test
  void working_days_are_counted_over_weekends_and_holidays() {
    assertThat(five.plus(LocalDate.of(2026, 4, 30), 1)).isEqualTo("2026-05-04");
    assertThat(five.plus(LocalDate.of(2026, 5, 12), -1)).isEqualTo("2026-05-08");
    assertThat(five.plus(LocalDate.of(2026, 10, 5), 0)).isEqualTo("2026-10-05");
  }

  @Test
  void a_year_without_a_table_is_not_known() {
    LocalDate day = LocalDate.of(2027, 1, 11);

    assertThat(five.knows(day)).isFalse();
    assertThat(five.plus(LocalDate.of(2026, 12, 30), 1)).isNull();
    assertThat(WorkingDays.unknown().knows(LocalDate.of(2026, 1, 1))).isFalse();
    assertThatThrownBy(() -> five.isWorkingDay(day))
        .hasMessage(
            "Expected a year with a table of days off [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026], got 2027-01-11");
  }

  @Test
  void holidays_and_sundays_are_off_in_every_year_and_saturdays_where_a_table_says_so() {
    assertThat(five.isCertainlyOff(LocalDate.of(2025, 11, 4))).isTrue();
    assertThat(five.isCertainlyOff(LocalDate.of(2027, 1, 8))).isTrue();
    assertThat(five.isCertainlyOff(LocalDate.of(2027, 1, 9))).isFalse();
    assertThat(five.isCertainlyOff(LocalDate.of(2027, 1, 10))).isTrue();
    assertThat(five.isCertainlyOff(LocalDate.of(2012, 3, 11))).isFalse();
    assertThat(five.isCertainlyOff(LocalDate.of(2026, 1, 11))).isTrue();
    assertThat(five.isCertainlyOff(LocalDate.of(2026, 1, 12))).isFalse();
    assertThat(five.isCertainlyOff(LocalDate.of(2012, 1, 8))).isFalse();
    assertThat(WorkingDays.unknown().isCertainlyOff(LocalDate.of(2027, 1, 1))).isFalse();
  }

  @Test
  void the_callers_table_takes_its_years_place() {
    LocalDate regional = LocalDate.of(2027, 5, 27);
    LocalDate saturday = LocalDate.of(2027, 11, 13);
    WorkingDays own =
        five.with(new WorkingDays.Table(2027, Set.of(regional), Set.of(saturday), "свой"));

    assertThat(own.isWorkingDay(regional)).isFalse();
    assertThat(own.isWorkingDay(saturday)).isTrue();
    assertThat(own.isWorkingDay(LocalDate.of(2027, 5, 28))).isTrue();
  }

  @Test
  void rejects_a_day_of_another_year() {
    assertThatThrownBy(
            () -> new WorkingDays.Table(2027, Set.of(LocalDate.of(2026, 5, 1)), Set.of(), "свой"))
        .hasMessage("Expected days of 2027, got 2026-05-01");
  }
}
