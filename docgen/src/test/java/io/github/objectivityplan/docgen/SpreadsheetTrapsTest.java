package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadsheetTrapsTest {

  static Stream<Workbook> kinds() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  private static void row(Sheet sheet, int index, Object... values) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (values[i] instanceof LocalDate date) {
        cell.setCellValue(date);
      } else if (values[i] != null) {
        cell.setCellValue(values[i].toString());
      }
    }
  }

  private static void format(Sheet sheet, int row, int column, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    sheet.getRow(row).getCell(column).setCellStyle(style);
  }

  private static Reading read(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return PlanReader.standard()
        .read(
            new ByteArrayInputStream(out.toByteArray()),
            workbook instanceof XSSFWorkbook ? DocumentFormat.XLSX : DocumentFormat.XLS);
  }

  private static List<Activity> activities(Reading reading) {
    return reading.document().plan().allActivities().toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void dates_and_numbers_read_as_excel_shows_them(Workbook workbook) throws IOException {
    Sheet sheet = workbook.createSheet("План");
    row(sheet, 0, "План мероприятий на 2027 год");
    row(sheet, 2, "№", "Мероприятие", "Срок", "Ответственный", "Результат");
    row(sheet, 3, 1, "Опрос", LocalDate.of(2027, 3, 5), "Завуч", 0.95);
    format(sheet, 3, 2, "dd.mm.yyyy");
    format(sheet, 3, 4, "0%");
    row(sheet, 4, 1.1, "Сверка", LocalDate.of(2027, 2, 1), "Завуч", 24);
    format(sheet, 4, 2, "mmmm yyyy");
    row(sheet, 5, 1.10, "Семинар", LocalDate.of(2027, 4, 9), "Завуч", "Акт");
    format(sheet, 5, 0, "0.00");
    format(sheet, 5, 2, "d mmmm yyyy \"г.\"");
    row(sheet, 6, "2", "Итоги", LocalDate.of(2027, 5, 3), "Завуч", "Отчёт");
    sheet.getRow(6).getCell(2).setCellStyle(builtIn(workbook, (short) 14));

    Reading reading = read(workbook);

    assertThat(activities(reading))
        .extracting(Activity::number, a -> a.deadline().text(), a -> a.result().text())
        .containsExactly(
            tuple("1", "05.03.2027", "95%"),
            tuple("1.1", "Февраль 2027", "24"),
            tuple("1.10", "9 апреля 2027 г.", "Акт"),
            tuple("2", "03.05.2027", "Отчёт"));
    assertThat(
            reading
                .sources()
                .find(PlanPath.parse("plan.directions[0].activities[1].deadline"))
                .describe()
                .en())
        .isEqualTo("sheet \"План\", cell C5");
  }

  private static CellStyle builtIn(Workbook workbook, short format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(format);
    return style;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void formulas_show_their_stored_value_and_are_not_run(Workbook workbook) throws IOException {
    Sheet sheet = workbook.createSheet("План");
    row(sheet, 0, "№", "Мероприятие", "Срок", "Ответственный");
    row(sheet, 1, "", "", "май", "Завуч");
    sheet.getRow(1).getCell(0).setCellFormula("3+4");
    sheet.getRow(1).getCell(0).setCellValue(5);
    sheet.getRow(1).getCell(1).setCellFormula("CONCATENATE(\"а\",\"б\")");
    sheet.getRow(1).getCell(1).setCellValue("Опрос");

    assertThat(activities(read(workbook)))
        .extracting(Activity::number, Activity::title)
        .containsExactly(tuple("5", "Опрос"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void merged_cells_are_headings_across_and_shared_values_down(Workbook workbook)
      throws IOException {
    Sheet sheet = workbook.createSheet("План");
    row(sheet, 0, "СОГЛАСОВАНО", null, null, "УТВЕРЖДАЮ");
    row(sheet, 1, "председатель совета", null, null, "директор лицея");
    row(sheet, 2, "О.П. Зимина", null, null, "А.А. Лосева");
    row(sheet, 3, "01.09.2026", null, null, "02.09.2026");
    row(sheet, 5, "План мероприятий на 2027 год");
    sheet.addMergedRegion(CellRangeAddress.valueOf("A6:E6"));
    row(sheet, 7, "№", "Мероприятие", "Срок", "Ответственный", "Результат");
    row(sheet, 8, "Направление 1. Контроль");
    sheet.addMergedRegion(CellRangeAddress.valueOf("A9:E9"));
    row(sheet, 9, "1.1", "Опрос", "май", "Завуч", "Справка");
    row(sheet, 10, "1.2", "Сверка", null, null, "Акт");
    sheet.addMergedRegion(CellRangeAddress.valueOf("C10:C11"));
    sheet.addMergedRegion(CellRangeAddress.valueOf("D10:D11"));

    Reading reading = read(workbook);

    assertThat(reading.document().plan().approvals())
        .extracting(a -> a.name(), a -> a.date().toString())
        .containsExactly(tuple("О.П. Зимина", "2026-09-01"), tuple("А.А. Лосева", "2026-09-02"));
    assertThat(reading.document().plan().directions())
        .extracting(Direction::number, Direction::title)
        .containsExactly(tuple("1", "Контроль"));
    assertThat(activities(reading))
        .extracting(a -> a.deadline().text(), a -> a.responsible().get(0).text())
        .containsExactly(tuple("май", "Завуч"), tuple("май", "Завуч"));
    assertThat(reading.document().plan().title()).isEqualTo("План мероприятий на 2027 год");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_table_may_begin_anywhere_and_a_hidden_sheet_is_left_out(Workbook workbook)
      throws IOException {
    Sheet sheet = workbook.createSheet("План");
    row(sheet, 4, null, null, "№", "Мероприятие", "Срок", "Ответственный");
    row(sheet, 5, null, null, 1, "Опрос", "май", "Завуч");
    row(workbook.createSheet("Черновик"), 0, "№", "Мероприятие", "Срок", "Ответственный");
    workbook.setSheetHidden(1, true);

    Reading reading = read(workbook);

    assertThat(activities(reading))
        .extracting(Activity::number, Activity::title)
        .containsExactly(tuple("1", "Опрос"));
    assertThat(reading.notices()).extracting(Notice::code).contains("hidden-sheet-dropped");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void two_sheets_with_titles_of_their_own_are_two_plans(Workbook workbook) throws IOException {
    for (String year : List.of("2027", "2028")) {
      Sheet sheet = workbook.createSheet(year);
      row(sheet, 0, "План мероприятий на " + year + " год");
      row(sheet, 1, "№", "Мероприятие", "Срок", "Ответственный");
      row(sheet, 2, 1, "Опрос " + year, "май", "Завуч");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    List<Reading> readings =
        PlanReader.standard()
            .readAll(
                new ByteArrayInputStream(out.toByteArray()),
                workbook instanceof XSSFWorkbook ? DocumentFormat.XLSX : DocumentFormat.XLS);
    assertThat(readings)
        .extracting(r -> activities(r).get(0).title())
        .containsExactly("Опрос 2027", "Опрос 2028");
  }
}
