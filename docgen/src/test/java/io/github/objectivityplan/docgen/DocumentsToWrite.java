package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Documents of invented schools and people. */
final class DocumentsToWrite {

  private DocumentsToWrite() {}

  /** An order of a school with the plan as its appendix; two directions, tasks, tags. */
  static PlanDocument schoolOrder() {
    return PlanDocument.of(order(), schoolPlan());
  }

  static Order order() {
    return Order.builder(OrderKind.PRIKAZ)
        .issuer(
            Organization.builder(
                    "Муниципальное бюджетное общеобразовательное учреждение "
                        + "«Средняя школа № 12 города Энска»")
                .parent("Комитет по образованию администрации города Энска")
                .shortName("МБОУ «СШ № 12»")
                .inn("7700000012")
                .kpp("770001001")
                .ogrn("1027700000012")
                .address("123456, г. Энск, ул. Садовая, д. 5")
                .phone("8 (495) 000-12-12")
                .email("school12@example.org")
                .build())
        .date(LocalDate.of(2026, 8, 28))
        .number("115-ОД")
        .place("г. Энск")
        .title("Об утверждении плана мероприятий по обеспечению объективности оценивания")
        .preamble(
            "В целях повышения доверия к результатам оценивания, в соответствии с годовым планом"
                + " работы школы")
        .clause(
            "Утвердить план мероприятий по обеспечению объективности оценивания на 2026/2027"
                + " учебный год (приложение).")
        .clause(
            "Заместителю директора Ясной О.П.:",
            "ознакомить педагогических работников с планом до 5 сентября 2026 г.;",
            "разместить план на официальном сайте школы до 10 сентября 2026 г.")
        .clause("Контроль за исполнением настоящего приказа оставляю за собой.")
        .signatory("Директор", "А.Б.\u00a0Светлов")
        .executor("Ясная Ольга Петровна", "8 (495) 000-12-13")
        .build();
  }

  static Plan schoolPlan() {
    return Plan.builder(
            "План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12» на"
                + " 2026/2027 учебный год")
        .level(PlanLevel.SCHOOL)
        .period(PlanPeriod.academicYear(2026))
        .preamble("Цель плана: оценки, которым доверяют ученики, родители и учителя.")
        .appendix(
            AppendixMark.of(null, "приказу МБОУ «СШ № 12»", LocalDate.of(2026, 8, 28), "115-ОД"))
        .direction(
            "Нормативное обеспечение",
            direction ->
                direction
                    .task("Привести локальные акты в порядок.")
                    .task("Назначить ответственных.")
                    .activity(
                        "Внести изменения в положение о внутренней системе оценки качества",
                        row ->
                            row.deadline("до 15 сентября 2026 г.")
                                .responsible("заместитель директора")
                                .result("Приказ, не менее 1 положения")
                                .tag("05-71:1"))
                    .activity(
                        "Ознакомить учителей с критериями оценивания",
                        row ->
                            row.deadline("сентябрь 2026 г.")
                                .responsible("руководители ШМО")
                                .result("Лист ознакомления")))
        .direction(
            "Контроль и наблюдение",
            direction ->
                direction
                    .activity(
                        "Перепроверить не менее 20 % работ двух классов",
                        row ->
                            row.deadline("апрель – май 2027 г.")
                                .responsible("школьная комиссия")
                                .result("Справка"))
                    .activity(
                        "Пригласить общественных наблюдателей",
                        row ->
                            row.deadline("в дни проведения работ")
                                .responsible("директор")
                                .result("Протоколы наблюдателей")
                                .note("по согласованию")))
        .numbered()
        .build();
  }

  /** A style with every mark and sheet that a style can add. */
  static DocumentStyle.Builder everyMark() {
    return DocumentStyle.builder()
        .tableHeader(DocumentStyle.TableHeader.NUMBERED)
        .appendixPages(DocumentStyle.AppendixPages.CONTINUOUS)
        .executorMark(DocumentStyle.ExecutorMark.PLAIN)
        .acquaintance(
            List.of(
                Signatory.of("учитель математики", "Речной Д.Е."),
                Signatory.of("учитель русского языка", "Лесная О.П."),
                Signatory.of("секретарь", null)))
        .electronicSignature(
            new ElectronicSignature(
                "01D9AB33C07F45E8A2B1C4D5E6F70819",
                "Светлов Андрей Борисович",
                LocalDate.of(2026, 1, 12),
                LocalDate.of(2027, 4, 12),
                OffsetDateTime.parse("2026-08-28T10:15:00+03:00")));
  }

  /** A flat plan that a stamp approves and another agrees to. */
  static PlanDocument stampedPlan() {
    return PlanDocument.of(
        Plan.builder("План работы по повышению объективности на 2027 год")
            .approval(
                Approval.by(
                    ApprovalKind.UTVERZHDAYU,
                    "Начальник отдела образования",
                    "В.Г. Дальняя",
                    LocalDate.of(2027, 1, 11)))
            .approval(
                Approval.by(
                    ApprovalKind.SOGLASOVANO,
                    "Директор методического центра",
                    "Д.Е. Речной",
                    LocalDate.of(2027, 1, 9)))
            .direction(
                Direction.builder(null)
                    .activity(
                        "Семинар для экспертов",
                        row -> row.deadline("февраль 2027 г.").responsible("методический центр"))
                    .build())
            .numbered()
            .build());
  }

  /** Texts that a careless writer would break a file with. */
  static PlanDocument hostileTexts() {
    return PlanDocument.of(
        Order.builder(OrderKind.RASPORYAZHENIE)
            .number("1<2&3")
            .title("Об \u0000знаках\u0007 и \ud800 половинах \ufffe")
            .preamble("</script><!-- ]]> &amp; \"кавычки\" 'апостроф'")
            .enactingWord(null)
            .clause(
                Clause.of("1", "Первая строка\u000bвторая\r\nтретья\tс табуляцией  и пробелами"))
            .signatory("И.о. <начальника>", "Ё.Ж. \ud83d\ude00")
            .build(),
        Plan.builder("План <b>мероприятий</b> & прочее")
            .direction(
                "=SUM(A1:A2)",
                direction ->
                    direction
                        .activity("=1+1", row -> row.deadline("+7").responsible("@директор"))
                        .activity("-5", row -> row.deadline("'=A1").result("\u00adмяг\u00adкий")))
            .build());
  }
}
