package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.Letters.Kind;
import io.github.objectivityplan.deadline.Lexicon.Entry;
import io.github.objectivityplan.deadline.Token.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a deadline's text into tokens, one pass from left to right. The text itself is not touched:
 * letters are folded (case, «ё», Latin look-alikes, digits that a scanner took for letters and the
 * other way round) on the way to the lexicon only.
 */
final class Lexer {

  private static final String DIGITS_LIKE_LETTERS = "0о3з6б";
  private static final String LETTERS_LIKE_DIGITS = "о0з3l1i1і1";

  /** «З октября»: no Russian word is this letter alone. */
  private static final String LETTER_LIKE_THREE = "з";

  /** The endings of an ordinal in digits: «2-я», «10-го». */
  private static final Set<String> ORDINAL_ENDINGS =
      Set.of(
          "я", "й", "е", "ю", "го", "му", "ая", "ый", "ий", "ой", "ое", "ые", "ую", "ого", "его",
          "ому", "ом", "ых");

  /** The endings of a number of things, or of either: «3-х», «10-ти», «5-м». */
  private static final Set<String> AMOUNT_ENDINGS =
      Set.of("м", "х", "и", "ти", "ми", "мя", "ей", "ех", "ух");

  private static final int LONGEST_WORD = 64;

  private static final int LONGEST_MONTH = "сентябрем".length();

  /** «Двадцать пятого»: a number has no more words than these. */
  private static final int LONGEST_NUMBER = 2;

  private static final @Nullable Entry END_OF_PERIOD = Lexicon.exact("конец");

  private static final Set<String> SINGULAR = Set.of("число", "числа", "числу", "числе");
  private static final Set<String> PREPOSITIONS = Set.of("в", "во", "до", "по", "к");
  private static final Set<Word> GLUED_TO_PREPOSITIONS =
      EnumSet.of(Word.MONTH, Word.WITHIN, Word.BEGINNING, Word.MIDDLE, Word.END, Word.PERIOD);
  private static final Set<Word> GLUED_TO_YEAR =
      EnumSet.of(Word.WITHIN, Word.STUDY, Word.WHOLE, Word.BEGINNING, Word.END);
  private static final int SHORTEST_GLUED = 3;
  private static final int LONGEST_GLUED = 24;

  private final String text;
  private final char[] chars;
  private final List<Token> tokens;
  private boolean spaced;
  private boolean newLine;

  private Lexer(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.tokens = new ArrayList<>(chars.length / 4 + 4);
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    int i = 0;
    while (i < chars.length) {
      switch (Letters.kind(chars[i])) {
        case INVISIBLE -> i++;
        case SPACE -> {
          spaced = true;
          i++;
        }
        case LINE_BREAK -> {
          spaced = true;
          newLine = true;
          i++;
        }
        case LETTER, DIGIT -> i = run(i);
        default -> i = mark(chars[i], i);
      }
    }
    int end = chars.length;
    tokens.add(new Token(Type.END, Word.NONE, 0, 0, 0, "", end, end, false, true));
  }

  private int mark(char c, int i) {
    Type type = Letters.mark(c);
    if (type == Type.DASH && isBullet()) {
      type = Type.SEMICOLON;
    }
    if (type == null) {
      return i + 1;
    }
    int end = i + 1;
    if (type == Type.DOT && text.startsWith("..", end)) {
      type = Type.ELLIPSIS;
      while (end < chars.length && chars[end] == '.') {
        end++;
      }
    }
    if (type == Type.DOT && isBlankOfDots(end)) {
      add(new Token(Type.WORD, Word.BLANK, 0, 0, 0, "", i, end + 1, spaced, newLine));
      return end + 1;
    }
    if ((type == Type.DOT && (endsShortWord(end) || repeatsDot(end)))
        || (type == Type.CLOSE && repeatsNumber(end))) {
      return end;
    }
    if (type == Type.ELLIPSIS && joins(end)) {
      type = Type.DASH;
    }
    add(
        new Token(
            type, c == '№' ? Word.NUMBERED : Word.NONE, 0, 0, 0, "", i, end, spaced, newLine));
    return end;
  }

  /** «посл. неделя», «к. сентября»: the full stop of a word that means another without it. */
  private boolean endsShortWord(int end) {
    int last = tokens.size() - 1;
    if (last < 0 || spaced) {
      return false;
    }
    Token before = tokens.get(last);
    int length = before.end() - before.start();
    Entry entry = length == 1 && before.is(Word.TOWARDS) ? END_OF_PERIOD : null;
    if (entry != null) {
      tokens.set(
          last,
          token(entry, entry.lemma(), before.start(), end, before.spaced(), before.newLine()));
      return true;
    }
    if (length == 4 && before.is(Type.WORD) && before.is(Word.ORDINAL)) {
      tokens.set(last, before.until(end));
      return true;
    }
    return false;
  }

  /** «..05.2026»: two full stops at the place of a day. */
  private boolean isBlankOfDots(int end) {
    int last = tokens.size() - 1;
    return text.startsWith(".", end)
        && end + 1 < chars.length
        && Letters.isDigit(chars[end + 1])
        && (spaced || last < 0 || tokens.get(last).is(Type.OPEN));
  }

  /** «15.10..2026»: the second of two full stops between numbers. */
  private boolean repeatsDot(int end) {
    int last = tokens.size() - 1;
    return last > 0
        && !spaced
        && tokens.get(last).is(Type.DOT)
        && tokens.get(last).end() == end - 1
        && tokens.get(last - 1).is(Type.NUMBER)
        && end < chars.length
        && Letters.isDigit(chars[end]);
  }

  /** «15 (пятнадцатого) октября», «две (2) недели»: a number after itself belongs to it. */
  private boolean repeatsNumber(int end) {
    int open = tokens.size() - 1;
    int value = 0;
    while (open > 0 && tokens.size() - open <= LONGEST_NUMBER && isNumber(tokens.get(open))) {
      value += tokens.get(open).value();
      open--;
    }
    if (value == 0
        || open < 1
        || !tokens.get(open).is(Type.OPEN)
        || !isNumber(tokens.get(open - 1))
        || tokens.get(open - 1).value() != value) {
      return false;
    }
    tokens.subList(open, tokens.size()).clear();
    tokens.set(open - 1, tokens.get(open - 1).until(end));
    return true;
  }

  private static boolean isNumber(Token token) {
    return token.is(Type.NUMBER) || token.is(Word.ORDINAL) || token.is(Word.NUMBER_WORD);
  }

  /** In a cell that begins with a dash, a dash at the beginning of a line heads a list's item. */
  private boolean isBullet() {
    return newLine && !tokens.isEmpty() && tokens.get(0).is(Type.DASH);
  }

  /** «15…20 октября»: dots between two words without a space stand for a dash. */
  private boolean joins(int end) {
    return !spaced
        && !tokens.isEmpty()
        && end < chars.length
        && Character.isLetterOrDigit(chars[end]);
  }

  private void add(Token token) {
    tokens.add(token);
    spaced = false;
    newLine = false;
  }

  /** Takes a run of letters and digits, a number, a word or both; where it ends. */
  private int run(int start) {
    int digits = 0;
    int letters = 0;
    int end = start;
    Kind kind = Letters.kind(chars[end]);
    while (kind.isOfRun()) {
      digits += kind == Kind.DIGIT ? 1 : 0;
      letters += kind == Kind.LETTER ? 1 : 0;
      end++;
      kind = end < chars.length ? Letters.kind(chars[end]) : Kind.MARK;
    }
    if (letters == 0) {
      number(start, end, digits);
    } else if (end - start > LONGEST_WORD) {
      add(new Token(Type.WORD, Word.NONE, 0, 0, 0, "", start, end, spaced, newLine));
    } else if (digits == 0) {
      word(start, end, Letters.fold(chars, start, end));
    } else {
      mixed(start, end);
    }
    return end;
  }

  private void mixed(int start, int end) {
    boolean digitsFirst = Letters.isDigit(chars[start]);
    int split = endOfSame(start, end);
    if (digitsFirst && endOfSame(split, end) == end) {
      String rest = Letters.fold(chars, split, end);
      if (isNumberEnding(rest) || Lexicon.exact(rest) != null) {
        number(start, split, split - start);
        word(split, end, rest);
        return;
      }
    }
    if (!mayBeOne(start, end)) {
      pieces(start, end);
      return;
    }
    String folded = Letters.fold(chars, start, end);
    String asWord = replace(folded, DIGITS_LIKE_LETTERS, true);
    if (asWord != null && Lexicon.exact(asWord) != null) {
      word(start, end, asWord);
      return;
    }
    String asNumber = replace(folded, LETTERS_LIKE_DIGITS, false);
    if (asNumber != null) {
      int length = asNumber.length();
      addNumber(length > 9 ? -1 : Integer.parseInt(asNumber), length, start, end);
      return;
    }
    int roman = roman(folded);
    if (roman > 0) {
      add(new Token(Type.WORD, Word.NONE, 0, 0, roman, folded, start, end, spaced, newLine));
      return;
    }
    pieces(start, end);
  }

  /** Whether digits that stand for letters, or letters for digits, may make one thing of a run. */
  private boolean mayBeOne(int start, int end) {
    boolean word = true;
    boolean number = true;
    for (int i = start; i < end && (word || number); i++) {
      char c = chars[i];
      if (Letters.isDigit(c)) {
        word &= c == '1' || DIGITS_LIKE_LETTERS.indexOf(c) >= 0;
      } else if (Letters.kind(c) == Kind.LETTER) {
        number &= LETTERS_LIKE_DIGITS.indexOf(Letters.folded(c)) >= 0;
      }
    }
    return word || number;
  }

  /** The digits and the letters of a run, one by one. */
  private void pieces(int start, int end) {
    int from = start;
    while (from < end) {
      int to = endOfSame(from, end);
      if (Letters.isDigit(chars[from])) {
        number(from, to, to - from);
      } else {
        word(from, to, Letters.fold(chars, from, to));
      }
      from = to;
    }
  }

  /** Where the digits, or the letters, end that begin there. */
  private int endOfSame(int start, int end) {
    boolean digit = Letters.isDigit(chars[start]);
    int i = start + 1;
    while (i < end && Letters.isDigit(chars[i]) == digit) {
      i++;
    }
    return i;
  }

  private void number(int start, int end, int digits) {
    int value = 0;
    for (int i = start; i < end; i++) {
      if (Letters.isDigit(chars[i]) && digits <= 9) {
        value = value * 10 + chars[i] - '0';
      }
    }
    addNumber(digits > 9 ? -1 : value, digits, start, end);
  }

  private void addNumber(int value, int digits, int start, int end) {
    add(new Token(Type.NUMBER, Word.NONE, value, digits, 0, "", start, end, spaced, newLine));
  }

  private void word(int start, int end, String folded) {
    if (joinsNumber(folded) || joinsWord(end, folded)) {
      spaced = false;
      newLine = false;
      return;
    }
    if (folded.equals(LETTER_LIKE_THREE)) {
      addNumber(3, 1, start, end);
      return;
    }
    Entry entry = Lexicon.exact(folded);
    int gap = entry == null ? lostSpace(folded) : 0;
    if (gap > 0 && folded.length() == end - start) {
      word(start, start + gap, folded.substring(0, gap));
      word(start + gap, end, folded.substring(gap));
      return;
    }
    entry = entry == null ? Lexicon.misspelt(folded) : entry;
    Token token = token(entry, folded, start, end, spaced, newLine);
    if (token.is(Word.MONTH) && token.lemma().equals(folded)) {
      listNumber();
    }
    if (token.is(Word.MONTH) || (token.is(Word.DATE_WORD) && SINGULAR.contains(folded))) {
      dayInWords();
    }
    add(token);
  }

  /** «1. Май 2. Июнь»: the number before a month in the nominative is that of a list's item. */
  private void listNumber() {
    int dot = tokens.size() - 1;
    if (dot < 1
        || !spaced
        || !tokens.get(dot).is(Type.DOT)
        || !tokens.get(dot - 1).is(Type.NUMBER)) {
      return;
    }
    boolean first = dot == 1 || tokens.get(dot - 1).newLine();
    if (first || tokens.get(dot - 2).is(Word.MONTH)) {
      Token mark = tokens.get(dot);
      tokens.set(
          dot,
          new Token(Type.CLOSE, Word.NONE, 0, 0, 0, "", mark.start(), mark.end(), false, false));
    }
  }

  /**
   * Where a space was lost: «вначале», «втечение», «течениегода», «учебногогода»; 0 for nowhere.
   */
  private static int lostSpace(String folded) {
    int length = folded.length();
    if (length > LONGEST_GLUED) {
      return 0;
    }
    for (int head = 1; head <= 2 && length - head >= SHORTEST_GLUED; head++) {
      if (PREPOSITIONS.contains(folded.substring(0, head))) {
        Entry tail = Lexicon.exact(folded.substring(head));
        if (tail != null && GLUED_TO_PREPOSITIONS.contains(tail.word())) {
          return head;
        }
      }
    }
    int year = Math.max(folded.lastIndexOf("год"), folded.lastIndexOf("учебн"));
    Entry tail = year < SHORTEST_GLUED ? null : Lexicon.exact(folded.substring(year));
    Entry head = tail == null ? null : Lexicon.exact(folded.substring(0, year));
    return head != null && GLUED_TO_YEAR.contains(head.word()) ? year : 0;
  }

  /**
   * Turns the ordinals before a month or «числа» into the numbers that they are: «пятнадцатое
   * октября», «с первого по десятое», «двадцать пятого».
   */
  private void dayInWords() {
    int last = tokens.size() - 1;
    while (last >= 0 && isDayInWords(last)) {
      Token ordinal = tokens.get(last);
      int value = ordinal.value();
      int start = ordinal.start();
      Token tens = last > 0 ? tokens.get(last - 1) : ordinal;
      if (value < 10 && tens.is(Word.NUMBER_WORD) && tens.value() >= 20) {
        value += tens.value();
        start = tens.start();
        tokens.remove(last);
        last--;
      } else {
        tens = ordinal;
      }
      tokens.set(
          last,
          new Token(
              Type.NUMBER,
              Word.NONE,
              value,
              2,
              0,
              "",
              start,
              ordinal.end(),
              tens.spaced(),
              tens.newLine()));
      Token joint = last > 0 ? tokens.get(last - 1) : ordinal;
      boolean joined =
          joint.is(Word.BY)
              || joint.is(Word.UNTIL)
              || joint.is(Word.AND)
              || joint.is(Type.DASH)
              || joint.is(Type.COMMA);
      last = joined ? last - 2 : -1;
    }
  }

  /** «Пятнадцатое», «третьего»: an ordinal in the neuter, or the masculine that looks like it. */
  private boolean isDayInWords(int place) {
    Token token = tokens.get(place);
    if (!token.is(Word.ORDINAL) || token.value() < 1) {
      return false;
    }
    char ending = Character.toLowerCase(chars[token.end() - 1]);
    boolean plural = Character.toLowerCase(chars[token.end() - 2]) == 'ы';
    return (ending == 'е' && !plural) || ending == 'о' || ending == 'у';
  }

  private static Token token(
      @Nullable Entry entry, String folded, int start, int end, boolean spaced, boolean newLine) {
    return new Token(
        Type.WORD,
        entry == null ? Word.NONE : entry.word(),
        entry == null ? 0 : entry.value(),
        0,
        folded.length() > 4 ? 0 : roman(folded),
        entry == null ? folded : entry.lemma(),
        start,
        end,
        spaced,
        newLine);
  }

  private static boolean isNumberEnding(String folded) {
    return ORDINAL_ENDINGS.contains(folded) || AMOUNT_ENDINGS.contains(folded);
  }

  /** «2-я», «10-го», «2й»: the ending becomes part of the number. */
  private boolean joinsNumber(String folded) {
    int last = tokens.size() - 1;
    if (spaced || last < 0) {
      return false;
    }
    boolean dash = tokens.get(last).is(Type.DASH);
    int number = dash ? last - 1 : last;
    if (number < 0 || !tokens.get(number).is(Type.NUMBER) || !isNumberEnding(folded)) {
      return false;
    }
    int end = tokens.get(last).end();
    Token joined = tokens.get(number).until(end + folded.length());
    if (ORDINAL_ENDINGS.contains(folded)) {
      joined = joined.as(Word.ORDINAL);
    }
    if (dash) {
      tokens.remove(last);
    }
    tokens.set(number, joined);
    return true;
  }

  /**
   * A word that a line break has cut («Сентябр⏎ь», «сен-⏎тябрь»), a month that a space has cut
   * («нояб рь», «сен- тябрь»), or a word that a dash or a slash joins («план-график», «п/г»).
   */
  private boolean joinsWord(int end, String folded) {
    int last = tokens.size() - 1;
    if (last < 0) {
      return false;
    }
    Token before = tokens.get(last);
    boolean joint = before.is(Type.DASH) || before.is(Type.SLASH);
    int head = joint ? last - 1 : last;
    if (head < 0
        || !tokens.get(head).is(Type.WORD)
        || (joint && before.spaced())
        || (before.is(Type.SLASH) && spaced && !newLine)) {
      return false;
    }
    boolean broken = !newLine && (!joint || spaced);
    Token first = tokens.get(head);
    int length = first.end() - first.start();
    if (length > LONGEST_WORD || (broken && !isBrokenOff(length, folded))) {
      return false;
    }
    boolean known = !first.is(Word.NONE) || first.lemma().isEmpty();
    String firstText = known ? Letters.fold(chars, first.start(), first.end()) : first.lemma();
    Entry entry = null;
    boolean compound = joint && !newLine && !spaced;
    if (compound && !Lexicon.headsCompound(firstText)) {
      return false;
    }
    if (compound) {
      entry = Lexicon.exact(firstText + (before.is(Type.DASH) ? "-" : "/") + folded);
    } else if (Lexicon.exact(folded) == null || Lexicon.exact(firstText) == null) {
      entry = Lexicon.exact(firstText + folded);
    }
    if (entry == null || (broken && entry.word() != Word.MONTH)) {
      return false;
    }
    if (joint) {
      tokens.remove(last);
    }
    tokens.set(
        head, token(entry, entry.lemma(), first.start(), end, first.spaced(), first.newLine()));
    return true;
  }

  /** The end of a month's name is no word of its own: «нояб рь», «сен тября». */
  private static boolean isBrokenOff(int before, String folded) {
    return before + folded.length() <= LONGEST_MONTH && Lexicon.exact(folded) == null;
  }

  /**
   * The text with each digit, or each letter, replaced by what the pairs say; absent where one of
   * them is in no pair.
   */
  private static @Nullable String replace(String folded, String pairs, boolean digits) {
    char[] out = null;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Letters.isDigit(c) == digits) {
        int pair = 0;
        while (pair < pairs.length() && pairs.charAt(pair) != c) {
          pair += 2;
        }
        if (pair == pairs.length()) {
          return null;
        }
        out = out == null ? folded.toCharArray() : out;
        out[i] = pairs.charAt(pair + 1);
      }
    }
    return out == null ? folded : new String(out);
  }

  /** The Roman number that a folded word may be, with «П» for II and «Ш» for III; 0 for none. */
  private static int roman(String folded) {
    int sum = 0;
    int before = 0;
    for (int i = 0; i < folded.length(); i++) {
      int value =
          switch (folded.charAt(i)) {
            case 'і', 'i', 'l', '1' -> 1;
            case 'п' -> 2;
            case 'ш' -> 3;
            case 'v', 'у' -> 5;
            case 'х' -> 10;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      sum += value > before && before > 0 ? value - 2 * before : value;
      before = value;
    }
    return sum > 0 && sum <= 12 ? sum : 0;
  }
}
