package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WebPage.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderShapesTest {

  private static final String PLAN =
      lines("План мероприятий на 2027 год")
          + table("№|Мероприятие|Срок|Ответственный", "1|Опрос|май|Завуч");

  private static Order order(String... lines) {
    Order order = WebPage.read(lines(lines), PLAN).document().order();
    assertThat(order).isNotNull();
    return order;
  }

  private static List<String> numbers(List<Clause> clauses) {
    List<String> numbers = new ArrayList<>();
    for (Clause clause : clauses) {
      numbers.add(clause.number());
      numbers.addAll(numbers(clause.clauses()));
    }
    return numbers;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "П Р И К А З|ПРИКАЗЫВАЮ:|PRIKAZ",
        "ПРИКАЗ|п р и к а з ы в а ю:|PRIKAZ",
        "Приказ|приказываю|PRIKAZ",
        "ПОСТАНОВЛЕНИЕ|п о с т а н о в л я е т :|POSTANOVLENIE",
        "ПОСТАНОВЛЕНИЕ|Постановляю:|POSTANOVLENIE",
        "РАСПОРЯЖЕНИЕ|ОБЯЗЫВАЮ:|RASPORYAZHENIE"
      })
  void the_kind_and_the_enacting_word_in_many_guises(String kind, String word, OrderKind expected) {
    Order order =
        order(
            "МБОУ «Лицей № 3»",
            kind,
            "02.09.2026 № 41-од",
            "Об утверждении плана мероприятий",
            "В целях повышения объективности",
            word,
            "1. Утвердить план мероприятий (приложение).",
            "2. Контроль за исполнением приказа оставляю за собой.",
            "Директор А.А. Лосева");
    assertThat(order.kind()).isEqualTo(expected);
    assertThat(order.enactingWord()).isEqualTo(word);
    assertThat(order.number()).isEqualTo("41-од");
    assertThat(order.date()).isEqualTo("2026-09-02");
    assertThat(order.title()).isEqualTo("Об утверждении плана мероприятий");
    assertThat(order.preamble()).isEqualTo("В целях повышения объективности");
    assertThat(order.issuer().name()).isEqualTo("МБОУ «Лицей № 3»");
    assertThat(numbers(order.clauses())).containsExactly("1", "2");
    assertThat(order.signatory().position()).isEqualTo("Директор");
    assertThat(order.signatory().name()).isEqualTo("А.А. Лосева");
  }

  private static Reading reading(String heading, String requisites, String... tail) {
    List<String> lines = new ArrayList<>(List.of("МБОУ «Лицей № 3»", heading));
    lines.addAll(List.of(requisites.split("/n")));
    lines.addAll(List.of("Об утверждении плана", "В целях повышения объективности"));
    lines.addAll(List.of(tail));
    return WebPage.read(lines(lines.toArray(String[]::new)), PLAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Назначить ответственной Рыжову О.О.",
        "II. Назначить координатором Рыжову О.О.",
        "Контроль за исполнением возложить на заместителя директора Рыжову О.О.",
        "Заместителю директора Рыжовой О.О.",
        "Основание: служебная записка Рыжовой О.О.",
        "Основание: служебная записка заместителя директора/nО.О. Рыжовой",
        "Создать группу:/nПредседатель: Рыжова О.О./nЧлен группы Белов Б.Б."
      })
  void who_is_named_in_the_text_signs_nothing(String text) {
    List<String> tail = new ArrayList<>(List.of("ПРИКАЗЫВАЮ:", "Утвердить план (приложение)."));
    tail.addAll(List.of(text.split("/n")));
    tail.add("Директор А.А. Лосева");
    Reading reading = reading("ПРИКАЗ", "02.09.2026 № 41", tail.toArray(String[]::new));
    Order order = reading.document().order();
    assertThat(order.signatory()).isEqualTo(Signatory.of("Директор", "А.А. Лосева"));
    assertThat(reading.unplaced()).isEmpty();
    String clauses = order.clauses().toString();
    assertThat(text.split("/n")).allSatisfy(line -> assertThat(clauses).contains(line));
  }

  @Test
  void of_two_officials_below_an_order_the_first_signs_and_a_notice_tells() {
    String[] tail = {
      "ПРИКАЗЫВАЮ:",
      "1. Утвердить план.",
      "Директор А.А. Лосева",
      "Заместитель директора Б.Б. Белов"
    };
    Reading reading = reading("ПРИКАЗ", "02.09.2026 № 41", tail);
    assertThat(reading.document().order().signatory().name()).isEqualTo("А.А. Лосева");
    assertThat(reading.notices())
        .filteredOn(notice -> notice.code().equals("signatory-chosen"))
        .extracting(notice -> notice.text().ru())
        .containsExactly(
            "подписью приказа могут быть строки: 2; за подпись принята «Директор А.А. Лосева»");
  }

  @Test
  void a_position_with_a_colon_and_a_line_for_the_signature_above_the_name() {
    String[] tail = {
      "ПРИКАЗЫВАЮ:", "1. Утвердить план.", "Директор лицея:", "______", "А.А. Лосева"
    };
    Order order = reading("ПРИКАЗ", "02.09.2026 № 41", tail).document().order();
    assertThat(order.signatory()).isEqualTo(Signatory.of("Директор лицея", "А.А. Лосева"));
    assertThat(order.clauses()).extracting(Clause::text).containsExactly("Утвердить план.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"41 – ОД", "41 - од", "41 од", "01-12 / 358", "74- О", "56/4 -од", "85§2"})
  void a_number_with_its_index(String number) {
    String[] tail = {"ПРИКАЗЫВАЮ:", "1. Утвердить план.", "Директор А.А. Лосева"};
    Reading reading = reading("ПРИКАЗ", "от 02.09.2026 № " + number, tail);
    assertThat(reading.document().order().number()).isEqualTo(number);
    assertThat(reading.unplaced()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Лесогорск",
        "Усть-Лесогорск",
        "ст-ца Степная",
        "Лесная область, г. Лесогорск",
        "аул Верхний",
        "ЗАТО г. Лесогорск"
      })
  void a_place_alone_above_the_title(String place) {
    String[] tail = {"ПРИКАЗЫВАЮ:", "1. Утвердить план.", "Директор А.А. Лосева"};
    Order order = reading("ПРИКАЗ", "02.09.2026 № 41/n" + place, tail).document().order();
    assertThat(order.place()).isEqualTo(place);
    assertThat(order.title()).isEqualTo("Об утверждении плана");
  }

  @ParameterizedTest
  @CsvSource({"РЕШЕНИЕ,решил:", "ПРОТОКОЛ,ПРИКАЗЫВАЮ:", "УКАЗАНИЕ,ОБЯЗЫВАЮ:"})
  void an_act_of_another_kind_is_told_by_its_word(String heading, String enacting) {
    String[] tail = {enacting, "1. Утвердить план.", "Директор А.А. Лосева"};
    Reading reading = reading(heading, "02.09.2026 № 41", tail);
    assertThat(reading.document().order().issuer().name()).isEqualTo("МБОУ «Лицей № 3»");
    assertThat(reading.notices())
        .filteredOn(notice -> notice.code().equals("act-kind"))
        .singleElement()
        .satisfies(notice -> assertThat(notice.text().ru()).contains("«" + heading + "»"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ПРИКАЗ ДИРЕКТОРА", "ПРИКАЗ (по основной деятельности)", "БОЙОРОК ПРИКАЗ"})
  void other_words_beside_the_word_for_the_act_are_no_issuer(String heading) {
    String[] tail = {"ПРИКАЗЫВАЮ:", "1. Утвердить план.", "Директор А.А. Лосева"};
    Reading reading = reading(heading, "02.09.2026 № 41", tail);
    assertThat(reading.document().order().issuer().name()).isEqualTo("МБОУ «Лицей № 3»");
    assertThat(reading.unplaced()).hasSize(1);
  }

  @Test
  void an_enacting_word_at_the_end_of_the_preamble() {
    Order order =
        order(
            "ПРИКАЗ от 24 апреля 2026 г. № 136-п",
            "г. Энск",
            "О плане мероприятий",
            "На основании письма Рособрнадзора от 01.02.2026 № 7 и приказа Министерства от 03.03.2026 № 9 приказываю:",
            "1.Утвердить план.",
            "Директор А.А. Лосева");
    assertThat(order.number()).isEqualTo("136-п");
    assertThat(order.date()).isEqualTo("2026-04-24");
    assertThat(order.place()).isEqualTo("г. Энск");
    assertThat(order.enactingWord()).isEqualTo("приказываю:");
    assertThat(order.preamble()).endsWith("№ 9");
    assertThat(order.legalBasis()).extracting(ActReference::number).containsExactly("7", "9");
  }

  @Test
  void an_order_without_an_enacting_word() {
    Order order =
        order(
            "РАСПОРЯЖЕНИЕ",
            "02.09.2026 № 5",
            "О плане мероприятий",
            "В целях повышения объективности:",
            "1. Утвердить план.",
            "2. Контроль оставляю за собой.",
            "Глава района И.И. Зорин");
    assertThat(order.enactingWord()).isNull();
    assertThat(numbers(order.clauses())).containsExactly("1", "2");
    assertThat(order.signatory().name()).isEqualTo("И.И. Зорин");
  }

  @Test
  void items_below_items_and_lists_inside_them() {
    Order order =
        order(
            "ПРИКАЗ",
            "02.09.2026 № 5",
            "О плане",
            "ПРИКАЗЫВАЮ:",
            "1. Создать рабочую группу в составе:",
            "1. Зимина О.П., завуч;",
            "2. Лосев И.И., учитель.",
            "2. Утвердить прилагаемые:",
            "2.1. План мероприятий;",
            "2.2. Положение.",
            "3. Руководителям школ:",
            "а) провести опрос;",
            "б) представить отчёт до 01.06.2027 г.",
            "- на бумаге;",
            "4. Контроль оставляю за собой.",
            "Директор",
            "А.А. Лосева");
    assertThat(numbers(order.clauses()))
        .containsExactly("1", "1", "2", "2", "2.1", "2.2", "3", "а)", "б)", "4");
    assertThat(order.clauses()).extracting(Clause::number).containsExactly("1", "2", "3", "4");
    assertThat(order.clauses().get(2).clauses().get(1).text())
        .isEqualTo("представить отчёт до 01.06.2027 г.\n- на бумаге;");
    assertThat(order.signatory().position()).isEqualTo("Директор");
  }

  @Test
  void a_wrapped_item_that_ends_with_a_name_is_no_signature() {
    Order order =
        order(
            "ПРИКАЗ",
            "02.09.2026 № 5",
            "О плане",
            "ПРИКАЗЫВАЮ:",
            "1. Утвердить план.",
            "2. Контроль исполнения возложить на",
            "заместителя директора Зимину О.П.",
            "Директор школы   _________ /А.А. Лосева/");
    assertThat(order.clauses().get(1).text())
        .isEqualTo("Контроль исполнения возложить на заместителя директора Зимину О.П.");
    assertThat(order.signatory().position()).isEqualTo("Директор школы");
    assertThat(order.signatory().name()).isEqualTo("А.А. Лосева");
  }

  @Test
  void a_signature_in_a_table_and_an_executor_below_it() {
    Reading reading =
        WebPage.read(
            lines(
                "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ",
                "ЭНСКОГО РАЙОНА",
                "ИНН/КПП 7700000001/770001001 ОГРН 1027700000001",
                "101000, г. Энск, ул. Школьная, д. 1, тел. 8(495)1234567, e-mail: uo@example.org",
                "ПОСТАНОВЛЕНИЕ"),
            table("от 02.09.2026|№ 5|г. Энск"),
            lines(
                "Об утверждении плана",
                "В целях объективности ПОСТАНОВЛЯЮ:",
                "1. Утвердить план.",
                "2. Контроль оставляю за собой."),
            table("Начальник управления образования||О.П. Зимина"),
            lines("Исп. Лосев И.И., тел. 2-12-85"),
            PLAN);
    Order order = reading.document().order();
    assertThat(order.kind()).isEqualTo(OrderKind.POSTANOVLENIE);
    assertThat(order.date()).isEqualTo("2026-09-02");
    assertThat(order.place()).isEqualTo("г. Энск");
    assertThat(order.signatory().position()).isEqualTo("Начальник управления образования");
    assertThat(order.signatory().name()).isEqualTo("О.П. Зимина");
    assertThat(order.executor().name()).isEqualTo("Лосев И.И.");
    assertThat(order.executor().phone()).isEqualTo("2-12-85");
    assertThat(order.issuer().name()).isEqualTo("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ЭНСКОГО РАЙОНА");
    assertThat(order.issuer().inn()).isEqualTo("7700000001");
    assertThat(order.issuer().kpp()).isEqualTo("770001001");
    assertThat(order.issuer().ogrn()).isEqualTo("1027700000001");
    assertThat(order.issuer().phone()).isEqualTo("8(495)1234567");
    assertThat(order.issuer().email()).isEqualTo("uo@example.org");
    assertThat(order.issuer().address()).isEqualTo("101000, г. Энск, ул. Школьная, д. 1");
  }

  @Test
  void a_letterhead_has_the_codes_and_the_site_too() {
    Reading reading =
        WebPage.read(
            lines(
                "МБОУ «Средняя школа № 4»",
                "101000, г. Энск, ул. Школьная, д. 4, тел. 2-12-85,",
                "официальный сайт: https://school4.example.org/sveden",
                "ОКПО 12345678, ОГРН 1027700000001, ИНН/КПП 7700000001/770001001",
                "ПРИКАЗ"),
            table("от 02.09.2026|№ 5|г. Энск"),
            lines("Об утверждении плана", "ПРИКАЗЫВАЮ:", "1. Утвердить план."),
            table("Директор||О.П. Зимина"),
            PLAN);

    Organization issuer = reading.document().order().issuer();
    assertThat(issuer.okpo()).isEqualTo("12345678");
    assertThat(issuer.ogrn()).isEqualTo("1027700000001");
    assertThat(issuer.inn()).isEqualTo("7700000001");
    assertThat(issuer.kpp()).isEqualTo("770001001");
    assertThat(issuer.site()).isEqualTo("https://school4.example.org/sveden");
    assertThat(issuer.phone()).isEqualTo("2-12-85");
    assertThat(issuer.address()).isEqualTo("101000, г. Энск, ул. Школьная, д. 4");
    assertThat(reading.unplaced()).isEmpty();
  }

  @Test
  void a_signature_in_a_table_may_have_a_position_of_any_length() {
    String position =
        "Исполняющий обязанности директора муниципального бюджетного общеобразовательного"
            + " учреждения «Средняя общеобразовательная школа с углублённым изучением отдельных"
            + " предметов»";
    for (String name : List.of("А.Б. Светлов", "А.Б. Светлова-Ясная-Речная", "Ё.Ж. Ли")) {
      Order order =
          WebPage.read(
                  lines("ПРИКАЗ", "02.09.2026 № 5", "О плане", "ПРИКАЗЫВАЮ:", "1. Утвердить план."),
                  table(position + "|" + name),
                  PLAN)
              .document()
              .order();
      assertThat(order.signatory().position()).isEqualTo(position);
      assertThat(order.signatory().name()).isEqualTo(name);
      assertThat(order.clauses()).extracting(Clause::text).containsExactly("Утвердить план.");
    }
  }

  @Test
  void the_acquaintance_sheet_and_the_marks_of_a_signature_key_are_unplaced() {
    Reading reading =
        WebPage.read(
            lines(
                "Подписано цифровой подписью: МБОУ Лицей Дата: 2026.09.02",
                "МБОУ «Лицей № 3»",
                "ПРИКАЗ",
                "02.09.2026 № 5",
                "О плане",
                "ПРИКАЗЫВАЮ:",
                "1. Утвердить план.",
                "Директор А.А. Лосева",
                "С приказом ознакомлены:",
                "Зимина О.П., завуч ______",
                "Приложение 1",
                "к приказу от 02.09.2026 № 5"),
            PLAN);
    assertThat(reading.document().order().signatory().name()).isEqualTo("А.А. Лосева");
    assertThat(reading.unplaced())
        .extracting(Reading.Unplaced::text)
        .containsExactly(
            "Подписано цифровой подписью: МБОУ Лицей Дата: 2026.09.02",
            "С приказом ознакомлены:",
            "Зимина О.П., завуч ______");
    assertThat(reading.document().plan().appendix().number()).isEqualTo("1");
    assertThat(reading.document().plan().appendix().act()).isEqualTo("приказу");
    assertThat(reading.document().plan().appendix().actNumber()).isEqualTo("5");
  }

  private static Reading readOrder(String... signature) {
    List<String> order =
        new ArrayList<>(
            List.of(
                "МБОУ «Лицей № 3»",
                "ПРИКАЗ",
                "02.09.2026 № 5",
                "О плане",
                "ПРИКАЗЫВАЮ:",
                "1. Утвердить план.",
                "2. Контроль оставляю за собой."));
    order.addAll(List.of(signature));
    return WebPage.read(lines(order.toArray(String[]::new)), PLAN);
  }

  @Test
  void who_has_read_an_order_did_not_sign_it() {
    for (String[] list :
        new String[][] {
          {"С приказом ознакомлены: ____________ Т.П. Зимина"},
          {"С приказом ознакомлены:", "____________ Т.П. Зимина"},
          {"Ознакомлены:", "Завуч Т.П. Зимина"}
        }) {
      Reading reading = readOrder(list);

      assertThat(reading.document().order().signatory()).isNull();
      assertThat(reading.document().order().clauses()).hasSize(2);
      assertThat(reading.unplaced()).extracting(Reading.Unplaced::text).containsExactly(list);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "тел. 8(000)0000001, факс: 8(000)0000002 | 8(000)0000001, факс: 8(000)0000002",
        "тел.: 2-00-01 доб. 5, e-mail: a@ensk.example | 2-00-01 доб. 5",
        "тел. 2-00-01 / Факс: 2-00-02 | 2-00-01, Факс: 2-00-02",
        "факс 2-00-02 | факс 2-00-02",
        "тел./факс: 2-00-01 | 2-00-01"
      })
  void a_letterhead_has_a_telephone_and_a_fax(String printed, String phone) {
    List<String> head = new ArrayList<>(List.of("МБОУ «Лицей № 3»"));
    head.addAll(List.of(printed.split(" / ")));
    head.addAll(List.of("ПРИКАЗ", "02.09.2026 № 5", "О плане", "ПРИКАЗЫВАЮ:", "1. Утвердить."));

    Order order = order(head.toArray(String[]::new));

    assertThat(order.issuer().phone()).isEqualTo(phone);
    assertThat(order.issuer().name()).isEqualTo("МБОУ «Лицей № 3»");
  }

  @Test
  void a_name_above_a_telephone_is_the_executors() {
    Order unsigned = readOrder("Зимина Ольга Олеговна", "8 (496) 555-01-02").document().order();

    assertThat(unsigned.signatory()).isNull();
    assertThat(unsigned.executor().name()).isEqualTo("Зимина Ольга Олеговна");
    assertThat(unsigned.executor().phone()).isEqualTo("8 (496) 555-01-02");

    Order signed =
        readOrder("Директор", "Лосева А.А.", "Зимина О.О.", "2-12-85").document().order();
    assertThat(signed.signatory()).isEqualTo(Signatory.of("Директор", "Лосева А.А."));
    assertThat(signed.executor().name()).isEqualTo("Зимина О.О.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Зимина О.О., методист",
        "методист Зимина О.О.",
        "Зимина Ольга Олеговна, заместитель директора",
        "Мамедов Рашид Али оглы",
        "де Бройль А.Б.",
        "Ли Анна"
      })
  void the_mark_of_an_executor_needs_no_word_below_a_signature(String executor) {
    Order order =
        readOrder("Директор", "Лосева А.А.", executor, "8 (496) 555-01-02").document().order();

    assertThat(order.signatory()).isEqualTo(Signatory.of("Директор", "Лосева А.А."));
    assertThat(order.executor().name()).isEqualTo(executor);
    assertThat(order.executor().phone()).isEqualTo("8 (496) 555-01-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "02.09.2026 г. Энск № 5 | 2026-09-02 | г. Энск | 5",
        "02.09.2026 г. г. Энск № 5 | 2026-09-02 | г. Энск | 5",
        "«2» сентября 2026 г. № 5 | 2026-09-02 | | 5",
        "от ХХ сентября 2026 г. № ХХ | | |",
        "от «__» сентября 2026 г. № __ | | | __"
      })
  void date_place_and_number_in_one_line(String line, String date, String place, String number) {
    Order order =
        WebPage.read(
                lines("МБОУ «Лицей»", "ПРИКАЗ", line, "О плане", "ПРИКАЗЫВАЮ:", "1. Утвердить."),
                PLAN)
            .document()
            .order();

    assertThat(order.date()).isEqualTo(date == null ? null : LocalDate.parse(date));
    assertThat(order.place()).isEqualTo(place);
    assertThat(order.number()).isEqualTo(number);
    assertThat(order.title()).isEqualTo("О плане");
  }

  @Test
  void a_stamp_that_names_an_order_makes_no_order() {
    Reading reading =
        WebPage.read(
            lines(
                "УТВЕРЖДАЮ",
                "Директор МБОУ «Лицей № 3»",
                "А.А. Лосева",
                "Приказ № 5 от 02.09.2026"),
            PLAN);
    assertThat(reading.document().order()).isNull();
    assertThat(reading.document().plan().approvals())
        .extracting(a -> a.name(), a -> a.act(), a -> a.number(), a -> a.date().toString())
        .containsExactly(tuple("А.А. Лосева", "Приказ", "5", "2026-09-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Утвержден приказом по школе № 81/2-А от 01.09.2026г.",
        "УТВЕРЖДЕНО приказом директора от 01.09.2026 г. № 81/2-А"
      })
  void a_mark_of_approval_in_one_line(String line) {
    Reading reading = WebPage.read(lines(line), PLAN);
    assertThat(reading.document().plan().approvals())
        .extracting(a -> a.number(), a -> a.date().toString())
        .containsExactly(tuple("81/2-А", "2026-09-01"));
  }

  @Test
  void a_council_and_its_protocol_agree() {
    Reading reading =
        WebPage.read(
            lines(
                "ПРИНЯТО",
                "на заседании педагогического совета",
                "(протокол от 30.08.2026 № 1)",
                "УТВЕРЖДАЮ",
                "Директор ____________ А.А. Лосева",
                "« 10»______09____2026 г."),
            PLAN);
    assertThat(reading.document().plan().approvals())
        .extracting(
            a -> a.kind().name(), a -> a.organization(), a -> a.name(), a -> a.date().toString())
        .containsExactly(
            tuple("PRINYATO", "на заседании педагогического совета", null, "2026-08-30"),
            tuple("UTVERZHDAYU", null, "А.А. Лосева", "2026-09-10"));
    assertThat(reading.document().plan().approvals())
        .extracting(a -> a.act(), a -> a.number())
        .containsExactly(tuple("протокол", "1"), tuple(null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(протокол № 3 от 28.08.2026) | протокол",
        "(протокол от 28.08.2026 № 3 заседания совета) | протокол заседания совета",
        "протокол (от 28.08.2026 № 3) | протокол",
        "решением совета (филиал) от 28.08.2026 № 3 | решением совета (филиал)",
      })
  void a_date_and_a_number_in_brackets_leave_no_hole(String line, String act) {
    Reading reading = WebPage.read(lines("ПРИНЯТО", "на заседании совета", line), PLAN);
    assertThat(reading.document().plan().approvals())
        .extracting(a -> a.act(), a -> a.number(), a -> a.date().toString())
        .containsExactly(tuple(act, "3", "2026-08-28"));
  }

  @Test
  void a_number_left_blank_is_kept_as_it_was_typed() {
    Order order =
        order(
            "ПРИКАЗ",
            "от «___» _________2026 г. № ___",
            "О плане",
            "ПРИКАЗЫВАЮ:",
            "1. Утвердить план.",
            "Директор А.А. Лосева");
    assertThat(order.number()).isEqualTo("___");
    assertThat(order.date()).isNull();
  }
}
