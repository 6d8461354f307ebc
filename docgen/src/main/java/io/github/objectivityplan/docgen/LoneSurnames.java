package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import io.github.objectivityplan.docgen.NamedPeople.Place;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.ResponsibleParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Фамилии без имени: the surnames alone of the column of the responsible («Кузнецов, учитель
 * физики», «директор Шмидт»). Elsewhere a word with a capital letter and such an ending may be
 * anything; here it is a person, unless it is known as a place, a unit or a common word.
 */
final class LoneSurnames {

  /** So many words before the last one a position may begin. */
  private static final int LONGEST_POSITION = 4;

  /** Surnames whose endings say nothing, of which hardly one is a name of something else. */
  private static final Set<String> KNOWN =
      Surnames.words(
          "байер беккер белых бондарь бойко вагнер вебер вернер вольф гончар гофман гуляй долгих"
              + " кан ким коваль коган козак косых кох кравец крамер краузе крутых"
              + " кулик ли лях майер мазур мацко мельник миллер москаль мюллер нагай негода овсянко"
              + " огай пак пономарь савчак седых сухих тен ткач фишер хван цой цыбуля черных шапиро"
              + " шварц швец шевкун шевчик шмидт шнайдер штерн шульга шульц югай юн яковец");

  /** Places with an ending of surnames. */
  private static final Set<String> PLACES =
      declined(
          "азов балаково белгород гатчина киев ковров кстово львов псков ростов саратов тамбов"
              + " харьков");

  /** Places whose names are surnames too: such a one is a place beside the word it belongs to. */
  private static final Set<String> PLACES_AND_PEOPLE =
      declined(
          "белев глазов дмитров калинин кашин киров королев озеров пушкин саров серов скопин чехов"
              + " щелков");

  /** Other words with such an ending that begin a line. */
  private static final Set<String> WORDS =
      declined(
          "апельсин былина вершина витамин глубина грузин дельфин дисциплина долина доктрина дружина"
              + " жемчужина карантин картина кирпич корзина лавина магазин малина машина медицина"
              + " москвич нева община окраина основа остров паутина пингвин плотина покров половина"
              + " поляна причина пружина пучина равнина родина рубин рутина рябина середина славяне"
              + " сын хозяин шина марина полина");

  /** Adjectives that belong to positions, bodies and units, without their endings. */
  private static final Set<String> OF_OFFICES =
      Surnames.words(
          "муниципальн региональн федеральн школьн городск районн областн краев общественн классн"
              + " социальн старш младш главн ведущ нов перв втор трет окружн территориальн детск"
              + " советск морск русск столов приемн дежурн ответственн рабоч сельск студенческ воинск"
              + " предметн экспертн организационн образовательн общеобразовательн начальн основн средн"
              + " управляющ кажд люб объединенн независим профсоюзн первичн временн постоянн"
              + " информационн научн учебн внутренн внешн психологическ медицинск ученическ"
              + " государственн бюджетн автономн казенн кадетск спортивн межрайонн кадров"
              + " заведующ исполняющ вожат учащ обучающ провер проверяющ методическ");

  /** Names that units and programmes bear, after a position without quotation marks. */
  private static final Set<String> UNITS =
      Surnames.words(
          "сириус кванториум росток юность исток альянс сферум навигатор орион радуга горизонт старт"
              + " вектор лидер успех олимп юнармия орленок артек меридиан импульс контакт спутник");

  private final NameWords words;

  private LoneSurnames(NameWords words) {
    this.words = words;
  }

  /** The places of such surnames in the text of a party, in its order, outside of {@code names}. */
  static List<Place> in(NameWords words, List<Place> names) {
    LoneSurnames surnames = new LoneSurnames(words);
    List<Place> found = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    int name = 0;
    boolean role = false;
    for (int i = 0; i < words.size(); i++) {
      String before = words.text().substring(from, words.start(i));
      quoted = isQuoted(before, quoted);
      from = words.start(i);
      while (name < names.size() && names.get(name).end() <= from) {
        name++;
      }
      boolean named = name < names.size() && names.get(name).start() <= from;
      if (!quoted && !named && surnames.isSurname(i, role)) {
        found.add(new Place(words.start(i), words.end(i)));
      }
      role |= Surnames.isPosition(words.written(i));
    }
    return found;
  }

  private static boolean isQuoted(String before, boolean quoted) {
    boolean inside = quoted;
    for (int i = 0; i < before.length(); i++) {
      switch (before.charAt(i)) {
        case '«', '„', '“' -> inside = before.charAt(i) != '“' || !inside;
        case '»', '”' -> inside = false;
        case '"' -> inside = !inside;
        default -> {}
      }
    }
    return inside;
  }

  /** Whether the word is a surname; {@code role} says that a position stands before it. */
  private boolean isSurname(int at, boolean role) {
    String folded = words.folded(at);
    if (folded.length() < 2
        || isAbbreviation(at)
        || isDigitBeside(at)
        || isOfALongerName(at)
        || !Surnames.mayBe(words, at)
        || UNITS.contains(folded)
        || PLACES.contains(folded)
        || WORDS.contains(folded)
        || isPlaceBesideItsOwner(at)
        || isBorne(at, role)) {
      return false;
    }
    if (Surnames.isAdjective(folded) || isLikeAnAdjective(folded)) {
      return !words.follows(at + 1) && isNominative(folded) && !isOfAnOffice(folded);
    }
    return Surnames.isPlain(folded) || KNOWN.contains(folded) || isHolder(at, folded);
  }

  /** «Речной», «Дальняя», «Белый». */
  private static boolean isLikeAnAdjective(String folded) {
    return folded.length() > 4
        && List.of("ый", "ий", "ой", "ая", "яя").stream().anyMatch(folded::endsWith);
  }

  private static boolean isNominative(String folded) {
    return isLikeAnAdjective(folded) && !folded.endsWith("ской");
  }

  /** «Муниципальный», «Педагогический»: what lost its noun in a list. */
  private static boolean isOfAnOffice(String folded) {
    return folded.contains("ческ")
        || folded.contains("тельск")
        || OF_OFFICES.contains(folded.substring(0, folded.length() - 2));
  }

  /** «учитель физики Шмидт»: a word in the nominative right after a position. */
  private boolean isHolder(int at, String folded) {
    boolean nominative = "аеёийоуыэюя".indexOf(folded.charAt(folded.length() - 1)) < 0;
    return nominative && words.follows(at, Gap.SPACE) && !words.isLoud(at) && endsPosition(at - 1);
  }

  /** Whether a position ends with the word, perhaps by what is taught or where. */
  private boolean endsPosition(int at) {
    if (words.isCapital(at) && !Surnames.isPosition(words.written(at))) {
      return false;
    }
    for (int i = at; i >= Math.max(0, at - LONGEST_POSITION); i--) {
      String position = words.text().substring(words.start(i), words.end(at));
      if (Surnames.isPosition(words.written(i))
          && ResponsibleParty.of(position).kind() == PartyKind.ROLE) {
        return true;
      }
    }
    return false;
  }

  /** «институт Пушкина», «г. Чехов»; beside a position the word is rather its holder. */
  private boolean isBorne(int at, boolean role) {
    if (BorneName.is(words, 0, at, at)) {
      return true;
    }
    boolean noun =
        words.follows(at)
            && !isAbbreviation(at - 1)
            && !Surnames.isPosition(words.written(at - 1))
            && Surnames.isOffice(words.written(at - 1));
    return noun && !role;
  }

  /** «ЦОКО», «МинОбр»; a surname in capital letters is longer and has a surname's ending. */
  private boolean isAbbreviation(int at) {
    String word = words.written(at);
    if (words.isLoud(at)) {
      return word.length() < 5 || !Surnames.isPlain(words.folded(at));
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The rest of a name that something bears: a given name or initials stand before the word. */
  private boolean isOfALongerName(int at) {
    boolean given = words.follows(at) && GivenNames.has(words.folded(at - 1));
    return words.isInitial(at - 1) || (given && words.isCapital(at - 1));
  }

  /** «5Б», «А1». */
  private boolean isDigitBeside(int at) {
    String text = words.text();
    int end = words.end(at);
    int start = words.start(at);
    return (start > 0 && Character.isDigit(text.charAt(start - 1)))
        || (end < text.length() && Character.isDigit(text.charAt(end)));
  }

  /** «Администрация Королёва». */
  private boolean isPlaceBesideItsOwner(int at) {
    return PLACES_AND_PEOPLE.contains(words.folded(at))
        && words.follows(at)
        && !endsPosition(at - 1);
  }

  private static Set<String> declined(String words) {
    return Surnames.words(words).stream()
        .flatMap(GivenNames::forms)
        .collect(Collectors.toUnmodifiableSet());
  }
}
