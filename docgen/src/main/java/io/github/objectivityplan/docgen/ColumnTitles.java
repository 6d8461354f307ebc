package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.MonthNames;
import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.plan.ColumnRole;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the names of columns: what a column holds is told by the first known word of its title. */
final class ColumnTitles {

  private static final Map<String, Use> STEMS = new LinkedHashMap<>();

  private static void know(Use use, String... stems) {
    for (String stem : stems) {
      STEMS.put(stem, use);
    }
  }

  static {
    know(Use.DEADLINE, "срок", "дата", "даты", "период", "когда", "время", "месяц", "календарн");
    know(
        Use.RESPONSIBLE,
        "ответственн",
        "исполнител",
        "соисполнител",
        "кто",
        "организатор",
        "должностн",
        "куратор");
    know(
        Use.RESULT,
        "результат",
        "выход",
        "итог",
        "отчетност",
        "отчетн",
        "отчет",
        "документ",
        "подтвержд",
        "продукт",
        "заверша",
        "завершен",
        "представлен",
        "эффект");
    know(Use.NOTE, "примечан", "комментар");
    know(Use.DIRECTION, "направлени", "направленност", "раздел", "модуль", "блок");
    know(
        Use.ACTIVITY,
        "мероприят",
        "наименован",
        "содержан",
        "тема",
        "тематик",
        "действ",
        "перечень",
        "деятельност",
        "работа",
        "работы",
        "работ",
        "процедур",
        "меры",
        "шаг",
        "название",
        "вопрос");
    know(
        Use.OTHER,
        "отметк",
        "фактическ",
        "реализованн",
        "показател",
        "индикатор",
        "критери",
        "значени",
        "проблем",
        "недостат",
        "участник",
        "категори",
        "класс",
        "предмет",
        "целев",
        "место",
        "уровен",
        "объем",
        "источник",
        "финансир",
        "этап",
        "цель",
        "цели",
        "задач",
        "объект",
        "где",
        "связь",
        "последстви",
        "форма",
        "вид",
        "метод",
        "учебный",
        "риск",
        "контингент");
  }

  /** Words that say what a title is about only if nothing better stands in it. */
  private static final List<String> WEAK =
      List.of("форма", "вид", "метод", "целев", "задач", "уровен");

  /** Words of titles over what has been done already or what a measure is based on. */
  private static final List<String> NO_RESULT =
      List.of("отметк", "фактическ", "реализованн", "основани", "источник", "нормативн");

  /** No title is longer. */
  private static final int LONGEST = 300;

  private final Map<String, Use> own;

  /** What titles have turned out to hold; the same ones come again in every row of a file. */
  private final Map<String, Optional<Use>> known = new HashMap<>();

  /** The built-in names and the caller's, which come first. */
  ColumnTitles(Map<String, ColumnRole> own) {
    this.own = new LinkedHashMap<>();
    own.forEach((title, role) -> this.own.put(normal(title), Use.valueOf(role.name())));
  }

  /** The title in lower case, words broken by a hyphen at a line's end put together. */
  static String normal(String title) {
    return title
        .replaceAll("[-\u00ac]\\s*\n\\s*", "")
        .replaceAll("[\\s\u00a0]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е');
  }

  /** What a column called {@code title} holds; {@code null} if the title tells nothing. */
  @Nullable Use use(String title) {
    if (title.length() > LONGEST) {
      return null;
    }
    return known.computeIfAbsent(title, key -> Optional.ofNullable(find(key))).orElse(null);
  }

  private @Nullable Use find(String title) {
    String text = normal(title);
    Use named = own.get(text);
    if (named != null || text.isEmpty()) {
      return named;
    }
    if (isNumber(text)) {
      return Use.NUMBER;
    }
    if (isTime(text)) {
      return Use.TIME;
    }
    Use weak = null;
    Use first = null;
    boolean activity = false;
    for (String word : text.split("[^а-яa-z]+")) {
      String stem = stem(word);
      if (stem == null) {
        continue;
      }
      Use use = STEMS.get(stem);
      activity |= use == Use.ACTIVITY && !word.startsWith("деятельност");
      if (WEAK.contains(stem)) {
        weak = weak == null ? use : weak;
      } else if (first == null) {
        first = use;
      }
    }
    if (first == Use.DIRECTION && activity) {
      return Use.ACTIVITY;
    }
    return first != null ? first : weak;
  }

  /** Whether the caller or a word such as «отметка» says that this is not the planned result. */
  boolean isNoResult(String title) {
    String text = normal(title);
    return own.containsKey(text) || NO_RESULT.stream().anyMatch(text::contains);
  }

  /** Whether a word after the first known one speaks of a result: «Показатель (документ)». */
  boolean mentionsResult(String title) {
    String text = normal(title);
    for (String word : text.split("[^а-яa-z]+")) {
      String stem = stem(word);
      if (text.startsWith("форма") && word.startsWith("контрол")
          || stem != null && STEMS.get(stem) == Use.RESULT) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String stem(String word) {
    String best = null;
    for (String stem : STEMS.keySet()) {
      boolean whole = stem.length() <= 3 || stem.equals("работ");
      if (whole ? word.equals(stem) : word.startsWith(stem)) {
        best = best == null || stem.length() > best.length() ? stem : best;
      }
    }
    return best;
  }

  private static boolean isNumber(String text) {
    String letters = text.replaceAll("[№#\\s./\\\\]", "");
    return letters.isEmpty()
        || letters.matches("n{1,2}(пп|п)?|no|пп|п|номер|номерстроки|номерпп|порядковыйномер");
  }

  private static boolean isTime(String text) {
    return MonthNames.nominatives().contains(text)
        || text.matches("([ivхx]+|[1-4])(-?й)? ?(кв\\.?|квартал|полугодие|четверть|триместр)")
        || text.matches("(учебный год )?20\\d\\d ?[/–-] ?(20)?\\d\\d( учебный год| уч\\. ?г\\.?)?")
        || text.matches("20\\d\\d( год| г\\.?)?");
  }
}
