package io.github.objectivityplan.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Реквизиты акта: the date and the number that a line of an act, of a mark or of a reference
 * states.
 *
 * <p>The date is read however it was typed: «24 августа 2022 г», «31. 03. 22 г.», «"24" февраля
 * 2009 г.», «« 10»______01____2022 г.», {@code 2024-01-10}. A date left blank («___» ______ 2023
 * г.) is no date. The number is opaque: what follows «№», as it was typed, even «___»; a number in
 * quotation marks («СОШ № 7») is part of a name.
 *
 * @param date the date; absent if the text states none
 * @param number the number; absent if the text states none
 * @param rest the text without both, their «от», «№» and «года», its white space collapsed
 */
public record ActRequisites(@Nullable LocalDate date, @Nullable String number, String rest) {

  private static final String[] MONTHS = {
    "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
    "декабр"
  };
  private static final String BETWEEN = " \u00a0\t_»«\"”“„'.,/-–";

  /** The letters that offices write after a number to tell its register. */
  private static final Set<String> INDICES =
      Set.of(
          "од", "о/д", "ос", "осн", "лс", "л/с", "кс", "к/с", "ах", "ахд", "ахч", "пр", "уч", "р",
          "п", "пк", "па", "пг", "рп", "общ", "пд", "вк");

  private static final String SIGNS = "/-–.§\\_";

  /** Reads the first date and the first number of {@code text}. */
  public static ActRequisites find(String text) {
    Place place = locate(text, 0, text.length());
    StringBuilder rest = new StringBuilder(text);
    for (Span span : place.spans()) {
      rest.replace(span.start, span.end, " ");
    }
    return new ActRequisites(
        place.date(), place.number(), rest.toString().replaceAll("[\\s\\u00a0]+", " ").strip());
  }

  /** Finds the first date and the first number in {@code text} from {@code from} to {@code to}. */
  static Place locate(String text, int from, int to) {
    Span date = date(text, from, to);
    Span number = number(text, from, to);
    List<Span> spans = new ArrayList<>();
    if (date != null) {
      spans.add(date);
    }
    if (number != null) {
      spans.add(date != null && number.start > date.start ? 0 : spans.size(), number);
    }
    return new Place(
        date == null ? null : date.date, number == null ? null : number.value, List.copyOf(spans));
  }

  /**
   * Where a date and a number stand.
   *
   * @param spans both, the last first
   */
  record Place(@Nullable LocalDate date, @Nullable String number, List<Span> spans) {
    boolean isEmpty() {
      return spans.isEmpty();
    }

    int start() {
      return spans.get(spans.size() - 1).start;
    }

    int end() {
      return spans.get(0).end;
    }
  }

  /** A piece of the text: a date with its «от» and «г.», or a number with its sign. */
  record Span(int start, int end, String value, @Nullable LocalDate date) {}

  private static @Nullable Span date(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (digit(text, at) && (at == from || !partOfNumber(text, at - 1))) {
        Span span = dateAt(text, from, at, to);
        if (span != null) {
          return span;
        }
        while (at + 1 < to && digit(text, at + 1)) {
          at++;
        }
      }
    }
    return null;
  }

  /** Whether the character at {@code at} shows that a digit after it is not the start of a date. */
  private static boolean partOfNumber(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) && !endsWithOt(text, at + 1)
        || (c == '.' || c == '/' || c == '-') && at > 0 && digit(text, at - 1);
  }

  private static boolean endsWithOt(String text, int end) {
    return end >= 2
        && text.substring(end - 2, end).equalsIgnoreCase("от")
        && (end == 2 || !Character.isLetter(text.charAt(end - 3)));
  }

  private static @Nullable Span dateAt(String text, int from, int at, int to) {
    int dayEnd = digitsEnd(text, at, to);
    int monthStart = skip(text, dayEnd, to);
    if (dayEnd - at == 4) {
      return isoDate(text, from, at, to);
    }
    if (dayEnd - at > 2 || monthStart == to) {
      return null;
    }
    int month;
    int monthEnd;
    if (digit(text, monthStart)) {
      monthEnd = digitsEnd(text, monthStart, to);
      String between = text.substring(dayEnd, monthStart);
      if (monthEnd - monthStart > 2 || between.chars().noneMatch(c -> "./_-»\"".indexOf(c) >= 0)) {
        return null;
      }
      month = Integer.parseInt(text.substring(monthStart, monthEnd));
    } else {
      monthEnd = lettersEnd(text, monthStart, to);
      month = month(text.substring(monthStart, monthEnd));
    }
    int yearStart = skip(text, monthEnd, to);
    int yearEnd = digitsEnd(text, yearStart, to);
    if (month == 0
        || yearEnd - yearStart != 4 && yearEnd - yearStart != 2
        || monthEnd == yearStart) {
      return null;
    }
    int year = Integer.parseInt(text.substring(yearStart, yearEnd));
    LocalDate date =
        dateOf(
            year < 100 ? 2000 + year : year, month, Integer.parseInt(text.substring(at, dayEnd)));
    return date == null
        ? null
        : new Span(dateStart(text, from, at), dateEnd(text, yearEnd, to), "", date);
  }

  private static @Nullable Span isoDate(String text, int from, int at, int to) {
    if (at + 10 > to || text.charAt(at + 4) != '-' || text.charAt(at + 7) != '-') {
      return null;
    }
    for (int i = 0; i < 10; i++) {
      if (i != 4 && i != 7 && !digit(text, at + i)) {
        return null;
      }
    }
    LocalDate date =
        dateOf(
            Integer.parseInt(text.substring(at, at + 4)),
            Integer.parseInt(text.substring(at + 5, at + 7)),
            Integer.parseInt(text.substring(at + 8, at + 10)));
    return date == null
        ? null
        : new Span(dateStart(text, from, at), dateEnd(text, at + 10, to), "", date);
  }

  private static @Nullable LocalDate dateOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.length; i++) {
      boolean may = i == 4;
      if (may ? lower.equals("мая") || lower.equals("май") : lower.startsWith(MONTHS[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Takes the opening quotation mark and «от» before the day. */
  private static int dateStart(String text, int from, int day) {
    int at = day;
    while (at > from && "«\"“„' \u00a0_".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    if (at >= from + 2 && endsWithOt(text, at)) {
      at -= 2;
    }
    return at;
  }

  /** Takes «г.» or «года» after the year. */
  private static int dateEnd(String text, int yearEnd, int to) {
    int at = yearEnd;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
      at++;
    }
    int end = lettersEnd(text, at, to);
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    if (word.equals("г") && isPlace(text, end, to)) {
      return yearEnd;
    }
    if (word.equals("г") || word.equals("года") || word.equals("год")) {
      return end < to && text.charAt(end) == '.' ? end + 1 : end;
    }
    return yearEnd;
  }

  /** «12.09.2026 г. Энск № 5», «12.09.2026 г. Энск»: the «г.» before a town's name alone is its. */
  private static boolean isPlace(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == '.' || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    int end = at;
    while (end < to && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    int after = end;
    while (after < to
        && (Character.isSpaceChar(text.charAt(after)) || text.charAt(after) == '\t')) {
      after++;
    }
    return end - at > 2
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(end - 1))
        && (after == to || text.charAt(after) == '№');
  }

  private static @Nullable Span number(String text, int from, int to) {
    int quotations = 0;
    boolean straight = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      quotations += c == '«' ? 1 : c == '»' && quotations > 0 ? -1 : 0;
      straight ^= c == '"';
      // «СОШ № 7» is a name
      int sign = quotations > 0 || straight ? 0 : signLength(text, at, to);
      if (sign > 0 && (at == from || !Character.isLetter(text.charAt(at - 1)) || sign == 1)) {
        Span span = numberAfter(text, at, at + sign, to);
        if (span != null) {
          return span;
        }
      }
    }
    return null;
  }

  /** The length of the number sign at {@code at}: «№», «N» or «No» before a number; 0 if none. */
  private static int signLength(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == '№') {
      return 1;
    }
    if (c != 'N' || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return 0;
    }
    int next = at + 1 < to && "oо".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
    int value = next;
    while (value < to && text.charAt(value) == ' ') {
      value++;
    }
    return value < to && (digit(text, value) || text.charAt(value) == '_') ? next - at : 0;
  }

  private static @Nullable Span numberAfter(String text, int sign, int from, int to) {
    int start = from;
    while (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '\u00a0')) {
      start++;
    }
    int end = wordEnd(text, start, to);
    while (end < to && end > start) {
      int next = end;
      while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
        next++;
      }
      int nextEnd = wordEnd(text, next, to);
      boolean joinsBack = "-–/".indexOf(text.charAt(end - 1)) >= 0 && nextEnd - next <= 3;
      boolean joinsOn =
          next < to
              && "-–/".indexOf(text.charAt(next)) >= 0
              && nextEnd - next > 1
              && nextEnd - next <= 5;
      if (next == end || nextEnd == next || !joinsBack && !joinsOn) {
        break;
      }
      end = nextEnd;
    }
    end = indexEnd(text, start, end, to);
    String value = text.substring(start, end);
    int glued = value.toLowerCase(Locale.ROOT).lastIndexOf("от");
    if (glued > 0 && glued + 2 == value.length()) {
      end -= 2;
      value = value.substring(0, glued);
    }
    while (!value.isEmpty() && ".,;".indexOf(value.charAt(value.length() - 1)) >= 0) {
      value = value.substring(0, value.length() - 1);
      end--;
    }
    return value.isEmpty() || !digitOrBlank(value) ? null : new Span(sign, end, value, null);
  }

  /** Takes the index of a file after a number: «118 – ОД», «118 од», «01-12 / 358». */
  private static int indexEnd(String text, int start, int end, int to) {
    if (end == start || !Character.isLetterOrDigit(text.charAt(end - 1))) {
      return end;
    }
    int sign = spacesEnd(text, end, to);
    boolean parted =
        sign > end
            && sign + 1 < to
            && "-–—/".indexOf(text.charAt(sign)) >= 0
            && Character.isSpaceChar(text.charAt(sign + 1));
    int index = parted ? spacesEnd(text, sign + 1, to) : sign;
    int indexEnd = wordEnd(text, index, to);
    String word = text.substring(index, indexEnd);
    boolean figures =
        !word.isEmpty() && word.length() <= 5 && digitsEnd(text, index, to) == indexEnd;
    boolean known = INDICES.contains(word.toLowerCase(Locale.ROOT));
    return index > end && (known || parted && figures) && mayEndNumber(text, indexEnd, to)
        ? indexEnd
        : end;
  }

  /** Whether no sentence goes on there: its end, a date, «от», a title in quotation marks. */
  private static boolean mayEndNumber(String text, int end, int to) {
    int next = spacesEnd(text, end, to);
    int word = lettersEnd(text, next, to);
    return next == to
        || "\n\t«\"“„,;)_".indexOf(text.charAt(next)) >= 0
        || next > end && digit(text, next)
        || next > end && text.substring(next, word).equalsIgnoreCase("от")
        || next > end
            && text.substring(next, word).equalsIgnoreCase("г")
            && text.startsWith(".", word);
  }

  private static int spacesEnd(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean digitOrBlank(String value) {
    return value.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '_');
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to
        && (Character.isLetterOrDigit(text.charAt(at)) || SIGNS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && BETWEEN.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int digitsEnd(String text, int from, int to) {
    int at = from;
    while (at < to && digit(text, at)) {
      at++;
    }
    return at;
  }

  private static int lettersEnd(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
