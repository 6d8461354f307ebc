package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NamedPeople.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Телефоны: the places of telephone numbers in a text. A number is known by its shape or by what
 * stands before it («тел.»); what follows it after a comma goes with it, an extension («доб. 12»)
 * as well as another number that would not be known alone («тел. 23456, 23457»).
 */
final class Telephones {

  /** What stands between two digits of a number. */
  private static final String GAP = "[\\s\\u00a0()\u2010-\u2015-]{0,3}";

  private static final String HYPHEN = "[\u2010-\u2015-]";

  /** «10-12-26» is rather a date. */
  private static final String NO_DATE =
      "(?!(?:0?[1-9]|[12]\\d|3[01])" + HYPHEN + "(?:0[1-9]|1[0-2])" + HYPHEN + "\\d{2}(?!\\d))";

  private static final String LABEL =
      "(?:тел|телефон(?:ам|ах|ов|ом|[ауы])?|факс(?:ом|[ауы])?|сот|моб|(?<![а-яё])т)"
          + "\\.?:?[\\s\\u00a0]{0,2}";

  private static final Pattern FIRST =
      Pattern.compile(
          "(?iu)(?<![\\d№/\u2010-\u2015-])(?<!№[\\s\\u00a0])(?<!(?<!тел|факс|моб|сот)\\.)(?:"
              + ("\\+\\d(?:" + GAP + "\\.?\\d){9,13}")
              + ("|8(?:" + GAP + "\\d){10}")
              + ("|\\(\\d{3,5}\\)" + GAP + "\\d(?:" + GAP + "\\d){4,6}")
              + ("|" + NO_DATE + "\\d{1,3}" + HYPHEN + "\\d{2}" + HYPHEN + "\\d{2}")
              + ("|(?<=" + LABEL + ")(?:\\(?\\d(?:" + GAP + "\\d){4,11}")
              + ("|\\d{1,2}" + HYPHEN + "\\d{2})")
              + ")(?!\\d)");

  private static final Pattern NEXT =
      Pattern.compile(
          "(?iu)[\\s\\u00a0]*(?:[,;/]|(?:и|или)(?!\\p{L}))[\\s\\u00a0]*(?:"
              + (LABEL + ")?(\\(?\\+?\\d(?:" + GAP + "\\d){2,12})(?![\\d./]?\\d)")
              + ("(?![\\s\\u00a0]*(?:кл|" + HYPHEN + "))"));

  private static final String EXTENSION_NUMBER =
      "(?:доб|вн)[а-яё]*\\.?:?[\\s\\u00a0]*(?:№[\\s\\u00a0]*)?\\d{1,5}(?!\\d)";

  private static final Pattern EXTENSION =
      Pattern.compile(
          ("(?iu)[\\s\\u00a0]*(?:\\(" + EXTENSION_NUMBER + "\\)")
              + ("|,?[\\s\\u00a0]*" + EXTENSION_NUMBER + ")"));

  /** A number with so many digits is a telephone's after another one, whatever that looks like. */
  private static final int ENOUGH = 5;

  private Telephones() {}

  /** The places of the numbers, in the order of the text. */
  static List<Place> in(String text) {
    List<Place> found = new ArrayList<>();
    Matcher first = FIRST.matcher(text);
    Matcher next = NEXT.matcher(text);
    int at = 0;
    while (at <= text.length() && first.find(at)) {
      at = first.end();
      int start = first.start();
      boolean more = true;
      while (more) {
        int digits = digits(text.substring(start, at)).length();
        at = extended(text, at);
        found.add(new Place(start, at));
        next.region(at, text.length());
        more = next.lookingAt() && isAnother(next.group(1), digits);
        if (more) {
          start = next.start(1);
          at = next.end(1);
        }
      }
    }
    return found;
  }

  /** The digits of a number, by which its spellings are compared. */
  static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  private static boolean isAnother(String number, int digitsOfThePrevious) {
    int digits = digits(number).length();
    return digits >= ENOUGH || digits == digitsOfThePrevious;
  }

  private static int extended(String text, int end) {
    Matcher extension = EXTENSION.matcher(text).region(end, text.length());
    return extension.lookingAt() ? extension.end() : end;
  }
}
