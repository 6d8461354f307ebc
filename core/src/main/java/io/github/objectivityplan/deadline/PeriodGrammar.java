package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative.Relation;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * The forms that name a whole period.
 *
 * <pre>
 * within     = в течение ( year | period | duration [ после event ] | span | event )
 * throughout = постоянно | весь период | [ весь ] учебный год
 * year       = [ учебного ] года | 2023/24 уч. г. | 2024 года
 * </pre>
 */
final class PeriodGrammar {

  private final Terms terms;
  private final Tokens tokens;
  private final YearGrammar years;
  private final SpanGrammar calendar;
  private final EventWords words;
  private final DurationGrammar durations;
  private final DateGrammar dates;

  PeriodGrammar(
      Terms terms,
      YearGrammar years,
      SpanGrammar calendar,
      EventWords words,
      DurationGrammar durations,
      DateGrammar dates) {
    this.terms = terms;
    this.tokens = terms.tokens();
    this.years = years;
    this.calendar = calendar;
    this.words = words;
    this.durations = durations;
    this.dates = dates;
  }

  /** «в течение …», «на протяжении …». */
  boolean within() {
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
    if (durations.takeDayAdjectiveTerm(begin)) {
      return true;
    }
    boolean numbersPart =
        tokens.is(0, Word.ORDINAL)
            || tokens.peek(0).roman() > 0
            || (tokens.is(0, Type.NUMBER)
                && tokens.yearPartUnit(1) != null
                && !tokens.isManyParts(1));
    if (!numbersPart && !isMonthAfterNumber() && durations.measured(begin, Relation.NOT_LATER, 1)) {
      return true;
    }
    if (bareUnit(begin)) {
      return true;
    }
    if (dates.addSpans(begin)) {
      return true;
    }
    CalendarSpan whole = calendar.whole();
    if (whole != null) {
      terms.add(begin, new During(whole));
      return true;
    }
    tokens.at = place;
    tokens.take(Word.WHOLE);
    if (tokens.is(1, Word.HELD)) {
      tokens.take(Word.PERIOD);
    }
    String event = words.event();
    if (event == null) {
      tokens.at = begin;
      return false;
    }
    terms.add(begin, new Relative(Relation.DURING, null, event));
    return true;
  }

  private boolean isMonthAfterNumber() {
    return tokens.is(0, Type.NUMBER) && tokens.is(1, Word.MONTH);
  }

  /** «недели», «месяца», «дня» without a number, with or without «после …». */
  private boolean bareUnit(int begin) {
    if (!tokens.is(0, Word.UNIT) || tokens.yearPartUnit(0) != null) {
      return false;
    }
    int place = tokens.at;
    Offset duration = durations.duration(true);
    if (duration == null || duration.unit() == Offset.Unit.CYCLE) {
      tokens.at = place;
      return false;
    }
    String event = durations.takesAfter() ? words.event() : null;
    terms.add(begin, new Relative(Relation.NOT_LATER, duration, event));
    return true;
  }

  /** «всего периода», «[учебного] года», «2023/24 уч. г.», «2024 года». */
  private boolean wholePeriod(int begin) {
    int place = tokens.at;
    boolean whole = tokens.take(Word.WHOLE);
    tokens.take(Word.CURRENT);
    boolean period = tokens.is(0, Word.PERIOD, Word.TERM) || tokens.is(0, Word.TIME);
    if (period && (whole || isPlanWord(1)) && !tokens.is(1, Word.HELD)) {
      tokens.at++;
      takePlanWords();
      boolean named = whole && tokens.is(-1, Word.PERIOD, Word.TIME) && tokens.is(0, Type.WORD);
      String event = named && tokens.is(0, Word.NONE) ? words.event() : null;
      terms.add(
          begin,
          event == null
              ? new Throughout(Throughout.Scope.PERIOD, null, terms.then)
              : new Relative(Relation.DURING, null, event));
      return true;
    }
    boolean study = tokens.take(Word.STUDY);
    if (study) {
      tokens.takeDot();
    } else {
      tokens.take(Word.CALENDAR_DAYS);
    }
    if (tokens.is(0, Word.YEAR) && tokens.peek(0).value() == 0) {
      years.takeYearWord();
      if (!study && durations.takesAfter()) {
        Offset offset = new Offset(1, Offset.Unit.YEAR);
        terms.add(begin, new Relative(Relation.NOT_LATER, offset, words.event()));
        return true;
      }
      YearMark year = years.year();
      addYear(begin, study, year);
      return true;
    }
    if (YearGrammar.isYear(tokens.peek(0))) {
      YearMark year = years.year();
      if (year != null && !tokens.is(0, Type.DASH)) {
        addYear(begin, study, year);
        return true;
      }
    }
    tokens.at = place;
    return false;
  }

  private void addYear(int begin, boolean study, @Nullable YearMark year) {
    YearMark numbered = year != null && year.numbered() ? year : null;
    boolean academic = study || (year != null && year.isAcademic());
    if (academic && numbered != null && !numbered.isAcademic()) {
      numbered = YearMark.academic(numbered.year());
    }
    terms.add(
        begin,
        new Throughout(
            academic ? Throughout.Scope.ACADEMIC_YEAR : Throughout.Scope.YEAR,
            numbered,
            terms.then));
  }

  boolean isPlanWord(int ahead) {
    return tokens.is(ahead, Word.ACTION)
        || (tokens.is(ahead, Word.SCHEDULE) && tokens.peek(ahead).lemma().equals("план"));
  }

  void takePlanWords() {
    while (isPlanWord(0)
        || (tokens.is(0, Type.WORD) && tokens.is(0, Word.NONE) && isPlanWord(-1))) {
      tokens.at++;
    }
  }

  /** «постоянно», «весь период», «весь учебный год», «круглый год», «учебный год». */
  boolean throughout() {
    int begin = tokens.at;
    if (tokens.is(-1, Word.NEXT)) {
      return false;
    }
    if (tokens.take(Word.ALWAYS)) {
      terms.add(begin, new Throughout(Throughout.Scope.ALWAYS, null, terms.then));
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
    return tokens.back(begin);
  }
}
