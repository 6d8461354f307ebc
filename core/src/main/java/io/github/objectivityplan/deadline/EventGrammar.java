package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative.Relation;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Recurrence.Occasion;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms that lean on an event.
 *
 * <pre>
 * relations = ( до | во время | после ) { "," ( до | во время | после ) } event
 * inPeriod  = ( в период | во время | в ходе | в рамках | в день ) event
 * relative  = ( после | перед | накануне | по итогам | … ) event  |  за duration до event
 *           | через duration [ после event ] | на следующий день после event | … срок
 * </pre>
 */
final class EventGrammar {

  private static final int MOST_RELATIONS = 4;
  private static final int MOST_DAYS = 366;

  private final Terms terms;
  private final Tokens tokens;
  private final BrokenDateGrammar brokenDates;
  private final EventWords words;
  private final DurationGrammar durations;
  private final RecurrenceGrammar recurrences;
  private final DateGrammar dates;
  private final PeriodGrammar periods;

  EventGrammar(
      Terms terms,
      BrokenDateGrammar brokenDates,
      EventWords words,
      DurationGrammar durations,
      RecurrenceGrammar recurrences,
      DateGrammar dates,
      PeriodGrammar periods) {
    this.terms = terms;
    this.tokens = terms.tokens();
    this.brokenDates = brokenDates;
    this.words = words;
    this.durations = durations;
    this.recurrences = recurrences;
    this.dates = dates;
    this.periods = periods;
  }

  /** «до, во время и после ВПР»: several relations to one event. */
  boolean relations() {
    int begin = tokens.at;
    Relation relation = takeRelation();
    boolean listed = !tokens.is(0, Type.WORD) || tokens.is(0, Word.AND, Word.OR);
    if (relation == null || !listed) {
      return tokens.back(begin);
    }
    List<Relation> found = new ArrayList<>(3);
    while (relation != null) {
      found.add(relation);
      boolean more = tokens.take(Type.COMMA) || tokens.take(Type.SLASH) || tokens.takeDash();
      more |= tokens.take(Word.AND) || tokens.take(Word.OR);
      relation = more && found.size() < MOST_RELATIONS ? takeRelation() : null;
      if (more && relation == null) {
        return tokens.back(begin);
      }
    }
    String event = found.size() < 2 ? null : words.event();
    if (event == null) {
      return tokens.back(begin);
    }
    for (Relation each : found) {
      terms.add(begin, new Relative(each, null, event));
    }
    return true;
  }

  private @Nullable Relation takeRelation() {
    if (tokens.take(Word.UNTIL) || tokens.take(Word.BEFORE)) {
      return Relation.BEFORE;
    }
    if (tokens.take(Word.AFTER)) {
      return Relation.AFTER;
    }
    boolean during =
        tokens.take(Word.DURING)
            || tokens.take(Word.WHEN)
            || tokens.take(Word.IN, Word.TIME)
            || tokens.take(Word.IN, Word.COURSE)
            || tokens.take(Word.IN, Word.PERIOD);
    return during ? Relation.DURING : null;
  }

  /** «в период проведения ВПР», «во время …», «в ходе …», «в рамках …», «в день …». */
  boolean inPeriod() {
    int begin = tokens.at;
    boolean preposition =
        tokens.is(0, Word.IN, Word.AT) || tokens.is(0, Word.FOR) || tokens.is(0, Word.BY);
    if (preposition) {
      tokens.at++;
    }
    boolean each = preposition && tokens.take(Word.EACH);
    if (tokens.is(-1, Word.IN, Word.AT) && tokens.isUnit(0, Unit.DAY) && !each && preposition) {
      tokens.at++;
      if (tokens.is(0, Type.OPEN) && tokens.isUnit(1, Unit.DAY) && tokens.is(2, Type.CLOSE)) {
        tokens.at += 3;
      }
      String event = words.event();
      if (event != null) {
        terms.add(begin, new Relative(Relation.EXACTLY, new Offset(0, Offset.Unit.DAY), event));
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
      if (dates.addSpans(begin)) {
        return true;
      }
      tokens.at = place;
      if (periods.isPlanWord(0)) {
        periods.takePlanWords();
        terms.add(begin, new Throughout(Throughout.Scope.PERIOD, null, terms.then));
        return true;
      }
      String event = words.event();
      if (event != null) {
        terms.add(begin, new Relative(Relation.DURING, null, event));
        return true;
      }
    }
    tokens.at = begin;
    return schoolTime(begin);
  }

  /** «период проведения ВПР», «дни ГИА», «сроки ВПР»: the same without a preposition. */
  boolean named() {
    int begin = tokens.at;
    boolean day = tokens.isUnit(0, Unit.DAY);
    if (!day && !tokens.is(0, Word.PERIOD, Word.TIME) && !tokens.is(0, Word.TERM, Word.TERMS)) {
      return false;
    }
    tokens.at++;
    boolean said = tokens.is(0, Word.HELD) || (begin == 0 && words.isAbbreviation());
    String event = said ? words.event() : null;
    if (event == null) {
      return tokens.back(begin);
    }
    terms.add(
        begin,
        day
            ? new Relative(Relation.EXACTLY, new Offset(0, Offset.Unit.DAY), event)
            : new Relative(Relation.DURING, null, event));
    return true;
  }

  /** «совещание при директоре»: it is named by who holds it. */
  boolean assembly() {
    int begin = tokens.at;
    tokens.at++;
    if (!tokens.is(0, Word.WHEN) || tokens.is(1, Word.REQUEST)) {
      return tokens.back(begin);
    }
    tokens.at = begin;
    String event = words.event();
    if (event == null) {
      return tokens.back(begin);
    }
    terms.add(begin, new Relative(Relation.DURING, null, event));
    return true;
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
      String name = Notation.oneLine(words.text(place, tokens.at - 1));
      terms.add(begin, new Relative(Relation.DURING, null, name));
      return true;
    }
    tokens.at = begin;
    return false;
  }

  boolean relative() {
    int begin = tokens.at;
    switch (tokens.word(0)) {
      case AFTER -> {
        tokens.at++;
        return dates.afterSpan(begin) || event(begin, Relation.AFTER);
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
        String event = words.event();
        terms.add(begin, new Relative(Relation.EXACTLY, new Offset(-1, Offset.Unit.DAY), event));
        return true;
      }
      case AT_ONCE -> {
        tokens.at++;
        String event = durations.takesAfter() || tokens.take(Word.WHEN) ? words.event() : null;
        terms.add(begin, new Relative(Relation.NOT_LATER, new Offset(0, Offset.Unit.DAY), event));
        return true;
      }
      case NOT, MINIMUM -> {
        return limited(begin);
      }
      case FOR -> {
        boolean part = tokens.yearPartUnit(2) != null && !tokens.isManyParts(2);
        if (part && !tokens.is(3, Word.UNTIL, Word.BEFORE)) {
          return false;
        }
        tokens.at++;
        tokens.take(Word.NUMBERED);
        return durations.measured(begin, Relation.EXACTLY, -1) || tokens.back(begin);
      }
      case THROUGH -> {
        tokens.at++;
        return durations.measured(begin, Relation.EXACTLY, 1) || tokens.back(begin);
      }
      case BY -> {
        return byEvent(begin);
      }
      case FROM, SINCE -> {
        if (durations.takesAfter()) {
          return event(begin, Relation.AFTER);
        }
        return false;
      }
      case AT, IN -> {
        if (tokens.take(Word.IN, Word.BEFORE)) {
          return event(begin, Relation.BEFORE) || tokens.back(begin);
        }
        if (tokens.is(1, Word.AT_ONCE) && tokens.is(2, Word.TERM, Word.TERMS)) {
          tokens.at += 3;
          terms.add(begin, new Relative(Relation.NOT_LATER, new Offset(0, Offset.Unit.DAY), null));
          return true;
        }
        return !tokens.is(1, Type.OTHER)
            && (onDay(begin) || durations.term(begin) || meeting(begin));
      }
      case TERM -> {
        return durations.term(begin);
      }
      default -> {
        return false;
      }
    }
  }

  private boolean event(int begin, Relation relation) {
    if (brokenDates.term(begin)) {
      return true;
    }
    String event = words.event();
    if (event == null) {
      return tokens.back(begin);
    }
    terms.add(begin, new Relative(relation, null, event));
    return true;
  }

  /** «не ранее чем за 3 дня до …», «не менее чем за неделю до …», «не более 5 дней». */
  private boolean limited(int begin) {
    boolean not = tokens.take(Word.NOT);
    Word word = tokens.word(0);
    if (not && word != Word.EARLIER && word != Word.LESS && word != Word.MORE) {
      return tokens.back(begin);
    }
    tokens.at++;
    durations.takeThan();
    boolean ahead = tokens.take(Word.FOR);
    boolean behind = tokens.take(Word.THROUGH);
    Relation relation =
        switch (word) {
          case EARLIER -> Relation.NOT_EARLIER;
          case MORE -> ahead ? Relation.NOT_EARLIER : Relation.NOT_LATER;
          default -> ahead ? Relation.NOT_LATER : Relation.NOT_EARLIER;
        };
    tokens.take(Word.THAN);
    if (durations.measured(begin, relation, ahead ? -1 : 1)) {
      return true;
    }
    if (word == Word.EARLIER && !behind) {
      return event(begin, Relation.AFTER);
    }
    return tokens.back(begin);
  }

  /** «по итогам …», «по окончании …», «по мере …», «по факту …», «по результатам …». */
  private boolean byEvent(int begin) {
    tokens.at++;
    if (!tokens.is(0, Word.RESULT, Word.FINISH)
        && !tokens.is(0, Word.FACT, Word.MEASURE)
        && !tokens.is(0, Word.HELD)) {
      return tokens.back(begin);
    }
    boolean finish = tokens.is(0, Word.FINISH);
    tokens.at++;
    if (tokens.is(0, Word.EACH) && tokens.is(1, Word.UNIT)) {
      Recurrence each = Recurrence.every(tokens.unit(1).recurrence);
      tokens.at += 2;
      recurrences.addRecurring(begin, each.on(Occasion.of(Occasion.Kind.END, 0)));
      return true;
    }
    int place = tokens.at;
    String event = words.event();
    if (event == null && !tokens.is(-1, Word.FACT) && !finish && place == tokens.at) {
      event = Notation.oneLine(words.text(place - 1, place - 1));
    }
    terms.add(begin, new Relative(Relation.AFTER, null, event));
    return true;
  }

  /** «на заседании ШМО», «на совещании при директоре». */
  private boolean meeting(int begin) {
    tokens.at++;
    int place = tokens.at;
    while (tokens.at < place + 2 && tokens.is(0, Type.WORD) && tokens.is(0, Word.NONE)) {
      tokens.at++;
    }
    if (!tokens.is(0, Word.MEETING)) {
      return tokens.back(begin);
    }
    int meeting = tokens.at;
    tokens.at++;
    if (tokens.take(Word.WHEN)) {
      tokens.at++;
    }
    boolean dated = tokens.is(0, Word.IN) && tokens.is(1, Word.MONTH);
    if (dated || words.words() == null) {
      tokens.at = Math.max(tokens.at, meeting + 1);
    }
    String event = Notation.oneLine(words.text(place, tokens.at - 1));
    terms.add(begin, new Relative(Relation.DURING, null, event));
    return true;
  }

  /** «на следующий день после …», «на 3-й рабочий день», «в тот же день». */
  private boolean onDay(int begin) {
    int place = tokens.at;
    Token which = tokens.peek(1);
    if (!which.is(Word.NEXT) && !which.is(Word.ORDINAL) && !which.is(Type.NUMBER)) {
      return false;
    }
    int amount = which.is(Word.NEXT) ? 1 : which.value();
    tokens.at += 2;
    boolean working = tokens.is(0, Word.WORKING, Word.STUDY);
    if (working || tokens.is(0, Word.CALENDAR_DAYS)) {
      tokens.at++;
    }
    boolean unit =
        (tokens.isUnit(0, Unit.DAY) || tokens.isUnit(0, Unit.WEEK)) && !tokens.is(1, Word.MONTH);
    if (amount < 1 || amount > MOST_DAYS || !unit) {
      tokens.at = place;
      return false;
    }
    Offset.Unit offset = working ? Offset.Unit.WORKING_DAY : tokens.unit(0).offset;
    tokens.at++;
    String event = durations.takesAfter() ? words.event() : null;
    terms.add(begin, new Relative(Relation.EXACTLY, new Offset(amount, offset), event));
    return true;
  }
}
