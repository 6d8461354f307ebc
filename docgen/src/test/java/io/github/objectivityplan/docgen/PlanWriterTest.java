package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PlanWriterTest {

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX", "HTML", "PDF", "ODT", "MARKDOWN", "JSON"})
  void the_same_document_gives_the_same_bytes_in_any_time_zone_and_locale(DocumentFormat format) {
    byte[] expected = OfficeFile.write(DocumentsToWrite.schoolOrder(), format);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      for (String id : List.of("Pacific/Kiritimati", "America/Anchorage", "Asia/Kamchatka")) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "ru-RU")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          // a style of its own makes its template under this zone and locale
          PlanWriter fresh =
              PlanWriter.of(
                  DocumentStyle.builder().dateStyle(DocumentStyle.DateStyle.VERBAL).build());
          assertThat(
                  Arrays.equals(OfficeFile.write(DocumentsToWrite.schoolOrder(), format), expected))
              .as(id + " " + tag)
              .isTrue();
          assertThat(OfficeFile.write(fresh, DocumentsToWrite.stampedPlan(), format)).isNotEmpty();
        }
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX"})
  void a_template_that_is_made_anew_gives_the_same_bytes(DocumentFormat format) {
    DocumentStyle style = DocumentStyle.builder().textSize(13).build();

    assertThat(OfficeFile.write(PlanWriter.of(style), DocumentsToWrite.schoolOrder(), format))
        .isEqualTo(OfficeFile.write(PlanWriter.of(style), DocumentsToWrite.schoolOrder(), format));
  }

  @Test
  void one_writer_serves_many_threads() throws Exception {
    PlanWriter writer = PlanWriter.of(DocumentStyle.builder().tableSize(11).build());
    List<DocumentFormat> formats =
        List.of(
            DocumentFormat.DOCX,
            DocumentFormat.XLSX,
            DocumentFormat.HTML,
            DocumentFormat.PDF,
            DocumentFormat.ODT,
            DocumentFormat.MARKDOWN);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> written = new ArrayList<>();
      for (int i = 0; i < 96; i++) {
        DocumentFormat format = formats.get(i % formats.size());
        written.add(
            threads.submit(() -> OfficeFile.write(writer, DocumentsToWrite.schoolOrder(), format)));
      }
      for (int i = 0; i < written.size(); i++) {
        assertThat(written.get(i).get()).isEqualTo(written.get(i % formats.size()).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void writes_a_file_in_the_format_of_its_ending(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("План.JSON");

    PlanWriter.standard().write(DocumentsToWrite.schoolOrder(), file);

    assertThat(PlanJson.read(Files.readAllBytes(file))).isEqualTo(DocumentsToWrite.schoolOrder());
    assertThat(files(folder)).containsExactly("План.JSON");
  }

  @Test
  void replaces_a_file_and_leaves_the_old_one_where_the_new_one_cannot_be_written(
      @TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    Files.writeString(file, "old");

    assertThatThrownBy(
            () ->
                PlanWriter.standard()
                    .write(PlanDocument.of(Plan.builder("я".repeat(40_000)).build()), file))
        .isInstanceOf(UnwritableException.class);
    assertThat(file).hasContent("old");
    assertThat(files(folder)).containsExactly("plan.xlsx");

    PlanWriter.standard().write(DocumentsToWrite.stampedPlan(), file);
    assertThat(OfficeFile.of(Files.readAllBytes(file)).parts()).containsKey("xl/workbook.xml");
  }

  @Test
  void a_folder_that_is_not_there_is_an_input_output_error(@TempDir Path folder) {
    assertThatThrownBy(
            () ->
                PlanWriter.standard()
                    .write(DocumentsToWrite.stampedPlan(), folder.resolve("нет/plan.docx")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("нет/plan.docx") + ": its folder is not there");
  }

  @Test
  void leaves_the_stream_open() throws IOException {
    for (DocumentFormat format :
        List.of(
            DocumentFormat.DOCX,
            DocumentFormat.XLSX,
            DocumentFormat.HTML,
            DocumentFormat.PDF,
            DocumentFormat.ODT,
            DocumentFormat.MARKDOWN)) {
      boolean[] closed = new boolean[1];
      ByteArrayOutputStream out =
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              closed[0] = true;
            }
          };
      PlanWriter.standard().write(DocumentsToWrite.stampedPlan(), format, out);

      assertThat(closed[0]).as(format.name()).isFalse();
      assertThat(out.size()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"DOCX", "XLSX", "HTML", "PDF", "ODT", "MARKDOWN", "JSON"})
  void refuses_a_format_that_can_only_be_read(DocumentFormat format) {
    assertThatThrownBy(
            () ->
                PlanWriter.standard()
                    .write(DocumentsToWrite.stampedPlan(), format, new ByteArrayOutputStream()))
        .isInstanceOfSatisfying(
            UnwritableException.class,
            e -> {
              assertThat(e)
                  .hasMessage(
                      "expected a format that a document can be written in (docx, xlsx, html, pdf,"
                          + " odt, md, json), came \"%s\"",
                      format.extension());
              assertThat(e.text().ru())
                  .isEqualTo(
                      "ожидался формат, в котором можно записать документ (docx, xlsx, html, pdf,"
                          + " odt, md, json), получен «%s»",
                      format.extension());
            });
  }

  @Test
  void refuses_a_file_whose_ending_tells_no_format(@TempDir Path folder) {
    assertThatThrownBy(
            () ->
                PlanWriter.standard()
                    .write(DocumentsToWrite.stampedPlan(), folder.resolve("plan.rtf")))
        .isInstanceOf(UnwritableException.class)
        .hasMessageEndingWith("came \"plan.rtf\"");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
