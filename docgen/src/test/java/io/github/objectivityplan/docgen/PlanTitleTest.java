package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WebPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTitleTest {

  private static final String TABLE =
      table("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч");

  private static final String[] ORDER = {
    "ПРИКАЗ",
    "02.09.2026 № 5",
    "О мерах",
    "ПРИКАЗЫВАЮ:",
    "1. Утвердить мероприятия по объективности.",
    "2. Контроль оставляю за собой.",
    "Директор И.И. Зорин"
  };

  private static List<String> inferred(Reading reading) {
    return reading.notices().stream()
        .filter(notice -> notice.code().equals("title-inferred"))
        .map(notice -> notice.text().ru())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мероприятия по объективности оценки на 2026/2027 учебный год",
        "МЕРОПРИЯТИЯ, направленные на объективность оценки",
        "Меры по повышению объективности",
        "Программа повышения объективности",
        "Комплексная программа «Честная оценка»",
        "График мероприятий",
        "Система мер по объективности",
        "Циклограмма оценочных процедур",
        "Перечень мер",
        "Комплексный план",
        "Дорожная карта"
      })
  void a_plan_may_bear_another_name(String title) {
    Reading alone = WebPage.read(lines(title, "Цель: объективная оценка."), TABLE);
    assertThat(alone.document().plan().title()).isEqualTo(title);
    assertThat(alone.document().plan().preamble()).isEqualTo("Цель: объективная оценка.");

    Plan appended =
        WebPage.read(lines(ORDER), lines("Приложение", "к приказу от 02.09.2026 № 5", title), TABLE)
            .document()
            .plan();
    assertThat(appended.title()).isEqualTo(title);
    assertThat(appended.preamble()).isNull();
    assertThat(appended.appendix().actNumber()).isEqualTo("5");

    Plan stamped =
        WebPage.read(
                lines("СОГЛАСОВАНО", "Управляющий совет", "УТВЕРЖДАЮ", "Директор И.И. Зорин"),
                lines(title),
                TABLE)
            .document()
            .plan();
    assertThat(stamped.title()).isEqualTo(title);
    assertThat(stamped.approvals()).hasSize(2);
  }

  @Test
  void another_name_may_stand_in_a_line_of_its_own() {
    Reading reading =
        WebPage.read(
            lines(
                "УТВЕРЖДАЮ",
                "Директор",
                "И.И. Зорин",
                "МЕРОПРИЯТИЯ",
                "по объективности оценки",
                "Цель: честность."),
            TABLE);

    assertThat(reading.document().plan().title()).isEqualTo("МЕРОПРИЯТИЯ\nпо объективности оценки");
    assertThat(reading.document().plan().preamble()).isEqualTo("Цель: честность.");
    assertThat(reading.document().plan().approvals()).hasSize(1);
  }

  @Test
  void another_name_is_known_below_an_order_without_a_mark_between() {
    Reading reading =
        WebPage.read(lines(ORDER), lines("Мероприятия по объективности оценки"), TABLE);

    assertThat(reading.document().plan().title()).isEqualTo("Мероприятия по объективности оценки");
    assertThat(reading.document().order().clauses()).hasSize(2);
    assertThat(reading.unplaced()).isEmpty();
  }

  @Test
  void a_heading_above_the_table_is_the_title_and_that_is_told() {
    Reading reading =
        WebPage.read(
            lines(
                "Приложение",
                "к приказу от 02.09.2026 № 5",
                "Повышение объективности оценки",
                "в школах района",
                "Настоящий документ принят на год."),
            TABLE);

    assertThat(reading.document().plan().title())
        .isEqualTo("Повышение объективности оценки\nв школах района");
    assertThat(reading.document().plan().preamble()).isEqualTo("Настоящий документ принят на год.");
    assertThat(inferred(reading))
        .containsExactly(
            "названием плана сочтено «Повышение объективности оценки»: так озаглавлена таблица");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В целях объективности школа проводит:",
        "Школа принимает следующие меры:",
        "Цель: объективная оценка",
        "Школа № 5 стремится к объективности.",
        "г. Энск",
        "Срок реализации: 2026 год",
        "Таблица 1",
        "I полугодие",
        "Директор И.И. Зорин"
      })
  void running_text_is_no_title(String text) {
    Reading reading = WebPage.read(lines(text), TABLE);

    assertThat(reading.document().plan().title()).isNull();
    assertThat(inferred(reading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"«___» __________ 2026 г.", "«__» ______ 20__ г.", "\"___\" сентября 2026 года"})
  void a_date_that_nobody_has_filled_in_is_told(String blank) {
    Reading reading =
        WebPage.read(
            lines("УТВЕРЖДАЮ", "Директор школы", "________ И.И. Зорин", blank),
            lines("План на 2027 год"),
            TABLE);

    assertThat(reading.document().plan().approvals())
        .singleElement()
        .extracting(Approval::position, Approval::name, Approval::date)
        .containsExactly("Директор школы", "И.И. Зорин", null);
    assertThat(reading.unplaced()).extracting(Reading.Unplaced::text).containsExactly(blank);
  }
}
