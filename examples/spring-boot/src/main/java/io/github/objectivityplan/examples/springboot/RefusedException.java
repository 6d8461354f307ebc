package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.Message;
import java.io.Serial;
import org.springframework.http.HttpStatus;

/** A request that asks for what there is not. */
final class RefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Message text;

  RefusedException(HttpStatus status, Message text) {
    super(text.en());
    this.status = status;
    this.text = text;
  }

  HttpStatus status() {
    return status;
  }

  Message text() {
    return text;
  }
}
