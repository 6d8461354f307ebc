package io.github.objectivityplan.docgen;

import io.github.objectivityplan.location.SourceLocation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drops what programs left in a text on the way: marks of bookmarks and tags of HTML. Each drop is
 * a notice.
 */
final class Debris {

  private static final Set<String> TAGS =
      Set.of(
          "p", "b", "i", "u", "br", "a", "sup", "sub", "span", "strong", "em", "div", "font", "td",
          "tr", "table", "tbody", "thead", "th", "li", "ul", "ol", "h1", "h2", "h3", "h4");
  private static final Set<String> BREAKS = Set.of("p", "br", "div", "li", "tr");

  private final ReadingLog log;

  Debris(ReadingLog log) {
    this.log = log;
  }

  String strip(String text, @Nullable SourceLocation location) {
    if (text.indexOf(CellText.DAMAGED) >= 0) {
      log.notice(
          "damaged-character",
          location,
          "символ повреждён и заменён знаком �: «%s»".formatted(text),
          "a character is damaged and stands as �: \"%s\"".formatted(text));
    }
    if (text.indexOf('<') < 0 && text.indexOf("[bookmark:") < 0 && text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    StringBuilder dropped = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      int end = end(text, at);
      if (end > at) {
        String mark = text.substring(at, end);
        dropped.append(dropped.length() == 0 ? "" : " ").append(mark);
        clean.append(replacement(mark));
        at = end - 1;
      } else {
        clean.append(text.charAt(at));
      }
    }
    if (dropped.length() == 0) {
      return text;
    }
    log.notice(
        "debris-dropped",
        location,
        "остатки разметки не читаются: %s".formatted(dropped),
        "remains of markup are not read: %s".formatted(dropped));
    return CellText.clean(clean.toString());
  }

  private static String replacement(String mark) {
    return switch (mark) {
      case "&nbsp;" -> " ";
      case "&quot;" -> "\"";
      case "&amp;" -> "&";
      case "&laquo;" -> "«";
      case "&raquo;" -> "»";
      default -> mark.charAt(0) == '<' && BREAKS.contains(tagName(mark)) ? "\n" : "";
    };
  }

  /** The end of the mark that begins at {@code at}; {@code at} if none does. */
  private static int end(String text, int at) {
    char c = text.charAt(at);
    if (c == '[' && text.startsWith("[bookmark:", at)) {
      int close = text.indexOf(']', at);
      return close < 0 || close > at + 80 ? at : close + 1;
    }
    if (c == '&') {
      for (String entity : new String[] {"&nbsp;", "&quot;", "&amp;", "&laquo;", "&raquo;"}) {
        if (text.startsWith(entity, at)) {
          return at + entity.length();
        }
      }
    }
    if (c == '<') {
      int close = text.indexOf('>', at);
      if (close > at && close < at + 300 && TAGS.contains(tagName(text.substring(at, close + 1)))) {
        return close + 1;
      }
    }
    return at;
  }

  private static String tagName(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    return tag.substring(from, to).toLowerCase(java.util.Locale.ROOT);
  }
}
