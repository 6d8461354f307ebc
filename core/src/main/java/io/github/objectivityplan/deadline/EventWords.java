package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * The free words in a deadline: the name of an event, of a document, of a condition. They go on up
 * to a separator after which another term begins.
 */
final class EventWords {

  /** «п. п. 2.1»: a number has no more marks before it than these. */
  private static final int MOST_MARKS = 2;

  private final String text;
  private final Tokens tokens;

  EventWords(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The words of an event; absent if there are none, as in «до 32 числа» and «до 15». */
  @Nullable String event() {
    boolean word = tokens.is(1, Type.WORD) || tokens.is(1, Word.NUMBERED);
    if (tokens.is(0, Type.NUMBER) && (!word || tokens.is(1, Word.DATE_WORD))) {
      return null;
    }
    if (tokens.is(0, Word.AND) && tokens.is(1, Word.AFTER, Word.BEFORE)) {
      tokens.at += 2;
    }
    if (tokens.is(0, Word.HELD) && !stopsWords(1, false)) {
      tokens.at++;
    }
    return words();
  }

  /** Takes the words up to where another term begins; absent if there are none. */
  @Nullable String words() {
    if (tokens.is(0, Type.COMMA) && !stopsWords(0, true)) {
      tokens.at++;
    }
    int begin = tokens.at;
    while (!stopsWords(0, tokens.at == begin)) {
      if (!tokens.is(0, Word.NUMBERED) || !takeNumbered()) {
        tokens.at++;
      }
    }
    int end = tokens.at;
    while (end > begin
        && (isPunctuation(tokens.get(end - 1)) || tokens.get(end - 1).is(Word.AND))
        && !isOfYear(end - 1)) {
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

  /** Whether the next word is written in capitals: «ВПР». */
  boolean isAbbreviation() {
    Token token = tokens.peek(0);
    return token.is(Word.NONE)
        && token.end() - token.start() > 1
        && Character.isUpperCase(text.charAt(token.start()))
        && Character.isUpperCase(text.charAt(token.start() + 1));
  }

  /** Takes «№ 5», «п. 1.2», «пп. 2.1-2.5», «раздел 3», which is no third part of anything. */
  boolean takeNumbered() {
    int place = tokens.at;
    boolean part = tokens.peek(0).roman() > 0 && tokens.is(1, Word.UNIT);
    while (!part && tokens.is(0, Word.NUMBERED) && tokens.at < place + MOST_MARKS) {
      tokens.at++;
      tokens.takeDot();
    }
    if (tokens.at == place || !tokens.is(0, Type.NUMBER)) {
      return tokens.back(place);
    }
    boolean more = true;
    boolean dotted = false;
    while (more && tokens.take(Type.NUMBER)) {
      boolean another = tokens.is(1, Type.NUMBER);
      boolean dot = another && tokens.take(Type.DOT);
      dotted |= dot;
      more = dot || (another && (dotted || !isDate(1)) && tokens.takeDash());
    }
    return true;
  }

  /** The full stop of «г.», which belongs to its word. */
  private boolean isOfYear(int place) {
    return place > 0 && tokens.get(place).is(Type.DOT) && tokens.get(place - 1).is(Word.YEAR);
  }

  private static boolean isPunctuation(Token token) {
    return switch (token.type()) {
      case DOT, COMMA, COLON, DASH, SLASH, ELLIPSIS -> true;
      default -> false;
    };
  }

  String text(int first, int last) {
    return text.substring(tokens.get(first).start(), tokens.get(last).end());
  }

  private boolean stopsWords(int ahead, boolean first) {
    Token token = tokens.peek(ahead);
    switch (token.type()) {
      case END, SEMICOLON, OPEN, CLOSE -> {
        return true;
      }
      case COMMA, SLASH, DOT, DASH, ELLIPSIS -> {
        if (isInsideDate(ahead)) {
          return false;
        }
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
      case AND -> beginsTerm(ahead + 1);
      case MONTH -> before != Word.AT && before != Word.FOR && !tokens.is(ahead - 1, Type.NUMBER);
      case UNTIL -> tokens.is(ahead + 1, Type.NUMBER) || tokens.is(ahead + 1, Word.MONTH);
      case NOT -> tokens.is(ahead + 1, Word.LATER, Word.RARER);
      case FROM -> tokens.is(ahead + 1, Type.NUMBER) || tokens.is(ahead + 1, Word.MONTH);
      case IN ->
          tokens.is(ahead + 1, Word.WITHIN, Word.ACCORDANCE) || tokens.is(ahead + 1, Word.MONTH);
      case BY -> tokens.is(ahead + 1, Word.SCHEDULE, Word.REQUEST);
      default ->
          token.is(Type.NUMBER)
              && before != Word.SINCE
              && before != Word.FROM
              && before != Word.BY
              && before != Word.NUMBERED
              && before != Word.AT
              && before != Word.FOR
              && !isInsideDate(ahead - 1)
              && isDate(ahead);
    };
  }

  /** The dots of «приказ от 15.09.2026»: a date within the words. */
  private boolean isInsideDate(int ahead) {
    return tokens.is(ahead, Type.DOT)
        && tokens.is(ahead - 1, Type.NUMBER)
        && tokens.is(ahead + 1, Type.NUMBER)
        && !tokens.peek(ahead).spaced()
        && !tokens.peek(ahead + 1).spaced();
  }

  boolean isDate(int ahead) {
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
          !(tokens.is(ahead + 1, Type.WORD) && tokens.is(ahead + 1, Word.NONE));
      case IN, AT -> tokens.word(ahead + 1) != Word.NONE;
      case BY -> tokens.word(ahead + 1) != Word.NONE || tokens.is(ahead + 2, Word.SCHEDULE);
      default ->
          isDate(ahead)
              || (tokens.is(ahead, Type.NUMBER) && tokens.is(ahead + 1, Word.TIMES))
              || (tokens.peek(ahead).roman() > 0 && tokens.is(ahead + 1, Word.UNIT));
    };
  }
}
