package io.github.objectivityplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command lines that the README prints are right, in a shell of Unix and of Windows. */
class ReadmeCommandsTest {

  private static final String JAR = "java -jar examples/cli/target/objectivity-plan.jar ";
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @Test
  void every_command_line_is_understood_in_either_shell() throws IOException {
    List<String> lines = lines();

    assertThat(lines).isNotEmpty().allMatch(line -> line.indexOf('\'') < 0 && !line.endsWith("\\"));
    for (String line : lines) {
      CommandLine commands = ObjectivityPlan.commands(silent());
      commands.setCaseInsensitiveEnumValuesAllowed(true);
      assertThatCode(() -> commands.parseArgs(arguments(line))).as(line).doesNotThrowAnyException();
    }
  }

  @Test
  void every_new_plan_of_the_readme_is_written() throws IOException {
    int written = 0;
    for (String line : lines()) {
      if (line.startsWith("new ") && !line.contains("--from") && !line.contains("--answers")) {
        String file = "plan-" + written++ + ".docx";
        String[] arguments = arguments(line.replace("-o plan.docx", "-o " + folder.resolve(file)));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());

        assertThat(ObjectivityPlan.run(InputStream.nullInputStream(), nowhere, nowhere, arguments))
            .as(line)
            .isZero();
        assertThat(folder.resolve(file)).isNotEmptyFile();
      }
    }
    assertThat(written).isGreaterThanOrEqualTo(2);
  }

  private static ObjectivityPlan silent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new ObjectivityPlan(InputStream.nullInputStream(), nowhere, nowhere);
  }

  /** The arguments of each call, without the remark that may follow it. */
  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("../../README.md")).stream()
        .filter(line -> line.startsWith(JAR))
        .map(line -> line.substring(JAR.length()).replaceFirst(" +# .*", ""))
        .toList();
  }

  private static String[] arguments(String line) {
    List<String> arguments = new ArrayList<>();
    for (Matcher argument = ARGUMENT.matcher(line); argument.find(); ) {
      arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
    }
    return arguments.toArray(String[]::new);
  }
}
