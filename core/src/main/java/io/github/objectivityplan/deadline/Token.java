package io.github.objectivityplan.deadline;

/**
 * One token of a deadline's text.
 *
 * @param type what it is
 * @param word the class of a word
 * @param value the value of a number, or of the word in the lexicon; -1 for a number too long
 * @param digits how many digits a number has
 * @param roman the Roman number that the word may be, or 0
 * @param lemma the word's first form in the lexicon, or the word itself in lower case
 * @param start its first character in the text
 * @param end the character after its last one
 * @param spaced whether white space stands before it
 * @param newLine whether a line break stands before it
 */
record Token(
    Type type,
    Word word,
    int value,
    int digits,
    int roman,
    String lemma,
    int start,
    int end,
    boolean spaced,
    boolean newLine) {

  enum Type {
    NUMBER,
    WORD,
    DOT,
    COMMA,
    SEMICOLON,
    COLON,
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    ELLIPSIS,
    OTHER,
    END
  }

  boolean is(Type other) {
    return type == other;
  }

  boolean is(Word other) {
    return word == other;
  }

  /** The same token as a word of another class: the number of «2-я» is an ordinal. */
  Token as(Word other) {
    return new Token(type, other, value, digits, roman, lemma, start, end, spaced, newLine);
  }

  /** The same token with another end: what follows belongs to it («2-я»). */
  Token until(int newEnd) {
    return new Token(type, word, value, digits, roman, lemma, start, newEnd, spaced, newLine);
  }
}
