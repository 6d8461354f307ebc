package io.github.objectivityplan.docgen;

import java.util.Locale;
import java.util.Set;

/**
 * Looks through the tags of a page before it is parsed: a parser looks through all open elements at
 * each tag, so that the work to come is what is open, summed over the tags.
 */
final class HtmlNesting {

  /** How deep elements may be nested; browsers stop at 512. */
  static final int DEEPEST = 1000;

  private static final long MOST_WORK = 100_000_000;

  /** What a tag costs by itself. */
  private static final int TAG = 25;

  /** Elements that end without a tag of their own, or have nothing below them. */
  private static final Set<String> NOT_NESTED =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "option",
          "optgroup",
          "rt",
          "rp",
          "a",
          "html",
          "head",
          "body",
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp");

  private HtmlNesting() {}

  /**
   * Checks a page.
   *
   * @throws io.github.objectivityplan.UnreadableException if elements are nested too deep
   */
  static void check(String page) {
    long work = 0;
    int depth = 0;
    int at = page.indexOf('<');
    while (at >= 0 && at + 1 < page.length()) {
      if (page.startsWith("<!--", at)) {
        at = after(page, "-->", at);
        continue;
      }
      boolean closes = page.charAt(at + 1) == '/';
      String name = name(page, at + (closes ? 2 : 1));
      if (!name.isEmpty()) {
        if (!NOT_NESTED.contains(name)) {
          depth = closes ? Math.max(0, depth - 1) : depth + 1;
        }
        work += depth + TAG;
        if (depth > DEEPEST || work > MOST_WORK) {
          throw Unreadable.tooLarge(
              "элементов HTML, вложенных один в другой",
              "HTML elements nested in one another",
              DEEPEST);
        }
        if (!closes && RAW.contains(name)) {
          at = page.indexOf("</" + name, at);
          continue;
        }
      }
      at = page.indexOf('<', at + 1);
    }
  }

  private static int after(String page, String end, int from) {
    int at = page.indexOf(end, from);
    return at < 0 ? -1 : page.indexOf('<', at);
  }

  private static String name(String page, int from) {
    int to = from;
    while (to < page.length() && to - from < 12 && isNamePart(page.charAt(to))) {
      to++;
    }
    return page.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
