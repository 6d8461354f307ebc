package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {

  static Stream<PlanDocument> documents() {
    return DocxWriterTest.documents();
  }

  @Test
  void the_page_says_its_language_its_title_and_where_it_begins() {
    Document page = page(DocumentsToWrite.schoolOrder());

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ru");
    assertThat(page.title())
        .isEqualTo(
            "План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12» на"
                + " 2026/2027 учебный год");
    assertThat(page.select("main > article")).hasSize(2);
    assertThat(page.select("h1").eachText()).containsExactly("ПРИКАЗ", page.title());
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Об утверждении плана мероприятий по обеспечению объективности оценивания");
  }

  @Test
  void the_table_s_header_cells_say_what_they_head() {
    Document page = page(DocumentsToWrite.schoolOrder());
    Element table = page.selectFirst("table.plan");

    assertThat(table.selectFirst("caption").text()).isEqualTo(page.title());
    assertThat(table.select("thead th[scope=col]").eachText())
        .containsExactly(
            "№ п/п",
            "Наименование мероприятия",
            "Срок реализации",
            "Ответственный исполнитель",
            "Ожидаемый результат",
            "Примечание");
    assertThat(table.select("tbody > tr:first-child > th[scope=rowgroup][colspan=6]").eachText())
        .containsExactly("1. Нормативное обеспечение", "2. Контроль и наблюдение");
    assertThat(table.select("tbody")).hasSize(2);
    assertThat(table.select("td[colspan=6] p").eachText())
        .containsExactly(
            "Задачи:", "1. Привести локальные акты в порядок.", "2. Назначить ответственных.");
    assertThat(table.select("tbody tr").last().select("td").eachText())
        .containsExactly(
            "2.2",
            "Пригласить общественных наблюдателей",
            "в дни проведения работ",
            "директор",
            "Протоколы наблюдателей",
            "по согласованию");
  }

  @Test
  void stamps_are_a_table_for_the_eye_alone() {
    Document page = page(DocumentsToWrite.stampedPlan());

    assertThat(page.select("table[role=presentation] td p").eachText())
        .containsExactly(
            "СОГЛАСОВАНО",
            "Директор методического центра",
            "_________ Д.Е. Речной",
            "09.01.2027",
            "УТВЕРЖДАЮ",
            "Начальник отдела образования",
            "_________ В.Г. Дальняя",
            "11.01.2027");
  }

  @Test
  void a_mark_in_the_corner_is_as_wide_as_the_edition_says() {
    for (DocumentStyle.Edition edition : DocumentStyle.Edition.values()) {
      DocumentStyle style = DocumentStyle.builder().edition(edition).build();
      int width = edition == DocumentStyle.Edition.GOST_2016 ? 75 : 80;

      assertThat(page(style, DocumentsToWrite.schoolOrder()).selectFirst("style").data())
          .contains(".mark { margin-left: max(0px, calc(100% - " + width + "mm))");
      String share =
          page(style, DocumentsToWrite.stampedPlan()).select(".beside col").last().attr("style");
      double percent = Double.parseDouble(share.replaceAll("[^0-9.]", ""));
      assertThat(percent * 257 / 100).isBetween(width - 0.3, (double) width);
    }
  }

  @Test
  void has_every_mark_and_sheet_that_a_style_adds() {
    Document page = page(DocumentsToWrite.everyMark().build(), DocumentsToWrite.schoolOrder());

    assertThat(page.select("thead tr").last().select("th[scope=col]").eachText())
        .containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(page.select("table.beside tr").eachText())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("Речной Д.Е., учитель математики ____");
    assertThat(page.select(".together").eachText())
        .hasSize(3)
        .satisfies(kept -> assertThat(kept.get(0)).startsWith("ПРИКАЗЫВАЮ: 1. Утвердить"))
        .satisfies(
            kept ->
                assertThat(kept.get(1))
                    .startsWith("2. Заместителю директора")
                    .endsWith("до 5 сентября 2026 г.;"))
        .last()
        .asString()
        .startsWith("2.2.")
        .containsSubsequence("3. Контроль", "Директор", "ДОКУМЕНТ ПОДПИСАН", "Метка доверенного");
    assertThat(page.select("p.executor").text())
        .isEqualTo("Ясная Ольга Петровна 8 (495) 000-12-13");
  }

  @Test
  void a_line_does_not_end_between_a_day_and_its_month() {
    Document page = page(DocumentsToWrite.schoolOrder());

    assertThat(page.select("p.clause").get(2).wholeText())
        .endsWith("до 5\u00a0сентября\u00a02026\u00a0г.;");
    assertThat(page.select("td").stream().map(Element::wholeText))
        .contains("до 15\u00a0сентября\u00a02026\u00a0г.");
  }

  @Test
  void no_text_becomes_markup() {
    Document page = page(DocumentsToWrite.hostileTexts());

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("b")).isEmpty();
    assertThat(page.select("h1").last().text()).isEqualTo("План <b>мероприятий</b> & прочее");
    assertThat(page.selectFirst("p.body").text())
        .isEqualTo("</script><!-- ]]> &amp; \"кавычки\" 'апостроф'");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void carries_the_canonical_json(PlanDocument document) {
    Element script = page(document).getElementById("objectivity-plan");

    assertThat(script.attr("type")).isEqualTo("application/json");
    assertThat(script.data()).doesNotContain("<", ">", "&");
    assertThat(PlanJson.read(script.data())).isEqualTo(document);
  }

  private static Document page(PlanDocument document) {
    return page(DocumentStyle.builder().build(), document);
  }

  private static Document page(DocumentStyle style, PlanDocument document) {
    byte[] html = OfficeFile.write(PlanWriter.of(style), document, DocumentFormat.HTML);
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }
}
