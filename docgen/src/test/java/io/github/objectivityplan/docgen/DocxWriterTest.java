package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxWriterTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static Stream<PlanDocument> documents() {
    return Stream.of(
        DocumentsToWrite.schoolOrder(),
        DocumentsToWrite.stampedPlan(),
        DocumentsToWrite.hostileTexts());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_part_is_valid_against_the_schemas_of_ecma_376(PlanDocument document) {
    OfficeFile file = OfficeFile.of(OfficeFile.write(document, DocumentFormat.DOCX));

    assertThat(file.validate()).isEqualTo(9);
    assertThat(file.parts().keySet())
        .startsWith("[Content_Types].xml")
        .contains("word/document.xml", "word/styles.xml", "word/settings.xml", "word/header.xml");
  }

  @Test
  void a_foreign_reader_reads_the_order() throws IOException {
    try (XWPFDocument docx = poi(DocumentsToWrite.schoolOrder())) {
      assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains(
              "ПРИКАЗ",
              "28.08.2026\t№\u00a0115-ОД",
              "ПРИКАЗЫВАЮ:",
              "2.1. ознакомить педагогических работников с планом до"
                  + " 5\u00a0сентября\u00a02026\u00a0г.;",
              "3. Контроль за исполнением настоящего приказа оставляю за собой.");
      XWPFTable signature = docx.getTables().get(0);
      assertThat(signature.getRows().stream().map(DocxWriterTest::cells))
          .containsExactly(
              List.of("Директор", "А.Б.\u00a0Светлов"),
              List.of("Исп. Ясная Ольга Петровна\nтел.\u00a08 (495) 000-12-13"));
      assertThat(signature.getRow(0).getTableCells())
          .allMatch(cell -> cell.getVerticalAlignment() == XWPFVertAlign.BOTTOM);
      assertThat(signature.getRow(0).getCell(1).getParagraphs().get(0).getAlignment())
          .isEqualTo(ParagraphAlignment.RIGHT);
      assertThat(signature.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(docx.getProperties().getCoreProperties().getTitle())
          .isEqualTo(
              "План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12» на"
                  + " 2026/2027 учебный год");
      assertThat(docx.getProperties().getCoreProperties().getCreator())
          .startsWith("Муниципальное бюджетное");
    }
  }

  @Test
  void a_foreign_reader_reads_the_table() throws IOException {
    try (XWPFDocument docx = poi(DocumentsToWrite.schoolOrder())) {
      XWPFTable table = docx.getTables().get(1);

      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRows().stream().skip(1)).noneMatch(XWPFTableRow::isRepeatHeader);
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(cells(table.getRow(1))).containsExactly("1. Нормативное обеспечение");
      assertThat(cells(table.getRow(2)))
          .containsExactly(
              "Задачи:\n1. Привести локальные акты в порядок.\n2. Назначить ответственных.");
      assertThat(cells(table.getRow(3)))
          .containsExactly(
              "1.1",
              "Внести изменения в положение о внутренней системе оценки качества",
              "до 15\u00a0сентября\u00a02026\u00a0г.",
              "заместитель директора",
              "Приказ, не менее 1 положения",
              "");
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void widths_of_cells_agree_with_the_grid_and_with_the_page(PlanDocument document) {
    OfficeFile file = OfficeFile.of(OfficeFile.write(document, DocumentFormat.DOCX));
    Document xml = file.xml("word/document.xml");
    List<Element> tables = elements(xml.getDocumentElement(), "tbl");
    assertThat(tables).isNotEmpty();
    for (Element table : tables) {
      // the order is 210 mm wide and the plan 297 mm, less the margins of 30 and 10
      boolean ofOrder = document.order() != null && table == tables.get(0);
      int page = Math.round((ofOrder ? 170 : 257) * 1440 / 25.4f);
      assertThat(value(elements(table, "tblLayout").get(0), "type")).isEqualTo("fixed");
      List<Integer> grid = elements(table, "gridCol").stream().map(c -> number(c, "w")).toList();
      assertThat(grid).allMatch(width -> width > 0);
      assertThat(grid.stream().mapToInt(Integer::intValue).sum()).isEqualTo(page);
      assertThat(number(elements(table, "tblW").get(0), "w")).isEqualTo(page);
      for (Element row : elements(table, "tr")) {
        int column = 0;
        for (Element cell : elements(row, "tc")) {
          List<Element> span = elements(cell, "gridSpan");
          int columns = span.isEmpty() ? 1 : number(span.get(0), "val");
          int covered = IntStream.range(column, column + columns).map(grid::get).sum();
          assertThat(number(elements(cell, "tcW").get(0), "w")).isEqualTo(covered);
          column += columns;
        }
        assertThat(column).isEqualTo(grid.size());
      }
    }
  }

  @Test
  void marks_side_by_side_have_columns_as_wide_as_the_edition_says() {
    for (DocumentStyle.Edition edition : DocumentStyle.Edition.values()) {
      PlanWriter writer = PlanWriter.of(DocumentStyle.builder().edition(edition).build());
      OfficeFile file =
          OfficeFile.of(
              OfficeFile.write(writer, DocumentsToWrite.stampedPlan(), DocumentFormat.DOCX));
      int width = edition == DocumentStyle.Edition.GOST_2016 ? 75 : 80;

      Element stamps = elements(file.xml("word/document.xml").getDocumentElement(), "tbl").get(0);
      List<Integer> grid = elements(stamps, "gridCol").stream().map(c -> number(c, "w")).toList();
      assertThat(grid).hasSize(3);
      for (int corner : List.of(grid.get(0), grid.get(2))) {
        assertThat(corner * 25.4 / 1440).isBetween(width - 0.3, (double) width);
      }
    }
  }

  @Test
  void the_order_stands_upright_and_the_plan_lies_and_pages_are_numbered_from_the_second() {
    OfficeFile file =
        OfficeFile.of(OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX));
    List<Element> sections = elements(file.xml("word/document.xml").getDocumentElement(), "sectPr");

    assertThat(sections).hasSize(2);
    assertThat(sections).allMatch(section -> elements(section, "titlePg").size() == 1);
    assertThat(value(elements(sections.get(0), "pgSz").get(0), "orient")).isEmpty();
    assertThat(value(elements(sections.get(1), "pgSz").get(0), "orient")).isEqualTo("landscape");
    // the order ends with the table of its signature, so its section ends in a paragraph below
    Element last = (Element) sections.get(0).getParentNode().getParentNode();
    assertThat(value(elements(last, "pStyle").get(0), "val")).isEqualTo("End");
    assertThat(last.getPreviousSibling().getTextContent()).contains("Исп. Ясная");
    assertThat(file.text("word/header.xml")).contains("PAGE");
  }

  @Test
  void a_plan_without_an_order_has_one_section() {
    OfficeFile file =
        OfficeFile.of(OfficeFile.write(DocumentsToWrite.stampedPlan(), DocumentFormat.DOCX));

    List<Element> sections = elements(file.xml("word/document.xml").getDocumentElement(), "sectPr");
    assertThat(sections).hasSize(1);
    assertThat(value(elements(sections.get(0), "pgSz").get(0), "orient")).isEqualTo("landscape");
  }

  @Test
  void the_typeface_is_named_in_all_four_slots_and_the_language_is_russian() {
    OfficeFile file =
        OfficeFile.of(OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX));
    Element defaults =
        elements(file.xml("word/styles.xml").getDocumentElement(), "docDefaults").get(0);
    Element fonts = elements(defaults, "rFonts").get(0);

    for (String slot : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
      assertThat(value(fonts, slot)).as(slot).isEqualTo("Times New Roman");
    }
    assertThat(value(elements(defaults, "lang").get(0), "val")).isEqualTo("ru-RU");
  }

  @Test
  void headings_have_outline_levels() {
    OfficeFile file =
        OfficeFile.of(OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX));

    List<String> outlined = new ArrayList<>();
    for (Element style : elements(file.xml("word/styles.xml").getDocumentElement(), "style")) {
      for (Element level : elements(style, "outlineLvl")) {
        outlined.add(value(style, "styleId") + " " + value(level, "val"));
      }
    }
    assertThat(outlined).containsExactly("ActKind 0", "ActTitle 0", "PlanTitle 0", "Direction 1");
  }

  @Test
  void the_signature_is_kept_with_the_last_item() {
    OfficeFile file =
        OfficeFile.of(OfficeFile.write(DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX));

    Element last =
        elements(file.xml("word/document.xml").getDocumentElement(), "p").stream()
            .filter(p -> p.getTextContent().startsWith("3. Контроль"))
            .findFirst()
            .orElseThrow();
    assertThat(elements(last, "keepNext")).hasSize(1);
  }

  @Test
  void an_electronic_signature_stands_between_the_position_and_the_name() {
    PlanWriter writer = PlanWriter.of(DocumentsToWrite.everyMark().build());
    OfficeFile file =
        OfficeFile.of(
            OfficeFile.write(writer, DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX));

    assertThat(file.validate()).isEqualTo(9);
    Element line = elements(file.xml("word/document.xml").getDocumentElement(), "tr").get(0);
    List<Element> cells = elements(line, "tc");
    assertThat(cells).hasSize(3);
    assertThat(cells.get(0).getTextContent()).isEqualTo("Директор");
    assertThat(value(elements(cells.get(1), "pStyle").get(0), "val")).isEqualTo("ESignature");
    assertThat(cells.get(1).getTextContent()).startsWith("ДОКУМЕНТ ПОДПИСАН").contains("F70819");
    assertThat(cells.get(2).getTextContent()).isEqualTo("А.Б.\u00a0Светлов");
    assertThat(number(elements(cells.get(1), "tcW").get(0), "w") * 25.4 / 1440)
        .isBetween(60.0, 70.0);
  }

  @Test
  void the_executors_mark_is_kept_with_what_stands_above_it() {
    DocumentStyle sheet =
        DocumentStyle.builder()
            .acquaintance(List.of(new Signatory("учитель", "Д.Е. Речной", Map.of())))
            .build();
    for (DocumentStyle style : List.of(DocumentStyle.STANDARD, sheet)) {
      OfficeFile file =
          OfficeFile.of(
              OfficeFile.write(
                  PlanWriter.of(style), DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX));
      List<Element> rows = elements(file.xml("word/document.xml").getDocumentElement(), "tr");
      int mark = 0;
      while (!rows.get(mark).getTextContent().startsWith("Исп.")) {
        mark++;
      }
      // it is a row of the table above, of whose last row each paragraph is kept
      assertThat(rows.get(mark).getParentNode()).isSameAs(rows.get(mark - 1).getParentNode());
      assertThat(elements(rows.get(mark - 1), "p"))
          .allMatch(p -> !elements(p, "keepNext").isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void carries_the_canonical_json(PlanDocument document) {
    OfficeFile file = OfficeFile.of(OfficeFile.write(document, DocumentFormat.DOCX));
    Element json = file.xml("customXml/item1.xml").getDocumentElement();

    assertThat(json.getNamespaceURI()).isEqualTo(EmbeddedJson.NAMESPACE);
    assertThat(json.getLocalName()).isEqualTo(EmbeddedJson.ELEMENT);
    assertThat(PlanJson.read(json.getTextContent())).isEqualTo(document);
  }

  @Test
  void a_style_of_ones_own_is_made_by_docx4j_and_valid_too() {
    DocumentStyle style =
        DocumentStyle.builder()
            .margins(25, 15, 25, 25)
            .font("PT Astra Serif")
            .tableSize(10)
            .build();
    OfficeFile file =
        OfficeFile.of(
            OfficeFile.write(
                PlanWriter.of(style), DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX));

    assertThat(file.validate()).isEqualTo(9);
    assertThat(file.text("word/styles.xml")).contains("PT Astra Serif").doesNotContain("Times");
    Element margins = elements(file.xml("word/document.xml").getDocumentElement(), "pgMar").get(0);
    assertThat(number(margins, "left")).isEqualTo(Math.round(25 * 1440 / 25.4f));
  }

  @Test
  void the_lines_of_the_text_are_as_far_apart_as_the_style_says() throws IOException {
    DocumentStyle wide = DocumentStyle.builder().lineSpacing(1.5).build();
    byte[] file =
        OfficeFile.write(PlanWriter.of(wide), DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(styled(document, "Clause").getSpacing().getLine())
          .isEqualTo(BigInteger.valueOf(360));
      assertThat(styled(document, "Signature").getSpacing().getLine())
          .isEqualTo(BigInteger.valueOf(240));
    }
  }

  private static CTPPrGeneral styled(XWPFDocument document, String id) {
    return document.getStyles().getStyle(id).getCTStyle().getPPr();
  }

  private static XWPFDocument poi(PlanDocument document) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(OfficeFile.write(document, DocumentFormat.DOCX)));
  }

  private static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(
            cell ->
                String.join(
                    "\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList()))
        .toList();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(W, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String value(Element element, String attribute) {
    return element.getAttributeNS(W, attribute);
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(value(element, attribute));
  }
}
