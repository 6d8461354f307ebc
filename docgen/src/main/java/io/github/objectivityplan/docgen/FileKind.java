package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file show it to be, whatever its name says. */
final class FileKind {

  private static final Message DOCX = new Message("документ Word (DOCX)", "a Word document (DOCX)");
  private static final Message DOC =
      new Message("документ Word 97–2003 (DOC)", "a Word 97–2003 document (DOC)");
  private static final Message XLSX = new Message("книга Excel (XLSX)", "an Excel workbook (XLSX)");
  private static final Message XLS =
      new Message("книга Excel 97–2003 (XLS)", "an Excel 97–2003 workbook (XLS)");
  private static final Message ODT =
      new Message("текст OpenDocument (ODT)", "an OpenDocument text (ODT)");
  private static final Message HTML = new Message("страница HTML", "an HTML page");
  private static final Message JSON = new Message("JSON", "JSON");
  private static final Message TEXT = new Message("текст", "plain text");

  private final @Nullable DocumentFormat format;
  private final Message name;

  private FileKind(@Nullable DocumentFormat format, String ru, String en) {
    this.format = format;
    this.name = new Message(ru, en);
  }

  private FileKind(DocumentFormat format) {
    this.format = format;
    this.name = name(format);
  }

  static Message name(DocumentFormat format) {
    return switch (format) {
      case DOCX -> DOCX;
      case DOC -> DOC;
      case XLSX -> XLSX;
      case XLS -> XLS;
      case ODT -> ODT;
      case HTML -> HTML;
      case JSON -> JSON;
      case TEXT -> TEXT;
      case PDF, MARKDOWN -> throw new IllegalArgumentException(format + " is not read");
    };
  }

  /**
   * Checks that {@code bytes} are of {@code format}.
   *
   * @throws UnreadableException if they are not; the message names what was expected and what came
   */
  static void check(byte[] bytes, DocumentFormat format, ReadLimits limits) {
    FileKind kind = of(bytes, limits);
    boolean textual =
        kind.format == DocumentFormat.TEXT
            && (format == DocumentFormat.HTML || format == DocumentFormat.JSON);
    boolean plain = format == DocumentFormat.TEXT && kind.format == DocumentFormat.JSON;
    if (kind.format != format && !textual && !plain) {
      Message expected = name(format);
      throw Unreadable.of(
          "ожидался формат: %s, получено: %s".formatted(expected.ru(), kind.name.ru()),
          "expected %s, came %s".formatted(expected.en(), kind.name.en()));
    }
  }

  private static FileKind of(byte[] bytes, ReadLimits limits) {
    if (bytes.length == 0) {
      return new FileKind(null, "пустой файл", "an empty file");
    }
    if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
      return ofZip(bytes, limits);
    }
    if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      return ofOle(bytes);
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      return new FileKind(null, "файл PDF", "a PDF file");
    }
    if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
      return new FileKind(null, "файл RTF", "an RTF file");
    }
    byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
    TextEncoding encoding = TextEncoding.of(beginning);
    if (encoding == null) {
      return new FileKind(null, "двоичный файл другого вида", "a binary file of another kind");
    }
    String start = encoding.decode(beginning).stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<") && start.contains("<html")
        || start.startsWith("<") && start.contains("<body")) {
      return new FileKind(DocumentFormat.HTML);
    }
    if (start.startsWith("<?xml")) {
      return new FileKind(null, "файл XML", "an XML file");
    }
    return new FileKind(start.startsWith("{") ? DocumentFormat.JSON : DocumentFormat.TEXT);
  }

  private static boolean starts(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static FileKind ofZip(byte[] bytes, ReadLimits limits) {
    try (ZipParts zip = ZipParts.open(bytes, DocumentFormat.DOCX, limits)) {
      byte[] mime = zip.part("mimetype");
      if (mime != null) {
        String type = new String(mime, StandardCharsets.US_ASCII).strip();
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
          return new FileKind(DocumentFormat.ODT);
        }
        return new FileKind(
            null,
            "файл OpenDocument другого вида (%s)".formatted(type),
            "an OpenDocument file of another kind (%s)".formatted(type));
      }
      byte[] types = zip.part("[Content_Types].xml");
      String content = types == null ? "" : new String(types, StandardCharsets.UTF_8);
      if (content.contains("wordprocessingml.document.main")
          || content.contains("ms-word.document.macroEnabled.main")
          || content.contains("wordprocessingml.template.main")) {
        return new FileKind(DocumentFormat.DOCX);
      }
      if (content.contains("spreadsheetml.sheet.main")
          || content.contains("ms-excel.sheet.macroEnabled.main")) {
        return new FileKind(DocumentFormat.XLSX);
      }
      return content.contains("presentationml")
          ? new FileKind(null, "презентация PowerPoint", "a PowerPoint presentation")
          : new FileKind(null, "архив zip", "a zip archive");
    } catch (IOException e) {
      throw Unreadable.damaged(DocumentFormat.DOCX, e);
    } catch (UnreadableException e) {
      if (e.getCause() == null) {
        throw e;
      }
      return new FileKind(null, "обрезанный или повреждённый zip", "a truncated or damaged zip");
    }
  }

  private static FileKind ofOle(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Set<String> names = files.getRoot().getEntryNames();
      if (names.contains("EncryptedPackage")) {
        return new FileKind(
            null, "файл, зашифрованный паролем", "a file encrypted with a password");
      }
      if (names.contains("WordDocument")) {
        return new FileKind(DocumentFormat.DOC);
      }
      if (names.contains("Workbook") || names.contains("Book")) {
        return new FileKind(DocumentFormat.XLS);
      }
      return new FileKind(null, "файл OLE2 другого вида", "an OLE2 file of another kind");
    } catch (IOException | RuntimeException e) {
      return new FileKind(
          null, "обрезанный или повреждённый файл OLE2", "a truncated or damaged OLE2 file");
    }
  }
}
