package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.validation.Profile.Requirement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requirements of a profile, made ready for matching. */
final class Requirements {

  /** A requirement with the stems of each way of naming it. */
  record Ready(Requirement requirement, List<long[]> ways) {}

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
      ready.add(new Ready(requirement, ways));
    }
    return new Requirements(ready, stems.ready());
  }

  Coverage cover(Examination document) {
    List<Coverage.Place> places = new ArrayList<>();
    List<Direction> directions = document.plan.directions();
    for (int i = 0; i < directions.size(); i++) {
      String title = directions.get(i).title();
      if (title != null) {
        PlanPath path = PlanPath.direction(i).field("title");
        places.add(place(path, null, Recognition.By.HEADING, Words.of(title)));
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
    return Coverage.of(this, places, document.rows);
  }

  private Coverage.Place place(
      PlanPath path, @Nullable Row row, Recognition.By by, String[] words) {
    long[] found = stems.emptySet();
    stems.match(words, found);
    return new Coverage.Place(path, row, by, found);
  }
}
