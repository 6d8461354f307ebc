package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.SourceLocation;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLSX, Transitional or Strict, as a stream of cells, so that a large sheet costs no memory.
 * Formulas are not evaluated: the values that Excel stored are read.
 */
final class XlsxDecoder implements Decoder {

  /** A number format: its built-in number and its code. */
  private record Format(int index, String code) {}

  private final List<Notice> notices = new ArrayList<>();
  private List<String> strings = new ArrayList<>();
  private List<Format> formats = new ArrayList<>();
  private DisplayedNumbers numbers = new DisplayedNumbers(false);

  private XlsxDecoder() {}

  /** The decoder; it keeps nothing between calls. */
  static Decoder create() {
    return (bytes, limits) -> new XlsxDecoder().decode(bytes, limits);
  }

  @Override
  public Decoded decode(byte[] bytes, ReadLimits limits) {
    try (ZipParts zip = ZipParts.open(bytes, DocumentFormat.XLSX, limits)) {
      return decode(zip, limits);
    } catch (IOException | XMLStreamException e) {
      throw Unreadable.damaged(DocumentFormat.XLSX, e);
    }
  }

  private Decoded decode(ZipParts zip, ReadLimits limits) throws IOException, XMLStreamException {
    String main = Relationships.first(Relationships.of(zip, ""), "officeDocument");
    byte[] workbook = main == null ? null : zip.part(main);
    if (main == null || workbook == null) {
      throw Unreadable.of(
          "ожидалась книга Excel, получен zip без главной части книги",
          "expected an Excel workbook, came a zip without a workbook's main part");
    }
    Map<String, List<String>> related = Relationships.of(zip, main);
    Map<String, String> targets = targets(zip, main);
    strings = strings(Relationships.part(zip, related, "sharedStrings"));
    formats = formats(Relationships.part(zip, related, "styles"));
    List<Block> blocks = new ArrayList<>();
    Intake intake = new Intake(limits);
    HardenedXml xml = HardenedXml.of(workbook);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.name().equals("workbookPr")) {
        numbers = new DisplayedNumbers(xml.attribute("date1904", "0").matches("1|true"));
      } else if (xml.name().equals("sheet")) {
        String name = xml.attribute("name", "");
        String target = targets.get(xml.attribute("id", ""));
        byte[] sheet = target == null ? null : zip.part(target);
        Block.Table table = sheet == null ? null : sheet(name, sheet, intake);
        if (!xml.attribute("state", "visible").equals("visible")) {
          notices.add(hiddenSheet(name, table));
        } else if (table != null) {
          blocks.add(table);
        }
      }
    }
    if (related.containsKey("vbaProject")) {
      notices.add(DocxDecoder.macros());
    }
    return new Decoded(blocks, notices, EmbeddedDocument.find(zip));
  }

  /** The notice of a sheet that is not shown, with the text that stands on it. */
  static Notice hiddenSheet(String name, Block.@Nullable Table table) {
    StringBuilder text = new StringBuilder();
    if (table != null) {
      for (Block.Row row : table.rows()) {
        text.append(text.length() == 0 ? "" : "\n").append(CellText.of(row));
      }
    }
    return new Notice(
        "hidden-sheet-dropped",
        new Message(
            "скрытый лист «%s» не читается: «%s»".formatted(name, text),
            "the hidden sheet \"%s\" is not read: \"%s\"".formatted(name, text)),
        new SourceLocation.InSheet(name, "A1"));
  }

  private static Map<String, String> targets(ZipParts zip, String main)
      throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    Relationships.byId(zip, main, (id, type, target) -> targets.put(id, target));
    return targets;
  }

  private static List<String> strings(byte @Nullable [] part) throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    if (part == null) {
      return strings;
    }
    HardenedXml xml = HardenedXml.of(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
        strings.add(richText(xml, "si"));
      }
    }
    return strings;
  }

  /** The text of runs up to the end of {@code element}, without its phonetic hints. */
  private static String richText(HardenedXml xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals(element)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("t")) {
          text.append(xml.content());
        } else if (xml.name().equals("rPh")) {
          xml.skip();
        }
      }
      event = xml.next();
    }
    return text.toString();
  }

  private static List<Format> formats(byte @Nullable [] part) throws XMLStreamException {
    List<Format> formats = new ArrayList<>();
    if (part == null) {
      return formats;
    }
    Map<Integer, String> codes = new HashMap<>();
    boolean cells = false;
    HardenedXml xml = HardenedXml.of(part);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
        cells = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "numFmt" ->
              codes.put(xml.number("numFmtId", 0, 0, 10_000), xml.attribute("formatCode", ""));
          case "cellXfs" -> cells = true;
          case "xf" -> {
            if (cells) {
              int id = xml.number("numFmtId", 0, 0, 10_000);
              String builtIn = BuiltinFormats.getBuiltinFormat(id);
              String code = codes.getOrDefault(id, builtIn == null ? "General" : builtIn);
              formats.add(new Format(id, code));
            }
          }
          default -> {}
        }
      }
    }
    return formats;
  }

  private Block.@Nullable Table sheet(String name, byte[] part, Intake intake)
      throws XMLStreamException {
    SheetBlocks sheet = new SheetBlocks(name, intake, notices);
    boolean filtered = false;
    HardenedXml xml = HardenedXml.of(part);
    int row = -1;
    int column = -1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "sheetPr" -> filtered = isOn(xml, "filterMode");
        case "col" -> {
          if (isOn(xml, "hidden") && xml.number("outlineLevel", 0, 0, 7) == 0) {
            int last = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
            int from = xml.number("min", 1, 1, last + 1) - 1;
            sheet.hideColumns(from, Math.max(from, xml.number("max", from + 1, 1, last + 1) - 1));
          }
        }
        case "row" -> {
          String number = xml.attribute("r");
          row = sheet.address("A" + (number == null ? row + 2 : number.strip())).getRow();
          column = -1;
          if (isOn(xml, "hidden")) {
            if (filtered || xml.number("outlineLevel", 0, 0, 7) > 0) {
              sheet.foldRow(row);
            } else {
              sheet.hideRow(row);
            }
          }
        }
        case "c" -> {
          String address = xml.attribute("r");
          column = address == null ? column + 1 : sheet.address(address.strip()).getCol();
          cell(xml, sheet, row, column);
        }
        case "mergeCell" -> sheet.merge(xml.attribute("ref", ""));
        default -> {}
      }
    }
    return sheet.table();
  }

  private static boolean isOn(HardenedXml xml, String attribute) {
    String value = xml.attribute(attribute, "0");
    return value.equals("1") || value.equals("true");
  }

  private void cell(HardenedXml xml, SheetBlocks sheet, int row, int column)
      throws XMLStreamException {
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0, 0, 1 << 20);
    String value = "";
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("c")) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("v")) {
          value = xml.content();
        } else if (xml.name().equals("is")) {
          value = richText(xml, "is");
        } else {
          xml.skip();
        }
      }
      event = xml.next();
    }
    String address = new CellReference(Math.max(0, row), column).formatAsString();
    sheet.cell(
        row, column, type.equals("s") ? shared(value, sheet, address) : shown(type, style, value));
  }

  /** The text that a cell takes from the table of shared texts. */
  private String shared(String value, SheetBlocks sheet, String address) {
    if (value.isBlank()) {
      return "";
    }
    try {
      return strings.get(Integer.parseInt(value.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw sheet.noSharedText(address, value, strings.size(), e);
    }
  }

  private String shown(String type, int style, String value) {
    Format format = style < formats.size() ? formats.get(style) : new Format(0, "General");
    try {
      return switch (type) {
        case "b" -> value.equals("1") ? "ИСТИНА" : "ЛОЖЬ";
        case "n" ->
            value.isBlank()
                ? ""
                : numbers.show(Double.parseDouble(value.strip()), format.index, format.code);
        case "d" ->
            DisplayedNumbers.show(
                LocalDateTime.parse(
                    value.contains("T") ? value.replace("Z", "") : value + "T00:00"),
                format.index == 14 || format.index == 0 ? "dd.mm.yyyy" : format.code);
        default -> value;
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      return value;
    }
  }
}
