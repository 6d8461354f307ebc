package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.Token.Type;
import java.util.List;

/** The tokens of a text and a place among them, from which the grammar looks ahead. */
final class Tokens {

  private final List<Token> list;
  int at;

  Tokens(List<Token> list) {
    this.list = list;
  }

  /** The token {@code ahead} places from here; the last one for ever. */
  Token peek(int ahead) {
    int place = at + ahead;
    int last = list.size() - 1;
    return list.get(place < 0 || place > last ? last : place);
  }

  Token get(int place) {
    return list.get(place);
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

  /** Takes one dash or several. */
  boolean takeDash() {
    boolean any = false;
    while (take(Type.DASH)) {
      any = true;
    }
    return any;
  }
}
