package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Writes SARIF 2.1.0. A finding has its place in the model as a logical location, its place in a
 * text file as a region, and its fingerprint. A fix is a replacement where the text at fault is
 * known to stand at a place of a text file; a Word document has no lines, so there the edits are
 * properties of the result, with their paths in the model.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport {

  private static final String FINGERPRINT = "objectivityPlan/v2";

  private SarifReport() {}

  static void write(ReportFormat.Run run, Appendable out, Locale locale) throws IOException {
    List<Report> reports = run.reports();
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          tool(json, reports, locale);
          json.writeStringProperty("columnKind", "utf16CodeUnits");
          json.writeArrayPropertyStart("results");
          for (Report report : reports) {
            for (Finding finding : report.findings()) {
              result(json, report, finding, locale);
            }
          }
          json.writeEndArray();
          invocation(json, run, locale);
          recognised(json, reports);
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void tool(JsonGenerator json, List<Report> reports, Locale locale) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "objectivity-plan");
    json.writeStringProperty(
        "informationUri", "https://github.com/objectivity-plan/objectivity-plan");
    json.writeStringProperty("language", locale.getLanguage().equals("ru") ? "ru" : "en");
    json.writeArrayPropertyStart("rules");
    for (Rule rule : Rules.all()) {
      Level level = reports.isEmpty() ? Level.OFF : reports.get(0).profile().level(rule.id());
      json.writeStartObject();
      json.writeStringProperty("id", rule.id());
      text(json, "shortDescription", rule.sentence(), locale);
      text(json, "fullDescription", rule.reason(), locale);
      json.writeObjectPropertyStart("help");
      json.writeStringProperty("text", help(rule, locale));
      json.writeEndObject();
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeBooleanProperty("enabled", level != Level.OFF);
      json.writeStringProperty("level", level(level));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What a rule asks, why and on what basis: in the report's language, then in the other one. */
  private static String help(Rule rule, Locale locale) {
    Locale russian = Locale.forLanguageTag("ru");
    boolean first = locale.getLanguage().equals("ru");
    return paragraph(rule, first ? russian : Locale.ENGLISH)
        + "\n\n"
        + paragraph(rule, first ? Locale.ENGLISH : russian);
  }

  private static String paragraph(Rule rule, Locale locale) {
    Message basis = new Message("Основание", "Basis");
    Message fix = rule.fix();
    return "%s %s %s: %s.%s"
        .formatted(
            rule.sentence().in(locale),
            rule.reason().in(locale),
            basis.in(locale),
            rule.basis().in(locale),
            fix == null ? "" : " " + fix.in(locale));
  }

  /** By what the requirements of the profile were recognised, where it has any. */
  private static void recognised(JsonGenerator json, List<Report> reports) {
    if (reports.stream().anyMatch(report -> !report.recognised().isEmpty())) {
      json.writeObjectPropertyStart("properties");
      JsonReport.writeRecognised(json, reports);
      json.writeEndObject();
    }
  }

  /** A run in which a file was not read has not done what it was asked to. */
  private static void invocation(JsonGenerator json, ReportFormat.Run run, Locale locale) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", run.unread().isEmpty());
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (UnreadFile file : run.unread()) {
      json.writeStartObject();
      json.writeStringProperty("level", level(Level.ERROR));
      String problem = Plain.notRead(file).in(locale);
      text(json, "message", Plain.line(file.name()) + ": " + problem);
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      artifact(json, file.name());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    for (Report report : run.reports()) {
      for (Plain.Remark remark : Plain.remarks(report)) {
        json.writeStartObject();
        json.writeStringProperty("level", level(remark.level()));
        text(json, "message", remark.message(), locale);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void result(JsonGenerator json, Report report, Finding finding, Locale locale) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    json.writeNumberProperty("ruleIndex", Rules.all().indexOf(Rules.find(finding.rule())));
    json.writeStringProperty("level", level(finding.level()));
    text(json, "message", finding.message(), locale);
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    if (report.source() != null) {
      json.writeObjectPropertyStart("physicalLocation");
      artifact(json, report.source());
      if (finding.location() instanceof SourceLocation.InText place) {
        region(json, place.line(), place.column());
      }
      json.writeEndObject();
    }
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("fullyQualifiedName", finding.path().toString());
    json.writeStringProperty("kind", "object");
    json.writeEndObject();
    json.writeEndArray();
    if (finding.location() != null) {
      text(json, "message", finding.location().describe(), locale);
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    if (report.baseline() != null) {
      json.writeStringProperty(
          "baselineState", finding.state() == Finding.State.BASELINED ? "unchanged" : "new");
    }
    if (finding.state() == Finding.State.SUPPRESSED) {
      json.writeArrayPropertyStart("suppressions");
      json.writeStartObject();
      json.writeStringProperty("kind", "external");
      if (finding.reason() != null) {
        json.writeStringProperty("justification", finding.reason());
      }
      json.writeEndObject();
      json.writeEndArray();
    }
    fixes(json, report, finding, locale);
    json.writeEndObject();
  }

  private static void fixes(JsonGenerator json, Report report, Finding finding, Locale locale) {
    Message description = Rules.find(finding.rule()).fix();
    if (finding.fix().isEmpty() || description == null) {
      return;
    }
    if (report.source() != null
        && finding.location() instanceof SourceLocation.InText place
        && finding.fix().size() == 1
        && isAt(finding, finding.fix().get(0))) {
      replacement(json, report.source(), place, finding.fix().get(0), description, locale);
    }
    json.writeObjectPropertyStart("properties");
    JsonReport.writeEdits(json, "edits", finding.fix());
    json.writeEndObject();
  }

  /** Whether the text that an edit replaces stands, in one line, where the finding is. */
  private static boolean isAt(Finding finding, Edit edit) {
    PlanPath parent = finding.path().parent();
    boolean cell = parent != null && parent.name().equals("activities");
    return cell
        && (edit.path().equals(finding.path()) || edit.path().equals(finding.path().field("text")))
        && edit.before().indexOf('\n') < 0;
  }

  private static void replacement(
      JsonGenerator json,
      String source,
      SourceLocation.InText place,
      Edit edit,
      Message description,
      Locale locale) {
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    text(json, "description", description, locale);
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    artifact(json, source);
    json.writeArrayPropertyStart("replacements");
    json.writeStartObject();
    json.writeObjectPropertyStart("deletedRegion");
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeNumberProperty("endLine", place.line());
    json.writeNumberProperty("endColumn", place.column() + edit.before().length());
    json.writeEndObject();
    json.writeObjectPropertyStart("insertedContent");
    json.writeStringProperty("text", edit.after());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void region(JsonGenerator json, int line, int column) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", line);
    json.writeNumberProperty("startColumn", column);
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, String source) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(source));
    json.writeEndObject();
  }

  /** A file name as a relative reference of RFC 3986, with every other byte escaped. */
  static String uri(String source) {
    StringBuilder uri = new StringBuilder();
    for (byte b : source.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append("%%%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }

  private static void text(JsonGenerator json, String name, Message message, Locale locale) {
    text(json, name, message.in(locale));
  }

  private static void text(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }
}
