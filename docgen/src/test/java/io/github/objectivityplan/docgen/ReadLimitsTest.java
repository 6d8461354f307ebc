package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WordFile.p;
import static io.github.objectivityplan.docgen.WordFile.row;
import static io.github.objectivityplan.docgen.WordFile.table;
import static io.github.objectivityplan.docgen.WordFile.wide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.Activity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLimitsTest {

  private static final String HEADER = row("№", "Мероприятие", "Срок", "Ответственный");
  private static final String SHEET_HEADER =
      Zip.sheetRow(1, "", "A1=№", "B1=Мероприятие", "C1=Срок", "D1=Ответственный");

  private static Reading read(ReadLimits limits, byte[] bytes, DocumentFormat format) {
    return PlanReader.builder()
        .limits(limits)
        .build()
        .read(new ByteArrayInputStream(bytes), format);
  }

  private static Reading read(byte[] bytes, DocumentFormat format) {
    return read(ReadLimits.STANDARD, bytes, format);
  }

  private static String error(ReadLimits limits, byte[] bytes, DocumentFormat format) {
    UnreadableException error =
        catchThrowableOfType(UnreadableException.class, () -> read(limits, bytes, format));
    assertThat(error).isNotNull();
    return error.getMessage();
  }

  private static String error(byte[] bytes, DocumentFormat format) {
    return error(ReadLimits.STANDARD, bytes, format);
  }

  private static List<Activity> activities(Reading reading) {
    return reading.document().plan().allActivities().toList();
  }

  private static byte[] page(String blocks) {
    return ("<html><body>" + blocks).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final String TOO_WIDE = "expected at most 256 columns of a table, came more";

  @Test
  void a_row_of_twenty_thousand_cells_is_refused_before_it_is_laid_out() {
    String wide = row(Collections.nCopies(20_000, "ф").toArray(String[]::new));
    assertThat(error(WordFile.of(table(wide, wide)).bytes(), DocumentFormat.DOCX))
        .isEqualTo(TOO_WIDE);
    assertThat(
            error(page("<table><tr>" + "<td>ф".repeat(20_000) + "</table>"), DocumentFormat.HTML))
        .isEqualTo(TOO_WIDE);
    assertThat(error(text("ф\t".repeat(20_000)), DocumentFormat.TEXT)).isEqualTo(TOO_WIDE);
    assertThat(error(Zip.odt(Zip.odtTable("ф|".repeat(20_000)), ""), DocumentFormat.ODT))
        .isEqualTo(TOO_WIDE);
  }

  @Test
  void merged_cells_that_together_cover_too_many_columns_are_refused() {
    assertThat(
            error(
                WordFile.of(table(row(wide(200, "ф"), wide(200, "ф")))).bytes(),
                DocumentFormat.DOCX))
        .isEqualTo(TOO_WIDE);
    String spans = "<td colspan=65534 rowspan=65534>ф".repeat(1000);
    assertThat(error(page("<table><tr>" + spans + "</table>"), DocumentFormat.HTML))
        .isEqualTo(TOO_WIDE);
    String repeated =
        "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"20000\">"
            + "<text:p>ф</text:p></table:table-cell></table:table-row></table:table>";
    assertThat(error(Zip.odt(repeated, ""), DocumentFormat.ODT)).isEqualTo(TOO_WIDE);
  }

  @Test
  void cells_that_cover_rows_below_count_in_each_of_them() {
    String row = "<tr>" + "<td rowspan=65534>ф".repeat(250) + "<tr>".repeat(3000);
    assertThat(error(page("<table>" + row + "</table>"), DocumentFormat.HTML))
        .isEqualTo("expected at most 400000 cells of tables, came more");
  }

  @Test
  void the_limits_hold_for_a_call_and_can_be_others() {
    byte[] plan =
        WordFile.of(p("План мероприятий"), table(HEADER, row("1", "Опрос", "май", "Завуч")))
            .bytes();
    assertThat(error(ReadLimits.STANDARD.withColumns(3), plan, DocumentFormat.DOCX))
        .isEqualTo("expected at most 3 columns of a table, came more");
    assertThat(error(ReadLimits.STANDARD.withCells(7), plan, DocumentFormat.DOCX))
        .isEqualTo("expected at most 7 cells of tables, came more");
    assertThat(error(ReadLimits.STANDARD.withParagraphs(8), plan, DocumentFormat.DOCX))
        .isEqualTo("expected at most 8 paragraphs, came more");
    assertThat(error(ReadLimits.STANDARD.withRows(1), plan, DocumentFormat.DOCX))
        .isEqualTo("expected at most 1 rows of tables, came more");
    ReadLimits exact = ReadLimits.STANDARD.withColumns(4).withCells(8).withParagraphs(9);
    assertThat(activities(read(exact, plan, DocumentFormat.DOCX))).hasSize(1);
    assertThatThrownBy(() -> ReadLimits.STANDARD.withColumns(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every limit is at least 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZ9999999", "XFE1", "A1048577", "A0", "!!", "A99999999999", "7"})
  void an_address_that_excel_does_not_have_is_refused(String address) {
    byte[] book =
        Zip.xlsx(
            "<sheetData>" + SHEET_HEADER + Zip.sheetRow(2, "", address + "=ф") + "</sheetData>");
    assertThat(error(book, DocumentFormat.XLSX))
        .isEqualTo(
            "expected a cell's address from A1 to XFD1048576, came \"%s\" on the sheet \"План\""
                .formatted(address));
  }

  @Test
  void a_row_that_excel_does_not_have_is_refused() {
    byte[] book = Zip.xlsx("<sheetData>" + Zip.sheetRow(9_999_999, "", "A2=ф") + "</sheetData>");
    assertThat(error(book, DocumentFormat.XLSX)).contains("came \"A9999999\"");
  }

  @Test
  void a_stray_cell_far_to_the_right_spreads_no_row() {
    StringBuilder rows = new StringBuilder(SHEET_HEADER);
    for (int i = 2; i <= 5000; i++) {
      rows.append(
          Zip.sheetRow(
              i, "", "A" + i + "=" + i, "B" + i + "=Опрос", "C" + i + "=май", "D" + i + "=Завуч"));
    }
    rows.append(Zip.sheetRow(1_048_576, "", "XFD1048576=служебное"));
    String merges = "<mergeCells><mergeCell ref=\"F1:XFD1048576\"/></mergeCells>";
    Reading reading =
        read(Zip.xlsx("<sheetData>" + rows + "</sheetData>" + merges), DocumentFormat.XLSX);
    assertThat(activities(reading)).hasSizeGreaterThanOrEqualTo(4999);
    assertThat(reading.document().plan().columns()).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void columns_far_apart_that_all_hold_a_text_are_refused_in_the_end() {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 300; i++) {
      rows.append("<row r=\"" + i + "\">").append("<c/>".repeat(i * 3));
      rows.append("<c t=\"str\"><v>ф</v></c></row>");
    }
    assertThat(error(Zip.xlsx("<sheetData>" + rows + "</sheetData>"), DocumentFormat.XLSX))
        .isEqualTo("expected at most 256 columns with text on a sheet, came more");
  }

  @Test
  void a_run_of_empty_cells_at_the_end_of_a_row_is_formatting() {
    String plan =
        "<text:p>План мероприятий</text:p>"
            + Zip.odtTable("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч")
                .replace(
                    "</table:table-row>",
                    "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>");
    Reading reading = read(Zip.odt(plan, ""), DocumentFormat.ODT);
    assertThat(activities(reading)).extracting(Activity::title).containsExactly("Опрос");
    assertThat(reading.document().plan().columns()).hasSize(4);
  }

  @Test
  void a_shared_text_that_is_not_there_is_named_with_its_cell() {
    String cell = "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>99</v></c></row>";
    assertThat(error(Zip.xlsx("<sheetData>" + cell + "</sheetData>"), DocumentFormat.XLSX))
        .isEqualTo(
            "expected the number of one of the 0 shared strings, came \"99\": sheet \"План\", cell B2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<font size=1>", "<ul><li>", "<span>"})
  void elements_of_a_page_nested_very_deep_are_called_so(String tag) {
    assertThat(error(page(tag.repeat(100_000) + "текст"), DocumentFormat.HTML))
        .isEqualTo("expected at most 1000 HTML elements nested in one another, came more");
  }

  @Test
  void a_plan_below_hundreds_of_elements_is_found() {
    String plan =
        "<div>".repeat(900)
            + "<p>План мероприятий"
            + WebPage.table("Мероприятие|Срок|Кто", "Опрос|май|Завуч");
    assertThat(activities(read(page(plan), DocumentFormat.HTML))).hasSize(1);
    String unclosed = "<p>ф<br><li>ф".repeat(5000) + WebPage.table("Мероприятие|Срок", "Опрос|май");
    assertThat(activities(read(page(unclosed), DocumentFormat.HTML))).hasSize(1);
  }

  @Test
  void a_million_empty_lines_are_one() {
    Reading reading =
        read(
            text(
                "План мероприятий"
                    + "\n".repeat(1_000_000)
                    + "№\tМероприятие\tСрок\tКто\n1\tОпрос\tмай\tЗавуч\n"),
            DocumentFormat.TEXT);
    assertThat(activities(reading)).hasSize(1);
    assertThat(error(text("ф\n".repeat(400_001)), DocumentFormat.TEXT))
        .isEqualTo("expected at most 400000 paragraphs, came more");
  }
}
