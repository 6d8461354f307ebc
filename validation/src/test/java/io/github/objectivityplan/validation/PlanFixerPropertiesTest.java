package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The laws of the safe fixes on generated plans. */
class PlanFixerPropertiesTest {

  private final PlanFixer fixer = PlanFixer.of(Profiles.byId("base"));

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
            "Совещание в ГЦPK и РMЦ",
            "Посещение школ N 3, 5, 8",
            "Посещение СОШ N 3 и лицея \"Парус\"",
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
    Arbitrary<String> result =
        Arbitraries.of("Справка", "Акты, не менее 7 школ", "Справка PMЦ N 5", "Отчёт MЦHO");
    Arbitrary<String> row =
        Combinators.combine(number, title, deadline, result)
            .as((n, t, d, r) -> n + " | " + t + " | " + d + " | Специалист TKО | " + r);
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

  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорху";
  private static final String LATIN = "ABCEHKMOPTXYaceopxy";

  /** Well-made documents with three letters typed on the wrong keyboard. */
  @Provide
  Arbitrary<PlanDocument> typedOnTheWrongKeyboard() {
    return Combinators.combine(
            Arbitraries.of(Documents.SCHOOL, Documents.MUNICIPALITY, Documents.REGION),
            Arbitraries.integers().between(0, 100_000).list().ofSize(3))
        .as(
            (text, places) -> {
              StringBuilder typed = new StringBuilder(text);
              for (int place : places) {
                int at = place % typed.length();
                while (CYRILLIC.indexOf(typed.charAt(at)) < 0) {
                  at = (at + 1) % typed.length();
                }
                typed.setCharAt(at, LATIN.charAt(CYRILLIC.indexOf(typed.charAt(at))));
              }
              return Documents.read(typed.toString());
            });
  }

  @Property(tries = 300)
  void mends_letters_and_adds_no_finding_at_any_place(
      @ForAll("typedOnTheWrongKeyboard") PlanDocument document) {
    checkThatNoFindingIsNew(document, "vpr-2024");
  }

  @Property(tries = 300)
  void leaves_findings_with_the_fingerprints_that_they_had(
      @ForAll("documents") PlanDocument document) {
    checkThatNoFindingIsNew(document, "base");
  }

  private static void checkThatNoFindingIsNew(PlanDocument document, String profile) {
    PlanValidator validator = PlanValidator.of(Profiles.byId(profile));
    List<Finding> before = validator.validate(document).findings();
    List<Finding> after =
        validator
            .validate(PlanFixer.of(Profiles.byId(profile)).fix(document).document())
            .findings();
    assertThat(after)
        .extracting(finding -> finding.rule() + " " + finding.path())
        .isSubsetOf(before.stream().map(each -> each.rule() + " " + each.path()).toList());
    assertThat(after)
        .extracting(Finding::fingerprint)
        .isSubsetOf(before.stream().map(Finding::fingerprint).toList());
  }

  private static Map<String, Long> count(PlanDocument document) {
    List<Finding> findings = PlanValidator.of(Profiles.byId("base")).validate(document).findings();
    return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
  }
}
