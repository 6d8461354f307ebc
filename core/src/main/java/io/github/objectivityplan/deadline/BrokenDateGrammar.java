package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.Unrecognised;
import io.github.objectivityplan.deadline.Token.Type;

/**
 * What is written like a date but is none. It is taken as not understood: no part of it may be read
 * as a date, and no event is called so.
 *
 * <pre>
 * broken  = counted | blanks month [ number ] | blanks year | numeric
 * counted = number [ рабочий ] unit month                   «4-я декада октября»
 * numeric = ( blanks | number ) mark part { part | mark part }   «ХХ.05.2026», «3105.2026»
 * blanks  = blank blank { blank } | ХХ                      «__ мая 2026»
 * part    = number | blank
 * </pre>
 */
final class BrokenDateGrammar {

  private final String text;
  private final Terms terms;
  private final Tokens tokens;

  private final TokenRun none = new TokenRun();

  BrokenDateGrammar(String text, Terms terms) {
    this.text = text;
    this.terms = terms;
    this.tokens = terms.tokens();
  }

  /** Takes the broken date that stands here, if one does. */
  boolean term(int begin) {
    int place = tokens.at;
    if (!isNumberOrBlank(tokens.peek(0)) || none.covers(place)) {
      return false;
    }
    if (!(counted() || blankDayOfMonth() || numeric())) {
      return tokens.back(place);
    }
    int start = tokens.get(begin).start();
    int end = tokens.get(tokens.at - 1).end();
    terms.add(new Unrecognised(text.substring(start, end)), start, end);
    return true;
  }

  private boolean counted() {
    int unit = tokens.is(1, Word.WORKING) ? 2 : 1;
    boolean counted =
        tokens.is(0, Type.NUMBER) && tokens.is(unit, Word.UNIT) && tokens.is(unit + 1, Word.MONTH);
    tokens.at += counted ? unit + 2 : 0;
    return counted;
  }

  private boolean blankDayOfMonth() {
    int place = tokens.at;
    if (!takeBlanks()) {
      return tokens.back(place);
    }
    boolean month = tokens.take(Word.MONTH);
    boolean year = (month || YearGrammar.isYear(tokens.peek(0))) && tokens.take(Type.NUMBER);
    return month || year || tokens.back(place);
  }

  private boolean numeric() {
    int place = tokens.at;
    boolean blank = takeBlanks();
    tokens.take(Type.NUMBER);
    int marks = 0;
    int wide = -1;
    while (tokens.at > place && isMark(tokens.peek(0)) && isPart(tokens.peek(1))) {
      marks += blank || !tokens.is(0, Type.DASH) ? 1 : 0;
      tokens.at++;
      while (isPart(tokens.peek(0))) {
        wide = wide < 0 && isWideBlank() ? tokens.at : wide;
        tokens.at++;
      }
    }
    if (marks > 0 && (blank || tokens.get(place).is(Type.NUMBER))) {
      return true;
    }
    int end = wide < 0 ? tokens.at : wide;
    if (marks > 0) {
      int number = place;
      while (number < end && !tokens.get(number).is(Type.NUMBER)) {
        number++;
      }
      end = number;
    }
    none.set(place, end);
    return tokens.back(place);
  }

  /** Takes the blanks that stand here; whether they are as wide as a day. */
  private boolean takeBlanks() {
    int place = tokens.at;
    while (isBlank(tokens.peek(0))) {
      tokens.at++;
    }
    return tokens.at > place && tokens.peek(-1).end() - tokens.get(place).start() > 1;
  }

  private static boolean isMark(Token token) {
    return switch (token.type()) {
      case DOT, COMMA, SLASH, DASH -> !token.spaced();
      default -> false;
    };
  }

  private boolean isPart(Token token) {
    return !token.spaced() && isNumberOrBlank(token);
  }

  private boolean isNumberOrBlank(Token token) {
    return token.is(Type.NUMBER) || isBlank(token);
  }

  /** «ХХ», «_», «?»: what stands for a number that is not known yet. */
  private boolean isBlank(Token token) {
    if (token.is(Type.OTHER)) {
      char c = text.charAt(token.start());
      return c == '_' || c == '?';
    }
    return token.is(Word.BLANK);
  }

  /** A blank of several letters, which may begin a broken date. */
  private boolean isWideBlank() {
    Token token = tokens.peek(0);
    return isBlank(token) && (token.is(Type.WORD) || isBlank(tokens.peek(1)));
  }
}
