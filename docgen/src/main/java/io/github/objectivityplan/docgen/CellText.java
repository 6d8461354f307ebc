package io.github.objectivityplan.docgen;

import java.util.List;

/** The plain text of blocks: white space made even, soft hyphens gone, lines kept. */
final class CellText {

  /** What stands for half a character, which no text can hold. */
  static final char DAMAGED = '\ufffd';

  private CellText() {}

  /** The text of a cell: a line a paragraph, computed numbers before their paragraphs. */
  static String of(List<Block> content) {
    StringBuilder text = new StringBuilder();
    append(content, text);
    return text.toString();
  }

  /** The texts of a row's cells, with bars between them. */
  static String of(Block.Row row) {
    StringBuilder text = new StringBuilder();
    for (Block.Cell cell : row.cells()) {
      String own = of(cell.content());
      if (!own.isEmpty()) {
        text.append(text.length() == 0 ? "" : " | ").append(own);
      }
    }
    return text.toString();
  }

  private static void append(List<Block> content, StringBuilder text) {
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        line(text, labelled(paragraph.label(), clean(paragraph.text())));
      } else if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          for (Block.Cell cell : row.cells()) {
            append(cell.content(), text);
          }
        }
      }
    }
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n").append(line);
    }
  }

  static String labelled(String label, String text) {
    String number = clean(label);
    return number.isEmpty() ? text : text.isEmpty() ? number : number + " " + text;
  }

  /** The text with even white space: single spaces, no blank lines, no soft hyphens. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    char pending = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u000b' || c == '\f') {
        pending = '\n';
      } else if (c == ' ' || c == '\t' || c == '\u00a0' || Character.isSpaceChar(c)) {
        pending = pending == '\n' ? '\n' : ' ';
      } else if (!isInvisible(c)) {
        if (pending != 0 && clean.length() > 0) {
          clean.append(pending);
        }
        pending = 0;
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (pair) {
          clean.append(c).append(text.charAt(++i));
        } else if (Character.isSurrogate(c)) {
          clean.append(DAMAGED);
        } else {
          clean.append(c == '\u2011' ? '-' : c);
        }
      }
    }
    return clean.toString();
  }

  /** Soft hyphens, zero-width characters, byte order marks and control characters. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c >= '\u200b' && c <= '\u200f'
        || c == '\u2060'
        || c == '\ufeff'
        || c < ' '
        || c == '\u007f';
  }
}
