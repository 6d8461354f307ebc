package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baselines and suppressions. */
class AcceptanceOfFindingsTest {

  private static final String PLAN =
      """
      1 | Анализ работ | | Методист | Справка
      2 | Семинар | | Методист | Программа
      3 | Отчёт | май 2027 г. | Методист | Отчёт
      """;

  private final PlanValidator validator = PlanValidator.of(Profiles.byId("base"));

  private Report report(String plan) {
    return validator.validate(Sample.read(plan));
  }

  @Test
  void knows_its_findings_again_after_rows_are_moved_renumbered_and_put_in() {
    Baseline baseline = Baseline.parse(Baseline.of(List.of(report(PLAN))).toJson());
    Report later =
        report(
                """
                1 | Новое дело | июнь 2027 г. | Методист | Справка
                2 | Семинар | | Методист | Программа
                3 | Отчёт | май 2027 г. | Методист | Отчёт
                4 | Анализ работ | | Методист | Справка
                """)
            .against(baseline);
    assertThat(later.of("deadline-missing"))
        .extracting(Finding::state)
        .containsExactly(Finding.State.BASELINED, Finding.State.BASELINED);
    assertThat(later.failsAt(Level.ERROR)).isFalse();
    assertThat(later.stale()).isEmpty();
  }

  @Test
  void fails_on_what_is_new_and_tells_what_is_gone() {
    Baseline baseline = Baseline.of(List.of(report(PLAN)));
    Report later =
        report(
                """
                1 | Анализ работ | июнь 2027 г. | Методист | Справка
                2 | Семинар | | Методист | Программа
                3 | Отчёт | | Методист | Отчёт
                """)
            .against(baseline);
    assertThat(later.open()).extracting(Finding::item).containsExactly("3");
    assertThat(later.failsAt(Level.ERROR)).isTrue();
    assertThat(later.stale()).extracting(Baseline.Entry::rule).containsExactly("deadline-missing");
  }

  @Test
  void counts_identical_findings_instead_of_hiding_them() {
    String twice = "1 | Семинар | | Методист | Программа\n2 | Семинар | | Методист | Программа\n";
    Baseline baseline = Baseline.of(List.of(report(twice)));
    assertThat(baseline.entries())
        .filteredOn(entry -> entry.rule().equals("deadline-missing"))
        .extracting(Baseline.Entry::count)
        .containsExactly(2);
    Report three = report(twice + "3 | Семинар | | Методист | Программа\n").against(baseline);
    assertThat(three.open())
        .filteredOn(finding -> finding.rule().equals("deadline-missing"))
        .hasSize(1);
  }

  @Test
  void suppresses_for_a_reason_until_a_day() {
    Suppressions suppressions =
        Suppressions.parse(
            """
            - rule: deadline-missing
              activity: семинар
              reason: дата будет после согласования
              until: 2026-12-31
            """);
    Report before = report(PLAN).with(suppressions, LocalDate.of(2026, 12, 31));
    assertThat(before.open()).extracting(Finding::item).containsExactly("1");
    assertThat(before.expired()).isEmpty();
    Report after = report(PLAN).with(suppressions, LocalDate.of(2027, 1, 1));
    assertThat(after.open()).extracting(Finding::item).containsExactly("1", "2");
    assertThat(after.expired()).hasSize(1);
  }

  @Test
  void fails_when_a_suppression_has_expired_even_if_nothing_is_found() {
    Suppressions suppressions =
        Suppressions.of(
            List.of(
                new Suppressions.Entry(
                    "deadline-missing", null, null, null, "ждём", LocalDate.of(2026, 1, 1))));
    Report clean =
        report("1 | Отчёт | май 2027 г. | Методист | Отчёт")
            .with(suppressions, LocalDate.of(2026, 2, 1));
    assertThat(clean.open()).isEmpty();
    assertThat(clean.failsAt(Level.ERROR)).isTrue();
  }

  @Test
  void asks_for_a_reason_and_a_day() {
    assertThatThrownBy(() -> Suppressions.parse("- {rule: number-gap, until: 2026-01-01}"))
        .hasMessage("line 1, column 3: expected the field \"reason\", came a mapping without it");
    assertThatThrownBy(() -> Suppressions.parse("- {rule: number-gap, reason: x}"))
        .hasMessage("line 1, column 3: expected the field \"until\", came a mapping without it");
    assertThatThrownBy(() -> Suppressions.parse("- {rule: gap, reason: x, until: 2026-01-01}"))
        .hasMessage("line 1, column 10: expected the id of a rule of the catalogue, came \"gap\"");
    assertThatThrownBy(() -> Suppressions.parse("- {rule: number-gap, reason: x, until: tomorrow}"))
        .hasMessage("line 1, column 40: expected a date YYYY-MM-DD, came \"tomorrow\"");
  }

  @Test
  void suppresses_a_row_by_its_printed_number() {
    Suppressions suppressions =
        Suppressions.parse("- {rule: deadline-missing, item: 2., reason: ждём, until: 2026-12-31}");
    Report later = report(PLAN).with(suppressions, LocalDate.of(2026, 6, 1));
    assertThat(later.open()).extracting(Finding::item).containsExactly("1");
    assertThat(later.unused()).isEmpty();
  }

  @Test
  void suppresses_one_finding_by_its_fingerprint() {
    Finding second = report(PLAN).of("deadline-missing").get(1);
    Suppressions suppressions =
        Suppressions.parse(
            "- {rule: deadline-missing, fingerprint: %s, reason: ждём, until: 2026-12-31}"
                .formatted(second.fingerprint()));
    Report later = report(PLAN).with(suppressions, LocalDate.of(2026, 6, 1));
    assertThat(later.open()).extracting(Finding::item).containsExactly("1");
  }

  @Test
  void tells_the_suppressions_of_a_run_that_suppress_nothing() {
    Suppressions suppressions =
        Suppressions.parse(
            """
            - {rule: deadline-missing, item: "2", reason: ждём, until: 2026-12-31}
            - {rule: plan-empty, reason: черновик, until: 2026-12-31}
            """);
    Report clean = report("1 | Отчёт | май 2027 г. | Методист | Отчёт");
    List<Report> run = suppressions.applyTo(List.of(report(PLAN), clean), LocalDate.of(2026, 6, 1));
    assertThat(run.get(0).unused()).isEmpty();
    assertThat(run.get(1).unused())
        .extracting(Suppressions.Entry::rule)
        .containsExactly("plan-empty");
    assertThat(run.get(1).toString(ReportFormat.TEXT, Locale.forLanguageTag("ru")))
        .contains("сведение  подавление правила plan-empty (черновик) больше ничего не подавляет");
    assertThat(run.get(1).failsAt(Level.ERROR)).isFalse();
  }

  @Test
  void compares_all_documents_of_a_run_with_one_baseline() {
    Report other = report("1 | Обход классов | | Методист | Справка");
    Baseline baseline = Baseline.of(List.of(report(PLAN), other));
    List<Report> same = baseline.applyTo(List.of(report(PLAN), other));
    assertThat(same).allMatch(each -> each.open().isEmpty() && each.stale().isEmpty());
    List<Report> without =
        baseline.applyTo(
            List.of(report(PLAN), report("1 | Отчёт | май 2027 г. | Методист | Отчёт")));
    assertThat(without.get(0).stale()).isEmpty();
    assertThat(without.get(1).stale()).hasSize(1);
  }

  @Test
  void names_the_file_of_suppressions_and_the_place_of_a_mistake(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("suppressions.yaml");
    Files.writeString(file, "- rule: number-gap\n  reason: ждём\n  until: 2026-13-01\n");
    assertThatThrownBy(() -> Suppressions.load(file))
        .hasMessage(file + ": line 3, column 10: expected a date YYYY-MM-DD, came \"2026-13-01\"");
    Files.writeString(file, "- rule: number-gap\n  why: ждём\n");
    assertThatThrownBy(() -> Suppressions.load(file))
        .hasMessage(
            file
                + ": line 2, column 3: expected one of rule, item, activity, fingerprint, reason,"
                + " until, came \"why\"");
    Files.writeString(file, "- {rule: number-gap, reason: '  ', until: 2026-01-01}");
    assertThatThrownBy(() -> Suppressions.load(file))
        .hasMessage(file + ": line 1, column 30: expected a reason, came an empty value");
  }

  @Test
  void refuses_a_baseline_that_is_none() {
    assertThatThrownBy(() -> Baseline.parse("{\"entries\": []}"))
        .hasMessage("line 1, column 1: expected the field \"findings\", came a mapping without it");
    assertThatThrownBy(
            () ->
                Baseline.parse(
                    "{\"findings\": [{\"fingerprint\": \"a\", \"rule\": \"b\", \"message\": \"c\","
                        + " \"count\": 0}]}"))
        .hasMessageContaining("expected a number of at least 1, came \"0\"");
  }

  private static final String MENDED = "1 | Обход классов | июнь 2027 г. | Методист | Справка";
  private static final String BROKEN = "1 | Обход классов | | Методист | Справка";

  private Report file(String name, String plan) {
    return report(plan).from(name);
  }

  private static List<Finding.State> states(Report report) {
    return report.of("deadline-missing").stream().map(Finding::state).toList();
  }

  @Test
  void knows_a_finding_in_its_own_file_alone() {
    Baseline baseline =
        Baseline.parse(
            Baseline.of(List.of(file("plans/a.json", BROKEN), file("plans/b.json", MENDED)))
                .toJson());
    List<Report> swapped =
        baseline.applyTo(List.of(file("plans/a.json", MENDED), file("plans/b.json", BROKEN)));
    assertThat(states(swapped.get(1))).containsExactly(Finding.State.OPEN);
    assertThat(swapped.get(1).failsAt(Level.ERROR)).isTrue();
    assertThat(swapped.get(1).toString(ReportFormat.TEXT, Locale.forLanguageTag("ru")))
        .contains(
            "  сведение  запись исходного состояния больше ничему не соответствует (plans/a.json,"
                + " deadline-missing, 1): п. 1: ожидался срок мероприятия «Обход классов», ячейка"
                + " пуста\n");
    assertThat(swapped.get(1).toString(ReportFormat.TEXT, Locale.ENGLISH))
        .contains(
            "an entry of the baseline matches nothing any more (plans/a.json, deadline-missing,"
                + " 1): ");
    assertThat(baseline.entries()).extracting(Baseline.Entry::file).containsOnly("plans/a.json");
  }

  @Test
  void knows_a_finding_of_a_file_that_was_moved_or_renamed() {
    Baseline baseline =
        Baseline.of(List.of(file("plans/a.json", BROKEN), file("plans/b.json", MENDED)));
    assertThat(
            states(
                baseline
                    .applyTo(List.of(file("plans/c.json", BROKEN), file("plans/b.json", MENDED)))
                    .get(0)))
        .containsExactly(Finding.State.BASELINED);
    List<Report> elsewhere =
        baseline.applyTo(
            List.of(file("C:\\work\\plans\\b.json", BROKEN), file("./plans/a.json", BROKEN)));
    assertThat(states(elsewhere.get(0))).containsExactly(Finding.State.OPEN);
    assertThat(states(elsewhere.get(1))).containsExactly(Finding.State.BASELINED);
    List<Report> moved =
        baseline.applyTo(List.of(file("old/b.json", BROKEN), file("old/a.json", BROKEN)));
    assertThat(states(moved.get(0))).containsExactly(Finding.State.OPEN);
    assertThat(states(moved.get(1))).containsExactly(Finding.State.BASELINED);
  }

  @Test
  void a_file_goes_on_in_one_file_alone() {
    Baseline baseline = Baseline.of(List.of(file("a.json", BROKEN)));
    List<Report> copied =
        baseline.applyTo(
            List.of(file("c.json", MENDED), file("d.json", BROKEN), file("e.json", BROKEN)));
    assertThat(states(copied.get(1))).containsExactly(Finding.State.BASELINED);
    assertThat(states(copied.get(2))).containsExactly(Finding.State.OPEN);
  }

  @Test
  void reads_a_baseline_without_names_of_files_which_is_known_in_every_file() {
    String fingerprint = report(BROKEN).of("deadline-missing").get(0).fingerprint();
    Baseline old =
        Baseline.parse(
            "{\"findings\": [{\"fingerprint\": \"%s\", \"rule\": \"deadline-missing\","
                    .formatted(fingerprint)
                + " \"message\": \"срок\", \"count\": 1}]}");
    List<Report> run = old.applyTo(List.of(file("a.json", MENDED), file("b.json", BROKEN)));
    assertThat(states(run.get(1))).containsExactly(Finding.State.BASELINED);
    assertThat(run.get(1).stale()).isEmpty();
    Report mended = report(MENDED).against(old);
    assertThat(mended.stale()).extracting(Baseline.Entry::file).containsOnlyNulls();
    assertThat(mended.toString(ReportFormat.TEXT, Locale.forLanguageTag("ru")))
        .contains("больше ничему не соответствует (deadline-missing, 1): срок\n");
  }

  @Test
  void entries_of_a_file_that_was_not_read_are_not_out_of_date() {
    Baseline baseline =
        Baseline.of(
            List.of(
                file("plans/a.json", BROKEN),
                file("plans/x/b.json", BROKEN),
                file("c.json", MENDED)));
    Message why = new Message("повреждён", "damaged");
    List<Report> run = List.of(file("c.json", MENDED), file("d.json", BROKEN));
    List<Report> unread =
        baseline.applyTo(
            run, List.of(new UnreadFile("plans/a.json", why), new UnreadFile("plans/x", why)));
    assertThat(unread.get(1).stale()).isEmpty();
    assertThat(states(unread.get(1))).containsExactly(Finding.State.OPEN);
    List<Report> smaller = baseline.applyTo(List.of(file("c.json", MENDED)));
    assertThat(smaller.get(0).stale()).isEmpty();
    List<Report> whole =
        baseline.applyTo(List.of(file("c.json", MENDED), file("plans/a.json", MENDED)));
    assertThat(whole.get(1).stale())
        .extracting(Baseline.Entry::file)
        .containsExactly("plans/a.json");
    List<Report> half = baseline.applyTo(run, List.of(new UnreadFile("plans/x/", why)));
    assertThat(states(half.get(1))).containsExactly(Finding.State.BASELINED);
  }

  private static String two(String first, String second) {
    return """
        %s
        1.1 | Совещание | %s | Директор | Протокол
        %s
        2.1 | Совещание | %s | Директор | Протокол
        """
        .formatted("1. Организация работы", first, "2. Анализ результатов", second);
  }

  @Test
  void tells_rows_of_one_name_by_their_directions() {
    Baseline baseline = Baseline.of(List.of(report(two("", "май 2027 г."))));
    assertThat(states(report(two("май 2027 г.", "")).against(baseline)))
        .containsExactly(Finding.State.OPEN);
    Report renumbered =
        report(
                """
                I. Анализ результатов
                1.1 | Совещание | май 2027 г. | Директор | Протокол
                II. Раздел II. Организация работы
                2.1 | Новое дело | май 2027 г. | Директор | Протокол
                2.2 | Совещание | | Директор | Протокол
                """
                    .replace("Раздел II. ", ""))
            .against(baseline);
    assertThat(states(renumbered)).containsExactly(Finding.State.BASELINED);
  }

  @Test
  void the_number_in_a_heading_is_no_part_of_the_place() {
    String plan = "Раздел %s. Организация\n1 | Совещание | | Директор | Протокол\n";
    Baseline baseline = Baseline.of(List.of(report(plan.formatted("1"))));
    for (String number : List.of("2", "III")) {
      assertThat(states(report(plan.formatted(number)).against(baseline)))
          .containsExactly(Finding.State.BASELINED);
    }
  }

  @Test
  void an_expired_suppression_is_counted_among_the_errors() {
    Report clean =
        report(MENDED)
            .with(
                Suppressions.parse("- {rule: plan-empty, reason: ждём, until: 2026-01-01}"),
                LocalDate.of(2026, 2, 1));
    assertThat(clean.toString(ReportFormat.TEXT, Locale.forLanguageTag("ru")))
        .isEqualTo(
            "  ошибка  подавление правила plan-empty истекло 01.01.2026 (ждём)\n"
                + "  профиль base 2026.1: ошибок 1, предупреждений 0, сведений 0\n");
  }

  @Test
  void an_empty_file_of_suppressions_is_told_what_was_expected() {
    for (String empty : List.of("", "# пока ничего\n")) {
      assertThatThrownBy(() -> Suppressions.parse(empty))
          .isInstanceOfSatisfying(
              UnreadableException.class,
              e -> {
                assertThat(e.text().ru())
                    .isEqualTo(
                        "строка 1, знак 1: ожидалось: список подавлений, получено: пустой файл");
                assertThat(e.text().en())
                    .isEqualTo(
                        "line 1, column 1: expected a list of suppressions, came an empty file");
              });
    }
  }
}
