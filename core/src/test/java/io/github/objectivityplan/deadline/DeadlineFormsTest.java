package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of forms in the module's README is true. */
class DeadlineFormsTest {

  private static final String NOTHING = "–";
  private static final ResolutionContext CONTEXT =
      ResolutionContext.builder().period(DateWindow.parse("2026-09-01/2027-08-31")).build();

  @TestFactory
  Stream<DynamicTest> every_form_of_the_readme_is_read_as_it_says() throws IOException {
    List<String[]> rows = rows();
    assertThat(rows).hasSizeGreaterThan(80);
    return rows.stream().map(row -> DynamicTest.dynamicTest(row[0], () -> check(row)));
  }

  private static void check(String[] row) {
    Deadline deadline = Deadline.parse(row[0].replace('⏎', '\n'));
    String kinds =
        deadline.terms().stream()
            .map(term -> term.kind().name())
            .distinct()
            .collect(Collectors.joining(", "));
    String windows =
        deadline.resolve(CONTEXT).windows().stream()
            .map(window -> window.window().toString())
            .collect(Collectors.joining("; "));

    assertThat(kinds.isEmpty() ? NOTHING : kinds).isEqualTo(row[1]);
    assertThat(kinds.isEmpty() ? NOTHING : "`" + deadline.notation() + "`").isEqualTo(row[2]);
    assertThat(windows.isEmpty() ? NOTHING : windows).isEqualTo(row[3]);
  }

  private static List<String[]> rows() throws IOException {
    List<String[]> rows = new ArrayList<>();
    boolean here = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("#")) {
        here = line.equals("### Forms");
      } else if (here && line.startsWith("| ") && !line.startsWith("| text |")) {
        String[] cells = line.substring(2, line.length() - 2).split(" \\| ");
        rows.add(cells);
      }
    }
    return rows;
  }
}
