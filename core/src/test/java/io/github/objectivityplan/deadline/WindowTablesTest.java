package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The days that a text means in a plan, what is remarkable about them, and the second readings. */
class WindowTablesTest {

  private static final Map<String, ResolutionContext> CONTEXTS =
      Map.of(
          "A", plan("2026-09-01/2027-08-31").build(),
          "S",
              plan("2026-09-01/2027-08-31")
                  .academicYearEnd(ResolutionContext.AcademicYearEnd.MAY_31)
                  .build(),
          "Y", plan("2027-01-01/2027-12-31").build(),
          "T", plan("2026-09-01/2028-08-31").build(),
          "O", ResolutionContext.builder().orderDate(LocalDate.of(2026, 11, 16)).build(),
          "N", ResolutionContext.builder().build());

  private static ResolutionContext.Builder plan(String period) {
    return ResolutionContext.builder().period(DateWindow.parse(period));
  }

  private static String joined(Stream<DateWindow> windows) {
    return Rows.orDash(windows.map(DateWindow::toString).collect(Collectors.joining("; ")));
  }

  /** A row: text, context, windows, flags (with «stale» for a year left over), second readings. */
  @Test
  void a_text_means_these_days_in_these_plans() {
    List<String> wrong = new ArrayList<>();
    List<String[]> rows = Rows.of("windows");
    for (String[] row : rows) {
      Resolution resolution = Deadline.parse(row[0]).resolve(CONTEXTS.get(row[1]));
      String windows = joined(resolution.windows().stream().map(Resolution.Window::window));
      Stream<String> flags = resolution.flags().stream().map(flag -> flag.flag().code());
      if (resolution.windows().stream().anyMatch(Resolution.Window::isStaleYear)) {
        flags = Stream.concat(flags, Stream.of("stale"));
      }
      String remarkable = Rows.orDash(flags.collect(Collectors.joining(", ")));
      String others =
          joined(resolution.alternatives().stream().map(Resolution.Alternative::window));
      String expected = row[2] + " | " + row[3] + " | " + (row.length > 4 ? row[4] : "–");
      String got = windows + " | " + remarkable + " | " + others;
      if (!got.equals(expected)) {
        wrong.add(String.join(" | ", row) + "  GOT  " + got);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSizeGreaterThan(150);
  }

  /** A row: text, period, windows of the occurrences. */
  @Test
  void what_recurs_is_due_on_these_days() {
    List<String> wrong = new ArrayList<>();
    for (String[] row : Rows.of("occurrences")) {
      ResolutionContext context =
          plan(row[1]).workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS)).build();
      String got =
          joined(
              Deadline.parse(row[0]).resolve(context).occurrences().stream()
                  .flatMap(each -> each.windows().stream()));
      if (!got.equals(row[2])) {
        wrong.add(String.join(" | ", row) + "  GOT  " + got);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A row: text, windows in the year 2025/26 with the built-in calendar. */
  @Test
  void what_leans_on_the_calendar_means_these_days() {
    ResolutionContext context =
        plan("2025-09-01/2026-08-31")
            .calendar(AssessmentCalendar.builtIn())
            .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
            .build();
    List<String> wrong = new ArrayList<>();
    for (String[] row : Rows.of("procedures")) {
      Resolution resolution = Deadline.parse(row[0]).resolve(context);
      String got = joined(resolution.windows().stream().map(Resolution.Window::window));
      if (!got.equals(row[1])) {
        wrong.add(String.join(" | ", row) + "  GOT  " + got);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void windows_are_shown_as_short_as_iso_can() {
    ResolutionContext context = CONTEXTS.get("A");

    assertThat(Deadline.parse("октябрь").resolve(context).notation()).isEqualTo("2026-10");
    assertThat(Deadline.parse("октябрь – май").resolve(context).notation())
        .isEqualTo("2026-10/2027-05");
    assertThat(Deadline.parse("5 октября").resolve(context).notation()).isEqualTo("2026-10-05");
    assertThat(Deadline.parse("5–31 октября").resolve(context).notation())
        .isEqualTo("2026-10-05/2026-10-31");
    assertThat(Deadline.parse("1–30 октября").resolve(context).notation())
        .isEqualTo("2026-10-01/2026-10-30");
    assertThat(Deadline.parse("до 5 октября, с мая").resolve(context).notation())
        .isEqualTo("../2026-10-05; 2027-05-01/..");
    assertThat(Deadline.parse("по запросу").resolve(context).notation()).isEmpty();
  }

  @Test
  void a_flag_is_told_from_another() {
    Resolution resolution = Deadline.parse("октябрь").resolve(CONTEXTS.get("A"));

    assertThat(resolution.has(DeadlineFlag.YEAR_INFERRED)).isTrue();
    assertThat(resolution.has(DeadlineFlag.VAGUE)).isFalse();
  }

  @Test
  void the_last_day_is_that_of_the_latest_window() {
    ResolutionContext context = CONTEXTS.get("A");

    assertThat(Deadline.parse("май, март").resolve(context).lastDay()).isEqualTo("2027-05-31");
    assertThat(Deadline.parse("март, май").resolve(context).lastDay()).isEqualTo("2027-05-31");
    assertThat(Deadline.parse("март, с мая").resolve(context).lastDay()).isNull();
    assertThat(Deadline.parse("по запросу").resolve(context).lastDay()).isNull();
  }

  @Test
  void every_procedure_that_was_published_has_its_days() {
    AssessmentCalendar calendar = AssessmentCalendar.builtIn();

    assertThat(days(calendar, "ВПР"))
        .isEqualTo(
            "2020-09-14/2020-10-12; 2021-03-15/2021-05-21; 2022-03-15/2022-03-26;"
                + " 2022-09-19/2022-10-24; 2023-03-01/2023-05-20; 2024-03-01/2024-05-17;"
                + " 2025-04-11/2025-05-16; 2026-04-20/2026-05-20");
    assertThat(days(calendar, "ЕГЭ")).isEqualTo("2026-06-01/2026-07-09");
    assertThat(days(calendar, "единого государственного экзамена"))
        .isEqualTo("2026-06-01/2026-07-09");
    assertThat(days(calendar, "ОГЭ")).isEqualTo("2026-06-02/2026-07-06");
    assertThat(days(calendar, "основного государственного экзамена"))
        .isEqualTo("2026-06-02/2026-07-06");
    assertThat(days(calendar, "досрочного периода ЕГЭ")).isEqualTo("2026-03-20/2026-04-20");
    assertThat(days(calendar, "дополнительного периода ЕГЭ")).isEqualTo("2026-09-04/2026-09-25");
    assertThat(days(calendar, "досрочного периода ОГЭ")).isEqualTo("2026-04-21/2026-05-18");
    assertThat(days(calendar, "дополнительного периода ОГЭ")).isEqualTo("2026-09-03/2026-09-25");
    assertThat(days(calendar, "регионального этапа ВсОШ")).isEqualTo("2026-01-12/2026-02-28");
    assertThat(days(calendar, "итогового собеседования"))
        .startsWith("2021-02-10/2021-02-10; ")
        .endsWith("; 2026-02-11/2026-02-11; 2027-02-10/2027-02-10");
    assertThat(days(calendar, "дополнительного срока итогового собеседования"))
        .contains("2026-03-11/2026-03-11; 2026-04-20/2026-04-20; 2027-03-10/2027-03-10");
    assertThat(days(calendar, "дополнительного срока итогового сочинения"))
        .contains("2026-02-04/2026-02-04; 2026-04-08/2026-04-08; 2027-02-03/2027-02-03");
  }

  private static String days(AssessmentCalendar calendar, String words) {
    return calendar.named(words).stream()
        .map(AssessmentEvent::window)
        .filter(window -> window != null)
        .map(DateWindow::toString)
        .collect(Collectors.joining("; "));
  }
}
