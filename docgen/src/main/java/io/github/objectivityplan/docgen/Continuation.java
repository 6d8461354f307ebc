package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Alignment.Aligned;
import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import java.util.List;

/** Tells whether a table without a header goes on with the plan's table. */
final class Continuation {
  private Continuation() {}

  static boolean fits(GridTable table, List<Column> columns) {
    int wide = columns.get(columns.size() - 1).end();
    int cells = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean similar =
        table.width() == wide || cells >= columns.size() - 1 && cells <= columns.size() + 2;
    if (!similar || cells < 2 || isListOfSignatures(table.rows().get(0))) {
      return false;
    }
    Alignment alignment = new Alignment(columns, 0);
    int evidence = 0;
    int rows = 0;
    for (GridRow row : table.rows()) {
      boolean rules = row.filled().stream().allMatch(cell -> CellShape.isRule(cell.whole()));
      if (row.filled().size() < 2 || rules) {
        continue;
      }
      if (Marks.stamp(row.filled().get(0).whole()) != null) {
        return false;
      }
      rows++;
      Aligned aligned = alignment.align(row, column -> "");
      evidence += isPlanRow(aligned, columns) ? 1 : 0;
    }
    if (rows == 0
        || table.rows().get(0).filled().stream().anyMatch(c -> Marks.beginsLower(c.whole()))) {
      return cells >= Math.min(3, columns.size()) && evidence * 2 >= rows - 1;
    }
    return evidence * 2 >= rows;
  }

  /** The header of a list of those who have read the act: «Ф.И.О.», «Подпись». */
  private static boolean isListOfSignatures(GridRow header) {
    return header.filled().stream()
        .map(cell -> ColumnTitles.normal(cell.whole()).replaceAll("[. ]", ""))
        .anyMatch(title -> title.matches("(подпись|роспись|фио|фамилия).{0,20}"));
  }

  private static boolean isPlanRow(Aligned aligned, List<Column> columns) {
    boolean number = false;
    boolean deadline = false;
    boolean activity = false;
    for (int i = 0; i < columns.size(); i++) {
      String text = aligned.text(i);
      Use use = columns.get(i).use();
      number |= use == Use.NUMBER && !text.isEmpty() && ItemNumber.isNumberCell(text);
      deadline |= use == Use.DEADLINE && CellShape.isDeadline(text);
      activity |= use == Use.ACTIVITY && !text.isEmpty();
    }
    return activity && (number || deadline);
  }
}
