package io.github.objectivityplan;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source that cannot be read as a plan: not there, of another kind, broken, hostile, or without a
 * plan in it.
 *
 * <p>The message says what was expected, what came and where, in one line and in both languages.
 */
public final class UnreadableException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message text;

  /** An error with {@code text}; {@link #getMessage()} is its English form. */
  public UnreadableException(Message text) {
    this(text, null);
  }

  /** An error with {@code text} that {@code cause} led to. */
  public UnreadableException(Message text, @Nullable Throwable cause) {
    super(Objects.requireNonNull(text, "text").en(), cause);
    this.text = text;
  }

  /** The message in both languages. */
  public Message text() {
    return text;
  }
}
