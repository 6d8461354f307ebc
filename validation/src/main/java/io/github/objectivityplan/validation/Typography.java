package io.github.objectivityplan.validation;

/**
 * Набор: quotation marks «», the sign №, dashes between words and single spaces. Setting a text
 * that is set changes nothing.
 */
final class Typography {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private Typography() {}

  /** The text with its signs as they are typeset; the same object where nothing changes. */
  static String set(String text) {
    String set = text;
    // one change can make room for another; each takes away what it was made for, so this ends
    for (String before = ""; !before.equals(set); ) {
      before = set;
      set = spaces(numberSigns(dashes(quotes(before))));
    }
    return set.equals(text) ? text : set;
  }

  /**
   * Straight and English quotation marks in pairs become «»; what stands inside «» is left, and so
   * is everything where a mark has no pair.
   */
  private static String quotes(String text) {
    StringBuilder set = new StringBuilder(text);
    int depth = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«') {
        depth++;
      } else if (c == '»') {
        depth--;
      } else if (depth == 0 && isMark(c)) {
        boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        if (!open && wordBefore) {
          return text;
        }
        set.setCharAt(i, open ? '»' : '«');
        open = !open;
      }
    }
    return open ? text : set.toString();
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  /** A hyphen between spaces becomes a dash. */
  private static String dashes(String text) {
    return text.indexOf(" - ") < 0 ? text : text.replace(" - ", " – ");
  }

  /** Whether a Latin N stands for «№» at {@code at}: alone, with a number after it. */
  static boolean isNumberSign(String text, int at) {
    if (text.charAt(at) != 'N' || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return Character.isDigit(next)
        || (next == ' ' || next == NO_BREAK_SPACE)
            && at + 2 < text.length()
            && Character.isDigit(text.charAt(at + 2));
  }

  /** «№7», «N 7» become «№ 7» with a space that does not break; «№ 7» stays as it is. */
  private static String numberSigns(String text) {
    StringBuilder set = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = isNumberSign(text, i) ? '№' : text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      set.append(c);
      if (c == '№' && Character.isLetterOrDigit(next)) {
        set.append(NO_BREAK_SPACE);
      }
    }
    return set.toString();
  }

  /** No two spaces in a row, none before a closing sign, none inside quotation marks. */
  private static String spaces(String text) {
    StringBuilder set = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        int end = i;
        while (end < text.length() && text.charAt(end) == ' ') {
          end++;
        }
        char before = set.isEmpty() ? '\n' : set.charAt(set.length() - 1);
        char after = end < text.length() ? text.charAt(end) : '\n';
        boolean closes =
            after == ','
                || after == ';'
                || after == ')'
                || after == '»'
                || after == '.' && !(end + 1 < text.length() && text.charAt(end + 1) == '.');
        boolean atEdge = set.isEmpty() || end == text.length();
        if (!(closes || before == '«' || before == '(') || atEdge) {
          set.append(atEdge ? text.substring(i, end) : " ");
        }
        i = end - 1;
      } else {
        set.append(c);
      }
    }
    return set.toString();
  }
}
