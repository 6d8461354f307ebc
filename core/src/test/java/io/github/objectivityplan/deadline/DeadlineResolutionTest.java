package io.github.objectivityplan.deadline;

import static io.github.objectivityplan.deadline.DeadlineFlag.BEFORE_ORDER_DATE;
import static io.github.objectivityplan.deadline.DeadlineFlag.DAY_OFF;
import static io.github.objectivityplan.deadline.DeadlineFlag.IMPOSSIBLE_DATE;
import static io.github.objectivityplan.deadline.DeadlineFlag.NOT_CHRONOLOGICAL;
import static io.github.objectivityplan.deadline.DeadlineFlag.OUTSIDE_PLAN_PERIOD;
import static io.github.objectivityplan.deadline.DeadlineFlag.PART_REPEATED;
import static io.github.objectivityplan.deadline.DeadlineFlag.REVERSED_RANGE;
import static io.github.objectivityplan.deadline.DeadlineFlag.UNANCHORED;
import static io.github.objectivityplan.deadline.DeadlineFlag.VAGUE;
import static io.github.objectivityplan.deadline.DeadlineFlag.YEAR_AMBIGUOUS;
import static io.github.objectivityplan.deadline.DeadlineFlag.YEAR_INFERRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.Resolution.YearRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineResolutionTest {

  private static final String ACADEMIC = "2026-09-01/2027-08-31";

  private static ResolutionContext.Builder plan(String period) {
    return ResolutionContext.builder().period(DateWindow.parse(period));
  }

  private static ResolutionContext.Builder scheduled(String period) {
    return plan(period).calendar(AssessmentCalendar.builtIn());
  }

  private static Resolution resolve(String text, ResolutionContext.Builder context) {
    return Deadline.parse(text).resolve(context.build());
  }

  private static List<String> windows(Resolution resolution) {
    return resolution.windows().stream().map(each -> each.window().toString()).toList();
  }

  private static List<String> alternatives(Resolution resolution) {
    return resolution.alternatives().stream().map(each -> each.window().toString()).toList();
  }

  private static List<DeadlineFlag> flags(Resolution resolution) {
    return resolution.flags().stream().map(Resolution.Flag::flag).toList();
  }

  // ---- the year

  @Test
  void a_written_year_stands_and_is_explained() {
    Resolution resolution = resolve("октябрь 2026 г.", plan(ACADEMIC));

    assertThat(windows(resolution)).containsExactly("2026-10-01/2026-10-31");
    assertThat(resolution.flags()).isEmpty();
    assertThat(resolution.notation()).isEqualTo("2026-10");
    assertThat(resolution.windows().get(0).yearRule()).isEqualTo(YearRule.WRITTEN);
    assertThat(resolution.windows().get(0).explanation().in(Locale.forLanguageTag("ru")))
        .isEqualTo("2026-10 → 2026-10-01/2026-10-31: год написан");
    assertThat(resolution.windows().get(0).explanation().in(Locale.ENGLISH))
        .isEqualTo("2026-10 → 2026-10-01/2026-10-31: the year is written");
  }

  @Test
  void an_unwritten_year_is_the_plans() {
    Resolution resolution = resolve("апрель-май", plan(ACADEMIC));

    assertThat(windows(resolution)).containsExactly("2027-04-01/2027-05-31");
    assertThat(flags(resolution)).containsExactly(YEAR_INFERRED);
    assertThat(resolution.windows().get(0).yearRule()).isEqualTo(YearRule.PLAN_PERIOD);
  }

  @Test
  void august_of_an_academic_year_may_be_the_one_before_it() {
    Resolution resolution = resolve("август", plan(ACADEMIC));

    assertThat(windows(resolution)).containsExactly("2027-08-01/2027-08-31");
    assertThat(alternatives(resolution)).containsExactly("2026-08-01/2026-08-31");
    assertThat(flags(resolution)).containsExactly(YEAR_AMBIGUOUS, YEAR_INFERRED);
  }

  @Test
  void august_before_the_order_was_signed_is_no_reading() {
    Resolution resolution = resolve("август", plan(ACADEMIC).orderDate(LocalDate.of(2026, 11, 16)));

    assertThat(resolution.alternatives()).isEmpty();
    assertThat(flags(resolution)).containsExactly(YEAR_INFERRED);
  }

  @Test
  void a_month_that_the_period_has_twice_has_two_readings() {
    Resolution resolution = resolve("ноябрь", plan("2026-10-01/2027-12-31"));

    assertThat(windows(resolution)).containsExactly("2026-11-01/2026-11-30");
    assertThat(alternatives(resolution)).containsExactly("2027-11-01/2027-11-30");
    assertThat(resolution.has(YEAR_AMBIGUOUS)).isTrue();
  }

  @Test
  void a_list_that_runs_over_the_end_of_the_plan_keeps_its_order() {
    Resolution resolution = resolve("август, сентябрь", plan(ACADEMIC));

    assertThat(windows(resolution))
        .containsExactly("2027-08-01/2027-08-31", "2027-09-01/2027-09-30");
    assertThat(alternatives(resolution))
        .containsExactly("2026-08-01/2026-08-31", "2026-09-01/2026-09-30");
    assertThat(flags(resolution)).contains(YEAR_AMBIGUOUS, OUTSIDE_PLAN_PERIOD);
    assertThat(resolution.windows().get(1).yearRule()).isEqualTo(YearRule.LIST_ORDER);
  }

  @Test
  void days_written_backwards_stay_in_the_period() {
    Resolution resolution = resolve("25.09 24.09", plan(ACADEMIC));

    assertThat(windows(resolution))
        .containsExactly("2026-09-25/2026-09-25", "2026-09-24/2026-09-24");
    assertThat(flags(resolution)).contains(NOT_CHRONOLOGICAL);
  }

  @Test
  void a_trailing_year_belongs_to_the_parts_before_it() {
    Resolution resolution = resolve("январь, май 2027 г.", plan(ACADEMIC));

    assertThat(windows(resolution))
        .containsExactly("2027-01-01/2027-01-31", "2027-05-01/2027-05-31");
    assertThat(resolution.windows().get(0).yearRule()).isEqualTo(YearRule.SHARED);
    assertThat(resolution.flags()).isEmpty();
  }

  @Test
  void a_trailing_year_that_turns_the_list_round_leaves_two_readings() {
    Resolution resolution = resolve("Сентябрь, Март 2027 г.", plan("2026-10-01/2027-12-31"));

    assertThat(windows(resolution))
        .containsExactly("2027-09-01/2027-09-30", "2027-03-01/2027-03-31");
    assertThat(alternatives(resolution)).containsExactly("2026-09-01/2026-09-30");
    assertThat(flags(resolution)).containsExactly(YEAR_AMBIGUOUS, NOT_CHRONOLOGICAL);
  }

  @Test
  void without_a_period_the_date_of_the_order_gives_the_year() {
    Resolution resolution =
        resolve("до 15 января", ResolutionContext.builder().orderDate(LocalDate.of(2026, 11, 16)));

    assertThat(windows(resolution)).containsExactly("../2027-01-15");
    assertThat(resolution.windows().get(0).yearRule()).isEqualTo(YearRule.ORDER_DATE);
  }

  @Test
  void without_any_context_an_unwritten_year_stays_unknown() {
    Resolution resolution = resolve("октябрь", ResolutionContext.builder());

    assertThat(resolution.windows()).isEmpty();
    assertThat(flags(resolution)).containsExactly(YEAR_AMBIGUOUS);
  }

  @Test
  void this_year_is_the_year_of_the_order() {
    Resolution resolution =
        resolve("21 - 22 декабря т.г.", plan(ACADEMIC).orderDate(LocalDate.of(2026, 10, 1)));

    assertThat(windows(resolution)).containsExactly("2026-12-21/2026-12-22");
  }

  @Test
  void the_end_of_the_year_may_be_that_of_the_academic_year() {
    Resolution resolution = resolve("до конца года", plan(ACADEMIC));

    assertThat(windows(resolution)).containsExactly("../2026-12-31");
    assertThat(alternatives(resolution)).containsExactly("../2027-08-31");
    assertThat(resolution.has(YEAR_AMBIGUOUS)).isTrue();
  }

  // ---- flags

  @Test
  void a_year_left_over_from_an_older_plan_is_told_from_a_deadline_outside_the_period() {
    Resolution stale = resolve("Март-апрель 2025", plan("2026-01-01/2026-12-31"));
    Resolution august = resolve("август 2026 г.", plan(ACADEMIC));
    Resolution report = resolve("до 30.09.2027", plan(ACADEMIC));

    assertThat(flags(stale)).containsExactly(OUTSIDE_PLAN_PERIOD);
    assertThat(stale.windows().get(0).isStaleYear()).isTrue();
    assertThat(stale.windows().get(0).inPlanYear())
        .isEqualTo(DateWindow.parse("2026-03-01/2026-04-30"));
    assertThat(flags(august)).containsExactly(OUTSIDE_PLAN_PERIOD);
    assertThat(august.windows().get(0).isStaleYear()).isFalse();
    assertThat(flags(report)).containsExactly(OUTSIDE_PLAN_PERIOD);
    assertThat(report.windows().get(0).isStaleYear()).isFalse();
  }

  @Test
  void a_deadline_before_its_order_is_flagged() {
    assertThat(
            flags(resolve("до 01.11.2026г.", plan(ACADEMIC).orderDate(LocalDate.of(2026, 11, 16)))))
        .containsExactly(BEFORE_ORDER_DATE);
  }

  @Test
  void a_repeated_part_is_counted_once() {
    Resolution resolution = resolve("Декабрь 2026 г. Декабрь 2026 г. Март 2027 г.", plan(ACADEMIC));

    assertThat(windows(resolution))
        .containsExactly("2026-12-01/2026-12-31", "2027-03-01/2027-03-31");
    assertThat(flags(resolution)).containsExactly(PART_REPEATED);
  }

  @Test
  void dates_that_do_not_exist_and_ranges_that_run_backwards_have_no_window() {
    assertThat(flags(resolve("31.02.2027", plan(ACADEMIC)))).containsExactly(IMPOSSIBLE_DATE);
    assertThat(flags(resolve("29 февраля 2027", plan(ACADEMIC)))).containsExactly(IMPOSSIBLE_DATE);
    assertThat(flags(resolve("31.13.2026", plan(ACADEMIC)))).containsExactly(IMPOSSIBLE_DATE);
    assertThat(flags(resolve("с 01.02.2027 по 08.01.2027", plan(ACADEMIC))))
        .containsExactly(REVERSED_RANGE);
    assertThat(flags(resolve("с 25 по 10 марта 2027", plan(ACADEMIC))))
        .containsExactly(REVERSED_RANGE);
    assertThat(windows(resolve("31.02.2027", plan(ACADEMIC)))).isEmpty();
  }

  @Test
  void what_nobody_can_check_is_vague_and_what_leans_on_nothing_is_unanchored() {
    assertThat(flags(resolve("постоянно", plan(ACADEMIC)))).containsExactly(VAGUE);
    assertThat(flags(resolve("по плану", plan(ACADEMIC)))).containsExactly(VAGUE);
    assertThat(flags(resolve("по запросу", plan(ACADEMIC)))).containsExactly(VAGUE);
    assertThat(flags(resolve("по графику проведения ВПР", plan(ACADEMIC))))
        .containsExactly(UNANCHORED);
    assertThat(flags(resolve("за 3 дня до экзамена", plan(ACADEMIC)))).containsExactly(UNANCHORED);
    assertThat(flags(resolve("осенние каникулы", plan(ACADEMIC)))).containsExactly(UNANCHORED);
  }

  @Test
  void a_range_that_shares_the_year_of_its_end_crosses_new_year_where_the_plan_has_room() {
    Resolution crossing = resolve("с 15 ноября по 10 марта 2027 г.", plan(ACADEMIC));

    assertThat(windows(crossing)).containsExactly("2026-11-15/2027-03-10");
    assertThat(crossing.flags()).isEmpty();
    assertThat(windows(resolve("апрель – март 2027 г.", plan("2026-01-01/2027-12-31"))))
        .containsExactly("2026-04-01/2027-03-31");
    assertThat(windows(resolve("с 20 апреля по 10 марта 2027 г.", ResolutionContext.builder())))
        .containsExactly("2026-04-20/2027-03-10");
  }

  @Test
  void a_winter_that_begins_before_the_plan_lies_outside_it_but_runs_forward() {
    Resolution winter = resolve("ноябрь – март 2027 г.", plan("2027-01-01/2027-12-31"));

    assertThat(windows(winter)).containsExactly("2026-11-01/2027-03-31");
    assertThat(flags(winter)).containsExactly(OUTSIDE_PLAN_PERIOD);
  }

  @Test
  void a_range_runs_backwards_where_the_plan_has_no_room_for_a_new_year() {
    assertThat(flags(resolve("с 20 апреля по 10 марта 2027 г.", plan("2027-01-01/2027-12-31"))))
        .containsExactly(REVERSED_RANGE);
    assertThat(flags(resolve("с 20 апреля по 10 марта 2027 г.", plan(ACADEMIC))))
        .containsExactly(REVERSED_RANGE);
    assertThat(flags(resolve("апрель – март", plan("2027-01-01/2027-12-31"))))
        .containsExactly(REVERSED_RANGE);
  }

  @Test
  void a_fifth_weekday_that_the_month_has_not_does_not_exist() {
    assertThat(flags(resolve("5-я среда февраля 2027 г.", plan(ACADEMIC))))
        .containsExactly(IMPOSSIBLE_DATE);
    assertThat(
            resolve("5-я среда месяца", plan("2026-09-01/2026-10-31"))
                .occurrences()
                .get(0)
                .windows())
        .containsExactly(DateWindow.parse("2026-09-30/2026-09-30"));
  }

  @Test
  void an_exact_day_off_is_flagged_where_it_is_certain() {
    ResolutionContext.Builder context =
        plan("2026-01-01/2027-12-31").workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS));

    assertThat(flags(resolve("11.05.2026", context))).containsExactly(DAY_OFF);
    assertThat(flags(resolve("до 11.05.2026", context))).containsExactly(DAY_OFF);
    assertThat(flags(resolve("12.05.2026", context))).isEmpty();
    assertThat(flags(resolve("вторая суббота мая 2026 г.", context))).containsExactly(DAY_OFF);
    assertThat(flags(resolve("09.05.2027", context))).containsExactly(DAY_OFF);
    assertThat(flags(resolve("08.05.2027", context))).isEmpty();
  }

  // ---- policies

  @Test
  void until_may_exclude_the_day_it_names() {
    assertThat(windows(resolve("до 22 января 2027", plan(ACADEMIC).untilInclusive(false))))
        .containsExactly("../2027-01-21");
  }

  @Test
  void the_academic_year_may_end_with_the_lessons() {
    ResolutionContext.Builder lessons =
        plan(ACADEMIC).academicYearEnd(ResolutionContext.AcademicYearEnd.MAY_31);

    assertThat(windows(resolve("в течение учебного года", lessons)))
        .containsExactly("2026-09-01/2027-05-31");
    assertThat(windows(resolve("в течение 2026/27 уч. г.", lessons)))
        .containsExactly("2026-09-01/2027-05-31");
    assertThat(windows(resolve("в течение года", lessons)))
        .containsExactly("2026-09-01/2027-08-31");
  }

  @Test
  void half_years_are_the_schools_in_an_academic_plan_and_the_calendars_in_a_yearly_one() {
    assertThat(windows(resolve("I полугодие", plan(ACADEMIC))))
        .containsExactly("2026-09-01/2026-12-31");
    assertThat(windows(resolve("I полугодие", plan("2027-01-01/2027-12-31"))))
        .containsExactly("2027-01-01/2027-06-30");
  }

  // ---- recurrence

  @Test
  void what_is_yearly_comes_back_in_every_year_of_the_period() {
    assertThat(windows(resolve("Май, ежегодно с 2027 года", plan("2025-09-01/2028-08-31"))))
        .containsExactly("2027-05-01/2027-05-31", "2028-05-01/2028-05-31");
  }

  @Test
  void what_recurs_has_occurrences_and_no_window() {
    Resolution resolution = resolve("до 5 числа каждого месяца", plan("2026-09-01/2026-11-30"));

    assertThat(resolution.windows()).isEmpty();
    assertThat(resolution.occurrences()).hasSize(1);
    assertThat(resolution.occurrences().get(0).span())
        .isEqualTo(DateWindow.parse("2026-09-01/2026-11-30"));
    assertThat(resolution.occurrences().get(0).windows())
        .extracting(DateWindow::toString)
        .containsExactly("2026-09-01/2026-09-05", "2026-10-01/2026-10-05", "2026-11-01/2026-11-05");
  }

  @Test
  void weekdays_and_quarters_are_counted_out() {
    assertThat(resolve("по средам", plan("2026-09-01/2026-09-15")).occurrences().get(0).windows())
        .extracting(DateWindow::toString)
        .containsExactly("2026-09-02/2026-09-02", "2026-09-09/2026-09-09");
    assertThat(
            resolve(
                    "ежеквартально до 10 числа месяца, следующего за отчётным кварталом",
                    plan("2026-09-01/2027-08-31"))
                .occurrences()
                .get(0)
                .windows())
        .extracting(DateWindow::toString)
        .containsExactly(
            "2026-10-01/2026-10-10",
            "2027-01-01/2027-01-10",
            "2027-04-01/2027-04-10",
            "2027-07-01/2027-07-10");
    assertThat(
            resolve("последняя пятница месяца", plan("2026-09-01/2026-10-31"))
                .occurrences()
                .get(0)
                .windows())
        .extracting(DateWindow::toString)
        .containsExactly("2026-09-25/2026-09-25", "2026-10-30/2026-10-30");
  }

  // ---- events

  private static ResolutionContext.Builder spring2026() {
    return plan("2025-09-01/2026-08-31")
        .calendar(AssessmentCalendar.builtIn())
        .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS));
  }

  @Test
  void an_event_in_the_calendar_gives_the_days() {
    assertThat(windows(resolve("в период проведения ВПР", spring2026())))
        .containsExactly("2026-04-20/2026-05-20");
    assertThat(windows(resolve("не позднее 1 рабочего дня до проведения ВПР", spring2026())))
        .containsExactly("../2026-04-17");
    assertThat(windows(resolve("в течение 10 календарных дней после ВПР", spring2026())))
        .containsExactly("2026-05-21/2026-05-30");
    assertThat(windows(resolve("за 2 недели до начала ВПР", spring2026())))
        .containsExactly("2026-04-06/2026-04-06");
    assertThat(windows(resolve("через 3 дня после начала ВПР", spring2026())))
        .containsExactly("2026-04-23/2026-04-23");
    assertThat(windows(resolve("в день проведения итогового собеседования", spring2026())))
        .containsExactly("2026-02-11/2026-02-11");
  }

  @Test
  void an_event_held_twice_has_two_windows() {
    assertThat(
            windows(
                resolve(
                    "в период проведения ВПР",
                    plan("2022-09-01/2023-08-31").calendar(AssessmentCalendar.builtIn()))))
        .containsExactly("2022-09-19/2022-10-24", "2023-03-01/2023-05-20");
  }

  @Test
  void working_days_over_the_end_of_the_known_tables_are_not_resolved() {
    Resolution resolution =
        resolve(
            "в течение 5 рабочих дней после итогового собеседования",
            plan("2026-09-01/2027-08-31")
                .calendar(AssessmentCalendar.builtIn())
                .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS)));

    assertThat(resolution.windows()).isEmpty();
    assertThat(flags(resolution)).containsExactly(UNANCHORED);
  }

  @Test
  void dates_that_are_not_published_give_no_window() {
    Resolution resolution =
        resolve("в период проведения ВПР", plan(ACADEMIC).calendar(AssessmentCalendar.builtIn()));

    assertThat(resolution.windows()).isEmpty();
    assertThat(flags(resolution)).containsExactly(UNANCHORED);
  }

  /** The built-in table has the quarters and the holidays of 2025/26 alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 четверть",
        "IV четверть",
        "до конца 1 четверти",
        "осенние каникулы",
        "летние каникулы",
        "во 2–3 четверти"
      })
  void a_part_of_the_schools_year_is_not_taken_from_the_table_of_another_year(String text) {
    for (String period : List.of(ACADEMIC, "2024-09-01/2025-08-31", "2027-01-01/2027-12-31")) {
      Resolution resolution = resolve(text, scheduled(period).orderDate(LocalDate.of(2026, 9, 1)));

      assertThat(windows(resolution)).as(period).isEmpty();
      assertThat(flags(resolution)).as(period).containsExactly(UNANCHORED);
    }
    assertThat(windows(resolve(text, scheduled("2025-09-01/2026-05-31")))).hasSize(1);
  }

  @Test
  void a_table_that_ended_before_the_order_is_not_what_it_means() {
    ResolutionContext.Builder order =
        ResolutionContext.builder()
            .calendar(AssessmentCalendar.builtIn())
            .orderDate(LocalDate.of(2026, 9, 1));

    assertThat(windows(resolve("1 четверть", order))).isEmpty();
    assertThat(windows(resolve("1 четверть", order.orderDate(LocalDate.of(2025, 9, 1)))))
        .containsExactly("2025-09-01/2025-10-24");
  }

  @Test
  void the_schools_own_dates_take_the_place_of_the_published_ones() {
    AssessmentCalendar own =
        AssessmentCalendar.builtIn()
            .replacing(
                AssessmentEvent.local(
                    "ВПР", DateWindow.parse("2026-04-27/2026-05-08"), "приказ школы"))
            .replacing(
                AssessmentEvent.local(
                    new CalendarSpan.YearPart(null, CalendarSpan.YearPart.Unit.SCHOOL_QUARTER, 3),
                    DateWindow.parse("2026-01-12/2026-03-20"),
                    "календарный график школы"));
    ResolutionContext.Builder context = plan("2025-09-01/2026-08-31").calendar(own);

    assertThat(windows(resolve("во время ВПР", context))).containsExactly("2026-04-27/2026-05-08");
    assertThat(windows(resolve("III четверть", context))).containsExactly("2026-01-12/2026-03-20");
    assertThat(windows(resolve("осенние каникулы", context)))
        .containsExactly("2025-10-25/2025-11-02");
  }

  // ---- what is due

  @Test
  void a_deadline_is_overdue_after_its_last_day() {
    ResolutionContext context = plan(ACADEMIC).build();
    Deadline deadline = Deadline.parse("октябрь, апрель");

    assertThat(deadline.isOverdue(LocalDate.of(2027, 4, 30), context)).isFalse();
    assertThat(deadline.isOverdue(LocalDate.of(2027, 5, 1), context)).isTrue();
    assertThat(Deadline.parse("по запросу").isOverdue(LocalDate.of(2030, 1, 1), context)).isFalse();
  }

  @Test
  void the_next_due_day_is_that_of_the_next_part_or_occurrence() {
    ResolutionContext context = plan(ACADEMIC).build();

    assertThat(Deadline.parse("октябрь, апрель").nextDue(LocalDate.of(2026, 11, 1), context))
        .isEqualTo(LocalDate.of(2027, 4, 30));
    assertThat(
            Deadline.parse("до 5 числа каждого месяца").nextDue(LocalDate.of(2026, 11, 6), context))
        .isEqualTo(LocalDate.of(2026, 12, 5));
    assertThat(
            Deadline.parse("до 5 числа каждого месяца")
                .daysLeft(LocalDate.of(2026, 12, 1), context))
        .isEqualTo(4);
    assertThat(Deadline.parse("по запросу").nextDue(LocalDate.of(2026, 11, 6), context)).isNull();
  }

  // ---- from code

  @Test
  void deadlines_built_from_code_have_canonical_text() {
    Locale russian = Locale.forLanguageTag("ru-RU");

    assertThat(Deadline.during(YearMonth.of(2026, 10), YearMonth.of(2026, 11)).toText(russian))
        .isEqualTo("октябрь – ноябрь 2026 г.");
    assertThat(Deadline.during(YearMonth.of(2026, 10)).text()).isEqualTo("октябрь 2026 г.");
    assertThat(Deadline.by(LocalDate.of(2027, 1, 15)).text()).isEqualTo("до 15 января 2027 г.");
    assertThat(Deadline.on(LocalDate.of(2026, 10, 5)).text()).isEqualTo("5 октября 2026 г.");
    assertThat(Deadline.throughoutAcademicYear().text()).isEqualTo("в течение учебного года");
    assertThat(Deadline.parseNotation("2026-10; all").text())
        .isEqualTo("октябрь 2026 г.; постоянно");
  }

  @Test
  void rejects_a_text_in_another_language() {
    assertThatThrownBy(
            () -> Deadline.by(LocalDate.of(2027, 1, 15)).toText(Locale.forLanguageTag("de")))
        .hasMessage("Expected a Russian locale, got \"de\"");
  }

  @Test
  void rejects_windows_that_end_before_they_start() {
    assertThatThrownBy(() -> DateWindow.parse("2027-02-01/2027-01-08"))
        .hasMessage("Expected an end on or after the start 2027-02-01, got 2027-01-08");
    assertThatThrownBy(() -> DateWindow.parse("2027"))
        .hasMessage("Expected a window like 2023-09-01/2024-08-31, got \"2027\"");
    assertThatThrownBy(() -> DateWindow.parse("../.."))
        .hasMessage("Expected a start or an end of the window, got neither");
  }

  @Test
  void rejects_a_plan_without_an_end() {
    assertThatThrownBy(() -> plan("2026-09-01/.."))
        .hasMessage("Expected a closed period, got 2026-09-01/..");
  }

  @Test
  void months_that_are_left_out_are_no_part_of_a_window() {
    Resolution resolution = Deadline.parse("сентябрь – май, кроме января").resolve(ACADEMIC_2026);

    assertThat(resolution.windows())
        .extracting(window -> window.window().toString())
        .containsExactly("2026-09-01/2026-12-31", "2027-02-01/2027-05-31");
  }

  @Test
  void a_recurrence_is_not_due_in_the_months_that_it_leaves_out() {
    Deadline deadline = Deadline.parse("до 5 числа каждого месяца, кроме июля и августа");

    assertThat(deadline.dueWindows(ACADEMIC_2026)).hasSize(10);
    assertThat(deadline.nextDue(LocalDate.of(2027, 6, 20), ACADEMIC_2026)).isNull();
  }

  @Test
  void the_working_days_of_a_month_need_the_table_of_its_year() {
    Deadline deadline = Deadline.parse("последний рабочий день мая 2026 г.");
    ResolutionContext known =
        ResolutionContext.builder()
            .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
            .build();

    assertThat(deadline.resolve(known).lastDay()).isEqualTo(LocalDate.of(2026, 5, 29));
    // the 1st is a holiday and, instead of Saturday the 9th, the 11th
    assertThat(Deadline.parse("10-й рабочий день мая 2026 г.").resolve(known).lastDay())
        .isEqualTo(LocalDate.of(2026, 5, 18));
    assertThat(deadline.resolve(ACADEMIC_2026).windows()).isEmpty();
    assertThat(deadline.resolve(ACADEMIC_2026).has(DeadlineFlag.UNANCHORED)).isTrue();
  }

  @Test
  void the_date_of_an_order_that_is_referred_to_is_no_deadline() {
    for (String text :
        List.of(
            "согласно приказу от 15.09.2026 № 120",
            "в соответствии с письмом от 16.03.2027 № 05",
            "в сроки, указанные в приказе от 20.01.2027 г. № 15")) {
      assertThat(Deadline.parse(text).resolve(ACADEMIC_2026).windows()).as(text).isEmpty();
    }
  }

  private static final ResolutionContext ACADEMIC_2026 =
      ResolutionContext.builder().period(DateWindow.parse("2026-09-01/2027-08-31")).build();
}
