package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NamedPeople.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Имя и фамилия: finds people who are named without a patronymic, in either order («Ким Анна»,
 * «Анна фон Берг»).
 */
final class GivenAndSurname {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'\u2011-]*+");

  /** What parts two words of one name. */
  private static final Pattern GAP = Pattern.compile("[ \\t\\u00a0]+");

  /** What makes of a given name that of a tsar, a saint or a hero of tales. */
  private static final Pattern BYNAME =
      Pattern.compile(
          "(?iu)(?:перв|втор|велик|грозн|мудр|прекрасн|свят)(?:[ыио]й|ого|ому|[ыи][ме]|ая|ую)"
              + "|трет(?:ий|ья)|треть(?:его|ему|им|ей|ю)|чудотвор(?:ец|ц[ауе]|цем)");

  /** The same for bynames that are surnames too, beside the one who bore them. */
  private static final Pattern BEARER_OF_A_BYNAME =
      Pattern.compile("(?iu)александр[ауе]? невск.*|дмитри[йяюе] донск.*|иль[яиюе] муром.*");

  private static final Pattern PART_OF_A_COUNTRY =
      Pattern.compile(
          "(?iu)(?:област|район|округ|кра[йяею](?!\\p{L})|сельск|поселени|посел[ко]|республик)");

  private final String text;
  private final List<Place> words = new ArrayList<>();

  private GivenAndSurname(String text) {
    this.text = text;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int end = word.end();
      while (!Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      words.add(new Place(word.start(), end));
    }
  }

  /** The places of such names, in the order of the text. */
  static List<Place> in(String text) {
    return new GivenAndSurname(text).places();
  }

  private List<Place> places() {
    List<Place> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = word(i);
      if (!Character.isUpperCase(word.charAt(0)) || !GivenNames.has(word) || hasByname(i)) {
        continue;
      }
      int after = surnameAfter(i);
      boolean before = i > free && isSurnameBefore(i);
      if (after > 0 && before && Surnames.isPlain(word(i - 1)) != Surnames.isPlain(word(after))) {
        boolean chosen = Surnames.isPlain(word(after));
        before = !chosen;
        after = chosen ? after : 0;
      } else if (after > 0 && before && !Surnames.isPlain(word(after))) {
        before = false;
      }
      if (after > 0 || before) {
        int last = Math.max(i, after);
        Place place = new Place(words.get(before ? i - 1 : i).start(), words.get(last).end());
        if (!isPlace(last)) {
          found.add(place);
        }
        free = last + 1;
        i = last;
      }
    }
    return found;
  }

  private boolean hasByname(int given) {
    int next = given + 1;
    return next < words.size()
        && follows(next)
        && (BYNAME.matcher(word(next)).matches()
            || BEARER_OF_A_BYNAME.matcher(word(given) + " " + word(next)).matches());
  }

  /** The number of the surname that follows a given name, with a particle between; 0 if none. */
  private int surnameAfter(int given) {
    int at = given + 1;
    while (at < words.size() && follows(at) && NamedPeople.isParticle(word(at))) {
      at++;
    }
    return at < words.size() && follows(at) && isSurname(at, given) ? at : 0;
  }

  private boolean isSurnameBefore(int given) {
    int at = given - 1;
    if (!follows(given) || !isSurname(at, given)) {
      return false;
    }
    String word = word(at);
    return Surnames.isPlain(word)
        || word.length() <= 4
        || GivenNames.isNominative(word(given))
        || !Surnames.beginsSentence(text, words.get(at).start());
  }

  private boolean isSurname(int at, int given) {
    String word = word(at);
    boolean loud = word.toUpperCase(Locale.ROOT).equals(word);
    boolean doubtful = loud || GivenNames.isWordToo(word(given));
    return Surnames.mayBe(word)
        && !BYNAME.matcher(word).matches()
        && (!doubtful || Surnames.isPlain(word));
  }

  private boolean follows(int at) {
    return GAP.matcher(text.substring(words.get(at - 1).end(), words.get(at).start())).matches();
  }

  /** «Анна Воронежской области». */
  private boolean isPlace(int last) {
    @Nullable String next = last + 1 < words.size() && follows(last + 1) ? word(last + 1) : null;
    return next != null && PART_OF_A_COUNTRY.matcher(next).lookingAt();
  }

  private String word(int at) {
    return text.substring(words.get(at).start(), words.get(at).end());
  }
}
