package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The neck of the hourglass: what every format can hold, the same in both directions. {@link
 * PlanLayout} makes blocks of a document and a codec writes them; a codec reads a file into blocks
 * and {@link PlanInterpreter} makes a document of them. All knowledge of plans is in those two, all
 * knowledge of a format in its codec.
 */
sealed interface Block {

  /**
   * What a paragraph is for. A codec that reads gives {@link #BODY}: the interpreter never looks at
   * it.
   */
  enum Purpose {
    /** Running text. */
    BODY,
    /** A line of the letterhead, centred. */
    LETTERHEAD,
    /** A small line of the letterhead, such as codes and address. */
    LETTERHEAD_DETAIL,
    /** The kind of the act: ПРИКАЗ. */
    ACT_KIND,
    /** Date, number and place of the act. */
    ACT_LINE,
    /** The heading to the act's text. */
    ACT_TITLE,
    /** The enacting word. */
    ENACTING,
    /** An item of the directive part. */
    CLAUSE,
    /**
     * The signature line: position, a tab, the name, which stands on the level of the position's
     * last line. Kept with the text above.
     */
    SIGNATURE,
    /**
     * The mark of an electronic signature: lines in a frame, which a page shows between the
     * position and the name of the signature above.
     */
    E_SIGNATURE,
    /** The heading of an acquaintance sheet, some way below what stands above. */
    ACQUAINTANCE,
    /** The executor's mark, small, at the foot. */
    EXECUTOR,
    /** A mark of approval or of an appendix, in the corner. */
    MARK,
    /** The plan's title. */
    PLAN_TITLE,
    /** The heading of a direction. */
    DIRECTION,
    /** A direction's task. */
    TASK,
    /** A cell of the table's header. */
    COLUMN_TITLE,
    /** A cell of the table. */
    CELL
  }

  /**
   * A paragraph.
   *
   * @param purpose what it is for
   * @param label the number that the format computes for it and that is not in its text («2.1.»);
   *     empty if none
   * @param text the text; {@code \n} is a line break in the paragraph, {@code \t} a tab
   * @param location where it stood in the file; absent in a layout
   */
  record Paragraph(Purpose purpose, String label, String text, @Nullable SourceLocation location)
      implements Block {
    public Paragraph {
      Objects.requireNonNull(purpose, "purpose");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(text, "text");
    }

    /** A paragraph of a layout. */
    static Paragraph of(Purpose purpose, String text) {
      return new Paragraph(purpose, "", text, null);
    }
  }

  /**
   * A table.
   *
   * @param ruled whether its lines are drawn; a table of stamps has none
   * @param widths the columns' shares of the text's width, in thousandths; empty where a codec that
   *     reads cannot know
   * @param headerRows how many rows at the top are repeated on each page
   * @param rows the rows
   * @param location where it stood in the file; absent in a layout
   */
  record Table(
      boolean ruled,
      List<Integer> widths,
      int headerRows,
      List<Row> rows,
      @Nullable SourceLocation location)
      implements Block {
    public Table {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
    }
  }

  /**
   * What follows stands on a new page.
   *
   * @param landscape whether that page lies on its long side
   */
  record Section(boolean landscape) implements Block {}

  /**
   * A row of a table.
   *
   * @param cells the cells that begin in the row, from left to right; a cell that a merge from
   *     above covers is here as an empty cell with {@link Cell#merged()}
   */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param content its paragraphs and nested tables
   * @param columns how many columns of the grid it covers, at least 1
   * @param merged whether it continues the cell above it (vertical merge)
   * @param location where it stood in the file; absent in a layout
   */
  record Cell(List<Block> content, int columns, boolean merged, @Nullable SourceLocation location) {
    public Cell {
      content = List.copyOf(content);
      if (columns < 1) {
        throw new IllegalArgumentException("a cell covers at least 1 column, but it is " + columns);
      }
    }

    /** A cell of a layout with one paragraph. */
    static Cell of(Purpose purpose, String text, int columns) {
      return new Cell(List.of(Paragraph.of(purpose, text)), columns, false, null);
    }
  }
}
