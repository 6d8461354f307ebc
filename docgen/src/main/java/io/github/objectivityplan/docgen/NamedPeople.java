package io.github.objectivityplan.docgen;

import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.PersonName;
import io.github.objectivityplan.party.ResponsibleParty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Люди, названные в тексте: where a text names a person beyond doubt. That is a surname with
 * initials or in full, with all of its parts («Мамин Сибиряк», «ибн Сина», «де», «фон») and what
 * follows a patronymic («оглы», «кызы»); a given name with its patronymic; and a {@linkplain
 * GivenNames given name} with a surname. A name that something bears stays with it («школа имени
 * лётчика А. Б. Светлова», «улица Анны Светловой», «посёлок Анна»), and so does the title of a book
 * («Анна Каренина»); a surname alone is not told from other words.
 */
final class NamedPeople {

  private static final String GAP = "[\\s\\u00a0]+";
  private static final String NAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";

  /** A patronymic in any case; surnames such as «Станкевич» are none. */
  private static final String PATRONYMIC =
      "(?:[А-ЯЁ][а-яё]*(?:ов|[аеиьр]ев|вв)ич|Ильич|(?:Кузьм|Лук|Никит|Фок|Фом)ич)(?:а|у|ем|ом|е)?"
          + "|(?:[А-ЯЁ][а-яё]*(?:[ое]в|инич|ввич)|Никитич)н(?:а|ы|е|у|ой|ою)";

  private static final String SON_OR_DAUGHTER = "(?iu:оглы|оглу|кызы|гызы|кизи|улы|уулу)(?!\\p{L})";

  private static final Pattern GIVEN_AND_PATRONYMIC =
      Pattern.compile("(?<![\\p{L}-])(" + NAME + ")" + GAP + "(?:" + PATRONYMIC + ")(?![\\p{L}-])");

  private static final Pattern NAMED_BY_FATHER =
      Pattern.compile(
          ("(?<![\\p{L}-])((?:" + NAME + GAP + "){0,2})" + NAME + "(?:" + GAP + "|-)")
              + SON_OR_DAUGHTER);

  private static final String ANY_PARTICLE =
      "(?iu:абу|аль|бен|бин|ван|де|дель|ден|дер|ди|дю|ибн|ла|ле|мак|сен|тер|фон|цу|эль)";

  private static final Pattern PARTICLE = Pattern.compile(ANY_PARTICLE);

  private static final String PARTICLES = "(?:" + ANY_PARTICLE + GAP + "){1,2}";

  private static final Pattern ACTING = Pattern.compile("\\.[\\s\\u00a0]?о\\.");

  private static final Pattern SENTENCE_BEFORE =
      Pattern.compile("\\p{Ll}[.!?][\\s\\u00a0]+\\p{Lu}");

  private static final Pattern PARTICLE_BEFORE =
      Pattern.compile("(?<![\\p{L}-])" + PARTICLES + "$");

  /** «… де Бройль» after a given name or initials; «… оглы» after a patronymic. */
  private static final Pattern MORE_AFTER =
      Pattern.compile(
          ("(?:" + GAP + "|-|(?<=\\.))" + SON_OR_DAUGHTER)
              + ("|" + GAP + PARTICLES + NAME + "(?!\\p{L})"));

  private static final Pattern INITIALS_AND_PARTICLE =
      Pattern.compile(
          ("(?<!\\p{L})(?:[А-ЯЁ]\\.[\\s\\u00a0]*){1,2}" + PARTICLES + NAME + "(?!\\p{L})"));

  /** «аль-Фараби А. А.»: the only surnames that begin with a small letter. */
  private static final Pattern ARABIC =
      Pattern.compile(
          "(?<![\\p{L}-])(?:а(?:ль|[дрстшн])|эль)-[А-ЯЁ][а-яё]+"
              + GAP
              + "[А-ЯЁ]\\.(?:\\s?[А-ЯЁ]\\.)?");

  /** The first half of a surname that is written without a hyphen, before the second. */
  private static final Pattern HALF_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}-])[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н|[сц]к(?=ий|ого|ому|им|ом|ая|ой|ую))"
              + "(?:а|у|ым|ой|е|ий|ого|ому|им|ом|ая|ую)?"
              + GAP
              + "$");

  /** Second halves that are no surname without the first: «Керим Хан А. А.». */
  private static final Pattern TITLE_OF_NOBILITY =
      Pattern.compile("(?iu)(?:хан|бек|бей|шах|паша|мирза|оглы|кызы|заде)(?!\\p{L})");

  private static final Pattern ANY_BEFORE =
      Pattern.compile("(?<![\\p{L}-])([А-ЯЁ][а-яё]+)" + GAP + "$");

  /** So far before a name the rest of it is looked for. */
  private static final int BEFORE = 100;

  /**
   * The place of a name, or of a telephone number, in a text.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character
   */
  record Place(int start, int end) {}

  private NamedPeople() {}

  /** The places of the names, in the order of the text. */
  static List<Place> in(String text) {
    List<Place> found = new ArrayList<>();
    for (PersonName.Occurrence name : PersonName.findAll(text)) {
      boolean surnameFirst = text.startsWith(name.name().surname(), name.start());
      Place place =
          surnameFirst
              ? new Place(firstHalf(text, name.start()), name.end())
              : withSurnameBefore(text, name);
      found.add(whole(text, place.start(), place.end()));
    }
    Matcher pair = GIVEN_AND_PATRONYMIC.matcher(text);
    while (pair.find()) {
      if (!isPosition(pair.group(1))) {
        found.add(whole(text, pair.start(), pair.end()));
      }
    }
    for (Pattern pattern : List.of(INITIALS_AND_PARTICLE, ARABIC)) {
      Matcher name = pattern.matcher(text);
      while (name.find()) {
        found.add(whole(text, name.start(), name.end()));
      }
    }
    Matcher father = NAMED_BY_FATHER.matcher(text);
    while (father.find()) {
      String first = father.group(1).split(GAP, 2)[0];
      boolean position = !first.isEmpty() && isPosition(first);
      int start = position ? father.start() + first.length() + 1 : father.start();
      found.add(whole(text, start, father.end()));
    }
    for (Place name : GivenAndSurname.in(text)) {
      found.add(whole(text, name.start(), name.end()));
    }
    List<Place> people = new ArrayList<>();
    int from = 0;
    for (Place place : joined(found)) {
      if (!isTitle(text, place) && !isActing(text, place) && !BorneName.is(text, from, place)) {
        people.add(place);
      }
      from = place.end();
    }
    return people;
  }

  /** Whether a quotation is that name in full and nothing else: «Анна Каренина». */
  private static boolean isTitle(String text, Place name) {
    return name.start() > 0
        && name.end() < text.length()
        && "«„“\"".indexOf(text.charAt(name.start() - 1)) >= 0
        && "»“”\"".indexOf(text.charAt(name.end())) >= 0
        && text.substring(name.start(), name.end()).indexOf('.') < 0;
  }

  /** «Приказ И. о. директора»: no initial, but an acting head. */
  private static boolean isActing(String text, Place name) {
    return ACTING.matcher(text).region(name.end() - 1, text.length()).lookingAt();
  }

  /** Whether the word is one that a surname may begin with: «де», «фон». */
  static boolean isParticle(String word) {
    return PARTICLE.matcher(word).matches();
  }

  /**
   * Whether the full stop that ends a name in initials ends its sentence too.
   *
   * @param running whether the text is made of sentences, so that its end is that of one
   */
  static boolean endsSentence(String text, List<Place> names, int at, boolean running) {
    int end = names.get(at).end();
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
    boolean name = at + 1 < names.size() && names.get(at + 1).start() == next;
    return next > end
        && !name
        && Character.isUpperCase(text.charAt(next))
        && (next + 1 == text.length() || !Character.isUpperCase(text.charAt(next + 1)));
  }

  /** Places of which none lies in another, in their order. */
  private static List<Place> joined(List<Place> places) {
    List<Place> joined = new ArrayList<>();
    places.sort(Comparator.comparingInt(Place::start));
    for (Place place : places) {
      Place last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && place.start() < last.end()) {
        joined.set(joined.size() - 1, new Place(last.start(), Math.max(last.end(), place.end())));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }

  /** The name with its particle, before or after, and with what follows a patronymic. */
  private static Place whole(String text, int start, int end) {
    Matcher particle = before(text, PARTICLE_BEFORE, start);
    Matcher after = MORE_AFTER.matcher(text).region(end, text.length()).useTransparentBounds(true);
    return new Place(
        particle.find() ? particle.start() : start, after.lookingAt() ? after.end() : end);
  }

  /** Where the first half of the surname begins that stands at {@code start}. */
  private static int firstHalf(String text, int start) {
    Matcher half = before(text, HALF_BEFORE, start);
    if (half.find() && !isPosition(half.group().strip())) {
      return half.start();
    }
    Matcher any = before(text, ANY_BEFORE, start);
    boolean noble = TITLE_OF_NOBILITY.matcher(text).region(start, text.length()).lookingAt();
    return noble && any.find() && !isPosition(any.group(1)) ? any.start() : start;
  }

  /**
   * Initials between two words with capital letters belong to either: «назначить Ясную О. П. Срок –
   * май», «учебник Л. Г. Петерсон». In doubt both words are of the name.
   */
  private static Place withSurnameBefore(String text, PersonName.Occurrence name) {
    Matcher before = before(text, ANY_BEFORE, name.start());
    if (!before.find() || !Surnames.mayBe(before.group(1))) {
      return new Place(name.start(), name.end());
    }
    int after = name.end() - name.name().surname().length();
    boolean plain = Surnames.isPlain(name.name().surname());
    if (Surnames.beginsSentence(text, before.start())) {
      return new Place(plain ? name.start() : before.start(), name.end());
    }
    int stop = text.lastIndexOf('.', after) + 1;
    return new Place(before.start(), plain ? name.end() : stop);
  }

  private static Matcher before(String text, Pattern pattern, int end) {
    return pattern.matcher(text).region(Math.max(0, end - BEFORE), end).useTransparentBounds(true);
  }

  private static boolean isPosition(String word) {
    return ResponsibleParty.of(word).kind() == PartyKind.ROLE;
  }
}
