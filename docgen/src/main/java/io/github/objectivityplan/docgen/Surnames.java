package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NameWords.Gap;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.ResponsibleParty;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Фамилии: tells a word that may be a surname beside a given name or initials from others. */
final class Surnames {

  /** The endings of Russian surnames, in every case. */
  private static final Endings RUSSIAN =
      new Endings()
          .add(1, "ов ев ин ын", " а у ы ым ой ою е")
          .add(1, "ск цк", "ий ого ому им ом ая ой ую ою");

  /** Endings of other surnames that are hardly those of other words in their place. */
  private static final Endings OTHER =
      new Endings().add(2, "енко швили дзе ян янц чук юк ич", " а у ом ем е");

  /** «Проверяет», «Проверила», «Проверить»: what a person does. */
  private static final Endings VERB =
      new Endings()
          .add(1, "ат ят ит ет ут ать ять ить еть уть сти ться тся", " ")
          .add(1, "ал ял ил ел", " а и");

  /** Words that begin a sentence with a capital letter and stand before a person. */
  private static final Set<String> BEFORE_A_PERSON =
      words(
          "без в во вместо все для до ее если за и из или им их к как ко кроме на над наш не но о об"
              + " от памяти перед по под после при про ради с со также то у через что это");

  private static final Set<String> OF_THE_EAST =
      words(
          "ан ван вон вэй дуан зыонг ин кан ким ле ли лим лин лю мин мун нго нгуен ню огай пак пхан"
              + " пяк сим син су сун сю тен тран тхай тэн тю тян фам хам хан хван хегай хоанг цай цой"
              + " цзян цзинь чан чен чжан чжао чжоу чо чон чу шек шен шин эм ю юн юй ян янь");

  private static final Set<String> CASES = Set.of("", "а", "у", "е", "ю", "я", "ом", "ем");

  private static final Set<String> PARTICLES =
      words("абу аль бен бин ван де дель ден дер ди дю ибн ла ле мак сен тер фон цу эль");

  /** What follows a father's name: a son, a daughter. */
  static final Set<String> SON_OR_DAUGHTER = words("оглы оглу кызы гызы кизи улы уулу");

  /** Second halves that are no surname without the first: «Керим Хан А. А.». */
  private static final Set<String> TITLES_OF_NOBILITY =
      words("хан бек бей шах паша мирза оглы кызы заде");

  private Surnames() {}

  /** Whether the word (folded) is one that a surname may begin with: «де», «фон». */
  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  /** The first half of a surname that is written without a hyphen: «Мамин Сибиряк Д. Н.». */
  static int firstHalf(NameWords words, int surname) {
    int before = surname - 1;
    if (!words.follows(surname) || !words.isCapital(before)) {
      return surname;
    }
    boolean half =
        TITLES_OF_NOBILITY.contains(words.folded(surname)) || isHalf(words.folded(before));
    return half && !isPosition(words.written(before)) ? before : surname;
  }

  /** The number of the word after one or two particles, the first of them {@code at}. */
  static int afterParticles(NameWords words, int at, Gap gap) {
    int next = at;
    while (next < at + 2
        && (words.follows(next) || (next == at && words.follows(next, gap)))
        && PARTICLES.contains(words.folded(next))) {
      next++;
    }
    return next > at && !words.follows(next) ? at : next;
  }

  /** Whether the word (folded) has the ending of a surname, in any case: «Ивановой», «О’Нил». */
  static boolean isPlain(String folded) {
    int apostrophe = folded.indexOf('’');
    return RUSSIAN.end(folded) || OTHER.end(folded) || apostrophe == 1 || apostrophe == 2;
  }

  /** Whether the word (folded) may be the first half of a surname written without a hyphen. */
  static boolean isHalf(String folded) {
    return RUSSIAN.end(folded);
  }

  /** «Ли», «Киму»: a surname (folded) of Korea, China or Vietnam. */
  static boolean isOfTheEast(String folded) {
    for (int length = folded.length(); length > 0 && length >= folded.length() - 2; length--) {
      if (OF_THE_EAST.contains(folded.substring(0, length))
          && CASES.contains(folded.substring(length))) {
        return true;
      }
    }
    return false;
  }

  /**
   * «Белинский», «Ленинского»: a surname (folded) that may be an adjective of the next word too.
   */
  static boolean isAdjective(String folded) {
    int end = Math.max(folded.lastIndexOf("ск"), folded.lastIndexOf("цк"));
    return end > 0 && folded.length() - end <= 5 && !folded.endsWith("ска");
  }

  /**
   * Whether the word may be a surname at all: it has a capital letter and is no office, nor a verb
   * that begins a sentence or stands among capital letters.
   */
  static boolean mayBe(NameWords words, int at) {
    String folded = words.folded(at);
    return folded.length() > 1
        && words.isCapital(at)
        && !BEFORE_A_PERSON.contains(folded)
        && (isPlain(folded) || !isVerb(folded) || !(words.isLoud(at) || words.beginsSentence(at)))
        && !isOffice(words.written(at));
  }

  /** Whether the word (folded) has the ending of a verb: «проверяет», «назначить». */
  static boolean isVerb(String folded) {
    return VERB.end(folded);
  }

  /** «Учитель», «Классные»: a position or one who holds it. */
  static boolean isPosition(String word) {
    PartyKind kind = kind(word);
    return kind == PartyKind.ROLE || kind == PartyKind.ROLE_GROUP;
  }

  /** «Учителю», «Гимназия», «Совет»: a capital letter does not make a surname of it. */
  static boolean isOffice(String word) {
    PartyKind kind = kind(word);
    return kind != PartyKind.OTHER && kind != PartyKind.PERSON;
  }

  private static PartyKind kind(String word) {
    return ResponsibleParty.of(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).kind();
  }

  static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  /** Endings of words, each with the letters that must at least stand before it. */
  private static final class Endings {

    private static final int LONGEST = 8;

    private final Set<String> afterOne = new HashSet<>();
    private final Set<String> afterTwo = new HashSet<>();

    Endings add(int before, String stems, String cases) {
      for (String stem : stems.split(" ")) {
        for (String ending : cases.split(" ", -1)) {
          (before > 1 ? afterTwo : afterOne).add(stem + ending);
        }
      }
      return this;
    }

    boolean end(String word) {
      for (int length = 2; length <= Math.min(LONGEST, word.length() - 1); length++) {
        String ending = word.substring(word.length() - length);
        if (afterOne.contains(ending)
            || (afterTwo.contains(ending) && word.length() > length + 1)) {
          return true;
        }
      }
      return false;
    }
  }
}
