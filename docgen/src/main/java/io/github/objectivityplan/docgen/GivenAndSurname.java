package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import io.github.objectivityplan.docgen.NamedPeople.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Имя и фамилия: finds people who are named without a patronymic, in either order («Ким Анна»,
 * «Анна фон Берг»).
 */
final class GivenAndSurname {

  /** What makes of a given name that of a tsar, a saint or a hero of tales. */
  private static final Set<String> BYNAMES =
      Surnames.words("перв втор велик грозн мудр прекрасн свят треть чудотворец чудотворц");

  private static final Set<String> ENDINGS_OF_BYNAMES =
      Surnames.words("ый ой ий ого его ому ему ым им ые ие ем ом ая ую ья ью ей ю е а у");

  /** The same for bynames that are surnames too, beside the one who bore them. */
  private static final Set<String> BEARERS_OF_BYNAMES =
      Surnames.words("александр-невск дмитри-донск иль-муром");

  /** Of a name of a place: «Анна Воронежской области». */
  private static final Pattern PART_OF_A_COUNTRY =
      Pattern.compile(
          "область|области|областью|район.*|округ.*|кра[йяею]|сельск.*|поселени.*|посел[ко].*"
              + "|республик.*");

  /** A word so short is rather a surname than the beginning of a sentence: «Ким Анны». */
  private static final int SHORT_SURNAME = 4;

  private final NameWords words;
  private final List<Name> found = new ArrayList<>();

  private GivenAndSurname(NameWords words) {
    this.words = words;
  }

  /** The names of this kind, in the order of the text. */
  static List<Name> in(NameWords words) {
    GivenAndSurname names = new GivenAndSurname(words);
    names.givenAndSurnames();
    return names.found;
  }

  private void givenAndSurnames() {
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapital(i) || !GivenNames.has(words.folded(i)) || hasByname(i)) {
        continue;
      }
      int after = surnameAfter(i);
      boolean before = i > free && isSurnameBefore(i);
      if (after > 0 && before) {
        before = Surnames.isPlain(words.folded(i - 1));
        after = before && !Surnames.isPlain(words.folded(after)) ? 0 : after;
      }
      if (after > 0 || before) {
        int last = withSecondGiven(Math.max(i, after), before);
        if (!isPlace(last)) {
          add(before ? i - 1 : i, last);
        }
        free = last + 1;
        i = last;
      }
    }
  }

  /** «Светлова Анна Мария». */
  private int withSecondGiven(int last, boolean surnameBefore) {
    int next = last + 1;
    boolean second =
        surnameBefore
            && words.follows(next, Gap.SPACE)
            && words.isCapital(next)
            && GivenNames.has(words.folded(next))
            && surnameAfter(next) == 0;
    return second ? next : last;
  }

  private boolean hasByname(int given) {
    int next = given + 1;
    return words.follows(next, Gap.SPACE)
        && (isByname(words.folded(next)) || isBynameOf(given, words.folded(next)));
  }

  private static boolean isByname(String word) {
    return startsWith(word, BYNAMES, ENDINGS_OF_BYNAMES) || BYNAMES.contains(word);
  }

  private static boolean startsWith(String word, Set<String> stems, Set<String> endings) {
    for (int length = Math.max(1, word.length() - 3); length < word.length(); length++) {
      if (stems.contains(word.substring(0, length)) && endings.contains(word.substring(length))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBynameOf(int given, String byname) {
    for (String pair : BEARERS_OF_BYNAMES) {
      int hyphen = pair.indexOf('-');
      if (words.folded(given).startsWith(pair.substring(0, hyphen))
          && words.folded(given).length() <= hyphen + 2
          && byname.startsWith(pair.substring(hyphen + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The number of the surname that follows a given name, with a particle between; 0 if none. */
  private int surnameAfter(int given) {
    int at = Surnames.afterParticles(words, given + 1, Gap.SPACE);
    if (!words.follows(at, Gap.SPACE) || !isSurname(at, given)) {
      return 0;
    }
    boolean second =
        GivenNames.has(words.folded(at))
            && words.follows(at + 1, Gap.SPACE)
            && words.isCapital(at + 1)
            && Surnames.isPlain(words.folded(at + 1))
            && isSurname(at + 1, given);
    return second ? at + 1 : at;
  }

  private boolean isSurnameBefore(int given) {
    int at = given - 1;
    return words.follows(given, Gap.SPACE)
        && isSurname(at, given)
        && (Surnames.isPlain(words.folded(at))
            || words.folded(at).length() <= SHORT_SURNAME
            || GivenNames.isNominative(words.folded(given))
            || !words.beginsSentence(at));
  }

  private boolean isSurname(int at, int given) {
    boolean doubtful = words.isLoud(at) || GivenNames.isWordToo(words.folded(given));
    return Surnames.mayBe(words, at)
        && !isByname(words.folded(at))
        && (!doubtful || Surnames.isPlain(words.folded(at)));
  }

  private boolean isPlace(int last) {
    return words.follows(last + 1, Gap.SPACE)
        && PART_OF_A_COUNTRY.matcher(words.folded(last + 1)).matches();
  }

  private void add(int first, int last) {
    found.add(new Name(first, last, words.end(last)));
  }
}
