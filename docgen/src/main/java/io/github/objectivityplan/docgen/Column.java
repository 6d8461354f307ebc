package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.plan.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A column of the plan's table.
 *
 * @param start its first column in the grid
 * @param end the column after its last one
 * @param use what it holds
 * @param title its heading
 * @param location where the heading stood
 */
record Column(int start, int end, Use use, String title, @Nullable SourceLocation location) {

  /** What a column holds, as the reader needs to know it. */
  enum Use {
    NUMBER,
    ACTIVITY,
    DEADLINE,
    RESPONSIBLE,
    RESULT,
    NOTE,
    /** The direction of each row. */
    DIRECTION,
    /** A month, quarter or year; a mark in it is a deadline. */
    TIME,
    OTHER;

    ColumnRole role() {
      return switch (this) {
        case NUMBER -> ColumnRole.NUMBER;
        case ACTIVITY -> ColumnRole.ACTIVITY;
        case DEADLINE, TIME -> ColumnRole.DEADLINE;
        case RESPONSIBLE -> ColumnRole.RESPONSIBLE;
        case RESULT -> ColumnRole.RESULT;
        case NOTE -> ColumnRole.NOTE;
        case DIRECTION, OTHER -> ColumnRole.OTHER;
      };
    }
  }

  Column withUse(Use other) {
    return new Column(start, end, other, title, location);
  }

  Column withRange(int from, int to) {
    return new Column(from, to, use, title, location);
  }
}
