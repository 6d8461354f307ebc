package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Прочтение: a document that was read from a file, and how.
 *
 * @param document the document
 * @param sources where each of its values stood in the file
 * @param notices what the reader had to do to the text
 * @param unplaced the text of the file that has no place in the document
 */
public record Reading(
    PlanDocument document, SourceMap sources, List<Notice> notices, List<Unplaced> unplaced) {

  /**
   * A piece of the file's text that has no place in the document.
   *
   * @param text the text
   * @param location where it stood
   */
  public record Unplaced(String text, @Nullable SourceLocation location) {}

  public Reading {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sources, "sources");
    notices = List.copyOf(notices);
    unplaced = List.copyOf(unplaced);
  }
}
