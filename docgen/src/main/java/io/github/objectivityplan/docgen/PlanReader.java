package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Читатель планов: reads plans and their orders from files that anybody typed.
 *
 * <p>Nothing of a file's text is lost: it is in the document, in a notice of what was dropped and
 * why, or in {@link Reading#unplaced()}. Files are taken for hostile: limits hold for each call, no
 * entity is resolved, no formula or macro is run, no global setting of a library is changed.
 * Immutable and safe for use by several threads.
 */
public final class PlanReader {

  private static final PlanReader STANDARD = builder().build();

  private final ReadLimits limits;
  private final Map<String, ColumnRole> columns;
  private final Map<String, PlanPart> words;

  private PlanReader(
      ReadLimits limits, Map<String, ColumnRole> columns, Map<String, PlanPart> words) {
    this.limits = limits;
    this.columns = Map.copyOf(columns);
    this.words = Map.copyOf(words);
  }

  /** A reader with the built-in names of columns and {@link ReadLimits#STANDARD}. */
  public static PlanReader standard() {
    return STANDARD;
  }

  /** Whether the ending of {@code file}'s name tells a format that can be read. */
  public static boolean canRead(Path file) {
    return format(file).filter(PlanReader::isReadable).isPresent();
  }

  /** A builder of a reader. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file whose ending tells its format; {@code .docm} and {@code .xlsm} are read without
   * their macros. If it holds several plans, the first is read, and a notice says so.
   *
   * @throws UnreadableException if it is not there, of another kind than its name says, damaged,
   *     encrypted, beyond the limits, or without a plan's table
   */
  public Reading read(Path file) {
    return first(readAll(file));
  }

  /**
   * Reads a file of {@code format} to its end; {@code in} is not closed.
   *
   * @throws UnreadableException as {@link #read(Path)}
   * @throws UncheckedIOException if {@code in} cannot be read
   */
  public Reading read(InputStream in, DocumentFormat format) {
    return first(readAll(in, format));
  }

  /**
   * Reads all plans of a file whose ending tells its format; never an empty list.
   *
   * @throws UnreadableException as {@link #read(Path)}
   */
  public List<Reading> readAll(Path file) {
    DocumentFormat format =
        format(file)
            .filter(PlanReader::isReadable)
            .orElseThrow(
                () ->
                    Unreadable.of(
                        "ожидался файл .docx, .doc, .xlsx, .xls, .odt, .html, .txt или .json, получен «%s»"
                            .formatted(file.getFileName()),
                        "expected a .docx, .doc, .xlsx, .xls, .odt, .html, .txt or .json file, came \"%s\""
                            .formatted(file.getFileName())));
    if (Files.isDirectory(file)) {
      throw Unreadable.of("ожидался файл, получена папка", "expected a file, came a folder");
    }
    if (!Files.exists(file)) {
      throw Unreadable.of(
          "ожидался файл, но его нет по этому пути", "expected a file, but there is none here");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return readAll(in, format);
    } catch (IOException | UncheckedIOException e) {
      throw Unreadable.of(
          "ожидался доступный файл, прочитать его не удалось",
          "expected a file that can be opened, reading it failed (%s)".formatted(e.getMessage()),
          e);
    }
  }

  /**
   * Reads all plans of a file of {@code format} to its end; never an empty list. {@code in} is not
   * closed.
   *
   * @throws UnreadableException as {@link #read(Path)}
   * @throws MissingLibraryException if the program has left out the library of {@code format}
   * @throws UncheckedIOException if {@code in} cannot be read
   */
  public List<Reading> readAll(InputStream in, DocumentFormat format) {
    if (!isReadable(format)) {
      String came = format.extension();
      throw Unreadable.of(
          "ожидался формат, который можно прочитать, получен " + came,
          "expected a format that can be read, came " + came);
    }
    byte[] bytes = bytes(in);
    try {
      return readAll(bytes, format);
    } catch (NoClassDefFoundError e) {
      throw MissingLibraryException.of(format, e);
    }
  }

  private List<Reading> readAll(byte[] bytes, DocumentFormat format) {
    FileKind.check(bytes, format, limits);
    if (format == DocumentFormat.JSON) {
      LoneSurrogate.refuse(bytes);
      return List.of(new Reading(PlanJson.read(bytes), SourceMap.EMPTY, List.of(), List.of()));
    }
    Decoder.Decoded decoded = decoder(format).decode(bytes, limits);
    List<Reading> readings = interpret(decoded);
    String json = decoded.embeddedJson();
    return json == null || readings.size() > 1
        ? readings
        : List.of(
            EmbeddedDocument.rejoin(
                readings.get(0),
                json,
                document ->
                    asWritten(
                        decoded.onLetterhead() ? withoutIssuer(document) : document, format)));
  }

  private List<Reading> interpret(Decoder.Decoded decoded) {
    ColumnTitles titles = new ColumnTitles(columns);
    List<Reading> readings =
        new PlanInterpreter(titles, new Synonyms(words))
            .interpret(decoded.blocks(), decoded.notices());
    if (readings.isEmpty()) {
      throw Seen.noPlan(decoded.blocks(), titles);
    }
    return readings;
  }

  /** What is read of {@code document} once it is written and its embedded JSON is left aside. */
  private Reading asWritten(PlanDocument document, DocumentFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PlanWriter.standard().write(document, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return interpret(decoder(format).decode(bytes.toByteArray(), limits)).get(0);
  }

  /** The document as it stands on a letterhead, which has the organisation's lines. */
  private static PlanDocument withoutIssuer(PlanDocument document) {
    Order order = document.order();
    return order == null
        ? document
        : new PlanDocument(
            order.toBuilder().issuer((Organization) null).build(),
            document.plan(),
            document.extra());
  }

  /** The format that the ending of a file's name tells; of files with macros the same one. */
  private static Optional<DocumentFormat> format(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".docm")) {
      return Optional.of(DocumentFormat.DOCX);
    }
    return name.endsWith(".xlsm") ? Optional.of(DocumentFormat.XLSX) : DocumentFormat.of(file);
  }

  private static Decoder decoder(DocumentFormat format) {
    return switch (format) {
      case DOCX -> new DocxDecoder();
      case XLSX -> XlsxDecoder.create();
      case DOC -> DocDecoder.create();
      case XLS -> new XlsDecoder();
      case HTML -> HtmlDecoder.create();
      case ODT -> OdtDecoder.create();
      case TEXT -> TextDecoder.create();
      case JSON, PDF, MARKDOWN -> throw new IllegalArgumentException(format + " holds no blocks");
    };
  }

  private static boolean isReadable(DocumentFormat format) {
    return switch (format) {
      case DOCX, DOC, XLSX, XLS, HTML, ODT, TEXT, JSON -> true;
      case PDF, MARKDOWN -> false;
    };
  }

  private byte[] bytes(InputStream in) {
    try {
      int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1);
      byte[] bytes = in.readNBytes(most);
      if (bytes.length > limits.fileBytes()) {
        throw Unreadable.tooLarge("байт в файле", "bytes in the file", limits.fileBytes());
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much of a file it takes in. */
  ReadLimits limits() {
    return limits;
  }

  private static Reading first(List<Reading> readings) {
    Reading first = readings.get(0);
    if (readings.size() == 1) {
      return first;
    }
    List<Notice> notices = new ArrayList<>(first.notices());
    notices.add(
        new Notice(
            "more-plans",
            new Message(
                "в файле планов: %s; прочитан первый".formatted(readings.size()),
                "the file holds %s plans; the first is read".formatted(readings.size())),
            null));
    return new Reading(first.document(), first.sources(), notices, first.unplaced());
  }

  /** Builds a {@link PlanReader}. */
  public static final class Builder {
    private ReadLimits limits = ReadLimits.STANDARD;
    private final Map<String, ColumnRole> columns = new LinkedHashMap<>();
    private final Map<String, PlanPart> words = new LinkedHashMap<>();

    private Builder() {}

    /** How much of a file is taken in. */
    public Builder limits(ReadLimits value) {
      limits = value;
      return this;
    }

    /**
     * A column called {@code title} (whatever its case and white space) holds {@code role}; this
     * comes before the built-in names.
     */
    public Builder column(String title, ColumnRole role) {
      columns.put(title, role);
      return this;
    }

    /**
     * A line or a heading that begins with {@code word} (whatever its case) begins {@code part}, as
     * the usual word would: {@code word("Линия работы", PlanPart.DIRECTION)}. An enacting word
     * stands at the end of its line or before the colon.
     */
    public Builder word(String word, PlanPart part) {
      words.put(word, part);
      return this;
    }

    /** The reader. */
    public PlanReader build() {
      return new PlanReader(limits, columns, words);
    }
  }
}
