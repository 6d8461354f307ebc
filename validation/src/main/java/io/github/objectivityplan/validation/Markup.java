package io.github.objectivityplan.validation;

/** Texts made safe for XML, HTML and Markdown. */
final class Markup {

  private Markup() {}

  /**
   * A text as content or as an attribute of XML 1.0 or HTML; what XML cannot hold is replaced, and
   * what turns the direction of the text becomes a space.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                  boolean allowed =
                      c == '\t'
                          || c == '\n'
                          || c >= 0x20 && c <= 0xd7ff && !(c >= 0x7f && c <= 0x9f)
                          || c >= 0xe000 && c <= 0xfffd
                          || c >= 0x10000;
                  escaped.appendCodePoint(Plain.turnsText(c) ? ' ' : allowed ? c : 0xfffd);
                }
              }
            });
    return escaped.toString();
  }

  /** A text as one line of Markdown in which no sign means anything. */
  static String markdown(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (char c : Plain.line(text).toCharArray()) {
      if (c == '<') {
        escaped.append("&lt;");
      } else if (c == '&') {
        escaped.append("&amp;");
      } else if (c == '@') {
        // a mention would tell somebody
        escaped.append("&#64;");
      } else {
        if ("\\`*_{}[]()#+!|>~".indexOf(c) >= 0) {
          escaped.append('\\');
        }
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
