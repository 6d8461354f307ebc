package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.objectivityplan.docgen.PrintedPages.Letter;
import io.github.objectivityplan.docgen.PrintedPages.Page;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web page as a browser of this machine prints it. */
class PrintedWebPageTest {

  private static final double POINTS_IN_MM = 72 / 25.4;

  @Test
  void pages_are_numbered_from_the_second_and_the_plan_s_from_1_again(@TempDir Path folder)
      throws Exception {
    List<Page> pages = printed(DocumentStyle.STANDARD, folder);

    // two pages of the order, three of the plan
    assertThat(pages.stream().map(Page::landscape)).containsExactly(false, false, true, true, true);
    assertThat(numbers(pages)).containsExactly("", "2", "", "2", "3");
    for (Page page : List.of(pages.get(1), pages.get(4))) {
      List<Letter> number = page.letters().subList(0, 1);
      double middle = (number.get(0).left() + number.get(0).right()) / 2;
      assertThat(middle / POINTS_IN_MM)
          .isCloseTo(30 + (page.width() / POINTS_IN_MM - 40) / 2, within(0.5));
      assertThat(number.get(0).base() / POINTS_IN_MM).isBetween(12.0, 16.0);
    }
  }

  @Test
  void the_plan_s_pages_go_on_from_the_order_s_where_the_style_says_so(@TempDir Path folder)
      throws Exception {
    DocumentStyle style =
        DocumentStyle.builder().appendixPages(DocumentStyle.AppendixPages.CONTINUOUS).build();

    assertThat(numbers(printed(style, folder))).containsExactly("", "2", "3", "4", "5");
  }

  @Test
  void the_table_s_header_never_stands_alone_at_the_foot(@TempDir Path folder) throws Exception {
    for (int lines = 22; lines < 26; lines++) {
      String preamble = String.join("\n", Collections.nCopies(lines, "О цели плана."));
      Plan plan =
          Plan.builder("План")
              .preamble(preamble)
              .direction("Раздел", d -> d.activity("Дело", row -> row.deadline("май")))
              .build();
      List<Page> pages = printed(DocumentStyle.STANDARD, PlanDocument.of(plan), folder);

      for (Page page : pages) {
        assertThat(page.squeezed().contains("Наименование"))
            .as(lines + " lines above the table")
            .isEqualTo(page.squeezed().contains("Раздел"))
            .isEqualTo(page.squeezed().contains("Дело"));
      }
    }
  }

  @Test
  void a_title_is_whole_above_a_row_that_no_page_holds(@TempDir Path folder) throws Exception {
    String title =
        "План мероприятий по обеспечению объективности процедур оценки качества образования"
            + " на 2026/2027 учебный год";
    Order order =
        Order.builder(OrderKind.PRIKAZ)
            .number("5-ОД")
            .date(LocalDate.of(2026, 9, 1))
            .clause("Утвердить план.")
            .build();
    for (int sentences : new int[] {60, 100}) {
      String words =
          String.join(" ", Collections.nCopies(sentences, "Обсудить критерии оценивания."));
      Plan plan =
          Plan.builder(title)
              .direction(
                  "Раздел",
                  direction ->
                      direction
                          .task("Обеспечить равные условия.")
                          .task("Исключить конфликт интересов.")
                          .activity(words, row -> row.deadline("май 2027 г."))
                          .activity("Дело", row -> row.deadline("май 2027 г.")))
              .build();

      List<Page> pages = printed(DocumentStyle.STANDARD, PlanDocument.of(order, plan), folder);

      String first = pages.get(1).squeezed();
      assertThat(first)
          .contains(title.replace(" ", ""))
          .contains("Раздел")
          .contains("Обсудитькритерии");
      assertThat(pages.get(2).squeezed()).contains("критерии").doesNotContain("Раздел");
    }
  }

  @Test
  void a_long_item_begins_below_the_enacting_word_and_its_end_goes_with_the_signature(
      @TempDir Path folder) throws Exception {
    String words =
        String.join(" ", Collections.nCopies(50, "Обеспечить единые подходы к оцениванию работ."));
    for (int sentences = 40; sentences < 48; sentences += 2) {
      Order order =
          Order.builder(OrderKind.PRIKAZ)
              .number("5-ОД")
              .date(LocalDate.of(2026, 9, 1))
              .title("Об утверждении плана")
              .preamble(
                  String.join(
                      " ", Collections.nCopies(sentences, "В целях повышения объективности.")))
              .clause(words)
              .signatory("Директор", "И.И. Огурцов")
              .build();
      Plan plan =
          Plan.builder("План")
              .direction("Раздел", d -> d.activity("Дело", row -> row.deadline("май 2027 г.")))
              .build();

      List<Page> pages = printed(DocumentStyle.STANDARD, PlanDocument.of(order, plan), folder);

      String first = pages.get(0).squeezed();
      String second = pages.get(1).squeezed();
      assertThat(first).as(sentences + " sentences").contains("ПРИКАЗЫВАЮ:1.Обеспечить");
      assertThat(second).as(sentences + " sentences").contains("И.И.Огурцов");
      assertThat(second.indexOf("Директор")).isGreaterThan(80);
    }
  }

  /** What stands in the top margins. */
  private static List<String> numbers(List<Page> pages) {
    List<String> numbers = new ArrayList<>();
    for (Page page : pages) {
      List<String> text = page.text(DocumentStyle.STANDARD);
      List<String> lines = page.lines();
      numbers.add(String.join("", lines.subList(0, lines.size() - text.size())));
    }
    return numbers;
  }

  private static List<Page> printed(DocumentStyle style, Path folder) throws Exception {
    Order.Builder order =
        Order.builder(OrderKind.PRIKAZ).number("5-ОД").date(LocalDate.of(2026, 9, 1));
    for (int i = 0; i < 40; i++) {
      order.clause("Поручить заместителю директора очередное дело.");
    }
    Plan.Builder plan = Plan.builder("План");
    plan.direction(
        "Раздел",
        direction -> {
          for (int i = 0; i < 60; i++) {
            direction.activity("Дело", row -> row.deadline("до 1 марта 2027 г."));
          }
        });
    return printed(style, PlanDocument.of(order.build(), plan.numbered().build()), folder);
  }

  private static List<Page> printed(DocumentStyle style, PlanDocument document, Path folder)
      throws Exception {
    Path page = folder.resolve("page.html");
    Files.write(page, OfficeFile.write(PlanWriter.of(style), document, DocumentFormat.HTML));
    Path pdf = folder.resolve("page.pdf");
    Browser.open(page, folder, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    return PrintedPages.of(Files.readAllBytes(pdf));
  }
}
