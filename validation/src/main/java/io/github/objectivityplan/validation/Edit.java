package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import java.util.Objects;

/**
 * Правка: a text of the document and what a safe fix puts in its place.
 *
 * @param path where the text stands
 * @param before the whole text as it is
 * @param after the whole text as it becomes, different from {@code before}
 */
public record Edit(PlanPath path, String before, String after) {

  public Edit {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (before.equals(after)) {
      throw new IllegalArgumentException(
          "an edit changes a text, but it leaves \"" + before + "\"");
    }
  }
}
