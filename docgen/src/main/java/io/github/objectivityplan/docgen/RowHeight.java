package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Высота строки: how high a row of the plan's table is by the widths of its letters, before any
 * program sets it. A program that is to keep a row whole which no page holds parts what stands
 * above it, or lets its last line out of the table.
 */
final class RowHeight {

  /** What a plan's header takes of a page, in millimetres. */
  private static final int HEADER_MM = 12;

  /** What stays free at each side of a cell, in millimetres. */
  private static final double PADDING_MM = 1.2;

  /** A cell with fewer letters is lower than a page, however narrow it is. */
  private static final int FEW = 150;

  private RowHeight() {}

  /** A row's height in millimetres; rather more than less. */
  static double of(Row row, List<Integer> widths, DocumentStyle style, boolean landscape) {
    int most = 1;
    for (Placed placed : placed(row, widths, style, landscape)) {
      most = Math.max(most, placed.lines(style));
    }
    return most * line(style) + 2 * PADDING_MM;
  }

  /** The height of a line in millimetres. */
  static double line(DocumentStyle style) {
    return style.tableSize() * LetterWidths.LINE * 25.4 / 72;
  }

  /** Whether no page holds {@code row}. */
  static boolean isHigherThanPage(
      Row row, List<Integer> widths, DocumentStyle style, boolean landscape) {
    double most = (style.textHeight(landscape) - HEADER_MM) / line(style);
    for (Placed placed : placed(row, widths, style, landscape)) {
      if (placed.mostLines(style) > most && placed.lines(style) > most) {
        return true;
      }
    }
    return false;
  }

  /**
   * A cell in its place.
   *
   * @param room the length of its lines in points
   */
  private record Placed(Cell cell, double room) {

    int lines(DocumentStyle style) {
      LetterWidths letters = letters(style);
      int lines = 0;
      for (Block block : cell.content()) {
        lines += block instanceof Paragraph p ? letters.lines(NoBreak.text(p), room) : 0;
      }
      return lines;
    }

    /** No fewer lines than the text takes, at a glance. */
    double mostLines(DocumentStyle style) {
      int length = 0;
      for (Block block : cell.content()) {
        length += block instanceof Paragraph p ? p.text().length() : 0;
      }
      if (length < FEW) {
        return 0;
      }
      LetterWidths letters = letters(style);
      double lines = 0;
      for (Block block : cell.content()) {
        if (block instanceof Paragraph p) {
          // two lines that follow each other hold more than one would, but where one is broken
          long broken = p.text().chars().filter(c -> c == '\n').count();
          lines += 1 + 2 * broken + 2 * letters.width(p.text()) / room;
        }
      }
      return lines;
    }

    private static LetterWidths letters(DocumentStyle style) {
      return new LetterWidths(style.font(), style.tableSize(), false);
    }
  }

  private static List<Placed> placed(
      Row row, List<Integer> widths, DocumentStyle style, boolean landscape) {
    List<Placed> placed = new ArrayList<>(row.cells().size());
    int column = 0;
    for (Cell cell : row.cells()) {
      int share = 0;
      for (int each : widths.subList(column, column + cell.columns())) {
        share += each;
      }
      column += cell.columns();
      double room = share * style.textWidth(landscape) / 1000.0 - 2 * PADDING_MM;
      placed.add(new Placed(cell, room * 72 / 25.4));
    }
    return placed;
  }
}
