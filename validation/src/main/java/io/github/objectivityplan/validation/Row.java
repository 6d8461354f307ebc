package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import org.jspecify.annotations.Nullable;

/** A row of the plan as rules see it: the activity with its place and what is known of it. */
final class Row {
  final int position;
  final int directionIndex;
  final Direction direction;
  final Activity activity;
  final PlanPath path;
  private String @Nullable [] titleWords;
  private boolean numberedElsewhere;

  Row(int position, int directionIndex, Direction direction, int index, Activity activity) {
    this.position = position;
    this.directionIndex = directionIndex;
    this.direction = direction;
    this.activity = activity;
    this.path = PlanPath.activity(directionIndex, index);
  }

  /** The number as it is printed, or an empty text. */
  String item() {
    return activity.number() == null ? "" : activity.number().strip();
  }

  /** The number is printed in another direction too, so a message names the direction. */
  void isNumberedElsewhere() {
    numberedElsewhere = true;
  }

  /**
   * How a message names the row: «п. 1.2», «п. 1 направления II» where another direction has that
   * number too, or by its place where it has no number.
   */
  Message label() {
    String number = bare(item());
    if (number.isEmpty()) {
      return new Message("строка " + (position + 1), "row " + (position + 1));
    }
    if (!numberedElsewhere) {
      return new Message("п. " + number, "item " + number);
    }
    String title = direction.title();
    String printed = bare(direction.number() == null ? "" : direction.number().strip());
    boolean titled = printed.isEmpty() && title != null && !title.isBlank();
    String place = printed.isEmpty() ? String.valueOf(directionIndex + 1) : printed;
    return new Message(
        "п. %s направления %s".formatted(number, titled ? "«" + brief(title) + "»" : place),
        "item %s of direction %s".formatted(number, titled ? "\"" + brief(title) + "\"" : place));
  }

  private static String brief(@Nullable String title) {
    return title == null ? "" : Notes.brief(title);
  }

  /** A number without the marks that close it. */
  static String bare(String number) {
    int end = number.length();
    while (end > 0 && (number.charAt(end - 1) == '.' || number.charAt(end - 1) == ')')) {
      end--;
    }
    return number.substring(0, end);
  }

  String title() {
    return activity.title() == null ? "" : activity.title();
  }

  String[] titleWords() {
    String[] words = titleWords;
    if (words == null) {
      words = Words.of(title());
      titleWords = words;
    }
    return words;
  }
}
