package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.Executor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Отметка об исполнителе: reads who prepared an order and how to reach him, with the word «Исп.» or
 * as a name over a telephone. A post and an e-mail have no field of their own and stay with the
 * name and the telephone.
 *
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97, requisite 25</a>
 */
final class ExecutorReader {

  private static final int LONGEST = 120;
  private static final int LONGEST_CONTACT = 200;
  private static final int MOST_LINES = 3;
  private static final int LEAST_DIGITS = 5;

  /** What may stand before the colon of «Исполнитель документа:». */
  private static final int LONGEST_WORD = 25;

  /** «Ли Анна». */
  private static final Pattern TWO_NAMES =
      Pattern.compile("[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё]+");

  /** «15.01.2027», as a date of signing stands below a name; «15-01-27» is rather a telephone. */
  private static final Pattern DATE = Pattern.compile("\\s*\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");

  private static final Set<String> LABELS =
      Set.of(
          "тел",
          "телефон",
          "т",
          "факс",
          "моб",
          "мобильный",
          "сот",
          "раб",
          "рабочий",
          "mail",
          "e",
          "email",
          "эл",
          "электронная",
          "почта",
          "адрес");

  private static final Set<String> CONTACT_WORDS =
      Set.of("доб", "добавочный", "вн", "внутр", "внутренний", "и", "или");

  private ExecutorReader() {}

  /**
   * What was read.
   *
   * @param end the line after the last one of the mark
   */
  record Read(Executor executor, int end) {}

  /** Whether a word says that the line is the mark: «Исп. …», «Исполнитель: …». */
  static boolean isMarked(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean whole = lower.startsWith("исполнитель");
    return lower.startsWith("исп.")
        || lower.startsWith("исп:")
        || whole && (lower.length() == 11 || !Character.isLetter(lower.charAt(11)));
  }

  /**
   * Whether the mark begins with a line: with its word, as a name alone with a telephone, or as a
   * telephone with its word.
   */
  static boolean beginsAt(List<Line> lines, int i) {
    String text = lines.get(i).text();
    if (isMarked(text) || isLabelled(text) && isContact(text)) {
      return true;
    }
    int contact = contactStart(text);
    PersonName name = PersonName.atEnd(person(text, contact));
    return name != null && name.alone() && (contact >= 0 || contactBelow(lines, i));
  }

  /** A name with a position over a telephone, as the mark is where no word says what it is. */
  static boolean isNameOverPhone(List<Line> lines, int i) {
    String text = lines.get(i).text();
    return contactBelow(lines, i)
        && text.length() < LONGEST
        && !isContact(text)
        && (!NamedPeople.in(text).isEmpty() || TWO_NAMES.matcher(text).matches());
  }

  /** Reads the mark that begins with the line at {@code i}. */
  static Read read(List<Line> lines, int i) {
    String text = lines.get(i).text();
    String content = isMarked(text) ? withoutWord(text) : text;
    int contact = contactStart(content);
    String person = person(content, contact);
    List<String> contacts = new ArrayList<>();
    if (contact >= 0) {
      contacts.add(withoutLabel(content.substring(contact)));
    }
    int end = i + 1;
    while (contact < 0 && goesOn(person, lines, end, i)) {
      String more = lines.get(end++).text();
      contact = contactStart(more);
      person = joined(person, person(more, contact));
      if (contact >= 0) {
        contacts.add(withoutLabel(more.substring(contact)));
      }
    }
    while (end < lines.size()
        && end <= i + MOST_LINES
        && contacts.size() < 2
        && (isContact(lines.get(end).text())
            || isMarked(text) && contacts.isEmpty() && isLabelled(lines.get(end).text()))) {
      contacts.add(withoutLabel(lines.get(end++).text()));
    }
    String phone = contacts.isEmpty() ? null : String.join(", ", contacts);
    return new Read(Executor.of(person.isEmpty() ? null : person, phone), end);
  }

  /** Whether the mark without its word, a name over a telephone, is known again. */
  static boolean isKnown(String name, String phone) {
    List<Line> lines =
        List.of(new Line(name, false, false, null), new Line(phone, false, false, null));
    if (!beginsAt(lines, 0) && !isNameOverPhone(lines, 0)) {
      return false;
    }
    Read read = read(lines, 0);
    return read.end() == 2
        && name.equals(read.executor().name())
        && phone.equals(read.executor().phone());
  }

  /** Whether the line at {@code at} belongs to the person: his name, or his post. */
  private static boolean goesOn(String person, List<Line> lines, int at, int from) {
    if (at >= lines.size()
        || at >= from + MOST_LINES
        || isContact(lines.get(at).text())
        || isLabelled(lines.get(at).text())) {
      return false;
    }
    String text = lines.get(at).text();
    if (text.length() >= LONGEST || Marks.stamp(text) != null || Marks.isAppendix(text)) {
      return false;
    }
    boolean name = namesSomebody(person(text, contactStart(text)));
    boolean whole = namesSomebody(person);
    boolean over = PersonName.atEnd(person, person(text, contactStart(text))) != null && !whole;
    return person.isEmpty() && name
        || over
        || whole && Marks.beginsLower(text)
        || CellShape.isUnfinished(person);
  }

  private static boolean namesSomebody(String person) {
    return PersonName.atEnd(person) != null || !NamedPeople.in(person).isEmpty();
  }

  private static String joined(String person, String more) {
    boolean within = person.endsWith("-");
    return person.isEmpty() || within || more.isEmpty() ? person + more : person + " " + more;
  }

  private static boolean contactBelow(List<Line> lines, int i) {
    return i + 1 < lines.size() && isContact(lines.get(i + 1).text());
  }

  /** What stands after «Исп.», «Исполнитель документа:». */
  private static String withoutWord(String text) {
    int colon = text.indexOf(':');
    int at = colon > 0 && colon <= LONGEST_WORD ? colon : 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && ":. –—-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at).strip();
  }

  private static String person(String text, int contact) {
    String person = contact < 0 ? text : text.substring(0, contact);
    int end = person.length();
    while (end > 0 && ",;:( ".indexOf(person.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean comma = contact < 0 && end < person.length();
    return comma ? person.strip() : person.substring(0, end).strip();
  }

  /** Where the telephone or the e-mail begins that the text ends with; -1 if it does not. */
  private static int contactStart(String text) {
    int bare = -1;
    String before = "";
    int at = 0;
    if (text.length() > LONGEST_CONTACT) {
      int space = text.indexOf(' ', text.length() - LONGEST_CONTACT);
      at = space < 0 ? text.length() : space + 1;
    }
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      String token = text.substring(at, end);
      if (!token.isEmpty() && isContact(text.substring(at))) {
        if (isLabel(token)) {
          return at;
        }
        char first = token.charAt(0);
        boolean begins = Character.isDigit(first) || "+(".indexOf(first) >= 0 || isMail(token);
        if (bare < 0 && begins && !before.endsWith("№")) {
          bare = at;
        }
      }
      before = token;
      at = end + 1;
    }
    return bare;
  }

  private static boolean isLabel(String token) {
    int from = token.startsWith("(") ? 1 : 0;
    int end = from;
    while (end < token.length() && Character.isLetter(token.charAt(end))) {
      end++;
    }
    return end > from && LABELS.contains(token.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isMail(String token) {
    return token.indexOf('@') > 0;
  }

  private static boolean isLabelled(String text) {
    return !withoutLabel(text).equals(text.strip());
  }

  /** Whether the text is telephones and e-mails and nothing else. */
  private static boolean isContact(String text) {
    if (text.length() > LONGEST_CONTACT) {
      return false;
    }
    boolean mail = false;
    int digits = 0;
    for (String token : text.strip().split("[ ,;]+")) {
      if (isMail(token)) {
        mail = true;
        continue;
      }
      digits += (int) token.chars().filter(Character::isDigit).count();
      for (String word : token.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (!word.isEmpty() && !LABELS.contains(word) && !CONTACT_WORDS.contains(word)) {
          return false;
        }
      }
    }
    return mail || digits >= LEAST_DIGITS && !DATE.matcher(text).lookingAt();
  }

  /** The telephone without «тел.» and the brackets around both. */
  private static String withoutLabel(String contact) {
    String text = contact.strip();
    boolean brackets = text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0;
    String bare = brackets ? text.substring(1, text.length() - 1).strip() : text;
    String number = bare.replaceFirst("(?iu)^тел(?:ефон)?(?!\\p{L})[.:]*+(?!\\s*/)\\s*", "");
    return number.equals(bare) ? text : number;
  }
}
