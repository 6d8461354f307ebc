package io.github.objectivityplan.examples;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import io.github.objectivityplan.validation.ReportFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The main job: a typed file is read and checked, and a compliant document is built, checked and
 * written.
 */
public final class Demo {

  private Demo() {}

  /**
   * Runs the demo.
   *
   * @param args the file to check and the folder to write to
   * @throws IOException if the folder cannot be written to
   */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), Path.of(args[1]), System.out);
  }

  static void run(Path typed, Path folder, PrintStream out) throws IOException {
    out.println("Проверка файла " + typed.getFileName() + ":");
    Reading reading = PlanReader.standard().read(typed);
    Report report =
        PlanValidator.of(Profiles.byId("school")).validate(reading.document(), reading.sources());
    out.println(report.toString(ReportFormat.TEXT, Locale.forLanguageTag("ru")));

    PlanDocument document = SchoolPlan.document();
    Report clean = PlanValidator.of(Profiles.byId("school")).validate(document);
    if (clean.failsAt(Level.WARNING)) {
      throw new IllegalStateException(clean.toString(ReportFormat.TEXT, Locale.ENGLISH));
    }
    Files.createDirectories(folder);
    for (String name : List.of("plan.docx", "plan.pdf", "plan.xlsx", "plan.html", "plan.json")) {
      Path file = folder.resolve(name);
      PlanWriter.standard().write(document, file);
      out.println("Записан " + file);
    }
  }
}
