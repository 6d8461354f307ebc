package io.github.objectivityplan.location;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins places of the model with the places of the file that they were read from. Unmodifiable. */
public final class SourceMap {

  /** The map of a document that was not read from a file. */
  public static final SourceMap EMPTY = new SourceMap(Map.of());

  private final Map<PlanPath, SourceLocation> locations;

  private SourceMap(Map<PlanPath, SourceLocation> locations) {
    this.locations = Collections.unmodifiableMap(new LinkedHashMap<>(locations));
  }

  /** A map of {@code locations}, in their order. */
  public static SourceMap of(Map<PlanPath, SourceLocation> locations) {
    return new SourceMap(locations);
  }

  /** Where the value at {@code path} stood, or the nearest value above it whose place is known. */
  public @Nullable SourceLocation find(PlanPath path) {
    PlanPath at = Objects.requireNonNull(path, "path");
    while (at != null) {
      SourceLocation location = locations.get(at);
      if (location != null) {
        return location;
      }
      at = at.parent();
    }
    return null;
  }

  /** All places, in the order of the file. */
  public Map<PlanPath, SourceLocation> locations() {
    return locations;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SourceMap other && locations.equals(other.locations);
  }

  @Override
  public int hashCode() {
    return locations.hashCode();
  }

  @Override
  public String toString() {
    return "SourceMap" + locations;
  }
}
