package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Люди, названные в тексте: where a text names a person beyond doubt. That is a surname with
 * initials; a given name with its patronymic, in small letters too, and the surname beside them; a
 * {@linkplain GivenNames given name} with a surname («Ким Анна», «Анна фон Берг»); what follows a
 * father's name («оглы», «кызы»); three short words of which the first is a surname («Ли Ен Сук»).
 * A surname has all of its parts («Мамин Сибиряк», «ибн Сина», «де», «фон»). A {@linkplain
 * BorneName name that something bears} stays with it («школа имени лётчика А. Б. Светлова»), and so
 * does the title of a book («Анна Каренина»); a surname alone is not told from other words.
 */
final class NamedPeople {

  private static final Pattern SENTENCE_BEFORE =
      Pattern.compile("\\p{Ll}[.!?][\\s\\u00a0]+\\p{Lu}");

  /**
   * The place of a name, or of another piece, in a text.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character
   */
  record Place(int start, int end) {}

  /** A name: its words, and the offset after its last character. */
  record Name(int first, int last, int end) {}

  private final NameWords words;
  private final String text;
  private final List<Name> found = new ArrayList<>();

  private NamedPeople(NameWords words) {
    this.words = words;
    this.text = words.text();
  }

  /** The places of the names, in the order of the text. */
  static List<Place> in(String text) {
    return in(NameWords.of(text));
  }

  /** The places of the names, in the order of the text. */
  static List<Place> in(NameWords words) {
    return new NamedPeople(words).people();
  }

  private List<Place> people() {
    for (Name name : InitialsAndSurname.in(words)) {
      found.add(whole(name));
    }
    for (Name name : NamesInFull.in(words)) {
      found.add(whole(name));
    }
    for (Name name : GivenAndSurname.in(words)) {
      found.add(whole(name));
    }
    List<Place> people = new ArrayList<>();
    int from = 0;
    for (Name name : joined()) {
      Place place = new Place(words.start(name.first()), name.end());
      if (!isTitle(place)
          && !isActing(name)
          && !BorneName.is(words, from, name.first(), name.last())) {
        people.add(place);
      }
      from = name.last() + 1;
    }
    return people;
  }

  /** The name with its particle, before or after, and with what follows a patronymic. */
  private Name whole(Name name) {
    int first = name.first();
    while (first > name.first() - 2
        && words.follows(first)
        && Surnames.isParticle(words.folded(first - 1))) {
      first--;
    }
    int next = name.last() + 1;
    if (next < words.size()
        && Surnames.SON_OR_DAUGHTER.contains(words.folded(next))
        && isBesideTheName(name.end(), next)) {
      return new Name(first, next, words.end(next));
    }
    int surname = Surnames.afterParticles(words, next, Gap.SPACE);
    boolean more = surname > next && words.isName(surname);
    return more
        ? new Name(first, surname, words.end(surname))
        : new Name(first, name.last(), name.end());
  }

  /** «Г. М. оглы», «Г.М.-оглы». */
  private boolean isBesideTheName(int end, int next) {
    String between = text.substring(end, words.start(next));
    return between.isBlank() || between.equals("-") || between.equals("\u00a0");
  }

  /** Names of which none lies in another, in their order. */
  private List<Name> joined() {
    List<Name> joined = new ArrayList<>();
    found.sort(Comparator.comparingInt(Name::first));
    for (Name name : found) {
      Name last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && name.first() <= last.last()) {
        Name longer = name.end() > last.end() ? name : last;
        joined.set(joined.size() - 1, new Name(last.first(), longer.last(), longer.end()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /** Whether a quotation is that name in full and nothing else: «Анна Каренина». */
  private boolean isTitle(Place name) {
    return name.start() > 0
        && name.end() < text.length()
        && "«„“\"".indexOf(text.charAt(name.start() - 1)) >= 0
        && "»“”\"".indexOf(text.charAt(name.end())) >= 0
        && text.substring(name.start(), name.end()).indexOf('.') < 0;
  }

  /** «Приказ И. о. директора»: no initial, but an acting head. */
  private boolean isActing(Name name) {
    int next = name.last() + 1;
    return words.isInitial(name.last())
        && words.follows(next, Gap.DOT)
        && words.folded(next).equals("о")
        && !words.isCapital(next)
        && text.startsWith(".", words.end(next));
  }

  /**
   * Whether the full stop that ends a name in initials ends its sentence too.
   *
   * @param another where the next piece begins that is withheld
   * @param running whether the text is made of sentences, so that its end is that of one
   */
  static boolean endsSentence(String text, Place name, int another, boolean running) {
    int end = name.end();
    if (text.charAt(end - 1) != '.') {
      return false;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || text.substring(end, next).indexOf('\n') >= 0) {
      return running || SENTENCE_BEFORE.matcher(text).region(0, end).find();
    }
    return next > end
        && another != next
        && Character.isUpperCase(text.charAt(next))
        && (next + 1 == text.length() || !Character.isUpperCase(text.charAt(next + 1)));
  }
}
