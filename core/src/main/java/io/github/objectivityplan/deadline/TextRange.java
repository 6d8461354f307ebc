package io.github.objectivityplan.deadline;

/**
 * Место в тексте: a range of characters of a deadline's text, in Java's {@code char}s.
 *
 * @param start the first character
 * @param end the character after the last one
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "Expected 0 <= start <= end, got start " + start + " and end " + end);
    }
  }

  /** The part of {@code text} that this range covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
