package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTrapsTest {

  private static Reading read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  private static Reading read(String text, Charset charset) {
    return PlanReader.standard()
        .read(new ByteArrayInputStream(text.getBytes(charset)), DocumentFormat.TEXT);
  }

  private static List<Activity> activities(Reading reading) {
    return reading.document().plan().allActivities().toList();
  }

  @Test
  void a_row_a_line_with_rows_cut_by_pages() {
    Reading reading =
        read(
            """
            **План мероприятий на 2027 год**

            №\tМероприятие\tСрок\tРезультат\tОтветственный
            <b>Направление 1. Контроль</b>\t\t\t\t
            1.1\tПровести семинар для учителей\tмай 2027\tПротокол семинара для\tЛосев И.И. Зимина
            1.2\tОпрос родителей по\tиюнь 2027\tСправка\tЛосев И.И. Зимина

            вопросам оценивания\t\t\t\tО.П.
            --\t--\t--\t--\t--
            1.3\tИтоги\tиюль 2027\tОтчёт\tЗавуч
            """);
    assertThat(reading.document().plan().title()).isEqualTo("План мероприятий на 2027 год");
    assertThat(reading.document().plan().directions())
        .extracting(Direction::title)
        .containsExactly("Контроль");
    assertThat(activities(reading))
        .extracting(Activity::number, Activity::title)
        .containsExactly(
            tuple("1.1", "Провести семинар для учителей"),
            tuple("1.2", "Опрос родителей по\nвопросам оценивания"),
            tuple("1.3", "Итоги"));
    assertThat(reading.notices())
        .extracting(Notice::code)
        .contains("markup-dropped", "debris-dropped", "rows-joined", "rule-dropped");
    assertThat(
            reading
                .sources()
                .find(PlanPath.parse("plan.directions[0].activities[0].deadline"))
                .describe()
                .en())
        .isEqualTo("line 5, column 35");
  }

  @Test
  void a_cell_a_line_with_an_empty_line_inside_a_cell() {
    Reading reading =
        read(
            """
            План мероприятий
            на 2026-2027 учебный год

            \t№
            \tМероприятие
            \tСроки
            \tОтветственный

            \t1.
            \tПодготовка

            \t1
            \tОпрос
            - родителей
            - учителей

            \tмай
            \tЗавуч

            \t2
            \tСверка
            \tиюнь
            \tДиректор,
            завуч

            После таблицы
            """);
    assertThat(reading.document().plan().directions())
        .extracting(Direction::number, Direction::title)
        .containsExactly(tuple("1", "Подготовка"));
    assertThat(activities(reading))
        .extracting(Activity::title, a -> a.deadline().text())
        .containsExactly(tuple("Опрос\n- родителей\n- учителей", "май"), tuple("Сверка", "июнь"));
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly("После таблицы");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
  void the_encoding_is_found_out(String charset) {
    Reading reading =
        read(
            "План мероприятий\n\n№\tМероприятие\tСрок\tОтветственный\n1\tОпрос\tмай\tЗавуч\n",
            Charset.forName(charset));
    assertThat(activities(reading).get(0).title()).isEqualTo("Опрос");
  }

  @Test
  void several_plans_of_one_text_are_all_read_though_they_are_of_both_shapes() {
    String rows =
        """
        План мероприятий на 2026 год

        №\tМероприятие\tСрок\tОтветственный
        1\tОпрос\tмай\tЗавуч
        2\tСеминар\tиюнь\tДиректор

        """;
    String cells =
        """
        План работы на 2027 год

        \t№
        \tМероприятие
        \tСроки
        \tОтветственный

        \t1
        \tСверка
        \tмай
        \tЗавуч

        \t2
        \tИтоги
        \tиюнь
        \tДиректор

        """;
    for (String text : new String[] {rows + cells, cells + rows, rows + cells + rows}) {
      List<Reading> readings =
          PlanReader.standard()
              .readAll(
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                  DocumentFormat.TEXT);
      assertThat(readings).hasSize(text.length() > rows.length() + cells.length() ? 3 : 2);
      assertThat(readings).allSatisfy(reading -> assertThat(activities(reading)).hasSize(2));
    }
    assertThat(read(rows + cells).notices())
        .filteredOn(notice -> notice.code().equals("more-plans"))
        .extracting(notice -> notice.text().en())
        .containsExactly("the file holds 2 plans; the first is read");
  }

  @Test
  void columns_interleaved_word_by_word_are_reported_and_not_guessed() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    План мероприятий на 2027 год
                    № Ответственные Мероприятия Сроки
                    п/п реализации
                    1 Завуч Провести опрос май
                    родителей 2027
                    """))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("layout lost")
        .hasMessageContaining("line 2")
        .hasMessageContaining("№ Ответственные Мероприятия Сроки");
  }

  @Test
  void a_table_of_two_columns_is_a_table() {
    String text =
        "План мероприятий на 2027 год\n\nМероприятие\tОтветственный\nОпрос\tЗавуч\n"
            + "Семинар\tДиректор\n";
    assertThat(activities(read(text)))
        .extracting(Activity::title)
        .containsExactly("Опрос", "Семинар");
  }
}
