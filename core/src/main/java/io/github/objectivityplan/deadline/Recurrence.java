package io.github.objectivityplan.deadline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Периодичность: how often something is due.
 *
 * @param bound whether the number of times is exact («не реже», «не чаще»)
 * @param times how many times in one interval
 * @param every how many units one interval has
 * @param unit the unit of the interval
 * @param occasion the day within the interval, if named
 */
public record Recurrence(
    Bound bound, int times, int every, Unit unit, @Nullable Occasion occasion) {

  /** Whether the number of times is exact. */
  public enum Bound {
    /** Ровно: exactly so often. */
    EXACTLY,
    /** Не реже, не менее: at least so often. */
    AT_LEAST,
    /** Не чаще, не более: at most so often. */
    AT_MOST
  }

  /** The unit of an interval. */
  public enum Unit {
    /** Once for all: «единовременно». */
    ONCE("ONCE"),
    /** День. */
    DAY("D"),
    /** Рабочий или учебный день. */
    WORKING_DAY("WD"),
    /** Неделя. */
    WEEK("W"),
    /** Декада. */
    DECADE("DEC"),
    /** Месяц. */
    MONTH("M"),
    /** Квартал. */
    QUARTER("Q"),
    /** Полугодие. */
    HALF_YEAR("H"),
    /** Год. */
    YEAR("Y"),
    /** Учебный год. */
    ACADEMIC_YEAR("AY"),
    /** Учебная четверть. */
    SCHOOL_QUARTER("SQ"),
    /** Триместр. */
    TRIMESTER("ST"),
    /** Учебный модуль. */
    MODULE("SM"),
    /** Урок, занятие. */
    LESSON("L"),
    /** Without a stated interval: «периодически». */
    UNSTATED("X");

    final String notation;

    Unit(String notation) {
      this.notation = notation;
    }
  }

  /**
   * Makes a recurrence.
   *
   * @throws IllegalArgumentException if {@code times} or {@code every} is less than 1, or if the
   *     occasion is of the last month of a unit that has none
   */
  public Recurrence {
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(unit, "unit");
    if (times < 1 || every < 1) {
      throw new IllegalArgumentException(
          "Expected times and every from 1, got " + times + " and " + every);
    }
    if (occasion != null
        && occasion.kind() == Occasion.Kind.BY_DAY_OF_LAST_MONTH
        && !hasLastMonth(unit)) {
      throw new IllegalArgumentException(
          "Expected a quarter, a half-year or a year for " + occasion.kind() + ", got " + unit);
    }
  }

  static boolean hasLastMonth(Unit unit) {
    return unit == Unit.QUARTER || unit == Unit.HALF_YEAR || unit == Unit.YEAR;
  }

  /** Exactly once in each {@code unit}. */
  public static Recurrence every(Unit unit) {
    return new Recurrence(Bound.EXACTLY, 1, 1, unit, null);
  }

  /** This recurrence on {@code occasion}. */
  public Recurrence on(Occasion occasion) {
    return new Recurrence(bound, times, every, unit, occasion);
  }

  /**
   * Случай: the day within an interval.
   *
   * @param kind how the day is named
   * @param first the first of several days, 0 where the kind has none
   * @param number the day of the month, or which working day, weekday, week or decade of the
   *     interval; -1 is the last; 0 where the kind has none
   * @param weekdays the days of the week, empty where the kind has none
   */
  public record Occasion(Kind kind, int first, int number, List<DayOfWeek> weekdays) {

    /** How a day within an interval is named. */
    public enum Kind {
      /** «До 5 числа». */
      BY_DAY,
      /** «15 числа». */
      ON_DAY,
      /** «До 10 числа месяца, следующего за отчётным». */
      BY_DAY_AFTER,
      /** «До 25 числа последнего месяца квартала». */
      BY_DAY_OF_LAST_MONTH,
      /** «До 5 рабочего дня месяца». */
      BY_WORKING_DAY,
      /** «До 5 рабочего дня месяца, следующего за отчётным». */
      BY_WORKING_DAY_AFTER,
      /** «С 1 по 5 число», «с 25 по 5 число» of the next month. */
      DAYS,
      /** «В начале каждого месяца». */
      START,
      /** «В конце каждой четверти», «по итогам каждой четверти». */
      END,
      /** «По средам». */
      WEEKDAYS,
      /** «В последнюю пятницу месяца». */
      NTH_WEEKDAY,
      /** «В последний рабочий день месяца». */
      WORKING_DAY,
      /** «1-я неделя каждого месяца». */
      WEEK,
      /** «2-я декада каждого месяца». */
      DECADE
    }

    /**
     * Makes an occasion.
     *
     * @throws IllegalArgumentException if the number or the weekdays do not suit the kind
     */
    public Occasion {
      weekdays = List.copyOf(weekdays);
      boolean fits =
          switch (kind) {
            case BY_DAY, ON_DAY -> isUpTo(31, number) && weekdays.isEmpty();
            case BY_DAY_AFTER, BY_DAY_OF_LAST_MONTH -> isDay(number) && weekdays.isEmpty();
            case BY_WORKING_DAY, BY_WORKING_DAY_AFTER ->
                number >= 1 && number <= 23 && weekdays.isEmpty();
            case DAYS -> isDay(first) && isDay(number) && first != number && weekdays.isEmpty();
            case START, END -> number == 0 && weekdays.isEmpty();
            case WEEKDAYS -> number == 0 && !weekdays.isEmpty();
            case NTH_WEEKDAY -> isUpTo(5, number) && weekdays.size() == 1;
            case WORKING_DAY -> isUpTo(23, number) && weekdays.isEmpty();
            case WEEK -> isUpTo(5, number) && weekdays.isEmpty();
            case DECADE -> isUpTo(3, number) && weekdays.isEmpty();
          };
      if (!fits || (first != 0 && kind != Kind.DAYS)) {
        throw new IllegalArgumentException(
            "Expected a number and weekdays that suit "
                + kind
                + ", got "
                + (first == 0 ? "" : first + " to ")
                + number
                + " "
                + weekdays);
      }
    }

    /** An occasion of one day, week or decade, or of weekdays. */
    public Occasion(Kind kind, int number, List<DayOfWeek> weekdays) {
      this(kind, 0, number, weekdays);
    }

    private static boolean isDay(int number) {
      return number >= 1 && number <= 31;
    }

    private static boolean isUpTo(int most, int number) {
      return number == -1 || (number >= 1 && number <= most);
    }

    static Occasion days(int first, int last) {
      return new Occasion(Kind.DAYS, first, last, List.of());
    }

    static Occasion of(Kind kind, int number) {
      return new Occasion(kind, number, List.of());
    }
  }
}
