package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.Day;
import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.DeadlineTerm.By;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.On;
import io.github.objectivityplan.deadline.DeadlineTerm.OnRequest;
import io.github.objectivityplan.deadline.DeadlineTerm.PerSchedule;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative.Relation;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.DeadlineTerm.Unrecognised;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import io.github.objectivityplan.deadline.SpanGrammar.Range;
import io.github.objectivityplan.deadline.Token.Type;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a deadline. A cell is terms and labels with separators between them; every method
 * below {@link #term()} reads one form: it takes the form and adds its term, or takes nothing.
 *
 * <pre>
 * cell       = { separator | term | label }
 * term       = bound | fromTo | within | inPeriod | relative | schedule | request
 *            | recurrence | throughout | spans
 * bound      = [ в срок ] ( до | к | не позднее ) ( edge | span | duration | number числа | event )
 * fromTo     = ( с | в период с ) span ( по | до | DASH ) span  |  с span
 * within     = в течение ( duration [ после event ] | года | span | event )
 * inPeriod   = ( в период | во время | в ходе | в рамках | в день ) event
 * relative   = ( после | перед | накануне | по итогам | … ) event  |  за duration до event
 *            | через duration [ после event ] | в … срок
 * schedule   = ( согласно | в соответствии с | по ) document | в установленные сроки
 * request    = по запросу | по мере необходимости | при необходимости | в случае event
 * recurrence = ежемесячно | n раз в unit | каждый unit | по средам | до n числа каждого месяца
 * throughout = постоянно | весь период | [ далее ]
 * </pre>
 */
final class DeadlineGrammar {

  /** What was read: the terms and where each stands. */
  record Reading(List<DeadlineTerm> terms, List<TextRange> ranges) {}

  private final String text;
  private final Tokens tokens;
  private final SpanGrammar calendar;
  private final List<DeadlineTerm> terms = new ArrayList<>(4);
  private final List<TextRange> ranges = new ArrayList<>(4);

  /** The first token of the words nobody understood in this item, or -1. */
  private int unknownFrom = -1;

  private int unknownTo = -1;
  private boolean itemHasTerm;

  /** Up to here the tokens are known not to be a list of grades. */
  private int noGradesBefore;

  private int brackets;
  private boolean then;

  private DeadlineGrammar(String text) {
    this.text = text;
    this.tokens = new Tokens(Lexer.tokens(text));
    this.calendar = new SpanGrammar(tokens);
  }

  static Reading read(String text) {
    DeadlineGrammar grammar = new DeadlineGrammar(text);
    grammar.cell();
    return new Reading(List.copyOf(grammar.terms), List.copyOf(grammar.ranges));
  }

  // ---- the cell

  private void cell() {
    while (!tokens.atEnd()) {
      Token token = tokens.peek(0);
      if (token.newLine()) {
        endItem();
      }
      switch (token.type()) {
        case COMMA, SEMICOLON, SLASH -> {
          endItem();
          tokens.at++;
        }
        case OPEN -> {
          endItem();
          brackets++;
          tokens.at++;
        }
        case CLOSE -> {
          endItem();
          brackets = Math.max(0, brackets - 1);
          tokens.at++;
        }
        case DOT, COLON, DASH, ELLIPSIS -> tokens.at++;
        default -> termOrLabel();
      }
    }
    endItem();
    onlyUnrecognisedIsOne();
    shareYears();
  }

  private void termOrLabel() {
    int begin = tokens.at;
    int count = terms.size();
    if (label() || term()) {
      if (tokens.at == begin) {
        tokens.at++;
      }
      itemHasTerm |= terms.size() > count;
      return;
    }
    if (unknownFrom < 0) {
      unknownFrom = begin;
    }
    tokens.at = begin + 1;
    unknownTo = begin;
  }

  /** Words outside brackets that stand between separators with no term are not understood. */
  private void endItem() {
    if (unknownFrom >= 0 && !itemHasTerm && brackets == 0 && saysSomething()) {
      int start = tokens.get(unknownFrom).start();
      int end = tokens.get(unknownTo).end();
      terms.add(new Unrecognised(text.substring(start, end)));
      ranges.add(new TextRange(start, end));
    }
    unknownFrom = -1;
    itemHasTerm = false;
  }

  private boolean saysSomething() {
    for (int i = unknownFrom; i <= unknownTo; i++) {
      Token token = tokens.get(i);
      boolean words =
          token.is(Type.NUMBER) || (token.is(Type.WORD) && !Notation.oneLine(text(i, i)).isEmpty());
      if (words) {
        return true;
      }
    }
    return false;
  }

  /** A cell without any term is one piece of unrecognised text, whatever its punctuation. */
  private void onlyUnrecognisedIsOne() {
    for (DeadlineTerm term : terms) {
      if (!(term instanceof Unrecognised)) {
        return;
      }
    }
    boolean words = !terms.isEmpty();
    for (int i = 0; !words && !tokens.get(i).is(Type.END); i++) {
      words = tokens.get(i).is(Type.WORD) || tokens.get(i).is(Type.NUMBER);
    }
    terms.clear();
    ranges.clear();
    if (words) {
      int start = 0;
      int end = text.length();
      while (start < end && Notation.oneLine(text.substring(start, start + 1)).isEmpty()) {
        start++;
      }
      while (end > start && Notation.oneLine(text.substring(end - 1, end)).isEmpty()) {
        end--;
      }
      terms.add(new Unrecognised(text.substring(start, end)));
      ranges.add(new TextRange(start, end));
    }
  }

  /** A trailing year belongs to all items without one before it, up to an item with a year. */
  private void shareYears() {
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
          shareYear(i, during, shared);
        }
      }
    }
  }

  /** A range shares a year unless it is open or crosses New Year: those keep to the plan's. */
  private void shareYear(int index, During during, YearMark year) {
    CalendarSpan last = during.last();
    if (last == null) {
      return;
    }
    CalendarSpan first = during.first().in(year);
    if (!SpanGrammar.crossesNewYear(first, last)) {
      terms.set(index, new During(first, last.in(year)));
    }
  }

  private static @Nullable CalendarSpan spanOf(DeadlineTerm term) {
    if (term instanceof On on) {
      return on.day();
    }
    if (term instanceof By by) {
      return by.limit();
    }
    return term instanceof During during ? during.first() : null;
  }

  /** What is no deadline but often stands beside one: a time of day, «№ 5», «4–8 классы». */
  private boolean label() {
    if (calendar.isTimeOfDay(0)) {
      tokens.at += 3;
      takeHourWord();
      return true;
    }
    if (tokens.is(0, Type.NUMBER)
        && isUnit(1, Unit.HOUR)
        && !tokens.is(2, Word.UNTIL, Word.AFTER)) {
      tokens.at += 2;
      tokens.takeDot();
      return true;
    }
    boolean numbered =
        tokens.is(0, Word.NUMBERED)
            && !(tokens.peek(0).roman() > 0 && tokens.is(1, Word.UNIT))
            && (tokens.is(1, Type.NUMBER) || tokens.is(2, Type.NUMBER));
    if (numbered) {
      tokens.at += 1;
      tokens.takeDot();
      boolean more = true;
      while (more && tokens.take(Type.NUMBER)) {
        more = tokens.is(1, Type.NUMBER) && (tokens.take(Type.DOT) || tokens.takeDash());
      }
      return true;
    }
    return grades();
  }

  /** «4–8 классы», «5, 6 кл.»; a list of numbers is looked through once. */
  private boolean grades() {
    if (tokens.at < noGradesBefore) {
      return false;
    }
    int ahead = 0;
    while (tokens.is(ahead, Type.NUMBER)
        && (tokens.is(ahead + 1, Type.DASH) || tokens.is(ahead + 1, Type.COMMA))) {
      ahead += 2;
    }
    if (tokens.is(ahead, Type.NUMBER) && tokens.is(ahead + 1, Word.NUMBERED)) {
      tokens.at += ahead + 2;
      return true;
    }
    noGradesBefore = tokens.at + ahead;
    return false;
  }

  private void takeHourWord() {
    if (isUnit(0, Unit.HOUR)) {
      tokens.at++;
      tokens.takeDot();
    }
  }

  private boolean term() {
    if (tokens.is(0, Word.THEN)) {
      tokens.at++;
      tokens.takeDash();
      then = true;
      return true;
    }
    int begin = tokens.at;
    if (tokens.is(0, Type.NUMBER)) {
      return rate(begin)
          || dayOfMonth(begin, begin, Occasion.Kind.ON_DAY)
          || nthWeekday(begin)
          || term(begin)
          || spans()
          || counted(begin);
    }
    if (!beginsForm(tokens.peek(0))) {
      return false;
    }
    return recurrence()
        || bound()
        || fromTo()
        || within()
        || request()
        || schedule()
        || inPeriod()
        || relative()
        || throughout()
        || spans()
        || counted(begin);
  }

  /** Every form that does not begin with a number begins with a word of the lexicon. */
  private static boolean beginsForm(Token token) {
    return switch (token.word()) {
      case NONE -> token.roman() > 0;
      case AND, OR, THAN, HELD, REQUEST, SET, INCLUSIVE, ACTION, MOMENT, DATE_WORD -> false;
      default -> true;
    };
  }

  private void add(int begin, DeadlineTerm term) {
    int last = Math.max(begin, tokens.at - 1);
    terms.add(term);
    ranges.add(new TextRange(tokens.get(begin).start(), tokens.get(last).end()));
    then = false;
  }

  // ---- spans

  private boolean spans() {
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

  private boolean addSpans(int begin) {
    int count = terms.size();
    for (Range range : calendar.spans()) {
      addRange(begin, range);
    }
    return terms.size() > count;
  }

  private void addRange(int begin, Range range) {
    CalendarSpan first = range.first();
    CalendarSpan last = range.last();
    takeInclusive();
    if (!first.equals(last)) {
      add(begin, new During(first, last));
    } else if (first instanceof Day day) {
      add(begin, new On(day));
    } else if (first instanceof WholeYear year && year.year().kind() == YearMark.Kind.ACADEMIC) {
      add(begin, new Throughout(Throughout.Scope.ACADEMIC_YEAR, year.year(), then));
    } else {
      add(begin, new During(first));
    }
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
  private boolean fromTo() {
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
    Token number = tokens.peek(0);
    if (bareDay(number)) {
      int day = number.value();
      tokens.at++;
      boolean joined = tokens.takeDash() || tokens.take(Word.BY) || tokens.take(Word.UNTIL);
      if (joined) {
        CalendarSpan last = calendar.span();
        if (last instanceof Day to) {
          addRange(begin, new Range(new Day(to.year(), to.month(), day), to));
          return true;
        }
        if (narrowsMonth(begin, day)) {
          return true;
        }
      }
      tokens.at = begin;
      return false;
    }
    CalendarSpan first = calendar.span();
    if (first == null) {
      tokens.at = begin;
      return false;
    }
    tokens.take(Type.COMMA);
    Range range = calendar.range(first);
    if (range.first().equals(range.last())) {
      if (tokens.is(-1, Type.COMMA)) {
        tokens.at--;
      }
      if (first instanceof WholeYear year && year.year().numbered() && setSince(year.year())) {
        return true;
      }
      add(begin, new During(first, null));
      return true;
    }
    addRange(begin, range);
    return true;
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
    int last = terms.size() - 1;
    if (bareDay(to)
        && last >= 0
        && terms.get(last) instanceof During during
        && during.first() instanceof Month month
        && month.equals(during.last())) {
      tokens.at++;
      tokens.take(Word.DATE_WORD);
      TextRange range = ranges.get(last);
      terms.remove(last);
      ranges.remove(last);
      add(
          begin,
          new During(
              new Day(month.year(), month.month(), from),
              new Day(month.year(), month.month(), to.value())));
      ranges.set(last, new TextRange(range.start(), ranges.get(last).end()));
      return true;
    }
    return false;
  }

  /** «ежегодно с 2023 года». */
  private boolean setSince(YearMark year) {
    int last = terms.size() - 1;
    if (last >= 0 && terms.get(last) instanceof Recurring recurring && recurring.since() == null) {
      terms.set(last, new Recurring(recurring.recurrence(), year));
      extend(last);
      return true;
    }
    return false;
  }

  private void extend(int term) {
    ranges.set(term, new TextRange(ranges.get(term).start(), tokens.get(tokens.at - 1).end()));
  }

  // ---- bounds

  private boolean bound() {
    int begin = tokens.at;
    if (tokens.is(0, Word.IN) && tokens.is(1, Word.TERM) && isBound(2)) {
      tokens.at += 2;
    } else if (tokens.is(0, Word.TERM) && (isBound(1) || isBound(2))) {
      tokens.at += isBound(1) ? 1 : 2;
    }
    if (tokens.take(Word.NOT, Word.LATER) || tokens.take(Word.LATER)) {
      return notLater(begin);
    }
    if (tokens.take(Word.UNTIL)) {
      return upTo(begin, By.Edge.BEFORE);
    }
    if (tokens.take(Word.TOWARDS)) {
      return upTo(begin, By.Edge.BEFORE);
    }
    if (tokens.is(0, Word.BY) && (isDate(1) || tokens.is(1, Word.MONTH))) {
      tokens.at++;
      return upTo(begin, By.Edge.LAST_DAY);
    }
    tokens.at = begin;
    return false;
  }

  private boolean isBound(int ahead) {
    return tokens.is(ahead, Word.UNTIL, Word.TOWARDS)
        || (tokens.is(ahead, Word.NOT) && tokens.is(ahead + 1, Word.LATER));
  }

  /** «, чем». */
  private void takeThan() {
    if (tokens.is(0, Type.COMMA) && tokens.is(1, Word.THAN)) {
      tokens.at++;
    }
    tokens.take(Word.THAN);
  }

  private boolean notLater(int begin) {
    takeThan();
    if (tokens.take(Word.FOR)) {
      return measured(begin, Relation.NOT_LATER, -1);
    }
    if (tokens.take(Word.THROUGH)) {
      return measured(begin, Relation.NOT_LATER, 1);
    }
    tokens.take(Word.UNTIL);
    if (measured(begin, Relation.NOT_LATER, 1)) {
      return true;
    }
    return upTo(begin, By.Edge.LAST_DAY);
  }

  /**
   * A duration and the event it is counted from. «До» and «перед» count back, «после», «со дня» and
   * «с момента» on; with neither, it counts in the direction of {@code sign}.
   */
  private boolean measured(int begin, Relation relation, int sign) {
    int place = tokens.at;
    Offset duration = duration(sign < 0 || relation != Relation.NOT_LATER);
    if (duration == null) {
      tokens.at = place;
      return false;
    }
    int direction = sign;
    String event = null;
    if (tokens.is(0, Word.UNTIL, Word.BEFORE)) {
      tokens.at++;
      direction = -1;
      event = event();
    } else if (takesAfter()) {
      direction = 1;
      event = event();
    }
    Offset offset = new Offset(direction * duration.amount(), duration.unit());
    add(begin, new Relative(relation, offset, event));
    return true;
  }

  /** «после», «со дня», «с момента», «с даты», «от», «по окончании», «по завершении». */
  private boolean takesAfter() {
    if (tokens.is(0, Word.AFTER) || (tokens.is(0, Word.SINCE) && !tokens.is(1, Type.NUMBER))) {
      tokens.at++;
      if (tokens.is(0, Word.MOMENT) || isUnit(0, Unit.DAY)) {
        tokens.at++;
      }
      return true;
    }
    if (tokens.is(0, Word.FROM) && (tokens.is(1, Word.MOMENT) || isUnit(1, Unit.DAY))) {
      tokens.at += 2;
      return true;
    }
    if (tokens.is(0, Word.BY) && tokens.is(1, Word.FINISH, Word.RESULT)) {
      tokens.at += 1;
      return true;
    }
    return false;
  }

  /** What follows «до», «к», «не позднее»: an edge, a date, a span, a number of days, an event. */
  private boolean upTo(int begin, By.Edge spanEdge) {
    while (calendar.isTimeOfDay(0)
        || (tokens.is(0, Type.NUMBER) && isUnit(1, Unit.HOUR) && !tokens.is(2, Type.NUMBER))) {
      tokens.at += tokens.is(1, Word.UNIT) ? 2 : 3;
      tokens.takeDot();
      takeHourWord();
      if (!(tokens.is(0, Type.NUMBER) || tokens.is(0, Type.COMMA))) {
        return true;
      }
      tokens.take(Type.COMMA);
    }
    if (dayOfMonth(begin, tokens.at, Occasion.Kind.BY_DAY) || edge(begin)) {
      return true;
    }
    int place = tokens.at;
    List<Range> found = calendar.spans();
    if (!found.isEmpty()) {
      for (Range range : found) {
        CalendarSpan limit = range.last() == null ? range.first() : range.last();
        takeInclusive();
        add(begin, new By(limit, limit instanceof Day ? By.Edge.LAST_DAY : spanEdge));
      }
      return true;
    }
    tokens.at = place;
    if (measured(begin, Relation.NOT_LATER, 1)) {
      return true;
    }
    if (tokens.is(0, Word.MOMENT)) {
      tokens.at++;
    }
    String event = event();
    if (event == null) {
      tokens.at = begin;
      return false;
    }
    add(begin, new Relative(Relation.BEFORE, null, event));
    return true;
  }

  /** «конца октября», «начала учебного года», «конца каждого месяца», «нового года». */
  private boolean edge(int begin) {
    int place = tokens.at;
    Word word = tokens.word(0);
    if (word == Word.NEW && tokens.is(1, Word.YEAR)) {
      tokens.at++;
      calendar.takeYearWord();
      add(begin, new By(new WholeYear(YearMark.THIS), By.Edge.LAST_DAY));
      return true;
    }
    if (word != Word.BEGINNING && word != Word.MIDDLE && word != Word.END && word != Word.FINISH) {
      return false;
    }
    tokens.at++;
    if (tokens.is(0, Word.EACH) && tokens.is(1, Word.UNIT)) {
      addRecurring(
          begin,
          Recurrence.every(unit(1).recurrence)
              .on(
                  Occasion.of(
                      word == Word.BEGINNING ? Occasion.Kind.START : Occasion.Kind.END, 0)));
      tokens.at += 2;
      extend(terms.size() - 1);
      return true;
    }
    tokens.take(Word.CURRENT);
    CalendarSpan whole = calendar.whole();
    if (whole == null || whole instanceof Day) {
      tokens.at = place;
      return false;
    }
    By.Edge edge =
        switch (word) {
          case BEGINNING -> By.Edge.BEFORE;
          case MIDDLE -> By.Edge.MIDDLE;
          default -> By.Edge.LAST_DAY;
        };
    add(begin, new By(whole, edge));
    return true;
  }

  // ---- durations and events

  /** «10 рабочих дней», «2–3 недель», «5 (пяти) дней», «2,5 недели», «месяца». */
  private @Nullable Offset duration(boolean bare) {
    int begin = tokens.at;
    int amount = amount();
    boolean half = false;
    if (amount > 0 && tokens.is(-1, Type.NUMBER)) {
      if ((tokens.is(0, Type.COMMA) || tokens.is(0, Type.DOT))
          && tokens.is(1, Type.NUMBER)
          && tokens.peek(1).digits() == 1
          && tokens.is(2, Word.UNIT)) {
        half = tokens.peek(1).value() > 0;
        tokens.at += 2;
      } else if (tokens.is(0, Type.OPEN) && tokens.is(2, Type.CLOSE)) {
        tokens.at += 3;
      }
    }
    if (amount > 0) {
      int place = tokens.at;
      boolean range = tokens.takeDash() || tokens.take(Word.OR);
      int most = range ? amount() : 0;
      if (most > 0) {
        amount = most;
      } else {
        tokens.at = place;
      }
    }
    boolean working = false;
    boolean adjective = true;
    int adjectives = 0;
    while (adjective && adjectives < 3) {
      adjective = tokens.is(0, Word.WORKING, Word.STUDY) || tokens.is(0, Word.CALENDAR_DAYS);
      if (adjective) {
        working |= !tokens.is(0, Word.CALENDAR_DAYS);
        tokens.at++;
        tokens.takeDot();
        adjectives++;
      } else if (amount > 0 && adjectives == 0 && isCycleAdjective()) {
        adjectives++;
        tokens.at++;
        adjective = true;
      }
    }
    boolean years = tokens.is(0, Word.YEAR) && amount > 0 && amount < 100;
    if ((!tokens.is(0, Word.UNIT) && !years) || (amount == 0 && !bare)) {
      tokens.at = begin;
      return null;
    }
    Unit unit = years ? Unit.YEAR : unit(0);
    if (amount == 0 && calendar.yearPartUnit(0) != null) {
      tokens.at = begin;
      return null;
    }
    tokens.at++;
    if (tokens.peek(-1).end() - tokens.peek(-1).start() <= 4) {
      tokens.takeDot();
    }
    amount = Math.max(1, amount);
    if (half) {
      int days = unit == Unit.MONTH ? 30 : unit == Unit.WEEK ? 7 : 1;
      return new Offset(amount * days + (days + 1) / 2, Offset.Unit.DAY);
    }
    return new Offset(amount, working && unit == Unit.DAY ? Offset.Unit.WORKING_DAY : unit.offset);
  }

  /** «методических» in «1–2 методических цикла»: one adjective may stand before a cycle. */
  private boolean isCycleAdjective() {
    return tokens.is(0, Type.WORD)
        && tokens.is(0, Word.NONE)
        && tokens.is(1, Word.UNIT)
        && unit(1).offset == Offset.Unit.CYCLE;
  }

  private int amount() {
    Token token = tokens.peek(0);
    boolean number = token.is(Type.NUMBER) && token.value() > 0 && token.digits() <= 3;
    if (!number && !token.is(Word.NUMBER_WORD)) {
      return 0;
    }
    tokens.at++;
    return token.value();
  }

  private Unit unit(int ahead) {
    return Unit.ALL.get(tokens.peek(ahead).value());
  }

  private boolean isUnit(int ahead, Unit unit) {
    return tokens.is(ahead, Word.UNIT) && tokens.peek(ahead).value() == unit.ordinal();
  }

  /** The words of an event; absent if there are none. */
  private @Nullable String event() {
    if (tokens.is(0, Word.AND) && tokens.is(1, Word.AFTER, Word.BEFORE)) {
      tokens.at += 2;
    }
    if (tokens.is(0, Word.HELD) && !stopsWords(1, false)) {
      tokens.at++;
    }
    return words();
  }

  /** Takes the words up to where another term begins; absent if there are none. */
  private @Nullable String words() {
    int begin = tokens.at;
    while (!stopsWords(0, tokens.at == begin)) {
      tokens.at++;
    }
    int end = tokens.at;
    while (end > begin && isPunctuation(tokens.get(end - 1))) {
      end--;
    }
    if (end == begin) {
      tokens.at = begin;
      return null;
    }
    tokens.at = end;
    String words = Notation.oneLine(text(begin, end - 1));
    return words.isEmpty() ? null : words;
  }

  private static boolean isPunctuation(Token token) {
    return switch (token.type()) {
      case DOT, COMMA, COLON, DASH, SLASH, ELLIPSIS -> true;
      default -> false;
    };
  }

  private String text(int first, int last) {
    return text.substring(tokens.get(first).start(), tokens.get(last).end());
  }

  private boolean stopsWords(int ahead, boolean first) {
    Token token = tokens.peek(ahead);
    switch (token.type()) {
      case END, SEMICOLON, OPEN, CLOSE -> {
        return true;
      }
      case COMMA, SLASH, DOT, DASH, ELLIPSIS -> {
        int next = ahead + 1;
        while (tokens.is(next, Type.DASH) || tokens.is(next, Word.AND)) {
          next++;
          if (next > ahead + 3) {
            return false;
          }
        }
        boolean glued = token.is(Type.DASH) && !token.spaced() && !tokens.peek(next).spaced();
        return !glued && (tokens.is(next, Type.OPEN) || beginsTerm(next));
      }
      default -> {}
    }
    if (first) {
      return false;
    }
    if (token.newLine() && beginsTerm(ahead)) {
      return true;
    }
    Word before = tokens.word(ahead - 1);
    return switch (token.word()) {
      case EVERY_UNIT, THEN, ALWAYS, ACCORDING -> true;
      case MONTH -> before != Word.AT && before != Word.FOR && !tokens.is(ahead - 1, Type.NUMBER);
      case UNTIL -> tokens.is(ahead + 1, Type.NUMBER) || tokens.is(ahead + 1, Word.MONTH);
      case NOT -> tokens.is(ahead + 1, Word.LATER, Word.RARER);
      case FROM -> tokens.is(ahead + 1, Type.NUMBER) || tokens.is(ahead + 1, Word.MONTH);
      case IN -> tokens.is(ahead + 1, Word.WITHIN, Word.ACCORDANCE);
      case BY -> tokens.is(ahead + 1, Word.SCHEDULE, Word.REQUEST);
      default ->
          token.is(Type.NUMBER)
              && before != Word.SINCE
              && before != Word.FROM
              && before != Word.BY
              && before != Word.NUMBERED
              && before != Word.AT
              && before != Word.FOR
              && isDate(ahead);
    };
  }

  private boolean isDate(int ahead) {
    Token token = tokens.peek(ahead);
    return token.is(Type.NUMBER)
        && token.digits() <= 2
        && ((tokens.is(ahead + 1, Type.DOT)
                && tokens.is(ahead + 2, Type.NUMBER)
                && !tokens.peek(ahead + 2).spaced())
            || tokens.is(ahead + 1, Word.MONTH)
            || (tokens.is(ahead + 1, Type.DASH)
                && tokens.is(ahead + 2, Type.NUMBER)
                && (tokens.is(ahead + 3, Word.MONTH) || tokens.is(ahead + 3, Type.DOT))));
  }

  /** Whether, after a separator, another term begins there and not another noun of a list. */
  private boolean beginsTerm(int ahead) {
    return switch (tokens.word(ahead)) {
      case MONTH,
          UNTIL,
          AFTER,
          BEFORE,
          EVE,
          WITHIN,
          EVERY_UNIT,
          EACH,
          ALWAYS,
          THEN,
          ACCORDING,
          AT_ONCE,
          ONCE,
          NOW_AND_THEN,
          UNPLANNED,
          WHEN,
          TOWARDS,
          TIMES ->
          true;
      case SEASON, NUMBER_WORD, TIMES_WORD, NOT, FROM, FOR, THROUGH ->
          !tokens.is(ahead + 1, Word.NONE) || tokens.is(ahead + 1, Type.NUMBER);
      case IN, AT -> tokens.word(ahead + 1) != Word.NONE;
      case BY -> tokens.word(ahead + 1) != Word.NONE || tokens.is(ahead + 2, Word.SCHEDULE);
      default ->
          isDate(ahead)
              || (tokens.is(ahead, Type.NUMBER) && tokens.is(ahead + 1, Word.TIMES))
              || (tokens.peek(ahead).roman() > 0 && tokens.is(ahead + 1, Word.UNIT));
    };
  }

  // ---- within

  /** «в течение …», «на протяжении …». */
  private boolean within() {
    int begin = tokens.at;
    if (tokens.is(0, Word.IN, Word.AT)) {
      tokens.at++;
    }
    if (!tokens.take(Word.WITHIN)) {
      tokens.at = begin;
      return false;
    }
    tokens.takeDot();
    if (wholePeriod(begin)) {
      return true;
    }
    int place = tokens.at;
    tokens.take(Word.WHOLE);
    tokens.take(Word.CURRENT);
    if (takeDayAdjectiveTerm(begin)) {
      return true;
    }
    boolean grammaticalCount = !(tokens.is(0, Word.ORDINAL) || tokens.peek(0).roman() > 0);
    if (grammaticalCount && !isMonthAfterNumber() && measured(begin, Relation.NOT_LATER, 1)) {
      return true;
    }
    if (bareUnit(begin)) {
      return true;
    }
    if (addSpans(begin)) {
      return true;
    }
    CalendarSpan whole = calendar.whole();
    if (whole != null) {
      add(begin, new During(whole));
      return true;
    }
    tokens.at = place;
    String event = event();
    if (event == null) {
      tokens.at = begin;
      return false;
    }
    add(begin, new Relative(Relation.DURING, null, event));
    return true;
  }

  private boolean isMonthAfterNumber() {
    return tokens.is(0, Type.NUMBER) && tokens.is(1, Word.MONTH);
  }

  /** «недели», «месяца», «дня» without a number, with or without «после …». */
  private boolean bareUnit(int begin) {
    if (!tokens.is(0, Word.UNIT) || calendar.yearPartUnit(0) != null) {
      return false;
    }
    int place = tokens.at;
    Offset duration = duration(true);
    if (duration == null || duration.unit() == Offset.Unit.CYCLE) {
      tokens.at = place;
      return false;
    }
    String event = takesAfter() ? event() : null;
    add(begin, new Relative(Relation.NOT_LATER, duration, event));
    return true;
  }

  /** «всего периода», «[учебного] года», «2023/24 уч. г.», «2024 года». */
  private boolean wholePeriod(int begin) {
    int place = tokens.at;
    boolean whole = tokens.take(Word.WHOLE);
    tokens.take(Word.CURRENT);
    boolean period = tokens.is(0, Word.PERIOD, Word.TERM) || tokens.is(0, Word.TIME);
    if (period && (whole || isPlanWord(1))) {
      tokens.at++;
      takePlanWords();
      add(begin, new Throughout(Throughout.Scope.PERIOD, null, then));
      return true;
    }
    boolean study = tokens.take(Word.STUDY);
    if (study) {
      tokens.takeDot();
    } else {
      tokens.take(Word.CALENDAR_DAYS);
    }
    if (tokens.is(0, Word.YEAR) && tokens.peek(0).value() == 0) {
      calendar.takeYearWord();
      if (!study && takesAfterWord()) {
        tokens.at = place;
        return false;
      }
      YearMark year = calendar.year();
      addYear(begin, study, year);
      return true;
    }
    if (SpanGrammar.isYear(tokens.peek(0))) {
      YearMark year = calendar.year();
      if (year != null && !tokens.is(0, Type.DASH)) {
        addYear(begin, study, year);
        return true;
      }
    }
    tokens.at = place;
    return false;
  }

  private boolean takesAfterWord() {
    return tokens.is(0, Word.AFTER)
        || (tokens.is(0, Word.FROM) && (tokens.is(1, Word.MOMENT) || isUnit(1, Unit.DAY)));
  }

  private void addYear(int begin, boolean study, @Nullable YearMark year) {
    YearMark numbered = year != null && year.numbered() ? year : null;
    boolean academic = study || (year != null && year.isAcademic());
    if (academic && numbered != null && !numbered.isAcademic()) {
      numbered = YearMark.academic(numbered.year());
    }
    add(
        begin,
        new Throughout(
            academic ? Throughout.Scope.ACADEMIC_YEAR : Throughout.Scope.YEAR, numbered, then));
  }

  private boolean isPlanWord(int ahead) {
    return tokens.is(ahead, Word.ACTION)
        || (tokens.is(ahead, Word.SCHEDULE) && tokens.peek(ahead).lemma().equals("план"));
  }

  private void takePlanWords() {
    while (isPlanWord(0)
        || (tokens.is(0, Type.WORD) && tokens.is(0, Word.NONE) && isPlanWord(-1))) {
      tokens.at++;
    }
  }

  // ---- events

  /** «в период проведения ВПР», «во время …», «в ходе …», «в рамках …», «в день …». */
  private boolean inPeriod() {
    int begin = tokens.at;
    boolean preposition =
        tokens.is(0, Word.IN, Word.AT) || tokens.is(0, Word.FOR) || tokens.is(0, Word.BY);
    if (preposition) {
      tokens.at++;
    }
    boolean each = preposition && tokens.take(Word.EACH);
    if (tokens.is(-1, Word.IN, Word.AT) && isUnit(0, Unit.DAY) && !each && preposition) {
      tokens.at++;
      tokens.take(Type.OPEN);
      tokens.take(Type.CLOSE);
      String event = event();
      if (event != null) {
        add(begin, new Relative(Relation.EXACTLY, new Offset(0, Offset.Unit.DAY), event));
        return true;
      }
    }
    boolean named =
        switch (tokens.word(0)) {
          case PERIOD, COURSE, FRAME, TIME -> preposition;
          case DURING, SAME_TIME -> true;
          default -> false;
        };
    if (named) {
      tokens.at++;
      if (tokens.is(-1, Word.SAME_TIME)) {
        tokens.take(Word.FROM);
      }
      int place = tokens.at;
      if (addSpans(begin)) {
        return true;
      }
      tokens.at = place;
      if (isPlanWord(0)) {
        takePlanWords();
        add(begin, new Throughout(Throughout.Scope.PERIOD, null, then));
        return true;
      }
      String event = event();
      if (event != null) {
        add(begin, new Relative(Relation.DURING, null, event));
        return true;
      }
    }
    tokens.at = begin;
    return schoolTime(begin);
  }

  /** «текущий учебный период», «в учебное время»: a time that only the school knows. */
  private boolean schoolTime(int begin) {
    if (tokens.is(0, Word.IN)) {
      tokens.at++;
    }
    int place = tokens.at;
    boolean current = tokens.take(Word.CURRENT);
    boolean study = tokens.take(Word.STUDY);
    if ((current || study) && tokens.is(0, Word.PERIOD, Word.TIME)) {
      tokens.at++;
      String name = Notation.oneLine(text(place, tokens.at - 1));
      add(begin, new Relative(Relation.DURING, null, name));
      return true;
    }
    tokens.at = begin;
    return false;
  }

  private boolean relative() {
    int begin = tokens.at;
    switch (tokens.word(0)) {
      case AFTER -> {
        tokens.at++;
        return event(begin, Relation.AFTER);
      }
      case BEFORE -> {
        tokens.at++;
        return event(begin, Relation.BEFORE);
      }
      case WHEN -> {
        tokens.at++;
        return event(begin, Relation.DURING);
      }
      case EVE -> {
        tokens.at++;
        String event = event();
        add(begin, new Relative(Relation.EXACTLY, new Offset(-1, Offset.Unit.DAY), event));
        return true;
      }
      case AT_ONCE -> {
        tokens.at++;
        String event = takesAfter() || tokens.take(Word.WHEN) ? event() : null;
        add(begin, new Relative(Relation.NOT_LATER, new Offset(0, Offset.Unit.DAY), event));
        return true;
      }
      case NOT, MINIMUM -> {
        return limited(begin);
      }
      case FOR -> {
        tokens.at++;
        tokens.take(Word.NUMBERED);
        return measured(begin, Relation.EXACTLY, -1) || back(begin);
      }
      case THROUGH -> {
        tokens.at++;
        return measured(begin, Relation.EXACTLY, 1) || back(begin);
      }
      case BY -> {
        return byEvent(begin);
      }
      case FROM, SINCE -> {
        if (takesAfter()) {
          return event(begin, Relation.AFTER);
        }
        return false;
      }
      case AT, IN -> {
        if (tokens.is(1, Word.AT_ONCE) && tokens.is(2, Word.TERM, Word.TERMS)) {
          tokens.at += 3;
          add(begin, new Relative(Relation.NOT_LATER, new Offset(0, Offset.Unit.DAY), null));
          return true;
        }
        return onDay(begin) || term(begin);
      }
      case TERM -> {
        return term(begin);
      }
      default -> {
        return false;
      }
    }
  }

  private boolean back(int begin) {
    tokens.at = begin;
    return false;
  }

  private boolean event(int begin, Relation relation) {
    String event = event();
    if (event == null) {
      return back(begin);
    }
    add(begin, new Relative(relation, null, event));
    return true;
  }

  /** «не ранее чем за 3 дня до …», «не менее чем за неделю до …», «не более 5 дней». */
  private boolean limited(int begin) {
    boolean not = tokens.take(Word.NOT);
    Word word = tokens.word(0);
    if (not && word != Word.EARLIER && word != Word.LESS && word != Word.MORE) {
      return back(begin);
    }
    tokens.at++;
    takeThan();
    boolean ahead = tokens.take(Word.FOR);
    boolean behind = tokens.take(Word.THROUGH);
    Relation relation =
        switch (word) {
          case EARLIER -> Relation.NOT_EARLIER;
          case MORE -> ahead ? Relation.NOT_EARLIER : Relation.NOT_LATER;
          default -> ahead ? Relation.NOT_LATER : Relation.NOT_EARLIER;
        };
    tokens.take(Word.THAN);
    if (measured(begin, relation, ahead ? -1 : 1)) {
      return true;
    }
    if (word == Word.EARLIER && !behind) {
      return event(begin, Relation.AFTER);
    }
    return back(begin);
  }

  /** «по итогам …», «по окончании …», «по мере …», «по факту …», «по результатам …». */
  private boolean byEvent(int begin) {
    tokens.at++;
    if (!tokens.is(0, Word.RESULT, Word.FINISH)
        && !tokens.is(0, Word.FACT, Word.MEASURE)
        && !tokens.is(0, Word.HELD)) {
      return back(begin);
    }
    boolean finish = tokens.is(0, Word.FINISH);
    tokens.at++;
    if (tokens.is(0, Word.EACH) && tokens.is(1, Word.UNIT)) {
      Recurrence each = Recurrence.every(unit(1).recurrence);
      tokens.at += 2;
      addRecurring(begin, each.on(Occasion.of(Occasion.Kind.END, 0)));
      return true;
    }
    int place = tokens.at;
    String event = event();
    if (event == null && !tokens.is(-1, Word.FACT) && !finish && place == tokens.at) {
      event = Notation.oneLine(text(place - 1, place - 1));
    }
    add(begin, new Relative(Relation.AFTER, null, event));
    return true;
  }

  /** «на следующий день после …», «на 3-й рабочий день», «в тот же день». */
  private boolean onDay(int begin) {
    int place = tokens.at;
    tokens.at++;
    int amount = 0;
    if (tokens.is(0, Word.NEXT)) {
      amount = 1;
      tokens.at++;
    } else if (tokens.is(0, Word.ORDINAL) || tokens.is(0, Type.NUMBER)) {
      amount = tokens.peek(0).value();
      tokens.at++;
    }
    boolean working = tokens.is(0, Word.WORKING, Word.STUDY);
    if (working || tokens.is(0, Word.CALENDAR_DAYS)) {
      tokens.at++;
    }
    boolean unit = isUnit(0, Unit.DAY) || isUnit(0, Unit.WEEK);
    if (amount < 1 || amount > 31 || !unit) {
      tokens.at = place;
      return false;
    }
    Offset.Unit offset = working ? Offset.Unit.WORKING_DAY : unit(0).offset;
    tokens.at++;
    String event = takesAfter() ? event() : null;
    add(begin, new Relative(Relation.EXACTLY, new Offset(amount, offset), event));
    return true;
  }

  /** «в 5-дневный срок», «в недельный срок после …», «в срок 3 дня», «срок – 5 дней». */
  private boolean term(int begin) {
    if (tokens.is(0, Word.IN)) {
      tokens.at++;
    }
    if (takeDayAdjectiveTerm(begin)) {
      return true;
    }
    if (tokens.take(Word.TERM)) {
      tokens.takeDash();
      tokens.take(Word.IN);
      tokens.take(Word.NOT);
      tokens.take(Word.MORE);
      tokens.take(Word.UNTIL);
      if (measured(begin, Relation.NOT_LATER, 1)) {
        return true;
      }
    }
    return back(begin);
  }

  /** «5-дневный срок», «трехдневный срок», «недельного срока». */
  private boolean takeDayAdjectiveTerm(int begin) {
    int place = tokens.at;
    int amount = tokens.is(0, Type.NUMBER) || tokens.is(0, Word.NUMBER_WORD) ? amount() : 0;
    tokens.takeDash();
    if (!tokens.is(0, Word.UNIT_ADJECTIVE)) {
      tokens.at = place;
      return false;
    }
    int value = tokens.peek(0).value();
    tokens.at++;
    boolean working = tokens.take(Word.WORKING);
    if (!tokens.is(0, Word.TERM) && !tokens.is(0, Word.PERIOD)) {
      tokens.at = place;
      return false;
    }
    tokens.at++;
    Unit unit = Unit.ALL.get(value / 100);
    Offset offset =
        new Offset(
            amount > 0 ? amount : value % 100, working ? Offset.Unit.WORKING_DAY : unit.offset);
    String event = takesAfter() ? event() : null;
    add(begin, new Relative(Relation.NOT_LATER, offset, event));
    return true;
  }

  /** «3 дня после …», «неделя до …», «1–2 методических цикла» outside brackets. */
  private boolean counted(int begin) {
    Offset duration = duration(true);
    if (duration == null) {
      return back(begin);
    }
    if (tokens.is(0, Word.UNTIL, Word.BEFORE)) {
      tokens.at++;
      String event = event();
      add(
          begin,
          new Relative(Relation.EXACTLY, new Offset(-duration.amount(), duration.unit()), event));
      return true;
    }
    if (takesAfter()) {
      String event = event();
      add(begin, new Relative(Relation.NOT_LATER, duration, event));
      return true;
    }
    if (brackets > 0 || !tokens.get(begin).is(Type.NUMBER)) {
      return back(begin);
    }
    add(begin, new Relative(Relation.NOT_LATER, duration, null));
    return true;
  }

  // ---- schedules and requests

  private boolean schedule() {
    int begin = tokens.at;
    if (tokens.take(Word.ACCORDING)) {
      tokens.take(Word.FROM);
      return document(begin);
    }
    if (tokens.take(Word.IN, Word.ACCORDANCE) || tokens.take(Word.ACCORDANCE)) {
      tokens.take(Word.FROM);
      return document(begin);
    }
    if (tokens.take(Word.FROM, Word.WITH_ACCOUNT)) {
      return document(begin);
    }
    if (tokens.is(0, Word.BY)) {
      int ahead = 1;
      while (ahead < 5
          && tokens.is(ahead, Type.WORD)
          && (tokens.is(ahead, Word.NONE) || isScheduleAdjective(ahead))) {
        ahead++;
      }
      if (tokens.is(ahead, Word.SCHEDULE)
          || tokens.is(ahead, Word.TERMS)
          || tokens.is(ahead, Word.STAGES)) {
        tokens.at++;
        return document(begin);
      }
      return false;
    }
    boolean set = tokens.is(0, Word.IN) && (tokens.is(1, Word.SET) || setLater());
    boolean terms =
        (tokens.is(0, Word.IN) && tokens.is(1, Word.TERMS))
            || (tokens.is(0, Word.TERM, Word.TERMS) && (tokens.is(1, Word.SET) || setLater()));
    if (set || terms) {
      if (tokens.is(0, Word.IN)) {
        tokens.at++;
      }
      return document(begin);
    }
    if (tokens.is(0, Word.SCHEDULE)) {
      return document(begin);
    }
    if (tokens.is(0, Word.STAGES)) {
      return document(begin);
    }
    return false;
  }

  private boolean isScheduleAdjective(int ahead) {
    return switch (tokens.word(ahead)) {
      case SET, CURRENT, STUDY, CALENDAR_DAYS, WORKING, EVERY_UNIT, UNIT_ADJECTIVE, ALWAYS -> true;
      default -> false;
    };
  }

  /** «в срок, устанавливаемый …», «в сроки проведения, утвержденные …». */
  private boolean setLater() {
    int ahead = tokens.is(0, Word.IN) ? 1 : 0;
    if (!tokens.is(ahead, Word.TERM, Word.TERMS)) {
      return false;
    }
    for (int i = ahead + 1; i < ahead + 6; i++) {
      if (tokens.is(i, Word.SET)) {
        return true;
      }
    }
    return false;
  }

  /** The document that has the dates, with its first noun in the nominative and its year apart. */
  private boolean document(int begin) {
    tokens.take(Type.COLON);
    int from = tokens.at;
    String words = words();
    if (words == null) {
      return back(begin);
    }
    int to = tokens.at;
    YearMark year = boundOf(from);
    int last = tokens.at - 1;
    String name = Notation.oneLine(text(from, last));
    Token head = tokens.get(from);
    if (head.is(Word.SCHEDULE)) {
      String rest = last > from ? Notation.oneLine(text(from + 1, last)) : "";
      name = rest.isEmpty() ? head.lemma() : head.lemma() + " " + rest;
    }
    tokens.at = to;
    add(begin, new PerSchedule(name, year));
    return true;
  }

  /** «в 2024 г.», «на 2023/24 уч. год» at the end of a document's words; goes back before it. */
  private @Nullable YearMark boundOf(int from) {
    int to = tokens.at;
    for (int i = to - 1; i > from && i > to - 9; i--) {
      if (tokens.get(i).is(Word.IN) || tokens.get(i).is(Word.AT)) {
        tokens.at = i + 1;
        YearMark year = calendar.year();
        if (year != null && tokens.at >= to) {
          tokens.at = i;
          return year;
        }
      }
    }
    tokens.at = to;
    return null;
  }

  private boolean request() {
    int begin = tokens.at;
    if (tokens.is(0, Word.BY)) {
      int ahead = tokens.is(1, Word.MEASURE) ? 2 : 1;
      while (ahead < 4 && tokens.is(ahead, Type.WORD) && tokens.is(ahead, Word.NONE)) {
        ahead++;
      }
      if (tokens.is(ahead, Word.REQUEST)) {
        return condition(begin);
      }
      return false;
    }
    if (tokens.is(0, Word.WHEN) && (tokens.is(1, Word.REQUEST) || tokens.is(2, Word.REQUEST))) {
      return condition(begin);
    }
    if (tokens.is(0, Word.IN) && tokens.is(1, Word.CASE)) {
      return condition(begin);
    }
    return tokens.is(0, Word.UNPLANNED) && condition(begin);
  }

  private boolean condition(int begin) {
    tokens.at++;
    words();
    add(begin, new OnRequest(text(begin, Math.max(begin, tokens.at - 1))));
    return true;
  }

  // ---- recurrence

  private boolean recurrence() {
    int begin = tokens.at;
    if (tokens.is(0, Word.EVERY_UNIT)) {
      Unit unit = unit(0);
      tokens.at++;
      tokens.takeDot();
      addRecurring(begin, Recurrence.every(unit.recurrence));
      occasionAfter();
      return true;
    }
    if (tokens.is(0, Word.ONCE)) {
      tokens.at++;
      addRecurring(begin, Recurrence.every(Recurrence.Unit.ONCE));
      return true;
    }
    if (tokens.is(0, Word.NOW_AND_THEN)) {
      tokens.at++;
      addRecurring(begin, Recurrence.every(Recurrence.Unit.UNSTATED));
      return true;
    }
    if (rate(begin) || each(begin) || weekdays(begin) || nthWeekday(begin) || byUnits(begin)) {
      return true;
    }
    tokens.at = begin;
    return dayOfMonth(begin, begin, Occasion.Kind.ON_DAY);
  }

  private void addRecurring(int begin, Recurrence recurrence) {
    add(begin, new Recurring(recurrence));
  }

  /** «не реже 1 раза в месяц», «2 раза в год», «раз в две недели», «дважды в год», «1 раз/год». */
  private boolean rate(int begin) {
    Recurrence.Bound bound = Recurrence.Bound.EXACTLY;
    if (tokens.is(0, Word.NOT) && tokens.is(1, Word.RARER, Word.LESS)) {
      bound = Recurrence.Bound.AT_LEAST;
      tokens.at += 2;
    } else if (tokens.is(0, Word.NOT) && tokens.is(1, Word.OFTENER, Word.MORE)) {
      bound = Recurrence.Bound.AT_MOST;
      tokens.at += 2;
    } else if (tokens.is(0, Word.MINIMUM)
        || tokens.is(1, Word.MINIMUM) && tokens.is(2, Type.NUMBER)) {
      bound = Recurrence.Bound.AT_LEAST;
      tokens.at += tokens.is(0, Word.MINIMUM) ? 1 : 2;
    }
    takeThan();
    int times = 1;
    boolean counted = false;
    if (tokens.is(0, Word.TIMES_WORD)) {
      times = tokens.peek(0).value();
      tokens.at++;
      counted = true;
    } else {
      int place = tokens.at;
      int amount = amount();
      if (amount > 0) {
        int second = tokens.takeDash() || tokens.take(Word.OR) ? amount() : 0;
        if (second == 0 && !tokens.is(0, Word.TIMES) && !tokens.is(0, Type.OPEN)) {
          tokens.at = place;
          return back(begin);
        }
        if (tokens.is(0, Type.OPEN) && tokens.is(2, Type.CLOSE)) {
          tokens.at += 3;
        }
        times = Math.max(amount, second);
      }
      if (tokens.is(0, Type.DASH) && tokens.is(1, Word.TIMES)) {
        tokens.at++;
      }
      counted = tokens.take(Word.TIMES);
      if (counted) {
        tokens.takeDot();
      }
    }
    if (!counted) {
      return back(begin);
    }
    int place = tokens.at;
    boolean linked =
        tokens.take(Type.SLASH)
            || tokens.take(Word.IN)
            || tokens.take(Word.FOR)
            || tokens.take(Word.WITHIN);
    tokens.take(Word.WITHIN);
    tokens.take(Word.EACH);
    tokens.take(Word.WHOLE);
    Recurrence recurrence = linked ? interval(bound, times) : null;
    if (recurrence == null) {
      tokens.at = place;
      Recurrence.Unit unit =
          times == 1 && bound == Recurrence.Bound.EXACTLY
              ? Recurrence.Unit.ONCE
              : Recurrence.Unit.UNSTATED;
      recurrence = new Recurrence(bound, times, 1, unit, null);
    }
    addRecurring(begin, recurrence);
    occasionAfter();
    return true;
  }

  /** «месяц», «две недели», «учебный год»; once in «2,5 недели» is twice in five weeks. */
  private @Nullable Recurrence interval(Recurrence.Bound bound, int times) {
    int every = Math.max(1, amount());
    boolean half =
        tokens.is(0, Type.COMMA)
            && tokens.is(1, Type.NUMBER)
            && tokens.peek(1).value() == 5
            && tokens.is(2, Word.UNIT);
    tokens.at += half ? 2 : 0;
    boolean study = tokens.is(0, Word.STUDY, Word.WORKING);
    if (study || tokens.is(0, Word.CALENDAR_DAYS)) {
      tokens.at++;
      tokens.takeDot();
    }
    Recurrence.Unit unit;
    if (tokens.is(0, Word.YEAR)) {
      calendar.takeYearWord();
      unit = study ? Recurrence.Unit.ACADEMIC_YEAR : Recurrence.Unit.YEAR;
    } else if (tokens.is(0, Word.UNIT)) {
      unit = unit(0) == Unit.DAY && study ? Recurrence.Unit.WORKING_DAY : unit(0).recurrence;
      tokens.at++;
      if (tokens.peek(-1).end() - tokens.peek(-1).start() <= 4) {
        tokens.takeDot();
      }
    } else {
      return null;
    }
    return half
        ? new Recurrence(bound, times * 2, every * 2 + 1, unit, null)
        : new Recurrence(bound, times, every, unit, null);
  }

  /** «каждый месяц», «каждые 2 недели», «каждый понедельник», «каждое 15-е число». */
  private boolean each(int begin) {
    if (tokens.is(0, Word.IN, Word.AT) || tokens.is(0, Word.BY)) {
      tokens.at++;
    }
    boolean edge = tokens.is(0, Word.BEGINNING, Word.END) && tokens.is(1, Word.EACH);
    boolean start = edge && tokens.is(0, Word.BEGINNING);
    if (edge) {
      tokens.at++;
    }
    if (!tokens.take(Word.EACH)) {
      return back(begin);
    }
    if (tokens.is(0, Word.WEEKDAY)) {
      tokens.at = tokens.at - 1;
      tokens.at++;
      List<DayOfWeek> days = weekdayList();
      Recurrence weekly = Recurrence.every(Recurrence.Unit.WEEK);
      if (isUnit(0, Unit.MONTH) || (tokens.is(0, Word.EACH) && isUnit(1, Unit.MONTH))) {
        tokens.at++;
      }
      addRecurring(begin, weekly.on(new Occasion(Occasion.Kind.WEEKDAYS, 0, days)));
      return true;
    }
    if (tokens.is(0, Word.ORDINAL) && tokens.is(1, Word.WEEKDAY)) {
      return nthWeekday(begin);
    }
    if (tokens.is(0, Type.NUMBER) && tokens.is(1, Word.DATE_WORD)) {
      return dayOfMonth(begin, tokens.at, Occasion.Kind.ON_DAY);
    }
    Recurrence recurrence = interval(Recurrence.Bound.EXACTLY, 1);
    if (recurrence == null) {
      return back(begin);
    }
    if (edge) {
      Occasion.Kind kind = start ? Occasion.Kind.START : Occasion.Kind.END;
      recurrence = recurrence.on(Occasion.of(kind, 0));
    }
    addRecurring(begin, recurrence);
    occasionAfter();
    return true;
  }

  /** «по средам», «по понедельникам и четвергам», «понедельник» (not beside a date). */
  private boolean weekdays(int begin) {
    boolean by = tokens.is(0, Word.BY) && tokens.is(1, Word.WEEKDAY);
    if (by) {
      tokens.at++;
    }
    if (!tokens.is(0, Word.WEEKDAY)) {
      return back(begin);
    }
    List<DayOfWeek> days = weekdayList();
    boolean besideDate =
        !by
            && (tokens.is(0, Word.MONTH)
                || isDate(0)
                || isDate(1)
                || !terms.isEmpty() && isDated(terms.size() - 1));
    if (besideDate) {
      return true;
    }
    Occasion occasion = new Occasion(Occasion.Kind.WEEKDAYS, 0, days);
    if (!attach(occasion)) {
      addRecurring(begin, Recurrence.every(Recurrence.Unit.WEEK).on(occasion));
    }
    return true;
  }

  private boolean isDated(int term) {
    return terms.get(term) instanceof On || terms.get(term) instanceof By;
  }

  private List<DayOfWeek> weekdayList() {
    List<DayOfWeek> days = new ArrayList<>(2);
    boolean more = true;
    while (more) {
      DayOfWeek day = DayOfWeek.of(tokens.peek(0).value());
      if (!days.contains(day)) {
        days.add(day);
      }
      tokens.at++;
      takeShortDot();
      int gap =
          tokens.is(0, Type.COMMA) || tokens.is(0, Word.AND) || tokens.is(0, Type.SLASH) ? 1 : 0;
      more = tokens.is(gap, Word.WEEKDAY);
      tokens.at += more ? gap : 0;
    }
    return days;
  }

  private void takeShortDot() {
    if (tokens.peek(-1).end() - tokens.peek(-1).start() <= 2) {
      tokens.takeDot();
    }
  }

  /** «последняя пятница месяца», «в первый понедельник каждого месяца». */
  private boolean nthWeekday(int begin) {
    if (tokens.is(0, Word.IN)) {
      tokens.at++;
    }
    Token number = tokens.peek(0);
    boolean ordinal = number.is(Word.ORDINAL) || (number.is(Type.NUMBER) && number.digits() == 1);
    if (!ordinal || !tokens.is(1, Word.WEEKDAY) || number.value() == 0 || number.value() > 5) {
      return back(begin);
    }
    List<DayOfWeek> day = List.of(DayOfWeek.of(tokens.peek(1).value()));
    tokens.at += 2;
    if (tokens.is(0, Word.MONTH)) {
      return back(begin);
    }
    tokens.take(Word.EACH);
    if (isUnit(0, Unit.MONTH)) {
      tokens.at++;
    }
    Occasion occasion = new Occasion(Occasion.Kind.NTH_WEEKDAY, number.value(), day);
    if (!attach(occasion)) {
      addRecurring(begin, Recurrence.every(Recurrence.Unit.MONTH).on(occasion));
    }
    return true;
  }

  /** «по четвертям», «по полугодиям», «по месяцам». */
  private boolean byUnits(int begin) {
    if (!tokens.is(0, Word.BY) || !tokens.is(1, Word.UNIT)) {
      return false;
    }
    Recurrence recurrence = Recurrence.every(unit(1).recurrence);
    tokens.at += 2;
    addRecurring(begin, recurrence);
    return true;
  }

  /**
   * «5 числа каждого месяца», «до 10 числа месяца, следующего за отчётным кварталом»: the day of
   * the recurrence before it, or a monthly recurrence of its own.
   */
  private boolean dayOfMonth(int begin, int place, Occasion.Kind kind) {
    tokens.at = place;
    int number = 0;
    while (tokens.is(0, Type.NUMBER) && tokens.peek(0).digits() <= 2) {
      number = tokens.peek(0).value();
      tokens.at++;
      boolean more =
          tokens.is(1, Type.NUMBER)
              && (tokens.is(0, Type.DASH) || tokens.is(0, Type.COMMA) || tokens.is(0, Word.AND))
              && tokens.at < place + 4;
      if (!more) {
        break;
      }
      tokens.at++;
    }
    boolean inMonth = tokens.is(0, Word.EACH, Word.NEXT) && isUnit(1, Unit.MONTH) && place != begin;
    if (number < 1 || number > 31 || (!tokens.is(0, Word.DATE_WORD) && !inMonth)) {
      tokens.at = place;
      return false;
    }
    tokens.take(Word.DATE_WORD);
    if (tokens.is(0, Word.MONTH)) {
      tokens.at = place;
      return false;
    }
    boolean next = false;
    Recurrence.Unit unit = Recurrence.Unit.MONTH;
    boolean more = true;
    while (more) {
      int gap = tokens.is(0, Type.COMMA) && tokens.is(1, Word.NEXT) ? 1 : 0;
      switch (tokens.word(gap)) {
        case NEXT -> next = true;
        case EACH, CURRENT, FOR, REPORTING, UNIT -> {
          if (next && tokens.is(gap, Word.UNIT) && unit(gap) != Unit.MONTH) {
            unit = unit(gap).recurrence;
          }
        }
        default -> more = false;
      }
      tokens.at += more ? gap + 1 : 0;
    }
    Occasion occasion =
        Occasion.of(
            next && kind == Occasion.Kind.BY_DAY ? Occasion.Kind.BY_DAY_AFTER : kind, number);
    if (!attach(occasion)) {
      addRecurring(begin, Recurrence.every(unit).on(occasion));
      occasionAfter();
    }
    return true;
  }

  /** Gives the recurrence just before its day; false if there is none that lacks one. */
  private boolean attach(Occasion occasion) {
    int last = terms.size() - 1;
    if (last < 0
        || !(terms.get(last) instanceof Recurring recurring)
        || recurring.recurrence().occasion() != null) {
      return false;
    }
    terms.set(last, new Recurring(recurring.recurrence().on(occasion), recurring.since()));
    extend(last);
    return true;
  }

  /** A second word for the same recurrence: «до 5 числа ежемесячно». */
  private void occasionAfter() {
    int last = terms.size() - 1;
    if (last < 1
        || !(terms.get(last) instanceof Recurring recurring)
        || !(terms.get(last - 1) instanceof Recurring before)) {
      return;
    }
    Occasion occasion = before.recurrence().occasion();
    boolean bare = recurring.recurrence().occasion() == null;
    if (bare && occasion != null && before.recurrence().unit() == Recurrence.Unit.MONTH) {
      terms.set(last - 1, new Recurring(recurring.recurrence().on(occasion), recurring.since()));
      terms.remove(last);
      TextRange range = ranges.remove(last);
      ranges.set(last - 1, new TextRange(ranges.get(last - 1).start(), range.end()));
    }
  }

  // ---- throughout

  /** «постоянно», «весь период», «весь учебный год», «круглый год», «учебный год». */
  private boolean throughout() {
    int begin = tokens.at;
    if (tokens.take(Word.ALWAYS)) {
      add(begin, new Throughout(Throughout.Scope.ALWAYS, null, then));
      return true;
    }
    if (tokens.is(0, Word.IN, Word.AT) || tokens.is(0, Word.FOR)) {
      tokens.at++;
    }
    boolean period =
        (tokens.is(0, Word.WHOLE)
                && (tokens.is(1, Word.PERIOD, Word.TIME) || tokens.is(1, Word.TERM)))
            || (tokens.is(0, Word.PERIOD) && isPlanWord(1));
    boolean year =
        tokens.is(0, Word.WHOLE)
            || tokens.is(0, Word.STUDY)
            || tokens.is(0, Word.CURRENT)
            || tokens.is(0, Word.CALENDAR_DAYS);
    if ((period || year) && wholePeriod(begin)) {
      return true;
    }
    return back(begin);
  }
}
