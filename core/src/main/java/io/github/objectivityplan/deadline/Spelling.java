package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.Lexicon.Entry;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word of the lexicon that differs from a misspelt one by one letter: a letter lost,
 * doubled, replaced, or two letters swapped.
 *
 * <p>Two words within one such mistake become equal when one letter is left out of either. So the
 * table holds the hash of every long word and of every long word less one letter, and a word is
 * looked up by the same hashes: as many steps as it has letters.
 */
final class Spelling {

  /** Shorter words have too many neighbours. */
  private static final int SHORTEST = 6;

  /** The months are short, and seldom is another word so near to one. */
  private static final int SHORTEST_MONTH = 5;

  private static final int LONGEST = 24;
  private static final long BASE = 1_000_003L;
  private static final long[] POWERS = new long[LONGEST + 2];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * BASE;
    }
  }

  private final long[] keys;
  private final @Nullable String[] words;
  private final Map<String, Entry> lexicon;
  private final int mask;

  Spelling(Map<String, Entry> lexicon) {
    this.lexicon = lexicon;
    int size = 1;
    for (String word : lexicon.keySet()) {
      size += suits(word) ? word.length() + 1 : 0;
    }
    int capacity = Integer.highestOneBit(size) * 4;
    keys = new long[capacity];
    words = new String[capacity];
    mask = capacity - 1;
    for (String word : lexicon.keySet()) {
      if (suits(word)) {
        long[] hashes = hashes(word);
        for (long hash : hashes) {
          add(hash, word);
        }
      }
    }
  }

  /** Misspelling is expected in the words that say a time, not in the nouns around them. */
  private boolean suits(String word) {
    Word known = Objects.requireNonNull(lexicon.get(word)).word();
    return word.length() >= (known == Word.MONTH ? SHORTEST_MONTH : SHORTEST)
        && !word.endsWith("ский")
        && switch (known) {
          case MONTH,
              WEEKDAY,
              UNIT,
              EVERY_UNIT,
              STUDY,
              WITHIN,
              ALWAYS,
              ACCORDING,
              ACCORDANCE,
              LATER,
              SCHEDULE,
              INCLUSIVE,
              WORKING,
              CALENDAR_DAYS,
              HOLIDAYS ->
              true;
          default -> false;
        };
  }

  private void add(long hash, String word) {
    int slot = slot(hash);
    while (words[slot] != null) {
      if (keys[slot] == hash) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    keys[slot] = hash;
    words[slot] = word;
  }

  private int slot(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  @Nullable Entry find(String word) {
    if (word.length() < SHORTEST_MONTH || word.length() > LONGEST) {
      return null;
    }
    for (long hash : hashes(word)) {
      int slot = slot(hash);
      for (String found = words[slot]; found != null; found = words[slot]) {
        if (keys[slot] == hash) {
          if (oneMistakeApart(word, found)) {
            return lexicon.get(found);
          }
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    return null;
  }

  /** The hash of the word, then of the word less each of its letters. */
  private static long[] hashes(String word) {
    int length = word.length();
    long[] result = new long[length + 1];
    long whole = 0;
    for (int i = 0; i < length; i++) {
      whole = whole * BASE + word.charAt(i);
    }
    result[0] = whole;
    long before = 0;
    long after = whole;
    for (int i = 0; i < length; i++) {
      int rest = length - 1 - i;
      long letter = word.charAt(i);
      after -= letter * POWERS[rest];
      result[i + 1] = before * POWERS[rest] + after;
      before = before * BASE + letter;
    }
    return result;
  }

  static boolean oneMistakeApart(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int left = a.length() - head - tail;
    int right = b.length() - head - tail;
    return (left <= 1 && right <= 1)
        || (left == 2
            && right == 2
            && a.charAt(head) == b.charAt(head + 1)
            && a.charAt(head + 1) == b.charAt(head));
  }
}
