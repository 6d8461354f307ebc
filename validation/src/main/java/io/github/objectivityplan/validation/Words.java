package io.github.objectivityplan.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text as rules compare them: lower case, «е» for «ё», Cyrillic for the Latin letters
 * that look alike, without punctuation and without a Latin N that stands for «№».
 */
final class Words {

  private Words() {}

  /** The words of {@code text}: runs of letters and digits. */
  static String[] of(String text) {
    List<String> words = new ArrayList<>();
    int length = text.length();
    int at = 0;
    while (at < length) {
      while (at < length && !isWord(text.charAt(at))) {
        at++;
      }
      if (at < length && Typography.isNumberSign(text, at)) {
        at++;
        continue;
      }
      int start = at;
      boolean plain = true;
      while (at < length && isWord(text.charAt(at))) {
        char c = text.charAt(at);
        plain &= c >= 'а' && c <= 'я';
        at++;
      }
      if (at > start) {
        String word = text.substring(start, at);
        words.add(plain ? word : fold(word));
      }
    }
    return words.toArray(new String[0]);
  }

  /** A word as it is compared. */
  static String fold(String word) {
    char[] folded = LookAlikes.plain(word).toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /** Whether {@code c} is a letter; Russian ones are told without a look into the tables. */
  static boolean isLetter(char c) {
    if (c >= 'А' && c <= 'я') {
      return true;
    }
    return c < 0x80 ? LookAlikes.isLatin(c) : Character.isLetter(c);
  }

  /** Whether {@code c} is a letter or a digit. */
  static boolean isWord(char c) {
    return c >= '0' && c <= '9' || isLetter(c) || c >= 0x80 && Character.isDigit(c);
  }

  static char fold(char c) {
    if (c >= 'а' && c <= 'я') {
      return c;
    }
    if (c >= 'А' && c <= 'Я') {
      return (char) (c + ('а' - 'А'));
    }
    if (c == 'ё' || c == 'Ё') {
      return 'е';
    }
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return Character.toLowerCase(c);
  }

  /** The words joined by spaces: texts that differ in case and punctuation alone become equal. */
  static String key(String text) {
    return String.join(" ", of(text));
  }

  /** Whether some word begins with {@code stem}, which is in lower case and without «ё». */
  static boolean has(String[] words, String stem) {
    for (String word : words) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasAny(String[] words, List<String> stems) {
    for (String stem : stems) {
      if (has(words, stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, as it is compared, begins with one of the stems. */
  static boolean startsWithAny(String word, List<String> stems) {
    for (int i = 0; i < stems.size(); i++) {
      if (word.startsWith(stems.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text says anything: a dash in an empty cell does not. */
  static boolean says(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWord(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
