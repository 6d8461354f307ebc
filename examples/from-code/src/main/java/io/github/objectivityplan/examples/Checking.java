package io.github.objectivityplan.examples;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import io.github.objectivityplan.validation.ReportFormat;
import io.github.objectivityplan.validation.constraint.CompliantPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The samples of the validation module's README. */
final class Checking {

  private Checking() {}

  static boolean check(Path file, Appendable out) throws IOException {
    // [check]
    PlanValidator validator = PlanValidator.of(Profiles.byId("school"));
    Reading reading = PlanReader.standard().read(file);
    Report report = validator.validate(reading.document(), reading.sources()).from(file.toString());
    report.write(ReportFormat.TEXT, out, Locale.forLanguageTag("ru"));
    boolean fails = report.failsAt(Level.ERROR);
    // [/check]
    return fails;
  }

  static Profile own(Path file, LocalDate day) throws IOException {
    // [own-profile]
    Profiles.Choice choice = Profiles.inForce(Profiles.load(file), "district", day);
    Profile district = choice.profile();
    // [/own-profile]
    return district;
  }

  // [compliant-plan]
  record Upload(@CompliantPlan(profile = "school") PlanDocument plan) {}
  // [/compliant-plan]
}
