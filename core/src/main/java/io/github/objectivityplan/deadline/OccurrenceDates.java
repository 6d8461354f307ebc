package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.Recurrence.Occasion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a recurrence is due: the windows of its intervals within a span, as far as they are known.
 */
final class OccurrenceDates {

  private OccurrenceDates() {}

  /** The windows that lie in the span; none where no calendar says them. */
  static List<DateWindow> of(Recurrence recurrence, DateWindow span) {
    List<DateWindow> found = new ArrayList<>();
    LocalDate start = Objects.requireNonNull(span.start());
    LocalDate end = Objects.requireNonNull(span.end());
    Occasion occasion = recurrence.occasion();
    if (recurrence.every() != 1 || (recurrence.times() != 1 && occasion == null)) {
      return found;
    }
    if (occasion != null && occasion.kind() == Occasion.Kind.WEEKDAYS) {
      LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      for (LocalDate week = monday; !week.isAfter(end); week = week.plusWeeks(1)) {
        for (DayOfWeek weekday : occasion.weekdays()) {
          add(found, span, DateWindow.day(week.plusDays(weekday.ordinal())));
        }
      }
      return found;
    }
    int months =
        switch (recurrence.unit()) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case YEAR -> 12;
          default -> 0;
        };
    if (recurrence.unit() == Recurrence.Unit.WEEK && occasion == null) {
      LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      for (LocalDate day = monday; !day.isAfter(end); day = day.plusWeeks(1)) {
        add(found, span, DateWindow.of(day, day.plusDays(6)));
      }
    }
    if (months == 0) {
      return found;
    }
    YearMonth month = YearMonth.from(start);
    month = month.minusMonths((month.getMonthValue() - 1) % months);
    for (; !month.atDay(1).isAfter(end); month = month.plusMonths(months)) {
      add(found, span, due(month, months, occasion));
    }
    return found;
  }

  private static void add(List<DateWindow> found, DateWindow span, DateWindow window) {
    if (span.overlaps(window)) {
      found.add(window);
    }
  }

  private static DateWindow due(YearMonth first, int months, @Nullable Occasion occasion) {
    LocalDate start = first.atDay(1);
    YearMonth lastMonth = first.plusMonths(months - 1L);
    LocalDate end = lastMonth.atEndOfMonth();
    if (occasion == null) {
      return DateWindow.of(start, end);
    }
    int number = occasion.number();
    return switch (occasion.kind()) {
      case BY_DAY -> DateWindow.of(start, day(first, number));
      case ON_DAY -> DateWindow.day(day(first, number));
      case BY_DAY_AFTER -> {
        YearMonth next = lastMonth.plusMonths(1);
        yield DateWindow.of(next.atDay(1), day(next, number));
      }
      case START -> DateWindow.of(start, first.atDay(10));
      case END -> DateWindow.of(lastMonth.atDay(21), end);
      case NTH_WEEKDAY ->
          DateWindow.day(
              start.with(TemporalAdjusters.dayOfWeekInMonth(number, occasion.weekdays().get(0))));
      case WEEK ->
          number == -1
              ? DateWindow.of(first.atEndOfMonth().minusDays(6), first.atEndOfMonth())
              : DateWindow.of(day(first, number * 7 - 6), day(first, number * 7));
      case WEEKDAYS -> DateWindow.of(start, end);
    };
  }

  /** The day of the month, or its last day when the month is shorter. */
  private static LocalDate day(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
