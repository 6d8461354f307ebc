package io.github.objectivityplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;

/**
 * Nothing throws, whatever the text. The build replays the inputs of {@code
 * DeadlineFuzzTestInputs}; to look for new ones, see core's README.
 */
class DeadlineFuzzTest {

  private static final int LONGEST = 10_000;
  private static final ResolutionContext CONTEXT =
      ResolutionContext.builder()
          .period(DateWindow.parse("2026-09-01/2027-08-31"))
          .orderDate(LocalDate.of(2026, 8, 28))
          .calendar(AssessmentCalendar.builtIn())
          .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
          .build();

  @FuzzTest(maxDuration = "2m")
  void any_text_is_read_resolved_and_noted(FuzzedDataProvider data) {
    String text = data.consumeString(LONGEST);

    Deadline deadline = Deadline.parse(text);

    assertThat(deadline.text()).isEqualTo(text);
    assertThat(deadline.ranges()).hasSameSizeAs(deadline.terms());
    assertThat(deadline.resolve(CONTEXT).windows())
        .allSatisfy(each -> assertThat(deadline.terms()).contains(each.term()));
    assertThat(Deadline.parseNotation(deadline.notation()).terms()).isEqualTo(deadline.terms());
  }
}
