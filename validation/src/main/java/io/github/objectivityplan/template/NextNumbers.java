package io.github.objectivityplan.template;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Следующие номера: numbers what was added to a plan the way the plan does, «2.7.» after «2.6.»,
 * and leaves printed numbers alone unless they run through the whole plan or a direction was put
 * before theirs.
 */
final class NextNumbers {

  /** «2.6.»: what stands before the last number, the number, what stands after it. */
  private record Printed(String before, int number, String after) {

    /** A number of up to six digits with its surroundings; absent where there is none. */
    static @Nullable Printed of(@Nullable String text) {
      if (text == null) {
        return null;
      }
      int end = text.length();
      while (end > 0 && !isDigit(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && isDigit(text.charAt(start - 1))) {
        start--;
      }
      return start == end || end - start > 6
          ? null
          : new Printed(
              text.substring(0, start),
              Integer.parseInt(text.substring(start, end)),
              text.substring(end));
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    Printed plus(int more) {
      return new Printed(before, number + more, after);
    }

    @Override
    public String toString() {
      return before + number + after;
    }
  }

  private final List<Direction> before;
  private final boolean throughout;

  /**
   * @param before the directions before anything was added
   */
  NextNumbers(List<Direction> before) {
    this.before = before;
    this.throughout = runThroughout(before);
  }

  /** Whether the activities of several directions are numbered 1, 2, 3 … without a new start. */
  private static boolean runThroughout(List<Direction> directions) {
    int expected = 1;
    for (Direction direction : directions) {
      for (Activity activity : direction.activities()) {
        Printed printed = Printed.of(activity.number());
        if (printed == null || !printed.before().isEmpty() || printed.number() != expected) {
          return false;
        }
        expected++;
      }
    }
    return directions.size() > 1 && expected > 1;
  }

  /** Whether a direction can be put before {@code place}: those that follow can count on. */
  boolean canMove(int place) {
    return before.stream()
        .skip(place)
        .allMatch(each -> each.number() == null || Printed.of(each.number()) != null);
  }

  /**
   * The directions with numbers for what has none and stands after what has one.
   *
   * @param origins for each direction its place before anything was added; -1 for a new one
   */
  List<Direction> number(List<Direction> after, List<Integer> origins) {
    List<Direction> numbered = new ArrayList<>();
    int count = 0;
    int moved = 0;
    for (int i = 0; i < after.size(); i++) {
      Direction direction = after.get(i);
      boolean added = origins.get(i) < 0;
      Direction previous = i == 0 ? null : numbered.get(i - 1);
      Direction example = previous == null ? firstOf(before) : previous;
      String number = direction.number();
      if (added) {
        Printed next = example == null ? null : Printed.of(example.number());
        if (example != null && next != null) {
          number = next.plus(previous == null ? 0 : 1).toString();
          direction = direction.toBuilder().label(example.label()).build();
        } else {
          number = null;
        }
        moved++;
      } else if (moved > 0) {
        direction = moved(direction, moved);
        number = direction.number();
      }
      List<Activity> activities = new ArrayList<>();
      int old = added ? 0 : before.get(origins.get(i)).activities().size();
      for (int j = 0; j < direction.activities().size(); j++) {
        Activity activity = direction.activities().get(j);
        Printed last = activities.isEmpty() ? null : Printed.of(activities.get(j - 1).number());
        if (throughout) {
          count++;
          Printed own = Printed.of(activity.number());
          String end = own != null ? own.after() : style();
          activities.add(activity.toBuilder().number(count + end).build());
        } else if (j < old) {
          activities.add(activity);
        } else {
          Printed next = last == null ? first(example, number) : last.plus(1);
          activities.add(
              activity.toBuilder().number(next == null ? null : next.toString()).build());
        }
      }
      numbered.add(direction.toBuilder().number(number).activities(activities).build());
    }
    return numbered;
  }

  private static @Nullable Direction firstOf(List<Direction> directions) {
    return directions.isEmpty() ? null : directions.get(0);
  }

  /**
   * A direction that stands {@code places} later than it did, with its own number and its rows'.
   */
  private static Direction moved(Direction direction, int places) {
    Printed printed = Printed.of(direction.number());
    if (printed == null) {
      return direction;
    }
    String own = printed.number() + ".";
    List<Activity> activities = new ArrayList<>();
    for (Activity activity : direction.activities()) {
      String number = activity.number();
      if (number != null && number.startsWith(own) && number.length() > own.length()) {
        String moved = (printed.number() + places) + number.substring(own.length() - 1);
        activities.add(activity.toBuilder().number(moved).build());
      } else {
        activities.add(activity);
      }
    }
    return direction.toBuilder()
        .number(printed.plus(places).toString())
        .activities(activities)
        .build();
  }

  /** What follows the numbers of a plan that is numbered throughout. */
  private String style() {
    for (Direction direction : before) {
      for (Activity activity : direction.activities()) {
        Printed printed = Printed.of(activity.number());
        if (printed != null) {
          return printed.after();
        }
      }
    }
    return "";
  }

  /** The number of the first activity of a new direction: as the direction beside it begins. */
  private static @Nullable Printed first(@Nullable Direction beside, @Nullable String number) {
    if (beside == null || beside.activities().isEmpty()) {
      return null;
    }
    Printed example = Printed.of(beside.activities().get(0).number());
    if (example == null || example.before().isEmpty()) {
      return example == null ? null : new Printed("", 1, example.after());
    }
    Printed own = Printed.of(number);
    return own == null ? null : new Printed(own.number() + ".", 1, example.after());
  }
}
