package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WebPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Approval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which number of a mark is the act's, and which line of an order only tells what is attached. */
class StampsTest {

  private static final LocalDate DATE = LocalDate.of(2027, 9, 2);
  private static final String TABLE =
      table("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч");

  private static Approval mark(String... mark) {
    List<Approval> marks =
        WebPage.read(lines(mark), lines("План мероприятий на 2027 год"), TABLE)
            .document()
            .plan()
            .approvals();
    assertThat(marks).hasSize(1);
    return marks.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Директор МБОУ СШ № 45",
        "Директор МБОУ СШ №45 г. Энска",
        "Заведующий МБДОУ № 45",
        "Директор ЦО № 45",
        "Директор Центра образования № 45",
        "Директор кадетского корпуса № 45",
        "Директор СОШ с УИОП № 45",
        "Директор СОШ им. Речного № 45",
        "Директор ВСОШ № 45",
        "Начальник территориального отдела № 45",
        "Директор Энской школы-интерната № 45"
      })
  void a_number_in_a_position_is_never_the_acts(String position) {
    Approval dated = mark("УТВЕРЖДАЮ", position, "____ О.И. Лосева", "02.09.2027");
    assertThat(dated.position()).isEqualTo(position);
    assertThat(dated.date()).isEqualTo(DATE);
    assertThat(dated.number()).isNull();

    for (String act : List.of("Приказ № 118 от 02.09.2027", "Пр. №118 от 02.09.2027")) {
      Approval ordered = mark("УТВЕРЖДАЮ", position, "____ О.И. Лосева", act);
      assertThat(ordered.position()).isEqualTo(position);
      assertThat(ordered.act()).isEqualTo(act.substring(0, act.indexOf('№')).strip());
      assertThat(ordered.date()).isEqualTo(DATE);
      assertThat(ordered.number()).isEqualTo("118");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "№ 118 от 02.09.2027 | ",
        "от 02.09.2027 № 118 | ",
        "«02» сентября 2027 г. № 118 | ",
        "Приказ МБОУ СШ № 45 № 118 от 02.09.2027 | Приказ МБОУ СШ № 45",
        "Приказ № 118 от 02.09.2027 по МБОУ СШ № 45 | Приказ по МБОУ СШ № 45",
        "Приказ отдела образования № 118 от 02.09.2027 | Приказ отдела образования",
        "приказ по школе № 118 от 02.09.2027 | приказ по школе",
        "Распоряжение начальника отдела № 45 от 02.09.2027 № 118 "
            + "| Распоряжение начальника отдела № 45"
      })
  void a_number_is_the_acts_beside_a_date_or_an_act(String line, @Nullable String act) {
    Approval mark = mark("УТВЕРЖДАЮ", "Директор школы", "О.И. Лосева", line);

    assertThat(mark.position()).isEqualTo("Директор школы");
    assertThat(mark.act()).isEqualTo(act);
    assertThat(mark.date()).isEqualTo(DATE);
    assertThat(mark.number()).isEqualTo("118");
  }

  @Test
  void a_number_alone_goes_on_the_schools_name_above() {
    Approval mark = mark("УТВЕРЖДАЮ", "Директор МБОУ СШ", "№ 45", "О.И. Лосева", "02.09.2027");

    assertThat(mark.position()).isEqualTo("Директор МБОУ СШ\n№ 45");
    assertThat(mark.number()).isNull();
  }

  @Test
  void room_for_a_date_and_a_number_in_the_mark_of_an_appendix_stays() {
    Reading reading =
        WebPage.read(
            lines("Приложение № 1", "к приказу отдела образования", "от ______ № ____"),
            lines("План мероприятий на 2027 год"),
            TABLE);

    assertThat(reading.document().plan().appendix())
        .satisfies(
            mark -> {
              assertThat(mark.act()).isEqualTo("приказу отдела образования от ______ № ____");
              assertThat(mark.date()).isNull();
              assertThat(mark.actNumber()).isNull();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приложение: на 2 л. в 1 экз.",
        "Приложение: план на 2 л. в 1 экз.",
        "Приложение: План мероприятий на 2 л. в 1 экз",
        "Приложение: 1. План мероприятий на 2 л. / 2. Состав комиссии на 1 л.",
        "Приложения: / План мероприятий на 2 л. в 1 экз. / Состав комиссии на 1 л."
      })
  void what_is_attached_is_told_in_the_order_and_begins_no_plan(String note) {
    List<String> order =
        new ArrayList<>(
            List.of("ПРИКАЗ", "02.09.2027 № 5", "О плане", "ПРИКАЗЫВАЮ:", "1. Утвердить план."));
    order.addAll(Arrays.asList(note.split(" / ")));
    order.add("Директор школы О.И. Лосева");
    Reading reading =
        WebPage.read(
            lines(order.toArray(String[]::new)),
            lines("Приложение к приказу", "от 02.09.2027 № 5", "План мероприятий на 2027 год"),
            TABLE);

    assertThat(reading.document().order().signatory())
        .isEqualTo(Signatory.of("Директор школы", "О.И. Лосева"));
    assertThat(reading.document().order().clauses())
        .extracting(Clause::text)
        .containsExactly("Утвердить план.\n" + note.replace(" / ", "\n"));
    assertThat(reading.document().plan().title()).isEqualTo("План мероприятий на 2027 год");
    assertThat(reading.document().plan().appendix().date()).isEqualTo(DATE);
    assertThat(reading.unplaced()).isEmpty();
  }
}
