package io.github.objectivityplan.deadline;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.DeadlineTerm.OnRequest;
import io.github.objectivityplan.deadline.DeadlineTerm.PerSchedule;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.Resolution.Alternative;
import io.github.objectivityplan.deadline.Resolution.Flag;
import io.github.objectivityplan.deadline.Resolution.Occurrences;
import io.github.objectivityplan.deadline.Resolution.Window;
import io.github.objectivityplan.deadline.Resolution.YearRule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns terms into windows of days. One resolver resolves one deadline. */
final class Resolver {

  private static final Message AUGUST =
      new Message(
          "август перед началом учебного года", "the August before the academic year begins");
  private static final Message OTHER_YEAR =
      new Message(
          "другой год, который подходит периоду плана", "another year that fits the period");
  private static final Message LIST_ORDER =
      new Message("порядок частей срока", "the order of the deadline's parts");
  private static final Message ACADEMIC_END =
      new Message("конец учебного, а не календарного года", "the end of the academic year");
  private static final Message PLAN_YEAR =
      new Message("тот же срок в году плана", "the same days in the plan's year");

  private static final int LAST_LESSON_MONTH = 5;

  private final List<DeadlineTerm> terms;
  private final ResolutionContext context;
  private final @Nullable DateWindow period;
  private final boolean academic;
  private final boolean yearly;
  private final int since;

  /** For each term the place of the next one with a written year of its own; none is the size. */
  private final int[] nextWritten;

  private final Set<DeadlineTerm> seen = new HashSet<>();

  private final List<Window> windows = new ArrayList<>(4);
  private final List<Alternative> alternatives = new ArrayList<>(0);
  private final List<Occurrences> occurrences = new ArrayList<>(0);
  private final List<Flag> flags = new ArrayList<>(2);

  /** The window of the dated part before this one. */
  private @Nullable DateWindow previous;

  private Resolver(List<DeadlineTerm> terms, ResolutionContext context) {
    this.terms = terms;
    this.context = context;
    this.period = context.period();
    this.academic = period != null && isAcademic(period);
    boolean everyYear = false;
    int from = Integer.MIN_VALUE;
    this.nextWritten = new int[terms.size()];
    int next = terms.size();
    for (int i = terms.size() - 1; i >= 0; i--) {
      DeadlineTerm term = terms.get(i);
      everyYear |= isYearly(term);
      if (term instanceof Recurring recurring && recurring.since() != null) {
        from = recurring.since().year();
      }
      nextWritten[i] = next;
      CalendarSpan span = spanOf(term);
      YearMark year = span == null ? null : span.year();
      next = year != null && year.numbered() && !year.shared() ? i : next;
    }
    this.yearly = everyYear;
    this.since = from;
  }

  static Resolution resolve(List<DeadlineTerm> terms, ResolutionContext context) {
    Resolver resolver = new Resolver(terms, context);
    for (int i = 0; i < terms.size(); i++) {
      resolver.resolve(i);
    }
    return new Resolution(
        resolver.windows, resolver.alternatives, resolver.occurrences, resolver.flags);
  }

  /** An academic year's plan begins in summer or autumn and goes on into the next year. */
  private static boolean isAcademic(DateWindow period) {
    LocalDate start = start(period);
    return start.getMonthValue() >= 6 && end(period).getYear() > start.getYear();
  }

  private static boolean isYearly(DeadlineTerm term) {
    return term instanceof Recurring recurring
        && recurring.recurrence().every() == 1
        && recurring.recurrence().times() == 1
        && (recurring.recurrence().unit() == Recurrence.Unit.YEAR
            || recurring.recurrence().unit() == Recurrence.Unit.ACADEMIC_YEAR);
  }

  private void resolve(int index) {
    DeadlineTerm term = terms.get(index);
    if (!seen.add(term)) {
      flag(DeadlineFlag.PART_REPEATED, term);
      return;
    }
    if (term instanceof On on) {
      dated(index, on, on.day(), on.day());
    } else if (term instanceof During during) {
      CalendarSpan last = during.last();
      dated(index, during, during.first(), last);
    } else if (term instanceof By by) {
      dated(index, by, by.limit(), by.limit());
    } else if (term instanceof Throughout all) {
      throughout(all, index);
    } else if (term instanceof Recurring recurring) {
      recurring(recurring);
    } else if (term instanceof Relative relative) {
      relative(relative);
    } else if (term instanceof PerSchedule schedule) {
      flag(
          schedule.document().indexOf(' ') < 0 ? DeadlineFlag.VAGUE : DeadlineFlag.UNANCHORED,
          term);
    } else if (term instanceof OnRequest) {
      flag(DeadlineFlag.VAGUE, term);
    }
  }

  private void flag(DeadlineFlag flag, DeadlineTerm term) {
    flags.add(new Flag(flag, term));
  }

  // ---- terms with dates

  private void dated(
      int index, DeadlineTerm term, CalendarSpan first, @Nullable CalendarSpan last) {
    if (isImpossible(first) || (last != null && isImpossible(last))) {
      flag(DeadlineFlag.IMPOSSIBLE_DATE, term);
      return;
    }
    if (last != null && runsBackwards(first, last)) {
      flag(DeadlineFlag.REVERSED_RANGE, term);
      return;
    }
    if (isUncertain(first) || (last != null && isUncertain(last))) {
      flag(DeadlineFlag.VAGUE, term);
    }
    YearMark year = first.year();
    boolean written = year != null && year.numbered();
    List<DateWindow> candidates = candidates(term, first, last);
    if (candidates.isEmpty()) {
      flag(
          needsSchoolCalendar(first) || period != null
              ? DeadlineFlag.UNANCHORED
              : DeadlineFlag.YEAR_AMBIGUOUS,
          term);
      return;
    }
    if (written && year != null) {
      written(index, term, candidates.get(0), year.shared(), last);
      return;
    }
    if (yearly && year == null) {
      everyYear(term, candidates);
      return;
    }
    choose(term, candidates);
  }

  /** The windows that the term may mean, one for each year that is possible. */
  private List<DateWindow> candidates(
      DeadlineTerm term, CalendarSpan first, @Nullable CalendarSpan last) {
    List<DateWindow> found = new ArrayList<>(4);
    YearMark year = first.year();
    if (year != null && year.numbered()) {
      add(found, window(term, first, last, year.year()));
      return found;
    }
    LocalDate order = context.orderDate();
    int from;
    int to;
    if (year != null && year.kind() != YearMark.Kind.THIS_ACADEMIC && order != null) {
      from = order.getYear() + (year.kind() == YearMark.Kind.NEXT ? 1 : 0);
      to = from;
    } else if (year != null
        && year.kind() == YearMark.Kind.THIS_ACADEMIC
        && period != null
        && academic) {
      from = AssessmentCalendar.academicYearOf(start(period));
      to = from;
    } else if (period != null) {
      from = start(period).getYear() - 1;
      to = end(period).getYear() + 1;
    } else if (order != null) {
      from = order.getYear() - 1;
      to = order.getYear() + 1;
    } else {
      return found;
    }
    for (int y = from; y <= to; y++) {
      add(found, window(term, first, last, y));
    }
    return found;
  }

  private static void add(List<DateWindow> list, @Nullable DateWindow window) {
    if (window != null) {
      list.add(window);
    }
  }

  private void written(
      int index,
      DeadlineTerm term,
      DateWindow window,
      boolean shared,
      @Nullable CalendarSpan last) {
    if (shared) {
      shared(index, term, window);
      return;
    }
    DateWindow inPlanYear = inPlanYear(window);
    accept(term, window, YearRule.WRITTEN, inPlanYear);
    if (inPlanYear != null && last != null) {
      alternatives.add(new Alternative(inPlanYear, term, PLAN_YEAR));
    }
  }

  /**
   * «Сентябрь, март 2021 г.»: the year of a later part. When that puts this part after the later
   * one, the year before it is a second reading, and the first one where only it lies in the plan's
   * period.
   */
  private void shared(int index, DeadlineTerm term, DateWindow window) {
    DateWindow next = nextWindow(index);
    boolean turned = next != null && start(closed(next)).isBefore(start(closed(window)));
    if (!turned) {
      accept(term, window, YearRule.SHARED, null);
      return;
    }
    DateWindow before = shift(window, -1);
    boolean fits =
        period != null && period.encloses(closed(before)) && !period.encloses(closed(window));
    alternatives.add(new Alternative(fits ? window : before, term, LIST_ORDER));
    flag(DeadlineFlag.YEAR_AMBIGUOUS, term);
    accept(term, fits ? before : window, fits ? YearRule.LIST_ORDER : YearRule.SHARED, null);
  }

  /** The window of the next part that has a written year of its own. */
  private @Nullable DateWindow nextWindow(int index) {
    int next = nextWritten[index];
    CalendarSpan span = next < terms.size() ? spanOf(terms.get(next)) : null;
    YearMark year = span == null ? null : span.year();
    return span == null || year == null ? null : window(span, year.year());
  }

  private static @Nullable CalendarSpan spanOf(DeadlineTerm term) {
    if (term instanceof On on) {
      return on.day();
    }
    if (term instanceof By by) {
      return by.limit();
    }
    return term instanceof During during ? during.first() : null;
  }

  /** The window in the plan's year, if the written year looks left over from an older plan. */
  private @Nullable DateWindow inPlanYear(DateWindow window) {
    if (period == null || daysOff(window) <= context.tolerance()) {
      return null;
    }
    for (int years = -10; years <= 10; years++) {
      DateWindow shifted = shift(window, years);
      if (years != 0 && period.encloses(closed(shifted))) {
        return shifted;
      }
    }
    return null;
  }

  /** A bound is judged by its day alone. */
  private static DateWindow closed(DateWindow window) {
    LocalDate start = window.start();
    LocalDate end = window.end();
    if (start == null && end != null) {
      return DateWindow.day(end);
    }
    return end == null && start != null ? DateWindow.day(start) : window;
  }

  /** How many days lie between the window and the period; 0 if they have a day in common. */
  private long daysOff(DateWindow window) {
    if (period == null) {
      return 0;
    }
    DateWindow days = closed(window);
    if (end(days).isBefore(start(period))) {
      return ChronoUnit.DAYS.between(end(days), start(period));
    }
    return Math.max(0, ChronoUnit.DAYS.between(end(period), start(days)));
  }

  private static DateWindow shift(DateWindow window, int years) {
    LocalDate start = window.start();
    LocalDate end = window.end();
    return new DateWindow(
        start == null ? null : start.plusYears(years), end == null ? null : end.plusYears(years));
  }

  /** «Май, ежегодно»: every one that lies in the period. */
  private void everyYear(DeadlineTerm term, List<DateWindow> candidates) {
    boolean first = true;
    for (DateWindow window : candidates) {
      DateWindow days = closed(window);
      boolean fits = period == null ? window == candidates.get(0) : period.encloses(days);
      if (fits && start(days).getYear() >= since) {
        windows.add(
            new Window(
                window, term, period == null ? YearRule.ORDER_DATE : YearRule.PLAN_PERIOD, null));
        if (first) {
          previous = window;
        }
        first = false;
      }
    }
  }

  private void choose(DeadlineTerm term, List<DateWindow> candidates) {
    DateWindow window;
    YearRule rule;
    if (period == null) {
      window = firstFrom(candidates, context.orderDate());
      rule = YearRule.ORDER_DATE;
    } else {
      window = best(candidates);
      rule = YearRule.PLAN_PERIOD;
      DateWindow next = inOrder(candidates, window);
      if (next != null) {
        alternatives.add(new Alternative(window, term, OTHER_YEAR));
        flag(DeadlineFlag.YEAR_AMBIGUOUS, term);
        window = next;
        rule = YearRule.LIST_ORDER;
      } else {
        alternatives(term, candidates, window);
      }
    }
    accept(term, window, rule, null);
    flag(DeadlineFlag.YEAR_INFERRED, term);
  }

  private static DateWindow firstFrom(List<DateWindow> candidates, @Nullable LocalDate day) {
    for (DateWindow each : candidates) {
      if (day == null || !end(closed(each)).isBefore(day)) {
        return each;
      }
    }
    return candidates.get(candidates.size() - 1);
  }

  /**
   * The first candidate in the period after the part before; else the one nearest to the period.
   */
  private DateWindow best(List<DateWindow> candidates) {
    DateWindow best = null;
    for (DateWindow each : candidates) {
      if (period != null && period.encloses(closed(each))) {
        boolean later = previous == null || !start(closed(each)).isBefore(start(closed(previous)));
        if (best == null || (later && isBeforePrevious(best))) {
          best = each;
        }
      }
    }
    if (best != null) {
      return best;
    }
    long least = Long.MAX_VALUE;
    for (DateWindow each : candidates) {
      long distance = distance(each);
      if (best == null || distance < least) {
        best = each;
        least = distance;
      }
    }
    return best == null ? candidates.get(0) : best;
  }

  private boolean isBeforePrevious(DateWindow window) {
    return previous != null && start(closed(window)).isBefore(start(closed(previous)));
  }

  /**
   * How badly a window fits the period: days off it when apart; when it overlaps, less than that,
   * and least when it begins in it.
   */
  private long distance(DateWindow window) {
    long off = daysOff(window);
    if (off > 0 || period == null) {
      return off + 1000;
    }
    return period.contains(start(closed(window))) ? 0 : 1;
  }

  /**
   * The list's own order: when the reading in the period would put this part more than half a year
   * before the part written before it, and the following one ends within a month of the period, the
   * order of the list decides («август, сентябрь» in a plan from September to August).
   */
  private @Nullable DateWindow inOrder(List<DateWindow> candidates, DateWindow chosen) {
    if (previous == null || period == null || !isBeforePrevious(chosen)) {
      return null;
    }
    long back = ChronoUnit.DAYS.between(start(closed(chosen)), start(closed(previous)));
    for (DateWindow each : candidates) {
      long ahead = ChronoUnit.DAYS.between(start(closed(previous)), start(closed(each)));
      boolean near = !end(closed(each)).isAfter(end(period).plusMonths(1));
      if (ahead >= 0 && ahead < back && near) {
        return each;
      }
    }
    return null;
  }

  private void alternatives(DeadlineTerm term, List<DateWindow> candidates, DateWindow chosen) {
    DateWindow plan = period;
    if (plan == null) {
      return;
    }
    LocalDate order = context.orderDate();
    boolean ambiguous = false;
    for (DateWindow each : candidates) {
      if (each.equals(chosen) || (order != null && end(closed(each)).isBefore(order))) {
        continue;
      }
      LocalDate start = start(closed(each));
      boolean august =
          academic
              && start.getMonthValue() == 8
              && start.isBefore(start(plan))
              && daysOff(each) <= 31
              && previous == null;
      if (august || (plan.encloses(closed(each)) && previous == null)) {
        alternatives.add(new Alternative(each, term, august ? AUGUST : OTHER_YEAR));
        ambiguous = true;
      }
    }
    if (isCalendarYearEnd(term) && academic) {
      alternatives.add(new Alternative(DateWindow.until(end(plan)), term, ACADEMIC_END));
      ambiguous = true;
    }
    if (ambiguous) {
      flag(DeadlineFlag.YEAR_AMBIGUOUS, term);
    }
  }

  /** «До конца года»: whose year? */
  private static boolean isCalendarYearEnd(DeadlineTerm term) {
    return term instanceof By by
        && by.edge() == By.Edge.LAST_DAY
        && by.limit() instanceof WholeYear year
        && year.year().kind() == YearMark.Kind.THIS;
  }

  private void accept(
      DeadlineTerm term, DateWindow window, YearRule rule, @Nullable DateWindow inPlanYear) {
    if (previous != null && start(closed(window)).isBefore(start(closed(previous)))) {
      flag(DeadlineFlag.NOT_CHRONOLOGICAL, term);
    }
    previous = window;
    judge(term, window);
    windows.add(new Window(window, term, rule, inPlanYear));
  }

  private void judge(DeadlineTerm term, DateWindow window) {
    if (period != null && !period.encloses(closed(window))) {
      flag(DeadlineFlag.OUTSIDE_PLAN_PERIOD, term);
    }
    LocalDate order = context.orderDate();
    LocalDate end = window.end();
    if (order != null && end != null && end.isBefore(order)) {
      flag(DeadlineFlag.BEFORE_ORDER_DATE, term);
    }
    boolean exact = term instanceof On || (term instanceof By by && by.limit() instanceof Day);
    if (exact && end != null && context.workingDays().knows(end)) {
      if (!context.workingDays().isWorkingDay(end)) {
        flag(DeadlineFlag.DAY_OFF, term);
      }
    }
  }

  // ---- spans of one year

  private @Nullable DateWindow window(
      DeadlineTerm term, CalendarSpan first, @Nullable CalendarSpan last, int year) {
    DateWindow from = window(first, year);
    if (from == null) {
      return null;
    }
    if (term instanceof By by) {
      return DateWindow.until(bound(from, by));
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

  private static @Nullable DateWindow join(DateWindow from, DateWindow to) {
    return end(to).isBefore(start(from)) ? null : DateWindow.of(start(from), end(to));
  }

  private LocalDate bound(DateWindow span, By by) {
    return switch (by.edge()) {
      case LAST_DAY ->
          by.limit() instanceof Day && !context.untilInclusive()
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
  private @Nullable DateWindow window(CalendarSpan span, int year) {
    YearMark mark = span.year();
    boolean academicYear = mark != null && mark.isAcademic();
    if (span instanceof Day day) {
      int y = calendarYear(academicYear, year, day.month());
      return isImpossible(day.in(YearMark.of(y))) ? null : DateWindow.day(date(y, day));
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
    LocalDate start = start(whole);
    long months = ChronoUnit.MONTHS.between(start, end(whole).plusDays(1));
    LocalDate middle = start.plusMonths(months / 2);
    if (part.whole() instanceof WholeYear year && year.year().isAcademic()) {
      middle = LocalDate.of(start.getYear() + 1, 1, 1);
    }
    return part.number() == 1
        ? DateWindow.of(start, middle.minusDays(1))
        : DateWindow.of(middle, end(whole));
  }

  private static boolean isImpossible(CalendarSpan span) {
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

  private boolean runsBackwards(CalendarSpan first, CalendarSpan last) {
    YearMark one = first.year();
    YearMark other = last.year();
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

  private static boolean isUncertain(CalendarSpan span) {
    return span instanceof Part part && part.number() == 0;
  }

  private static boolean needsSchoolCalendar(CalendarSpan span) {
    return span instanceof Holidays || span instanceof YearPart;
  }

  // ---- terms without dates of their own

  private void throughout(Throughout all, int index) {
    flag(DeadlineFlag.VAGUE, all);
    YearMark year = all.year();
    if (year != null) {
      DateWindow window = window(new WholeYear(year), year.year());
      if (window != null) {
        judge(all, window);
        windows.add(new Window(window, all, YearRule.WRITTEN, inPlanYear(window)));
      }
      return;
    }
    if (period == null || (all.scope() == Throughout.Scope.ALWAYS && boundBySchedule(index))) {
      return;
    }
    LocalDate start = start(period);
    LocalDate end = end(period);
    if (all.scope() == Throughout.Scope.ACADEMIC_YEAR
        && context.academicYearEnd() == ResolutionContext.AcademicYearEnd.MAY_31) {
      LocalDate lessons = LocalDate.of(end.getYear(), LAST_LESSON_MONTH, 31);
      end = academic && lessons.isAfter(start) && lessons.isBefore(end) ? lessons : end;
    }
    if (all.then() && previous != null && previous.end() != null) {
      LocalDate next = previous.end().plusDays(1);
      if (next.isAfter(start) && !next.isAfter(end)) {
        start = next;
      }
    }
    DateWindow window = DateWindow.of(start, end);
    if (windows.stream().noneMatch(each -> each.window().equals(window))) {
      windows.add(new Window(window, all, YearRule.WHOLE_PERIOD, null));
    }
  }

  /** «Постоянно в соответствии с графиком»: the schedule has the dates. */
  private boolean boundBySchedule(int index) {
    return index + 1 < terms.size() && terms.get(index + 1) instanceof PerSchedule;
  }

  private void recurring(Recurring recurring) {
    if (period == null) {
      return;
    }
    DateWindow span = period;
    YearMark since = recurring.since();
    if (since != null) {
      LocalDate from =
          since.isAcademic() ? LocalDate.of(since.year(), 9, 1) : LocalDate.of(since.year(), 1, 1);
      if (from.isAfter(end(span))) {
        return;
      }
      span = from.isAfter(start(span)) ? DateWindow.of(from, end(span)) : span;
    }
    occurrences.add(new Occurrences(recurring, span));
  }

  private void relative(Relative relative) {
    String event = relative.event();
    boolean found = false;
    if (event != null) {
      for (AssessmentEvent each : context.calendar().named(event)) {
        DateWindow dates = each.window();
        if (dates == null || (period != null && !period.overlaps(dates))) {
          continue;
        }
        DateWindow window = around(moment(dates, event), relative);
        if (window != null) {
          found = true;
          judge(relative, window);
          windows.add(new Window(window, relative, YearRule.EVENT, null));
        }
      }
    }
    if (!found) {
      flag(DeadlineFlag.UNANCHORED, relative);
    }
  }

  /** «Начала ВПР» is its first day, «окончания ВПР» its last. */
  private static DateWindow moment(DateWindow event, String words) {
    if (words.startsWith("начал")) {
      return DateWindow.day(start(event));
    }
    boolean ends = words.startsWith("окончани") || words.startsWith("завершени");
    return ends ? DateWindow.day(end(event)) : event;
  }

  private @Nullable DateWindow around(DateWindow event, Relative relative) {
    Offset offset = relative.offset();
    if (offset == null) {
      return switch (relative.relation()) {
        case BEFORE -> DateWindow.until(start(event).minusDays(1));
        case AFTER -> DateWindow.from(end(event).plusDays(1));
        default -> event;
      };
    }
    if (offset.amount() == 0) {
      return relative.relation() == Relative.Relation.EXACTLY
          ? event
          : DateWindow.until(end(event));
    }
    boolean before = offset.amount() < 0;
    LocalDate target = plus(before ? start(event) : end(event), offset);
    if (target == null) {
      return null;
    }
    return switch (relative.relation()) {
      case EXACTLY -> DateWindow.day(target);
      case NOT_LATER ->
          before ? DateWindow.until(target) : DateWindow.of(end(event).plusDays(1), target);
      default ->
          before ? DateWindow.of(target, start(event).minusDays(1)) : DateWindow.from(target);
    };
  }

  private @Nullable LocalDate plus(LocalDate day, Offset offset) {
    int amount = offset.amount();
    try {
      return switch (offset.unit()) {
        case HOUR -> day.plusDays(Integer.signum(amount) * (long) ((Math.abs(amount) + 23) / 24));
        case DAY -> day.plusDays(amount);
        case WORKING_DAY -> context.workingDays().plus(day, amount);
        case WEEK -> day.plusWeeks(amount);
        case DECADE -> day.plusDays(10L * amount);
        case MONTH -> day.plusMonths(amount);
        case QUARTER -> day.plusMonths(3L * amount);
        case YEAR -> day.plusYears(amount);
        case CYCLE -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate start(DateWindow window) {
    LocalDate start = window.start();
    if (start == null) {
      throw new IllegalStateException("Expected a window with a start, got " + window);
    }
    return start;
  }

  private static LocalDate end(DateWindow window) {
    LocalDate end = window.end();
    if (end == null) {
      throw new IllegalStateException("Expected a window with an end, got " + window);
    }
    return end;
  }
}
