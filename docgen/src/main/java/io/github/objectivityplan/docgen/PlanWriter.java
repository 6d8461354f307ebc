package io.github.objectivityplan.docgen;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Составитель документа: writes a plan and its order as a file.
 *
 * <p>The same document and style give the same bytes, whatever the time, the time zone, the locale
 * and the thread. Every file that can be read back also carries the canonical JSON, so that reading
 * it loses nothing. A writer is immutable and serves any number of threads.
 */
public final class PlanWriter {

  private static final PlanWriter STANDARD = new PlanWriter(DocumentStyle.STANDARD);

  private final DocumentStyle style;
  private final Supplier<DocxTemplate> docx;
  private final Supplier<XlsxTemplate> orderAndPlan;
  private final Supplier<XlsxTemplate> plan;

  private PlanWriter(DocumentStyle style) {
    this.style = style;
    docx = once(() -> DocxTemplate.of(style));
    orderAndPlan = once(() -> new XlsxTemplate(style, true));
    plan = once(() -> new XlsxTemplate(style, false));
  }

  /** The writer of the standard style. */
  public static PlanWriter standard() {
    return STANDARD;
  }

  /**
   * A writer of {@code style}. Keep it: the first document of a style of one's own takes longer.
   */
  public static PlanWriter of(DocumentStyle style) {
    return style.equals(DocumentStyle.STANDARD) ? STANDARD : new PlanWriter(style);
  }

  /** Whether the ending of {@code file}'s name tells a format that can be written. */
  public static boolean canWrite(Path file) {
    return DocumentFormat.of(file).filter(PlanWriter::isWritable).isPresent();
  }

  /**
   * Writes {@code document} to {@code file} in the format that the ending of its name tells. The
   * file appears whole or not at all: it is written beside and then moved.
   *
   * @throws UnwritableException if the ending tells no format that can be written, or the format
   *     cannot hold the document
   * @throws IOException if the file cannot be written
   */
  public void write(PlanDocument document, Path file) throws IOException {
    DocumentFormat format =
        DocumentFormat.of(file)
            .filter(PlanWriter::isWritable)
            .orElseThrow(() -> UnwritableException.format(String.valueOf(file.getFileName())));
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null) {
      throw UnwritableException.format(file.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(file.toString(), null, "its folder is not there");
    }
    Path beside = folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID());
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
        write(document, format, out);
      }
      move(beside, absolute);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Writes {@code document} to {@code out}, which is not closed.
   *
   * @throws UnwritableException if {@code format} can only be read, or cannot hold the document
   * @throws MissingLibraryException if the program has left out the library of {@code format}
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(PlanDocument document, DocumentFormat format, OutputStream out)
      throws IOException {
    if (!isWritable(format)) {
      throw UnwritableException.format(format.extension());
    }
    if (format == DocumentFormat.JSON) {
      out.write((PlanJson.toJson(document) + "\n").getBytes(StandardCharsets.UTF_8));
      return;
    }
    Pages pages = pages(OnPaper.withColumns(document, style.columns()));
    DocumentStyle.Edition edition = style.edition(document);
    try {
      switch (format) {
        case DOCX -> DocxWriter.write(pages, style, edition, docx.get(), out);
        case HTML -> HtmlWriter.write(pages, style, edition, out);
        case PDF -> PdfWriter.write(pages, style, edition, out);
        case ODT -> OdtWriter.write(pages, style, edition, out);
        case MARKDOWN -> MarkdownWriter.write(pages, out);
        case XLSX ->
            XlsxWriter.write(pages, (document.order() == null ? plan : orderAndPlan).get(), out);
        default -> throw UnwritableException.format(format.extension());
      }
    } catch (NoClassDefFoundError e) {
      throw MissingLibraryException.ofWriter(format, e);
    }
  }

  private Pages pages(PlanDocument document) {
    List<Block> blocks = PlanLayout.layout(document, style);
    String title = OnPaper.line(document.plan().title());
    Order order = document.order();
    Organization issuer = order == null ? null : order.issuer();
    return new Pages(
        document,
        blocks,
        title.isEmpty() ? document.plan().kind().title() : title,
        OnPaper.line(issuer == null ? null : issuer.name()),
        EmbeddedJson.of(document));
  }

  /** What {@code made} makes, made when it is first asked for and only once. */
  private static <T> Supplier<T> once(Supplier<T> made) {
    return new Supplier<>() {
      private volatile @Nullable T value;

      @Override
      public T get() {
        T known = value;
        if (known == null) {
          synchronized (this) {
            known = value;
            if (known == null) {
              known = made.get();
              value = known;
            }
          }
        }
        return known;
      }
    };
  }

  private static boolean isWritable(DocumentFormat format) {
    return switch (format) {
      case DOCX, XLSX, HTML, PDF, ODT, MARKDOWN, JSON -> true;
      case DOC, XLS, TEXT -> false;
    };
  }
}
