package io.github.objectivityplan.party;

import com.github.petrovich4j.Gender;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inflects surnames with petrovich4j, an optional dependency, and the commonest positions by
 * itself.
 *
 * <p>petrovich4j always gives some form, and for «Бок» or «Орёл» a wrong one. So a form is given
 * only for the families of surnames that have one declension whoever bears them: «-ов», «-ев»,
 * «-ин», «-ский» and their feminine forms, adjectives in «-ый» and «-ая», the indeclinable «-ко»,
 * «-ых», «-их», «-аго» and foreign ones in a vowel other than «-а» and «-я», and masculine ones in
 * a consonant whose last vowel cannot be fleeting. The gender must be known from the patronymic or
 * from the surname itself: «Шевчук А.П.» may be «Шевчука» or «Шевчук», so there is no form. A
 * double surname has a form when both its parts do.
 *
 * <p>It is immutable and serves any number of threads.
 *
 * @see <a href="https://github.com/petrovich4j/petrovich4j">petrovich4j</a>
 */
public final class PetrovichInflector implements Inflector {

  private static final List<String> MASCULINE =
      List.of("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ый");
  private static final List<String> FEMININE = List.of("ова", "ева", "ёва", "ская", "цкая", "ая");
  private static final List<String> FEMININE_IF_KNOWN = List.of("ина", "ына");
  private static final List<String> INDECLINABLE =
      List.of("ко", "ых", "их", "аго", "яго", "ово", "е", "и", "у", "ю", "ы", "э");

  /** Masculine nouns that begin a position; what follows them does not change. */
  private static final Set<String> HEADS =
      Set.of(
          "директор",
          "заместитель",
          "начальник",
          "руководитель",
          "учитель",
          "методист",
          "специалист",
          "секретарь",
          "инспектор",
          "консультант",
          "советник",
          "педагог",
          "воспитатель",
          "председатель",
          "координатор",
          "министр",
          "администратор");

  private final Petrovich petrovich;

  /**
   * An inflector.
   *
   * @throws IllegalStateException if the program has left petrovich4j out; the message names the
   *     artifact
   */
  public PetrovichInflector() {
    try {
      petrovich = new Petrovich();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "expected the library com.github.petrovich4j:petrovich4j, which the program has left out",
          e);
    }
  }

  @Override
  public @Nullable String name(PersonName name, Inflector.Case to) {
    Gender gender = gender(name);
    if (gender == null) {
      return null;
    }
    StringBuilder surname = new StringBuilder();
    for (String part : name.surname().split("-", -1)) {
      if (!isSure(part.toLowerCase(Locale.ROOT), gender)) {
        return null;
      }
      String form =
          isIndeclinable(part.toLowerCase(Locale.ROOT))
              ? part
              : petrovich.say(part, NameType.LastName, gender, petrovichCase(to));
      surname.append(surname.isEmpty() ? "" : "-").append(form);
    }
    return new PersonName(surname.toString(), name.given(), name.patronymic()).inText();
  }

  /** The gender that the patronymic tells, or the surname. */
  private static @Nullable Gender gender(PersonName name) {
    String patronymic = name.patronymic();
    if (patronymic != null && !patronymic.endsWith(".")) {
      String lower = patronymic.toLowerCase(Locale.ROOT);
      return lower.endsWith("на")
          ? Gender.Female
          : lower.endsWith("ич") || lower.endsWith("лы") ? Gender.Male : null;
    }
    for (String part : name.surname().toLowerCase(Locale.ROOT).split("-", -1)) {
      if (endsWith(part, FEMININE)) {
        return Gender.Female;
      }
      if (endsWith(part, MASCULINE)) {
        return Gender.Male;
      }
    }
    boolean same = true;
    for (String part : name.surname().toLowerCase(Locale.ROOT).split("-", -1)) {
      same &= isIndeclinable(part);
    }
    return same ? Gender.Both : null;
  }

  private static boolean isSure(String surname, Gender gender) {
    if (isIndeclinable(surname)) {
      return true;
    }
    if (gender == Gender.Female) {
      return endsWith(surname, FEMININE)
          || endsWith(surname, FEMININE_IF_KNOWN)
          || isConsonant(surname.charAt(surname.length() - 1));
    }
    return endsWith(surname, MASCULINE) && surname.length() > 4 || hasSteadyVowel(surname);
  }

  private static boolean isIndeclinable(String surname) {
    return surname.length() > 2 && endsWith(surname, INDECLINABLE);
  }

  /** Whether a surname ends in a consonant and the vowel before is not one that may drop out. */
  private static boolean hasSteadyVowel(String surname) {
    if (!isConsonant(surname.charAt(surname.length() - 1))) {
      return false;
    }
    for (int i = surname.length() - 1; i >= 0; i--) {
      if ("аеёиоуыэюя".indexOf(surname.charAt(i)) >= 0) {
        return "аиуыэю".indexOf(surname.charAt(i)) >= 0;
      }
    }
    return false;
  }

  private static boolean isConsonant(char c) {
    return "бвгджзклмнпрстфхцчшщ".indexOf(c) >= 0;
  }

  private static boolean endsWith(String surname, List<String> endings) {
    return endings.stream().anyMatch(surname::endsWith);
  }

  private static com.github.petrovich4j.Case petrovichCase(Inflector.Case to) {
    return switch (to) {
      case GENITIVE -> com.github.petrovich4j.Case.Genitive;
      case DATIVE -> com.github.petrovich4j.Case.Dative;
      case ACCUSATIVE -> com.github.petrovich4j.Case.Accusative;
    };
  }

  @Override
  public @Nullable String position(String position, Inflector.Case to) {
    int end = 0;
    while (end < position.length() && Character.isLetter(position.charAt(end))) {
      end++;
    }
    String head = position.substring(0, end);
    boolean alone = end == position.length() || position.charAt(end) == ' ';
    if (!alone || !HEADS.contains(head.toLowerCase(Locale.ROOT))) {
      return null;
    }
    boolean soft = head.endsWith("ь");
    String stem = soft ? head.substring(0, end - 1) : head;
    String ending = to == Inflector.Case.DATIVE ? (soft ? "ю" : "у") : soft ? "я" : "а";
    return stem + ending + position.substring(end);
  }
}
