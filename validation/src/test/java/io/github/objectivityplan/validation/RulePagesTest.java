package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The rules in README.md are made from the rules. Run with {@code
 * -Dobjectivity-plan.write-readme=true} to write them anew.
 */
class RulePagesTest {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- rules: made from the rules, do not edit -->\n";

  @Test
  void are_in_the_readme_as_the_rules_say_them() throws IOException {
    String head = Files.readString(README);
    int begin = head.indexOf(BEGIN);
    assertThat(begin).as("the line %s in README.md", BEGIN).isNotNegative();
    String expected = head.substring(0, begin + BEGIN.length()) + pages();
    if (Boolean.getBoolean("objectivity-plan.write-readme")) {
      Files.writeString(README, expected);
    }
    assertThat(Files.readString(README))
        .as("README.md is stale; run the test with -Dobjectivity-plan.write-readme=true")
        .isEqualTo(expected);
  }

  private static String pages() {
    StringBuilder text = new StringBuilder();
    Profile base = Profiles.byId("base");
    for (Rule.Family family : Rule.Family.values()) {
      text.append("\n### ").append(family.title().en()).append(" · ").append(family.title().ru());
      text.append("\n\n| rule | base | asks | fix |\n|---|---|---|---|\n");
      for (Rule rule : Rules.all()) {
        if (rule.family() == family) {
          text.append(
              "| [%s](#%s) | %s | %s | %s |%n"
                  .replace("%n", "\n")
                  .formatted(
                      rule.id(),
                      rule.id(),
                      base.level(rule.id()).code(),
                      rule.sentence().en(),
                      rule.fix() == null ? "" : "yes"));
        }
      }
    }
    for (Rule rule : Rules.all()) {
      page(rule, text);
    }
    return text.toString();
  }

  private static void page(Rule rule, StringBuilder text) {
    text.append("\n#### ").append(rule.id()).append("\n\n");
    text.append(rule.sentence().en()).append(' ').append(rule.reason().en()).append("\n\n");
    text.append(rule.sentence().ru()).append(' ').append(rule.reason().ru()).append("\n\n");
    text.append("- Basis: ").append(rule.basis().en()).append(" · ");
    text.append(rule.basis().ru()).append('\n');
    text.append("- Examines: ").append(rule.examines().en()).append(" · ");
    text.append(rule.examines().ru()).append('\n');
    text.append("- Profile: ").append(RulesTest.profileOf(rule).id()).append('\n');
    if (rule.fix() != null) {
      text.append("- Fix: ").append(rule.fix().en()).append(" · ").append(rule.fix().ru());
      text.append('\n');
    }
    text.append("\nMeets it:\n\n```\n").append(rule.meets().text().strip()).append("\n```\n");
    text.append("\nBreaks it:\n\n```\n").append(rule.breaks().text().strip()).append("\n```\n");
    Report report = PlanValidator.of(RulesTest.profileOf(rule)).validate(rule.breaks().document());
    Finding finding = report.of(rule.id()).get(0);
    text.append("\n> ").append(finding.message().ru()).append("\n>\n> ");
    text.append(finding.message().en()).append('\n');
  }
}
