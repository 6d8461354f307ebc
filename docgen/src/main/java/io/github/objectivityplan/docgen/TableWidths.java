package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Widths of a table's columns that follow what is in them. Every column has room for its longest
 * word; what is left is shared by the square root of the text that a column holds, so that a column
 * with four times the text is twice as wide and twice as high.
 */
final class TableWidths {

  /** A word that is longer than this many letters is broken rather than kept. */
  private static final int LONGEST = 18;

  /** What the margins of a cell take, in letters. */
  private static final int PADDING = 3;

  private TableWidths() {}

  /** The columns' shares in thousandths; their sum is 1000. */
  static List<Integer> of(List<Row> rows, List<PlanColumn> columns, DocumentStyle style) {
    int count = columns.size();
    long[] least = new long[count];
    double[] wish = new double[count];
    long[] text = new long[count];
    for (Row row : rows) {
      if (row.cells().size() == count) {
        for (int i = 0; i < count; i++) {
          if (row.cells().get(i).content().get(0) instanceof Paragraph paragraph) {
            least[i] = Math.max(least[i], longestWord(paragraph.text()));
            text[i] += paragraph.text().length();
          }
        }
      }
    }
    double wishes = 0;
    long needed = 0;
    for (int i = 0; i < count; i++) {
      least[i] = Math.min(least[i], LONGEST) + PADDING;
      needed += least[i];
      wish[i] = columns.get(i).role() == ColumnRole.NUMBER ? 0 : StrictMath.sqrt(text[i] + 1.0);
      wishes += wish[i];
    }
    // a letter of Times New Roman is half as wide as high, and 1 pt is 0.353 mm
    double letters = style.textWidth(true) / (0.353 * style.tableSize() * 0.52);
    double spare = Math.max(0, letters - needed);
    List<Integer> shares = new ArrayList<>();
    int given = 0;
    for (int i = 0; i < count; i++) {
      double width = least[i] + (wishes == 0 ? spare / count : spare * wish[i] / wishes);
      int share = (int) Math.max(1, Math.round(1000 * width / Math.max(letters, needed)));
      shares.add(share);
      given += share;
    }
    int widest = shares.indexOf(shares.stream().mapToInt(Integer::intValue).max().orElseThrow());
    shares.set(widest, shares.get(widest) + 1000 - given);
    return shares;
  }

  private static int longestWord(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = c == ' ' || c == '\n' || c == '\t' || c == '-';
      length = breaks ? 0 : length + 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
