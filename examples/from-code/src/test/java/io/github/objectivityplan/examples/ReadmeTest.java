package io.github.objectivityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README prints as code is the code that is compiled and run here. */
class ReadmeTest {

  private static final Pattern SAMPLE =
      Pattern.compile("<!-- (\\S+\\.java) (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void every_sample_in_the_readme_is_compiled_code() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    Matcher sample = SAMPLE.matcher(readme);
    List<String> names = new ArrayList<>();
    while (sample.find()) {
      names.add(sample.group(2));
      assertThat(sample.group(3))
          .as("the sample %s of the README", sample.group(2))
          .isEqualTo(region(sample.group(1), sample.group(2)));
    }
    assertThat(names)
        .containsExactly(
            "first-steps",
            "road-map",
            "work-plan",
            "from-template",
            "complete",
            "from-municipality");
  }

  private static String region(String file, String name) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/objectivityplan/examples", file));
    int start = source.indexOf("// [" + name + "]\n");
    int end = source.indexOf("// [/" + name + "]");
    String region =
        source.substring(source.indexOf('\n', start) + 1, source.lastIndexOf('\n', end));
    return region.stripIndent().strip() + "\n";
  }
}
