package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.GridTable.GridCell;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import io.github.objectivityplan.docgen.HeaderReader.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns blocks into a sequence of events: lines of text, headers and rows of the plan's table. A
 * table that is not the plan's (letterhead, stamps, signatures) becomes lines.
 */
final class PlanScript {

  /** What follows what in a document. */
  sealed interface Event permits Line, HeaderEvent, RowEvent {}

  /** The header of the plan's table or of a part of it. */
  record HeaderEvent(List<Column> columns, GridRow row) implements Event {}

  /**
   * A row of the plan's table.
   *
   * @param row the row
   * @param first whether a table begins with it
   */
  record RowEvent(GridRow row, boolean first) implements Event {}

  private final HeaderReader headers;
  private final Synonyms synonyms;
  private final ReadingLog log;
  private final Debris debris;
  private final boolean byShape;
  private final List<Event> events = new ArrayList<>();
  private @Nullable List<Column> columns;
  private boolean gap;

  /** Whether an act has begun after the last part of the plan's table. */
  private boolean actBegun;

  private PlanScript(HeaderReader headers, Synonyms synonyms, ReadingLog log, boolean byShape) {
    this.headers = headers;
    this.synonyms = synonyms;
    this.byShape = byShape;
    this.log = log;
    this.debris = new Debris(log);
  }

  static List<Event> of(
      List<Block> blocks, HeaderReader headers, Synonyms synonyms, ReadingLog log) {
    ReadingLog first = new ReadingLog();
    PlanScript script = new PlanScript(headers, synonyms, first, false);
    script.addAll(blocks);
    if (script.columns == null) {
      // no table has known titles: let the shape of the cells tell
      first = new ReadingLog();
      script = new PlanScript(headers, synonyms, first, true);
      script.addAll(blocks);
    }
    first.notices().forEach(log::add);
    return script.events;
  }

  private void addAll(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block.Table stamps = SideBySide.stamps(blocks, i);
      if (stamps != null) {
        lines(stamps, 0, stamps.rows().size());
        i += stamps.rows().size() - 1;
      } else if (block instanceof Block.Paragraph paragraph) {
        line(paragraph, false);
      } else if (block instanceof Block.Table table) {
        table(table);
      } else {
        gap = true;
      }
    }
  }

  private void line(Block.Paragraph paragraph, boolean inTable) {
    String text =
        debris.strip(
            CellText.labelled(paragraph.label(), CellText.clean(paragraph.text())),
            paragraph.location());
    if (text.isEmpty()) {
      gap = true;
      return;
    }
    for (String typed : text.split("\n")) {
      String part = synonyms.usual(typed, paragraph.location(), log);
      events.add(new Line(part, gap, inTable, paragraph.location()));
      actBegun |= Marks.actKind(part) != null || Marks.enacting(part) != null;
      gap = false;
    }
  }

  private void table(Block.Table block) {
    if (unwrapped(block)) {
      return;
    }
    GridTable table = GridTable.of(block, debris);
    Header header = headers.find(table, 0);
    if (header == null && byShape && columns == null) {
      header = ShapedHeader.of(table);
      if (header != null) {
        log.notice(
            "columns-inferred",
            table.location(),
            "графы таблицы определены по виду ячеек",
            "what the table's columns hold is inferred from the shape of their cells");
      }
    }
    if (header == null) {
      List<Column> open = columns;
      if (open != null && !actBegun && Continuation.fits(table, open)) {
        rows(table, 0, table.rows().size());
      } else {
        lines(block, 0, block.rows().size());
      }
      return;
    }
    int at = header.row();
    int above = 0;
    if (columns == null || beginsDocument(table, at)) {
      above = at;
      while (above > 0 && isHeading(table.rows().get(above - 1), table.width())) {
        above--;
      }
      lines(block, 0, above);
    } else {
      rows(table, 0, at);
      above = at;
    }
    while (header != null) {
      columns = header.columns();
      events.add(new HeaderEvent(header.columns(), table.rows().get(header.row())));
      for (String title : header.shared()) {
        log.notice(
            "shared-title-dropped",
            table.rows().get(header.row()).location(),
            "общий заголовок нескольких граф не читается: «%s»".formatted(title),
            "a title over several columns is not read: \"%s\"".formatted(title));
      }
      for (int line = at + 1; line < at + header.rows(); line++) {
        GridRow below = table.rows().get(line);
        if (HeaderReader.isNumbersOfColumns(below)) {
          log.notice(
              "column-numbers-dropped",
              below.location(),
              "строка с номерами граф не читается: %s".formatted(below.text()),
              "the line of column numbers is not read: %s".formatted(below.text()));
        }
      }
      rows(table, above, at);
      int next = at + header.rows();
      Header following = headers.find(table, next);
      int end = following == null ? table.rows().size() : following.row();
      int sheet = following == null ? acquaintance(table, next) : end;
      rows(table, next, sheet);
      lines(block, sheet, end);
      header = following;
      at = end;
      above = end;
    }
  }

  /** Whether a row is one cell with the heading of the direction whose rows begin below. */
  private static boolean isHeading(GridRow row, int width) {
    List<GridCell> filled = row.filled();
    return filled.size() == 1
        && filled.get(0).span() == width
        && Heading.parse(filled.get(0).whole()).marked();
  }

  /** Whether above the header stands what only a new document begins with. */
  private static boolean beginsDocument(GridTable table, int header) {
    return table.rows().subList(0, header).stream()
        .flatMap(row -> row.filled().stream())
        .map(GridCell::text)
        .anyMatch(
            text ->
                Marks.isPlanTitle(text)
                    || Marks.stamp(text) != null
                    || Marks.actKind(text) != null);
  }

  /** The row below the plan's that an acquaintance sheet begins with; the end if there is none. */
  private static int acquaintance(GridTable table, int from) {
    List<GridRow> rows = table.rows();
    for (int i = from; i < rows.size(); i++) {
      List<GridCell> filled = rows.get(i).filled();
      boolean across = filled.size() == 1 && filled.get(0).span() == table.width();
      if (across && Leftovers.beginsAcquaintance(filled.get(0).whole())) {
        return i;
      }
    }
    return rows.size();
  }

  private void rows(GridTable table, int from, int to) {
    boolean first = true;
    for (GridRow row : table.rows().subList(from, to)) {
      if (!row.isBlank() || row.cells().stream().anyMatch(GridCell::merged)) {
        events.add(new RowEvent(synonyms.heading(row, log), first));
        first = false;
      }
    }
    gap = false;
    actBegun = false;
  }

  /** A table that only frames other blocks is read as these blocks. */
  private boolean unwrapped(Block.Table table) {
    boolean framesPlan = false;
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        for (Block inner : cell.content()) {
          framesPlan |=
              inner instanceof Block.Table nested
                  && headers.find(GridTable.of(nested, new Debris(new ReadingLog())), 0) != null;
        }
      }
    }
    if (framesPlan) {
      for (Block.Row row : table.rows()) {
        row.cells().forEach(cell -> addAll(cell.content()));
      }
    }
    return framesPlan;
  }

  /**
   * Reads rows as lines. Between two empty or full-width rows the cells are read down the columns
   * if a mark of approval stands in one of them, across otherwise.
   */
  private void lines(Block.Table table, int from, int to) {
    List<Block.Row> region = new ArrayList<>();
    gap = true;
    for (Block.Row row : table.rows().subList(from, to)) {
      long filled = row.cells().stream().filter(cell -> !isBlank(cell)).count();
      if (filled == 0) {
        region(region);
        gap = true;
      } else if (filled == 1 && row.cells().stream().anyMatch(PlanScript::isWide)) {
        region(region);
        region.add(row);
        region(region);
      } else {
        region.add(row);
      }
    }
    region(region);
    gap = true;
  }

  private static boolean isBlank(Block.Cell cell) {
    return CellText.of(cell.content()).isEmpty();
  }

  private static boolean isWide(Block.Cell cell) {
    return cell.columns() > 2 && !isBlank(cell);
  }

  private void region(List<Block.Row> rows) {
    boolean stamps =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> Marks.stamp(CellText.of(cell.content())) != null);
    if (stamps) {
      TreeMap<Integer, List<Block.Cell>> columns = new TreeMap<>();
      for (Block.Row row : rows) {
        int start = 0;
        for (Block.Cell cell : row.cells()) {
          columns.computeIfAbsent(start, column -> new ArrayList<>()).add(cell);
          start += cell.columns();
        }
      }
      for (List<Block.Cell> column : columns.values()) {
        gap = true;
        column.forEach(this::cell);
      }
    } else {
      for (Block.Row row : rows) {
        // the mark of an electronic signature stands between a position and a name
        row.cells().stream().filter(cell -> !isElectronicSignature(cell)).forEach(this::cell);
        row.cells().stream().filter(PlanScript::isElectronicSignature).forEach(this::cell);
      }
    }
    rows.clear();
  }

  private static boolean isElectronicSignature(Block.Cell cell) {
    return Leftovers.beginsElectronicSignature(CellText.of(cell.content()));
  }

  private void cell(Block.Cell cell) {
    for (Block block : cell.content()) {
      if (block instanceof Block.Paragraph paragraph) {
        line(
            new Block.Paragraph(
                paragraph.purpose(), paragraph.label(), paragraph.text(), cell.location()),
            true);
      } else if (block instanceof Block.Table nested) {
        lines(nested, 0, nested.rows().size());
      }
    }
  }
}
