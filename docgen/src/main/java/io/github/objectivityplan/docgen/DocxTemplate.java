package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@linkplain DocxPrototype prototype} cut into the pieces that a written document repeats. It is
 * immutable. That of the standard style is a resource, so that writing the first document of a
 * program does not start JAXB; a test makes it anew and compares.
 */
final class DocxTemplate {

  static final String NARROW_MARK = "{NARROW MARK}";
  static final String E_SIGNATURE_ACROSS = "{E-SIGNATURE ACROSS}";
  static final String MARK_IN_TABLE = "{MARK IN TABLE}";
  static final String MARK_IN_LAST_ROW = "{MARK IN LAST ROW}";
  static final String IN_CELL = "{IN CELL}";
  static final String BEFORE_BREAK = "{BREAK";
  static final String BEFORE_TAB = "TAB";
  static final String AFTER_TAB = "}";

  /** Numbers that stand for the widths of the grid, of a cell, of a table, and for a span. */
  static final long GRID_WIDTH = 910001;

  static final long CELL_WIDTH = 910002;
  static final long SPAN = 910003;
  static final long TABLE_WIDTH = 910004;

  static final String MAIN_PART = "word/document.xml";
  static final String JSON_PROPERTIES_PART = "customXml/itemProps1.xml";

  static final String RESOURCES = "/io/github/objectivityplan/docgen/docx/";

  private static final List<String> PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          MAIN_PART,
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/fontTable.xml",
          "word/header.xml",
          Pages.PROPERTIES_PART,
          Pages.JSON_PART,
          "customXml/_rels/item1.xml.rels",
          JSON_PROPERTIES_PART);

  private static final class Standard {
    static final DocxTemplate TEMPLATE =
        new DocxTemplate(standardParts(), DocumentStyle.STANDARD, null);
  }

  /**
   * A paragraph's markup around its text.
   *
   * @param open up to where its properties end
   * @param begin from there to the text
   * @param end after the text
   */
  record Around(byte[] open, byte[] begin, byte[] end) {}

  /**
   * A table's markup.
   *
   * @param open to the table's width
   * @param grid from there to the width of the first grid column
   * @param column between the widths of two grid columns
   * @param rows from the last width to the first row
   * @param headerRow the beginning of a row that is repeated
   * @param row the beginning of another row
   */
  record TableMarkup(
      byte[] open, byte[] grid, byte[] column, byte[] rows, byte[] headerRow, byte[] row) {}

  final Map<String, byte[]> parts;

  /** Those parts that are the same in every document. */
  final Map<String, PackedPart> packed;

  final Map<Purpose, Around> paragraphs = new EnumMap<>(Purpose.class);
  final Map<Purpose, Around> kept = new EnumMap<>(Purpose.class);
  final Around markInTable;

  /** The same in a row that stays with what stands below the table. */
  final Around markInLastRow;

  /** A name beside its position; in a row that stays with what stands below. */
  final Around name;

  final Around keptName;

  /** The mark of an electronic signature beside a position; in such a row. */
  final Around eSignatureBeside;

  final Around keptESignatureBeside;

  /** A mark in a corner as the edition of 2016 allows it. */
  final Around narrowMark;

  /** The mark of an electronic signature on a page that lies on its long side. */
  final Around eSignatureAcross;

  final byte[] lineBreak;
  final byte[] tab;
  final TableMarkup ruled;
  final TableMarkup unruled;
  final byte[] cell;
  final byte[] cellWidth;
  final byte[] cellSpan;
  final byte[] cellSpanEnd;
  final byte[] cellEnd;
  final byte[] headerCellEnd;

  /** The end of the properties of a cell whose text stands at its lower edge. */
  final byte[] bottomCellEnd;

  final byte[] documentOpen;
  final byte[] portraitEnd;
  final byte[] landscapeEnd;

  /** The end of a section whose pages go on from those before. */
  final byte[] continuedEnd;

  final byte[] lastParagraph;

  /** A paragraph as small as the last one, around the end of a section that a table ends. */
  final Around afterTable;

  final byte[] documentEnd;

  /** The widths of the text in twips: upright, on the long side, there on the first page. */
  final int portraitWidth;

  final int landscapeWidth;
  final int firstLandscapeWidth;

  /** The end of a first section that lies on its long side. */
  final byte[] firstLandscapeEnd;

  /** Whether the paper has the organisation's lines already. */
  final boolean onLetterhead;

  private DocxTemplate(
      Map<String, byte[]> prototype, DocumentStyle style, @Nullable LetterheadPaper paper) {
    parts = paper == null ? prototype : paper.with(prototype);
    packed = PackedPart.of(parts, name -> name.equals(MAIN_PART) || Pages.isOwn(name));
    onLetterhead = paper != null;
    int upright = twips(style.textWidth(false));
    landscapeWidth = twips(style.textWidth(true));
    portraitWidth = paper == null ? upright : paper.textWidth(upright, false);
    firstLandscapeWidth = paper == null ? landscapeWidth : paper.textWidth(landscapeWidth, true);
    String xml = new String(part(MAIN_PART), StandardCharsets.UTF_8);
    for (Purpose purpose : Purpose.values()) {
      paragraphs.put(purpose, around(xml, sample(purpose, false)));
      kept.put(purpose, around(xml, sample(purpose, true)));
    }
    markInTable = around(xml, MARK_IN_TABLE);
    markInLastRow = around(xml, MARK_IN_LAST_ROW);
    narrowMark = around(xml, NARROW_MARK);
    eSignatureAcross = around(xml, E_SIGNATURE_ACROSS);
    name = around(xml, name(false));
    keptName = around(xml, name(true));
    eSignatureBeside = around(xml, besidePosition(false));
    keptESignatureBeside = around(xml, besidePosition(true));
    lineBreak = bytes(between(xml, 0, BEFORE_BREAK, BEFORE_TAB));
    tab = bytes(between(xml, xml.indexOf(BEFORE_BREAK), BEFORE_TAB, AFTER_TAB));

    int first = xml.indexOf("<w:tbl>");
    int second = xml.indexOf("<w:tbl>", first + 1);
    ruled = table(xml, first);
    unruled = table(xml, second);
    // the row of the ruled table that is not a header has a plain cell and one that spans
    String header = between(xml, first, "<w:tc>", "<w:p>");
    String spanning = between(xml, xml.lastIndexOf("<w:tc>", second), "<w:tc>", "<w:p>");
    cell = bytes("<w:tc>" + spanning.substring(0, spanning.indexOf(number(CELL_WIDTH))));
    cellWidth = bytes(between(spanning, 0, number(CELL_WIDTH), "<w:gridSpan"));
    cellSpan = bytes("<w:gridSpan" + between(spanning, 0, "<w:gridSpan", number(SPAN)));
    cellSpanEnd = bytes(between(spanning, 0, number(SPAN), "</w:tcPr>"));
    cellEnd = bytes("</w:tcPr>");
    headerCellEnd = bytes(header.substring(header.indexOf("/>") + 2));
    String bottom = between(xml, second, "<w:tc>", "<w:p>");
    bottomCellEnd = bytes(bottom.substring(bottom.indexOf("/>") + 2));

    documentOpen = bytes(paper == null ? xml.substring(0, xml.indexOf("<w:p>")) : paper.open);
    int portrait = xml.indexOf("<w:sectPr>");
    int landscape = xml.lastIndexOf("<w:sectPr>");
    String portraitSection = element(xml, portrait, "</w:sectPr>");
    String ownLandscape = element(xml, landscape, "</w:sectPr>");
    String landscapeSection = paper == null ? ownLandscape : paper.withOwnHeaders(ownLandscape);
    if (paper == null) {
      portraitEnd = bytes(portraitSection);
      firstLandscapeEnd = bytes(landscapeSection);
    } else {
      String plain = paper.withOwnHeaders(portraitSection);
      portraitEnd = bytes(paper.sectionEnd(plain, false));
      firstLandscapeEnd = bytes(paper.sectionEnd(landscapeSection, true));
    }
    landscapeEnd = bytes(landscapeSection);
    continuedEnd =
        bytes(
            landscapeSection
                .replaceFirst("<w:pgNumType [^>]*/>", "")
                .replaceFirst("<w:titlePg[^>]*/>", ""));
    String last = element(xml, xml.lastIndexOf("<w:p>"), "</w:p>");
    int propertiesEnd = last.indexOf("</w:pPr>");
    lastParagraph = bytes(last);
    afterTable =
        new Around(
            bytes(last.substring(0, propertiesEnd)),
            bytes(last.substring(propertiesEnd)),
            bytes(""));
    documentEnd =
        bytes(paper == null ? xml.substring(landscape + ownLandscape.length()) : paper.end);
  }

  /** The template of {@code style}: made with docx4j, or the resource of the standard one. */
  static DocxTemplate of(DocumentStyle style) {
    if (style.looksLike(DocumentStyle.STANDARD)) {
      return Standard.TEMPLATE;
    }
    WordLetterhead letterhead = style.letterhead();
    if (letterhead == null) {
      return new DocxTemplate(DocxPrototype.make(style), style, null);
    }
    LetterheadPaper paper = letterhead.paper();
    int width = paper.textWidth(twips(style.textWidth(false)), false);
    int millimetres = (int) StrictMath.round(width * 25.4 / 1440);
    return new DocxTemplate(DocxPrototype.make(style, paper.prefix, millimetres), style, paper);
  }

  private static Map<String, byte[]> standardParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : PARTS) {
      try (InputStream part = DocxTemplate.class.getResourceAsStream(RESOURCES + name)) {
        if (part == null) {
          throw new IllegalStateException("expected the resource " + RESOURCES + name);
        }
        parts.put(name, part.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return parts;
  }

  /** The text that stands in the prototype's paragraph of {@code purpose}. */
  static String sample(Purpose purpose, boolean kept) {
    return "{" + purpose + (kept ? "+}" : "}");
  }

  /** The text that stands in the prototype's name beside a position. */
  static String name(boolean kept) {
    return kept ? "{NAME+}" : "{NAME}";
  }

  /** The text that stands in the prototype's mark beside a position. */
  static String besidePosition(boolean kept) {
    return kept ? "{E-SIGNATURE BESIDE+}" : "{E-SIGNATURE BESIDE}";
  }

  byte[] part(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("expected the part " + name + " in " + parts.keySet());
    }
    return part;
  }

  /** Twentieths of a point. */
  static int twips(double millimetres) {
    return (int) StrictMath.round(millimetres * 1440 / 25.4);
  }

  // ---- cutting

  private static Around around(String xml, String sample) {
    int at = xml.indexOf(sample);
    int from = xml.lastIndexOf("<w:p>", at);
    int properties = xml.substring(from, at).indexOf("</w:pPr>");
    int middle = properties < 0 ? from + "<w:p>".length() : from + properties;
    int after = at + sample.length();
    return new Around(
        bytes(xml.substring(from, middle)),
        bytes(xml.substring(middle, at)),
        bytes(element(xml, after, "</w:p>")));
  }

  private static TableMarkup table(String xml, int from) {
    String table = element(xml, from, "</w:tbl>");
    String open = table.substring(0, table.indexOf(number(TABLE_WIDTH)));
    String grid = between(table, 0, number(TABLE_WIDTH), number(GRID_WIDTH));
    String gridEnd = between(table, 0, number(GRID_WIDTH), "<w:tr>");
    String column = grid.substring(grid.lastIndexOf('<'));
    String columnEnd = gridEnd.substring(0, gridEnd.indexOf('>') + 1);
    return new TableMarkup(
        bytes(open),
        bytes(grid),
        bytes(columnEnd + column),
        bytes(gridEnd),
        bytes("<w:tr>" + between(table, 0, "<w:tr>", "<w:tc>")),
        bytes("<w:tr>" + between(table, table.lastIndexOf("<w:tr>"), "<w:tr>", "<w:tc>")));
  }

  private static String between(String xml, int from, String before, String after) {
    int begin = xml.indexOf(before, from) + before.length();
    int end = xml.indexOf(after, begin);
    if (begin < before.length() || end < 0) {
      throw new IllegalStateException("expected " + before + " and then " + after + " in " + xml);
    }
    return xml.substring(begin, end);
  }

  private static String element(String xml, int from, String endTag) {
    return xml.substring(from, xml.indexOf(endTag, from) + endTag.length());
  }

  private static String number(long number) {
    return Long.toString(number);
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
