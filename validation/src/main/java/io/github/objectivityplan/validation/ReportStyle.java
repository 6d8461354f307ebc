package io.github.objectivityplan.validation;

import java.util.Locale;
import java.util.Objects;

/**
 * Оформление отчёта: for whom a report is written.
 *
 * @param locale the language: Russian or English; any other language is taken as English
 * @param failOn the level from which findings fail; decides what is a failure in JUnit XML
 * @param coloured whether a person watches a terminal that shows colours; used by the text alone
 */
public record ReportStyle(Locale locale, Level failOn, boolean coloured) {

  public ReportStyle {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(failOn, "failOn");
  }

  /** A report in the language of {@code locale}, without colours, in which errors fail. */
  public static ReportStyle of(Locale locale) {
    return new ReportStyle(locale, Level.ERROR, false);
  }

  /** The same style with another failing level. */
  public ReportStyle failingOn(Level level) {
    return new ReportStyle(locale, level, coloured);
  }

  /** The same style with colours. */
  public ReportStyle withColours() {
    return new ReportStyle(locale, failOn, true);
  }
}
