package io.github.objectivityplan.validation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Вид отчёта: the forms in which reports are written. */
public enum ReportFormat {
  /** For a person at a terminal. */
  TEXT(TextReport::write),
  /** For programs. */
  JSON((run, out, style) -> JsonReport.write(run, out, style.locale())),
  /** SARIF 2.1.0, for code scanning. */
  SARIF((run, out, style) -> SarifReport.write(run, out, style.locale())),
  /** JUnit XML, for CI servers: a suite a document, a test a rule. */
  JUNIT(JunitReport::write),
  /** One page that needs nothing else: the findings beside the plan's table. */
  HTML((run, out, style) -> HtmlReport.write(run, out, style.locale())),
  /** For comments on merge requests. */
  MARKDOWN((run, out, style) -> MarkdownReport.write(run, out, style.locale())),
  /** Workflow commands of GitHub Actions, which annotate the changed files. */
  GITHUB((run, out, style) -> GithubReport.write(run, out, style.locale()));

  private interface Writer {
    void write(Run run, Appendable out, ReportStyle style) throws IOException;
  }

  /** What a report tells of: the documents that were checked and the files that were not read. */
  record Run(List<Report> reports, List<UnreadFile> unread) {
    Run {
      reports = List.copyOf(reports);
      unread = List.copyOf(unread);
    }
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
    write(reports, List.of(), out, style);
  }

  /**
   * Writes the reports of one run in which {@code unread} could not be read.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(
      List<Report> reports, List<UnreadFile> unread, Appendable out, ReportStyle style)
      throws IOException {
    writer.write(new Run(reports, unread), out, style);
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
