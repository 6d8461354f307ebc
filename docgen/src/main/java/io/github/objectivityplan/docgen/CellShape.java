package io.github.objectivityplan.docgen;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from a text alone what it may be: a deadline, an unfinished phrase, a ditto mark. */
final class CellShape {
  private CellShape() {}

  private static final List<String> DEADLINE_WORDS =
      List.of(
          "январ",
          "феврал",
          "март",
          "апрел",
          "мая",
          "май",
          "июн",
          "июл",
          "август",
          "сентябр",
          "октябр",
          "ноябр",
          "декабр",
          "в течение",
          "в теч.",
          "постоянно",
          "ежегодно",
          "ежемесячно",
          "еженедельно",
          "ежеквартально",
          "регулярно",
          "систематически",
          "по плану",
          "по графику",
          "в соответствии с графиком",
          "согласно",
          "не позднее",
          "по мере",
          "квартал",
          "четверт",
          "полугоди",
          "учебного года",
          "весь период",
          "до ",
          "по отдельному",
          "по запросу",
          "раз в ",
          "по окончании",
          "в период",
          "уч.г",
          "уч. г");

  private static final Set<String> CONNECTORS =
      Set.of(
          "и", "в", "во", "на", "по", "с", "со", "к", "о", "об", "от", "для", "при", "за", "из",
          "или", "а", "не", "без", "до", "через", "между", "под", "над", "у", "том", "числе",
          "т.ч");

  static boolean isDeadline(String text) {
    if (text.isEmpty() || text.length() > 120) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (DEADLINE_WORDS.stream().anyMatch(lower::contains)) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < lower.length(); i++) {
      digits += Character.isDigit(lower.charAt(i)) ? 1 : 0;
    }
    return digits >= 2
        && (lower.contains("20") || lower.contains("."))
        && digits * 3 > text.length();
  }

  /** A person's name, or initials that the end of a page has cut from one. */
  static boolean isPerson(String text) {
    return PersonName.atEnd(text) != null || text.matches("(?:[А-ЯЁ]\\.\\s?){1,2}[,;]?");
  }

  /** Whether the text breaks off: after a connecting word, a comma, a hyphen or in a quotation. */
  static boolean isUnfinished(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ',' || last == '-' || last == '(' || last == '«') {
      return true;
    }
    String word = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return CONNECTORS.contains(word)
        || count(text, '«') > count(text, '»')
        || count(text, '(') > count(text, ')');
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  /** «"», «-//-», «то же»: as above. */
  static boolean isDitto(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("то же") || lower.equals("тоже") || lower.equals("то же самое")) {
      return true;
    }
    boolean mark = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\"«»“”„〃″/'".indexOf(c) >= 0) {
        mark = true;
      } else if ("-–— ".indexOf(c) < 0) {
        return false;
      }
    }
    return mark;
  }

  /** A mark in a column of months: «+», «V», «×». */
  static boolean isTick(String text) {
    return text.length() <= 2 && "+vхx×*✓✔•●vвдаy-–".contains(text.toLowerCase(Locale.ROOT));
  }

  /** A cell of dashes alone, which stands for an empty one in text taken from a table. */
  static boolean isRule(String text) {
    return text.length() >= 2 && text.chars().allMatch(c -> "-–—=_".indexOf(c) >= 0);
  }

  /** «Сентябрь», «Апрель – май», «I полугодие»: a heading that says when. */
  static boolean isTimeHeading(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[.,:]+$", "").strip();
    String word =
        "(январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)";
    return plain.matches(
            word + "(\\s*[-–—,/и]+\\s*" + word + ")*(\\s+20\\d\\d(\\s?г\\.?|\\s?год)?)?")
        || plain.matches("([ivх]+|[1-4])(-?[яй]е?)?\\s?(полугодие|четверть|квартал|триместр)")
        || plain.matches("20\\d\\d\\s?(год|г\\.?)");
  }
}
