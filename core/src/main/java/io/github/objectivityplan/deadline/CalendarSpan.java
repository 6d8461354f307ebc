package io.github.objectivityplan.deadline;

import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Отрезок календаря: a stretch of the calendar as it is written; its year may be unknown, and a
 * date that does not exist (31.02) may still be written.
 *
 * <p>{@code toString()} gives its notation: ISO 8601-2 (EDTF) where that can say it.
 */
public sealed interface CalendarSpan {

  /** The year, or absent where the text leaves it to the plan. */
  @Nullable YearMark year();

  /** This span in another year. */
  CalendarSpan in(@Nullable YearMark year);

  /** One day, however it is named. */
  sealed interface SingleDay extends CalendarSpan {
    @Override
    SingleDay in(@Nullable YearMark year);
  }

  /**
   * День: «7 декабря 2022».
   *
   * @param year the year, if written
   * @param month the month as written, 0 to 99
   * @param day the day of the month as written, 0 to 99
   */
  record Day(@Nullable YearMark year, int month, int day) implements SingleDay {
    public Day {
      requireRange("month", month, 0, 99);
      requireRange("day", day, 0, 99);
    }

    @Override
    public Day in(@Nullable YearMark other) {
      return new Day(other, month, day);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * День недели месяца: «вторая среда февраля».
   *
   * @param year the year, if written
   * @param month 1 to 12
   * @param number which one of the month, 1 to 5; -1 is the last
   * @param weekday the day of the week
   */
  record NthWeekday(@Nullable YearMark year, int month, int number, DayOfWeek weekday)
      implements SingleDay {
    public NthWeekday {
      requireRange("month", month, 1, 12);
      if (number != -1) {
        requireRange("number", number, 1, 5);
      }
      Objects.requireNonNull(weekday, "weekday");
    }

    @Override
    public NthWeekday in(@Nullable YearMark other) {
      return new NthWeekday(other, month, number, weekday);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * День месяца по счёту: «последний день мая», «первый рабочий день сентября».
   *
   * @param year the year, if written
   * @param month 1 to 12
   * @param number which one of the month, 1 to 23; -1 is the last
   * @param working whether only working days are counted; else {@code number} is -1, as any other
   *     day has a date
   */
  record CountedDay(@Nullable YearMark year, int month, int number, boolean working)
      implements SingleDay {
    public CountedDay {
      requireRange("month", month, 1, 12);
      if (number != -1) {
        requireRange("number", number, 1, working ? 23 : -1);
      }
    }

    @Override
    public CountedDay in(@Nullable YearMark other) {
      return new CountedDay(other, month, number, working);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * После отрезка: what begins on the day after a span, «после 1 октября». It only begins an open
   * {@link DeadlineTerm.During}.
   *
   * @param span the span
   */
  record After(CalendarSpan span) implements CalendarSpan {
    public After {
      Objects.requireNonNull(span, "span");
      if (span instanceof After) {
        throw new IllegalArgumentException("Expected a stretch of the calendar, got " + span);
      }
    }

    @Override
    public @Nullable YearMark year() {
      return span.year();
    }

    @Override
    public After in(@Nullable YearMark other) {
      return new After(span.in(other));
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * Месяц: «октябрь 2020 г.».
   *
   * @param year the year, if written
   * @param month 1 to 12
   */
  record Month(@Nullable YearMark year, int month) implements CalendarSpan {
    public Month {
      requireRange("month", month, 1, 12);
    }

    @Override
    public Month in(@Nullable YearMark other) {
      return new Month(other, month);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * Часть года: a quarter, a half-year, a school quarter.
   *
   * @param year the year, if written
   * @param unit which parts the year is cut into
   * @param number the part, from 1; 0 is the current one («в течение четверти»)
   */
  record YearPart(@Nullable YearMark year, Unit unit, int number) implements CalendarSpan {

    /** Into which parts a year is cut. */
    public enum Unit {
      /** Квартал. */
      QUARTER(4),
      /** Полугодие. */
      HALF_YEAR(2),
      /** Учебная четверть. */
      SCHOOL_QUARTER(4),
      /** Триместр. */
      TRIMESTER(3),
      /** Учебный модуль. */
      MODULE(6);

      final int parts;

      Unit(int parts) {
        this.parts = parts;
      }
    }

    public YearPart {
      Objects.requireNonNull(unit, "unit");
      requireRange("number", number, 0, unit.parts);
    }

    @Override
    public YearPart in(@Nullable YearMark other) {
      return new YearPart(other, unit, number);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * Время года: «осень», «летний период».
   *
   * @param year the year, if written
   * @param season which season
   */
  record Season(@Nullable YearMark year, Name season) implements CalendarSpan {

    /** The four seasons, in EDTF's order. */
    public enum Name {
      /** Весна: March to May. */
      SPRING,
      /** Лето: June to August. */
      SUMMER,
      /** Осень: September to November. */
      AUTUMN,
      /** Зима: December to February. */
      WINTER
    }

    public Season {
      Objects.requireNonNull(season, "season");
    }

    @Override
    public Season in(@Nullable YearMark other) {
      return new Season(other, season);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * Год: a whole year.
   *
   * @param year which one
   */
  record WholeYear(YearMark year) implements CalendarSpan {
    public WholeYear {
      Objects.requireNonNull(year, "year");
    }

    @Override
    public WholeYear in(@Nullable YearMark other) {
      return new WholeYear(other == null ? year : other);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * Каникулы: the school's holidays.
   *
   * @param year the year, if written
   * @param season which holidays, or absent for any
   */
  record Holidays(@Nullable YearMark year, Season.@Nullable Name season) implements CalendarSpan {
    @Override
    public Holidays in(@Nullable YearMark other) {
      return new Holidays(other, season);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  /**
   * Часть отрезка: «2-я декада мая», «конец октября».
   *
   * @param whole what is cut
   * @param cut how
   * @param number which piece, from 1; -1 is the last one; 0 where the cut has no number
   */
  record Part(CalendarSpan whole, Cut cut, int number) implements CalendarSpan {

    /** How a span is cut. */
    public enum Cut {
      /** Декада: ten days of a month. */
      DECADE,
      /** Неделя: seven days of a month. */
      WEEK,
      /** Половина. */
      HALF,
      /** Начало: the first third. */
      BEGINNING,
      /** Середина: the second third. */
      MIDDLE,
      /** Конец: the last third. */
      END
    }

    public Part {
      Objects.requireNonNull(whole, "whole");
      int most =
          switch (cut) {
            case DECADE -> 3;
            case WEEK -> 5;
            case HALF -> 2;
            default -> 0;
          };
      if (most == 0 ? number != 0 : (number != -1 && (number < 1 || number > most))) {
        throw new IllegalArgumentException(
            "Expected a number of " + cut + " up to " + most + ", got " + number);
      }
      if (whole instanceof Part
          || whole instanceof SingleDay
          || whole instanceof After
          || whole instanceof Holidays) {
        throw new IllegalArgumentException("Expected a month or a longer span, got " + whole);
      }
      if ((cut == Cut.DECADE || cut == Cut.WEEK) && !(whole instanceof Month)) {
        throw new IllegalArgumentException("Expected a month, got " + whole);
      }
    }

    @Override
    public @Nullable YearMark year() {
      return whole.year();
    }

    @Override
    public Part in(@Nullable YearMark other) {
      return new Part(whole.in(other), cut, number);
    }

    @Override
    public String toString() {
      return Notation.of(this);
    }
  }

  private static void requireRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "Expected " + name + " from " + least + " to " + most + ", got " + value);
    }
  }
}
