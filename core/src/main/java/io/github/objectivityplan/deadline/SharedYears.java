package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.SingleDay;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The year that one part of a cell says for the parts before it: «сентябрь, март 2021 г.». */
final class SharedYears {

  private SharedYears() {}

  /** A trailing year belongs to all items without one before it, up to an item with a year. */
  static void share(Terms terms) {
    if (terms.areLed()) {
      lead(terms);
    }
    YearMark year = null;
    for (int i = terms.size() - 1; i >= 0; i--) {
      DeadlineTerm term = terms.get(i);
      CalendarSpan span = spanOf(term);
      if (span == null) {
        continue;
      }
      if (span.year() != null) {
        year = span instanceof WholeYear ? null : span.year();
      } else if (year != null && year.numbered()) {
        YearMark shared = year.asShared();
        if (term instanceof On on) {
          terms.set(i, new On(on.day().in(shared)));
        } else if (term instanceof By by) {
          terms.set(i, new By(by.limit().in(shared), by.edge()));
        } else if (term instanceof During during) {
          share(terms, i, during, shared);
        }
      }
    }
  }

  /** A year said before a list belongs to its items, up to one with a year of its own. */
  private static void lead(Terms terms) {
    int ended = -1;
    for (int i = 0; i < terms.size(); i++) {
      Map.Entry<Integer, YearMark> leading = terms.leadingYear(i);
      DeadlineTerm term = terms.get(i);
      CalendarSpan span = spanOf(term);
      if (leading == null || span == null || leading.getKey() == ended) {
        continue;
      }
      YearMark year = leading.getValue();
      if (span.year() != null) {
        ended = leading.getKey();
        continue;
      }
      if (term instanceof On on) {
        terms.set(i, new On(on.day().in(year)));
      } else if (term instanceof By by) {
        terms.set(i, new By(by.limit().in(year), by.edge()));
      } else if (term instanceof During during) {
        CalendarSpan last = during.last();
        SpanRange range =
            last == null
                ? new SpanRange(during.first().in(year))
                : SpanRange.unify(during.first().in(year), last);
        terms.set(
            i, new During(range.first(), last == null ? null : range.last(), during.except()));
      }
    }
  }

  /** A range shares a year unless it is open or crosses New Year: those keep to the plan's. */
  private static void share(Terms terms, int index, During during, YearMark year) {
    CalendarSpan last = during.last();
    if (last == null) {
      return;
    }
    CalendarSpan first = during.first().in(year);
    if (!SpanRange.crossesNewYear(first, last)) {
      terms.set(index, new During(first, last.in(year), during.except()));
    }
  }

  /** The term as if it had said its year itself; a range stays as it is. */
  static DeadlineTerm unshared(DeadlineTerm term) {
    CalendarSpan span = spanOf(term);
    YearMark year = span == null ? null : span.year();
    if (span == null || year == null || !year.shared()) {
      return term;
    }
    CalendarSpan own = span.in(new YearMark(year.kind(), year.year(), false));
    if (own instanceof SingleDay day && term instanceof On) {
      return new On(day);
    }
    if (term instanceof By by) {
      return new By(own, by.edge());
    }
    return term instanceof During during && span.equals(during.last()) ? new During(own) : term;
  }

  static @Nullable CalendarSpan spanOf(@Nullable DeadlineTerm term) {
    if (term instanceof On on) {
      return on.day();
    }
    if (term instanceof By by) {
      return by.limit();
    }
    return term instanceof During during ? during.first() : null;
  }
}
