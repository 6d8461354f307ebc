package io.github.objectivityplan.examples;

import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The README's twenty lines: an order and a plan are built, checked and written. */
final class FirstSteps {

  private FirstSteps() {}

  static Report run(Path folder) throws IOException {
    // [first-steps]
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .issuer("МБОУ «Средняя школа № 7 г. Энска»")
            .number("118-од")
            .date(LocalDate.of(2026, 9, 1))
            .title("Об утверждении плана мероприятий по обеспечению объективности")
            .preamble("В целях обеспечения объективности оценки")
            .clause("Утвердить план мероприятий на 2026/2027 учебный год (приложение).")
            .clause("Контроль за исполнением настоящего приказа оставляю за собой.")
            .signatory("Директор", "А.Б. Петрова")
            .build();
    Plan plan =
        Plan.builder("План мероприятий по обеспечению объективности на 2026/2027 учебный год")
            .period(PlanPeriod.academicYear(2026))
            .appendix(AppendixMark.to(order))
            .direction(
                "Проведение оценочных процедур",
                d ->
                    d.activity(
                        "Обучение общественных наблюдателей",
                        a ->
                            a.deadline("до 1 марта 2027 г.")
                                .responsible("Заместитель директора по УВР")
                                .result("Список, не менее 6 наблюдателей")))
            .numbered()
            .build();
    PlanDocument document = PlanDocument.of(order, plan);

    Report report = PlanValidator.of(Profiles.byId("base")).validate(document);
    PlanWriter.standard().write(document, folder.resolve("plan.docx"));
    // [/first-steps]
    return report;
  }
}
