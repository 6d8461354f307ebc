package io.github.objectivityplan.party;

import java.util.Set;

/** The letters and endings of Russian words, as far as telling parties apart needs them. */
final class Words {

  private static final String LATIN = "abcehkmoptxy";
  private static final String CYRILLIC = "авсенкмортху";

  /** The endings that a stem loses, the longer before the shorter. */
  private static final String[] ENDINGS = {
    "иями", "ями", "ами", "ыми", "ими", "ием", "иям", "иях", "ией", "ого", "его", "ому", "ему",
    "ых", "их", "ым", "им", "ом", "ем", "ой", "ей", "ам", "ям", "ах", "ях", "ая", "яя", "ое", "ее",
    "ые", "ие", "ый", "ий", "ую", "юю", "ию", "ия", "ии", "ов", "ев", "и", "ы", "а", "я", "у", "ю",
    "е", "о", "ь", "й"
  };

  private static final String[] SURNAME_ENDINGS = {
    "ов", "ова", "ову", "овой", "овым", "ев", "ева", "еву", "евой", "евым", "ин", "ина", "ину",
    "иной", "ын", "ына", "ыну", "ыной", "ский", "ская", "скому", "ской", "цкий", "цкая", "ко", "юк",
    "ук", "чук", "ян", "дзе", "швили", "их", "ых", "ич", "ец", "ик", "ман", "ер", "ль"
  };

  /** The endings of a patronymic's cases; those of the feminine follow its «н». */
  private static final String[] OF_HIS_FATHER = {"", "а", "у", "ем", "ом", "е"};

  private static final String[] OF_HER_FATHER = {"а", "ы", "е", "у", "ой", "ою"};

  private static final Set<String> SHORT_PATRONYMICS =
      Set.of("ильич", "кузьмич", "лукич", "никитич", "фокич", "фомич");

  /** Other words that end as «Петровна» or «Игоревной» do: «на уровне», «основной». */
  private static final Set<String> NO_PATRONYMICS =
      Set.of(
          ("уровн основн условн безусловн словн дословн сословн головн уголовн духовн верховн церковн"
                  + " любовн готовн виновн невиновн кровн бескровн ровн неровн чиновн дневн ежедневн"
                  + " повседневн каждодневн однодневн двухдневн трехдневн пятидневн многодневн душевн"
                  + " задушевн плачевн гневн древн деревн царевн королевн напевн ревн")
              .split(" ", -1));

  private static final Set<String> SON_OR_DAUGHTER =
      Set.of("оглы", "оглу", "кызы", "гызы", "кизи", "улы", "уулу");

  private static final Set<String> PARTICLES =
      Set.of(
          "абу", "аль", "бен", "бин", "ван", "де", "дель", "ден", "дер", "ди", "дю", "ибн", "ла",
          "ле", "сен", "тер", "фон", "эль");

  /** «Поручить» before a given name has a capital letter too, at the beginning of a sentence. */
  private static final String[] INFINITIVE_ENDINGS = {"ать", "ять", "ить", "еть", "уть", "сти"};

  private Words() {}

  /**
   * Lower case, «ё» as «е», one apostrophe, no soft hyphens, Latin look-alikes as the Cyrillic
   * letters that were meant; a word with another Latin letter keeps its Latin letters.
   */
  static String fold(String word) {
    int plain = 0;
    while (plain < word.length() && word.charAt(plain) >= 'а' && word.charAt(plain) <= 'я') {
      plain++;
    }
    if (plain == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    boolean latin = false;
    boolean foreign = false;
    for (int i = 0; i < word.length(); i++) {
      char c = lowerCase(word.charAt(i));
      int last = folded.length() - 1;
      switch (c) {
        case 'ё' -> folded.append('е');
        case '\u2010', '\u2011' -> folded.append('-');
        case '’', '`', '\u02BC' -> folded.append('\'');
        case '\u00AD' -> {}
        case '\u0306', '\u0308' -> {
          // a mark over the letter before it: «и» with a breve is «й», «е» with two dots stays
          if (c == '\u0306' && last >= 0 && folded.charAt(last) == 'и') {
            folded.setCharAt(last, 'й');
          }
        }
        default -> folded.append(c);
      }
      if (c >= 'a' && c <= 'z') {
        latin = true;
        foreign |= LATIN.indexOf(c) < 0;
      }
    }
    for (int i = 0; latin && !foreign && i < folded.length(); i++) {
      int like = LATIN.indexOf(folded.charAt(i));
      if (like >= 0) {
        folded.setCharAt(i, CYRILLIC.charAt(like));
      }
    }
    return folded.toString();
  }

  private static char lowerCase(char c) {
    if (c >= 'а' && c <= 'я') {
      return c;
    }
    return c >= 'А' && c <= 'Я' ? (char) (c + ('а' - 'А')) : Character.toLowerCase(c);
  }

  /** A word (already folded) without its ending, so that the cases of one word come together. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  static boolean hasSurnameEnding(String folded) {
    return endsWithAny(folded, SURNAME_ENDINGS);
  }

  static boolean isInfinitive(String word) {
    return endsWithAny(fold(word), INFINITIVE_ENDINGS);
  }

  /** Whether the word is a patronymic in some case; surnames such as «Станкевич» are none. */
  static boolean isPatronymic(String word) {
    String folded = fold(word);
    for (String ending : OF_HIS_FATHER) {
      if (folded.endsWith("ич" + ending)) {
        return isOfHisFather(folded.substring(0, folded.length() - ending.length()));
      }
    }
    for (String ending : OF_HER_FATHER) {
      if (folded.endsWith("н" + ending)) {
        return isOfHerFather(folded.substring(0, folded.length() - ending.length()));
      }
    }
    return false;
  }

  private static boolean isOfHisFather(String nominative) {
    return SHORT_PATRONYMICS.contains(nominative)
        || endsWithAny(nominative, "ович", "аевич", "еевич", "иевич", "ьевич", "ревич", "ввич");
  }

  private static boolean isOfHerFather(String stem) {
    return endsWithAny(stem, "овн", "евн", "иничн", "ввичн", "никитичн")
        && !NO_PATRONYMICS.contains(stem);
  }

  static boolean isPatronymicInNominative(String folded) {
    return isPatronymic(folded) && (folded.endsWith("ич") || folded.endsWith("на"))
        || folded.indexOf('-') > 0 && isSonOrDaughter(folded.substring(folded.indexOf('-') + 1));
  }

  /** The word after a father's name: «Али оглы». */
  static boolean isSonOrDaughter(String folded) {
    return SON_OR_DAUGHTER.contains(folded);
  }

  /** A word that a surname of several begins with: «де», «фон». */
  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  static boolean isSpace(char c) {
    boolean letter = c >= 'А' && c <= 'я';
    return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The text with every run of white space as one space, and none at its ends. */
  static String collapse(String text) {
    int plain = 0;
    while (plain < text.length() && !isSpace(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (space && !collapsed.isEmpty()) {
        collapsed.append(' ');
      }
      collapsed.append(c);
      space = false;
    }
    return collapsed.toString();
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDash(char c) {
    return isHyphen(c) || (c >= '\u2012' && c <= '\u2015') || c == '\u2212';
  }

  /** «О'Коннор», however the sign was typed; U+02BC is a letter of itself. */
  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '`';
  }

  /**
   * The end of the word that begins at an offset: letters and digits, with hyphens and apostrophes
   * inside.
   */
  static int endOfWord(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside =
          (c >= 'А' && c <= 'я')
              || Character.isLetterOrDigit(c)
              || isInvisible(c)
              || (isApostrophe(c)
                  && end + 1 < text.length()
                  && Character.isLetter(text.charAt(end - 1))
                  && Character.isLetter(text.charAt(end + 1)))
              || ((isHyphen(c) || (isDash(c) && Character.isDigit(text.charAt(end - 1))))
                  && end + 1 < text.length()
                  && Character.isLetterOrDigit(text.charAt(end - 1))
                  && Character.isLetterOrDigit(text.charAt(end + 1)));
      if (!inside) {
        break;
      }
      end++;
    }
    return end;
  }

  /** A soft hyphen or a mark over the letter before it, as texts taken from PDF have them. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        return true;
      }
    }
    return false;
  }
}
