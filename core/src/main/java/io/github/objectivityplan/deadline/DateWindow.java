package io.github.objectivityplan.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Отрезок дат: a closed window of days; a side without a limit is absent.
 *
 * <p>{@link #toString()} and {@link #parse(String)} are inverse: {@code 2023-10-01/2023-11-30},
 * {@code ../2024-01-22}, {@code 2023-09-04/..}.
 *
 * @param start the first day, or absent when the window is open to the past
 * @param end the last day, included, or absent when the window is open to the future
 */
public record DateWindow(@Nullable LocalDate start, @Nullable LocalDate end) {

  /**
   * Makes a window.
   *
   * @throws IllegalArgumentException if both sides are absent or the end is before the start
   */
  public DateWindow {
    if (start == null && end == null) {
      throw new IllegalArgumentException("Expected a start or an end of the window, got neither");
    }
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "Expected an end on or after the start " + start + ", got " + end);
    }
  }

  /** The closed window from {@code start} to {@code end}. */
  public static DateWindow of(LocalDate start, LocalDate end) {
    return new DateWindow(start, end);
  }

  /** The window of one day. */
  public static DateWindow day(LocalDate day) {
    return new DateWindow(day, day);
  }

  /** The window that is open to the past and ends with {@code end}. */
  public static DateWindow until(LocalDate end) {
    return new DateWindow(null, end);
  }

  /** The window that begins with {@code start} and is open to the future. */
  public static DateWindow from(LocalDate start) {
    return new DateWindow(start, null);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text is not two ISO dates (or {@code ..}) with a slash
   */
  public static DateWindow parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "Expected a window like 2023-09-01/2024-08-31, got \"" + text + "\"");
    }
    try {
      return new DateWindow(side(text.substring(0, slash)), side(text.substring(slash + 1)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "Expected a window like 2023-09-01/2024-08-31, got \"" + text + "\"", e);
    }
  }

  private static @Nullable LocalDate side(String text) {
    return text.equals("..") ? null : LocalDate.parse(text);
  }

  /** Whether {@code day} lies in the window. */
  public boolean contains(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }

  /** Whether every day of {@code other} lies in this window. */
  public boolean encloses(DateWindow other) {
    return (start == null || (other.start != null && !other.start.isBefore(start)))
        && (end == null || (other.end != null && !other.end.isAfter(end)));
  }

  /** Whether the two windows have a day in common. */
  public boolean overlaps(DateWindow other) {
    return (start == null || other.end == null || !other.end.isBefore(start))
        && (end == null || other.start == null || !other.start.isAfter(end));
  }

  @Override
  public String toString() {
    return (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
  }
}
