package io.github.objectivityplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.AssessmentEvent;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be done before something else is due before it, however late the order is. */
class StepsInOrderTest {

  /** What follows what, by the first words of the activities; written by hand. */
  private static final List<List<String>> SCHOOL =
      List.of(
          List.of("Утверждение графика", "Отбор общественных", "Обучение общественных"),
          List.of("Обучение общественных", "Присутствие общественных"),
          List.of("Утверждение графика", "Создание предметных", "Распределение организаторов"),
          List.of("Распределение организаторов", "Инструктаж организаторов", "Кодирование работ"),
          List.of("Инструктаж организаторов", "Хранение материалов"),
          List.of("Создание предметных", "Проверка работ", "Анализ причин"),
          List.of("Анализ причин", "Подготовка адресных", "Анализ эффективности"),
          List.of("Анализ эффективности", "Рассмотрение итогов"));

  private static final List<List<String>> MUNICIPALITY =
      List.of(
          List.of("Утверждение порядка", "Формирование реестра", "Обучение независимых"),
          List.of("Обучение независимых", "Присутствие независимых"),
          List.of("Создание муниципальных", "Недопущение конфликта", "Инструктаж школьных"),
          List.of("Инструктаж школьных", "Проверка работ", "Выборочная перепроверка"),
          List.of("Утверждение методики", "Составление перечня", "Анализ причин"),
          List.of("Составление перечня", "Собеседования с"),
          List.of("Анализ причин", "Разработка дорожных", "Контроль исполнения"),
          List.of("Выборочная перепроверка", "Подготовка адресных", "Анализ эффективности"),
          List.of("Контроль исполнения", "Анализ эффективности", "Рассмотрение итогов"));

  private static final List<List<String>> REGION =
      List.of(
          List.of("Утверждение порядка", "Формирование регионального", "Обучение независимых"),
          List.of("Обучение независимых", "Присутствие независимых"),
          List.of("Недопущение конфликта", "Инструктаж муниципальных"),
          List.of("Утверждение методики", "Составление перечня", "Анализ причин"),
          List.of("Анализ причин", "Собеседования с"),
          List.of("Выборочная перепроверка", "Подготовка адресных", "Анализ эффективности"),
          List.of("Анализ эффективности", "Рассмотрение итогов"));

  private static List<List<String>> chains(PlanLevel level) {
    return switch (level) {
      case SCHOOL -> SCHOOL;
      case MUNICIPALITY -> MUNICIPALITY;
      case REGION -> REGION;
    };
  }

  /** A row with the days on which it begins and ends. */
  private record Step(
      int direction, int row, Activity activity, LocalDate first, LocalDate last, boolean month) {

    @Override
    public String toString() {
      return activity.title() + " | " + activity.deadline();
    }
  }

  private static List<Step> steps(PlanDocument document, AssessmentCalendar calendar) {
    PlanPeriod period = document.plan().period();
    assertThat(period).isNotNull();
    ResolutionContext context =
        ResolutionContext.builder()
            .period(DateWindow.of(period.start(), period.end()))
            .calendar(calendar)
            .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
            .build();
    List<Step> steps = new ArrayList<>();
    List<Direction> directions = document.plan().directions();
    for (int i = 0; i < directions.size(); i++) {
      List<Activity> rows = directions.get(i).activities();
      for (int j = 0; j < rows.size(); j++) {
        Deadline deadline = rows.get(j).deadline();
        assertThat(deadline).isNotNull();
        Resolution resolution = deadline.resolve(context);
        LocalDate last = resolution.lastDay();
        LocalDate first = last;
        for (Resolution.Window each : resolution.windows()) {
          LocalDate start = each.window().start();
          first = start != null && start.isBefore(first) ? start : first;
        }
        assertThat(last).as(deadline.text()).isNotNull();
        boolean month = first.getDayOfMonth() == 1 && first.getMonth() == last.getMonth();
        steps.add(new Step(i, j, rows.get(j), first, last, month));
      }
    }
    return steps;
  }

  private static @Nullable Step step(List<Step> steps, String title) {
    return steps.stream()
        .filter(step -> String.valueOf(step.activity().title()).startsWith(title))
        .findFirst()
        .orElse(null);
  }

  private static List<String> disorder(
      PlanDocument document, AssessmentCalendar calendar, List<List<String>> chains, boolean all) {
    List<Step> steps = steps(document, calendar);
    List<String> disorder = new ArrayList<>();
    for (List<String> chain : chains) {
      for (int i = 1; i < chain.size(); i++) {
        Step one = step(steps, chain.get(i - 1));
        Step next = step(steps, chain.get(i));
        if (one == null || next == null) {
          if (all) {
            disorder.add("missing: " + chain);
          }
          continue;
        }
        boolean after =
            one.last().isBefore(next.first()) || !next.month() && one.last().isBefore(next.last());
        boolean below = one.direction() != next.direction() || one.row() < next.row();
        if (!after || !below) {
          disorder.add(one + " -> " + next);
        }
      }
    }
    return disorder;
  }

  private static PlanDocument build(PlanTemplate template, LocalDate date) {
    return template.number("1").date(date).signatory("Руководитель", "А.Б. Петрова").build();
  }

  @ParameterizedTest
  @EnumSource(PlanLevel.class)
  void steps_follow_each_other_whenever_the_order_is_signed(PlanLevel level) {
    AssessmentCalendar calendar = AssessmentCalendar.builtIn();
    Profile profile = Profiles.byId(level.name().toLowerCase(Locale.ROOT));
    PlanValidator validator = PlanValidator.of(profile);
    for (int year = 2023; year <= 2027; year += 2) {
      Organization organization = Organization.named("Управление № 7");
      DateWindow window = PlanTemplates.of(level, organization, year).orderDates();
      for (LocalDate date = window.start(); window.contains(date); date = date.plusDays(3)) {
        PlanTemplate template = PlanTemplates.of(level, organization, year);
        PlanDocument document = build(template, date);

        assertThat(disorder(document, calendar, chains(level), true)).as(date.toString()).isEmpty();
        assertThat(template.leftOut()).as(date.toString()).isEmpty();
        assertThat(validator.validate(document).failsAt(Level.WARNING))
            .as(date.toString())
            .isFalse();
      }
    }
  }

  @Test
  void steps_of_a_schools_plan_from_its_municipality_follow_each_other() {
    AssessmentCalendar calendar = AssessmentCalendar.builtIn();
    PlanValidator validator = PlanValidator.of(Profiles.byId("school"));
    for (int year = 2025; year <= 2026; year++) {
      PlanDocument municipal =
          build(
              PlanTemplates.municipality(Organization.named("Управление образования"), year),
              LocalDate.of(year, 9, 1));
      DateWindow window =
          PlanTemplates.school(Organization.named("МБОУ «СОШ № 7»"), year).orderDates();
      for (LocalDate date = window.start(); window.contains(date); date = date.plusDays(3)) {
        PlanDocument document =
            build(PlanTemplates.schoolFrom(municipal, Organization.named("МБОУ «СОШ № 7»")), date);

        assertThat(disorder(document, calendar, SCHOOL, false)).as(date.toString()).isEmpty();
        assertThat(validator.validate(document).failsAt(Level.WARNING))
            .as(date.toString())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05, 2026-10-23",
    "2026-11-30, 2026-12-18",
    "2027-03-01, 2027-05-17",
    "2027-04-12, 2027-05-21"
  })
  void steps_follow_each_other_whenever_the_procedure_is(LocalDate start, LocalDate end) {
    AssessmentCalendar calendar =
        AssessmentCalendar.builtIn()
            .replacing(AssessmentEvent.local("ВПР", DateWindow.of(start, end), "приказ школы"));
    for (PlanLevel level : PlanLevel.values()) {
      Organization organization = Organization.named("Управление № 7");
      DateWindow window = PlanTemplates.of(level, organization, 2026).orderDates();
      for (LocalDate date = window.start(); window.contains(date); date = date.plusDays(9)) {
        PlanTemplate template = PlanTemplates.of(level, organization, 2026).calendar(calendar);

        assertThat(disorder(build(template, date), calendar, chains(level), true))
            .as(level + " " + date)
            .isEmpty();
      }
    }
  }

  @Test
  void schools_adopt_their_plans_before_it_is_controlled() {
    for (LocalDate date = LocalDate.of(2026, 6, 1);
        date.isBefore(LocalDate.of(2027, 4, 1));
        date = date.plusDays(3)) {
      PlanDocument document =
          build(PlanTemplates.municipality(Organization.named("Управление"), 2026), date);
      Step control = step(steps(document, AssessmentCalendar.builtIn()), "Контроль исполнения");

      assertThat(control).isNotNull();
      assertThat(dueInOrder(document, "утвердить планы")).as("%s", date).isBefore(control.last());
      if (control.month()) {
        assertThat(dueInOrder(document, "утвердить планы")).isBefore(control.first());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-10, 2026-09-03",
    "2026-07-10, 2026-09-03",
    "2026-08-20, 2026-09-03",
    "2026-08-28, 2026-09-04",
    "2026-09-01, 2026-09-08"
  })
  void teachers_are_told_in_september_what_was_ordered_in_summer(LocalDate date, LocalDate due) {
    assertThat(
            dueInOrder(
                build(PlanTemplates.school(Organization.named("МБОУ"), 2026), date),
                "довести план"))
        .isEqualTo(due);
  }

  @Test
  void schools_adopt_their_plans_in_september_when_the_order_is_of_july() {
    assertThat(
            dueInOrder(
                build(
                    PlanTemplates.municipality(Organization.named("Управление"), 2026),
                    LocalDate.of(2026, 7, 10)),
                "утвердить планы"))
        .isEqualTo(LocalDate.of(2026, 9, 3));
  }

  /** The day that an item of the order names. */
  private static LocalDate dueInOrder(PlanDocument document, String begins) {
    Order order = document.order();
    assertThat(order).isNotNull();
    String text =
        order.clauses().stream()
            .flatMap(clause -> clause.clauses().stream())
            .map(Clause::text)
            .filter(each -> each.startsWith(begins))
            .findFirst()
            .orElseThrow();
    String due = text.substring(text.indexOf("в срок ") + 7).replace(";", "");
    LocalDate day = Deadline.parse(due).resolve(ResolutionContext.builder().build()).lastDay();
    assertThat(day).as(due).isNotNull();
    return day;
  }
}
