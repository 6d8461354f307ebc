package io.github.objectivityplan.docgen;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Возможная подпись: lines that end with a person's name and may sign an act.
 *
 * @param start the first of the lines
 * @param rank how much they look like a signature
 * @param listed whether they stand directly below a line that opens a list
 */
record SignatureCandidate(int start, Rank rank, boolean listed) {

  /** The most likely last. */
  enum Rank {
    /** A name that may go on with the text above it. */
    NAME_AFTER_TEXT,
    /** A name alone, or after some words. */
    NAME,
    /** The name after an official's position. */
    OFFICIAL
  }

  private static final Set<String> OPEN_TEXT =
      Set.of(
          "основание", "контроль", "ответственность", "приложение", "срок", "исполнение", "верно");

  private static final List<String> INFINITIVES =
      List.of("ить", "ать", "ять", "еть", "уть", "ыть", "ться", "чься", "ечь", "вести", "нести");

  /** The endings of surnames and patronymics in a case that no signature has. */
  private static final List<String> OBLIQUE =
      List.of(
          "ову", "еву", "ину", "ыну", "овой", "евой", "иной", "ыной", "овым", "евым", "иным",
          "скую", "цкую", "скому", "цкому", "ского", "цкого", "вне", "вну", "вны", "вной", "вичу",
          "вича", "вичем");

  /** What lines whose text ends with a name may be; {@code null} if they are none of it. */
  static @Nullable SignatureCandidate of(
      int start, String text, boolean afterText, boolean listed) {
    PersonName name = PersonName.atEnd(text);
    if (name == null || isText(text)) {
      return null;
    }
    String before = name.before();
    boolean entry = before.endsWith(":") || before.endsWith("–") || before.endsWith("-");
    if (Marks.isPosition(before) && !Marks.beginsLower(before) && !entry) {
      return new SignatureCandidate(start, Rank.OFFICIAL, listed);
    }
    if (!Marks.isPosition(before) && isOblique(name.name())) {
      return null;
    }
    boolean wraps = afterText && before.isEmpty();
    return new SignatureCandidate(start, wraps ? Rank.NAME_AFTER_TEXT : Rank.NAME, listed);
  }

  /** Whether a line that may end with a name orders something, or names somebody who is to act. */
  static boolean isText(String line) {
    PersonName name = PersonName.atEnd(line);
    String before = name == null ? line : name.before();
    if (before.isEmpty()) {
      return false;
    }
    if (ItemNumber.orRoman(before) != null) {
      return true;
    }
    String[] words = NameWords.fold(before).split("[^а-я.-]+");
    String first = words.length == 0 ? "" : words[words[0].isEmpty() && words.length > 1 ? 1 : 0];
    return OPEN_TEXT.contains(first)
        || Arrays.stream(words).anyMatch(SignatureCandidate::isInfinitive)
        || Marks.isPosition(before) && !isNominative(first);
  }

  private static boolean isInfinitive(String word) {
    return word.length() > 5
        && !word.equals("печать")
        && INFINITIVES.stream().anyMatch(word::endsWith);
  }

  /** Whether the first word of a position stands in the nominative: not «директору». */
  private static boolean isNominative(String word) {
    if (word.startsWith("заведующ") || word.startsWith("исполняющ")) {
      return word.endsWith("ий") || word.endsWith("ая") || word.endsWith("ее");
    }
    return word.equals("глава")
        || word.equals("зам")
        || word.isEmpty()
        || "уюаяеми".indexOf(word.charAt(word.length() - 1)) < 0;
  }

  private static boolean isOblique(String name) {
    return Arrays.stream(NameWords.fold(name).split("[^а-я-]+"))
        .anyMatch(word -> OBLIQUE.stream().anyMatch(word::endsWith));
  }
}
