package io.github.objectivityplan.docgen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number at the beginning of an item's text.
 *
 * @param number the number without its final dot: «2.1», «1)», «а)», «IV»
 * @param rest the text after it
 */
record ItemNumber(String number, String rest) {

  private static final Pattern ARABIC =
      Pattern.compile(
          "^(?:[-–—•·]\\s*)?(\\d{1,2}(?:\\s?\\.\\s?\\d{1,3})*)(?:\\s?(\\.\\s?\\)|[.)])|,(?=\\s?[А-ЯЁ])|(?=\\s+[А-ЯЁA-Z«\"]))\\s*(?![\\d.])(.*)$",
          Pattern.DOTALL);
  private static final Pattern LETTER = Pattern.compile("^([а-я]\\))\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern ROMAN =
      Pattern.compile("^([IVXІХ]{1,6})(?:[.)]|\\s?[–—-])\\s*(.*)$", Pattern.DOTALL);

  /** The arabic number or letter that {@code text} begins with; {@code null} if it has none. */
  static @Nullable ItemNumber of(String text) {
    Matcher arabic = ARABIC.matcher(text);
    if (arabic.find()) {
      String mark = arabic.group(2);
      String number = arabic.group(1).replace(" ", "");
      return new ItemNumber(
          mark != null && mark.endsWith(")") ? number + mark.replace(" ", "") : number,
          arabic.group(3).strip());
    }
    Matcher letter = LETTER.matcher(text);
    return letter.find() ? new ItemNumber(letter.group(1), letter.group(2).strip()) : null;
  }

  /** As {@link #of}, or a Roman number. */
  static @Nullable ItemNumber orRoman(String text) {
    ItemNumber number = of(text);
    if (number != null) {
      return number;
    }
    Matcher roman = ROMAN.matcher(text);
    return roman.find()
        ? new ItemNumber(roman.group(1).replace('І', 'I').replace('Х', 'X'), roman.group(2).strip())
        : null;
  }

  /** Whether a cell holds a number and nothing else: «1», «2.6.», «4.1)», «IV.», «№ 3». */
  static boolean isNumberCell(String text) {
    return NUMBER_CELL.matcher(text).matches();
  }

  private static final Pattern NUMBER_CELL =
      Pattern.compile(
          "(?:№\\s?)?(?:\\d{1,3}(?:\\s?[.,\\-]\\s?\\d{1,3}){0,4}|[IVXІХ]{1,6}|[а-я])\\s?[.,)]{0,2}");
}
