package io.github.objectivityplan.deadline;

import java.util.List;

/**
 * Названия месяцев: the Russian names of the months, in the two cases that dates need. They do not
 * come from the runtime's locale data, which differ from one runtime to another.
 */
public final class MonthNames {

  private static final List<String> NOMINATIVE =
      List.of(
          "январь",
          "февраль",
          "март",
          "апрель",
          "май",
          "июнь",
          "июль",
          "август",
          "сентябрь",
          "октябрь",
          "ноябрь",
          "декабрь");
  private static final List<String> GENITIVE =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  private MonthNames() {}

  /**
   * The name that stands alone, «январь» for 1.
   *
   * @throws IndexOutOfBoundsException if {@code month} is not from 1 to 12
   */
  public static String nominative(int month) {
    return NOMINATIVE.get(month - 1);
  }

  /**
   * The name that follows a day, «января» for 1.
   *
   * @throws IndexOutOfBoundsException if {@code month} is not from 1 to 12
   */
  public static String genitive(int month) {
    return GENITIVE.get(month - 1);
  }

  /** All the names that stand alone, from January on. */
  public static List<String> nominatives() {
    return NOMINATIVE;
  }

  /** All the names that follow a day, from January on. */
  public static List<String> genitives() {
    return GENITIVE;
  }
}
