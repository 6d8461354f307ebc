package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.CountedDay;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Holidays;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.NthWeekday;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.SingleDay;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.OrdinalGrammar.Ordinals;
import io.github.objectivityplan.deadline.Token.Type;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The forms that name a stretch of the calendar. Every method reads one form at the place of the
 * tokens: it takes the form and returns it, or takes nothing.
 *
 * <pre>
 * spans    = ( days | parts | romans | span ) [ DASH span ]
 * span     = cut | numeric | day | month | season | holidays | years
 * days     = number [ DASH number ] { "," number [ DASH number ] } ( month | numeric )
 * parts    = ordinals ( unit | weekday ) [ month ] [ year ]   «I–II квартал», «2-я среда мая»
 * romans   = roman { ( DASH | "," ) roman } [ year ]          «IX–X 2023»
 * cut      = начало | середина | конец  span                «начало и конец года»
 * numeric  = dd.mm | dd.mm.yy | dd.mm.yyyy | mm.yyyy | yyyy-mm-dd
 * year     = yyyy [ г. ] | yyyy/yy [ уч. ] [ г. ] | т. г. | текущего года | следующего года
 * </pre>
 */
final class SpanGrammar {

  private static final int MOST_PREPOSITIONS = 3;
  private static final int MOST_QUARTERS = 4;
  private static final int MOST_WORKING_DAYS = 23;
  private static final int MOST_DAYS = 31;
  private static final int MOST_CUTS = 3;
  private static final int MOST_YEARS = 10;
  private static final int MONTHS = 12;

  /** No plan of this kind is older. */
  private static final int FIRST_SHORT_YEAR = 18;

  /** «Конца первой половины октября»: no more parts of parts than these. */
  private static final int MOST_WHOLES = 2;

  private final Tokens tokens;
  private final YearGrammar years;
  private final DayGrammar days;
  private final SeasonGrammar seasons;
  private final OrdinalGrammar ordinals;

  private final TokenRun noRomans = new TokenRun();

  /** The place where no part stands, as was found last; -1 for nowhere. */
  private int noPartsAt = -1;

  /** How many wholes are being read, each for a part of it. */
  private int wholes;

  SpanGrammar(Tokens tokens, YearGrammar years, DayGrammar days) {
    this.tokens = tokens;
    this.years = years;
    this.days = days;
    this.seasons = new SeasonGrammar(tokens, years);
    this.ordinals = new OrdinalGrammar(tokens);
  }

  /** Spans at this place, several where one word names them all («4, 9 и 23 сентября»). */
  List<SpanRange> spans() {
    List<SpanRange> ranges = list();
    if (!ranges.isEmpty()) {
      List<SpanRange> whole = goOn(ranges);
      return whole.size() == 1 ? inYears(whole.get(0)) : whole;
    }
    CalendarSpan first = span();
    if (first == null) {
      return List.of();
    }
    if (first instanceof Month month) {
      ranges = partsAfter(month);
      if (!ranges.isEmpty()) {
        return goOn(ranges);
      }
    }
    return inYears(range(first));
  }

  /** «октябрь 2026, 2027 гг.», «март – апрель 2026–2028 гг.»: the same days of several years. */
  private List<SpanRange> inYears(SpanRange range) {
    CalendarSpan first = range.first();
    YearMark year = first.year();
    boolean single = range.last().equals(first);
    if (year == null || year.kind() != YearMark.Kind.CALENDAR || first instanceof WholeYear) {
      return List.of(range);
    }
    if (range.last() instanceof WholeYear last
        && last.year().kind() == YearMark.Kind.CALENDAR
        && last.year().year() > year.year()
        && last.year().year() - year.year() <= MOST_YEARS) {
      List<SpanRange> ranges = new ArrayList<>();
      for (int each = year.year(); each <= last.year().year(); each++) {
        ranges.add(new SpanRange(first.in(YearMark.of(each))));
      }
      return ranges;
    }
    List<SpanRange> ranges = new ArrayList<>(1);
    ranges.add(range);
    boolean more = year.equals(range.last().year());
    while (more && ranges.size() < MOST_YEARS) {
      int place = tokens.at;
      boolean joined = tokens.take(Type.COMMA) || tokens.take(Word.AND);
      YearMark next = joined && YearGrammar.isYear(tokens.peek(0)) ? years.year() : null;
      more = next != null && next.kind() == YearMark.Kind.CALENDAR && !tokens.is(0, Type.DASH);
      if (more) {
        CalendarSpan same = first.in(next);
        ranges.add(single ? new SpanRange(same) : new SpanRange(same, range.last().in(next)));
      } else {
        tokens.at = place;
      }
    }
    return ranges;
  }

  private List<SpanRange> list() {
    Token token = tokens.peek(0);
    if (token.is(Type.NUMBER)) {
      List<SpanRange> found = days.days();
      return found.isEmpty() ? parts() : found;
    }
    if (token.is(Word.SEASON_PREFIX) || token.is(Word.SEASON)) {
      return seasons.list();
    }
    if (token.is(Word.MONTH)) {
      return monthsOfShortYears();
    }
    if (cutOf(token) != null) {
      return cuts();
    }
    if (token.is(Word.ORDINAL) || token.roman() > 0) {
      List<SpanRange> found = parts();
      return found.isEmpty() ? romanMonths() : found;
    }
    return List.of();
  }

  /** The last of a list may begin a range: «1 неделя сентября – 2 неделя октября». */
  private List<SpanRange> goOn(List<SpanRange> ranges) {
    int last = ranges.size() - 1;
    CalendarSpan first = ranges.get(last).first();
    if (!tokens.is(0, Type.DASH) || !first.equals(ranges.get(last).last())) {
      return ranges;
    }
    int begin = tokens.at;
    SpanRange range = range(first);
    if (first instanceof YearPart && !(range.last() instanceof YearPart)) {
      tokens.at = begin;
      return ranges;
    }
    List<SpanRange> longer = new ArrayList<>(ranges);
    longer.set(last, range);
    return longer;
  }

  /** The rest of a range that begins with {@code first}, or only {@code first}. */
  SpanRange range(CalendarSpan first) {
    CalendarSpan last = first;
    while (isJoint(first, last == first)) {
      int begin = tokens.at;
      tokens.takeDash();
      if (!tokens.take(Word.BY)) {
        tokens.take(Word.UNTIL);
      }
      CalendarSpan next = span();
      if (next == null) {
        tokens.at = begin;
        break;
      }
      last = next;
    }
    return last == first ? new SpanRange(first) : SpanRange.unify(first, last);
  }

  /** A dash, «по» or «до» between two spans; «2026 г. до 15 октября» is no range. */
  private boolean isJoint(CalendarSpan first, boolean alone) {
    return (tokens.is(0, Type.DASH) || (alone && tokens.is(0, Word.BY, Word.UNTIL)))
        && (!(first instanceof WholeYear) || YearGrammar.isYear(tokens.peek(1)));
  }

  /** One span. */
  @Nullable CalendarSpan span() {
    int begin = tokens.at;
    int prepositions = 0;
    Token first = tokens.peek(0);
    while (prepositions < MOST_PREPOSITIONS && standsBeforeSpan(first.word())) {
      tokens.at++;
      prepositions++;
      first = tokens.peek(0);
    }
    if (first.is(Word.WEEKDAY) && tokens.is(1, Type.NUMBER)) {
      tokens.at++;
      first = tokens.peek(0);
    }
    CalendarSpan span = first.is(Type.NUMBER) ? numbered() : named(first);
    if (span == null) {
      tokens.at = begin;
    }
    return span;
  }

  private static boolean standsBeforeSpan(Word word) {
    return word == Word.IN || word == Word.AT || word == Word.CURRENT;
  }

  private @Nullable CalendarSpan numbered() {
    CalendarSpan span = days.numeric();
    if (span == null) {
      span = days.day();
    }
    if (span == null) {
      span = part();
    }
    return span == null ? years.wholeYear() : span;
  }

  private @Nullable CalendarSpan named(Token token) {
    return switch (token.word()) {
      case BEGINNING, MIDDLE, END -> cut();
      case MONTH, UNIT -> month();
      case SEASON, HOLIDAYS -> seasons.span();
      case STUDY -> years.wholeYear();
      case ORDINAL -> {
        Part numbers = numbers();
        yield numbers == null ? part() : numbers;
      }
      default -> token.roman() > 0 ? part() : null;
    };
  }

  // ---- months, parts, seasons

  /** «октябрь 2020 г.», «месяц май». */
  private @Nullable Month month() {
    boolean named = tokens.isUnit(0, Unit.MONTH) && tokens.is(1, Word.MONTH);
    if (!named && !tokens.is(0, Word.MONTH)) {
      return null;
    }
    if (named) {
      tokens.at++;
    }
    int month = tokens.peek(0).value();
    tokens.at++;
    tokens.takeAbbreviationDot();
    if (tokens.isUnit(0, Unit.MONTH)) {
      tokens.at++;
    }
    return new Month(years.year(), month);
  }

  /** «начало сентября», «конец учебного года». */
  private @Nullable Part cut() {
    int begin = tokens.at;
    Part.Cut cut = cutOf(tokens.peek(0));
    if (cut == null) {
      return null;
    }
    tokens.at++;
    tokens.takeAbbreviationDot();
    return cut(begin, cut);
  }

  /** «первые числа октября», «последние числа мая». */
  private @Nullable Part numbers() {
    int begin = tokens.at;
    int ordinal = tokens.peek(0).value();
    if ((ordinal != 1 && ordinal != -1) || !tokens.is(1, Word.DATE_WORD)) {
      return null;
    }
    tokens.at += 2;
    return cut(begin, ordinal == 1 ? Part.Cut.BEGINNING : Part.Cut.END);
  }

  private @Nullable Part cut(int begin, Part.Cut cut) {
    CalendarSpan whole = whole();
    if (whole == null || !canBeCut(whole)) {
      tokens.at = begin;
      return null;
    }
    return new Part(whole, cut, 0);
  }

  /** What a beginning, a middle or an end is of: a month, a part of a year, «учебного года». */
  @Nullable CalendarSpan whole() {
    if (wholes == MOST_WHOLES) {
      return null;
    }
    wholes++;
    CalendarSpan span = span();
    wholes--;
    return span == null ? wholeYear() : span;
  }

  private @Nullable CalendarSpan wholeYear() {
    return switch (tokens.word(0)) {
      case WHOLE, CURRENT, NEW, NEXT, STUDY, CALENDAR_DAYS, YEAR, UNIT -> yearOrPart();
      default -> null;
    };
  }

  /** «всего учебного года», «следующего календарного года», «текущей четверти». */
  private @Nullable CalendarSpan yearOrPart() {
    int begin = tokens.at;
    tokens.take(Word.WHOLE);
    boolean current = tokens.take(Word.CURRENT) || tokens.take(Word.NEW);
    boolean next = !current && tokens.take(Word.NEXT);
    boolean study = tokens.take(Word.STUDY);
    if (study) {
      tokens.takeDot();
    } else {
      tokens.take(Word.CALENDAR_DAYS);
    }
    if (tokens.is(0, Word.YEAR)) {
      years.takeYearWord();
      if (next) {
        return new WholeYear(study ? YearMark.NEXT_ACADEMIC : YearMark.NEXT);
      }
      YearMark year = years.year();
      return new WholeYear(year != null ? year : study ? YearMark.THIS_ACADEMIC : YearMark.THIS);
    }
    if (!next && tokens.is(0, Word.UNIT)) {
      YearPart.Unit unit = tokens.yearPartUnit(0);
      if (unit != null) {
        tokens.at++;
        tokens.takeAbbreviationDot();
        return new YearPart(years.year(), unit, 0);
      }
    }
    tokens.at = begin;
    return null;
  }

  private @Nullable CalendarSpan part() {
    int begin = tokens.at;
    List<SpanRange> ranges = parts();
    if (ranges.size() == 1 && ranges.get(0).first().equals(ranges.get(0).last())) {
      return ranges.get(0).first();
    }
    tokens.at = begin;
    return null;
  }

  /** «I полугодие», «1, 2 четверть», «I–III квартал 2024 г.», «2-я декада мая». */
  private List<SpanRange> parts() {
    int begin = tokens.at;
    if (begin == noPartsAt) {
      return List.of();
    }
    Ordinals ordinals = leadsToUnit() ? this.ordinals.list() : Ordinals.NONE;
    if (!ordinals.isEmpty()) {
      List<SpanRange> days = firstDays(ordinals);
      if (!days.isEmpty()) {
        return days;
      }
      boolean working = tokens.is(0, Word.WORKING, Word.STUDY) && tokens.isUnit(1, Unit.DAY);
      if (working || tokens.isUnit(0, Unit.DAY)) {
        days = countedDays(ordinals, working);
        tokens.at = days.isEmpty() ? begin : tokens.at;
        return days;
      }
      tokens.take(Word.STUDY);
      if (tokens.is(0, Word.WEEKDAY) && ordinals.fits(5, true)) {
        days = nthWeekdays(ordinals);
        tokens.at = days.isEmpty() ? begin : tokens.at;
        return days;
      }
      YearPart.Unit unit = tokens.yearPartUnit(0);
      if (isHalfOfMonth(unit)) {
        tokens.at++;
        tokens.takeDot();
        Month month = ordinals.fits(2, false) ? month() : null;
        if (month != null) {
          return ordinals.ranges(n -> new Part(month, Part.Cut.HALF, n));
        }
      } else if (unit != null && ordinals.fits(unit.parts, false)) {
        tokens.at++;
        tokens.takeAbbreviationDot();
        YearMark year = years.year();
        return ordinals.ranges(n -> new YearPart(year, unit, n));
      }
      Part.Cut cut = cutUnit();
      if (cut != null && ordinals.fits(cut == Part.Cut.WEEK ? 5 : 3, true)) {
        tokens.at++;
        tokens.takeAbbreviationDot();
        if (tokens.isUnit(0, Unit.MONTH)) {
          tokens.at++;
        }
        tokens.take(Word.IN);
        CalendarSpan whole = cut == Part.Cut.HALF ? whole() : month();
        if (whole != null && canBeCut(whole) && ordinals.fits(cut == Part.Cut.HALF ? 2 : 5, true)) {
          return ordinals.ranges(n -> new Part(whole, cut, n));
        }
      }
    }
    if (wholes == 0) {
      noPartsAt = begin;
    }
    tokens.at = begin;
    return List.of();
  }

  /** Whether a list of numbers at this place, if there is one, ends in what they count. */
  private boolean leadsToUnit() {
    return switch (tokens.word(tokens.afterNumbers(0))) {
      case UNIT, WEEKDAY, HALF, STUDY, WORKING -> true;
      default -> false;
    };
  }

  /** «вторая среда февраля», «1-й и 3-й вторник марта 2027 г.». */
  private List<SpanRange> nthWeekdays(Ordinals ordinals) {
    DayOfWeek weekday = DayOfWeek.of(tokens.peek(0).value());
    tokens.at++;
    tokens.takeAbbreviationDot();
    Month month = month();
    return month == null
        ? List.of()
        : ordinals.ranges(n -> new NthWeekday(month.year(), month.month(), n, weekday));
  }

  /** «1 пол. октября»: the short form of «половина» is that of «полугодие». */
  private boolean isHalfOfMonth(YearPart.@Nullable Unit unit) {
    Token token = tokens.peek(0);
    return unit == YearPart.Unit.HALF_YEAR
        && token.end() - token.start() == 3
        && tokens.is(tokens.is(1, Type.DOT) ? 2 : 1, Word.MONTH);
  }

  /** «последний день мая», «первый рабочий день сентября», «1-й день октября». */
  private List<SpanRange> countedDays(Ordinals ordinals, boolean working) {
    tokens.at += working ? 2 : 1;
    Month month = month();
    if (month == null || !ordinals.fits(working ? MOST_WORKING_DAYS : MOST_DAYS, true)) {
      return List.of();
    }
    return ordinals.ranges(
        n ->
            working || n == -1
                ? new CountedDay(month.year(), month.month(), n, working)
                : new Day(month.year(), month.month(), n));
  }

  /** «первые две недели сентября», «последние 10 дней октября». */
  private List<SpanRange> firstDays(Ordinals ordinals) {
    Token count = tokens.peek(0);
    int which = ordinals.only();
    boolean edge = which == 1 || which == -1;
    boolean counted = count.is(Word.NUMBER_WORD) || count.is(Type.NUMBER);
    int days = tokens.isUnit(1, Unit.WEEK) ? 7 : tokens.isUnit(1, Unit.DAY) ? 1 : 0;
    if (!edge || !counted || count.digits() > 2 || days * count.value() < 1) {
      return List.of();
    }
    int place = tokens.at;
    tokens.at += 2;
    Month month = days * count.value() > 28 ? null : month();
    if (month == null) {
      tokens.at = place;
      return List.of();
    }
    int length = days * count.value();
    if (which == 1) {
      return List.of(
          new SpanRange(
              new Day(month.year(), month.month(), 1),
              new Day(month.year(), month.month(), length)));
    }
    int before = java.time.Month.of(month.month()).minLength() - length;
    return List.of(
        new SpanRange(
            new Day(month.year(), month.month(), before + 1),
            new CountedDay(month.year(), month.month(), -1, false)));
  }

  /** «IX–X 2023», «IX, XII», «IX–V»: months, as no part of a year has such a number or a year. */
  private List<SpanRange> romanMonths() {
    int begin = tokens.at;
    Ordinals months =
        noRomans.covers(begin) ? Ordinals.NONE : ordinals.list(this::romanMonth, MONTHS);
    if (months.isEmpty()) {
      return List.of();
    }
    if (tokens.is(0, Type.DOT) && YearGrammar.isYear(tokens.peek(1))) {
      tokens.at++;
    }
    YearMark year = years.year();
    int most = 0;
    for (int[] pair : months.pairs()) {
      most = Math.max(most, Math.max(pair[0], pair[1]));
    }
    if (year == null && (most <= MOST_QUARTERS || tokens.is(0, Type.WORD))) {
      noRomans.set(begin, tokens.at);
      tokens.at = begin;
      return List.of();
    }
    List<SpanRange> ranges = new ArrayList<>(months.pairs().size());
    for (int[] pair : months.pairs()) {
      Month last = new Month(year, pair[1]);
      ranges.add(
          pair[0] == pair[1]
              ? new SpanRange(last)
              : SpanRange.unify(new Month(null, pair[0]), last));
    }
    return ranges;
  }

  private int romanMonth() {
    Token token = tokens.peek(0);
    return token.is(Word.NONE) && !token.lemma().equals("у") ? token.roman() : 0;
  }

  /** The parts written after their month: «Август (3 неделя)», «октябрь, 2-я декада». */
  private List<SpanRange> partsAfter(Month month) {
    int begin = tokens.at;
    boolean open = tokens.take(Type.OPEN);
    if (!open && !tokens.take(Type.COMMA) && tokens.peek(0).spaced()) {
      tokens.takeDash();
    }
    Part.Cut bare = cutOf(tokens.peek(0));
    if (open && bare != null && tokens.is(1, Type.CLOSE)) {
      tokens.at += 2;
      YearMark year = month.year() == null ? years.year() : month.year();
      return List.of(new SpanRange(new Part(month.in(year), bare, 0)));
    }
    Ordinals ordinals = this.ordinals.list();
    Part.Cut cut = ordinals.isEmpty() ? null : cutUnit();
    if (cut != null
        && ordinals.fits(cut == Part.Cut.WEEK ? 5 : cut == Part.Cut.DECADE ? 3 : 2, true)) {
      tokens.at++;
      tokens.takeAbbreviationDot();
      if (tokens.isUnit(0, Unit.MONTH)) {
        tokens.at++;
      }
      if (!tokens.is(0, Word.MONTH)) {
        if (open) {
          tokens.take(Type.CLOSE);
        }
        YearMark year = month.year() == null ? years.year() : month.year();
        return ordinals.ranges(n -> new Part(month.in(year), cut, n));
      }
    }
    tokens.at = begin;
    return List.of();
  }

  private Part.@Nullable Cut cutUnit() {
    if (tokens.isUnit(0, Unit.DECADE)) {
      return Part.Cut.DECADE;
    }
    if (tokens.isUnit(0, Unit.WEEK)) {
      return Part.Cut.WEEK;
    }
    return tokens.is(0, Word.HALF) ? Part.Cut.HALF : null;
  }

  /** «начало, середина и конец учебного года», «начало – середина октября». */
  private List<SpanRange> cuts() {
    int begin = tokens.at;
    List<Part.Cut> found = new ArrayList<>(2);
    boolean range = false;
    Part.Cut cut = cutOf(tokens.peek(0));
    while (cut != null && found.size() < MOST_CUTS) {
      found.add(cut);
      tokens.at++;
      tokens.takeAbbreviationDot();
      int place = tokens.at;
      boolean dash = tokens.takeDash();
      boolean more = dash || tokens.take(Type.COMMA) || tokens.take(Type.SLASH);
      more |= tokens.take(Word.AND);
      tokens.take(Word.IN);
      cut = more ? cutOf(tokens.peek(0)) : null;
      range |= dash && cut != null;
      if (cut == null) {
        tokens.at = place;
      }
    }
    CalendarSpan whole = found.size() < 2 ? null : whole();
    if (whole == null || !canBeCut(whole)) {
      tokens.at = begin;
      return List.of();
    }
    if (range && found.size() == 2) {
      return List.of(
          new SpanRange(new Part(whole, found.get(0), 0), new Part(whole, found.get(1), 0)));
    }
    List<SpanRange> ranges = new ArrayList<>(found.size());
    for (Part.Cut each : found) {
      ranges.add(new SpanRange(new Part(whole, each, 0)));
    }
    return ranges;
  }

  /** The number of «I», «2-я» or «первая»; 0 if none stands here. */
  int ordinal() {
    return ordinals.number();
  }

  private static Part.@Nullable Cut cutOf(Token token) {
    return switch (token.word()) {
      case BEGINNING -> Part.Cut.BEGINNING;
      case MIDDLE -> Part.Cut.MIDDLE;
      case END -> Part.Cut.END;
      default -> null;
    };
  }

  private static boolean canBeCut(CalendarSpan span) {
    return !(span instanceof SingleDay || span instanceof Part || span instanceof Holidays);
  }

  /** «сентябрь 26 – май 27»: years of two digits, which two months in a row make sure. */
  private List<SpanRange> monthsOfShortYears() {
    int begin = tokens.at;
    Month first = monthOfShortYear();
    Month last = first != null && tokens.takeDash() ? monthOfShortYear() : null;
    if (first == null || last == null || !follows(first, last)) {
      tokens.at = begin;
      return List.of();
    }
    return List.of(new SpanRange(first, last));
  }

  private static boolean follows(Month first, Month last) {
    int years =
        Objects.requireNonNull(last.year()).year() - Objects.requireNonNull(first.year()).year();
    return years == 1 || (years == 0 && last.month() > first.month());
  }

  private @Nullable Month monthOfShortYear() {
    int month = tokens.peek(0).value();
    int number = tokens.is(1, Type.DOT) ? 2 : 1;
    Token year = tokens.peek(number);
    if (!tokens.is(0, Word.MONTH)
        || !year.is(Type.NUMBER)
        || year.digits() != 2
        || year.value() < FIRST_SHORT_YEAR
        || tokens.is(number + 1, Type.DOT)
        || tokens.is(number + 1, Word.YEAR)) {
      return null;
    }
    tokens.at += number + 1;
    return new Month(YearMark.of(2000 + year.value()), month);
  }
}
