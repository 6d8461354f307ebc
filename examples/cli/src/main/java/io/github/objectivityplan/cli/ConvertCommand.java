package io.github.objectivityplan.cli;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.Reading;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a document and writes it in another format. */
@Command(
    name = "convert",
    description =
        "Reads IN and writes OUT; the formats are those of the files' endings."
            + " Prints on standard error what could not be placed.")
final class ConvertCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
  private Path in = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  private Path out = Path.of("");

  ConvertCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Files.requireWritable(out);
    Reading reading = Files.read(in, PlanReader.standard());
    for (var unplaced : reading.unplaced()) {
      program
          .err()
          .println(
              program.say(Files.unplaced(in, unplaced)));
    }
    Files.write(out, () -> PlanWriter.standard().write(reading.document(), out));
    return ObjectivityPlan.OK;
  }
}
