package io.github.objectivityplan.party;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Фамилия, имя, отчество: a person's name as official documents write it.
 *
 * <p>The given name and the patronymic are either whole («Ирина», «Ивановна») or initials («И.»,
 * «А.-М.»). Nothing is inflected: a name found in the dative («Ивановой И.И.») stays in the dative.
 *
 * @param surname the surname («Иванова», «Кузнецова-Смирнова»)
 * @param given the given name or its initial with a full stop
 * @param patronymic the patronymic or its initial with a full stop; absent when none was written
 * @param extra fields of the JSON that this version does not know
 * @see "ГОСТ Р 7.0.97, реквизит «Подпись»"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonName(
    String surname,
    String given,
    @Nullable String patronymic,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  private static final char NO_BREAK_SPACE = '\u00A0';

  /**
   * A name and its place in a text.
   *
   * @param name the name
   * @param start the offset of its first character
   * @param end the offset after its last character
   */
  public record Occurrence(PersonName name, int start, int end) {}

  /**
   * @throws IllegalArgumentException when the surname or the given name is blank
   */
  public PersonName {
    requireText(surname, "surname");
    requireText(given, "given name or initial");
    if (patronymic != null) {
      requireText(patronymic, "patronymic or initial");
    }
    extra = Canonical.extra(extra);
  }

  /**
   * A name of these parts.
   *
   * @throws IllegalArgumentException when the surname or the given name is blank
   */
  public PersonName(String surname, String given, @Nullable String patronymic) {
    this(surname, given, patronymic, Map.of());
  }

  /**
   * Reads a text that is a name and nothing else: «Иванова И.И.», «И. И. Иванова», «Иванова Ирина
   * Ивановна».
   *
   * @throws IllegalArgumentException when the text is anything else
   */
  public static PersonName parse(String text) {
    List<Occurrence> found = findAll(text);
    if (found.size() != 1
        || !text.substring(0, found.get(0).start()).isBlank()
        || !text.substring(found.get(0).end()).isBlank()) {
      throw new IllegalArgumentException(
          "expected one name such as «Иванова И.И.» or «И.И. Иванова», got «" + text + "»");
    }
    return found.get(0).name();
  }

  /**
   * The names in a text, in the order of the text.
   *
   * <p>Found are a surname with initials on either side and a full name with its patronymic. The
   * name that an organisation bears («школа им. А.С. Пушкина») names no responsible person and is
   * left out. A surname alone is not told from other capitalised words.
   */
  public static List<Occurrence> findAll(String text) {
    return new NameFinder(text).findAll();
  }

  /**
   * Whether a word is a patronymic in some case: «Ивановна», «Ильичу». A surname such as
   * «Станкевич» is none, nor is «основной».
   */
  public static boolean isPatronymic(String word) {
    return Words.isPatronymic(word);
  }

  /**
   * The name that a text ends with, as the line of a signature does: «Директор школы А.Б. Иванова»,
   * «… Салтыкова-Щедрина Мария Евграфовна», «… Ван дер Меер П.П.».
   *
   * <p>The place settles what is a surname, so that one which is a word of another meaning too
   * («Русских А.А.») is found; the full name is in the nominative. A break of the line may stand
   * anywhere between or within the parts of the name, after a hyphen too.
   *
   * @return the name; {@code null} if the text ends otherwise
   */
  public static @Nullable Occurrence findAtEnd(String text) {
    return new NameFinder(text).findAtEnd();
  }

  /** The name for a signature line: «И.И. Иванова», with a no-break space before the surname. */
  public String forSignature() {
    return forSignature(false);
  }

  /**
   * The name for a signature line, with a no-break space before the surname.
   *
   * @param spacedInitials whether a no-break space stands between the initials too («И. И.
   *     Иванова»): instructions on office work differ in it
   */
  public String forSignature(boolean spacedInitials) {
    return initials(spacedInitials ? String.valueOf(NO_BREAK_SPACE) : "")
        + NO_BREAK_SPACE
        + surname;
  }

  /** The name for running text: «Иванова И.И.», with a no-break space after the surname. */
  public String inText() {
    return surname + NO_BREAK_SPACE + initials("");
  }

  /** The name as it was given, surname first: «Иванова Ирина Ивановна», «Иванова И.И.». */
  @Override
  public String toString() {
    String tail =
        given.endsWith(".") && patronymic != null && patronymic.endsWith(".")
            ? given + patronymic
            : patronymic == null ? given : given + " " + patronymic;
    return surname + " " + tail;
  }

  /** The surname and the initials in lower case: equal for every order and length of one name. */
  String key() {
    return Words.fold(surname) + " " + Words.fold(initials(""));
  }

  private String initials(String between) {
    return patronymic == null ? initial(given) : initial(given) + between + initial(patronymic);
  }

  private static String initial(String name) {
    if (name.endsWith(".")) {
      return name;
    }
    StringBuilder initials = new StringBuilder();
    for (String part : name.split("-", -1)) {
      if (!part.isEmpty()) {
        initials.append(initials.isEmpty() ? "" : "-");
        initials.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append('.');
      }
    }
    return initials.toString();
  }

  private static void requireText(String value, String what) {
    Objects.requireNonNull(value, what);
    if (value.isBlank()) {
      throw new IllegalArgumentException("expected a " + what + ", got a blank text");
    }
  }

  /** Finds names: the words and initials of a text, then the orders in which they make a name. */
  private static final class NameFinder {

    /**
     * A run of letters, or the initials of a given name and a patronymic.
     *
     * @param folded the run as the lexicon has it; empty for initials
     */
    private record Piece(int start, int end, boolean initials, List<String> values, String folded) {
      String value() {
        return values.get(0);
      }
    }

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    NameFinder(String text) {
      this.text = text;
      int at = 0;
      while (at < text.length()) {
        if (!Character.isLetter(text.charAt(at))) {
          at++;
          continue;
        }
        Piece initials = initialsAt(at);
        Piece piece = initials != null ? initials : wordAt(at);
        pieces.add(piece);
        at = piece.end();
      }
    }

    List<Occurrence> findAll() {
      List<Occurrence> found = new ArrayList<>();
      int at = 0;
      while (at < pieces.size()) {
        int length = nameAt(at, found);
        at += Math.max(1, length);
      }
      return List.copyOf(found);
    }

    @Nullable Occurrence findAtEnd() {
      int last = pieces.size() - 1;
      if (last < 1 || pieces.get(last).end() < text.length()) {
        return null;
      }
      Piece end = pieces.get(last);
      if (end.initials()) {
        int start = surnameStart(last - 1);
        boolean marked = end.end() - end.start() > 1;
        return marked && start >= 0 && isJoined(last - 1)
            ? found(start, surname(start, last - 1), end.values(), last)
            : null;
      }
      int start = surnameStart(last);
      if (start > 0 && pieces.get(start - 1).initials() && isJoined(start - 1)) {
        return namesAnOrganization(start - 1)
            ? null
            : found(start - 1, surname(start, last), pieces.get(start - 1).values(), last);
      }
      if (start > 1 && isFullName(start - 2, start - 1) && isJoined(start - 1)) {
        List<String> others = List.of(pieces.get(start - 2).value(), pieces.get(start - 1).value());
        return found(start - 2, surname(start, last), others, last);
      }
      int patronymic = Words.isSonOrDaughter(end.folded()) && isJoined(last - 1) ? last - 1 : last;
      if (patronymic < 2
          || patronymic == last && !Words.isPatronymicInNominative(end.folded())
          || !isJoined(patronymic - 1)
          || !isJoined(patronymic - 2)
          || !areCapitalised(pieces.get(patronymic - 1), pieces.get(patronymic))) {
        return null;
      }
      start = surnameStart(patronymic - 2);
      String father = Words.collapse(text.substring(pieces.get(patronymic).start(), end.end()));
      List<String> others = List.of(pieces.get(patronymic - 1).value(), father);
      return start < 0 ? null : found(start, surname(start, patronymic - 2), others, last);
    }

    /** Whether the pieces are a given name and a patronymic in the nominative. */
    private boolean isFullName(int given, int patronymic) {
      return Words.isPatronymicInNominative(pieces.get(patronymic).folded())
          && areCapitalised(pieces.get(given), pieces.get(patronymic))
          && PartyLexicon.form(pieces.get(given).folded()) == null
          && isJoined(given);
    }

    private Occurrence found(int from, String surname, List<String> others, int to) {
      PersonName name =
          new PersonName(surname, others.get(0), others.size() > 1 ? others.get(1) : null);
      return new Occurrence(name, pieces.get(from).start(), pieces.get(to).end());
    }

    /**
     * Where the surname begins that ends with a piece, with its first half («Мамин - Сибиряк») and
     * its particles («Ван дер Меер»); -1 if the piece ends none.
     */
    private int surnameStart(int last) {
      if (!mayBeSurname(pieces.get(last))) {
        return -1;
      }
      int start = last;
      while (start > 0) {
        Piece before = pieces.get(start - 1);
        String gap = text.substring(before.end(), pieces.get(start).start());
        boolean half =
            gap.length() > 0
                && isHyphenInSpace(gap)
                && mayBeSurname(before)
                && (Words.isHyphen(gap.charAt(0)) || Words.hasSurnameEnding(before.folded()));
        boolean particle =
            !before.initials() && Words.isParticle(before.folded()) && isJoined(start - 1);
        if (!half && !particle) {
          break;
        }
        start--;
      }
      return start;
    }

    private static boolean isHyphenInSpace(String gap) {
      String sign = gap.strip();
      return sign.length() == 1 && Words.isHyphen(sign.charAt(0));
    }

    /** The words of a surname, with single spaces and none beside a hyphen. */
    private String surname(int from, int to) {
      StringBuilder surname = new StringBuilder(pieces.get(from).value());
      for (int i = from; i < to; i++) {
        surname.append(isJoined(i) ? ' ' : '-').append(pieces.get(i + 1).value());
      }
      return surname.toString();
    }

    /** Whether nothing but white space stands between a piece and the next one. */
    private boolean isJoined(int at) {
      return follower(at) != null;
    }

    /** A word that its place makes a surname, if it names no post and is no abbreviation. */
    private static boolean mayBeSurname(Piece piece) {
      return areCapitalised(piece)
          && PartyLexicon.form(piece.folded()) == null
          && !(PartyLexicon.isAllCapitals(piece.value())
              && PartyLexicon.isWordOfParties(piece.value(), piece.folded()));
    }

    /** Adds the name that begins at a piece, if one does; the number of pieces it takes. */
    private int nameAt(int at, List<Occurrence> found) {
      Piece first = pieces.get(at);
      Piece second = follower(at);
      if (second == null || namesAnOrganization(at)) {
        return 0;
      }
      if (first.initials()) {
        return isSurname(second) ? add(found, first, second, second, first.values()) : 0;
      }
      Piece third = follower(at + 1);
      if (second.initials()) {
        boolean belongsToNext =
            third != null
                && isSurname(third)
                && !isFollowedByInitials(at + 2)
                && !(isSurname(first) && Words.hasSurnameEnding(first.folded()));
        return isSurname(first) && !belongsToNext
            ? add(found, first, second, first, second.values())
            : 0;
      }
      if (third == null || third.initials() || !areCapitalised(first, second, third)) {
        return 0;
      }
      if (Words.isPatronymic(third.folded())
          && isSurname(first)
          && !Words.isInfinitive(first.folded())) {
        return add(found, first, third, first, List.of(second.value(), third.value()));
      }
      return Words.isPatronymic(second.folded()) && isSurname(third)
          ? add(found, first, third, third, List.of(first.value(), second.value()))
          : 0;
    }

    private int add(
        List<Occurrence> found, Piece from, Piece to, Piece surname, List<String> others) {
      PersonName name =
          new PersonName(surname.value(), others.get(0), others.size() > 1 ? others.get(1) : null);
      found.add(new Occurrence(name, from.start(), to.end()));
      return from.initials() || to.initials() ? 2 : 3;
    }

    private boolean isFollowedByInitials(int at) {
      Piece next = follower(at);
      return next != null && next.initials();
    }

    /** The next piece when nothing but white space stands between. */
    private @Nullable Piece follower(int at) {
      if (at + 1 >= pieces.size()) {
        return null;
      }
      Piece next = pieces.get(at + 1);
      for (int i = pieces.get(at).end(); i < next.start(); i++) {
        if (!Words.isSpace(text.charAt(i))) {
          return null;
        }
      }
      return next;
    }

    private boolean namesAnOrganization(int at) {
      if (at == 0 || pieces.get(at - 1).initials()) {
        return false;
      }
      String before = pieces.get(at - 1).folded();
      return before.equals("им") || before.equals("имени");
    }

    private static boolean isSurname(Piece piece) {
      return !piece.initials()
          && piece.value().length() > 1
          && Character.isUpperCase(piece.value().charAt(0))
          && !PartyLexicon.isWordOfParties(piece.value(), piece.folded());
    }

    private static boolean areCapitalised(Piece... words) {
      for (Piece word : words) {
        if (word.initials()
            || word.value().length() < 2
            || !Character.isUpperCase(word.value().charAt(0))) {
          return false;
        }
      }
      return true;
    }

    private Piece wordAt(int start) {
      int end = Words.endOfWord(text, start);
      if (endsInAnInitial(start, end)) {
        end--;
      }
      String word = text.substring(start, end);
      return new Piece(start, end, false, List.of(word), Words.fold(word));
    }

    /** Whether the space before the initials was lost: «ИвановаИ.И.». */
    private boolean endsInAnInitial(int start, int end) {
      return end - start > 2
          && end < text.length()
          && text.charAt(end) == '.'
          && Character.isUpperCase(text.charAt(end - 1))
          && Character.isLowerCase(text.charAt(end - 2));
    }

    /** One to three capital letters, each with its full stop or, mistyped, its comma. */
    private @Nullable Piece initialsAt(int start) {
      List<String> values = new ArrayList<>();
      int end = start;
      int at = start;
      while (values.size() < 3 && isInitial(at)) {
        int after = at + 1;
        boolean marked = after < text.length() && isMark(at, after, values.isEmpty());
        values.add(text.charAt(at) + ".");
        end = marked ? after + 1 : after;
        if (!marked) {
          break;
        }
        at = end;
        if (at + 1 < text.length() && text.charAt(at) == '-' && isInitial(at + 1)) {
          int last = values.size() - 1;
          values.set(last, values.get(last) + "-" + text.charAt(at + 1) + ".");
          end = Math.min(text.length(), at + 3);
          at = end;
        }
        while (at < text.length() && Words.isSpace(text.charAt(at))) {
          at++;
        }
      }
      return values.isEmpty() ? null : new Piece(start, end, true, List.copyOf(values), "");
    }

    private boolean isInitial(int at) {
      return at < text.length()
          && Character.isUpperCase(text.charAt(at))
          && (at + 1 == text.length()
              || text.charAt(at + 1) == '.'
              || text.charAt(at + 1) == ','
              || (Words.isSpace(text.charAt(at + 1)) && at > 0 && text.charAt(at - 1) == '.'));
    }

    /** Whether the character after a letter marks an initial: a comma does only in «И,И,». */
    private boolean isMark(int letter, int mark, boolean first) {
      if (text.charAt(mark) == '.') {
        return true;
      }
      if (text.charAt(mark) != ',') {
        return false;
      }
      return first
          ? mark + 2 < text.length()
              && isInitial(mark + 1)
              && (text.charAt(mark + 2) == ',' || text.charAt(mark + 2) == '.')
          : text.charAt(letter - 1) == ',';
    }
  }
}
