package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.io.IOException;
import java.util.List;

/**
 * Writes JUnit XML: a suite a document, a test a rule; a file that was not read is a suite with an
 * error. A test fails where an open finding reaches the failing level; what else was found is its
 * output. A rule that had nothing to examine is skipped.
 */
final class JunitReport {

  private final Appendable out;
  private final ReportStyle style;

  private JunitReport(Appendable out, ReportStyle style) {
    this.out = out;
    this.style = style;
  }

  static void write(ReportFormat.Run run, Appendable out, ReportStyle style) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    JunitReport junit = new JunitReport(out, style);
    for (UnreadFile file : run.unread()) {
      junit.suite(file);
    }
    for (Report report : run.reports()) {
      junit.suite(report);
    }
    out.append("</testsuites>\n");
  }

  private void suite(UnreadFile file) throws IOException {
    String name = Markup.escape(Plain.line(file.name()));
    String problem = say(Plain.notRead(file));
    out.append("  <testsuite name=\"").append(name);
    out.append("\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n");
    out.append("    <testcase classname=\"").append(name).append("\" name=\"file-unreadable\">\n");
    out.append("      <error message=\"").append(problem).append("\" type=\"unreadable\">");
    out.append(problem).append("</error>\n    </testcase>\n  </testsuite>\n");
  }

  private void suite(Report report) throws IOException {
    List<RuleResult> run =
        report.rules().stream()
            .filter(result -> result.outcome() != RuleResult.Outcome.OFF)
            .toList();
    String name = Markup.escape(Plain.title(report, style.locale()));
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
      test(report, result, name);
    }
    for (Suppressions.Entry entry : report.expired()) {
      out.append("    <testcase classname=\"").append(name).append("\" name=\"suppression ");
      out.append(Markup.escape(entry.rule())).append("\"><failure message=\"");
      out.append(say(entry.problem())).append("\"/></testcase>\n");
    }
    StringBuilder remarks = new StringBuilder();
    for (Plain.Remark remark : Plain.remarks(report)) {
      if (remark.level() != Level.ERROR) {
        remarks.append(say(remark.message())).append('\n');
      }
    }
    systemOut("    ", remarks);
    out.append("  </testsuite>\n");
  }

  private List<Finding> failures(Report report, RuleResult result) {
    return report.of(result.rule()).stream()
        .filter(
            finding ->
                finding.state() == Finding.State.OPEN && finding.level().isAtLeast(style.failOn()))
        .toList();
  }

  private void test(Report report, RuleResult result, String suite) throws IOException {
    out.append("    <testcase classname=\"").append(suite).append("\" name=\"");
    out.append(Markup.escape(result.rule())).append("\">\n");
    List<Finding> failures = failures(report, result);
    if (!failures.isEmpty()) {
      Finding first = failures.get(0);
      out.append("      <failure message=\"").append(say(first.message()));
      out.append("\" type=\"").append(first.level().code()).append("\">");
      out.append(lines(failures)).append("</failure>\n");
    } else if (result.outcome() == RuleResult.Outcome.NOT_APPLICABLE) {
      Message reason = new Message("нечего проверять", "nothing to examine");
      out.append("      <skipped message=\"").append(say(reason)).append("\"/>\n");
    }
    systemOut(
        "      ",
        lines(
            report.of(result.rule()).stream()
                .filter(finding -> !failures.contains(finding))
                .toList()));
    out.append("    </testcase>\n");
  }

  private StringBuilder lines(List<Finding> findings) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      lines.append(say(finding.level().label())).append(": ").append(say(finding.message()));
      if (finding.location() != null) {
        lines.append(" (").append(say(finding.location().describe())).append(')');
      }
      if (finding.state() != Finding.State.OPEN) {
        lines.append(" – ").append(say(Plain.state(finding.state())));
      }
      lines.append('\n');
    }
    return lines;
  }

  private void systemOut(String indent, CharSequence text) throws IOException {
    if (text.length() > 0) {
      out.append(indent).append("<system-out>").append(text).append("</system-out>\n");
    }
  }

  private String say(Message message) {
    return Markup.escape(Plain.line(message.in(style.locale())));
  }
}
