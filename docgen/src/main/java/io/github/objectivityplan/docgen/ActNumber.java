package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.ActRequisites;
import java.util.List;
import java.util.Locale;

/**
 * Tells the number of an act from a number that belongs to a name: «Директор МБОУ СШ № 7».
 *
 * <p>A number is an act's where the line says so: it stands alone or beside a date, «от …» follows
 * it, or an act is named before it. Any other is part of the name that it follows. Even where an
 * act is named, a school keeps the number behind it: «приказ МБОУ СШ № 7 от …».
 */
final class ActNumber {

  /** How words begin that name an institution with a number of its own. */
  private static final List<String> SCHOOLS =
      List.of(
          "школ",
          "лице",
          "гимнази",
          "сад",
          "детсад",
          "интернат",
          "корпус",
          "учреждени",
          "колледж",
          "техникум",
          "училищ",
          "прогимнази",
          "ясли");

  /** How abbreviations end that name such an institution: «СШ», «МБДОУ», «ЦО», «ШИ». */
  private static final List<String> ABBREVIATIONS =
      List.of("ш", "ши", "цо", "до", "дюц", "уиоп", "црр");

  private static final char HIDDEN = '\uffff';

  private ActNumber() {}

  /** The first date of the text and the first number that is an act's. */
  static ActRequisites find(String text) {
    return find(text, "");
  }

  /** The same for a line below another of the same mark, in which a name may have begun. */
  static ActRequisites find(String text, String above) {
    StringBuilder visible = new StringBuilder(text);
    int from = 0;
    for (int at = text.indexOf('№'); at >= 0; at = text.indexOf('№', at + 1)) {
      if (isOfName(text, from, at, above)) {
        visible.setCharAt(at, HIDDEN);
      }
      from = afterValue(text, at + 1);
    }
    ActRequisites found = ActRequisites.find(visible.toString());
    return new ActRequisites(found.date(), found.number(), found.rest().replace(HIDDEN, '№'));
  }

  private static boolean isOfName(String text, int from, int sign, String above) {
    String before = text.substring(from, sign).strip();
    if (Marks.isDateOnly(before)) {
      boolean alone = sign == 0 && !text.contains("_") && ActRequisites.find(text).date() == null;
      return alone && namesSchool(above);
    }
    if (endsWithDate(before)) {
      return false;
    }
    int act = MarkedAct.lastWordOfAct(before);
    return act < 0 && !isDated(text, sign) || namesSchool(before.substring(Math.max(0, act)));
  }

  /** Whether a date, or room for one, is the last thing in the text. */
  private static boolean endsWithDate(String text) {
    ActRequisites found = ActRequisites.find(text);
    String plain = text.replaceAll("[\\s\\u00a0]+", " ");
    return text.endsWith("_")
        || text.matches("(?su).*\\d_*\\s*(?:г\\.?|года)")
        || found.date() != null && plain.startsWith(found.rest());
  }

  /** Whether «от» and a date, or room for one, follow the number. */
  private static boolean isDated(String text, int sign) {
    int end = afterValue(text, sign + 1);
    String after = text.substring(end).strip();
    boolean glued = text.substring(sign, end).endsWith("от");
    boolean apart = after.startsWith("от ") || after.startsWith("от\u00a0");
    String date = apart ? after.substring(2).strip() : after;
    return (glued || apart)
        && !date.isEmpty()
        && (Character.isDigit(date.charAt(0)) || "«\"“„_ХX".indexOf(date.charAt(0)) >= 0);
  }

  /** Whether the name of an institution ends the text: «СШ», «школы имени Пушкина». */
  private static boolean namesSchool(String text) {
    String[] words = text.strip().split("[\\s,(]+");
    int last = words.length - 1;
    if (last > 0 && words[last - 1].equalsIgnoreCase("по") || text.strip().endsWith("»")) {
      return false; // «приказ по школе № 7», «приказ школы «Радуга» № 7»
    }
    for (int i = Math.max(0, last - 2); i < last; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      if (word.equals("им.") || word.equals("имени") || word.startsWith("центр")) {
        return true;
      }
    }
    return isSchool(words[last]);
  }

  private static boolean isSchool(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return SCHOOLS.stream().anyMatch(lower::startsWith)
        || lower.endsWith("ош")
        || lower.endsWith("оу")
        || lower.equals("д/с")
        || capitals && ABBREVIATIONS.stream().anyMatch(lower::endsWith);
  }

  private static int afterValue(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
