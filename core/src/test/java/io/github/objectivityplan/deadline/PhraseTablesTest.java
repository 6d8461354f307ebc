package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of phrases: a row is a text, its notation and, where it is worth saying, its canonical
 * Russian. The notation and the canonical Russian of every row say the same as its text.
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
      if (!asExpected || !saysTheSame) {
        wrong.add(String.join(" | ", row) + "  GOT  " + notation + " | " + canonical);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSizeGreaterThan(50);
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
    for (String[] row : Rows.of(table)) {
      String text = row[0];
      Deadline deadline = Deadline.parse(text);
      assertThat(deadline.ranges()).as(text).hasSameSizeAs(deadline.terms());
      assertThat(deadline.ranges())
          .as(text)
          .allSatisfy(range -> assertThat(range.of(text)).isEqualTo(range.of(text).strip()));
    }
  }
}
