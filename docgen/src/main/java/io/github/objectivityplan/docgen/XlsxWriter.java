package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Sheet.SheetCell;
import io.github.objectivityplan.docgen.Sheet.SheetRow;
import io.github.objectivityplan.docgen.XlsxTemplate.CellStyle;
import io.github.objectivityplan.docgen.XlsxTemplate.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes Excel workbooks: a sheet for each section, with the frames of an {@link XlsxTemplate}
 * around its rows. Every cell that is seen is a text, whatever it looks like. Right of the plan's
 * table two hidden columns hold the first and the last day of each activity's deadline as dates, so
 * that a spreadsheet can compute with them.
 */
final class XlsxWriter {

  /** What Excel can hold in a cell. */
  private static final int CELL_LIMIT = 32_767;

  private static final byte[] ROW_CLOSE = MarkupOut.bytes("</row>");
  private static final byte[] TEXT_OPEN = MarkupOut.bytes("\" t=\"inlineStr\"><is><t>");
  private static final byte[] TEXT_CLOSE = MarkupOut.bytes("</t></is></c>");
  private static final byte[] EMPTY_CLOSE = MarkupOut.bytes("\"/>");

  /** Day 1 of a workbook's calendar is 1 January 1900, and 1900 has 366 days in it. */
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  /** The first day that is numbered from {@link #DAY_0} without that mistake. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final int DATE_WIDTH = 12;

  private final XlsxTemplate template;
  private final Sheet sheet;
  private final MarkupOut out;

  /** The deadlines that this sheet's rows have, none on a sheet without the plan. */
  private final List<DueDays> due;

  private int activities;

  private XlsxWriter(XlsxTemplate template, Sheet sheet, List<DueDays> due, MarkupOut out) {
    this.template = template;
    this.sheet = sheet;
    this.due = due;
    this.out = out;
  }

  /**
   * Writes {@code pages} to {@code target}, which stays open.
   *
   * @throws UnwritableException if a text is longer than a cell can hold; nothing is written then
   */
  static void write(Pages pages, XlsxTemplate template, OutputStream target) throws IOException {
    List<Sheet> sheets = Sheet.of(pages.blocks(), template.style());
    sheets.forEach(XlsxWriter::check);
    Sheet plan = sheets.get(sheets.size() - 1);
    OfficePackage xlsx = new OfficePackage(target);
    int next = 0;
    for (Map.Entry<String, byte[]> part : template.parts.entrySet()) {
      PackedPart packed = template.packed.get(part.getKey());
      if (packed != null) {
        xlsx.packed(packed);
        continue;
      }
      Frame frame = template.frames.get(part.getKey());
      if (frame != null) {
        Sheet sheet = sheets.get(next++);
        List<DueDays> due = sheet.headerRow() > 0 ? pages.due() : List.of();
        new XlsxWriter(template, sheet, due, xlsx.part(part.getKey())).write(frame);
      } else if (part.getKey().equals(XlsxTemplate.WORKBOOK_PART)) {
        String xml = placed(new String(part.getValue(), StandardCharsets.UTF_8), plan);
        xlsx.part(part.getKey())
            .raw(xml.replace(XlsxTemplate.ORDER_SHEET, sheetName(sheets.get(0))));
      } else {
        pages.writePart(part, xlsx);
      }
    }
    xlsx.finish();
  }

  private static void check(Sheet sheet) {
    int number = 1;
    for (SheetRow row : sheet.rows()) {
      for (SheetCell cell : row.cells()) {
        int length = cell.text().length();
        if (length > CELL_LIMIT) {
          String most = Integer.toString(CELL_LIMIT);
          String came = Integer.toString(length);
          String place = letters(cell.column()) + number;
          String begins = cell.text().substring(0, 40).replace('\n', ' ');
          throw new UnwritableException(
              new Message(
                  "xlsx, ячейка %s «%s…»: ожидалось не более %s знаков, получено %s"
                      .formatted(place, begins, most, came),
                  "xlsx, cell %s \"%s…\": expected at most %s characters, came %s"
                      .formatted(place, begins, most, came)));
        }
      }
      number += row.heights().size();
    }
  }

  /** The markup of a frame or of the workbook with the place of {@code sheet}'s table in it. */
  private static String placed(String xml, Sheet sheet) {
    int header = sheet.headerRow();
    return xml.replace(XlsxTemplate.TITLES_ROW, Integer.toString(sheet.titlesRow()))
        .replace(XlsxTemplate.HEADER_ROW, Integer.toString(header))
        .replace(XlsxTemplate.FIRST_ROW, Integer.toString(header + 1))
        .replace(XlsxTemplate.LAST_ROW, Integer.toString(sheet.lastRow()))
        .replace(XlsxTemplate.LAST_COLUMN, letters(sheet.columns() - 1));
  }

  /** The sheet of an order is named by the act's kind, as it is printed: «Постановление». */
  private static String sheetName(Sheet order) {
    return order.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.purpose() == Purpose.ACT_KIND)
        .map(
            cell -> cell.text().substring(0, 1) + cell.text().substring(1).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(XlsxTemplate.ORDER_SHEET);
  }

  private void write(Frame frame) throws IOException {
    out.raw(placed(frame.open(), sheet)).raw("<cols>");
    for (int i = 0; i < sheet.columns(); i++) {
      out.raw("<col min=\"").number(i + 1).raw("\" max=\"").number(i + 1);
      out.raw("\" width=\"").raw(digits(sheet, i)).raw("\" customWidth=\"1\"/>");
    }
    if (hasDates()) {
      for (int i = 1; i <= 2; i++) {
        int column = sheet.columns() + i;
        out.raw("<col min=\"").number(column).raw("\" max=\"").number(column);
        out.raw("\" width=\"").number(DATE_WIDTH).raw("\" hidden=\"1\" customWidth=\"1\"/>");
      }
    }
    out.raw("</cols><sheetData>");
    int number = 1;
    for (SheetRow row : sheet.rows()) {
      row(row, number);
      number += row.heights().size();
    }
    out.raw("</sheetData>").raw(placed(frame.filter(), sheet));
    merges();
    out.raw(placed(frame.page(), sheet));
    breaks(sheet.pageBreaks());
    out.raw(placed(frame.close(), sheet));
  }

  /** The width of a column in digits, each of which is 8 pixels wide. */
  private static String digits(Sheet sheet, int column) {
    return decimal(sheet.width(column) * 125L);
  }

  private void breaks(BitSet breaks) throws IOException {
    if (!breaks.isEmpty()) {
      int count = breaks.cardinality();
      out.raw("<rowBreaks count=\"").number(count).raw("\" manualBreakCount=\"").number(count);
      out.raw("\">");
      for (int row = breaks.nextSetBit(0); row >= 0; row = breaks.nextSetBit(row + 1)) {
        out.raw("<brk id=\"").number(row).raw("\" max=\"16383\" man=\"1\"/>");
      }
      out.raw("</rowBreaks>");
    }
  }

  private void merges() throws IOException {
    long count =
        sheet.rows().stream().flatMap(row -> row.cells().stream().filter(row::isMerged)).count();
    if (count == 0) {
      return;
    }
    out.raw("<mergeCells count=\"").number(count).raw("\">");
    int number = 1;
    for (SheetRow row : sheet.rows()) {
      int last = number + row.heights().size() - 1;
      for (SheetCell cell : row.cells()) {
        if (row.isMerged(cell)) {
          out.raw("<mergeCell ref=\"").raw(letters(cell.column())).number(number).raw(":");
          out.raw(letters(cell.column() + cell.span() - 1)).number(last).raw("\"/>");
        }
      }
      number = last + 1;
    }
    out.raw("</mergeCells>");
  }

  /** Writes a row of the sheet, whose first one in the workbook has the number. */
  private void row(SheetRow row, int number) throws IOException {
    boolean merged = row.cells().stream().anyMatch(row::isMerged);
    for (int i = 0; i < row.heights().size(); i++) {
      out.raw("<row r=\"").number(number + i);
      out.raw("\" ht=\"").raw(points(row.heights().get(i)));
      if (merged) {
        // no program fits the height of merged cells by itself
        out.raw("\" customHeight=\"1");
      }
      out.raw("\">");
      for (SheetCell cell : row.cells()) {
        if (i == 0) {
          cell(cell, number, row.spread());
        } else {
          below(cell, number + i);
        }
      }
      if (i == 0 && hasDates()) {
        dates(row, number);
      }
      out.raw(ROW_CLOSE);
    }
  }

  /** A height in points, of which a pixel has three quarters. */
  private static String points(int pixels) {
    return decimal(pixels * 750L);
  }

  private static String decimal(long thousandths) {
    return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
  }

  private boolean hasDates() {
    return due.stream().anyMatch(days -> days.start() != null || days.end() != null);
  }

  /** The hidden cells of a row: their titles in the table's header, dates beside an activity. */
  private void dates(SheetRow row, int number) throws IOException {
    if (number == sheet.titlesRow()) {
      int column = sheet.columns();
      cell(new SheetCell(column, 1, Purpose.COLUMN_TITLE, "Начало срока"), number, false);
      cell(new SheetCell(column + 1, 1, Purpose.COLUMN_TITLE, "Конец срока"), number, false);
    } else if (number > sheet.headerRow() && isActivity(row)) {
      DueDays days = due.get(activities++);
      date(days.start(), sheet.columns(), number);
      date(days.end(), sheet.columns() + 1, number);
    }
  }

  private static boolean isActivity(SheetRow row) {
    return row.cells().get(0).purpose() == Purpose.CELL;
  }

  private void date(@Nullable LocalDate day, int column, int row) throws IOException {
    if (day != null && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
      out.raw("<c r=\"").raw(letters(column)).number(row).raw("\" s=\"");
      out.number(template.dateStyle()).raw("\"><v>");
      out.number(day.toEpochDay() - DAY_0.toEpochDay()).raw("</v></c>");
    }
  }

  private void cell(SheetCell cell, int row, boolean spread) throws IOException {
    CellStyle style = Objects.requireNonNull(template.styles.get(cell.purpose()));
    String text = escaped(cell.text());
    boolean formula = !text.isEmpty() && "=+-@'".indexOf(text.charAt(0)) >= 0;
    int plain = isAtTheRight(cell) ? style.right() : spread ? style.spread() : style.plain();
    open(cell.column(), row, formula ? style.quoted() : plain);
    if (text.isEmpty()) {
      out.raw(EMPTY_CLOSE);
    } else {
      out.raw(TEXT_OPEN).text(text).raw(TEXT_CLOSE);
    }
    for (int i = 1; i < cell.span(); i++) {
      open(cell.column() + i, row, plain);
      out.raw(EMPTY_CLOSE);
    }
  }

  /** A row in which a cell goes on that began above. */
  private void below(SheetCell cell, int row) throws IOException {
    int style = Objects.requireNonNull(template.styles.get(cell.purpose())).below();
    for (int i = 0; i < cell.span(); i++) {
      open(cell.column() + i, row, style);
      out.raw(EMPTY_CLOSE);
    }
  }

  private void open(int column, int row, int style) throws IOException {
    out.raw("<c r=\"").raw(letters(column)).number(row).raw("\" s=\"").number(style);
  }

  /** The name of who signs, the number of an act. */
  private static boolean isAtTheRight(SheetCell cell) {
    return cell.column() > 0
        && (cell.purpose() == Purpose.SIGNATURE || cell.purpose() == Purpose.ACT_LINE);
  }

  /** Excel reads {@code _x0041_} as «A», so the underscore of such a text is itself written so. */
  private static String escaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      result.append(isEscape(text, i) ? "_x005F_" : text.charAt(i));
    }
    return result.toString();
  }

  private static boolean isEscape(String text, int at) {
    if (!text.startsWith("_x", at) || at + 6 >= text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The column's name: A to Z, AA and so on. */
  private static String letters(int column) {
    String last = Character.toString((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
