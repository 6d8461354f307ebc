package io.github.objectivityplan.validation;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Kinds of schools that are the beginnings of other words. */
  private static final Set<String> SHORT_KINDS = Set.of("сш", "ош", "нш", "гаоу", "гкоу", "боу");

  /** What stands between the name of a place and the kind: «Подгорная средняя школа». */
  private static final List<String> SCHOOLING =
      List.of("средн", "основн", "начальн", "общеобразовательн");

  /** What a school is like, which is no name: «Специальная школа № 5». */
  private static final List<String> ATTRIBUTES =
      List.of(
          "специальн",
          "коррекцион",
          "специализирован",
          "частн",
          "православн",
          "областн",
          "городск",
          "районн",
          "сельск",
          "национальн",
          "открыт",
          "дневн",
          "очн",
          "заочн",
          "базов",
          "опорн",
          "музыкальн",
          "спортивн",
          "художествен",
          "малокомплектн");

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

  /** Whether a text names a school by its kind. */
  static boolean isSchool(String text) {
    return Arrays.stream(Words.of(text)).anyMatch(SchoolName::isKind);
  }

  private static boolean isKind(String word) {
    return SHORT_KINDS.contains(word) || Words.startsWithAny(word, KINDS);
  }

  /** Whether two texts name towns or villages, and none of them alike. */
  static boolean areOfDifferentPlaces(String one, String two) {
    List<String> a = of(one).places;
    List<String> b = of(two).places;
    return !a.isEmpty() && !b.isEmpty() && !haveCommon(a, b);
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
    return common >= Math.min(SAME, shorter - 1) || consonants(one).equals(consonants(two));
  }

  /** What stays of a name whose vowel comes and goes: «Орёл», «Орла». */
  private static String consonants(String name) {
    StringBuilder kept = new StringBuilder().append(name.charAt(0));
    for (int i = 1; i < name.length(); i++) {
      if ("аеиоуыэюяьй".indexOf(name.charAt(i)) < 0) {
        kept.append(name.charAt(i));
      }
    }
    return kept.toString();
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

    /** Whether the adjective that is pending can only be a school's before the kind of school. */
    private boolean beforeKind;

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
      boolean kind = isKind(word) || Words.startsWithAny(word, SCHOOLING);
      if (!pending.isEmpty() && (beforeKind ? kind : common)) {
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
      } else if (capital
          && NamesOfPlaces.adjectiveEnding(word) > 0
          && !Words.startsWithAny(word, ATTRIBUTES)
          && !isOfTerritory(word, end)) {
        pending = word;
        beforeKind = !isOfPlace(word);
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
      return (word.startsWith("ск", stem - 2) || word.startsWith("цк", stem - 2));
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
