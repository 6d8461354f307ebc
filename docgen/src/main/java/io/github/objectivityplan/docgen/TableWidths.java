package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.PlanColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Widths of a table's columns that follow what is in them. Every column has room for its longest
 * word, and for a date in one line where the others leave it that; what is left is shared by the
 * square root of the text that a column holds, so that a column with four times the text is twice
 * as wide and twice as high.
 */
final class TableWidths {

  /** A word that is longer than this many letters is broken rather than kept. */
  private static final int LONGEST = 18;

  /** A word that is shorter, such as a number, is kept before longer ones. */
  private static final int SHORT = 5;

  /** What the margins of a cell take, in letters. */
  private static final int PADDING = 3;

  private TableWidths() {}

  /** The columns' shares in thousandths; their sum is 1000. */
  static List<Integer> of(List<Row> rows, List<PlanColumn> columns, DocumentStyle style) {
    int count = columns.size();
    int[] least = new int[count];
    int[] whole = new int[count];
    double[] wish = new double[count];
    long[] text = new long[count];
    for (Row row : rows) {
      if (row.cells().size() == count) {
        for (int i = 0; i < count; i++) {
          if (row.cells().get(i).content().get(0) instanceof Paragraph paragraph) {
            least[i] = Math.max(least[i], NoBreak.longestWord(paragraph.text()));
            whole[i] = Math.max(whole[i], NoBreak.longest(paragraph.text()));
            text[i] += paragraph.text().length();
          }
        }
      }
    }
    double letters = letters(style);
    int longest = longest(least, letters);
    for (int i = 0; i < count; i++) {
      least[i] = Math.min(least[i], longest) + PADDING;
      whole[i] = Math.min(whole[i], longest) + PADDING;
      wish[i] = columns.get(i).role() == ColumnRole.NUMBER ? 0 : StrictMath.sqrt(text[i] + 1.0);
    }
    double[] widths = widths(least, wish, letters);
    for (int i = 0; i < count; i++) {
      // a date that would part gets the room that it lacks, if the words of others leave it
      if (widths[i] < whole[i] && sum(least) - least[i] + whole[i] <= letters) {
        least[i] = whole[i];
        wish[i] = 0;
        widths = widths(least, wish, letters);
      }
    }
    List<Integer> shares = new ArrayList<>();
    int given = 0;
    for (double width : widths) {
      int share = (int) Math.max(1, Math.round(1000 * width / Math.max(letters, sum(least))));
      shares.add(share);
      given += share;
    }
    int widest = shares.indexOf(shares.stream().mapToInt(Integer::intValue).max().orElseThrow());
    shares.set(widest, shares.get(widest) + 1000 - given);
    return shares;
  }

  /** How long a word may be that is kept: the longest break where there is no room for all. */
  private static int longest(int[] words, double letters) {
    int longest = LONGEST;
    while (longest > SHORT && needed(words, longest) > letters) {
      longest--;
    }
    return longest;
  }

  private static int needed(int[] words, int longest) {
    return IntStream.of(words).map(word -> Math.min(word, longest) + PADDING).sum();
  }

  /** What each column needs and its part of what is left. */
  private static double[] widths(int[] least, double[] wish, double letters) {
    double spare = Math.max(0, letters - sum(least));
    double wishes = DoubleStream.of(wish).sum();
    double[] widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + (wishes == 0 ? spare / widths.length : spare * wish[i] / wishes);
    }
    return widths;
  }

  private static int sum(int[] letters) {
    return IntStream.of(letters).sum();
  }

  /** How many letters have room in a line of a column with {@code share} thousandths. */
  static int room(int share, DocumentStyle style) {
    return (int) Math.round(share * letters(style) / 1000) - PADDING;
  }

  /** How many letters have room beside each other on the page. */
  private static double letters(DocumentStyle style) {
    // a letter of Times New Roman is half as wide as high, and 1 pt is 0.353 mm
    return style.textWidth(true) / (0.353 * style.tableSize() * 0.52);
  }
}
