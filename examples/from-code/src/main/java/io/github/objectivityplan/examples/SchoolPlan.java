package io.github.objectivityplan.examples;

import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;

/**
 * A school's plan for an academic year and the order that approves it. The school and its people
 * are invented.
 */
public final class SchoolPlan {

  private SchoolPlan() {}

  /** The document. */
  public static PlanDocument document() {
    LocalDate date = LocalDate.of(2026, 9, 1);
    return PlanDocument.of(order(date), plan(date));
  }

  // [school-order]
  private static Order order(LocalDate date) {
    return Order.builder(OrderKind.PRIKAZ)
        .issuer(
            Organization.builder(
                    "Муниципальное бюджетное общеобразовательное учреждение\n«Средняя школа № 7 города Энска»")
                .shortName("МБОУ «СШ № 7 г. Энска»")
                .address("000000, Энская область, г. Энск, ул. Школьная, д. 1")
                .phone("8 (000) 000-00-00")
                .email("school7@example.org")
                .build())
        .number("118-од")
        .date(date)
        .place("г. Энск")
        .title(
            "Об утверждении плана мероприятий по обеспечению объективности процедур оценки качества образования")
        .preamble(
            "В целях обеспечения объективности процедур оценки качества образования и олимпиад школьников")
        .clause(
            "Утвердить план мероприятий по обеспечению объективности процедур оценки качества образования на 2026/2027 учебный год (приложение).")
        .clause(
            "Назначить ответственным за выполнение плана заместителя директора по учебно-воспитательной работе Орлову Е.В.")
        .clause(
            "Заместителю директора по учебно-воспитательной работе Орловой Е.В.:",
            "довести план до сведения педагогических работников в срок до 4 сентября 2026 г.;",
            "представить отчёт о выполнении плана в срок до 30 июня 2027 г.")
        .clause("Разместить план на официальном сайте школы в срок до 11 сентября 2026 г.")
        .clause("Контроль за исполнением настоящего приказа оставляю за собой.")
        .signatory("Директор", "А.Б. Петрова")
        .executor("Орлова Елена Викторовна", "8 (000) 000-00-01")
        .build();
  }

  // [/school-order]

  // [school-plan]
  private static Plan plan(LocalDate date) {
    return Plan.builder(
            "План мероприятий по обеспечению объективности процедур оценки качества образования на 2026/2027 учебный год")
        .level(PlanLevel.SCHOOL)
        .period(PlanPeriod.academicYear(2026))
        .appendix(AppendixMark.of(null, "приказу МБОУ «СШ № 7 г. Энска»", date, "118-од"))
        .direction(
            "Обеспечение объективности при проведении оценочных процедур",
            d ->
                d.activity(
                        "Утверждение графика оценочных процедур и состава ответственных лиц",
                        a ->
                            a.deadline("до 15 сентября 2026 г.")
                                .responsible("Директор")
                                .result("Приказ, график")
                                .tag("P1.REG"))
                    .activity(
                        "Формирование списка общественных наблюдателей, не являющихся родителями участников и учителями-предметниками",
                        a ->
                            a.deadline("февраль 2027 г.")
                                .responsible("Заместитель директора по УВР")
                                .result("Список, не менее 6 наблюдателей")
                                .tag("P1.OBS")
                                .tag("P1.OBS.REQ"))
                    .activity(
                        "Обучение общественных наблюдателей и заполнению ими протоколов наблюдения",
                        a ->
                            a.deadline("март 2027 г.")
                                .responsible("Школьный координатор ВПР")
                                .result("Протоколы инструктажа")
                                .tag("P1.OBS.REQ"))
                    .activity(
                        "Инструктаж организаторов, технических специалистов и экспертов",
                        a ->
                            a.deadline("до 9 апреля 2027 г.")
                                .responsible("Школьный координатор ВПР")
                                .result("Журнал инструктажа")
                                .tag("P1.STAFF"))
                    .activity(
                        "Хранение материалов в сейфе, ограничение доступа к ним, кодирование работ участников",
                        a ->
                            a.deadline("апрель – май 2027 г.")
                                .responsible("Технический специалист")
                                .result("Журнал учёта материалов")
                                .tag("P1.INFOSEC")
                                .tag("P1.CODE"))
                    .activity(
                        "Проверка работ школьными комиссиями по единым критериям после коллегиального обсуждения подходов к оцениванию",
                        a ->
                            a.deadline("апрель – май 2027 г.")
                                .responsible("Руководители ШМО")
                                .result("Протоколы заседаний комиссий")
                                .tag("P1.COMM"))
                    .activity(
                        "Исключение конфликта интересов: учитель не проводит и не проверяет работы в своих классах",
                        a ->
                            a.deadline("до 9 апреля 2027 г.")
                                .responsible("Директор")
                                .result("Приказ о составе организаторов и комиссий")
                                .tag("P1.NOCOI")))
        .direction(
            "Выявление и профилактика необъективных результатов",
            d ->
                d.activity(
                    "Анализ причин расхождения результатов ВПР, школьных отметок и результатов ОГЭ",
                    a ->
                        a.deadline("июнь 2027 г.")
                            .responsible("Заместитель директора по УВР, руководители ШМО")
                            .result("Аналитическая справка")
                            .tag("P2.CAUSE")))
        .direction(
            "Формирование позитивного отношения к объективной оценке",
            d ->
                d.activity(
                        "Наставническая помощь учителям с профессиональными дефицитами в оценивании",
                        a ->
                            a.deadline("октябрь 2026 г. – май 2027 г.")
                                .responsible("Руководители ШМО")
                                .result("Планы наставничества")
                                .tag("P3.HELP"))
                    .activity(
                        "Разъяснительная работа с педагогами по вопросам объективности оценки",
                        a ->
                            a.deadline("до 30 октября 2026 г.")
                                .responsible("Директор")
                                .result("Протокол педагогического совета")
                                .tag("P3.EXPLAIN"))
                    .activity(
                        "Экспертная работа учителей и методических объединений с результатами процедур",
                        a ->
                            a.deadline("январь, июнь 2027 г.")
                                .responsible("Руководители ШМО")
                                .result("Протоколы заседаний ШМО")
                                .tag("P3.ANALYT"))
                    .activity(
                        "Обновление положения о ВСОКО с критериями текущего и итогового оценивания",
                        a ->
                            a.deadline("до 20 ноября 2026 г.")
                                .responsible("Заместитель директора по УВР")
                                .result("Положение о ВСОКО")
                                .tag("P3.VSOKO"))
                    .activity(
                        "Повышение квалификации учителей в области оценивания",
                        a ->
                            a.deadline("ноябрь 2026 г. – март 2027 г.")
                                .responsible("Заместитель директора по УВР")
                                .result("Удостоверения, не менее 5")
                                .tag("P3.QUAL"))
                    .activity(
                        "Родительские собрания о порядке проведения оценочных процедур",
                        a ->
                            a.deadline("март 2027 г.")
                                .responsible("Классные руководители")
                                .result("Протоколы собраний")
                                .tag("P3.PARENTS")))
        .numbered()
        .build();
  }
  // [/school-plan]
}
