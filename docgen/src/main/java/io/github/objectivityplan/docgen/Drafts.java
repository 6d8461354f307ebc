package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Directions and activities while they are being read; their texts may still grow. */
final class Drafts {
  private Drafts() {}

  /** A text that further rows may go on with. */
  static final class Piece {
    private static final int LONG_ENOUGH = 2000;

    private final StringBuilder growing;
    private @Nullable String text;
    private final @Nullable SourceLocation location;

    Piece(String text, @Nullable SourceLocation location) {
      this.growing = new StringBuilder(text);
      this.text = text;
      this.location = location;
    }

    String text() {
      String whole = text;
      if (whole == null) {
        whole = growing.toString();
        text = whole;
      }
      return whole;
    }

    boolean isEmpty() {
      return growing.isEmpty();
    }

    @Nullable SourceLocation location() {
      return location;
    }

    /** Adds a line. */
    void goOn(String more) {
      add(isEmpty() ? "" : "\n", more);
    }

    /** Adds to the last line. */
    void goOnInLine(String more) {
      add(" ", more);
    }

    /** The end of the text, which tells whether it breaks off, or all of one that is not long. */
    String end() {
      return growing.substring(Math.max(0, growing.length() - LONG_ENOUGH));
    }

    boolean isUnfinished() {
      return CellShape.isUnfinished(end());
    }

    private void add(String separator, String more) {
      growing.append(separator).append(more);
      text = null;
    }

    void replace(String other) {
      growing.setLength(0);
      growing.append(other);
      text = other;
    }
  }

  /** An activity. */
  static final class ActivityDraft {
    private final Map<Use, Piece> pieces = new EnumMap<>(Use.class);
    private final Map<String, Piece> others = new LinkedHashMap<>();
    private final @Nullable SourceLocation location;

    ActivityDraft(@Nullable SourceLocation location) {
      this.location = location;
    }

    @Nullable SourceLocation location() {
      return location;
    }

    @Nullable Piece piece(Column column) {
      return column.use() == Use.OTHER ? others.get(column.title()) : pieces.get(column.use());
    }

    @Nullable Piece piece(Use use) {
      return pieces.get(use);
    }

    String text(Use use) {
      Piece piece = pieces.get(use);
      return piece == null ? "" : piece.text();
    }

    /** The end of the text in a column. */
    String end(Column column) {
      Piece piece = piece(column);
      return piece == null ? "" : piece.end();
    }

    /** Whether the activity's own words break off. */
    boolean isUnfinished() {
      Piece piece = pieces.get(Use.ACTIVITY);
      return piece != null && piece.isUnfinished();
    }

    void put(Column column, Piece piece) {
      if (column.use() == Use.OTHER) {
        others.put(column.title(), piece);
      } else {
        pieces.put(column.use(), piece);
      }
    }

    void put(Use use, Piece piece) {
      pieces.put(use, piece);
    }

    Map<String, Piece> others() {
      return others;
    }
  }

  /** A direction. */
  static final class DirectionDraft {
    private final @Nullable String label;
    private final @Nullable String number;
    private final Piece title;
    private final List<Piece> tasks = new ArrayList<>();
    private final List<ActivityDraft> activities = new ArrayList<>();

    DirectionDraft(Heading heading, @Nullable SourceLocation location) {
      this(heading.word(), heading.number(), heading.title(), location);
    }

    /** A direction without a heading. */
    DirectionDraft() {
      this(null, null, "", null);
    }

    private DirectionDraft(
        @Nullable String label,
        @Nullable String number,
        String title,
        @Nullable SourceLocation location) {
      this.label = label;
      this.number = number;
      this.title = new Piece(title, location);
    }

    /** The word before the number. */
    @Nullable String label() {
      return label;
    }

    @Nullable String number() {
      return number;
    }

    Piece title() {
      return title;
    }

    List<Piece> tasks() {
      return tasks;
    }

    List<ActivityDraft> activities() {
      return activities;
    }

    boolean isEmpty() {
      return tasks.isEmpty() && activities.isEmpty();
    }
  }
}
