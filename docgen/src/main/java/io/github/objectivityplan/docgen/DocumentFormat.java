package io.github.objectivityplan.docgen;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Формат файла: a kind of file that a document can be written to or read from. */
public enum DocumentFormat {
  /** Word 2007 and later. */
  DOCX("docx"),
  /** Word 97–2003; read only. */
  DOC("doc"),
  /** Excel 2007 and later. */
  XLSX("xlsx"),
  /** Excel 97–2003; read only. */
  XLS("xls"),
  /** A web page. */
  HTML("html"),
  /** A printed page, PDF/A-2a and PDF/UA-1; write only. */
  PDF("pdf"),
  /** OpenDocument text. */
  ODT("odt"),
  /** Markdown with the tables of GitHub; write only. */
  MARKDOWN("md"),
  /** Text as it is taken from a PDF; read only. */
  TEXT("txt"),
  /** The canonical JSON. */
  JSON("json");

  private final String extension;

  DocumentFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of such files, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The format that the ending of {@code file}'s name tells, whatever its case; {@code .htm} is
   * HTML.
   */
  public static Optional<DocumentFormat> of(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    String ending = text.substring(text.lastIndexOf('.') + 1);
    for (DocumentFormat format : values()) {
      if (format.extension.equals(ending) || format == HTML && ending.equals("htm")) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
