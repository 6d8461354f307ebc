package io.github.objectivityplan.docgen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks of approval that stand side by side in paragraphs, held apart by tabs or spaces. */
final class SideBySide {

  /** No sheet of paper holds more marks side by side. */
  private static final int MOST = 8;

  private SideBySide() {}

  /**
   * The paragraphs from {@code at} on as a table without lines, a row a paragraph, if the first of
   * them holds several marks; {@code null} otherwise.
   */
  static Block.@Nullable Table stamps(List<Block> blocks, int at) {
    List<String> first = parts(blocks.get(at));
    long marks = first.stream().filter(part -> Marks.stamp(part) != null).count();
    if (marks < 2) {
      return null;
    }
    int width = first.size();
    if (width > MOST) {
      return null;
    }
    List<Block.Row> rows = new ArrayList<>();
    for (int i = at; i < blocks.size(); i++) {
      List<String> parts = parts(blocks.get(i));
      boolean fits =
          !parts.isEmpty()
              && parts.size() <= width
              && (i == at || parts.size() == width || isIndented(blocks.get(i)));
      if (!fits || Marks.isPlanTitle(parts.get(0))) {
        break;
      }
      rows.add(row((Block.Paragraph) blocks.get(i), parts, width));
    }
    return new Block.Table(false, List.of(), 0, rows, null);
  }

  private static boolean isIndented(Block block) {
    return block instanceof Block.Paragraph paragraph
        && (paragraph.text().startsWith("\t") || paragraph.text().startsWith("     "));
  }

  private static Block.Row row(Block.Paragraph paragraph, List<String> parts, int width) {
    List<Block.Cell> cells = new ArrayList<>();
    int missing = width - parts.size();
    for (int i = 0; i < width; i++) {
      String text = i < missing ? "" : parts.get(i - missing);
      Block.Paragraph part =
          new Block.Paragraph(Block.Purpose.BODY, "", text, paragraph.location());
      cells.add(new Block.Cell(List.of(part), 1, false, paragraph.location()));
    }
    return new Block.Row(cells);
  }

  private static List<String> parts(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    String text = paragraph.text();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean tab = false;
      while (end < text.length() && isSpace(text.charAt(end))) {
        tab |= text.charAt(end++) == '\t';
      }
      if (tab || end - at >= 4) {
        add(parts, text.substring(from, at));
        from = end;
      }
      at = Math.max(end, at + 1);
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0' || Character.isWhitespace(c);
  }

  private static void add(List<String> parts, String part) {
    String text = part.replace('\u00a0', ' ').strip();
    if (!text.isEmpty()) {
      parts.add(text);
    }
  }
}
