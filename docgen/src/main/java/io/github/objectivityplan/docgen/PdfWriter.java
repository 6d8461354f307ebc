package io.github.objectivityplan.docgen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes PDF where the libraries for it are there: who writes none can leave them out. It knows
 * nothing of them itself, so that it can say which one is missing.
 */
final class PdfWriter {

  private static final String FONTS = "com.github.librepdf:openpdf-fonts-extra";

  private PdfWriter() {}

  /**
   * Writes {@code pages} to {@code target}, which stays open.
   *
   * @throws MissingLibraryException if a library is missing; nothing is written then
   */
  static void write(
      Pages pages, DocumentStyle style, DocumentStyle.Edition edition, OutputStream target)
      throws IOException {
    byte[] regular = font("Regular");
    byte[] bold = font("Bold");
    target.write(PdfPrinter.print(pages, style, edition, regular, bold));
  }

  private static byte[] font(String face) throws IOException {
    // the artifact's classes are not needed, only the files it carries
    String file = "/liberation/LiberationSerif-" + face + ".ttf";
    try (InputStream in = PdfWriter.class.getResourceAsStream(file)) {
      if (in == null) {
        throw MissingLibraryException.of(DocumentFormat.PDF, FONTS, null);
      }
      return in.readAllBytes();
    }
  }
}
