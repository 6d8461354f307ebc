package io.github.objectivityplan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of README.md is true. */
class PartyReadmeTest {

  @TestFactory
  List<DynamicTest> every_row_of_the_table_is_read_as_it_says() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("## Responsible parties"));
    for (String line : section.lines().filter(line -> line.startsWith("| `")).toList()) {
      String[] cells = line.split("(?<!\\\\)\\|");
      for (String written : cells[1].strip().split("`, `")) {
        String cell = written.replace("`", "").replaceAll(", empty$", "").replace('⏎', '\n');
        tests.add(DynamicTest.dynamicTest(cell, () -> check(cell, cells[2].strip())));
      }
    }
    assertThat(tests).hasSizeGreaterThan(12);
    return tests;
  }

  private static void check(String cell, String reading) {
    List<String> texts =
        ResponsibleParty.parseAll(cell, PartyDirectory.standard()).stream()
            .map(ResponsibleParty::text)
            .toList();
    if (reading.equals("nobody")) {
      assertThat(texts).isEmpty();
    } else if (reading.startsWith("one party")) {
      assertThat(texts).containsExactly(cell);
    } else {
      String parties = reading.replaceAll(" \\([^)]*\\)", "").replace('⏎', '\n');
      assertThat(texts).containsExactly(parties.split(" \\\\\\| "));
    }
  }
}
