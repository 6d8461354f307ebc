package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WordFile.p;
import static io.github.objectivityplan.docgen.WordFile.row;
import static io.github.objectivityplan.docgen.WordFile.table;
import static io.github.objectivityplan.docgen.WordFile.wide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddDocumentsTest {

  private static final String TITLE = p("План мероприятий МБОУ «Лицей № 3» на 2027 год");
  private static final String[] HEADER = {"№", "Мероприятие", "Срок", "Ответственный", "Результат"};
  private static final String PLAN =
      table(row(HEADER), row("1", "Опрос родителей", "май 2027 г.", "Завуч", "Справка"));

  private static List<Activity> activities(Reading reading) {
    return reading.document().plan().allActivities().toList();
  }

  private static List<ColumnRole> roles(Reading reading) {
    return reading.document().plan().columns().stream().map(PlanColumn::role).toList();
  }

  private static List<String> unplaced(Reading reading) {
    return reading.unplaced().stream().map(Object::toString).toList();
  }

  @Test
  void an_order_may_stand_after_its_plan() {
    Reading reading =
        WordFile.of(
                TITLE,
                PLAN,
                p("Примечание. Сроки могут быть уточнены."),
                p("Управление образования города Энска"),
                p("ПРИКАЗ"),
                p("11.01.2027 № 4-од"),
                p("Об утверждении плана мероприятий"),
                p("В целях повышения объективности"),
                p("ПРИКАЗЫВАЮ:"),
                p("1. Утвердить план мероприятий."),
                p("2. Контроль оставляю за собой."),
                p("Начальник А.А. Лосева"))
            .read();
    Order order = reading.document().order();
    assertThat(order).isNotNull();
    assertThat(order.kind()).isEqualTo(OrderKind.PRIKAZ);
    assertThat(order.number()).isEqualTo("4-од");
    assertThat(order.date()).isEqualTo("2027-01-11");
    assertThat(order.issuer().name()).isEqualTo("Управление образования города Энска");
    assertThat(order.clauses()).extracting(Clause::number).containsExactly("1", "2");
    assertThat(order.signatory().name()).isEqualTo("А.А. Лосева");
    assertThat(unplaced(reading)).singleElement().asString().contains("Сроки могут быть уточнены");
    assertThat(activities(reading)).hasSize(1);
  }

  @Test
  void a_list_of_those_who_have_read_the_order_after_the_plan_adds_no_measures() {
    Reading reading =
        WordFile.of(
                TITLE,
                PLAN,
                p("ПРИКАЗ"),
                p("11.01.2027 № 4-од"),
                p("О плане мероприятий"),
                p("ПРИКАЗЫВАЮ:"),
                p("1. Утвердить план мероприятий."),
                p("Директор А.А. Лосева"),
                p("С приказом ознакомлены:"),
                table(
                    row("№", "Фамилия, инициалы", "Должность", "Дата", "Подпись"),
                    row("1", "Зимина О.О.", "учитель", "", "")))
            .read();
    assertThat(reading.document().order()).isNotNull();
    assertThat(activities(reading)).extracting(Activity::title).containsExactly("Опрос родителей");
  }

  @Test
  void an_order_without_an_enacting_word_may_have_any_title() {
    Reading reading =
        WordFile.of(
                p("ОТДЕЛ ОБРАЗОВАНИЯ ЭНСКОГО РАЙОНА"),
                p("РАСПОРЯЖЕНИЕ"),
                p("11.01.2027"),
                p("№ 9-р"),
                p("г. Энск"),
                p("План мероприятий, направленных на"),
                p("объективность оценивания, на 2027 год"),
                p("В целях доверия к отметкам:"),
                p("1. Утвердить прилагаемый план."),
                p("2. Контроль оставляю за собой."),
                p("Начальник отдела А.А. Лосева"),
                p("УТВЕРЖДЕН"),
                p("распоряжением отдела образования"),
                p("от 11.01.2027 № 9-р"),
                TITLE,
                PLAN)
            .read();
    Order order = reading.document().order();
    assertThat(order).isNotNull();
    assertThat(order.kind()).isEqualTo(OrderKind.RASPORYAZHENIE);
    assertThat(order.title())
        .isEqualTo("План мероприятий, направленных на объективность оценивания, на 2027 год");
    assertThat(order.preamble()).isEqualTo("В целях доверия к отметкам:");
    assertThat(order.clauses()).hasSize(2);
    assertThat(order.enactingWord()).isNull();
    assertThat(reading.document().plan().title())
        .isEqualTo("План мероприятий МБОУ «Лицей № 3» на 2027 год");
    assertThat(reading.document().plan().approvals()).hasSize(1);
    assertThat(reading.unplaced()).isEmpty();
  }

  @Test
  void numbered_aims_under_a_plans_title_are_no_order() {
    Reading reading =
        WordFile.of(
                p("Приказ № 9 от 11.01.2027"),
                TITLE,
                p("Задачи:"),
                p("1. Повысить доверие к отметкам."),
                p("2. Обучить проверяющих."),
                PLAN)
            .read();
    assertThat(reading.document().order()).isNull();
    assertThat(reading.document().plan().preamble()).contains("Повысить доверие");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Форма завершения",
        "Форма представления",
        "Форма отчёта",
        "Форма отчётности",
        "Форма контроля",
        "Вид документа",
        "Чем завершается",
        "Выход",
        "Итоговый документ",
        "Подтверждение",
        "Ожидаемый эффект",
        "Показатель (документ)"
      })
  void the_result_has_many_names(String title) {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    row("№", "Мероприятие", title, "Срок", "Ответственный"),
                    row("1", "Опрос родителей", "Обсуждение итогов", "май 2027 г.", "Завуч")))
            .read();
    assertThat(roles(reading).get(2)).isEqualTo(ColumnRole.RESULT);
    assertThat(activities(reading).get(0).result().text()).isEqualTo("Обсуждение итогов");
  }

  @Test
  void a_column_of_documents_is_the_result_if_no_other_is() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    row("№", "Мероприятие", "Показатель", "Срок", "Ответственный"),
                    row("1", "Опрос родителей", "Справка", "май 2027 г.", "Завуч"),
                    row("2", "Проверка работ", "Протоколы комиссии", "май 2027 г.", "Завуч"),
                    row("3", "Обход кабинетов", "Акт", "май 2027 г.", "Завуч")))
            .read();
    assertThat(roles(reading).get(2)).isEqualTo(ColumnRole.RESULT);
  }

  @Test
  void a_column_of_values_or_of_what_is_done_is_not_the_result() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    row("№", "Мероприятие", "Показатель", "Срок", "Кто", "Отметка о выполнении"),
                    row("1", "Опрос родителей", "не менее 80 %", "май 2027 г.", "Завуч", "Справка"),
                    row("2", "Проверка работ", "100 %", "май 2027 г.", "Завуч", "Протокол")))
            .read();
    assertThat(roles(reading)).doesNotContain(ColumnRole.RESULT);
  }

  @Test
  void a_row_of_a_doc_file_goes_on_past_a_form_field() throws IOException {
    try (InputStream in = OddDocumentsTest.class.getResourceAsStream("form-fields.doc")) {
      Reading reading = PlanReader.standard().read(in, DocumentFormat.DOC);
      assertThat(reading.document().plan().directions())
          .extracting(Direction::title)
          .containsExactly("Подготовка", "Проверка");
      assertThat(activities(reading))
          .extracting(Activity::title, a -> a.deadline().text(), a -> a.result().text())
          .containsExactly(
              tuple("Опрос родителей", "до 15.03.2027", "Справка"),
              tuple("Проверка работ", "май 2027 г.", "Протокол"));
      assertThat(reading.unplaced()).isEmpty();
    }
  }

  @Test
  void a_plan_in_a_resolution_with_marks_on_both_sides() {
    Reading reading =
        WordFile.of(
                table(
                    row(
                        p("СОГЛАСОВАНО") + p("Председатель совета") + p("В.В. Дятлов"),
                        p("УТВЕРЖДАЮ")
                            + p("Директор лицея")
                            + p("А.А. Лосева")
                            + p("«11» января 2027 г."))),
                TITLE,
                PLAN,
                p("Составила: Зимина О.О., заместитель директора"))
            .read();
    assertThat(reading.document().order()).isNull();
    assertThat(reading.document().plan().approvals())
        .extracting(a -> a.kind(), a -> a.name())
        .containsExactly(
            tuple(ApprovalKind.SOGLASOVANO, "В.В. Дятлов"),
            tuple(ApprovalKind.UTVERZHDAYU, "А.А. Лосева"));
    assertThat(unplaced(reading)).singleElement().asString().contains("Составила");
  }

  @Test
  void a_plan_by_quarters_in_headings_with_the_result_before_the_measure() {
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    row("Чем завершается", "Что делаем", "Кто делает", "Когда"),
                    row(wide(4, "I. Первое полугодие")),
                    row("Приказ", "Назначение координатора", "Директор", "январь"),
                    row(wide(4, "II. Второе полугодие")),
                    row("Справка", "Сверка отметок", "Завуч", "ноябрь")))
            .read();
    assertThat(reading.document().plan().directions())
        .extracting(Direction::number, Direction::title)
        .containsExactly(tuple("I", "Первое полугодие"), tuple("II", "Второе полугодие"));
    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.result().text(), a -> a.deadline().text())
        .containsExactly(
            tuple("Назначение координатора", "Приказ", "январь"),
            tuple("Сверка отметок", "Справка", "ноябрь"));
  }

  @Test
  void an_order_of_a_council_whose_decision_is_the_enacting_word() {
    Reading reading =
        WordFile.of(
                p("АДМИНИСТРАЦИЯ ЭНСКОГО РАЙОНА"),
                p("ПОСТАНОВЛЕНИЕ"),
                p("от «11» января 2027 г.          № 17-п"),
                p("Дорожная карта по объективности оценивания"),
                p("Руководствуясь уставом района, администрация постановляет:"),
                p("1. Утвердить дорожную карту (прилагается)."),
                p("2. Постановление вступает в силу со дня подписания."),
                p("Глава района А.А. Лосева"),
                p("Приложение"),
                p("к постановлению администрации"),
                p("от 11.01.2027 № 17-п"),
                p("Дорожная карта по объективности оценивания на 2027 год"),
                PLAN)
            .read();
    Order order = reading.document().order();
    assertThat(order).isNotNull();
    assertThat(order.kind()).isEqualTo(OrderKind.POSTANOVLENIE);
    assertThat(order.title()).isEqualTo("Дорожная карта по объективности оценивания");
    assertThat(order.clauses()).hasSize(2);
    assertThat(reading.document().plan().appendix()).isNotNull();
    assertThat(reading.unplaced()).isEmpty();
  }

  @Test
  void a_plan_whose_directions_are_tables_of_their_own_under_one_header() {
    Reading reading =
        WordFile.of(
                TITLE,
                p("Раздел 1. Подготовка"),
                PLAN,
                p("Раздел 2. Проверка"),
                table(row("2", "Проверка работ", "июнь 2027 г.", "Эксперты", "Протокол")),
                p("Директор А.А. Лосева"))
            .read();
    assertThat(reading.document().plan().directions())
        .extracting(Direction::title, d -> d.activities().size())
        .containsExactly(tuple("Подготовка", 1), tuple("Проверка", 1));
  }

  @Test
  void an_act_kind_before_a_letter_of_aims_and_a_bulleted_directive() {
    Reading reading =
        WordFile.of(
                p("МБОУ «Лицей № 3»"),
                p("Приказ"),
                p("№ 12 от 11 января 2027 года"),
                p("Организация объективного оценивания"),
                p("С целью единого подхода к отметкам приказываю"),
                p("1) утвердить план мероприятий;"),
                p("2) завучу Зиминой О.О. ознакомить учителей."),
                p("Директор ______________ Лосева А.А."),
                p("Приложение № 1 к приказу № 12 от 11.01.2027"),
                TITLE,
                PLAN)
            .read();
    Order order = reading.document().order();
    assertThat(order).isNotNull();
    assertThat(order.number()).isEqualTo("12");
    assertThat(order.title()).isEqualTo("Организация объективного оценивания");
    assertThat(order.clauses()).extracting(Clause::number).containsExactly("1)", "2)");
    assertThat(order.signatory().name()).isEqualTo("Лосева А.А.");
    assertThat(reading.unplaced()).isEmpty();
  }

  @Test
  void a_list_of_those_who_have_read_the_plan_adds_no_measures() {
    Reading reading =
        WordFile.of(
                TITLE,
                PLAN,
                p("С планом ознакомлены:"),
                table(
                    row("№", "Ф.И.О.", "Должность", "Дата", "Подпись"),
                    row("1", "Зимина О.О.", "учитель", "12.01.2027", "")))
            .read();
    assertThat(activities(reading)).extracting(Activity::title).containsExactly("Опрос родителей");
    assertThat(unplaced(reading).toString()).contains("ознакомлены", "Зимина О.О.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Основание", "Источник данных", "Отметка об исполнении", "Вид контроля"})
  void documents_that_a_measure_is_based_on_are_not_its_result(String title) {
    String cell = title.startsWith("Вид") ? "тематический" : "Приказ № 5";
    Reading reading =
        WordFile.of(
                TITLE,
                table(
                    row("№", "Мероприятие", "Срок", "Ответственный", title),
                    row("1", "Опрос родителей", "май 2027 г.", "Завуч", cell)))
            .read();
    assertThat(roles(reading)).doesNotContain(ColumnRole.RESULT);
  }

  @Test
  void an_order_after_two_of_its_appendices_is_read_once() {
    List<Reading> readings =
        PlanReader.standard()
            .readAll(
                new ByteArrayInputStream(
                    WordFile.of(
                            p("Приложение 1"),
                            TITLE,
                            PLAN,
                            p("Приложение 2"),
                            p("План подготовки экспертов на 2027 год"),
                            PLAN,
                            p("ПРИКАЗ"),
                            p("11.01.2027 № 4-од"),
                            p("О планах"),
                            p("ПРИКАЗЫВАЮ:"),
                            p("1. Утвердить планы (приложения 1 и 2)."),
                            p("Директор А.А. Лосева"))
                        .bytes()),
                DocumentFormat.DOCX);
    assertThat(readings).hasSize(2);
    assertThat(readings)
        .allSatisfy(reading -> assertThat(reading.document().order()).isNotNull())
        .allSatisfy(reading -> assertThat(reading.document().order().number()).isEqualTo("4-од"));
  }
}
