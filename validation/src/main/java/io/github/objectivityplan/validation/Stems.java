package io.github.objectivityplan.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index of word stems by their first letters, so that each word of a text is looked up once. A
 * set of stems is an array of bits, by the number of the stem.
 *
 * <p>A stem is the beginning of a word. Two letters are an abbreviation and a word of their own:
 * «мо» does not begin «мониторинг». What a stem names after «!» does not follow it in the word:
 * «обучающ!ся» begins «обучающий», but not «обучающихся».
 */
final class Stems {

  private static final int BUCKETS = 1024;

  private record Stem(String start, List<String> without) {

    static Stem of(String text) {
      List<String> parts = List.of(text.split("!", -1));
      return new Stem(parts.get(0), parts.subList(1, parts.size()));
    }

    /** A stem of one letter, or one with nothing after «!», which would begin no word at all. */
    boolean isTooShort() {
      return start.length() < 2 || without.contains("");
    }

    boolean begins(String word) {
      int length = start.length();
      if (!word.startsWith(start) || (length == 2 && word.length() > 2)) {
        return false;
      }
      for (String other : without) {
        if (word.indexOf(other, length) >= 0) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Stem> stems = new ArrayList<>();
  private int[][] buckets = new int[0][];

  /** The stems of one way to name a thing, which are written with spaces between them. */
  static List<String> ofWay(String way) {
    List<String> stems = new ArrayList<>();
    for (String part : way.split("\\s+", -1)) {
      int not = part.indexOf('!');
      stems.addAll(List.of(Words.of(not < 0 ? part : part.substring(0, not))));
      if (not >= 0 && !stems.isEmpty()) {
        String others = String.join("!", Words.of(part.substring(not)));
        stems.set(stems.size() - 1, stems.get(stems.size() - 1) + "!" + others);
      }
    }
    return stems;
  }

  /** The first of some stems that is too short to tell a word by; {@code null} if there is none. */
  static @Nullable String tooShort(List<String> stems) {
    for (String stem : stems) {
      if (Stem.of(stem).isTooShort()) {
        return stem;
      }
    }
    return null;
  }

  /** The number of a stem of two letters or more. */
  int number(String stem) {
    if (Stem.of(stem).isTooShort()) {
      throw new IllegalArgumentException(
          "a stem has two letters or more, but came \"" + stem + "\"");
    }
    return numbers.computeIfAbsent(
        stem,
        added -> {
          stems.add(Stem.of(added));
          return stems.size() - 1;
        });
  }

  /** Makes the index ready; no stem is added afterwards. */
  Stems ready() {
    List<List<Integer>> filled = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      filled.add(new ArrayList<>());
    }
    for (int i = 0; i < stems.size(); i++) {
      String stem = stems.get(i).start();
      filled.get(stem.length() < 3 ? shortBucket(stem) : bucket(stem)).add(i);
    }
    buckets =
        filled.stream()
            .map(bucket -> bucket.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return this;
  }

  private static int bucket(String word) {
    return ((word.charAt(0) * 37 + word.charAt(1)) * 37 + word.charAt(2)) & (BUCKETS - 1);
  }

  /** The bucket of the stems of two letters. */
  private static int shortBucket(String word) {
    return (word.charAt(0) * 37 + word.charAt(1)) & (BUCKETS - 1);
  }

  long[] emptySet() {
    return new long[(stems.size() + 63) / 64];
  }

  /** Adds the stems that begin some word. */
  void match(String[] words, long[] found) {
    for (String word : words) {
      if (word.length() >= 2) {
        match(word, buckets[shortBucket(word)], found);
        if (word.length() >= 3) {
          match(word, buckets[bucket(word)], found);
        }
      }
    }
  }

  private void match(String word, int[] candidates, long[] found) {
    for (int stem : candidates) {
      if (stems.get(stem).begins(word)) {
        found[stem >> 6] |= 1L << (stem & 63);
      }
    }
  }

  /** Whether some word begins with one of the stems. */
  boolean matchesAny(String[] words) {
    long[] found = emptySet();
    match(words, found);
    for (long bits : found) {
      if (bits != 0) {
        return true;
      }
    }
    return false;
  }

  static boolean contains(long[] found, long[] all) {
    for (int i = 0; i < all.length; i++) {
      if ((found[i] & all[i]) != all[i]) {
        return false;
      }
    }
    return true;
  }

  static int common(long[] a, long[] b) {
    int count = 0;
    for (int i = 0; i < a.length; i++) {
      count += Long.bitCount(a[i] & b[i]);
    }
    return count;
  }
}
