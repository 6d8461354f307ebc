package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import io.github.objectivityplan.party.PersonName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

  private static final Set<String> PARTICLES =
      Surnames.words("абу аль бен бин ван де дель ден дер ди дю ибн ла ле мак сен тер фон цу эль");

  /** What follows a father's name: a son, a daughter. */
  private static final Set<String> SON_OR_DAUGHTER =
      Surnames.words("оглы оглу кызы гызы кизи улы уулу");

  /** Second halves that are no surname without the first: «Керим Хан А. А.». */
  private static final Set<String> TITLES_OF_NOBILITY =
      Surnames.words("хан бек бей шах паша мирза оглы кызы заде");

  private static final Set<String> ARABIC_ARTICLES = Surnames.words("аль ад ар ас ат аш ан эль");

  /** Numbers in Latin letters that no Cyrillic letter looks like. */
  private static final Set<String> ROMAN = Set.of("I", "V", "L", "D");

  /** What has a letter for its number. */
  private static final Set<String> LETTERED =
      Surnames.words(
          "приложение приложения приложению вариант варианта варианты группа группы класс класса"
              + " кабинет кабинета форма формы уровень уровня раздел раздела часть части корпус"
              + " корпуса блок блока секция секции пункт пункта подпункт подпункта литера литер"
              + " таблица таблицы рисунок категория категории тип типа параллель поток смена п пп"
              + " ст вариантов список списка лист графа строка столбец");

  /** In capital letters these are no surnames: «КИМ ОГЭ» are its tasks. */
  private static final Set<String> ABBREVIATIONS = Set.of("ким", "пак", "ан", "ин", "мин");

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

  private static final Pattern SENTENCE_BEFORE =
      Pattern.compile("\\p{Ll}[.!?][\\s\\u00a0]+\\p{Lu}");

  /** A word so short is rather a surname than the beginning of a sentence: «Ким Анны». */
  private static final int SHORT_SURNAME = 4;

  /** The most letters of a syllable, as names of the East have them. */
  private static final int SYLLABLE = 5;

  /**
   * The place of a name, or of another piece, in a text.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character
   */
  record Place(int start, int end) {}

  /** A name: its words, and the offset after its last character. */
  private record Name(int first, int last, int end) {}

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
    surnamesWithInitials();
    for (int i = 0; i < words.size(); i++) {
      initialsAndParticle(i);
      initialsWithoutStops(i);
      arabicSurname(i);
      givenAndPatronymic(i);
      namedByFather(i);
      surnameOfTheEast(i);
      surnameWithApostrophe(i);
    }
    givenAndSurnames();
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

  // ---------------------------------------------------------------- names with initials

  private void surnamesWithInitials() {
    for (PersonName.Occurrence name : PersonName.findAll(text)) {
      if (!name.name().given().endsWith(".")) {
        continue;
      }
      int first = words.at(name.start());
      int last = words.at(name.end() - 1);
      last = last < words.size() && words.start(last) < name.end() ? last : last - 1;
      boolean surnameFirst = text.startsWith(name.name().surname(), name.start());
      if (name.name().patronymic() == null && (surnameFirst ? isLettered(first) : isItem(first))) {
        continue;
      }
      if (surnameFirst && belongsToBoth(last + 1)) {
        add(firstHalf(first), last + 1);
      } else if (surnameFirst) {
        add(firstHalf(first), last, name.end());
      } else {
        initialsBetween(first, last, name);
      }
    }
  }

  /** «Приложение А.» */
  private boolean isLettered(int at) {
    return LETTERED.contains(words.folded(at));
  }

  /** «I. Работа с кадрами», «А. Методическая работа»: the letter of an item, no initial. */
  private boolean isItem(int initial) {
    int next = initial + 1;
    String surname = words.folded(next);
    if (ROMAN.contains(words.written(initial))
        || (words.follows(initial, Gap.SPACE) && isLettered(initial - 1))) {
      return true;
    }
    if (!words.beginsSentence(initial)) {
      return false;
    }
    boolean adjective =
        Surnames.isAdjective(surname)
            && words.follows(next + 1, Gap.SPACE)
            && !words.isCapital(next + 1)
            && !Surnames.isVerb(words.folded(next + 1));
    return adjective || !(Surnames.isPlain(surname) || Surnames.isOfTheEast(surname));
  }

  /** «Роман А. С. Светлова»: a word that the initials before it may belong to as well. */
  private boolean belongsToBoth(int surname) {
    return (words.follows(surname, Gap.DOT) || words.follows(surname, Gap.SPACE))
        && !words.isInitial(surname + 1)
        && Surnames.isPlain(words.folded(surname))
        && !Surnames.isAdjective(words.folded(surname))
        && Surnames.mayBe(words, surname);
  }

  /** «Светлова А Б»: initials that lost their full stops. */
  private void initialsWithoutStops(int surname) {
    if (Surnames.isPlain(words.folded(surname))
        && isLetter(surname + 1)
        && isLetter(surname + 2)
        && Surnames.mayBe(words, surname)) {
      add(surname, surname + 2);
    }
  }

  private boolean isLetter(int at) {
    return words.follows(at, Gap.SPACE) && words.folded(at).length() == 1 && words.isCapital(at);
  }

  /** The first half of a surname that is written without a hyphen: «Мамин Сибиряк Д. Н.». */
  private int firstHalf(int surname) {
    int before = surname - 1;
    if (!words.follows(surname) || !words.isCapital(before)) {
      return surname;
    }
    boolean half =
        TITLES_OF_NOBILITY.contains(words.folded(surname)) || Surnames.isHalf(words.folded(before));
    return half && !Surnames.isPosition(words.written(before)) ? before : surname;
  }

  /**
   * Initials between two words with capital letters belong to either: «назначить Ясную О. П. Срок –
   * май», «учебник Л. Г. Петерсон». In doubt both words are of the name.
   */
  private void initialsBetween(int first, int last, PersonName.Occurrence name) {
    int before = first - 1;
    if (!words.follows(first) || !Surnames.mayBe(words, before)) {
      add(first, last, name.end());
      return;
    }
    boolean plain = Surnames.isPlain(words.folded(last));
    if (words.beginsSentence(before)) {
      add(plain ? first : before, last, name.end());
    } else if (plain) {
      add(before, last, name.end());
    } else {
      add(before, last - 1, words.end(last - 1) + 1);
    }
  }

  /** «А. Б. фон дер Лейен». */
  private void initialsAndParticle(int at) {
    if (!words.isInitial(at)) {
      return;
    }
    int next = words.isInitial(at + 1) && words.follows(at + 1, Gap.DOT) ? at + 2 : at + 1;
    int surname = afterParticles(next, Gap.DOT);
    if (surname > next && isNameWord(surname)) {
      add(at, surname);
    }
  }

  /** «аль-Фараби А. А.»: the only surnames that begin with a small letter. */
  private void arabicSurname(int at) {
    int hyphen = words.folded(at).indexOf('-');
    if (hyphen > 0
        && !words.isCapital(at)
        && ARABIC_ARTICLES.contains(words.folded(at).substring(0, hyphen))
        && words.isInitial(at + 1)
        && words.follows(at + 1)) {
      int last = words.isInitial(at + 2) && words.follows(at + 2, Gap.DOT) ? at + 2 : at + 1;
      add(at, last, words.end(last) + 1);
    }
  }

  // ---------------------------------------------------------------- names in full

  /** A given name, its patronymic and the surname on either side. */
  private void givenAndPatronymic(int given) {
    int father = given + 1;
    if (!words.follows(father) || !PersonName.isPatronymic(words.folded(father))) {
      return;
    }
    boolean known = GivenNames.has(words.folded(given));
    boolean typed = isNameWord(given) && isNameWord(father);
    if (!known && (!typed || words.isLoud(father) || isPosition(given))) {
      return;
    }
    int before = given - 1;
    int after = father + 1;
    if (words.follows(given) && isSurnameBesideFather(before, given)) {
      add(firstHalf(before), father);
    } else if (words.follows(after) && isSurnameBesideFather(after, given)) {
      add(given, after);
    } else {
      add(given, father);
    }
  }

  private boolean isSurnameBesideFather(int at, int given) {
    boolean small = !words.isCapital(given) && !words.isCapital(at);
    return small
        ? Surnames.isPlain(words.folded(at)) && !isPosition(at)
        : Surnames.mayBe(words, at);
  }

  /** «Алиева Сабина Тофик кызы». */
  private void namedByFather(int at) {
    boolean hyphened = words.isCapital(at) && isFathersName(words.folded(at));
    int father = hyphened ? at : at - 1;
    boolean apart = SON_OR_DAUGHTER.contains(words.folded(at)) && words.follows(at);
    if (!(hyphened || (apart && isNameWord(father)))) {
      return;
    }
    int first = father;
    while (first > father - 2 && words.follows(first) && isNameWord(first - 1)) {
      if (isPosition(first - 1)) {
        break;
      }
      first--;
    }
    add(first, at);
  }

  private static boolean isFathersName(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && SON_OR_DAUGHTER.contains(word.substring(hyphen + 1));
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
        && isNameWord(at)
        && (words.isLoud(at) ? isOneSyllable(words.folded(at)) : !isOffice(at));
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

  // ---------------------------------------------------------------- a given name and a surname

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
    int at = afterParticles(given + 1, Gap.SPACE);
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

  // ---------------------------------------------------------------- the whole of a name

  private void add(int first, int last) {
    add(first, last, words.end(last));
  }

  /** Adds the name with its particle, before or after, and with what follows a patronymic. */
  private void add(int first, int last, int end) {
    int begin = first;
    while (begin > first - 2
        && words.follows(begin)
        && PARTICLES.contains(words.folded(begin - 1))) {
      begin--;
    }
    int next = last + 1;
    if (next < words.size()
        && SON_OR_DAUGHTER.contains(words.folded(next))
        && isBesideTheName(end, next)) {
      found.add(new Name(begin, next, words.end(next)));
      return;
    }
    int surname = afterParticles(next, Gap.SPACE);
    boolean more = surname > next && surname < words.size() && isNameWord(surname);
    found.add(more ? new Name(begin, surname, words.end(surname)) : new Name(begin, last, end));
  }

  /** «Г. М. оглы», «Г.М.-оглы». */
  private boolean isBesideTheName(int end, int next) {
    String between = text.substring(end, words.start(next));
    return between.isBlank() || between.equals("-") || between.equals("\u00a0");
  }

  /** The number of the word after one or two particles, the first of them {@code at}. */
  private int afterParticles(int at, Gap gap) {
    int next = at;
    while (next < at + 2
        && (words.follows(next) || (next == at && words.follows(next, gap)))
        && PARTICLES.contains(words.folded(next))) {
      next++;
    }
    return next > at && !words.follows(next) ? at : next;
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

  /** Whether the word has a capital letter and is no initial. */
  private boolean isNameWord(int at) {
    return at >= 0 && words.isCapital(at) && words.folded(at).length() > 1;
  }

  private boolean isPosition(int at) {
    return Surnames.isPosition(words.written(at));
  }

  private boolean isOffice(int at) {
    return Surnames.isOffice(words.written(at));
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
