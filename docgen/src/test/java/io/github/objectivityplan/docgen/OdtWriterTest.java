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
        .containsExactly("/", "content.xml", "styles.xml", "meta.xml", "objectivity-plan.json");
    for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
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
                .map(cell -> cell.getTextContent().replace("\n", "")))
        .containsExactly(
            "1. Нормативное обеспечение",
            "Задачи:1. Привести локальные акты в порядок.2. Назначить ответственных.",
            "2. Контроль и наблюдение");
  }

  @Test
  void headings_are_headings_and_the_item_above_a_signature_is_kept_with_it() {
    Document content = content(DocumentsToWrite.schoolOrder());

    assertThat(elements(content, TEXT, "h").stream().map(Element::getTextContent))
        .containsExactly(
            "ПРИКАЗ",
            "Об утверждении плана мероприятий по обеспечению объективности оценивания",
            "План мероприятий по обеспечению объективности оценивания в МБОУ «СШ № 12» на"
                + " 2026/2027 учебный год");
    assertThat(
            elements(content, TEXT, "p").stream()
                .filter(p -> p.getAttributeNS(TEXT, "style-name").endsWith("Kept"))
                .map(Element::getTextContent))
        .containsExactly("3. Контроль за исполнением настоящего приказа оставляю за собой.");
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
  void spaces_tabs_and_line_breaks_are_kept() {
    Document content = content(DocumentsToWrite.hostileTexts());

    assertThat(elements(content, TEXT, "tab")).hasSize(1);
    assertThat(content.getDocumentElement().getTextContent()).contains("</script><!-- ]]> &amp;");
  }

  private static Document content(PlanDocument document) {
    return OfficeFile.of(OfficeFile.write(document, DocumentFormat.ODT)).xml("content.xml");
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
