package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

  static List<Rule> rules() {
    return Rules.all();
  }

  /** The first built-in profile that runs the rule. */
  static Profile profileOf(Rule rule) {
    return Profiles.all().stream()
        .filter(profile -> profile.level(rule.id()) != Level.OFF)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no built-in profile runs " + rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void is_met_by_its_good_example(Rule rule) {
    Report report = PlanValidator.of(profileOf(rule)).validate(rule.meets().document());
    assertThat(report.of(rule.id())).isEmpty();
    RuleResult result =
        report.rules().stream().filter(each -> each.rule().equals(rule.id())).findFirst().get();
    assertThat(result.outcome()).isEqualTo(RuleResult.Outcome.PASSED);
    assertThat(result.examined()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void is_broken_by_its_bad_example(Rule rule) {
    Report report = PlanValidator.of(profileOf(rule)).validate(rule.breaks().document());
    assertThat(report.of(rule.id())).isNotEmpty();
    for (Finding finding : report.of(rule.id())) {
      assertThat(finding.message().ru()).containsPattern("[а-я]").doesNotContain("%s", "%d");
      assertThat(finding.message().en()).isNotEqualTo(finding.message().ru());
      assertThat(finding.message().en()).doesNotContain("%s", "%d");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void offers_a_fix_where_it_says_so(Rule rule) {
    List<Finding> findings =
        PlanValidator.of(profileOf(rule)).validate(rule.breaks().document()).of(rule.id());
    boolean fixes = findings.stream().anyMatch(finding -> !finding.fix().isEmpty());
    assertThat(fixes).isEqualTo(rule.fix() != null);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reads_itself_out_in_both_languages(Rule rule) {
    assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
    for (Message text : List.of(rule.sentence(), rule.reason(), rule.basis(), rule.examines())) {
      assertThat(text.ru()).containsPattern("[а-яА-Я]");
      assertThat(text.en()).containsPattern("[a-z]");
    }
    assertThat(rule.sentence().ru()).endsWith(".");
    assertThat(rule.sentence().en()).endsWith(".");
  }

  @Test
  void names_every_rule_in_the_base_profile() {
    assertThat(Profiles.byId("base").levels().keySet())
        .containsExactlyElementsOf(Rules.all().stream().map(Rule::id).toList());
  }

  @Test
  void says_which_rules_there_are_when_asked_for_another() {
    assertThatThrownBy(() -> Rules.find("number-duplicates"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected the id of a rule (number-duplicate, ")
        .hasMessageEndingWith("came \"number-duplicates\"");
  }
}
