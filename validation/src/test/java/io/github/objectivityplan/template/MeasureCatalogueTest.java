package io.github.objectivityplan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.template.MeasureCatalogue.Measure;
import io.github.objectivityplan.validation.Profile.Requirement;
import io.github.objectivityplan.validation.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureCatalogueTest {

  private static final String OWN =
      """
      extends: school
      roles: {psychologist: Педагог-психолог}
      measures:
        - id: anxiety
          direction: P3
          title: Занятия по снижению тревожности перед оценочными процедурами
          deadlines: [февраль – апрель]
          responsible: [psychologist]
          result: Журнал занятий
          satisfies: [P3.PARENTS]
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(PlanLevel.class)
  void there_are_two_measures_for_everything_that_the_profiles_require(PlanLevel level) {
    MeasureCatalogue catalogue = MeasureCatalogue.of(level);

    for (String profile :
        new String[] {level.name().toLowerCase(Locale.ROOT), "management-cycle"}) {
      for (Requirement requirement : Profiles.byId(profile).requirements()) {
        long count =
            requirement.kind() == Requirement.Kind.DIRECTION
                ? catalogue.measures().stream()
                    .filter(measure -> measure.direction().equals(requirement.code()))
                    .count()
                : catalogue.satisfying(requirement.code()).size();
        assertThat(count).as(level + " " + requirement.code()).isGreaterThanOrEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PlanLevel.class)
  void every_measure_has_a_sentence_of_its_own(PlanLevel level) {
    assertThat(MeasureCatalogue.of(level).measures())
        .extracting(Measure::title)
        .doesNotHaveDuplicates();
  }

  @Test
  void measures_of_templates_come_before_the_spare_ones() {
    assertThat(MeasureCatalogue.of(PlanLevel.SCHOOL).satisfying("P1.REG"))
        .extracting(Measure::id)
        .containsExactly("procedures-schedule", "local-acts");
  }

  @Test
  void a_catalogue_of_ones_own_adds_to_a_built_in_one_and_replaces_by_id() throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), OWN.replace("anxiety", "pupils"));

    MeasureCatalogue own = MeasureCatalogue.load(file);

    assertThat(own.level()).isEqualTo(PlanLevel.SCHOOL);
    assertThat(own.roles()).containsEntry("psychologist", "Педагог-психолог").containsKey("head");
    assertThat(own.measures()).hasSameSizeAs(MeasureCatalogue.of(PlanLevel.SCHOOL).measures());
    assertThat(own.satisfying("P3.PARENTS"))
        .filteredOn(measure -> measure.id().equals("pupils"))
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.deadlines()).containsExactly(Deadline.parse("февраль – апрель"));
              assertThat(measure.spare()).isFalse();
            });
  }

  @Test
  void a_deadline_that_nobody_understands_is_named_with_its_place() {
    assertThatThrownBy(
            () -> MeasureCatalogue.parse(OWN.replace("февраль – апрель", "когда-нибудь")))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "line 7, column 17: expected a deadline without a year: «октябрь», «до 15 сентября»,"
                + " came \"когда-нибудь\"");
  }

  @Test
  void a_deadline_is_wanted_as_documents_print_it() {
    assertThatThrownBy(
            () -> MeasureCatalogue.parse(OWN.replace("февраль – апрель", "февраль-апрель")))
        .hasMessage("line 7, column 17: expected \"февраль – апрель\", came \"февраль-апрель\"");
  }

  @Test
  void an_unknown_role_direction_field_or_level_is_named_with_what_was_expected() {
    assertThatThrownBy(() -> MeasureCatalogue.parse(OWN.replace("[psychologist]", "[nurse]")))
        .hasMessage(
            "line 8, column 19: expected one of executive, head, deputy, coordinator, technician,"
                + " subject-heads, teachers, class-teachers, psychologist, came \"nurse\"");
    assertThatThrownBy(() -> MeasureCatalogue.parse(OWN.replace("direction: P3", "direction: P9")))
        .hasMessage("line 5, column 16: expected one of P1, P2, P3, came \"P9\"");
    assertThatThrownBy(() -> MeasureCatalogue.parse(OWN.replace("result:", "results:")))
        .hasMessageStartingWith("line 9, column 5: expected one of id, direction, title,")
        .hasMessageEndingWith("came \"results\"");
    assertThatThrownBy(
            () -> MeasureCatalogue.parse(OWN.replace("extends: school", "extends: town")))
        .hasMessage(
            "line 1, column 10: expected one of school, municipality, region, came \"town\"");
  }

  @Test
  void a_mistake_in_a_file_is_told_with_the_files_name() throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), "level: school\nmeasure: []\n");

    assertThatThrownBy(() -> MeasureCatalogue.load(file))
        .hasMessage(
            file
                + ": line 2, column 1: expected one of level, extends, roles, directions, measures,"
                + " came \"measure\"");
  }

  @Test
  void an_order_cites_what_is_in_force_on_its_date_and_what_is_confirmed() {
    assertThat(LegalBasis.citation(LocalDate.of(2024, 8, 28)))
        .contains("№ 273-ФЗ", "№ 05-71")
        .doesNotContain("№ 556", "№ 2160");
    assertThat(LegalBasis.citation(LocalDate.of(2024, 9, 2)))
        .contains("№ 273-ФЗ", "№ 556")
        .doesNotContain("№ 1008");
    assertThat(LegalBasis.citation(LocalDate.of(2026, 9, 1)))
        .contains("№ 273-ФЗ", "№ 556", "№ 05-71")
        .doesNotContain("№ 2160", "ОК-1656/03");
    assertThat(LegalBasis.on(LocalDate.of(2026, 9, 1)))
        .anyMatch(act -> act.genitive().contains("ОК-1656/03"));
  }

  @Test
  void every_act_that_an_order_cites_is_cited_with_its_title() {
    for (LocalDate date = LocalDate.of(2018, 6, 1);
        date.isBefore(LocalDate.of(2032, 1, 1));
        date = date.plusDays(7)) {
      String citation = LegalBasis.citation(date);
      assertThat(ActReference.findAll(citation))
          .as(citation)
          .isNotEmpty()
          .allSatisfy(act -> assertThat(act.title()).as(act.text()).isNotBlank());
    }
  }

  @Test
  void a_step_that_nobody_knows_or_that_comes_before_itself_is_refused() {
    String after = OWN + "    after: [%s]\n";

    assertThat(MeasureCatalogue.parse(after.formatted("parents")).measure("anxiety"))
        .isNotNull()
        .extracting(Measure::after)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly("parents");
    assertThatThrownBy(() -> MeasureCatalogue.parse(after.formatted("parent")))
        .hasMessageStartingWith("line 11, column 13: expected one of procedures-schedule,")
        .hasMessageEndingWith("adoption, came \"parent\"");
    assertThatThrownBy(() -> MeasureCatalogue.parse(after.formatted("anxiety")))
        .hasMessage(
            "line 11, column 13: expected a measure that does not come after \"anxiety\", came"
                + " \"anxiety\"");
    assertThatThrownBy(() -> MeasureCatalogue.parse(OWN + "    needs: [adoption]\n"))
        .hasMessageStartingWith("line 11, column 13: expected one of procedures-schedule,")
        .hasMessageEndingWith("came \"adoption\"");
  }
}
