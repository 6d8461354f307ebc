package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.MonthNames;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.validation.Profile.SupersededAct;
import java.time.LocalDate;
import java.time.YearMonth;
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

  /**
   * Whether a text names the act by its number with its date nearby. A standard needs no date; what
   * has its name for a number is a procedure, and a text has one prepare for it.
   */
  static boolean cites(String text, SupersededAct act) {
    String number = act.number();
    if (act.name().startsWith("ГОСТ")) {
      return citesStandard(text, number);
    }
    if (act.name().equals(number)) {
      return expects(Words.of(text), Words.of(number)[0]);
    }
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

  private static final List<String> EXPECTING = List.of("подготовк", "участи", "проведени");

  /** What follows the example of a procedure and is not the procedure itself. */
  private static final List<String> LIKENESS =
      List.of("модел", "формат", "задани", "тип", "банк", "подобн", "пример", "технологи");

  /** Whether a text has one prepare for a procedure or take part in it: «подготовка к PISA». */
  private static boolean expects(String[] words, String procedure) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(procedure) || Words.hasAny(words, LIKENESS)) {
        continue;
      }
      for (int before = Math.max(0, i - 5); before < i; before++) {
        String word = words[before];
        if (EXPECTING.stream().anyMatch(word::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  /** «ГОСТ Р 7.0.97-2016», whatever the dash and the blanks. */
  private static boolean citesStandard(String text, String number) {
    for (int at = text.indexOf("ГОСТ"); at >= 0; at = text.indexOf("ГОСТ", at + 1)) {
      int end = Math.min(text.length(), at + number.length() + 10);
      StringBuilder compact = new StringBuilder();
      for (int i = at + 4; i < end; i++) {
        char c = text.charAt(i);
        if (Character.isDigit(c) || c == '.') {
          compact.append(c);
        } else if (Words.isLetter(c) && c != 'Р' && c != 'P') {
          break;
        } else if ("-‑–—".indexOf(c) >= 0) {
          compact.append('-');
        }
      }
      int after = number.length();
      if (compact.indexOf(number) == 0
          && (compact.length() == after || !Character.isDigit(compact.charAt(after)))) {
        return true;
      }
    }
    return false;
  }

  /** The first date of a text, «31.06.2026» or «31 июня 2026», that no calendar has. */
  static @Nullable String impossibleDate(String text) {
    String[] words = Words.of(text);
    for (int i = 0; i + 2 < words.length; i++) {
      int day = words[i].length() <= 2 ? Numbering.integer(words[i]) : -1;
      int year = words[i + 2].length() == 4 ? Numbering.integer(words[i + 2]) : -1;
      int named = MonthNames.genitives().indexOf(words[i + 1]) + 1;
      boolean digits = words[i + 1].length() == 2 && Numbering.integer(words[i + 1]) >= 0;
      if (day < 0 || year < 1900 || !(named > 0 || digits)) {
        continue;
      }
      String dotted = String.join(".", words[i], words[i + 1], words[i + 2]);
      if (named == 0 && !text.contains(dotted)) {
        continue;
      }
      int month = named > 0 ? named : Numbering.integer(words[i + 1]);
      if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
        return named > 0 ? String.join(" ", words[i], words[i + 1], words[i + 2]) : dotted;
      }
    }
    return null;
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
