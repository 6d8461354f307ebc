package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import io.github.objectivityplan.docgen.NamedPeople.Name;
import io.github.objectivityplan.party.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Полные имена: finds people whose name tells itself, whatever its words are: by a patronymic
 * («анна борисовна»), by a father's name («Ариф оглы»), by three syllables («Ли Ен Сук»), by an
 * apostrophe («О’Нил Кевин»).
 */
final class NamesInFull {

  /** The most letters of a syllable, as names of the East have them. */
  private static final int SYLLABLE = 5;

  /** In capital letters these are no surnames: «КИМ ОГЭ» are its tasks. */
  private static final Set<String> ABBREVIATIONS = Set.of("ким", "пак", "ан", "ин", "мин");

  private final NameWords words;
  private final List<Name> found = new ArrayList<>();

  private NamesInFull(NameWords words) {
    this.words = words;
  }

  /** The names of this kind. */
  static List<Name> in(NameWords words) {
    NamesInFull names = new NamesInFull(words);
    for (int i = 0; i < words.size(); i++) {
      names.givenAndPatronymic(i);
      names.namedByFather(i);
      names.surnameOfTheEast(i);
      names.surnameWithApostrophe(i);
    }
    return names.found;
  }

  /** A given name, its patronymic and the surname on either side. */
  private void givenAndPatronymic(int given) {
    int father = given + 1;
    if (!words.follows(father) || !PersonName.isPatronymic(words.folded(father))) {
      return;
    }
    boolean known = GivenNames.has(words.folded(given));
    boolean typed = words.isName(given) && words.isName(father);
    if (!known && (!typed || words.isLoud(father) || Surnames.isPosition(words.written(given)))) {
      return;
    }
    int before = given - 1;
    int after = father + 1;
    if (words.follows(given) && isSurnameBesideFather(before, given)) {
      add(Surnames.firstHalf(words, before), father);
    } else if (words.follows(after) && isSurnameBesideFather(after, given)) {
      add(given, after);
    } else {
      add(given, father);
    }
  }

  private boolean isSurnameBesideFather(int at, int given) {
    boolean small = !words.isCapital(given) && !words.isCapital(at);
    return small
        ? Surnames.isPlain(words.folded(at)) && !Surnames.isPosition(words.written(at))
        : Surnames.mayBe(words, at);
  }

  /** «Алиева Сабина Тофик кызы». */
  private void namedByFather(int at) {
    boolean hyphened = words.isCapital(at) && isFathersName(words.folded(at));
    int father = hyphened ? at : at - 1;
    boolean apart = Surnames.SON_OR_DAUGHTER.contains(words.folded(at)) && words.follows(at);
    if (!(hyphened || (apart && words.isName(father)))) {
      return;
    }
    int first = father;
    while (first > father - 2 && words.follows(first) && words.isName(first - 1)) {
      if (Surnames.isPosition(words.written(first - 1))) {
        break;
      }
      first--;
    }
    add(first, at);
  }

  private static boolean isFathersName(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && Surnames.SON_OR_DAUGHTER.contains(word.substring(hyphen + 1));
  }

  /** «Ли Ен Сук»: a short surname that is known and two syllables with capital letters. */
  private void surnameOfTheEast(int at) {
    boolean abbreviation = words.isLoud(at) && ABBREVIATIONS.contains(words.folded(at));
    if (Surnames.isOfTheEast(words.folded(at))
        && !abbreviation
        && isSyllable(at)
        && words.follows(at + 1, Gap.SPACE)
        && isSyllable(at + 1)
        && words.follows(at + 2, Gap.SPACE)
        && isSyllable(at + 2)) {
      add(at, at + 2);
    }
  }

  private boolean isSyllable(int at) {
    return words.folded(at).length() <= SYLLABLE
        && words.isName(at)
        && (words.isLoud(at)
            ? isOneSyllable(words.folded(at))
            : !Surnames.isOffice(words.written(at)));
  }

  private static boolean isOneSyllable(String word) {
    return word.chars().filter(letter -> "аеиоуыэюя".indexOf(letter) >= 0).count() == 1;
  }

  /** «О’Коннор Патрик Джон»: beside such a surname what has a capital letter is a given name. */
  private void surnameWithApostrophe(int at) {
    int apostrophe = words.folded(at).indexOf('’');
    if (apostrophe < 1 || apostrophe > 2 || !words.isCapital(at)) {
      return;
    }
    int last = at;
    while (last < at + 2 && words.follows(last + 1, Gap.SPACE) && mayBeGiven(last + 1)) {
      last++;
    }
    int first = at;
    while (last == at
        && first > at - 2
        && words.follows(first, Gap.SPACE)
        && mayBeGiven(first - 1)) {
      first--;
    }
    if (last > first) {
      add(first, last);
    }
  }

  private boolean mayBeGiven(int at) {
    return Surnames.mayBe(words, at) && !words.isLoud(at);
  }

  private void add(int first, int last) {
    found.add(new Name(first, last, words.end(last)));
  }
}
