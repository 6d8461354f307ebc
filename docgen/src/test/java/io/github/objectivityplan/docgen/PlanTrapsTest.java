package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WebPage.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanKind;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTrapsTest {

  private static final String TITLE = lines("План мероприятий МБОУ «Лицей № 3» на 2027 год");
  private static final String HEADER = "№ п/п|Мероприятие|Срок|Ответственный|Результат";

  private static List<Activity> activities(Reading reading) {
    return reading.document().plan().allActivities().toList();
  }

  private static List<Direction> directions(Reading reading) {
    return reading.document().plan().directions();
  }

  private static List<String> codes(Reading reading) {
    return reading.notices().stream().map(Notice::code).toList();
  }

  private static List<ColumnRole> roles(Reading reading) {
    return reading.document().plan().columns().stream().map(PlanColumn::role).toList();
  }

  @Test
  void columns_may_stand_in_any_order_and_some_may_be_absent() {
    Reading reading =
        WebPage.read(
            TITLE, table("Сроки|Кто|Что делаем: перечень мероприятий", "май|Завуч|Провести опрос"));
    assertThat(roles(reading))
        .containsExactly(ColumnRole.DEADLINE, ColumnRole.RESPONSIBLE, ColumnRole.ACTIVITY);
    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.deadline().text())
        .containsExactly(tuple("Провести опрос", "май"));
  }

  @Test
  void a_header_of_two_lines_and_a_line_of_column_numbers_are_one_header() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "v2 №|v2 Мероприятие|>2 Исполнение|v2 Результат",
                "Срок|Ответственный",
                "1|2|3|4|5",
                "1.|Опрос|май|Завуч|Справка"));
    assertThat(roles(reading))
        .containsExactly(
            ColumnRole.NUMBER,
            ColumnRole.ACTIVITY,
            ColumnRole.DEADLINE,
            ColumnRole.RESPONSIBLE,
            ColumnRole.RESULT);
    assertThat(activities(reading)).hasSize(1);
    assertThat(activities(reading).get(0).deadline().text()).isEqualTo("май");
    assertThat(codes(reading)).contains("column-numbers-dropped");
  }

  @Test
  void a_header_without_a_cell_over_the_numbers_gets_a_number_column() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "Мероприятие|Срок|Исполнитель", "1.|Опрос|май|Завуч", "2.|Семинар|июнь|Директор"));
    assertThat(roles(reading))
        .containsExactly(
            ColumnRole.NUMBER, ColumnRole.ACTIVITY, ColumnRole.DEADLINE, ColumnRole.RESPONSIBLE);
    assertThat(activities(reading))
        .extracting(Activity::number, Activity::title)
        .containsExactly(tuple("1.", "Опрос"), tuple("2.", "Семинар"));
  }

  @Test
  void cells_of_columns_without_a_role_are_kept_under_their_title() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "№|Мероприятие|Уровень|Срок|Ответственный|Отметка о выполнении|Примечание",
                "1|Опрос|школа|май|Завуч|выполнено|по запросу"));
    Activity only = activities(reading).get(0);
    assertThat(only.other())
        .containsEntry("Уровень", "школа")
        .containsEntry("Отметка о выполнении", "выполнено");
    assertThat(only.note()).isEqualTo("по запросу");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Направление 2. Контроль| 2| Контроль",
        "НАПРАВЛЕНИЕ III: Контроль| III| Контроль",
        "2. Контроль| 2| Контроль",
        "II. Контроль| II| Контроль",
        "2) Контроль| 2)| Контроль",
        "Раздел 4 – Контроль| 4| Контроль",
        "Модуль «Контроль»| -| Модуль «Контроль»",
        "Контроль и анализ| -| Контроль и анализ"
      })
  void headings_of_directions_in_the_table(String text, String number, String title) {
    Reading reading = WebPage.read(TITLE, table(HEADER, ">5 " + text, "1|Опрос|май|Завуч|Справка"));
    assertThat(directions(reading))
        .extracting(Direction::number, Direction::title)
        .containsExactly(tuple(number, title));
    assertThat(directions(reading).get(0).activities()).hasSize(1);
  }

  @Test
  void headings_stand_between_tables_and_before_the_first_one() {
    Reading reading =
        WebPage.read(
            TITLE,
            lines("1. Подготовка"),
            table(HEADER, "1.1|Опрос|май|Завуч|Справка"),
            lines("2. Проверка", "Задачи:", "1. Найти причины.", "2. Помочь учителям"),
            table(HEADER, "2.1|Семинар|июнь|Директор|Протокол"),
            lines("3. Итоги"),
            table("3.1|Отчёт|июль|Директор|Отчёт"));
    assertThat(directions(reading))
        .extracting(Direction::number, Direction::title, d -> d.activities().size())
        .containsExactly(
            tuple("1", "Подготовка", 1), tuple("2", "Проверка", 1), tuple("3", "Итоги", 1));
    assertThat(directions(reading).get(1).tasks())
        .containsExactly("Найти причины.", "Помочь учителям");
    assertThat(codes(reading)).contains("header-repeated");
  }

  @Test
  void a_heading_may_fill_one_cell_and_leave_the_others_empty() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                "|Работа с учителями|||",
                "1|Опрос|май|Завуч|Справка",
                "|РАБОТА С РОДИТЕЛЯМИ|||",
                "2|Собрание|июнь|Директор|Протокол"));
    assertThat(directions(reading))
        .extracting(Direction::title, d -> d.activities().size())
        .containsExactly(tuple("Работа с учителями", 1), tuple("РАБОТА С РОДИТЕЛЯМИ", 1));
  }

  @Test
  void a_number_and_a_title_with_the_rest_empty_head_the_rows_numbered_below_them() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                "1.|Подготовка|||",
                "1.1|Опрос|май|Завуч|Справка",
                "2.|Проверка|||",
                "2.1|Сверка|июнь|Завуч|Акт"));
    assertThat(directions(reading))
        .extracting(Direction::number, Direction::title)
        .containsExactly(tuple("1", "Подготовка"), tuple("2", "Проверка"));
  }

  @Test
  void tasks_stand_in_a_row_of_the_table() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                ">5 Направление 1. Подготовка",
                ">5 Задачи: 1. Создать условия. 2. Обучить 15 учителей.",
                ">5 3. Подвести итоги",
                "1.1|Опрос|май|Завуч|Справка"));
    assertThat(directions(reading)).hasSize(1);
    assertThat(directions(reading).get(0).tasks())
        .containsExactly("Создать условия.", "Обучить 15 учителей.", "Подвести итоги");
  }

  @Test
  void a_row_that_a_page_has_cut_is_joined_to_the_row_above() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(HEADER, "1|Провести семинар для учителей по|май|Завуч|Справка о"),
            table("|вопросам оценивания|||результатах", "2|Опрос|июнь|Завуч|Анализ"));
    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.result().text())
        .containsExactly(
            tuple(
                "Провести семинар для учителей по\nвопросам оценивания", "Справка о\nрезультатах"),
            tuple("Опрос", "Анализ"));
    assertThat(codes(reading)).containsOnlyOnce("rows-joined");
  }

  @Test
  void a_row_all_of_whose_cells_go_on_is_joined_to_the_row_above() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                "1|Формирование состава|ноябрь 2026 г. –|Методический|Список",
                "|наблюдателей|февраль 2027 г.|кабинет|наблюдателей",
                "2|Опрос|май|Завуч|Справка",
                "|анкетирование|июнь|Психолог|Отчёт"));

    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.deadline().text())
        .containsExactly(
            tuple("Формирование состава\nнаблюдателей", "ноябрь 2026 г. –\nфевраль 2027 г."),
            tuple("Опрос", "май"),
            tuple("анкетирование", "июнь"));
  }

  @Test
  void a_row_that_lacks_its_title_alone_is_a_row_where_no_column_numbers_them() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "Мероприятие|Срок|Ответственный",
                "Опрос|май|Завуч",
                "|июнь|Психолог",
                "Анализ|июль,|Завуч",
                "|август|Психолог"));

    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.deadline().text())
        .containsExactly(
            tuple("Опрос", "май"), tuple(null, "июнь"), tuple("Анализ", "июль,\nавгуст"));
  }

  @Test
  void a_direction_that_goes_on_after_a_page_stays_one_direction() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(HEADER, ">5 Направление 1. Контроль", "1.1|Опрос|май|Завуч|Справка"),
            lines("Продолжение таблицы"),
            table(HEADER, ">5 Направление 1. Контроль (продолжение)", "1.2|Сверка|июнь|Завуч|Акт"));
    assertThat(directions(reading))
        .singleElement()
        .satisfies(d -> assertThat(d.activities()).hasSize(2));
    assertThat(codes(reading)).contains("continuation-dropped", "header-repeated");
  }

  @Test
  void a_column_of_directions_becomes_directions() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "№|Направление|Мероприятие|Срок|Ответственный",
                "1|v2 Контроль|Опрос|май|Завуч",
                "2|Сверка|июнь|Завуч",
                "3|Обучение|Курсы|июль|Директор"));
    assertThat(directions(reading))
        .extracting(Direction::title, d -> d.activities().size())
        .containsExactly(tuple("Контроль", 2), tuple("Обучение", 1));
    assertThat(codes(reading)).contains("direction-column");
  }

  @Test
  void months_as_columns_become_deadlines() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "№|Мероприятия|сентябрь|октябрь|ноябрь|Ответственный",
                "1|Опрос|+||+|Завуч",
                "2|Сверка||V||Завуч"));
    assertThat(activities(reading))
        .extracting(a -> a.deadline().text())
        .containsExactly("сентябрь, ноябрь", "октябрь");
    assertThat(roles(reading))
        .containsExactly(
            ColumnRole.NUMBER, ColumnRole.ACTIVITY, ColumnRole.DEADLINE, ColumnRole.RESPONSIBLE);
    assertThat(codes(reading)).contains("deadline-composed");
  }

  @Test
  void a_column_for_the_beginning_and_one_for_the_end_make_one_deadline() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "№|Мероприятие|Срок начала реализации|Срок окончания реализации|Ответственный",
                "1|Опрос|01.02.2027|15.03.2027|Завуч"));
    assertThat(activities(reading).get(0).deadline().text()).isEqualTo("01.02.2027 – 15.03.2027");
  }

  @Test
  void a_month_that_heads_rows_is_the_deadline_of_those_without_one() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                ">5 Сентябрь",
                "1|Опрос||Завуч|Справка",
                "2|Сверка|до 5 октября|Завуч|Акт"));
    assertThat(activities(reading))
        .extracting(a -> a.deadline().text())
        .containsExactly("Сентябрь", "до 5 октября");
    assertThat(codes(reading)).contains("deadline-inferred");
  }

  @Test
  void ditto_marks_stand_for_the_value_above() {
    Reading reading =
        WebPage.read(TITLE, table(HEADER, "1|Опрос|май|Завуч|Справка", "2|Сверка|-//-|\"|то же"));
    assertThat(activities(reading).get(1).deadline().text()).isEqualTo("май");
    assertThat(activities(reading).get(1).responsible().get(0).text()).isEqualTo("Завуч");
    assertThat(activities(reading).get(1).result().text()).isEqualTo("Справка");
    assertThat(codes(reading)).contains("ditto-resolved");
  }

  @Test
  void numbers_typed_into_the_titles_are_the_rows_numbers() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "Мероприятие|Срок|Ответственный",
                "1.1. Опрос|май|Завуч",
                "1.2. Сверка|июнь|Завуч"));
    assertThat(activities(reading))
        .extracting(Activity::number, Activity::title)
        .containsExactly(tuple("1.1.", "Опрос"), tuple("1.2.", "Сверка"));
  }

  @Test
  void a_row_without_deadline_and_responsible_party_is_still_a_row() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(HEADER, "1|Опрос|май|Завуч|Справка", "2|Сверка||||", "3|Итоги|июль|Завуч|Отчёт"));
    assertThat(activities(reading)).extracting(Activity::number).containsExactly("1", "2", "3");
    assertThat(activities(reading).get(1).deadline()).isNull();
  }

  @Test
  void letterheads_signatures_and_acquaintance_sheets_are_not_the_plan() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(HEADER, "1|Опрос|май|Завуч|Справка"),
            table("Директор|____|А.А. Лосева"),
            lines("С планом ознакомлены:"),
            table("Ф.И.О.|Подпись|Дата", "Зимина О.П.|____|____"));
    assertThat(activities(reading)).hasSize(1);
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .contains("А.А. Лосева", "С планом ознакомлены:", "Зимина О.П.");
  }

  @Test
  void stamps_side_by_side_are_read_down_and_not_across() {
    Reading reading =
        WebPage.read(
            table(
                "СОГЛАСОВАНО|УТВЕРЖДАЮ",
                "председатель профкома|директор МБОУ «Лицей № 3»",
                "О.П. Зимина|А.А. Лосева",
                "«01» сентября 2026 г.|«02» сентября 2026 г."),
            TITLE,
            table(HEADER, "1|Опрос|май|Завуч|Справка"));
    assertThat(reading.document().plan().approvals())
        .extracting(
            a -> a.kind().name(), a -> a.position(), a -> a.name(), a -> a.date().toString())
        .containsExactly(
            tuple("SOGLASOVANO", "председатель профкома", "О.П. Зимина", "2026-09-01"),
            tuple("UTVERZHDAYU", "директор МБОУ «Лицей № 3»", "А.А. Лосева", "2026-09-02"));
  }

  @Test
  void a_plan_approved_by_an_act_names_the_act() {
    Reading reading =
        WebPage.read(
            lines(
                "Приложение № 2",
                "к приказу МБОУ «Лицей № 3»",
                "от 02.09.2026 № 41-од",
                "УТВЕРЖДЕНА",
                "приказом МБОУ «Лицей № 3»",
                "от 02.09.2026 № 41-од",
                "Дорожная карта",
                "по повышению объективности на 2026-2027 учебный год"),
            table(HEADER, "1|Опрос|май|Завуч|Справка"));
    var plan = reading.document().plan();
    assertThat(plan.kind()).isEqualTo(PlanKind.DOROZHNAYA_KARTA);
    assertThat(plan.period()).isEqualTo(PlanPeriod.academicYear(2026));
    assertThat(plan.level()).isEqualTo(PlanLevel.SCHOOL);
    assertThat(plan.appendix().number()).isEqualTo("2");
    assertThat(plan.appendix().act()).isEqualTo("приказу МБОУ «Лицей № 3»");
    assertThat(plan.appendix().date()).isEqualTo("2026-09-02");
    assertThat(plan.appendix().actNumber()).isEqualTo("41-од");
    assertThat(plan.approvals())
        .singleElement()
        .satisfies(
            approval -> {
              assertThat(approval.act()).isEqualTo("приказом МБОУ «Лицей № 3»");
              assertThat(approval.date()).isEqualTo("2026-09-02");
              assertThat(approval.number()).isEqualTo("41-од");
              assertThat(approval.word()).isNull();
            });
    assertThat(codes(reading)).contains("period-inferred", "level-inferred");
  }

  @Test
  void several_plans_of_one_file_are_several_readings() {
    List<Reading> readings =
        PlanReader.standard()
            .readAll(
                WebPage.in(
                    TITLE,
                    table(HEADER, "1|Опрос|май|Завуч|Справка"),
                    lines("План работы методического совета на 2028 год"),
                    table(HEADER, "1|Сверка|июнь|Завуч|Акт")),
                DocumentFormat.HTML);
    assertThat(readings)
        .extracting(r -> r.document().plan().title(), r -> activities(r).get(0).title())
        .containsExactly(
            tuple("План мероприятий МБОУ «Лицей № 3» на 2027 год", "Опрос"),
            tuple("План работы методического совета на 2028 год", "Сверка"));
  }

  @Test
  void a_callers_own_name_of_a_column_comes_first() {
    PlanReader reader =
        PlanReader.builder()
            .column("Дедлайн", ColumnRole.DEADLINE)
            .column("Активность", ColumnRole.ACTIVITY)
            .build();
    Reading reading =
        WebPage.read(reader, TITLE, table("активность|ДЕДЛАЙН|Ответственный", "Опрос|май|Завуч"));
    assertThat(activities(reading).get(0).title()).isEqualTo("Опрос");
    assertThat(activities(reading).get(0).deadline().text()).isEqualTo("май");
  }

  @Test
  void a_title_over_two_columns_gives_way_to_their_own() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "v2 № п/п|v2 Мероприятие|>2 Исполнение|v2 Отметка",
                "Срок|Кто",
                "1|Опрос|май|Завуч|нет"));
    assertThat(reading.document().plan().columns())
        .extracting(PlanColumn::title)
        .containsExactly("№ п/п", "Мероприятие", "Срок", "Кто", "Отметка");
    assertThat(codes(reading)).contains("shared-title-dropped");
  }

  @Test
  void a_table_with_unknown_titles_is_read_by_the_shape_of_its_cells() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "№|Школа|Чем займёмся|Контроль",
                "1|Лосев И.И.|Провести опрос родителей и учителей|до 5 мая 2027 г.",
                "2|Зимина О.П.|Сверить отметки с результатами работ|июнь 2027"));
    assertThat(roles(reading))
        .containsExactly(
            ColumnRole.NUMBER, ColumnRole.RESPONSIBLE, ColumnRole.ACTIVITY, ColumnRole.DEADLINE);
    assertThat(activities(reading)).hasSize(2);
    assertThat(codes(reading)).contains("columns-inferred");
  }

  @Test
  void a_remark_at_the_foot_of_the_table_is_no_direction() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                ">5 Раздел 1. Контроль",
                "1|Опрос|май|Завуч|Справка",
                ">5 Примечание: сроки могут измениться",
                ">5 Утверждено советом лицея"));
    assertThat(directions(reading)).hasSize(1);
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly("Примечание: сроки могут измениться", "Утверждено советом лицея");
  }

  @Test
  void numbers_that_a_spreadsheet_made_dates_are_numbers_again() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(HEADER, "01.янв|Опрос|май|Завуч|Справка", "02.01.2027|Сверка|июнь|Завуч|Акт"));
    assertThat(activities(reading)).extracting(Activity::number).containsExactly("1.1", "2.1");
    assertThat(codes(reading)).contains("number-restored");
  }

  @Test
  void stamps_side_by_side_in_paragraphs_are_held_apart_by_tabs() {
    Reading reading =
        WordFile.of(
                WordFile.p("СОГЛАСОВАНО\tУТВЕРЖДАЮ"),
                WordFile.p("Председатель совета\t\tДиректор лицея"),
                WordFile.p("________ О.П. Зимина          ________ А.А. Лосева"),
                WordFile.p("\t\t«02» сентября 2026 г."),
                WordFile.p("План мероприятий на 2027 год"),
                WordFile.table(
                    WordFile.row("№", "Мероприятие", "Срок", "Ответственный"),
                    WordFile.row("1", "Опрос", "май", "Завуч")))
            .read();
    assertThat(reading.document().plan().approvals())
        .extracting(a -> a.kind().name(), a -> a.position(), a -> a.name())
        .containsExactly(
            tuple("SOGLASOVANO", "Председатель совета", "О.П. Зимина"),
            tuple("UTVERZHDAYU", "Директор лицея", "А.А. Лосева"));
    assertThat(reading.document().plan().approvals().get(1).date()).isEqualTo("2026-09-02");
    assertThat(reading.document().plan().title()).isEqualTo("План мероприятий на 2027 год");
  }

  @Test
  void further_appendices_of_one_order_share_it() {
    List<Reading> readings =
        PlanReader.standard()
            .readAll(
                WebPage.in(
                    lines(
                        "ПРИКАЗ",
                        "02.09.2026 № 5",
                        "Об утверждении планов",
                        "ПРИКАЗЫВАЮ:",
                        "1. Утвердить планы.",
                        "Директор А.А. Лосева",
                        "Приложение № 1",
                        "План мероприятий на 2027 год"),
                    table(HEADER, "1|Опрос|май|Завуч|Справка"),
                    lines("Приложение № 2", "План работы на 2027 год"),
                    table(HEADER, "1|Сверка|июнь|Завуч|Акт")),
                DocumentFormat.HTML);
    assertThat(readings).extracting(r -> r.document().order().number()).containsExactly("5", "5");
    assertThat(readings)
        .extracting(r -> r.document().plan().appendix().number())
        .containsExactly("1", "2");
  }

  @Test
  void a_plan_of_two_columns_with_a_line_of_their_numbers() {
    Reading reading =
        WebPage.read(
            TITLE, table("Мероприятие|Ответственный", "1|2", "Опрос|Завуч", "Семинар|Директор"));
    assertThat(activities(reading)).extracting(Activity::title).containsExactly("Опрос", "Семинар");
    assertThat(codes(reading)).contains("column-numbers-dropped");
  }

  @Test
  void rows_below_a_divided_title_are_no_further_lines_of_the_header() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "v2 Мероприятие|>2 Исполнение",
                "Ответственный|Срок",
                ">3 1. Подготовка",
                "Опрос|Завуч|май",
                "Семинар|Директор|июнь"));
    assertThat(directions(reading))
        .extracting(Direction::number, Direction::title, d -> d.activities().size())
        .containsExactly(tuple("1", "Подготовка", 2));
    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.deadline().text())
        .containsExactly(tuple("Опрос", "май"), tuple("Семинар", "июнь"));
  }

  @Test
  void a_title_over_the_whole_table_is_no_title_of_its_columns() {
    Reading reading =
        WebPage.read(
            table(
                ">3 План мероприятий на 2027 год",
                "Мероприятие|Ответственный|Срок",
                "Опрос|Завуч|май",
                "Семинар|Директор|июнь"));
    assertThat(reading.document().plan().title()).isEqualTo("План мероприятий на 2027 год");
    assertThat(activities(reading)).extracting(Activity::title).containsExactly("Опрос", "Семинар");
  }

  @Test
  void a_direction_above_the_header_of_its_table_is_a_direction() {
    String header = "№|Мероприятие|Срок|Ответственный";
    Reading reading =
        WebPage.read(
            TITLE,
            table(">4 1. Подготовка", header, "1|Опрос|май|Завуч"),
            table(">4 Направление 2. Контроль", header, "2|Семинар|июнь|Завуч"));
    assertThat(directions(reading))
        .extracting(Direction::number, Direction::title, d -> d.activities().size())
        .containsExactly(tuple("1", "Подготовка", 1), tuple("2", "Контроль", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Направление 1. Контроль|Направление|1|Контроль",
        "Направление № 2: Контроль|Направление №|2|Контроль",
        "РАЗДЕЛ II. Контроль|РАЗДЕЛ|II|Контроль",
        "Этап №3 – контроль|Этап №|3|контроль",
        "Модуль 4|Модуль|4|",
        "5. Контроль||5|Контроль",
        "Направление «Контроль»|||Направление «Контроль»"
      })
  void the_word_before_a_directions_number_is_kept(
      String heading, String label, String number, String title) {
    Reading reading =
        WebPage.read(TITLE, table(HEADER, ">5 " + heading, "1|Опрос|май|Завуч|Справка"));

    assertThat(directions(reading))
        .extracting(Direction::label, Direction::number, Direction::title)
        .containsExactly(tuple(label, number, title));
    assertThat(reading.notices()).noneMatch(notice -> notice.text().ru().contains("Направление"));
  }

  @Test
  void directions_of_a_column_that_have_numbers_alone_are_two() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "Направление|Мероприятие|Срок|Ответственный",
                "Направление 1|Опрос|май|Завуч",
                "Направление 1|Беседа|май|Завуч",
                "Направление 2|Семинар|июнь|Завуч"));

    assertThat(directions(reading))
        .extracting(Direction::label, Direction::number, d -> d.activities().size())
        .containsExactly(tuple("Направление", "1", 2), tuple("Направление", "2", 1));
  }

  @Test
  void two_cells_under_one_wide_title_are_one_text() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "Мероприятие|>2 Ответственный|Срок",
                "Опрос|Завуч|Директор|май",
                "Семинар|Директор|Завуч|июнь"));
    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.responsible().size(), a -> a.deadline().text())
        .containsExactly(tuple("Опрос", 2, "май"), tuple("Семинар", 2, "июнь"));
  }

  @Test
  void parts_of_a_divided_title_need_no_known_names() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                "v2 №|v2 Мероприятие|v2 Срок|>2 Ответственные",
                "от школы|от службы",
                "1|Опрос|май|Завуч|Методист"));
    assertThat(activities(reading)).hasSize(1);
    assertThat(activities(reading).get(0).other()).containsEntry("от службы", "Методист");
  }

  @Test
  void a_direction_may_have_its_number_and_its_title_in_two_rows() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                ">5 Направление № 1",
                ">5 Процедуры",
                "1|Опрос|май|Завуч|Справка",
                ">5 Направление № 2. Причины",
                "2|Анализ|июнь|Завуч|Отчёт"));

    assertThat(directions(reading))
        .extracting(Direction::number, Direction::title, d -> d.activities().size())
        .containsExactly(tuple("1", "Процедуры", 1), tuple("2", "Причины", 1));
  }

  @Test
  void a_row_with_nothing_but_a_dash_and_words_goes_on_with_the_measure_above() {
    Reading reading =
        WebPage.read(
            TITLE,
            table(
                HEADER,
                "1|Подготовить наблюдателей:|май|Завуч|Справка",
                "|– обучение|||",
                "2|Опрос|июнь|Завуч|Отчёт"));

    assertThat(directions(reading)).hasSize(1);
    assertThat(activities(reading))
        .extracting(Activity::title)
        .containsExactly("Подготовить наблюдателей:\n– обучение", "Опрос");
    assertThat(codes(reading)).contains("rows-joined");
  }
}
