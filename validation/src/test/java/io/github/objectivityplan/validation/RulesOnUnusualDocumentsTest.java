package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the notation of {@link Sample} cannot say. */
class RulesOnUnusualDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 25);

  private static List<String> said(String rule, PlanDocument document) {
    return PlanValidator.of(Profiles.byId("base")).validate(document).of(rule).stream()
        .map(finding -> finding.message().in(Locale.forLanguageTag("ru")))
        .toList();
  }

  private static Plan.Builder plan(String title, String deadline) {
    return Plan.builder(title)
        .direction(
            Direction.builder(null)
                .activity(Activity.builder("Сбор").number("1").deadline(deadline).build())
                .build());
  }

  @Test
  void a_plan_without_a_period_has_no_deadline_outside_it() {
    PlanDocument document =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ).number("5").date(DAY).build(),
            plan("План", "до 01.09.2020").build());
    assertThat(said("deadline-outside-period", document)).isEmpty();
    assertThat(said("deadline-before-order", document))
        .containsExactly("п. 1: срок «до 01.09.2020» истёк до даты приказа (25.09.2026)");
  }

  @Test
  void directions_without_a_title_are_named_by_their_numbers() {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .direction(Direction.builder(null).number("2.").build())
                .direction(Direction.builder(null).number("II").build())
                .build());
    assertThat(said("direction-duplicate", document))
        .containsExactly("направление «II» имеет номер 2, который уже занят");
    assertThat(said("direction-empty", document)).hasSize(2).allMatch(text -> text.contains("«"));
  }

  @Test
  void an_issuer_is_known_by_its_short_name_and_by_whose_it_is() {
    PlanDocument document =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ)
                .issuer(
                    Organization.builder(null)
                        .shortName("Школа")
                        .parent("Администрация Лесного района")
                        .build())
                .title("О плане")
                .build(),
            plan("План Южского района", "май 2027 г.")
                .period(PlanPeriod.academicYear(2026))
                .build());
    assertThat(said("territory-name-differs", document))
        .containsExactly(
            "в заголовке плана «Южского», приказ о другой территории:"
                + " «Школа Администрация Лесного района О плане»");
  }

  @Test
  void a_clause_approves_and_controls_below_another_too() {
    PlanDocument document =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ)
                .clause(
                    Clause.of(
                        "1",
                        "Утвердить:",
                        Clause.of("1.1", "прилагаемый план"),
                        Clause.of("1.2", "состав; контроль исполнения возложить на завуча")))
                .build(),
            plan("План", "май 2027 г.").build());
    assertThat(said("order-plan-not-approved", document)).isEmpty();
    assertThat(said("order-control-missing", document)).isEmpty();
  }
}
