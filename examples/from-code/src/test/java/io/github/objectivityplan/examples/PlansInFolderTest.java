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

/** What the README's test of a folder does, which stands in {@code examples/consumer}. */
class PlansInFolderTest {

  @TestFactory
  Stream<DynamicTest> every_plan_in_the_folder_complies() throws IOException {
    return testsOf(Path.of("src/samples/plans"));
  }

  // [plans-in-folder]
  private static Stream<DynamicTest> testsOf(Path folder) throws IOException {
    Profile profile = Profiles.inForce("school", LocalDate.of(2026, 9, 1)).profile();
    List<Path> plans;
    try (Stream<Path> files = Files.walk(folder)) {
      plans = files.filter(PlanReader::canRead).sorted().toList();
    }
    assertThat(plans).as("the plans in %s", folder).isNotEmpty();
    return plans.stream()
        .map(
            plan ->
                DynamicTest.dynamicTest(
                    folder.relativize(plan).toString(),
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
        .containsExactly("plan-with-mistakes.docx", "plans/school-7.docx", "plans/school-7.json");
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("profile school")
        .hasMessageContaining(
            "error deadline-before-order: п. 1.1: срок «до 01.10.2026г.» истёк до даты приказа");
  }

  @Test
  void a_folder_without_plans_fails_instead_of_being_green() {
    assertThatThrownBy(() -> testsOf(Path.of("src/images")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the plans in src/images");
  }

  @Test
  void there_is_a_test_for_each_plan() throws IOException {
    assertThat(testsOf(Path.of("src/samples/plans")))
        .extracting(DynamicTest::getDisplayName)
        .containsExactly("school-7.docx", "school-7.json");
  }
}
