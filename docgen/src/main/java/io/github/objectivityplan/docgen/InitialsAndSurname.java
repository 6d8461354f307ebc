package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import io.github.objectivityplan.docgen.NamedPeople.Name;
import io.github.objectivityplan.party.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Инициалы и фамилия: finds people who are named by a surname with initials, in either order («де
 * Бройль А. Б.», «А. Б. фон дер Лейен»). The letter of an item («I. Работа с кадрами») is no
 * initial.
 */
final class InitialsAndSurname {

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

  private final NameWords words;
  private final List<Name> found = new ArrayList<>();

  private InitialsAndSurname(NameWords words) {
    this.words = words;
  }

  /** The names of this kind. */
  static List<Name> in(NameWords words) {
    InitialsAndSurname names = new InitialsAndSurname(words);
    names.surnamesWithInitials();
    for (int i = 0; i < words.size(); i++) {
      names.initialsAndParticle(i);
      names.initialsWithoutStops(i);
      names.arabicSurname(i);
    }
    return names.found;
  }

  private void surnamesWithInitials() {
    for (PersonName.Occurrence name : PersonName.findAll(words.text())) {
      if (!name.name().given().endsWith(".")) {
        continue;
      }
      int first = words.at(name.start());
      int last = words.at(name.end() - 1);
      last = last < words.size() && words.start(last) < name.end() ? last : last - 1;
      boolean surnameFirst = words.text().startsWith(name.name().surname(), name.start());
      if (name.name().patronymic() == null && (surnameFirst ? isLettered(first) : isItem(first))) {
        continue;
      }
      if (surnameFirst && belongsToBoth(last + 1)) {
        add(Surnames.firstHalf(words, first), last + 1);
      } else if (surnameFirst) {
        found.add(new Name(Surnames.firstHalf(words, first), last, name.end()));
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
    if (next == words.size()
        || ROMAN.contains(words.written(initial))
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

  /**
   * Initials between two words with capital letters belong to either: «назначить Ясную О. П. Срок –
   * май», «учебник Л. Г. Петерсон». In doubt both words are of the name.
   */
  private void initialsBetween(int first, int last, PersonName.Occurrence name) {
    int before = first - 1;
    if (!words.follows(first) || !Surnames.mayBe(words, before)) {
      found.add(new Name(first, last, name.end()));
      return;
    }
    boolean plain = Surnames.isPlain(words.folded(last));
    if (words.beginsSentence(before)) {
      found.add(new Name(plain ? first : before, last, name.end()));
    } else if (plain) {
      found.add(new Name(before, last, name.end()));
    } else {
      found.add(new Name(before, last - 1, words.end(last - 1) + 1));
    }
  }

  /** «А. Б. фон дер Лейен». */
  private void initialsAndParticle(int at) {
    if (!words.isInitial(at)) {
      return;
    }
    int next = words.isInitial(at + 1) && words.follows(at + 1, Gap.DOT) ? at + 2 : at + 1;
    int surname = Surnames.afterParticles(words, next, Gap.DOT);
    if (surname > next && words.isName(surname)) {
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
      found.add(new Name(at, last, words.end(last) + 1));
    }
  }

  private void add(int first, int last) {
    found.add(new Name(first, last, words.end(last)));
  }
}
