package io.github.objectivityplan.validation;

import io.github.objectivityplan.plan.ResultTarget;
import java.util.List;
import java.util.Set;

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
          "сш",
          "ош",
          "нш",
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

  /** What a target counts where it counts the listed schools. */
  private static final List<String> SCHOOLS = List.of("школ", "организаци", "учрежден");

  /** The schools again, by the letters that their kind is mostly written with. */
  private static final Set<String> ABBREVIATED = Set.of("оо", "оу", "сош", "оош", "ооо");

  /** What each of the schools brings, once or more often. */
  private static final List<String> BROUGHT =
      List.of(
          "акт", "протокол", "справ", "отчет", "заключени", "план", "выезд", "визит", "посещен");

  /** The letters of the longest ending of a noun: «школами». */
  private static final int ENDING = 3;

  private final String text;
  private int at;

  private Institutions(String text) {
    this.text = text;
  }

  /**
   * Whether a target counts the schools of a list, or what they bring, by the noun at the head of
   * its unit: «20 наблюдателей из школ № 1, 2» counts no schools. A number alone counts them.
   */
  static boolean areCountedBy(ResultTarget target) {
    String head = head(target);
    return head.isEmpty()
        || ABBREVIATED.contains(head)
        || isOne(head, SCHOOLS)
        || isOne(head, BROUGHT);
  }

  /** Whether a target counts what a school can bring more often than once. */
  static boolean giveSeveral(ResultTarget target) {
    return isOne(head(target), BROUGHT);
  }

  /** The first word of a unit that is no adjective; the last one where all of them are. */
  private static String head(ResultTarget target) {
    String head = "";
    for (String word : target.unit() == null ? new String[0] : Words.of(target.unit())) {
      head = word;
      boolean adjective = word.endsWith("ых") || word.endsWith("их") || word.endsWith("ой");
      if (!adjective) {
        break;
      }
    }
    return head;
  }

  /** Whether a word is a form of one of the nouns, and not another made of it: «школьников». */
  private static boolean isOne(String word, List<String> nouns) {
    return nouns.stream()
        .anyMatch(noun -> word.startsWith(noun) && word.length() <= noun.length() + ENDING);
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
        && (goesOn(next)
            || at < text.length()
                && (text.charAt(at) == '№'
                    || Words.isWord(text.charAt(at)) && Character.isDigit(text.charAt(at))));
  }

  /** Whether a word after a list says that there are more: «и др.», «и ещё двух школ». */
  static boolean goesOn(String word) {
    return Words.startsWithAny(word, List.of("др", "ещ", "иных", "ины", "осталь"));
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
