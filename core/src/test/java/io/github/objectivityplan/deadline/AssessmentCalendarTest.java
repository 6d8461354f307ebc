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
