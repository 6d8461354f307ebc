package io.github.objectivityplan.docgen;

/**
 * Ширина букв: how wide a text is and how many lines it takes, for what is decided before any
 * program sets the text. The widths are those of Times New Roman, in thousandths of the size.
 */
final class LetterWidths {

  /** From the space to the tilde. */
  private static final int[] LATIN = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  /** From «А» to «я». */
  private static final int[] CYRILLIC = {
    722, 574, 667, 578, 682, 611, 896, 501, 722, 722, 667, 678, 889, 722, 722, 722, 556, 667, 611,
    708, 790, 722, 722, 650, 1009, 1009, 706, 872, 574, 660, 1028, 667, 444, 509, 472, 410, 509,
        444,
    691, 395, 535, 535, 486, 499, 633, 535, 500, 535, 500, 444, 437, 500, 648, 500, 535, 503, 770,
    770, 517, 672, 456, 429, 747, 460
  };

  private static final int OTHER = 1000;

  /** How much wider than drawn the letters may be on a screen, in per cent. */
  private static final int ON_SCREEN = 104;

  /** So much more room than there is holds what a page shows: the widths are those of a screen. */
  static final double DRAWN = ON_SCREEN / 100.0;

  /** The height of a single line, in the typeface's size. */
  static final double LINE = 1.15;

  /** The same for letters of a typeface that is none of this family. */
  private static final int OTHER_TYPEFACE = 120;

  private static final int BOLD = 108;

  private final double points;

  /**
   * @param typeface the typeface
   * @param size its size in points
   * @param bold whether it is bold
   */
  LetterWidths(String typeface, int size, boolean bold) {
    boolean known =
        typeface.startsWith("Times")
            || typeface.startsWith("Liberation Serif")
            || typeface.startsWith("PT Astra Serif")
            || typeface.startsWith("Tinos");
    int percent = (known ? ON_SCREEN : OTHER_TYPEFACE) * (bold ? BOLD : 100) / 100;
    points = size / 1000.0 * percent / 100;
  }

  /**
   * How many lines {@code text} takes that are {@code room} points long; at least 1. Words go to a
   * new line whole, but for those that no line can hold and those with a hyphen, which stays on the
   * line above.
   */
  int lines(String text, double room) {
    double most = room / points;
    int lines = 1;
    double used = 0;
    long word = 0;
    long gap = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean hyphen = c == '-' && i > 0 && Character.isLetter(text.charAt(i - 1));
      if (hyphen || c != '\n' && c != ' ' && c != '\t') {
        word += width(c);
      }
      if (hyphen || c == '\n' || c == ' ' || c == '\t') {
        if (used > 0 && used + gap + word > most) {
          lines++;
          used = 0;
        }
        used += (used > 0 ? gap : 0) + word;
        while (used > most) {
          lines++;
          used -= most;
        }
        gap = hyphen ? 0 : width(' ');
        word = 0;
      }
      if (c == '\n' && i < text.length()) {
        lines++;
        used = 0;
        gap = 0;
      }
    }
    return lines;
  }

  /** How long a text in one line is, in points. */
  double width(String text) {
    long sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += width(text.charAt(i));
    }
    return sum * points;
  }

  private static int width(char c) {
    if (c >= 'А' && c <= 'я') {
      return CYRILLIC[c - 'А'];
    }
    if (c >= ' ' && c <= '~') {
      return LATIN[c - ' '];
    }
    return switch (c) {
      case '\u00a0' -> width(' ');
      case '\u2011' -> width('-');
      case 'Ё' -> width('Е');
      case 'ё' -> width('е');
      case '«', '»', '–' -> width('0');
      case '„', '“', '”' -> width('e');
      case '\u00ad', '\u200b' -> 0;
      default -> OTHER;
    };
  }
}
