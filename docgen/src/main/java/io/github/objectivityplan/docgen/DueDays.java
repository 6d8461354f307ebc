package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Срок мероприятия в днях: when an activity is due, as far as the document itself tells it: its
 * deadline, the plan's period and the date of the order. What would need a calendar of events is
 * not resolved.
 *
 * @param number the activity's printed number; empty if none
 * @param title the activity
 * @param windows the days in which it is due, the occurrences of what recurs too; a side may be
 *     open
 */
record DueDays(String number, String title, List<DateWindow> windows) {

  /** The days of all activities, in the order of the rows of the plan's table. */
  static List<DueDays> of(PlanDocument document) {
    Order order = document.order();
    PlanPeriod period = document.plan().period();
    ResolutionContext context =
        ResolutionContext.builder()
            .period(period == null ? null : DateWindow.of(period.start(), period.end()))
            .orderDate(order == null ? null : order.date())
            .build();
    return document.plan().allActivities().map(activity -> of(activity, context)).toList();
  }

  private static DueDays of(Activity activity, ResolutionContext context) {
    List<DateWindow> windows = new ArrayList<>();
    Deadline deadline = activity.deadline();
    if (deadline != null) {
      Resolution resolution = deadline.resolve(context);
      resolution.windows().forEach(window -> windows.add(window.window()));
      resolution.occurrences().forEach(each -> windows.addAll(each.windows()));
    }
    return new DueDays(
        OnPaper.line(activity.number()),
        OnPaper.line(activity.title()),
        windows.stream().distinct().toList());
  }

  /** The first day, or absent if it is not known or a window is open to the past. */
  @Nullable LocalDate start() {
    if (windows.stream().anyMatch(window -> window.start() == null)) {
      return null;
    }
    return windows.stream()
        .map(DateWindow::start)
        .map(Objects::requireNonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The last day, or absent if it is not known or a window is open to the future. */
  @Nullable LocalDate end() {
    if (windows.stream().anyMatch(window -> window.end() == null)) {
      return null;
    }
    return windows.stream()
        .map(DateWindow::end)
        .map(Objects::requireNonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
