package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.objectivityplan.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A letterhead is a stranger's file: what is unsound in it is named, and never written again. */
class HostileLetterheadTest {

  private static final String MAIN = "word/document.xml";
  private static final String LINKS = "word/_rels/document.xml.rels";
  private static final String HEADER = "word/header1.xml";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @Test
  void what_is_no_word_file_is_named() {
    assertRefused(new byte[0], "expected a Word document (DOCX), came an empty file");
    assertRefused(Zip.utf8("Лицей № 7"), "expected a Word document (DOCX), came plain text");
    assertRefused(
        Zip.of(Map.of("бланк.docx", WordLetterheadTest.LETTERHEAD)),
        "expected a Word document (DOCX), came a zip archive");
    byte[] half = java.util.Arrays.copyOf(WordLetterheadTest.LETTERHEAD, 900);
    assertRefused(half, "expected a Word document (DOCX), came a truncated or damaged zip");
  }

  @Test
  void a_part_that_inflates_beyond_the_limit_is_refused() {
    assertRefused(
        with(HEADER, new byte[65 * 1024 * 1024]),
        "expected at most 67108864 bytes in the part word/header1.xml, came more");
  }

  @Test
  void xml_with_a_document_type_is_refused_wherever_it_stands() {
    String type = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
    for (String part : List.of(MAIN, HEADER, LINKS, "word/styles.xml", "[Content_Types].xml")) {
      String xml = text(part);
      int end = xml.indexOf("?>") + 2;
      assertRefused(
          with(part, Zip.utf8(xml.substring(0, end) + type + xml.substring(end))),
          "expected XML without a DOCTYPE and entities, came XML with them");
    }
  }

  @Test
  void damaged_xml_is_refused_with_the_name_of_its_part() {
    for (String part : List.of(MAIN, HEADER, LINKS, "word/styles.xml")) {
      String xml = text(part);
      assertRefused(
          with(part, Zip.utf8(xml.substring(0, xml.length() - 5))),
          "expected a letterhead with sound XML in the part " + part + ", came a damaged one");
    }
  }

  @Test
  void xml_that_is_too_deep_or_too_large_is_refused() {
    assertRefused(
        with(HEADER, Zip.utf8("<a>".repeat(300) + "</a>".repeat(300))),
        "expected at most 250 nested elements of XML in the part word/header1.xml, came more");
    assertRefused(
        with(HEADER, Zip.utf8("<a>" + "<b/>".repeat(200_001) + "</a>")),
        "expected at most 200000 elements of XML in the part word/header1.xml, came more");
  }

  @Test
  void a_part_that_is_not_there_is_named() {
    for (String part : List.of(MAIN, HEADER, "word/styles.xml")) {
      Map<String, byte[]> parts = parts();
      parts.remove(part);
      assertRefused(
          Zip.of(parts),
          "expected a Word letterhead with the part " + part + ", came a file without");
    }
  }

  @Test
  void no_part_leads_out_of_the_file_or_takes_the_place_of_one_of_ours() {
    Map<String, byte[]> parts = parts();
    parts.put("../evil.png", new byte[] {1});
    parts.put("customXml/item1.xml", Zip.utf8("<a/>"));
    for (Map.Entry<String, String> target :
        Map.of(
                "../../evil.png",
                "../evil.png",
                "document.xml",
                MAIN,
                "_rels/document.xml.rels",
                LINKS,
                "..\\\\evil.png",
                "..\\\\evil.png",
                "../customXml/item1.xml",
                "customXml/item1.xml")
            .entrySet()) {
      parts.put(LINKS, Zip.utf8(linked("image", target.getKey())));
      assertRefused(
          Zip.of(parts),
          "expected a letterhead with usual names of its parts, came a relationship to the part \""
              + target.getValue()
              + "\"");
    }
  }

  @Test
  void macros_are_refused_by_their_relationship_too() {
    Map<String, byte[]> parts = parts();
    parts.put("word/vbaProject.bin", new byte[] {1});
    parts.put(LINKS, Zip.utf8(linked("vbaProject", "vbaProject.bin")));

    assertRefused(
        Zip.of(parts),
        "expected a letterhead without macros and embedded programs, came one with the relationship"
            + " \"vbaProject\" in the part word/document.xml");
  }

  @Test
  void fields_that_fetch_something_or_start_a_program_are_refused() {
    String split =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText>"
            + "</w:r><w:r><w:instrText>PICTURE \"http://example.org/a.png\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    String simple = "<w:p><w:fldSimple w:instr=\"ddeauto cmd\"><w:r/></w:fldSimple></w:p>";
    String page = "<w:p><w:fldSimple w:instr=\"PAGE\"><w:r/></w:fldSimple></w:p>";

    assertRefused(
        withInHeader(split),
        "expected a letterhead that holds all it needs, came the field INCLUDEPICTURE in the part"
            + " word/header1.xml");
    assertRefused(
        withInHeader(simple),
        "expected a letterhead that holds all it needs, came the field DDEAUTO in the part"
            + " word/header1.xml");
    assertThat(write(withInHeader(page)).text(HEADER)).contains("PAGE");
  }

  @Test
  void a_field_whose_name_another_field_computes_is_refused() {
    String computed =
        "expected a letterhead with the name of each field written, came a name that another field"
            + " computes, in the part word/header1.xml";

    assertRefused(
        withInHeader(field(field(" QUOTE 68 68 69 ", "") + code(" c:\\x"), "")), computed);
    assertRefused(withInHeader(field(code(" D") + field(" QUOTE 68 69 ", ""), "")), computed);
    assertRefused(
        withInHeader(field("<w:fldSimple w:instr=\"QUOTE 68\"><w:r/></w:fldSimple>", "")),
        computed);
  }

  @Test
  void a_field_in_the_code_of_another_one_is_judged_by_its_own_name() {
    assertRefused(
        withInHeader(field(code(" IF ") + field(" DDE cmd ", "") + code(" = 1 \"a\""), "")),
        "expected a letterhead that holds all it needs, came the field DDE in the part"
            + " word/header1.xml");
    assertRefused(
        withInHeader("<w:p><w:r><w:delInstrText> LINK x</w:delInstrText></w:r></w:p>"),
        "expected a letterhead that holds all it needs, came the field LINK in the part"
            + " word/header1.xml");
    assertRefused(
        withInHeader(
            "<w:p><w:fldSimple xmlns:x=\"urn:x\" x:instr=\"PAGE\" w:instr=\"RD a.doc\"/></w:p>"),
        "expected a letterhead that holds all it needs, came the field RD in the part"
            + " word/header1.xml");
    String sound =
        field(code(" IF ") + field(" PAGE ", "1") + code(" > 1 ") + field(" = 1 ", ""), "2")
            + field(code("=") + field(" PAGE ", "2") + code("-1"), field(" LISTNUM ", "1"));
    assertThat(write(withInHeader("<w:p>" + sound + "</w:p>")).text(HEADER)).contains("LISTNUM");
  }

  @Test
  void what_word_may_pass_over_does_not_hide_a_field() {
    String split =
        "expected a letterhead with the code of each field whole, came a code with a foreign element"
            + " in it, in the part word/header1.xml";
    String dde =
        "expected a letterhead that holds all it needs, came the field DDE in the part"
            + " word/header1.xml";

    // a mark, a piece of the code, a whole field
    assertRefused(
        withInHeader(field(code("D") + foreign(mark("separate")) + code("DE x"), "")), split);
    assertRefused(withInHeader(field(foreign(code("PAGE ")) + code("DDE x"), "")), split);
    assertRefused(
        withInHeader(field(foreign(field(" QUOTE 68 ", "")) + code("DE x"), "")),
        "expected a letterhead with the name of each field written, came a name that another field"
            + " computes, in the part word/header1.xml");
    assertRefused(withInHeader(foreign(field(" DDE x ", ""))), dde);
    assertRefused(
        withInHeader(
            mark("begin")
                + "<w:r><w:instrText>D<x:a xmlns:x=\"urn:x\">Z</x:a>DE x</w:instrText></w:r>"
                + mark("end")),
        split);
    // elements of another namespace with the same names are no marks
    String mark = "<x:fldChar xmlns:x=\"urn:x\" fldCharType=\"separate\"/>";
    assertRefused(withInHeader(field(code("D") + mark + code("DE x"), "")), dde);
    // what a tracked change has deleted is left out of the code, and can come back
    String deleted = "<w:del><w:r><w:delInstrText>PAGE </w:delInstrText></w:r></w:del>";
    assertRefused(withInHeader(field(deleted + code("DDE x"), "")), dde);
    assertThat(
            write(withInHeader(field(code(" PAGE "), foreign(field(" PAGE ", "1"))))).text(HEADER))
        .contains("urn:x");
  }

  private static String foreign(String xml) {
    return "<x:box xmlns:x=\"urn:x\">" + xml + "</x:box>";
  }

  /** A field with a code, which may have fields in it, and what it shows. */
  private static String field(String code, String shown) {
    String instruction = code.startsWith("<") ? code : code(code);
    String separate = shown.isEmpty() ? "" : mark("separate") + "<w:r><w:t>1</w:t></w:r>";
    String result = shown.startsWith("<") ? shown : "";
    return mark("begin") + instruction + separate + result + mark("end");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String code(String text) {
    String escaped = text.replace("\"", "&quot;").replace(">", "&gt;");
    return "<w:r><w:instrText xml:space=\"preserve\">" + escaped + "</w:instrText></w:r>";
  }

  @Test
  void a_page_without_room_for_an_order_is_refused() {
    String main = text(MAIN);
    String section = main.substring(main.indexOf("<w:sectPr"), main.indexOf("</w:sectPr>"));
    for (Map.Entry<String, String> page :
        Map.of(
                "<w:pgSz w:w=\"2000\" w:h=\"16838\"/><w:pgMar w:left=\"900\" w:right=\"900\"/>",
                "4 × 257",
                "<w:pgSz w:w=\"11906\" w:h=\"5000\"/><w:pgMar w:left=\"1200\" w:right=\"567\""
                    + " w:gutter=\"567\" w:top=\"-1134\" w:bottom=\"567\"/>",
                "169 × 58",
                "<w:pgSz w:w=\"100\" w:h=\"100\"/>",
                "0 × 0")
            .entrySet()) {
      assertRefused(
          with(MAIN, Zip.utf8(main.replace(section, "<w:sectPr>" + page.getKey()))),
          "expected a letterhead with room for text of at least 80 × 80 mm on a page, came "
              + page.getValue()
              + " mm");
    }
  }

  @Test
  void a_last_section_with_several_columns_is_refused_and_one_before_is_not() {
    String main = text(MAIN);
    String columns = "<w:cols w:num=\"2\"/>";
    String unequal =
        "<w:cols w:equalWidth=\"0\"><w:col w:w=\"3000\"/><w:col w:w=\"5000\"/></w:cols>";
    for (String several : List.of(columns, unequal)) {
      assertRefused(
          with(MAIN, Zip.utf8(main.replace("</w:sectPr>", several + "</w:sectPr>"))),
          "expected a letterhead whose last section has one column, came columns: 2");
    }
    String before =
        "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/>"
            + columns
            + "</w:sectPr></w:pPr></w:p>";
    OfficeFile file = write(with(MAIN, Zip.utf8(main.replace("<w:body>", "<w:body>" + before))));
    assertThat(file.text(MAIN)).containsOnlyOnce("w:num=\"2\"");
  }

  @Test
  void the_template_that_a_letterhead_was_attached_to_is_let_go() {
    Map<String, byte[]> parts = parts();
    String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    parts.put(
        "word/settings.xml",
        Zip.utf8(
            "<w:settings xmlns:w=\"%s\" xmlns:r=\"%s\"><w:attachedTemplate r:id=\"t\"/></w:settings>"
                .formatted(w, OFFICE.substring(0, OFFICE.length() - 1))));
    parts.put(
        "word/_rels/settings.xml.rels",
        Zip.utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"t\" Type=\""
                + OFFICE
                + "attachedTemplate\" Target=\"file://example.org/t.dotm\" TargetMode=\"External\"/>"
                + "</Relationships>"));
    parts.put(LINKS, Zip.utf8(linked("settings", "settings.xml")));

    OfficeFile file = write(Zip.of(parts));

    assertThat(file.parts()).containsKey("word/settings.xml");
    file.parts()
        .forEach(
            (name, part) ->
                assertThat(new String(part, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("attachedTemplate", "t.dotm"));
  }

  @Test
  void of_two_parts_of_the_same_name_one_is_written() {
    Map<String, byte[]> parts = parts();
    parts.put("word/documenT.xml", Zip.utf8("<broken"));
    String zip = new String(Zip.of(parts), StandardCharsets.ISO_8859_1);
    byte[] twice =
        zip.replace("documenT.xml", "document.xml").getBytes(StandardCharsets.ISO_8859_1);

    try {
      OfficeFile file = write(twice);
      assertThat(file.validate()).isGreaterThanOrEqualTo(9);
    } catch (UnreadableException refused) {
      assertThat(refused).hasMessageContaining("sound XML in the part word/document.xml");
    }
  }

  @Test
  void one_letterhead_gives_eight_threads_the_same_bytes() throws Exception {
    WordLetterhead letterhead = WordLetterhead.of(WordLetterheadTest.LETTERHEAD);
    byte[] expected = bytes(letterhead);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        tasks.add(() -> bytes(letterhead));
      }
      for (Future<byte[]> written : threads.invokeAll(tasks)) {
        assertThat(written.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static byte[] bytes(WordLetterhead letterhead) {
    return OfficeFile.write(
        PlanWriter.of(DocumentStyle.builder().letterhead(letterhead).build()),
        DocumentsToWrite.schoolOrder(),
        DocumentFormat.DOCX);
  }

  private static OfficeFile write(byte[] letterhead) {
    return OfficeFile.of(bytes(WordLetterhead.of(letterhead)));
  }

  private static void assertRefused(byte[] letterhead, String message) {
    UnreadableException error =
        catchThrowableOfType(UnreadableException.class, () -> WordLetterhead.of(letterhead));
    assertThat(error).as(message).isNotNull();
    assertThat(error).hasMessage(message);
    assertThat(error.text().ru()).startsWith("ожидал").contains("получен");
  }

  private static Map<String, byte[]> parts() {
    return new LinkedHashMap<>(Zip.parts(WordLetterheadTest.LETTERHEAD));
  }

  private static String text(String part) {
    return new String(parts().get(part), StandardCharsets.UTF_8);
  }

  private static byte[] with(String part, byte[] content) {
    Map<String, byte[]> parts = parts();
    assertThat(parts).containsKey(part);
    parts.put(part, content);
    return Zip.of(parts);
  }

  private static byte[] withInHeader(String xml) {
    return with(HEADER, Zip.utf8(text(HEADER).replace("</w:hdr>", xml + "</w:hdr>")));
  }

  private static String linked(String type, String target) {
    return text(LINKS)
        .replace(
            "</Relationships>",
            "<Relationship Id=\"x\" Type=\""
                + OFFICE
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>");
  }
}
