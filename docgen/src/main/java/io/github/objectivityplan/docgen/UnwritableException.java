package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import java.io.Serial;

/**
 * A document that cannot be written as it was asked for: the format can only be read, or it cannot
 * hold the document.
 */
public final class UnwritableException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Message text;

  UnwritableException(Message text) {
    super(text.en());
    this.text = text;
  }

  static UnwritableException format(String came) {
    return new UnwritableException(
        new Message(
            "ожидался формат, в котором можно записать документ (docx, xlsx, html, pdf, odt, md, json), получен «"
                + came
                + "»",
            "expected a format that a document can be written in (docx, xlsx, html, pdf, odt, md, json), came \""
                + came
                + "\""));
  }

  /** The message in both languages. */
  public Message text() {
    return text;
  }
}
