package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.After;
import io.github.objectivityplan.deadline.CalendarSpan.CountedDay;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.NthWeekday;
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
 * {@code NEXT}, {@code AYXX} and {@code AYNEXT} for «т. г.», «следующего года», «учебного года» and
 * «следующего учебного года».
 *
 * <pre>
 * deadline = [ term { "; " term } ]
 * term     = span                        ON, DURING          2024-01-22 · 2020-10 · 2024-05-D2
 *          | span "/" ( span | ".." )    DURING              2020-10/2020-11 · 2023-09-04/..
 *          | "../" [ "&lt;" | "~" ] span    BY                  ../2024-01-22 · ../&lt;XXXX-10
 *          | [ "then " ] "all" [ scope ] THROUGHOUT          all · all(year) · then all(AY2023)
 *          | "R" [ year ] "/P" rate      RECURRING           R/P1M · R/P1Y*2 · R/P1M(&lt;=5)
 *          | term " except " span { ", " span }          R/P1M except XXXX-07, XXXX-08
 *          | relation event [ offset ]   RELATIVE            &lt;= ВПР - 1 working day · during(ВПР)
 *          | "per(" words ")" [@year]    PER_SCHEDULE        per(график проведения ВПР)@2024
 *          | "if(" words ")"             ON_REQUEST          if(по запросу)
 *          | "?(" words ")"              UNRECOGNISED
 * </pre>
 */
final class Notation {

  private static final String SEPARATOR = "; ";
  static final String EXCEPT = " except ";
  static final String COMMA = ", ";
  static final String IMPLICIT = "?";
  static final int FIRST_SEASON = 21;
  static final int FIRST_QUARTER = 33;
  static final int FIRST_HALF_YEAR = 40;

  private Notation() {}

  static boolean isGap(char c) {
    boolean letter = (c > ' ' && c < '\u007F') || (c >= 'А' && c <= 'я');
    return !letter
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
  }

  /** The text with every gap as one space, and none at its ends. */
  static String oneLine(String text) {
    int plain = 0;
    while (plain < text.length() && (!isGap(text.charAt(plain)) || isLoneSpace(text, plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isGap(c)) {
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

  private static boolean isLoneSpace(String text, int at) {
    return text.charAt(at) == ' '
        && at > 0
        && at + 1 < text.length()
        && !isGap(text.charAt(at + 1));
  }

  // ---- writing

  static String of(List<DeadlineTerm> terms) {
    return terms.stream().map(Notation::of).collect(Collectors.joining(SEPARATOR));
  }

  static String of(DeadlineTerm term) {
    String bare = bare(term);
    return term.except().isEmpty()
        ? bare
        : bare
            + EXCEPT
            + term.except().stream().map(Notation::of).collect(Collectors.joining(COMMA));
  }

  private static String bare(DeadlineTerm term) {
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
      case NEXT_ACADEMIC -> "AYNEXT";
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
    if (span instanceof CountedDay day) {
      String which = day.number() == -1 ? "L" : String.valueOf(day.number());
      return of(day.year()) + two(day.month()) + "-" + which + (day.working() ? "WD" : "D");
    }
    if (span instanceof After after) {
      return ">" + of(after.span());
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
      case BY_DAY_OF_LAST_MONTH -> "last<=" + occasion.number();
      case BY_WORKING_DAY -> "<=" + occasion.number() + "WD";
      case BY_WORKING_DAY_AFTER -> "next<=" + occasion.number() + "WD";
      case DAYS -> occasion.first() + ".." + occasion.number();
      case START -> "start";
      case END -> "end";
      case WEEKDAYS -> days;
      case NTH_WEEKDAY -> occasion.number() + days;
      case WORKING_DAY -> occasion.number() + "WD";
      case WEEK -> "W" + which(occasion);
      case DECADE -> "D" + which(occasion);
    };
  }

  private static String which(Occasion occasion) {
    return occasion.number() == -1 ? "L" : String.valueOf(occasion.number());
  }

  static String weekday(DayOfWeek day) {
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
      return new NotationReader(notation).term();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Expected the notation of a deadline's term, got \"" + notation + "\": " + e.getMessage(),
          e);
    }
  }
}
