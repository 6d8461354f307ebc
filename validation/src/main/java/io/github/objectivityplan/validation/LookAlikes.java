package io.github.objectivityplan.validation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Буквы-двойники: Latin letters that look like Cyrillic ones. */
final class LookAlikes {

  private static final String LATIN = "ABCEHKMOPTXYaceopxyIi";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхуІі";

  /** Abbreviations that can be typed wholly with Latin letters and are meant to be Cyrillic. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "МАОУ", "МОУ", "МКОУ", "МКУ", "МАУ", "НОУ", "РМО", "СМО", "ООО", "СОО", "НОО", "ВСОКО",
          "МСОКО", "РСОКО", "НОКО", "СОКО", "ОКО", "ОО", "ОУ", "МО", "УМК", "УМО", "КТР", "ОМС",
          "ОСОКО", "РОСОКО", "ВКР", "ВКС", "МКС", "АСУ", "СМС");

  private LookAlikes() {}

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  static boolean isCyrillic(char c) {
    return c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
  }

  /** The Cyrillic letter that looks like {@code c}, or {@code c} itself. */
  static char cyrillic(char c) {
    int at = LATIN.indexOf(c);
    return at < 0 || c == 'I' || c == 'i' ? c : CYRILLIC.charAt(at);
  }

  /** The word with its look-alikes in Cyrillic; {@code null} where a Latin letter is left. */
  static @Nullable String cyrillic(String word) {
    StringBuilder changed = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = cyrillic(word.charAt(i));
      if (isLatin(c)) {
        return null;
      }
      changed.append(c);
    }
    return changed.toString();
  }

  /**
   * The text as it was meant: each word in which Latin look-alikes stand among Cyrillic letters, or
   * for all of them, is Cyrillic. No letter changes its place.
   */
  static String plain(String text) {
    return hasLatin(text) ? meant(text) : text;
  }

  private static boolean hasLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLatin(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String meant(String text) {
    int length = text.length();
    @Nullable StringBuilder plain = null;
    for (int i = 0; i < length; ) {
      if (!Words.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      boolean latin = false;
      boolean cyrillic = false;
      while (i < length && Words.isLetter(text.charAt(i))) {
        latin |= isLatin(text.charAt(i));
        cyrillic |= isCyrillic(text.charAt(i));
        i++;
      }
      String word = latin ? text.substring(start, i) : "";
      String meant = latin && (cyrillic || isDisguised(word)) ? cyrillic(word) : null;
      if (meant != null) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.replace(start, i, meant);
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** Whether a word of Latin letters is a Cyrillic abbreviation that looks the same. */
  static boolean isDisguised(String word) {
    String cyrillic = cyrillic(word);
    return cyrillic != null && !cyrillic.equals(word) && ABBREVIATIONS.contains(cyrillic);
  }

  /** A number of an act as it is compared: lower case, look-alikes in Cyrillic, no white space. */
  static String key(String number) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = cyrillic(number.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        key.append(Words.fold(c));
      } else if (!Character.isWhitespace(c) && c != '\u00a0' && c != '№') {
        key.append(c == '–' || c == '\u2011' ? '-' : c);
      }
    }
    return key.toString();
  }
}
