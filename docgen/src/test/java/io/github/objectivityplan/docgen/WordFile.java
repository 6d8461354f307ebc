package io.github.objectivityplan.docgen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX made of XML by hand, for tests. */
final class WordFile {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT_REL =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> related = new LinkedHashMap<>();
  private String body = "";
  private boolean strict;

  static WordFile of(String... blocks) {
    WordFile file = new WordFile();
    file.body = String.join("", blocks);
    return file;
  }

  WordFile strict() {
    strict = true;
    return this;
  }

  WordFile part(String type, String name, String xml) {
    parts.put("word/" + name, xml);
    related.put(type, name);
    return this;
  }

  WordFile numbering(String xml) {
    return part("numbering", "numbering.xml", root("numbering", xml));
  }

  WordFile styles(String xml) {
    return part("styles", "styles.xml", root("styles", xml));
  }

  static String root(String name, String xml) {
    return "<w:" + name + " xmlns:w=\"" + W + "\">" + xml + "</w:" + name + ">";
  }

  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    all.put("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
    all.put(
        "word/document.xml",
        "<w:document xmlns:w=\""
            + W
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
            + body
            + "</w:body></w:document>");
    all.put("word/_rels/document.xml.rels", relationships(related));
    all.putAll(parts);
    return zip(all);
  }

  private String relationships(Map<String, String> targets) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    int id = 1;
    for (Map.Entry<String, String> target : targets.entrySet()) {
      xml.append("<Relationship Id=\"rId")
          .append(id++)
          .append("\" Type=\"")
          .append(REL)
          .append(target.getKey())
          .append("\" Target=\"")
          .append(target.getValue())
          .append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private byte[] zip(Map<String, String> all) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, String> part : all.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          String xml = part.getValue();
          if (strict) {
            xml = xml.replace(W, STRICT_W).replace(REL, STRICT_REL);
          }
          zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reading read() {
    return PlanReader.standard().read(new ByteArrayInputStream(bytes()), DocumentFormat.DOCX);
  }

  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A paragraph that Word numbers. */
  static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + r(text)
        + "</w:p>";
  }

  static String cell(String content) {
    return "<w:tc><w:tcPr/>" + (content.startsWith("<") ? content : p(content)) + "</w:tc>";
  }

  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  static String wide(int span, String text) {
    return cell("<w:gridSpan w:val=\"" + span + "\"/>", text);
  }

  static String row(String... cells) {
    StringBuilder xml = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      xml.append(cell.startsWith("<w:tc") || cell.startsWith("<w:sdt") ? cell : cell(cell));
    }
    return xml.append("</w:tr>").toString();
  }

  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }
}
