package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import io.github.objectivityplan.docgen.DocumentStyle.DateStyle;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanLayoutTest {

  @Test
  void lays_the_order_out_in_the_sequence_of_the_standard() {
    List<Block> blocks = PlanLayout.layout(DocumentsToWrite.schoolOrder(), DocumentStyle.STANDARD);

    assertThat(blocks.get(0)).isEqualTo(new Section(false));
    assertThat(texts(blocks.subList(1, blocks.indexOf(new Section(true)))))
        .containsExactly(
            "LETTERHEAD Комитет по образованию администрации города Энска",
            "LETTERHEAD Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12"
                + " города Энска»",
            "LETTERHEAD (МБОУ «СШ № 12»)",
            "LETTERHEAD_DETAIL ИНН 7700000012 КПП 770001001 ОГРН 1027700000012",
            "LETTERHEAD_DETAIL 123456, г. Энск, ул. Садовая, д. 5",
            "LETTERHEAD_DETAIL тел. 8 (495) 000-12-12, e-mail: school12@example.org",
            "ACT_KIND ПРИКАЗ",
            "ACT_LINE 28.08.2026\t№\u00a0115-ОД",
            "ACT_LINE г. Энск",
            "ACT_TITLE Об утверждении плана мероприятий по обеспечению объективности оценивания",
            "BODY В целях повышения доверия к результатам оценивания, в соответствии с годовым"
                + " планом работы школы",
            "ENACTING ПРИКАЗЫВАЮ:",
            "CLAUSE 1. Утвердить план мероприятий по обеспечению объективности оценивания на"
                + " 2026/2027 учебный год (приложение).",
            "CLAUSE 2. Заместителю директора Ясной О.П.:",
            "CLAUSE 2.1. ознакомить педагогических работников с планом до 5 сентября 2026 г.;",
            "CLAUSE 2.2. разместить план на официальном сайте школы до 10 сентября 2026 г.",
            "CLAUSE 3. Контроль за исполнением настоящего приказа оставляю за собой.",
            "SIGNATURE Директор\tА.Б.\u00a0Светлов",
            "EXECUTOR Исп. Ясная Ольга Петровна\nтел. 8 (495) 000-12-13");
  }

  @Test
  void lays_the_plan_out_as_marks_title_and_a_table_with_merged_rows_for_directions_and_tasks() {
    List<Block> blocks = PlanLayout.layout(DocumentsToWrite.schoolOrder(), DocumentStyle.STANDARD);
    List<Block> plan = blocks.subList(blocks.indexOf(new Section(true)) + 1, blocks.size());

    assertThat(texts(plan))
        .containsExactly(
            "MARK Приложение",
            "MARK к приказу МБОУ «СШ № 12»",
            "MARK от 28.08.2026 №\u00a0115-ОД",
            "PLAN_TITLE План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12»"
                + " на 2026/2027 учебный год",
            "BODY Цель плана: оценки, которым доверяют ученики, родители и учителя.");
    Table table = (Table) plan.get(plan.size() - 1);
    assertThat(table.ruled()).isTrue();
    assertThat(table.headerRows()).isEqualTo(1);
    assertThat(table.widths()).hasSize(6);
    assertThat(table.widths().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
    assertThat(table.rows().stream().map(PlanLayoutTest::row))
        .containsExactly(
            "№ п/п | Наименование мероприятия | Срок реализации | Ответственный исполнитель |"
                + " Ожидаемый результат | Примечание",
            "6× 1. Нормативное обеспечение",
            "6× Задачи: / 1. Привести локальные акты в порядок. / 2. Назначить ответственных.",
            "1.1 | Внести изменения в положение о внутренней системе оценки качества | до"
                + " 15\u00a0сентября\u00a02026\u00a0г. | заместитель директора | Приказ, не менее 1 положения | ",
            "1.2 | Ознакомить учителей с критериями оценивания | сентябрь\u00a02026\u00a0г. | руководители"
                + " ШМО | Лист ознакомления | ",
            "6× 2. Контроль и наблюдение",
            "2.1 | Перепроверить не менее 20\u00a0% работ двух классов | апрель –"
                + " май\u00a02027\u00a0г. | школьная"
                + " комиссия | Справка | ",
            "2.2 | Пригласить общественных наблюдателей | в дни проведения работ | директор |"
                + " Протоколы наблюдателей | по согласованию");
  }

  @Test
  void a_direction_has_its_word_and_its_number_before_its_title() {
    assertThat(headingOf(Direction.builder("Контроль").label("Направление").number("1")))
        .isEqualTo("Направление\u00a01. Контроль");
    assertThat(headingOf(Direction.builder("Контроль").label("Раздел №").number("II.")))
        .isEqualTo("Раздел №\u00a0II. Контроль");
    assertThat(headingOf(Direction.builder(null).label("Раздел").number("3")))
        .isEqualTo("Раздел\u00a03");
    assertThat(headingOf(Direction.builder("Контроль").label("Раздел"))).isEqualTo("Контроль");
    assertThat(headingOf(Direction.builder("Контроль").number("4"))).isEqualTo("4. Контроль");
  }

  private static String headingOf(Direction.Builder direction) {
    Plan plan =
        Plan.builder("План")
            .direction(direction.activity("Опрос", row -> row.number("1.1")).build())
            .build();
    List<Block> blocks = PlanLayout.layout(PlanDocument.of(plan), DocumentStyle.STANDARD);
    Table table = (Table) blocks.get(blocks.size() - 1);
    return ((Paragraph) table.rows().get(1).cells().get(0).content().get(0)).text();
  }

  @Test
  void a_date_has_room_in_its_column_or_may_part_before_its_year() {
    for (int columns = 0; columns < 8; columns++) {
      List<String> titles =
          IntStream.range(0, columns).mapToObj(i -> "Дополнительные-сведения " + i).toList();
      PlanDocument document =
          PlanDocument.of(
              Plan.builder("План")
                  .direction(
                      null,
                      direction ->
                          direction.activity(
                              "Взаимопосещение уроков",
                              row -> {
                                row.deadline("до 30 сентября 2026 г.");
                                titles.forEach(
                                    title -> row.other(title, "подтверждающие сведения"));
                              }))
                  .build());
      List<Block> blocks = PlanLayout.layout(document, DocumentStyle.STANDARD);
      Table table = (Table) blocks.get(blocks.size() - 1);
      int deadline = row(table.rows().get(0)).split(" \\| ", -1).length - titles.size() - 3;
      String text = ((Paragraph) table.rows().get(1).cells().get(deadline).content().get(0)).text();
      // the date takes 36 mm in Times New Roman 12, and the cell's margins 2.4 mm
      boolean fits = table.widths().get(deadline) * 257 / 1000 >= 39;

      assertThat(text).as(columns + " further columns").startsWith("до 30\u00a0сентября");
      assertThat(text.contains("сентября\u00a02026")).as(text).isEqualTo(fits);
    }
  }

  @Test
  void a_number_is_whole_however_many_columns_there_are() {
    List<PlanColumn> columns = new ArrayList<>();
    columns.add(new PlanColumn(ColumnRole.NUMBER, "№"));
    columns.add(new PlanColumn(ColumnRole.ACTIVITY, "Дело"));
    for (int i = 1; i <= 11; i++) {
      columns.add(new PlanColumn(ColumnRole.OTHER, "Обществознание " + i));
    }
    Plan plan =
        Plan.builder("План")
            .columns(columns)
            .direction("Раздел", d -> d.activity("Информационно-аналитическая справка", row -> {}))
            .numbered()
            .build();

    List<Block> blocks = PlanLayout.layout(PlanDocument.of(plan), DocumentStyle.STANDARD);

    Table table = (Table) blocks.get(blocks.size() - 1);
    // «1.1» in Times New Roman 12 takes 6 mm, the cell's margins 2.4
    assertThat(table.widths().get(0) * 257 / 1000.0).isGreaterThan(8.5);
    assertThat(table.widths().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
  }

  @Test
  void puts_agreement_opposite_approval_in_a_table_without_lines() {
    List<Block> blocks = PlanLayout.layout(DocumentsToWrite.stampedPlan(), DocumentStyle.STANDARD);

    assertThat(blocks.get(0)).isEqualTo(new Section(true));
    Table stamps = (Table) blocks.get(1);
    assertThat(stamps.ruled()).isFalse();
    assertThat(stamps.headerRows()).isZero();
    assertThat(stamps.rows().stream().map(PlanLayoutTest::row))
        .containsExactly(
            "СОГЛАСОВАНО / Директор методического центра / _________ Д.Е. Речной / 09.01.2027 |"
                + "  | УТВЕРЖДАЮ / Начальник отдела образования / _________ В.Г. Дальняя /"
                + " 11.01.2027");
  }

  @Test
  void puts_an_empty_line_above_a_mark_below_another_one() {
    Plan.Builder plan = Plan.builder("План");
    for (String who : List.of("Директор", "Начальник")) {
      plan.approval(Approval.by(ApprovalKind.UTVERZHDAYU, who, null, null));
      plan.approval(Approval.by(ApprovalKind.SOGLASOVANO, who, null, null));
    }

    List<Block> blocks = PlanLayout.layout(PlanDocument.of(plan.build()), DocumentStyle.STANDARD);

    assertThat(((Table) blocks.get(1)).rows().stream().map(PlanLayoutTest::row))
        .containsExactly(
            "СОГЛАСОВАНО / Директор |  | УТВЕРЖДАЮ / Директор",
            " / СОГЛАСОВАНО / Начальник |  |  / УТВЕРЖДАЮ / Начальник");
  }

  @Test
  void puts_several_officials_who_approve_on_one_level() {
    Plan.Builder plan = Plan.builder("План");
    for (String who : List.of("Директор", "Начальник", "Глава")) {
      plan.approval(Approval.by(ApprovalKind.UTVERZHDAYU, who, null, null));
    }

    List<Block> blocks = PlanLayout.layout(PlanDocument.of(plan.build()), DocumentStyle.STANDARD);

    assertThat(((Table) blocks.get(1)).rows().stream().map(PlanLayoutTest::row))
        .containsExactly(
            "УТВЕРЖДАЮ / Директор |  | УТВЕРЖДАЮ / Начальник", " |  |  / УТВЕРЖДАЮ / Глава");
  }

  @Test
  void prints_no_direction_row_for_a_plan_without_directions() {
    List<Block> blocks = PlanLayout.layout(DocumentsToWrite.stampedPlan(), DocumentStyle.STANDARD);

    assertThat(((Table) blocks.get(blocks.size() - 1)).rows())
        .allSatisfy(row -> assertThat(row.cells()).hasSize(5));
  }

  @Test
  void lets_the_word_of_approval_agree_with_the_kind_of_plan() {
    Plan.Builder plan =
        Plan.builder("Дорожная карта")
            .kind(PlanKind.DOROZHNAYA_KARTA)
            .approval(
                Approval.byAct("приказом отдела образования", LocalDate.of(2027, 2, 1), "17/1"));

    assertThat(texts(PlanLayout.layout(PlanDocument.of(plan.build()), DocumentStyle.STANDARD)))
        .startsWith(
            "MARK УТВЕРЖДЕНА",
            "MARK приказом отдела образования",
            "MARK от 01.02.2027 №\u00a017/1");
  }

  @Test
  void lets_the_word_of_approval_agree_with_the_title_where_no_kind_is_named() {
    Plan plan =
        Plan.builder("Мероприятия по обеспечению объективности")
            .approval(Approval.byAct("приказом отдела образования", null, "17/1"))
            .build();

    assertThat(texts(PlanLayout.layout(PlanDocument.of(plan), DocumentStyle.STANDARD)))
        .startsWith("MARK УТВЕРЖДЕНЫ", "MARK приказом отдела образования");
  }

  @Test
  void writes_dates_in_words_when_the_style_says_so() {
    DocumentStyle style = DocumentStyle.builder().dateStyle(DateStyle.VERBAL).build();

    assertThat(texts(PlanLayout.layout(DocumentsToWrite.schoolOrder(), style)))
        .contains(
            "ACT_LINE 28\u00a0августа 2026\u00a0г.\t№\u00a0115-ОД",
            "MARK от 28\u00a0августа 2026\u00a0г. №\u00a0115-ОД");
  }

  @Test
  void leaves_out_what_is_absent() {
    PlanDocument bare =
        PlanDocument.of(
            Order.builder(OrderKind.POSTANOVLENIE).enactingWord(null).build(),
            Plan.builder("План").build());

    assertThat(texts(PlanLayout.layout(bare, DocumentStyle.STANDARD)))
        .containsExactly("ACT_KIND ПОСТАНОВЛЕНИЕ", "PLAN_TITLE План");
  }

  @Test
  void prints_a_number_with_the_mark_it_has() {
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .clause(Clause.of("1", "первый"))
            .clause(Clause.of("2)", "второй"))
            .clause(Clause.of("3.", "третий\nи его второй абзац"))
            .build();

    assertThat(
            texts(
                PlanLayout.layout(
                    PlanDocument.of(order, Plan.builder("План").build()), DocumentStyle.STANDARD)))
        .contains(
            "CLAUSE 1. первый",
            "CLAUSE 2) второй",
            "CLAUSE 3. третий",
            "CLAUSE и его второй абзац");
  }

  @Test
  void adds_a_column_for_what_no_column_shows() {
    Plan plan =
        Plan.builder("План")
            .columns(List.of(new PlanColumn(ColumnRole.ACTIVITY, "Что делаем")))
            .direction(
                Direction.builder(null)
                    .activity(
                        Activity.builder("Проверка")
                            .number("1")
                            .deadline("май")
                            .other("Охват", "все школы")
                            .build())
                    .build())
            .build();

    List<Block> blocks = PlanLayout.layout(PlanDocument.of(plan), DocumentStyle.STANDARD);

    assertThat(((Table) blocks.get(blocks.size() - 1)).rows().stream().map(PlanLayoutTest::row))
        .containsExactly(
            "№ п/п | Что делаем | Срок реализации | Охват", "1 | Проверка | май | все школы");
  }

  @Test
  void prints_no_character_that_a_file_cannot_hold() {
    List<Block> blocks = PlanLayout.layout(DocumentsToWrite.hostileTexts(), DocumentStyle.STANDARD);

    assertThat(texts(blocks))
        .contains(
            "ACT_TITLE Об знаках и \ufffd половинах",
            "CLAUSE 1. Первая строка",
            "CLAUSE вторая",
            "CLAUSE третья с табуляцией и пробелами");
  }

  @Test
  void the_visible_document_has_no_tags_and_the_printed_columns() {
    PlanDocument visible = OnPaper.visible(DocumentsToWrite.schoolOrder());

    assertThat(visible.plan().allActivities()).allSatisfy(a -> assertThat(a.tags()).isEmpty());
    assertThat(visible.plan().columns())
        .extracting(PlanColumn::role)
        .containsExactly(
            ColumnRole.NUMBER,
            ColumnRole.ACTIVITY,
            ColumnRole.DEADLINE,
            ColumnRole.RESPONSIBLE,
            ColumnRole.RESULT,
            ColumnRole.NOTE);
  }

  @Test
  void the_visible_document_is_all_that_is_printed() {
    for (PlanDocument document :
        List.of(
            DocumentsToWrite.schoolOrder(),
            DocumentsToWrite.stampedPlan(),
            DocumentsToWrite.hostileTexts())) {
      PlanDocument visible = OnPaper.visible(document);

      assertThat(OnPaper.visible(visible)).isEqualTo(visible);
      assertThat(readTexts(PlanLayout.layout(visible, DocumentStyle.STANDARD)))
          .isEqualTo(readTexts(PlanLayout.layout(document, DocumentStyle.STANDARD)));
    }
  }

  private static List<String> readTexts(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Table table
                    ? table.rows().stream().map(PlanLayoutTest::row)
                    : texts(List.of(block)).stream())
        .map(OnPaper::read)
        .toList();
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .map(paragraph -> paragraph.purpose() + " " + paragraph.text())
        .toList();
  }

  private static String row(Row row) {
    return String.join(" | ", row.cells().stream().map(PlanLayoutTest::cell).toList());
  }

  private static String cell(Cell cell) {
    String text =
        String.join(
            " / ", cell.content().stream().map(block -> ((Paragraph) block).text()).toList());
    return cell.columns() == 1 ? text : cell.columns() + "× " + text;
  }

  @Test
  void adds_what_the_style_asks_for_below_the_signature() {
    DocumentStyle style =
        DocumentStyle.builder()
            .executorMark(DocumentStyle.ExecutorMark.PLAIN)
            .acquaintance(List.of(Signatory.of("учитель математики", "Речной Д.Е.")))
            .electronicSignature(
                new ElectronicSignature(
                    "01D9AB33C0",
                    "Светлов Андрей Борисович",
                    LocalDate.of(2026, 1, 12),
                    LocalDate.of(2027, 4, 12),
                    OffsetDateTime.parse("2026-08-28T10:15:00+03:00")))
            .build();

    List<Block> blocks = PlanLayout.layout(DocumentsToWrite.schoolOrder(), style);

    List<Block> order = blocks.subList(1, blocks.indexOf(new Section(true)));
    assertThat(texts(order))
        .endsWith(
            "SIGNATURE Директор\tА.Б.\u00a0Светлов",
            "E_SIGNATURE ДОКУМЕНТ ПОДПИСАН\nЭЛЕКТРОННОЙ ПОДПИСЬЮ\nСертификат: 01D9AB33C0\n"
                + "Владелец: Светлов Андрей Борисович\n"
                + "Действителен: с 12.01.2026 по 12.04.2027\n"
                + "Метка доверенного времени: 28.08.2026\u00a010:15:00\u00a0+03:00",
            "ACQUAINTANCE С приказом ознакомлены:",
            "EXECUTOR Ясная Ольга Петровна\n8 (495) 000-12-13");
    assertThat(order)
        .filteredOn(Table.class::isInstance)
        .singleElement()
        .extracting(table -> row(((Table) table).rows().get(0)).replace('\u00a0', ' '))
        .isEqualTo(
            " / Речной Д.Е., учитель математики |  |  / ____________ «___» __________ 20__ г.");
  }

  @Test
  void numbers_the_columns_below_their_names() {
    DocumentStyle style =
        DocumentStyle.builder().tableHeader(DocumentStyle.TableHeader.NUMBERED).build();

    List<Block> blocks = PlanLayout.layout(DocumentsToWrite.stampedPlan(), style);

    Table table = (Table) blocks.get(blocks.size() - 1);
    assertThat(table.headerRows()).isEqualTo(2);
    assertThat(row(table.rows().get(1))).isEqualTo("1 | 2 | 3 | 4 | 5");
  }

  @Test
  void prints_the_columns_that_the_style_names_and_nothing_of_the_others() {
    List<PlanColumn> columns =
        List.of(
            new PlanColumn(ColumnRole.DEADLINE, "Когда"),
            new PlanColumn(ColumnRole.ACTIVITY, "Что"),
            new PlanColumn(ColumnRole.RESULT, "Итог"));

    PlanDocument shown = OnPaper.withColumns(DocumentsToWrite.schoolOrder(), columns);

    List<Block> blocks = PlanLayout.layout(shown, DocumentStyle.STANDARD);
    Table table = (Table) blocks.get(blocks.size() - 1);
    assertThat(row(table.rows().get(0))).isEqualTo("Когда | Что | Итог");
    assertThat(row(table.rows().get(3)))
        .isEqualTo(
            "до 15\u00a0сентября\u00a02026\u00a0г. | Внести изменения в положение о внутренней системе оценки"
                + " качества | Приказ, не менее 1 положения");
    assertThat(new String(EmbeddedJson.of(shown), StandardCharsets.UTF_8))
        .doesNotContain("заместитель директора");
  }
}
