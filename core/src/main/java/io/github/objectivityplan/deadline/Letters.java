package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * What each character is to a text of words, by tables for the letters and marks of nearly all
 * texts, and as which letter the lexicon has it.
 */
final class Letters {

  private static final String LATIN = "abcehikmoptuxyABCEHKMOPTXY";
  private static final String CYRILLIC = "авсенікмортихуАВСЕНКМОРТХУ";

  private static final String[] LETTERS = letters();
  private static final char[] FOLDED = folded();

  /** The kinds and the types of the characters of nearly all texts: up to «№» and the dashes. */
  private static final Kind[] KINDS = new Kind['№' + 1];

  private static final @Nullable Type[] MARKS = new @Nullable Type[KINDS.length];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = kindOf(c);
      MARKS[c] = markOf(c);
    }
  }

  /** What a character is to a text of words. */
  enum Kind {
    LETTER,
    DIGIT,
    COMBINING,
    INVISIBLE,
    SPACE,
    LINE_BREAK,
    MARK;

    /** Whether a run of letters and digits goes on with it. */
    boolean isOfRun() {
      return this != SPACE && this != LINE_BREAK && this != MARK;
    }
  }

  private Letters() {}

  static Kind kind(char c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c);
  }

  private static Kind kindOf(char c) {
    if (isDigit(c)) {
      return Kind.DIGIT;
    }
    if (Character.isLetterOrDigit(c)) {
      return Kind.LETTER;
    }
    if (isInvisible(c)) {
      return Kind.INVISIBLE;
    }
    if (isCombining(c)) {
      return Kind.COMBINING;
    }
    if (c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u2028') {
      return Kind.LINE_BREAK;
    }
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)
        ? Kind.SPACE
        : Kind.MARK;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200D');
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** The type of a mark; absent for quotation marks, which say nothing here. */
  static @Nullable Type mark(char c) {
    return c < MARKS.length ? MARKS[c] : markOf(c);
  }

  private static @Nullable Type markOf(char c) {
    return switch (c) {
      case '.' -> Type.DOT;
      case ',' -> Type.COMMA;
      case ';' -> Type.SEMICOLON;
      case ':' -> Type.COLON;
      case '/', '\\' -> Type.SLASH;
      case '(', '[', '{' -> Type.OPEN;
      case ')', ']', '}' -> Type.CLOSE;
      case '-',
          '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\u00AC',
          '~',
          '\uFE63',
          '\uFF0D',
          '\u00F7' ->
          Type.DASH;
      case '\u2026' -> Type.ELLIPSIS;
      case '\u00AB', '\u00BB', '"', '\u201C', '\u201D', '\u201E', '\'', '\u2018', '\u2019', '*' ->
          null;
      default -> Type.OTHER;
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The letter as the lexicon has it: small, «е» for «ё», Cyrillic for a Latin look-alike. */
  static char folded(char c) {
    return c < FOLDED.length ? FOLDED[c] : foldLetter(c);
  }

  /** A run of letters as the lexicon has it, without what is not seen. */
  static String fold(char[] chars, int start, int end) {
    char first = chars[start];
    if (end - start == 1 && first < LETTERS.length) {
      return LETTERS[first];
    }
    int plain = start;
    while (plain < end && chars[plain] >= 'а' && chars[plain] <= 'я') {
      plain++;
    }
    if (plain == end) {
      return new String(chars, start, end - start);
    }
    char[] out = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c == '\u0306' && length > 0 && out[length - 1] == 'и') {
        out[length - 1] = 'й';
      } else if (!isInvisible(c) && !isCombining(c)) {
        out[length++] = folded(c);
      }
    }
    return new String(out, 0, length);
  }

  /** The letters of the alphabets of nearly all texts, each folded. */
  private static String[] letters() {
    String[] letters = new String['я' + 1];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = isInvisible(c) || isCombining(c) ? "" : Character.toString(foldLetter(c));
    }
    return letters;
  }

  private static char[] folded() {
    char[] folded = new char['я' + 1];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = foldLetter(c);
    }
    return folded;
  }

  private static char foldLetter(char c) {
    if (c < 128) {
      int latin = LATIN.indexOf(c);
      return Character.toLowerCase(latin < 0 ? c : CYRILLIC.charAt(latin));
    }
    char lower = Character.toLowerCase(c);
    return lower == 'ё' ? 'е' : lower;
  }
}
