package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.validation.Profile.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The requirements of a profile, made ready for matching. */
final class Requirements {

  /**
   * A requirement with the stems of each way of naming it and, if it is a direction, the places of
   * its core measures among the requirements.
   */
  record Ready(Requirement requirement, List<long[]> ways, int[] measures) {

    boolean isDirection() {
      return requirement.kind() == Requirement.Kind.DIRECTION;
    }

    /** Whether a text of the document names it. */
    boolean isNamed(Coverage.Place place) {
      for (long[] way : ways) {
        if (Stems.contains(place.stems(), way)) {
          return true;
        }
      }
      return place.row() != null && place.row().activity.tags().contains(requirement.code());
    }
  }

  final List<Ready> all;
  private final Stems stems;

  private Requirements(List<Ready> all, Stems stems) {
    this.all = all;
    this.stems = stems;
  }

  static Requirements of(Profile profile) {
    Stems stems = new Stems();
    for (Requirement requirement : profile.requirements()) {
      requirement.stems().forEach(way -> way.forEach(stems::number));
    }
    List<Ready> ready = new ArrayList<>();
    for (Requirement requirement : profile.requirements()) {
      List<long[]> ways = new ArrayList<>();
      for (List<String> way : requirement.stems()) {
        long[] set = stems.emptySet();
        for (String stem : way) {
          int number = stems.number(stem);
          set[number >> 6] |= 1L << (number & 63);
        }
        ways.add(set);
      }
      ready.add(new Ready(requirement, ways, measures(requirement, profile.requirements())));
    }
    return new Requirements(ready, stems.ready());
  }

  private static int[] measures(Requirement direction, List<Requirement> all) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).core() && direction.code().equals(all.get(i).direction()))
        .toArray();
  }

  Coverage cover(Examination document) {
    List<Coverage.Place> places = new ArrayList<>();
    List<Direction> directions = document.plan.directions();
    int[] headings = new int[directions.size()];
    for (int i = 0; i < directions.size(); i++) {
      String title = directions.get(i).title();
      headings[i] = -1;
      if (title != null) {
        PlanPath path = PlanPath.direction(i).field("title");
        String[] words = Words.of(title);
        Coverage.Place heading = place(path, null, Recognition.By.HEADING, words);
        headings[i] = directionOf(words, heading.stems());
        places.add(heading);
      }
    }
    for (Row row : document.rows) {
      Coverage.Place place = place(row.path, row, Recognition.By.ROW, row.titleWords());
      ExpectedResult result = row.activity.result();
      if (result != null) {
        stems.match(Words.of(result.text()), place.stems());
      }
      places.add(place);
    }
    for (int i = 0; i < directions.size(); i++) {
      List<String> tasks = directions.get(i).tasks();
      for (int j = 0; j < tasks.size(); j++) {
        PlanPath path = PlanPath.direction(i).element("tasks", j);
        places.add(place(path, null, Recognition.By.TEXT, Words.of(tasks.get(j))));
      }
    }
    String preamble = document.plan.preamble();
    if (preamble != null) {
      PlanPath path = PlanPath.PLAN.field("preamble");
      places.add(place(path, null, Recognition.By.TEXT, Words.of(preamble)));
    }
    return Coverage.of(this, places, document.rows, headings);
  }

  /**
   * The place of the direction that a heading names: of several the one that is named first, for
   * «Формирование позитивного отношения к объективной оценке» is not about the procedure.
   */
  private int directionOf(String[] words, long[] found) {
    int best = -1;
    int first = words.length;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isDirection()) {
        int at = firstWord(all.get(i), words, found);
        if (at < first) {
          best = i;
          first = at;
        }
      }
    }
    return best;
  }

  /** Where a heading begins to name {@code ready}; the number of its words where it does not. */
  private int firstWord(Ready ready, String[] words, long[] found) {
    long[] named = stems.emptySet();
    for (long[] way : ready.ways()) {
      if (Stems.contains(found, way)) {
        for (int i = 0; i < way.length; i++) {
          named[i] |= way[i];
        }
      }
    }
    for (int i = 0; i < words.length; i++) {
      long[] own = stems.emptySet();
      stems.match(new String[] {words[i]}, own);
      if (Stems.common(named, own) > 0) {
        return i;
      }
    }
    return words.length;
  }

  private Coverage.Place place(
      PlanPath path, @Nullable Row row, Recognition.By by, String[] words) {
    long[] found = stems.emptySet();
    stems.match(words, found);
    return new Coverage.Place(path, row, by, found);
  }
}
