package io.github.objectivityplan.plan;

import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.location.PlanPath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Мероприятие к сроку: an activity of a plan and the days in which it is due.
 *
 * @param path the activity's place in the model
 * @param window the days, with a last one
 * @param activity the activity
 */
public record DueActivity(PlanPath path, DateWindow window, Activity activity) {

  /** By the last day, then by the first one (none is the earliest), then by the place. */
  static final Comparator<DueActivity> ORDER =
      Comparator.comparing(DueActivity::lastDay)
          .thenComparing(
              due -> due.window().start(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(DueActivity::path);

  /**
   * Makes a due activity.
   *
   * @throws IllegalArgumentException if the window has no last day
   */
  public DueActivity {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(activity, "activity");
    if (window.end() == null) {
      throw new IllegalArgumentException("Expected a window with a last day, got " + window);
    }
  }

  /** The last day: «срок исполнения». */
  public LocalDate lastDay() {
    return Objects.requireNonNull(window.end(), "the end of the window");
  }
}
