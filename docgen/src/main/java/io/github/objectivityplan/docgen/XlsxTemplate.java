package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Purpose;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of a style, made once with POI: its styles, the frames of its sheets and all other
 * parts. A written workbook has its own rows in the frames. It is immutable.
 */
final class XlsxTemplate {

  /** Stands for the name of the order's sheet. */
  static final String ORDER_SHEET = "{ORDER}";

  private static final String PLAN_SHEET = "План";

  /**
   * Stand for the numbers of the row with the columns' titles, of the last row of the table's
   * header, of the row below it, and of the last one.
   */
  static final String TITLES_ROW = "910000";

  static final String HEADER_ROW = "910001";

  static final String FIRST_ROW = "910002";
  static final String LAST_ROW = "910003";

  /** Stands for the table's last column. */
  static final String LAST_COLUMN = "XEZ";

  static final String WORKBOOK_PART = "xl/workbook.xml";

  private static final int TITLES_ROW_NUMBER = Integer.parseInt(TITLES_ROW);
  private static final int HEADER_ROW_NUMBER = Integer.parseInt(HEADER_ROW);
  private static final int LAST_ROW_NUMBER = Integer.parseInt(LAST_ROW);
  private static final int LAST_COLUMN_INDEX = 16379;
  private static final String SHEET_DATA = "<sheetData/>";
  private static final int DETAIL_SIZE = 10;
  private static final String HEADER_END = "</headerFooter>";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /**
   * The style of a cell.
   *
   * @param plain its number
   * @param quoted the number of the same style for a text that looks like a formula
   * @param spread the number of the style of a text whose lines are spread over the cell's height
   * @param right the number of the style of a text at the right margin
   * @param below the number of the style of the cells that a text goes on in, which have a line,
   *     black or white: LibreOffice leaves out a page on which no cell has either a text or a line
   */
  record CellStyle(int plain, int quoted, int spread, int right, int below) {}

  /**
   * A sheet around its rows.
   *
   * @param open what stands before the columns' widths
   * @param filter what stands between the rows and their merges
   * @param page what stands between the merges and the page breaks
   * @param close what stands after the page breaks
   */
  record Frame(String open, String filter, String page, String close) {}

  final Map<String, byte[]> parts = new TreeMap<>(XlsxTemplate::contentTypesFirst);

  /** Those parts that are the same in every document. */
  final Map<String, PackedPart> packed;

  final Map<Purpose, CellStyle> styles = new EnumMap<>(Purpose.class);
  final Map<String, Frame> frames = new TreeMap<>();

  private final DocumentStyle style;
  private final int dateStyle;

  XlsxTemplate(DocumentStyle style, boolean withOrder) {
    this.style = style;
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      measure(workbook.getFontAt(0));
      for (Purpose purpose : Purpose.values()) {
        styles.put(
            purpose,
            new CellStyle(
                cellStyle(workbook, purpose, false).getIndex(),
                cellStyle(workbook, purpose, true).getIndex(),
                spread(workbook, purpose).getIndex(),
                right(workbook, purpose).getIndex(),
                styleBelow(workbook, purpose).getIndex()));
      }
      dateStyle = dateStyle(workbook).getIndex();
      if (withOrder) {
        orderSheet(workbook.createSheet(ORDER_SHEET));
      }
      planSheet(workbook.createSheet(PLAN_SHEET));
      properties(workbook.getProperties());
      embedJson(workbook.getPackagePart());
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      workbook.write(file);
      unpack(file.toByteArray());
      frame("xl/worksheets/sheet1.xml");
      if (withOrder) {
        frame("xl/worksheets/sheet2.xml");
      }
      packed =
          PackedPart.of(
              parts,
              name -> name.equals(WORKBOOK_PART) || frames.containsKey(name) || Pages.isOwn(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int contentTypesFirst(String a, String b) {
    boolean first = a.startsWith("[");
    return first != b.startsWith("[") ? (first ? -1 : 1) : a.compareTo(b);
  }

  /**
   * Columns are measured in digits of a workbook's first font. Those of Times New Roman are half as
   * wide as high, on every system; Calibri, that Excel begins with, is elsewhere replaced by wider
   * ones, and then the sheet is shrunk to the page.
   */
  private static void measure(XSSFFont first) {
    first.setFontName("Times New Roman");
    first.setFontHeightInPoints((short) 12);
    first.setFamily(FontFamily.ROMAN);
    first.setScheme(FontScheme.NONE);
  }

  // ---- styles

  private XSSFCellStyle cellStyle(XSSFWorkbook workbook, Purpose purpose, boolean quoted) {
    XSSFCellStyle made = workbook.createCellStyle();
    made.setFont(font(workbook, purpose));
    made.setWrapText(true);
    made.setQuotePrefixed(quoted);
    made.setVerticalAlignment(
        switch (purpose) {
          case ENACTING, SIGNATURE, ACQUAINTANCE, EXECUTOR -> VerticalAlignment.BOTTOM;
          case ACT_KIND, ACT_TITLE, E_SIGNATURE, PLAN_TITLE, COLUMN_TITLE ->
              VerticalAlignment.CENTER;
          default -> VerticalAlignment.TOP;
        });
    made.setAlignment(
        switch (purpose) {
          case LETTERHEAD,
              LETTERHEAD_DETAIL,
              ACT_KIND,
              E_SIGNATURE,
              PLAN_TITLE,
              DIRECTION,
              COLUMN_TITLE ->
              HorizontalAlignment.CENTER;
          default -> HorizontalAlignment.LEFT;
        });
    switch (purpose) {
      case COLUMN_TITLE, CELL, DIRECTION, TASK, E_SIGNATURE -> {
        made.setBorderTop(BorderStyle.THIN);
        made.setBorderBottom(BorderStyle.THIN);
        made.setBorderLeft(BorderStyle.THIN);
        made.setBorderRight(BorderStyle.THIN);
      }
      default -> {}
    }
    return made;
  }

  private XSSFCellStyle spread(XSSFWorkbook workbook, Purpose purpose) {
    XSSFCellStyle made = cellStyle(workbook, purpose, false);
    made.setVerticalAlignment(VerticalAlignment.JUSTIFY);
    return made;
  }

  private XSSFCellStyle right(XSSFWorkbook workbook, Purpose purpose) {
    XSSFCellStyle made = cellStyle(workbook, purpose, false);
    made.setAlignment(HorizontalAlignment.RIGHT);
    return made;
  }

  private XSSFCellStyle styleBelow(XSSFWorkbook workbook, Purpose purpose) {
    XSSFCellStyle made = cellStyle(workbook, purpose, false);
    if (made.getBorderLeft() == BorderStyle.NONE) {
      made.setBorderLeft(BorderStyle.HAIR);
      made.setLeftBorderColor(IndexedColors.WHITE.getIndex());
    }
    return made;
  }

  private XSSFCellStyle dateStyle(XSSFWorkbook workbook) {
    XSSFCellStyle made = workbook.createCellStyle();
    made.setFont(font(workbook, Purpose.CELL));
    made.setVerticalAlignment(VerticalAlignment.TOP);
    made.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
    return made;
  }

  DocumentStyle style() {
    return style;
  }

  /** The number of the style of a date. */
  int dateStyle() {
    return dateStyle;
  }

  /** The size of the letters of a text of this purpose, in points. */
  static int size(DocumentStyle style, Purpose purpose) {
    return switch (purpose) {
      case LETTERHEAD_DETAIL, E_SIGNATURE, EXECUTOR -> DETAIL_SIZE;
      case MARK, COLUMN_TITLE, CELL, DIRECTION, TASK -> style.tableSize();
      default -> style.textSize();
    };
  }

  /** Whether a text of this purpose has bold letters. */
  static boolean isBold(Purpose purpose) {
    return switch (purpose) {
      case ACT_KIND, ACT_TITLE, PLAN_TITLE, DIRECTION, COLUMN_TITLE -> true;
      default -> false;
    };
  }

  private XSSFFont font(XSSFWorkbook workbook, Purpose purpose) {
    XSSFFont font = workbook.createFont();
    font.setFontName(style.font());
    font.setFontHeightInPoints((short) size(style, purpose));
    font.setBold(isBold(purpose));
    return font;
  }

  // ---- sheets

  private void orderSheet(XSSFSheet sheet) {
    page(sheet, false);
    sheet.addIgnoredErrors(
        new CellRangeAddress(0, LAST_ROW_NUMBER - 1, 0, 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void planSheet(XSSFSheet sheet) {
    page(sheet, true);
    if (style.appendixPages() == DocumentStyle.AppendixPages.OWN) {
      sheet.getPrintSetup().setUsePage(true);
      sheet.getPrintSetup().setPageStart((short) 1);
    }
    sheet.createFreezePane(0, HEADER_ROW_NUMBER);
    sheet.setRepeatingRows(
        new CellRangeAddress(TITLES_ROW_NUMBER - 1, HEADER_ROW_NUMBER - 1, -1, -1));
    sheet.setAutoFilter(
        new CellRangeAddress(HEADER_ROW_NUMBER - 1, LAST_ROW_NUMBER - 1, 0, LAST_COLUMN_INDEX));
    sheet.addIgnoredErrors(
        new CellRangeAddress(0, LAST_ROW_NUMBER - 1, 0, LAST_COLUMN_INDEX),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void page(XSSFSheet sheet, boolean landscape) {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(landscape);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, inches(style.marginLeft()));
    sheet.setMargin(PageMargin.RIGHT, inches(style.marginRight()));
    sheet.setMargin(PageMargin.TOP, inches(style.marginTop()));
    sheet.setMargin(PageMargin.BOTTOM, inches(style.marginBottom()));
    sheet.setMargin(PageMargin.HEADER, inches(10));
    sheet.getHeader().setCenter("&P");
    sheet.getHeaderFooterProperties().setDifferentFirst(true);
  }

  private static double inches(int millimetres) {
    return millimetres / 25.4;
  }

  private void frame(String part) {
    String xml = new String(part(part), StandardCharsets.UTF_8);
    int dimension = xml.indexOf("<dimension");
    int afterDimension = xml.indexOf("/>", dimension) + 2;
    int data = xml.indexOf(SHEET_DATA);
    int margins = xml.indexOf("<pageMargins");
    int afterHeader = xml.indexOf(HEADER_END) + HEADER_END.length();
    frames.put(
        part,
        new Frame(
            xml.substring(0, dimension) + xml.substring(afterDimension, data),
            xml.substring(data + SHEET_DATA.length(), margins),
            xml.substring(margins, afterHeader),
            xml.substring(afterHeader)));
  }

  // ---- the other parts

  private static void properties(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(Pages.TITLE);
    core.setCreator(Pages.AUTHOR);
    core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    core.getUnderlyingProperties().setLanguageProperty("ru-RU");
  }

  private static void embedJson(PackagePart workbook) throws IOException, InvalidFormatException {
    PackagePart json =
        workbook
            .getPackage()
            .createPart(
                PackagingURIHelper.createPartName("/" + Pages.JSON_PART), "application/xml");
    write(EmbeddedJson.element(Pages.JSON), json);
    PackagePart properties =
        workbook
            .getPackage()
            .createPart(
                PackagingURIHelper.createPartName("/customXml/itemProps1.xml"),
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    write(EmbeddedJson.partProperties(), properties);
    workbook.addRelationship(json.getPartName(), TargetMode.INTERNAL, RELATIONS + "customXml");
    json.addRelationship(
        properties.getPartName(), TargetMode.INTERNAL, RELATIONS + "customXmlProps");
  }

  private static void write(String xml, PackagePart part) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write((EmbeddedJson.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void unpack(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), unixLines(zip.readAllBytes()));
      }
    }
  }

  /** The part with the same ends of lines on every platform. */
  private static byte[] unixLines(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] part(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }
}
