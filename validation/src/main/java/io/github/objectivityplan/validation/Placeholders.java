package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import java.util.List;
import java.util.Locale;
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
            case '_' -> !signature && (end - i >= 3 || afterNumberSign(text, i));
            case '.' -> end - i >= 5;
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
