package io.github.objectivityplan.docgen;

import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.ResponsibleParty;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Фамилии: tells a word that may be a surname beside a given name or initials from others. */
final class Surnames {

  /** The endings of surnames that are hardly those of other words in their place. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?iu)\\p{L}+(?:[оеё]в|[иы]н)(?:а|у|ы|ым|ой|ою|е)?"
              + "|\\p{L}+[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ою)"
              + "|\\p{L}{2,}(?:енко|швили|дзе|янц?|чук|юк|ич)(?:а|у|ом|ем|е)?"
              + "|\\p{L}{1,2}[’']\\p{L}+");

  /** «Проверяет», «Проверила», «Проверить»: what a person does. */
  private static final Pattern VERB =
      Pattern.compile("(?iu)\\p{L}+(?:[аяиеуё]т|[аяие]л[аи]?|[аяиеу]ть|сти|т[ьс]ся)");

  /** Words that begin a sentence with a capital letter and stand before a person. */
  private static final Set<String> BEFORE_A_PERSON =
      Set.of(
          "без", "в", "во", "вместо", "все", "для", "до", "её", "если", "за", "и", "из", "или",
          "им", "их", "к", "как", "ко", "кроме", "на", "над", "наш", "не", "но", "о", "об", "от",
          "памяти", "перед", "по", "под", "после", "при", "про", "ради", "с", "со", "также", "то",
          "у", "через", "что", "это");

  private Surnames() {}

  /** Whether the word has the ending of a surname, in any case: «Ивановой», «Шевчук». */
  static boolean isPlain(String word) {
    return PLAIN.matcher(word).matches();
  }

  /** Whether the word may be a surname at all: it has a capital letter and is no office or verb. */
  static boolean mayBe(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !BEFORE_A_PERSON.contains(word.toLowerCase(Locale.ROOT))
        && !isOffice(word)
        && (isPlain(word) || !VERB.matcher(word).matches());
  }

  /** Whether a sentence or a cell begins at {@code start}, so that any word has a capital there. */
  static boolean beginsSentence(String text, int start) {
    int before = start - 1;
    while (before >= 0 && " \t\u00a0(«\"".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".!?:;\n".indexOf(text.charAt(before)) >= 0;
  }

  /** «Учителю», «Гимназия», «Совет»: a capital letter does not make a surname of it. */
  private static boolean isOffice(String word) {
    String small = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    PartyKind kind = ResponsibleParty.of(small).kind();
    return kind != PartyKind.OTHER && kind != PartyKind.PERSON;
  }
}
