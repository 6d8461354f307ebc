package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.After;
import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.Part;
import io.github.objectivityplan.deadline.CalendarSpan.SingleDay;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative.Relation;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms that name days and bounds: spans of the calendar, «с … по …», «до», «к», «не позднее».
 *
 * <pre>
 * spans  = [ в | на | за ] ( span | range )
 * fromTo = ( с | в период с | не ранее ) span [ ( по | до | DASH ) span ]
 * bound  = [ в срок ] ( до | к | не позднее [ чем ] ) ( edge | span | duration | number числа | event )
 * edge   = ( начала | середины | конца ) span
 * </pre>
 */
final class DateGrammar {

  private static final int MOST_DAYS = 31;
  private static final int LONGEST_NOTE = 6;

  private final Terms terms;
  private final Tokens tokens;
  private final DayGrammar days;
  private final YearGrammar years;
  private final SpanGrammar calendar;
  private final BrokenDateGrammar brokenDates;
  private final EventWords words;
  private final DurationGrammar durations;
  private final RecurrenceGrammar recurrences;

  /** The days before whose last one no month stands. */
  private final TokenRun noSharedMonth = new TokenRun();

  DateGrammar(
      Terms terms,
      DayGrammar days,
      YearGrammar years,
      SpanGrammar calendar,
      BrokenDateGrammar brokenDates,
      EventWords words,
      DurationGrammar durations,
      RecurrenceGrammar recurrences) {
    this.terms = terms;
    this.tokens = terms.tokens();
    this.days = days;
    this.years = years;
    this.calendar = calendar;
    this.brokenDates = brokenDates;
    this.words = words;
    this.durations = durations;
    this.recurrences = recurrences;
  }

  boolean spans() {
    int begin = tokens.at;
    if (tokens.is(0, Word.IN, Word.AT) || tokens.is(0, Word.FOR)) {
      tokens.at++;
    }
    boolean added = addSpans(begin);
    if (!added) {
      tokens.at = begin;
    }
    return added;
  }

  boolean addSpans(int begin) {
    List<SpanRange> found = calendar.spans();
    for (SpanRange range : found) {
      addRange(begin, range);
    }
    return !found.isEmpty();
  }

  private void addRange(int begin, SpanRange range) {
    CalendarSpan first = range.first();
    CalendarSpan last = range.last();
    takeInclusive();
    if (first.equals(last) && first instanceof WholeYear year && leads(year.year())) {
      return;
    }
    if (!first.equals(last)) {
      terms.add(begin, new During(first, last));
    } else if (first instanceof SingleDay day) {
      terms.add(begin, new On(day));
    } else if (first instanceof WholeYear year && year.year().kind() == YearMark.Kind.ACADEMIC) {
      terms.add(begin, new Throughout(Throughout.Scope.ACADEMIC_YEAR, year.year(), terms.then));
    } else {
      terms.add(begin, new During(first));
    }
  }

  /** «2026/27 уч. год: октябрь, март»: the year heads a list of what lies in it. */
  private boolean leads(YearMark year) {
    int mark =
        tokens.is(0, Type.COMMA) || tokens.is(0, Type.COLON) || tokens.is(0, Type.OPEN)
            ? 1
            : tokens.is(0, Type.DASH) && tokens.peek(0).spaced() ? 1 : 0;
    boolean preposition = tokens.is(mark, Word.IN, Word.UNTIL) || tokens.is(mark, Word.FROM);
    int month = preposition ? mark + 1 : mark;
    boolean leads = year.numbered() && (tokens.is(month, Word.MONTH) || words.isDate(month));
    if (leads) {
      terms.lead(year);
    }
    return leads;
  }

  private void takeInclusive() {
    if (tokens.is(0, Word.INCLUSIVE)) {
      tokens.at++;
    } else if ((tokens.is(0, Type.OPEN) || tokens.is(0, Type.COMMA))
        && tokens.is(1, Word.INCLUSIVE)) {
      tokens.at += 2;
      tokens.take(Type.CLOSE);
    }
  }

  /** «с 1 по 25 марта», «с октября 2023 года по апрель 2024 года», «с 4 сентября». */
  boolean fromTo() {
    int begin = tokens.at;
    boolean since = false;
    if (tokens.is(0, Word.IN) && tokens.is(1, Word.PERIOD, Word.TERM) && tokens.is(2, Word.FROM)) {
      tokens.at += 2;
    } else if (tokens.is(0, Word.IN) && tokens.is(1, Word.TERMS) && tokens.is(2, Word.FROM)) {
      tokens.at += 2;
    } else if (tokens.is(0, Word.PERIOD) && tokens.is(1, Word.FROM)) {
      tokens.at++;
    } else if (tokens.is(0, Word.NOT) && tokens.is(1, Word.EARLIER)) {
      tokens.at += tokens.is(2, Word.THAN) ? 2 : 1;
      since = true;
    }
    if (!since && !tokens.is(0, Word.FROM) && !tokens.is(0, Word.SINCE)) {
      tokens.at = begin;
      return false;
    }
    tokens.at++;
    tokens.take(Word.FROM);
    int from = tokens.at;
    Token number = tokens.peek(0);
    if (bareDay(number)) {
      int day = number.value();
      tokens.at++;
      boolean joined = since ? takesNotLater() : takesTo();
      if (joined) {
        CalendarSpan last = calendar.span();
        if (last instanceof Day to) {
          addRange(begin, new SpanRange(new Day(to.year(), to.month(), day), to));
          return true;
        }
        if (!since && narrowsMonth(begin, day)) {
          return true;
        }
        if (!since && recurrences.dayOfMonth(begin, from, Occasion.Kind.ON_DAY)) {
          return true;
        }
      }
      tokens.at = from;
    }
    if (parts(begin)) {
      return true;
    }
    CalendarSpan first = calendar.span();
    if (first == null) {
      tokens.at = begin;
      return false;
    }
    if (since && endsNotLater(begin, first)) {
      return true;
    }
    int place = tokens.at;
    takeNote();
    if (!tokens.take(Type.COMMA)) {
      tokens.take(Word.AND);
    }
    SpanRange range = calendar.range(first);
    if (range.isSingle()) {
      tokens.at = place;
      if (first instanceof WholeYear year && year.year().numbered() && setSince(year.year())) {
        return true;
      }
      terms.add(begin, new During(first, null));
      return true;
    }
    addRange(begin, range);
    return true;
  }

  /** «между 1 и 10 октября», «между маем и июлем 2027 г.». */
  boolean between() {
    int begin = tokens.at;
    tokens.at++;
    Token number = tokens.peek(0);
    if (bareDay(number) && tokens.is(1, Word.AND)) {
      tokens.at += 2;
      if (calendar.span() instanceof Day to) {
        addRange(begin, new SpanRange(new Day(to.year(), to.month(), number.value()), to));
        return true;
      }
      return tokens.back(begin);
    }
    CalendarSpan first = calendar.span();
    CalendarSpan last = first != null && tokens.take(Word.AND) ? calendar.span() : null;
    if (first == null || last == null) {
      return tokens.back(begin);
    }
    addRange(begin, SpanRange.unify(first, last));
    return true;
  }

  /** «–», «по», «до», «– по». */
  private boolean takesTo() {
    boolean dash = tokens.takeDash();
    return tokens.take(Word.BY) || tokens.take(Word.UNTIL) || dash;
  }

  /** «с 15 октября (5 кл.) по 20 октября»: a short note before the end of a range. */
  private void takeNote() {
    int place = tokens.at;
    boolean open = tokens.take(Type.OPEN);
    while (open
        && tokens.at < place + LONGEST_NOTE
        && (tokens.is(0, Type.NUMBER) || tokens.is(0, Type.WORD) || tokens.is(0, Type.DOT))) {
      tokens.at++;
    }
    if (!open || !tokens.take(Type.CLOSE) || !tokens.is(0, Word.BY, Word.UNTIL)) {
      tokens.at = place;
    }
  }

  /** «I по III квартал», «1 по 3 неделю октября»: the last one names what is counted. */
  private boolean parts(int begin) {
    int place = tokens.at;
    int from = calendar.ordinal();
    tokens.at++;
    CalendarSpan last = from > 0 && takesTo() ? calendar.span() : null;
    CalendarSpan first = null;
    if (last instanceof YearPart part && from < part.number()) {
      first = new YearPart(part.year(), part.unit(), from);
    } else if (last instanceof Part part && from < part.number()) {
      first = new Part(part.whole(), part.cut(), from);
    }
    if (first == null || last == null) {
      return tokens.back(place);
    }
    addRange(begin, new SpanRange(first, last));
    return true;
  }

  /** «[,] [и] не позднее [чем]». */
  private boolean takesNotLater() {
    int place = tokens.at;
    tokens.take(Type.COMMA);
    tokens.take(Word.AND);
    if (!tokens.take(Word.NOT, Word.LATER)) {
      return tokens.back(place);
    }
    durations.takeThan();
    return true;
  }

  /** «не ранее 1 октября и не позднее 15 октября»: both bounds are one range. */
  private boolean endsNotLater(int begin, CalendarSpan first) {
    int place = tokens.at;
    CalendarSpan last = takesNotLater() ? calendar.span() : null;
    if (last == null) {
      return tokens.back(place);
    }
    addRange(begin, SpanRange.unify(first, last));
    return true;
  }

  /** «после 1 октября», «после октября 2026 г.»; nothing where no day or month stands there. */
  boolean afterSpan(int begin) {
    int place = tokens.at;
    CalendarSpan span =
        tokens.is(0, Type.NUMBER) || tokens.is(0, Word.MONTH, Word.ORDINAL)
            ? calendar.span()
            : null;
    if (span instanceof SingleDay || span instanceof Month) {
      terms.add(begin, new During(new After(span), null));
      return true;
    }
    return tokens.back(place);
  }

  /** «июля и августа», «периода с 1 по 10 января»: the days that stand after «кроме». */
  List<DeadlineTerm> leftOut() {
    List<DeadlineTerm> found = new ArrayList<>(2);
    boolean more = true;
    while (more) {
      int place = tokens.at;
      List<SpanRange> ranges = calendar.spans();
      for (SpanRange range : ranges) {
        boolean day = range.isSingle() && range.first() instanceof SingleDay;
        found.add(
            day ? new On((SingleDay) range.first()) : new During(range.first(), range.last()));
      }
      more = !ranges.isEmpty() && (tokens.take(Type.COMMA) || tokens.take(Word.AND));
      if (ranges.isEmpty()) {
        boolean joined = place > 0 && (tokens.is(-1, Type.COMMA) || tokens.is(-1, Word.AND));
        tokens.at = joined ? place - 1 : place;
      }
    }
    return found;
  }

  private boolean bareDay(Token number) {
    return number.is(Type.NUMBER)
        && number.digits() <= 2
        && number.value() >= 1
        && number.value() <= 31
        && !(tokens.is(1, Type.DOT) && tokens.is(2, Type.NUMBER))
        && !tokens.is(1, Word.MONTH)
        && !(tokens.is(1, Type.DOT) && tokens.is(2, Word.MONTH))
        && !tokens.is(1, Word.UNIT);
  }

  /** «октябрь (с 10 по 20)»: the days narrow the month before them. */
  private boolean narrowsMonth(int begin, int from) {
    Token to = tokens.peek(0);
    int last = terms.last();
    if (bareDay(to)
        && last >= 0
        && terms.get(last) instanceof During during
        && during.first() instanceof Month month
        && month.equals(during.last())) {
      tokens.at++;
      tokens.take(Word.DATE_WORD);
      TextRange range = terms.range(last);
      terms.removeLast();
      addRange(
          begin,
          new SpanRange(
              new Day(month.year(), month.month(), from),
              new Day(month.year(), month.month(), to.value())));
      terms.setRange(last, new TextRange(range.start(), terms.range(last).end()));
      return true;
    }
    return false;
  }

  /** «октябрь (до 15 числа)», «октябрь, не позднее 15 числа»: the day is in the month before. */
  private boolean narrowsMonthTo(int begin) {
    int last = terms.last();
    boolean ends =
        bareDay(tokens.peek(0))
            && tokens.is(1, Word.DATE_WORD)
            && (tokens.is(2, Type.CLOSE) || tokens.is(2, Type.END));
    if (!ends
        || !(terms.inBrackets() || last == 0)
        || !(terms.get(last) instanceof During during)
        || !(during.first() instanceof Month month)
        || !month.equals(during.last())) {
      return false;
    }
    int day = tokens.peek(0).value();
    tokens.at += 2;
    TextRange range = terms.range(last);
    terms.removeLast();
    terms.add(begin, new By(new Day(month.year(), month.month(), day)));
    terms.setRange(last, new TextRange(range.start(), terms.range(last).end()));
    return true;
  }

  /** «ежегодно с 2023 года». */
  private boolean setSince(YearMark year) {
    int last = terms.last();
    if (last >= 0 && terms.get(last) instanceof Recurring recurring && recurring.since() == null) {
      terms.set(last, new Recurring(recurring.recurrence(), year, recurring.except()));
      terms.extend(last);
      return true;
    }
    return false;
  }

  boolean bound() {
    int begin = tokens.at;
    tokens.at +=
        switch (tokens.word(0)) {
          case IN -> tokens.is(1, Word.TERM) && isBound(2) ? 2 : 0;
          case TERM -> isBound(1) ? 1 : isBound(2) ? 2 : 0;
          default -> 0;
        };
    Word word = tokens.word(0);
    int length = word == Word.NOT && tokens.is(1, Word.LATER) ? 2 : 1;
    boolean by = word == Word.BY && (words.isDate(1) || tokens.is(1, Word.MONTH));
    tokens.at += length;
    if (word == Word.LATER || length == 2) {
      return notLater(begin);
    }
    if (word == Word.UNTIL) {
      takeMark();
      return upTo(begin, By.Edge.BEFORE);
    }
    if (word == Word.TOWARDS || by) {
      return upTo(begin, by ? By.Edge.LAST_DAY : By.Edge.BEFORE);
    }
    return tokens.back(begin);
  }

  private boolean isBound(int ahead) {
    return tokens.is(ahead, Word.UNTIL, Word.TOWARDS)
        || (tokens.is(ahead, Word.NOT) && tokens.is(ahead + 1, Word.LATER));
  }

  /** «до: 15 января», «не позднее – 20 декабря». */
  private void takeMark() {
    if ((tokens.is(0, Type.COLON) || tokens.is(0, Type.DASH)) && words.isDate(1)) {
      tokens.at++;
    }
  }

  private boolean notLater(int begin) {
    durations.takeThan();
    takeMark();
    if (tokens.take(Word.FOR)) {
      return durations.measured(begin, Relation.NOT_LATER, -1);
    }
    if (tokens.take(Word.THROUGH)) {
      return durations.measured(begin, Relation.NOT_LATER, 1);
    }
    tokens.take(Word.UNTIL);
    if (narrowsMonthTo(begin)
        || recurrences.dayOfMonth(begin, tokens.at, Occasion.Kind.BY_DAY)
        || durations.measured(begin, Relation.NOT_LATER, 1)
        || durations.nextDay(begin)) {
      return true;
    }
    return upTo(begin, By.Edge.LAST_DAY);
  }

  /** What follows «до», «к», «не позднее»: an edge, a date, a span, a number of days, an event. */
  private boolean upTo(int begin, By.Edge spanEdge) {
    boolean said = tokens.is(0, Type.NUMBER) || tokens.is(0, Type.WORD);
    if ((said && upToTime(begin, spanEdge)) || brokenDates.term(begin)) {
      return true;
    }
    if (tokens.is(0, Word.MOMENT)) {
      tokens.at++;
    }
    String event = words.event();
    if (event == null) {
      tokens.at = begin;
      return false;
    }
    terms.add(begin, new Relative(Relation.BEFORE, null, event));
    return true;
  }

  /** The same where a number or a word stands there, but no event. */
  private boolean upToTime(int begin, By.Edge spanEdge) {
    while (days.isTimeOfDay(0)
        || (tokens.is(0, Type.NUMBER)
            && tokens.isUnit(1, Unit.HOUR)
            && (!tokens.is(2, Type.NUMBER) || words.isDate(2)))) {
      tokens.at += tokens.is(1, Word.UNIT) ? 2 : 3;
      tokens.takeDot();
      days.takeHourWord();
      boolean goesOn =
          tokens.is(0, Type.NUMBER)
              || tokens.is(0, Type.COMMA)
              || tokens.isUnit(0, Unit.DAY)
              || (tokens.is(0, Type.WORD) && tokens.is(0, Word.NONE));
      if (!goesOn) {
        return true;
      }
      tokens.take(Type.COMMA);
    }
    if (tokens.isUnit(0, Unit.DAY) && words.isDate(1)) {
      tokens.at++;
    }
    if (narrowsMonthTo(begin)
        || recurrences.dayOfMonth(begin, tokens.at, Occasion.Kind.BY_DAY)
        || edge(begin)
        || sharedMonth(begin)) {
      return true;
    }
    int place = tokens.at;
    List<SpanRange> found = calendar.spans();
    if (!found.isEmpty()) {
      for (SpanRange range : found) {
        CalendarSpan limit = range.last();
        takeInclusive();
        terms.add(begin, new By(limit, limit instanceof SingleDay ? By.Edge.LAST_DAY : spanEdge));
      }
      boolean more = found.size() == 1;
      while (more) {
        more = anotherDay();
      }
      return true;
    }
    tokens.at = place;
    return durations.measured(begin, Relation.NOT_LATER, 1);
  }

  /** «до 15 октября, 15 января»: the bound is said once for several days. */
  private boolean anotherDay() {
    int place = tokens.at;
    if (terms.get(terms.last()) instanceof By before
        && before.limit() instanceof Day
        && (tokens.take(Type.COMMA) || tokens.take(Word.AND))
        && words.isDate(0)) {
      int begin = tokens.at;
      List<SpanRange> found = calendar.spans();
      if (found.size() == 1
          && found.get(0).isSingle()
          && found.get(0).first() instanceof Day day
          && !tokens.is(0, Type.DASH)) {
        takeInclusive();
        terms.add(begin, new By(day));
        return true;
      }
    }
    return tokens.back(place);
  }

  /** «15 и до 30 сентября», «5 и до 20 числа»: the last day's month is that of all. */
  private boolean sharedMonth(int begin) {
    if (!sharesMonth() || noSharedMonth.covers(tokens.at)) {
      return false;
    }
    List<Integer> days = new ArrayList<>(2);
    int place = tokens.at;
    while (sharesMonth()) {
      days.add(tokens.peek(0).value());
      tokens.at += 3;
    }
    if (recurrences.dayOfMonth(begin, tokens.at, Occasion.Kind.BY_DAY)) {
      for (int day : days) {
        recurrences.addDay(begin, day);
      }
      return true;
    }
    int end = tokens.at;
    if (days.size() > MOST_DAYS || !(calendar.span() instanceof Day last)) {
      noSharedMonth.set(place, end);
      return tokens.back(place);
    }
    for (int day : days) {
      terms.add(begin, new By(new Day(last.year(), last.month(), day)));
    }
    terms.add(begin, new By(last));
    return true;
  }

  private boolean sharesMonth() {
    return tokens.is(2, Word.UNTIL, Word.TOWARDS)
        && (tokens.is(1, Type.COMMA) || tokens.is(1, Word.AND))
        && bareDay(tokens.peek(0));
  }

  /** «конца октября», «начала учебного года», «конца каждого месяца», «нового года». */
  private boolean edge(int begin) {
    int place = tokens.at;
    Word word = tokens.word(0);
    if (word == Word.NEW && tokens.is(1, Word.STUDY)) {
      tokens.at += 2;
      tokens.takeDot();
      if (!years.takeYearWord()) {
        return tokens.back(place);
      }
      terms.add(begin, new By(new WholeYear(YearMark.THIS_ACADEMIC), By.Edge.BEFORE));
      return true;
    }
    if (word == Word.NEW && tokens.is(1, Word.YEAR)) {
      tokens.at++;
      years.takeYearWord();
      terms.add(begin, new By(new WholeYear(YearMark.THIS), By.Edge.LAST_DAY));
      return true;
    }
    if (word != Word.BEGINNING && word != Word.MIDDLE && word != Word.END && word != Word.FINISH) {
      return false;
    }
    tokens.at++;
    if (tokens.is(0, Word.EACH) && tokens.is(1, Word.UNIT)) {
      recurrences.addRecurring(
          begin,
          Recurrence.every(tokens.unit(1).recurrence)
              .on(
                  Occasion.of(
                      word == Word.BEGINNING ? Occasion.Kind.START : Occasion.Kind.END, 0)));
      tokens.at += 2;
      terms.extend(terms.last());
      return true;
    }
    tokens.take(Word.CURRENT);
    CalendarSpan whole = calendar.whole();
    if (whole == null || whole instanceof SingleDay) {
      tokens.at = place;
      return false;
    }
    By.Edge edge =
        switch (word) {
          case BEGINNING -> By.Edge.BEFORE;
          case MIDDLE -> By.Edge.MIDDLE;
          default -> By.Edge.LAST_DAY;
        };
    terms.add(begin, new By(whole, edge));
    return true;
  }
}
