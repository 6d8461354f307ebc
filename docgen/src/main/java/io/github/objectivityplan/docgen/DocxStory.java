package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stories of a DOCX (body, footnotes, headers) as blocks. Works on the stream of XML
 * events with stacks of its own, so that depth costs no stack of the machine.
 */
final class DocxStory {

  /** A part of the file that holds text. */
  enum Story {
    BODY("officeDocument", "body"),
    FOOTNOTE("footnotes", "footnote"),
    ENDNOTE("endnotes", "endnote"),
    HEADER("header", "header"),
    FOOTER("footer", "footer"),
    COMMENT("comments", "comment");

    private final String relationship;
    private final String part;

    Story(String relationship, String part) {
      this.relationship = relationship;
      this.part = part;
    }

    String relationship() {
      return relationship;
    }
  }

  /**
   * A piece of the text that is read, where its paragraph stands.
   *
   * @param element the number of the element whose content it is, in the order of their start tags;
   *     -1 where no element holds it: a tab, a line break, a paragraph's end
   */
  record Piece(SourceLocation location, int element, String text) {}

  private static final class ParagraphFrame {
    final StringBuilder text = new StringBuilder();
    final StringBuilder hidden = new StringBuilder();
    int index;
    @Nullable String style;
    @Nullable String list;
    int level = -1;
    boolean vanish;
    boolean markDeleted;
    final Deque<Boolean> fieldCode = new ArrayDeque<>();
  }

  private static final class TableFrame {
    final List<Block.Row> rows = new ArrayList<>();
    int index;
    @Nullable List<Block.Cell> cells;
    int width;
    boolean rowDeleted;
    int firstPiece;
    int before;
    int after;
    @Nullable List<Block> content;
    int span;
    boolean merged;
    boolean mergedLeft;
  }

  private final DocxNumbering lists;
  private final Numbering numbering;
  private final Intake intake;
  private final List<Notice> notices = new ArrayList<>();
  private final int mostColumns;
  private final @Nullable List<Piece> pieces;
  private boolean changesSeen;

  private final Deque<ParagraphFrame> paragraphs = new ArrayDeque<>();
  private final Deque<TableFrame> tables = new ArrayDeque<>();
  private final Deque<Boolean> alternatives = new ArrayDeque<>();
  private List<Block> top = new ArrayList<>();
  private Story story = Story.BODY;
  private int letterhead = -1;
  private int paragraphCount;
  private int tableCount;
  private String carried = "";
  private boolean inRun;
  private boolean inParagraphProperties;

  DocxStory(DocxNumbering lists, Intake intake) {
    this(lists, intake, null);
  }

  /**
   * A reader that also tells which element each piece of text stood in.
   *
   * @param pieces takes them, in the order of the file
   */
  DocxStory(DocxNumbering lists, Intake intake, @Nullable List<Piece> pieces) {
    this.lists = lists;
    this.pieces = pieces;
    this.numbering = lists.numbering();
    this.intake = intake;
    this.mostColumns = intake.limits().columns() + 1;
  }

  List<Notice> notices() {
    return notices;
  }

  /** How many blocks of the body are of the letterhead that we wrote on; negative if none is. */
  int letterhead() {
    return letterhead;
  }

  List<Block> read(byte[] part, Story which) throws XMLStreamException {
    story = which;
    top = new ArrayList<>();
    paragraphCount = 0;
    tableCount = 0;
    HardenedXml xml = HardenedXml.of(part);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.name());
        default -> {}
      }
    }
    return top;
  }

  private void start(HardenedXml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "p" -> startParagraph();
      case "bookmarkStart" -> {
        boolean ours = xml.attribute("name", "").equals(LetterheadPaper.BOOKMARK);
        if (ours && story == Story.BODY && paragraphs.isEmpty() && tables.isEmpty()) {
          letterhead = top.size();
        }
      }
      case "pPr" -> inParagraphProperties = true;
      case "pStyle" -> {
        if (inParagraphProperties) {
          paragraph().style = xml.attribute("val");
        }
      }
      case "numId" -> {
        if (inParagraphProperties) {
          paragraph().list = xml.attribute("val");
        }
      }
      case "ilvl" -> {
        if (inParagraphProperties) {
          paragraph().level = xml.number("val", 0, 0, 8);
        }
      }
      case "r" -> {
        inRun = true;
        if (!paragraphs.isEmpty()) {
          paragraph().vanish = false;
        }
      }
      case "vanish", "webHidden" -> {
        if (inRun && !inParagraphProperties && xml.name().equals("vanish")) {
          paragraph().vanish = xml.on();
        }
      }
      case "t" -> {
        int element = xml.elements();
        text(xml.content(), element);
      }
      case "tab", "ptab" -> {
        if (!inParagraphProperties) {
          text("\t");
        }
      }
      case "br", "cr" -> text("\n");
      case "noBreakHyphen" -> text("-");
      case "sym" -> text(symbol(xml.attribute("char", "")));
      case "fldChar" -> fieldMark(xml.attribute("fldCharType", ""));
      case "txbxContent" -> textBox();
      case "ins", "moveTo" -> changed();
      case "del", "moveFrom" -> deleted(xml);
      case "tbl" -> startTable();
      case "tr" -> startRow();
      case "gridBefore" -> table().before = xml.number("val", 0, 0, mostColumns);
      case "gridAfter" -> table().after = xml.number("val", 0, 0, mostColumns);
      case "tc" -> startCell();
      case "gridSpan" -> table().span = xml.number("val", 1, 1, mostColumns);
      case "vMerge" -> table().merged = !xml.attribute("val", "continue").equals("restart");
      case "hMerge" -> table().mergedLeft = !xml.attribute("val", "continue").equals("restart");
      case "AlternateContent" -> alternatives.push(false);
      case "Choice" -> alternative(xml, true);
      case "Fallback" -> alternative(xml, false);
      case "footnote", "endnote" -> {
        String type = xml.attribute("type", "normal");
        if (!type.equals("normal")) {
          xml.skip();
        }
      }
      case "pPrChange",
          "rPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "sectPrChange",
          "tblGrid",
          "tblGridChange",
          "sdtPr",
          "instrText",
          "delText",
          "delInstrText",
          "rt" ->
          xml.skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "pPr" -> inParagraphProperties = false;
      case "r" -> inRun = false;
      case "tbl" -> endTable();
      case "tr" -> endRow();
      case "tc" -> endCell();
      case "AlternateContent" -> alternatives.poll();
      default -> {}
    }
  }

  private ParagraphFrame paragraph() {
    ParagraphFrame frame = paragraphs.peek();
    return frame == null ? new ParagraphFrame() : frame;
  }

  private TableFrame table() {
    TableFrame frame = tables.peek();
    return frame == null ? new TableFrame() : frame;
  }

  private void alternative(HardenedXml xml, boolean choice) throws XMLStreamException {
    if (Boolean.TRUE.equals(alternatives.peek())) {
      xml.skip();
    } else if (choice && !alternatives.isEmpty()) {
      alternatives.poll();
      alternatives.push(true);
    }
  }

  private void startParagraph() {
    ParagraphFrame frame = new ParagraphFrame();
    frame.index = ++paragraphCount;
    paragraphs.push(frame);
  }

  private void endParagraph() {
    ParagraphFrame frame = paragraphs.poll();
    if (frame == null) {
      return;
    }
    intake.paragraph();
    SourceLocation location = location(frame);
    if (!frame.hidden.toString().isBlank()) {
      notices.add(
          new Notice(
              "hidden-text-dropped",
              new Message(
                  "скрытый текст не читается: «%s»".formatted(frame.hidden.toString().strip()),
                  "hidden text is not read: \"%s\"".formatted(frame.hidden.toString().strip())),
              location));
    }
    if (pieces != null && !frame.markDeleted) {
      pieces.add(new Piece(location, -1, "\n"));
    }
    if (frame.markDeleted) {
      carried += frame.text;
      intake.characters(carried.length());
      return;
    }
    DocxNumbering.Item item = lists.item(frame.style, frame.list, frame.level);
    String label = item == null ? "" : numbering.next(item.list(), item.level());
    sink().add(new Block.Paragraph(Block.Purpose.BODY, label, carried + frame.text, location));
    carried = "";
  }

  private SourceLocation location(ParagraphFrame frame) {
    TableFrame table = tables.peek();
    return table == null || table.cells == null || table.content == null
        ? new SourceLocation.InParagraph(story.part, frame.index)
        : cellLocation(table);
  }

  private SourceLocation cellLocation(TableFrame table) {
    int cell = table.cells == null ? 0 : table.cells.size();
    return new SourceLocation.InTable(story.part, table.index, table.rows.size() + 1, cell + 1);
  }

  private List<Block> sink() {
    for (TableFrame table : tables) {
      if (table.content != null) {
        return table.content;
      }
    }
    return top;
  }

  private void text(String text) {
    text(text, -1);
  }

  private void text(String text, int element) {
    ParagraphFrame frame = paragraphs.peek();
    if (frame == null || frame.fieldCode.contains(true)) {
      return;
    }
    boolean hidden = frame.vanish && inRun;
    (hidden ? frame.hidden : frame.text).append(text);
    if (pieces != null && !hidden) {
      pieces.add(new Piece(location(frame), element, text));
    }
    intake.characters(frame.text.length());
  }

  private void fieldMark(String type) {
    Deque<Boolean> codes = paragraph().fieldCode;
    switch (type) {
      case "begin" -> codes.push(true);
      case "separate" -> {
        if (codes.poll() != null) {
          codes.push(false);
        }
      }
      case "end" -> codes.poll();
      default -> {}
    }
  }

  private static String symbol(String code) {
    return switch (code.toUpperCase(java.util.Locale.ROOT)) {
      case "F0FC", "F050", "F052", "F0FE" -> "✓";
      case "F0FB", "F04F", "F051", "F0FD" -> "✗";
      case "F02B" -> "+";
      case "F02D" -> "-";
      default -> "•";
    };
  }

  private void textBox() {
    notices.add(
        new Notice(
            "text-box",
            new Message(
                "надпись прочитана там, где она закреплена",
                "a text box is read where it is anchored"),
            paragraphs.isEmpty() ? null : location(paragraph())));
  }

  private void changed() {
    if (!changesSeen) {
      changesSeen = true;
      ParagraphFrame frame = paragraphs.peek();
      notices.add(
          new Notice(
              "tracked-changes",
              new Message(
                  "в документе есть исправления; прочитан окончательный текст",
                  "the document has tracked changes; the final text is read"),
              frame == null ? null : location(frame)));
    }
  }

  private void deleted(HardenedXml xml) throws XMLStreamException {
    changed();
    if (inParagraphProperties) {
      paragraph().markDeleted = true;
    } else if (paragraphs.isEmpty()
        && !tables.isEmpty()
        && table().cells != null
        && table().content == null) {
      table().rowDeleted = true;
      xml.skip();
    } else {
      String text = xml.content();
      if (!text.isBlank()) {
        notices.add(
            new Notice(
                "deleted-text-dropped",
                new Message(
                    "удалённый исправлением текст не читается: «%s»".formatted(text.strip()),
                    "text deleted by a tracked change is not read: \"%s\"".formatted(text.strip())),
                paragraphs.isEmpty() ? null : location(paragraph())));
      }
    }
  }

  private void startTable() {
    intake.table(tables.size() + 1);
    TableFrame frame = new TableFrame();
    frame.index = ++tableCount;
    tables.push(frame);
  }

  private void startRow() {
    intake.row();
    TableFrame frame = table();
    frame.cells = new ArrayList<>();
    frame.width = 0;
    frame.rowDeleted = false;
    frame.firstPiece = pieces == null ? 0 : pieces.size();
    frame.before = 0;
    frame.after = 0;
  }

  private void startCell() {
    TableFrame frame = table();
    if (frame.cells == null) {
      return;
    }
    if (frame.before > 0) {
      frame.cells.add(blank(frame, frame.before));
      frame.before = 0;
    }
    frame.content = new ArrayList<>();
    frame.span = 1;
    frame.merged = false;
    frame.mergedLeft = false;
  }

  private void endCell() {
    TableFrame frame = table();
    List<Block> content = frame.content;
    List<Block.Cell> cells = frame.cells;
    if (content == null || cells == null) {
      return;
    }
    SourceLocation location = cellLocation(frame);
    frame.content = null;
    frame.width += frame.span;
    intake.cell(frame.width);
    if (frame.mergedLeft && !cells.isEmpty()) {
      Block.Cell left = cells.remove(cells.size() - 1);
      List<Block> both = new ArrayList<>(left.content());
      both.addAll(content);
      cells.add(new Block.Cell(both, left.columns() + frame.span, left.merged(), left.location()));
    } else {
      cells.add(new Block.Cell(content, frame.span, frame.merged, location));
    }
  }

  /** A cell without text that covers {@code columns}. */
  private Block.Cell blank(TableFrame frame, int columns) {
    frame.width += columns;
    intake.cell(frame.width);
    return new Block.Cell(List.of(), columns, false, cellLocation(frame));
  }

  private void endRow() {
    TableFrame frame = table();
    List<Block.Cell> cells = frame.cells;
    if (cells == null) {
      return;
    }
    if (frame.after > 0) {
      cells.add(blank(frame, frame.after));
    }
    frame.cells = null;
    if (frame.rowDeleted) {
      if (pieces != null) {
        pieces.subList(frame.firstPiece, pieces.size()).clear();
      }
      notices.add(
          new Notice(
              "deleted-row-dropped",
              new Message(
                  "удалённая исправлением строка таблицы не читается: «%s»"
                      .formatted(CellText.of(new Block.Row(cells))),
                  "a row of a table deleted by a tracked change is not read: \"%s\""
                      .formatted(CellText.of(new Block.Row(cells)))),
              new SourceLocation.InTable(story.part, frame.index, frame.rows.size() + 1, 1)));
    } else {
      frame.rows.add(new Block.Row(cells));
    }
  }

  private void endTable() {
    TableFrame frame = tables.poll();
    if (frame != null) {
      sink()
          .add(
              new Block.Table(
                  true,
                  List.of(),
                  0,
                  frame.rows,
                  new SourceLocation.InTable(story.part, frame.index, 1, 1)));
    }
  }
}
