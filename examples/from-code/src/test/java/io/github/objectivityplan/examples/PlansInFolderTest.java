package io.github.objectivityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.assertj.PlanAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An example to copy: a test for each plan in a folder, named by its file. */
class PlansInFolderTest {

  // [plans-in-folder]
  @TestFactory
  Stream<DynamicTest> every_plan_in_the_folder_complies() throws IOException {
    return testsOf(Path.of("src/samples/plans"));
  }

  private static Stream<DynamicTest> testsOf(Path folder) throws IOException {
    Profile profile = Profiles.inForce("school", LocalDate.of(2026, 9, 1)).profile();
    List<Path> plans;
    try (Stream<Path> files = Files.list(folder)) {
      plans = files.filter(Files::isRegularFile).sorted().toList();
    }
    return plans.stream()
        .map(
            plan ->
                DynamicTest.dynamicTest(
                    plan.getFileName().toString(),
                    plan.toUri(),
                    () ->
                        PlanAssertions.assertThat(PlanReader.standard().read(plan).document())
                            .in(Locale.forLanguageTag("ru"))
                            .hasNothingAtOrAbove(Level.WARNING, profile)));
  }

  // [/plans-in-folder]

  @Test
  void a_plan_with_mistakes_fails_its_test_and_the_failure_names_them() throws Throwable {
    List<DynamicTest> tests = testsOf(Path.of("src/samples")).toList();

    assertThat(tests)
        .extracting(DynamicTest::getDisplayName)
        .containsExactly("plan-with-mistakes.docx");
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("profile school")
        .hasMessageContaining(
            "error deadline-before-order: п. 1.1: срок «до 01.10.2026г.» истёк до даты приказа");
  }

  @Test
  void there_is_a_test_for_each_plan() throws IOException {
    assertThat(testsOf(Path.of("src/samples/plans")))
        .extracting(DynamicTest::getDisplayName)
        .containsExactly("school-7.docx", "school-7.json");
  }
}
