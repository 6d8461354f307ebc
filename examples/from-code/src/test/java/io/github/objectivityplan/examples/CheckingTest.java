package io.github.objectivityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the validation module's README do what it says. */
class CheckingTest {

  @Test
  void a_file_with_mistakes_fails_and_is_told() throws IOException {
    StringBuilder out = new StringBuilder();

    assertThat(Checking.check(Path.of("src/samples/plan-with-mistakes.docx"), out)).isTrue();

    assertThat(out).contains("[deadline-before-order]");
  }

  @Test
  void a_profile_of_ones_own_is_read_from_the_readme_and_picked_by_date(@TempDir Path folder)
      throws IOException {
    String readme = Files.readString(Path.of("../../validation/README.md"));
    int start = readme.indexOf("```yaml\n- id: district") + "```yaml\n".length();
    Path file = folder.resolve("district.yaml");
    Files.writeString(file, readme.substring(start, readme.indexOf("```", start)));

    assertThat(Checking.own(file, LocalDate.of(2026, 9, 1)).version()).isEqualTo("1");
    assertThat(Checking.own(file, LocalDate.of(2027, 9, 1)).version()).isEqualTo("2");
  }
}
