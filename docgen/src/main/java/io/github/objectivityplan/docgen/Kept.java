package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Table;
import java.util.List;

/**
 * Реквизиты, которые не отрываются от текста: what stays on a page with the block after it. A
 * signature takes at least two lines of the text with it to a new page, the marks below it take the
 * signature, and the executor's mark the last row of an acquaintance sheet. What leads in the next
 * item stays with it, and what stands above the plan's table with the table's first row.
 *
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisites 22 to 25</a>
 */
final class Kept {

  /** How far the first line of a text is indented, in millimetres. */
  private static final double INDENT_MM = 12.5;

  private Kept() {}

  /** Whether the block at {@code i}, or the last row of a table there, stays with the next one. */
  static boolean withNext(List<Block> blocks, int i, DocumentStyle style) {
    if (i + 1 >= blocks.size()) {
      return false;
    }
    if (blocks.get(i + 1) instanceof Table below && below.ruled()) {
      return blocks.get(i) instanceof Paragraph;
    }
    if (!(blocks.get(i + 1) instanceof Paragraph next)) {
      return false;
    }
    if (blocks.get(i) instanceof Table table) {
      return !table.ruled() && next.purpose() == Purpose.EXECUTOR;
    }
    if (!(blocks.get(i) instanceof Paragraph paragraph)) {
      return false;
    }
    return switch (next.purpose()) {
      case SIGNATURE, E_SIGNATURE, EXECUTOR -> true;
      case BODY, CLAUSE ->
          leadsIn(paragraph)
              || i + 2 < blocks.size()
                  && blocks.get(i + 2) instanceof Paragraph signature
                  && signature.purpose() == Purpose.SIGNATURE
                  && mayBeOneLine(next, style);
      default -> false;
    };
  }

  /** Whether some program may set an item in one line, so that it is not enough of the text. */
  private static boolean mayBeOneLine(Paragraph item, DocumentStyle style) {
    double room = (style.textWidth(false) - INDENT_MM) * 72 / 25.4;
    LetterWidths letters = new LetterWidths(style.font(), style.textSize(), false);
    return letters.width(item.text()) < room * LetterWidths.DRAWN;
  }

  /** «ПРИКАЗЫВАЮ», «1. Утвердить:»: whether the paragraph only says what the next ones are. */
  private static boolean leadsIn(Paragraph paragraph) {
    return paragraph.purpose() == Purpose.ENACTING || paragraph.text().endsWith(":");
  }
}
