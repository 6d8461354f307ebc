package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.OnRequest;
import io.github.objectivityplan.deadline.DeadlineTerm.PerSchedule;
import io.github.objectivityplan.deadline.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * The forms that leave the time to somebody else.
 *
 * <pre>
 * schedule = ( согласно | в соответствии с | по ) document | в установленные сроки | document
 * request  = по запросу | по мере необходимости | при необходимости | в случае event
 * </pre>
 */
final class ScheduleGrammar {

  private final Terms terms;
  private final Tokens tokens;
  private final YearGrammar years;
  private final EventWords words;

  ScheduleGrammar(Terms terms, YearGrammar years, EventWords words) {
    this.terms = terms;
    this.tokens = terms.tokens();
    this.years = years;
    this.words = words;
  }

  boolean schedule() {
    int begin = tokens.at;
    return switch (tokens.word(0)) {
      case ACCORDING, ACCORDANCE -> according(begin, 1);
      case FROM -> tokens.take(Word.FROM, Word.WITH_ACCOUNT) && document(begin);
      case BY -> byDocument(begin);
      case IN ->
          tokens.is(1, Word.ACCORDANCE)
              ? according(begin, 2)
              : (tokens.is(1, Word.SET, Word.TERMS) || setLater(1)) && document(begin, 1);
      case TERM, TERMS -> (tokens.is(1, Word.SET, Word.HELD) || setLater(0)) && document(begin, 0);
      case SCHEDULE, STAGES -> document(begin);
      default -> false;
    };
  }

  /** «согласно …», «в соответствии с …». */
  private boolean according(int begin, int length) {
    tokens.at += length;
    tokens.take(Word.FROM);
    return document(begin);
  }

  /** «по [утверждённому] графику …», «по этапам». */
  private boolean byDocument(int begin) {
    int ahead = 1;
    while (ahead < 5
        && tokens.is(ahead, Type.WORD)
        && (tokens.is(ahead, Word.NONE) || isScheduleAdjective(ahead))) {
      ahead++;
    }
    return switch (tokens.word(ahead)) {
      case SCHEDULE, TERMS, STAGES -> document(begin, 1);
      default -> false;
    };
  }

  private boolean isScheduleAdjective(int ahead) {
    return switch (tokens.word(ahead)) {
      case SET, CURRENT, NEW, STUDY, CALENDAR_DAYS, WORKING, EVERY_UNIT, UNIT_ADJECTIVE, ALWAYS ->
          true;
      default -> false;
    };
  }

  /** «в срок, устанавливаемый …», «в сроки проведения, утвержденные …». */
  private boolean setLater(int ahead) {
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

  private boolean document(int begin, int ahead) {
    tokens.at += ahead;
    return document(begin);
  }

  /** The document that has the dates, with its first noun in the nominative and its year apart. */
  private boolean document(int begin) {
    tokens.take(Type.COLON);
    int from = tokens.at;
    if (words.words() == null) {
      return tokens.back(begin);
    }
    int to = tokens.at;
    YearMark year = boundOf(from);
    int last = tokens.at - 1;
    String name = Notation.oneLine(words.text(from, last));
    Token head = tokens.get(from);
    if (head.is(Word.SCHEDULE)) {
      String rest = last > from ? Notation.oneLine(words.text(from + 1, last)) : "";
      boolean glued = tokens.get(from + 1).is(Type.COMMA);
      name = rest.isEmpty() ? head.lemma() : head.lemma() + (glued ? "" : " ") + rest;
    }
    tokens.at = to;
    terms.add(begin, new PerSchedule(name, year));
    return true;
  }

  /** «в 2024 г.», «на 2023/24 уч. год» at the end of a document's words; goes back before it. */
  private @Nullable YearMark boundOf(int from) {
    int to = tokens.at;
    for (int i = to - 1; i > from && i > to - 9; i--) {
      if (tokens.get(i).is(Word.IN) || tokens.get(i).is(Word.AT)) {
        tokens.at = i + 1;
        YearMark year = years.year();
        if (year != null && tokens.at >= to) {
          tokens.at = i;
          return year;
        }
      }
    }
    tokens.at = to;
    return null;
  }

  boolean request() {
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
    words.words();
    terms.add(begin, new OnRequest(words.text(begin, Math.max(begin, tokens.at - 1))));
    return true;
  }
}
