package io.github.objectivityplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code examples/ci} do what they say: their calls are run here on sample plans. */
class ContinuousIntegrationTest {

  private static final Path SAMPLES = Path.of("../from-code/src/samples");
  private static final String JAR = "java -jar tools/objectivity-plan.jar ";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "github-actions.yml, plans/school-7.docx, 0",
    "github-actions.yml, plans/school-7.json, 0",
    "github-actions.yml, plan-with-mistakes.docx, 1",
    "gitlab-ci.yml, plans/school-7.docx, 0",
    "gitlab-ci.yml, plans/school-7.json, 0",
    "gitlab-ci.yml, plan-with-mistakes.docx, 1"
  })
  void every_call_is_right_and_the_last_one_decides(String file, String plan, int code)
      throws Exception {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Files.copy(SAMPLES.resolve(plan), plans.resolve(Path.of(plan).getFileName()));
    List<String> calls = calls(file);
    assertThat(calls).hasSize(4);
    int last = -1;
    for (String call : calls) {
      last = run(call, plans);
      assertThat(last).as(call).isEqualTo(code);
    }
    assertThat(calls.get(calls.size() - 1)).contains("--fail-on error");

    JsonNode sarif = new JsonMapper().readTree(Files.readString(folder.resolve("plans.sarif")));
    assertThat(sarif.path("version").asString()).isEqualTo("2.1.0");
    assertThat(sarif.path("runs").get(0).path("results").size()).isGreaterThanOrEqualTo(code);
    assertThat(
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("plans-junit.xml").toFile())
                    .getElementsByTagName("failure")
                    .getLength()
                > 0)
        .isEqualTo(code == 1);
    assertThat(folder.resolve("plans.html")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void a_file_that_cannot_be_read_fails_the_check_and_is_in_every_report(String file)
      throws Exception {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Files.copy(SAMPLES.resolve("plans/school-7.docx"), plans.resolve("good.docx"));
    Files.writeString(plans.resolve("broken.json"), "{");

    for (String call : calls(file)) {
      assertThat(run(call, plans)).as(call).isEqualTo(3);
    }

    for (String report : List.of("plans.sarif", "plans-junit.xml", "plans.html")) {
      assertThat(Files.readString(folder.resolve(report)))
          .contains("broken.json", "файл не прочитан", "good.docx");
    }
  }

  @Test
  void nothing_but_the_check_decides_on_github() throws IOException {
    Map<?, ?> workflow = (Map<?, ?>) yaml("github-actions.yml");
    Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("check");
    List<Map<?, ?>> steps = new ArrayList<>();
    ((List<?>) job.get("steps")).forEach(step -> steps.add((Map<?, ?>) step));

    Map<?, ?> last = steps.get(steps.size() - 1);
    assertThat(last.get("name")).isEqualTo("Check");
    assertThat(last.get("continue-on-error")).isNull();
    assertThat(last.get("if")).isEqualTo("${{ !cancelled() }}");
    assertThat(steps.subList(2, steps.size() - 1))
        .hasSize(5)
        .allSatisfy(step -> assertThat(step.get("continue-on-error")).isEqualTo(true));
    assertThat(steps.subList(0, 2))
        .extracting(step -> String.valueOf(step.get("uses")))
        .containsExactly("actions/checkout@v5", "actions/setup-java@v5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void what_is_published_is_what_the_calls_write(String file) throws IOException {
    List<String> written = new ArrayList<>();
    for (String call : calls(file)) {
      int out = call.indexOf("--out ");
      if (out >= 0) {
        written.add(call.substring(out + 6).split(" ")[0]);
      }
    }
    List<String> published = new ArrayList<>();
    texts(
        yaml(file),
        text ->
            text.lines()
                .map(String::strip)
                .filter(line -> line.matches("plans[\\w-]*\\.\\w+"))
                .forEach(published::add));

    assertThat(written).containsExactlyInAnyOrderElementsOf(published).hasSize(3);
  }

  @Test
  void only_actions_that_everybody_has_are_used() throws IOException {
    List<String> used = new ArrayList<>();
    texts(
        yaml("github-actions.yml"),
        text -> Stream.of(text).filter(t -> t.matches("[\\w/-]+@v\\d+")).forEach(used::add));

    assertThat(used)
        .allMatch(action -> action.startsWith("actions/") || action.startsWith("github/"))
        .hasSize(4);
  }

  private int run(String call, Path plans) {
    List<String> args = new ArrayList<>();
    String before = "";
    for (String arg : call.split(" ")) {
      if (arg.equals("plans/")) {
        args.add(plans.toString());
      } else {
        args.add(before.equals("--out") ? folder.resolve(arg).toString() : arg);
      }
      before = arg;
    }
    return ObjectivityPlan.run(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        args.toArray(String[]::new));
  }

  private static List<String> calls(String file) throws IOException {
    List<String> calls = new ArrayList<>();
    texts(
        yaml(file),
        text ->
            text.lines()
                .filter(line -> line.startsWith(JAR))
                .map(line -> line.substring(JAR.length()).replace(" || true", ""))
                .forEach(calls::add));
    return calls;
  }

  private static Object yaml(String file) throws IOException {
    return new Load(LoadSettings.builder().build())
        .loadFromString(Files.readString(Path.of("../ci").resolve(file)));
  }

  /** Hands over every text of a YAML tree, in its order. */
  private static void texts(Object node, Consumer<String> to) {
    if (node instanceof Map<?, ?> map) {
      map.values().forEach(value -> texts(value, to));
    } else if (node instanceof List<?> list) {
      list.forEach(element -> texts(element, to));
    } else if (node instanceof String text) {
      to.accept(text);
    }
  }
}
