package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.CountedDay;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.NthWeekday;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;

/**
 * A span, or the range between two.
 *
 * @param first the first span
 * @param last the last span, the same one for a single span
 */
record SpanRange(CalendarSpan first, CalendarSpan last) {

  private static final int AUGUST = 8;
  private static final int MONTHS = 12;

  SpanRange(CalendarSpan span) {
    this(span, span);
  }

  boolean isSingle() {
    return first.equals(last);
  }

  /**
   * Gives a range without a year on one side the year of the other side. «Ноябрь – март 2026 г.»
   * begins a year earlier or runs backwards: the plan's period will tell, so its year is shared.
   */
  static SpanRange unify(CalendarSpan first, CalendarSpan last) {
    YearMark one = first.year();
    YearMark other = last.year();
    if (one == null && other != null) {
      return new SpanRange(first.in(crossesNewYear(first, last) ? before(other) : other), last);
    }
    if (other == null && one != null) {
      return new SpanRange(first, last.in(shift(one, crossesNewYear(first, last) ? 1 : 0)));
    }
    return new SpanRange(first, last);
  }

  /** Whether a range within twelve months begins in a later month than it ends in. */
  static boolean crossesNewYear(CalendarSpan first, CalendarSpan last) {
    return month(first) > month(last);
  }

  /** Whether what crosses New Year lies in one academic year, or is no longer than half a year. */
  static boolean staysInOneYear(CalendarSpan first, CalendarSpan last) {
    int from = month(first);
    int to = month(last);
    return (from >= AUGUST && to <= AUGUST) || to + MONTHS - from <= MONTHS / 2;
  }

  /** The year in which a range begins that crosses New Year and ends in {@code year}. */
  private static YearMark before(YearMark year) {
    return switch (year.kind()) {
      case CALENDAR -> year.asShared();
      case NEXT -> YearMark.THIS;
      default -> year;
    };
  }

  private static YearMark shift(YearMark year, int years) {
    return year.kind() == YearMark.Kind.CALENDAR ? YearMark.of(year.year() + years) : year;
  }

  /** The month in which a span begins; 0 for a whole year. */
  static int month(CalendarSpan span) {
    return place(span) / 31;
  }

  /** Where in the year a span lies. */
  private static int place(CalendarSpan span) {
    if (span instanceof Day day) {
      return day.month() * 31 + day.day();
    }
    if (span instanceof NthWeekday day) {
      return day.month() * 31 + (day.number() == -1 ? 30 : day.number());
    }
    if (span instanceof CountedDay day) {
      return day.month() * 31 + (day.number() == -1 ? 30 : day.number());
    }
    if (span instanceof Month month) {
      return month.month() * 31 + 1;
    }
    if (span instanceof YearPart part) {
      return ((part.number() - 1) * 12 / part.unit().parts + 1) * 31;
    }
    if (span instanceof Season season) {
      return switch (season.season()) {
        case SPRING -> 3 * 31;
        case SUMMER -> 6 * 31;
        case AUTUMN -> 9 * 31;
        case WINTER -> 12 * 31;
      };
    }
    return span instanceof Part part ? place(part.whole()) + Math.max(0, part.number()) : 0;
  }
}
