package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WebPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Signatory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below an order: the signature, the executor's mark, the marks of agreement. */
class SignaturesTest {

  private static final String PLAN =
      lines("Приложение", "к приказу отдела образования", "от 02.09.2026 № 5", "План на 2027 год")
          + table("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч");

  private static Reading read(String... below) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Отдел образования",
                "ПРИКАЗ",
                "02.09.2026 № 5",
                "О плане",
                "ПРИКАЗЫВАЮ:",
                "1. Утвердить план (приложение).",
                "2. Контроль оставляю за собой."));
    all.addAll(Arrays.asList(below));
    return WebPage.read(lines(all.toArray(String[]::new)), PLAN);
  }

  private static Order order(String... below) {
    Order order = read(below).document().order();
    assertThat(order).isNotNull();
    return order;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Директор школы | Речная-Лосева Ольга Игоревна",
        "Врио начальника отдела | А.-М.Ю. Бен-Лосев",
        "И.о. директора | Ван дер Лосев И.И.",
        "Глава Энского района | Рашидов Анвар Али оглы",
        "Начальник | Ахмед-Оглы А.А.",
        "Начальник | О'Лосев И.И."
      })
  void a_surname_of_several_parts_is_whole(String position, String name) {
    assertThat(order(position + " " + name).signatory()).isEqualTo(Signatory.of(position, name));
    assertThat(order(position, name).signatory()).isEqualTo(Signatory.of(position, name));
    assertThat(order("Начальник И.И. Зорин", "Исп. " + name, "2-12-85").executor())
        .isEqualTo(Executor.of(name, "2-12-85"));

    Reading stamped =
        WebPage.read(
            lines("УТВЕРЖДАЮ", position, "________ " + name, "02.09.2026", "План на 2027 год"),
            table("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч"));
    assertThat(stamped.document().plan().approvals())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.position()).isEqualTo(position);
              assertThat(mark.name()).isEqualTo(name);
            });
  }

  @Test
  void a_name_goes_over_the_end_of_a_line() {
    Signatory whole = Signatory.of("Директор школы", "Речная-Лосева Ольга Игоревна");

    assertThat(order("Директор школы Речная-", "Лосева Ольга Игоревна").signatory())
        .isEqualTo(whole);
    assertThat(order("Директор школы", "Речная-Лосева", "Ольга Игоревна").signatory())
        .isEqualTo(whole);
    assertThat(
            order("Директор И.И. Зорин", "Исп. Речная-", "Лосева Ольга Игоревна", "2-12-85")
                .executor())
        .isEqualTo(Executor.of("Речная-Лосева Ольга Игоревна", "2-12-85"));
  }

  @Test
  void a_name_in_a_mark_of_approval_goes_over_the_end_of_a_line() {
    Reading reading =
        WebPage.read(
            lines("УТВЕРЖДАЮ", "И.о. директора", "школы № 5 Речная-", "Лосева Ольга Игоревна"),
            lines("План на 2027 год"),
            table("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч"));

    assertThat(reading.document().plan().approvals())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.position()).isEqualTo("И.о. директора\nшколы № 5");
              assertThat(mark.name()).isEqualTo("Речная-Лосева Ольга Игоревна");
            });
  }

  @Test
  void an_executive_director_signs_and_is_no_executor() {
    assertThat(order("Исполнительный директор И.И. Зорин").signatory())
        .isEqualTo(Signatory.of("Исполнительный директор", "И.И. Зорин"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Исп.: гл. специалист Лосева О.И. / 2-12-85 | гл. специалист Лосева О.И. | 2-12-85",
        "Исп. Лосева О.И., методист ИМЦ № 5, тел. 2-12-85 | Лосева О.И., методист ИМЦ № 5 | 2-12-85",
        "Исполнитель: Лосева О.И. (тел. 2-12-85) | Лосева О.И. | 2-12-85",
        "Исполнитель документа: Лосева О.И. / (тел. 2-12-85) | Лосева О.И. | 2-12-85",
        "Исп. Лосева О.И. 2-12-85, los@ensk.example | Лосева О.И. | 2-12-85, los@ensk.example",
        "Исп. Лосева О.И. / тел. 2-12-85 / los@ensk.example | Лосева О.И. | 2-12-85, los@ensk.example",
        "Исполнитель / Лосева О.И. / 2-12-85 | Лосева О.И. | 2-12-85",
        "Исп. Лосева О.И., / главный специалист / 2-12-85 | Лосева О.И., главный специалист | 2-12-85",
        "Лосева О.И. / 8 (000) 000-00-01 доб. 105 | Лосева О.И. | 8 (000) 000-00-01 доб. 105",
        "Лосева О.И. 8(00000)00001 | Лосева О.И. | 8(00000)00001",
        "методист Лосева О.И. / тел./факс 2-12-85 | методист Лосева О.И. | тел./факс 2-12-85",
        "Исп. Лосева О.И. | Лосева О.И. | "
      })
  void the_mark_of_an_executor_is_kept_whole(String mark, String name, String phone) {
    String[] below = ("Директор И.И. Зорин / " + mark).split(" / ");

    Reading reading = read(below);

    assertThat(reading.document().order().executor()).isEqualTo(Executor.of(name, phone));
    assertThat(reading.document().order().signatory())
        .isEqualTo(Signatory.of("Директор", "И.И. Зорин"));
    assertThat(reading.unplaced()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "СОГЛАСОВАНО / Юрист ________ О.И. Лосева / 03.09.2026",
        "Согласовано: юрист О.И. Лосева",
        "СОГЛАСОВАНО / Юрист О.И. Лосева / СОГЛАСОВАНО / Бухгалтер А.А. Речной"
      })
  void a_mark_of_agreement_below_the_signature_is_the_orders(String marks) {
    String[] visas = marks.split(" / ");
    List<String> below = new ArrayList<>(List.of("Директор И.И. Зорин"));
    below.addAll(Arrays.asList(visas));

    Reading alone = read(below.toArray(String[]::new));
    assertThat(alone.document().plan().approvals()).isEmpty();
    assertThat(alone.unplaced()).extracting(Reading.Unplaced::text).containsExactly(visas);

    below.addAll(List.of("Речная А.А.", "8(00000)00001"));
    Reading reading = read(below.toArray(String[]::new));
    assertThat(reading.document().plan().approvals()).isEmpty();
    assertThat(reading.document().order().signatory())
        .isEqualTo(Signatory.of("Директор", "И.И. Зорин"));
    assertThat(reading.document().order().executor())
        .isEqualTo(Executor.of("Речная А.А.", "8(00000)00001"));
    assertThat(reading.unplaced()).extracting(Reading.Unplaced::text).containsExactly(visas);
    assertThat(reading.notices())
        .filteredOn(notice -> notice.code().equals("order-agreement"))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.text().ru())
                    .isEqualTo("виза согласования приказа: строк вне документа: " + visas.length));
  }

  private static Reading unmarked(String... blocks) {
    List<String> page = new ArrayList<>();
    page.add(lines("ПРИКАЗ", "02.09.2026 № 5", "О плане", "ПРИКАЗЫВАЮ:", "1. Утвердить план."));
    page.add(lines("Директор И.И. Зорин"));
    page.addAll(Arrays.asList(blocks));
    page.add(lines("План на 2027 год"));
    page.add(table("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч"));
    return WebPage.read(page.toArray(String[]::new));
  }

  @Test
  void a_mark_of_agreement_between_an_order_and_the_title_is_the_orders() {
    Reading reading = unmarked(lines("СОГЛАСОВАНО", "Юрист О.И. Лосева"));

    assertThat(reading.document().plan().approvals()).isEmpty();
    assertThat(reading.document().plan().title()).isEqualTo("План на 2027 год");
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly("СОГЛАСОВАНО", "Юрист О.И. Лосева");
  }

  @Test
  void a_mark_of_agreement_on_the_plans_sheet_stays_the_plans() {
    String agreed = "СОГЛАСОВАНО<br>Председатель совета О.И. Лосева";

    Reading both = unmarked(table(agreed + "|УТВЕРЖДАЮ<br>Директор И.И. Зорин"));
    assertThat(both.document().plan().approvals()).hasSize(2);
    assertThat(both.unplaced()).isEmpty();
    assertThat(both.notices()).noneMatch(notice -> notice.code().startsWith("agreement"));

    Reading above =
        unmarked(lines(agreed.split("<br>")), lines("УТВЕРЖДАЮ", "Директор И.И. Зорин"));
    assertThat(above.document().plan().approvals()).hasSize(2);

    Reading alone = unmarked(table(agreed + "| "));
    assertThat(alone.document().plan().approvals()).hasSize(1);
    assertThat(alone.notices())
        .filteredOn(notice -> notice.code().equals("agreement-inferred"))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.text().ru())
                    .isEqualTo("согласование под подписью приказа отнесено к плану"));
  }
}
