package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.AssessmentEvent.Certainty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentCalendarTest {

  @Test
  void rules_give_the_published_days_of_the_interview() {
    assertThat(AssessmentCalendar.interviewMainDay(2023)).isEqualTo("2024-02-14");
    assertThat(AssessmentCalendar.interviewFirstExtraDay(2023)).isEqualTo("2024-03-13");
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2023)).isEqualTo("2024-04-15");
    assertThat(AssessmentCalendar.interviewMainDay(2025)).isEqualTo("2026-02-11");
    assertThat(AssessmentCalendar.interviewFirstExtraDay(2025)).isEqualTo("2026-03-11");
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2025)).isEqualTo("2026-04-20");
    assertThat(AssessmentCalendar.interviewMainDay(2026)).isEqualTo("2027-02-10");
    assertThat(AssessmentCalendar.interviewFirstExtraDay(2026)).isEqualTo("2027-03-10");
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2026)).isEqualTo("2027-04-19");
  }

  @Test
  void the_eighth_of_march_moves_the_extra_day_of_the_interview() {
    assertThat(AssessmentCalendar.interviewFirstExtraDay(2022)).isEqualTo("2023-03-15");
    assertThat(AssessmentCalendar.interviewFirstExtraDay(2027)).isEqualTo("2028-03-15");
  }

  @Test
  void rules_give_the_published_days_of_the_essay() {
    assertThat(AssessmentCalendar.essayMainDay(2025)).isEqualTo("2025-12-03");
    assertThat(AssessmentCalendar.essayFirstExtraDay(2025)).isEqualTo("2026-02-04");
    assertThat(AssessmentCalendar.essaySecondExtraDay(2025)).isEqualTo("2026-04-08");
    assertThat(AssessmentCalendar.essayMainDay(2026)).isEqualTo("2026-12-02");
    assertThat(AssessmentCalendar.essayFirstExtraDay(2026)).isEqualTo("2027-02-03");
    assertThat(AssessmentCalendar.essaySecondExtraDay(2026)).isEqualTo("2027-04-14");
  }

  @Test
  void before_2023_24_the_last_essay_was_in_may() {
    assertThat(AssessmentCalendar.essaySecondExtraDay(2022)).isEqualTo("2023-05-03");
  }

  @Test
  void before_2023_24_the_last_interview_was_after_the_holidays_of_may() {
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2018)).isEqualTo("2019-05-06");
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2019)).isEqualTo("2020-05-18");
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2020)).isEqualTo("2021-05-17");
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2021)).isEqualTo("2022-05-16");
    assertThat(AssessmentCalendar.interviewSecondExtraDay(2022)).isEqualTo("2023-05-15");
    assertThat(AssessmentCalendar.essaySecondExtraDay(2018)).isEqualTo("2019-05-08");
    assertThat(AssessmentCalendar.essaySecondExtraDay(2021)).isEqualTo("2022-05-04");
  }

  @Test
  void the_longest_name_in_the_words_is_the_one_that_is_meant() {
    AssessmentCalendar calendar = AssessmentCalendar.builtIn();

    assertThat(calendar.named("дополнительного срока итогового собеседования"))
        .isNotEmpty()
        .allMatch(event -> event.name().equals("дополнительный срок итогового собеседования"));
    assertThat(calendar.named("досрочного периода ЕГЭ"))
        .allMatch(event -> event.name().equals("досрочный период ЕГЭ"))
        .hasSize(1);
  }

  @Test
  void a_word_is_the_same_in_another_case_and_no_other_word_is() {
    AssessmentCalendar calendar =
        AssessmentCalendar.of(
            List.of(event("зачёт"), event("ДКР"), event("тест"), event("мониторинг чтения")));

    assertThat(names(calendar, "проведения зачета")).containsExactly("зачёт");
    assertThat(names(calendar, "зачетом")).containsExactly("зачёт");
    assertThat(names(calendar, "зачетными неделями")).isEmpty();
    assertThat(names(calendar, "ДКР")).containsExactly("ДКР");
    assertThat(names(calendar, "ДКРу")).isEmpty();
    assertThat(names(calendar, "теста")).containsExactly("тест");
    assertThat(names(calendar, "тестами")).containsExactly("тест");
    assertThat(names(calendar, "тестирования")).isEmpty();
    assertThat(names(calendar, "тес")).isEmpty();
    assertThat(names(calendar, "мониторинга чтения")).containsExactly("мониторинг чтения");
    assertThat(names(calendar, "чтения мониторинга")).isEmpty();
    assertThat(names(calendar, "мониторинга")).isEmpty();
  }

  @Test
  void events_stand_in_the_order_of_time_and_those_without_dates_last() {
    AssessmentCalendar calendar =
        AssessmentCalendar.of(
            List.of(
                new AssessmentEvent(
                    "А", List.of(), 2026, null, null, Certainty.NOT_PUBLISHED, "нет"),
                AssessmentEvent.local("В", DateWindow.parse("2027-05-01/2027-05-02"), "школа"),
                AssessmentEvent.local("Б", DateWindow.parse("2026-10-01/2026-10-02"), "школа"),
                AssessmentEvent.local("Г", DateWindow.parse("2026-08-01/2026-08-02"), "школа"),
                AssessmentEvent.local("Д", DateWindow.parse("2026-07-31/2026-08-02"), "школа")));

    assertThat(calendar.events())
        .extracting(AssessmentEvent::name)
        .containsExactly("Д", "Г", "Б", "В", "А");
    assertThat(calendar.events())
        .extracting(AssessmentEvent::academicYear)
        .containsExactly(2025, 2026, 2026, 2026, 2026);
  }

  @Test
  void a_part_of_the_schools_year_has_its_days_in_its_own_year_only() {
    AssessmentCalendar calendar = AssessmentCalendar.builtIn();
    CalendarSpan quarter =
        new CalendarSpan.YearPart(null, CalendarSpan.YearPart.Unit.SCHOOL_QUARTER, 1);

    assertThat(calendar.schoolPart(quarter, 2025)).hasToString("2025-09-01/2025-10-24");
    assertThat(calendar.schoolPart(quarter.in(YearMark.of(2025)), 2025))
        .hasToString("2025-09-01/2025-10-24");
    assertThat(calendar.schoolPart(quarter, 2024)).isNull();
  }

  private static AssessmentEvent event(String name) {
    return AssessmentEvent.local(name, DateWindow.parse("2026-10-05/2026-10-09"), "школа");
  }

  private static List<String> names(AssessmentCalendar calendar, String words) {
    return calendar.named(words).stream().map(AssessmentEvent::name).toList();
  }

  @Test
  void events_are_found_by_inflected_and_longer_names() {
    AssessmentCalendar calendar = AssessmentCalendar.builtIn();

    assertThat(calendar.named("проведения Всероссийских проверочных работ"))
        .isNotEmpty()
        .allMatch(event -> event.name().equals("ВПР"));
    assertThat(calendar.named("начала итогового сочинения"))
        .allMatch(event -> event.name().equals("итоговое сочинение"))
        .hasSize(7);
    assertThat(calendar.named("регионального этапа всероссийской олимпиады школьников"))
        .extracting(AssessmentEvent::window)
        .containsExactly(DateWindow.parse("2026-01-12/2026-02-28"));
    assertThat(calendar.named("получения результатов")).isEmpty();
  }

  @Test
  void every_built_in_event_names_its_source_and_certainty() {
    assertThat(AssessmentCalendar.builtIn().events())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.source()).isNotBlank())
        .anyMatch(
            event -> event.academicYear() == 2026 && event.certainty() == Certainty.NOT_PUBLISHED);
  }

  @Test
  void a_second_window_is_added_and_not_replaced() {
    AssessmentCalendar calendar =
        AssessmentCalendar.none()
            .with(AssessmentEvent.local("ДКР", DateWindow.parse("2026-10-05/2026-10-09"), "школа"))
            .with(AssessmentEvent.local("ДКР", DateWindow.parse("2027-03-01/2027-03-05"), "школа"));

    assertThat(calendar.named("проведения ДКР")).hasSize(2);
    assertThat(AssessmentCalendar.of(List.of()).events()).isEmpty();
  }

  @Test
  void rejects_dates_of_an_event_that_is_not_published() {
    assertThatThrownBy(
            () ->
                new AssessmentEvent(
                    "ВПР",
                    List.of(),
                    2026,
                    DateWindow.day(LocalDate.of(2027, 4, 1)),
                    null,
                    Certainty.NOT_PUBLISHED,
                    "слухи"))
        .hasMessageStartingWith("Expected dates exactly when they are published, got 2027-04-01");
  }
}
