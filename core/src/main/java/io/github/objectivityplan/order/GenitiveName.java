package io.github.objectivityplan.order;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Наименование в родительном падеже: «Управления образования» of «Управление образования». The noun
 * that a name begins with changes with the adjectives before it, and so does every other one that
 * stands beside it in the nominative («учреждение средняя школа № 8»); only nouns of a closed list
 * are known. An abbreviation, what is in quotes or brackets and a place do not change. What is not
 * known has no form, for a wrong one is worse.
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
          Map.entry("техникум", "техникума"),
          Map.entry("академия", "академии"),
          Map.entry("дворец", "дворца"),
          Map.entry("дом", "дома"),
          Map.entry("инспекция", "инспекции"),
          Map.entry("интернат", "интерната"),
          Map.entry("комплекс", "комплекса"),
          Map.entry("корпус", "корпуса"),
          Map.entry("отделение", "отделения"),
          Map.entry("прогимназия", "прогимназии"),
          Map.entry("сад", "сада"),
          Map.entry("совет", "совета"),
          Map.entry("станция", "станции"),
          Map.entry("университет", "университета"),
          Map.entry("училище", "училища"),
          Map.entry("филиал", "филиала"));

  /** After one of these a name of a place keeps its form: «школы села Красное». */
  private static final Set<String> PLACES =
      Set.of(
          "города",
          "г",
          "села",
          "с",
          "посёлка",
          "поселка",
          "п",
          "пос",
          "пгт",
          "деревни",
          "д",
          "станицы",
          "ст",
          "хутора",
          "х",
          "аула",
          "станции",
          "разъезда");

  private static final Set<String> NOMINATIVE = Set.of("ая", "яя", "ый", "ое", "ский", "цкий");

  /** A word, a text in quotes or in brackets, or what stands between them. */
  private static final Pattern PIECE =
      Pattern.compile("«[^»]*»?|\"[^\"]*\"?|\\([^)]*\\)?|[\\p{L}-]+|[^\\p{L}«\"(-]+");

  private GenitiveName() {}

  static @Nullable String of(@Nullable String name) {
    String line = name == null ? "" : name.replaceAll("\\s+", " ").strip();
    StringBuilder changed = new StringBuilder();
    boolean headed = false;
    boolean agrees = false;
    String before = "";
    Matcher pieces = PIECE.matcher(line);
    while (pieces.find()) {
      String piece = pieces.group();
      if (!Character.isLetter(piece.charAt(0))) {
        headed |= changed.isEmpty();
        if (agrees && !piece.equals(" ")) {
          return null;
        }
        changed.append(piece);
        continue;
      }
      String lower = piece.toLowerCase(Locale.ROOT);
      String noun = NOUNS.get(lower);
      String adjective = noun == null && !isAbbreviation(piece) ? adjective(piece) : null;
      if (noun != null) {
        changed.append(like(piece, noun));
        headed = true;
        agrees = false;
      } else if (adjective != null
          && (!headed || isNominative(lower) && !PLACES.contains(before))) {
        changed.append(adjective);
        agrees = true;
      } else if (agrees || !headed && !isAbbreviation(piece)) {
        return null;
      } else {
        changed.append(piece);
        headed = true;
      }
      before = lower;
    }
    return headed && !agrees ? changed.toString() : null;
  }

  /** Whether an adjective is surely in the nominative: «-ой», «-ий» are endings of others too. */
  private static boolean isNominative(String adjective) {
    return NOMINATIVE.stream().anyMatch(adjective::endsWith);
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

  private static boolean isAbbreviation(String word) {
    return word.length() >= 2
        && word.length() <= ABBREVIATION
        && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
