package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

  private static final String OWN =
      """
      id: district
      version: "1"
      title: {ru: Район, en: District}
      valid-from: 2025-01-01
      extends: school
      levels:
        deadline-vague: off
      required:
        measures:
          - {code: P1.VIDEO, direction: P1, name: видеонаблюдение, stems: [видео]}
          - {code: P3.ADMIN, name: нет, stems: [мер], weight: off}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base",
        "school",
        "municipality",
        "region",
        "management-cycle",
        "public",
        "vpr-2024"
      })
  void has_built_in_profiles_with_sources(String id) {
    Profile profile = Profiles.byId(id);
    assertThat(profile.id()).isEqualTo(id);
    assertThat(profile.sources()).isNotEmpty();
    assertThat(profile.level("plan-empty")).isEqualTo(Level.ERROR);
  }

  @Test
  void names_each_requirement_in_both_languages() {
    for (Profile profile : Profiles.all()) {
      for (Profile.Requirement requirement : profile.requirements()) {
        assertThat(requirement.name().ru()).as(requirement.code()).containsPattern("[а-я]");
        assertThat(requirement.name().en()).as(requirement.code()).containsPattern("^[a-z ,'-]+$");
      }
    }
  }

  @Test
  void names_the_built_in_profiles_when_asked_for_another() {
    assertThatThrownBy(() -> Profiles.byId("city"))
        .hasMessage(
            "expected a built-in profile (base, school, municipality, region, management-cycle,"
                + " public, vpr-2024), came \"city\"");
  }

  @Test
  void picks_the_edition_in_force_and_explains_the_choice() {
    Profile old = edition("1", "2018-01-01", "2024-08-31");
    Profile current = edition("2", "2024-09-01", null);
    Profiles.Choice choice =
        Profiles.inForce(List.of(old, current), "own", LocalDate.of(2023, 10, 1));
    assertThat(choice.profile().version()).isEqualTo("1");
    assertThat(choice.explanation().ru())
        .isEqualTo(
            "профиль «own» версии 1: на 01.10.2023 действует редакция с 01.01.2018 по 31.08.2024;"
                + " версия 2 (с 01.09.2024): ещё не действовала");
    assertThat(choice.explanation().en())
        .isEqualTo(
            "profile own, version 1: on 2023-10-01 the edition in force is the one valid from"
                + " 2018-01-01 to 2024-08-31; version 2 (valid from 2024-09-01): it had not begun");
    assertThat(
            Profiles.inForce(List.of(old, current), "own", LocalDate.of(2024, 9, 1))
                .explanation()
                .en())
        .endsWith("version 1 (valid from 2018-01-01 to 2024-08-31): it had ended");
    Profile later = edition("3", "2024-10-01", null);
    assertThat(
            Profiles.inForce(List.of(current, later), "own", LocalDate.of(2025, 1, 1))
                .explanation()
                .en())
        .endsWith("version 2 (valid from 2024-09-01): a later one has replaced it");
    assertThat(
            Profiles.inForce(List.of(old, current), "own", LocalDate.of(2024, 9, 1))
                .profile()
                .version())
        .isEqualTo("2");
  }

  @Test
  void says_when_there_is_an_edition_if_none_is_in_force() {
    assertThatThrownBy(() -> Profiles.inForce("vpr-2024", LocalDate.of(2023, 10, 1)))
        .hasMessage(
            "expected an edition of the profile vpr-2024 that is in force on 2023-10-01, came one"
                + " valid from 2024-09-01");
  }

  @Test
  void picks_by_level() {
    assertThat(Profiles.inForce(PlanLevel.SCHOOL, LocalDate.of(2026, 9, 1)).profile().id())
        .isEqualTo("school");
    assertThat(Profiles.inForce(PlanLevel.REGION, LocalDate.of(2026, 9, 1)).profile().id())
        .isEqualTo("region");
  }

  private static Profile edition(String version, String from, String to) {
    return Profile.parse(
        "id: own\nversion: \"%s\"\ntitle: own\nvalid-from: %s\n%s"
            .formatted(version, from, to == null ? "" : "valid-to: " + to + "\n"));
  }

  @Test
  void extends_a_built_in_profile() {
    Profile own = Profile.parse(OWN);
    Profile school = Profiles.byId("school");
    assertThat(own.parent()).isEqualTo("school");
    assertThat(own.level("deadline-vague")).isEqualTo(Level.OFF);
    assertThat(own.level("deadline-missing")).isEqualTo(Level.ERROR);
    assertThat(school.compareTo(own))
        .extracting(Profile.Difference::subject)
        .contains("deadline-vague", "P1.VIDEO stems", "P3.ADMIN");
    assertThat(own.requirements())
        .filteredOn(requirement -> requirement.code().equals("P1.VIDEO"))
        .allMatch(Profile.Requirement::core);
  }

  @Test
  void reads_json_as_well() {
    Profile profile =
        Profile.parse(
            "{\"id\": \"j\", \"version\": \"1\", \"title\": \"j\", \"valid-from\": \"2025-01-01\","
                + " \"levels\": {\"plan-empty\": \"warning\"}}");
    assertThat(profile.level("plan-empty")).isEqualTo(Level.WARNING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extends: school | extends: town | line 5, column 10: expected one of base, school, municipality, region, management-cycle, public, vpr-2024, came \"town\"",
        "deadline-vague: off | deadline-vage: off | line 7, column 3: expected the id of a rule of the catalogue, came \"deadline-vage\"",
        "deadline-vague: off | deadline-vague: never | line 7, column 19: expected one of error, warning, info, off, came \"never\"",
        "2025-01-01 | 01.01.2025 | line 4, column 13: expected a date YYYY-MM-DD, came \"01.01.2025\"",
        "levels: | level: | line 6, column 1: expected one of id, version, title, valid-from, valid-to, extends, sources, levels, required, superseded, came \"level\"",
        "stems: [видео] | stems: [] | expected at least one word stem, came an empty list",
        "stems: [видео] | stems: видео | line 10, column 69: expected a list of word stems, came \"видео\"",
        "id: district | name: district | line 1, column 1: expected one of id,",
        "title: {ru: Район, en: District} | title: {ru: Район} | line 3, column 8: expected the field \"en\", came a mapping without it",
        "levels: | levels: [ | line 8, column 9: expected well-formed YAML or JSON",
        "id: district | id: &a district | expected",
      })
  void says_where_a_mistake_is_and_what_was_expected(String before, String after, String message) {
    assertThat(OWN).contains(before);
    String text = OWN.replace(before, after);
    if (after.contains("&a")) {
      text = text.replace("version: \"1\"", "version: *a");
    }
    String broken = text;
    assertThatThrownBy(() -> Profile.parse(broken))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[учёт с журналом] | «с» в «учёт с журналом»",
        "[\"8 класс\"] | «8» в «8 класс»",
        "[\"и/о\"] | «и» в «и/о»",
        "[\"(б+)+$\"] | «(б+)+$»",
        "[7] | «7»",
        "[\"обуч!\"] | «обуч!»",
        "[\"!\"] | «!»",
        "[\"!ся\"] | «!ся»",
        "[\"---\"] | «---»",
        "[\"\uD83D\uDE00\"] | «\uD83D\uDE00»",
      })
  void says_where_a_stem_is_that_tells_no_word(String stems, String came) {
    for (String kind : List.of("measures", "stages", "directions")) {
      String text =
          OWN.replace("  measures:", "  " + kind + ":")
              .replace("direction: P1, name: видеонаблюдение, stems: [видео]", "stems: " + stems)
              .replace("stems: " + stems, "name: н, stems: " + stems);
      assertThatThrownBy(() -> Profile.parse(text))
          .isInstanceOfSatisfying(
              UnreadableException.class,
              e ->
                  assertThat(e.text().ru())
                      .isEqualTo(
                          "строка 10, знак 41: ожидалось: основы слов через пробел, в каждой две"
                              + " буквы или больше, получено: "
                              + came));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "levels: | levels:\\n\\ttypography: off | строка 7, знак 1: ожидалось: отступ пробелами, получено: знак табуляции",
        "`\"1\"` | `\"1` | строка 12, знак 1: ожидалось: закрывающая кавычка (начало – строка 2, знак 10), получено: конец файла",
        "[видео] | [видео | строка 10, знак 75: ожидалось: «,» или закрывающая скобка «]» (начало – строка 10, знак 69), получено: знак «}»",
        "en: District} | en: District | строка 4, знак 11: ожидалось: «,» или закрывающая скобка «}» (начало – строка 3, знак 8), получено: знак «:»",
        "  deadline-vague: off | `    deadline-vague: off\\n   number-gap: off` | строка 8, знак 4: ожидалось: новая строка с тем же отступом, что у соседних полей или пунктов, получено: знак «n»",
        "extends: school | extends: school: two | строка 5, знак 16: ожидалось: одно поле в строке, а текст с двоеточием – в кавычках, получено: знак «:»",
        "extends: school | extends: @school | строка 5, знак 10: ожидалось: значение в кавычках, если оно начинается с такого знака, получено: знак «@»",
        "extends: school | extends: - school | строка 5, знак 10: ожидалось: пункт списка с новой строки, получено: знак «-»",
        "extends: school | extends school | строка 6, знак 1: ожидалось: двоеточие после имени поля (начало – строка 5, знак 1), получено: знак «l»",
        "`\"1\"` | `\"\\q\"` | строка 2, знак 12: ожидалось: после обратной черты – «\\», «\"», «n», «t» или «u» с четырьмя цифрами, получено: знак «q»",
        "extends: school | extends: x\u0007x | строка 5, знак 11: ожидалось: текст без управляющих знаков, получено: знак U+0007",
        "extends: school | extends: !x!y z | строка 5, знак 10: ожидалось: правильный YAML или JSON, получено: знак «!»",
      })
  void says_in_russian_why_a_text_is_not_yaml(String before, String after, String message) {
    assertThat(OWN).contains(before);
    String text = OWN.replace(before, after.replace("\\n", "\n").replace("\\t", "\t"));
    assertThatThrownBy(() -> Profile.parse(text))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.text().ru()).isEqualTo(message));
  }

  @Test
  void says_it_in_russian_too() {
    assertThatThrownBy(() -> Profile.parse(OWN.replace("vague: off", "vague: never")))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e ->
                assertThat(e.text().ru())
                    .isEqualTo(
                        "строка 7, знак 19: ожидалось: одно из: error, warning, info, off,"
                            + " получено: «never»"));
  }

  @Test
  void refuses_what_no_person_would_write() {
    assertThatThrownBy(() -> Profile.parse("[".repeat(100)))
        .hasMessageContaining("expected nesting of at most 16");
    assertThatThrownBy(() -> Profile.parse("id: " + "x".repeat(Yaml.MAX_LENGTH)))
        .hasMessageContaining("at most 1000000 characters");
    assertThatThrownBy(() -> Profile.parse("id: a\nid: b\n"))
        .hasMessageContaining("line 2, column 1: expected each field once");
    assertThatThrownBy(() -> Profile.parse("")).hasMessageContaining("came an empty file");
    assertThatThrownBy(() -> Profile.parse("a: 1\n---\nb: 2\n"))
        .hasMessageContaining("expected one document");
  }

  @Test
  void names_the_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, OWN);
    assertThat(Profile.load(file).id()).isEqualTo("district");
    Files.writeString(file, "id: [");
    assertThatThrownBy(() -> Profile.load(file)).hasMessageStartingWith(file + ": line ");
    Files.write(file, "id: план".getBytes(Charset.forName("windows-1251")));
    assertThatThrownBy(() -> Profile.load(file)).hasMessageContaining("expected a text in UTF-8");
    Files.write(file, OWN.getBytes(StandardCharsets.UTF_8));
    assertThat(Profile.load(file).title().en()).isEqualTo("District");
  }

  private static final String EDITIONS =
      """
      - id: own
        version: "1"
        title: own
        valid-from: 2018-01-01
        valid-to: 2024-08-31
        extends: school
        levels: {typography: off}
      - id: own
        version: "2"
        title: own
        valid-from: 2024-09-01
        extends: own
        levels: {number-gap: info}
      """;

  @Test
  void reads_several_editions_from_one_file_and_picks_by_date(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, EDITIONS);
    List<Profile> editions = Profiles.load(file);
    assertThat(editions).extracting(Profile::version).containsExactly("1", "2");
    assertThat(editions.get(1).level("typography")).isEqualTo(Level.OFF);
    assertThat(editions.get(1).level("number-gap")).isEqualTo(Level.INFO);
    assertThat(editions.get(1).parent()).isEqualTo("own");
    assertThat(Profile.load(file)).isEqualTo(editions.get(1));
    assertThat(Profiles.inForce(editions, "own", LocalDate.of(2024, 8, 31)).profile())
        .isEqualTo(editions.get(0));
    assertThat(Profiles.inForce(editions, "own", LocalDate.of(2024, 9, 1)).profile())
        .isEqualTo(editions.get(1));
  }

  @Test
  void refuses_the_same_edition_twice_and_an_end_before_the_beginning() {
    assertThatThrownBy(() -> Profile.parse(EDITIONS.replace("\"2\"", "\"1\"")))
        .hasMessage("line 9, column 12: expected each edition once, came \"own 1\" again");
    assertThatThrownBy(() -> Profile.parse(EDITIONS.replace("2024-08-31", "2017-08-31")))
        .hasMessage("line 5, column 13: expected a day not before valid-from, came \"2017-08-31\"");
    assertThatThrownBy(() -> Profile.parse("[]"))
        .hasMessage("line 1, column 1: expected at least one profile, came an empty list");
  }

  @Test
  void says_how_sure_it_is_that_an_act_is_superseded() {
    assertThat(Profiles.byId("base").superseded())
        .filteredOn(act -> act.number().equals("1282"))
        .extracting(Profile.SupersededAct::confidence)
        .containsExactly(Profile.Confidence.MEMORY);
    Report report =
        PlanValidator.of(Profiles.byId("base"))
            .validate(
                Sample.read(
                    """
                    @order PRIKAZ | 1 | 2026-08-28 | Об утверждении плана
                    @basis приказ Рособрнадзора от 23.12.2022 № 1282 | приказ | Рособрнадзора | 2022-12-23 | 1282
                    1 | Отчёт | май 2027 г. | Методист | Отчёт
                    """));
    assertThat(report.of("citation-superseded"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message().ru())
                    .isEqualTo(
                        "приказ Рособрнадзора от 23.12.2022 № 1282 не действует с 01.01.2024; ВПР"
                            + " 2023 года проведены (по памяти, с текстом акта не сверено)"));
  }

  @Test
  void changes_one_level() {
    Profile base = Profiles.byId("base");
    Profile changed = base.with("typography", Level.OFF);
    assertThat(changed.level("typography")).isEqualTo(Level.OFF);
    assertThat(base.compareTo(changed))
        .containsExactly(
            new Profile.Difference(
                "typography", new Message("info", "info"), new Message("off", "off")));
    assertThatThrownBy(() -> base.with("typograph", Level.OFF))
        .hasMessageContaining("came \"typograph\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "direction: P1 | direction: P9 | line 10, column 35: expected one of P1, P3, came \"P9\"",
        "extends: school | extends: base | line 10, column 35: expected the code of a direction of the list directions, came \"P1\"",
        "code: P3.ADMIN | code: P1.VIDEO | line 11, column 14: expected each code once, came \"P1.VIDEO\" for the second time",
      })
  void refuses_a_direction_that_is_not_there_and_a_code_twice(
      String before, String after, String message) {
    assertThat(OWN).contains(before);
    assertThatThrownBy(() -> Profile.parse(OWN.replace(before, after))).hasMessage(message);
  }

  @Test
  void a_measure_belongs_to_a_direction_of_the_file_or_of_its_parent() {
    Profile own =
        Profile.parse(
            OWN.replace(
                "  measures:\n",
                "  directions:\n    - {code: D, name: своё, stems: [сво]}\n"
                    + "  measures:\n    - {code: D.A, direction: D, name: дело, stems: [дел]}\n"));
    assertThat(own.requirements())
        .filteredOn(requirement -> requirement.code().equals("D.A"))
        .extracting(Profile.Requirement::direction)
        .containsExactly("D");
    for (Profile profile : Profiles.all()) {
      assertThat(profile.requirements())
          .extracting(Profile.Requirement::direction)
          .filteredOn(code -> code != null)
          .allMatch(
              code ->
                  profile.requirements().stream()
                      .anyMatch(requirement -> requirement.code().equals(code)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-09-01 | 2024-08-31 | line 11, column 15: expected a day after 2024-08-31, the last of the edition \"own 1\", came \"2024-08-31\"",
        "2024-09-01 | 2018-01-01 | line 11, column 15: expected another day: the edition \"own 1\" holds from this one, came \"2018-01-01\"",
        "2024-09-01 | 2017-01-01\\n  valid-to: 2018-01-01 | line 12, column 13: expected a day before 2018-01-01, the first of the edition \"own 1\", came \"2018-01-01\"",
      })
  void refuses_editions_that_overlap(String before, String after, String message) {
    assertThatThrownBy(() -> Profile.parse(EDITIONS.replace(before, after.replace("\\n", "\n"))))
        .hasMessage(message);
  }

  @Test
  void an_edition_without_an_end_lasts_until_the_next_begins() {
    assertThat(Profile.parse(EDITIONS.replace("  valid-to: 2024-08-31\n", "")).version())
        .isEqualTo("2");
    assertThatThrownBy(
            () ->
                Profile.parse(EDITIONS.replace("valid-from: 2024-09-01", "valid-from: 2024-08-01")))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e ->
                assertThat(e.text().ru())
                    .isEqualTo(
                        "строка 11, знак 15: ожидалось: день после 2024-08-31, последнего дня"
                            + " редакции «own 1», получено: «2024-08-01»"));
  }
}
