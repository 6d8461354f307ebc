package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
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

  /** The windows that lie in the span and are not left out; none where no calendar says them. */
  static List<DateWindow> of(Recurring term, DateWindow span, ResolutionContext context) {
    List<DateWindow> found = of(term.recurrence(), span, context.workingDays());
    if (!term.except().isEmpty()) {
      List<DateWindow> except = new SpanDates(context).leftOut(term, span);
      found.removeIf(each -> except.stream().anyMatch(out -> out.encloses(each)));
    }
    return found;
  }

  private static List<DateWindow> of(
      Recurrence recurrence, DateWindow span, WorkingDays workingDays) {
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
      DateWindow due = due(month, months, occasion, workingDays);
      if (due != null) {
        add(found, span, due);
      }
    }
    return found;
  }

  private static void add(List<DateWindow> found, DateWindow span, DateWindow window) {
    if (span.overlaps(window)) {
      found.add(window);
    }
  }

  /** The window of one interval; absent where a month has no fifth weekday. */
  private static @Nullable DateWindow due(
      YearMonth first, int months, @Nullable Occasion occasion, WorkingDays workingDays) {
    LocalDate start = first.atDay(1);
    YearMonth lastMonth = first.plusMonths(months - 1L);
    LocalDate end = lastMonth.atEndOfMonth();
    if (occasion == null) {
      return DateWindow.of(start, end);
    }
    int number = occasion.number();
    return switch (occasion.kind()) {
      case BY_DAY -> DateWindow.of(start, number == -1 ? end : day(first, number));
      case ON_DAY -> DateWindow.day(number == -1 ? end : day(first, number));
      case BY_DAY_AFTER -> {
        YearMonth next = lastMonth.plusMonths(1);
        yield DateWindow.of(next.atDay(1), day(next, number));
      }
      case BY_DAY_OF_LAST_MONTH -> DateWindow.of(lastMonth.atDay(1), day(lastMonth, number));
      case BY_WORKING_DAY -> byWorkingDay(first, number, workingDays);
      case BY_WORKING_DAY_AFTER -> byWorkingDay(lastMonth.plusMonths(1), number, workingDays);
      case DAYS -> {
        YearMonth last = occasion.first() < number ? first : first.plusMonths(1);
        yield DateWindow.of(day(first, occasion.first()), day(last, number));
      }
      case START -> DateWindow.of(start, first.atDay(10));
      case END -> DateWindow.of(lastMonth.atDay(21), end);
      case NTH_WEEKDAY -> nthWeekday(start, number, occasion.weekdays().get(0));
      case WORKING_DAY -> workingDay(number == -1 ? lastMonth : first, number, workingDays);
      case WEEK ->
          number == -1
              ? DateWindow.of(end.minusDays(6), end)
              : DateWindow.of(day(first, number * 7 - 6), day(first, number * 7));
      case DECADE ->
          number == -1 || number == 3
              ? DateWindow.of(lastMonth.atDay(21), end)
              : DateWindow.of(first.atDay(number * 10 - 9), first.atDay(number * 10));
      case WEEKDAYS -> DateWindow.of(start, end);
    };
  }

  private static @Nullable DateWindow byWorkingDay(
      YearMonth month, int number, WorkingDays workingDays) {
    DateWindow day = workingDay(month, number, workingDays);
    return day == null ? null : DateWindow.of(month.atDay(1), Objects.requireNonNull(day.end()));
  }

  /** The working day of a month, from 1, or the last one; absent where the year has no table. */
  static @Nullable DateWindow workingDay(YearMonth month, int number, WorkingDays workingDays) {
    LocalDate day =
        number == -1
            ? workingDays.plus(month.plusMonths(1).atDay(1), -1)
            : workingDays.plus(month.atDay(1).minusDays(1), number);
    return day == null || !YearMonth.from(day).equals(month) ? null : DateWindow.day(day);
  }

  /** The day within the month of {@code first}; absent where the month has no fifth one. */
  static @Nullable DateWindow nthWeekday(LocalDate first, int number, DayOfWeek weekday) {
    LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    return day.getMonth() == first.getMonth() ? DateWindow.day(day) : null;
  }

  /** The day of the month, or its last day when the month is shorter. */
  private static LocalDate day(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
