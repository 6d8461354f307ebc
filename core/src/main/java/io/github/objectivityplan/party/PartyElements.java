package io.github.objectivityplan.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a cell into elements: words, names, what stands in brackets or quotes, single signs. */
final class PartyElements {

  /** What separates an element from the one before it, as bits. */
  static final int SPACE = 1;

  static final int LINE = 2;
  static final int BLANK_LINE = 4;
  static final int COMMA = 8;
  static final int SEMICOLON = 16;
  static final int SLASH = 32;

  enum Sort {
    WORD,
    NUMBER,
    NAME,
    BRACKET,
    QUOTE,
    DASH,
    SIGN
  }

  /**
   * An element of a cell.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character, its own full stop included
   * @param gap what stands between it and the element before
   * @param word the word folded (see {@link Words#fold}); empty when it is no word
   * @param capital whether the word begins with a capital letter
   * @param dot whether a full stop follows at once
   */
  record Element(
      Sort sort,
      int start,
      int end,
      int gap,
      String word,
      boolean capital,
      boolean dot,
      PartyLexicon.@Nullable Form form,
      PartyLexicon.@Nullable Abbreviation abbreviation,
      boolean allCapitals,
      @Nullable PersonName name) {

    boolean is(String folded) {
      return sort == Sort.WORD && word.equals(folded);
    }

    boolean isSign(char sign, String text) {
      return sort == Sort.SIGN && text.charAt(start) == sign;
    }

    boolean follows(int separators) {
      return (gap & separators) != 0;
    }

    /** Whether it is a short form, so that a full stop after it ends no sentence. */
    boolean isShort() {
      return sort == Sort.WORD
          && ((word.length() < 3 && !allCapitals)
              || PartyLexicon.isShortModifier(word)
              || PartyLexicon.whole(word) != null);
    }
  }

  /** So far a list of classes is looked through. */
  private static final int LONGEST_LIST = 12;

  /** No part of an e-mail address is longer. */
  private static final int LONGEST_EMAIL = 64;

  /** No name of a site that people type is longer. */
  private static final int LONGEST_SITE = 64;

  private static final List<String> WEB = List.of("http://", "https://", "www.");

  private final String text;
  private final int[] closing;
  private final List<PersonName.Occurrence> names;
  private final List<Element> elements = new ArrayList<>();

  /** The sign @ that stands next, or the end of the text. */
  private int signAt = -1;

  private PartyElements(String text) {
    this.text = text;
    this.closing = closingMarks(text);
    this.names = PersonName.findAll(text);
  }

  static List<Element> of(String text) {
    PartyElements elements = new PartyElements(text);
    elements.scan();
    return elements.elements;
  }

  /** Whether a list of classes begins at an element: «5, 6 и 7 кл.», «в параллели 8». */
  static boolean isListOfClasses(List<Element> elements, int at) {
    for (int i = at; i < Math.min(elements.size(), at + LONGEST_LIST); i++) {
      Element element = elements.get(i);
      if (i > at && element.follows(SEMICOLON)) {
        return false;
      }
      if (element.sort() == Sort.WORD) {
        return element.is("кл")
            || element.word().startsWith("параллел")
            || (element.word().startsWith("класс") && !element.word().startsWith("классн"));
      }
    }
    return false;
  }

  private void scan() {
    int name = 0;
    int gap = 0;
    int lines = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int separator = isPlusOfNumber(at) ? 0 : separator(c);
      if (separator != 0) {
        lines = c == '\n' ? lines + 1 : lines;
        gap |= separator | (lines > 1 ? BLANK_LINE : 0);
        at++;
        continue;
      }
      while (name < names.size() && names.get(name).start() < at) {
        name++;
      }
      int addressEnd = Math.max(emailEnd(at), webAddressEnd(at));
      if (closing[at] > at) {
        at = add(c == '(' || c == '[' ? Sort.BRACKET : Sort.QUOTE, at, closing[at] + 1, gap, null);
      } else if (name < names.size() && names.get(name).start() == at) {
        at = add(Sort.NAME, at, names.get(name).end(), gap, names.get(name).name());
      } else if (addressEnd > at) {
        at = add(Sort.WORD, at, addressEnd, gap, null);
      } else if (Character.isLetter(c)) {
        int end = Words.endOfWord(text, at);
        boolean holdsName = name < names.size() && names.get(name).start() < end;
        at = add(Sort.WORD, at, holdsName ? names.get(name).start() : end, gap, null);
      } else if (Character.isDigit(c)) {
        at = add(Sort.NUMBER, at, Words.endOfWord(text, at), gap, null);
      } else {
        at = add(Words.isDash(c) ? Sort.DASH : Sort.SIGN, at, at + 1, gap, null);
      }
      gap = 0;
      lines = 0;
    }
  }

  /** The end of the e-mail address that begins at an offset; the offset if none does. */
  private int emailEnd(int at) {
    if (signAt < at) {
      signAt = text.indexOf('@', at);
      signAt = signAt < 0 ? text.length() : signAt;
    }
    if (signAt == text.length() || signAt - at > LONGEST_EMAIL) {
      return at;
    }
    int name = at;
    while (name < signAt && isOfEmail(text.charAt(name))) {
      name++;
    }
    if (name != signAt || name == at) {
      return at;
    }
    int end = signAt + 1;
    while (end < text.length() && end - signAt < LONGEST_EMAIL && isOfEmail(text.charAt(end))) {
      end++;
    }
    while (end > signAt && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(signAt, end).indexOf('.') > 0 ? end : at;
  }

  /** The end of the web address that begins at an offset; the offset if none does. */
  private int webAddressEnd(int at) {
    if (WEB.stream().noneMatch(sign -> text.regionMatches(true, at, sign, 0, sign.length()))
        && !isPageOfSite(at)) {
      return at;
    }
    int end = at;
    while (end < text.length()
        && !Words.isSpace(text.charAt(end))
        && "«»„“”\"()[]<>|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** «vk.com/school7»: the name of a site in Latin letters with a page of it. */
  private boolean isPageOfSite(int at) {
    int end = at;
    int dot = -1;
    while (end < text.length() && end - at <= LONGEST_SITE && isOfSite(text.charAt(end))) {
      dot = text.charAt(end) == '.' ? end : dot;
      end++;
    }
    return dot > at
        && dot < end - 2
        && end + 1 < text.length()
        && text.charAt(end) == '/'
        && isOfSite(text.charAt(end + 1));
  }

  private static boolean isOfSite(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-';
  }

  private static boolean isOfEmail(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
  }

  private int add(Sort sort, int start, int bareEnd, int gap, @Nullable PersonName name) {
    boolean dot =
        sort != Sort.SIGN
            && sort != Sort.DASH
            && bareEnd < text.length()
            && text.charAt(bareEnd) == '.';
    int end = dot ? bareEnd + 1 : bareEnd;
    String written = text.substring(start, bareEnd);
    boolean isWord = sort == Sort.WORD;
    String word = isWord || sort == Sort.NUMBER ? Words.fold(written) : "";
    boolean allCapitals = isWord && PartyLexicon.isAllCapitals(written);
    elements.add(
        new Element(
            sort,
            start,
            end,
            gap,
            word,
            isWord && Character.isUpperCase(written.charAt(0)),
            dot,
            isWord ? PartyLexicon.form(word) : null,
            allCapitals ? PartyLexicon.abbreviation(word) : null,
            allCapitals,
            name));
    return end;
  }

  /** «+7 900 …»: the sign of a telephone's number. */
  private boolean isPlusOfNumber(int at) {
    return text.charAt(at) == '+'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static int separator(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u2028', '\u2029' -> LINE;
      case ',' -> COMMA;
      case ';' -> SEMICOLON;
      case '/', '|', '+', '&' -> SLASH;
      default -> Words.isSpace(c) ? SPACE : 0;
    };
  }

  /** For each opening bracket or quote the offset of its partner, 0 for every other character. */
  private static int[] closingMarks(String text) {
    int[] closing = new int[text.length()];
    // where the only mark that closes two names in one another closes the outer one
    int[] shared = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'А' && c <= 'я') {
        continue;
      }
      if (c == '\n' && i > 0 && text.charAt(i - 1) == ';') {
        open.clear();
        continue;
      }
      if (c == '"' && !open.isEmpty() && text.charAt(open.peek()) == '"') {
        closing[open.pop()] = i;
        continue;
      }
      if ("(«[„\"“".indexOf(c) >= 0 && !(c == '“' && isOpen(open, text, '„'))) {
        open.push(i);
      } else if (")»]“”".indexOf(c) >= 0 && !open.isEmpty() && pair(text.charAt(open.peek()), c)) {
        int inner = open.pop();
        closing[inner] = i;
        if (c == '»' && isOpen(open, text, '«') && isOneName(text, open.peek(), inner)) {
          shared[open.peek()] = i;
        }
      }
    }
    for (int unclosed : open) {
      closing[unclosed] = shared[unclosed];
    }
    return closing;
  }

  /** Whether nothing separates two opening marks: «ЦРО «Перспектива». */
  private static boolean isOneName(String text, int outer, int inner) {
    for (int i = outer + 1; i < inner; i++) {
      if (separator(text.charAt(i)) != 0 && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return text.indexOf('\n', outer) < 0 || text.indexOf('\n', outer) > inner;
  }

  private static boolean isOpen(Deque<Integer> open, String text, char mark) {
    return !open.isEmpty() && text.charAt(open.peek()) == mark;
  }

  private static boolean pair(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      case '«' -> closing == '»';
      case '„' -> closing == '“' || closing == '”';
      case '“' -> closing == '”';
      default -> false;
    };
  }
}
