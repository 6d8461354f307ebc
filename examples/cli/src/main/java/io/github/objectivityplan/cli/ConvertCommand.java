package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.Notice;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.PublicVersion;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.plan.PlanDocument;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document and writes it in another format. */
@Command(
    name = "convert",
    description =
        "Reads IN and writes OUT in the formats of their endings; says on standard error what of IN"
            + " found no place.")
final class ConvertCommand implements Callable<Integer> {

  private static final int QUOTED = 80;

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

  @Option(
      names = "--public",
      description =
          "Write the version for publication, without the names, telephones, e-mail, accounts,"
              + " numbers of documents, dates of birth and home addresses that no law obliges to"
              + " publish, and say on standard error what was withheld.")
  private boolean forPublication;

  @Option(
      names = "--letterhead",
      paramLabel = "FILE",
      description =
          "Write OUT (docx) on the letterhead FILE (docx, dotx): its headers, footers, styles and"
              + " body stay.")
  private @Nullable Path letterhead;

  ConvertCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PlanFiles.refuseSame(in, out);
    PlanWriter writer = writer();
    Reading reading = PlanFiles.read(in);
    PlanDocument document = reading.document();
    if (forPublication) {
      PublicVersion version = PublicVersion.of(document);
      document = version.document();
      version.withheld().forEach(w -> program.err().println(program.say(w.describe())));
    }
    PlanFiles.write(writer, document, out);
    tellUnplaced(program, in, reading);
    return ObjectivityPlan.OK;
  }

  private PlanWriter writer() {
    if (letterhead == null) {
      return PlanWriter.standard();
    }
    PlanFiles.refuseSame(letterhead, out);
    if (DocumentFormat.of(out).filter(format -> format == DocumentFormat.DOCX).isEmpty()) {
      throw new WrongCallException(
          new Message(
              "%s: с --letterhead ожидался файл .docx для записи".formatted(out),
              "%s: --letterhead expected a .docx file to write".formatted(out)));
    }
    return PlanFiles.writerOn(letterhead);
  }

  static void tellUnplaced(ObjectivityPlan program, Path in, Reading reading) {
    // what concerns the whole file, such as a second plan in it, nobody would see
    for (Notice notice : reading.notices()) {
      if (notice.location() == null && !notice.code().endsWith("-inferred")) {
        program.err().println(in + ": " + program.say(notice.text()));
      }
    }
    for (Reading.Unplaced unplaced : reading.unplaced()) {
      program.err().println(in + ": " + program.say(describe(unplaced)));
    }
  }

  private static Message describe(Reading.Unplaced unplaced) {
    String line = unplaced.text().replace('\n', ' ').strip();
    String text = line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line;
    Message place =
        unplaced.location() == null ? new Message("", "") : unplaced.location().describe();
    return new Message(
        "%s: не размещено: «%s»".formatted(place.ru(), text),
        "%s: not placed: \"%s\"".formatted(place.en(), text));
  }
}
