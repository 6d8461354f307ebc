package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.io.IOException;
import java.util.Locale;

/** Writes a report for a person at a terminal. */
final class TextReport {

  private static final String RESET = "\u001b[0m";

  private final Appendable out;
  private final Locale locale;
  private final boolean coloured;

  private TextReport(Appendable out, ReportStyle style) {
    this.out = out;
    this.locale = style.locale();
    this.coloured = style.coloured();
  }

  static void write(ReportFormat.Run run, Appendable out, ReportStyle style) throws IOException {
    TextReport text = new TextReport(out, style);
    for (UnreadFile file : run.unread()) {
      text.write(file);
    }
    for (Report report : run.reports()) {
      text.write(report);
    }
  }

  private void write(UnreadFile file) throws IOException {
    out.append(paint(Plain.line(file.name()), "1")).append("\n  ");
    out.append(paint(Level.ERROR.label().in(locale), colour(Level.ERROR)));
    out.append("  ").append(Plain.notRead(file).in(locale)).append('\n');
  }

  private void write(Report report) throws IOException {
    String file = report.source() == null ? "" : Plain.line(report.source());
    if (!file.isEmpty()) {
      out.append(paint(file, "1")).append('\n');
    }
    for (Finding finding : report.findings()) {
      out.append("  ")
          .append(paint(finding.level().label().in(locale), colour(finding.level())))
          .append("  ")
          .append(Plain.line(finding.message().in(locale)))
          .append("  ")
          .append(paint("[" + finding.rule() + "]", "2"));
      if (finding.location() != null) {
        out.append(' ')
            .append(paint("(" + Plain.line(finding.location().describe().in(locale)) + ")", "2"));
      }
      if (finding.state() != Finding.State.OPEN) {
        out.append(' ').append(paint("— " + Plain.state(finding.state()).in(locale), "2"));
      }
      out.append('\n');
    }
    for (Plain.Remark remark : Plain.remarks(report)) {
      out.append("  ")
          .append(paint(remark.level().label().in(locale), colour(remark.level())))
          .append("  ")
          .append(Plain.line(remark.message().in(locale)))
          .append('\n');
    }
    recognised(report);
    out.append("  ").append(Plain.summary(report).in(locale)).append('\n');
  }

  /** The directions alone: the measures are a table that HTML and Markdown have. */
  private void recognised(Report report) throws IOException {
    String separator =
        "  " + new Message("распознаны направления: ", "directions recognised: ").in(locale);
    boolean any = false;
    for (Recognition recognition : report.recognised()) {
      if (Plain.isDirection(report, recognition)) {
        out.append(any ? "; " : separator).append(Plain.line(recognition.code())).append(" – ");
        out.append(Plain.line(Plain.recognised(report, recognition).in(locale)));
        any = true;
      }
    }
    if (any) {
      out.append('\n');
    }
  }

  private static String colour(Level level) {
    return switch (level) {
      case ERROR -> "31;1";
      case WARNING -> "33";
      case INFO, OFF -> "36";
    };
  }

  private String paint(String text, String code) {
    return coloured ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
