package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import java.util.Set;

/**
 * Присвоенное имя: tells a person from the name that a school, a street, a prize or a town bears.
 * It is told by a word before, with words such as a rank between («имени дважды Героя Труда маршала
 * авиации …»).
 */
final class BorneName {

  /** So many words before a name what bears it is looked for. */
  private static final int BEFORE = 12;

  /** The most letters that a case adds to a stem. */
  private static final int LONGEST_ENDING = 3;

  /** The longest word that is cut short with a full stop inside a phrase: «просп.». */
  private static final int LONGEST_SHORT = 5;

  /** A memory, or an address: whatever name follows is borne. */
  private static final Set<String> BEARERS =
      Surnames.words(
          "улиц набережн площад алле проспект переул бульвар сквер проезд микрорайон памятник бюст");

  private static final Set<String> WHOLE_BEARERS =
      Surnames.words("имени памяти шоссе пр-т пр-кт б-р");

  private static final Set<String> SHORT_BEARERS = Surnames.words("им ул пр пер бул наб просп пл");

  /** A town has a name of its own; no initials are in it. */
  private static final Set<String> TOWNS =
      Surnames.words("город поселк поселок станиц деревн хутор");

  private static final Set<String> WHOLE_TOWNS =
      Surnames.words("святого святой святая пгт ст-ца ст-цы");

  private static final Set<String> SHORT_TOWNS = Surnames.words("г пос");

  /** What bears a name in the genitive, but is given to people too: «вручить медаль Анне …». */
  private static final Set<String> HONOURED =
      Surnames.words(
          "орден фонд музе театр храм собор куб медал преми стипенди усадьб церк мемориал");

  /** A place where nobody teaches: it bears the name beside it in any case. */
  private static final Set<String> PLACES =
      Surnames.words("парк сад стадион аэропорт завод музе театр усадьб мемориал турнир кубок");

  /** Where people work, who are named beside it too: «в школе И. И. Иванова проводит …». */
  private static final Set<String> INSTITUTIONS =
      Surnames.words(
          "школ гимнази лице институт университет академи колледж техникум училищ библиотек центр"
              + " дворц дом клуб лагер корпус интернат филармони консерватори обсерватори планетари");

  private static final Set<String> NOMINATIVE =
      Surnames.words(
          "школа гимназия лицей институт университет академия колледж техникум училище библиотека"
              + " центр дворец дом клуб лагерь корпус интернат филармония консерватория обсерватория"
              + " планетарий");

  /** The words with a capital letter that stand between: titles of honour and countries. */
  private static final Set<String> HONOURS =
      Surnames.words(
          "геро совет союз труд социал росси федерац республик отечествен велик победы слав свят"
              + " народн заслужен ссср рф рсфср академи дважды трижды");

  private final NameWords words;
  private final int from;
  private final int first;
  private final int last;
  private final boolean initials;

  private BorneName(NameWords words, int from, int first, int last) {
    this.words = words;
    this.from = Math.max(from, first - BEFORE);
    this.first = first;
    this.last = last;
    boolean any = false;
    for (int i = first; i <= last; i++) {
      any |= words.isInitial(i);
    }
    this.initials = any;
  }

  /**
   * Whether the name of these words is borne by something.
   *
   * @param from the word before which nothing is looked at
   */
  static boolean is(NameWords words, int from, int first, int last) {
    return new BorneName(words, from, first, last).is();
  }

  private boolean is() {
    for (int i = first - 1; i >= from && !isBroken(i); i--) {
      if (bears(i)) {
        return true;
      }
      boolean named = words.isCapital(i) && !GivenNames.has(words.folded(i));
      if (named ? !isOf(HONOURS, words.folded(i)) : isOfficial(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean bears(int at) {
    String word = words.folded(at);
    boolean dot = words.text().startsWith(".", words.end(at));
    for (String part : word.split("-")) {
      if (isFormOf(BEARERS, part)
          || (!initials && isFormOf(TOWNS, part))
          || (!initials && isFormOf(HONOURED, part) && isGenitive())) {
        return true;
      }
    }
    return WHOLE_BEARERS.contains(word)
        || (dot && SHORT_BEARERS.contains(word))
        || (!initials && WHOLE_TOWNS.contains(word))
        || (!initials && dot && SHORT_TOWNS.contains(word) && !isOfAYear(at))
        || isNamedAfter(at, word.split("-", 2)[0]);
  }

  /** «парк Ю. А. Гагарина», «Школа Юрия Гагарина», but «директор школы И. И. Иванова». */
  private boolean isNamedAfter(int at, String word) {
    boolean place = isFormOf(PLACES, word);
    boolean nominative = NOMINATIVE.contains(word);
    boolean named = place || nominative || isFormOf(INSTITUTIONS, word);
    if (!named || !isBeside(at) || isOfSomebody(at)) {
      return false;
    }
    String surname = words.folded(last);
    if (!initials) {
      return isGenitive() && mayBeGenitive(surname);
    }
    boolean subject = words.follows(last + 1, Gap.SPACE) && Surnames.isVerb(words.folded(last + 1));
    return isSurelyGenitive(surname)
        || ((place || nominative) && mayBeGenitive(surname) && !subject);
  }

  /** Whether nothing but a number and titles of honour stands between a word and the name. */
  private boolean isBeside(int at) {
    for (int i = at + 1; i < first; i++) {
      if (!isOf(HONOURS, words.folded(i))) {
        return false;
      }
    }
    for (int i = words.end(at); i < words.start(first); i++) {
      char c = words.text().charAt(i);
      if (c == '-' || c == '–' || c == '—' || c == '.') {
        return false;
      }
    }
    return true;
  }

  /** Whether a position stands before what might bear the name: «учитель школы». */
  private boolean isOfSomebody(int bearer) {
    for (int i = bearer - 1; i >= Math.max(0, bearer - BEFORE) && !isBroken(i); i--) {
      if (Surnames.isPosition(words.written(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSurelyGenitive(String surname) {
    return surname.endsWith("ого") || surname.endsWith("его");
  }

  private static boolean mayBeGenitive(String surname) {
    return isSurelyGenitive(surname)
        || surname.endsWith("ой")
        || surname.endsWith("ей")
        || "аяыи".indexOf(surname.charAt(surname.length() - 1)) >= 0;
  }

  /** Whether the given names of the name stand in the genitive. */
  private boolean isGenitive() {
    for (int i = first; i <= last; i++) {
      if (GivenNames.has(words.folded(i)) && !GivenNames.isGenitive(words.folded(i))) {
        return false;
      }
    }
    return true;
  }

  /** «в 2026 г.» is no town. */
  private boolean isOfAYear(int at) {
    String before = words.text().substring(Math.max(0, words.start(at) - 2), words.start(at));
    return before.chars().anyMatch(Character::isDigit);
  }

  /** «учитель», «директору»: a person in the sentence; the bearer has «учителя», «директора». */
  private boolean isOfficial(int at) {
    String word = words.folded(at);
    return "аяоыи".indexOf(word.charAt(word.length() - 1)) < 0
        && Surnames.isPosition(words.written(at));
  }

  /** Whether a sign between a word and the next one ends the phrase. */
  private boolean isBroken(int at) {
    boolean isShort = words.end(at) - words.start(at) <= LONGEST_SHORT;
    for (int i = words.end(at); i < words.start(at + 1); i++) {
      char c = words.text().charAt(i);
      boolean stop = c == '.' && !(isShort && i == words.end(at));
      if (stop || ",;:()«»\n".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormOf(Set<String> stems, String word) {
    for (int length = word.length();
        length > 0 && length >= word.length() - LONGEST_ENDING;
        length--) {
      if (stems.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Set<String> stems, String word) {
    for (int length = Math.min(word.length(), 10); length > 1; length--) {
      if (stems.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
