package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.Month;
import io.github.objectivityplan.deadline.CalendarSpan.WholeYear;
import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.DeadlineTerm.Unrecognised;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.List;

/**
 * The grammar of a deadline. A cell is terms and labels with separators between them. Every method
 * of a grammar reads one form: it takes the form and adds its term, or takes nothing.
 *
 * <pre>
 * cell  = { separator | term [ narrowing ] | label }
 * label = time of day | с time до time | № n | n классы | 1) | а)
 * narrowing = ( кроме | за исключением ) ( spans | words )
 * term  = relations                    {@link EventGrammar}       до, во время и после event
 *       | recurrence                   {@link RecurrenceGrammar}  ежемесячно, по средам
 *       | bound | fromTo | spans       {@link DateGrammar}        до, с … по …, октябрь
 *       | within | throughout          {@link PeriodGrammar}      в течение, постоянно
 *       | request | schedule           {@link ScheduleGrammar}    по запросу, по графику
 *       | inPeriod | relative          {@link EventGrammar}       во время, после, за 3 дня до
 *       | counted                      {@link DurationGrammar}    5 дней после
 *       | далее term
 * </pre>
 */
final class DeadlineGrammar {

  /** What was read: the terms and where each stands. */
  record Reading(List<DeadlineTerm> terms, List<TextRange> ranges) {}

  private final String text;
  private final Tokens tokens;
  private final Terms terms;
  private final EventWords words;
  private final BrokenDateGrammar brokenDates;
  private final DayGrammar days;
  private final DurationGrammar durations;
  private final RecurrenceGrammar recurrences;
  private final DateGrammar dates;
  private final PeriodGrammar periods;
  private final EventGrammar events;
  private final ScheduleGrammar schedules;

  /** The first token of the words nobody understood in this item, or -1. */
  private int unknownFrom = -1;

  private int unknownTo = -1;
  private boolean itemHasTerm;

  private final TokenRun noGrades = new TokenRun();

  DeadlineGrammar(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.terms = new Terms(tokens);
    this.words = new EventWords(text, tokens);
    this.brokenDates = new BrokenDateGrammar(text, terms);
    YearGrammar years = new YearGrammar(tokens);
    this.days = new DayGrammar(tokens, years);
    SpanGrammar calendar = new SpanGrammar(tokens, years, days);
    this.durations = new DurationGrammar(terms, words);
    this.recurrences = new RecurrenceGrammar(terms, years, words, durations);
    this.dates =
        new DateGrammar(terms, days, years, calendar, brokenDates, words, durations, recurrences);
    this.periods = new PeriodGrammar(terms, years, calendar, words, durations, dates);
    this.events =
        new EventGrammar(terms, brokenDates, words, durations, recurrences, dates, periods);
    this.schedules = new ScheduleGrammar(terms, years, words);
  }

  static Reading read(String text) {
    return new DeadlineGrammar(text, new Tokens(Lexer.tokens(text))).cell();
  }

  // ---- the cell

  Reading cell() {
    for (Token token = tokens.peek(0); !token.is(Type.END); token = tokens.peek(0)) {
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
          terms.open();
          tokens.at++;
        }
        case CLOSE -> {
          endItem();
          terms.close();
          tokens.at++;
        }
        case DASH -> {
          if (joinsUnknownToMonth()) {
            endItem();
          }
          tokens.at++;
        }
        case DOT, COLON, ELLIPSIS -> tokens.at++;
        default -> termOrLabel();
      }
    }
    endItem();
    onlyUnrecognisedIsOne();
    SharedYears.share(terms);
    terms.dropSubjects();
    return new Reading(terms.list(), terms.ranges());
  }

  /** «ап-май»: what a dash joins to a month was to be one too, and is not lost. */
  private boolean joinsUnknownToMonth() {
    return unknownFrom >= 0
        && unknownTo == tokens.at - 1
        && !tokens.peek(0).spaced()
        && !tokens.peek(1).spaced()
        && tokens.is(1, Word.MONTH);
  }

  private void termOrLabel() {
    int begin = tokens.at;
    int count = terms.size();
    if (!isYearOfWords() && (label() || term() || brokenDates.term(begin))) {
      if (tokens.at == begin) {
        tokens.at++;
      }
      if (terms.size() > count && areSubjects(begin, count)) {
        terms.areSubjects(count);
      }
      itemHasTerm |= terms.size() > count;
      return;
    }
    tokens.at = begin;
    if (spoilsDate()) {
      return;
    }
    if (unknownFrom < 0) {
      unknownFrom = begin;
    }
    tokens.at = begin + 1;
    unknownTo = begin;
  }

  /** «май 202», «май 20226», «сентябрь 20 25»: a date before what is no year is not understood. */
  private boolean spoilsDate() {
    int digits = tokens.peek(0).digits();
    if (digits == 0 && tokens.peek(1).digits() == 0) {
      return false;
    }
    int last = terms.last();
    int length = digits == 3 || digits > 4 ? 1 : isTornYear() ? 2 : 0;
    if (length == 0
        || SharedYears.spanOf(terms.get(last)) == null
        || tokens.at == 0
        || terms.range(last).end() != tokens.peek(-1).end()) {
      return false;
    }
    int start = terms.range(last).start();
    tokens.at += length;
    int end = tokens.peek(-1).end();
    terms.set(last, new Unrecognised(text.substring(start, end)));
    terms.setRange(last, new TextRange(start, end));
    return true;
  }

  /** «20 25», «2 026»: a space in a year. */
  private boolean isTornYear() {
    Token head = tokens.peek(0);
    Token tail = tokens.peek(1);
    int shift =
        switch (tail.digits()) {
          case 1 -> 10;
          case 2 -> 100;
          case 3 -> 1000;
          default -> 0;
        };
    return head.digits() + tail.digits() == 4
        && YearGrammar.isYear(head.value() * shift + tail.value());
  }

  /** «ВПР 2027», «отчёт 2027 г.»: a year belongs to the words that nobody understood before it. */
  private boolean isYearOfWords() {
    if (unknownFrom < 0 || !YearGrammar.isYear(tokens.peek(0))) {
      return false;
    }
    boolean glued = tokens.is(-1, Type.DASH) && !tokens.peek(0).spaced();
    return unknownTo == tokens.at - (glued ? 2 : 1)
        && !tokens.is(1, Word.STUDY)
        && !tokens.is(1, Type.DASH)
        && !tokens.is(1, Type.SLASH)
        && !tokens.is(1, Type.COLON);
  }

  /**
   * Whether the terms from a place on say what the words are about: «отчёт за 2026 год», and in
   * brackets «(итоги 2026/27 учебного года)».
   */
  private boolean areSubjects(int begin, int from) {
    boolean isFor = tokens.get(begin).is(Word.FOR) && !tokens.get(begin + 1).is(Word.PERIOD);
    boolean named = terms.inBrackets() && unknownFrom >= 0 && unknownTo == begin - 1;
    if (!isFor && !named) {
      return false;
    }
    for (int i = from; i < terms.size(); i++) {
      DeadlineTerm term = terms.get(i);
      CalendarSpan span = term instanceof During during ? during.first() : null;
      boolean year =
          span instanceof WholeYear
              || span instanceof YearPart
              || (term instanceof Throughout all && all.scope() != Throughout.Scope.ALWAYS);
      boolean month = isFor && span instanceof Month;
      boolean years =
          isFor && named && term instanceof Relative relative && relative.event() == null;
      if (!year && !month && !years) {
        return false;
      }
    }
    return true;
  }

  /** Words outside brackets that stand between separators with no term are not understood. */
  private void endItem() {
    if (unknownFrom >= 0 && !itemHasTerm && !terms.inBrackets() && saysSomething()) {
      int start = tokens.get(unknownFrom).start();
      int end = tokens.get(unknownTo).end();
      terms.add(new Unrecognised(text.substring(start, end)), start, end);
    }
    unknownFrom = -1;
    itemHasTerm = false;
  }

  private boolean saysSomething() {
    for (int i = unknownFrom; i <= unknownTo; i++) {
      if (tokens.get(i).is(Type.NUMBER) || tokens.get(i).is(Type.WORD)) {
        return true;
      }
    }
    return false;
  }

  /** A cell without any term is one piece of unrecognised text, whatever its punctuation. */
  private void onlyUnrecognisedIsOne() {
    for (int i = 0; i < terms.size(); i++) {
      if (!(terms.get(i) instanceof Unrecognised)) {
        return;
      }
    }
    boolean said = !terms.isEmpty();
    for (int i = 0; !said && !tokens.get(i).is(Type.END); i++) {
      said = tokens.get(i).is(Type.WORD) || tokens.get(i).is(Type.NUMBER);
    }
    terms.clear();
    if (said) {
      int start = 0;
      int end = text.length();
      while (start < end && Notation.isGap(text.charAt(start))) {
        start++;
      }
      while (end > start && Notation.isGap(text.charAt(end - 1))) {
        end--;
      }
      terms.add(new Unrecognised(text.substring(start, end)), start, end);
    }
  }

  /** What is no deadline but often stands beside one: a time of day, «№ 5», «кроме …». */
  private boolean label() {
    Token token = tokens.peek(0);
    if (tokens.is(1, Type.CLOSE) && isBullet(token)) {
      tokens.at += 2;
      return true;
    }
    return switch (token.word()) {
      case EXCEPT, FOR -> except();
      case FROM -> timesOfDay();
      case NUMBERED -> numbered();
      default -> token.is(Type.NUMBER) && (timeOfDay() || hours() || grades());
    };
  }

  /** «1)», «а)»: the mark of a list's item. */
  private boolean isBullet(Token token) {
    int length = token.end() - token.start();
    return !terms.inBrackets() && (length == 1 || (length == 2 && token.is(Type.NUMBER)));
  }

  /** «10:00», «13.00 час.». */
  private boolean timeOfDay() {
    if (!days.isTimeOfDay(0)) {
      return false;
    }
    tokens.at += 3;
    days.takeHourWord();
    return true;
  }

  /** «с 10:00 до 13:00». */
  private boolean timesOfDay() {
    if (!days.isTimeOfDay(1) || !tokens.is(4, Word.UNTIL, Word.BY) || !days.isTimeOfDay(5)) {
      return false;
    }
    tokens.at += 8;
    days.takeHourWord();
    return true;
  }

  /** «10 час.». */
  private boolean hours() {
    if (!tokens.isUnit(1, Unit.HOUR) || tokens.is(2, Word.UNTIL, Word.AFTER)) {
      return false;
    }
    tokens.at += 2;
    tokens.takeDot();
    return true;
  }

  /** «№ 5», «п. 1.2», «пункт 3», «№ 5 от 15.09.2026»: the date of a document is no deadline. */
  private boolean numbered() {
    if (!words.takeNumbered()) {
      return false;
    }
    if (tokens.is(0, Word.SINCE) && words.isDate(1)) {
      tokens.at++;
      days.numeric();
    }
    return true;
  }

  /**
   * «кроме 4 ноября», «за исключением субботы и воскресенья»: the days that it names are left out
   * of the term before it, and nothing in it is a deadline.
   */
  private boolean except() {
    if (!tokens.take(Word.EXCEPT) && !tokens.take(Word.FOR, Word.EXCEPT)) {
      return false;
    }
    List<DeadlineTerm> out = dates.leftOut();
    if (!out.isEmpty()) {
      terms.except(out);
    }
    while (!(tokens.atEnd()
        || tokens.is(0, Type.SEMICOLON)
        || tokens.is(0, Type.OPEN)
        || tokens.is(0, Type.CLOSE)
        || tokens.peek(0).newLine()
        || (tokens.is(0, Type.DASH) && tokens.peek(0).spaced())
        || (tokens.is(0, Type.COMMA) && !isListed(1)))) {
      tokens.at++;
    }
    return true;
  }

  private boolean isListed(int ahead) {
    return switch (tokens.word(ahead)) {
      case MONTH, WEEKDAY, HOLIDAYS, SEASON, AND -> true;
      default -> tokens.is(ahead, Type.NUMBER);
    };
  }

  /** «4–8 классы», «5, 6 кл.»; a list of numbers is looked through once. */
  private boolean grades() {
    if (noGrades.covers(tokens.at)) {
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
    noGrades.set(tokens.at, tokens.at + ahead);
    return false;
  }

  private boolean term() {
    if (tokens.take(Word.THEN)) {
      tokens.takeDash();
      terms.then = true;
      return true;
    }
    int begin = tokens.at;
    if (tokens.is(0, Type.NUMBER)) {
      return countsNothing(0) ? !standsAlone() && dates.spans() : numberForm(begin);
    }
    return wordForm(begin);
  }

  /** Whether after the numbers there stands nothing that they could count. */
  private boolean countsNothing(int ahead) {
    int after = tokens.afterNumbers(ahead);
    return switch (tokens.peek(after).type()) {
      case END, SEMICOLON, COLON, CLOSE -> true;
      case OPEN -> !tokens.is(after + 1, Type.WORD);
      case WORD ->
          switch (tokens.word(after)) {
            case MONTH, BY, FROM, IN, AT, NOT, UNTIL, FOR, SINCE, AFTER, BEFORE -> true;
            case NONE -> tokens.is(after + 1, Word.NONE);
            default -> false;
          };
      default -> false;
    };
  }

  /** «1)», «12;»: a number of one or two digits that nothing goes on from is no date. */
  private boolean standsAlone() {
    return tokens.peek(0).digits() <= 2
        && switch (tokens.peek(1).type()) {
          case END, SEMICOLON, COLON, OPEN, CLOSE -> true;
          default -> false;
        };
  }

  private boolean numberForm(int begin) {
    return recurrences.rate(begin)
        || recurrences.dayOfMonth(begin, begin, Occasion.Kind.ON_DAY)
        || recurrences.nthWeekday(begin)
        || durations.term(begin)
        || dates.spans()
        || durations.counted(begin);
  }

  /** Which forms can begin with a word, in the order in which they are tried. */
  private boolean wordForm(int begin) {
    if (tokens.is(0, Word.IN, Word.AT) && tokens.is(1, Word.IN, Word.AT)) {
      return false;
    }
    return switch (tokens.word(0)) {
      case IN, AT -> isFollowed() ? in() : events.relative();
      case BY ->
          isBeforeWord()
              && (recurrences.recurrence()
                  || dates.bound()
                  || schedules.request()
                  || schedules.schedule()
                  || events.inPeriod()
                  || events.relative());
      case FOR -> events.inPeriod() || events.relative() || periods.throughout() || dates.spans();
      case FROM ->
          isBeforeWord()
              && (recurrences.recurrence()
                  || dates.fromTo()
                  || schedules.schedule()
                  || events.relative());
      case SINCE -> dates.fromTo() || events.relative();
      case UNTIL, BEFORE -> events.relations() || dates.bound() || events.relative();
      case AFTER, WHEN -> events.relations() || schedules.request() || events.relative();
      case DURING, SAME_TIME -> events.relations() || events.inPeriod();
      case EVE, AT_ONCE, THROUGH -> events.relative();
      case NOT -> recurrences.recurrence() || dates.bound() || dates.fromTo() || events.relative();
      case MINIMUM -> recurrences.recurrence() || events.relative();
      case LATER, TOWARDS -> dates.bound();
      case TERM, TERMS ->
          dates.bound() || schedules.schedule() || events.relative() || events.named();
      case PERIOD -> dates.fromTo() || periods.throughout() || events.named();
      case TIME -> events.named();
      case MEETING -> events.assembly();
      case BETWEEN -> dates.between();
      case WITHIN -> periods.within();
      case ALWAYS, WHOLE -> periods.throughout();
      case STUDY, CURRENT, CALENDAR_DAYS ->
          events.inPeriod() || periods.throughout() || dates.spans() || durations.counted(begin);
      case UNPLANNED -> schedules.request();
      case ACCORDING, ACCORDANCE, SCHEDULE, STAGES -> schedules.schedule();
      case EACH, EVERY_UNIT, ONCE, NOW_AND_THEN, TIMES, TIMES_WORD -> recurrences.recurrence();
      case WEEKDAY, BEGINNING, END, ORDINAL -> recurrences.recurrence() || dates.spans();
      case NUMBER_WORD -> recurrences.recurrence() || durations.counted(begin);
      case UNIT -> dates.spans() || durations.counted(begin) || events.named();
      case WORKING -> durations.counted(begin);
      case MONTH, MIDDLE, SEASON, SEASON_PREFIX, HOLIDAYS -> dates.spans();
      default -> tokens.peek(0).roman() > 0 && dates.spans();
    };
  }

  /** Whether after «в» and «на» stands what a form goes on with. */
  private boolean isFollowed() {
    Token next = tokens.peek(1);
    if (!next.is(Type.WORD)) {
      return next.is(Type.NUMBER);
    }
    return switch (next.word()) {
      case NONE -> next.roman() > 0;
      case AND, OR, BY, NOT, FOR, YEAR -> false;
      case FROM -> tokens.is(2, Type.DOT);
      default -> true;
    };
  }

  /** Whether no mark follows. */
  private boolean isBeforeWord() {
    return tokens.is(1, Type.WORD) || tokens.is(1, Type.NUMBER);
  }

  /** «в …», «на …». */
  private boolean in() {
    Token next = tokens.peek(1);
    if (next.is(Word.NONE) && (!next.is(Type.NUMBER) || countsNothing(1))) {
      return dates.spans();
    }
    boolean isIn = tokens.is(0, Word.IN);
    return (isIn && events.relations())
        || recurrences.recurrence()
        || (isIn && (dates.bound() || dates.fromTo()))
        || periods.within()
        || (isIn && (schedules.request() || schedules.schedule()))
        || events.inPeriod()
        || events.relative()
        || periods.throughout()
        || dates.spans();
  }
}
