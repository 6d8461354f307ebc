package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.validation.Profile.Requirement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of a profile, made ready for matching: all stems in one index by their first
 * letters, so that each word of a text is looked up once.
 */
final class Requirements {

  private static final int KEY = 3;

  /** A requirement with the numbers of its stems, a set for each way of naming it. */
  record Ready(Requirement requirement, List<BitSet> ways) {}

  final List<Ready> all;
  private final Map<String, List<Integer>> byKey;
  private final List<String> stems;

  private Requirements(List<Ready> all, List<String> stems) {
    this.all = all;
    this.stems = stems;
    this.byKey = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      byKey.computeIfAbsent(key(stems.get(i)), key -> new ArrayList<>()).add(i);
    }
  }

  static Requirements of(Profile profile) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> stems = new ArrayList<>();
    List<Ready> ready = new ArrayList<>();
    for (Requirement requirement : profile.requirements()) {
      List<BitSet> ways = new ArrayList<>();
      for (List<String> way : requirement.stems()) {
        BitSet set = new BitSet();
        for (String stem : way) {
          set.set(
              numbers.computeIfAbsent(
                  stem,
                  added -> {
                    stems.add(added);
                    return stems.size() - 1;
                  }));
        }
        ways.add(set);
      }
      ready.add(new Ready(requirement, ways));
    }
    return new Requirements(ready, stems);
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }

  /** Adds to {@code found} the numbers of the stems that begin some word. */
  private void match(String[] words, BitSet found) {
    for (String word : words) {
      for (int length = Math.min(word.length(), KEY); length > 0; length--) {
        List<Integer> candidates = byKey.get(word.substring(0, length));
        if (candidates != null) {
          for (int candidate : candidates) {
            if (word.startsWith(stems.get(candidate))) {
              found.set(candidate);
            }
          }
        }
      }
    }
  }

  Coverage cover(Examination document) {
    List<Coverage.Place> places = new ArrayList<>();
    List<Direction> directions = document.plan.directions();
    for (int i = 0; i < directions.size(); i++) {
      String title = directions.get(i).title();
      if (title != null) {
        places.add(
            place(
                PlanPath.direction(i).field("title"),
                null,
                Recognition.By.HEADING,
                Words.of(title)));
      }
    }
    for (Row row : document.rows) {
      BitSet found = new BitSet();
      match(row.titleWords(), found);
      if (row.activity.result() != null) {
        match(Words.of(row.activity.result().text()), found);
      }
      places.add(new Coverage.Place(row.path, row, Recognition.By.ROW, found));
    }
    for (int i = 0; i < directions.size(); i++) {
      List<String> tasks = directions.get(i).tasks();
      for (int j = 0; j < tasks.size(); j++) {
        places.add(
            place(
                PlanPath.direction(i).element("tasks", j),
                null,
                Recognition.By.TEXT,
                Words.of(tasks.get(j))));
      }
    }
    String preamble = document.plan.preamble();
    if (preamble != null) {
      places.add(
          place(PlanPath.PLAN.field("preamble"), null, Recognition.By.TEXT, Words.of(preamble)));
    }
    return Coverage.of(this, places, document.rows);
  }

  private Coverage.Place place(
      PlanPath path, @Nullable Row row, Recognition.By by, String[] words) {
    BitSet found = new BitSet();
    match(words, found);
    return new Coverage.Place(path, row, by, found);
  }
}
