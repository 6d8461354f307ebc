package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.template.MeasureCatalogue;
import io.github.objectivityplan.template.PlanTemplate;
import io.github.objectivityplan.template.PlanTemplates;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import io.github.objectivityplan.validation.ReportFormat;
import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a plan to start from, with the order that approves it. */
@Command(
    name = "new",
    description =
        "Writes a plan that its profile has nothing against, with the order that approves it once"
            + " number, date, position and signatory are given. What is not given on the command"
            + " line is taken from --answers; a person at a terminal is asked for the rest.")
final class NewCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  @Option(names = "--level", paramLabel = "LEVEL", description = "school, municipality or region.")
  private @Nullable String level;

  @Option(
      names = "--organization",
      paramLabel = "NAME",
      description = "The full name of the organisation that adopts the plan.")
  private @Nullable String organization;

  @Option(names = "--short-name", paramLabel = "NAME", description = "Its short name.")
  private @Nullable String shortName;

  @Option(names = "--parent", paramLabel = "NAME", description = "The body above it.")
  private @Nullable String parent;

  @Option(names = "--year", paramLabel = "YEAR", description = "The academic year: 2026/2027.")
  private @Nullable String year;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "prikaz, postanovlenie or rasporyazhenie; what such a body usually issues.")
  private @Nullable String kind;

  @Option(names = "--number", paramLabel = "NUMBER", description = "The number of the order.")
  private @Nullable String number;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of the order (YYYY-MM-DD or DD.MM.YYYY); deadlines lie after it.")
  private @Nullable String date;

  @Option(names = "--place", paramLabel = "PLACE", description = "The place of issue: «г. Энск».")
  private @Nullable String place;

  @Option(names = "--position", paramLabel = "POSITION", description = "The signatory's position.")
  private @Nullable String position;

  @Option(
      names = "--signatory",
      paramLabel = "NAME",
      description = "The signatory: «А.Б. Петрова».")
  private @Nullable String signatory;

  @Option(names = "--executor", paramLabel = "NAME", description = "Who drew the order up.")
  private @Nullable String executor;

  @Option(names = "--phone", paramLabel = "PHONE", description = "The executor's telephone.")
  private @Nullable String phone;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description =
          "A YAML file with answers; its fields are the names of these options from level to phone,"
              + " and from, catalogue, out and force.")
  private @Nullable Path answersFile;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "The plan of the school's municipality: what it asks of schools becomes the school's"
              + " plan, and what is left out is told.")
  private @Nullable Path from;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "A catalogue of measures of one's own in YAML.")
  private @Nullable Path catalogue;

  @Option(names = "--interactive", description = "Asks for what is not given.")
  private boolean interactive;

  @Option(names = "--force", description = "Replaces a file that is there.")
  private boolean force;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to write, in the format of its ending.")
  private @Nullable Path out;

  private @Nullable PlanDocument municipal;
  private @Nullable MeasureCatalogue own;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  NewCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Map<Question, String> answers = given();
    boolean asks = interactive || (isAnythingMissing(answers) && isTerminal());
    if (!asks && isAnythingMissing(answers)) {
      throw usage(missing(answers));
    }
    // whatever can be refused now is refused before a person answers anything
    if (out != null && Files.exists(out) && !force) {
      throw new UnreadableException(
          new Message(
              out + ": файл уже есть; чтобы заменить его, добавьте --force",
              out + ": there is such a file; add --force to replace it"));
    }
    readSources(answers);
    if (asks) {
      Interview interview =
          new Interview(program, from != null, given -> template(given).orderDates());
      interview.ask(answers);
      if (out == null) {
        out = interview.file(force);
      }
      if (isAnythingMissing(answers)) {
        throw usage(missing(answers));
      }
    }
    PlanTemplate template = template(answers);
    requisites(template, answers);
    PlanDocument document = template.build();
    PlanFiles.write(document, out == null ? Path.of("") : out);
    tell(template, document);
    return ObjectivityPlan.OK;
  }

  // ---- answers

  private Map<Question, String> given() {
    Map<Question, String> answers = new EnumMap<>(Question.class);
    if (answersFile != null) {
      Answers file = PlanFiles.load(answersFile, Answers::read);
      answers.putAll(file.given());
      from = from == null ? file.from() : from;
      catalogue = catalogue == null ? file.catalogue() : catalogue;
      out = out == null ? file.out() : out;
      force = force || file.force();
    }
    flag(answers, Question.LEVEL, level);
    flag(answers, Question.ORGANIZATION, organization);
    flag(answers, Question.SHORT_NAME, shortName);
    flag(answers, Question.PARENT, parent);
    flag(answers, Question.YEAR, year);
    flag(answers, Question.KIND, kind);
    flag(answers, Question.NUMBER, number);
    flag(answers, Question.DATE, date);
    flag(answers, Question.PLACE, place);
    flag(answers, Question.POSITION, position);
    flag(answers, Question.SIGNATORY, signatory);
    flag(answers, Question.EXECUTOR, executor);
    flag(answers, Question.PHONE, phone);
    return answers;
  }

  private void flag(Map<Question, String> answers, Question question, @Nullable String value) {
    if (value != null) {
      if (!question.accepts(value)) {
        Message expected = question.expected();
        throw usage(
            new Message(
                "--%s: ожидалось: %s, получено «%s»"
                    .formatted(question.key(), expected.ru(), value),
                "--%s: expected %s, came \"%s\"".formatted(question.key(), expected.en(), value)));
      }
      answers.put(question, value.strip());
    }
  }

  private boolean isAnythingMissing(Map<Question, String> answers) {
    return isLevelMissing(answers)
        || !answers.containsKey(Question.ORGANIZATION)
        || (from == null && !answers.containsKey(Question.YEAR))
        || out == null;
  }

  /** The municipality's plan and a catalogue say the level. */
  private boolean isLevelMissing(Map<Question, String> answers) {
    return from == null && catalogue == null && !answers.containsKey(Question.LEVEL);
  }

  private Message missing(Map<Question, String> answers) {
    StringBuilder options = new StringBuilder();
    for (Question question : List.of(Question.LEVEL, Question.ORGANIZATION, Question.YEAR)) {
      boolean missing =
          question == Question.LEVEL
              ? isLevelMissing(answers)
              : !answers.containsKey(question) && !(from != null && question == Question.YEAR);
      if (missing) {
        options.append(options.length() == 0 ? "" : ", ").append("--").append(question.key());
      }
    }
    if (out == null) {
      options.append(options.length() == 0 ? "" : ", ").append("--out");
    }
    return new Message("не указано: " + options, "missing: " + options);
  }

  // ---- the document

  private PlanTemplate template(Map<Question, String> answers) {
    PlanLevel who = Question.level(answers.getOrDefault(Question.LEVEL, ""));
    Organization body =
        Organization.builder(answers.get(Question.ORGANIZATION))
            .shortName(answers.get(Question.SHORT_NAME))
            .parent(answers.get(Question.PARENT))
            .build();
    if (municipal != null) {
      return PlanTemplates.schoolFrom(municipal, body);
    }
    int first = Question.year(answers.getOrDefault(Question.YEAR, ""));
    return own == null ? PlanTemplates.of(who, body, first) : PlanTemplates.of(own, body, first);
  }

  /** Reads the municipality's plan or the catalogue, each of which says the level. */
  private void readSources(Map<Question, String> answers) {
    String level = answers.get(Question.LEVEL);
    if (from != null) {
      if (catalogue != null || (level != null && Question.level(level) != PlanLevel.SCHOOL)) {
        throw usage(
            new Message(
                "--from: из муниципального плана составляется только план школы, без --catalogue",
                "--from: only a school's plan is made of a municipality's, without --catalogue"));
      }
      municipal = municipal(from, answers.get(Question.YEAR));
      answers.putIfAbsent(Question.LEVEL, Question.profile(PlanLevel.SCHOOL));
    } else if (catalogue != null) {
      own = PlanFiles.load(catalogue, MeasureCatalogue::load);
      if (level != null && Question.level(level) != own.level()) {
        throw usage(
            new Message(
                "--catalogue: ожидался каталог уровня %s, получен %s"
                    .formatted(Question.level(level), own.level()),
                "--catalogue: expected a catalogue of the level %s, came %s"
                    .formatted(Question.level(level), own.level())));
      }
      answers.putIfAbsent(Question.LEVEL, Question.profile(own.level()));
    }
  }

  private PlanDocument municipal(Path file, @Nullable String academic) {
    PlanDocument document = PlanFiles.read(file).document();
    if (academic != null) {
      PlanPeriod period = PlanPeriod.academicYear(Question.year(academic));
      return document.withPlan(document.plan().toBuilder().period(period).build());
    }
    if (document.plan().period() == null) {
      throw usage(
          new Message(
              file + ": период плана не найден; укажите --year",
              file + ": the plan's period was not found; give --year"));
    }
    return document;
  }

  private void requisites(PlanTemplate template, Map<Question, String> answers) {
    boolean wanted =
        answers.containsKey(Question.NUMBER) || answers.containsKey(Question.SIGNATORY);
    List<Question> needed =
        List.of(Question.NUMBER, Question.DATE, Question.POSITION, Question.SIGNATORY);
    String lacking =
        needed.stream()
            .filter(question -> !answers.containsKey(question))
            .map(question -> "--" + question.key())
            .collect(Collectors.joining(", "));
    if (wanted && !lacking.isEmpty()) {
      throw usage(
          new Message(
              "для приказа не хватает: " + lacking, "the order needs these too: " + lacking));
    }
    String day = answers.get(Question.DATE);
    if (day != null) {
      template.date(dated(template, Question.date(day)));
    }
    if (wanted) {
      template
          .number(answers.get(Question.NUMBER))
          .place(answers.get(Question.PLACE))
          .signatory(
              answers.getOrDefault(Question.POSITION, ""),
              answers.getOrDefault(Question.SIGNATORY, ""));
      String name = answers.get(Question.EXECUTOR);
      if (name != null) {
        template.executor(name, answers.get(Question.PHONE));
      }
      String word = answers.get(Question.KIND);
      if (word != null) {
        template.kind(Question.kind(word));
      }
    }
  }

  private LocalDate dated(PlanTemplate template, LocalDate day) {
    DateWindow days = template.orderDates();
    if (!days.contains(day)) {
      throw usage(
          new Message(
              "--date: для плана на этот период ожидалась дата с %s по %s, получена %s"
                  .formatted(days.start(), days.end(), day),
              "--date: expected a date from %s to %s for a plan of this period, came %s"
                  .formatted(days.start(), days.end(), day)));
    }
    return day;
  }

  /** What was left out, and what the profile still has against the document. */
  private void tell(PlanTemplate template, PlanDocument document) {
    for (PlanTemplate.LeftOut each : template.leftOut()) {
      String number = each.item().isEmpty() ? "" : each.item() + " ";
      program
          .err()
          .println(
              program.say(
                  new Message(
                      "не вошло: %s«%s»: %s".formatted(number, each.title(), each.reason().ru()),
                      "left out: %s\"%s\": %s"
                          .formatted(number, each.title(), each.reason().en()))));
    }
    if (document.order() == null) {
      program
          .err()
          .println(
              program.say(
                  new Message(
                      "План записан без приказа: для приказа укажите --number, --date, --position и"
                          + " --signatory.",
                      "The plan was written without an order: an order needs --number, --date,"
                          + " --position and --signatory.")));
    }
    PlanLevel who = document.plan().level() == null ? PlanLevel.SCHOOL : document.plan().level();
    Report report = PlanValidator.of(Profiles.byId(Question.profile(who))).validate(document);
    if (report.failsAt(Level.WARNING)) {
      program.err().println(report.toString(ReportFormat.TEXT, program.locale()));
    }
  }

  @SuppressWarnings("SystemConsoleNull") // it is null on Java 17; later ones are asked below
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // since Java 22 there is a console even where nobody types
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private CommandLine.ParameterException usage(Message message) {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command up");
    }
    return new CommandLine.ParameterException(spec.commandLine(), program.say(message));
  }
}
