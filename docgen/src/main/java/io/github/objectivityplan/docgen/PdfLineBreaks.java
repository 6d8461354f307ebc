package io.github.objectivityplan.docgen;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of a PDF may end: after white space and after a hyphen or a dash. The JDK's own
 * rules differ from one JDK to the next, and the library's part «№ п/п» before the slash.
 */
final class PdfLineBreaks implements FSTextBreaker {

  private static final int NONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return NONE;
    }
    at++;
    while (at < text.length() && !mayEnd()) {
      at++;
    }
    return at;
  }

  /** Whether a line may end before the character {@link #at}. */
  private boolean mayEnd() {
    char before = text.charAt(at - 1);
    boolean space = isSpace(text.charAt(at));
    boolean dash = before == '-' || before == '–' || before == '—';
    return !space && (isSpace(before) || dash && at > 1 && Character.isLetter(text.charAt(at)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\u200b';
  }
}
