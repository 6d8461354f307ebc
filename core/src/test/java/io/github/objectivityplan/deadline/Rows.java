package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rows of a table in {@code src/test/resources/deadlines}: «==» heads a part, «–» is nothing.
 */
final class Rows {

  private Rows() {}

  static List<String[]> of(String table) {
    String name = "/deadlines/" + table + ".txt";
    try (InputStream in = Rows.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("== "))
          .map(line -> line.replace('⏎', '\n').split(" \\| "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How nothing is written. */
  static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }
}
