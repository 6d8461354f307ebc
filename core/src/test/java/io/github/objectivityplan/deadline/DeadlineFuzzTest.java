package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing throws, whatever the text: a target for Jazzer, whose inputs the build replays. How to
 * look for new ones is said in core's README.
 */
public class DeadlineFuzzTest {

  private static final Path INPUTS = Path.of("src/test/resources/fuzz/deadlines");
  private static final ResolutionContext CONTEXT =
      ResolutionContext.builder()
          .period(DateWindow.parse("2026-09-01/2027-08-31"))
          .orderDate(LocalDate.of(2026, 8, 28))
          .calendar(AssessmentCalendar.builtIn())
          .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
          .build();

  /** Jazzer needs a public class. */
  public DeadlineFuzzTest() {}

  /** The entry that Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    Deadline deadline = Deadline.parse(text);

    assertThat(deadline.text()).isEqualTo(text);
    assertThat(deadline.ranges()).hasSameSizeAs(deadline.terms());
    for (Resolution.Window window : deadline.resolve(CONTEXT).windows()) {
      assertThat(deadline.terms()).contains(window.term());
    }
    assertThat(Deadline.parseNotation(deadline.notation()).terms()).isEqualTo(deadline.terms());
  }

  @TestFactory
  Stream<DynamicTest> what_was_found_once_is_read_for_ever() throws IOException {
    try (Stream<Path> files = Files.list(INPUTS)) {
      List<Path> inputs = files.sorted().toList();
      assertThat(inputs).isNotEmpty();
      return inputs.stream()
          .map(
              input ->
                  DynamicTest.dynamicTest(
                      input.getFileName().toString(),
                      () -> fuzzerTestOneInput(Files.readAllBytes(input))));
    }
  }
}
