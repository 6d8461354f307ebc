package io.github.objectivityplan.docgen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes the numbers of list items as a word processor shows them. One document, one object. */
final class Numbering {

  private static final int LEVELS = 10;
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

  /**
   * A level of a list.
   *
   * @param start the first number
   * @param format how the number is written, in Word's names: {@code decimal}, {@code upperRoman}
   * @param text the label with {@code %1} … {@code %9} for the numbers of the levels
   * @param restart the level (from 1) whose next item starts this one anew; 0 for never
   * @param legal whether all numbers in the label are arabic
   */
  record Level(int start, String format, String text, int restart, boolean legal) {
    /** A level that starts anew after any higher one. */
    static Level of(int start, String format, String text) {
      return new Level(start, format, text, -1, false);
    }
  }

  /**
   * A list.
   *
   * @param counters which counters it shares with other lists
   * @param levels its levels
   * @param starts levels whose counting begins anew when this list is first used
   */
  record ListDefinition(
      String counters, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  private final Map<String, ListDefinition> lists;
  private final Map<String, @Nullable Integer[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  Numbering(Map<String, ListDefinition> lists) {
    this.lists = lists;
  }

  /** The label of the next item of {@code list} at {@code level} (from 0); empty for no label. */
  String next(String list, int level) {
    ListDefinition definition = lists.get(list);
    if (definition == null || level < 0 || level >= LEVELS) {
      return "";
    }
    Level own = definition.levels.get(level);
    if (own == null) {
      return "";
    }
    @Nullable Integer[] values =
        counters.computeIfAbsent(definition.counters, key -> new Integer[LEVELS]);
    if (begun.add(list)) {
      definition.starts.forEach(
          (at, start) -> {
            if (at < LEVELS) {
              values[at] = null;
            }
          });
    }
    Integer before = values[level];
    values[level] = before == null ? start(definition, level, own) : before + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      Level other = definition.levels.get(below);
      if (other == null || other.restart < 0 || other.restart > level) {
        values[below] = null;
      }
    }
    return own.format.equals("bullet") || own.format.equals("none") && own.text.isEmpty()
        ? ""
        : label(definition, values, own);
  }

  private static int start(ListDefinition definition, int level, Level own) {
    Integer override = definition.starts.get(level);
    return override == null ? own.start : override;
  }

  private static String label(ListDefinition definition, @Nullable Integer[] values, Level own) {
    StringBuilder label = new StringBuilder();
    String text = own.text;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at++);
      int level = at < text.length() ? text.charAt(at) - '1' : -1;
      if (c != '%' || level < 0 || level > 8) {
        label.append(c);
        continue;
      }
      at++;
      Level of = definition.levels.get(level);
      if (of == null) {
        continue;
      }
      Integer value = values[level];
      if (value == null) {
        value = start(definition, level, of);
        values[level] = value;
      }
      label.append(number(value, own.legal ? "decimal" : of.format));
    }
    return label.toString();
  }

  /** A number as {@code format}, by Word's names, writes it. */
  static String number(int value, String format) {
    return switch (format) {
      case "none" -> "";
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
      case "lowerLetter" -> letter(value, "abcdefghijklmnopqrstuvwxyz");
      case "russianUpper" -> letter(value, RUSSIAN).toUpperCase(Locale.ROOT);
      case "russianLower" -> letter(value, RUSSIAN);
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      default -> Integer.toString(value);
    };
  }

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    StringBuilder roman = new StringBuilder();
    int left = value;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN[i]) {
        roman.append(ROMAN_SIGNS[i]);
        left -= ROMAN[i];
      }
    }
    return roman.toString();
  }

  private static String letter(int value, String alphabet) {
    if (value < 1 || value > alphabet.length() * 20) {
      return Integer.toString(value);
    }
    int size = alphabet.length();
    return String.valueOf(alphabet.charAt((value - 1) % size)).repeat((value - 1) / size + 1);
  }
}
