package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms that name days by their numbers.
 *
 * <pre>
 * days    = number [ DASH number ] { "," number [ DASH number ] } ( month | numeric )
 * numeric = dd.mm | dd.mm.yy | dd.mm.yyyy | mm.yyyy | yyyy-mm-dd | dd/mm/yyyy
 * day     = dd month [ year ] | dd.roman.yyyy
 * time    = hh:mm | hh.mm час.
 * </pre>
 */
final class DayGrammar {

  private final Tokens tokens;
  private final YearGrammar years;

  private final TokenRun noDays = new TokenRun();

  DayGrammar(Tokens tokens, YearGrammar years) {
    this.tokens = tokens;
    this.years = years;
  }

  /** «4, 9 и 23 сентября», «10-13 октября», «10-14.10.2022», «5 и 12.03». */
  List<SpanRange> days() {
    int begin = tokens.at;
    if (noDays.covers(begin) || !tokens.is(0, Type.NUMBER)) {
      return List.of();
    }
    List<int[]> numbers = new ArrayList<>(2);
    int from = 0;
    while (tokens.is(0, Type.NUMBER)) {
      boolean more = !numbers.isEmpty() || from != 0;
      Day last = more ? numericDay() : null;
      if (last != null) {
        numbers.add(new int[] {from == 0 ? last.day() : from, last.day()});
        return days(numbers, last.month(), last.year());
      }
      Month end = from >= 1 && from <= 12 && numbers.isEmpty() ? numericMonth() : null;
      if (end != null) {
        return List.of(new SpanRange(new Month(end.year(), from), end));
      }
      Token number = tokens.peek(0);
      if (number.digits() > 2
          || number.value() > 31
          || (more && tokens.is(1, Type.DOT) && !tokens.is(2, Type.COMMA))) {
        break;
      }
      tokens.at++;
      if (from == 0 && tokens.is(0, Type.DASH)) {
        tokens.takeDash();
        from = number.value();
        continue;
      }
      numbers.add(new int[] {from == 0 ? number.value() : from, number.value()});
      from = 0;
      if (tokens.is(0, Word.MONTH)) {
        if (numbers.size() == 1 && numbers.get(0)[0] == numbers.get(0)[1]) {
          break;
        }
        int month = tokens.peek(0).value();
        tokens.at++;
        tokens.takeAbbreviationDot();
        return days(numbers, month, years.year());
      }
      if (tokens.is(0, Type.DOT) && tokens.is(1, Type.COMMA)) {
        tokens.at++;
      }
      if (!tokens.take(Type.COMMA) && !tokens.take(Word.AND)) {
        break;
      }
      tokens.take(Word.AND);
    }
    noDays.set(begin, tokens.at);
    tokens.at = begin;
    return List.of();
  }

  private static List<SpanRange> days(List<int[]> numbers, int month, @Nullable YearMark year) {
    List<SpanRange> ranges = new ArrayList<>(numbers.size());
    for (int[] pair : numbers) {
      Day last = new Day(year, month, pair[1]);
      ranges.add(
          pair[0] == pair[1]
              ? new SpanRange(last)
              : new SpanRange(new Day(year, month, pair[0]), last));
    }
    return ranges;
  }

  private @Nullable Day numericDay() {
    int begin = tokens.at;
    if (numeric() instanceof Day day) {
      return day;
    }
    tokens.at = begin;
    return null;
  }

  /** The second of «09-10.2023». */
  private @Nullable Month numericMonth() {
    int begin = tokens.at;
    if (numeric() instanceof Month month) {
      return month;
    }
    tokens.at = begin;
    return null;
  }

  /** «21.02.2023», «01.09», «15.11.23», «09.2023», «2023-11-15», «15/11/2023». */
  @Nullable CalendarSpan numeric() {
    Token first = tokens.peek(0);
    if (!first.is(Type.NUMBER) || !tokens.is(2, Type.NUMBER)) {
      return null;
    }
    Token mark = tokens.peek(1);
    Token second = tokens.peek(2);
    if (YearGrammar.isYear(first) && second.digits() == 2) {
      Day day = isoDate(first, second);
      return day == null ? isoMonth(first, second) : day;
    }
    if (first.digits() > 2 || isTimeOfDay(0)) {
      return null;
    }
    if (mark.is(Type.SLASH) && YearGrammar.isYear(second) && isMonth(first)) {
      tokens.at += 3;
      return new Month(YearMark.of(second.value()), first.value());
    }
    if (!mark.is(Type.DOT)) {
      boolean glued = mark.is(Type.COMMA) && !second.spaced() && isMonth(second);
      return mark.is(Type.SLASH) || mark.is(Type.DASH) || glued ? dateWith(mark.type()) : null;
    }
    if (YearGrammar.isYear(second) && isMonth(first)) {
      tokens.at += 3;
      years.takeYearWord();
      return new Month(YearMark.of(second.value()), first.value());
    }
    if (second.digits() > 2) {
      return null;
    }
    int month = second.value();
    Token third = tokens.peek(4);
    boolean dotted = tokens.is(3, Type.DOT) || tokens.is(3, Type.COMMA);
    if (dotted && YearGrammar.isYear(third)) {
      tokens.at += 5;
      years.takeYearWord();
      return new Day(YearMark.of(third.value()), month, first.value());
    }
    boolean another = tokens.is(5, Type.DOT) && tokens.is(6, Type.NUMBER);
    if (tokens.is(3, Type.DOT) && !third.spaced() && third.is(Type.NUMBER) && isNoYear(third)) {
      return null;
    }
    if (tokens.is(3, Type.DOT)
        && third.is(Type.NUMBER)
        && third.digits() == 2
        && !third.spaced()
        && !another) {
      tokens.at += 5;
      years.takeYearWord();
      return new Day(YearMark.of(2000 + third.value()), month, first.value());
    }
    tokens.at += 3;
    tokens.takeDot();
    return new Day(years.year(), month, first.value());
  }

  /** «10.10.204», «10.10.20244»: a year with a digit too few or too many. */
  private static boolean isNoYear(Token number) {
    return number.digits() == 3 || number.digits() > 4;
  }

  private @Nullable Day isoDate(Token year, Token month) {
    Type mark = tokens.peek(1).type();
    if ((mark == Type.DASH || mark == Type.DOT)
        && tokens.is(3, mark)
        && tokens.is(4, Type.NUMBER)
        && tokens.peek(4).digits() == 2
        && !tokens.peek(4).spaced()) {
      int day = tokens.peek(4).value();
      tokens.at += 5;
      return new Day(YearMark.of(year.value()), month.value(), day);
    }
    return null;
  }

  private static boolean isMonth(Token number) {
    return number.value() >= 1 && number.value() <= 12;
  }

  /** «2026-09», which is no academic year as «2011-12» is. */
  private @Nullable Month isoMonth(Token year, Token month) {
    boolean joined = tokens.is(1, Type.DASH) && !tokens.peek(1).spaced() && !month.spaced();
    if (!joined || !isMonth(month) || month.value() == (year.value() + 1) % 100) {
      return null;
    }
    tokens.at += 3;
    return new Month(YearMark.of(year.value()), month.value());
  }

  private @Nullable Day dateWith(Type mark) {
    if (tokens.is(3, mark) && YearGrammar.isYear(tokens.peek(4)) && tokens.peek(2).digits() == 2) {
      Day day =
          new Day(
              YearMark.of(tokens.peek(4).value()), tokens.peek(2).value(), tokens.peek(0).value());
      tokens.at += 5;
      years.takeYearWord();
      return day;
    }
    return null;
  }

  /** Whether a time of day stands here: «10:00», «13.00», «9-30 час.». */
  boolean isTimeOfDay(int ahead) {
    Token hour = tokens.peek(ahead);
    if (!hour.is(Type.NUMBER) || hour.value() > 24) {
      return false;
    }
    Token minute = tokens.peek(ahead + 2);
    if (!minute.is(Type.NUMBER) || minute.value() > 59 || minute.digits() != 2) {
      return false;
    }
    if (tokens.is(ahead + 1, Type.COLON)) {
      return true;
    }
    boolean impossible = minute.value() == 0 || minute.value() > 12;
    boolean alone = !(tokens.is(ahead + 3, Type.DOT) && tokens.is(ahead + 4, Type.NUMBER));
    boolean hours =
        tokens.is(ahead + 3, Word.UNIT) && tokens.peek(ahead + 3).value() == Unit.HOUR.ordinal();
    return (tokens.is(ahead + 1, Type.DOT) && alone && (impossible || hours))
        || (tokens.is(ahead + 1, Type.DASH) && hours);
  }

  void takeHourWord() {
    if (tokens.isUnit(0, Unit.HOUR)) {
      tokens.at++;
      tokens.takeDot();
    }
  }

  /** «7 декабря 2022 г.». */
  @Nullable Day day() {
    Token number = tokens.peek(0);
    if (!number.is(Type.NUMBER) || number.digits() > 2) {
      return null;
    }
    Token next = tokens.peek(1);
    int gap = next.is(Type.DOT) || next.is(Word.DATE_WORD) ? 2 : 1;
    Token name = gap == 1 ? next : tokens.peek(2);
    boolean roman = name.roman() > 0 && next.is(Type.DOT) && tokens.is(3, Type.DOT);
    if (!name.is(Word.MONTH) && !roman) {
      return null;
    }
    Token year = tokens.peek(4);
    boolean shortYear = roman && year.is(Type.NUMBER) && year.digits() == 2 && !year.spaced();
    if (roman && !shortYear && !YearGrammar.isYear(year)) {
      return null;
    }
    int month = roman ? name.roman() : name.value();
    tokens.at += gap + 1;
    tokens.takeAbbreviationDot();
    if (shortYear) {
      tokens.at++;
      years.takeYearWord();
      return new Day(YearMark.of(2000 + year.value()), month, number.value());
    }
    return new Day(years.year(), month, number.value());
  }
}
