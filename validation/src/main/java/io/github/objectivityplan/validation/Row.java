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

  /** How a message names the row: «п. 1.2», or by its place where it has no number. */
  Message label() {
    String number = item();
    int end = number.length();
    while (end > 0 && (number.charAt(end - 1) == '.' || number.charAt(end - 1) == ')')) {
      end--;
    }
    return end == 0
        ? new Message("строка " + (position + 1), "row " + (position + 1))
        : new Message("п. " + number.substring(0, end), "item " + number.substring(0, end));
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
