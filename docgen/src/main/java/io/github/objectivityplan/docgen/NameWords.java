package io.github.objectivityplan.docgen;

import java.util.ArrayList;
import java.util.List;

/**
 * Слова текста: the words among which names are looked for, each with its place, its letters in
 * lower case and what parts it from the word before. They are made in one pass.
 */
final class NameWords {

  /** What stands between a word and the one before it. */
  enum Gap {
    /** Spaces within a line. */
    SPACE,
    /** White space with a line break. */
    LINE,
    /** The full stop of an initial, perhaps with a space or a hyphen. */
    DOT,
    /** A comma, a dash, a figure: anything else, and the beginning of the text. */
    OTHER
  }

  /**
   * A run of letters with the hyphens and apostrophes inside.
   *
   * @param folded the word in small letters, «ё» as «е», Latin letters as the Cyrillic ones they
   *     look like, without soft hyphens and marks of stress
   */
  private record Word(String written, String folded, int start, int end, Gap gap) {}

  private static final String LATIN = "abcehkmoptxy";
  private static final String CYRILLIC = "авсенкмортху";

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private NameWords(String text) {
    this.text = text;
  }

  static NameWords of(String text) {
    NameWords words = new NameWords(text);
    int at = 0;
    int last = -1;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = words.endOfWord(at);
      Gap gap = last < 0 ? Gap.OTHER : words.gap(last, at);
      String written = text.substring(at, end);
      words.words.add(new Word(written, fold(written), at, end, gap));
      last = end;
      at = end;
    }
    return words;
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  /** The word as it is written. */
  String written(int at) {
    return words.get(at).written();
  }

  /** The word in small letters. */
  String folded(int at) {
    return words.get(at).folded();
  }

  int start(int at) {
    return words.get(at).start();
  }

  int end(int at) {
    return words.get(at).end();
  }

  /** Whether there is a word {@code at} and {@code gap} parts it from the one before. */
  boolean follows(int at, Gap gap) {
    return at > 0 && at < words.size() && words.get(at).gap() == gap;
  }

  /** Whether there is a word {@code at} and only white space parts it from the one before. */
  boolean follows(int at) {
    return follows(at, Gap.SPACE) || follows(at, Gap.LINE);
  }

  /** Whether the word has a capital letter. */
  boolean isCapital(int at) {
    return Character.isUpperCase(written(at).charAt(0));
  }

  /** Whether the word is in capital letters throughout. */
  boolean isLoud(int at) {
    return written(at).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the word is a capital letter with its full stop. */
  boolean isInitial(int at) {
    return at >= 0
        && at < words.size()
        && end(at) - start(at) == 1
        && isCapital(at)
        && text.startsWith(".", end(at));
  }

  /** Whether the word has a capital letter and is no initial. */
  boolean isName(int at) {
    return at >= 0 && at < words.size() && isCapital(at) && folded(at).length() > 1;
  }

  /** Whether a sentence or a cell begins at the word, so that any word has a capital there. */
  boolean beginsSentence(int at) {
    int before = start(at) - 1;
    while (before >= 0 && " \t\u00a0(«\"".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".!?:;\n".indexOf(text.charAt(before)) >= 0;
  }

  /** The number of the word that holds the offset, or of the first one after it. */
  int at(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    boolean latin = false;
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      switch (c) {
        case 'ё' -> folded.append('е');
        case '\u2010', '\u2011' -> folded.append('-');
        case '\'', '`', '\u02bc' -> folded.append('’');
        default -> {
          if (!isMark(c)) {
            folded.append(c);
          }
        }
      }
      latin |= c >= 'a' && c <= 'z';
    }
    for (int i = 0; latin && i < folded.length(); i++) {
      int like = LATIN.indexOf(folded.charAt(i));
      if (like >= 0) {
        folded.setCharAt(i, CYRILLIC.charAt(like));
      }
    }
    return folded.toString();
  }

  private int endOfWord(int start) {
    int end = start + 1;
    int letter = end;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Character.isLetter(c) || isMark(c)) {
        letter = end + 1;
      } else if (letter < end || "-\u2010\u2011'’`".indexOf(c) < 0) {
        break;
      }
      end++;
    }
    return letter;
  }

  /** A soft hyphen, or a mark over the letter before it. */
  private static boolean isMark(char c) {
    return c == '\u00ad' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Gap gap(int from, int to) {
    boolean dot = text.charAt(from) == '.';
    boolean line = false;
    for (int i = dot ? from + 1 : from; i < to; i++) {
      char c = text.charAt(i);
      line |= c == '\n';
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !(dot && c == '-')) {
        return Gap.OTHER;
      }
    }
    return dot ? Gap.DOT : line ? Gap.LINE : Gap.SPACE;
  }
}
