package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes JUnit XML: a suite a document, a test a rule. What is not applicable is skipped. */
final class JunitReport {

  private JunitReport() {}

  static void write(List<Report> reports, Appendable out, Locale locale) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (Report report : reports) {
      suite(report, out, locale);
    }
    out.append("</testsuites>\n");
  }

  private static void suite(Report report, Appendable out, Locale locale) throws IOException {
    List<RuleResult> run =
        report.rules().stream()
            .filter(result -> result.outcome() != RuleResult.Outcome.OFF)
            .toList();
    String name = Markup.escape(Plain.title(report, locale));
    long failures =
        run.stream().filter(result -> !failures(report, result).isEmpty()).count()
            + report.expired().size();
    long skipped =
        run.stream()
            .filter(result -> result.outcome() == RuleResult.Outcome.NOT_APPLICABLE)
            .count();
    out.append(
        "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">\n"
            .formatted(name, run.size() + report.expired().size(), failures, skipped));
    for (RuleResult result : run) {
      test(report, result, name, out, locale);
    }
    for (Suppressions.Entry entry : report.expired()) {
      String problem = Markup.escape(Plain.line(entry.problem().in(locale)));
      out.append(
          "    <testcase classname=\"%s\" name=\"suppression %s\"><failure message=\"%s\"/></testcase>\n"
              .formatted(name, Markup.escape(entry.rule()), problem));
    }
    out.append("  </testsuite>\n");
  }

  private static List<Finding> failures(Report report, RuleResult result) {
    return report.of(result.rule()).stream()
        .filter(
            finding ->
                finding.state() == Finding.State.OPEN && finding.level().isAtLeast(Level.WARNING))
        .toList();
  }

  private static void test(
      Report report, RuleResult result, String suite, Appendable out, Locale locale)
      throws IOException {
    out.append("    <testcase classname=\"").append(suite).append("\" name=\"");
    out.append(Markup.escape(result.rule())).append("\">\n");
    List<Finding> failures = failures(report, result);
    if (!failures.isEmpty()) {
      StringBuilder text = new StringBuilder();
      for (Finding finding : failures) {
        text.append(finding.level().label().in(locale))
            .append(": ")
            .append(Plain.line(finding.message().in(locale)))
            .append('\n');
      }
      String first = Plain.line(failures.get(0).message().in(locale));
      out.append("      <failure message=\"").append(Markup.escape(first));
      out.append("\" type=\"").append(failures.get(0).level().code()).append("\">");
      out.append(Markup.escape(text.toString())).append("</failure>\n");
    } else if (result.outcome() == RuleResult.Outcome.NOT_APPLICABLE) {
      Message reason = new Message("нечего проверять", "nothing to examine");
      out.append("      <skipped message=\"").append(reason.in(locale)).append("\"/>\n");
    }
    StringBuilder others = new StringBuilder();
    for (Finding finding : report.of(result.rule())) {
      if (!failures.contains(finding)) {
        others
            .append(finding.level().label().in(locale))
            .append(": ")
            .append(Plain.line(finding.message().in(locale)))
            .append('\n');
      }
    }
    if (!others.isEmpty()) {
      out.append("      <system-out>").append(Markup.escape(others.toString()));
      out.append("</system-out>\n");
    }
    out.append("    </testcase>\n");
  }
}
