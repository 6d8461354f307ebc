package io.github.objectivityplan.validation;

import java.util.ArrayList;
import java.util.List;

/** Words of a text as rules compare them: lower case, «е» for «ё», without punctuation. */
final class Words {

  private Words() {}

  /** The words of {@code text}: runs of letters and digits. */
  static String[] of(String text) {
    List<String> words = new ArrayList<>();
    int length = text.length();
    int at = 0;
    while (at < length) {
      while (at < length && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      int start = at;
      boolean plain = true;
      while (at < length && Character.isLetterOrDigit(text.charAt(at))) {
        char c = text.charAt(at);
        plain &= c >= 'а' && c <= 'я';
        at++;
      }
      if (at > start) {
        words.add(plain ? text.substring(start, at) : fold(text, start, at));
      }
    }
    return words.toArray(new String[0]);
  }

  private static String fold(String text, int start, int end) {
    char[] folded = new char[end - start];
    for (int i = start; i < end; i++) {
      folded[i - start] = fold(text.charAt(i));
    }
    return new String(folded);
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

  /** Whether a text says anything: a dash in an empty cell does not. */
  static boolean says(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
