package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

  private static PlanDocument resting(String preamble, List<ActReference> acts) {
    return PlanDocument.of(
        Order.builder(OrderKind.PRIKAZ)
            .number("1")
            .date(LocalDate.of(2026, 9, 1))
            .title("Об утверждении плана")
            .legalBasis(acts)
            .preamble(preamble)
            .clause("Утвердить план. Контроль оставляю за собой.")
            .build(),
        Sample.read("1 | Отчёт | май 2027 г. | Методист | Отчёт").plan());
  }

  private static final String MISPRINT =
      "На основании письма Рособрнадзора от 16.03.2018 № 05-71 «О направлении peкомендаций» и"
          + " приказа Минпросвещения от 18.05.2023 №370";

  @Test
  void tells_a_misprint_in_a_cited_act_once_and_mends_both_texts() {
    PlanDocument document = resting(MISPRINT, ActReference.findAll(MISPRINT));
    assertThat(document.order().legalBasis()).hasSize(2);
    Report report = PlanValidator.of(Profiles.byId("base")).validate(document);
    PlanPath preamble = PlanPath.ORDER.field("preamble");
    assertThat(report.of("mixed-script-word"))
        .extracting(Finding::path, finding -> finding.message().ru())
        .containsExactly(tuple(preamble, "русские и латинские буквы смешаны: «peкомендаций»"));
    assertThat(report.of("typography")).extracting(Finding::path).containsExactly(preamble);

    PlanFixer.Fixed fixed = fixer.fix(document);

    assertThat(fixed.edits()).extracting(Edit::path).containsOnly(preamble);
    Order order = fixed.document().order();
    assertThat(order.preamble()).contains("рекомендаций", "№\u00a0370");
    assertThat(order.legalBasis()).isEqualTo(ActReference.findAll(order.preamble()));
    assertThat(order.legalBasis().get(0).text()).contains("рекомендаций");
    assertThat(fixer.fix(fixed.document()).document()).isSameAs(fixed.document());
  }

  @Test
  void tells_an_act_that_no_preamble_has() {
    List<ActReference> acts = ActReference.findAll(MISPRINT);
    PlanPath first = PlanPath.ORDER.element("legalBasis", 0).field("text");
    Report report =
        PlanValidator.of(Profiles.byId("base")).validate(resting("В целях доверия", acts));
    assertThat(report.of("mixed-script-word")).extracting(Finding::path).containsExactly(first);
    PlanFixer.Fixed fixed = fixer.fix(resting("В целях доверия", acts));
    assertThat(fixed.document().order().legalBasis().get(0).text()).contains("рекомендаций");
  }

  @Test
  void a_superseded_act_has_the_place_of_the_preamble_in_which_it_stands() {
    String preamble = "На основании приказа Рособрнадзора от 23.12.2022 № 1282";
    SourceLocation place = new SourceLocation.InText(7, 1);
    Report report =
        PlanValidator.of(Profiles.byId("base"))
            .validate(
                resting(preamble, ActReference.findAll(preamble)),
                SourceMap.of(Map.of(PlanPath.ORDER.field("preamble"), place)));
    assertThat(report.of("citation-superseded"))
        .extracting(Finding::location)
        .containsExactly(place);
    String brief = "На основании приказа Рособрнадзора № 1282";
    Report malformed =
        PlanValidator.of(Profiles.byId("base"))
            .validate(
                resting(brief, ActReference.findAll(brief)),
                SourceMap.of(Map.of(PlanPath.ORDER.field("preamble"), place)));
    assertThat(malformed.of("citation-malformed"))
        .extracting(Finding::location)
        .containsExactly(place);
  }

  @Test
  void an_act_that_was_written_down_by_hand_keeps_what_its_preamble_does_not_say() {
    String preamble =
        "На основании письма Рособрнадзора от 16.03.2018 № 05-71 «О мepах», ради дела";
    String cited = ActReference.findAll(preamble).get(0).text();
    ActReference own = new ActReference(cited, "указание", null, null, null, null, Map.of());
    ActReference other = new ActReference("устав", null, null, null, null, null, Map.of());

    PlanFixer.Fixed fixed = fixer.fix(resting(preamble, List.of(other, own)));

    assertThat(fixed.edits())
        .extracting(Edit::path)
        .containsExactly(PlanPath.ORDER.field("preamble"));
    assertThat(fixed.document().order().legalBasis())
        .containsExactly(
            other,
            new ActReference(
                "письма Рособрнадзора от 16.03.2018 № 05-71 «О мерах»",
                "указание",
                null,
                null,
                null,
                null,
                Map.of()));
  }
}
