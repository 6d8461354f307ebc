package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Row;
import java.util.List;

/**
 * Строка, которая не помещается на странице: a row of the plan's table that no page holds. A
 * program that is to keep such a row whole parts what stands above it, or lets its last line out of
 * the table.
 */
final class HighRow {

  /** What a plan's header takes of a page, in millimetres. */
  private static final int HEADER_MM = 12;

  /** What stays free at each side of a cell, in millimetres. */
  private static final double PADDING_MM = 1.2;

  /** How high a line of the table is, in its letters' size. */
  private static final double LINE = 1.15;

  /** A cell with fewer letters is lower than a page, however narrow it is. */
  private static final int FEW = 150;

  private HighRow() {}

  /** Whether no page holds {@code row}, by the widths of its letters. */
  static boolean isHigherThanPage(
      Row row, List<Integer> widths, DocumentStyle style, boolean landscape) {
    int column = 0;
    for (Cell cell : row.cells()) {
      int share = 0;
      for (int each : widths.subList(column, column + cell.columns())) {
        share += each;
      }
      column += cell.columns();
      if (isHigherThanPage(cell, share, style, landscape)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHigherThanPage(
      Cell cell, int share, DocumentStyle style, boolean landscape) {
    int length = 0;
    for (Block block : cell.content()) {
      length += block instanceof Paragraph paragraph ? paragraph.text().length() : 0;
    }
    if (length < FEW) {
      return false;
    }
    LetterWidths letters = new LetterWidths(style.font(), style.tableSize(), false);
    double room = (share * style.textWidth(landscape) / 1000.0 - 2 * PADDING_MM) * 72 / 25.4;
    double line = style.tableSize() * LINE * 25.4 / 72;
    double most = (style.textHeight(landscape) - HEADER_MM) / line;
    double lines = 0;
    for (Block block : cell.content()) {
      if (block instanceof Paragraph p) {
        // two lines that follow each other hold more than one would, but where one is broken
        long broken = p.text().chars().filter(c -> c == '\n').count();
        lines += 1 + 2 * broken + 2 * letters.width(p.text()) / room;
      }
    }
    if (lines <= most) {
      return false;
    }
    lines = 0;
    for (Block block : cell.content()) {
      lines += block instanceof Paragraph p ? letters.lines(NoBreak.text(p), room) : 0;
    }
    return lines > most;
  }
}
