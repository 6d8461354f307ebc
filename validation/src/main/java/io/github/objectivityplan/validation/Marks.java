package io.github.objectivityplan.validation;

/**
 * What signs a text has, found in one pass, so that rules that look for some of them let the texts
 * without any go by.
 */
final class Marks {

  /** A Latin letter. */
  static final int LATIN = 1;

  /** What a blank can be made of: underscores, loose dots, brackets, «ХХ», «дд», «Фа». */
  static final int BLANK = 1 << 1;

  /** What may be typeset in another way: straight quotation marks, «N», a hyphen for a dash. */
  static final int SIGNS = 1 << 2;

  /** Two capitals in a row. */
  static final int CAPITALS = 1 << 3;

  /** A sign №, or a Latin N in its place. */
  static final int NUMBER = 1 << 4;

  private Marks() {}

  static int of(String text) {
    int marks = 0;
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'А' && c <= 'я') {
        if (c <= 'Я') {
          if (before >= 'А' && before <= 'Я') {
            marks |= CAPITALS;
          }
        }
        if (before == 'Ф' && c == 'а' || before == '(' && (c == 'у' || c == 'в')) {
          marks |= BLANK;
        }
        if (c == before && (c == 'Х' || c == 'х' || c == 'Д' || c == 'д')) {
          marks |= BLANK;
        }
      } else {
        marks |= other(c, before);
      }
      if (before == '«' && (c == ' ' || c == '\u00a0') || before == '№' && Words.isWord(c)) {
        marks |= SIGNS;
      }
      before = c;
    }
    return marks;
  }

  private static int other(char c, char before) {
    if (LookAlikes.isLatin(c)) {
      int marks = c == 'N' ? LATIN | NUMBER | SIGNS : LATIN;
      return (c == 'X' || c == 'x') && c == before ? marks | BLANK : marks;
    }
    return switch (c) {
      case '_', '[', '{', '<', '…' -> BLANK;
      case '"', '“', '”', '„' -> SIGNS;
      case '№' -> NUMBER;
      case '.' ->
          before == '.' ? BLANK : before == ' ' ? SIGNS | BLANK : before == '\n' ? BLANK : 0;
      case '-', ' ', ',', ';', ')', '»' -> before == ' ' ? SIGNS : 0;
      default -> 0;
    };
  }
}
