package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Makes a table of the cells and merged ranges of one sheet. */
final class SheetBlocks {

  private final String sheet;
  private final ReadLimits limits;
  private final TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();

  SheetBlocks(String sheet, ReadLimits limits) {
    this.sheet = sheet;
    this.limits = limits;
  }

  /** Takes a cell in; rows and columns count from 0. */
  void cell(int row, int column, String text) {
    if (text.isBlank()) {
      return;
    }
    if (text.length() > limits.cellCharacters()) {
      throw Unreadable.tooLarge("знаков в ячейке", "characters in a cell", limits.cellCharacters());
    }
    cells.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    if (cells.size() > limits.rows()) {
      throw Unreadable.tooLarge("строк на листе", "rows of a sheet", limits.rows());
    }
  }

  void merge(CellRangeAddress range) {
    if (merges.size() < limits.rows()) {
      merges.add(range);
    }
  }

  /** The sheet as a table; {@code null} if it is empty. A gap of empty rows is one empty row. */
  Block.@Nullable Table table() {
    if (cells.isEmpty()) {
      return null;
    }
    int width = 0;
    for (TreeMap<Integer, String> row : cells.values()) {
      width = Math.max(width, row.lastKey() + 1);
    }
    Map<Integer, List<CellRangeAddress>> byRow = new TreeMap<>();
    for (CellRangeAddress range : merges) {
      int last = Math.min(range.getLastRow(), cells.lastKey());
      for (int row = range.getFirstRow(); row <= last; row++) {
        byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(range);
      }
    }
    List<Block.Row> rows = new ArrayList<>();
    int previous = cells.firstKey() - 1;
    for (Map.Entry<Integer, TreeMap<Integer, String>> entry : cells.entrySet()) {
      int index = entry.getKey();
      boolean gap = index > previous + 1;
      for (int between = previous + 1; between < index; between++) {
        gap &= byRow.get(between) == null;
      }
      if (gap) {
        rows.add(new Block.Row(List.of()));
      }
      rows.add(row(index, entry.getValue(), byRow.getOrDefault(index, List.of()), width));
      previous = index;
    }
    return new Block.Table(true, List.of(), 0, rows, new SourceLocation.InSheet(sheet, "A1"));
  }

  private Block.Row row(
      int index, Map<Integer, String> texts, List<CellRangeAddress> ranges, int width) {
    List<Block.Cell> row = new ArrayList<>();
    int column = 0;
    while (column < width) {
      CellRangeAddress range = covering(ranges, column);
      int span =
          range == null ? 1 : Math.max(1, Math.min(range.getLastColumn(), width - 1) - column + 1);
      boolean merged = range != null && index > range.getFirstRow();
      SourceLocation location =
          new SourceLocation.InSheet(sheet, new CellReference(index, column).formatAsString());
      String text = texts.getOrDefault(column, "");
      List<Block> content =
          text.isEmpty()
              ? List.of()
              : List.of(new Block.Paragraph(Block.Purpose.BODY, "", text, location));
      row.add(new Block.Cell(content, span, merged, location));
      column += span;
    }
    return new Block.Row(row);
  }

  private static @Nullable CellRangeAddress covering(List<CellRangeAddress> ranges, int column) {
    for (CellRangeAddress range : ranges) {
      if (range.getFirstColumn() <= column && column <= range.getLastColumn()) {
        return range;
      }
    }
    return null;
  }
}
