package io.github.objectivityplan.template;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.CalendarSpan;
import io.github.objectivityplan.deadline.CalendarSpan.SingleDay;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.DeadlineTerm;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.deadline.YearMark;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Подбор сроков: gives typical deadlines the years of a plan's period, so that they lie in it and
 * after its order, and exact days are no days off.
 */
final class DueDates {

  /** How many days are left for what is due after the order's date. */
  private static final int TIME_TO_ACT = 7;

  /** How many days are left for what was usually done before the order's date. */
  private static final int TIME_TO_CATCH_UP = 14;

  private final PlanPeriod period;
  private final @Nullable LocalDate order;
  private final WorkingDays workingDays;
  private final ResolutionContext context;

  DueDates(
      PlanPeriod period,
      @Nullable LocalDate order,
      AssessmentCalendar calendar,
      WorkingDays workingDays) {
    this.period = period;
    this.order = order;
    this.workingDays = workingDays;
    this.context =
        ResolutionContext.builder()
            .period(DateWindow.of(period.start(), period.end()))
            .calendar(calendar)
            .workingDays(workingDays)
            .build();
  }

  /** Those of {@code deadlines} that fit, in their order. */
  List<Deadline> fitting(List<Deadline> deadlines) {
    List<Deadline> fitting = new ArrayList<>();
    for (Deadline deadline : deadlines) {
      Deadline fitted = fit(deadline);
      if (fitted != null) {
        fitting.add(fitted);
      }
    }
    return fitting;
  }

  /** A day soon after the order, for what was usually done before it. */
  LocalDate soon() {
    LocalDate day = workingDayFrom(begin().plusDays(TIME_TO_CATCH_UP));
    return day.isAfter(period.end()) ? workingDayUpTo(period.end()) : day;
  }

  /** The deadline as it is; a day soon after the order where it has passed by then. */
  Deadline notPassed(Deadline deadline) {
    LocalDate last = deadline.resolve(context).lastDay();
    return last != null && last.isBefore(begin()) ? Deadline.by(soon()) : deadline;
  }

  boolean isWithin(LocalDate day) {
    return period.contains(day);
  }

  /** When the plan begins to be carried out: with its period, or later with its order. */
  LocalDate begin() {
    return order != null && order.isAfter(period.start()) ? order : period.start();
  }

  /** The deadline with its years written, without what has passed; absent where nothing is left. */
  private @Nullable Deadline fit(Deadline deadline) {
    Resolution resolution = deadline.resolve(context);
    if (resolution.windows().isEmpty()) {
      return resolution.occurrences().isEmpty() ? null : deadline;
    }
    List<DeadlineTerm> terms = new ArrayList<>();
    List<Resolution.Window> windows = new ArrayList<>(resolution.windows());
    windows.sort(
        Comparator.comparing(
            each -> each.window().end(), Comparator.nullsLast(Comparator.naturalOrder())));
    for (Resolution.Window each : windows) {
      DateWindow window = each.window();
      LocalDate end = window.end();
      LocalDate start = window.start() == null ? end : window.start();
      if (start == null || end == null) {
        return null;
      }
      if (start.isBefore(period.start()) || end.isAfter(period.end())) {
        return null;
      }
      if (end.isBefore(begin().plusDays(TIME_TO_ACT))) {
        continue;
      }
      DeadlineTerm term = dated(each.term(), start, end);
      if (term == null) {
        return null;
      }
      if (!terms.contains(term)) {
        terms.add(term);
      }
    }
    return terms.isEmpty() ? null : Deadline.of(sharingYears(terms));
  }

  private @Nullable DeadlineTerm dated(DeadlineTerm term, LocalDate start, LocalDate end) {
    if (term instanceof On) {
      LocalDate day = workingDayUpTo(end);
      return isSoonEnough(day) ? new On(day(day)) : null;
    }
    if (term instanceof By by) {
      if (!(by.limit() instanceof SingleDay)) {
        return new By(by.limit().in(YearMark.of(end.getYear())), by.edge());
      }
      LocalDate day = workingDayUpTo(end);
      return isSoonEnough(day) ? new By(day(day)) : null;
    }
    if (term instanceof During during && during.last() != null) {
      CalendarSpan last = during.last().in(YearMark.of(end.getYear()));
      CalendarSpan first = during.first().in(YearMark.of(start.getYear()));
      LocalDate soonest = begin().plusDays(TIME_TO_ACT);
      if (start.isBefore(begin())
          && first instanceof CalendarSpan.Month
          && (start.getMonth() != soonest.getMonth() || start.getYear() != soonest.getYear())) {
        first = new CalendarSpan.Month(YearMark.of(soonest.getYear()), soonest.getMonthValue());
        if (first.equals(last)) {
          return null;
        }
      }
      return new During(first, last);
    }
    return term;
  }

  /** A written year that the next part has too is written once: «январь, июнь 2027 г.». */
  private static List<DeadlineTerm> sharingYears(List<DeadlineTerm> terms) {
    List<DeadlineTerm> shared = new ArrayList<>(terms);
    for (int i = 0; i + 1 < terms.size(); i++) {
      if (terms.get(i) instanceof During one
          && terms.get(i + 1) instanceof During next
          && one.first().equals(one.last())) {
        YearMark year = one.first().year();
        if (year != null && Objects.equals(year, next.first().year())) {
          CalendarSpan span = one.first().in(new YearMark(year.kind(), year.year(), true));
          shared.set(i, new During(span));
        }
      }
    }
    return shared;
  }

  private boolean isSoonEnough(LocalDate day) {
    return day.isAfter(begin());
  }

  private static CalendarSpan.Day day(LocalDate day) {
    return new CalendarSpan.Day(
        YearMark.of(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The last working day up to {@code day}. */
  LocalDate workingDayUpTo(LocalDate day) {
    LocalDate result = day;
    while (isOff(result)) {
      result = result.minusDays(1);
    }
    return result;
  }

  /** The first working day from {@code day} on. */
  LocalDate workingDayFrom(LocalDate day) {
    LocalDate result = day;
    while (isOff(result)) {
      result = result.plusDays(1);
    }
    return result;
  }

  private boolean isOff(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || workingDays.isCertainlyOff(day);
  }

  /** Where a deadline begins: the first day of a range, the day of a bound. */
  LocalDate firstDay(Deadline deadline) {
    LocalDate first = null;
    for (Resolution.Window each : deadline.resolve(context).windows()) {
      LocalDate day = each.window().start() == null ? each.window().end() : each.window().start();
      if (day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first == null ? period.start() : first;
  }

  /** Where a deadline ends. */
  LocalDate lastDay(Deadline deadline) {
    LocalDate last = deadline.resolve(context).lastDay();
    return last == null ? period.end() : last;
  }
}
