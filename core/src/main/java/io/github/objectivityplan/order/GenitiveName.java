package io.github.objectivityplan.order;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Наименование в родительном падеже: «Управления образования» of «Управление образования». Only the
 * words up to the noun that a name begins with change, and only nouns of a closed list are known;
 * an abbreviation does not change. What is not known has no form, for a wrong one is worse.
 */
final class GenitiveName {

  /** How long a word in capitals is an abbreviation: «МБОУ», «МАДОУ», «ГБПОУ». */
  private static final int ABBREVIATION = 6;

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("управление", "управления"),
          Map.entry("учреждение", "учреждения"),
          Map.entry("министерство", "министерства"),
          Map.entry("правительство", "правительства"),
          Map.entry("агентство", "агентства"),
          Map.entry("администрация", "администрации"),
          Map.entry("организация", "организации"),
          Map.entry("гимназия", "гимназии"),
          Map.entry("школа", "школы"),
          Map.entry("школа-интернат", "школы-интерната"),
          Map.entry("служба", "службы"),
          Map.entry("комитет", "комитета"),
          Map.entry("департамент", "департамента"),
          Map.entry("отдел", "отдела"),
          Map.entry("лицей", "лицея"),
          Map.entry("лицей-интернат", "лицея-интерната"),
          Map.entry("центр", "центра"),
          Map.entry("институт", "института"),
          Map.entry("колледж", "колледжа"),
          Map.entry("техникум", "техникума"));

  private GenitiveName() {}

  static @Nullable String of(@Nullable String name) {
    String line = name == null ? "" : name.replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      return null;
    }
    StringBuilder changed = new StringBuilder();
    int start = 0;
    while (start < line.length()) {
      int space = line.indexOf(' ', start);
      int end = space < 0 ? line.length() : space;
      String word = line.substring(start, end);
      String noun = NOUNS.get(word.toLowerCase(Locale.ROOT));
      if (noun != null) {
        return changed + like(word, noun) + line.substring(end);
      }
      String adjective = adjective(word);
      if (adjective == null) {
        break;
      }
      changed.append(adjective).append(' ');
      start = end + 1;
    }
    return isIndeclinable(line) ? line : null;
  }

  /** «Муниципального» of «Муниципальное»; absent where the word is no adjective. */
  private static @Nullable String adjective(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int stem = word.length() - 2;
    if (stem < 3) {
      return null;
    }
    boolean hissing = "жшчщ".indexOf(lower.charAt(stem - 1)) >= 0;
    boolean velar = "кгх".indexOf(lower.charAt(stem - 1)) >= 0;
    String ending =
        switch (lower.substring(stem)) {
          case "ое", "ый", "ой" -> "ого";
          case "ее" -> "его";
          case "ий" -> velar ? "ого" : "его";
          case "ая" -> hissing ? "ей" : "ой";
          case "яя" -> "ей";
          default -> null;
        };
    return ending == null ? null : like(word, lower.substring(0, stem) + ending);
  }

  /** {@code form} in the capitals of {@code word}. */
  private static String like(String word, String form) {
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return form.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }

  /** Whether a name begins with an abbreviation or is one in quotes. */
  private static boolean isIndeclinable(String line) {
    char first = line.charAt(0);
    if (first == '«' || first == '"') {
      return true;
    }
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String word = line.substring(0, end);
    return end >= 2 && end <= ABBREVIATION && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
