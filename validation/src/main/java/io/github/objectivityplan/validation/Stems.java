package io.github.objectivityplan.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of word stems by their first letters, so that each word of a text is looked up once. A
 * set of stems is an array of bits, by the number of the stem.
 */
final class Stems {

  private static final int BUCKETS = 1024;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private int[][] buckets = new int[0][];

  /** The number of a stem of two letters or more. */
  int number(String stem) {
    if (stem.length() < 2) {
      throw new IllegalArgumentException(
          "a stem has two letters or more, but came \"" + stem + "\"");
    }
    return numbers.computeIfAbsent(
        stem,
        added -> {
          stems.add(added);
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
      String stem = stems.get(i);
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
      if (word.startsWith(stems.get(stem))) {
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
