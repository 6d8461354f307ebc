package io.github.objectivityplan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Наименование школы: what in it says which school is meant. The kind of school, its founder and
 * its legal form are left out, as a full and a short name differ in them; so is the person in whose
 * honour a school is named, for a short name mostly leaves the person out.
 *
 * @param adjectives the words of its own name that are adjectives of a place: «Верхнеозёрская»
 * @param nouns the other words of its own name, which stands in quotation marks: «Гармония»
 * @param places what stands after «с.», «г.» and the like
 */
record SchoolName(List<String> adjectives, List<String> nouns, List<String> places) {

  private static final List<String> KINDS =
      List.of(
          "школ", "сош", "оош", "нош", "лице", "гимнази", "мбоу", "маоу", "мкоу", "моу", "гбоу");

  /** Words that stand in the names of many schools. */
  private static final List<String> COMMON =
      List.of(
          "школ",
          "сош",
          "оош",
          "нош",
          "лице",
          "гимнази",
          "средн",
          "основн",
          "начальн",
          "общ",
          "образоват",
          "учрежден",
          "муниципальн",
          "государствен",
          "бюджетн",
          "автономн",
          "казенн",
          "детск",
          "сад",
          "филиал",
          "комплекс",
          "центр",
          "углублен",
          "изучен",
          "отдельн",
          "предмет",
          "кадетск",
          "вечерн",
          "сменн",
          "интернат",
          "район",
          "округ",
          "город",
          "област",
          "республик",
          "край",
          "края",
          "поселени",
          "администраци",
          "управлени",
          "директор",
          "приказ",
          "план",
          "образовани",
          "российск",
          "федераци",
          "приложени");

  /** After these the name of a person follows. */
  private static final Set<String> IN_HONOUR = Set.of("имени", "им");

  /** So many letters two forms of one name have in common. */
  private static final int SAME = 4;

  /**
   * Whether two texts name schools, and not the same one.
   *
   * @param sameNumber whether both give the school the same number; a place beside it then says
   *     only where the school or its founder is
   */
  static boolean areOfDifferentSchools(String one, String two, boolean sameNumber) {
    if (!isSchool(one) || !isSchool(two)) {
      return false;
    }
    SchoolName a = of(one);
    SchoolName b = of(two);
    boolean adjectives = !a.adjectives.isEmpty() && !b.adjectives.isEmpty();
    boolean nouns = !a.nouns.isEmpty() && !b.nouns.isEmpty();
    if (adjectives || nouns) {
      return !haveCommon(a.adjectives, b.adjectives) && !haveCommon(a.nouns, b.nouns);
    }
    boolean places = !a.places.isEmpty() && !b.places.isEmpty();
    return !sameNumber && places && !haveCommon(a.places, b.places);
  }

  private static boolean isSchool(String text) {
    return Words.hasAny(Words.of(text), KINDS);
  }

  private static boolean haveCommon(List<String> one, List<String> two) {
    return one.stream().anyMatch(a -> two.stream().anyMatch(b -> isSame(a, b)));
  }

  /** Whether two words can be forms of one name, a slip of the pen included. */
  private static boolean isSame(String one, String two) {
    String a = one.substring(0, one.length() - NamesOfPlaces.adjectiveEnding(one));
    String b = two.substring(0, two.length() - NamesOfPlaces.adjectiveEnding(two));
    if (a.length() < one.length() && b.length() < two.length()) {
      return NamesOfPlaces.distance(a, b) <= 2;
    }
    int common = 0;
    int shorter = Math.min(a.length(), b.length());
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= Math.min(SAME, shorter - 1);
  }

  static SchoolName of(String printed) {
    return new Reader(LookAlikes.plain(printed)).read();
  }

  /** One walk over the words of a name. */
  private static final class Reader {
    private final String text;
    private final SchoolName name =
        new SchoolName(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private int depth;
    private boolean place;
    private boolean honour;
    private String before = "";

    /** An adjective outside quotation marks, which is a school's if a word of schools follows. */
    private String pending = "";

    Reader(String text) {
      this.text = text;
    }

    SchoolName read() {
      for (int i = 0; i < text.length(); ) {
        if (!Words.isLetter(text.charAt(i))) {
          mark(i++);
          continue;
        }
        int start = i;
        while (i < text.length() && (Words.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
          i++;
        }
        word(start, i);
      }
      return name;
    }

    private void mark(int at) {
      char c = text.charAt(at);
      boolean opens =
          c == '«' || c == '“' || c == '„' || c == '"' && (at == 0 || text.charAt(at - 1) == ' ');
      boolean closes = c == '»' || c == '”' || c == '"';
      depth = Math.max(0, depth + (opens ? 1 : closes ? -1 : 0));
      place &= c == ' ' || c == '.' || c == '\u00a0';
      honour &= !opens && !closes && c != ',' && c != ';' && c != '\n';
    }

    private void word(int start, int end) {
      String word = Words.fold(text.substring(start, end));
      boolean capital = Character.isUpperCase(text.charAt(start));
      boolean common = Words.startsWithAny(word, COMMON);
      if (!pending.isEmpty() && common) {
        name.adjectives.add(pending);
      }
      pending = "";
      honour |= IN_HONOUR.contains(word);
      place = capital && (place || NamesOfPlaces.MARKERS.contains(before));
      before = word;
      if (honour || common || isAbbreviation(start, end)) {
        return;
      }
      if (place) {
        place = !isOfTerritory(word, end);
        if (place) {
          name.places.add(word);
        }
      } else if (depth > 0) {
        own(word, end);
      } else if (capital && isOfPlace(word) && !isOfTerritory(word, end)) {
        pending = word;
      }
    }

    private void own(String word, int end) {
      if (word.length() < 3 || isOfTerritory(word, end)) {
        return;
      }
      (NamesOfPlaces.adjectiveEnding(word) > 0 ? name.adjectives : name.nouns).add(word);
    }

    private boolean isOfTerritory(String word, int end) {
      return NamesOfPlaces.isOfTerritory(text, end, word);
    }

    private static boolean isOfPlace(String word) {
      int stem = word.length() - NamesOfPlaces.adjectiveEnding(word);
      return stem < word.length()
          && (word.startsWith("ск", stem - 2) || word.startsWith("цк", stem - 2));
    }

    private boolean isAbbreviation(int start, int end) {
      for (int i = start; i < end; i++) {
        if (!Character.isUpperCase(text.charAt(i))) {
          return false;
        }
      }
      return end - start <= 5 && !place;
    }
  }
}
