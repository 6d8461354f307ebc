package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.WorkingDays.Table;
import io.github.objectivityplan.deadline.WorkingDays.Week;
import java.time.DayOfWeek;
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

  /** Whether the day is a Sunday of a year with these holidays. */
  static boolean isSunday(LocalDate day) {
    return day.getYear() >= HOLIDAYS_SINCE && day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  static List<Table> tables(Week week) {
    return List.of(
        table(
            week,
            2016,
            "ПП РФ от 24.09.2015 № 1017",
            "2016-01-02>2016-05-03",
            "2016-01-03>2016-03-07",
            "2016-02-20>2016-02-22"),
        table(
            week,
            2017,
            "ПП РФ от 04.08.2016 № 756",
            "2017-01-01>2017-02-24",
            "2017-01-07>2017-05-08"),
        table(
            week,
            2018,
            "ПП РФ от 14.10.2017 № 1250",
            "2018-01-06>2018-03-09",
            "2018-01-07>2018-05-02",
            "2018-04-28>2018-04-30",
            "2018-06-09>2018-06-11",
            "2018-12-29>2018-12-31"),
        table(
            week,
            2019,
            "ПП РФ от 01.10.2018 № 1163",
            "2019-01-05>2019-05-02",
            "2019-01-06>2019-05-03",
            "2019-02-23>2019-05-10"),
        table(
            week,
            2020,
            "ПП РФ от 10.07.2019 № 875",
            "2020-01-04>2020-05-04",
            "2020-01-05>2020-05-05"),
        table(
            week,
            2021,
            "ПП РФ от 10.10.2020 № 1648",
            "2021-01-02>2021-11-05",
            "2021-01-03>2021-12-31",
            "2021-02-20>2021-02-22"),
        table(
            week,
            2022,
            "ПП РФ от 16.09.2021 № 1564",
            "2022-01-01>2022-05-03",
            "2022-01-02>2022-05-10",
            "2022-03-05>2022-03-07"),
        table(
            week,
            2023,
            "ПП РФ от 29.08.2022 № 1505",
            "2023-01-01>2023-02-24",
            "2023-01-08>2023-05-08"),
        table(
            week,
            2024,
            "ПП РФ от 10.08.2023 № 1314",
            "2024-01-06>2024-05-10",
            "2024-01-07>2024-12-31",
            "2024-04-27>2024-04-29",
            "2024-11-02>2024-04-30",
            "2024-12-28>2024-12-30"),
        table(
            week,
            2025,
            "ПП РФ от 04.10.2024 № 1335",
            "2025-01-04>2025-05-02",
            "2025-01-05>2025-12-31",
            "2025-02-23>2025-05-08",
            "2025-03-08>2025-06-13",
            "2025-11-01>2025-11-03"),
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
