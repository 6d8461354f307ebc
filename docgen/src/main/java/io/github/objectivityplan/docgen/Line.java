package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A line of text outside the plan's rows.
 *
 * @param text its text, clean and never blank
 * @param gap whether an empty line stood before it
 * @param inTable whether it stood in a table
 * @param location where it stood
 */
record Line(String text, boolean gap, boolean inTable, @Nullable SourceLocation location)
    implements PlanScript.Event {

  Line withText(String other) {
    return new Line(other, gap, inTable, location);
  }
}
