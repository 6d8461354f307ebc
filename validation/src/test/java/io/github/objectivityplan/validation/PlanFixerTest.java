package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlanFixerTest {

  private final PlanFixer fixer = PlanFixer.of(Profiles.byId("base"));

  @Test
  void makes_every_safe_fix_and_shows_what_was_and_what_is() {
    PlanDocument document =
        Sample.read(
            """
            1. Подготовка
            1.2. | Акция "MAOY" №7 | октябрь 2026 г., октябрь 2026 г., май 2027 г. | Методист | Справка
            1.3 | Отчёт | июнь 2027 г. | Методист | Отчёт
            """);
    PlanFixer.Fixed fixed = fixer.fix(document);
    Activity first = fixed.document().plan().directions().get(0).activities().get(0);
    assertThat(first.number()).isEqualTo("1.1.");
    assertThat(first.title()).isEqualTo("Акция «МАОУ» №\u00a07");
    assertThat(first.deadline().text()).isEqualTo("октябрь 2026 г., май 2027 г.");
    assertThat(fixed.edits()).extracting(Edit::before).contains("1.2.", "1.3", "Акция \"MAOY\" №7");
    assertThat(fixer.fix(fixed.document()).edits()).isEmpty();
  }

  @Test
  void leaves_a_clean_document_the_same() {
    PlanDocument document = Documents.read(Documents.SCHOOL);
    assertThat(fixer.fix(document).document()).isSameAs(document);
  }

  @Test
  void makes_no_fix_of_a_rule_that_is_off() {
    PlanDocument document = Sample.read("1 | Акция \"Час\" | май 2027 г. | Методист | Справка");
    assertThat(
            PlanFixer.of(Profiles.byId("base").with("typography", Level.OFF)).fix(document).edits())
        .isEmpty();
  }

  @Provide
  Arbitrary<PlanDocument> documents() {
    Arbitrary<String> number =
        Arbitraries.of("", "1", "2.", "1.1", "1.2", "1.2.", "2.1", "2.2)", "1.1.1", "а", "IV");
    Arbitrary<String> title =
        Arbitraries.of(
            "Анализ",
            "Акция \"Час\"",
            "Школа №7 - N 8",
            "MAOY COШ",
            "Отчёт по п. 1",
            "неobjективность",
            "Сбор  данных ,",
            "« План»",
            "Приказ № ___");
    Arbitrary<String> deadline =
        Arbitraries.of(
            "май 2027 г.",
            "май, май",
            "Декабрь 2026 г. Декабрь 2026 г. Май 2027 г.",
            "постоянно, постоянно",
            "Mай 2027 г.",
            "март - апрель",
            "",
            "31.02.2027");
    Arbitrary<String> row =
        Combinators.combine(number, title, deadline)
            .as((n, t, d) -> n + " | " + t + " | " + d + " | Методист | Справка");
    Arbitrary<String> direction =
        Combinators.combine(
                Arbitraries.of("1. Первое", "2. Второе", "II. Второе", "Раздел"),
                row.list().ofMinSize(1).ofMaxSize(4))
            .as((head, rows) -> head + "\n" + String.join("\n", rows));
    return direction
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(directions -> Sample.read(String.join("\n", directions)));
  }

  @Property(tries = 300)
  void fixes_at_once_all_that_it_can_and_adds_no_finding(
      @ForAll("documents") PlanDocument document) {
    PlanFixer.Fixed fixed = fixer.fix(document);
    assertThat(fixer.fix(fixed.document()).document()).isSameAs(fixed.document());
    Map<String, Long> before = count(document);
    Map<String, Long> after = count(fixed.document());
    after.forEach(
        (rule, findings) ->
            assertThat(findings).as(rule).isLessThanOrEqualTo(before.getOrDefault(rule, 0L)));
  }

  private static Map<String, Long> count(PlanDocument document) {
    List<Finding> findings = PlanValidator.of(Profiles.byId("base")).validate(document).findings();
    return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
  }
}
