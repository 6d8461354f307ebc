package io.github.objectivityplan.json;

import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanKind;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.Map;

/** Documents with every field of the model. The schools and people are invented. */
final class Documents {

  private Documents() {}

  static PlanDocument full() {
    LocalDate date = LocalDate.of(2026, 9, 14);
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .issuer(
                Organization.builder("МБОУ «Средняя школа № 7 г. Энска»")
                    .parent("Управление образования администрации г. Энска")
                    .shortName("МБОУ «СОШ № 7»")
                    .inn("0000000000")
                    .kpp("000000000")
                    .ogrn("0000000000000")
                    .okpo("00000000")
                    .address("000000, г. Энск, ул. Школьная, д. 1")
                    .phone("8 (000) 000-00-00")
                    .email("school7@example.org")
                    .site("school7.example.org")
                    .build())
            .number("41-од")
            .date(date)
            .place("г. Энск")
            .title("Об утверждении плана мероприятий")
            .basedOn(
                new ActReference(
                    "приказа управления образования от 01.09.2026 № 112",
                    "приказа",
                    "управления образования",
                    LocalDate.of(2026, 9, 1),
                    "112",
                    null,
                    Map.of()))
            .preamble("На основании приказа управления образования от 01.09.2026 № 112")
            .clause("Утвердить план мероприятий (приложение).")
            .clause("Заместителю директора:", "обеспечить исполнение;", "отчитаться.")
            .signatory("Директор", "А.Б. Петрова")
            .executor("Сидорова В.Г.", "8 (000) 000-00-01")
            .build();
    Plan plan =
        Plan.builder("План мероприятий по обеспечению объективности на 2026/2027 учебный год")
            .kind(PlanKind.PLAN_MEROPRIYATIY)
            .level(PlanLevel.SCHOOL)
            .period(PlanPeriod.academicYear(2026))
            .preamble("Цель: объективная оценка.")
            .appendix(AppendixMark.of("1", "приказу МБОУ «СОШ № 7»", date, "41-од"))
            .approval(Approval.byAct("приказом МБОУ «СОШ № 7»", date, "41-од"))
            .approval(
                Approval.by(ApprovalKind.SOGLASOVANO, "Председатель совета", "Д.Е. Иванов", date))
            .direction(
                "Проведение процедур",
                d ->
                    d.label("Направление")
                        .task("Обеспечить независимое наблюдение.")
                        .activity(
                            Activity.builder("Подготовка наблюдателей")
                                .deadline("до 1 марта 2027 г.")
                                .responsible("Заместитель директора")
                                .result("Список, не менее 12 наблюдателей")
                                .note("по согласованию")
                                .other("Участники", "родители")
                                .tag("P1.OBS")
                                .build()))
            .numbered()
            .build();
    return PlanDocument.of(order, plan);
  }
}
