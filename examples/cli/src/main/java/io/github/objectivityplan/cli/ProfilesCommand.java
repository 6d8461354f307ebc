package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the built-in profiles, picks those in force on a day, or compares two. */
@Command(
    name = "profiles",
    description = "Lists the built-in profiles and since when they hold, or compares two.")
final class ProfilesCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Says of each profile which edition was in force on that day (YYYY-MM-DD).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--compare",
      arity = "2",
      paramLabel = "ID|FILE",
      description = "Says what differs between two profiles: built-in ones or files.")
  private List<String> compared = List.of();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  ProfilesCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!compared.isEmpty()) {
      compare(profile(compared.get(0)), profile(compared.get(1)));
      return ObjectivityPlan.OK;
    }
    for (Profile profile : Profiles.all()) {
      program.out().println(asOf == null ? line(profile) : choice(profile, asOf));
    }
    return ObjectivityPlan.OK;
  }

  private static String line(Profile profile) {
    return "%-18s %-8s %s – %s"
        .formatted(
            profile.id(),
            profile.version(),
            profile.validFrom(),
            profile.validTo() == null ? "…" : profile.validTo());
  }

  private String choice(Profile profile, LocalDate day) {
    try {
      return program.say(Profiles.inForce(profile.id(), day).explanation());
    } catch (IllegalArgumentException e) {
      return program.say(
          new Message(
              "профиль «%s»: на %s действующей редакции нет".formatted(profile.id(), day),
              "profile %s: no edition is in force on %s".formatted(profile.id(), day)));
    }
  }

  private void compare(Profile first, Profile second) {
    List<Profile.Difference> differences = first.compareTo(second);
    program.out().println("%s → %s".formatted(first, second));
    if (differences.isEmpty()) {
      program.out().println(program.say(new Message("различий нет", "no differences")));
    }
    for (Profile.Difference difference : differences) {
      program
          .out()
          .println(
              "%-30s %s → %s"
                  .formatted(
                      difference.subject(), side(difference.before()), side(difference.after())));
    }
  }

  private String side(@Nullable Message value) {
    return value == null ? "–" : program.say(value);
  }

  private Profile profile(String name) {
    if (Profiles.ids().contains(name)) {
      return Profiles.byId(name);
    }
    Path file = Path.of(name);
    if (Files.exists(file)) {
      return PlanFiles.load(file, Profile::load);
    }
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command up");
    }
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        program.say(
            new Message(
                "--compare: ожидался встроенный профиль (%s) или файл, получено «%s»"
                    .formatted(String.join(", ", Profiles.ids()), name),
                "--compare: expected a built-in profile (%s) or a file, came \"%s\""
                    .formatted(String.join(", ", Profiles.ids()), name))));
  }
}
