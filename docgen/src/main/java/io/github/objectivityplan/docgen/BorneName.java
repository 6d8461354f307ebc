package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NamedPeople.Place;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.ResponsibleParty;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Присвоенное имя: tells a person from the name that a school, a street, a prize or a town bears.
 * It is told by the word before, with words such as a rank between («имени дважды Героя Труда
 * маршала авиации …»).
 */
final class BorneName {

  /** So far before a name what bears it is looked for. */
  private static final int BEFORE = 100;

  private static final String NO_BREAK_IN = "((?:[^,;:.()«»\\n]|(?<=(?<!\\p{L})\\p{L}{1,4})\\.)*)$";

  /** A memory, or an address: whatever name follows is borne. */
  private static final Pattern BEARER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:им(?:ени|\\.)|памяти|(?:ул|пр|пер|бул|наб|просп)\\."
              + "|(?:улиц|набережн|площад|алле)\\p{L}{1,3}|(?:проспект|переул|бульвар|сквер|проезд|микрорайон|памятник|бюст)\\p{L}{0,3}"
              + "|пр-к?т|б-р|шоссе)(?!\\p{L})"
              + NO_BREAK_IN);

  /** What bears a name in the genitive, but is given to people too: «вручить медаль Анне …». */
  private static final Pattern HONOURED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:орден|фонд|музе|театр|храм|собор|куб[ко])\\p{L}{0,3}"
              + "|(?:медал|преми|стипенди|усадьб|церк)\\p{L}{1,4})(?!\\p{L})"
              + NO_BREAK_IN);

  /** A town has a name of its own; no initials are in it. */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:свят(?:ого|ой|ая)|(?<!\\d[\\s\\u00a0]{0,2})г\\.|пгт\\.?|пос\\.|ст-ц[аы]"
              + "|(?:город|пос[её]л|станиц|деревн|хутор)\\p{L}{0,3})(?!\\p{L})"
              + NO_BREAK_IN);

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

  /** The words with a capital letter that stand between: titles of honour and countries. */
  private static final Pattern HONOUR =
      Pattern.compile(
          "(?iu)(?:геро|совет|союз|труд|социал|росси|федерац|республик|отечествен|велик|победы"
              + "|слав|свят|народн|заслужен|ссср|рф|рсфср|академи|дважды|трижды)\\p{L}*");

  private BorneName() {}

  /** Whether the name is borne by something; what stands before {@code from} is no matter. */
  static boolean is(String text, int from, Place name) {
    int begin = Math.max(from, name.start() - BEFORE);
    String itself = text.substring(name.start(), name.end());
    boolean initials = itself.indexOf('.') >= 0;
    return leadsTo(BEARER, text, begin, name)
        || !initials && leadsTo(TOWN, text, begin, name)
        || !initials && isGenitive(itself) && leadsTo(HONOURED, text, begin, name);
  }

  /** Whether the mark is there, and the words between it and the name go with the name. */
  private static boolean leadsTo(Pattern mark, String text, int from, Place name) {
    Matcher before = mark.matcher(text).useTransparentBounds(true).region(from, name.start());
    while (before.find()) {
      if (leadsTo(before.group(1))) {
        return true;
      }
      before.region(before.start() + 1, name.start());
    }
    return false;
  }

  private static boolean isGenitive(String name) {
    return WORD.matcher(name)
        .results()
        .map(MatchResult::group)
        .filter(GivenNames::has)
        .allMatch(GivenNames::isGenitive);
  }

  private static boolean leadsTo(String between) {
    Matcher word = WORD.matcher(between);
    while (word.find()) {
      String each = word.group();
      boolean named = Character.isUpperCase(each.charAt(0)) && !GivenNames.has(each);
      if (named ? !HONOUR.matcher(each).matches() : isOfficial(each)) {
        return false;
      }
    }
    return true;
  }

  /** «учитель», «директору»: a person in the sentence; the bearer has «учителя», «директора». */
  private static boolean isOfficial(String word) {
    return "аяоыи".indexOf(word.charAt(word.length() - 1)) < 0
        && ResponsibleParty.of(word).kind() == PartyKind.ROLE;
  }
}
