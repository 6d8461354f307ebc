package io.github.objectivityplan.deadline;

import java.util.Objects;

/**
 * Сдвиг: how far from an event.
 *
 * @param amount how many units; negative before the event, positive after it
 * @param unit the unit
 */
public record Offset(int amount, Unit unit) {

  /** What an offset counts. */
  public enum Unit {
    /** Час. */
    HOUR,
    /** Календарный день. */
    DAY,
    /** Рабочий или учебный день. */
    WORKING_DAY,
    /** Неделя. */
    WEEK,
    /** Декада: ten days. */
    DECADE,
    /** Месяц. */
    MONTH,
    /** Квартал: three months. */
    QUARTER,
    /** Год. */
    YEAR,
    /** Цикл, урок and other units that no calendar knows. */
    CYCLE
  }

  public Offset {
    Objects.requireNonNull(unit, "unit");
  }
}
