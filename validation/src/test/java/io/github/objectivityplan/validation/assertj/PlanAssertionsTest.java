package io.github.objectivityplan.validation.assertj;

import static io.github.objectivityplan.validation.assertj.PlanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.Profiles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlanAssertionsTest {

  private static PlanDocument plan(String deadline) {
    return PlanDocument.of(
        Plan.builder("План")
            .direction(
                "Направление",
                d ->
                    d.activity(
                        "Анализ",
                        a -> a.deadline(deadline).responsible("Методист").result("Справка")))
            .numbered()
            .build());
  }

  /** A folder of plans, one dynamic test each: read the files in place of this list. */
  @TestFactory
  Stream<DynamicTest> every_plan_of_the_folder_complies() {
    return List.of(plan("май 2027 г."), plan("до 1 июня 2027 г.")).stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    String.valueOf(
                        document.plan().directions().get(0).activities().get(0).deadline()),
                    () -> assertThat(document).compliesWith("base")));
  }

  @Test
  void lists_what_does_not_comply() {
    assertThatThrownBy(
            () ->
                assertThat(plan("31.02.2027")).in(Locale.forLanguageTag("ru")).compliesWith("base"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("complies with the profile base 2026.1, but it has 1:")
        .hasMessageContaining(
            "error deadline-impossible-date: п. 1.1: в сроке «31.02.2027» названа дата");
  }

  @Test
  void asserts_a_level_and_a_finding() {
    assertThat(plan("май 2027 г.")).hasNothingAtOrAbove(Level.INFO, Profiles.byId("base"));
    assertThat(plan("31.02.2027")).breaks("deadline-impossible-date", "1.1", Profiles.byId("base"));
    assertThatThrownBy(
            () ->
                assertThat(plan("май 2027 г.")).breaks("number-gap", "1.1", Profiles.byId("base")))
        .hasMessageContaining("expected a finding of number-gap at \"1.1\", but there are:");
    assertThatThrownBy(
            () ->
                assertThat(plan("31.02.2027"))
                    .breaks("deadline-impossible-date", "1.2", Profiles.byId("base")))
        .hasMessageContaining("expected a finding of deadline-impossible-date at \"1.2\"");
    assertThatThrownBy(() -> assertThat(null).compliesWith("base"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void goes_on_after_an_assertion_that_holds() {
    PlanDocument broken = plan("31.02.2027");
    assertThat(broken)
        .breaks("deadline-impossible-date", "1.1", Profiles.byId("base"))
        .isEqualTo(broken);
    PlanDocument vague = plan("в течение года");
    assertThat(vague)
        .compliesWith("base")
        .compliesWith(Profiles.byId("base"))
        .hasNothingAtOrAbove(Level.WARNING, Profiles.byId("base"))
        .breaks("deadline-vague", "1.1", Profiles.byId("base"));
  }
}
