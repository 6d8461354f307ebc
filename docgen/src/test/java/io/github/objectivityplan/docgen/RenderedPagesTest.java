package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.objectivityplan.docgen.PrintedPages.Page;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Documents as pages: a PDF drawn by PDFBox is compared with pictures that were looked at, and
 * where each letter stands is checked in it and in what LibreOffice makes of a DOCX.
 *
 * <p>After a change of the looks run with {@code -Dobjectivityplan.rewrite=true}, look at the
 * pictures and commit them.
 */
class RenderedPagesTest {

  private static final DocumentStyle STANDARD = DocumentStyle.builder().build();

  /** The samples: a document and the style it is written in. */
  enum Sample {
    ORDER_WITH_PLAN(STANDARD, DocumentsToWrite.schoolOrder()),
    BOTH_CORNERS(STANDARD, DocumentsToWrite.stampedPlan()),
    SIGNED_LANDSCAPE(signed(), DocumentsToWrite.stampedPlan()),
    ACQUAINTANCE(acquaintance(), DocumentsToWrite.schoolOrder()),
    SIXTY_ACTIVITIES(STANDARD, sixtyActivities()),
    LONG_WORDS(STANDARD, longWords());

    private final DocumentStyle style;
    private final PlanDocument document;

    Sample(DocumentStyle style, PlanDocument document) {
      this.style = style;
      this.document = document;
    }

    byte[] write(DocumentFormat format) {
      return OfficeFile.write(PlanWriter.of(style), document, format);
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void a_pdf_looks_as_it_was_approved(Sample sample) throws IOException {
    List<BufferedImage> pictures =
        PrintedPages.pictures(sample.write(DocumentFormat.PDF), ApprovedPicture.DPI);
    String name = sample.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-";
    ApprovedPicture.checkNone(name + (pictures.size() + 1));
    for (int i = 0; i < pictures.size(); i++) {
      ApprovedPicture.check(name + (i + 1), pictures.get(i));
    }
  }

  @Test
  void a_page_with_a_few_more_lines_is_not_the_approved_one() {
    BufferedImage order = page(Sample.ORDER_WITH_PLAN);
    BufferedImage sheet = page(Sample.ACQUAINTANCE);

    assertThat(ApprovedPicture.worst(order, order)).isZero();
    assertThat(ApprovedPicture.worst(order, sheet)).isGreaterThan(ApprovedPicture.TOLERANCE * 2);
  }

  private static BufferedImage page(Sample sample) {
    byte[] pdf = sample.write(DocumentFormat.PDF);
    return PrintedPages.pictures(pdf, ApprovedPicture.DPI).get(0);
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void a_pdf_has_everything_in_its_place(Sample sample) {
    assertInPlace(sample, PrintedPages.of(sample.write(DocumentFormat.PDF)));
  }

  @Test
  void the_signature_of_a_pdf_has_the_item_before_it_on_its_page() {
    for (int clauses = 20; clauses < 36; clauses++) {
      PlanDocument document = order(clauses);
      byte[] pdf = OfficeFile.write(PlanWriter.of(STANDARD), document, DocumentFormat.PDF);
      assertSignedBelowAnItem(clauses, PrintedPages.of(pdf));
    }
  }

  @Test
  void a_docx_has_everything_in_its_place_where_libre_office_opens_it(@TempDir Path folder)
      throws IOException, InterruptedException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Sample sample : Sample.values()) {
      files.put(sample.name() + ".docx", sample.write(DocumentFormat.DOCX));
    }
    Map<String, List<Page>> printed = printed(files, folder);

    for (Sample sample : Sample.values()) {
      assertInPlace(sample, printed.get(sample.name() + ".docx"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "ODT", "XLSX"})
  void what_belongs_together_stays_together_where_libre_office_opens_it(
      DocumentFormat format, @TempDir Path folder) throws IOException, InterruptedException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int clauses = 20; clauses < 36; clauses++) {
      files.put(
          "order-" + clauses + "." + format.extension(),
          OfficeFile.write(PlanWriter.of(STANDARD), order(clauses), format));
    }
    for (int people = 1; people < 12; people++) {
      Signatory person = Signatory.of("учитель математики", "Речной Д.Е.");
      DocumentStyle sheet =
          DocumentStyle.builder().acquaintance(Collections.nCopies(people, person)).build();
      files.put(
          "sheet-" + people + "." + format.extension(),
          OfficeFile.write(PlanWriter.of(sheet), order(18), format));
    }
    for (int clauses = 26; clauses < 42; clauses++) {
      files.put(
          "lead-" + clauses + "." + format.extension(),
          OfficeFile.write(PlanWriter.of(STANDARD), leadingIn(clauses), format));
    }
    Map<String, List<Page>> printed = printed(files, folder);

    printed.forEach(
        (name, pages) -> {
          if (name.startsWith("lead")) {
            assertThat(page(pages, "Лицеям:")).as(name).isEqualTo(page(pages, "провестиопрос"));
            return;
          }
          assertThat(page(pages, "Исп.ЯснаяОльгаПетровна"))
              .as("the page of the executor's mark of " + name)
              .isEqualTo(lastPage(pages, name.startsWith("sheet") ? "Речной" : "А.Б.Светлов"));
          if (name.startsWith("order")) {
            assertSignedBelowAnItem(Integer.parseInt(name.replaceAll("\\D", "")), pages);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "ODT", "XLSX", "PDF"})
  void a_name_stands_on_the_level_of_its_position_s_last_line_however_long_it_is(
      DocumentFormat format, @TempDir Path folder) throws IOException, InterruptedException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int letters = 1; letters < 120; letters += 4) {
      String position = "Директор " + "школы ".repeat(letters / 6) + "о".repeat(letters % 6 + 1);
      Order order =
          Order.builder(OrderKind.PRIKAZ)
              .clause("Провести опрос.")
              .signatory(position + " центра", "А.Б. Светлова-Преображенская")
              .build();
      PlanDocument document = PlanDocument.of(order, Plan.builder("План").build());
      files.put(
          letters + "." + format.extension(),
          OfficeFile.write(PlanWriter.of(STANDARD), document, format));
    }
    Map<String, List<Page>> printed = printed(files, folder);

    printed.forEach(
        (name, pages) -> {
          List<String> lines = pages.get(0).lines();
          assertThat(lines.get(lines.size() - 1))
              .as(name)
              .matches("(?:.* )?центра +А\\.Б\\. ?Светлова-Преображенская");
          assertThat(pages.get(0).beyond(STANDARD)).as(name).isEmpty();
          assertThat(pages.get(0).overlapping()).as(name).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "ODT", "PDF"})
  void a_row_that_no_page_holds_goes_on_within_the_margins(
      DocumentFormat format, @TempDir Path folder) throws IOException, InterruptedException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int words = 130; words < 330; words += 5) {
      byte[] file = OfficeFile.write(PlanWriter.of(STANDARD), ofWords(words), format);
      files.put(words + "." + format.extension(), file);
    }
    Map<String, List<Page>> printed = printed(files, folder);

    printed.forEach(
        (name, pages) -> {
          int words = Integer.parseInt(name.replaceAll("\\D", ""));
          for (Page page : pages) {
            assertThat(page.beyond(STANDARD)).as(name).isEmpty();
          }
          for (int d = 2; d <= 6; d += 2) {
            assertThat(inSight(pages)).as(name).contains(words(words, d).split(" "));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "ODT", "PDF"})
  void a_name_stands_whole_beside_the_mark_of_an_electronic_signature_or_above_it(
      DocumentFormat format, @TempDir Path folder) throws IOException, InterruptedException {
    List<String> positions =
        List.of("Директор", "Исполняющий обязанности директора школы", "Глава\nг. Энска");
    List<String> surnames =
        List.of(
            "Ким", "Светлова", "Ясная-Речная", "Светлова-Преображенская", "Северо-Восточная-Ясная");
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String position : positions) {
      for (String surname : surnames) {
        Order order =
            Order.builder(OrderKind.PRIKAZ)
                .clause("Провести опрос.")
                .signatory(position, "А.-М.Б. " + surname)
                .build();
        files.put(
            files.size() + "." + format.extension(),
            OfficeFile.write(
                PlanWriter.of(signed()),
                PlanDocument.of(order, Plan.builder("План").build()),
                format));
      }
    }
    Map<String, List<Page>> printed = printed(files, folder);

    printed.forEach(
        (name, pages) -> {
          int i = Integer.parseInt(name.replaceAll("\\D", ""));
          String surname = surnames.get(i % surnames.size());
          Page page = pages.get(0);
          assertThat(page.lines().stream().map(RenderedPagesTest::squeezed))
              .as(name + ": " + positions.get(i / surnames.size()))
              .anyMatch(line -> line.endsWith("А.-М.Б." + surname));
          assertThat(page.beyond(STANDARD)).as(name).isEmpty();
          assertThat(page.overlapping()).as(name).isEmpty();
        });
  }

  @Test
  void a_workbook_s_pages_part_nothing_and_hide_nothing(@TempDir Path folder)
      throws IOException, InterruptedException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Signatory person = Signatory.of("учитель русского языка и литературы", "Речной-Дальний Д.Е.");
    DocumentStyle sheet =
        DocumentStyle.builder().acquaintance(Collections.nCopies(40, person)).build();
    files.put("sheet.xlsx", OfficeFile.write(PlanWriter.of(sheet), order(3), DocumentFormat.XLSX));
    for (int words : new int[] {8, 60, 150, 260, 700}) {
      byte[] file = OfficeFile.write(PlanWriter.of(STANDARD), ofWords(words), DocumentFormat.XLSX);
      files.put("words-" + words + ".xlsx", file);
    }
    PlanDocument longItem =
        PlanDocument.of(
            Order.builder(OrderKind.PRIKAZ)
                .clause(words(900, 0))
                .signatory("Директор", "А.Б. Светлов")
                .build(),
            Plan.builder("План").build());
    byte[] item = OfficeFile.write(PlanWriter.of(STANDARD), longItem, DocumentFormat.XLSX);
    files.put("item.xlsx", item);
    Map<String, List<Page>> printed = printed(files, folder);

    assertThat(inSight(printed.remove("item.xlsx"))).contains(words(900, 0).split(" "));
    for (Page page : printed.get("sheet.xlsx")) {
      List<String> lines = page.text(sheet);
      assertThat(lines.stream().filter(line -> line.contains("Речной-Дальний")))
          .as("the people of a page")
          .hasSize((int) lines.stream().filter(line -> line.contains("20__")).count());
      assertThat(page.squeezed()).as("people on one page").doesNotEndWith("Речной-Дальний");
    }
    printed.remove("sheet.xlsx");
    printed.forEach(
        (name, pages) -> {
          int words = Integer.parseInt(name.replaceAll("\\D", ""));
          String all = inSight(pages);
          for (Page page : pages) {
            assertThat(page.text(STANDARD)).as(name + ": a page's text").isNotEmpty();
          }
          for (int d = 1; d <= 6; d++) {
            String first = d % 2 == 0 ? "слово0" + d : "краткое" + d;
            int heading = page(pages, d + ".Направление-" + d);
            assertThat(pages.get(heading - 1).squeezed())
                .as(name + ": the page of the heading " + d)
                .contains(first + "слово1" + d);
            if (d % 2 == 0) {
              assertThat(all).as(name + ", direction " + d).contains(words(words, d).split(" "));
            }
          }
        });
  }

  private static String words(int count, int last) {
    return IntStream.range(0, count)
        .mapToObj(i -> "слово" + i + last)
        .collect(Collectors.joining(" "));
  }

  /** The letters that a reader sees: what goes on on the next page is in the file of both. */
  private static String inSight(List<Page> pages) {
    StringBuilder all = new StringBuilder();
    for (Page page : pages) {
      double end = page.height() - STANDARD.marginBottom() / 25.4 * 72;
      page.letters().stream().filter(l -> l.base() < end).forEach(l -> all.append(l.text()));
    }
    return all.toString();
  }

  /** A plan of which each second direction has a row with so many words. */
  private static PlanDocument ofWords(int words) {
    Plan.Builder plan = Plan.builder("План");
    for (int d = 1; d <= 6; d++) {
      String first = d % 2 == 0 ? words(words, d) : "краткое" + d + " слово1" + d;
      plan.direction(
          "Направление-" + d,
          direction ->
              direction
                  .activity(first, row -> row.deadline("май"))
                  .activity("Дело", row -> row.deadline("май")));
    }
    return PlanDocument.of(plan.numbered().build());
  }

  // ---- what is right on a page

  private static void assertInPlace(Sample sample, List<Page> pages) {
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      String place = sample + ", page " + (i + 1);
      assertThat(page.beyond(sample.style)).as(place + ": beyond the margins").isEmpty();
      assertThat(page.overlapping()).as(place + ": one upon the other").isEmpty();
      List<String> lines = page.text(sample.style);
      assertThat(lines).as(place + ": lines").isNotEmpty();
      String last = squeezed(lines.get(lines.size() - 1));
      assertThat(headings(sample.document))
          .as(place + ": the last line")
          .noneMatch(heading -> last.length() > 7 && heading.endsWith(last));
    }
    List<String> texts = pages.stream().map(Page::squeezed).toList();
    List<Page> table = pages.stream().filter(Page::landscape).toList();
    assertThat(table).as("pages with the table").isNotEmpty();
    for (Page page : table) {
      assertThat(page.squeezed()).contains("Наименование", "мероприятия", "Срок", "реализации");
    }
    for (Activity activity : activities(sample.document)) {
      for (String text : Stream.of(activity.title(), activity.deadline().text()).toList()) {
        // a longer word goes on on the next line, with other cells' text between
        List<String> words =
            Stream.of(text.split("\\s+")).filter(word -> word.length() < 20).toList();
        assertThat(texts)
            .as(sample + ": the row of " + activity.title() + " on one page")
            .anyMatch(page -> words.stream().allMatch(page::contains));
      }
    }
  }

  private static void assertSignedBelowAnItem(int clauses, List<Page> pages) {
    assertThat(page(pages, clauses + ".Поручить"))
        .as("the page of the last of " + clauses + " items")
        .isEqualTo(page(pages, "А.Б.Светлов"));
  }

  private static int page(List<Page> pages, String squeezed) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).squeezed().contains(squeezed)) {
        found.add(i + 1);
      }
    }
    assertThat(found).as("the pages with " + squeezed).hasSize(1);
    return found.get(0);
  }

  private static int lastPage(List<Page> pages, String squeezed) {
    int last = 0;
    for (int i = 0; i < pages.size(); i++) {
      last = pages.get(i).squeezed().contains(squeezed) ? i + 1 : last;
    }
    assertThat(last).as("the last page with " + squeezed).isPositive();
    return last;
  }

  private static List<Activity> activities(PlanDocument document) {
    return document.plan().allActivities().toList();
  }

  private static List<String> headings(PlanDocument document) {
    List<String> headings = new ArrayList<>();
    headings.add(squeezed(document.plan().title()));
    for (Direction direction : document.plan().directions()) {
      if (direction.title() != null) {
        headings.add(squeezed(direction.number() + "." + direction.title()));
      }
      direction.tasks().forEach(task -> headings.add(squeezed(task)));
    }
    Order order = document.order();
    if (order != null) {
      headings.add(squeezed(order.title()));
      headings.add(squeezed(order.enactingWord()));
    }
    return headings;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00a0]", "");
  }

  // ---- LibreOffice

  private static Map<String, List<Page>> printed(Map<String, byte[]> files, Path folder)
      throws IOException, InterruptedException {
    if (files.keySet().stream().allMatch(name -> name.endsWith(".pdf"))) {
      return files.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, file -> PrintedPages.of(file.getValue())));
    }
    Path soffice = soffice();
    assumeTrue(soffice != null, "no soffice on the PATH, so no pages of a DOCX");
    List<String> command =
        new ArrayList<>(
            List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      command.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("LibreOffice has ended").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    Map<String, List<Page>> pages = new LinkedHashMap<>();
    for (String name : files.keySet()) {
      Path pdf = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
      pages.put(name, PrintedPages.of(Files.readAllBytes(pdf)));
    }
    return pages;
  }

  private static Path soffice() {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  // ---- the samples

  private static DocumentStyle signed() {
    return DocumentStyle.builder()
        .electronicSignature(
            new ElectronicSignature(
                "00A1B2C3D4E5F60718293A4B5C6D7E8F",
                "Дальняя Вера Григорьевна",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 6, 1),
                null))
        .build();
  }

  private static DocumentStyle acquaintance() {
    return DocumentStyle.builder()
        .acquaintance(
            List.of(
                new Signatory("заместитель директора", "О.П. Ясная", Map.of()),
                new Signatory("учитель математики", "Д.Е. Речной", Map.of()),
                new Signatory("учитель русского языка", "Ж.З. Лесная", Map.of())))
        .build();
  }

  private static PlanDocument sixtyActivities() {
    Plan.Builder plan =
        Plan.builder("План мероприятий по обеспечению объективности оценивания на 2027 год");
    for (int d = 1; d <= 6; d++) {
      int of = d;
      plan.direction(
          "Направление работы под номером " + of,
          direction -> {
            direction.task("Сделать то, что записано в строках раздела " + of + ".");
            for (int i = 0; i < 10; i++) {
              String length = " и обсудить её итоги с учителями".repeat(1 + (of * 7 + i * 3) % 5);
              direction.activity(
                  "Проверка-" + of + "-" + i + length + " итог-" + of + "-" + i,
                  row ->
                      row.deadline("до 1 марта 2027 г.")
                          .responsible("заместитель директора, руководитель методического совета")
                          .result("Справка о проверке"));
            }
          });
    }
    return PlanDocument.of(plan.numbered().build());
  }

  private static PlanDocument longWords() {
    String word =
        "превысокомногорассмотрительствующийтысячедевятьсотвосьмидесятидевятимиллиметровый";
    String heading = "водогрязеторфопарафинолечебницеобразнейшего";
    String further = "рентгеноэлектрокардиографическогопереосвидетельствования";
    return PlanDocument.of(
        Plan.builder("План " + heading)
            .direction(
                "Раздел " + (heading + "ся").repeat(3),
                direction ->
                    direction.activity(
                        "Дело " + word,
                        row ->
                            row.deadline("до 1 марта 2027 г.")
                                .responsible(further)
                                .result("https://example.org/" + word)
                                .note(further)))
            .numbered()
            .build());
  }

  /** An order of which one item leads in two others at about the end of the first page. */
  private static PlanDocument leadingIn(int clauses) {
    Order.Builder order = Order.builder(OrderKind.PRIKAZ).title("О плане");
    for (int i = 0; i < clauses; i++) {
      order.clause("Поручить заместителю директора очередное дело.");
    }
    order.clause("Лицеям:", "провести опрос;", "отчитаться.");
    return PlanDocument.of(order.build(), Plan.builder("План").build());
  }

  /** An order whose items fill a page and more. */
  private static PlanDocument order(int clauses) {
    Order.Builder order =
        Order.builder(OrderKind.PRIKAZ)
            .number("5-ОД")
            .date(LocalDate.of(2026, 9, 1))
            .title("О плане")
            .preamble("В целях повышения доверия к результатам оценивания");
    for (int i = 0; i < clauses; i++) {
      order.clause("Поручить заместителю директора очередное дело.");
    }
    return PlanDocument.of(
        order
            .signatory("Директор", "А.Б.\u00a0Светлов")
            .executor("Ясная Ольга Петровна", "8 (495) 000-12-13")
            .build(),
        Plan.builder("План")
            .direction(
                "Раздел", direction -> direction.activity("Дело", row -> row.deadline("май")))
            .build());
  }
}
