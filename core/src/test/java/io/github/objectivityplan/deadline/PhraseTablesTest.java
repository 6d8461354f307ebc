package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of phrases in {@code src/test/resources/deadlines}: a row is a text, its notation and,
 * where it is worth saying, its canonical Russian; «–» is nothing, ⏎ a line break.
 */
class PhraseTablesTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days",
        "bounds",
        "stretches",
        "periods",
        "recurrences",
        "events",
        "schedules",
        "typing"
      })
  void every_phrase_is_read_as_its_table_says(String table) {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (String line : lines(table)) {
      if (line.isBlank() || line.startsWith("== ")) {
        continue;
      }
      rows++;
      String[] cells = line.split(" \\| ");
      assertThat(cells.length).as(line).isBetween(2, 3);
      Deadline deadline = Deadline.parse(cells[0].replace('⏎', '\n'));
      String canonical = deadline.toText(RUSSIAN);
      boolean asExpected =
          deadline.notation().equals(cells[1].equals("–") ? "" : cells[1])
              && (cells.length < 3 || canonical.equals(cells[2]));
      boolean saysTheSame =
          Deadline.parseNotation(deadline.notation()).terms().equals(deadline.terms())
              && Deadline.parse(canonical).notation().equals(deadline.notation());
      if (!asExpected || !saysTheSame) {
        wrong.add(line + "  GOT  " + deadline.notation() + " | " + canonical);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days",
        "bounds",
        "stretches",
        "periods",
        "recurrences",
        "events",
        "schedules",
        "typing"
      })
  void every_term_knows_its_words(String table) {
    for (String line : lines(table)) {
      if (line.isBlank() || line.startsWith("== ")) {
        continue;
      }
      String text = line.split(" \\| ")[0].replace('⏎', '\n');
      Deadline deadline = Deadline.parse(text);
      assertThat(deadline.ranges()).as(line).hasSameSizeAs(deadline.terms());
      assertThat(deadline.ranges())
          .as(line)
          .allSatisfy(range -> assertThat(range.of(text)).isEqualTo(range.of(text).strip()));
    }
  }

  private static List<String> lines(String table) {
    String name = "/deadlines/" + table + ".txt";
    try (InputStream in = PhraseTablesTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
