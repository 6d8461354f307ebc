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

  private static final List<String> PEOPLE =
      List.of(
          "директор",
          "завуч",
          "зам",
          "учител",
          "руководител",
          "администрац",
          "педагог",
          "методист",
          "управлени",
          "классн",
          "специалист",
          "отдел",
          "совет",
          "комисси",
          "школ");

  /** How words begin that name what a measure leaves behind; the shortest are whole words. */
  private static final List<String> DOCUMENTS =
      List.of(
          "акт",
          "акты",
          "анализ",
          "аналитическ",
          "база",
          "банк",
          "буклет",
          "ведомост",
          "видео",
          "график",
          "диаграмм",
          "договор",
          "документ",
          "доклад",
          "журнал",
          "заключени",
          "записк",
          "заявк",
          "инструкц",
          "информационн",
          "карта",
          "карты",
          "лист",
          "листы",
          "листк",
          "матриц",
          "материал",
          "методическ",
          "опись",
          "описи",
          "отзыв",
          "отчет",
          "памятк",
          "паспорт",
          "перечень",
          "письм",
          "план",
          "планы",
          "положени",
          "портфолио",
          "постановлени",
          "презентац",
          "приказ",
          "программ",
          "протокол",
          "публикац",
          "распоряжени",
          "расписани",
          "реестр",
          "регламент",
          "рекомендац",
          "решени",
          "сводн",
          "сертификат",
          "скриншот",
          "соглашени",
          "список",
          "списк",
          "справк",
          "ссылк",
          "статистическ",
          "таблиц",
          "удостоверени",
          "уведомлени",
          "фото",
          "фотоотчет",
          "фотографи",
          "циркуляр",
          "чек");

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

  /** A post or a person at the beginning of a short text. */
  static boolean isParty(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() < 120 && (isPerson(text) || PEOPLE.stream().anyMatch(lower::startsWith));
  }

  /** A kind of document at the beginning of a text: «Справка», «Протоколы заседаний». */
  static boolean isDocument(String text) {
    String word = text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^а-я]+", 2)[0];
    return DOCUMENTS.stream()
        .anyMatch(stem -> stem.length() <= 4 ? word.equals(stem) : word.startsWith(stem));
  }

  /** Whether the text breaks off: after a connecting word, a comma, a hyphen or in a quotation. */
  static boolean isUnfinished(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (",-–—(«".indexOf(last) >= 0) {
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
