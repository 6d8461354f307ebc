package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import org.jspecify.annotations.Nullable;

/** A text of the document with its place. Its words are cut once, when a rule first asks. */
final class TextAt {
  final PlanPath path;
  final @Nullable Row row;
  final String text;

  /** Whether the text is the order's. */
  final boolean inOrder;

  private String @Nullable [] words;
  private int marks = -1;

  TextAt(PlanPath path, @Nullable Row row, String text) {
    this.path = path;
    this.row = row;
    this.text = text;
    PlanPath top = path;
    for (PlanPath up = path.parent(); up != null && up.parent() != null; up = up.parent()) {
      top = up;
    }
    this.inOrder = top.name().equals("order");
  }

  /** Whether the text has some of these {@link Marks}. */
  boolean has(int wanted) {
    if (marks < 0) {
      marks = Marks.of(text);
    }
    return (marks & wanted) != 0;
  }

  String[] words() {
    String[] cut = words;
    if (cut == null) {
      cut = Words.of(text);
      words = cut;
    }
    return cut;
  }
}
