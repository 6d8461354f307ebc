package io.github.objectivityplan.validation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Вид отчёта: the forms in which reports are written. */
public enum ReportFormat {
  /** For a person at a terminal. */
  TEXT((reports, out, locale) -> new TextReport(false).write(reports, out, locale)),
  /** The same with ANSI colours. */
  COLOURED_TEXT((reports, out, locale) -> new TextReport(true).write(reports, out, locale)),
  /** For programs. */
  JSON(JsonReport::write),
  /** SARIF 2.1.0, for code scanning. */
  SARIF(SarifReport::write),
  /** JUnit XML, for CI servers: a suite a document, a test a rule. */
  JUNIT(JunitReport::write),
  /** One page that needs nothing else: the findings beside the plan's table. */
  HTML(HtmlReport::write),
  /** For comments on merge requests. */
  MARKDOWN(MarkdownReport::write),
  /** Workflow commands of GitHub Actions, which annotate the changed files. */
  GITHUB(GithubReport::write);

  private interface Writer {
    void write(List<Report> reports, Appendable out, Locale locale) throws IOException;
  }

  private final Writer writer;

  ReportFormat(Writer writer) {
    this.writer = writer;
  }

  /**
   * Writes the reports of one run.
   *
   * @param locale Russian or English; any other language is taken as English
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(List<Report> reports, Appendable out, Locale locale) throws IOException {
    writer.write(List.copyOf(reports), out, locale);
  }
}
