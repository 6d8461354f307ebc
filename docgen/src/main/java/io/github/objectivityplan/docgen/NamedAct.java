package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.OrderKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Название вида акта: a line in capitals that says what an act is, with other words, or in a word
 * that is no kind of order.
 *
 * @param kind the kind; absent if the word names another act: «РЕШЕНИЕ»
 * @param word the word
 * @param rest the other words of the line: «ДИРЕКТОРА»
 */
record NamedAct(@Nullable OrderKind kind, String word, String rest) {

  private static final Set<String> OTHERS =
      Set.of("РЕШЕНИЕ", "ПРОТОКОЛ", "УКАЗАНИЕ", "УКАЗ", "ПРЕДПИСАНИЕ", "ВЫПИСКА", "ДИРЕКТИВА");

  private static final int MOST_WORDS = 6;

  static @Nullable NamedAct of(String line) {
    String text = Marks.together(line.replace("*", "").strip());
    List<String> words = List.of(text.split("\\s+"));
    if (words.size() > MOST_WORDS || PersonName.atEnd(text) != null) {
      return null;
    }
    for (OrderKind kind : OrderKind.values()) {
      String word = kind.nominative().toUpperCase(Locale.ROOT);
      if (words.contains(word)) {
        return new NamedAct(kind, word, without(words, word));
      }
    }
    String first = words.get(0);
    return OTHERS.contains(first) ? new NamedAct(null, first, without(words, first)) : null;
  }

  private static String without(List<String> words, String word) {
    int at = words.indexOf(word);
    String before = String.join(" ", words.subList(0, at));
    return (before + " " + String.join(" ", words.subList(at + 1, words.size()))).strip();
  }

  /** Whether an enacting word belongs to a decision (решение), which is no kind of order. */
  static boolean isDecision(String enactingWord) {
    return enactingWord.replace(" ", "").toLowerCase(Locale.ROOT).startsWith("реш");
  }
}
