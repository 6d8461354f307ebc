package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Недопустимое с ВПР: what an activity must not order, told by the words of its title. Each
 * prohibition is looked for by its own phrase, and a phrase that is denied («без рейтинга», «о
 * недопустимости сбора средств») is none.
 */
final class VprUse {

  private static final Message RANKING =
      new Message("рейтинг по результатам", "a ranking by results");
  private static final Message CONSEQUENCES =
      new Message("премии или взыскания по результатам", "bonuses or penalties by results");
  private static final Message SINGLE_DAY =
      new Message("единый день проведения", "a single day for all schools");
  private static final Message NOT_IN_LESSONS =
      new Message("проведение после уроков или в каникулы", "VPR after lessons or in the holidays");
  private static final Message AT_COST =
      new Message(
          "деньги или бумага от родителей или учителей", "money or paper from parents or teachers");
  private static final Message POSTING =
      new Message("открытая публикация заданий", "open posting of the tasks");

  private static final List<String> DENIALS =
      List.of(
          "недопу",
          "исключени",
          "исключить",
          "запре",
          "предотвращ",
          "профилактик",
          "отказ",
          "отмен",
          "нельзя",
          "неправомерн",
          "незаконн");

  private static final List<String> PENALTIES =
      List.of(
          "преми",
          "депремир",
          "стимулир",
          "взыскани",
          "наказан",
          "выговор",
          "дисциплинарн",
          "денежн");

  /** What holds VPR where the word stands right before their name. */
  private static final List<String> HOLDING =
      List.of(
          "проведени",
          "провести",
          "организаци",
          "организова",
          "написани",
          "выполнени",
          "сдач",
          "и");

  private static final Set<String> ONE =
      Set.of("единый", "единого", "единому", "едином", "единых", "единые", "единая", "единую");

  private static final Set<String> DAYS =
      Set.of("день", "дня", "дню", "дне", "днем", "дата", "дату", "даты", "дат", "дней", "дни");

  /** What may stand between «единый» and «день». */
  private static final List<String> AREAS =
      List.of(
          "для",
          "всех",
          "школ",
          "муниципальн",
          "районн",
          "городск",
          "региональн",
          "краев",
          "областн",
          "республиканск",
          "окружн");

  private static final List<String> PAYERS = List.of("родител", "учител", "педагог", "законн");

  private static final List<String> MONEY =
      List.of(
          "средств",
          "денег",
          "деньги",
          "денежн",
          "бумаг",
          "взнос",
          "добровольн",
          "пожертвован",
          "личн",
          "собственн");

  private static final List<String> FROM = List.of("с", "со", "от", "у");

  /** What is done with VPR, and not VPR themselves. */
  private static final List<String> OTHER_WORK =
      List.of(
          "анализ",
          "подведени",
          "обсужден",
          "консультац",
          "совещан",
          "проверк",
          "собран",
          "семинар",
          "обучен",
          "инструктаж",
          "загрузк",
          "подготовк",
          "информирован");

  private static final List<String> POSTS =
      List.of("размещен", "публикаци", "выкладк", "опубликов", "разместить", "выложить");

  private static final Set<String> TASKS =
      Set.of(
          "ким",
          "кимы",
          "кимов",
          "задания",
          "заданий",
          "ответы",
          "ответов",
          "ключи",
          "ключей",
          "вариантов",
          "варианты");

  /** What may stand between the posting and what is posted. */
  private static final List<String> WHERE =
      List.of(
          "на",
          "в",
          "и",
          "сайт",
          "открыт",
          "доступ",
          "сет",
          "интернет",
          "официальн",
          "школьн",
          "страниц",
          "чат",
          "мессенджер",
          "групп",
          "школ",
          "всех",
          "текст",
          "материал",
          "контрольн",
          "измерительн",
          "правильн");

  private static final List<String> OPEN_TASKS = List.of("образ", "демо", "тренировочн", "вопрос");

  private VprUse() {}

  /** Whether a title speaks of VPR. */
  static boolean mentions(String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (isVpr(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVpr(String[] words, int at) {
    return words[at].equals("впр")
        || words[at].startsWith("всероссийск")
            && at + 1 < words.length
            && words[at + 1].startsWith("проверочн");
  }

  /** What is ordered that must not be; {@code null} where nothing is. */
  static @Nullable Message forbidden(String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("без") || words[i].equals("не") || begins(words[i], DENIALS)) {
        return null;
      }
      Message found = forbidden(words, i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Message forbidden(String[] words, int at) {
    String word = words[at];
    if (word.startsWith("рейтинг") || word.startsWith("ранжир")) {
      return RANKING;
    }
    if (isCollection(words, at)) {
      return AT_COST;
    }
    if (begins(word, PENALTIES) || word.startsWith("поощр") && hasResults(words)) {
      return CONSEQUENCES;
    }
    if (ONE.contains(word) && isSingleDay(words, at)) {
      return SINGLE_DAY;
    }
    if (isVpr(words, at) && isHeld(words, at) && isNotInLessons(words, at)) {
      return NOT_IN_LESSONS;
    }
    return begins(word, POSTS) && postsTasks(words, at) ? POSTING : null;
  }

  private static boolean hasResults(String[] words) {
    return Words.has(words, "результат") || Words.has(words, "итог");
  }

  /** «за счёт родителей», «сбор средств с родителей», «взносы родителей». */
  private static boolean isCollection(String[] words, int at) {
    String word = words[at];
    if (word.equals("за") && at + 1 < words.length && words[at + 1].startsWith("счет")) {
      return pays(words, after(words, at + 2, MONEY));
    }
    if (word.startsWith("взнос")) {
      return pays(words, after(words, at + 1, FROM));
    }
    int what = after(words, at + 1, MONEY);
    if (what == at + 1
        || !(word.equals("сбор") || word.equals("сбора") || word.equals("собрать"))) {
      return false;
    }
    for (int i = what; i < words.length; i++) {
      boolean from = begins(words[i], FROM) && pays(words, i + 1);
      if (from || words[i].startsWith("родительск")) {
        return true;
      }
    }
    return false;
  }

  private static boolean pays(String[] words, int at) {
    return at < words.length && begins(words[at], PAYERS);
  }

  /** The first word from {@code at} on that does not begin with one of the stems. */
  private static int after(String[] words, int at, List<String> stems) {
    int next = at;
    while (next < words.length && begins(words[next], stems)) {
      next++;
    }
    return next;
  }

  /** «единый день ВПР», «единый день проведения ВПР», «ВПР в единый день». */
  private static boolean isSingleDay(String[] words, int at) {
    int day = after(words, at + 1, AREAS);
    if (day >= words.length || !DAYS.contains(words[day]) || Words.has(words, "родител")) {
      return false;
    }
    int next = after(words, day + 1, HOLDING);
    if (next < words.length && isVpr(words, next)) {
      return true;
    }
    for (int i = 0; i < at; i++) {
      if (isVpr(words, i) && isHeld(words, i)) {
        return words[at - 1].equals("в");
      }
    }
    return false;
  }

  /** Whether a title is about holding VPR: nothing but such words stands before their name. */
  private static boolean isHeld(String[] words, int vpr) {
    for (int i = 0; i < vpr; i++) {
      if (!begins(words[i], HOLDING)) {
        return false;
      }
    }
    return vpr > 0;
  }

  private static boolean isNotInLessons(String[] words, int vpr) {
    for (int i = vpr + 1; i + 1 < words.length; i++) {
      boolean after =
          words[i].equals("после")
              && (words[i + 1].startsWith("урок") || words[i + 1].startsWith("занят"));
      boolean outside =
          words[i].startsWith("внеурочн") && words[i + 1].startsWith("врем")
              || words[i].equals("вне") && words[i + 1].startsWith("расписан");
      boolean holidays =
          isHolidays(words, i + 1)
              && (words[i].equals("в")
                  || words[i].equals("на")
                  || words[i].startsWith("период")
                  || words[i].startsWith("врем")
                  || words[i].startsWith("дни"));
      if (words[i].equals("не") || words[i].equals("кроме") || begins(words[i], OTHER_WORK)) {
        return false;
      }
      if (after || outside || holidays) {
        return true;
      }
    }
    return false;
  }

  /** «каникулы», «осенние каникулы». */
  private static boolean isHolidays(String[] words, int at) {
    return words[at].startsWith("каникул")
        || at + 1 < words.length
            && words[at + 1].startsWith("каникул")
            && begins(words[at], List.of("осен", "зимн", "весен", "летн"));
  }

  private static boolean postsTasks(String[] words, int at) {
    if (Words.hasAny(words, OPEN_TASKS)) {
      return false;
    }
    for (int i = at + 1; i < words.length; i++) {
      if (TASKS.contains(words[i])) {
        return true;
      }
      if (!begins(words[i], WHERE) && !begins(words[i], POSTS) && !isVpr(words, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean begins(String word, List<String> stems) {
    for (String stem : stems) {
      if (stem.length() <= 2 ? word.equals(stem) : word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
