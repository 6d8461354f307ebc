package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Строка подписи: the position, on the level of its last line the name and, between them, where a
 * handwritten signature would stand, the mark of an electronic one.
 *
 * @param position the position's lines
 * @param mark the lines of the mark; absent if there is none
 * @param name the name; empty if there is none
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisites 22 and 23</a>
 */
record SignatureLine(String position, @Nullable String mark, String name) {

  /** The width of the frame of a mark, in millimetres. */
  static final int MARK_MM = 62;

  /** The size of its text, in points. */
  static final int MARK_SIZE = 8;

  /** What stays free on the left of a name and of a frame, in millimetres. */
  static final int GAP_MM = 4;

  /** The least and the most of the line that is a name's where there is no mark, in thousandths. */
  static final int LEAST_NAME = 360;

  private static final int MOST_NAME = 600;

  /** The least for a position of several lines beside a mark, and the most of a mark. */
  private static final int LEAST_POSITION = 250;

  private static final int MOST_MARK = 400;

  /**
   * The line at {@code i}; {@code null} if there is none or nothing stands beside the position. A
   * mark that would leave the position or the name too little room stays a paragraph below.
   */
  static @Nullable SignatureLine at(List<Block> blocks, int i, DocumentStyle style) {
    if (!(blocks.get(i) instanceof Paragraph line) || line.purpose() != Purpose.SIGNATURE) {
      return null;
    }
    String mark = null;
    if (i + 1 < blocks.size()
        && blocks.get(i + 1) instanceof Paragraph below
        && below.purpose() == Purpose.E_SIGNATURE) {
      mark = NoBreak.text(below);
    }
    String text = NoBreak.text(line);
    int tab = text.indexOf('\t');
    String position = tab < 0 ? text : text.substring(0, tab);
    String name = tab < 0 ? "" : text.substring(tab + 1);
    SignatureLine signed = new SignatureLine(position, mark, name);
    if (mark != null && !signed.hasRoomForMark(style)) {
      signed = new SignatureLine(position, null, name);
    }
    return tab < 0 && signed.mark == null ? null : signed;
  }

  /**
   * Whether beside the mark the name has room in one line, and the position too or, if it is
   * longer, a part of the line that is worth it.
   */
  private boolean hasRoomForMark(DocumentStyle style) {
    int share = shares(style).get(0);
    double room = share / 1000.0 * style.textWidth(false);
    String unbroken = share < LEAST_POSITION ? "\n" : "\\s+";
    return Arrays.stream(position.split(unbroken, -1)).allMatch(part -> width(part, style) < room);
  }

  /** How many blocks the line is made of. */
  int blocks() {
    return mark == null ? 1 : 2;
  }

  /**
   * The shares of the position, of the mark if there is one and of the name in a line of an upright
   * page, in thousandths. A name has room to stand in one line, so that a double surname is whole.
   */
  List<Integer> shares(DocumentStyle style) {
    if (mark == null) {
      int share = nameShare(style);
      return List.of(1000 - share, share);
    }
    int frame = Math.min((GAP_MM + MARK_MM) * 1000 / style.textWidth(false), MOST_MARK);
    int share = needed(style);
    return List.of(1000 - frame - share, frame, share);
  }

  /** The share of the name where no mark stands beside it, in thousandths. */
  int nameShare(DocumentStyle style) {
    return Math.max(LEAST_NAME, Math.min(needed(style), MOST_NAME));
  }

  private int needed(DocumentStyle style) {
    return (int) Math.ceil((GAP_MM + 1 + width(name, style)) * 1000 / style.textWidth(false));
  }

  /** How long a text is in one line, in millimetres. */
  private static double width(String text, DocumentStyle style) {
    return new LetterWidths(style.font(), style.textSize(), false).width(text) * 25.4 / 72;
  }
}
