package io.github.objectivityplan.examples;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.validation.assertj.PlanAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A folder of plans, each of them a test. */
class FolderOfPlansTest {

  @TempDir private static Path plans;

  @BeforeAll
  static void put_plans_into_the_folder() throws IOException {
    PlanWriter.standard().write(SchoolPlan.document(), plans.resolve("school.docx"));
    PlanWriter.standard().write(RoadMap.document(), plans.resolve("road-map.xlsx"));
    PlanWriter.standard().write(WorkPlan.document(), plans.resolve("work-plan.html"));
  }

  // [folder-of-plans]
  @TestFactory
  Stream<DynamicTest> every_plan_complies() throws IOException {
    try (Stream<Path> files = Files.list(plans)) {
      List<Path> sorted = files.sorted().toList();
      return sorted.stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> complies(file)));
    }
  }

  private static void complies(Path file) {
    PlanAssertions.assertThat(PlanReader.standard().read(file).document()).compliesWith("base");
  }
  // [/folder-of-plans]
}
