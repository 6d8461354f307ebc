package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads ODT. */
final class OdtDecoder implements Decoder {

  /** A longer run of empty cells at a row's end is formatting: no table on a page is so wide. */
  private static final int MOST_EMPTY = 63;

  private static final class ListFrame {
    final String counters;
    final @Nullable String style;
    boolean itemBegun;

    ListFrame(String counters, @Nullable String style) {
      this.counters = counters;
      this.style = style;
    }
  }

  private static final class TableFrame {
    final List<Block.Row> rows = new ArrayList<>();
    final Map<Integer, Integer> covered = new HashMap<>();
    final int index;
    List<Block.Cell> cells = new ArrayList<>();
    List<Block> content = new ArrayList<>();
    int rowRepeat = 1;
    int cellRepeat = 1;
    int span = 1;
    boolean inCell;
    boolean merged;
    int column;
    int blanks;
    int width;

    TableFrame(int index) {
      this.index = index;
    }
  }

  private final Intake intake;
  private final List<Notice> notices = new ArrayList<>();
  private final List<Block> top = new ArrayList<>();
  private final Deque<TableFrame> tables = new ArrayDeque<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final Deque<ListFrame> lists = new ArrayDeque<>();
  private final Map<String, Map<Integer, Numbering.Level>> styles = new HashMap<>();
  private final Map<String, Numbering.ListDefinition> definitions = new HashMap<>();
  private final Map<String, String> lastOfStyle = new HashMap<>();
  private final Map<String, String> countersOf = new HashMap<>();
  private final Numbering numbering = new Numbering(definitions);
  private final Deque<String> labels = new ArrayDeque<>();
  private String part = "body";
  private int paragraphCount;
  private int tableCount;

  private OdtDecoder(ReadLimits limits) {
    intake = new Intake(limits);
  }

  /** The decoder; it keeps nothing between calls. */
  static Decoder create() {
    return (bytes, limits) -> new OdtDecoder(limits).decode(bytes, limits);
  }

  @Override
  public Decoded decode(byte[] bytes, ReadLimits limits) {
    try (ZipParts zip = ZipParts.open(bytes, DocumentFormat.ODT, limits)) {
      byte[] content = zip.part("content.xml");
      if (content == null) {
        throw Unreadable.of(
            "ожидался текст OpenDocument, получен zip без content.xml",
            "expected an OpenDocument text, came a zip without content.xml");
      }
      byte[] manifest = zip.part("META-INF/manifest.xml");
      if (manifest != null
          && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
        throw Unreadable.encrypted(DocumentFormat.ODT, new IOException("encryption-data"));
      }
      byte[] common = zip.part("styles.xml");
      if (common != null) {
        HardenedXml xml = HardenedXml.of(common);
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("list-style")) {
            listStyle(xml);
          }
        }
      }
      read(HardenedXml.of(content));
      if (common != null) {
        margins(HardenedXml.of(common));
      }
      byte[] json = zip.part(OdtWriter.JSON_PART);
      return new Decoded(
          top, notices, json == null ? null : new String(json, StandardCharsets.UTF_8));
    } catch (IOException | XMLStreamException e) {
      throw Unreadable.damaged(DocumentFormat.ODT, e);
    }
  }

  private void read(HardenedXml xml) throws XMLStreamException {
    while (xml.hasNext()) {
      event(xml, xml.next());
    }
  }

  private void event(HardenedXml xml, int event) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.name());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (!paragraphs.isEmpty()) {
          text(xml.text().replace('\n', ' '));
        }
      }
      default -> {}
    }
  }

  /** Reads the headers and footers of the pages. */
  private void margins(HardenedXml xml) throws XMLStreamException {
    boolean page = false;
    while (xml.hasNext()) {
      int event = xml.next();
      boolean begins = event == XMLStreamConstants.START_ELEMENT;
      if ((begins || event == XMLStreamConstants.END_ELEMENT) && xml.name().equals("master-page")) {
        page = begins;
      } else if (begins && page && (isMargin(xml, "header") || isMargin(xml, "footer"))) {
        part = isMargin(xml, "header") ? "header" : "footer";
        paragraphCount = 0;
        margin(xml, xml.name());
      }
    }
  }

  private static boolean isMargin(HardenedXml xml, String kind) {
    return xml.name().equals(kind) || xml.name().startsWith(kind + "-");
  }

  private void margin(HardenedXml xml, String end) throws XMLStreamException {
    for (int event = xml.next();
        event != XMLStreamConstants.END_ELEMENT || !xml.name().equals(end);
        event = xml.next()) {
      event(xml, event);
    }
  }

  private void listStyle(HardenedXml xml) throws XMLStreamException {
    Map<Integer, Numbering.Level> levels = new HashMap<>();
    styles.put(xml.attribute("name", ""), levels);
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("list-style")) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().startsWith("list-level-style-")) {
        int level = xml.number("level", 1, 1, 10);
        levels.put(
            level - 1,
            xml.name().endsWith("-number")
                ? level(xml, level)
                : Numbering.Level.of(1, "bullet", ""));
      }
      event = xml.next();
    }
  }

  private static Numbering.Level level(HardenedXml xml, int level) {
    String format = format(xml.attribute("num-format", ""));
    int start = xml.number("start-value", 1, 0, 32767);
    String pattern = xml.attribute("num-list-format");
    if (pattern != null) {
      return Numbering.Level.of(start, format, pattern.replaceAll("%(\\d)%", "%$1"));
    }
    StringBuilder text = new StringBuilder(xml.attribute("num-prefix", ""));
    int shown = xml.number("display-levels", 1, 1, level);
    for (int i = level - shown + 1; i <= level; i++) {
      text.append(i > level - shown + 1 ? "." : "").append('%').append(i);
    }
    return Numbering.Level.of(
        start, format, format.equals("none") ? "" : text + xml.attribute("num-suffix", ""));
  }

  private static String format(String code) {
    return switch (code) {
      case "I" -> "upperRoman";
      case "i" -> "lowerRoman";
      case "A" -> "upperLetter";
      case "a" -> "lowerLetter";
      case "" -> "none";
      default ->
          code.startsWith("а") ? "russianLower" : code.startsWith("А") ? "russianUpper" : "decimal";
    };
  }

  private void start(HardenedXml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "list-style" -> listStyle(xml);
      case "text-box" ->
          notices.add(
              new Notice(
                  "text-box",
                  new Message(
                      "надпись прочитана там, где она закреплена",
                      "a text box is read where it is anchored"),
                  null));
      case "page-number", "page-count" -> {
        if (!part.equals("body")) {
          xml.skip();
        }
      }
      case "p", "h" -> {
        paragraphs.push(new StringBuilder());
        labels.push(label());
      }
      case "s" -> text(" ");
      case "tab" -> text("\t");
      case "line-break" -> text("\n");
      case "list" -> startList(xml);
      case "list-item" -> {
        if (lists.peek() != null) {
          lists.peek().itemBegun = true;
        }
      }
      case "table" -> startTable();
      case "table-row" -> {
        if (tables.peek() != null) {
          startRow(
              tables.peek(), xml.number("number-rows-repeated", 1, 1, intake.limits().rows() + 1));
        }
      }
      case "table-cell", "covered-table-cell" -> {
        if (tables.peek() != null) {
          startCell(tables.peek(), xml);
        }
      }
      case "tracked-changes" -> tracked(xml);
      case "annotation" -> dropped(xml, "comment-dropped", "примечание", "a comment");
      case "hidden-text", "hidden-paragraph" ->
          dropped(xml, "hidden-text-dropped", "скрытый текст", "hidden text");
      case "note-citation", "sequence-decls", "forms", "ruby-text", "script", "desc", "title" ->
          xml.skip();
      default -> {}
    }
  }

  private void end(String name) {
    TableFrame table = tables.peek();
    switch (name) {
      case "p", "h" -> {
        StringBuilder text = paragraphs.poll();
        String label = labels.poll();
        if (text != null) {
          intake.paragraph();
          sink()
              .add(
                  new Block.Paragraph(
                      Block.Purpose.BODY, label == null ? "" : label, text.toString(), location()));
        }
      }
      case "list" -> lists.poll();
      case "table-cell", "covered-table-cell" -> {
        if (table != null) {
          endCell(table);
        }
      }
      case "table-row" -> {
        if (table != null) {
          endRow(table);
        }
      }
      case "table" -> {
        tables.poll();
        if (table != null) {
          sink()
              .add(
                  new Block.Table(
                      true,
                      List.of(),
                      0,
                      table.rows,
                      new SourceLocation.InTable(part, table.index, 1, 1)));
        }
      }
      default -> {}
    }
  }

  private List<Block> sink() {
    TableFrame table = tables.peek();
    return table != null && table.inCell ? table.content : top;
  }

  private SourceLocation location() {
    TableFrame table = tables.peek();
    if (table != null && table.inCell) {
      return new SourceLocation.InTable(
          part, table.index, table.rows.size() + 1, table.cells.size() + 1);
    }
    return new SourceLocation.InParagraph(part, ++paragraphCount);
  }

  private void text(String text) {
    StringBuilder open = paragraphs.peek();
    if (open == null) {
      return;
    }
    open.append(text);
    intake.characters(open.length());
  }

  private void startList(HardenedXml xml) {
    ListFrame above = lists.peek();
    String style = xml.attribute("style-name");
    if (above != null) {
      lists.push(new ListFrame(above.counters, style == null ? above.style : style));
      return;
    }
    String id = xml.attribute("id", "list " + (countersOf.size() + 1));
    String continued = xml.attribute("continue-list");
    String last = style == null ? null : lastOfStyle.get(style);
    String counters =
        continued != null && countersOf.containsKey(continued)
            ? countersOf.get(continued)
            : xml.attribute("continue-numbering", "false").equals("true") && last != null
                ? last
                : id;
    countersOf.put(id, counters == null ? id : counters);
    if (style != null) {
      lastOfStyle.put(style, counters == null ? id : counters);
    }
    lists.push(new ListFrame(counters == null ? id : counters, style));
  }

  /** The label of the paragraph that begins; only an item's first paragraph has one. */
  private String label() {
    ListFrame list = lists.peek();
    if (list == null || !list.itemBegun || list.style == null) {
      return "";
    }
    for (ListFrame open : lists) {
      open.itemBegun = false;
    }
    String key = list.counters + "/" + list.style;
    Map<Integer, Numbering.Level> levels = styles.getOrDefault(list.style, Map.of());
    definitions.computeIfAbsent(
        key, name -> new Numbering.ListDefinition(list.counters, levels, Map.of()));
    return numbering.next(key, lists.size() - 1);
  }

  private void startTable() {
    intake.table(tables.size() + 1);
    tables.push(new TableFrame(++tableCount));
  }

  private static void startRow(TableFrame table, int repeat) {
    table.cells = new ArrayList<>();
    table.rowRepeat = repeat;
    table.column = 0;
    table.blanks = 0;
    table.width = 0;
  }

  private void startCell(TableFrame table, HardenedXml xml) {
    boolean covered = xml.name().equals("covered-table-cell");
    table.inCell = true;
    table.content = new ArrayList<>();
    int most = intake.limits().columns() + 1;
    table.cellRepeat = xml.number("number-columns-repeated", 1, 1, most);
    table.span = xml.number("number-columns-spanned", 1, 1, most);
    int down = xml.number("number-rows-spanned", 1, 1, intake.limits().rows());
    table.merged = covered && table.covered.getOrDefault(table.column, 0) > 0;
    if (down > 1) {
      for (int i = 0; i < table.span; i++) {
        table.covered.put(table.column + i, down);
      }
    }
  }

  private void endCell(TableFrame table) {
    table.inCell = false;
    boolean empty = CellText.of(table.content).isEmpty() && !table.merged && table.span == 1;
    for (int i = 0; i < table.cellRepeat; i++) {
      int column = table.column++;
      boolean hiddenBySpan =
          table.content.isEmpty() && !table.merged && column < table.width + table.blanks;
      if (!hiddenBySpan && empty) {
        table.blanks++;
      } else if (!hiddenBySpan) {
        blanks(table);
        add(table, table.content, table.span, table.merged);
      }
    }
  }

  /** Adds the empty cells that stand before another one. */
  private void blanks(TableFrame table) {
    for (; table.blanks > 0; table.blanks--) {
      add(table, List.of(), 1, false);
    }
  }

  private void add(TableFrame table, List<Block> content, int span, boolean merged) {
    table.width += span;
    intake.cell(table.width);
    table.cells.add(new Block.Cell(content, span, merged, null));
  }

  private void endRow(TableFrame table) {
    if (table.blanks <= MOST_EMPTY) {
      blanks(table);
    }
    List<Block.Cell> placed = new ArrayList<>();
    for (Block.Cell cell : table.cells) {
      placed.add(
          new Block.Cell(
              cell.content(),
              cell.columns(),
              cell.merged(),
              new SourceLocation.InTable(
                  part, table.index, table.rows.size() + 1, placed.size() + 1)));
    }
    boolean blank = placed.stream().allMatch(cell -> CellText.of(cell.content()).isEmpty());
    int times = blank ? 1 : table.rowRepeat;
    for (int i = 0; i < times; i++) {
      intake.row();
      if (i > 0) {
        placed.forEach(cell -> intake.cell(1));
      }
      table.rows.add(new Block.Row(placed));
    }
    table.covered.replaceAll((column, rows) -> rows - 1);
  }

  private void tracked(HardenedXml xml) throws XMLStreamException {
    String text = CellText.clean(xml.content());
    notices.add(
        new Notice(
            "tracked-changes",
            new Message(
                "в документе есть исправления; прочитан окончательный текст; удалено: «%s»"
                    .formatted(text),
                "the document has tracked changes; the final text is read; deleted: \"%s\""
                    .formatted(text)),
            null));
  }

  private void dropped(HardenedXml xml, String code, String ru, String en)
      throws XMLStreamException {
    String text = CellText.clean(xml.content());
    if (!text.isEmpty()) {
      notices.add(
          new Notice(
              code,
              new Message(
                  "%s не читается: «%s»".formatted(ru, text),
                  "%s is not read: \"%s\"".formatted(en, text)),
              null));
    }
  }
}
