package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents as schools and districts have them, of every shape. All names are invented. */
final class PlausibleDocuments {

  private static final List<String> TITLES =
      List.of(
          "Подготовка наблюдателей",
          "Проведение инструктажа организаторов",
          "Анализ результатов ВПР по русскому языку и математике",
          "Выборочная перепроверка работ в 5 и 8 классах",
          "Разъяснительная работа с родителями",
          "Семинар «Единые подходы к оцениванию»",
          "Обновление положения о ВСОКО (при необходимости)");
  private static final List<String> DEADLINES =
      List.of(
          "до 15 января 2027 г.",
          "октябрь – ноябрь 2026 г.",
          "март, июнь 2027 г.",
          "в течение учебного года",
          "по графику проведения ВПР",
          "25.05.2027");
  private static final List<String> PARTIES =
      List.of(
          "Директор",
          "Заместитель директора по УВР",
          "Руководители ШМО",
          "Классные руководители",
          "Управление образования",
          "Школьный координатор ВПР");
  private static final List<String> RESULTS =
      List.of("Справка", "Приказ", "Протокол, не менее 3 выводов", "Список наблюдателей");

  private static final List<Executor> EXECUTORS =
      List.of(
          Executor.of("Орлова Елена Викторовна", "8 (000) 000-00-01"),
          Executor.of("Орлова-Речная Елена Викторовна", "+7 (000) 000-00-01"),
          Executor.of("Орлова Е.В.", "8 (000) 000-00-01 доб. 105"),
          Executor.of("Орлова Е.В.", "8(00000)00001, факс 8(00000)00002"),
          Executor.of("Главный специалист Орлова Е.В.", "2-00-01"),
          Executor.of("Орлова Елена Викторовна, методист ИМЦ", "2-00-01, orlova@ensk.example"),
          Executor.of("Рашидов Анвар Али оглы", "2-00-01"),
          Executor.of("Е.-В. Ван дер Орлов", "тел. 2-00-01"),
          Executor.of("Отдел оценки качества", "2-00-01"),
          Executor.of("Ли Анна", "по внутреннему телефону 5"),
          Executor.of("Орлова Е.В.", null),
          Executor.of(null, "8 (000) 000-00-01"));

  private PlausibleDocuments() {}

  static Arbitrary<PlanDocument> documents() {
    return Combinators.combine(orders().injectNull(0.3), plans())
        .as((order, plan) -> order == null ? PlanDocument.of(plan) : withOrder(order, plan));
  }

  /** A plan that an order approves has a mark that refers to the order. */
  private static PlanDocument withOrder(Order order, Plan plan) {
    String issuer = "МБОУ «Средняя школа № 3 г. Энска»";
    Plan marked =
        plan.approvals().isEmpty()
            ? plan.toBuilder()
                .appendix(
                    AppendixMark.of(
                        null, order.kind().dative() + " " + issuer, order.date(), order.number()))
                .build()
            : plan;
    return PlanDocument.of(order, marked);
  }

  private static Arbitrary<Order> orders() {
    Arbitrary<OrderKind> kinds = Arbitraries.of(OrderKind.values());
    Arbitrary<LocalDate> dates =
        Arbitraries.integers().between(0, 40).map(d -> LocalDate.of(2026, 8, 25).plusDays(d));
    Arbitrary<String> numbers = Arbitraries.of("118", "41-од", "134/01-11", "6а", "01-12-121");
    Arbitrary<Integer> shapes = Arbitraries.integers().between(0, 15);
    Arbitrary<Executor> executors = Arbitraries.of(EXECUTORS).injectNull(0.3);
    return Combinators.combine(kinds, dates, numbers, shapes, executors)
        .as(
            (kind, date, number, shape, executor) -> {
              String preamble =
                  (shape & 1) == 0
                      ? "В целях обеспечения объективности оценки"
                      : "На основании приказа Министерства образования Энской области от 03.08.2026"
                          + " № 592 «О мерах по повышению объективности»";
              Order.Builder order =
                  Order.builder(kind)
                      .issuer(
                          Organization.builder("МБОУ «Средняя школа № 3 г. Энска»")
                              .parent((shape & 2) == 0 ? null : "Управление образования г. Энска")
                              .phone(
                                  (shape & 2) == 0
                                      ? null
                                      : "8 (000) 000-00-02, факс: 8 (000) 000-00-03")
                              .address(
                                  (shape & 2) == 0 ? null : "000000, г. Энск, ул. Школьная, д. 1")
                              .inn((shape & 1) == 0 ? null : "7700000003")
                              .okpo((shape & 4) == 0 ? null : "00000003")
                              .phone((shape & 8) == 0 ? null : "8 (000) 000-00-03")
                              .site((shape & 16) == 0 ? null : "https://school3.example.org")
                              .build())
                      .number(number)
                      .date(date)
                      .place((shape & 4) == 0 ? null : "г. Энск")
                      .title("Об утверждении плана мероприятий по обеспечению объективности")
                      .preamble(preamble)
                      .legalBasis(ActReference.findAll(preamble))
                      .clause("Утвердить план мероприятий (приложение).");
              if ((shape & 8) != 0) {
                order.clause(
                    "Заместителю директора:", "обеспечить исполнение;", "отчитаться до 30 июня.");
              }
              order
                  .clause("Контроль за исполнением " + kind.ofThis() + " оставляю за собой.")
                  .signatory("Директор", "А.Б. Петрова");
              return order.executor(executor).build();
            });
  }

  private static Arbitrary<Plan> plans() {
    Arbitrary<List<Direction>> directed =
        Combinators.combine(
                Arbitraries.of(
                    "Проведение процедур", "Работа с результатами", "Работа с родителями"),
                Arbitraries.of("Направление", "Раздел №", "БЛОК", "Этап").injectNull(0.6),
                Arbitraries.of("Обеспечить наблюдение.", "Выявить причины.").list().ofMaxSize(2),
                activities().list().ofMinSize(1).ofMaxSize(5))
            .as(
                (title, label, tasks, activities) -> {
                  Direction.Builder direction =
                      Direction.builder(title).label(label).activities(activities);
                  tasks.forEach(direction::task);
                  return direction.build();
                })
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    Arbitrary<List<Direction>> flat =
        activities()
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(list -> List.of(Direction.builder(null).activities(list).build()));
    return Combinators.combine(
            Arbitraries.oneOf(directed, flat),
            Arbitraries.of(PlanKind.PLAN_MEROPRIYATIY, PlanKind.DOROZHNAYA_KARTA),
            Arbitraries.integers().between(0, 7),
            columns())
        .as(
            (directions, kind, shape, columns) -> {
              Plan.Builder plan =
                  Plan.builder(
                          kind.title()
                              + " по обеспечению объективности оценки в школе на 2026/2027 учебный год")
                      .kind(kind)
                      .level(PlanLevel.SCHOOL)
                      .period(PlanPeriod.academicYear(2026))
                      .columns(columns)
                      .preamble((shape & 1) == 0 ? null : "Цель: объективная оценка.")
                      .directions(directions);
              LocalDate date = LocalDate.of(2026, 9, 1);
              if ((shape & 2) != 0) {
                plan.approval(
                    Approval.by(
                        ApprovalKind.SOGLASOVANO, "Председатель совета школы", "В.Г. Белов", date));
              }
              if ((shape & 4) != 0) {
                plan.approval(
                    Approval.by(ApprovalKind.UTVERZHDAYU, "Директор школы", "А.Б. Петрова", date));
              }
              return plan.numbered().build();
            });
  }

  /** The usual columns in any order but the number, which stands first. */
  private static Arbitrary<List<PlanColumn>> columns() {
    return Arbitraries.randomValue(
        random -> {
          List<PlanColumn> rest = new ArrayList<>(PlanColumn.USUAL.subList(1, 5));
          if (random.nextBoolean()) {
            rest.add(new PlanColumn(ColumnRole.NOTE, "Примечание"));
          }
          Collections.shuffle(rest, random);
          rest.add(0, PlanColumn.USUAL.get(0));
          return List.copyOf(rest);
        });
  }

  private static Arbitrary<Activity> activities() {
    return Combinators.combine(
            Arbitraries.of(TITLES),
            Arbitraries.of(DEADLINES),
            Arbitraries.of(PARTIES).set().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(RESULTS),
            Arbitraries.of("P1.OBS", "").list().ofMaxSize(1))
        .as(
            (title, deadline, parties, result, tags) -> {
              Activity.Builder activity =
                  Activity.builder(title)
                      .deadline(deadline)
                      .responsible(String.join(", ", parties))
                      .result(result);
              tags.stream().filter(tag -> !tag.isEmpty()).forEach(activity::tag);
              return activity.build();
            });
  }
}
