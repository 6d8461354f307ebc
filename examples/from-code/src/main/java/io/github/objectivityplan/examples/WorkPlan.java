package io.github.objectivityplan.examples;

import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanKind;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * A flat work plan that stamps approve, with a column of remarks and no order. All names are
 * invented.
 */
public final class WorkPlan {

  private WorkPlan() {}

  // [work-plan]
  /** The document. */
  public static PlanDocument document() {
    LocalDate date = LocalDate.of(2027, 1, 12);
    return PlanDocument.of(
        Plan.builder("План работы со школами с признаками необъективности на 2027 год")
            .kind(PlanKind.PLAN_RABOTY)
            .level(PlanLevel.MUNICIPALITY)
            .period(PlanPeriod.calendarYear(2027))
            .approval(
                Approval.by(
                    ApprovalKind.SOGLASOVANO, "Директор методического центра", "Д.Е. Белова", date))
            .approval(
                Approval.by(
                    ApprovalKind.UTVERZHDAYU,
                    "Начальник управления образования",
                    "Ж.З. Громов",
                    date))
            .columns(
                List.of(
                    new PlanColumn(ColumnRole.NUMBER, "№"),
                    new PlanColumn(ColumnRole.ACTIVITY, "Мероприятие"),
                    new PlanColumn(ColumnRole.RESULT, "Результат"),
                    new PlanColumn(ColumnRole.DEADLINE, "Срок"),
                    new PlanColumn(ColumnRole.RESPONSIBLE, "Ответственные"),
                    new PlanColumn(ColumnRole.NOTE, "Примечание")))
            .direction(
                Direction.builder(null)
                    .activity(
                        "Совещание с руководителями школ",
                        a ->
                            a.result("Протокол")
                                .deadline("январь 2027 г.")
                                .responsible("Управление образования"))
                    .activity(
                        "Выборочная перепроверка работ",
                        a ->
                            a.result("Справка, не менее 8 школ")
                                .deadline("март – апрель 2027 г.")
                                .responsible("Методический центр")
                                .note("Русский язык, математика"))
                    .activity(
                        "Адресные рекомендации школам",
                        a ->
                            a.result("Рекомендации")
                                .deadline("до 11 июня 2027 г.")
                                .responsible("Методический центр"))
                    .activity(
                        "Анализ итогов реализации плана",
                        a ->
                            a.result("Аналитическая справка")
                                .deadline("декабрь 2027 г.")
                                .responsible("Управление образования"))
                    .build())
            .numbered()
            .build());
  }
  // [/work-plan]
}
