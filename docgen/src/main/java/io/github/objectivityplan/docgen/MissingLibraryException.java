package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Нет библиотеки: a format was asked for whose library the program has left out. Neither the file
 * nor the document is to blame; the message names the artifact to add.
 */
public final class MissingLibraryException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  /** The artifact of each package that a format needs; what is more special comes first. */
  private static final Map<String, String> ARTIFACTS = new LinkedHashMap<>();

  static {
    ARTIFACTS.put("org/apache/poi/hwpf/", "org.apache.poi:poi-scratchpad");
    ARTIFACTS.put("org/apache/poi/xssf/", "org.apache.poi:poi-ooxml");
    ARTIFACTS.put("org/apache/poi/ooxml/", "org.apache.poi:poi-ooxml");
    ARTIFACTS.put("org/apache/poi/openxml4j/", "org.apache.poi:poi-ooxml");
    ARTIFACTS.put("org/apache/poi/", "org.apache.poi:poi");
    ARTIFACTS.put("org/apache/commons/compress/", "org.apache.commons:commons-compress");
    ARTIFACTS.put("org/docx4j/", "org.docx4j:docx4j-JAXB-ReferenceImpl");
    ARTIFACTS.put("org/jsoup/", "org.jsoup:jsoup");
    ARTIFACTS.put("com/openhtmltopdf/", "io.github.openhtmltopdf:openhtmltopdf-pdfbox");
    ARTIFACTS.put("org/apache/pdfbox/", "io.github.openhtmltopdf:openhtmltopdf-pdfbox");
  }

  private final String artifact;
  private final transient Message text;

  private MissingLibraryException(String artifact, Message text, @Nullable Throwable cause) {
    super(text.en(), cause);
    this.artifact = artifact;
    this.text = text;
  }

  /** What is to be thrown for {@code error}: itself, unless a format's library is missing. */
  static RuntimeException of(DocumentFormat format, NoClassDefFoundError error) {
    String name = String.valueOf(error.getMessage()).replace('.', '/');
    for (Map.Entry<String, String> library : ARTIFACTS.entrySet()) {
      if (name.startsWith(library.getKey())) {
        return of(format, library.getValue(), error);
      }
    }
    throw error;
  }

  /**
   * The same of a writer. A workbook is written by poi-ooxml, with which poi comes along; which
   * class of the two the virtual machine misses first is chance.
   */
  static RuntimeException ofWriter(DocumentFormat format, NoClassDefFoundError error) {
    RuntimeException missing = of(format, error);
    return format == DocumentFormat.XLSX
            && missing instanceof MissingLibraryException library
            && library.artifact().startsWith("org.apache.poi:")
        ? of(format, "org.apache.poi:poi-ooxml", error)
        : missing;
  }

  /** That {@code artifact}, whose files {@code format} needs, is missing. */
  static MissingLibraryException of(
      DocumentFormat format, String artifact, @Nullable Throwable cause) {
    return new MissingLibraryException(
        artifact,
        new Message(
            "для формата «%s» ожидалась библиотека %s, её нет среди библиотек программы"
                .formatted(format.extension(), artifact),
            "the format \"%s\" expected the library %s, which the program has left out"
                .formatted(format.extension(), artifact)),
        cause);
  }

  /** The artifact to add: {@code groupId:artifactId}. */
  public String artifact() {
    return artifact;
  }

  /** The message in both languages. */
  public Message text() {
    return text;
  }
}
