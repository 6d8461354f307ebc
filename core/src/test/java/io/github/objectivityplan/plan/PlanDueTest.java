package io.github.objectivityplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.location.PlanPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDueTest {

  private static final ResolutionContext CONTEXT =
      ResolutionContext.builder().period(DateWindow.parse("2026-09-01/2027-08-31")).build();

  private static final Plan PLAN =
      Plan.builder("План лицея")
          .direction(
              "Контроль",
              direction ->
                  direction
                      .activity("Срез", activity -> activity.deadline("октябрь, апрель"))
                      .activity("Отчёт", activity -> activity.deadline("до 5 числа каждого месяца"))
                      .activity("Разбор", activity -> activity.deadline("по запросу")))
          .direction(
              "Разъяснение",
              direction ->
                  direction
                      .activity("Собрание", activity -> activity.deadline("26.10.2026"))
                      .activity("Памятка", activity -> activity.deadline("до 31 октября")))
          .build();

  private static List<String> due(String days) {
    return PLAN.due(DateWindow.parse(days), CONTEXT).stream()
        .map(each -> each.window() + " " + each.activity().title())
        .toList();
  }

  @Test
  void what_is_due_comes_sorted_by_its_last_day() {
    assertThat(due("2026-10-01/2026-10-31"))
        .containsExactly(
            "2026-10-01/2026-10-05 Отчёт",
            "2026-10-26/2026-10-26 Собрание",
            "../2026-10-31 Памятка",
            "2026-10-01/2026-10-31 Срез");
  }

  @Test
  void a_window_is_due_when_it_ends_and_not_while_it_runs() {
    assertThat(due("2026-10-06/2026-10-25")).isEmpty();
    assertThat(due("2027-04-06/2027-04-30")).containsExactly("2027-04-01/2027-04-30 Срез");
    assertThat(due("2027-08-01/..")).containsExactly("2027-08-01/2027-08-05 Отчёт");
  }

  @Test
  void every_due_activity_says_its_place() {
    assertThat(PLAN.due(DateWindow.parse("2026-10-26/2026-10-26"), CONTEXT))
        .extracting(DueActivity::path)
        .containsExactly(PlanPath.parse("plan.directions[1].activities[0]"));
  }

  @Test
  void rejects_a_window_without_a_last_day() {
    Activity activity = PLAN.directions().get(0).activities().get(0);

    assertThatThrownBy(
            () ->
                new DueActivity(
                    PlanPath.activity(0, 0), DateWindow.parse("2026-10-01/.."), activity))
        .hasMessage("Expected a window with a last day, got 2026-10-01/..");
  }
}
