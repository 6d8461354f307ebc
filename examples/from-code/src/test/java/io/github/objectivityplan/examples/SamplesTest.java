package io.github.objectivityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Finding;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples are compliant, are written in every format and read back whole. */
class SamplesTest {

  @TempDir private Path folder;

  @Test
  void the_schools_plan_meets_the_full_school_profile() {
    assertThat(troubles(SchoolPlan.document(), "school")).isEmpty();
  }

  @Test
  void the_road_map_and_the_work_plan_meet_the_base_profile() {
    assertThat(troubles(RoadMap.document(), "base")).isEmpty();
    assertThat(troubles(WorkPlan.document(), "base")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "html", "json"})
  void every_sample_is_written_and_read_back_whole(String format) throws IOException {
    int number = 0;
    for (PlanDocument document :
        List.of(SchoolPlan.document(), RoadMap.document(), WorkPlan.document())) {
      Path file = folder.resolve("plan" + number++ + "." + format);
      PlanWriter.standard().write(document, file);

      assertThat(PlanReader.standard().read(file).document()).isEqualTo(document);
    }
  }

  @Test
  void the_first_steps_of_the_readme_give_a_clean_report_and_a_file() throws IOException {
    assertThat(FirstSteps.run(folder).failsAt(Level.WARNING)).isFalse();
    assertThat(folder.resolve("plan.docx")).isNotEmptyFile();
  }

  @Test
  void the_demo_finds_the_mistakes_and_writes_four_files() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Demo.run(
        Path.of("src/samples/plan-with-mistakes.docx"),
        folder,
        new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("[deadline-before-order]")
        .contains("[placeholder-left]");
    assertThat(folder).isDirectoryContaining("glob:**/plan.{docx,xlsx,html,json}");
  }

  private static List<String> troubles(PlanDocument document, String profile) {
    return PlanValidator.of(Profiles.byId(profile)).validate(document).findings().stream()
        .filter(finding -> finding.level().isAtLeast(Level.WARNING))
        .map(Finding::toString)
        .toList();
  }
}
