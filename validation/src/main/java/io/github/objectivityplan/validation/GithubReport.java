package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.SourceLocation;
import java.io.IOException;
import java.util.List;
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

  static void write(List<Report> reports, Appendable out, Locale locale) throws IOException {
    for (Report report : reports) {
      for (Finding finding : report.open()) {
        String command =
            switch (finding.level()) {
              case ERROR -> "error";
              case WARNING -> "warning";
              case INFO, OFF -> "notice";
            };
        out.append("::").append(command).append(' ');
        if (report.source() != null) {
          out.append("file=").append(property(report.source())).append(',');
        }
        if (finding.location() instanceof SourceLocation.InText place) {
          out.append("line=").append(String.valueOf(place.line()));
          out.append(",col=").append(String.valueOf(place.column())).append(',');
        }
        out.append("title=").append(property(finding.rule())).append("::");
        out.append(data(finding.message().in(locale))).append('\n');
      }
      for (Suppressions.Entry entry : report.expired()) {
        out.append("::error title=suppression::").append(data(entry.problem().in(locale)));
        out.append('\n');
      }
    }
  }

  private static String data(String text) {
    return Plain.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
