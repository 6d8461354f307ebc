package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file of ours that somebody has edited: the visible text wins, and each difference is told. */
class EmbeddedDocumentTest {

  private static final Locale RU = Locale.forLanguageTag("ru");

  private final PlanDocument document = DocumentsToWrite.schoolOrder();
  private final Activity first = document.plan().directions().get(0).activities().get(0);

  @Test
  void a_cell_that_was_edited_wins_and_is_told_with_its_place() throws IOException {
    String deadline = first.deadline().text();
    String printed = NoBreak.bind(deadline);
    Reading reading = edited(xml -> xml.replaceFirst(printed, "до 20 октября 2026 г."));

    Activity read = reading.document().plan().directions().get(0).activities().get(0);
    assertThat(read.deadline().text()).isEqualTo("до 20 октября 2026 г.");
    assertThat(read.tags()).isEqualTo(first.tags()).isNotEmpty();
    Notice notice = notices(reading, "edited").get(0);
    assertThat(notices(reading, "edited")).hasSize(1);
    assertThat(notice.text().in(RU))
        .isEqualTo(
            "plan.directions[0].activities[0].deadline: в файле изменено «%s» на «до 20 октября 2026 г.»"
                .formatted(deadline));
    assertThat(notice.location().describe().in(RU)).startsWith("таблица ");
  }

  @Test
  void a_row_that_was_removed_is_told_and_the_others_keep_what_paper_cannot_say()
      throws IOException {
    Reading reading =
        edited(
            xml -> {
              int title = xml.indexOf(first.title());
              int start = xml.lastIndexOf("<w:tr>", title);
              start = Math.max(start, xml.lastIndexOf("<w:tr ", title));
              int end = xml.indexOf("</w:tr>", title) + "</w:tr>".length();
              return xml.substring(0, start) + xml.substring(end);
            });

    List<Activity> before = document.plan().directions().get(0).activities();
    assertThat(reading.document().plan().directions().get(0).activities())
        .isEqualTo(before.subList(1, before.size()));
    assertThat(notices(reading, "row-removed")).hasSize(1);
    assertThat(notices(reading, "row-removed").get(0).text().en())
        .contains("\"" + first.title().substring(0, 40));
  }

  @Test
  void a_number_of_the_order_that_was_edited_wins() throws IOException {
    Reading reading = edited(xml -> xml.replace("№\u00a0115-ОД", "№\u00a0116-ОД"));

    assertThat(reading.document().order().number()).isEqualTo("116-ОД");
    assertThat(reading.document().order().title()).isEqualTo(document.order().title());
    assertThat(notices(reading, "edited")).isNotEmpty();
  }

  @Test
  void json_that_cannot_be_read_is_told_and_the_text_is_read() throws IOException {
    byte[] docx =
        change(
            docx(),
            "customXml/item1.xml",
            xml -> xml.replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":\"9\""));

    Reading reading = read(docx);

    assertThat(notices(reading, "embedded-json-unreadable").get(0).text().en())
        .isEqualTo(
            "the data in the file cannot be read (schemaVersion: expected version \"1\", came \"9\");"
                + " the visible text is read");
    assertThat(reading.document().plan().title()).isEqualTo(document.plan().title());
  }

  private static List<Notice> notices(Reading reading, String code) {
    return reading.notices().stream().filter(notice -> notice.code().equals(code)).toList();
  }

  private Reading edited(UnaryOperator<String> edit) throws IOException {
    byte[] docx = docx();
    byte[] changed = change(docx, "word/document.xml", edit);
    assertThat(changed).isNotEqualTo(docx);
    return read(changed);
  }

  private byte[] docx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.DOCX, bytes);
    return bytes.toByteArray();
  }

  private static Reading read(byte[] docx) {
    return PlanReader.standard().read(new ByteArrayInputStream(docx), DocumentFormat.DOCX);
  }

  private static byte[] change(byte[] zip, String part, UnaryOperator<String> edit)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(part)
                ? edit.apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
