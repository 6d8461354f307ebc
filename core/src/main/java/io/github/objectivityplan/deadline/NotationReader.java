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
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.DeadlineTerm.OnRequest;
import io.github.objectivityplan.deadline.DeadlineTerm.PerSchedule;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.DeadlineTerm.Unrecognised;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one term; every method takes what it names off the front of the text. */
final class NotationReader {
  private final String text;
  private int at;

  NotationReader(String text) {
    this.text = text;
  }

  DeadlineTerm term() {
    DeadlineTerm term = body();
    if (take(Notation.EXCEPT)) {
      term = except(term);
    }
    if (at != text.length()) {
      throw unexpected("the end");
    }
    return term;
  }

  private DeadlineTerm except(DeadlineTerm term) {
    List<DeadlineTerm> except = new ArrayList<>();
    do {
      except.add(calendar());
    } while (take(Notation.COMMA));
    if (term instanceof During during) {
      return new During(during.first(), during.last(), except);
    }
    if (term instanceof Throughout all) {
      return new Throughout(all.scope(), all.year(), all.then(), except);
    }
    if (term instanceof Recurring recurring) {
      return new Recurring(recurring.recurrence(), recurring.since(), except);
    }
    throw unexpected("a term that may leave something out, before it");
  }

  private DeadlineTerm body() {
    if (take("../")) {
      By.Edge edge = take("<") ? By.Edge.BEFORE : take("~") ? By.Edge.MIDDLE : By.Edge.LAST_DAY;
      return new By(span(), edge);
    }
    if (take("then all")) {
      return throughout(true);
    }
    if (take("all")) {
      return throughout(false);
    }
    if (take("per(")) {
      String document = words();
      return new PerSchedule(document, take("@") ? year() : null);
    }
    if (take("if(")) {
      return new OnRequest(words());
    }
    if (take("?(")) {
      return new Unrecognised(words());
    }
    if (take("during(")) {
      boolean implicit = text.startsWith(Notation.IMPLICIT + ")", at);
      String event = words();
      return new Relative(Relative.Relation.DURING, null, implicit ? null : event);
    }
    if (take("<= ")) {
      return measured(Relative.Relation.NOT_LATER);
    }
    if (take(">= ")) {
      return measured(Relative.Relation.NOT_EARLIER);
    }
    if (take("= ")) {
      return measured(Relative.Relation.EXACTLY);
    }
    if (take("< ")) {
      return new Relative(Relative.Relation.BEFORE, null, event());
    }
    if (take("> ")) {
      return new Relative(Relative.Relation.AFTER, null, event());
    }
    if (take("R")) {
      YearMark since = text.startsWith("/", at) ? null : year();
      expect("/P");
      return new Recurring(recurrence(), since);
    }
    return calendar();
  }

  /** A day or a stretch of the calendar. */
  private DeadlineTerm calendar() {
    CalendarSpan first = span();
    if (take("/..")) {
      return new During(first, null);
    }
    if (take("/")) {
      return new During(first, span());
    }
    return first instanceof SingleDay day ? new On(day) : new During(first);
  }

  private Throughout throughout(boolean then) {
    if (!take("(")) {
      return new Throughout(Throughout.Scope.ALWAYS, null, then);
    }
    Throughout result;
    if (take("period")) {
      result = new Throughout(Throughout.Scope.PERIOD, null, then);
    } else if (take("year")) {
      result = new Throughout(Throughout.Scope.YEAR, null, then);
    } else if (take("AY)")) {
      return new Throughout(Throughout.Scope.ACADEMIC_YEAR, null, then);
    } else {
      YearMark year = year();
      result =
          new Throughout(
              year != null && year.isAcademic()
                  ? Throughout.Scope.ACADEMIC_YEAR
                  : Throughout.Scope.YEAR,
              year,
              then);
    }
    expect(")");
    return result;
  }

  private @Nullable YearMark year() {
    if (take("XXXX")) {
      return null;
    }
    if (take("THIS")) {
      return YearMark.THIS;
    }
    if (take("NEXT")) {
      return YearMark.NEXT;
    }
    if (take("AYNEXT")) {
      return YearMark.NEXT_ACADEMIC;
    }
    if (take("AYXX")) {
      return YearMark.THIS_ACADEMIC;
    }
    YearMark year = take("AY") ? YearMark.academic(digits(4)) : YearMark.of(digits(4));
    return take("?") ? year.asShared() : year;
  }

  private CalendarSpan span() {
    if (take(">")) {
      return new After(span());
    }
    YearMark year = year();
    CalendarSpan whole = within(year);
    if (take("-BEGIN")) {
      return new Part(whole, Part.Cut.BEGINNING, 0);
    }
    if (take("-MID")) {
      return new Part(whole, Part.Cut.MIDDLE, 0);
    }
    if (take("-END")) {
      return new Part(whole, Part.Cut.END, 0);
    }
    if (take("-D")) {
      return new Part(whole, Part.Cut.DECADE, piece());
    }
    if (take("-W")) {
      return new Part(whole, Part.Cut.WEEK, piece());
    }
    if (take("-H")) {
      return new Part(whole, Part.Cut.HALF, piece());
    }
    return whole;
  }

  private int piece() {
    return take("L") ? -1 : digits(1);
  }

  private CalendarSpan within(@Nullable YearMark year) {
    if (take("-HOL")) {
      if (!digitAhead(0)) {
        return new Holidays(year, null);
      }
      return new Holidays(year, season(digits(2)));
    }
    if (take("-SQ")) {
      return part(year, YearPart.Unit.SCHOOL_QUARTER);
    }
    if (take("-ST")) {
      return part(year, YearPart.Unit.TRIMESTER);
    }
    if (take("-SM")) {
      return part(year, YearPart.Unit.MODULE);
    }
    if (take("-Q")) {
      return new YearPart(year, YearPart.Unit.QUARTER, 0);
    }
    if (take("-S")) {
      return new YearPart(year, YearPart.Unit.HALF_YEAR, 0);
    }
    if (!text.startsWith("-", at) || !digitAhead(1)) {
      if (year == null) {
        throw unexpected("a part of an unknown year");
      }
      return new WholeYear(year);
    }
    expect("-");
    int number = digits(2);
    if (text.startsWith("-", at) && digitAhead(1)) {
      expect("-");
      if (!digitAhead(1)) {
        return dayOf(year, number, digits(1));
      }
      int day = digits(2);
      return day > 9 && take("WD")
          ? new CountedDay(year, number, day, true)
          : new Day(year, number, day);
    }
    if (take("-L")) {
      return dayOf(year, number, -1);
    }
    if (number <= 12) {
      return new Month(year, number);
    }
    if (number >= Notation.FIRST_HALF_YEAR) {
      return new YearPart(year, YearPart.Unit.HALF_YEAR, number - Notation.FIRST_HALF_YEAR + 1);
    }
    if (number >= Notation.FIRST_QUARTER) {
      return new YearPart(year, YearPart.Unit.QUARTER, number - Notation.FIRST_QUARTER + 1);
    }
    return new Season(year, season(number));
  }

  private CalendarSpan dayOf(@Nullable YearMark year, int month, int number) {
    if (take("WD")) {
      return new CountedDay(year, month, number, true);
    }
    if (take("D")) {
      return new CountedDay(year, month, number, false);
    }
    List<DayOfWeek> days = weekdays();
    if (days.size() != 1) {
      throw unexpected("a day of the week (MO to SU)");
    }
    return new NthWeekday(year, month, number, days.get(0));
  }

  private YearPart part(@Nullable YearMark year, YearPart.Unit unit) {
    return new YearPart(year, unit, digitAhead(0) ? digits(1) : 0);
  }

  private Season.Name season(int number) {
    int index = number - Notation.FIRST_SEASON;
    if (index < 0 || index >= Season.Name.values().length) {
      throw unexpected("a month (01 to 12), a season (21 to 24) or another part of a year");
    }
    return Season.Name.values()[index];
  }

  private Recurrence recurrence() {
    int every = number();
    Recurrence.Unit unit = null;
    for (Recurrence.Unit each : Recurrence.Unit.values()) {
      if (text.startsWith(each.notation, at)
          && (unit == null || each.notation.length() > unit.notation.length())) {
        unit = each;
      }
    }
    if (unit == null) {
      throw unexpected("a unit of recurrence");
    }
    at += unit.notation.length();
    Recurrence.Bound bound = Recurrence.Bound.EXACTLY;
    int times = 1;
    if (take("*")) {
      bound =
          take(">=")
              ? Recurrence.Bound.AT_LEAST
              : take("<=") ? Recurrence.Bound.AT_MOST : Recurrence.Bound.EXACTLY;
      times = number();
    }
    Occasion occasion = null;
    if (take("(")) {
      occasion = occasion();
      expect(")");
    }
    return new Recurrence(bound, times, every, unit, occasion);
  }

  private Occasion occasion() {
    if (take("next<=")) {
      int number = number();
      return Occasion.of(
          take("WD") ? Occasion.Kind.BY_WORKING_DAY_AFTER : Occasion.Kind.BY_DAY_AFTER, number);
    }
    if (take("last<=")) {
      return Occasion.of(Occasion.Kind.BY_DAY_OF_LAST_MONTH, number());
    }
    if (take("<=")) {
      int number = take("-1") ? -1 : number();
      return Occasion.of(take("WD") ? Occasion.Kind.BY_WORKING_DAY : Occasion.Kind.BY_DAY, number);
    }
    if (take("start")) {
      return Occasion.of(Occasion.Kind.START, 0);
    }
    if (take("end")) {
      return Occasion.of(Occasion.Kind.END, 0);
    }
    int number = take("-1") ? -1 : digitAhead(0) ? number() : 0;
    if (number != 0 && take("WD")) {
      return Occasion.of(Occasion.Kind.WORKING_DAY, number);
    }
    if (number > 0 && take("..")) {
      return Occasion.days(number, number());
    }
    List<DayOfWeek> days = weekdays();
    if (!days.isEmpty()) {
      return new Occasion(
          number == 0 ? Occasion.Kind.WEEKDAYS : Occasion.Kind.NTH_WEEKDAY, number, days);
    }
    if (number == 0 && take("W")) {
      return Occasion.of(Occasion.Kind.WEEK, take("L") ? -1 : number());
    }
    if (number == 0 && take("D")) {
      return Occasion.of(Occasion.Kind.DECADE, take("L") ? -1 : number());
    }
    return Occasion.of(Occasion.Kind.ON_DAY, number);
  }

  private List<DayOfWeek> weekdays() {
    List<DayOfWeek> days = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (DayOfWeek day : DayOfWeek.values()) {
        if (take(Notation.weekday(day))) {
          days.add(day);
          more = take(",");
          break;
        }
      }
    }
    return days;
  }

  private Relative measured(Relative.Relation relation) {
    String event = event();
    boolean before = take(" - ");
    if (!before) {
      expect(" + ");
    }
    int amount = number();
    expect(" ");
    for (Offset.Unit unit : Offset.Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      if (take(name)) {
        if (amount != 1) {
          expect("s");
        }
        return new Relative(relation, new Offset(before ? -amount : amount, unit), event);
      }
    }
    throw unexpected("a unit of time");
  }

  /** The event up to its offset; absent for the implicit one. */
  private @Nullable String event() {
    StringBuilder out = new StringBuilder();
    int start = at;
    while (at < text.length() && !text.startsWith(" - ", at) && !text.startsWith(" + ", at)) {
      out.append(unescaped());
    }
    return text.substring(start, at).equals(Notation.IMPLICIT) ? null : out.toString();
  }

  private String words() {
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != ')') {
      out.append(unescaped());
    }
    expect(")");
    return out.toString();
  }

  private char unescaped() {
    if (text.charAt(at) == '\\' && at + 1 < text.length()) {
      at++;
    }
    return text.charAt(at++);
  }

  private int number() {
    int start = at;
    while (digitAhead(0) && at - start < 9) {
      at++;
    }
    if (at == start) {
      throw unexpected("a number");
    }
    return Integer.parseInt(text, start, at, 10);
  }

  private int digits(int count) {
    for (int i = 0; i < count; i++) {
      if (!digitAhead(i)) {
        throw unexpected(count + (count == 1 ? " digit" : " digits"));
      }
    }
    at += count;
    return Integer.parseInt(text, at - count, at, 10);
  }

  private boolean digitAhead(int distance) {
    int place = at + distance;
    return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
  }

  private boolean take(String token) {
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw unexpected("\"" + token + "\"");
    }
  }

  private IllegalArgumentException unexpected(String expected) {
    return new IllegalArgumentException(
        "expected " + expected + " at character " + at + ", got \"" + text.substring(at) + "\"");
  }
}
