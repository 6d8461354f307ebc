package io.github.objectivityplan.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Перечень учреждений: names of schools that follow one another in a text, each with its own kind:
 * «МБОУ «СОШ № 1», СОШ № 3 и МКОУ «Берёзовская ООШ»».
 */
final class Institutions {

  private static final List<String> KINDS =
      List.of(
          "мбоу",
          "маоу",
          "мкоу",
          "моу",
          "гбоу",
          "гаоу",
          "гкоу",
          "боу",
          "чоу",
          "сош",
          "оош",
          "нош",
          "школа",
          "школы",
          "школу",
          "школе",
          "школой",
          "лицей",
          "лицея",
          "лицее",
          "лицею",
          "гимназия",
          "гимназии",
          "гимназию",
          "гимназией");

  /** What stands between the name of a place and the kind. */
  private static final List<String> SCHOOLING =
      List.of("средн", "основн", "начальн", "общеобразовательн");

  /** What a target counts where it counts the listed schools, or what each of them brings. */
  private static final List<String> COUNTED =
      List.of(
          "школ",
          "оо",
          "оу",
          "организаци",
          "учрежден",
          "акт",
          "протокол",
          "справ",
          "выезд",
          "визит",
          "посещен");

  private final String text;
  private int at;

  private Institutions(String text) {
    this.text = text;
  }

  /** Whether a target of this unit counts the schools of a list. */
  static boolean areCountedBy(@Nullable String unit) {
    String[] words = unit == null ? new String[0] : Words.of(unit);
    return words.length == 0 || Words.hasAny(words, COUNTED);
  }

  /** How many institutions the first list of a text names; -1 where there is none or it is open. */
  static int listed(String text) {
    Institutions list = new Institutions(text);
    while (list.at < text.length()) {
      int start = list.at;
      int count = list.list();
      if (count > 1) {
        return list.isOpen() ? -1 : count;
      }
      list.at = Math.max(list.at, start);
      list.skipWord();
    }
    return -1;
  }

  private int list() {
    int count = 0;
    int end = at;
    while (name()) {
      count++;
      end = at;
      if (!separator()) {
        break;
      }
    }
    at = end;
    return count;
  }

  /**
   * Kinds, then a name in quotation marks or a number; or an adjective of a place before the kinds:
   * «Покровской СОШ», «Покровской средней школы № 1».
   */
  private boolean name() {
    int start = at;
    boolean adjective = adjective();
    int kinds = 0;
    while (KINDS.contains(peek()) || adjective && Words.startsWithAny(peek(), SCHOOLING)) {
      kinds += KINDS.contains(peek()) ? 1 : 0;
      skipWord();
    }
    skipBlanks();
    boolean named = kinds > 0 && (quoted() || number() || adjective);
    if (!named) {
      at = start;
    }
    return named;
  }

  /** An adjective with a capital letter, or with several: «Усть-Покровская». */
  private boolean adjective() {
    skipBlanks();
    int start = at;
    while (at < text.length() && (Words.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    boolean adjective =
        at - start > 4
            && Character.isUpperCase(text.charAt(start))
            && NamesOfPlaces.adjectiveEnding(text.substring(start, at)) > 0;
    if (!adjective) {
      at = start;
    }
    return adjective;
  }

  private boolean quoted() {
    if (at >= text.length() || text.charAt(at) != '«') {
      return false;
    }
    int depth = 0;
    int end = at;
    do {
      depth += text.charAt(end) == '«' ? 1 : text.charAt(end) == '»' ? -1 : 0;
      end++;
    } while (depth > 0 && end < text.length());
    // the closing mark of a name that ends with another name is often printed once
    at = end;
    while (at < text.length() && text.charAt(at) == '»') {
      at++;
    }
    return depth == 0;
  }

  private boolean number() {
    if (at >= text.length() || text.charAt(at) != '№') {
      return false;
    }
    at++;
    skipBlanks();
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private boolean separator() {
    skipBlanks();
    if (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ';')) {
      at++;
      return true;
    }
    if (peek().equals("и")) {
      skipWord();
      return true;
    }
    return false;
  }

  /** Whether the list goes on with what is not counted: «и др.», «и ещё двух школ». */
  private boolean isOpen() {
    skipBlanks();
    boolean goesOn = separator();
    skipBlanks();
    String next = peek();
    return goesOn
        && (Words.startsWithAny(next, List.of("др", "друг", "ещ", "иных", "ины", "осталь"))
            || at < text.length()
                && (text.charAt(at) == '№'
                    || Words.isWord(text.charAt(at)) && Character.isDigit(text.charAt(at))));
  }

  private String peek() {
    skipBlanks();
    int end = at;
    while (end < text.length() && Words.isWord(text.charAt(end))) {
      end++;
    }
    return Words.fold(text.substring(at, end));
  }

  private void skipWord() {
    skipBlanks();
    int start = at;
    while (at < text.length() && Words.isWord(text.charAt(at))) {
      at++;
    }
    if (at == start && at < text.length()) {
      at++;
    }
  }

  private void skipBlanks() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      at++;
    }
  }
}
