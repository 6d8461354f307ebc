package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A section as a sheet: its blocks in rows and columns. A paragraph is a row, and what follows a
 * tab in it stands in the next column; the ruled table gives the columns, and the paragraphs above
 * it stretch over all of them, a mark over those in the right corner.
 */
final class Sheet {

  /** The width of a sheet of paper in letters, with the margins of the standard style. */
  private static final int UPRIGHT = 90;

  private static final int LONG_SIDE = 136;

  /** The columns of a sheet without a ruled table: the text, and a name or a number beside it. */
  private static final List<Integer> TEXT_AND_NAME = List.of(720, 280);

  /** The least share of a sheet that a mark in the corner takes, in thousandths. */
  private static final int CORNER = 300;

  /**
   * A cell, or several that are one.
   *
   * @param column the first column, from 0
   * @param span how many columns
   * @param purpose what its text is for
   * @param text the text
   */
  record SheetCell(int column, int span, Purpose purpose, String text) {}

  /** A row. */
  record SheetRow(List<SheetCell> cells) {}

  private final List<Integer> shares;
  private final int letters;
  private final List<SheetRow> rows = new ArrayList<>();
  private int titlesRow;
  private int headerRow;

  private Sheet(List<Block> blocks, boolean landscape) {
    letters = landscape ? LONG_SIDE : UPRIGHT;
    shares =
        blocks.stream()
            .filter(block -> block instanceof Table table && table.ruled())
            .map(block -> ((Table) block).widths())
            .findFirst()
            .orElse(TEXT_AND_NAME);
    boolean tabular = shares != TEXT_AND_NAME;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        rows.add(tabular ? stretched(paragraph) : beside(paragraph));
      } else if (block instanceof Table table && table.ruled()) {
        titlesRow = rows.size() + 1;
        headerRow = rows.size() + table.headerRows();
        table.rows().forEach(this::add);
      } else if (block instanceof Table stamps) {
        stamps.rows().forEach(this::addStamps);
      }
    }
  }

  /** The sheets of a document: one a section. */
  static List<Sheet> of(List<Block> blocks) {
    List<Sheet> sheets = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || blocks.get(i) instanceof Section) {
        boolean landscape = blocks.get(from) instanceof Section s && s.landscape();
        sheets.add(new Sheet(blocks.subList(from + 1, i), landscape));
        from = i;
      }
    }
    return sheets;
  }

  List<SheetRow> rows() {
    return rows;
  }

  int columns() {
    return shares.size();
  }

  /** The number of the row with the columns' titles, from 1; 0 if there is no table. */
  int titlesRow() {
    return titlesRow;
  }

  /** The number of the last row of the table's header, from 1; 0 if there is no table. */
  int headerRow() {
    return headerRow;
  }

  /** The width of {@code span} columns from {@code column}, in letters. */
  int width(int column, int span) {
    int share = 0;
    for (int i = column; i < column + span; i++) {
      share += shares.get(i);
    }
    return Math.max(4, share * letters / 1000);
  }

  /** How many lines the text of {@code cell} takes. */
  int lines(SheetCell cell) {
    int width = width(cell.column(), cell.span());
    int lines = 0;
    for (String line : cell.text().split("\n", -1)) {
      lines += 1 + line.length() / width;
    }
    return lines;
  }

  private SheetRow stretched(Paragraph paragraph) {
    int from = paragraph.purpose() == Purpose.MARK ? corner() : 0;
    return new SheetRow(
        List.of(
            new SheetCell(from, columns() - from, paragraph.purpose(), NoBreak.text(paragraph))));
  }

  private static SheetRow beside(Paragraph paragraph) {
    List<SheetCell> cells = new ArrayList<>();
    for (String part : NoBreak.text(paragraph).split("\t", 2)) {
      cells.add(new SheetCell(cells.size(), 1, paragraph.purpose(), part));
    }
    return new SheetRow(cells);
  }

  private void add(Row row) {
    List<SheetCell> cells = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      cells.add(cell(cell, column, cell.columns()));
      column += cell.columns();
    }
    rows.add(new SheetRow(cells));
  }

  /** Stamps stand opposite each other, or below each other where there is one column. */
  private void addStamps(Row row) {
    int corner = corner();
    SheetCell left = cell(row.cells().get(0), 0, Math.max(1, corner));
    SheetCell right = cell(row.cells().get(row.cells().size() - 1), corner, columns() - corner);
    if (corner == 0) {
      rows.add(new SheetRow(List.of(left)));
      rows.add(new SheetRow(List.of(right)));
    } else {
      rows.add(new SheetRow(List.of(left, right)));
    }
  }

  private static SheetCell cell(Cell cell, int column, int span) {
    List<Paragraph> paragraphs =
        cell.content().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    Purpose purpose = paragraphs.isEmpty() ? Purpose.CELL : paragraphs.get(0).purpose();
    String text = String.join("\n", paragraphs.stream().map(Sheet::text).toList());
    return new SheetCell(column, span, purpose, text);
  }

  /** A cell of the plan is data that is sought and filtered with the spaces that people type. */
  private static String text(Paragraph paragraph) {
    return paragraph.purpose() == Purpose.CELL ? NoBreak.typed(paragraph) : NoBreak.text(paragraph);
  }

  /** The first of the columns in the right corner; 0 if one column has all of the width. */
  private int corner() {
    int column = columns();
    int share = 0;
    while (share < CORNER && column > 0) {
      share += shares.get(--column);
    }
    return column;
  }
}
