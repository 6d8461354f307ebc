package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class WordLetterheadTest {

  static final byte[] LETTERHEAD = letterhead();

  @Test
  void the_letterheads_headers_footers_and_styles_stay_and_its_body_comes_first()
      throws IOException {
    try (XWPFDocument docx = open(write(DocumentsToWrite.schoolOrder()))) {
      assertThat(docx.getHeaderList()).anyMatch(h -> h.getText().contains("Лицей имени Звездина"));
      assertThat(docx.getFooterList()).anyMatch(f -> f.getText().contains("г. Энск, ул. Лунная"));
      List<String> texts = docx.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertThat(texts).startsWith("ЛИЦЕЙ ИМЕНИ ЗВЕЗДИНА", "ПРИКАЗ");
      assertThat(texts).noneMatch(text -> text.contains("Средняя школа № 12 города Энска"));
      XWPFStyle theirs = docx.getStyles().getStyle("Body");
      assertThat(theirs.getName()).isEqualTo("Body of the letterhead");
      assertThat(docx.getStyles().getStyle("PlanBody").getBasisStyleID()).isEqualTo("PlanNormal");
    }
  }

  @Test
  void the_order_has_the_letterheads_page_and_the_plan_has_ours() throws IOException {
    try (XWPFDocument docx = open(write(DocumentsToWrite.schoolOrder()))) {
      CTSectPr order =
          docx.getParagraphs().stream()
              .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
              .map(p -> p.getCTP().getPPr().getSectPr())
              .findFirst()
              .orElseThrow();
      CTSectPr plan = docx.getDocument().getBody().getSectPr();

      assertThat(order.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1200));
      assertThat(order.getHeaderReferenceList()).hasSize(1);
      assertThat(plan.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
      assertThat(plan.getPgSz().getOrient()).hasToString("landscape");
      // none of the letterhead's headers goes on over the plan
      assertThat(plan.getHeaderReferenceList()).hasSize(3);
      assertThat(plan.getFooterReferenceList()).hasSize(3);
    }
  }

  @Test
  void every_part_is_valid_against_the_schemas_of_ecma_376() {
    for (PlanDocument document :
        List.of(
            DocumentsToWrite.schoolOrder(),
            DocumentsToWrite.stampedPlan(),
            DocumentsToWrite.hostileTexts())) {
      assertThat(OfficeFile.of(write(document)).validate()).isGreaterThanOrEqualTo(9);
    }
  }

  @Test
  void a_document_on_a_letterhead_is_read_whole() {
    for (PlanDocument document :
        List.of(
            DocumentsToWrite.schoolOrder(),
            DocumentsToWrite.stampedPlan(),
            DocumentsToWrite.hostileTexts())) {
      Reading reading =
          PlanReader.standard()
              .read(new ByteArrayInputStream(write(document)), DocumentFormat.DOCX);

      assertThat(reading.document()).isEqualTo(document);
      assertThat(reading.notices()).isEmpty();
      assertThat(reading.unplaced()).isEmpty();
    }
  }

  @Test
  void a_document_on_paper_that_we_wrote_on_before_is_read_whole() {
    byte[] used = write(DocumentsToWrite.stampedPlan());
    PlanWriter writer = PlanWriter.of(DocumentStyle.builder().letterhead(used).build());
    byte[] again = OfficeFile.write(writer, DocumentsToWrite.schoolOrder(), DocumentFormat.DOCX);

    assertThat(
            PlanReader.standard()
                .read(new ByteArrayInputStream(again), DocumentFormat.DOCX)
                .document())
        .isEqualTo(DocumentsToWrite.schoolOrder());
    assertThat(OfficeFile.of(again).text("word/styles.xml")).contains("Plan2Body");
  }

  @Test
  void no_name_of_ours_is_one_of_the_papers() {
    OfficeFile again = OfficeFile.of(writeOn(write(DocumentsToWrite.stampedPlan())));

    List<String> ids =
        Pattern.compile(" Id=\"([^\"]*)\"")
            .matcher(again.text("word/_rels/document.xml.rels"))
            .results()
            .map(id -> id.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates().contains("objectivityplan2Header");
    assertThat(again.text("word/document.xml")).containsOnlyOnce("w:name=\"objectivityplan\"");
    assertThat(again.validate()).isGreaterThanOrEqualTo(9);
  }

  @Test
  void the_papers_colours_and_other_defaults_do_not_reach_our_text() throws IOException {
    byte[] coloured =
        edited(
            "word/styles.xml",
            "<w:style ",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:b/><w:caps/><w:color w:val=\"1B5E9B\"/></w:rPr>"
                + "</w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults><w:style ");

    try (XWPFDocument docx = open(writeOn(coloured))) {
      CTStyle normal = docx.getStyles().getStyle("PlanNormal").getCTStyle();
      assertThat(normal.getRPr().getColorArray(0).getVal()).isEqualTo("auto");
      assertThat(normal.getRPr().getBArray(0).getVal()).isEqualTo(false);
      assertThat(normal.getRPr().getCapsArray(0).getVal()).isEqualTo(false);
      assertThat(normal.getPPr().getJc().getVal()).hasToString("left");
      assertThat(normal.isSetBasedOn()).isFalse();
    }
  }

  @Test
  void the_same_document_on_the_same_letterhead_has_the_same_bytes() {
    byte[] first = write(DocumentsToWrite.schoolOrder());

    assertThat(write(DocumentsToWrite.schoolOrder())).isEqualTo(first);
  }

  @Test
  void other_formats_have_the_lines_about_the_organisation() {
    String page =
        new String(
            OfficeFile.write(writer(), DocumentsToWrite.schoolOrder(), DocumentFormat.HTML),
            StandardCharsets.UTF_8);

    assertThat(page.substring(page.indexOf("<body"), page.indexOf("<script")))
        .contains("Комитет по образованию администрации города\u00a0Энска");
  }

  @Test
  void a_template_becomes_a_document() {
    byte[] template = edited("[Content_Types].xml", "document.main+xml", "template.main+xml");

    PlanWriter writer = PlanWriter.of(DocumentStyle.builder().letterhead(template).build());
    OfficeFile file =
        OfficeFile.of(
            OfficeFile.write(writer, DocumentsToWrite.stampedPlan(), DocumentFormat.DOCX));
    assertThat(file.text("[Content_Types].xml"))
        .contains("wordprocessingml.document.main+xml")
        .doesNotContain("template");
  }

  @Test
  void refuses_macros() {
    byte[] macros =
        edited(
            "[Content_Types].xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml");

    assertThatThrownBy(() -> WordLetterhead.of(macros))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("without macros")
        .hasMessageContaining("came one with macros");
  }

  @Test
  void refuses_what_would_be_loaded_from_elsewhere_and_keeps_links() {
    assertThatThrownBy(() -> WordLetterhead.of(withRelationship("image")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("external relationship \"image\" in the part word/document.xml");
    assertThatThrownBy(() -> WordLetterhead.of(withRelationship("oleObject")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("relationship \"oleObject\"");

    PlanWriter writer =
        PlanWriter.of(DocumentStyle.builder().letterhead(withRelationship("hyperlink")).build());
    OfficeFile file =
        OfficeFile.of(
            OfficeFile.write(writer, DocumentsToWrite.stampedPlan(), DocumentFormat.DOCX));
    assertThat(file.text("word/_rels/document.xml.rels")).contains("https://example.org/");
  }

  @Test
  void refuses_what_is_no_word_document() {
    byte[] sheet = OfficeFile.write(DocumentsToWrite.stampedPlan(), DocumentFormat.XLSX);

    assertThatThrownBy(() -> WordLetterhead.of(sheet)).isInstanceOf(UnreadableException.class);
    assertThatThrownBy(() -> WordLetterhead.of("бланк".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableException.class);
  }

  private static PlanWriter writer() {
    return PlanWriter.of(DocumentStyle.builder().letterhead(LETTERHEAD).build());
  }

  private static byte[] writeOn(byte[] letterhead) {
    return OfficeFile.write(
        PlanWriter.of(DocumentStyle.builder().letterhead(letterhead).build()),
        DocumentsToWrite.schoolOrder(),
        DocumentFormat.DOCX);
  }

  private static byte[] write(PlanDocument document) {
    return OfficeFile.write(writer(), document, DocumentFormat.DOCX);
  }

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  /** A letterhead as another program makes it: a header, a footer, a line and a style. */
  private static byte[] letterhead() {
    try (XWPFDocument docx = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFStyles styles = docx.createStyles();
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Body");
      style.setType(STStyleType.PARAGRAPH);
      style.addNewName().setVal("Body of the letterhead");
      styles.addStyle(new XWPFStyle(style));
      docx.createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Лицей имени Звездина");
      docx.createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("г. Энск, ул. Лунная, д. 1");
      docx.createParagraph().createRun().setText("ЛИЦЕЙ ИМЕНИ ЗВЕЗДИНА");
      CTSectPr section = docx.getDocument().getBody().getSectPr();
      section.addNewPgSz().setW(BigInteger.valueOf(11906));
      section.getPgSz().setH(BigInteger.valueOf(16838));
      section.addNewPgMar().setLeft(BigInteger.valueOf(1200));
      section.getPgMar().setRight(BigInteger.valueOf(800));
      section.getPgMar().setTop(BigInteger.valueOf(1000));
      section.getPgMar().setBottom(BigInteger.valueOf(1000));
      section.getPgMar().setHeader(BigInteger.valueOf(500));
      section.getPgMar().setFooter(BigInteger.valueOf(500));
      section.getPgMar().setGutter(BigInteger.ZERO);
      docx.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] withRelationship(String type) {
    return edited(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"far\" TargetMode=\"External\" Target=\"https://example.org/\" Type=\""
            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\"/></Relationships>");
  }

  private static byte[] edited(String part, String before, String after) {
    try {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(LETTERHEAD))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
      String text = new String(parts.get(part), StandardCharsets.UTF_8);
      assertThat(text).contains(before);
      parts.put(part, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
