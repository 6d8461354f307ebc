package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.objectivityplan.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what their names say, or not whole. */
class MislabelledFilesTest {

  private static final Path SAMPLES =
      Path.of("src/test/resources/io/github/objectivityplan/docgen");
  private static final String PAGE =
      "<html><body><p>План мероприятий"
          + WebPage.table("№|Мероприятие|Срок|Кто", "1|Опрос|май|Завуч");

  private static Map<DocumentFormat, byte[]> plans() throws IOException {
    Map<DocumentFormat, byte[]> plans = new EnumMap<>(DocumentFormat.class);
    plans.put(
        DocumentFormat.DOCX,
        WordFile.of(
                WordFile.p("План мероприятий"),
                WordFile.table(
                    WordFile.row("№", "Мероприятие", "Срок", "Кто"),
                    WordFile.row("1", "Опрос", "май", "Завуч")))
            .bytes());
    plans.put(DocumentFormat.DOC, Files.readAllBytes(SAMPLES.resolve("form-fields.doc")));
    plans.put(
        DocumentFormat.XLSX,
        Zip.xlsx(
            "<sheetData>"
                + Zip.sheetRow(1, "", "A1=№", "B1=Мероприятие", "C1=Срок")
                + Zip.sheetRow(2, "", "A2=1", "B2=Опрос", "C2=май")
                + "</sheetData>"));
    ByteArrayOutputStream xls = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("План").createRow(0).createCell(0).setCellValue("Мероприятие");
      book.getSheetAt(0).getRow(0).createCell(1).setCellValue("Срок");
      book.getSheetAt(0).createRow(1).createCell(0).setCellValue("Опрос");
      book.getSheetAt(0).getRow(1).createCell(1).setCellValue("май");
      book.write(xls);
    }
    plans.put(DocumentFormat.XLS, xls.toByteArray());
    plans.put(
        DocumentFormat.ODT,
        Zip.odt(Zip.odtTable("№|Мероприятие|Срок|Кто", "1|Опрос|май|Завуч"), ""));
    plans.put(DocumentFormat.HTML, PAGE.getBytes(StandardCharsets.UTF_8));
    plans.put(
        DocumentFormat.TEXT,
        "План\n№\tМероприятие\tСрок\n1\tОпрос\tмай\n".getBytes(StandardCharsets.UTF_8));
    return plans;
  }

  private static UnreadableException error(byte[] bytes, DocumentFormat format) {
    UnreadableException error =
        catchThrowableOfType(
            UnreadableException.class,
            () -> PlanReader.standard().read(new ByteArrayInputStream(bytes), format));
    assertThat(error).isNotNull();
    assertThat(error.getMessage().lines()).hasSize(1);
    // what libraries say in English stays out of the Russian line
    assertThat(error.text().ru()).doesNotContainPattern("[a-z]{4,} [a-z]{2,}");
    return error;
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentFormat.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"JSON", "PDF", "MARKDOWN"})
  void a_plan_under_the_name_of_any_other_format_is_called_what_it_is(DocumentFormat name)
      throws IOException {
    for (Map.Entry<DocumentFormat, byte[]> plan : plans().entrySet()) {
      boolean textAsPage = plan.getKey() == DocumentFormat.TEXT && name == DocumentFormat.HTML;
      if (plan.getKey() == name || textAsPage) {
        continue;
      }
      assertThat(error(plan.getValue(), name))
          .hasMessage(
              "expected %s, came %s", FileKind.name(name).en(), FileKind.name(plan.getKey()).en());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentFormat.class,
      names = {"DOCX", "DOC", "XLSX", "XLS", "ODT"})
  void a_file_cut_anywhere_is_an_error_or_a_plan_and_nothing_else(DocumentFormat format)
      throws IOException {
    byte[] whole = plans().get(format);
    for (int i = 0; i < 40; i++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * i / 40);
      try {
        PlanReader.standard().read(new ByteArrayInputStream(cut), format);
      } catch (UnreadableException e) {
        assertThat(e.getMessage().lines()).hasSize(1);
        assertThat(e.text().ru()).startsWith("ожидал");
      }
    }
    assertThat(error(Arrays.copyOf(whole, 600), format).getMessage())
        .containsAnyOf("truncated", "damaged", "another kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agile", "standard"})
  void office_files_encrypted_with_a_password(String mode) throws Exception {
    for (DocumentFormat format : new DocumentFormat[] {DocumentFormat.DOCX, DocumentFormat.XLSX}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (POIFSFileSystem files = new POIFSFileSystem()) {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.valueOf(mode)).getEncryptor();
        encryptor.confirmPassword("секрет");
        try (var stream = encryptor.getDataStream(files)) {
          stream.write(plans().get(format));
        }
        files.writeFilesystem(out);
      }
      assertThat(error(out.toByteArray(), format))
          .hasMessageEndingWith("came a file encrypted with a password");
    }
  }

  @Test
  void files_with_macros_are_read_and_the_macros_are_not(@TempDir Path folder) throws IOException {
    Map<String, byte[]> parts = Zip.parts(plans().get(DocumentFormat.XLSX));
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            Zip.utf8(
                new String(xml, StandardCharsets.UTF_8)
                    .replace(
                        "</Relationships>",
                        "<Relationship Id=\"vba\" Target=\"vbaProject.bin\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/></Relationships>")));
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            Zip.utf8(
                new String(xml, StandardCharsets.UTF_8)
                    .replace(
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "vnd.ms-excel.sheet.macroEnabled.main")));
    parts.put("xl/vbaProject.bin", Zip.utf8("AutoOpen"));
    Path xlsm = Files.write(folder.resolve("план.xlsm"), Zip.of(parts));
    Reading reading = PlanReader.standard().read(xlsm);
    assertThat(reading.document().plan().allActivities()).hasSize(1);
    assertThat(reading.notices()).extracting(Notice::code).contains("macros-ignored");

    Map<String, byte[]> word = Zip.parts(plans().get(DocumentFormat.DOCX));
    word.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) ->
            Zip.utf8(
                new String(xml, StandardCharsets.UTF_8)
                    .replace(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "vnd.ms-word.document.macroEnabled.main")));
    Path docm = Files.write(folder.resolve("план.DOCM"), Zip.of(word));
    assertThat(PlanReader.standard().read(docm).document().plan().allActivities()).hasSize(1);
  }

  @Test
  void a_zip_in_a_zip_is_a_zip() throws IOException {
    byte[] zip = Zip.of(Map.of("план.docx", plans().get(DocumentFormat.DOCX)));
    assertThat(error(zip, DocumentFormat.DOCX))
        .hasMessage("expected a Word document (DOCX), came a zip archive");
  }

  @Test
  void half_a_character_in_json_is_refused_with_its_line() {
    String json = "{\"plan\": {\n\"title\": \"План %s\"}}";
    for (String half : new String[] {"\\ud83d", "\\ude00", "\\ud83d\\ud83d\\ude00", "\\ud83dx"}) {
      assertThat(error(Zip.utf8(json.formatted(half)), DocumentFormat.JSON))
          .hasMessage("line 2: expected a whole character, came half of a surrogate pair");
    }
    Reading whole =
        PlanReader.standard()
            .read(
                new ByteArrayInputStream(Zip.utf8(json.formatted("\\ud83d\\ude00 \\\\ud83d"))),
                DocumentFormat.JSON);
    assertThat(whole.document().plan().title()).isEqualTo("План \ud83d\ude00 \\ud83d");
  }
}
