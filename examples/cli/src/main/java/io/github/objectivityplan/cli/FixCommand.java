package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.docgen.DocxEdits;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Edit;
import io.github.objectivityplan.validation.PlanFixer;
import io.github.objectivityplan.validation.Profiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the safe fixes. */
@Command(
    name = "fix",
    description =
        "Reads IN, makes the fixes that change no meaning and prints each of them. From .docx to .docx"
            + " only the letters that are fixed change in the file; otherwise OUT is written anew in"
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
    if (isWord(in) && isWord(out)) {
      editInPlace(reading.document(), fixed.edits());
      return ObjectivityPlan.OK;
    }
    PlanFiles.write(fixed.document(), out);
    for (Edit edit : fixed.edits()) {
      tell(reading.document(), edit.path(), edit.before(), edit.after());
    }
    ConvertCommand.tellUnplaced(program, in, reading);
    return ObjectivityPlan.OK;
  }

  private static boolean isWord(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  private void editInPlace(PlanDocument document, List<Edit> edits) {
    byte[] file = PlanFiles.load(in, Files::readAllBytes);
    DocxEdits.Edited edited =
        DocxEdits.apply(
            file,
            PlanReader.standard(),
            edits.stream()
                .map(edit -> new DocxEdits.TextEdit(edit.path(), edit.before(), edit.after()))
                .toList());
    PlanFiles.write(edited.file(), out);
    for (DocxEdits.TextEdit edit : edited.made()) {
      tell(document, edit.path(), edit.before(), edit.after());
    }
    for (DocxEdits.Refused refused : edited.refused()) {
      Message place = PlaceInWords.of(refused.edit().path(), document);
      program
          .err()
          .println(
              new Message(
                      "%s: %s: правка не внесена: %s"
                          .formatted(in, place.ru(), refused.reason().ru()),
                      "%s: %s: not fixed: %s".formatted(in, place.en(), refused.reason().en()))
                  .in(program.locale()));
    }
  }

  private void tell(PlanDocument document, PlanPath path, String before, String after) {
    String place = program.say(PlaceInWords.of(path, document));
    program.out().println("%s: «%s» → «%s»".formatted(place, before, after));
  }
}
