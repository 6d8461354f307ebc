package io.github.objectivityplan.cli;

import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.validation.Edit;
import io.github.objectivityplan.validation.PlanFixer;
import io.github.objectivityplan.validation.Profiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the safe fixes. */
@Command(
    name = "fix",
    description =
        "Reads IN, makes the fixes that change no meaning, prints each of them and writes OUT anew in"
            + " the library's own layout.")
final class FixCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      descriptionKey = "IN",
      description = "The file to read.")
  private Path in = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      descriptionKey = "OUT",
      description = "The file to write.")
  private Path out = Path.of("");

  FixCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PlanFiles.refuseSame(in, out);
    Reading reading = PlanFiles.read(in);
    PlanFixer.Fixed fixed = PlanFixer.of(Profiles.byId("base")).fix(reading.document());
    PlanFiles.write(fixed.document(), out);
    for (Edit edit : fixed.edits()) {
      program.out().println("%s: «%s» → «%s»".formatted(edit.path(), edit.before(), edit.after()));
    }
    ConvertCommand.tellUnplaced(program, in, reading);
    return ObjectivityPlan.OK;
  }
}
