package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import java.util.List;
import java.util.Objects;

/**
 * Распознанное требование: a required direction, measure or stage that was found in a plan.
 *
 * @param code the requirement's code: {@code P1.OBS}
 * @param by what it was recognised by
 * @param path where
 * @param item the printed number of the row; empty for a heading
 * @param rows of a direction that its rows make up, the printed numbers of all of them, or the text
 *     of one without a number; empty otherwise
 */
public record Recognition(String code, By by, PlanPath path, String item, List<String> rows) {

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
    rows = List.copyOf(rows);
  }

  Recognition(String code, By by, PlanPath path, String item) {
    this(code, by, path, item, List.of());
  }
}
