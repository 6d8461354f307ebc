package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.SourceLocation;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes workflow commands of GitHub Actions.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 */
final class GithubReport {

  private GithubReport() {}

  static void write(ReportFormat.Run run, Appendable out, Locale locale) throws IOException {
    for (UnreadFile unread : run.unread()) {
      command(out, Level.ERROR, "file=" + property(unread.name()) + ",title=file-unreadable");
      out.append(data(Plain.notRead(unread).in(locale))).append('\n');
    }
    for (Report report : run.reports()) {
      String file = report.source() == null ? "" : "file=" + property(report.source()) + ",";
      for (Finding finding : report.open()) {
        String title = finding.rule();
        String line = "";
        if (finding.location() instanceof SourceLocation.InText place) {
          line = "line=" + place.line() + ",col=" + place.column() + ",";
        } else if (finding.location() != null) {
          // a document has no lines to annotate, so the title says where to look
          title += ": " + finding.location().describe().in(locale);
        }
        command(out, finding.level(), file + line + "title=" + property(title));
        out.append(data(finding.message().in(locale))).append('\n');
      }
      for (Plain.Remark remark : Plain.remarks(report)) {
        command(out, remark.level(), "title=objectivity-plan");
        out.append(data(remark.message().in(locale))).append('\n');
      }
    }
  }

  private static void command(Appendable out, Level level, String properties) throws IOException {
    String command =
        switch (level) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO, OFF -> "notice";
        };
    out.append("::").append(command).append(' ').append(properties).append("::");
  }

  private static String data(String text) {
    return Plain.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
