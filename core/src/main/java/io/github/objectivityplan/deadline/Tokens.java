package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.CalendarSpan.YearPart;
import io.github.objectivityplan.deadline.Lexicon.Unit;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a text and a place among them, from which the grammar looks ahead. */
class Tokens {

  private final Token[] tokens;
  private final Token end;
  private final TokenRun numbers = new TokenRun();
  int at;

  /** The tokens of a text; the last one is its end. */
  Tokens(List<Token> list) {
    this.tokens = list.toArray(new Token[0]);
    this.end = tokens[tokens.length - 1];
  }

  /** The token {@code ahead} places from here; the end where there is none. */
  Token peek(int ahead) {
    int place = at + ahead;
    return place >= 0 && place < tokens.length ? tokens[place] : end;
  }

  Token get(int place) {
    return tokens[place];
  }

  Word word(int ahead) {
    return peek(ahead).word();
  }

  boolean is(int ahead, Word word) {
    return peek(ahead).word() == word;
  }

  boolean is(int ahead, Word one, Word other) {
    Word word = peek(ahead).word();
    return word == one || word == other;
  }

  boolean is(int ahead, Type type) {
    return peek(ahead).type() == type;
  }

  /** How far ahead the list of numbers that begins there ends: there stands what they count. */
  int afterNumbers(int ahead) {
    int first = at + ahead;
    if (!numbers.covers(first)) {
      int after = first + 1;
      while (isListed(tokens[Math.min(after, tokens.length - 1)])) {
        after++;
      }
      numbers.set(first, after);
    }
    return numbers.end() - at;
  }

  private static boolean isListed(Token token) {
    return switch (token.type()) {
      case NUMBER, COMMA, DASH, SLASH -> true;
      case WORD ->
          switch (token.word()) {
            case AND, ORDINAL, NUMBER_WORD -> true;
            case UNIT, WEEKDAY, HALF, STUDY, WORKING -> false;
            default -> token.roman() > 0;
          };
      default -> false;
    };
  }

  /** The unit that the word there names. */
  Unit unit(int ahead) {
    return Unit.ALL.get(peek(ahead).value() % Lexicon.MANY);
  }

  boolean isUnit(int ahead, Unit unit) {
    return is(ahead, Word.UNIT) && unit(ahead) == unit;
  }

  /** Whether the word there is a part of a year in the genitive plural: «кварталов». */
  boolean isManyParts(int ahead) {
    return is(ahead, Word.UNIT) && peek(ahead).value() >= Lexicon.MANY;
  }

  /** The part of a year that the word there names, or absent. */
  YearPart.@Nullable Unit yearPartUnit(int ahead) {
    if (!is(ahead, Word.UNIT)) {
      return null;
    }
    return switch (unit(ahead)) {
      case QUARTER -> YearPart.Unit.QUARTER;
      case HALF_YEAR -> YearPart.Unit.HALF_YEAR;
      case SCHOOL_QUARTER -> YearPart.Unit.SCHOOL_QUARTER;
      case TRIMESTER -> YearPart.Unit.TRIMESTER;
      case MODULE -> YearPart.Unit.MODULE;
      default -> null;
    };
  }

  /** Goes back to a place, as the form does not stand there. */
  boolean back(int begin) {
    at = begin;
    return false;
  }

  boolean atEnd() {
    return peek(0).type() == Type.END;
  }

  /** Takes the next token if it is this word. */
  boolean take(Word word) {
    if (is(0, word)) {
      at++;
      return true;
    }
    return false;
  }

  /** Takes the next token if it is of this type. */
  boolean take(Type type) {
    if (is(0, type)) {
      at++;
      return true;
    }
    return false;
  }

  /** Takes both words or none. */
  boolean take(Word first, Word second) {
    if (is(0, first) && is(1, second)) {
      at += 2;
      return true;
    }
    return false;
  }

  /** Takes the full stop of an abbreviation, if there is one. */
  void takeDot() {
    take(Type.DOT);
  }

  /** Takes the full stop after a word that is short enough to be an abbreviation. */
  void takeAbbreviationDot() {
    Token before = peek(-1);
    if (before.end() - before.start() < 7) {
      takeDot();
    }
  }

  /** Takes one dash or several. */
  boolean takeDash() {
    boolean any = false;
    while (take(Type.DASH)) {
      any = true;
    }
    return any;
  }
}
