package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a report for programs. */
final class JsonReport {

  private JsonReport() {}

  static void write(ReportFormat.Run run, Appendable out, Locale locale) throws IOException {
    List<Report> reports = run.reports();
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayPropertyStart("findings");
          for (Report report : reports) {
            for (Finding finding : report.findings()) {
              finding(json, report, finding, locale);
            }
          }
          json.writeEndArray();
          json.writeArrayPropertyStart("rules");
          for (RuleResult result : joined(reports)) {
            json.writeStartObject();
            json.writeStringProperty("id", result.rule());
            json.writeStringProperty("level", result.level().code());
            json.writeStringProperty("outcome", result.outcome().code());
            json.writeNumberProperty("examined", result.examined());
            json.writeEndObject();
          }
          json.writeEndArray();
          writeRecognised(json, reports);
          json.writeArrayPropertyStart("unread");
          for (UnreadFile file : run.unread()) {
            json.writeStartObject();
            json.writeStringProperty("file", file.name());
            json.writeStringProperty("message", file.problem().in(locale));
            json.writeEndObject();
          }
          json.writeEndArray();
          accepted(json, reports, locale);
          if (!reports.isEmpty()) {
            Profile profile = reports.get(0).profile();
            json.writeObjectPropertyStart("profile");
            json.writeStringProperty("id", profile.id());
            json.writeStringProperty("version", profile.version());
            json.writeStringProperty("title", profile.title().in(locale));
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }

  /** By what each requirement was recognised, as the reports for machines show it. */
  static void writeRecognised(JsonGenerator json, List<Report> reports) {
    json.writeArrayPropertyStart("recognised");
    for (Report report : reports) {
      for (Recognition recognition : report.recognised()) {
        json.writeStartObject();
        json.writeStringProperty("code", recognition.code());
        json.writeStringProperty("by", recognition.by().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("path", recognition.path().toString());
        json.writeStringProperty("item", recognition.item());
        file(json, report);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Report report, Finding finding, Locale locale) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("level", finding.level().code());
    json.writeStringProperty("message", finding.message().in(locale));
    json.writeStringProperty("item", finding.item());
    json.writeStringProperty("path", finding.path().toString());
    file(json, report);
    SourceLocation location = finding.location();
    if (location != null) {
      json.writeStringProperty("location", location.describe().in(locale));
    }
    if (finding.quote() != null) {
      json.writeStringProperty("quote", finding.quote());
    }
    if (!finding.fix().isEmpty()) {
      writeEdits(json, "fix", finding.fix());
    }
    json.writeStringProperty("fingerprint", finding.fingerprint());
    if (finding.state() != Finding.State.OPEN) {
      json.writeStringProperty("state", finding.state().name().toLowerCase(Locale.ROOT));
    }
    if (finding.reason() != null) {
      json.writeStringProperty("reason", finding.reason());
    }
    json.writeEndObject();
  }

  private static void file(JsonGenerator json, Report report) {
    if (report.source() != null) {
      json.writeStringProperty("file", report.source());
    }
  }

  private static void accepted(JsonGenerator json, List<Report> reports, Locale locale) {
    List<String> problems = new ArrayList<>();
    for (Report report : reports) {
      Plain.remarks(report).forEach(remark -> problems.add(remark.message().in(locale)));
    }
    if (!problems.isEmpty()) {
      json.writeArrayPropertyStart("outdated");
      problems.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  /** What came of each rule over all documents: the worst outcome and the sum of what was seen. */
  static List<RuleResult> joined(List<Report> reports) {
    List<RuleResult> joined = new ArrayList<>();
    for (Report report : reports) {
      for (int i = 0; i < report.rules().size(); i++) {
        RuleResult result = report.rules().get(i);
        if (i == joined.size()) {
          joined.add(result);
        } else {
          RuleResult before = joined.get(i);
          joined.set(
              i,
              new RuleResult(
                  result.rule(),
                  result.level(),
                  worse(before.outcome(), result.outcome()),
                  before.examined() + result.examined()));
        }
      }
    }
    return joined;
  }

  private static RuleResult.Outcome worse(RuleResult.Outcome a, RuleResult.Outcome b) {
    if (a == RuleResult.Outcome.BREACHED || b == RuleResult.Outcome.BREACHED) {
      return RuleResult.Outcome.BREACHED;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** Edits as the reports for machines show them. */
  static void writeEdits(JsonGenerator json, String name, List<Edit> edits) {
    json.writeArrayPropertyStart(name);
    for (Edit edit : edits) {
      json.writeStartObject();
      json.writeStringProperty("path", edit.path().toString());
      json.writeStringProperty("before", edit.before());
      json.writeStringProperty("after", edit.after());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
