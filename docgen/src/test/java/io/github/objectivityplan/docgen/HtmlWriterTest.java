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
    byte[] html = OfficeFile.write(document, DocumentFormat.HTML);
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }
}
