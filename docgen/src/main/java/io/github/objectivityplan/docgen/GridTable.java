package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table laid on its grid of columns.
 *
 * @param rows its rows
 * @param width the columns of the grid
 * @param location where it stood
 */
record GridTable(List<GridRow> rows, int width, @Nullable SourceLocation location) {

  /**
   * A row.
   *
   * @param cells its cells, from left to right
   */
  record GridRow(List<GridCell> cells) {
    int width() {
      return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    }

    List<GridCell> filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    boolean isBlank() {
      return cells.stream().allMatch(GridCell::isBlank);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (GridCell cell : filled()) {
        text.append(text.length() == 0 ? "" : " | ").append(cell.whole());
      }
      return text.toString();
    }

    @Nullable SourceLocation location() {
      List<GridCell> filled = filled();
      return filled.isEmpty()
          ? cells.isEmpty() ? null : cells.get(0).location()
          : filled.get(0).location();
    }
  }

  /**
   * A cell.
   *
   * @param start its first column, from 0
   * @param span how many columns it covers
   * @param label the number that the format computed for its first paragraph
   * @param text its text without that number
   * @param merged whether it continues the cell above
   * @param location where it stood
   */
  record GridCell(
      int start,
      int span,
      String label,
      String text,
      boolean merged,
      @Nullable SourceLocation location) {
    int end() {
      return start + span;
    }

    boolean isBlank() {
      return text.isEmpty() && label.isEmpty();
    }

    /** The text with its number. */
    String whole() {
      return CellText.labelled(label, text);
    }
  }

  static GridTable of(Block.Table table, Debris debris) {
    List<GridRow> rows = new ArrayList<>();
    int width = 0;
    for (Block.Row row : table.rows()) {
      List<GridCell> cells = new ArrayList<>();
      int start = 0;
      for (Block.Cell cell : row.cells()) {
        String label = "";
        List<Block> content = cell.content();
        if (!content.isEmpty()
            && content.get(0) instanceof Block.Paragraph first
            && !first.label().isEmpty()) {
          label = CellText.clean(first.label());
          content = new ArrayList<>(content);
          content.set(0, new Block.Paragraph(first.purpose(), "", first.text(), first.location()));
        }
        String text = debris.strip(CellText.of(content), cell.location());
        cells.add(new GridCell(start, cell.columns(), label, text, cell.merged(), cell.location()));
        start += cell.columns();
      }
      width = Math.max(width, start);
      rows.add(new GridRow(List.copyOf(cells)));
    }
    return new GridTable(List.copyOf(rows), width, table.location());
  }
}
