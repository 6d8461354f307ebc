import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.template.PlanTemplates;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import io.github.objectivityplan.validation.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

public class NewPlan {
  public static void main(String[] args) throws IOException {
    PlanDocument document =
        PlanTemplates.school(Organization.named("МБОУ «Средняя школа № 7 г. Энска»"), 2026)
            .number("118-од")
            .date(LocalDate.of(2026, 9, 1))
            .place("г. Энск")
            .signatory("Директор", "А.Б. Петрова")
            .role("deputy", "Заместитель директора по УВР")
            .build();

    Report report = PlanValidator.of(Profiles.byId("school")).validate(document);
    System.out.print(report.toString(ReportFormat.TEXT, Locale.forLanguageTag("ru")));
    PlanWriter.standard().write(document, Path.of("plan.docx"));
  }
}
