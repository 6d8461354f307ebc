package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of phrases: a row is a text, its notation and, where it is worth saying, its canonical
 * Russian. The notation and the canonical Russian of every row say the same as its text, and each
 * term knows its words.
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
    List<String[]> rows = Rows.of(table);
    for (String[] row : rows) {
      Deadline deadline = Deadline.parse(row[0]);
      String notation = deadline.notation();
      String canonical = deadline.toText(RUSSIAN);
      boolean asExpected =
          Rows.orDash(notation).equals(row[1]) && (row.length < 3 || canonical.equals(row[2]));
      boolean saysTheSame =
          Deadline.parseNotation(notation).terms().equals(deadline.terms())
              && Deadline.parse(canonical).notation().equals(notation);
      List<TextRange> ranges = deadline.ranges();
      boolean knowsItsWords =
          ranges.size() == deadline.terms().size()
              && ranges.stream().map(range -> range.of(row[0])).allMatch(PhraseTablesTest::isWord);
      if (!asExpected || !saysTheSame || !knowsItsWords) {
        wrong.add(String.join(" | ", row) + "  GOT  " + notation + " | " + canonical);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSizeGreaterThan(50);
  }

  @Test
  void every_part_ends_where_the_next_one_can_begin() {
    List<String> wrong = new ArrayList<>();
    for (String[] row : Rows.of("parts")) {
      String parts =
          Deadline.parse(row[0]).ranges().stream()
              .map(range -> range.of(row[0]))
              .collect(Collectors.joining(" ; "));
      if (!parts.equals(row[1])) {
        wrong.add(String.join(" | ", row) + "  GOT  " + parts);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isWord(String words) {
    return !words.isEmpty() && words.equals(words.strip());
  }
}
