package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.GridTable.GridCell;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows below a header that tell what its columns hold, and their cells by column. */
final class BelowHeader {

  /** So many rows are evidence enough, and bound the work for a table of headers. */
  private static final int ROWS = 500;

  private final List<GridRow> rows;
  private final Map<Integer, List<GridCell>> cells = new HashMap<>();
  private final BitSet filled = new BitSet();

  BelowHeader(GridTable table, int from) {
    int end = Math.min(table.rows().size(), from + ROWS);
    rows = table.rows().subList(Math.min(from, end), end);
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        cells.computeIfAbsent(cell.start(), start -> new ArrayList<>()).add(cell);
        if (!cell.isBlank()) {
          filled.set(cell.start(), cell.end());
        }
      }
    }
  }

  List<GridRow> rows() {
    return rows;
  }

  /** The cells that begin where {@code column} begins, of whatever width. */
  List<GridCell> beginningAt(Column column) {
    return cells.getOrDefault(column.start(), List.of());
  }

  /** The cells that cover {@code column} and nothing else. */
  List<GridCell> of(Column column) {
    return beginningAt(column).stream().filter(cell -> cell.end() == column.end()).toList();
  }

  /** Whether no cell with a text touches {@code column}. */
  boolean isEmpty(Column column) {
    int at = filled.nextSetBit(column.start());
    return at < 0 || at >= column.end();
  }
}
