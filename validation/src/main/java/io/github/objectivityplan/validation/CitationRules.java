package io.github.objectivityplan.validation;

import static io.github.objectivityplan.validation.Rule.Family.ORDER;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.validation.Profile.SupersededAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rules on the acts that a document cites. */
final class CitationRules {

  private CitationRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.named("citation-superseded", ORDER)
            .asks(
                "Акт, на который ссылаются, действует на дату приказа.",
                "A cited act is in force on the order's date.")
            .because(
                "Ссылка на акт прошлых лет показывает, что текст взят из старого документа.",
                "An act of past years shows that the text was taken from an old document.")
            .basis(
                new Message(
                    "перечень сменившихся актов в профиле",
                    "the list of superseded acts in the profile"))
            .examines(Basis.CITATIONS)
            .meets(
                OrderRules.GOOD.replace(
                    "@clause 1",
                    "@basis приказ Рособрнадзора от 13.05.2024 № 1008 | приказ | Рособрнадзора |"
                        + " 2024-05-13 | 1008\n@clause 1"))
            .breaks(
                OrderRules.GOOD.replace(
                    "@clause 1",
                    "@basis приказ Рособрнадзора от 21.12.2023 № 2160 | приказ | Рособрнадзора |"
                        + " 2023-12-21 | 2160\n@clause 1"))
            .check(CitationRules::citationSuperseded),
        Rule.named("citation-malformed", ORDER)
            .asks(
                "У ссылки на акт есть вид, автор, номер и дата, которая существует.",
                "A citation has kind, issuer, number and a date that exists.")
            .because(
                "Акт без даты или номера нельзя найти.",
                "An act without a date or a number cannot be found.")
            .basis(Basis.OFFICE)
            .examines(Basis.CITATIONS)
            .meets(
                OrderRules.GOOD.replace(
                    "@clause 1",
                    "@basis письмо Рособрнадзора от 16.03.2018 № 05-71 | письмо | Рособрнадзора |"
                        + " 2018-03-16 | 05-71\n@clause 1"))
            .breaks(
                OrderRules.GOOD.replace(
                    "@clause 1",
                    "@basis письмо Рособрнадзора № 05-71 | письмо | Рособрнадзора | |"
                        + " 05-71\n@clause 1"))
            .check(CitationRules::citationMalformed));
  }

  private static void citationSuperseded(Examination it, Notes notes) {
    LocalDate date = it.date();
    if (date == null) {
      return;
    }
    if (it.order != null) {
      notes.examined(it.order.legalBasis().size());
      fromTheFuture(it, notes);
    }
    List<SupersededAct> acts =
        it.profile.superseded().stream().filter(act -> !date.isBefore(act.since())).toList();
    if (acts.isEmpty()) {
      return;
    }
    for (TextAt text : it.texts()) {
      if (!text.has(Marks.NUMBER | Marks.LATIN) && !text.text.contains("ГОСТ")) {
        continue;
      }
      notes.examined(isCounted(it, text) ? 0 : 1);
      for (SupersededAct act : acts) {
        if (Citations.cites(text.text, act) && !inPreambleToo(it, text, act)) {
          notes
              .at(text)
              .quote(act.name())
              .says(
                  "%s не действует с %s; %s%s",
                  "%s has not been in force since %s; %s%s",
                  act.name(),
                  act.since(),
                  act.successor(),
                  sureness(act));
        }
      }
    }
  }

  /** Whether the acts of a text are counted already, among those that the order rests on. */
  private static boolean isCounted(Examination it, TextAt text) {
    PlanPath parent = text.path.parent();
    Order order = it.order;
    return order != null
        && !order.legalBasis().isEmpty()
        && parent != null
        && (parent.name().equals("legalBasis")
            || text.path.equals(PlanPath.ORDER.field("preamble")));
  }

  private static Message sureness(SupersededAct act) {
    return switch (act.confidence()) {
      case CONFIRMED -> new Message("", "");
      case INDIRECT -> new Message(" (по другим документам)", " (told by other documents)");
      case MEMORY ->
          new Message(
              " (по памяти, с текстом акта не сверено)",
              " (from memory, not checked with the act itself)");
    };
  }

  /** The acts that the order rests on repeat its preamble; one finding is enough. */
  private static boolean inPreambleToo(Examination it, TextAt text, SupersededAct act) {
    PlanPath parent = text.path.parent();
    return it.order != null
        && it.order.preamble() != null
        && parent != null
        && parent.name().equals("legalBasis")
        && Citations.cites(it.order.preamble(), act);
  }

  /** Where an act stands: in the preamble, where it was read from, or in the list alone. */
  private static PlanPath place(Order order, ActReference act, int index) {
    return order.preamble() != null && order.preamble().contains(act.text())
        ? PlanPath.ORDER.field("preamble")
        : PlanPath.ORDER.element("legalBasis", index);
  }

  /** An act that the order cites and where. */
  private record Cited(PlanPath path, ActReference act) {}

  /**
   * The acts of the order: its basis, or where it has none those that its preamble names with an
   * issuer and a date or a number. A law that a preamble has by its title alone is well known, and
   * an order without an issuer is of the same body.
   */
  private static List<Cited> cited(Order order) {
    List<Cited> cited = new ArrayList<>();
    List<ActReference> basis = order.legalBasis();
    for (int i = 0; i < basis.size(); i++) {
      cited.add(new Cited(place(order, basis.get(i), i), basis.get(i)));
    }
    if (basis.isEmpty() && order.preamble() != null) {
      for (ActReference act : ActReference.findAll(order.preamble())) {
        if (act.issuer() != null && (act.date() != null || act.number() != null)) {
          cited.add(new Cited(PlanPath.ORDER.field("preamble"), act));
        }
      }
    }
    return cited;
  }

  /** What is not signed yet is not in force. */
  private static void fromTheFuture(Examination it, Notes notes) {
    Order order = it.order;
    if (order == null || order.date() == null) {
      return;
    }
    for (Cited cited : cited(order)) {
      LocalDate date = cited.act().date();
      if (date != null && date.isAfter(order.date())) {
        notes
            .at(cited.path())
            .quote(cited.act().text())
            .says(
                "ожидался акт, изданный до приказа (%s), назван акт от %s: «%s»",
                "expected an act from before the order (%s), came one of %s: \"%s\"",
                order.date(),
                date,
                Notes.brief(cited.act().text()));
      }
    }
  }

  private static void citationMalformed(Examination it, Notes notes) {
    if (it.order == null) {
      return;
    }
    for (Cited cited : cited(it.order)) {
      notes.examined(1);
      String text = cited.act().text();
      String impossible = Citations.impossibleDate(text);
      Message lacks = Citations.lacks(cited.act());
      if (impossible != null) {
        notes
            .at(cited.path())
            .quote(text)
            .says(
                "в ссылке «%s» названа дата, которой нет: %s",
                "the citation \"%s\" names a date that does not exist: %s",
                Notes.brief(text),
                impossible);
      } else if (lacks != null) {
        notes
            .at(cited.path())
            .quote(text)
            .says(
                "в ссылке «%s» не хватает: %s",
                "the citation \"%s\" lacks %s", Notes.brief(text), lacks);
      }
    }
  }
}
