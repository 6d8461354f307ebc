package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.Season;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The forms that name a stretch of the calendar. Every method reads one form at the place of the
 * tokens: it takes the form and returns it, or takes nothing.
 *
 * <pre>
 * spans    = days | parts | span [ DASH span ]
 * span     = cut | numeric | day | month | season | holidays | years
 * days     = number [ DASH number ] { "," number [ DASH number ] } ( month | numeric )
 * parts    = ordinals unit [ month ] [ year ]            «I–II квартал», «2-я декада мая»
 * cut      = начало | середина | конец  span
 * numeric  = dd.mm | dd.mm.yy | dd.mm.yyyy | mm.yyyy | yyyy-mm-dd
 * year     = yyyy [ г. ] | yyyy/yy [ уч. ] [ г. ] | т. г. | текущего года | следующего года
 * </pre>
 */
final class SpanGrammar {

  /** A span, or the range between two; no last one for a range without an end. */
  record Range(CalendarSpan first, @Nullable CalendarSpan last) {
    Range(CalendarSpan span) {
      this(span, span);
    }
  }

  private static final int MOST_ORDINALS = 4;

  private final Tokens tokens;

  /** Up to here the tokens are known not to be a list of days. */
  private int noDaysBefore;

  SpanGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Spans at this place, several where one word names them all («4, 9 и 23 сентября»). */
  List<Range> spans() {
    List<Range> ranges = days();
    if (ranges.isEmpty()) {
      ranges = parts();
    }
    if (ranges.isEmpty()) {
      ranges = twoSeasons();
    }
    if (!ranges.isEmpty()) {
      return ranges;
    }
    CalendarSpan first = span();
    if (first == null) {
      return List.of();
    }
    if (first instanceof Month month) {
      ranges = partsAfter(month);
      if (!ranges.isEmpty()) {
        return ranges;
      }
    }
    return List.of(range(first));
  }

  /** The rest of a range that begins with {@code first}, or only {@code first}. */
  Range range(CalendarSpan first) {
    CalendarSpan last = first;
    while (tokens.is(0, Type.DASH) || (last == first && tokens.is(0, Word.BY, Word.UNTIL))) {
      int begin = tokens.at;
      if (!tokens.takeDash()) {
        tokens.at++;
      }
      CalendarSpan next = span();
      if (next == null) {
        tokens.at = begin;
        break;
      }
      last = next;
    }
    return last == first ? new Range(first) : unify(first, last);
  }

  /** Gives a range without a year on one side the year of the other side. */
  static Range unify(CalendarSpan first, CalendarSpan last) {
    YearMark one = first.year();
    YearMark other = last.year();
    if (one == null && other != null) {
      return new Range(first.in(shift(other, crossesNewYear(first, last) ? -1 : 0)), last);
    }
    if (other == null && one != null) {
      return new Range(first, last.in(shift(one, crossesNewYear(first, last) ? 1 : 0)));
    }
    return new Range(first, last);
  }

  /** Whether a range within twelve months begins in a later month than it ends in. */
  static boolean crossesNewYear(CalendarSpan first, CalendarSpan last) {
    return place(first) / 31 > place(last) / 31;
  }

  private static YearMark shift(YearMark year, int years) {
    return year.kind() == YearMark.Kind.CALENDAR ? YearMark.of(year.year() + years) : year;
  }

  /** Where in the year a span lies; {@code / 31} is its month. */
  private static int place(CalendarSpan span) {
    if (span instanceof Day day) {
      return day.month() * 31 + day.day();
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

  /** One span. */
  @Nullable CalendarSpan span() {
    int begin = tokens.at;
    while (tokens.is(0, Word.IN, Word.AT) || tokens.is(0, Word.CURRENT)) {
      tokens.at++;
    }
    CalendarSpan span = cut();
    if (span == null) {
      span = part();
    }
    if (span == null) {
      span = numeric();
    }
    if (span == null) {
      span = day();
    }
    if (span == null) {
      span = month();
    }
    if (span == null) {
      span = holidays();
    }
    if (span == null) {
      span = season();
    }
    if (span == null) {
      span = wholeYear();
    }
    if (span == null) {
      tokens.at = begin;
    }
    return span;
  }

  // ---- days

  /** «4, 9 и 23 сентября», «10-13 октября», «10-14.10.2022», «5 и 12.03». */
  private List<Range> days() {
    int begin = tokens.at;
    if (begin < noDaysBefore || !tokens.is(0, Type.NUMBER)) {
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
        return List.of(new Range(new Month(end.year(), from), end));
      }
      Token number = tokens.peek(0);
      if (number.digits() > 2 || number.value() > 31 || (more && tokens.is(1, Type.DOT))) {
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
        takeAbbreviationDot();
        return days(numbers, month, year());
      }
      if (!tokens.take(Type.COMMA) && !tokens.take(Word.AND)) {
        break;
      }
      tokens.take(Word.AND);
    }
    noDaysBefore = tokens.at;
    tokens.at = begin;
    return List.of();
  }

  private static List<Range> days(List<int[]> numbers, int month, @Nullable YearMark year) {
    List<Range> ranges = new ArrayList<>(numbers.size());
    for (int[] pair : numbers) {
      Day last = new Day(year, month, pair[1]);
      ranges.add(
          pair[0] == pair[1] ? new Range(last) : new Range(new Day(year, month, pair[0]), last));
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
  private @Nullable CalendarSpan numeric() {
    Token first = tokens.peek(0);
    if (!first.is(Type.NUMBER) || !tokens.is(2, Type.NUMBER)) {
      return null;
    }
    Token mark = tokens.peek(1);
    Token second = tokens.peek(2);
    if (isYear(first) && second.digits() == 2) {
      return isoDate(first, second);
    }
    if (first.digits() > 2 || isTimeOfDay(0)) {
      return null;
    }
    if (!mark.is(Type.DOT)) {
      return (mark.is(Type.SLASH) || mark.is(Type.DASH)) ? dateWith(mark.type()) : null;
    }
    if (isYear(second) && first.value() >= 1 && first.value() <= 12) {
      tokens.at += 3;
      takeYearWord();
      return new Month(YearMark.of(second.value()), first.value());
    }
    if (second.digits() > 2) {
      return null;
    }
    int month = second.value();
    Token third = tokens.peek(4);
    boolean dotted = tokens.is(3, Type.DOT) || tokens.is(3, Type.COMMA);
    if (dotted && isYear(third)) {
      tokens.at += 5;
      takeYearWord();
      return new Day(YearMark.of(third.value()), month, first.value());
    }
    boolean another = tokens.is(5, Type.DOT) && tokens.is(6, Type.NUMBER);
    if (tokens.is(3, Type.DOT)
        && third.is(Type.NUMBER)
        && third.digits() == 2
        && !third.spaced()
        && !another) {
      tokens.at += 5;
      takeYearWord();
      return new Day(YearMark.of(2000 + third.value()), month, first.value());
    }
    tokens.at += 3;
    tokens.takeDot();
    return new Day(year(), month, first.value());
  }

  private @Nullable Day isoDate(Token year, Token month) {
    if (tokens.is(1, Type.DASH)
        && tokens.is(3, Type.DASH)
        && tokens.is(4, Type.NUMBER)
        && tokens.peek(4).digits() == 2
        && !tokens.peek(4).spaced()) {
      int day = tokens.peek(4).value();
      tokens.at += 5;
      return new Day(YearMark.of(year.value()), month.value(), day);
    }
    return null;
  }

  private @Nullable Day dateWith(Type mark) {
    if (tokens.is(3, mark) && isYear(tokens.peek(4)) && tokens.peek(2).digits() == 2) {
      Day day =
          new Day(
              YearMark.of(tokens.peek(4).value()), tokens.peek(2).value(), tokens.peek(0).value());
      tokens.at += 5;
      takeYearWord();
      return day;
    }
    return null;
  }

  /** Whether a time of day stands here: «10:00», «13.00», «9-30 час.». */
  boolean isTimeOfDay(int ahead) {
    Token hour = tokens.peek(ahead);
    Token minute = tokens.peek(ahead + 2);
    if (!hour.is(Type.NUMBER)
        || !minute.is(Type.NUMBER)
        || hour.value() > 24
        || minute.value() > 59
        || minute.digits() != 2) {
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

  /** «7 декабря 2022 г.». */
  private @Nullable Day day() {
    Token number = tokens.peek(0);
    if (!number.is(Type.NUMBER) || number.digits() > 2) {
      return null;
    }
    int gap = tokens.is(1, Type.DOT) || tokens.is(1, Word.DATE_WORD) ? 2 : 1;
    if (!tokens.is(gap, Word.MONTH)) {
      return null;
    }
    int month = tokens.peek(gap).value();
    tokens.at += gap + 1;
    takeAbbreviationDot();
    return new Day(year(), month, number.value());
  }

  // ---- months, parts, seasons

  /** «октябрь 2020 г.», «месяц май». */
  private @Nullable Month month() {
    boolean named = isUnit(0, Unit.MONTH) && tokens.is(1, Word.MONTH);
    if (!named && !tokens.is(0, Word.MONTH)) {
      return null;
    }
    if (named) {
      tokens.at++;
    }
    int month = tokens.peek(0).value();
    tokens.at++;
    takeAbbreviationDot();
    if (isUnit(0, Unit.MONTH)) {
      tokens.at++;
    }
    return new Month(year(), month);
  }

  /** «начало сентября», «конец учебного года». */
  private @Nullable Part cut() {
    int begin = tokens.at;
    Part.Cut cut =
        switch (tokens.word(0)) {
          case BEGINNING -> Part.Cut.BEGINNING;
          case MIDDLE -> Part.Cut.MIDDLE;
          case END, FINISH -> Part.Cut.END;
          default -> null;
        };
    if (cut == null) {
      return null;
    }
    tokens.at++;
    takeAbbreviationDot();
    if (cut == Part.Cut.END && tokens.is(-1, Word.FINISH)) {
      tokens.at = begin;
      return null;
    }
    if (tokens.is(0, Type.DASH)) {
      secondCut();
    }
    CalendarSpan whole = whole();
    if (whole == null || whole instanceof Day || whole instanceof Part || isHolidays(whole)) {
      tokens.at = begin;
      return null;
    }
    return new Part(whole, cut, 0);
  }

  /** «начало-середина октября»: only the first of the two is kept apart from the month. */
  private void secondCut() {
    if (tokens.is(1, Word.MIDDLE) || tokens.is(1, Word.END)) {
      tokens.at += 2;
    }
  }

  private static boolean isHolidays(CalendarSpan span) {
    return span instanceof Holidays;
  }

  /** What a beginning, a middle or an end is of: a month, a part of a year, «учебного года». */
  @Nullable CalendarSpan whole() {
    CalendarSpan span = span();
    if (span != null) {
      return span;
    }
    int begin = tokens.at;
    tokens.take(Word.WHOLE);
    boolean current = tokens.take(Word.CURRENT);
    if (!current && tokens.take(Word.NEXT)) {
      tokens.at = begin;
      return null;
    }
    boolean study = tokens.take(Word.STUDY);
    if (study) {
      tokens.takeDot();
    } else {
      tokens.take(Word.CALENDAR_DAYS);
    }
    if (tokens.is(0, Word.YEAR)) {
      takeYearWord();
      YearMark year = year();
      return new WholeYear(year != null ? year : study ? YearMark.THIS_ACADEMIC : YearMark.THIS);
    }
    if (tokens.is(0, Word.UNIT)) {
      YearPart.Unit unit = yearPartUnit(0);
      if (unit != null) {
        tokens.at++;
        takeAbbreviationDot();
        return new YearPart(year(), unit, 0);
      }
    }
    tokens.at = begin;
    return null;
  }

  private @Nullable CalendarSpan part() {
    int begin = tokens.at;
    List<Range> ranges = parts();
    if (ranges.size() == 1 && ranges.get(0).first().equals(ranges.get(0).last())) {
      return ranges.get(0).first();
    }
    tokens.at = begin;
    return null;
  }

  /** «I полугодие», «1, 2 четверть», «I–III квартал 2024 г.», «2-я декада мая». */
  private List<Range> parts() {
    int begin = tokens.at;
    List<int[]> ordinals = ordinals();
    if (!ordinals.isEmpty()) {
      tokens.take(Word.STUDY);
      YearPart.Unit unit = yearPartUnit(0);
      if (unit != null && fits(ordinals, unit.parts, false)) {
        tokens.at++;
        takeAbbreviationDot();
        YearMark year = year();
        return ranges(ordinals, n -> new YearPart(year, unit, n));
      }
      Part.Cut cut = cutUnit();
      if (cut != null && fits(ordinals, cut == Part.Cut.WEEK ? 5 : 3, true)) {
        tokens.at++;
        takeAbbreviationDot();
        if (isUnit(0, Unit.MONTH)) {
          tokens.at++;
        }
        tokens.take(Word.IN);
        CalendarSpan whole = cut == Part.Cut.HALF ? whole() : month();
        if (whole != null
            && !(whole instanceof Day || whole instanceof Part || isHolidays(whole))
            && fits(ordinals, cut == Part.Cut.HALF ? 2 : 5, true)) {
          return ranges(ordinals, n -> new Part(whole, cut, n));
        }
      }
    }
    tokens.at = begin;
    return List.of();
  }

  /** The parts written after their month: «Август (3 неделя)», «октябрь, 2-я декада». */
  private List<Range> partsAfter(Month month) {
    int begin = tokens.at;
    boolean open = tokens.take(Type.OPEN);
    if (!open) {
      tokens.take(Type.COMMA);
    }
    Part.Cut bare =
        switch (tokens.word(0)) {
          case BEGINNING -> Part.Cut.BEGINNING;
          case MIDDLE -> Part.Cut.MIDDLE;
          case END -> Part.Cut.END;
          default -> null;
        };
    if (open && bare != null && tokens.is(1, Type.CLOSE)) {
      tokens.at += 2;
      return List.of(new Range(new Part(month, bare, 0)));
    }
    List<int[]> ordinals = ordinals();
    Part.Cut cut = ordinals.isEmpty() ? null : cutUnit();
    if (cut != null
        && fits(ordinals, cut == Part.Cut.WEEK ? 5 : cut == Part.Cut.DECADE ? 3 : 2, true)) {
      tokens.at++;
      takeAbbreviationDot();
      if (isUnit(0, Unit.MONTH)) {
        tokens.at++;
      }
      if (!tokens.is(0, Word.MONTH)) {
        if (open) {
          tokens.take(Type.CLOSE);
        }
        YearMark year = month.year() == null ? year() : month.year();
        return ranges(ordinals, n -> new Part(month.in(year), cut, n));
      }
    }
    tokens.at = begin;
    return List.of();
  }

  private Part.@Nullable Cut cutUnit() {
    if (isUnit(0, Unit.DECADE)) {
      return Part.Cut.DECADE;
    }
    if (isUnit(0, Unit.WEEK)) {
      return Part.Cut.WEEK;
    }
    return tokens.is(0, Word.HALF) ? Part.Cut.HALF : null;
  }

  YearPart.@Nullable Unit yearPartUnit(int ahead) {
    if (!tokens.is(ahead, Word.UNIT)) {
      return null;
    }
    return switch (Unit.ALL.get(tokens.peek(ahead).value())) {
      case QUARTER -> YearPart.Unit.QUARTER;
      case HALF_YEAR -> YearPart.Unit.HALF_YEAR;
      case SCHOOL_QUARTER -> YearPart.Unit.SCHOOL_QUARTER;
      case TRIMESTER -> YearPart.Unit.TRIMESTER;
      case MODULE -> YearPart.Unit.MODULE;
      default -> null;
    };
  }

  private static boolean fits(List<int[]> ordinals, int most, boolean last) {
    for (int[] pair : ordinals) {
      for (int number : pair) {
        if (number > most || (number < 1 && !(last && number == -1))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Range> ranges(List<int[]> ordinals, IntFunction<CalendarSpan> span) {
    List<Range> ranges = new ArrayList<>(ordinals.size());
    for (int[] pair : ordinals) {
      CalendarSpan first = span.apply(pair[0]);
      ranges.add(pair[0] == pair[1] ? new Range(first) : new Range(first, span.apply(pair[1])));
    }
    return ranges;
  }

  /** «I», «2-я», «первая», «1–3», «1, 2 и 4»; empty if none, or too many to be meant. */
  private List<int[]> ordinals() {
    List<int[]> found = new ArrayList<>(2);
    int number = ordinal();
    if (number == 0) {
      return found;
    }
    int from = 0;
    while (true) {
      tokens.at++;
      int place = tokens.at;
      boolean dash = from == 0 && tokens.takeDash();
      boolean more = dash || tokens.take(Type.COMMA) || tokens.take(Type.SLASH);
      more |= tokens.take(Word.AND);
      int next = more && found.size() < MOST_ORDINALS - 1 ? ordinal() : 0;
      if (next == 0) {
        tokens.at = place;
      }
      if (next != 0 && dash) {
        from = number;
      } else {
        found.add(new int[] {from == 0 ? number : from, number});
        from = 0;
      }
      if (next == 0) {
        return found;
      }
      number = next;
    }
  }

  private int ordinal() {
    Token token = tokens.peek(0);
    if (token.is(Word.ORDINAL)) {
      return token.value();
    }
    if (token.roman() > 0) {
      return token.roman();
    }
    return token.is(Type.NUMBER) && token.digits() == 1 ? token.value() : 0;
  }

  /** «осенне-весенний период»: both seasons, not what lies between them. */
  private List<Range> twoSeasons() {
    if (!tokens.is(0, Word.SEASON_PREFIX)
        || !tokens.is(1, Type.DASH)
        || !tokens.is(2, Word.SEASON)) {
      return List.of();
    }
    Season.Name first = Season.Name.values()[tokens.peek(0).value()];
    tokens.at += 2;
    Season last = season();
    return last == null
        ? List.of()
        : List.of(new Range(new Season(last.year(), first)), new Range(last));
  }

  /** «осень», «в летний период», «зимние месяцы». */
  private @Nullable Season season() {
    if (!tokens.is(0, Word.SEASON) || tokens.is(1, Word.HOLIDAYS)) {
      return null;
    }
    Season.Name name = Season.Name.values()[tokens.peek(0).value()];
    tokens.at++;
    if (tokens.is(0, Word.PERIOD, Word.TIME) || isUnit(0, Unit.MONTH)) {
      tokens.at++;
    }
    return new Season(year(), name);
  }

  /** «осенние каникулы», «каникулярное время». */
  @Nullable Holidays holidays() {
    boolean named = tokens.is(0, Word.SEASON) && tokens.is(1, Word.HOLIDAYS);
    if (!named && !tokens.is(0, Word.HOLIDAYS)) {
      return null;
    }
    Season.Name season = named ? Season.Name.values()[tokens.peek(0).value()] : null;
    tokens.at += named ? 2 : 1;
    if (tokens.is(0, Word.PERIOD, Word.TIME)) {
      tokens.at++;
    }
    return new Holidays(year(), season);
  }

  // ---- years

  /** «2024 год», «2023/24 учебный год», «2023-2025 гг.» is a range of two. */
  private @Nullable WholeYear wholeYear() {
    int begin = tokens.at;
    if (tokens.is(0, Word.STUDY) && tokens.is(1, Word.YEAR) && isYear(tokens.peek(2))) {
      tokens.at += 2;
      YearMark year = year();
      if (year != null) {
        return new WholeYear(year.isAcademic() ? year : YearMark.academic(year.year()));
      }
    }
    tokens.at = begin;
    if (!isYear(tokens.peek(0))) {
      return null;
    }
    YearMark year = year();
    return year == null ? null : new WholeYear(year);
  }

  /** Takes a year that follows what it belongs to. */
  @Nullable YearMark year() {
    int begin = tokens.at;
    if (tokens.is(0, Type.COMMA) && isYear(tokens.peek(1)) && !beginsSpan(1)) {
      tokens.at++;
    } else if (tokens.is(0, Type.OPEN) && isYear(tokens.peek(1)) && tokens.is(2, Type.CLOSE)) {
      int year = tokens.peek(1).value();
      tokens.at += 3;
      return YearMark.of(year);
    } else if (tokens.is(0, Word.IN) && isYear(tokens.peek(1)) && !beginsSpan(1)) {
      tokens.at++;
    } else if (tokens.is(0, Word.STUDY) && tokens.is(1, Word.YEAR) && isYear(tokens.peek(2))) {
      tokens.at += 2;
    }
    Token first = tokens.peek(0);
    if (isYear(first) && !beginsSpan(0)) {
      Token second = tokens.peek(2);
      boolean joined = tokens.is(1, Type.DASH) || tokens.is(1, Type.SLASH);
      boolean follows =
          joined
              && second.is(Type.NUMBER)
              && !beginsSpan(2)
              && (second.value() == first.value() + 1
                  || (second.digits() == 2 && second.value() == (first.value() + 1) % 100));
      if (follows && !tokens.is(3, Word.MONTH) && !isPlural(3)) {
        tokens.at += 3;
        takeAcademicWords();
        return YearMark.academic(first.value());
      }
      tokens.at++;
      boolean academic = takeAcademicWords() && tokens.is(-1, Word.YEAR) && wasStudy();
      return academic ? YearMark.academic(first.value()) : YearMark.of(first.value());
    }
    if (first.is(Type.NUMBER) && first.digits() == 2 && tokens.is(1, Word.YEAR)) {
      tokens.at++;
      takeYearWord();
      return YearMark.of(2000 + first.value());
    }
    YearMark relative = relativeYear();
    if (relative == null) {
      tokens.at = begin;
    }
    return relative;
  }

  private boolean wasStudy() {
    return tokens.is(-2, Word.STUDY) || tokens.is(-3, Word.STUDY);
  }

  private boolean isPlural(int ahead) {
    return tokens.is(ahead, Word.YEAR)
        && tokens.peek(ahead).value() == 1
        && !tokens.is(ahead - 1, Word.STUDY);
  }

  /** «т. г.», «с. г.», «текущего года», «следующего года», «учебного года», «года». */
  private @Nullable YearMark relativeYear() {
    if (tokens.is(0, Word.T) || tokens.is(0, Word.S_LETTER) || isLetterS()) {
      int gap = tokens.is(1, Type.DOT) ? 2 : 1;
      if (tokens.is(gap, Word.YEAR)) {
        tokens.at += gap;
        takeYearWord();
        return YearMark.THIS;
      }
      return null;
    }
    int begin = tokens.at;
    boolean current = tokens.take(Word.CURRENT);
    boolean next = !current && tokens.take(Word.NEXT);
    boolean study = tokens.take(Word.STUDY);
    if (study) {
      tokens.takeDot();
    } else if (current || next) {
      tokens.take(Word.CALENDAR_DAYS);
    }
    if (tokens.is(0, Word.YEAR) && (current || next || study)) {
      takeYearWord();
      return study ? YearMark.THIS_ACADEMIC : next ? YearMark.NEXT : YearMark.THIS;
    }
    tokens.at = begin;
    return null;
  }

  private boolean isLetterS() {
    return tokens.is(0, Word.FROM) && tokens.is(1, Type.DOT) && tokens.is(2, Word.YEAR);
  }

  /** Whether the number there is the beginning of a date, not a year of what stands before it. */
  private boolean beginsSpan(int ahead) {
    return tokens.is(ahead + 1, Type.DOT) && tokens.is(ahead + 2, Type.NUMBER)
        || (tokens.is(ahead + 1, Word.MONTH) && tokens.peek(ahead).digits() <= 2)
        || (tokens.is(ahead + 1, Type.DASH)
            && tokens.is(ahead + 2, Type.NUMBER)
            && tokens.is(ahead + 3, Type.DASH));
  }

  static boolean isYear(Token token) {
    return token.is(Type.NUMBER)
        && token.digits() == 4
        && token.value() >= 1990
        && token.value() <= 2100;
  }

  /** «уч. г.», «учебный год», «г.»; whether anything stood here. */
  private boolean takeAcademicWords() {
    boolean any = tokens.take(Word.STUDY);
    if (any) {
      tokens.takeDot();
    }
    return takeYearWord() || any;
  }

  boolean takeYearWord() {
    if (!tokens.is(0, Word.YEAR)) {
      return false;
    }
    boolean abbreviated = tokens.peek(0).end() - tokens.peek(0).start() <= 2;
    tokens.at++;
    if (abbreviated) {
      tokens.takeDot();
      if (tokens.is(0, Word.YEAR) && !tokens.peek(0).spaced()) {
        tokens.at++;
        tokens.takeDot();
      }
    }
    return true;
  }

  private void takeAbbreviationDot() {
    Token before = tokens.peek(-1);
    if (before.end() - before.start() < 7) {
      tokens.takeDot();
    }
  }

  private boolean isUnit(int ahead, Unit unit) {
    return tokens.is(ahead, Word.UNIT) && tokens.peek(ahead).value() == unit.ordinal();
  }
}
