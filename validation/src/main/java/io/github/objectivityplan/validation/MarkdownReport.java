package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.io.IOException;
import java.util.Locale;

/** Writes Markdown for comments on merge requests. */
final class MarkdownReport {

  private static final Message HEAD =
      new Message("| Уровень | Где | Замечание | Правило |", "| Level | Where | Finding | Rule |");

  private MarkdownReport() {}

  static void write(ReportFormat.Run run, Appendable out, Locale locale) throws IOException {
    for (UnreadFile file : run.unread()) {
      out.append("## ").append(Markup.markdown(file.name())).append("\n\n**");
      out.append(Level.ERROR.label().in(locale)).append("**: ");
      out.append(Markup.markdown(Plain.notRead(file).in(locale))).append("\n\n");
    }
    for (Report report : run.reports()) {
      out.append("## ").append(Markup.markdown(Plain.title(report, locale))).append("\n\n");
      out.append(Markup.markdown(Plain.summary(report).in(locale))).append("\n\n");
      if (!report.findings().isEmpty()) {
        out.append(HEAD.in(locale)).append("\n|---|---|---|---|\n");
        for (Finding finding : report.findings()) {
          row(finding, out, locale);
        }
        out.append('\n');
      }
      for (Plain.Remark remark : Plain.remarks(report)) {
        out.append("- ").append(Markup.markdown(remark.message().in(locale))).append('\n');
      }
      recognised(report, out, locale);
    }
  }

  private static void recognised(Report report, Appendable out, Locale locale) throws IOException {
    if (report.recognised().isEmpty()) {
      return;
    }
    out.append("\n### ").append(Plain.RECOGNISED.in(locale)).append("\n\n| ");
    out.append(Plain.CODE.in(locale)).append(" | ").append(Plain.REQUIRED.in(locale));
    out.append(" | ").append(Plain.BY_WHAT.in(locale)).append(" |\n|---|---|---|\n");
    for (Recognition recognition : report.recognised()) {
      out.append("| ").append(Markup.markdown(recognition.code()));
      out.append(" | ").append(Markup.markdown(Plain.name(report, recognition).in(locale)));
      out.append(" | ").append(Markup.markdown(Plain.recognised(report, recognition).in(locale)));
      out.append(" |\n");
    }
    out.append('\n');
  }

  private static void row(Finding finding, Appendable out, Locale locale) throws IOException {
    String where = finding.item();
    if (finding.location() != null) {
      String place = finding.location().describe().in(locale);
      where = where.isEmpty() ? place : where + ", " + place;
    }
    String state =
        finding.state() == Finding.State.OPEN
            ? ""
            : " (" + Plain.state(finding.state()).in(locale) + ")";
    out.append("| ")
        .append(finding.level().label().in(locale))
        .append(Markup.markdown(state))
        .append(" | ")
        .append(Markup.markdown(where))
        .append(" | ")
        .append(Markup.markdown(finding.message().in(locale)))
        .append(" | ")
        .append(finding.rule())
        .append(" |\n");
  }
}
