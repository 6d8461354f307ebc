package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesOfFindingsTest {

  private static final Locale RU = Locale.forLanguageTag("ru");

  private static List<String> said(String rule, String text) {
    return PlanValidator.of(Profiles.byId("base")).validate(Sample.read(text)).of(rule).stream()
        .map(finding -> finding.message().in(RU))
        .toList();
  }

  @Test
  void name_a_row_by_its_number_its_place_and_its_direction() {
    assertThat(said("deadline-missing", "| Сбор | | Методист\n| Отчёт | | Методист"))
        .containsExactly(
            "строка 1: ожидался срок мероприятия «Сбор», ячейка пуста",
            "строка 2: ожидался срок мероприятия «Отчёт», ячейка пуста");
    assertThat(
            said(
                "deadline-missing",
                """
                Анализ
                1. | Сбор | | Методист
                2. | Разбор | | Методист
                II. Обучение
                1. | Курсы | | Методист
                """))
        .containsExactly(
            "п. 1 направления «Анализ»: ожидался срок мероприятия «Сбор», ячейка пуста",
            "п. 2: ожидался срок мероприятия «Разбор», ячейка пуста",
            "п. 1 направления II: ожидался срок мероприятия «Курсы», ячейка пуста");
    assertThat(
            said(
                "deadline-missing",
                """
                1 | Сбор | | Методист
                2. Обучение
                1 | Курсы | | Методист
                """))
        .containsExactly(
            "п. 1 направления 1: ожидался срок мероприятия «Сбор», ячейка пуста",
            "п. 1 направления 2: ожидался срок мероприятия «Курсы», ячейка пуста");
  }

  @Test
  void name_a_profile_without_what_steers_a_terminal() {
    String profile = "id: \"x\\e[31m\"\nversion: \"1\"\ntitle: x\nvalid-from: 2026-01-01";
    Report report = PlanValidator.of(Profile.parse(profile)).validate(Sample.read("1 | Сбор"));
    assertThat(report.toString(ReportFormat.TEXT, Locale.ENGLISH))
        .contains("profile x [31m 1")
        .doesNotContain("\u001b");
  }

  @Test
  void hold_ninety_signs_of_a_text() {
    String ninety = "а".repeat(90);
    assertThat(Notes.brief(ninety)).isEqualTo(ninety);
    assertThat(Notes.brief(ninety + "б")).isEqualTo("а".repeat(89) + "…");
    assertThat(Notes.brief(" а\nб ")).isEqualTo("а б");
    String smile = "\uD83D\uDE00";
    assertThat(Notes.brief(smile.repeat(60))).isEqualTo(smile.repeat(44) + "…");
    assertThat(Notes.brief("а" + smile.repeat(60))).isEqualTo("а" + smile.repeat(44) + "…");
    assertThatThrownBy(() -> Profile.parse("valid-from: " + smile.repeat(60)))
        .hasMessageContaining("\"" + smile.repeat(44) + "…\"");
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, WARNING, WARNING", "WARNING, WARNING, WARNING", "INFO, WARNING, INFO",
    "OFF, WARNING, OFF", "ERROR, ERROR, ERROR", "WARNING, ERROR, WARNING"
  })
  void are_no_more_serious_than_their_limit(Level level, Level limit, Level result) {
    assertThat(level.atMost(limit)).isEqualTo(result);
  }

  @Test
  void fail_a_check_from_a_level_on() {
    Report warned =
        PlanValidator.of(Profiles.byId("base"))
            .validate(
                Sample.read(
                    """
                    1 | Сбор | май 2027 г. | Методист | Справка
                    3 | Отчёт | июнь 2027 г. | Методист | Отчёт
                    """));
    assertThat(warned.failsAt(Level.ERROR)).isFalse();
    assertThat(warned.failsAt(Level.WARNING)).isTrue();
    assertThat(warned.failsAt(Level.INFO)).isTrue();
  }

  @Test
  void are_suppressed_by_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, "- {rule: number-gap, reason: так решили, until: 2027-01-01}\n");
    assertThat(Suppressions.load(file).entries())
        .containsExactly(
            new Suppressions.Entry(
                "number-gap", null, null, null, "так решили", LocalDate.of(2027, 1, 1)));
  }

  @Test
  void say_in_github_what_is_out_of_date() {
    Suppressions.Entry entry =
        new Suppressions.Entry(
            "number-gap", null, null, null, "так решили", LocalDate.of(2026, 1, 1));
    Report report =
        PlanValidator.of(Profiles.byId("base"))
            .validate(Sample.read("1 | Сбор | май 2027 г. | Методист | Справка"))
            .with(Suppressions.of(List.of(entry)), LocalDate.of(2026, 1, 2));
    assertThat(report.toString(ReportFormat.GITHUB, RU))
        .contains(
            "::error title=objectivity-plan::подавление правила number-gap истекло 01.01.2026");
  }

  @Test
  void go_by_the_day_that_was_asked_for_where_a_document_has_none() {
    PlanDocument dateless =
        PlanDocument.of(
            Plan.builder("План").preamble("По приказу Рособрнадзора от 21.12.2023 № 2160").build());
    PlanValidator.Builder builder =
        PlanValidator.builder(Profiles.byId("base"))
            .calendar(AssessmentCalendar.builtIn())
            .workingDays(WorkingDays.builtIn(WorkingDays.Week.SIX_DAYS))
            .academicYearEnd(ResolutionContext.AcademicYearEnd.PLAN_PERIOD);
    assertThat(
            builder
                .asOf(LocalDate.of(2026, 1, 1))
                .build()
                .validate(dateless)
                .of("citation-superseded"))
        .hasSize(1);
    assertThat(
            builder
                .asOf(LocalDate.of(2024, 1, 1))
                .build()
                .validate(dateless)
                .of("citation-superseded"))
        .isEmpty();
    assertThat(builder.asOf(null).build().validate(dateless).of("citation-superseded")).isEmpty();
  }
}
