package io.github.objectivityplan.examples;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.DocumentStyle;
import io.github.objectivityplan.docgen.MissingLibraryException;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.party.Inflector;
import io.github.objectivityplan.party.PersonName;
import io.github.objectivityplan.party.PetrovichInflector;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a host does with the library, run by {@link WeightTest} with few jars on the class path. */
public final class WeightProbe {

  private WeightProbe() {}

  /** Does one thing; says what came of it. */
  public static String run(String action, String argument) {
    try {
      switch (action) {
        case "write" -> write(PlanWriter.standard(), argument);
        case "write in a style of its own" ->
            write(PlanWriter.of(DocumentStyle.builder().tableSize(11).build()), argument);
        case "read" -> PlanReader.standard().read(Path.of(argument));
        case "inflect" -> {
          return inflect(argument);
        }
        default -> throw new IllegalArgumentException(action);
      }
      return "done";
    } catch (MissingLibraryException e) {
      return e.artifact() + "\n" + e.text().ru() + "\n" + e.text().en();
    } catch (UnreadableException e) {
      return "opened";
    }
  }

  private static String inflect(String name) {
    try {
      return String.valueOf(
              new PetrovichInflector().name(PersonName.parse(name), Inflector.Case.GENITIVE))
          .replace('\u00a0', ' ');
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static void write(PlanWriter writer, String format) {
    try {
      writer.write(
          SchoolPlan.document(), DocumentFormat.valueOf(format), new ByteArrayOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a host does that writes and reads no documents. */
  public static final class Check {

    private Check() {}

    /** Checks a plan. */
    public static String run(String action, String argument) {
      PlanValidator.of(Profiles.byId(argument)).validate(SchoolPlan.document());
      return "done";
    }
  }
}
