package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text as it is taken from a PDF, in two shapes: a row a line with tabs between its cells, or
 * a cell a line that begins with a tab.
 */
final class TextDecoder implements Decoder {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private TextDecoder() {}

  /** The decoder; it keeps nothing between calls. */
  static Decoder create() {
    return (bytes, limits) -> new TextDecoder().decode(bytes, limits);
  }

  @Override
  public Decoded decode(byte[] bytes, ReadLimits limits) {
    String[] lines = text(bytes).split("\r\n|\r|\n", -1);
    int rows = 0;
    for (String line : lines) {
      rows += line.indexOf('\t') >= 0 ? 1 : 0;
      if (line.length() > limits.cellCharacters()) {
        throw Unreadable.tooLarge(
            "знаков в строке", "characters in a line", limits.cellCharacters());
      }
    }
    if (rows > limits.rows()) {
      throw Unreadable.tooLarge("строк таблиц", "rows of tables", limits.rows());
    }
    if (isCellALine(lines)) {
      cellsByLine(lines);
    } else {
      rowsByLine(lines);
    }
    return new Decoded(blocks, notices, null);
  }

  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String text(byte[] bytes) {
    Charset charset =
        bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
            ? StandardCharsets.UTF_16LE
            : bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
                ? StandardCharsets.UTF_16BE
                : isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1251");
    return new String(bytes, charset);
  }

  private static boolean isCellALine(String[] lines) {
    int cells = 0;
    int rows = 0;
    for (String line : lines) {
      int tabs = (int) line.chars().filter(c -> c == '\t').count();
      boolean leading = line.startsWith("\t");
      cells += leading && tabs == 1 && !line.isBlank() ? 1 : 0;
      rows += tabs >= 2 ? 1 : 0;
    }
    return cells >= 6 && cells > 3 * rows;
  }

  private void rowsByLine(String[] lines) {
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      boolean row = lines[i].chars().filter(c -> c == '\t').count() >= 2;
      if (row) {
        rows.add(row(lines[i], i));
        continue;
      }
      end(rows);
      paragraph(lines[i], i);
    }
    end(rows);
  }

  private Block.Row row(String line, int index) {
    List<Block.Cell> cells = new ArrayList<>();
    int from = 0;
    while (from <= line.length()) {
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() : tab;
      SourceLocation location = new SourceLocation.InText(index + 1, from + 1);
      cells.add(cell(line.substring(from, to), location));
      from = to + 1;
    }
    return new Block.Row(cells);
  }

  private static Block.Cell cell(String text, SourceLocation location) {
    return new Block.Cell(
        text.isBlank()
            ? List.of()
            : List.of(new Block.Paragraph(Block.Purpose.BODY, "", text, location)),
        1,
        false,
        location);
  }

  private void end(List<Block.Row> rows) {
    if (!rows.isEmpty()) {
      Block.Row first = rows.get(0);
      blocks.add(new Block.Table(true, List.of(), 0, rows, first.cells().get(0).location()));
      rows.clear();
    }
  }

  private void paragraph(String line, int index) {
    SourceLocation location = new SourceLocation.InText(index + 1, 1);
    String text = line.strip();
    int stars = 0;
    while (stars < 3 && stars * 2 < text.length() && text.charAt(stars) == '*') {
      stars++;
    }
    String mark = "*".repeat(stars);
    if (stars > 0 && text.length() > 2 * stars && text.endsWith(mark)) {
      text = text.substring(stars, text.length() - stars).strip();
      notices.add(
          new Notice(
              "markup-dropped",
              new Message(
                  "знаки выделения не читаются: %s %s".formatted(mark, mark),
                  "marks of emphasis are not read: %s %s".formatted(mark, mark)),
              location));
    }
    blocks.add(new Block.Paragraph(Block.Purpose.BODY, "", text, location));
  }

  /**
   * A line that begins with a tab begins a cell, further lines go on with it. An empty line ends a
   * row if the row is full or the next cell is a row's number.
   */
  private void cellsByLine(String[] lines) {
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Cell> row = new ArrayList<>();
    List<String> cell = new ArrayList<>();
    int cellAt = 0;
    int width = 0;
    boolean gap = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      boolean begins = line.startsWith("\t");
      if (!begins && cell.isEmpty() && row.isEmpty()) {
        end(rows);
        width = 0;
        paragraph(line, i);
        continue;
      }
      if (line.isBlank() && !begins) {
        gap = true;
        continue;
      }
      boolean full = width > 0 && row.size() + 1 >= width;
      if (begins) {
        flush(cell, row, cellAt);
        boolean header = width == 0 && gap;
        if (gap && (header || row.size() >= width || ItemNumber.isNumberCell(line.strip()))) {
          width = header ? row.size() : width;
          rows.add(new Block.Row(row));
          row.clear();
        }
        cellAt = i;
        cell.add(line.substring(1));
      } else if (gap && full) {
        flush(cell, row, cellAt);
        rows.add(new Block.Row(row));
        row.clear();
        end(rows);
        width = 0;
        paragraph(line, i);
      } else {
        cell.add(line);
      }
      gap = false;
    }
    flush(cell, row, cellAt);
    if (!row.isEmpty()) {
      rows.add(new Block.Row(row));
    }
    end(rows);
  }

  private static void flush(List<String> cell, List<Block.Cell> row, int at) {
    if (!cell.isEmpty()) {
      row.add(cell(String.join("\n", cell), new SourceLocation.InText(at + 1, 2)));
      cell.clear();
    }
  }
}
