package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.After;
import io.github.objectivityplan.deadline.CalendarSpan.CountedDay;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.NthWeekday;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.CalendarSpan.SingleDay;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of spans of the calendar, once their year is known. */
final class SpanDates {

  static final int LAST_LESSON_MONTH = 5;

  /** A period that begins here or later and ends in another year is an academic one. */
  private static final int SUMMER = 6;

  private static final int HALF_MONTH = 15;

  private final ResolutionContext context;
  private final @Nullable DateWindow period;

  /** Whether the plan's period is an academic year. */
  final boolean academic;

  SpanDates(ResolutionContext context) {
    this.context = context;
    this.period = context.period();
    this.academic = period != null && isAcademic(period);
  }

  /** An academic year's plan begins in summer or autumn and goes on into the next year. */
  private static boolean isAcademic(DateWindow period) {
    LocalDate start = start(period);
    return start.getMonthValue() >= SUMMER && end(period).getYear() > start.getYear();
  }

  @Nullable DateWindow window(
      DeadlineTerm term, CalendarSpan first, @Nullable CalendarSpan last, int year) {
    DateWindow from = window(first, year);
    if (from == null) {
      return null;
    }
    if (term instanceof By by) {
      return DateWindow.until(bound(from, by));
    }
    if (first instanceof After) {
      return DateWindow.from(end(from).plusDays(1));
    }
    if (last == null) {
      return DateWindow.from(start(from));
    }
    if (first.equals(last)) {
      return from;
    }
    YearMark lastYear = last.year();
    if (lastYear != null && lastYear.numbered()) {
      DateWindow to = window(last, lastYear.year());
      return to == null ? null : join(from, to);
    }
    for (int y = year; y <= year + 1; y++) {
      DateWindow to = window(last, y);
      if (to != null && !end(to).isBefore(start(from))) {
        return join(from, to);
      }
    }
    return null;
  }

  static @Nullable DateWindow join(DateWindow from, DateWindow to) {
    return end(to).isBefore(start(from)) ? null : DateWindow.of(start(from), end(to));
  }

  private LocalDate bound(DateWindow span, By by) {
    return switch (by.edge()) {
      case LAST_DAY ->
          by.limit() instanceof SingleDay && !context.untilInclusive()
              ? end(span).minusDays(1)
              : end(span);
      case BEFORE -> start(span).minusDays(1);
      case MIDDLE ->
          by.limit() instanceof Month
              ? start(span).withDayOfMonth(15)
              : start(span).plusDays(ChronoUnit.DAYS.between(start(span), end(span)) / 2);
    };
  }

  /** The days of a span when its year is {@code year}; absent if they are not known. */
  @Nullable DateWindow window(CalendarSpan span, int year) {
    YearMark mark = span.year();
    boolean academicYear = mark != null && mark.isAcademic();
    if (span instanceof Day day) {
      int y = calendarYear(academicYear, year, day.month());
      return isImpossible(day.in(YearMark.of(y))) ? null : DateWindow.day(date(y, day));
    }
    if (span instanceof NthWeekday day) {
      return nthWeekday(calendarYear(academicYear, year, day.month()), day);
    }
    if (span instanceof CountedDay day) {
      return countedDay(calendarYear(academicYear, year, day.month()), day);
    }
    if (span instanceof After after) {
      return window(after.span(), year);
    }
    if (span instanceof Month month) {
      return months(calendarYear(academicYear, year, month.month()), month.month(), 1);
    }
    if (span instanceof Season season) {
      int first = season.season() == Season.Name.WINTER ? 12 : season.season().ordinal() * 3 + 3;
      return months(calendarYear(academicYear, year, first), first, 3);
    }
    if (span instanceof WholeYear) {
      return academicYear ? academicYear(year) : months(year, 1, 12);
    }
    if (span instanceof YearPart part) {
      return part(part, year, academicYear);
    }
    if (span instanceof Part part) {
      return cut(part, year);
    }
    return context.calendar().schoolPart(span, schoolYear(span, year, academicYear));
  }

  private static int calendarYear(boolean academicYear, int year, int month) {
    return academicYear && month < 9 ? year + 1 : year;
  }

  private static LocalDate date(int year, Day day) {
    return LocalDate.of(year, day.month(), day.day());
  }

  private static @Nullable DateWindow nthWeekday(int year, NthWeekday day) {
    LocalDate first = LocalDate.of(year, day.month(), 1);
    return OccurrenceDates.nthWeekday(first, day.number(), day.weekday());
  }

  private @Nullable DateWindow countedDay(int year, CountedDay day) {
    YearMonth month = YearMonth.of(year, day.month());
    if (!day.working()) {
      return DateWindow.day(month.atEndOfMonth());
    }
    return OccurrenceDates.workingDay(month, day.number(), context.workingDays());
  }

  private static DateWindow months(int year, int month, int count) {
    LocalDate start = LocalDate.of(year, month, 1);
    return DateWindow.of(start, start.plusMonths(count).minusDays(1));
  }

  private DateWindow academicYear(int year) {
    LocalDate start = LocalDate.of(year, 9, 1);
    if (context.academicYearEnd() == ResolutionContext.AcademicYearEnd.MAY_31) {
      return DateWindow.of(start, LocalDate.of(year + 1, LAST_LESSON_MONTH, 31));
    }
    DateWindow whole = DateWindow.of(start, LocalDate.of(year + 1, 8, 31));
    if (period != null && academic && AssessmentCalendar.academicYearOf(start(period)) == year) {
      boolean shorter = whole.encloses(period);
      return shorter ? period : whole;
    }
    return whole;
  }

  private @Nullable DateWindow part(YearPart part, int year, boolean academicYear) {
    if (part.number() == 0) {
      return null;
    }
    switch (part.unit()) {
      case QUARTER -> {
        int month = part.number() * 3 - 2;
        return months(calendarYear(academicYear, year, month), month, 3);
      }
      case HALF_YEAR -> {
        boolean school = academicYear || (part.year() == null && academic);
        if (!school) {
          return months(year, part.number() * 6 - 5, 6);
        }
        return part.number() == 1
            ? months(year, 9, 4)
            : DateWindow.of(
                LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 1, LAST_LESSON_MONTH, 31));
      }
      default -> {
        return context.calendar().schoolPart(part, schoolYear(part, year, academicYear));
      }
    }
  }

  /** The academic year to which a part of the school's year in a calendar year belongs. */
  private static int schoolYear(CalendarSpan span, int year, boolean academicYear) {
    if (academicYear || span.year() == null) {
      return year;
    }
    boolean autumn =
        (span instanceof YearPart part && part.number() * 2 <= part.unit().parts)
            || (span instanceof Holidays holidays && holidays.season() == Season.Name.AUTUMN);
    return autumn ? year : year - 1;
  }

  private @Nullable DateWindow cut(Part part, int year) {
    DateWindow whole = window(part.whole(), year);
    if (whole == null) {
      return null;
    }
    if (!(part.whole() instanceof Month)) {
      return half(part, whole);
    }
    LocalDate start = start(whole);
    int length = YearMonth.from(start).lengthOfMonth();
    int from;
    int to;
    switch (part.cut()) {
      case DECADE -> {
        int number = part.number() == -1 ? 3 : part.number();
        from = number * 10 - 9;
        to = number == 3 ? length : number * 10;
      }
      case WEEK -> {
        from = part.number() == -1 ? length - 6 : part.number() * 7 - 6;
        to = Math.min(length, from + 6);
      }
      case HALF -> {
        from = part.number() == 1 ? 1 : 16;
        to = part.number() == 1 ? 15 : length;
      }
      case BEGINNING -> {
        from = 1;
        to = 10;
      }
      case MIDDLE -> {
        from = 11;
        to = 20;
      }
      default -> {
        from = 21;
        to = length;
      }
    }
    return from > length
        ? null
        : DateWindow.of(start.withDayOfMonth(from), start.withDayOfMonth(to));
  }

  /** A half of a year or of a part of it; a beginning or an end of those is anybody's guess. */
  private @Nullable DateWindow half(Part part, DateWindow whole) {
    if (part.cut() != Part.Cut.HALF) {
      return null;
    }
    boolean school =
        part.whole() instanceof WholeYear year
            && (year.year().isAcademic() || (academic && year.year() == YearMark.THIS));
    if (school && period != null && !isAcademicYear(part)) {
      whole = academicYear(AssessmentCalendar.academicYearOf(start(period)));
    }
    LocalDate start = start(whole);
    long months = ChronoUnit.MONTHS.between(start, end(whole).plusDays(1));
    LocalDate middle =
        school
            ? LocalDate.of(start.getYear() + 1, 1, 1)
            : start.plusMonths(months / 2).plusDays(months % 2 * HALF_MONTH);
    return part.number() == 1
        ? DateWindow.of(start, middle.minusDays(1))
        : DateWindow.of(middle, end(whole));
  }

  private static boolean isAcademicYear(Part part) {
    YearMark year = part.year();
    return year != null && year.isAcademic();
  }

  static boolean isImpossible(CalendarSpan span) {
    YearMark written = span.year();
    if (span instanceof NthWeekday day && written != null && written.numbered()) {
      return nthWeekday(calendarYear(written.isAcademic(), written.year(), day.month()), day)
          == null;
    }
    if (span instanceof Part part && written != null && written.numbered()) {
      return isFifthWeekOfShortMonth(part, written);
    }
    if (!(span instanceof Day day)) {
      return false;
    }
    if (day.month() < 1 || day.month() > 12 || day.day() < 1) {
      return true;
    }
    YearMark year = day.year();
    int probe = 2024;
    if (year != null && year.kind() == YearMark.Kind.CALENDAR) {
      probe = year.year();
    } else if (year != null && year.kind() == YearMark.Kind.ACADEMIC) {
      probe = calendarYear(true, year.year(), day.month());
    }
    return day.day() > YearMonth.of(probe, day.month()).lengthOfMonth();
  }

  /** February of four weeks has no fifth one. */
  private static boolean isFifthWeekOfShortMonth(Part part, YearMark year) {
    return part.cut() == Part.Cut.WEEK
        && part.number() == 5
        && part.whole() instanceof Month month
        && YearMonth.of(calendarYear(year.isAcademic(), year.year(), month.month()), month.month())
                .lengthOfMonth()
            == 28;
  }

  static boolean isUncertain(CalendarSpan span) {
    return span instanceof Part part && part.number() == 0;
  }

  static boolean needsSchoolCalendar(CalendarSpan span) {
    return span instanceof Holidays || span instanceof YearPart;
  }

  /** Whether the days of a span are known for the years of a table only. */
  static boolean isTabled(CalendarSpan span) {
    if (span instanceof Part part) {
      return isTabled(part.whole());
    }
    if (span instanceof After after) {
      return isTabled(after.span());
    }
    return span instanceof Holidays
        || (span instanceof CountedDay day && day.working())
        || (span instanceof YearPart part
            && part.unit() != YearPart.Unit.QUARTER
            && part.unit() != YearPart.Unit.HALF_YEAR);
  }

  // ---- what a term leaves out

  /**
   * The stretches that a term leaves out of a window, as far as they are known. A single day stays:
   * a deadline's window does not fall apart at a holiday.
   */
  List<DateWindow> leftOut(DeadlineTerm term, DateWindow window) {
    List<DateWindow> found = new ArrayList<>();
    for (DeadlineTerm each : term.except()) {
      if (each instanceof During during && during.last() != null) {
        YearMark year = during.first().year();
        int written = year != null && year.numbered() ? year.year() : 0;
        int from = written > 0 ? written : start(window).getYear() - 1;
        int to = written > 0 ? written : end(window).getYear();
        for (int y = from; y <= to; y++) {
          DateWindow out = window(during, during.first(), during.last(), y);
          if (out != null && out.overlaps(window)) {
            found.add(out);
          }
        }
      }
    }
    found.sort(Comparator.comparing(SpanDates::start));
    return found;
  }

  /** What is left of a window without the stretches that a term leaves out. */
  List<DateWindow> without(DateWindow window, DeadlineTerm term) {
    if (window.start() == null || window.end() == null) {
      return List.of(window);
    }
    List<DateWindow> left = new ArrayList<>();
    LocalDate from = start(window);
    for (DateWindow out : leftOut(term, window)) {
      if (start(out).isAfter(from)) {
        left.add(DateWindow.of(from, start(out).minusDays(1)));
      }
      from = end(out).isBefore(from) ? from : end(out).plusDays(1);
    }
    if (!from.isAfter(end(window))) {
      left.add(DateWindow.of(from, end(window)));
    }
    return left;
  }

  // ---- ranges over New Year

  boolean runsBackwards(CalendarSpan first, CalendarSpan last) {
    YearMark one = first.year();
    YearMark other = last.year();
    if (isTurned(first, last)) {
      return false;
    }
    if (one != null && other != null && one.numbered() && other.numbered()) {
      DateWindow from = window(first, one.year());
      DateWindow to = window(last, other.year());
      return from != null && to != null && end(to).isBefore(start(from));
    }
    return one == null
        && other == null
        && first instanceof Day from
        && last instanceof Day to
        && from.month() == to.month()
        && from.day() > to.day();
  }

  /** «Ноябрь – март 2026 г.»: only the end has a year of its own, and it is the next one. */
  static boolean isTurned(CalendarSpan first, CalendarSpan last) {
    YearMark one = first.year();
    YearMark other = last.year();
    return one != null
        && other != null
        && one.shared()
        && !other.shared()
        && SpanRange.crossesNewYear(first, last);
  }

  /**
   * Whether a range that ends in an earlier month than it begins runs backwards instead of over New
   * Year. It crosses New Year where the plan's period has room for it, and where it stays within
   * one academic year or half a year; «с 20 апреля по 10 марта 2026 г.» in a plan of 2026 does
   * neither.
   */
  boolean turnsBack(CalendarSpan first, CalendarSpan last) {
    YearMark year = last.year();
    boolean open = first.year() == null && year == null;
    if (period == null
        || !(open || isTurned(first, last))
        || !SpanRange.crossesNewYear(first, last)
        || SpanRange.staysInOneYear(first, last)) {
      return false;
    }
    int from = year == null ? start(period).getYear() : year.year();
    int to = year == null ? end(period).getYear() : year.year();
    boolean backwards = false;
    for (int y = from; y <= to; y++) {
      DateWindow before = window(first, y - 1);
      DateWindow begin = window(first, y);
      DateWindow end = window(last, y);
      if (before == null || begin == null || end == null) {
        return false;
      }
      if (period.contains(start(before)) && period.contains(end(end))) {
        return false;
      }
      backwards |= period.encloses(begin) && period.encloses(end);
    }
    return backwards;
  }

  static LocalDate start(DateWindow window) {
    LocalDate start = window.start();
    if (start == null) {
      throw new IllegalStateException("Expected a window with a start, got " + window);
    }
    return start;
  }

  static LocalDate end(DateWindow window) {
    LocalDate end = window.end();
    if (end == null) {
      throw new IllegalStateException("Expected a window with an end, got " + window);
    }
    return end;
  }
}
