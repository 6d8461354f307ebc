package io.github.objectivityplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.template.MeasureCatalogue.Measure;
import io.github.objectivityplan.template.PlanCompleter.Completion;
import io.github.objectivityplan.template.PlanCompleter.Gap;
import io.github.objectivityplan.validation.Finding;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCompleterTest {

  private static final PlanCompleter COMPLETER = PlanCompleter.of(Profiles.byId("school"));

  /** A row «2.6.» of a plan. */
  private static Activity row(String number, String title) {
    return Activity.builder(title)
        .number(number)
        .deadline("октябрь 2026 г.")
        .responsible("Директор")
        .result("Справка")
        .build();
  }

  private static Direction direction(String number, String title, Activity... rows) {
    return Direction.builder(title).number(number).activities(Arrays.asList(rows)).build();
  }

  private static PlanDocument document(Direction... directions) {
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .issuer(Organization.named("МБОУ «СОШ № 7»"))
            .date(LocalDate.of(2026, 11, 12))
            .build();
    Plan plan =
        Plan.builder("План")
            .level(PlanLevel.SCHOOL)
            .period(PlanPeriod.academicYear(2026))
            .directions(Arrays.asList(directions))
            .build();
    return PlanDocument.of(order, plan);
  }

  private static List<String> numbers(PlanDocument document) {
    return document.plan().allActivities().map(each -> String.valueOf(each.number())).toList();
  }

  @Test
  void a_plan_of_a_template_lacks_nothing() {
    PlanDocument document =
        PlanTemplates.school(Organization.named("МБОУ «СОШ № 7»"), 2026).build();

    assertThat(COMPLETER.complete(document).gaps()).isEmpty();
    assertThat(COMPLETER.complete(document).apply()).isEqualTo(document);
  }

  @Test
  void what_is_missing_is_named_with_two_measures_or_more_for_it() {
    PlanDocument document =
        document(direction("1", "Организация", row("1.1", "Утверждение плана")));

    List<Gap> gaps = COMPLETER.complete(document).gaps();

    assertThat(gaps).extracting(gap -> gap.requirement().code()).contains("P1.OBS", "P3.VSOKO");
    assertThat(gaps).allSatisfy(gap -> assertThat(gap.proposals()).hasSizeGreaterThan(1));
  }

  @Test
  void the_completed_plan_lacks_nothing_and_keeps_every_row_that_was_there() {
    PlanDocument document =
        document(
            direction("1", "Объективность процедур", row("1.1", "Обучение наблюдателей")),
            direction("2", "Позитивное отношение", row("2.1", "Родительские собрания")));

    PlanDocument completed = COMPLETER.complete(document).apply();

    assertThat(COMPLETER.complete(completed).gaps()).noneMatch(gap -> gap.requirement().core());
    assertThat(completed.plan().allActivities())
        .containsAll(document.plan().allActivities().toList());
    assertThat(completed.order()).isEqualTo(document.order());
  }

  @Test
  void deadlines_of_proposals_lie_after_the_order() {
    Completion completion =
        COMPLETER.complete(
            document(direction("1", "Организация", row("1.1", "Утверждение плана"))));

    assertThat(completion.chosen())
        .filteredOn(proposal -> proposal.measure().id().equals("vsoko"))
        .singleElement()
        .satisfies(
            proposal -> assertThat(proposal.activity().deadline()).hasToString("ноябрь 2026 г."));
  }

  @Test
  void a_proposal_goes_to_the_direction_that_the_plan_has_for_it_and_takes_the_next_number() {
    PlanDocument document =
        document(
            direction("1.", "Объективность процедур", row("1.1.", "Обучение наблюдателей")),
            direction("2.", "Позитивное отношение", row("2.1.", "Родительские собрания")));
    Completion completion = COMPLETER.complete(document);

    PlanDocument completed =
        completion.apply(
            completion.chosen().stream()
                .filter(
                    each ->
                        List.of("vsoko", "commissions", "causes").contains(each.measure().id())
                            || each.measure().id().equals("last-year"))
                .toList());

    assertThat(completed.plan().directions())
        .extracting(Direction::number)
        .containsExactly("1.", "2.", "3.");
    assertThat(numbers(completed)).containsExactly("1.1.", "1.2.", "2.1.", "2.2.", "3.1.");
  }

  @Test
  void numbers_that_begin_anew_in_each_direction_go_on_in_it() {
    PlanDocument document =
        document(
            direction(null, "Объективность процедур", row("1", "Обучение"), row("2", "Приказ")),
            direction(null, "Позитивное отношение", row("1", "Родительские собрания")));
    Completion completion = COMPLETER.complete(document);

    assertThat(
            numbers(
                completion.apply(
                    completion.chosen().stream()
                        .filter(each -> each.measure().id().equals("commissions"))
                        .toList())))
        .containsExactly("1", "2", "3", "1");
  }

  @Test
  void only_numbers_that_run_through_the_whole_plan_are_moved() {
    PlanDocument document =
        document(
            direction(null, "Объективность процедур", row("1.", "Обучение"), row("2.", "Приказ")),
            direction(null, "Позитивное отношение", row("3.", "Родительские собрания")));
    Completion completion = COMPLETER.complete(document);

    PlanDocument completed =
        completion.apply(
            completion.chosen().stream()
                .filter(each -> each.measure().id().equals("commissions"))
                .toList());

    assertThat(numbers(completed)).containsExactly("1.", "2.", "3.", "4.");
    assertThat(completed.plan().directions().get(1).activities().get(0).title())
        .isEqualTo("Родительские собрания");
  }

  @Test
  void a_plan_without_a_column_of_results_gets_none() {
    PlanDocument document =
        document(direction("1", "Организация", row("1.1", "Утверждение плана")));
    Plan plan =
        document.plan().toBuilder()
            .columns(document.plan().columns().subList(0, 3).stream().toList())
            .build();

    assertThat(COMPLETER.complete(document.withPlan(plan)).chosen())
        .isNotEmpty()
        .allSatisfy(proposal -> assertThat(proposal.activity().result()).isNull());
  }

  @Test
  void stages_of_the_management_cycle_are_proposed_too() {
    PlanDocument document =
        document(direction("1", "Организация", row("1.1", "Утверждение плана")));

    assertThat(PlanCompleter.of(Profiles.byId("management-cycle")).complete(document).chosen())
        .extracting(proposal -> proposal.measure().id())
        .contains("monitoring", "recommendations", "effect");
  }

  /** The built-in plan of a level without one of its directions. */
  private static PlanDocument without(PlanLevel level, String direction) {
    PlanTemplate template = PlanTemplates.of(level, Organization.named("Организация № 7"), 2026);
    MeasureCatalogue.of(level).measures().stream()
        .filter(measure -> !measure.spare() && measure.direction().equals(direction))
        .forEach(measure -> template.remove(measure.id()));
    return template.build();
  }

  private static List<String> titles(PlanDocument document) {
    return document.plan().directions().stream()
        .map(direction -> String.valueOf(direction.title()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SCHOOL, P1",
    "SCHOOL, P3",
    "MUNICIPALITY, P1",
    "MUNICIPALITY, P2",
    "MUNICIPALITY, P3",
    "REGION, P1",
    "REGION, P2",
    "REGION, P3"
  })
  void a_removed_direction_is_told_and_comes_back_at_its_place(PlanLevel level, String direction) {
    Profile profile = Profiles.byId(level.name().toLowerCase(Locale.ROOT));
    PlanDocument whole =
        PlanTemplates.of(level, Organization.named("Организация № 7"), 2026).build();
    PlanDocument document = without(level, direction);

    assertThat(PlanValidator.of(profile).validate(document).of("direction-required"))
        .extracting(Finding::quote)
        .containsExactly(direction);
    Completion completion = PlanCompleter.of(profile).complete(document);
    PlanDocument completed = completion.apply();

    assertThat(titles(completed)).isEqualTo(titles(whole));
    assertThat(completed.plan().directions())
        .extracting(Direction::number)
        .containsExactly("1", "2", "3");
    assertThat(PlanValidator.of(profile).validate(completed).failsAt(Level.WARNING)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PlanLevel.class)
  void every_proposal_goes_under_the_heading_of_its_own_direction(PlanLevel level) {
    for (String direction : List.of("P1", "P2", "P3")) {
      PlanDocument document = without(level, direction);
      Completion completion =
          PlanCompleter.of(Profiles.byId(level.name().toLowerCase(Locale.ROOT))).complete(document);

      assertThat(completion.gaps())
          .flatExtracting(Gap::proposals)
          .isNotEmpty()
          .allSatisfy(
              proposal -> {
                if (proposal.direction() >= 0) {
                  assertThat(proposal.heading().title())
                      .isEqualTo(titles(document).get(proposal.direction()));
                }
              });
      PlanDocument completed = completion.apply();
      for (Measure measure : MeasureCatalogue.of(level).measures()) {
        completed
            .plan()
            .directions()
            .forEach(
                each -> {
                  if (each.activities().stream()
                      .anyMatch(row -> measure.title().equals(row.title()))) {
                    assertThat(each.title())
                        .as(measure.id())
                        .isEqualTo(
                            MeasureCatalogue.of(level).direction(measure.direction()).title());
                  }
                });
      }
    }
  }

  @Test
  void a_new_direction_before_others_moves_their_numbers_and_those_of_their_rows() {
    PlanDocument document =
        document(
            direction("1.", "Позитивное отношение", row("1.1.", "Родительские собрания")),
            direction("2.", "Прочее", row("2.10.", "Обход кабинетов")));

    PlanDocument completed =
        COMPLETER
            .complete(document)
            .apply(
                COMPLETER.complete(document).chosen().stream()
                    .filter(each -> each.measure().id().equals("commissions"))
                    .toList());

    assertThat(completed.plan().directions())
        .extracting(Direction::number)
        .containsExactly("1.", "2.", "3.");
    assertThat(numbers(completed)).containsExactly("1.1.", "2.1.", "3.10.");
    assertThat(completed.plan().directions().get(1).title()).isEqualTo("Позитивное отношение");
  }

  @Test
  void a_new_direction_has_the_word_before_its_number_that_the_others_have() {
    Direction only = direction("2.", "Прочее", row("2.10.", "Обход кабинетов"));
    PlanDocument document = document(only.toBuilder().label("Раздел").build());

    assertThat(COMPLETER.complete(document).apply().plan().directions())
        .hasSizeGreaterThan(1)
        .extracting(Direction::label)
        .containsOnly("Раздел");
  }

  @Test
  void a_new_direction_stands_last_where_numbers_cannot_go_on() {
    PlanDocument document =
        document(direction("I", "Позитивное отношение", row("1", "Родительские собрания")));

    assertThat(COMPLETER.complete(document).apply().plan().directions().get(0).number())
        .isEqualTo("I");
  }

  @Test
  void who_selects_observers_trains_them_and_what_commissions_are_for_is_done() {
    assertThat(COMPLETER.complete(without(PlanLevel.SCHOOL, "P1")).chosen())
        .extracting(proposal -> proposal.measure().id())
        .contains("observers-list", "observers-training", "observation", "commissions", "marking")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_late_order_leaves_the_steps_of_proposals_in_their_order() {
    PlanDocument plan = without(PlanLevel.SCHOOL, "P1");
    Order order = Order.builder(OrderKind.PRIKAZ).date(LocalDate.of(2027, 3, 31)).build();
    PlanDocument document = PlanDocument.of(order, plan.plan());

    assertThat(COMPLETER.complete(document).chosen())
        .filteredOn(proposal -> proposal.measure().id().startsWith("observers-"))
        .extracting(proposal -> proposal.measure().id() + " " + proposal.activity().deadline())
        .containsExactlyInAnyOrder(
            "observers-list до 19 апреля 2027 г.", "observers-training до 22 апреля 2027 г.");
  }
}
