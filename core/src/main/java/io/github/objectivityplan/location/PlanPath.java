package io.github.objectivityplan.location;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the model: the names and positions that lead to a value, as in the canonical JSON. Its
 * text form is {@code plan.directions[0].activities[2].deadline}; positions count from 0. The
 * document itself is the empty path.
 */
public final class PlanPath implements Comparable<PlanPath> {

  /** The document itself. */
  public static final PlanPath DOCUMENT = new PlanPath(null, "", -1);

  /** The plan. */
  public static final PlanPath PLAN = DOCUMENT.field("plan");

  /** The order. */
  public static final PlanPath ORDER = DOCUMENT.field("order");

  private final @Nullable PlanPath parent;
  private final String name;
  private final int index;
  private final int depth;

  private PlanPath(@Nullable PlanPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /** The path to a direction, counted from 0. */
  public static PlanPath direction(int direction) {
    return PLAN.element("directions", direction);
  }

  /** The path to an activity, both counted from 0. */
  public static PlanPath activity(int direction, int activity) {
    return direction(direction).element("activities", activity);
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if {@code text} is not a path; the message names the position
   */
  public static PlanPath parse(String text) {
    PlanPath path = DOCUMENT;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
        end++;
      }
      String name = text.substring(at, end);
      if (name.isEmpty() || name.indexOf(']') >= 0) {
        throw notAPath(text, at);
      }
      if (end < text.length() && text.charAt(end) == '[') {
        int close = text.indexOf(']', end);
        String digits = close < 0 ? "" : text.substring(end + 1, close);
        if (digits.isEmpty()
            || digits.length() > 9
            || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
          throw notAPath(text, end);
        }
        path = path.element(name, Integer.parseInt(digits));
        end = close + 1;
      } else {
        path = path.field(name);
      }
      if (end < text.length() && (text.charAt(end) != '.' || end + 1 == text.length())) {
        throw notAPath(text, end);
      }
      at = end + 1;
    }
    return path;
  }

  private static IllegalArgumentException notAPath(String text, int at) {
    return new IllegalArgumentException(
        "expected a path such as plan.directions[0].title, but came \"%s\", which breaks at character %s"
            .formatted(text, at + 1));
  }

  /** The value called {@code field} below this one. */
  public PlanPath field(String field) {
    return new PlanPath(this, Objects.requireNonNull(field, "field"), -1);
  }

  /**
   * The element at {@code position}, counted from 0, of the list called {@code list} below this
   * value.
   */
  public PlanPath element(String list, int position) {
    if (position < 0) {
      throw new IllegalArgumentException("a position counts from 0, but it is " + position);
    }
    return new PlanPath(this, Objects.requireNonNull(list, "list"), position);
  }

  /** The path to the value that holds this one; {@code null} for the document. */
  public @Nullable PlanPath parent() {
    return parent;
  }

  /** The last name: {@code deadline}, {@code activities}; empty for the document. */
  public String name() {
    return name;
  }

  /** The last position in a list, counted from 0; -1 where the last step is not into a list. */
  public int index() {
    return index;
  }

  /** Whether {@code other} is this place or lies below it. */
  public boolean contains(PlanPath other) {
    PlanPath at = other;
    while (at.depth > depth && at.parent != null) {
      at = at.parent;
    }
    return equals(at);
  }

  /** The same place as a JSON pointer (RFC 6901): {@code /plan/directions/0/title}. */
  public String toJsonPointer() {
    if (parent == null) {
      return "";
    }
    String step = "/" + name.replace("~", "~0").replace("/", "~1");
    return parent.toJsonPointer() + (index < 0 ? step : step + "/" + index);
  }

  /** Document order of places: what stands above comes first, elements of one list by position. */
  @Override
  public int compareTo(PlanPath other) {
    if (depth == other.depth) {
      if (parent != null && other.parent != null) {
        int above = parent.compareTo(other.parent);
        if (above != 0) {
          return above;
        }
      }
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : Integer.compare(index, other.index);
    }
    PlanPath mine = this;
    PlanPath theirs = other;
    while (mine.depth > theirs.depth && mine.parent != null) {
      mine = mine.parent;
    }
    while (theirs.depth > mine.depth && theirs.parent != null) {
      theirs = theirs.parent;
    }
    int common = mine.compareTo(theirs);
    return common != 0 ? common : Integer.compare(depth, other.depth);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof PlanPath other
        && index == other.index
        && depth == other.depth
        && name.equals(other.name)
        && Objects.equals(parent, other.parent);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Objects.hashCode(parent) + name.hashCode()) + index;
  }

  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    String above = parent.toString();
    String step = index < 0 ? name : name + "[" + index + "]";
    return above.isEmpty() ? step : above + "." + step;
  }
}
