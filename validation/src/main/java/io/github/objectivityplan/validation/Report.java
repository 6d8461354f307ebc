package io.github.objectivityplan.validation;

import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Отчёт: what came of checking one document. It is the same for the same document, whatever the
 * order of threads or maps.
 *
 * @param profile the profile that was run
 * @param document the document that was checked
 * @param source the name of its file; absent where it has none
 * @param rules what came of each rule, in the order of the catalogue
 * @param findings the findings, in the order of the document, then by rule
 * @param recognised by what each requirement of the profile was recognised
 * @param baseline the baseline that the findings were compared with; absent where there is none
 * @param stale entries of the baseline that match nothing any more
 * @param expired suppressions whose day has passed, which fail the check
 * @param unused suppressions that suppress nothing
 */
public record Report(
    Profile profile,
    PlanDocument document,
    @Nullable String source,
    List<RuleResult> rules,
    List<Finding> findings,
    List<Recognition> recognised,
    @Nullable Baseline baseline,
    List<Baseline.Entry> stale,
    List<Suppressions.Entry> expired,
    List<Suppressions.Entry> unused) {

  public Report {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(document, "document");
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    recognised = List.copyOf(recognised);
    stale = List.copyOf(stale);
    expired = List.copyOf(expired);
    unused = List.copyOf(unused);
  }

  static Report of(
      Profile profile,
      PlanDocument document,
      List<RuleResult> rules,
      List<Finding> findings,
      List<Recognition> recognised) {
    return new Report(
        profile,
        document,
        null,
        rules,
        findings,
        recognised,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same report under the name of the document's file. */
  public Report from(String file) {
    return new Report(
        profile, document, file, rules, findings, recognised, baseline, stale, expired, unused);
  }

  /** The same report in which findings that {@code baseline} knows are marked as such. */
  public Report against(Baseline baseline) {
    return baseline.applyTo(List.of(this)).get(0);
  }

  /** The same report in which suppressed findings are marked as such, as of {@code today}. */
  public Report with(Suppressions suppressions, LocalDate today) {
    return suppressions.applyTo(List.of(this), today).get(0);
  }

  /** The findings that nobody has accepted. */
  public List<Finding> open() {
    return findings.stream().filter(finding -> finding.state() == Finding.State.OPEN).toList();
  }

  /** The findings of one rule. */
  public List<Finding> of(String rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** The number of open findings of {@code level}. */
  public int count(Level level) {
    return (int) open().stream().filter(finding -> finding.level() == level).count();
  }

  /**
   * Whether the check fails: there is an open finding at {@code level} or above, or a suppression
   * has expired.
   */
  public boolean failsAt(Level level) {
    return !expired.isEmpty()
        || open().stream().anyMatch(finding -> finding.level().isAtLeast(level));
  }

  /**
   * Writes the report.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(ReportFormat format, Appendable out, Locale locale) throws IOException {
    format.write(List.of(this), out, locale);
  }

  /** The report in one format as a text. */
  public String toString(ReportFormat format, Locale locale) {
    StringBuilder out = new StringBuilder();
    try {
      write(format, out, locale);
    } catch (IOException e) {
      throw new IllegalStateException("a StringBuilder does not fail", e);
    }
    return out.toString();
  }

  Report withFindings(List<Finding> changed) {
    return new Report(
        profile, document, source, rules, changed, recognised, baseline, stale, expired, unused);
  }

  Report comparedWith(Baseline known, List<Baseline.Entry> left) {
    return new Report(
        profile, document, source, rules, findings, recognised, known, left, expired, unused);
  }

  Report suppressedBy(List<Suppressions.Entry> ended, List<Suppressions.Entry> needless) {
    return new Report(
        profile, document, source, rules, findings, recognised, baseline, stale, ended, needless);
  }
}
