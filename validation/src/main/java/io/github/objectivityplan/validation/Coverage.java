package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.validation.Profile.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
  private final Map<String, Recognition> byCode = new LinkedHashMap<>();

  /** For each requirement the places that name it. */
  private final List<BitSet> named;

  /** The first row with each tag. */
  private final Map<String, Row> tagged = new HashMap<>();

  private Coverage(Requirements requirements, List<Place> places, List<Row> rows) {
    this.requirements = requirements;
    this.places = places;
    this.named = requirements.all.stream().map(this::placesThatName).toList();
    for (Row row : rows) {
      row.activity.tags().forEach(tag -> tagged.putIfAbsent(tag, row));
    }
  }

  private BitSet placesThatName(Requirements.Ready ready) {
    BitSet found = new BitSet(places.size());
    for (int i = 0; i < places.size(); i++) {
      if (ready.isNamed(places.get(i))) {
        found.set(i);
      }
    }
    return found;
  }

  /**
   * @param headings for each direction of the plan the place, among the requirements, of the
   *     direction that its heading names; -1 where it names none
   */
  static Coverage of(
      Requirements requirements, List<Place> places, List<Row> rows, int[] headings) {
    Coverage coverage = new Coverage(requirements, places, rows);
    for (int i = 0; i < requirements.all.size(); i++) {
      if (!requirements.all.get(i).isDirection()) {
        coverage.add(coverage.recognise(i));
      }
    }
    for (int i = 0; i < requirements.all.size(); i++) {
      if (requirements.all.get(i).isDirection()) {
        coverage.add(coverage.direction(i, headings));
      }
    }
    return coverage;
  }

  private void add(@Nullable Recognition recognition) {
    if (recognition != null) {
      byCode.put(recognition.code(), recognition);
    }
  }

  private @Nullable Recognition recognise(int place) {
    Requirement requirement = requirements.all.get(place).requirement();
    Recognition byTag = byTag(requirement.code());
    if (byTag != null) {
      return byTag;
    }
    BitSet naming = named.get(place);
    for (int i = naming.nextSetBit(0); i >= 0; i = naming.nextSetBit(i + 1)) {
      Place found = places.get(i);
      if (requirement.kind() == Requirement.Kind.STAGE || found.by() != Recognition.By.TEXT) {
        String item = found.row() == null ? "" : found.row().item();
        return new Recognition(requirement.code(), found.by(), found.path(), item);
      }
    }
    return null;
  }

  private @Nullable Recognition byTag(String code) {
    Row row = tagged.get(code);
    return row == null ? null : new Recognition(code, Recognition.By.TAG, row.path, row.item());
  }

  /**
   * A direction is recognised by a tag or by its heading; else by several of its measures in rows
   * that do not stand under the heading of another direction, or by half of its measures wherever
   * they stand. One row is not a direction: «критерии» and «приказ» occur in every one.
   */
  private @Nullable Recognition direction(int place, int[] headings) {
    Requirements.Ready ready = requirements.all.get(place);
    String code = ready.requirement().code();
    Recognition byTag = byTag(code);
    if (byTag != null) {
      return byTag;
    }
    for (int i = 0; i < headings.length; i++) {
      if (headings[i] == place) {
        PlanPath path = PlanPath.direction(i).field("title");
        return new Recognition(code, Recognition.By.HEADING, path, "");
      }
    }
    Recognition own = byRows(place, ready.measures(), headings);
    return own == null ? byHalf(code, ready.measures()) : own;
  }

  private @Nullable Recognition byRows(int direction, int[] measures, int[] headings) {
    boolean headed = headings.length > 1 && Arrays.stream(headings).anyMatch(each -> each >= 0);
    Set<Integer> found = new HashSet<>();
    Set<Row> rows = new LinkedHashSet<>();
    for (int i = 0; i < places.size(); i++) {
      Row row = places.get(i).row();
      if (row == null || (headed && headings[row.directionIndex] >= 0)) {
        continue;
      }
      for (int measure : measures) {
        if (named.get(measure).get(i)) {
          found.add(measure);
          rows.add(row);
        }
      }
      if (!headed && named.get(direction).get(i)) {
        found.add(direction);
        rows.add(row);
      }
    }
    int needed = Math.min(MEASURES_OF_A_DIRECTION, measures.length + 1);
    if (found.size() < needed || rows.size() < needed) {
      return null;
    }
    Row first = rows.iterator().next();
    String code = requirements.all.get(direction).requirement().code();
    List<String> names = rows.stream().map(Coverage::name).toList();
    return new Recognition(code, Recognition.By.ROW, first.path, first.item(), names);
  }

  /** How a report names a row that makes up a direction. */
  private static String name(Row row) {
    String number = Row.bare(row.item());
    return number.isEmpty() ? "«" + Notes.brief(row.title()) + "»" : number;
  }

  private @Nullable Recognition byHalf(String code, int[] measures) {
    List<Recognition> found =
        Arrays.stream(measures)
            .mapToObj(measure -> requirements.all.get(measure).requirement().code())
            .map(byCode::get)
            .filter(Objects::nonNull)
            .toList();
    long distinct = found.stream().map(Recognition::path).distinct().count();
    if (distinct < MEASURES_OF_A_DIRECTION || found.size() * 2 < measures.length) {
      return null;
    }
    Recognition first = found.get(0);
    List<String> names = new ArrayList<>();
    for (Place place : places) {
      Row row = place.row();
      if (row != null && found.stream().anyMatch(each -> each.path().equals(place.path()))) {
        names.add(name(row));
      }
    }
    return new Recognition(code, first.by(), first.path(), first.item(), names);
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
