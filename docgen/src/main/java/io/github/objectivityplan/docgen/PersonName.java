package io.github.objectivityplan.docgen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name at the end of a line, with initials before or after the surname, or in full.
 *
 * @param before what stands before the name, without lines for a signature
 * @param name the name as it is printed
 */
record PersonName(String before, String name) {

  private static final String INITIAL = "[А-ЯЁ]\\s?[.,]\\s?";
  private static final String SURNAME = "[А-ЯЁ][а-яё]+(?:\\s?-\\s?[А-ЯЁ][а-яё]+){0,2}";
  private static final Pattern AT_END =
      Pattern.compile(
          "(?<![А-Яа-яЁё.])(?:(?:"
              + INITIAL
              + "){1,2}"
              + SURNAME
              + "|"
              + SURNAME
              + "\\s(?:"
              + INITIAL
              + "){0,1}[А-ЯЁ]\\s?[.,]|[А-ЯЁ][а-яё]+\\s[А-ЯЁ][а-яё]+\\s[А-ЯЁ][а-яё]+(?:вич|вна|ична|ьич))"
              + "$");

  static @Nullable PersonName atEnd(String line) {
    String text = line.strip();
    int end = text.length();
    while (end > 0 && "/_ )|*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Matcher matcher = AT_END.matcher(text.substring(0, end));
    if (!matcher.find()) {
      return null;
    }
    String before = text.substring(0, matcher.start());
    int stop = before.length();
    while (stop > 0 && "/_ (|*".indexOf(before.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return new PersonName(before.substring(0, stop).strip(), matcher.group().strip());
  }

  /** Whether nothing else stands in the line. */
  boolean alone() {
    return before.isEmpty();
  }
}
