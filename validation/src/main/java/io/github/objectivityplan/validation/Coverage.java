package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.validation.Profile.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which requirements of a profile a document meets, and by which of its places. */
final class Coverage {

  /** A direction is recognised by its rows when as many of its measures are found. */
  private static final int MEASURES_OF_A_DIRECTION = 2;

  /** A text of the document with the stems that were found in it. */
  record Place(PlanPath path, @Nullable Row row, Recognition.By by, long[] stems) {}

  private final Requirements requirements;
  private final List<Place> places;
  private final Map<String, Recognition> byCode;

  private Coverage(Requirements requirements, List<Place> places, Map<String, Recognition> byCode) {
    this.requirements = requirements;
    this.places = places;
    this.byCode = byCode;
  }

  static Coverage of(Requirements requirements, List<Place> places, List<Row> rows) {
    Map<String, Recognition> byCode = new LinkedHashMap<>();
    Map<String, Row> tags = new HashMap<>();
    for (Row row : rows) {
      row.activity.tags().forEach(tag -> tags.putIfAbsent(tag, row));
    }
    for (Requirements.Ready ready : requirements.all) {
      Recognition recognition = recognise(ready, places, tags);
      if (recognition != null) {
        byCode.put(ready.requirement().code(), recognition);
      }
    }
    for (Requirements.Ready ready : requirements.all) {
      Requirement direction = ready.requirement();
      if (direction.kind() == Requirement.Kind.DIRECTION && !byCode.containsKey(direction.code())) {
        List<Recognition> measures =
            requirements.all.stream()
                .map(Requirements.Ready::requirement)
                .filter(measure -> direction.code().equals(measure.direction()))
                .map(measure -> byCode.get(measure.code()))
                .filter(Objects::nonNull)
                .toList();
        if (measures.size() >= MEASURES_OF_A_DIRECTION) {
          Recognition first = measures.get(0);
          byCode.put(
              direction.code(),
              new Recognition(direction.code(), first.by(), first.path(), first.item()));
        }
      }
    }
    return new Coverage(requirements, places, byCode);
  }

  private static @Nullable Recognition recognise(
      Requirements.Ready ready, List<Place> places, Map<String, Row> tags) {
    String code = ready.requirement().code();
    Row tagged = tags.get(code);
    if (tagged != null) {
      return new Recognition(code, Recognition.By.TAG, tagged.path, tagged.item());
    }
    for (Place place : places) {
      if (ready.requirement().kind() != Requirement.Kind.STAGE
          && place.by() == Recognition.By.TEXT) {
        continue;
      }
      for (long[] way : ready.ways()) {
        if (Stems.contains(place.stems(), way)) {
          Row row = place.row();
          return new Recognition(code, place.by(), place.path(), row == null ? "" : row.item());
        }
      }
    }
    return null;
  }

  boolean meets(Requirement requirement) {
    return byCode.containsKey(requirement.code());
  }

  /** What was recognised, in the order of the requirements. */
  List<Recognition> recognitions() {
    List<Recognition> list = new ArrayList<>();
    for (Requirements.Ready ready : requirements.all) {
      Recognition recognition = byCode.get(ready.requirement().code());
      if (recognition != null) {
        list.add(recognition);
      }
    }
    return list;
  }

  /** The row that has the largest share of some way of naming {@code requirement}. */
  @Nullable Row nearest(Requirement requirement) {
    Row best = null;
    double share = 0;
    for (Requirements.Ready ready : requirements.all) {
      if (ready.requirement() != requirement) {
        continue;
      }
      for (long[] way : ready.ways()) {
        int all = Stems.common(way, way);
        for (Place place : places) {
          int found = place.row() == null ? 0 : Stems.common(way, place.stems());
          if (found > share * all) {
            share = (double) found / all;
            best = place.row();
          }
        }
      }
    }
    return best;
  }
}
