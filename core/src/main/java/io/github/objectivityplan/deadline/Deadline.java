package io.github.objectivityplan.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * Срок: the text of a deadline, kept verbatim.
 *
 * @param text the text as it was written
 */
public record Deadline(String text) {

  public Deadline {
    Objects.requireNonNull(text, "text");
  }

  /** Reads a deadline; never throws. */
  @JsonCreator
  public static Deadline parse(@JsonProperty("text") String text) {
    return new Deadline(text);
  }
}
