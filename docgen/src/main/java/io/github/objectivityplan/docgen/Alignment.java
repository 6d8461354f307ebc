package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.docgen.GridTable.GridCell;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds for each cell of a row the column it belongs to. */
final class Alignment {

  private static final int FAR = 1_000_000;

  /**
   * A row's cells by column.
   *
   * @param cells the cell in each column; absent where there is none
   * @param covered how many columns each of these cells covers
   * @param extra cells for which no column is left
   */
  record Aligned(List<@Nullable GridCell> cells, int[] covered, List<GridCell> extra) {
    @Nullable GridCell cell(int column) {
      return cells.get(column);
    }

    String text(int column) {
      GridCell cell = cells.get(column);
      return cell == null ? "" : cell.whole();
    }
  }

  private final List<Column> columns;
  private final int end;
  private final int width;

  /**
   * Aligns rows with {@code columns}.
   *
   * @param headerWidth how many columns of the grid the header's row covers
   */
  Alignment(List<Column> columns, int headerWidth) {
    this.columns = columns;
    this.end = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).end();
    this.width = Math.max(end, headerWidth);
  }

  /**
   * Aligns {@code row}.
   *
   * @param above the text of the row above in a column, for a row that goes on with it
   */
  Aligned align(GridRow row, Function<Column, String> above) {
    boolean inGrid = row.width() >= end && row.width() <= width;
    if (inGrid && row.cells().size() > columns.size() && !fitsGrid(row) && liesInColumns(row)) {
      return byGrid(joined(row));
    }
    if (inGrid && fitsGrid(row)) {
      Aligned byGrid = byGrid(row);
      if (numberFits(byGrid)) {
        return byGrid;
      }
    } else if (row.cells().size() == columns.size()) {
      Aligned byPlace = byPlace(row);
      if (numberFits(byPlace)) {
        return byPlace;
      }
    }
    return byShape(row, above);
  }

  /** Whether the filled cells lie on columns, and no two in one. */
  private boolean fitsGrid(GridRow row) {
    boolean[] taken = new boolean[columns.size()];
    for (GridCell cell : row.filled()) {
      int column = first(cell);
      if (column < 0 || taken[column]) {
        return false;
      }
      taken[column] = true;
    }
    return true;
  }

  /** Whether every cell with a text lies in one column and is no part of a broken row. */
  private boolean liesInColumns(GridRow row) {
    for (GridCell cell : row.filled()) {
      int column = first(cell);
      if (column < 0
          || cell.start() < columns.get(column).start()
          || cell.end() > columns.get(column).end()) {
        return false;
      }
    }
    return true;
  }

  /** The row with the cells under one wide title as one cell, a line each. */
  private GridRow joined(GridRow row) {
    List<GridCell> cells = new ArrayList<>();
    int open = -1;
    for (GridCell cell : row.cells()) {
      int column = cell.isBlank() ? -1 : first(cell);
      GridCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (last != null && column >= 0 && column == open) {
        cells.set(
            cells.size() - 1,
            new GridCell(
                last.start(),
                cell.end() - last.start(),
                last.label(),
                last.text() + "\n" + cell.whole(),
                last.merged(),
                last.location()));
      } else {
        cells.add(cell);
        open = column;
      }
    }
    return new GridRow(cells);
  }

  private int first(GridCell cell) {
    for (int i = 0; i < columns.size(); i++) {
      if (cell.start() < columns.get(i).end() && cell.end() > columns.get(i).start()) {
        return i;
      }
    }
    return -1;
  }

  private boolean numberFits(Aligned aligned) {
    for (int i = 0; i < columns.size(); i++) {
      GridCell cell = aligned.cell(i);
      if (columns.get(i).use() == Use.NUMBER && cell != null && aligned.covered()[i] == 1) {
        String text = cell.whole();
        return text.isEmpty() || text.length() <= 12 || cell.merged();
      }
    }
    return true;
  }

  private Aligned byGrid(GridRow row) {
    List<@Nullable GridCell> cells = empty();
    int[] covered = new int[columns.size()];
    for (GridCell cell : row.cells()) {
      int at = -1;
      int count = 0;
      for (int i = 0; i < columns.size(); i++) {
        if (cell.start() < columns.get(i).end() && cell.end() > columns.get(i).start()) {
          at = at < 0 ? i : at;
          count++;
        }
      }
      if (at >= 0) {
        GridCell there = cells.get(at);
        if (there == null || there.isBlank() && !there.merged()) {
          cells.set(at, cell);
          covered[at] = count;
        }
      }
    }
    return new Aligned(cells, covered, List.of());
  }

  private Aligned byPlace(GridRow row) {
    List<@Nullable GridCell> cells = empty();
    int[] covered = new int[columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      cells.set(i, row.cells().get(i));
      covered[i] = 1;
    }
    return new Aligned(cells, covered, List.of());
  }

  private List<@Nullable GridCell> empty() {
    List<@Nullable GridCell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(null);
    }
    return cells;
  }

  /** Puts the filled cells, in their order, into the columns that they suit best. */
  private Aligned byShape(GridRow row, Function<Column, String> above) {
    List<GridCell> filled = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<GridCell> extra = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      GridCell cell = row.cells().get(i);
      boolean repeats =
          !filled.isEmpty()
              && row.cells().size() > columns.size()
              && filled.get(filled.size() - 1).whole().equals(cell.whole());
      if (!cell.isBlank() && !CellShape.isRule(cell.whole())) {
        if (repeats || filled.size() == columns.size()) {
          extra.add(cell);
        } else {
          filled.add(cell);
          places.add(i);
        }
      }
    }
    int n = filled.size();
    int m = columns.size();
    List<String> over = columns.stream().map(above).toList();
    int[][] cost = new int[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      java.util.Arrays.fill(cost[i], FAR);
    }
    for (int i = 1; i <= n; i++) {
      Shape shape = Shape.of(filled.get(i - 1).whole());
      for (int c = i; c <= m - (n - i); c++) {
        int here = cost[i - 1][c - 1] + cost(shape, places.get(i - 1), c - 1, over.get(c - 1));
        cost[i][c] = Math.min(cost[i][c - 1], here);
      }
    }
    List<@Nullable GridCell> cells = empty();
    int[] covered = new int[m];
    int c = m;
    for (int i = n; i > 0; i--) {
      while (c > i && cost[i][c - 1] == cost[i][c]) {
        c--;
      }
      cells.set(c - 1, filled.get(i - 1));
      covered[c - 1] = 1;
      c--;
    }
    return new Aligned(cells, covered, extra);
  }

  /** What a cell's text may be. */
  private record Shape(boolean number, boolean deadline, boolean person, boolean goesOn) {
    static Shape of(String text) {
      return new Shape(
          ItemNumber.isNumberCell(text),
          CellShape.isDeadline(text),
          CellShape.isPerson(text),
          Marks.beginsLower(text));
    }
  }

  private int cost(Shape cell, int place, int column, String above) {
    Use use = columns.get(column).use();
    int cost = 2 * Math.abs(place - column);
    if (use == Use.NUMBER) {
      cost += cell.number() ? 0 : 14;
    } else {
      cost += cell.number() ? 4 : 0;
    }
    cost += (use == Use.DEADLINE) == cell.deadline() ? 0 : 3;
    if (use == Use.RESPONSIBLE && cell.person()) {
      cost -= 3;
    }
    if (cell.goesOn() && !above.isEmpty()) {
      cost -= CellShape.isUnfinished(above) ? 6 : 0;
    }
    return cost;
  }
}
