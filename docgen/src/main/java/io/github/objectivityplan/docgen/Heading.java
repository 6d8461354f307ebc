package io.github.objectivityplan.docgen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a direction.
 *
 * @param number its number without the final dot; absent if it has none
 * @param title its title
 * @param marked whether a word such as «Направление» or a number says that it is a heading
 * @param word what stood before the number: «Направление», «Раздел №»; absent if nothing did
 */
record Heading(@Nullable String number, String title, boolean marked, @Nullable String word) {

  private static final Pattern WORD =
      Pattern.compile(
          "^(направление|раздел|модуль|блок|этап|задача|часть|глава|цель)\\s*(№\\s*)?"
              + "(\\d{1,2}(?:\\.\\d{1,2})*|[IVXІХ]{1,6})(?![А-Яа-яA-Za-z0-9])\\s*[.):–—-]*\\s*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern WORD_ALONE =
      Pattern.compile(
          "^(?:направление|раздел|модуль|блок)(?![А-Яа-я]).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  static Heading parse(String text) {
    Matcher word = WORD.matcher(text);
    if (word.find()) {
      String number = word.group(3).replace('І', 'I').replace('Х', 'X');
      return new Heading(number, word.group(4).strip(), true, before(word));
    }
    ItemNumber item = ItemNumber.orRoman(text);
    if (item != null && !item.rest().isEmpty()) {
      return new Heading(item.number(), item.rest(), true, null);
    }
    return new Heading(null, text, WORD_ALONE.matcher(text).matches(), null);
  }

  /** The word before the number and the sign of the number, apart. */
  private static String before(Matcher heading) {
    return heading.group(1) + (heading.group(2) == null ? "" : " №");
  }

  /** A heading whose number stands in a cell of its own. */
  static Heading of(String number, String text) {
    Heading inNumber = parse(number + " ");
    String own = number.strip();
    while (own.endsWith(".")) {
      own = own.substring(0, own.length() - 1);
    }
    if (inNumber.word() != null) {
      return new Heading(inNumber.number(), text, true, inNumber.word());
    }
    return new Heading(own.isEmpty() ? inNumber.number() : own, text, true, null);
  }
}
