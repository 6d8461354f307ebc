package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.validation.Profile.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which requirements of a profile a document meets, and by which of its places. */
final class Coverage {

  /** A direction is recognised by its rows when as many of its measures are found in as many. */
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

  /**
   * @param headings for each direction of the plan the place, among the requirements, of the
   *     direction that its heading names; -1 where it names none
   */
  static Coverage of(
      Requirements requirements, List<Place> places, List<Row> rows, int[] headings) {
    Map<String, Recognition> byCode = new LinkedHashMap<>();
    Map<String, Row> tags = new HashMap<>();
    for (Row row : rows) {
      row.activity.tags().forEach(tag -> tags.putIfAbsent(tag, row));
    }
    for (Requirements.Ready ready : requirements.all) {
      if (ready.requirement().kind() != Requirement.Kind.DIRECTION) {
        Recognition recognition = recognise(ready, places, tags);
        if (recognition != null) {
          byCode.put(ready.requirement().code(), recognition);
        }
      }
    }
    Coverage coverage = new Coverage(requirements, places, byCode);
    for (int i = 0; i < requirements.all.size(); i++) {
      Requirements.Ready ready = requirements.all.get(i);
      if (ready.requirement().kind() == Requirement.Kind.DIRECTION) {
        Recognition recognition = coverage.direction(i, tags, headings);
        if (recognition != null) {
          byCode.put(ready.requirement().code(), recognition);
        }
      }
    }
    return coverage;
  }

  /**
   * A direction is recognised by a tag or by its heading; else by several of its measures in rows
   * that do not stand under the heading of another direction, or by half of its measures wherever
   * they stand. One row is not a direction: «критерии» and «приказ» occur in every one.
   */
  private @Nullable Recognition direction(int place, Map<String, Row> tags, int[] headings) {
    Requirements.Ready ready = requirements.all.get(place);
    String code = ready.requirement().code();
    Row tagged = tags.get(code);
    if (tagged != null) {
      return new Recognition(code, Recognition.By.TAG, tagged.path, tagged.item());
    }
    for (int i = 0; i < headings.length; i++) {
      if (headings[i] == place) {
        PlanPath path = PlanPath.direction(i).field("title");
        return new Recognition(code, Recognition.By.HEADING, path, "");
      }
    }
    List<Requirements.Ready> measures =
        requirements.all.stream()
            .filter(each -> each.requirement().core())
            .filter(each -> code.equals(each.requirement().direction()))
            .toList();
    Recognition own = byRows(ready, measures, headings);
    return own == null ? byHalf(code, measures) : own;
  }

  private @Nullable Recognition byRows(
      Requirements.Ready direction, List<Requirements.Ready> measures, int[] headings) {
    boolean named = headings.length > 1 && Arrays.stream(headings).anyMatch(each -> each >= 0);
    Set<String> codes = new HashSet<>();
    Set<Row> rows = new LinkedHashSet<>();
    for (Place place : places) {
      Row row = place.row();
      if (row == null || named && headings[row.directionIndex] >= 0) {
        continue;
      }
      for (Requirements.Ready measure : measures) {
        String code = measure.requirement().code();
        if (row.activity.tags().contains(code) || isNamed(measure, place)) {
          codes.add(code);
          rows.add(row);
        }
      }
      if (!named && isNamed(direction, place)) {
        codes.add(direction.requirement().code());
        rows.add(row);
      }
    }
    int needed = Math.min(MEASURES_OF_A_DIRECTION, measures.size() + 1);
    if (codes.size() < needed || rows.size() < needed) {
      return null;
    }
    Row first = rows.iterator().next();
    String code = direction.requirement().code();
    return new Recognition(code, Recognition.By.ROW, first.path, first.item());
  }

  private @Nullable Recognition byHalf(String code, List<Requirements.Ready> measures) {
    List<Recognition> found =
        measures.stream()
            .map(measure -> byCode.get(measure.requirement().code()))
            .filter(Objects::nonNull)
            .toList();
    if (found.size() < MEASURES_OF_A_DIRECTION || found.size() * 2 < measures.size()) {
      return null;
    }
    Recognition first = found.get(0);
    return new Recognition(code, first.by(), first.path(), first.item());
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
      if (isNamed(ready, place)) {
        Row row = place.row();
        return new Recognition(code, place.by(), place.path(), row == null ? "" : row.item());
      }
    }
    return null;
  }

  private static boolean isNamed(Requirements.Ready ready, Place place) {
    for (long[] way : ready.ways()) {
      if (Stems.contains(place.stems(), way)) {
        return true;
      }
    }
    return false;
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
