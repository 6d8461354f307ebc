package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text as it is taken from a PDF, in two shapes: a row a line with tabs between its cells, or
 * a cell a line that begins with a tab.
 */
final class TextDecoder implements Decoder {

  private static final int CELLS_OF_A_TABLE = 6;
  private static final int ROWS_OF_A_TABLE = 3;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private final Intake intake;
  private boolean blank;

  private TextDecoder(ReadLimits limits) {
    intake = new Intake(limits);
  }

  /** The decoder; it keeps nothing between calls. */
  static Decoder create() {
    return (bytes, limits) -> new TextDecoder(limits).decode(bytes, limits);
  }

  @Override
  public Decoded decode(byte[] bytes, ReadLimits ignored) {
    TextEncoding encoding = TextEncoding.of(bytes);
    if (encoding == null) {
      throw Unreadable.of(
          "ожидался текст, получены двоичные данные", "expected plain text, came binary data");
    }
    if (encoding.inferred()) {
      notices.add(encoding.notice());
    }
    String[] lines = encoding.decode(bytes).lines().toArray(String[]::new);
    for (String line : lines) {
      intake.characters(line.length());
    }
    int from = 0;
    for (Stretch stretch : stretches(lines)) {
      if (stretch.cells()) {
        cellsByLine(lines, from, stretch.end());
      } else {
        rowsByLine(lines, from, stretch.end());
      }
      from = stretch.end();
    }
    return new Decoded(blocks, notices, null);
  }

  /**
   * Lines of one shape.
   *
   * @param end the line after the last one
   * @param cells whether a line is a cell, else a row
   */
  private record Stretch(int end, boolean cells) {}

  /** Plans of both shapes may follow one another: a run of lines of the other shape shows it. */
  private static List<Stretch> stretches(String[] lines) {
    List<Stretch> stretches = new ArrayList<>();
    boolean open = false;
    boolean cells = false;
    int run = 0;
    int lastOfOpen = 0;
    int lastBeforeRun = 0;
    for (int i = 0; i < lines.length; i++) {
      int tabs = tabs(lines[i]);
      boolean cell = tabs == 1 && lines[i].startsWith("\t") && !lines[i].isBlank();
      if (!cell && tabs < 2) {
        continue;
      }
      if (open && cell == cells) {
        run = 0;
        lastOfOpen = i;
        continue;
      }
      lastBeforeRun = run == 0 ? lastOfOpen : lastBeforeRun;
      run++;
      if (run >= (cell ? CELLS_OF_A_TABLE : ROWS_OF_A_TABLE)) {
        if (open) {
          stretches.add(new Stretch(lastBeforeRun + 1, cells));
        }
        open = true;
        cells = cell;
        run = 0;
        lastOfOpen = i;
      }
    }
    boolean last = stretches.isEmpty() ? isCellALine(lines) : cells;
    stretches.add(new Stretch(lines.length, last));
    return stretches;
  }

  private static int tabs(String line) {
    int tabs = 0;
    for (int at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) {
      tabs++;
    }
    return tabs;
  }

  private static boolean isCellALine(String[] lines) {
    int cells = 0;
    int rows = 0;
    for (String line : lines) {
      int tabs = tabs(line);
      boolean leading = line.startsWith("\t");
      cells += leading && tabs == 1 && !line.isBlank() ? 1 : 0;
      rows += tabs >= 2 ? 1 : 0;
    }
    return cells >= 6 && cells > 3 * rows;
  }

  private void rowsByLine(String[] lines, int start, int end) {
    List<Block.Row> rows = new ArrayList<>();
    int pairs = start;
    for (int i = start; i < end; i++) {
      if (rows.isEmpty() && i >= pairs) {
        pairs = endOfPairs(lines, i, end);
      }
      boolean row = tabs(lines[i]) >= 2 || i < pairs;
      if (row) {
        rows.add(row(lines[i], i));
        continue;
      }
      end(rows);
      paragraph(lines[i], i);
    }
    end(rows);
  }

  /**
   * The end of a table of two columns that begins with a line: several lines of two cells with
   * nothing else between them; the line itself if there are fewer, as in a signature.
   */
  private static int endOfPairs(String[] lines, int from, int end) {
    int to = from;
    while (to < end
        && tabs(lines[to]) == 1
        && !lines[to].startsWith("\t")
        && !lines[to].endsWith("\t")) {
      to++;
    }
    return to - from >= ROWS_OF_A_TABLE && (to == end || tabs(lines[to]) == 0) ? to : from;
  }

  private Block.Row row(String line, int index) {
    intake.row();
    blank = false;
    List<Block.Cell> cells = new ArrayList<>();
    int from = 0;
    while (from <= line.length()) {
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() : tab;
      SourceLocation location = new SourceLocation.InText(index + 1, start(line, from, to) + 1);
      intake.cell(cells.size() + 1);
      cells.add(cell(line.substring(from, to), location));
      from = to + 1;
    }
    return new Block.Row(cells);
  }

  /** Where the text between two tabs begins, behind the blanks before it. */
  private static int start(String line, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    return start == to ? from : start;
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

  /** Takes a line as a paragraph; of several empty ones the first. */
  private void paragraph(String line, int index) {
    boolean again = blank;
    blank = line.isBlank();
    if (blank && again) {
      return;
    }
    intake.paragraph();
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
  private void cellsByLine(String[] lines, int start, int end) {
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Cell> row = new ArrayList<>();
    List<String> cell = new ArrayList<>();
    int cellAt = 0;
    int width = 0;
    boolean gap = false;
    for (int i = start; i < end; i++) {
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
          row(row, rows);
        }
        cellAt = i;
        cell.add(line.substring(1));
      } else if (gap && full) {
        flush(cell, row, cellAt);
        row(row, rows);
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
      row(row, rows);
    }
    end(rows);
  }

  private void row(List<Block.Cell> cells, List<Block.Row> rows) {
    intake.row();
    blank = false;
    rows.add(new Block.Row(cells));
    cells.clear();
  }

  private void flush(List<String> cell, List<Block.Cell> row, int at) {
    if (!cell.isEmpty()) {
      String text = String.join("\n", cell);
      intake.characters(text.length());
      intake.cell(row.size() + 1);
      row.add(cell(text, new SourceLocation.InText(at + 1, 2)));
      cell.clear();
    }
  }
}
