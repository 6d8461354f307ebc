package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.NamedPeople.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Личные сведения: the numbers, dates and addresses in a text that belong to one person and are
 * known by their shape or by the word beside them. The text is looked through once, from word to
 * word and from number to number.
 */
final class PersonalDetails {

  /**
   * A piece of a text that is a person's.
   *
   * @param data what it is
   * @param place where it stands
   */
  record Detail(PublicVersion.Data data, Place place) {}

  /** A run of letters, of digits, or another character that is no space. */
  private record Token(String text, int start, int end) {
    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
      return Character.isLetter(text.charAt(0));
    }

    boolean isWordOf(Set<String> words) {
      return words.contains(text);
    }

    /** Whether it is a number of so many digits. */
    boolean has(int digits) {
      return isNumber() && text.length() == digits;
    }
  }

  private static final int SNILS = 11;
  private static final int PERSONS_INN = 12;
  private static final int YEAR = 4;

  /** So many tokens after its label the number of a passport is looked for. */
  private static final int NEAR = 12;

  /** So many tokens at most are between two commas of an address. */
  private static final int LONGEST_PART = 16;

  private static final Set<String> BEFORE_A_NUMBER =
      Surnames.words(
          "серия серии серией номер номера номером рф гражданина россии российской данные данных");

  private static final Set<String> MONTHS =
      Surnames.words(
          "января февраля марта апреля мая июня июля августа сентября октября ноября декабря");

  /** «детей 2019 года рождения»: many people of a year, and none of them known. */
  private static final Set<String> MANY =
      Surnames.words(
          "дети детей детям детьми обучающиеся обучающихся обучающимся учащиеся учащихся учащимся"
              + " школьники школьников школьникам воспитанники воспитанников воспитанникам юноши"
              + " юношей юношам девушки девушек девушкам мальчики мальчиков девочки девочек ребята"
              + " ребят граждане граждан гражданам выпускники выпускников участники участников"
              + " спортсмены спортсменов подростки подростков лиц лица ученики учеников команды"
              + " дошкольники дошкольников и или");

  private static final Set<String> OF_ADDRESSES =
      Surnames.words(
          "г город гор п пос поселок пгт с село д дер деревня дом ст станица х хутор ул улица пр просп"
              + " проспект пер переулок бульвар наб набережная пл площадь ш шоссе мкр микрорайон кв"
              + " квартира к корп корпус стр строение обл область области р район края край респ"
              + " республика республики кварт квартал тер снт проезд аллея тупик пом помещение индекс"
              + " россия рф");

  private static final Set<String> AFTER_AN_ADDRESS =
      Surnames.words(
          "тел телефон моб сот факс паспорт снилс инн e email почта дата родился родилась");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Detail> found = new ArrayList<>();

  private PersonalDetails(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int end = endOf(at);
      if (!isSpace(text.charAt(at))) {
        String token = text.substring(at, end).toLowerCase(Locale.ROOT).replace('ё', 'е');
        tokens.add(new Token(token, at, end));
      }
      at = end;
    }
  }

  /** The personal details of the text, in its order. */
  static List<Detail> in(String text) {
    PersonalDetails details = new PersonalDetails(text);
    int at = 0;
    while (at < details.tokens.size()) {
      int next = details.detailAt(at);
      at = Math.max(next, at + 1);
    }
    return details.found;
  }

  /** Adds the detail that begins at a token or that its word is the label of; where to go on. */
  private int detailAt(int at) {
    Token token = tokens.get(at);
    if (token.isNumber()) {
      int end = snilsAt(at, false);
      return end > at ? end : birthAt(at);
    }
    if (!token.isWord()) {
      return at;
    }
    String word = token.text();
    if (word.equals("снилс")) {
      return snilsAt(afterLabel(at), true);
    }
    if (word.equals("инн")) {
      return innAt(afterLabel(at));
    }
    if (word.startsWith("паспорт")) {
      return passportAfter(at);
    }
    if (word.startsWith("рожден") && at > 0 && tokens.get(at - 1).text().startsWith("дат")) {
      return dateOfBirthAt(afterLabel(at));
    }
    if (word.startsWith("родил") && isSign(at + 2, ".")) {
      return dateOfBirthAt(at + 1);
    }
    int address = addressAfter(at);
    return address > 0 ? addressAt(address) : at;
  }

  // ---------------------------------------------------------------- numbers

  /** «112-233-445 95», or after its word eleven digits in any groups. */
  private int snilsAt(int at, boolean labelled) {
    int end = at;
    int digits = 0;
    StringBuilder shape = new StringBuilder();
    while (end < tokens.size() && digits < SNILS && isPartOfNumber(end)) {
      digits += tokens.get(end).isNumber() ? tokens.get(end).text().length() : 0;
      shape.append(tokens.get(end).isNumber() ? "" + tokens.get(end).text().length() : "-");
      end++;
    }
    boolean shaped = shape.toString().equals("3-3-32") || shape.toString().equals("3-3-3-2");
    return digits == SNILS && (labelled || (shaped && !isGluedToNumber(at)))
        ? add(PublicVersion.Data.SNILS, at, end)
        : at;
  }

  private boolean isPartOfNumber(int at) {
    Token token = tokens.get(at);
    return token.isNumber() || isDash(token);
  }

  private int innAt(int at) {
    int end = at;
    int digits = 0;
    while (end < tokens.size() && tokens.get(end).isNumber() && digits < PERSONS_INN) {
      digits += tokens.get(end).text().length();
      end++;
    }
    return digits == PERSONS_INN ? add(PublicVersion.Data.INN, at, end) : at;
  }

  /** «паспорт: серия 45 10 № 123456», «паспорт 4510 123456». */
  private int passportAfter(int label) {
    int start = -1;
    int digits = 0;
    for (int i = label + 1; i < Math.min(tokens.size(), label + NEAR); i++) {
      Token token = tokens.get(i);
      if (token.isNumber()) {
        start = start < 0 ? i : start;
        digits += token.text().length();
        if (digits >= 10) {
          return digits == 10 ? add(PublicVersion.Data.PASSPORT, start, i + 1) : label;
        }
      } else if (token.isWord() && !token.isWordOf(BEFORE_A_NUMBER)) {
        return label;
      } else if (token.text().equals(";")) {
        return label;
      }
    }
    return label;
  }

  // ---------------------------------------------------------------- dates of birth

  /** «12.03.1980 года рождения», «1980 г. р.». */
  private int birthAt(int at) {
    int year = yearOfDateAt(at);
    boolean date = year > at;
    if (year < 0 || (!date && isOfMany(at))) {
      return at;
    }
    int end = year + 1;
    if (isWord(end, "г") || isWord(end, "гг") || isWord(end, "года") || isWord(end, "год")) {
      end = isSign(end + 1, ".") ? end + 2 : end + 1;
    }
    boolean born = isWord(end, "р") || isWordLike(end, "рожд");
    if (!born || end == year + 1 && !isWordLike(end, "рожд")) {
      return at;
    }
    boolean dot = isSign(end + 1, ".") && tokens.get(end).text().length() <= 4;
    return add(PublicVersion.Data.BIRTH_DATE, at, dot ? end + 2 : end + 1);
  }

  private boolean isOfMany(int at) {
    int before = at - 1;
    if (before >= 0 && (isDash(tokens.get(before)) || tokens.get(before).text().equals("/"))) {
      return true;
    }
    return before >= 0 && tokens.get(before).isWordOf(MANY);
  }

  /** The date that is known to be of a birth, after its label: at most a few words further on. */
  private int dateOfBirthAt(int at) {
    int year = at < tokens.size() ? yearOfDateAt(at) : -1;
    return year < 0 ? at : add(PublicVersion.Data.BIRTH_DATE, at, year + 1);
  }

  /** The token of the year of the date that begins here, or is it alone; -1 if none does. */
  private int yearOfDateAt(int at) {
    if (tokens.get(at).has(YEAR)) {
      return at;
    }
    if (!tokens.get(at).isNumber() || tokens.get(at).text().length() > 2) {
      return -1;
    }
    boolean inDigits = isSign(at + 1, ".") && isSign(at + 3, ".") && isNumber(at + 4);
    if (inDigits) {
      return at + 4;
    }
    boolean inWords = at + 1 < tokens.size() && tokens.get(at + 1).isWordOf(MONTHS);
    return inWords && at + 2 < tokens.size() && tokens.get(at + 2).has(YEAR) ? at + 2 : -1;
  }

  // ---------------------------------------------------------------- addresses

  /** Where the address begins that a word is the label of; 0 if it is none. */
  private int addressAfter(int at) {
    String word = tokens.get(at).text();
    if (word.startsWith("прожива")
        || word.startsWith("зарегистрирован")
        || word.startsWith("прописан")) {
      for (int i = at + 1; i < Math.min(tokens.size(), at + 6); i++) {
        if (tokens.get(i).text().equals("адресу")) {
          return afterLabel(i);
        }
      }
      return 0;
    }
    if (word.startsWith("адрес")) {
      boolean home = at > 0 && tokens.get(at - 1).text().startsWith("домашн");
      int next = at + 1;
      if (isWord(next, "места") || isWord(next, "фактического")) {
        next++;
      }
      boolean of =
          isWordLike(next, "проживан")
              || isWordLike(next, "жительств")
              || isWord(next, "регистрации");
      return of ? afterLabel(next) : home ? afterLabel(at) : 0;
    }
    return 0;
  }

  /** Adds the parts between commas that are of an address. */
  private int addressAt(int at) {
    int end = at;
    int from = at;
    while (from < tokens.size()) {
      int to = from;
      boolean known = false;
      while (to < Math.min(tokens.size(), from + LONGEST_PART) && !isEndOfPart(to)) {
        Token token = tokens.get(to);
        known |= token.isNumber() || token.isWordOf(OF_ADDRESSES);
        to++;
      }
      boolean capital = from < to && Character.isUpperCase(text.charAt(tokens.get(from).start()));
      boolean other =
          from == to
              || tokens.get(from).isWordOf(AFTER_AN_ADDRESS)
              || Character.UnicodeBlock.of(text.charAt(tokens.get(from).start()))
                      == Character.UnicodeBlock.BASIC_LATIN
                  && tokens.get(from).isWord();
      if (other || !(known || capital) || tokens.get(from).text().equals("[")) {
        break;
      }
      end = to;
      if (!isSign(to, ",")) {
        break;
      }
      from = to + 1;
    }
    return end > at ? add(PublicVersion.Data.HOME_ADDRESS, at, end) : at;
  }

  /** A comma, a bracket, a line break, or the full stop of a sentence. */
  private boolean isEndOfPart(int at) {
    Token token = tokens.get(at);
    if (",;()[]".contains(token.text())
        || (at > 0 && text.substring(tokens.get(at - 1).end(), token.start()).contains("\n"))) {
      return true;
    }
    if (!token.text().equals(".")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.isNumber() || !before.isWordOf(OF_ADDRESSES) || at + 1 == tokens.size();
  }

  // ---------------------------------------------------------------- tokens

  /** The first token after a label and its signs: «СНИЛС: № …». */
  private int afterLabel(int label) {
    int at = label + 1;
    while (at < tokens.size()
        && at < label + NEAR
        && (":№-–—.(".contains(tokens.get(at).text())
            || tokens.get(at).isWordOf(BEFORE_A_NUMBER))) {
      at++;
    }
    return at;
  }

  private int add(PublicVersion.Data data, int first, int end) {
    found.add(new Detail(data, new Place(tokens.get(first).start(), tokens.get(end - 1).end())));
    return end;
  }

  /** Whether a figure or a dash stands right before. */
  private boolean isGluedToNumber(int at) {
    if (at == 0 || tokens.get(at - 1).end() < tokens.get(at).start()) {
      return false;
    }
    return isPartOfNumber(at - 1);
  }

  private boolean isNumber(int at) {
    return at < tokens.size() && tokens.get(at).isNumber();
  }

  private boolean isWord(int at, String word) {
    return at < tokens.size() && tokens.get(at).text().equals(word);
  }

  private boolean isWordLike(int at, String stem) {
    return at < tokens.size() && tokens.get(at).text().startsWith(stem);
  }

  private boolean isSign(int at, String sign) {
    return isWord(at, sign);
  }

  private static boolean isDash(Token token) {
    return token.text().length() == 1 && "-\u2010\u2011\u2012–—".contains(token.text());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private int endOf(int start) {
    char first = text.charAt(start);
    int end = start + 1;
    boolean letters = Character.isLetter(first);
    boolean digits = Character.isDigit(first);
    boolean spaces = isSpace(first);
    while (end < text.length()
        && ((letters && Character.isLetter(text.charAt(end)))
            || (digits && Character.isDigit(text.charAt(end)))
            || (spaces && isSpace(text.charAt(end))))) {
      end++;
    }
    return end;
  }
}
