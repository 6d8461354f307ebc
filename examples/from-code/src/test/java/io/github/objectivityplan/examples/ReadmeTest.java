package io.github.objectivityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README prints as code is the code that is compiled and run here. */
class ReadmeTest {

  private static final Pattern SAMPLE =
      Pattern.compile("<!-- (\\S+) (\\S+) -->\n```(?:java|xml)\n(.*?)```", Pattern.DOTALL);

  /** The project that the README begins with; {@code examples/consumer} builds it. */
  private static final Path PROJECT = Path.of("../consumer/src/it/first-project");

  @ParameterizedTest
  @CsvSource({
    "../../README.md, pom.xml first-steps road-map work-plan NewPlan.java own-activities complete"
        + " from-municipality document-request check-upload PlansTest.java"
        + " pom.xml NewPlan.java own-activities PlansTest.java",
    "../../validation/README.md, check own-profile compliant-plan"
  })
  void every_sample_in_a_readme_is_compiled_code(Path file, String samples) throws IOException {
    Matcher sample = SAMPLE.matcher(Files.readString(file));
    List<String> names = new ArrayList<>();
    while (sample.find()) {
      boolean whole = sample.group(2).equals("whole");
      names.add(whole ? sample.group(1) : sample.group(2));
      assertThat(sample.group(3))
          .as("the sample %s %s of %s", sample.group(1), sample.group(2), file)
          .isEqualTo(whole ? whole(sample.group(1)) : region(sample.group(1), sample.group(2)));
    }
    assertThat(names).containsExactly(samples.split(" "));
  }

  @Test
  void the_classes_of_the_first_project_compile(@TempDir Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      assertThat(
              compiler
                  .getTask(
                      null,
                      files,
                      null,
                      List.of(
                          "-proc:none",
                          "-d",
                          classes.toString(),
                          "-classpath",
                          System.getProperty("java.class.path")),
                      null,
                      files.getJavaFileObjects(
                          PROJECT.resolve("src/main/java/NewPlan.java"),
                          PROJECT.resolve("src/test/java/PlansTest.java")))
                  .call())
          .isTrue();
    }
  }

  @Test
  void the_test_of_the_first_project_is_the_one_that_is_run_here() throws IOException {
    assertThat(Files.readString(PROJECT.resolve("src/test/java/PlansTest.java")))
        .contains(
            region("PlansInFolderTest.java", "plans-in-folder").strip().indent(2).stripTrailing());
  }

  @Test
  void the_versions_of_the_first_project_are_ours() throws IOException {
    String ours = Files.readString(Path.of("../../pom.xml"));
    String project = Files.readString(PROJECT.resolve("pom.xml"));

    for (String library : List.of("junit", "assertj", "log4j", "slf4j")) {
      Matcher version = Pattern.compile("<" + library + ".version>(.*)</").matcher(ours);
      assertThat(version.find()).as(library).isTrue();
      assertThat(project).contains("<version>" + version.group(1) + "</version>");
    }
  }

  /** A file of the first project, with our version in it. */
  private static String whole(String name) throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      Path file = files.filter(each -> each.endsWith(name)).findFirst().orElseThrow();
      return Files.readString(file).replace("@project.version@", "0.1.0-SNAPSHOT");
    }
  }

  private static String region(String file, String name) throws IOException {
    String source = Files.readString(source(file));
    int start = source.indexOf("// [" + name + "]\n");
    int end = source.indexOf("// [/" + name + "]");
    String region =
        source.substring(source.indexOf('\n', start) + 1, source.lastIndexOf('\n', end));
    return region.stripTrailing().stripIndent().strip() + "\n";
  }

  private static Path source(String file) {
    return Stream.of("src/main", "src/test", "../spring-boot/src/main")
        .map(root -> Path.of(root, "java/io/github/objectivityplan/examples"))
        .flatMap(folder -> Stream.of(folder.resolve(file), folder.resolve("springboot/" + file)))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no sample " + file));
  }
}
