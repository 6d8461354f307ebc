package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.MonthNames;
import io.github.objectivityplan.docgen.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Неразрывные пробелы: binds what a line must not end between, such as a number and its sign, a
 * date, a surname and its initials. A reader takes a no-break space for a space, so the text stays
 * the same.
 */
final class NoBreak {

  private static final char NBSP = '\u00a0';

  /** Words before which a number stays on the line. */
  private static final Set<String> AFTER_NUMBER =
      Stream.concat(
              MonthNames.genitives().stream(), Stream.of("г.", "гг.", "года", "году", "%", "руб."))
          .collect(Collectors.toUnmodifiableSet());

  /** The months as they stand before a year: «сентябрь», «сентября», «в сентябре». */
  private static final Set<String> MONTHS =
      MonthNames.genitives().stream()
          .flatMap(
              month ->
                  Stream.of(
                      month,
                      month.substring(0, month.length() - 1) + "е",
                      MonthNames.nominative(MonthNames.genitives().indexOf(month) + 1)))
          .collect(Collectors.toUnmodifiableSet());

  /** Abbreviations that stay with what they introduce. */
  private static final Set<String> BEFORE_NAME =
      Set.of("г.", "с.", "д.", "п.", "пп.", "ст.", "ч.", "ул.", "пос.", "каб.", "тел.", "им.");

  /** What the period of a heading ends with. */
  private static final Set<String> YEARS =
      Set.of("год", "года", "году", "годы", "годов", "годах", "г", "гг");

  private static final int LONGEST_PREPOSITION = 2;

  /** A last word of at most so many letters is not left alone on a heading's last line. */
  private static final int SHORT_END = 10;

  /** The most letters that the word before it may have: a longer pair would not fit anywhere. */
  private static final int LONGEST_BEFORE = 20;

  private NoBreak() {}

  /** The paragraph's text as a page shows it. */
  static String text(Paragraph paragraph) {
    return switch (paragraph.purpose()) {
      case LETTERHEAD, ACT_TITLE, PLAN_TITLE, DIRECTION -> heading(paragraph.text());
      // the layout knows how wide the cell is, and has bound its text
      case CELL, COLUMN_TITLE -> paragraph.text();
      default -> bind(paragraph.text());
    };
  }

  /** The text with no-break spaces where a line must not end. */
  static String bind(String text) {
    return bind(text, Integer.MAX_VALUE);
  }

  /**
   * The same in lines of at most {@code room} letters: a date that is longer may have its year on
   * the next line.
   */
  static String bind(String text, int room) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return text;
    }
    char[] bound = null;
    List<Integer> beforeYears = List.of();
    int start = wordStart(text, space);
    while (space >= 0) {
      int next = end(text, space + 1);
      if (next > space + 1 && binds(text, start, space, next)) {
        bound = bound == null ? text.toCharArray() : bound;
        bound[space] = NBSP;
      } else if (isBeforeYear(text, start, space, next)) {
        beforeYears = beforeYears.isEmpty() ? new ArrayList<>() : beforeYears;
        beforeYears.add(space);
      }
      start = space + 1;
      space = text.indexOf(' ', start);
      start = space < 0 ? start : Math.max(start, wordStart(text, space));
    }
    for (int year : beforeYears) {
      bound = bound == null ? text.toCharArray() : bound;
      bound[year] = longest(new String(bound), year) <= room ? NBSP : ' ';
    }
    return bound == null ? text : new String(bound);
  }

  /** How many letters wide the longest stretch is that a line cannot end in. */
  static int longest(String bound) {
    int longest = 0;
    int halves = 0;
    for (int i = 0; i < bound.length(); i++) {
      halves = mayEnd(bound, i) ? 0 : halves + halves(bound.charAt(i));
      longest = Math.max(longest, halves);
    }
    return (longest + 1) / 2;
  }

  /** How many letters the longest word has. */
  static int longestWord(String bound) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < bound.length(); i++) {
      length = mayEnd(bound, i) || bound.charAt(i) == NBSP ? 0 : length + 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** The text with the spaces that people type, where a line may end between any words. */
  static String typed(Paragraph paragraph) {
    return paragraph.text().replace(NBSP, ' ');
  }

  /** The same of the stretch that there is if the space at {@code at} is bound. */
  private static int longest(String text, int at) {
    int halves = halves(NBSP);
    for (int i = at - 1; i >= 0 && !mayEnd(text, i); i--) {
      halves += halves(text.charAt(i));
    }
    for (int i = at + 1; i < text.length() && !mayEnd(text, i); i++) {
      halves += halves(text.charAt(i));
    }
    return (halves + 1) / 2;
  }

  /** The width of a character in halves of a letter. */
  private static int halves(char c) {
    return c == NBSP ? 1 : 2;
  }

  /** Whether a line may end at the character; within «2026–2027» it had better not. */
  private static boolean mayEnd(String text, int i) {
    char c = text.charAt(i);
    return c == ' ' || c == '\n' || c == '\t' || isHyphen(c) && !isInRange(text, i);
  }

  /** Whether the dash stands between two numbers; a range of dates may be parted. */
  private static boolean isInRange(String text, int dash) {
    int from = dash;
    while (from > 0 && digit(text.charAt(from - 1))) {
      from--;
    }
    int to = dash + 1;
    while (to < text.length() && digit(text.charAt(to))) {
      to++;
    }
    boolean date =
        from > 0 && text.charAt(from - 1) == '.'
            || to + 1 < text.length() && text.charAt(to) == '.' && digit(text.charAt(to + 1));
    return from < dash && dash + 1 < to && !date;
  }

  /** A hyphen or a dash, which people type in place of each other. */
  private static boolean isHyphen(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  /** «сентября 2026»: whether a month stands before the space and a year after it. */
  private static boolean isBeforeYear(String text, int start, int space, int next) {
    int end = withoutComma(text, space + 1, next);
    for (int i = space + 1; i < end; i++) {
      if (!digit(text.charAt(i))) {
        return false;
      }
    }
    if (end - space - 1 != 4) {
      return false;
    }
    int from = opened(text, start);
    for (int i = space - 1; i > from; i--) {
      from = isHyphen(text.charAt(i)) ? i + 1 : from;
    }
    return from < space && MONTHS.contains(text.substring(from, space).toLowerCase(Locale.ROOT));
  }

  /**
   * A heading whose last line is never one short word, and that has the period at its end, «на
   * 2026/2027 учебный год», in one line.
   */
  static String heading(String text) {
    String bound = bind(text);
    int period = period(bound);
    if (period < bound.length()) {
      bound = bound.substring(0, period) + bound.substring(period).replace(' ', NBSP);
    }
    int last = bound.lastIndexOf(' ');
    int before = bound.lastIndexOf(' ', last - 1);
    boolean shortEnd = before > 0 && bound.length() - last - 1 <= SHORT_END;
    return shortEnd && last - before - 1 <= LONGEST_BEFORE
        ? bound.substring(0, last) + NBSP + bound.substring(last + 1)
        : bound;
  }

  /** Where «на 2026/2027 учебный год» begins that a heading ends with; the end if it does not. */
  private static int period(String heading) {
    int end = heading.length();
    while (end > 0 && "»\".,)".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = wordStart(heading, end);
    if (!YEARS.contains(heading.substring(start, end).toLowerCase(Locale.ROOT))) {
      return heading.length();
    }
    for (int words = 0; words < 2 && start > 0; words++) {
      start = wordStart(heading, start - 1);
      if (beginsWithYear(heading, start)) {
        int before = start == 0 ? 0 : wordStart(heading, start - 1);
        boolean preposition = start - 1 - before <= LONGEST_PREPOSITION;
        return preposition ? before : start;
      }
    }
    return heading.length();
  }

  private static boolean beginsWithYear(String text, int start) {
    int end = start;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return end - start == 4;
  }

  /** Whether the word from {@code start} to {@code space} stays with the one after the space. */
  private static boolean binds(String text, int start, int space, int next) {
    if (start == space) {
      return false;
    }
    char last = text.charAt(space - 1);
    char first = text.charAt(space + 1);
    if (last == '№') {
      return digit(first) || first == '_';
    }
    boolean quoted = (last == '»' || last == '"') && space - start > 1;
    if (digit(quoted ? text.charAt(space - 2) : last)) {
      String unit = text.substring(space + 1, withoutComma(text, space + 1, next));
      return AFTER_NUMBER.contains(unit) && (!unit.startsWith("г") || isAfterYear(text, space + 1));
    }
    if (Character.isUpperCase(first) && next > space + 2) {
      boolean initialNext = text.charAt(space + 2) == '.';
      if (initialNext && capitalised(text, start, space) || isInitials(text, start, space)) {
        return true;
      }
    }
    boolean named = digit(first) || Character.isUpperCase(first) || first == '«';
    return last == '.'
        && named
        && !isAfterYear(text, start)
        && BEFORE_NAME.contains(text.substring(opened(text, start), space));
  }

  /** «2026 г.», «2026/27 г.»: the abbreviation after such a number is a year's, not a town's. */
  private static boolean isAfterYear(String text, int start) {
    int end = start - 1;
    int first = end;
    while (first > 0 && digit(text.charAt(first - 1))) {
      first--;
    }
    boolean partOfWord =
        first > 0 && text.charAt(first - 1) != ' ' && text.charAt(first - 1) != '№';
    return end - first == 4 || (end - first == 2 && partOfWord);
  }

  /** «И.», «И.О.»: capital letters, each with its full stop. */
  private static boolean isInitials(String text, int start, int end) {
    int from = opened(text, start);
    if (end - from != 2 && end - from != 4) {
      return false;
    }
    for (int i = from; i < end; i += 2) {
      if (!Character.isUpperCase(text.charAt(i)) || text.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  /** A capital letter, then small ones: perhaps a surname. */
  private static boolean capitalised(String text, int start, int end) {
    int from = opened(text, start);
    return end - from > 1
        && Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(end - 1));
  }

  private static int opened(String text, int start) {
    return text.charAt(start) == '(' || text.charAt(start) == '«' ? start + 1 : start;
  }

  private static int withoutComma(String text, int start, int end) {
    int stop = end;
    while (stop > start + 1 && ",;):".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && !space(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && !space(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean space(char c) {
    return c == ' ' || c == NBSP || c == '\n' || c == '\t';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
