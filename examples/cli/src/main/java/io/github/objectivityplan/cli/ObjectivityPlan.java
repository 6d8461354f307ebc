package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.UnwritableException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: {@code objectivity-plan COMMAND}. */
@Command(
    name = "objectivity-plan",
    description =
        "Plans for the objectivity of assessment and their orders: read, check, convert, begin.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = ObjectivityPlan.Version.class,
    subcommands = {
      CheckCommand.class,
      NewCommand.class,
      ConvertCommand.class,
      FixCommand.class,
      DeadlinesCommand.class,
      PartiesCommand.class,
      RulesCommand.class,
      ProfilesCommand.class
    })
public final class ObjectivityPlan implements Runnable {

  /** Nothing at or above the failing level was found. */
  static final int OK = 0;

  /** Something was found. */
  static final int FINDINGS = 1;

  /** The call was wrong. */
  static final int USAGE = 2;

  /** A file could not be read or written. */
  static final int UNREADABLE = 3;

  @Option(
      names = "--lang",
      scope = CommandLine.ScopeType.INHERIT,
      defaultValue = "ru",
      paramLabel = "ru|en",
      description = "Language of messages: ${DEFAULT-VALUE} if left out.")
  private Language language = Language.ru;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  ObjectivityPlan(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The languages that messages exist in. */
  enum Language {
    ru,
    en
  }

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(in, out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command; returns its exit code. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    ObjectivityPlan program = new ObjectivityPlan(in, out, err);
    CommandLine line = commands(program);
    line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    boolean english = UsageText.isEnglish(args);
    if (!english) {
      UsageText.setRussian(line);
    }
    line.setParameterExceptionHandler(
        (error, wrong) -> {
          String text = english ? error.getMessage() : UsageText.russian(error);
          CommandLine command = error.getCommandLine();
          command.getErr().println(text);
          CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr());
          command.usage(command.getErr());
          return USAGE;
        });
    line.setExecutionExceptionHandler(
        (error, command, result) -> {
          err.println("objectivity-plan: " + program.explain(error));
          boolean usage =
              error instanceof UnwritableException || error instanceof WrongCallException;
          return usage ? USAGE : UNREADABLE;
        });
    return line.execute(args);
  }

  /** The commands of {@code program}, with their options. */
  static CommandLine commands(ObjectivityPlan program) {
    return new CommandLine(program, new Commands(program));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Without a command: the usage. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec().commandLine(), say(new Message("Не указана команда.", "A command is missing.")));
  }

  private CommandLine.Model.CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command up");
    }
    return spec;
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  Locale locale() {
    return Locale.forLanguageTag(language.name());
  }

  String say(Message message) {
    return message.in(locale());
  }

  /** One line for an error of any kind. */
  String explain(Exception error) {
    String text =
        error instanceof UnreadableException unreadable
            ? say(unreadable.text())
            : error instanceof UnwritableException unwritable
                ? say(unwritable.text())
                : error instanceof WrongCallException wrong
                    ? say(wrong.text())
                    : String.valueOf(error.getMessage() == null ? error : error.getMessage());
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  /** Gives every command the program that it belongs to. */
  private record Commands(ObjectivityPlan program) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        var constructor = type.getDeclaredConstructor(ObjectivityPlan.class);
        constructor.setAccessible(true);
        return constructor.newInstance(program);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ObjectivityPlan.class.getPackage().getImplementationVersion();
      return new String[] {"objectivity-plan " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
