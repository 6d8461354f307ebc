package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.location.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads DOC. */
final class DocDecoder implements Decoder {

  /** How many paragraphs of an open row may claim to stand outside of the table. */
  private static final int STRAY_PARAGRAPHS = 20;

  private final List<Notice> notices = new ArrayList<>();
  private final Map<String, Numbering.ListDefinition> lists = new HashMap<>();
  private final Numbering numbering = new Numbering(lists);
  private int paragraphCount;
  private int tableCount;
  private int fieldCode;
  private boolean changesSeen;

  private final Intake intake;

  private DocDecoder(ReadLimits limits) {
    intake = new Intake(limits);
  }

  /** The decoder; it keeps nothing between calls. */
  static Decoder create() {
    return (bytes, limits) -> new DocDecoder(limits).decode(bytes, limits);
  }

  @Override
  public Decoded decode(byte[] bytes, ReadLimits ignored) {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      List<Block> blocks = new ArrayList<>();
      read(document.getMainTextboxRange(), "textbox", blocks);
      paragraphCount = 0;
      read(document.getRange(), "body", blocks);
      read(document.getFootnoteRange(), "footnote", blocks);
      read(document.getHeaderStoryRange(), "header", blocks);
      return new Decoded(blocks, notices, null);
    } catch (EncryptedDocumentException e) {
      throw Unreadable.encrypted(DocumentFormat.DOC, e);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Unreadable.damaged(DocumentFormat.DOC, e);
    }
  }

  private void read(Range range, String part, List<Block> blocks) {
    int i = 0;
    // of an empty range POI shows a paragraph of another one
    int count = range.getEndOffset() > range.getStartOffset() ? range.numParagraphs() : 0;
    fieldCode = 0;
    while (i < count) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        int end = tableEnd(range, i, count);
        blocks.add(table(rows(range, i, end), part));
        i = end;
      } else {
        SourceLocation location = new SourceLocation.InParagraph(part, ++paragraphCount);
        blocks.add(paragraph(paragraph, location));
        i++;
      }
    }
  }

  /**
   * The paragraph after a table. LibreOffice writes the paragraph that holds a form field as if it
   * stood outside of the table, but a row that has begun goes on until its end mark.
   */
  private static int tableEnd(Range range, int from, int count) {
    int end = from;
    boolean open = false;
    for (int i = from; i < count && (i == end || open && i - end < STRAY_PARAGRAPHS); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        end = i + 1;
        open = !isRowEnd(paragraph);
      }
    }
    return end;
  }

  private static boolean isRowEnd(Paragraph paragraph) {
    return paragraph.isTableRowEnd() && paragraph.getTableLevel() == 1;
  }

  private static List<TableRow> rows(Range range, int from, int to) {
    Table table = range.getTable(range.getParagraph(from));
    List<TableRow> rows = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (isRowEnd(paragraph) || i == to - 1) {
        int begin = range.getParagraph(start).getStartOffset();
        rows.add(new TableRow(begin, paragraph.getEndOffset(), table, 1));
        start = i + 1;
      }
    }
    return rows;
  }

  private Block.Table table(List<TableRow> table, String part) {
    int index = ++tableCount;
    TreeSet<Integer> edges = new TreeSet<>();
    for (TableRow row : table) {
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        edges.add(cell.getLeftEdge());
        edges.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    List<Integer> grid = grid(edges);
    List<Block.Row> rows = new ArrayList<>();
    for (int r = 0; r < table.size(); r++) {
      intake.row();
      TableRow row = table.get(r);
      List<Block.Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        intake.cell(c + 1);
        TableCell cell = row.getCell(c);
        SourceLocation location = new SourceLocation.InTable(part, index, r + 1, c + 1);
        List<Block> content = new ArrayList<>();
        for (int p = 0; p < cell.numParagraphs(); p++) {
          paragraphCount++;
          content.add(paragraph(cell.getParagraph(p), location));
        }
        int start = column(grid, cell.getLeftEdge());
        int span = Math.max(1, column(grid, cell.getLeftEdge() + cell.getWidth()) - start);
        boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        if (cell.isMerged() && !cells.isEmpty()) {
          Block.Cell left = cells.remove(cells.size() - 1);
          List<Block> both = new ArrayList<>(left.content());
          both.addAll(content);
          cells.add(new Block.Cell(both, left.columns() + span, left.merged(), left.location()));
        } else {
          cells.add(new Block.Cell(content, span, below, location));
        }
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(true, List.of(), 0, rows, new SourceLocation.InTable(part, index, 1, 1));
  }

  /** Edges that differ by a hair are one edge. */
  private static List<Integer> grid(SortedSet<Integer> edges) {
    List<Integer> grid = new ArrayList<>();
    for (int edge : edges) {
      if (grid.isEmpty() || edge - grid.get(grid.size() - 1) > 60) {
        grid.add(edge);
      }
    }
    return grid;
  }

  private static int column(List<Integer> grid, int edge) {
    int column = 0;
    while (column + 1 < grid.size() && grid.get(column + 1) <= edge + 30) {
      column++;
    }
    return column;
  }

  private Block.Paragraph paragraph(Paragraph paragraph, SourceLocation location) {
    intake.paragraph();
    StringBuilder text = new StringBuilder();
    StringBuilder hidden = new StringBuilder();
    StringBuilder deleted = new StringBuilder();
    for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
      CharacterRun run = paragraph.getCharacterRun(r);
      if (run.isMarkedInserted() || run.isMarkedDeleted()) {
        changed(location);
      }
      StringBuilder to = run.isMarkedDeleted() ? deleted : run.isVanished() ? hidden : text;
      append(run.text(), to);
    }
    intake.characters(text.length());
    dropped("hidden-text-dropped", "скрытый текст", "hidden text", hidden, location);
    dropped(
        "deleted-text-dropped",
        "удалённый исправлением текст",
        "text deleted by a tracked change",
        deleted,
        location);
    return new Block.Paragraph(Block.Purpose.BODY, label(paragraph), text.toString(), location);
  }

  private void append(String run, StringBuilder to) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      switch (c) {
        case 0x13 -> fieldCode++;
        case 0x14 -> fieldCode = Math.max(0, fieldCode - 1);
        case 0x15 -> {}
        case 0x0b, 0x0c -> to.append('\n');
        case 0x1e -> to.append('-');
        case '\t' -> to.append('\t');
        default -> {
          if (fieldCode == 0 && c >= ' ') {
            to.append(c);
          }
        }
      }
    }
  }

  private String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      HWPFList list = paragraph.getList();
      String id = Integer.toString(list.getLsid());
      int level = paragraph.getIlvl();
      lists.computeIfAbsent(id, key -> definition(key, list));
      return numbering.next(id, level);
    } catch (RuntimeException e) {
      // a list that the file does not define
      return "";
    }
  }

  private static Numbering.ListDefinition definition(String id, HWPFList list) {
    Map<Integer, Numbering.Level> levels = new HashMap<>();
    for (int level = 0; level < 9; level++) {
      ListLevel own;
      try {
        own = list.getListData().getLevel(level + 1);
      } catch (RuntimeException e) {
        break;
      }
      if (own == null) {
        break;
      }
      StringBuilder text = new StringBuilder();
      String pattern = own.getNumberText() == null ? "" : own.getNumberText();
      for (int i = 0; i < pattern.length(); i++) {
        char c = pattern.charAt(i);
        text.append(c < 9 ? "%" + (c + 1) : String.valueOf(c));
      }
      levels.put(
          level,
          Numbering.Level.of(own.getStartAt(), format(own.getNumberFormat()), text.toString()));
    }
    return new Numbering.ListDefinition(id, levels, Map.of());
  }

  private static String format(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 58 -> "russianLower";
      case 59 -> "russianUpper";
      case 255 -> "none";
      default -> "decimal";
    };
  }

  private void dropped(
      String code, String ru, String en, StringBuilder text, SourceLocation location) {
    String lost = CellText.clean(text.toString());
    if (!lost.isEmpty()) {
      notices.add(
          new Notice(
              code,
              new Message(
                  "%s не читается: «%s»".formatted(ru, lost),
                  "%s is not read: \"%s\"".formatted(en, lost)),
              location));
    }
  }

  private void changed(SourceLocation location) {
    if (!changesSeen) {
      changesSeen = true;
      notices.add(
          new Notice(
              "tracked-changes",
              new Message(
                  "в документе есть исправления; прочитан окончательный текст",
                  "the document has tracked changes; the final text is read"),
              location));
    }
  }
}
