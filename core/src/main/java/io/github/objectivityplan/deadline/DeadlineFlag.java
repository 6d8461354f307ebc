package io.github.objectivityplan.deadline;

import java.util.Locale;

/** Пометка: what is remarkable about a resolved deadline; nothing is repaired silently. */
public enum DeadlineFlag {
  /** The window does not lie inside the plan's period. */
  OUTSIDE_PLAN_PERIOD,
  /** The window ends before the date of the order that approves the plan. */
  BEFORE_ORDER_DATE,
  /** The year is not written; the context gave it. */
  YEAR_INFERRED,
  /** A second reading of the year is possible; see {@link Resolution#alternatives()}. */
  YEAR_AMBIGUOUS,
  /** The cell says the same part twice. */
  PART_REPEATED,
  /** A part of the cell lies before the part that is written before it. */
  NOT_CHRONOLOGICAL,
  /** The date does not exist (31.02). */
  IMPOSSIBLE_DATE,
  /** The range runs backwards («с 01.01.2024 по 08.01.2023»). */
  REVERSED_RANGE,
  /** Nobody can check the deadline by the cell alone («постоянно», «по плану»). */
  VAGUE,
  /** The event, the schedule or the school's calendar that it leans on is not known. */
  UNANCHORED,
  /** An exact day is a day off. */
  DAY_OFF;

  /** The name in messages and files: {@code outside-plan-period}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
