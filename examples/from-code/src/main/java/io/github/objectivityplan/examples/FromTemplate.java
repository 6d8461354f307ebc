package io.github.objectivityplan.examples;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.template.PlanCompleter;
import io.github.objectivityplan.template.PlanTemplate;
import io.github.objectivityplan.template.PlanTemplates;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/** A compliant order and plan from typical measures, and what a plan of one's own still lacks. */
final class FromTemplate {

  private FromTemplate() {}

  static Report write(Path folder) throws IOException {
    PlanDocument document =
        PlanTemplates.school(Organization.named("МБОУ «Средняя школа № 7 г. Энска»"), 2026)
            .number("118-од")
            .date(LocalDate.of(2026, 9, 1))
            .place("г. Энск")
            .signatory("Директор", "А.Б. Петрова")
            .role("deputy", "Заместитель директора по УВР")
            .remove("video")
            .build();

    Report report = PlanValidator.of(Profiles.byId("school")).validate(document);
    PlanWriter.standard().write(document, folder.resolve("plan.docx"));
    return report;
  }

  static PlanDocument withOwnActivities(PrintStream out) {
    // [own-activities]
    PlanTemplate template =
        PlanTemplates.school(Organization.named("МБОУ «Средняя школа № 7 г. Энска»"), 2026);
    out.println(template.ids());
    Activity hotline =
        Activity.builder("Работа «горячей линии» по вопросам оценивания")
            .deadline("март – апрель 2027 г.")
            .responsible("Заместитель директора по УВР")
            .result("Журнал обращений")
            .build();
    Activity meetings =
        Activity.builder("Родительские собрания о порядке и критериях оценивания")
            .deadline("до 1 апреля 2027 г.")
            .responsible("Классные руководители")
            .result("Протоколы собраний")
            .build();
    PlanDocument document =
        template.add("P3", "hotline", hotline).replace("parents", meetings).remove("video").build();
    // [/own-activities]
    return document;
  }

  static PlanDocument complete(Path file, PrintStream out) {
    // [complete]
    PlanDocument document = PlanReader.standard().read(file).document();
    PlanCompleter.Completion completion =
        PlanCompleter.of(Profiles.byId("school")).complete(document);
    for (PlanCompleter.Gap gap : completion.gaps()) {
      out.println("Нет меры: " + gap.requirement().name());
      for (PlanCompleter.Proposal proposal : gap.proposals()) {
        out.println("  " + proposal.activity().title() + ", " + proposal.activity().deadline());
      }
    }
    PlanDocument completed = completion.apply();
    // [/complete]
    return completed;
  }

  static PlanDocument fromMunicipality(PlanDocument municipal, PrintStream out) {
    // [from-municipality]
    PlanTemplate template =
        PlanTemplates.schoolFrom(municipal, Organization.named("МБОУ «Средняя школа № 7 г. Энска»"))
            .role("head", "Директор школы");
    for (PlanTemplate.LeftOut each : template.leftOut()) {
      out.println("Не вошло: " + each.title() + " (" + each.reason().ru() + ")");
    }
    PlanDocument document = template.build();
    // [/from-municipality]
    return document;
  }
}
