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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README prints as code is the code that is compiled and run here. */
class ReadmeTest {

  private static final Pattern SAMPLE =
      Pattern.compile("<!-- (\\S+\\.java) (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    "../../README.md, first-steps road-map work-plan from-template complete from-municipality"
        + " document-request check-upload plans-in-folder",
    "../../validation/README.md, check own-profile compliant-plan"
  })
  void every_sample_in_a_readme_is_compiled_code(Path file, String samples) throws IOException {
    Matcher sample = SAMPLE.matcher(Files.readString(file));
    List<String> names = new ArrayList<>();
    while (sample.find()) {
      names.add(sample.group(2));
      assertThat(sample.group(3))
          .as("the sample %s of %s", sample.group(2), file)
          .isEqualTo(region(sample.group(1), sample.group(2)));
    }
    assertThat(names).containsExactly(samples.split(" "));
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
