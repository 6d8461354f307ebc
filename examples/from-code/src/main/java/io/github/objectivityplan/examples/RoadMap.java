package io.github.objectivityplan.examples;

import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanKind;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;

/**
 * A district's road map for a calendar year and the постановление that approves it. All names are
 * invented.
 */
public final class RoadMap {

  private RoadMap() {}

  // [road-map]
  /** The document. */
  public static PlanDocument document() {
    LocalDate date = LocalDate.of(2027, 1, 14);
    Order order =
        Order.builder(OrderKind.POSTANOVLENIE)
            .issuer(
                Organization.builder(
                        "Комитет по образованию администрации Заречного муниципального района")
                    .parent("Администрация Заречного муниципального района")
                    .build())
            .number("12")
            .date(date)
            .place("с. Заречное")
            .title(
                "Об утверждении дорожной карты по повышению объективности оценки образовательных результатов")
            .preamble(
                "Во исполнение приказа Министерства образования Энской области от 11.12.2026 № 894 «О повышении объективности оценки образовательных результатов»")
            .clause(
                "Утвердить дорожную карту по повышению объективности оценки образовательных результатов на 2027 год (прилагается).")
            .clause(
                "Руководителям общеобразовательных организаций:",
                "обеспечить выполнение дорожной карты;",
                "представить отчёт в срок до 10 декабря 2027 г.")
            .clause("Контроль за исполнением настоящего постановления оставляю за собой.")
            .signatory("Председатель комитета", "В.Г. Соколов")
            .build();
    Plan plan =
        Plan.builder(
                "Дорожная карта по повышению объективности оценки образовательных результатов в Заречном муниципальном районе на 2027 год")
            .kind(PlanKind.DOROZHNAYA_KARTA)
            .level(PlanLevel.MUNICIPALITY)
            .period(PlanPeriod.calendarYear(2027))
            .approval(
                Approval.byAct(
                    "постановлением комитета по образованию администрации Заречного муниципального района",
                    date,
                    "12"))
            .direction(
                "Обеспечение объективности при проведении процедур",
                d ->
                    d.task("Обеспечить независимое наблюдение и проверку.")
                        .activity(
                            "Формирование муниципального реестра независимых наблюдателей",
                            a ->
                                a.deadline("до 26 февраля 2027 г.")
                                    .responsible("Комитет по образованию")
                                    .result("Реестр, не менее 20 наблюдателей"))
                        .activity(
                            "Создание межшкольных комиссий для проверки работ",
                            a ->
                                a.deadline("март 2027 г.")
                                    .responsible("Комитет по образованию, методический центр")
                                    .result("Приказ о составе комиссий"))
                        .activity(
                            "Выборочная перепроверка работ",
                            a ->
                                a.deadline("май – июнь 2027 г.")
                                    .responsible("Методический центр")
                                    .result("Справка по итогам перепроверки")))
            .direction(
                "Работа со школами с признаками необъективности",
                d ->
                    d.activity(
                            "Анализ причин расхождения результатов",
                            a ->
                                a.deadline("июнь 2027 г.")
                                    .responsible("Методический центр")
                                    .result("Аналитическая справка"))
                        .activity(
                            "Собеседования с руководителями школ",
                            a ->
                                a.deadline("июль, сентябрь 2027 г.")
                                    .responsible("Комитет по образованию")
                                    .result("Протоколы"))
                        .activity(
                            "Контроль исполнения планов школ",
                            a ->
                                a.deadline("октябрь – ноябрь 2027 г.")
                                    .responsible("Комитет по образованию")
                                    .result("Справка")))
            .numbered()
            .build();
    return PlanDocument.of(order, plan);
  }
  // [/road-map]
}
