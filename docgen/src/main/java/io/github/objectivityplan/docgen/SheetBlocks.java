package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of the cells and merged ranges of one sheet. Columns without any text are no
 * columns of the table, so that a stray cell far to the right costs no more than itself.
 */
final class SheetBlocks {

  private final String sheet;
  private final Intake intake;
  private final TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
  private final TreeSet<Integer> used = new TreeSet<>();
  private final List<CellRangeAddress> merges = new ArrayList<>();
  private final List<Notice> notices;
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet foldedRows = new BitSet();

  SheetBlocks(String sheet, Intake intake, List<Notice> notices) {
    this.sheet = sheet;
    this.intake = intake;
    this.notices = notices;
  }

  /** What follows in this row is not shown. */
  void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** What stands in these columns is not shown. */
  void hideColumns(int from, int to) {
    hiddenColumns.set(from, to + 1);
  }

  /** This row is not shown because a filter or an outline folds it away: it is read. */
  void foldRow(int row) {
    foldedRows.set(row);
  }

  /** Takes a cell in; rows and columns count from 0. */
  void cell(int row, int column, String text) {
    if (text.isBlank()) {
      return;
    }
    intake.characters(text.length());
    if (hiddenRows.get(row) || hiddenColumns.get(column)) {
      SourceLocation place = place(row, column);
      notices.add(
          new Notice(
              "hidden-cell-dropped",
              new Message(
                  "ячейка скрытой строки или графы не читается: «%s»".formatted(text),
                  "a cell of a hidden row or column is not read: \"%s\"".formatted(text)),
              place));
      intake.cell(1);
      return;
    }
    if (foldedRows.get(row)) {
      foldedRows.clear(row);
      notices.add(
          new Notice(
              "folded-row-read",
              new Message(
                  "строка свёрнута фильтром или группировкой; она прочитана",
                  "a filter or an outline folds the row away; it is read"),
              place(row, column)));
    }
    TreeMap<Integer, String> open = cells.get(row);
    if (open == null) {
      intake.row();
      open = new TreeMap<>();
      cells.put(row, open);
    }
    open.put(column, text);
    if (used.add(column) && used.size() > intake.limits().columns()) {
      throw Unreadable.tooLarge(
          "граф с текстом на листе", "columns with text on a sheet", intake.limits().columns());
    }
  }

  void merge(CellRangeAddress range) {
    if (merges.size() < intake.limits().rows()) {
      merges.add(range);
    }
  }

  void merge(String range) {
    if (merges.size() >= intake.limits().rows()) {
      return;
    }
    CellReference first = reference(range.substring(0, Math.max(0, range.indexOf(':'))));
    CellReference last = reference(range.substring(range.indexOf(':') + 1));
    if (first != null
        && last != null
        && first.getRow() <= last.getRow()
        && first.getCol() <= last.getCol()) {
      merge(new CellRangeAddress(first.getRow(), last.getRow(), first.getCol(), last.getCol()));
    }
  }

  /**
   * The cell that an address names.
   *
   * @throws io.github.objectivityplan.UnreadableException if Excel has no such cell
   */
  CellReference address(String text) {
    CellReference cell = reference(text);
    if (cell == null) {
      throw Unreadable.of(
          "ожидался адрес ячейки от A1 до XFD1048576, получен «%s» на листе «%s»"
              .formatted(text, sheet),
          "expected a cell's address from A1 to XFD1048576, came \"%s\" on the sheet \"%s\""
              .formatted(text, sheet));
    }
    return cell;
  }

  /** A cell takes its text from a place in the table of shared texts that is not there. */
  UnreadableException noSharedText(String address, String value, int count, RuntimeException e) {
    return Unreadable.of(
        "ожидался номер одной из общих строк (их %s), получен «%s»: лист «%s», ячейка %s"
            .formatted(count, value, sheet, address),
        "expected the number of one of the %s shared strings, came \"%s\": sheet \"%s\", cell %s"
            .formatted(count, value, sheet, address),
        e);
  }

  private static @Nullable CellReference reference(String text) {
    int column = 0;
    int at = 0;
    while (at < text.length() && at < 3 && isLetter(text.charAt(at))) {
      column = column * 26 + (text.charAt(at++) & 0x1f);
    }
    int row = 0;
    int digits = at;
    while (at < text.length() && at < digits + 7 && isDigit(text.charAt(at))) {
      row = row * 10 + text.charAt(at++) - '0';
    }
    boolean exists =
        at == text.length()
            && column >= 1
            && column <= SpreadsheetVersion.EXCEL2007.getMaxColumns()
            && row >= 1
            && row <= SpreadsheetVersion.EXCEL2007.getMaxRows();
    return exists ? new CellReference(row - 1, column - 1) : null;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The sheet as a table; {@code null} if it is empty. A gap of empty rows is one empty row. */
  Block.@Nullable Table table() {
    if (cells.isEmpty()) {
      return null;
    }
    Map<Integer, NavigableMap<Integer, CellRangeAddress>> byRow = merged();
    NavigableMap<Integer, Integer> reach = reach();
    List<Block.Row> rows = new ArrayList<>();
    int previous = cells.firstKey() - 1;
    for (Map.Entry<Integer, TreeMap<Integer, String>> entry : cells.entrySet()) {
      int index = entry.getKey();
      Map.Entry<Integer, Integer> over = reach.lowerEntry(index);
      boolean bridged = over != null && over.getValue() > previous;
      if (index > previous + 1 && !bridged) {
        rows.add(new Block.Row(List.of()));
      }
      rows.add(row(index, entry.getValue(), byRow.getOrDefault(index, new TreeMap<>())));
      previous = index;
    }
    return new Block.Table(true, List.of(), 0, rows, new SourceLocation.InSheet(sheet, "A1"));
  }

  /** The merged ranges over each row that holds a text, by their first column. */
  private Map<Integer, NavigableMap<Integer, CellRangeAddress>> merged() {
    Map<Integer, NavigableMap<Integer, CellRangeAddress>> byRow = new HashMap<>();
    int covered = 0;
    for (CellRangeAddress range : merges) {
      for (int row : cells.subMap(range.getFirstRow(), true, range.getLastRow(), true).keySet()) {
        if (++covered > intake.limits().cells()) {
          throw Unreadable.tooLarge("ячеек таблиц", "cells of tables", intake.limits().cells());
        }
        byRow
            .computeIfAbsent(row, key -> new TreeMap<>())
            .putIfAbsent(range.getFirstColumn(), range);
      }
    }
    return byRow;
  }

  /** How far down the merged ranges reach that begin in a row or above it. */
  private NavigableMap<Integer, Integer> reach() {
    TreeMap<Integer, Integer> reach = new TreeMap<>();
    merges.forEach(range -> reach.merge(range.getFirstRow(), range.getLastRow(), Math::max));
    int furthest = -1;
    for (Map.Entry<Integer, Integer> entry : reach.entrySet()) {
      furthest = Math.max(furthest, entry.getValue());
      entry.setValue(furthest);
    }
    return reach;
  }

  private Block.Row row(
      int index, Map<Integer, String> texts, NavigableMap<Integer, CellRangeAddress> ranges) {
    List<Block.Cell> row = new ArrayList<>();
    int next = 0;
    for (int column : used) {
      if (column < next) {
        continue;
      }
      Map.Entry<Integer, CellRangeAddress> entry = ranges.floorEntry(column);
      CellRangeAddress range =
          entry == null || entry.getValue().getLastColumn() < column ? null : entry.getValue();
      int last = range == null ? column : range.getLastColumn();
      int first = range == null ? column : Math.max(range.getFirstColumn(), next);
      int span = Math.max(1, used.subSet(first, true, last, true).size());
      next = last + 1;
      boolean merged = range != null && index > range.getFirstRow();
      SourceLocation location = place(index, first);
      String text = texts.getOrDefault(range == null ? column : first, "");
      for (int covered : used.subSet(first, false, last, true)) {
        covered(texts.get(covered), index, covered);
      }
      intake.cell(row.size() + 1);
      List<Block> content =
          text.isEmpty()
              ? List.of()
              : List.of(new Block.Paragraph(Block.Purpose.BODY, "", text, location));
      row.add(new Block.Cell(content, span, merged, location));
    }
    return new Block.Row(row);
  }

  /** What stands in a merged range beside its first column nobody sees. */
  private void covered(@Nullable String text, int row, int column) {
    if (text != null) {
      notices.add(
          new Notice(
              "covered-cell-dropped",
              new Message(
                  "текст под объединённой ячейкой не читается: «%s»".formatted(text),
                  "a text under a merged cell is not read: \"%s\"".formatted(text)),
              place(row, column)));
    }
  }

  private SourceLocation place(int row, int column) {
    return new SourceLocation.InSheet(sheet, new CellReference(row, column).formatAsString());
  }
}
