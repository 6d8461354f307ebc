package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WordFile.cell;
import static io.github.objectivityplan.docgen.WordFile.p;
import static io.github.objectivityplan.docgen.WordFile.row;
import static io.github.objectivityplan.docgen.WordFile.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.objectivityplan.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

  private static final String HEADER = row("№", "Мероприятие", "Срок", "Ответственный");

  private static byte[] plan() {
    return WordFile.of(
            p("План мероприятий на 2027 год"), table(HEADER, row("1", "Опрос", "май", "Завуч")))
        .bytes();
  }

  private static UnreadableException error(byte[] bytes, DocumentFormat format) {
    return error(PlanReader.standard(), bytes, format);
  }

  private static UnreadableException error(PlanReader reader, byte[] bytes, DocumentFormat format) {
    UnreadableException error =
        catchThrowableOfType(
            UnreadableException.class, () -> reader.read(new ByteArrayInputStream(bytes), format));
    assertThat(error).isNotNull();
    assertThat(error.getMessage().lines()).hasSize(1);
    assertThat(error.text().ru()).startsWith("ожидал");
    return error;
  }

  @Test
  void files_that_are_not_there_or_no_files(@TempDir Path folder) {
    PlanReader reader = PlanReader.standard();
    assertThat(
            catchThrowableOfType(
                UnreadableException.class, () -> reader.read(folder.resolve("a.docx"))))
        .hasMessage("expected a file, but there is none here");
    assertThat(
            catchThrowableOfType(
                UnreadableException.class, () -> reader.read(folder.resolve("a.pdf"))))
        .hasMessage(
            "expected a .docx, .doc, .xlsx, .xls, .odt, .html, .txt or .json file, came \"a.pdf\"");
    assertThatCode(() -> Files.createDirectory(folder.resolve("b.docx")))
        .doesNotThrowAnyException();
    assertThat(
            catchThrowableOfType(
                UnreadableException.class, () -> reader.read(folder.resolve("b.docx"))))
        .hasMessage("expected a file, came a folder");
  }

  @Test
  void empty_and_truncated_files() {
    assertThat(error(new byte[0], DocumentFormat.DOCX))
        .hasMessage("expected a Word document (DOCX), came an empty file");
    byte[] half = Arrays.copyOf(plan(), plan().length / 2);
    assertThat(error(half, DocumentFormat.DOCX))
        .hasMessage("expected a Word document (DOCX), came a truncated or damaged zip");
  }

  @Test
  void files_of_another_kind_than_their_name_says() throws IOException {
    ByteArrayOutputStream xls = new ByteArrayOutputStream();
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    try (HSSFWorkbook old = new HSSFWorkbook();
        XSSFWorkbook now = new XSSFWorkbook()) {
      old.createSheet("a");
      old.write(xls);
      now.createSheet("a");
      now.write(xlsx);
    }
    assertThat(error(xls.toByteArray(), DocumentFormat.DOCX))
        .hasMessage("expected a Word document (DOCX), came an Excel 97–2003 workbook (XLS)");
    assertThat(error(xlsx.toByteArray(), DocumentFormat.DOCX))
        .hasMessage("expected a Word document (DOCX), came an Excel workbook (XLSX)");
    assertThat(error("<html><body>x".getBytes(StandardCharsets.UTF_8), DocumentFormat.DOC))
        .hasMessage("expected a Word 97–2003 document (DOC), came an HTML page");
    assertThat(error("{\\rtf1}".getBytes(StandardCharsets.UTF_8), DocumentFormat.DOC))
        .hasMessageContaining("came an RTF file");
    assertThat(error("%PDF-1.7".getBytes(StandardCharsets.UTF_8), DocumentFormat.TEXT))
        .hasMessage("expected plain text, came a PDF file");
    assertThat(error(plan(), DocumentFormat.ODT))
        .hasMessage("expected an OpenDocument text (ODT), came a Word document (DOCX)");
  }

  @Test
  void an_encrypted_document() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(plan());
      }
      files.writeFilesystem(out);
    }
    assertThat(error(out.toByteArray(), DocumentFormat.DOCX))
        .hasMessage("expected a Word document (DOCX), came a file encrypted with a password");
  }

  @Test
  void a_document_without_a_plan_says_what_was_seen() {
    assertThat(
            error(
                WordFile.of(p("Меню столовой"), table(row("Блюдо", "Цена"), row("Суп", "90")))
                    .bytes(),
                DocumentFormat.DOCX))
        .hasMessageContaining("1 paragraphs and 1 tables")
        .hasMessageContaining("Блюдо | Цена");
  }

  @Test
  void a_zip_bomb_stops_at_the_limit() {
    String spaces = " ".repeat(3_000_000);
    byte[] bomb = WordFile.of(p("План"), "<w:p>" + spaces + "</w:p>").bytes();
    PlanReader reader =
        PlanReader.builder().limits(ReadLimits.STANDARD.withPartBytes(1_000_000)).build();
    assertThat(error(reader, bomb, DocumentFormat.DOCX))
        .hasMessage("expected at most 1000000 bytes in the part word/document.xml, came more");
    PlanReader total =
        PlanReader.builder().limits(ReadLimits.STANDARD.withTotalBytes(2_000_000)).build();
    assertThat(error(total, bomb, DocumentFormat.DOCX)).hasMessageContaining("bytes in the part");
  }

  @Test
  void too_many_entries_and_too_large_a_file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 300; i++) {
        zip.putNextEntry(new ZipEntry("e" + i));
      }
    }
    PlanReader few = PlanReader.builder().limits(ReadLimits.STANDARD.withZipEntries(100)).build();
    assertThat(error(few, out.toByteArray(), DocumentFormat.DOCX))
        .hasMessage("expected at most 100 parts in the file, came more");
    PlanReader small = PlanReader.builder().limits(ReadLimits.STANDARD.withFileBytes(100)).build();
    assertThat(error(small, plan(), DocumentFormat.DOCX))
        .hasMessage("expected at most 100 bytes in the file, came more");
  }

  @Test
  void document_types_and_entities_are_refused() {
    String evil =
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + WordFile.root("comments", "<w:comment>&b;</w:comment>");
    byte[] bytes =
        WordFile.of(p("План мероприятий"), table(HEADER, row("1", "Опрос", "май", "Завуч")))
            .part("comments", "comments.xml", evil)
            .bytes();
    assertThat(error(bytes, DocumentFormat.DOCX))
        .hasMessage("expected XML without a DOCTYPE and entities, came XML with them");
  }

  @Test
  void tables_nested_a_hundred_deep() {
    String nested = p("глубоко");
    for (int i = 0; i < 100; i++) {
      nested = table(row(cell(nested + "<w:p/>")));
    }
    assertThat(error(WordFile.of(nested).bytes(), DocumentFormat.DOCX))
        .hasMessage("expected at most 12 tables nested in one another, came more");
    StringBuilder html = new StringBuilder();
    html.append("<table><tr><td>".repeat(100));
    assertThat(error(("<html><body>" + html).getBytes(StandardCharsets.UTF_8), DocumentFormat.HTML))
        .hasMessageContaining("nested in one another");
  }

  @Test
  void content_controls_and_elements_nested_very_deep_cost_no_stack() {
    int depth = 20_000;
    byte[] bytes =
        WordFile.of(
                p("План мероприятий"),
                "<w:sdt><w:sdtContent>".repeat(depth)
                    + table(HEADER, row("1", "Опрос", "май", "Завуч"))
                    + "</w:sdtContent></w:sdt>".repeat(depth))
            .bytes();
    Reading reading =
        PlanReader.standard().read(new ByteArrayInputStream(bytes), DocumentFormat.DOCX);
    assertThat(reading.document().plan().allActivities()).hasSize(1);
    String deep = "<div>".repeat(900) + "текст" + "</div>".repeat(900);
    Reading html = WebPage.read(deep, WebPage.table("Мероприятие|Срок|Кто", "Опрос|май|Завуч"));
    assertThat(html.document().plan().allActivities()).hasSize(1);
  }

  @Test
  void a_million_rows_and_a_cell_of_a_megabyte() throws IOException {
    StringBuilder sheet =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    for (int i = 1; i <= 300_000; i++) {
      sheet.append("<row><c t=\"str\"><v>x</v></c></row>");
    }
    sheet.append("</sheetData></worksheet>");
    assertThat(error(workbook(sheet.toString()), DocumentFormat.XLSX))
        .hasMessage("expected at most 20000 rows of tables, came more");
    String cell = "я".repeat(1_100_000);
    assertThat(
            error(
                WordFile.of(table(HEADER, row("1", cell, "май", "Завуч"))).bytes(),
                DocumentFormat.DOCX))
        .hasMessage("expected at most 100000 characters in one cell or paragraph, came more");
  }

  private static byte[] workbook(String sheet) throws IOException {
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("a");
      workbook.write(template);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out);
        java.util.zip.ZipInputStream in =
            new java.util.zip.ZipInputStream(new ByteArrayInputStream(template.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals("xl/worksheets/sheet1.xml")
                ? sheet.getBytes(StandardCharsets.UTF_8)
                : in.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  @Test
  void macros_are_reported_and_not_read() throws IOException {
    Reading reading =
        WordFile.of(p("План мероприятий"), table(HEADER, row("1", "Опрос", "май", "Завуч")))
            .part("vbaProject", "vbaProject.bin", "x")
            .read();
    assertThat(reading.notices()).extracting(Notice::code).contains("macros-ignored");
  }

  @Test
  void no_global_setting_of_a_library_is_changed() {
    double ratio = ZipSecureFile.getMinInflateRatio();
    long entry = ZipSecureFile.getMaxEntrySize();
    long count = ZipSecureFile.getMaxFileCount();
    PlanReader.standard().read(new ByteArrayInputStream(plan()), DocumentFormat.DOCX);
    assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ratio);
    assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(entry);
    assertThat(ZipSecureFile.getMaxFileCount()).isEqualTo(count);
  }

  @Test
  void damaged_bytes_give_an_error_or_a_reading_and_nothing_else() {
    byte[] whole = plan();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = whole.clone();
      for (int hits = 0; hits < 3; hits++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try (InputStream in = new ByteArrayInputStream(bytes)) {
        assertThat(PlanReader.standard().read(in, DocumentFormat.DOCX)).isNotNull();
      } catch (UnreadableException e) {
        assertThat(e.getMessage().lines()).hasSize(1);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
