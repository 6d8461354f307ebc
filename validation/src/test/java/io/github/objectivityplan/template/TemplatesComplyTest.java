package io.github.objectivityplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.AssessmentEvent;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.DeadlineTerm;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.validation.Finding;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What a template makes has nothing that its profile could find, whatever year and date. */
class TemplatesComplyTest {

  /** One way of calling a template. */
  record Case(PlanLevel level, int year, @Nullable LocalDate date, AssessmentCalendar calendar) {

    PlanTemplate template() {
      PlanTemplate template =
          PlanTemplates.of(level, Organization.named("Организация № 7 г. Энска"), year)
              .calendar(calendar)
              .date(date);
      return date == null
          ? template
          : template.number("118-од").signatory("Руководитель", "А.Б. Петрова");
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.of(PlanLevel.values()),
            Arbitraries.integers().between(2018, 2032),
            Arbitraries.integers().between(-1, 303),
            Arbitraries.integers().between(-1, 240),
            Arbitraries.integers().between(1, 45))
        .as(
            (level, year, day, start, length) -> {
              LocalDate first = LocalDate.of(year, 6, 1);
              LocalDate school = LocalDate.of(year, 9, 1);
              AssessmentCalendar calendar = AssessmentCalendar.builtIn();
              if (start >= 0) {
                LocalDate begin = school.plusDays(start);
                calendar =
                    calendar.replacing(
                        AssessmentEvent.local(
                            "ВПР", DateWindow.of(begin, begin.plusDays(length)), "приказ школы"));
              }
              return new Case(level, year, day < 0 ? null : first.plusDays(day), calendar);
            });
  }

  @Property(tries = 150)
  void what_a_template_makes_has_no_error_and_no_warning(@ForAll("cases") Case given) {
    PlanDocument document = given.template().build();

    String[] profiles = {profile(given), "management-cycle", "public", "vpr-2024"};
    assertThat(troubles(document, given, profiles)).isEmpty();
    assertThat(troubles(untagged(document), given, profiles)).as("without the tags").isEmpty();
  }

  @Property(tries = 150)
  void every_deadline_is_read_back_and_lies_in_the_period_after_the_order(
      @ForAll("cases") Case given) {
    PlanDocument document = given.template().build();
    PlanPeriod period = PlanPeriod.academicYear(given.year());
    ResolutionContext context =
        ResolutionContext.builder()
            .period(DateWindow.of(period.start(), period.end()))
            .calendar(given.calendar())
            .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
            .build();

    document
        .plan()
        .allActivities()
        .forEach(
            activity -> {
              Deadline deadline = activity.deadline();
              assertThat(deadline).isNotNull();
              Deadline read = Deadline.parse(deadline.text());
              assertThat(read.terms())
                  .isEqualTo(deadline.terms())
                  .noneMatch(term -> term instanceof DeadlineTerm.Unrecognised);
              LocalDate last = read.resolve(context).lastDay();
              assertThat(last).as(deadline.text()).isNotNull();
              assertThat(period.contains(last)).as(deadline.text()).isTrue();
              if (given.date() != null) {
                assertThat(last).as(deadline.text()).isAfter(given.date());
              }
              if (deadline.terms().get(0) instanceof DeadlineTerm.By) {
                assertThat(last.getDayOfWeek())
                    .as(deadline.text())
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
              }
            });
  }

  @Property(tries = 50)
  void what_a_template_makes_survives_json(@ForAll("cases") Case given) {
    PlanDocument document = given.template().build();

    assertThat(PlanJson.read(PlanJson.toJson(document))).isEqualTo(document);
  }

  @Property(tries = 50)
  void a_municipalitys_plan_gives_a_schools_plan_that_complies(@ForAll("cases") Case given) {
    PlanDocument municipal =
        new Case(PlanLevel.MUNICIPALITY, given.year(), null, given.calendar()).template().build();

    PlanTemplate template =
        PlanTemplates.schoolFrom(municipal, Organization.named("МБОУ «СОШ № 7»"))
            .calendar(given.calendar())
            .date(given.date());

    assertThat(troubles(template.build(), given, "school")).isEmpty();
  }

  private static String profile(Case given) {
    return given.level().name().toLowerCase(Locale.ROOT);
  }

  private static List<String> troubles(PlanDocument document, Case given, String... profiles) {
    List<String> troubles = new ArrayList<>();
    for (String profile : profiles) {
      PlanValidator.builder(Profiles.byId(profile))
          .asOf(given.date())
          .calendar(given.calendar())
          .build()
          .validate(document)
          .findings()
          .stream()
          .filter(finding -> finding.level().isAtLeast(Level.WARNING))
          .map(Finding::toString)
          .forEach(troubles::add);
    }
    return troubles;
  }

  /** The document as it is read from paper. */
  private static PlanDocument untagged(PlanDocument document) {
    Plan plan = document.plan();
    return document.withPlan(
        plan.toBuilder()
            .directions(
                plan.directions().stream()
                    .map(
                        direction ->
                            direction.toBuilder()
                                .activities(
                                    direction.activities().stream()
                                        .map(TemplatesComplyTest::untagged)
                                        .toList())
                                .build())
                    .toList())
            .build());
  }

  private static Activity untagged(Activity activity) {
    return new Activity(
        activity.number(),
        activity.title(),
        activity.deadline(),
        activity.responsible(),
        activity.result(),
        activity.note(),
        activity.other(),
        List.of(),
        activity.extra());
  }
}
