package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.WorkingDays.Week;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
        .hasMessage("Expected a year with a table of days off [2026], got 2027-01-11");
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
