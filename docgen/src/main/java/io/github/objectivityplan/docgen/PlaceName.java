package io.github.objectivityplan.docgen;

import java.util.Locale;
import java.util.Set;

/** Место издания: a line that has nothing but the name of a place. */
final class PlaceName {

  /** The words of a place that are no names, without their full stop. */
  private static final Set<String> KINDS =
      Set.of(
          "г",
          "гор",
          "город",
          "п",
          "пос",
          "поселок",
          "посёлок",
          "пгт",
          "рп",
          "р",
          "с",
          "село",
          "сл",
          "слобода",
          "д",
          "дер",
          "деревня",
          "ст",
          "ст-ца",
          "станица",
          "х",
          "хутор",
          "аул",
          "улус",
          "кишлак",
          "наслег",
          "зато",
          "область",
          "обл",
          "край",
          "республика",
          "респ",
          "район",
          "р-н",
          "округ",
          "ао",
          "автономный",
          "автономная",
          "муниципальный",
          "городской",
          "сельское",
          "поселение",
          "городского",
          "типа");

  /** What may stand alone in a line below the word for the act, and is no place. */
  private static final Set<String> NO_PLACE =
      Set.of("проект", "копия", "выписка", "приложение", "положение", "дата", "номер", "верно");

  private PlaceName() {}

  /** Whether the line is «Омск», «Санкт-Петербург», «Энская область, г. Энск», «аул Энск». */
  static boolean is(String line) {
    String text = line.strip();
    if (text.length() > 80 || text.endsWith(":") || text.endsWith(";")) {
      return false;
    }
    int names = 0;
    boolean kind = false;
    for (String word : text.split("[\\s,.()]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (KINDS.contains(lower)) {
        kind = true;
      } else if (!word.isEmpty()) {
        if (!isName(word) || NO_PLACE.contains(lower)) {
          return false;
        }
        names++;
      }
    }
    return names > 0 && names <= (kind ? 6 : 3);
  }

  /** Letters with a capital first and small ones after it, perhaps with hyphens. */
  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && word.chars().filter(Character::isUpperCase).count() <= 3;
  }
}
