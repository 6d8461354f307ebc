import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.TestFactory;

class PlansTest {

  @TestFactory
  Stream<DynamicTest> every_plan_in_the_folder_complies() throws IOException {
    return testsOf(Path.of("plans"));
  }

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
}
