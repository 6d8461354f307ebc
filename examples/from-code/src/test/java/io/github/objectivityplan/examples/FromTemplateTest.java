package io.github.objectivityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.template.PlanTemplates;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FromTemplateTest {

  private static final Path TYPED = Path.of("src/samples/plan-with-mistakes.docx");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> templates() {
    return Stream.of(PlanLevel.values())
        .flatMap(
            level ->
                IntStream.of(2018, 2022, 2025, 2026, 2030)
                    .mapToObj(year -> Arguments.of(level, year)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void what_a_template_makes_is_written_and_read_back_whole(PlanLevel level, int year)
      throws IOException {
    PlanDocument document =
        PlanTemplates.of(level, Organization.named("Администрация Заречного округа"), year)
            .number("118-од")
            .date(LocalDate.of(year, 9, 1))
            .place("с. Заречное")
            .signatory("Глава округа", "В.Г. Соколов")
            .executor("Орлова Елена Викторовна", "8 (000) 000-00-01")
            .build();

    for (String format : new String[] {"docx", "xlsx", "html", "json"}) {
      Path file = folder.resolve("plan." + format);
      PlanWriter.standard().write(document, file);

      assertThat(PlanReader.standard().read(file).document()).isEqualTo(document);
    }
  }

  @Test
  void the_readmes_template_gives_a_clean_report_and_a_file() throws IOException {
    assertThat(FromTemplate.write(folder).failsAt(Level.WARNING)).isFalse();
    assertThat(folder.resolve("plan.docx")).isNotEmptyFile();
  }

  @Test
  void a_host_adds_replaces_and_removes_by_id_and_the_plan_still_complies() {
    PlanDocument document = FromTemplate.withOwnActivities(out);

    assertThat(printed()).contains("observers-list", "parents", "video");
    assertThat(document.plan().allActivities().map(Activity::title))
        .contains(
            "Работа «горячей линии» по вопросам оценивания",
            "Родительские собрания о порядке и критериях оценивания")
        .noneMatch(title -> String.valueOf(title).contains("идеонаблюдени"));
    assertThat(document.plan().directions().get(2).activities())
        .extracting(Activity::title)
        .contains("Работа «горячей линии» по вопросам оценивания");
    assertThat(PlanValidator.of(Profiles.byId("school")).validate(document).failsAt(Level.WARNING))
        .isFalse();
  }

  @Test
  void a_typed_plan_is_completed_and_its_rows_stay() {
    PlanDocument typed = PlanReader.standard().read(TYPED).document();

    PlanDocument completed = FromTemplate.complete(TYPED, out);

    assertThat(printed()).contains("Нет меры: ");
    assertThat(completed.plan().allActivities())
        .containsAll(typed.plan().allActivities().toList())
        .hasSizeGreaterThan((int) typed.plan().allActivities().count());
  }

  @Test
  void a_schools_plan_comes_from_the_municipalitys_road_map() {
    PlanDocument municipal =
        PlanTemplates.municipality(Organization.named("Комитет по образованию"), 2026).build();

    PlanDocument school = FromTemplate.fromMunicipality(municipal, out);

    assertThat(printed()).contains("Не вошло: Выборочная перепроверка работ (ответственные – не");
    assertThat(school.plan().level()).isEqualTo(PlanLevel.SCHOOL);
    assertThat(school.plan().allActivities().map(Activity::responsible))
        .anyMatch(parties -> parties.get(0).text().equals("Директор школы"));
  }
}
