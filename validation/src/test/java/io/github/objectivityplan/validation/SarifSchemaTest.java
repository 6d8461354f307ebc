package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SARIF reports are checked against the schema of OASIS, which another library ships. */
class SarifSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Error> errors(String sarif) {
    return SCHEMA.validate(sarif, InputFormat.JSON);
  }

  private static Report report(String text, SourceLocation place, String file) {
    PlanDocument document = Sample.read(text);
    PlanPath title = PlanPath.activity(0, 0).field("title");
    Report report =
        PlanValidator.of(Profiles.byId("school"))
            .validate(document, SourceMap.of(Map.of(title, place)));
    return file == null ? report : report.from(file);
  }

  @Test
  void the_schema_refuses_what_is_no_sarif() {
    assertThat(errors("{\"version\": \"2.1.0\"}")).isNotEmpty();
    assertThat(errors("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}")).isNotEmpty();
  }

  @Test
  void every_kind_of_report_is_valid() throws IOException {
    String broken = "1.1 | Акция \"Час\" | | | \n1.1 | Отчёт N7 | 31.02.2027 | СОШ | Отчёт\n";
    Report text = report(broken, new SourceLocation.InText(3, 7), "папка/план 1.txt");
    Report word = report(broken, new SourceLocation.InTable("body", 1, 2, 3), "план.docx");
    Report model = report(broken, new SourceLocation.InSheet("Лист1", "B7"), null);
    Report compared =
        report(broken + "1.2 | Новое | | | ", new SourceLocation.InText(1, 1), "a.txt")
            .against(Baseline.of(List.of(text)))
            .with(
                Suppressions.parse(
                    """
                    - {rule: number-gap, reason: ждём, until: 2026-01-01}
                    - {rule: result-missing, reason: ждём, until: 2027-01-01}
                    - {rule: plan-empty, reason: ждём, until: 2027-01-01}
                    """),
                LocalDate.of(2026, 6, 1));
    Report clean = report(Documents.SCHOOL, new SourceLocation.InText(1, 1), "clean.txt");

    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
      for (List<Report> run :
          List.of(
              List.of(text),
              List.of(word),
              List.of(model),
              List.of(compared),
              List.of(clean),
              List.<Report>of(),
              List.of(text, word, compared))) {
        StringBuilder out = new StringBuilder();
        ReportFormat.SARIF.write(run, out, locale);
        assertThat(errors(out.toString())).isEmpty();
      }
    }
    assertThat(text.toString(ReportFormat.SARIF, Locale.ENGLISH)).contains("\"fixes\"");
    assertThat(compared.toString(ReportFormat.SARIF, Locale.ENGLISH))
        .contains("\"suppressions\"", "\"unchanged\"", "toolExecutionNotifications")
        .contains("\"justification\" : \"ждём\"");
    assertThat(clean.toString(ReportFormat.SARIF, Locale.ENGLISH)).contains("\"recognised\"");
  }

  @Test
  void a_report_of_files_that_were_not_read_is_valid() throws IOException {
    UnreadFile file =
        new UnreadFile("папка/план <1>%,:\n.docx", new Message("ожидался план", "expected a plan"));
    Report clean = report(Documents.SCHOOL, new SourceLocation.InText(1, 1), "clean.txt");
    for (List<Report> reports : List.of(List.of(clean), List.<Report>of())) {
      StringBuilder out = new StringBuilder();
      ReportFormat.SARIF.write(
          reports, List.of(file, file), out, ReportStyle.of(Locale.forLanguageTag("ru")));
      assertThat(errors(out.toString())).isEmpty();
      assertThat(out).contains("\"executionSuccessful\" : false");
    }
  }
}
