package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import java.util.Objects;

/**
 * Распознанное требование: a required direction, measure or stage that was found in a plan.
 *
 * @param code the requirement's code: {@code P1.OBS}
 * @param by what it was recognised by
 * @param path where
 * @param item the printed number of the row; empty for a heading
 */
public record Recognition(String code, By by, PlanPath path, String item) {

  /** What a requirement was recognised by. */
  public enum By {
    /** A tag of an activity. */
    TAG,
    /** The heading of a direction. */
    HEADING,
    /** The text of a row. */
    ROW,
    /** A text outside the table. */
    TEXT
  }

  public Recognition {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(item, "item");
  }
}
