package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.validation.Baseline;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import io.github.objectivityplan.validation.ReportFormat;
import io.github.objectivityplan.validation.ReportStyle;
import io.github.objectivityplan.validation.Suppressions;
import io.github.objectivityplan.validation.UnreadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents and reports what is wrong with them and where. */
@Command(
    name = "check",
    description =
        "Checks documents. Exit code 0: nothing at or above the failing level; 1: findings; 2: wrong"
            + " usage; 3: a file cannot be read, or a folder has none to read.")
final class CheckCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      descriptionKey = "FILE",
      description =
          "The files to check; of a folder all that can be read, with those of its folders.")
  private List<Path> named = List.of();

  @Option(
      names = "--profile",
      defaultValue = "base",
      paramLabel = "ID|FILE",
      description = "A built-in profile or a file with one: ${DEFAULT-VALUE} if left out.")
  private String profile = "base";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day (YYYY-MM-DD) whose edition of the profile is used.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "text, json, sarif, junit, html, markdown or github; ${DEFAULT-VALUE} if left out. Text"
              + " has colour when a person watches.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the report goes.")
  private @Nullable Path out;

  @Option(
      names = "--fail-on",
      defaultValue = "error",
      paramLabel = "error|warning|info",
      description = "The level from which findings fail: ${DEFAULT-VALUE} if left out.")
  private Level failOn = Level.ERROR;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that are known already and do not fail.")
  private @Nullable Path baseline;

  @Option(
      names = "--suppressions",
      paramLabel = "FILE",
      description =
          "Findings that are accepted: a YAML list of rule, reason, until and, to narrow it, item,"
              + " activity or fingerprint. One whose day has passed fails the check.")
  private @Nullable Path suppressions;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Writes the findings of this run as a baseline.")
  private @Nullable Path newBaseline;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  CheckCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    PlanValidator validator = PlanValidator.builder(chosen()).asOf(asOf).build();
    Baseline known =
        baseline == null
            ? null
            : PlanFiles.load(baseline, file -> Baseline.parse(Files.readString(file)));
    Suppressions accepted =
        suppressions == null ? null : PlanFiles.load(suppressions, Suppressions::load);
    FilesToCheck chosen = FilesToCheck.of(named);
    refuseToOverwrite(chosen.files());
    tellSkipped(chosen.skipped());
    List<UnreadFile> unread = new ArrayList<>();
    chosen.unread().forEach(folder -> note(folder, unread));
    List<Path> files = chosen.files();
    boolean watched = files.size() > 1 && isWatched();
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      if (watched) {
        program.err().print("\r[%s/%s] ".formatted(reports.size() + 1, files.size()));
        program.err().flush();
      }
      try {
        Reading reading = PlanFiles.content(file);
        reports.add(
            validator.validate(reading.document(), reading.sources()).from(file.toString()));
      } catch (UnreadableException e) {
        note(new UnreadFile(file.toString(), e.text()), unread);
      }
    }
    if (watched) {
      program.err().print("\r");
    }
    if (known != null) {
      reports = known.applyTo(reports, unread);
    }
    if (accepted != null) {
      reports = accepted.applyTo(reports, LocalDate.now(ZoneId.systemDefault()));
    }
    // whoever sees the text sees the lines of standard error too
    List<UnreadFile> told = format == ReportFormat.TEXT && out == null ? List.of() : unread;
    if (!reports.isEmpty() || !told.isEmpty()) {
      write(reports, told);
    }
    if (newBaseline != null) {
      PlanFiles.write(Baseline.of(reports).toJson(), newBaseline);
    }
    if (!unread.isEmpty()) {
      return ObjectivityPlan.UNREADABLE;
    }
    return reports.stream().anyMatch(report -> report.failsAt(failOn))
        ? ObjectivityPlan.FINDINGS
        : ObjectivityPlan.OK;
  }

  /** What is read is not written over; a baseline may be brought up to date. */
  private void refuseToOverwrite(List<Path> checked) {
    List<Path> read = new ArrayList<>(checked);
    Stream.of(suppressions, Profiles.ids().contains(profile) ? null : Path.of(profile))
        .filter(Objects::nonNull)
        .forEach(read::add);
    if (newBaseline != null) {
      read.forEach(file -> PlanFiles.refuseSame(file, newBaseline));
    }
    if (out != null) {
      Stream.of(baseline, newBaseline).filter(Objects::nonNull).forEach(read::add);
      read.forEach(file -> PlanFiles.refuseSame(file, out));
    }
  }

  private void note(UnreadFile file, List<UnreadFile> unread) {
    unread.add(file);
    program
        .err()
        .println(
            "objectivity-plan: "
                + program.explain(PlanFiles.named(Path.of(file.name()), file.problem(), null)));
  }

  private void tellSkipped(List<Path> skipped) {
    if (!skipped.isEmpty()) {
      String names =
          skipped.stream().map(Path::toString).collect(Collectors.joining(", ")).replace('\n', ' ');
      program
          .err()
          .println(
              program.say(
                  new Message(
                      "пропущены файлы, которые не читаются как планы: " + names,
                      "skipped, not of a kind that is read as a plan: " + names)));
    }
  }

  /** Whether a person watches: a terminal that shows colour. */
  private static boolean isWatched() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }

  private Profile chosen() {
    if (!Profiles.ids().contains(profile)) {
      Path file = Path.of(profile);
      if (Files.exists(file)) {
        return edition(PlanFiles.load(file, Profiles::load));
      }
      throw usage(
          new Message(
              "--profile: ожидался встроенный профиль (%s) или файл, получено «%s»"
                  .formatted(String.join(", ", Profiles.ids()), profile),
              "--profile: expected a built-in profile (%s) or a file, came \"%s\""
                  .formatted(String.join(", ", Profiles.ids()), profile)));
    }
    if (asOf == null) {
      return Profiles.byId(profile);
    }
    try {
      return Profiles.inForce(profile, asOf).profile();
    } catch (IllegalArgumentException e) {
      throw notInForce(profile, asOf);
    }
  }

  /** Of a file's editions the one in force, or the last; other profiles of the file are bases. */
  private Profile edition(List<Profile> profiles) {
    Profile last = profiles.get(profiles.size() - 1);
    if (asOf == null) {
      return last;
    }
    try {
      return Profiles.inForce(profiles, last.id(), asOf).profile();
    } catch (IllegalArgumentException e) {
      throw notInForce(last.id(), asOf);
    }
  }

  private CommandLine.ParameterException notInForce(String id, LocalDate day) {
    return usage(
        new Message(
            "--as-of: на %s нет действующей редакции профиля «%s»".formatted(day, id),
            "--as-of: no edition of the profile %s was in force on %s".formatted(id, day)));
  }

  private CommandLine.ParameterException usage(Message message) {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command up");
    }
    return new CommandLine.ParameterException(spec.commandLine(), program.say(message));
  }

  private void write(List<Report> reports, List<UnreadFile> unread) throws IOException {
    boolean coloured = out == null && isWatched();
    StringBuilder text = new StringBuilder();
    format.write(reports, unread, text, new ReportStyle(program.locale(), failOn, coloured));
    if (out == null) {
      program.out().print(text);
      program.out().flush();
    } else {
      PlanFiles.write(text.toString(), out);
    }
  }
}
