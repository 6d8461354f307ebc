package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.WorkingDays.Table;
import io.github.objectivityplan.deadline.WorkingDays.Week;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The built-in tables of days off: the holidays of article 112 of the Labour Code and what the
 * yearly decree «О переносе выходных дней» moves.
 *
 * @see <a href="http://publication.pravo.gov.ru">the official publication of the decrees</a>
 */
final class DaysOff {

  /** One transfer of a decree: the day off of {@code from} is on {@code to} instead. */
  private record Transfer(LocalDate from, LocalDate to) {}

  private static final List<MonthDay> HOLIDAYS =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 2),
          MonthDay.of(1, 3),
          MonthDay.of(1, 4),
          MonthDay.of(1, 5),
          MonthDay.of(1, 6),
          MonthDay.of(1, 7),
          MonthDay.of(1, 8),
          MonthDay.of(2, 23),
          MonthDay.of(3, 8),
          MonthDay.of(5, 1),
          MonthDay.of(5, 9),
          MonthDay.of(6, 12),
          MonthDay.of(11, 4));

  /** The first year of this list of holidays (Federal law of 23.04.2012 № 35-ФЗ). */
  private static final int HOLIDAYS_SINCE = 2013;

  private DaysOff() {}

  /** Нерабочий праздничный день: whether the day is a holiday of article 112. */
  static boolean isHoliday(LocalDate day) {
    return day.getYear() >= HOLIDAYS_SINCE && HOLIDAYS.contains(MonthDay.from(day));
  }

  static List<Table> tables(Week week) {
    return List.of(
        table(
            week,
            2026,
            "ПП РФ от 24.09.2025 № 1466",
            "2026-01-03>2026-01-09",
            "2026-01-04>2026-12-31"));
  }

  private static Table table(Week week, int year, String source, String... transfers) {
    Set<LocalDate> off = new TreeSet<>();
    Set<LocalDate> working = new TreeSet<>();
    Set<LocalDate> decreed = new TreeSet<>();
    for (String text : transfers) {
      Transfer transfer =
          new Transfer(LocalDate.parse(text.substring(0, 10)), LocalDate.parse(text.substring(11)));
      if (!WorkingDays.isWeekend(week, transfer.from())) {
        continue;
      }
      decreed.add(transfer.from());
      off.add(transfer.to());
      if (!HOLIDAYS.contains(MonthDay.from(transfer.from()))) {
        working.add(transfer.from());
      }
    }
    for (MonthDay holiday : HOLIDAYS) {
      LocalDate day = holiday.atYear(year);
      if (!WorkingDays.isWeekend(week, day)) {
        off.add(day);
      } else if (!decreed.contains(day) && holiday.getMonthValue() != 1) {
        LocalDate next = day.plusDays(1);
        while (WorkingDays.isWeekend(week, next)
            || off.contains(next)
            || HOLIDAYS.contains(MonthDay.from(next))) {
          next = next.plusDays(1);
        }
        off.add(next);
      }
    }
    return new Table(year, off, working, source);
  }
}
