package io.github.objectivityplan.docgen;

import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The act of a mark of approval, as it is printed and as the model keeps it.
 *
 * <p>The protocol of a collegial body stands in brackets, «(протокол от … № …)». The model keeps
 * «протокол», for the brackets follow from the body. Any other act in brackets is kept with them:
 * «решением совета (протокол)». Date and number are printed within the brackets.
 *
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisite 16</a>
 */
final class MarkedAct {

  private static final String PROTOCOL = "протокол";

  private static final List<String> ACTS =
      List.of("приказ", "постановлен", "распоряжен", PROTOCOL, "решен");

  private static final List<String> ABBREVIATIONS =
      List.of("пр", "прик", "прот", "расп", "пост", "реш");

  private static final List<String> BODIES =
      List.of("заседани", "совет", "педсовет", "собрани", "коллеги", "комисси", "объединени");

  private MarkedAct() {}

  /** Whether the text begins with an act, in brackets or not. */
  static boolean names(String text) {
    return names(text, 0);
  }

  private static boolean names(String text, int at) {
    int from = text.startsWith("(", at) ? at + 1 : at;
    return ACTS.stream().anyMatch(act -> text.regionMatches(true, from, act, 0, act.length()))
        || isAbbreviation(text, from);
  }

  /** «Пр. № 118», «прот. от …»; «пр. Ленина» is an avenue. */
  private static boolean isAbbreviation(String text, int from) {
    int end = wordEnd(text, from);
    if (!ABBREVIATIONS.contains(text.substring(from, end).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String after = text.substring(text.startsWith(".", end) ? end + 1 : end).strip();
    return after.isEmpty()
        || "№«\"“„_)".indexOf(after.charAt(0)) >= 0
        || Character.isDigit(after.charAt(0))
        || after.startsWith("от ")
        || after.startsWith("по ");
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the last word ends that names an act; -1 if none does. */
  static int lastWordOfAct(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
      if (begins && Character.isLetter(text.charAt(i)) && names(text, i)) {
        int end = wordEnd(text, i);
        return text.startsWith(".", end) ? end + 1 : end;
      }
    }
    return -1;
  }

  /** Where an act begins after who approves: «… совета (протокол …»; -1 if it does not. */
  static int after(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean begins = !Character.isLetter(text.charAt(i - 1));
      if (text.charAt(i) == '(' && names(text, i) || begins && isProtocol(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The act with its brackets; empty if the mark has none. */
  static String printed(Approval mark) {
    String act = OnPaper.line(mark.act());
    if (!isOfBody(mark)) {
      return act;
    }
    boolean numbered = !OnPaper.line(mark.number()).isEmpty();
    if (act.isEmpty() && numbered && isCollegial(mark)) {
      act = PROTOCOL;
    }
    return isProtocol(act) ? "(" + act + ")" : act;
  }

  /** The act without the brackets that {@link #printed} puts around it. */
  static @Nullable String kept(Approval mark) {
    String act = printed(mark);
    if (act.startsWith("(") && opening(act) == 0 && isOfBody(mark)) {
      String inner = act.substring(1, act.length() - 1).strip();
      return isProtocol(inner) ? inner : act;
    }
    return act.isEmpty() ? null : act;
  }

  /** Whether date and number belong within the brackets that {@code act} ends with. */
  static boolean isInBrackets(String act) {
    int opening = opening(act);
    return opening >= 0 && names(act, opening);
  }

  /** The bracket that the last character closes; -1 if it closes none. */
  private static int opening(String act) {
    int depth = 0;
    for (int i = act.length() - 1; i >= 0; i--) {
      depth += act.charAt(i) == ')' ? 1 : act.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return act.charAt(i) == '(' ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isProtocol(String act) {
    return isProtocol(act, 0);
  }

  private static boolean isProtocol(String text, int at) {
    int end = at + PROTOCOL.length();
    return text.regionMatches(true, at, PROTOCOL, 0, PROTOCOL.length())
        && (text.length() == end || !Character.isLetter(text.charAt(end)));
  }

  /** Whether a body approves and no person. */
  private static boolean isOfBody(Approval mark) {
    return !OnPaper.line(mark.organization()).isEmpty() && OnPaper.line(mark.name()).isEmpty();
  }

  private static boolean isCollegial(Approval mark) {
    if (mark.kind() == ApprovalKind.PRINYATO || mark.kind() == ApprovalKind.RASSMOTRENO) {
      return true;
    }
    for (String word :
        OnPaper.line(mark.organization()).toLowerCase(Locale.ROOT).split("\\P{L}+")) {
      boolean area = word.startsWith("советск"); // Советский район
      if (!area && BODIES.stream().anyMatch(word::startsWith)) {
        return mark.kind() != ApprovalKind.UTVERZHDAYU;
      }
    }
    return false;
  }
}
