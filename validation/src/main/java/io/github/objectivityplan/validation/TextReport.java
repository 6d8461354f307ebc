package io.github.objectivityplan.validation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes a report for a person at a terminal. */
final class TextReport {

  private static final String RESET = "\u001b[0m";

  private final boolean colour;

  TextReport(boolean colour) {
    this.colour = colour;
  }

  void write(List<Report> reports, Appendable out, Locale locale) throws IOException {
    for (Report report : reports) {
      write(report, out, locale);
    }
  }

  private void write(Report report, Appendable out, Locale locale) throws IOException {
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
    for (Suppressions.Entry entry : report.expired()) {
      out.append("  ")
          .append(paint(Level.ERROR.label().in(locale), colour(Level.ERROR)))
          .append("  ")
          .append(Plain.line(entry.problem().in(locale)))
          .append('\n');
    }
    for (Baseline.Entry entry : report.stale()) {
      out.append("  ").append(Plain.line(entry.staleMessage().in(locale))).append('\n');
    }
    out.append("  ").append(Plain.summary(report).in(locale)).append('\n');
  }

  private static String colour(Level level) {
    return switch (level) {
      case ERROR -> "31;1";
      case WARNING -> "33";
      case INFO, OFF -> "36";
    };
  }

  private String paint(String text, String code) {
    return colour ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
