package io.github.objectivityplan.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the acts that a text refers to: kind, issuer, date and number, title, in that order. */
final class ActReferences {

  private static final List<String> KINDS =
      List.of(
          "приказ", "постановлени", "распоряжени", "письм", "закон", "указ", "решени", "протокол");

  private final String text;
  private final List<ActReference> found = new ArrayList<>();

  private ActReferences(String text) {
    this.text = text;
  }

  static List<ActReference> in(String text) {
    ActReferences references = new ActReferences(text);
    references.scan();
    return List.copyOf(references.found);
  }

  private void scan() {
    int at = nextKind(0);
    while (at < text.length()) {
      int end = nextKind(wordEnd(at));
      read(at, end);
      at = end;
    }
  }

  /** The start of the next word outside quotation marks that names a kind of act. */
  private int nextKind(int from) {
    int at = from;
    while (at < text.length()) {
      if (isOpening(at)) {
        at = quoteEnd(at);
      } else if (Character.isLetter(text.charAt(at))) {
        int end = wordEnd(at);
        if (isKind(text.substring(at, end))) {
          return at;
        }
        at = end;
      } else {
        at++;
      }
    }
    return text.length();
  }

  private static boolean isKind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String kind : KINDS) {
      if (lower.startsWith(kind) && lower.length() <= kind.length() + 3) {
        return true;
      }
    }
    return false;
  }

  private void read(int start, int end) {
    int kindEnd = wordEnd(start);
    int from = start;
    String kind = text.substring(start, kindEnd);
    String before = text.substring(0, start).stripTrailing();
    int previous = before.lastIndexOf(' ') + 1;
    if (before.substring(previous).toLowerCase(Locale.ROOT).startsWith("федеральн")) {
      from = previous;
      kind = text.substring(previous, kindEnd);
    }
    String issuer = null;
    int at = kindEnd;
    while (at < end) {
      ActRequisites.Place ahead = ActRequisites.locate(text, at, end);
      int quote = opening(at, end);
      if (ahead.isEmpty() && quote < 0) {
        return;
      }
      int first = ahead.isEmpty() || quote >= 0 && quote < ahead.start() ? quote : ahead.start();
      if (at == kindEnd) {
        issuer = text.substring(at, first).strip();
      }
      int next = followingDate(first, end);
      int titleAt = opening(first, next);
      int stop = titleAt < 0 ? first : quoteEnd(titleAt);
      ActRequisites.Place own = ActRequisites.locate(text, first, titleAt < 0 ? next : titleAt);
      if (own.isEmpty()) {
        own = ActRequisites.locate(text, stop, next);
      }
      if (own.isEmpty() && titleAt < 0) {
        return;
      }
      stop = own.isEmpty() ? stop : Math.max(stop, own.end());
      found.add(
          new ActReference(
              text.substring(at == kindEnd ? from : first, stop).strip(),
              kind,
              issuer,
              own.date(),
              own.number(),
              titleAt < 0 ? null : title(titleAt, quoteEnd(titleAt)),
              Map.of()));
      at = stop;
      if (next >= end) {
        return;
      }
    }
  }

  /** Where a second date after the first begins: «от 1.02.2024 № 5, от 3.04.2024 № 8». */
  private int followingDate(int first, int end) {
    int at = first + 1;
    while (at < end) {
      if (isOpening(at)) {
        at = quoteEnd(at);
        continue;
      }
      if (at + 3 < end
          && text.regionMatches(true, at, "от", 0, 2)
          && !Character.isLetterOrDigit(text.charAt(at - 1))
          && !Character.isLetter(text.charAt(at + 2))) {
        if (ActRequisites.locate(text, first, at).date() != null) {
          return at;
        }
      }
      at++;
    }
    return end;
  }

  private @Nullable String title(int open, int end) {
    String quoted = text.substring(open + 1, Math.max(open + 1, end - 1)).strip();
    return quoted.isEmpty() ? null : quoted;
  }

  private int opening(int from, int end) {
    for (int at = from; at < end; at++) {
      if (isOpening(at) && !digitAfter(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the quotation mark encloses the day of a date: «17» ноября. */
  private boolean digitAfter(int quote) {
    int at = quote + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int close = quoteEnd(quote);
    return at < text.length()
        && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '_')
        && close - quote <= 6;
  }

  private boolean isOpening(int at) {
    char c = text.charAt(at);
    return c == '«' || c == '"' || c == '“' || c == '„';
  }

  /** The position after the mark that closes the quotation; quotations may be nested. */
  private int quoteEnd(int open) {
    if (text.charAt(open) != '«') {
      int close = text.indexOf(text.charAt(open) == '"' ? '"' : '”', open + 1);
      return close < 0 ? text.length() : close + 1;
    }
    int depth = 0;
    int last = -1;
    for (int at = open; at < text.length(); at++) {
      if (text.charAt(at) == '«') {
        depth++;
      } else if (text.charAt(at) == '»') {
        last = at + 1;
        if (--depth == 0) {
          return last;
        }
      }
    }
    // one closing mark for two nested quotations
    return last < 0 ? text.length() : text.indexOf('»', open) + 1;
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return Math.max(at, Math.min(from + 1, text.length()));
  }
}
