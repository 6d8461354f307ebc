package io.github.objectivityplan.deadline;

import static io.github.objectivityplan.deadline.SpanDates.end;
import static io.github.objectivityplan.deadline.SpanDates.start;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.CalendarSpan.SingleDay;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
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
import java.time.LocalDate;
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

  private final List<DeadlineTerm> terms;
  private final ResolutionContext context;
  private final @Nullable DateWindow period;
  private final SpanDates spanDates;
  private final EventDates eventDates;
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
    this.spanDates = new SpanDates(context);
    this.eventDates = new EventDates(context.workingDays());
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
      CalendarSpan span = SharedYears.spanOf(term);
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

  private static boolean isYearly(DeadlineTerm term) {
    return term instanceof Recurring recurring
        && recurring.recurrence().every() == 1
        && recurring.recurrence().times() == 1
        && (recurring.recurrence().unit() == Recurrence.Unit.YEAR
            || recurring.recurrence().unit() == Recurrence.Unit.ACADEMIC_YEAR);
  }

  private void resolve(int index) {
    DeadlineTerm term = terms.get(index);
    if (!seen.add(SharedYears.unshared(term))) {
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
    if (SpanDates.isImpossible(first) || (last != null && SpanDates.isImpossible(last))) {
      flag(DeadlineFlag.IMPOSSIBLE_DATE, term);
      return;
    }
    if (last != null
        && (spanDates.runsBackwards(first, last) || spanDates.turnsBack(first, last))) {
      flag(DeadlineFlag.REVERSED_RANGE, term);
      return;
    }
    if (SpanDates.isUncertain(first) || (last != null && SpanDates.isUncertain(last))) {
      flag(DeadlineFlag.VAGUE, term);
    }
    YearMark year = first.year();
    boolean written = year != null && year.numbered();
    List<DateWindow> candidates = candidates(term, first, last);
    if (candidates.isEmpty()) {
      flag(
          SpanDates.needsSchoolCalendar(first) || period != null
              ? DeadlineFlag.UNANCHORED
              : DeadlineFlag.YEAR_AMBIGUOUS,
          term);
      return;
    }
    if (written && year != null) {
      boolean shared = year.shared() && !(last != null && SpanDates.isTurned(first, last));
      written(index, term, candidates.get(0), shared, last);
      return;
    }
    if (yearly && year == null) {
      everyYear(term, candidates);
      return;
    }
    choose(index, term, candidates);
  }

  /** The windows that the term may mean, one for each year that is possible. */
  private List<DateWindow> candidates(
      DeadlineTerm term, CalendarSpan first, @Nullable CalendarSpan last) {
    List<DateWindow> found = new ArrayList<>(4);
    YearMark year = first.year();
    if (year != null && year.numbered()) {
      int y = last != null && SpanDates.isTurned(first, last) ? year.year() - 1 : year.year();
      add(found, spanDates.window(term, first, last, y));
      return found;
    }
    LocalDate order = context.orderDate();
    int from;
    int to;
    if (year != null && !year.isAcademic() && order != null) {
      from = order.getYear() + (year.kind() == YearMark.Kind.NEXT ? 1 : 0);
      to = from;
    } else if (year != null && year.kind() == YearMark.Kind.NEXT && period != null) {
      from = start(period).getYear() + 1;
      to = from;
    } else if (year != null && year.isAcademic() && period != null && spanDates.academic) {
      boolean next = year.kind() == YearMark.Kind.NEXT_ACADEMIC;
      from = AssessmentCalendar.academicYearOf(start(period)) + (next ? 1 : 0);
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
      add(found, spanDates.window(term, first, last, y));
    }
    if (SpanDates.isTabled(first) || (last != null && SpanDates.isTabled(last))) {
      found.removeIf(this::isOfAnotherTable);
    }
    return found;
  }

  /**
   * Whether dates of a table lie outside what the plan can mean: that no table has the plan's own
   * year does not make it another one.
   */
  private boolean isOfAnotherTable(DateWindow window) {
    DateWindow days = closed(window);
    if (period == null) {
      LocalDate order = context.orderDate();
      return order != null && end(days).isBefore(order);
    }
    boolean sameYear =
        spanDates.academic
            && AssessmentCalendar.academicYearOf(start(days))
                == AssessmentCalendar.academicYearOf(start(period));
    return daysOff(days) > 0 && !sameYear;
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
    CalendarSpan span = next < terms.size() ? SharedYears.spanOf(terms.get(next)) : null;
    YearMark year = span == null ? null : span.year();
    return span == null || year == null ? null : spanDates.window(span, year.year());
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
    DateWindow next = firstFrom(candidates, context.orderDate());
    for (DateWindow window : candidates) {
      DateWindow days = closed(window);
      boolean fits = period == null ? window.equals(next) : period.encloses(days);
      if (fits && start(days).getYear() >= since) {
        add(window, term, period == null ? YearRule.ORDER_DATE : YearRule.PLAN_PERIOD, null);
        if (first) {
          previous = window;
        }
        first = false;
      }
    }
  }

  private void choose(int index, DeadlineTerm term, List<DateWindow> candidates) {
    DateWindow window;
    YearRule rule;
    if (period == null) {
      window = firstFrom(candidates, context.orderDate());
      rule = YearRule.ORDER_DATE;
    } else {
      window = best(candidates);
      rule = YearRule.PLAN_PERIOD;
      DateWindow before = beforeLessons(index, candidates, window);
      if (before != null) {
        alternatives.add(new Alternative(window, term, AUGUST));
        flag(DeadlineFlag.YEAR_AMBIGUOUS, term);
        accept(term, before, YearRule.LIST_ORDER, null);
        flag(DeadlineFlag.YEAR_INFERRED, term);
        return;
      }
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

  /**
   * «Август, сентябрь, октябрь» in an academic year's plan: the August before the first lesson, as
   * the list goes on into the school's year; absent where it does not.
   */
  private @Nullable DateWindow beforeLessons(
      int index, List<DateWindow> candidates, DateWindow chosen) {
    if (period == null || !spanDates.academic || previous != null) {
      return null;
    }
    LocalDate start = start(closed(chosen));
    if (start.getMonthValue() != 8 || start.getYear() == start(period).getYear()) {
      return null;
    }
    boolean goesOn = false;
    for (int i = index + 1; i < terms.size() && !goesOn; i++) {
      CalendarSpan span = SharedYears.spanOf(terms.get(i));
      int month = span == null || span.year() != null ? 8 : SpanRange.month(span);
      goesOn = month < 8 || month > 9;
    }
    for (DateWindow each : candidates) {
      if (goesOn && start(closed(each)).equals(start.minusYears(1)) && daysOff(each) <= 31) {
        return each;
      }
    }
    return null;
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
   * How badly a window fits the period: days off it when apart; when it overlaps, less than that:
   * how many of its days lie outside.
   */
  private long distance(DateWindow window) {
    long off = daysOff(window);
    if (off > 0 || period == null) {
      return off + 1000;
    }
    DateWindow days = closed(window);
    long before = Math.max(0, ChronoUnit.DAYS.between(start(days), start(period)));
    long after = Math.max(0, ChronoUnit.DAYS.between(end(period), end(days)));
    return before + after;
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
          spanDates.academic
              && start.getMonthValue() == 8
              && start.isBefore(start(plan))
              && daysOff(each) <= 31
              && previous == null;
      if (august || (plan.encloses(closed(each)) && previous == null)) {
        alternatives.add(new Alternative(each, term, august ? AUGUST : OTHER_YEAR));
        ambiguous = true;
      }
    }
    if (isCalendarYearEnd(term) && spanDates.academic) {
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
    add(window, term, rule, inPlanYear);
  }

  /** A window without what its term leaves out: several windows where that lies in the middle. */
  private void add(
      DateWindow window, DeadlineTerm term, YearRule rule, @Nullable DateWindow inPlanYear) {
    if (term.except().isEmpty()) {
      windows.add(new Window(window, term, rule, inPlanYear));
      return;
    }
    for (DateWindow left : spanDates.without(window, term)) {
      windows.add(new Window(left, term, rule, inPlanYear));
    }
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
    boolean exact =
        term instanceof On || (term instanceof By by && by.limit() instanceof SingleDay);
    if (exact && end != null && context.workingDays().isCertainlyOff(end)) {
      flag(DeadlineFlag.DAY_OFF, term);
    }
  }

  // ---- terms without dates of their own

  private void throughout(Throughout all, int index) {
    flag(DeadlineFlag.VAGUE, all);
    YearMark year = all.year();
    if (year != null) {
      DateWindow window = spanDates.window(new WholeYear(year), year.year());
      if (window != null) {
        judge(all, window);
        add(window, all, YearRule.WRITTEN, inPlanYear(window));
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
      LocalDate lessons = LocalDate.of(end.getYear(), SpanDates.LAST_LESSON_MONTH, 31);
      end = spanDates.academic && lessons.isAfter(start) && lessons.isBefore(end) ? lessons : end;
    }
    if (all.then() && previous != null && previous.end() != null) {
      LocalDate next = previous.end().plusDays(1);
      if (next.isAfter(start) && !next.isAfter(end)) {
        start = next;
      }
    }
    DateWindow window = DateWindow.of(start, end);
    if (windows.stream().noneMatch(each -> each.window().equals(window))) {
      add(window, all, YearRule.WHOLE_PERIOD, null);
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
    occurrences.add(new Occurrences(recurring, span, context));
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
        DateWindow window = eventDates.around(EventDates.moment(dates, event), relative);
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
}
