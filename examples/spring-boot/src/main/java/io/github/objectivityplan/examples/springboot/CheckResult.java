package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.Report;
import java.util.List;
import java.util.Locale;

/**
 * What came of checking a plan without errors.
 *
 * @param profile the id of the profile
 * @param warnings how many findings are warnings
 * @param findings the findings, in the order of the document
 */
record CheckResult(String profile, int warnings, List<FindingView> findings) {

  static CheckResult of(Report report, Locale locale) {
    return new CheckResult(
        report.profile().id(),
        report.count(Level.WARNING),
        report.findings().stream().map(finding -> FindingView.of(finding, locale)).toList());
  }
}
