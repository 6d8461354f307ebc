package io.github.objectivityplan.validation;

import java.time.LocalDate;

/** Dates as orders print them. */
final class Dates {

  private Dates() {}

  /** «17.11.2023». */
  static String format(LocalDate date) {
    return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }
}
