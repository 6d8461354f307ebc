package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

  static Stream<PlanDocument> documents() {
    return Stream.concat(DocxWriterTest.documents(), Stream.of(longOrder(), longPlan()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keeps_to_pdf_a_2a_and_pdf_ua_1(PlanDocument document) {
    PdfFile pdf = PdfFile.of(document);

    assertThat(pdf.breaches(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.breaches(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keeps_to_them_with_every_mark_and_sheet(PlanDocument document) {
    PdfFile pdf = PdfFile.of(DocumentsToWrite.everyMark().build(), document);

    assertThat(pdf.breaches(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.breaches(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GOST_2016, 75", "GOST_2025, 80"})
  void a_mark_in_the_corner_is_as_wide_as_the_edition_says(
      DocumentStyle.Edition edition, int width) {
    DocumentStyle style = DocumentStyle.builder().edition(edition).build();
    PdfFile alone = PdfFile.of(style, DocumentsToWrite.schoolOrder());
    PdfFile opposite = PdfFile.of(style, DocumentsToWrite.stampedPlan());

    double corner = 297 - 10 - width;
    assertThat(alone.line(2, "Приложение").left()).isCloseTo(corner, within(0.3));
    assertThat(alone.line(2, "к приказу").left()).isCloseTo(corner, within(0.3));
    assertThat(opposite.line(1, "УТВЕРЖДАЮ").left()).isCloseTo(corner, within(0.3));
    assertThat(opposite.line(1, "СОГЛАСОВАНО").left()).isCloseTo(30, within(0.3));
    assertThat(opposite.line(1, "СОГЛАСОВАНО").top())
        .isCloseTo(opposite.line(1, "УТВЕРЖДАЮ").top(), within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"GOST_2016, 75", "GOST_2025, 80"})
  void marks_side_by_side_are_as_wide_as_the_edition_says_however_long_they_are(
      DocumentStyle.Edition edition, int width) {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .approval(
                    Approval.by(
                        ApprovalKind.UTVERZHDAYU,
                        "Начальник управления" + " образования администрации".repeat(5),
                        "В.Г. Дальняя",
                        null))
                .approval(
                    Approval.by(
                        ApprovalKind.SOGLASOVANO,
                        "Председатель совета" + " трудового коллектива школы".repeat(5),
                        "Д.Е. Речной",
                        null))
                .build());

    PdfFile pdf = PdfFile.of(DocumentStyle.builder().edition(edition).build(), document);

    double title = pdf.line(1, "План").top();
    double corner = 297 - 10 - width;
    assertThat(pdf.lines(1))
        .filteredOn(line -> line.top() < title)
        .hasSizeGreaterThan(9)
        .allSatisfy(
            line -> {
              double left = line.left() < 100 ? 30 : corner;
              assertThat(line.left()).as(line.text()).isCloseTo(left, within(0.3));
              assertThat(line.right()).as(line.text()).isBetween(left, left + width);
            })
        .anyMatch(line -> line.text().contains("коллектива"))
        .anyMatch(line -> line.text().contains("администрации"));
  }

  @Test
  void the_lines_of_the_text_are_as_far_apart_as_the_style_says() {
    DocumentStyle wide = DocumentStyle.builder().lineSpacing(1.5).build();
    PdfFile pdf = PdfFile.of(wide, DocumentsToWrite.schoolOrder());

    double first = pdf.line(1, "1.").top();
    double second = pdf.line(1, "оценивания").top();
    // a single line of Times New Roman is 1.15 of the typeface's 14 points
    assertThat(second - first).isCloseTo(14 * 1.15 * 1.5 * 25.4 / 72, within(0.1));
  }

  @Test
  void the_table_s_header_stands_with_the_first_activity_and_the_line_above() {
    for (int lines = 8; lines <= 20; lines++) {
      String preamble = String.join("\n", Collections.nCopies(lines, "О цели плана."));
      Plan plan =
          Plan.builder("План")
              .preamble(preamble + "\nНаправления:")
              .direction(
                  "Раздел",
                  d ->
                      d.activity("Опрос учителей", row -> row.deadline("май"))
                          .activity("Отчёт", row -> row.deadline("июнь")))
              .numbered()
              .build();

      List<String> pages = PdfFile.of(DocumentStyle.STANDARD, PlanDocument.of(plan)).pages();

      String first =
          pages.stream().filter(page -> page.contains("Наименование")).findFirst().orElseThrow();
      assertThat(first).as(lines + " lines above").contains("Направления:", "Раздел", "Опрос");
    }
  }

  @Test
  void the_plan_s_pages_go_on_from_the_order_s_where_the_style_says_so() {
    PlanDocument document = PlanDocument.of(DocumentsToWrite.order(), longPlan().plan());
    DocumentStyle style =
        DocumentStyle.builder().appendixPages(DocumentStyle.AppendixPages.CONTINUOUS).build();

    PdfFile own = PdfFile.of(document);
    PdfFile continuous = PdfFile.of(style, document);

    assertThat(number(own, 3).text()).isEqualTo("2");
    assertThat(number(continuous, 2).text()).isEqualTo("2");
    assertThat(number(continuous, 3).text()).isEqualTo("3");
    assertThat(number(continuous, 3).left()).isCloseTo((30 + 287) / 2.0, within(2.0));
    assertThat(continuous.numbered()).startsWith(false, true, true).hasSizeGreaterThan(4);
  }

  @Test
  void the_numbers_of_the_columns_are_repeated_on_each_page_too() {
    PdfFile pdf = PdfFile.of(DocumentsToWrite.everyMark().build(), longPlan());

    for (int page = 1; page < pdf.pages().size(); page++) {
      PdfFile.TextLine title = pdf.line(page, "Наименование");
      PdfFile.TextLine number =
          pdf.lines(page).stream()
              .filter(line -> line.text().equals("2") && line.top() > 20)
              .findFirst()
              .orElseThrow();
      PdfFile.TextLine first = pdf.line(page, page == 1 ? "1. Направление" : "Беседа");
      assertThat(number.top()).isBetween(title.top(), first.top());
      assertThat(number.left()).isBetween(title.left(), title.right());
    }
  }

  @Test
  void an_electronic_signature_stands_between_the_position_and_the_name() {
    PdfFile order =
        PdfFile.of(DocumentsToWrite.everyMark().build(), DocumentsToWrite.schoolOrder());
    PdfFile plan = PdfFile.of(DocumentsToWrite.everyMark().build(), DocumentsToWrite.stampedPlan());

    PdfFile.TextLine position = order.line(1, "Директор");
    PdfFile.TextLine name = order.line(1, "А.Б. Светлов");
    PdfFile.TextLine number = order.line(1, "01D9AB33C07F45E8A2B1C4D5E6F70819");
    assertThat(number.left()).isGreaterThan(position.right() + 5);
    assertThat(number.right()).isLessThan(name.left() - 5);
    assertThat(order.line(1, "ДОКУМЕНТ").top()).isLessThan(name.top());
    assertThat(order.line(1, "28.08.2026 10:15:00 +03:00").top())
        .isCloseTo(name.top(), within(5.0));
    assertThat(name.top()).isCloseTo(position.top(), within(0.1));
    assertThat(plan.line(1, "Сертификат:").left()).isGreaterThan(297 - 10 - 62);
  }

  @Test
  void an_electronic_signature_leaves_a_long_position_and_a_long_name_their_places() {
    PlanDocument document =
        signed("Исполняющий обязанности начальника управления образования", "А.Б. Мамина-Светлова");
    PdfFile pdf = PdfFile.of(DocumentsToWrite.everyMark().build(), document);

    PdfFile.TextLine name = pdf.line(1, "А.Б. Мамина-Светлова");
    PdfFile.TextLine mark = pdf.line(1, "Владелец: Светлов Андрей Борисович");
    assertThat(name.right()).isCloseTo(200, within(0.5));
    assertThat(name.top()).isCloseTo(pdf.line(1, "образования").top(), within(0.1));
    assertThat(mark.right()).isLessThan(name.left());
    assertThat(pdf.line(1, "Исполняющий").right()).isLessThan(mark.left());
  }

  @Test
  void a_double_surname_stands_in_one_line() {
    PdfFile pdf = PdfFile.of(signed("Директор", "Е.В. Костомарова-Рождественская"));

    assertThat(pdf.line(1, "Е.В. Костомарова-Рождественская").right()).isCloseTo(200, within(0.5));
  }

  @Test
  void an_acquaintance_sheet_begins_below_the_signature_and_leaves_room_to_sign() {
    PdfFile pdf = PdfFile.of(DocumentsToWrite.everyMark().build(), DocumentsToWrite.schoolOrder());

    PdfFile.TextLine heading = pdf.line(1, "С приказом ознакомлены:");
    PdfFile.TextLine first = pdf.line(1, "Речной Д.Е., учитель математики");
    PdfFile.TextLine second = pdf.line(1, "Лесная О.П., учитель");
    assertThat(heading.top()).isLessThan(first.top());
    assertThat(second.top() - first.top()).isGreaterThan(8);
    assertThat(pdf.line(1, "____").top()).isCloseTo(first.top(), within(0.1));
    // the frame of the electronic signature ends below its last line
    assertThat(heading.top() - pdf.line(1, "Метка").top()).isGreaterThan(10);
  }

  @Test
  void a_line_to_sign_on_begins_some_way_from_the_name() {
    List<Signatory> sheet = new ArrayList<>();
    for (int letters = 1; letters < 15; letters++) {
      sheet.add(Signatory.of("учитель " + "м".repeat(letters) + " и математики", "Речной Д.Е."));
    }
    PdfFile pdf = PdfFile.of(DocumentStyle.builder().acquaintance(sheet).build(), order(1));

    double line = pdf.line(1, "____").left();
    assertThat(pdf.lines(1))
        .filteredOn(text -> text.text().startsWith("Речной"))
        .hasSizeGreaterThan(10)
        .allMatch(text -> line - text.right() > 4);
  }

  @Test
  void an_executor_s_mark_never_stands_alone_on_a_page() {
    for (int people = 0; people < 16; people++) {
      List<Signatory> sheet =
          Collections.nCopies(people, Signatory.of("учитель математики", "Речной Д.Е."));
      PdfFile pdf =
          PdfFile.of(
              DocumentStyle.builder().acquaintance(sheet).build(), order(people == 0 ? 32 : 12));
      String page =
          pdf.pages().stream().filter(text -> text.contains("Исп. Ясная")).findFirst().get();
      assertThat(page).as(people + " people").contains(people == 0 ? "Светлов" : "Речной");
    }
    for (int clauses = 20; clauses < 36; clauses++) {
      List<String> pages = PdfFile.of(order(clauses)).pages();
      String page = pages.stream().filter(text -> text.contains("Исп. Ясная")).findFirst().get();
      assertThat(page).as(clauses + " clauses").contains("Светлов");
    }
  }

  @Test
  void a_signature_takes_two_lines_of_the_text_to_a_new_page() {
    for (int clauses = 20; clauses < 36; clauses++) {
      List<String> pages = PdfFile.of(order(clauses)).pages();
      String signed = pages.stream().filter(page -> page.contains("Светлов")).findFirst().get();
      assertThat(signed)
          .as(clauses + " clauses")
          .contains("пункт " + (clauses - 1) + ".", "пункт " + clauses + ".");
    }
  }

  @Test
  void no_line_ends_between_a_number_and_its_sign() {
    for (int letters = 40; letters < 80; letters++) {
      Order order =
          Order.builder(OrderKind.PRIKAZ)
              .clause("и".repeat(8) + " " + "на ".repeat(letters / 3) + "до 5 сентября 2026 г.")
              .build();
      PdfFile pdf = PdfFile.of(PlanDocument.of(order, Plan.builder("План").build()));

      assertThat(pdf.lines(1))
          .extracting(PdfFile.TextLine::text)
          .noneMatch(line -> line.startsWith("г.") || line.startsWith("сентября"));
    }
  }

  @Test
  void marks_of_the_direction_of_text_are_not_seen() throws IOException {
    String marks = "\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    PlanDocument marked = withMarks(marks);
    PlanDocument plain = withMarks("");

    assertThat(words(PdfFile.of(marked)))
        .contains("Раздел", "май")
        .isEqualTo(words(PdfFile.of(plain)));
    // nothing of the document itself is lost
    Reading reading =
        PlanReader.standard()
            .read(
                new ByteArrayInputStream(OfficeFile.write(marked, DocumentFormat.HTML)),
                DocumentFormat.HTML);
    assertThat(reading.document()).isEqualTo(marked);
  }

  private static List<String> words(PdfFile pdf) {
    return pdf.lines(1).stream()
        .flatMap(line -> Stream.of(line.text().split(" ")))
        .sorted()
        .toList();
  }

  private static PlanDocument withMarks(String marks) {
    return PlanDocument.of(
        Plan.builder("План" + marks + " работы")
            .direction(
                "Раздел" + marks,
                direction ->
                    direction.activity(
                        "Провести " + marks + "опрос",
                        row -> row.deadline(marks + "май").responsible("завуч" + marks)))
            .build());
  }

  @Test
  void its_text_is_the_document_s_in_reading_order() {
    List<String> pages = PdfFile.of(DocumentsToWrite.schoolOrder()).pages();

    assertThat(pages).hasSize(2);
    assertThat(pages.get(0))
        .containsSubsequence(
            "Комитет по образованию",
            "ПРИКАЗ",
            "28.08.2026",
            "115-ОД",
            "г. Энск",
            "Об утверждении плана",
            "В целях повышения",
            "ПРИКАЗЫВАЮ:",
            "1. Утвердить план",
            "2.2. разместить план",
            "3. Контроль",
            "Директор",
            "Светлов",
            "Исп. Ясная Ольга Петровна");
    assertThat(pages.get(1))
        .containsSubsequence(
            "Приложение",
            "к приказу",
            "План мероприятий",
            "Цель плана",
            "№ п/п",
            "Наименование",
            "Примечание",
            "1. Нормативное обеспечение",
            "Задачи:",
            "2. Назначить ответственных.",
            "1.1",
            "Внести изменения",
            "до 15 сентября 2026 г.",
            "заместитель директора",
            "Приказ, не менее",
            "1.2",
            "2. Контроль и наблюдение",
            "2.2",
            "Протоколы наблюдателей",
            "по согласованию");
  }

  @Test
  void the_plan_lies_on_its_long_side_and_its_pages_are_numbered_from_the_second() {
    PdfFile pdf = PdfFile.of(PlanDocument.of(DocumentsToWrite.order(), longPlan().plan()));
    List<Boolean> numbered = pdf.numbered();

    assertThat(pdf.widths()).hasSizeGreaterThan(3).startsWith(595, 842);
    assertThat(numbered.subList(0, 3)).containsExactly(false, false, true);
    assertThat(numbered.subList(2, numbered.size())).doesNotContain(false);
  }

  @Test
  void each_page_of_the_table_begins_with_its_header() {
    List<String> pages = PdfFile.of(longPlan()).pages();

    assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("Наименование"));
  }

  @Test
  void no_heading_stands_alone_at_the_foot_of_a_page() {
    for (String page : PdfFile.of(longPlan()).pages()) {
      int heading = page.lastIndexOf("Направление");
      assertThat(heading < 0 || page.indexOf("Беседа", heading) > 0).as(page).isTrue();
    }
  }

  @Test
  void a_heading_stays_with_the_first_lines_of_a_row_that_no_page_holds() {
    for (int above = 15; above < 25; above++) {
      for (boolean whole : new boolean[] {true, false}) {
        PlanDocument document = longRowBelow(above, whole);

        List<String> pages = PdfFile.of(document).pages();

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().filter(page -> page.contains("Раздел с длинной строкой")))
            .as(above + " rows above, numbers and tasks: " + whole)
            .singleElement()
            .asString()
            .containsSubsequence("Раздел с длинной строкой", "Начало", "строки", "строки");
      }
    }
  }

  @Test
  void a_signature_never_stands_alone_on_a_page() {
    for (int clauses = 20; clauses < 32; clauses++) {
      List<String> pages = PdfFile.of(order(clauses)).pages();
      String signed = pages.stream().filter(page -> page.contains("Светлов")).findFirst().get();
      assertThat(signed).as(clauses + " clauses").contains("пункт " + clauses + ".");
    }
  }

  @Test
  void the_outline_leads_to_the_headings() throws IOException {
    assertThat(PdfFile.of(DocumentsToWrite.schoolOrder()).outline())
        .containsExactly(
            "ПРИКАЗ",
            "План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12» на"
                + " 2026/2027 учебный год",
            "- 1. Нормативное обеспечение",
            "- 2. Контроль и наблюдение");
  }

  @Test
  void says_its_title_its_language_and_its_author_and_no_date() {
    PdfFile pdf = PdfFile.of(DocumentsToWrite.schoolOrder());

    assertThat(pdf.information())
        .containsOnlyKeys("Title", "Author", "Producer")
        .containsEntry(
            "Title",
            "План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12» на"
                + " 2026/2027 учебный год");
    assertThat(pdf.language()).isEqualTo("ru");
    assertThat(pdf.metadata())
        .contains("<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<")
        .doesNotContain("Date");
  }

  @Test
  void a_word_that_is_wider_than_its_column_goes_on_in_the_next_line() {
    String word = "слово".repeat(40);
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .direction("Раздел", d -> d.activity(word, row -> row.responsible(word)))
                .build());

    String page = PdfFile.of(document).pages().get(0).replaceAll("\\s", "");

    assertThat(page).containsSubsequence("слово".repeat(10), "слово".repeat(10));
    assertThat(page.split("о", -1).length - 1).isGreaterThanOrEqualTo(160);
  }

  @ParameterizedTest
  @CsvSource({
    "openhtmltopdf-pdfbox, io.github.openhtmltopdf:openhtmltopdf-pdfbox",
    "openpdf-fonts-extra, com.github.librepdf:openpdf-fonts-extra"
  })
  void names_the_artifact_that_is_not_there(String jar, String artifact) throws Exception {
    List<URL> without = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains(jar)) {
        without.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(without.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> format = loader.loadClass(DocumentFormat.class.getName());
      Class<?> document = loader.loadClass(PlanDocument.class.getName());
      Class<?> writer = loader.loadClass(PlanWriter.class.getName());
      Object stamped =
          open(loader.loadClass(DocumentsToWrite.class.getName()).getDeclaredMethod("stampedPlan"))
              .invoke(null);
      java.lang.reflect.Method write =
          writer.getMethod("write", document, format, OutputStream.class);
      Object pdf = format.getMethod("valueOf", String.class).invoke(null, "PDF");
      Object standard = writer.getMethod("standard").invoke(null);

      try {
        write.invoke(standard, stamped, pdf, new ByteArrayOutputStream());
        org.assertj.core.api.Assertions.fail("written without " + jar);
      } catch (InvocationTargetException e) {
        assertThat(e.getCause())
            .hasMessage(
                "the format \"pdf\" expected the library %s, which the program has left out",
                artifact);
      }
    }
  }

  /** What stands in the top margin. */
  private static PdfFile.TextLine number(PdfFile pdf, int page) {
    return pdf.lines(page).stream()
        .filter(line -> line.top() > 10 && line.top() < 16)
        .findFirst()
        .orElseThrow();
  }

  private static java.lang.reflect.Method open(java.lang.reflect.Method method) {
    method.setAccessible(true);
    return method;
  }

  private static PlanDocument signed(String position, String name) {
    Order order =
        Order.builder(OrderKind.PRIKAZ).clause("Провести опрос.").signatory(position, name).build();
    return PlanDocument.of(order, Plan.builder("План").build());
  }

  private static PlanDocument longOrder() {
    return order(30);
  }

  private static PlanDocument order(int clauses) {
    Order.Builder order = Order.builder(OrderKind.PRIKAZ).title("О мерах");
    for (int i = 1; i <= clauses; i++) {
      order.clause("Исполнить пункт " + i + ".");
    }
    return PlanDocument.of(
        order
            .signatory("Директор", "А.Б. Светлов")
            .executor("Ясная Ольга Петровна", "8 (495) 000-12-13")
            .build(),
        Plan.builder("План").build());
  }

  /** A heading below {@code above} short rows, then a row of more than a page. */
  private static PlanDocument longRowBelow(int above, boolean whole) {
    Plan.Builder plan =
        Plan.builder("План")
            .direction(
                "Раздел",
                direction -> {
                  for (int i = 0; i < above; i++) {
                    direction.activity("Опрос учителей", row -> row.deadline("май"));
                  }
                })
            .direction(
                "Раздел с длинной строкой",
                direction -> {
                  if (whole) {
                    direction.task("Задача");
                  }
                  direction.activity(
                      "Начало строки" + ", которая не умещается на листе".repeat(100),
                      row -> row.result("Итог строки" + " и ещё один".repeat(270)));
                });
    return PlanDocument.of((whole ? plan.numbered() : plan).build());
  }

  private static PlanDocument longPlan() {
    Plan.Builder plan = Plan.builder("План работы");
    for (int i = 1; i <= 12; i++) {
      int rows = 2 + i % 4;
      plan.direction(
          "Направление " + i,
          direction -> {
            for (int j = 0; j < rows; j++) {
              direction.activity(
                  "Беседа с учителями",
                  row -> row.result("справка о том, как идёт работа, ".repeat(4) + "и протокол"));
            }
          });
    }
    return PlanDocument.of(plan.numbered().build());
  }
}
