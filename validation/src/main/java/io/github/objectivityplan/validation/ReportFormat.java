package io.github.objectivityplan.validation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Вид отчёта: the forms in which reports are written. */
public enum ReportFormat {
  /** For a person at a terminal. */
  TEXT(TextReport::write),
  /** For programs. */
  JSON((reports, out, style) -> JsonReport.write(reports, out, style.locale())),
  /** SARIF 2.1.0, for code scanning. */
  SARIF((reports, out, style) -> SarifReport.write(reports, out, style.locale())),
  /** JUnit XML, for CI servers: a suite a document, a test a rule. */
  JUNIT(JunitReport::write),
  /** One page that needs nothing else: the findings beside the plan's table. */
  HTML((reports, out, style) -> HtmlReport.write(reports, out, style.locale())),
  /** For comments on merge requests. */
  MARKDOWN((reports, out, style) -> MarkdownReport.write(reports, out, style.locale())),
  /** Workflow commands of GitHub Actions, which annotate the changed files. */
  GITHUB((reports, out, style) -> GithubReport.write(reports, out, style.locale()));

  private interface Writer {
    void write(List<Report> reports, Appendable out, ReportStyle style) throws IOException;
  }

  private final Writer writer;

  ReportFormat(Writer writer) {
    this.writer = writer;
  }

  /**
   * Writes the reports of one run.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(List<Report> reports, Appendable out, ReportStyle style) throws IOException {
    writer.write(List.copyOf(reports), out, style);
  }

  /**
   * Writes the reports of one run in the language of {@code locale}, as {@link
   * ReportStyle#of(Locale)} says.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(List<Report> reports, Appendable out, Locale locale) throws IOException {
    write(reports, out, ReportStyle.of(locale));
  }
}
