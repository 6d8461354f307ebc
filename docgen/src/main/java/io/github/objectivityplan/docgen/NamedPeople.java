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
 * initials or in full, with its particle («де», «фон») and what follows a patronymic («оглы»,
 * «кызы»), and a given name with its patronymic. A name that an organisation bears («школа имени
 * лётчика А. Б. Светлова») stays with it, and a surname alone is not told from other words.
 */
final class NamedPeople {

  private static final String GAP = "[\\s\\u00a0]+";
  private static final String NAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";

  /** A patronymic in any case; surnames such as «Станкевич» are none. */
  private static final String PATRONYMIC =
      "(?:[А-ЯЁ][а-яё]*(?:ов|[аеиьр]ев|вв)ич|Ильич|(?:Кузьм|Лук|Никит|Фок|Фом)ич)(?:а|у|ем|ом|е)?"
          + "|(?:[А-ЯЁ][а-яё]*(?:[ое]в|инич|ввич)|Никитич)н(?:а|ы|е|у|ой|ою)";

  private static final String SON_OR_DAUGHTER = "(?:оглы|оглу|кызы|гызы|кизи|улы|уулу)(?!\\p{L})";

  private static final Pattern GIVEN_AND_PATRONYMIC =
      Pattern.compile("(?<![\\p{L}-])(" + NAME + ")" + GAP + "(?:" + PATRONYMIC + ")(?![\\p{L}-])");

  private static final Pattern NAMED_BY_FATHER =
      Pattern.compile(
          ("(?<![\\p{L}-])((?:" + NAME + GAP + "){0,2})" + NAME + "(?:" + GAP + "|-)")
              + SON_OR_DAUGHTER);

  private static final String PARTICLES =
      "(?:(?iu:аль|бен|бин|ван|де|дель|ден|дер|ди|дю|ибн|ла|ле|тер|фон|эль)" + GAP + "){1,2}";

  private static final Pattern PARTICLE_BEFORE =
      Pattern.compile("(?<![\\p{L}-])" + PARTICLES + "$");

  /** «… де Бройль» after a given name or initials; «… оглы» after a patronymic. */
  private static final Pattern MORE_AFTER =
      Pattern.compile(
          ("(?:" + GAP + "|-)" + SON_OR_DAUGHTER) + ("|" + GAP + PARTICLES + NAME + "(?!\\p{L})"));

  private static final Pattern INITIALS_AND_PARTICLE =
      Pattern.compile(
          ("(?<!\\p{L})(?:[А-ЯЁ]\\.[\\s\\u00a0]*){1,2}" + PARTICLES + NAME + "(?!\\p{L})"));

  /** What an organisation's name has before that of a person, with words such as a rank between. */
  private static final Pattern BORNE_BY_ORGANIZATION =
      Pattern.compile("(?iu)(?<!\\p{L})им(?:ени|\\.)[^,;:.()«»\\n]*$");

  /** So far before a name its particle is looked for, and what an organisation's name has there. */
  private static final int BEFORE = 100;

  /**
   * A name.
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
      found.add(whole(text, name.start(), name.end()));
    }
    Matcher pair = GIVEN_AND_PATRONYMIC.matcher(text);
    while (pair.find()) {
      if (!isPosition(pair.group(1))) {
        found.add(whole(text, pair.start(), pair.end()));
      }
    }
    Matcher particle = INITIALS_AND_PARTICLE.matcher(text);
    while (particle.find()) {
      found.add(whole(text, particle.start(), particle.end()));
    }
    Matcher father = NAMED_BY_FATHER.matcher(text);
    while (father.find()) {
      String first = father.group(1).split(GAP, 2)[0];
      boolean position = !first.isEmpty() && isPosition(first);
      int start = position ? father.start() + first.length() + 1 : father.start();
      found.add(whole(text, start, father.end()));
    }
    List<Place> people = new ArrayList<>();
    int from = 0;
    for (Place place : joined(found)) {
      if (!isBorne(text, Math.max(from, place.start() - BEFORE), place.start())) {
        people.add(place);
      }
      from = place.end();
    }
    return people;
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
    Matcher particle = PARTICLE_BEFORE.matcher(text).region(Math.max(0, start - BEFORE), start);
    Matcher after = MORE_AFTER.matcher(text).region(end, text.length());
    particle.useTransparentBounds(true);
    return new Place(
        particle.find() ? particle.start() : start, after.lookingAt() ? after.end() : end);
  }

  private static boolean isPosition(String word) {
    return ResponsibleParty.of(word).kind() == PartyKind.ROLE;
  }

  private static boolean isBorne(String text, int from, int to) {
    return BORNE_BY_ORGANIZATION.matcher(text).region(from, to).useTransparentBounds(true).find();
  }
}
