package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OdtWriterTest {

  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
  private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
  private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

  static Stream<PlanDocument> documents() {
    return DocxWriterTest.documents();
  }

  @Test
  void its_first_bytes_tell_what_it_is() {
    byte[] file = OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.ODT);

    assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_part_is_well_formed_and_in_the_manifest(PlanDocument document) {
    OfficeFile file = OfficeFile.of(OfficeFile.write(document, DocumentFormat.ODT));
    List<String> listed = new ArrayList<>();
    for (Element entry : elements(file.xml("META-INF/manifest.xml"), MANIFEST, "file-entry")) {
      listed.add(entry.getAttributeNS(MANIFEST, "full-path"));
    }

    assertThat(listed)
        .containsExactly(
            "/", "content.xml", "styles.xml", "meta.xml", "settings.xml", "objectivity-plan.json");
    for (String part : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
      assertThat(file.xml(part)).isNotNull();
    }
    assertThat(PlanJson.read(file.parts().get("objectivity-plan.json"))).isEqualTo(document);
  }

  @Test
  void the_table_s_header_is_repeated_and_a_direction_goes_across() {
    Document content = content(DocumentsToWrite.schoolOrder());
    Element header = elements(content, TABLE, "table-header-rows").get(0);

    assertThat(header.getElementsByTagNameNS(TABLE, "table-cell").getLength()).isEqualTo(6);
    assertThat(
            elements(content, TABLE, "table-cell").stream()
                .filter(cell -> cell.getAttributeNS(TABLE, "number-columns-spanned").equals("6"))
                .map(cell -> cell.getTextContent().replace("\n", "").replace('\u00a0', ' ')))
        .containsExactly(
            "1. Нормативное обеспечение",
            "Задачи:1. Привести локальные акты в порядок.2. Назначить ответственных.",
            "2. Контроль и наблюдение");
  }

  @Test
  void headings_are_headings_and_what_belongs_to_the_next_block_is_kept_with_it() {
    Document content = content(DocumentsToWrite.schoolOrder());

    assertThat(
            elements(content, TEXT, "h").stream()
                .map(heading -> heading.getTextContent().replace('\u00a0', ' ')))
        .containsExactly(
            "ПРИКАЗ",
            "Об утверждении плана мероприятий по обеспечению объективности оценивания",
            "План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12» на"
                + " 2026/2027 учебный год");
    assertThat(
            elements(content, TEXT, "p").stream()
                .filter(p -> p.getAttributeNS(TEXT, "style-name").endsWith("Kept"))
                .map(Element::getTextContent))
        .containsExactly(
            "ПРИКАЗЫВАЮ:",
            "2. Заместителю директора Ясной\u00a0О.П.:",
            "2.2. разместить план на официальном сайте школы до"
                + " 10\u00a0сентября\u00a02026\u00a0г.",
            "3. Контроль за исполнением настоящего приказа оставляю за собой.",
            "Директор",
            "А.Б.\u00a0Светлов",
            "Цель плана: оценки, которым доверяют ученики, родители и учителя.");
  }

  @Test
  void a_name_stands_beside_its_position_on_the_level_of_the_last_line() {
    Document content = content(DocumentsToWrite.schoolOrder());
    Element line = elements(content, TABLE, "table").get(0);

    assertThat(children(line, "table-cell").stream().map(cell -> cell.getTextContent().strip()))
        .containsExactly("Директор", "А.Б.\u00a0Светлов");
    for (Element cell : children(line, "table-cell")) {
      String style = cell.getAttributeNS(TABLE, "style-name");
      assertThat(properties(content, style).getAttributeNS(STYLE, "vertical-align"))
          .isEqualTo("bottom");
    }
    double width = 0;
    for (Element column : children(line, "table-column")) {
      width += millimetres(content, column);
    }
    assertThat(width).isEqualTo(170);
    // an executor's mark stands below
    assertThat(
            properties(content, line.getAttributeNS(TABLE, "style-name"))
                .getAttributeNS(FO, "keep-with-next"))
        .isEqualTo("always");
  }

  @Test
  void the_order_stands_and_the_plan_lies_and_each_begins_without_a_number() {
    OfficeFile file =
        OfficeFile.of(OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.ODT));

    assertThat(file.text("content.xml"))
        .contains("style:master-page-name=\"StandingFirst\"", "style:page-number=\"1\"")
        .containsSubsequence("text:style-name=\"Standing\"", "text:style-name=\"Lying\"");
    assertThat(file.text("styles.xml"))
        .contains(
            "<style:master-page style:name=\"LyingFirst\" style:page-layout-name=\"LyingFirst\""
                + " style:next-style-name=\"Lying\"/>",
            "fo:page-width=\"297mm\" fo:page-height=\"210mm\"");
  }

  @Test
  void a_row_is_whole_and_a_heading_s_row_stays_with_the_next_one() {
    OfficeFile file =
        OfficeFile.of(OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.ODT));

    assertThat(elements(file.xml("content.xml"), TABLE, "table-row"))
        .isNotEmpty()
        .allMatch(row -> row.getAttributeNS(TABLE, "style-name").equals("Row"));
    assertThat(properties(file.xml("content.xml"), "Row").getAttributeNS(FO, "keep-together"))
        .isEqualTo("always");
    for (String heading : List.of("Direction", "Task", "PlanTitle", "ActTitle", "Enacting")) {
      assertThat(properties(file.xml("styles.xml"), heading).getAttributeNS(FO, "keep-with-next"))
          .as(heading)
          .isEqualTo("always");
    }
    assertThat(elements(file.xml("settings.xml"), CONFIG, "config-item"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.getAttributeNS(CONFIG, "name")).isEqualTo("TableRowKeep");
              assertThat(item.getTextContent()).isEqualTo("true");
            });
  }

  @Test
  void a_mark_in_the_corner_is_as_wide_as_the_edition_says() {
    for (DocumentStyle.Edition edition : DocumentStyle.Edition.values()) {
      DocumentStyle style = DocumentStyle.builder().edition(edition).build();
      int width = edition == DocumentStyle.Edition.GOST_2016 ? 75 : 80;
      Document alone = content(style, DocumentsToWrite.schoolOrder());
      Document opposite = content(style, DocumentsToWrite.stampedPlan());

      assertThat(
              elements(alone, TEXT, "p").stream()
                  .filter(p -> p.getTextContent().startsWith("Приложение"))
                  .map(p -> properties(alone, p.getAttributeNS(TEXT, "style-name")))
                  .map(found -> found.getAttributeNS(FO, "margin-left")))
          .containsExactly(257 - width + "mm");
      List<Element> columns = elements(opposite, TABLE, "table-column").subList(0, 3);
      for (Element corner : List.of(columns.get(0), columns.get(2))) {
        assertThat(millimetres(opposite, corner)).isBetween(width - 0.3, (double) width);
      }
    }
  }

  @Test
  void the_lines_of_the_text_are_as_far_apart_as_the_style_says() {
    Document styles =
        file(DocumentStyle.builder().lineSpacing(1.25).build(), DocumentsToWrite.schoolOrder())
            .xml("styles.xml");

    assertThat(properties(styles, "Clause").getAttributeNS(FO, "line-height")).isEqualTo("125%");
    assertThat(properties(styles, "Cell").hasAttributeNS(FO, "line-height")).isFalse();
  }

  @Test
  void the_plan_s_pages_go_on_from_the_order_s_where_the_style_says_so() {
    Document own = content(DocumentsToWrite.schoolOrder());
    Document continuous =
        content(DocumentsToWrite.everyMark().build(), DocumentsToWrite.schoolOrder());

    Element ownBreak = properties(own, "Lying");
    Element break1 = properties(continuous, "LyingOn");
    assertThat(ownBreak.getAttributeNS(STYLE, "page-number")).isEqualTo("1");
    assertThat(((Element) ownBreak.getParentNode()).getAttributeNS(STYLE, "master-page-name"))
        .isEqualTo("LyingFirst");
    assertThat(break1.hasAttributeNS(STYLE, "page-number")).isFalse();
    assertThat(((Element) break1.getParentNode()).getAttributeNS(STYLE, "master-page-name"))
        .isEqualTo("Lying");
    assertThat(styles(own)).contains("Standing", "Lying").doesNotContain("LyingOn");
    assertThat(styles(continuous)).contains("Standing", "LyingOn").doesNotContain("Lying");
  }

  @Test
  void has_every_mark_and_sheet_that_a_style_adds() {
    Document content =
        content(DocumentsToWrite.everyMark().build(), DocumentsToWrite.schoolOrder());

    Element header = elements(content, TABLE, "table-header-rows").get(0);
    assertThat(header.getElementsByTagNameNS(TABLE, "table-row").item(1).getTextContent())
        .isEqualToIgnoringWhitespace("1 2 3 4 5 6");
    // the last row of the acquaintance sheet is kept with the executor's mark below it
    List<Element> tables = elements(content, TABLE, "table");
    assertThat(tables).hasSize(4);
    assertThat(rows(tables.get(1))).hasSize(2).first().asString().startsWith("Речной\u00a0Д.Е.");
    assertThat(rows(tables.get(2))).singleElement().asString().startsWith("секретарь");
    assertThat(styles(content))
        .containsSubsequence(
            "Signature", "ESignatureBeside", "SignatureName", "MarkStamp", "MarkLastStamp");
    assertThat(properties(content, "MarkLastStamp").getAttributeNS(FO, "keep-with-next"))
        .isEqualTo("always");
    for (int i = 0; i < 3; i++) {
      double width = 0;
      for (Element column : children(tables.get(i), "table-column")) {
        width += millimetres(content, column);
      }
      assertThat(width).as("an upright page's text").isBetween(169.9, 170.0);
    }
  }

  @Test
  void the_frame_of_an_electronic_signature_stands_beside_the_position_or_below_the_marks() {
    OfficeFile order = file(DocumentsToWrite.everyMark().build(), DocumentsToWrite.schoolOrder());
    Element frame = properties(order.xml("styles.xml"), "ESignature");
    Element line = elements(order.xml("content.xml"), TABLE, "table").get(0);
    Document plan = content(DocumentsToWrite.everyMark().build(), DocumentsToWrite.stampedPlan());
    Element lying = properties(plan, "ESignatureLying");

    assertThat(frame.getAttributeNS(FO, "border")).contains("solid");
    assertThat(children(line, "table-cell").stream().map(cell -> cell.getTextContent().strip()))
        .satisfiesExactly(
            position -> assertThat(position).isEqualTo("Директор"),
            mark -> assertThat(mark).startsWith("ДОКУМЕНТ ПОДПИСАН").contains("F70819"),
            name -> assertThat(name).isEqualTo("А.Б.\u00a0Светлов"));
    assertThat(styles(plan)).contains("ESignatureLying");
    assertThat(lying.getAttributeNS(FO, "margin-left")).isEqualTo("195mm");
    assertThat(lying.getAttributeNS(FO, "margin-right")).isEqualTo("0mm");
  }

  @Test
  void every_style_that_a_text_names_is_there_once() {
    for (DocumentStyle style :
        List.of(DocumentStyle.builder().build(), DocumentsToWrite.everyMark().build())) {
      for (PlanDocument document : documents().toList()) {
        OfficeFile file = file(style, document);
        List<String> known = new ArrayList<>();
        for (String part : List.of("content.xml", "styles.xml")) {
          for (Element each : elements(file.xml(part), STYLE, "style")) {
            known.add(each.getAttributeNS(STYLE, "name"));
          }
        }

        assertThat(known).doesNotHaveDuplicates().containsAll(styles(file.xml("content.xml")));
      }
    }
  }

  @Test
  void spaces_tabs_and_line_breaks_are_kept() {
    Document content = content(DocumentsToWrite.hostileTexts());

    assertThat(elements(content(DocumentsToWrite.schoolOrder()), TEXT, "tab")).hasSize(1);
    assertThat(content.getDocumentElement().getTextContent()).contains("</script><!-- ]]> &amp;");
  }

  private static Document content(PlanDocument document) {
    return content(DocumentStyle.builder().build(), document);
  }

  private static Document content(DocumentStyle style, PlanDocument document) {
    return file(style, document).xml("content.xml");
  }

  private static OfficeFile file(DocumentStyle style, PlanDocument document) {
    return OfficeFile.of(OfficeFile.write(PlanWriter.of(style), document, DocumentFormat.ODT));
  }

  /** The properties of a style's paragraphs, rows or columns. */
  private static Element properties(Document part, String style) {
    Element found =
        elements(part, STYLE, "style").stream()
            .filter(each -> each.getAttributeNS(STYLE, "name").equals(style))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no style " + style));
    return (Element) found.getFirstChild();
  }

  /** The names of the styles of the paragraphs, headings, tables and cells, in their order. */
  private static List<String> styles(Document content) {
    List<String> names = new ArrayList<>();
    NodeList nodes = content.getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element element = (Element) nodes.item(i);
      for (String namespace : List.of(TEXT, TABLE)) {
        if (element.hasAttributeNS(namespace, "style-name")) {
          names.add(element.getAttributeNS(namespace, "style-name"));
        }
      }
    }
    return names;
  }

  private static List<String> rows(Element table) {
    return children(table, "table-row").stream().map(row -> row.getTextContent().strip()).toList();
  }

  private static List<Element> children(Element table, String name) {
    List<Element> rows = new ArrayList<>();
    NodeList nodes = table.getElementsByTagNameNS(TABLE, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      rows.add((Element) nodes.item(i));
    }
    return rows;
  }

  private static double millimetres(Document content, Element column) {
    String width =
        properties(content, column.getAttributeNS(TABLE, "style-name"))
            .getAttributeNS(STYLE, "column-width");
    return Double.parseDouble(width.replace("mm", ""));
  }

  private static List<Element> elements(Document document, String namespace, String name) {
    NodeList nodes = document.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
