package io.github.objectivityplan.deadline;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notation of terms, both ways. Dates, months, seasons, quarters and half-years are written as
 * ISO 8601-2 (EDTF) writes them; a year is {@code 2024}, {@code 2024?} when a later part shares it,
 * {@code AY2023} for the academic year 2023/24, {@code XXXX} when nobody wrote it, {@code THIS},
 * {@code NEXT} and {@code AYXX} for «т. г.», «следующего года» and «учебного года».
 *
 * <pre>
 * deadline = [ term { "; " term } ]
 * term     = span                        ON, DURING          2024-01-22 · 2020-10 · 2024-05-D2
 *          | span "/" ( span | ".." )    DURING              2020-10/2020-11 · 2023-09-04/..
 *          | "../" [ "&lt;" | "~" ] span    BY                  ../2024-01-22 · ../&lt;XXXX-10
 *          | [ "then " ] "all" [ scope ] THROUGHOUT          all · all(year) · then all(AY2023)
 *          | "R" [ year ] "/P" rate      RECURRING           R/P1M · R/P1Y*2 · R/P1M(&lt;=5)
 *          | relation event [ offset ]   RELATIVE            &lt;= ВПР - 1 working day · during(ВПР)
 *          | "per(" words ")" [@year]    PER_SCHEDULE        per(график проведения ВПР)@2024
 *          | "if(" words ")"             ON_REQUEST          if(по запросу)
 *          | "?(" words ")"              UNRECOGNISED
 * </pre>
 */
final class Notation {

  private static final String SEPARATOR = "; ";
  private static final String IMPLICIT = "?";
  private static final int FIRST_SEASON = 21;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF_YEAR = 40;

  private Notation() {}

  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  // ---- writing

  static String of(List<DeadlineTerm> terms) {
    return terms.stream().map(Notation::of).collect(Collectors.joining(SEPARATOR));
  }

  static String of(DeadlineTerm term) {
    if (term instanceof On on) {
      return of(on.day());
    }
    if (term instanceof During during) {
      CalendarSpan last = during.last();
      return during.first().equals(last)
          ? of(during.first())
          : of(during.first()) + "/" + (last == null ? ".." : of(last));
    }
    if (term instanceof By by) {
      String edge =
          switch (by.edge()) {
            case LAST_DAY -> "";
            case BEFORE -> "<";
            case MIDDLE -> "~";
          };
      return "../" + edge + of(by.limit());
    }
    if (term instanceof Throughout all) {
      return (all.then() ? "then " : "") + "all" + scope(all);
    }
    if (term instanceof Recurring recurring) {
      YearMark since = recurring.since();
      return "R" + (since == null ? "" : of(since)) + "/P" + of(recurring.recurrence());
    }
    if (term instanceof Relative relative) {
      return of(relative);
    }
    if (term instanceof PerSchedule schedule) {
      YearMark year = schedule.year();
      return "per(" + escape(schedule.document()) + ")" + (year == null ? "" : "@" + of(year));
    }
    if (term instanceof OnRequest request) {
      return "if(" + escape(request.condition()) + ")";
    }
    return "?(" + escape(((Unrecognised) term).text()) + ")";
  }

  private static String scope(Throughout all) {
    YearMark year = all.year();
    if (year != null) {
      return "(" + of(year) + ")";
    }
    return switch (all.scope()) {
      case ALWAYS -> "";
      case PERIOD -> "(period)";
      case YEAR -> "(year)";
      case ACADEMIC_YEAR -> "(AY)";
    };
  }

  static String of(@Nullable YearMark year) {
    if (year == null) {
      return "XXXX";
    }
    String shared = year.shared() ? "?" : "";
    return switch (year.kind()) {
      case CALENDAR -> year.year() + shared;
      case ACADEMIC -> "AY" + year.year() + shared;
      case THIS -> "THIS";
      case NEXT -> "NEXT";
      case THIS_ACADEMIC -> "AYXX";
    };
  }

  static String of(CalendarSpan span) {
    if (span instanceof Day day) {
      return of(day.year()) + two(day.month()) + two(day.day());
    }
    if (span instanceof NthWeekday day) {
      String which = day.number() == -1 ? "L" : String.valueOf(day.number());
      return of(day.year()) + two(day.month()) + "-" + which + weekday(day.weekday());
    }
    if (span instanceof Month month) {
      return of(month.year()) + two(month.month());
    }
    if (span instanceof Season season) {
      return of(season.year()) + two(FIRST_SEASON + season.season().ordinal());
    }
    if (span instanceof YearPart part) {
      String which =
          switch (part.unit()) {
            case QUARTER -> part.number() == 0 ? "-Q" : two(FIRST_QUARTER + part.number() - 1);
            case HALF_YEAR -> part.number() == 0 ? "-S" : two(FIRST_HALF_YEAR + part.number() - 1);
            case SCHOOL_QUARTER -> "-SQ" + number(part.number());
            case TRIMESTER -> "-ST" + number(part.number());
            case MODULE -> "-SM" + number(part.number());
          };
      return of(part.year()) + which;
    }
    if (span instanceof WholeYear year) {
      return of(year.year());
    }
    if (span instanceof Holidays holidays) {
      Season.Name season = holidays.season();
      return of(holidays.year()) + "-HOL" + (season == null ? "" : FIRST_SEASON + season.ordinal());
    }
    Part part = (Part) span;
    String number = part.number() == -1 ? "L" : number(part.number());
    return of(part.whole())
        + switch (part.cut()) {
          case DECADE -> "-D";
          case WEEK -> "-W";
          case HALF -> "-H";
          case BEGINNING -> "-BEGIN";
          case MIDDLE -> "-MID";
          case END -> "-END";
        }
        + number;
  }

  private static String number(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  private static String two(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }

  private static String of(Recurrence recurrence) {
    String times =
        switch (recurrence.bound()) {
          case EXACTLY -> recurrence.times() == 1 ? "" : "*" + recurrence.times();
          case AT_LEAST -> "*>=" + recurrence.times();
          case AT_MOST -> "*<=" + recurrence.times();
        };
    Occasion occasion = recurrence.occasion();
    return recurrence.every()
        + recurrence.unit().notation
        + times
        + (occasion == null ? "" : "(" + of(occasion) + ")");
  }

  private static String of(Occasion occasion) {
    String days =
        occasion.weekdays().stream().map(Notation::weekday).collect(Collectors.joining(","));
    return switch (occasion.kind()) {
      case BY_DAY -> "<=" + occasion.number();
      case ON_DAY -> String.valueOf(occasion.number());
      case BY_DAY_AFTER -> "next<=" + occasion.number();
      case START -> "start";
      case END -> "end";
      case WEEKDAYS -> days;
      case NTH_WEEKDAY -> occasion.number() + days;
      case WEEK -> "W" + (occasion.number() == -1 ? "L" : String.valueOf(occasion.number()));
    };
  }

  private static String weekday(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private static String of(Relative relative) {
    String event = relative.event() == null ? IMPLICIT : escape(relative.event());
    if (event.equals(IMPLICIT) && relative.event() != null) {
      event = "\\?";
    }
    Offset offset = relative.offset();
    String shift = offset == null ? "" : of(offset);
    return switch (relative.relation()) {
      case BEFORE -> "< " + event;
      case AFTER -> "> " + event;
      case DURING -> "during(" + event + ")";
      case NOT_LATER -> "<= " + event + shift;
      case NOT_EARLIER -> ">= " + event + shift;
      case EXACTLY -> "= " + event + shift;
    };
  }

  private static String of(Offset offset) {
    int amount = Math.abs(offset.amount());
    String unit = offset.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (offset.amount() < 0 ? " - " : " + ") + amount + " " + unit + (amount == 1 ? "" : "s");
  }

  private static String escape(String words) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\\' || c == '(' || c == ')' || c == ';' || c == '+') {
        out.append('\\');
      } else if (c == '-' && i > 0 && words.charAt(i - 1) == ' ') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  // ---- reading

  static List<DeadlineTerm> parse(String notation) {
    List<DeadlineTerm> terms = new ArrayList<>();
    if (notation.isEmpty()) {
      return terms;
    }
    int start = 0;
    for (int i = 0; i < notation.length(); i++) {
      char c = notation.charAt(i);
      if (c == '\\') {
        i++;
      } else if (notation.startsWith(SEPARATOR, i)) {
        terms.add(parseTerm(notation.substring(start, i)));
        start = i + SEPARATOR.length();
      }
    }
    terms.add(parseTerm(notation.substring(start)));
    return terms;
  }

  static DeadlineTerm read(@Nullable String kind, @Nullable String notation) {
    if (kind == null || notation == null) {
      throw new IllegalArgumentException(
          "Expected a term with a kind and a notation, got kind "
              + quote(kind)
              + " and notation "
              + quote(notation));
    }
    boolean known = false;
    for (DeadlineKind each : DeadlineKind.values()) {
      known |= each.name().equals(kind);
    }
    if (!known) {
      throw new IllegalArgumentException(
          "Expected one of the kinds "
              + List.of(DeadlineKind.values())
              + ", got "
              + quote(kind)
              + " (notation "
              + quote(notation)
              + "); a newer version may have written it");
    }
    DeadlineTerm term = parseTerm(notation);
    if (!term.kind().name().equals(kind)) {
      throw new IllegalArgumentException(
          "Expected a notation of kind "
              + kind
              + ", got "
              + quote(notation)
              + ", which is "
              + term.kind());
    }
    return term;
  }

  private static String quote(@Nullable String text) {
    return text == null ? "none" : "\"" + text + "\"";
  }

  static DeadlineTerm parseTerm(String notation) {
    try {
      return new Reader(notation).term();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Expected the notation of a deadline's term, got \"" + notation + "\": " + e.getMessage(),
          e);
    }
  }

  /** Reads one term; every method takes what it names off the front of the text. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    DeadlineTerm term() {
      DeadlineTerm term = body();
      if (at != text.length()) {
        throw unexpected("the end");
      }
      return term;
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
        boolean implicit = text.startsWith(IMPLICIT + ")", at);
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
      if (take("AYXX")) {
        return YearMark.THIS_ACADEMIC;
      }
      YearMark year = take("AY") ? YearMark.academic(digits(4)) : YearMark.of(digits(4));
      return take("?") ? year.asShared() : year;
    }

    private CalendarSpan span() {
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
        return digitAhead(1)
            ? new Day(year, number, digits(2))
            : nthWeekday(year, number, digits(1));
      }
      if (take("-L")) {
        return nthWeekday(year, number, -1);
      }
      if (number <= 12) {
        return new Month(year, number);
      }
      if (number >= FIRST_HALF_YEAR) {
        return new YearPart(year, YearPart.Unit.HALF_YEAR, number - FIRST_HALF_YEAR + 1);
      }
      if (number >= FIRST_QUARTER) {
        return new YearPart(year, YearPart.Unit.QUARTER, number - FIRST_QUARTER + 1);
      }
      return new Season(year, season(number));
    }

    private NthWeekday nthWeekday(@Nullable YearMark year, int month, int number) {
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
      int index = number - FIRST_SEASON;
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
        return Occasion.of(Occasion.Kind.BY_DAY_AFTER, number());
      }
      if (take("<=")) {
        return Occasion.of(Occasion.Kind.BY_DAY, number());
      }
      if (take("start")) {
        return Occasion.of(Occasion.Kind.START, 0);
      }
      if (take("end")) {
        return Occasion.of(Occasion.Kind.END, 0);
      }
      int number = take("-1") ? -1 : digitAhead(0) ? number() : 0;
      List<DayOfWeek> days = weekdays();
      if (!days.isEmpty()) {
        return new Occasion(
            number == 0 ? Occasion.Kind.WEEKDAYS : Occasion.Kind.NTH_WEEKDAY, number, days);
      }
      if (number == 0 && take("W")) {
        return Occasion.of(Occasion.Kind.WEEK, take("L") ? -1 : number());
      }
      return Occasion.of(Occasion.Kind.ON_DAY, number);
    }

    private List<DayOfWeek> weekdays() {
      List<DayOfWeek> days = new ArrayList<>();
      boolean more = true;
      while (more) {
        more = false;
        for (DayOfWeek day : DayOfWeek.values()) {
          if (take(weekday(day))) {
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
      return text.substring(start, at).equals(IMPLICIT) ? null : out.toString();
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
}
