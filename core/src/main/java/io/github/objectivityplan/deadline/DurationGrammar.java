package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import io.github.objectivityplan.deadline.DeadlineTerm.Relative.Relation;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * The forms that measure a time: «10 рабочих дней», «5 (пяти) дней», «в 5-дневный срок», and the
 * event they are counted from.
 *
 * <pre>
 * measured = duration [ ( до | перед ) event | ( после | со дня | с момента | по окончании ) event ]
 * duration = [ amount ] [ рабочий | календарный ] unit
 * term     = [ в ] ( amount - дневный срок | срок [ не более ] duration ) [ после event ]
 * </pre>
 */
final class DurationGrammar {

  private final Terms terms;
  private final Tokens tokens;
  private final EventWords words;

  DurationGrammar(Terms terms, EventWords words) {
    this.terms = terms;
    this.tokens = terms.tokens();
    this.words = words;
  }

  /**
   * A duration and the event it is counted from. «До» and «перед» count back, «после», «со дня» and
   * «с момента» on; with neither, it counts in the direction of {@code sign}.
   */
  boolean measured(int begin, Relation relation, int sign) {
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
      event = words.event();
    } else if (takesAfter()) {
      direction = 1;
      event = words.event();
    }
    Offset offset = new Offset(direction * duration.amount(), duration.unit());
    terms.add(begin, new Relative(relation, offset, event));
    return true;
  }

  /** «после», «со дня», «с момента», «с даты», «от», «по окончании», «по завершении». */
  boolean takesAfter() {
    if (tokens.is(0, Word.AFTER) || (tokens.is(0, Word.SINCE) && !tokens.is(1, Type.NUMBER))) {
      tokens.at++;
      if (tokens.is(0, Word.MOMENT) || tokens.isUnit(0, Unit.DAY)) {
        tokens.at++;
      }
      return true;
    }
    if (tokens.is(0, Word.FROM) && (tokens.is(1, Word.MOMENT) || tokens.isUnit(1, Unit.DAY))) {
      tokens.at += 2;
      return true;
    }
    if (tokens.is(0, Word.BY) && tokens.is(1, Word.FINISH, Word.RESULT)) {
      tokens.at += 1;
      return true;
    }
    return false;
  }

  /** «, чем». */
  void takeThan() {
    if (tokens.is(0, Type.COMMA) && tokens.is(1, Word.THAN)) {
      tokens.at++;
    }
    tokens.take(Word.THAN);
  }

  /** «10 рабочих дней», «2–3 недель», «5 (пяти) дней», «2,5 недели», «месяца». */
  @Nullable Offset duration(boolean bare) {
    if (!mayBeDuration()) {
      return null;
    }
    int begin = tokens.at;
    boolean ordinal = tokens.is(0, Word.ORDINAL);
    int amount = amount();
    boolean half = false;
    if (amount > 0 && tokens.is(-1, Type.NUMBER)) {
      if ((tokens.is(0, Type.COMMA) || tokens.is(0, Type.DOT))
          && tokens.is(1, Type.NUMBER)
          && tokens.peek(1).digits() == 1
          && !tokens.peek(1).spaced()
          && tokens.is(2, Word.UNIT, Word.YEAR)) {
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
    Unit unit = years ? Unit.YEAR : tokens.unit(0);
    boolean part = amount == 0 && tokens.yearPartUnit(0) != null;
    if (part || (ordinal && !countsFromEvent(unit))) {
      tokens.at = begin;
      return null;
    }
    tokens.at++;
    if (tokens.peek(-1).end() - tokens.peek(-1).start() <= 4) {
      tokens.takeDot();
    }
    amount = Math.max(1, amount);
    if (half) {
      return switch (unit) {
        case YEAR -> new Offset(amount * 12 + 6, Offset.Unit.MONTH);
        case MONTH -> new Offset(amount * 30 + 15, Offset.Unit.DAY);
        case DECADE -> new Offset(amount * 10 + 5, Offset.Unit.DAY);
        case WEEK -> new Offset(amount * 7 + 4, Offset.Unit.DAY);
        default -> new Offset(amount + 1, unit.offset);
      };
    }
    return new Offset(amount, working && unit == Unit.DAY ? Offset.Unit.WORKING_DAY : unit.offset);
  }

  /** Whether a unit stands here, or a number with what may lead to a unit after it. */
  private boolean mayBeDuration() {
    if (tokens.is(0, Type.NUMBER)) {
      int after = tokens.afterNumbers(0);
      return switch (tokens.peek(after).type()) {
        case OPEN, DOT -> true;
        case WORD -> !tokens.is(after, Word.NONE) || tokens.is(after + 1, Word.UNIT);
        default -> false;
      };
    }
    return switch (tokens.word(0)) {
      case NUMBER_WORD, WORKING, STUDY, CALENDAR_DAYS, UNIT -> true;
      default -> false;
    };
  }

  /** «3-го дня после …», «2-я неделя до …»: the ordinal of a month's day or week is no duration. */
  private boolean countsFromEvent(Unit unit) {
    boolean counted = unit == Unit.DAY || unit == Unit.WEEK;
    return counted
        && switch (tokens.word(1)) {
          case UNTIL, BEFORE, AFTER, SINCE, FROM, BY -> true;
          default -> false;
        };
  }

  /** «методических» in «1–2 методических цикла»: one adjective may stand before a cycle. */
  private boolean isCycleAdjective() {
    return tokens.is(0, Type.WORD)
        && tokens.is(0, Word.NONE)
        && tokens.is(1, Word.UNIT)
        && tokens.unit(1).offset == Offset.Unit.CYCLE;
  }

  int amount() {
    Token token = tokens.peek(0);
    boolean number = token.is(Type.NUMBER) && token.value() > 0 && token.digits() <= 3;
    if (!number && !token.is(Word.NUMBER_WORD)) {
      return 0;
    }
    tokens.at++;
    return token.value();
  }

  /** «следующего рабочего дня [ после event ]». */
  boolean nextDay(int begin) {
    int place = tokens.at;
    if (!tokens.take(Word.NEXT)) {
      return false;
    }
    boolean working = tokens.take(Word.WORKING) || tokens.take(Word.STUDY);
    if (!tokens.isUnit(0, Unit.DAY)) {
      return tokens.back(place);
    }
    tokens.at++;
    Offset.Unit unit = working ? Offset.Unit.WORKING_DAY : Offset.Unit.DAY;
    String event = takesAfter() ? words.event() : null;
    terms.add(begin, new Relative(Relation.NOT_LATER, new Offset(1, unit), event));
    return true;
  }

  /** «5-дневный срок», «трехдневный срок», «недельного срока». */
  boolean takeDayAdjectiveTerm(int begin) {
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
    String event = takesAfter() ? words.event() : null;
    terms.add(begin, new Relative(Relation.NOT_LATER, offset, event));
    return true;
  }

  /** «в 5-дневный срок», «в недельный срок после …», «в срок 3 дня», «срок – 5 дней». */
  boolean term(int begin) {
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
    return tokens.back(begin);
  }

  /** «3 дня после …», «неделя до …», «1–2 методических цикла» outside brackets. */
  boolean counted(int begin) {
    boolean part = tokens.yearPartUnit(1) != null && !tokens.isManyParts(1);
    Offset duration = part ? null : duration(true);
    if (duration == null || tokens.is(0, Word.MONTH)) {
      return tokens.back(begin);
    }
    if (tokens.is(0, Word.UNTIL, Word.BEFORE)) {
      tokens.at++;
      String event = words.event();
      terms.add(
          begin,
          new Relative(Relation.EXACTLY, new Offset(-duration.amount(), duration.unit()), event));
      return true;
    }
    if (takesAfter()) {
      String event = words.event();
      boolean ordinal = tokens.get(begin).is(Word.ORDINAL);
      terms.add(
          begin, new Relative(ordinal ? Relation.EXACTLY : Relation.NOT_LATER, duration, event));
      return true;
    }
    if (terms.inBrackets() || !tokens.get(begin).is(Type.NUMBER)) {
      return tokens.back(begin);
    }
    terms.add(begin, new Relative(Relation.NOT_LATER, duration, null));
    return true;
  }
}
