package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import java.io.Serial;

/** A call whose arguments do not fit together; one line says why, without the usage. */
final class WrongCallException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message text;

  WrongCallException(Message text) {
    super(text.en());
    this.text = text;
  }

  Message text() {
    return text;
  }
}
