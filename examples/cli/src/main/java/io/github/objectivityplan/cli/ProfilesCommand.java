package io.github.objectivityplan.cli;

import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the built-in profiles. */
@Command(name = "profiles", description = "Lists the built-in profiles and since when they hold.")
final class ProfilesCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  ProfilesCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    for (Profile profile : Profiles.all()) {
      program
          .out()
          .println(
              "%-18s %-8s %s – %s"
                  .formatted(
                      profile.id(),
                      profile.version(),
                      profile.validFrom(),
                      profile.validTo() == null ? "…" : profile.validTo()));
    }
    return ObjectivityPlan.OK;
  }
}
