package io.github.objectivityplan.validation.assertj;

import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Finding;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about documents, for AssertJ. */
// who uses them requires AssertJ; who does not need not have it
@SuppressWarnings("exports")
public final class PlanAssertions extends AbstractAssert<PlanAssertions, @Nullable PlanDocument> {

  private Locale locale = Locale.ENGLISH;

  private PlanAssertions(@Nullable PlanDocument actual) {
    super(actual, PlanAssertions.class);
  }

  /** Begins an assertion about a document. */
  public static PlanAssertions assertThat(@Nullable PlanDocument document) {
    return new PlanAssertions(document);
  }

  /** Failures speak the language of {@code value}; English if left out. */
  public PlanAssertions in(Locale value) {
    locale = value;
    return this;
  }

  /** The document has no error in the built-in profile with this id. */
  public PlanAssertions compliesWith(String profile) {
    return compliesWith(Profiles.byId(profile));
  }

  /** The document has no error in {@code profile}. */
  public PlanAssertions compliesWith(Profile profile) {
    return hasNothingAtOrAbove(Level.ERROR, profile);
  }

  /** The document has no finding at {@code level} or above in {@code profile}. */
  public PlanAssertions hasNothingAtOrAbove(Level level, Profile profile) {
    List<Finding> found =
        report(profile).findings().stream()
            .filter(finding -> finding.level().isAtLeast(level))
            .toList();
    if (!found.isEmpty()) {
      failWithMessage(
          "expected a document that complies with the profile %s, but it has %s:%s",
          profile, found.size(), list(found));
    }
    return this;
  }

  /**
   * The document breaks {@code rule} in {@code profile}, at the row with the number {@code item}.
   */
  public PlanAssertions breaks(String rule, String item, Profile profile) {
    List<Finding> findings = report(profile).findings();
    boolean found =
        findings.stream()
            .anyMatch(finding -> finding.rule().equals(rule) && finding.item().equals(item));
    if (!found) {
      failWithMessage(
          "expected a finding of %s at \"%s\", but there are:%s", rule, item, list(findings));
    }
    return this;
  }

  private Report report(Profile profile) {
    isNotNull();
    PlanDocument document = actual;
    if (document == null) {
      throw new AssertionError("a document is there");
    }
    return PlanValidator.of(profile).validate(document);
  }

  private String list(List<Finding> findings) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      lines
          .append("\n  ")
          .append(finding.level().code())
          .append(' ')
          .append(finding.rule())
          .append(": ")
          .append(finding.message().in(locale));
    }
    return lines.toString();
  }
}
