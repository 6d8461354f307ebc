package io.github.objectivityplan.validation;

import java.util.Locale;
import java.util.Objects;

/**
 * Итог правила: what came of one rule on one document.
 *
 * @param rule the rule's id
 * @param level the level that the profile gives to it
 * @param outcome what came of it
 * @param examined how many things the rule looked at: rows, texts, marks
 */
public record RuleResult(String rule, Level level, Outcome outcome, int examined) {

  /** What came of a rule. A rule that looked at nothing has not passed. */
  public enum Outcome {
    /** Everything that was looked at meets the rule. */
    PASSED,
    /** Something breaks the rule. */
    BREACHED,
    /** There was nothing to look at. */
    NOT_APPLICABLE,
    /** The profile does not run the rule. */
    OFF;

    /** The outcome's name in files: {@code not-applicable}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public RuleResult {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(outcome, "outcome");
    if (examined < 0) {
      throw new IllegalArgumentException("a count is not negative, but it is " + examined);
    }
  }
}
