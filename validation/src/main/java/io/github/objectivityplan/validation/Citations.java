package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.MonthNames;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.validation.Profile.SupersededAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** References to acts as texts write them. */
final class Citations {

  /** How far from its number an act's date may stand, in characters. */
  private static final int NEAR = 60;

  private static final List<String> DATED_AND_NUMBERED =
      List.of("приказ", "письм", "постановлен", "распоряжен", "закон");

  private Citations() {}

  /** Whether a text names the act by its number with its date nearby. */
  static boolean cites(String text, SupersededAct act) {
    String number = act.number();
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int end = at + number.length();
      boolean whole =
          isSignBefore(text, at)
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole
          && hasDate(
              text.substring(Math.max(0, at - NEAR), Math.min(text.length(), end + NEAR)),
              act.date())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSignBefore(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00a0')) {
      before--;
    }
    return before >= 0 && (text.charAt(before) == '№' || text.charAt(before) == 'N');
  }

  private static boolean hasDate(String text, LocalDate date) {
    String year = String.valueOf(date.getYear());
    int day = date.getDayOfMonth();
    return text.contains("%02d.%02d.%s".formatted(day, date.getMonthValue(), year))
        || (text.contains(year)
            && Words.key(text)
                .contains(day + " " + MonthNames.genitive(date.getMonthValue()) + " " + year))
        || (text.contains(year)
            && Words.key(text)
                .contains(
                    "%02d %s %s".formatted(day, MonthNames.genitive(date.getMonthValue()), year)));
  }

  /** What a reference to an act lacks, in words; {@code null} where it lacks nothing. */
  static @Nullable Message lacks(ActReference act) {
    String[] words = Words.of(act.text());
    String kind = act.kind() == null ? (words.length == 0 ? "" : words[0]) : Words.key(act.kind());
    if (DATED_AND_NUMBERED.stream().noneMatch(kind::contains)) {
      return null;
    }
    List<String> ru = new ArrayList<>();
    List<String> en = new ArrayList<>();
    boolean law = kind.contains("закон");
    if (!law && act.issuer() == null && !namesIssuer(words)) {
      ru.add("автор");
      en.add("its issuer");
    }
    if (act.date() == null && !hasYear(words)) {
      ru.add("дата");
      en.add("its date");
    }
    if (act.number() == null && act.text().indexOf('№') < 0 && act.text().indexOf('N') < 0) {
      ru.add("номер");
      en.add("its number");
    }
    return ru.isEmpty() ? null : new Message(String.join(", ", ru), String.join(", ", en));
  }

  /** Whether a word stands between the kind of the act and its date or number. */
  private static boolean namesIssuer(String[] words) {
    return words.length > 1
        && !words[1].equals("от")
        && !words[1].equals("n")
        && !Character.isDigit(words[1].charAt(0));
  }

  private static boolean hasYear(String[] words) {
    for (String word : words) {
      if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
        return true;
      }
    }
    return false;
  }
}
