package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes OpenDocument texts. A section begins with a master page without a number that is followed
 * by one with, unless its pages go on from those above; each purpose of a paragraph is a style that
 * a person can change.
 */
final class OdtWriter {

  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  /** The file in the package that holds the canonical JSON. */
  static final String JSON_PART = "objectivity-plan.json";

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String NAMESPACES =
      namespace("office", OASIS + "office:1.0")
          + namespace("style", OASIS + "style:1.0")
          + namespace("text", OASIS + "text:1.0")
          + namespace("table", OASIS + "table:1.0")
          + namespace("fo", OASIS + "xsl-fo-compatible:1.0")
          + namespace("svg", OASIS + "svg-compatible:1.0")
          + namespace("meta", OASIS + "meta:1.0")
          + namespace("config", OASIS + "config:1.0")
          + namespace("dc", "http://purl.org/dc/elements/1.1/")
          + " office:version=\"1.3\"";

  /** The distance of a page's number from the top edge of the sheet, in millimetres. */
  private static final int NUMBER_TOP = 10;

  /** What ends the name of a paragraph's style: kept with the next one; in a table of stamps. */
  private static final String KEPT = "Kept";

  private static final String NAME = "Name";
  private static final String BESIDE = "Beside";
  private static final String STAMP = "Stamp";
  private static final String LAST_STAMP = "LastStamp";

  private final Pages pages;
  private final DocumentStyle style;

  /** The width of a mark in a corner, in millimetres. */
  private final int corner;

  private final OfficePackage odt;

  private OdtWriter(
      Pages pages, DocumentStyle style, DocumentStyle.Edition edition, OutputStream target) {
    this.pages = pages;
    this.style = style;
    this.corner = DocumentStyle.corner(edition);
    this.odt = new OfficePackage(target);
  }

  /** Writes {@code pages} to {@code target}, which stays open. */
  static void write(
      Pages pages, DocumentStyle style, DocumentStyle.Edition edition, OutputStream target)
      throws IOException {
    new OdtWriter(pages, style, edition, target).write();
  }

  private static String namespace(String prefix, String name) {
    return " xmlns:" + prefix + "=\"" + name + "\"";
  }

  private void write() throws IOException {
    odt.stored("mimetype", MarkupOut.bytes(MEDIA_TYPE));
    content(part("content.xml"));
    styles(part("styles.xml"));
    meta(part("meta.xml"));
    settings(part("settings.xml"));
    odt.part(JSON_PART).raw(pages.json());
    manifest(part("META-INF/manifest.xml"));
    odt.finish();
  }

  private MarkupOut part(String name) throws IOException {
    return odt.part(name).raw(DECLARATION);
  }

  private void manifest(MarkupOut out) throws IOException {
    out.raw("<manifest:manifest").raw(namespace("manifest", OASIS + "manifest:1.0"));
    out.raw(" manifest:version=\"1.3\">\n");
    entry(out, "/", MEDIA_TYPE);
    entry(out, "content.xml", "text/xml");
    entry(out, "styles.xml", "text/xml");
    entry(out, "meta.xml", "text/xml");
    entry(out, "settings.xml", "text/xml");
    entry(out, JSON_PART, "application/json");
    out.raw("</manifest:manifest>\n");
  }

  private static void entry(MarkupOut out, String path, String type) throws IOException {
    out.raw("<manifest:file-entry manifest:full-path=\"").raw(path);
    out.raw("\" manifest:media-type=\"").raw(type).raw("\"/>\n");
  }

  private void meta(MarkupOut out) throws IOException {
    out.raw("<office:document-meta").raw(NAMESPACES).raw("><office:meta>");
    out.raw("<meta:generator>objectivity-plan</meta:generator><dc:title>").text(pages.title());
    out.raw("</dc:title>");
    if (!pages.author().isEmpty()) {
      out.raw("<meta:initial-creator>").text(pages.author()).raw("</meta:initial-creator>");
    }
    out.raw("<dc:language>ru-RU</dc:language></office:meta></office:document-meta>\n");
  }

  /**
   * LibreOffice keeps a row with the next one, as its paragraphs ask for, only if it is told to.
   */
  private static void settings(MarkupOut out) throws IOException {
    out.raw("<office:document-settings").raw(NAMESPACES);
    out.raw(namespace("ooo", "http://openoffice.org/2004/office")).raw("><office:settings>");
    out.raw("<config:config-item-set config:name=\"ooo:configuration-settings\">");
    out.raw("<config:config-item config:name=\"TableRowKeep\" config:type=\"boolean\">true");
    out.raw("</config:config-item></config:config-item-set>");
    out.raw("</office:settings></office:document-settings>\n");
  }

  // ---- the text

  private void content(MarkupOut out) throws IOException {
    out.raw("<office:document-content").raw(NAMESPACES).raw("><office:automatic-styles>");
    out.raw(fixedStyles());
    List<Block> blocks = pages.blocks();
    columnStyles(out, blocks);
    out.raw("</office:automatic-styles><office:body><office:text>\n");
    boolean landscape = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      SignatureLine line = SignatureLine.at(blocks, i, style);
      i += line == null ? 0 : line.blocks() - 1;
      boolean kept = Kept.withNext(blocks, i, style);
      if (block instanceof Section section) {
        landscape = section.landscape();
        // a section begins with an empty line of no height, whatever block is its first
        out.raw("<text:p text:style-name=\"").raw(landscape ? "Lying" : "Standing");
        out.raw(i > 0 && goesOn() ? "On\"/>\n" : "\"/>\n");
      } else if (line != null) {
        signature(out, line, kept);
      } else if (block instanceof Paragraph paragraph) {
        boolean lying = landscape && stands(paragraph.purpose());
        paragraph(out, paragraph, lying ? "Lying" : kept ? KEPT : "");
      } else if (block instanceof Table table && kept) {
        // the last row is a table of its own, because only a whole table is kept with what follows
        int last = table.rows().size() - 1;
        table(out, table, 0, last, STAMP, landscape);
        table(out, table, last, last + 1, LAST_STAMP, landscape);
      } else if (block instanceof Table table) {
        table(out, table, 0, table.rows().size(), table.ruled() ? "" : STAMP, landscape);
      }
    }
    // a text does not end with a table: a program would add a line, and sometimes a page for it
    out.raw(
        "<text:p text:style-name=\"End\"/>\n</office:text></office:body></office:document-content>\n");
  }

  private boolean goesOn() {
    return style.appendixPages() == DocumentStyle.AppendixPages.CONTINUOUS;
  }

  /** Whether a paragraph of the purpose has a place on the sheet: in a corner, in the middle. */
  private static boolean stands(Purpose purpose) {
    return purpose == Purpose.MARK || purpose == Purpose.E_SIGNATURE;
  }

  private void paragraph(MarkupOut out, Paragraph paragraph, String variant) throws IOException {
    Purpose purpose = paragraph.purpose();
    int level =
        switch (purpose) {
          case ACT_KIND, PLAN_TITLE -> 1;
          case ACT_TITLE -> 2;
          default -> 0;
        };
    out.raw(level > 0 ? "<text:h text:style-name=\"" : "<text:p text:style-name=\"");
    out.raw(name(purpose)).raw(variant).raw("\"");
    if (level > 0) {
      out.raw(" text:outline-level=\"").number(level).raw("\"");
    }
    out.raw(">");
    text(out, NoBreak.text(paragraph));
    out.raw(level > 0 ? "</text:h>\n" : "</text:p>\n");
  }

  /**
   * The line of a signature. What stands beside each other is in cells of a row, because no program
   * lets the position wrap before a name that a tab moves to the right.
   */
  private void signature(MarkupOut out, SignatureLine line, boolean kept) throws IOException {
    String variant = kept ? KEPT : "";
    out.raw("<table:table table:style-name=\"SignatureLine").raw(variant).raw("\">");
    for (int width : line.shares(style)) {
      out.raw("<table:table-column table:style-name=\"").raw(column(width, false)).raw("\"/>");
    }
    out.raw("<table:table-row table:style-name=\"Row\">");
    signatureCell(out, name(Purpose.SIGNATURE) + variant, line.position());
    if (line.mark() != null) {
      signatureCell(out, name(Purpose.E_SIGNATURE) + BESIDE + variant, line.mark());
    }
    signatureCell(out, name(Purpose.SIGNATURE) + NAME + variant, line.name());
    out.raw("</table:table-row></table:table>\n");
  }

  private static void signatureCell(MarkupOut out, String styleName, String text)
      throws IOException {
    out.raw("<table:table-cell table:style-name=\"SignatureCell\" office:value-type=\"string\">");
    out.raw("<text:p text:style-name=\"").raw(styleName).raw("\">");
    text(out, text);
    out.raw("</text:p></table:table-cell>");
  }

  /** The text; a second space in a row, and one at the beginning, has an element of its own. */
  private static void text(MarkupOut out, String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' && (i == 0 || " \n\t".indexOf(text.charAt(i - 1)) >= 0);
      if (space || c == '\n' || c == '\t') {
        out.text(text, from, i);
        out.raw(c == '\n' ? "<text:line-break/>" : c == '\t' ? "<text:tab/>" : "<text:s/>");
        from = i + 1;
      }
    }
    out.text(text, from, text.length());
  }

  /**
   * The rows from {@code from} to before {@code to}; none of them is no table.
   *
   * @param variant what the names of the styles of their paragraphs end with
   */
  private void table(
      MarkupOut out, Table table, int from, int to, String variant, boolean landscape)
      throws IOException {
    if (from == to) {
      return;
    }
    out.raw("<table:table table:style-name=\"");
    out.raw(table(table.ruled(), landscape)).raw("\">");
    for (int width : table.widths()) {
      out.raw("<table:table-column table:style-name=\"").raw(column(width, landscape));
      out.raw("\"/>");
    }
    for (int i = from; i < to; i++) {
      out.raw(i == 0 && table.headerRows() > 0 ? "<table:table-header-rows>\n" : "\n");
      String cell = i < table.headerRows() ? "HeaderCell" : "PlanCell";
      Row row = table.rows().get(i);
      boolean high = RowHeight.isHigherThanPage(row, table.widths(), style, landscape);
      row(out, row, high ? "HighRow" : "Row", table.ruled() ? cell : "StampsCell", variant);
      out.raw(i == table.headerRows() - 1 ? "</table:table-header-rows>" : "");
    }
    out.raw("</table:table>\n");
  }

  private void row(MarkupOut out, Row row, String rowStyle, String cellStyle, String variant)
      throws IOException {
    out.raw("<table:table-row table:style-name=\"").raw(rowStyle).raw("\">");
    for (Cell cell : row.cells()) {
      out.raw("<table:table-cell table:style-name=\"").raw(cellStyle);
      out.raw("\" office:value-type=\"string\"");
      if (cell.columns() > 1) {
        out.raw(" table:number-columns-spanned=\"").number(cell.columns()).raw("\"");
      }
      out.raw(">");
      for (Block block : cell.content()) {
        if (block instanceof Paragraph paragraph) {
          paragraph(out, paragraph, variant);
        }
      }
      out.raw("</table:table-cell>");
      for (int i = 1; i < cell.columns(); i++) {
        out.raw("<table:covered-table-cell/>");
      }
    }
    out.raw("</table:table-row>");
  }

  // ---- styles of the text

  private static String table(boolean ruled, boolean landscape) {
    return (ruled ? "Plan" : "Stamps") + side(landscape);
  }

  private static String column(int width, boolean landscape) {
    return "Column" + side(landscape) + width;
  }

  private static String side(boolean landscape) {
    return landscape ? "Lying" : "Standing";
  }

  /** The styles of the tables' columns, each of them once. */
  private void columnStyles(MarkupOut out, List<Block> blocks) throws IOException {
    Set<String> known = new HashSet<>();
    boolean landscape = false;
    for (int i = 0; i < blocks.size(); i++) {
      List<Integer> widths = List.of();
      SignatureLine line = SignatureLine.at(blocks, i, style);
      if (blocks.get(i) instanceof Section section) {
        landscape = section.landscape();
      } else if (blocks.get(i) instanceof Table table) {
        widths = table.widths();
      } else if (line != null) {
        widths = line.shares(style);
      }
      for (int width : widths) {
        if (known.add(column(width, landscape))) {
          int hundredths = width * style.textWidth(landscape) / 10;
          out.raw(columnStyle(column(width, landscape), hundredths));
        }
      }
    }
  }

  /** The style of a column so many hundredths of a millimetre wide. */
  private static String columnStyle(String name, int hundredths) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"table-column\"><style:table-column-properties"
        + " style:column-width=\""
        + hundredths / 100
        + (hundredths % 100 < 10 ? ".0" : ".")
        + hundredths % 100
        + "mm\"/></style:style>\n";
  }

  private String fixedStyles() {
    int wide = style.textWidth(true);
    return tableStyle(true, false, "fo:margin-top=\"3mm\"")
        + tableStyle(true, true, "fo:margin-top=\"3mm\"")
        + tableStyle(false, false, "fo:margin-bottom=\"0mm\"")
        + tableStyle(false, true, "fo:margin-bottom=\"3mm\"")
        + """
        <style:style style:name="Row" style:family="table-row">\
        <style:table-row-properties fo:keep-together="always"/></style:style>
        <style:style style:name="HighRow" style:family="table-row">\
        <style:table-row-properties fo:keep-together="auto"/></style:style>
        <style:style style:name="PlanCell" style:family="table-cell">\
        <style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1mm"/></style:style>
        <style:style style:name="HeaderCell" style:family="table-cell">\
        <style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1mm" \
        style:vertical-align="middle"/></style:style>
        <style:style style:name="StampsCell" style:family="table-cell">\
        <style:table-cell-properties fo:border="none" fo:padding="0mm"/></style:style>
        """
        + signatureStyles()
        + line("Standing", " style:master-page-name=\"StandingFirst\"", " style:page-number=\"1\"")
        + line("Lying", " style:master-page-name=\"LyingFirst\"", " style:page-number=\"1\"")
        + line("StandingOn", " style:master-page-name=\"Standing\"", "")
        + line("LyingOn", " style:master-page-name=\"Lying\"", "")
        + line("End", "", "")
        + variant(Purpose.MARK, STAMP, "fo:margin-left=\"0mm\" fo:keep-with-next=\"auto\"")
        + variant(Purpose.MARK, LAST_STAMP, "fo:margin-left=\"0mm\" fo:keep-with-next=\"always\"")
        + variant(Purpose.MARK, "Lying", "fo:margin-left=\"" + (wide - corner) + "mm\"")
        + variant(
            Purpose.E_SIGNATURE,
            "Lying",
            "fo:margin-left=\"" + (wide - SignatureLine.MARK_MM) + "mm\" fo:margin-right=\"0mm\"")
        + kept();
  }

  private String signatureStyles() {
    String apart = "fo:margin-left=\"" + SignatureLine.GAP_MM + "mm\"";
    String right = "fo:text-align=\"end\" " + apart;
    // a frame at the very edge of its cell would be cut off
    String beside = apart + " fo:margin-right=\"1mm\"";
    String next = " fo:keep-with-next=\"always\"";
    return signatureLine("", "")
        + signatureLine(KEPT, next)
        + """
        <style:style style:name="SignatureCell" style:family="table-cell">\
        <style:table-cell-properties fo:border="none" fo:padding="0mm" \
        fo:padding-bottom="0.5mm" style:vertical-align="bottom"/></style:style>
        """
        + variant(Purpose.SIGNATURE, NAME, right)
        + variant(Purpose.SIGNATURE, NAME + KEPT, right + next)
        + variant(Purpose.E_SIGNATURE, BESIDE, beside)
        + variant(Purpose.E_SIGNATURE, BESIDE + KEPT, beside + next);
  }

  private String signatureLine(String variant, String property) {
    return "<style:style style:name=\"SignatureLine"
        + variant
        + "\" style:family=\"table\"><style:table-properties style:width=\""
        + style.textWidth(false)
        + "mm\" table:align=\"left\""
        + property
        + "/></style:style>\n";
  }

  /** Every purpose once more for a paragraph that is kept with the next one. */
  private static String kept() {
    StringBuilder kept = new StringBuilder();
    for (Purpose purpose : Purpose.values()) {
      kept.append(variant(purpose, KEPT, "fo:keep-with-next=\"always\""));
    }
    return kept.toString();
  }

  private String tableStyle(boolean ruled, boolean landscape, String margin) {
    return "<style:style style:name=\""
        + table(ruled, landscape)
        + "\" style:family=\"table\"><style:table-properties style:width=\""
        + style.textWidth(landscape)
        + "mm\" table:align=\"left\" "
        + margin
        + " style:may-break-between-rows=\"true\"/></style:style>\n";
  }

  /** The style of an empty line that is not seen. */
  private static String line(String name, String masterPage, String number) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\""
        + masterPage
        + "><style:paragraph-properties fo:line-height=\"0.1mm\""
        + number
        + "/><style:text-properties fo:font-size=\"1pt\"/></style:style>\n";
  }

  private static String variant(Purpose purpose, String variant, String properties) {
    return "<style:style style:name=\""
        + name(purpose)
        + variant
        + "\" style:family=\"paragraph\" style:parent-style-name=\""
        + name(purpose)
        + "\"><style:paragraph-properties "
        + properties
        + "/></style:style>\n";
  }

  // ---- styles of the file

  private void styles(MarkupOut out) throws IOException {
    out.raw("<office:document-styles").raw(NAMESPACES).raw("><office:font-face-decls>");
    out.raw("<style:font-face style:name=\"").raw(style.font()).raw("\" svg:font-family=\"'");
    out.raw(style.font()).raw("'\" style:font-family-generic=\"roman\"/>");
    out.raw("</office:font-face-decls><office:styles>\n");
    out.raw(
        """
        <style:default-style style:family="paragraph"><style:paragraph-properties \
        style:tab-stop-distance="12.5mm" fo:hyphenation-ladder-count="no-limit"/>\
        <style:text-properties style:font-name="FONT" fo:font-size="SIZEpt" fo:language="ru" \
        fo:country="RU" fo:color="#000000"/></style:default-style>
        <style:default-style style:family="table"><style:table-properties \
        table:border-model="collapsing"/></style:default-style>
        <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
        <style:style style:name="Header" style:family="paragraph" \
        style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>\
        <style:text-properties fo:font-size="12pt"/></style:style>
        """
            .replace("FONT", style.font())
            .replace("SIZE", Integer.toString(style.textSize())));
    for (Purpose purpose : Purpose.values()) {
      style(out, purpose);
    }
    out.raw("</office:styles>\n<office:automatic-styles>");
    layout(out, "Standing", false);
    layout(out, "Lying", true);
    out.raw("</office:automatic-styles>\n<office:master-styles>");
    masterPages(out, "Standing");
    masterPages(out, "Lying");
    out.raw("</office:master-styles></office:document-styles>\n");
  }

  private void style(MarkupOut out, Purpose purpose) throws IOException {
    boolean cell =
        switch (purpose) {
          case COLUMN_TITLE, CELL, DIRECTION, TASK -> true;
          default -> false;
        };
    boolean bold =
        switch (purpose) {
          case ACT_KIND, ACT_TITLE, PLAN_TITLE, DIRECTION, COLUMN_TITLE -> true;
          default -> false;
        };
    int size =
        switch (purpose) {
          case LETTERHEAD_DETAIL, EXECUTOR -> 10;
          case E_SIGNATURE -> SignatureLine.MARK_SIZE;
          case MARK -> style.tableSize();
          default -> cell ? style.tableSize() : style.textSize();
        };
    out.raw("<style:style style:name=\"").raw(name(purpose)).raw("\" style:display-name=\"");
    out.raw(displayName(purpose)).raw("\" style:family=\"paragraph\"");
    // an empty name: LibreOffice would take the margins of its numbering of headings
    out.raw(isHeading(purpose) ? " style:list-style-name=\"\"" : "");
    out.raw(" style:parent-style-name=\"Standard\"><style:paragraph-properties ");
    out.raw(properties(purpose)).raw("<style:text-properties fo:font-size=\"").number(size);
    out.raw(bold ? "pt\" fo:font-weight=\"bold\"/>" : "pt\"/>").raw("</style:style>\n");
  }

  private static boolean isHeading(Purpose purpose) {
    return purpose == Purpose.ACT_KIND
        || purpose == Purpose.ACT_TITLE
        || purpose == Purpose.PLAN_TITLE;
  }

  /** What a paragraph of the purpose looks like: the attributes and the end of their element. */
  private String properties(Purpose purpose) {
    return switch (purpose) {
      case LETTERHEAD, LETTERHEAD_DETAIL, COLUMN_TITLE -> "fo:text-align=\"center\"/>";
      case ACT_KIND, PLAN_TITLE ->
          "fo:text-align=\"center\" fo:margin-top=\"5mm\" fo:margin-bottom=\"3mm\""
              + " fo:keep-with-next=\"always\"/>";
      case ACT_TITLE ->
          "fo:margin-top=\"5mm\" fo:margin-bottom=\"5mm\" fo:margin-left=\"0mm\" fo:margin-right=\""
              + style.textWidth(false) / 3
              + "mm\" fo:keep-with-next=\"always\"/>";
      case ENACTING ->
          "fo:margin-top=\"2mm\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"/>";
      case ACQUAINTANCE ->
          "fo:margin-top=\"8mm\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"/>";
      case BODY, CLAUSE ->
          "fo:text-align=\"justify\" fo:text-indent=\"12.5mm\" fo:line-height=\""
              + Math.round(100 * style.lineSpacing())
              + "%\" fo:orphans=\"2\" fo:widows=\"2\"/>";
      case ACT_LINE -> ">" + rightTab() + "</style:paragraph-properties>";
      case SIGNATURE -> "fo:margin-top=\"10mm\" fo:keep-together=\"always\"/>";
      case EXECUTOR -> "fo:margin-top=\"6mm\" fo:keep-together=\"always\"/>";
      case MARK ->
          "fo:margin-left=\""
              + (style.textWidth(false) - corner)
              + "mm\" fo:keep-with-next=\"always\"/>";
      case E_SIGNATURE ->
          "fo:text-align=\"center\" fo:margin-left=\""
              + (style.textWidth(false) - SignatureLine.MARK_MM) / 2
              + "mm\" fo:margin-right=\""
              + (style.textWidth(false) - SignatureLine.MARK_MM) / 2
              + "mm\" fo:margin-top=\"4mm\" fo:margin-bottom=\"1mm\" fo:padding=\"1mm\""
              + " fo:border=\"0.5pt solid #000000\" fo:keep-together=\"always\"/>";
      case DIRECTION -> "fo:text-align=\"center\" fo:keep-with-next=\"always\"/>";
      case TASK -> "fo:text-align=\"start\" fo:keep-with-next=\"always\"/>";
      case CELL -> "fo:text-align=\"start\"/>";
    };
  }

  private String rightTab() {
    return "<style:tab-stops><style:tab-stop style:type=\"right\" style:position=\""
        + style.textWidth(false)
        + "mm\"/></style:tab-stops>";
  }

  /** Two layouts of a page: with the number in its top margin, and without. */
  private void layout(MarkupOut out, String name, boolean landscape) throws IOException {
    for (boolean numbered : new boolean[] {false, true}) {
      out.raw("<style:page-layout style:name=\"").raw(name).raw(numbered ? "" : "First");
      out.raw("\"><style:page-layout-properties fo:page-width=\"").number(landscape ? 297 : 210);
      out.raw("mm\" fo:page-height=\"").number(landscape ? 210 : 297);
      out.raw("mm\" style:print-orientation=\"").raw(landscape ? "landscape" : "portrait");
      out.raw("\" fo:margin-top=\"").number(numbered ? NUMBER_TOP : style.marginTop());
      out.raw("mm\" fo:margin-bottom=\"").number(style.marginBottom());
      out.raw("mm\" fo:margin-left=\"").number(style.marginLeft());
      out.raw("mm\" fo:margin-right=\"").number(style.marginRight()).raw("mm\"/>");
      if (numbered) {
        out.raw("<style:header-style><style:header-footer-properties svg:height=\"");
        out.number(style.marginTop() - NUMBER_TOP);
        out.raw("mm\" fo:margin-bottom=\"0mm\"/></style:header-style>");
      }
      out.raw("</style:page-layout>\n");
    }
  }

  private static void masterPages(MarkupOut out, String name) throws IOException {
    out.raw("<style:master-page style:name=\"").raw(name).raw("First\" style:page-layout-name=\"");
    out.raw(name).raw("First\" style:next-style-name=\"").raw(name).raw("\"/>\n");
    out.raw("<style:master-page style:name=\"").raw(name).raw("\" style:page-layout-name=\"");
    out.raw(name).raw("\"><style:header><text:p text:style-name=\"Header\">");
    out.raw("<text:page-number text:select-page=\"current\">2</text:page-number></text:p>");
    out.raw("</style:header></style:master-page>\n");
  }

  /** The purpose as a style's name: {@code ACT_LINE} is «ActLine». */
  private static String name(Purpose purpose) {
    return displayName(purpose).replace(" ", "");
  }

  private static String displayName(Purpose purpose) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < purpose.name().length(); i++) {
      char c = purpose.name().charAt(i);
      boolean first = i == 0 || purpose.name().charAt(i - 1) == '_';
      name.append(c == '_' ? ' ' : first ? c : (char) (c - 'A' + 'a'));
    }
    return name.toString();
  }
}
