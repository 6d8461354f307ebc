package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Незаполненное место: what was to be filled in and was not. */
final class Placeholders {

  private static final List<String> WORDS =
      List.of(
          "дд.мм",
          "хх.хх",
          "xx.xx",
          "хх.0",
          "хх.1",
          "xx.0",
          "xx.1",
          ".хх.",
          ".xx.",
          "20хх",
          "20xx",
          "№ хх",
          "№хх",
          "и.о. фамилия",
          "и. о. фамилия",
          "фамилия и.о",
          "фамилия и. о",
          "{{",
          "[дата",
          "[номер",
          "[наименование",
          "[название",
          "[указать",
          "[вписать",
          "[фио",
          "(указать",
          "(вписать",
          "<дата",
          "<номер",
          "<наименование",
          "<фио",
          "<указать");

  private Placeholders() {}

  static void examine(Examination it, Notes notes) {
    for (TextAt text : it.texts()) {
      notes.examined(1);
      if (!text.has(Marks.BLANK)) {
        continue;
      }
      String found = find(text.text, isSignature(text.path));
      if (found != null) {
        notes
            .at(text)
            .quote(text.text)
            .says(
                "осталось незаполненное место «%s»: «%s»",
                "a blank \"%s\" is left: \"%s\"", found, Notes.brief(text.text));
      }
    }
  }

  /** Where a line of underscores is the place of a handwritten signature. */
  private static boolean isSignature(PlanPath path) {
    PlanPath parent = path.parent();
    return parent != null
        && (parent.name().equals("approvals") || parent.name().equals("signatory"))
        && (path.name().equals("name") || path.name().equals("position"));
  }

  /** The first blank of a text; {@code null} where there is none. */
  static @Nullable String find(String text, boolean signature) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c != '_' && c != '…' && c != '.') {
        continue;
      }
      int end = i;
      while (end < length && text.charAt(end) == c) {
        end++;
      }
      boolean blank =
          switch (c) {
            case '_' -> !signature && isLine(text, i, end);
            case '.' -> end - i >= 5 || isDateWithoutDay(text, i, end);
            default -> end - i >= 2;
          };
      if (blank) {
        return text.substring(i, end);
      }
      i = end - 1;
    }
    String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    for (String word : WORDS) {
      int at = lower.indexOf(word);
      if (at >= 0) {
        return text.substring(at, Math.min(length, at + word.length()));
      }
    }
    return numberOfCrosses(text, lower);
  }

  /**
   * Whether underscores are a line to write on. Two are one where they do not hang on a word, as in
   * a name of a file or in Markdown: «__.05.2027», «№ __-од», «20__г.».
   */
  private static boolean isLine(String text, int start, int end) {
    if (end - start >= 3 || afterNumberSign(text, start)) {
      return true;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (end - start == 1) {
      return before == '«' && after == '»';
    }
    return isCentury(text, start)
        ? !(after >= '0' && after <= '9')
        : !Words.isWord(before) && !Words.isLetter(after);
  }

  /** Whether a year without its end stands before: «20__ г.». */
  private static boolean isCentury(String text, int end) {
    return text.startsWith("20", end - 2)
        && (end == 2 || text.charAt(end - 3) != '_' && !Words.isWord(text.charAt(end - 3)));
  }

  /** Whether dots begin a date that has a month and a year, but no day: «до ..05.2027». */
  private static boolean isDateWithoutDay(String text, int start, int end) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    char last = before < 0 ? ' ' : text.charAt(before);
    // «15 .05.2027» has its day
    boolean begins =
        !(last >= '0' && last <= '9')
            && (before < start - 1 || last != ')' && last != '»' && !Words.isWord(last));
    return begins
        && end - start <= 2
        && end + 7 <= text.length()
        && isDigits(text, end, 2)
        && text.charAt(end + 2) == '.'
        && isDigits(text, end + 3, 4)
        && (end + 7 == text.length() || !Words.isWord(text.charAt(end + 7)));
  }

  private static boolean isDigits(String text, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> BEFORE_A_NUMBER =
      Set.of("менее", "более", "около", "количестве");

  private static final Set<String> BEFORE_A_DAY = Set.of("до", "от", "к", "с", "по");

  private static final List<String> MONTHS =
      List.of(
          "январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");

  /** Two crosses in the place of a number: «не менее ХХ человек», «до ХХ мая»; no «XX век». */
  private static @Nullable String numberOfCrosses(String text, String lower) {
    for (String crosses : List.of("хх", "xx")) {
      int at = lower.indexOf(crosses);
      if (at < 0) {
        continue;
      }
      String[] before = Words.of(lower.substring(0, at));
      String[] after = Words.of(lower.substring(at + 2));
      boolean alone =
          (at == 0 || !Words.isWord(lower.charAt(at - 1)))
              && (at + 2 == lower.length() || !Words.isWord(lower.charAt(at + 2)));
      if (alone && before.length > 0 && after.length > 0) {
        String word = before[before.length - 1];
        boolean day = BEFORE_A_DAY.contains(word) && Words.startsWithAny(after[0], MONTHS);
        if (day || BEFORE_A_NUMBER.contains(word)) {
          return text.substring(at, at + 2);
        }
      }
    }
    return null;
  }

  private static boolean afterNumberSign(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00a0')) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '№';
  }
}
