package io.github.objectivityplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Whoever works in Russian meets no English in the usage. */
class UsageTextTest {

  private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}{3}");

  @Test
  void every_command_and_option_is_described_in_russian_of_its_own() {
    ObjectivityPlan program =
        new ObjectivityPlan(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));
    List<String> described = new ArrayList<>();
    List<String> english = new ArrayList<>();

    CommandLine line = ObjectivityPlan.commands(program);
    UsageText.setRussian(line);
    walk(line.getCommandSpec(), described, english);

    assertThat(english).isEmpty();
    assertThat(described)
        .contains("check --suppressions", "convert --public", "new --level", "profiles --compare")
        .hasSizeGreaterThan(40);
  }

  private static void walk(CommandSpec command, List<String> described, List<String> english) {
    note(command.name(), command.usageMessage().description(), described, english);
    for (ArgSpec arg : command.args()) {
      String name =
          arg instanceof CommandLine.Model.OptionSpec option
              ? option.longestName()
              : arg.paramLabel();
      note(command.name() + " " + name, arg.description(), described, english);
    }
    command.subcommands().values().forEach(each -> walk(each.getCommandSpec(), described, english));
  }

  private static void note(
      String name, String[] description, List<String> described, List<String> english) {
    String text = String.join(" ", description);
    (RUSSIAN.matcher(text).find() ? described : english).add(name);
  }

  @Test
  void an_option_says_what_it_means_to_its_own_command() {
    CommandLine line =
        ObjectivityPlan.commands(
            new ObjectivityPlan(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream())));
    UsageText.setRussian(line);

    assertThat(usage(line, "check"))
        .contains("Куда писать отчёт.")
        .contains("редакция профиля на который берётся");
    assertThat(usage(line, "new"))
        .contains("Файл, который пишется, в формате его окончания.")
        .doesNotContain("отчёт");
    assertThat(usage(line, "profiles")).contains("какая редакция каждого профиля действовала");
  }

  /** Without the breaks of its lines. */
  private static String usage(CommandLine line, String command) {
    return line.getSubcommands().get(command).getUsageMessage().replaceAll("\\s+", " ");
  }
}
