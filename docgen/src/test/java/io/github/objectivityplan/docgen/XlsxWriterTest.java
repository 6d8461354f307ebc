package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxWriterTest {

  static Stream<PlanDocument> documents() {
    return DocxWriterTest.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_part_is_valid_against_the_schemas_of_ecma_376(PlanDocument document) {
    OfficeFile file = OfficeFile.of(OfficeFile.write(document, DocumentFormat.XLSX));

    assertThat(file.validate()).isEqualTo(document.order() == null ? 9 : 10);
    assertThat(file.parts().keySet()).startsWith("[Content_Types].xml");
  }

  @Test
  void the_order_and_the_plan_have_a_sheet_each() throws IOException {
    try (XSSFWorkbook workbook = poi(DocumentsToWrite.schoolOrder())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(workbook.getSheetName(0)).isEqualTo("Приказ");
      assertThat(workbook.getSheetName(1)).isEqualTo("План");
      assertThat(texts(workbook.getSheetAt(0)))
          .contains(
              List.of("ПРИКАЗ"),
              List.of("28.08.2026", "№\u00a0115-ОД"),
              List.of(
                  "2.1. ознакомить педагогических работников с планом до"
                      + " 5\u00a0сентября\u00a02026\u00a0г.;"),
              List.of("Директор", "А.Б.\u00a0Светлов"));
      assertThat(texts(workbook.getSheetAt(1)))
          .contains(
              List.of("от 28.08.2026 №\u00a0115-ОД"),
              List.of("1. Нормативное обеспечение"),
              List.of(
                  "2.2",
                  "Пригласить общественных наблюдателей",
                  "в дни проведения работ",
                  "директор",
                  "Протоколы наблюдателей",
                  "по согласованию"))
          // a cell of the plan is sought and filtered with the spaces that people type
          .anyMatch(row -> row.contains("до 15 сентября 2026 г."));
    }
  }

  @Test
  void the_order_s_sheet_has_the_name_of_its_kind() throws IOException {
    PlanDocument document =
        PlanDocument.of(
            Order.builder(OrderKind.POSTANOVLENIE).build(), Plan.builder("План").build());

    try (XSSFWorkbook workbook = poi(document)) {
      assertThat(workbook.getSheetName(0)).isEqualTo("Постановление");
    }
  }

  @Test
  void the_header_is_frozen_filtered_and_repeated_and_the_sheet_fits_the_page() throws IOException {
    try (XSSFWorkbook workbook = poi(DocumentsToWrite.schoolOrder())) {
      XSSFSheet plan = workbook.getSheetAt(1);

      // three lines of the appendix mark, the title and the preamble stand above the header
      assertThat(plan.getRow(5).getCell(0).getStringCellValue()).isEqualTo("№ п/п");
      assertThat(plan.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
      assertThat(plan.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("6:6"));
      assertThat(plan.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A6:F13");
      assertThat(workbook.getName("_xlnm._FilterDatabase").getRefersToFormula())
          .isEqualTo("План!$A$6:$F$13");
      assertThat(plan.getLastRowNum()).isEqualTo(12);
      assertThat(plan.getPrintSetup().getLandscape()).isTrue();
      assertThat(plan.getFitToPage()).isTrue();
      assertThat(plan.getPrintSetup().getFitHeight()).isZero();
      assertThat(plan.getMergedRegions()).contains(CellRangeAddress.valueOf("A7:F7"));
    }
  }

  @Test
  void
      the_numbers_of_the_columns_are_frozen_and_repeated_with_their_titles_and_no_filter_hides_them()
          throws IOException {
    DocumentStyle numbered =
        DocumentStyle.builder().tableHeader(DocumentStyle.TableHeader.NUMBERED).build();
    byte[] file =
        OfficeFile.write(
            PlanWriter.of(numbered), DocumentsToWrite.schoolOrder(), DocumentFormat.XLSX);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet plan = workbook.getSheetAt(1);
      assertThat(plan.getRow(5).getCell(0).getStringCellValue()).isEqualTo("№ п/п");
      assertThat(plan.getRow(6).getCell(1).getStringCellValue()).isEqualTo("2");
      assertThat(plan.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 7);
      assertThat(plan.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("6:7"));
      assertThat(plan.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A7:F14");
    }
  }

  @Test
  void cells_wrap_and_columns_are_as_wide_as_their_text_wants() throws IOException {
    try (XSSFWorkbook workbook = poi(DocumentsToWrite.schoolOrder())) {
      XSSFSheet plan = workbook.getSheetAt(1);

      assertThat(plan.getRow(8).getCell(1).getCellStyle().getWrapText()).isTrue();
      assertThat(plan.getColumnWidth(0)).isLessThan(plan.getColumnWidth(2));
      assertThat(plan.getColumnWidth(2)).isLessThan(plan.getColumnWidth(1));
      assertThat(plan.getRow(8).getHeightInPoints())
          .isGreaterThan(plan.getRow(6).getHeightInPoints());
    }
  }

  @Test
  void stamps_stand_opposite_each_other_each_in_a_cell_of_its_own() throws IOException {
    try (XSSFWorkbook workbook = poi(DocumentsToWrite.stampedPlan())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      assertThat(texts(workbook.getSheetAt(0)).get(0))
          .containsExactly(
              "СОГЛАСОВАНО\nДиректор методического центра\n_________ Д.Е.\u00a0Речной\n09.01.2027",
              "УТВЕРЖДАЮ\nНачальник отдела образования\n_________ В.Г.\u00a0Дальняя\n11.01.2027");
    }
  }

  @Test
  void the_text_of_an_order_has_the_whole_width_of_the_page() throws IOException {
    for (int left : List.of(20, 30)) {
      DocumentStyle style = DocumentStyle.builder().margins(left, 10, 20, 20).build();
      byte[] file =
          OfficeFile.write(
              PlanWriter.of(style), DocumentsToWrite.schoolOrder(), DocumentFormat.XLSX);
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
        for (int i = 0; i < 2; i++) {
          XSSFSheet sheet = workbook.getSheetAt(i);
          int last = i == 0 ? 1 : 5;
          double pixels = 0;
          for (int column = 0; column <= last; column++) {
            pixels += sheet.getColumnWidth(column) / 256.0 * 8;
          }
          double page = (i == 0 ? 210 : 297) - left - 10;
          assertThat(pixels / 96 * 25.4).isBetween(page - 2, page);
        }
        assertThat(workbook.getFontAt(0).getFontName()).isEqualTo("Times New Roman");
        assertThat(workbook.getFontAt(0).getFontHeightInPoints()).isEqualTo((short) 12);
        assertThat(workbook.getSheetAt(0).getMergedRegions())
            .contains(CellRangeAddress.valueOf("A1:B1"), CellRangeAddress.valueOf("A13:B13"));
      }
    }
  }

  @Test
  void a_text_is_as_large_as_the_style_says() throws IOException {
    DocumentStyle style = DocumentStyle.builder().textSize(13).tableSize(11).build();
    byte[] file =
        OfficeFile.write(PlanWriter.of(style), DocumentsToWrite.schoolOrder(), DocumentFormat.XLSX);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(size(workbook.getSheetAt(0), "ПРИКАЗ")).isEqualTo(13);
      assertThat(size(workbook.getSheetAt(0), "ПРИКАЗЫВАЮ:")).isEqualTo(13);
      assertThat(size(workbook.getSheetAt(0), "123456, г. Энск, ул. Садовая, д. 5")).isEqualTo(10);
      assertThat(size(workbook.getSheetAt(1), "руководители ШМО")).isEqualTo(11);
    }
  }

  private static int size(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING
            && cell.getStringCellValue().replace('\u00a0', ' ').equals(text)) {
          return sheet
              .getRow(cell.getRowIndex())
              .getCell(cell.getColumnIndex())
              .getCellStyle()
              .getFont()
              .getFontHeightInPoints();
        }
      }
    }
    throw new AssertionError("expected a cell with the text «" + text + "», came none");
  }

  @Test
  void a_person_of_an_acquaintance_sheet_and_his_line_to_sign_on_are_one_row() throws IOException {
    DocumentStyle style = DocumentsToWrite.everyMark().build();
    byte[] file =
        OfficeFile.write(PlanWriter.of(style), DocumentsToWrite.schoolOrder(), DocumentFormat.XLSX);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(texts(workbook.getSheetAt(0)))
          .extracting(cells -> String.join("|", cells).replace('\u00a0', ' '))
          .contains(
              "\nЛесная О.П., учитель русского языка|\n____________ «___» __________ 20__ г.");
    }
  }

  @Test
  void a_text_that_is_higher_than_a_row_can_be_stays_whole_in_merged_rows() throws IOException {
    String text = "провести анализ работ; ".repeat(130).strip();
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .direction(
                    "Раздел",
                    direction ->
                        direction
                            .activity(text, row -> row.deadline("май 2027 г."))
                            .activity("Дело", row -> row.deadline("июнь 2027 г.")))
                .numbered()
                .build());

    byte[] file = OfficeFile.write(document, DocumentFormat.XLSX);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet plan = workbook.getSheetAt(0);
      assertThat(plan.getRow(3).getCell(1).getStringCellValue()).isEqualTo(text);
      int last = plan.getLastRowNum();
      assertThat(plan.getRow(last).getCell(1).getStringCellValue()).isEqualTo("Дело");
      assertThat(day(plan.getRow(last).getCell(6))).isEqualTo("2027-06-30");
      assertThat(plan.getMergedRegions()).contains(new CellRangeAddress(3, last - 1, 1, 1));
      double height = 0;
      for (int row = 3; row < last; row++) {
        assertThat(plan.getRow(row).getHeightInPoints()).isLessThanOrEqualTo(409);
        height += plan.getRow(row).getHeightInPoints();
      }
      int letters = plan.getColumnWidth(1) / 256;
      // a digit is 6 points wide, and a line of this size 15.75 high
      assertThat(height).isGreaterThan(text.length() / letters * 15.75 * 5 / 6);
    }
    assertThat(
            PlanReader.standard()
                .read(new ByteArrayInputStream(file), DocumentFormat.XLSX)
                .document())
        .isEqualTo(document);
  }

  @Test
  void two_hidden_columns_hold_the_deadline_s_days_as_dates() throws IOException {
    try (XSSFWorkbook workbook = poi(DocumentsToWrite.schoolOrder())) {
      XSSFSheet plan = workbook.getSheetAt(1);

      assertThat(plan.isColumnHidden(5)).isFalse();
      assertThat(plan.isColumnHidden(6)).isTrue();
      assertThat(plan.isColumnHidden(7)).isTrue();
      assertThat(plan.getRow(5).getCell(6).getStringCellValue()).isEqualTo("Начало срока");
      assertThat(plan.getRow(5).getCell(7).getStringCellValue()).isEqualTo("Конец срока");
      // «до 15 сентября 2026 г.», «сентябрь 2026 г.», «в дни проведения работ»
      assertThat(plan.getRow(8).getCell(6)).isNull();
      assertThat(day(plan.getRow(8).getCell(7))).isEqualTo("2026-09-15");
      assertThat(day(plan.getRow(9).getCell(6))).isEqualTo("2026-09-01");
      assertThat(day(plan.getRow(9).getCell(7))).isEqualTo("2026-09-30");
      assertThat(plan.getRow(12).getCell(7)).isNull();
    }
  }

  private static String day(Cell cell) {
    assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
    return cell.getLocalDateTimeCellValue().toLocalDate().toString();
  }

  @Test
  void a_text_is_never_taken_for_a_formula() throws IOException {
    try (XSSFWorkbook workbook = poi(DocumentsToWrite.hostileTexts())) {
      List<String> formulaLike = new ArrayList<>();
      for (Row row : workbook.getSheetAt(1)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
          if (cell.getCellStyle().getQuotePrefixed()) {
            formulaLike.add(cell.getStringCellValue());
          }
        }
      }
      assertThat(formulaLike)
          .containsExactly("=SUM(A1:A2)", "=1+1", "+7", "@директор", "-5", "'=A1");
    }
  }

  @Test
  void an_underscore_that_excel_would_read_as_an_escape_stays_an_underscore() throws IOException {
    PlanDocument document = PlanDocument.of(Plan.builder("План _x0041_ и _xyz_ и _x00").build());

    try (XSSFWorkbook workbook = poi(document)) {
      assertThat(texts(workbook.getSheetAt(0)).get(0))
          .containsExactly("План _x0041_ и _xyz_ и\u00a0_x00");
    }
  }

  @Test
  void refuses_a_text_that_is_longer_than_a_cell_can_hold_and_writes_nothing() {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .direction("Раздел", d -> d.activity("слово ".repeat(6000), row -> {}))
                .build());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> PlanWriter.standard().write(document, DocumentFormat.XLSX, out))
        .isInstanceOfSatisfying(
            UnwritableException.class,
            e ->
                assertThat(e.text().ru())
                    .isEqualTo(
                        "xlsx, ячейка B4 «слово слово слово слово слово слово слов…»: ожидалось не"
                            + " более 32767 знаков, получено 35999"));
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void carries_the_canonical_json(PlanDocument document) {
    OfficeFile file = OfficeFile.of(OfficeFile.write(document, DocumentFormat.XLSX));

    assertThat(PlanJson.read(file.xml("customXml/item1.xml").getDocumentElement().getTextContent()))
        .isEqualTo(document);
  }

  private static XSSFWorkbook poi(PlanDocument document) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(OfficeFile.write(document, DocumentFormat.XLSX)));
  }

  private static List<List<String>> texts(XSSFSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(
          cell -> {
            if (cell.getCellType() == CellType.STRING) {
              cells.add(cell.getStringCellValue());
            }
          });
      rows.add(cells);
    }
    return rows;
  }
}
