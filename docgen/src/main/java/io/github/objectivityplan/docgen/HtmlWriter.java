package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a web page: one file without anything outside it, that reads well aloud, on a screen and
 * on paper. A section is an {@code article}, the document's headings are headings, the plan is a
 * table whose header cells say what they head. The page is well-formed XML too, so that {@link
 * PdfPrinter} prints the same elements.
 */
final class HtmlWriter {

  /** So many lines of what is parted stay with what is beside it. */
  private static final int MOST_KEPT = 3;

  /** So many letters are more than three lines. */
  private static final int LONG = 300;

  /** What the ids of the sections begin with on a page for {@link PdfPrinter}. */
  static final String SECTION = "section-";

  private final DocumentStyle style;

  /** The width of a mark in a corner, in millimetres. */
  private final int corner;

  private final MarkupOut out;

  /** Whether the page is to be printed as it is: it has bookmarks, and no script and no picture. */
  private final boolean paper;

  private final List<Bookmark> bookmarks = new ArrayList<>();
  private int sections;

  private boolean landscape;

  private HtmlWriter(
      DocumentStyle style, DocumentStyle.Edition edition, MarkupOut out, boolean paper) {
    this.style = style;
    this.corner = DocumentStyle.corner(edition);
    this.out = out;
    this.paper = paper;
  }

  /** A heading that the outline of a printed file leads to; {@code depth} is 0 or 1. */
  private record Bookmark(int depth, String text) {}

  /** Writes {@code pages} to {@code target}, which stays open. */
  static void write(
      Pages pages, DocumentStyle style, DocumentStyle.Edition edition, OutputStream target)
      throws IOException {
    MarkupOut out = new MarkupOut(target);
    new HtmlWriter(style, edition, out, false).page(pages);
    out.flush();
  }

  /** The page for {@link PdfPrinter}, with its own style sheet. */
  static byte[] paper(Pages pages, DocumentStyle style, DocumentStyle.Edition edition)
      throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    MarkupOut out = new MarkupOut(page);
    new HtmlWriter(style, edition, out, true).page(pages);
    out.flush();
    return page.toByteArray();
  }

  private void page(Pages pages) throws IOException {
    out.raw("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
    out.text(pages.title()).raw("</title>\n");
    if (!pages.author().isEmpty()) {
      out.raw("<meta name=\"author\" content=\"").text(pages.author()).raw("\"/>\n");
    }
    if (paper) {
      out.raw("<meta name=\"subject\" content=\"").text(pages.title()).raw("\"/>\n");
    }
    out.raw("<style>\n").raw(paper ? paperCss() : css()).raw("</style>\n</head>\n<body>\n<main>\n");
    List<Block> blocks = pages.blocks();
    boolean together = false;
    for (int i = 0; i < blocks.size(); i++) {
      SignatureLine line = SignatureLine.at(blocks, i, style);
      Block block = blocks.get(i);
      i += line == null ? 0 : line.blocks() - 1;
      boolean kept = Kept.withNext(blocks, i, style);
      // not every browser keeps blocks together that nothing holds, and none parts what is held
      boolean held = kept && !paper && !isLong(block) && !isLong(blocks.get(i + 1));
      if (held && !together && block instanceof Paragraph) {
        out.raw("<div class=\"together\">\n");
        together = true;
      }
      if (block instanceof Section section) {
        section(section);
      } else if (line != null) {
        signature(line, kept);
      } else if (block instanceof Paragraph paragraph) {
        boolean aboveTable = paper && kept && blocks.get(i + 1) instanceof Table;
        paragraph(paragraph, kept, aboveTable ? room(paragraph, (Table) blocks.get(i + 1)) : "");
      } else if (block instanceof Table table && table.ruled()) {
        plan(table, pages.title());
      } else if (block instanceof Table table && paper) {
        pairs(table, kept);
      } else if (block instanceof Table table) {
        beside(table);
      }
      if (together && !held) {
        out.raw("</div>\n");
        together = false;
      }
    }
    Timeline timeline = paper ? null : Timeline.of(pages.due());
    if (timeline != null) {
      timeline.write(out);
    }
    out.raw("</article>\n</main>\n");
    if (paper) {
      outline();
    } else {
      out.raw("<script type=\"application/json\" id=\"").raw(EmbeddedJson.SCRIPT_ID);
      out.raw("\">").raw(pages.json()).raw("</script>\n");
    }
    out.raw("</body>\n</html>\n");
  }

  /** Whether a page may end in the block rather than have a good part of it empty. */
  private static boolean isLong(Block block) {
    return block instanceof Table table && table.ruled()
        || block instanceof Paragraph paragraph && paragraph.text().length() > LONG;
  }

  private void section(Section section) throws IOException {
    landscape = section.landscape();
    out.raw(sections++ == 0 ? "<article" : "</article>\n<article");
    if (section.landscape()) {
      out.raw(" class=\"landscape\"");
    }
    if (paper) {
      out.raw(" id=\"").raw(SECTION).number(sections).raw("\"");
    }
    out.raw(">\n");
  }

  /** The id of a heading that a bookmark leads to; nothing where there are none. */
  private String bookmark(int depth, String text) {
    if (!paper) {
      return "";
    }
    bookmarks.add(new Bookmark(depth, text.replace('\n', ' ')));
    return " id=\"heading-" + bookmarks.size() + "\"";
  }

  private void outline() throws IOException {
    out.raw("<bookmarks>\n");
    for (int i = 0; i < bookmarks.size(); i++) {
      Bookmark bookmark = bookmarks.get(i);
      out.raw("<bookmark name=\"").text(bookmark.text());
      out.raw("\" href=\"#heading-").number(i + 1).raw("\">");
      int next = i + 1 < bookmarks.size() ? bookmarks.get(i + 1).depth() : 0;
      out.raw(next > bookmark.depth() ? "\n" : "</bookmark>\n");
      if (next < bookmark.depth()) {
        out.raw("</bookmark>\n");
      }
    }
    out.raw("</bookmarks>\n");
  }

  /**
   * Writes a paragraph; {@code room} is the attribute that says how much a page must hold of it.
   */
  private void paragraph(Paragraph paragraph, boolean kept, String room) throws IOException {
    String element =
        switch (paragraph.purpose()) {
          case ACT_KIND, PLAN_TITLE -> "h1";
          case ACT_TITLE -> "h2";
          default -> "p";
        };
    out.raw("<").raw(element).raw(" class=\"").raw(className(paragraph.purpose()));
    out.raw(kept ? " kept\"" : "\"").raw(room);
    out.raw(element.equals("h1") ? bookmark(0, paragraph.text()) : "").raw(">");
    text(NoBreak.text(paragraph));
    out.raw("</").raw(element).raw(">\n");
  }

  /** A position, what stands in the place of a signature and the name: cells for the eye alone. */
  private void signature(SignatureLine line, boolean kept) throws IOException {
    List<Integer> shares = line.shares(style);
    out.raw(paper ? "<div class=\"signature" : "<table role=\"presentation\" class=\"signature");
    out.raw(kept ? " kept\">" : "\">").raw(paper ? "" : "<tr>");
    signed("position", shares.get(0), line.position());
    if (line.mark() != null) {
      signed("e-signature", shares.get(1), line.mark());
    }
    signed("name", shares.get(shares.size() - 1), line.name());
    out.raw(paper ? "</div>\n" : "</tr></table>\n");
  }

  private void signed(String name, int share, String text) throws IOException {
    out.raw(paper ? "<div style=\"" : "<td style=\"").raw(width(share));
    out.raw("\"><p class=\"").raw(name).raw("\">");
    lines(text);
    out.raw(paper ? "</p></div>" : "</p></td>");
  }

  /** The text; a line break is one, and what follows a tab goes to the right. */
  private void text(String text) throws IOException {
    int tab = text.indexOf('\t');
    if (tab >= 0) {
      out.raw("<span>");
      lines(text.substring(0, tab));
      out.raw("</span> <span>");
      lines(text.substring(tab + 1));
      out.raw("</span>");
    } else {
      lines(text);
    }
  }

  private void lines(String written) throws IOException {
    String text = paper ? drawn(written) : written;
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      out.text(text, from, at).raw("<br/>");
      from = at + 1;
    }
    out.text(text, from, text.length());
  }

  /**
   * The text without the marks that only say which way it runs and what joins: a PDF has its
   * letters in their places, and the typeface has pictures of the marks.
   */
  private static String drawn(String text) {
    if (text.chars().noneMatch(HtmlWriter::isUnseen)) {
      return text;
    }
    StringBuilder drawn = new StringBuilder(text.length());
    text.chars().filter(c -> !isUnseen(c)).forEach(c -> drawn.append((char) c));
    return drawn.toString();
  }

  /** Whether the character is never seen; a soft hyphen and a space of no width end lines. */
  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT && c != '\u00ad' && c != '\u200b';
  }

  /** What stands side by side, such as marks opposite each other: a table for the eye alone. */
  private void beside(Table table) throws IOException {
    out.raw("<table class=\"beside\" role=\"presentation\">\n");
    columns(table.widths());
    for (Row row : table.rows()) {
      out.raw("<tr>");
      for (Cell cell : row.cells()) {
        out.raw("<td>");
        paragraphs(cell);
        out.raw("</td>");
      }
      out.raw("</tr>\n");
    }
    out.raw("</table>\n");
  }

  /**
   * The same on paper, where each table is read as one and is kept with its neighbours as a whole:
   * each row stands by itself.
   */
  private void pairs(Table table, boolean kept) throws IOException {
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      out.raw("<div class=\"pair").raw(kept && i == rows.size() - 1 ? " kept\">" : "\">");
      for (int k = 0; k < table.widths().size(); k++) {
        // the PDF library takes a width of 31.1 % for one of 31 %
        int hundredths = table.widths().get(k) * style.textWidth(landscape) / 10;
        out.raw("<div style=\"width:").number(hundredths / 100).raw(".");
        out.raw(hundredths % 100 < 10 ? "0" : "").number(hundredths % 100).raw("mm\">");
        paragraphs(rows.get(i).cells().get(k));
        out.raw("</div>");
      }
      out.raw("</div>\n");
    }
  }

  private void paragraphs(Cell cell) throws IOException {
    for (Block block : cell.content()) {
      if (block instanceof Paragraph paragraph) {
        out.raw("<p>");
        text(NoBreak.text(paragraph));
        out.raw("</p>");
      }
    }
  }

  private void columns(List<Integer> widths) throws IOException {
    out.raw("<colgroup>");
    for (int width : widths) {
      out.raw("<col style=\"").raw(width(width)).raw("\"/>");
    }
    out.raw("</colgroup>\n");
  }

  /** A share of the text's width, in thousandths, as a style. */
  private static String width(int thousandths) {
    return "width:" + thousandths / 10 + "." + thousandths % 10 + "%";
  }

  private void plan(Table table, String caption) throws IOException {
    out.raw("<table class=\"plan\"").raw(paper ? room(beginning(table)) : "").raw(">\n");
    if (!paper) {
      out.raw("<caption>").text(caption).raw("</caption>\n");
    }
    columns(table.widths());
    List<Row> rows = table.rows();
    // in a PDF a header without anything below it is a row like others
    String head = paper && rows.size() == table.headerRows() ? "tbody" : "thead";
    out.raw("<").raw(head).raw(">\n");
    for (Row row : rows.subList(0, table.headerRows())) {
      headerRow(row);
    }
    out.raw("</").raw(head).raw(">\n");
    int from = table.headerRows();
    for (int i = from + 1; i <= rows.size(); i++) {
      if (i == rows.size() || endsBody(rows, from, i)) {
        body(rows.subList(from, i), table.widths());
        from = i;
      }
    }
    out.raw("</table>\n");
  }

  /**
   * The attribute that has the PDF library begin a page rather than leave less room than this: it
   * keeps neither a header with the row below it nor a paragraph with a table.
   */
  private static String room(double millimetres) {
    return " style=\"-fs-page-break-min-height: " + (int) Math.ceil(millimetres) + "mm\"";
  }

  /** What a paragraph, or its last lines, and the table below it begin with. */
  private String room(Paragraph paragraph, Table below) {
    double line = style.textSize() * LetterWidths.LINE * style.lineSpacing() * 25.4 / 72;
    LetterWidths letters = new LetterWidths(style.font(), style.textSize(), true);
    int lines = letters.lines(paragraph.text(), style.textWidth(landscape) * 72 / 25.4);
    return room(beginning(below) + (Math.min(lines, MOST_KEPT) + 1) * line);
  }

  /** What the table's header takes with the rows to its first activity, in millimetres. */
  private double beginning(Table table) {
    double height = RowHeight.line(style);
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      double own = RowHeight.of(row, table.widths(), style, landscape);
      boolean high = RowHeight.isHigherThanPage(row, table.widths(), style, landscape);
      height += high ? MOST_KEPT * RowHeight.line(style) : own;
      if (i >= table.headerRows() && purpose(row.cells().get(0)) == Purpose.CELL) {
        break;
      }
    }
    return Math.min(height, 0.8 * style.textHeight(landscape));
  }

  /**
   * Whether the rows from {@code from} to before {@code to} are a body of the table: a direction,
   * and on paper its heading and its first activity already, because only a body is not parted.
   */
  private boolean endsBody(List<Row> rows, int from, int to) {
    return isHeading(rows.get(to))
        || paper
            && isHeading(rows.get(from))
            && purpose(rows.get(to - 1).cells().get(0)) == Purpose.CELL;
  }

  private static boolean isHeading(Row row) {
    return purpose(row.cells().get(0)) == Purpose.DIRECTION;
  }

  private void body(List<Row> rows, List<Integer> widths) throws IOException {
    out.raw(paper && isHeading(rows.get(0)) ? "<tbody class=\"whole\">\n" : "<tbody>\n");
    for (Row row : rows) {
      row(row, isHeading(row), !paper && RowHeight.isHigherThanPage(row, widths, style, landscape));
    }
    out.raw("</tbody>\n");
  }

  private void headerRow(Row row) throws IOException {
    out.raw("<tr>");
    for (Cell cell : row.cells()) {
      boolean named = cell.content().get(0) instanceof Paragraph p && !p.text().isEmpty();
      out.raw(named ? "<th scope=\"col\">" : "<td>");
      content(cell);
      out.raw(named ? "</th>" : "</td>");
    }
    out.raw("</tr>\n");
  }

  private void row(Row row, boolean group, boolean higherThanPage) throws IOException {
    out.raw(higherThanPage ? "<tr class=\"long\">" : "<tr>");
    for (Cell cell : row.cells()) {
      // a PDF knows headers of rows and of columns alone
      out.raw(group ? (paper ? "<th scope=\"row\"" : "<th scope=\"rowgroup\"") : "<td");
      if (group) {
        out.raw(bookmark(1, cell.content().get(0) instanceof Paragraph p ? p.text() : ""));
      }
      if (cell.columns() > 1) {
        out.raw(" colspan=\"").number(cell.columns()).raw("\"");
      }
      out.raw(">");
      content(cell);
      out.raw(group ? "</th>" : "</td>");
    }
    out.raw("</tr>\n");
  }

  /** One paragraph stands in its cell as it is; several are paragraphs. */
  private void content(Cell cell) throws IOException {
    if (cell.content().size() > 1) {
      paragraphs(cell);
    } else if (cell.content().get(0) instanceof Paragraph paragraph) {
      // the PDF library finds the first line of a row in its first cell
      boolean blank = paper && paragraph.text().isEmpty();
      text(blank ? "\n" : NoBreak.text(paragraph));
    }
  }

  private static Purpose purpose(Cell cell) {
    return cell.content().get(0) instanceof Paragraph paragraph
        ? paragraph.purpose()
        : Purpose.CELL;
  }

  /** The purpose in lower case with hyphens. */
  private static String className(Purpose purpose) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < purpose.name().length(); i++) {
      char c = purpose.name().charAt(i);
      name.append(c == '_' ? '-' : (char) (c - 'A' + 'a'));
    }
    return name.toString();
  }

  private String css() {
    return filled(
        """
            @counter-style blank { system: cyclic; symbols: ""; }
            @counter-style from-second { system: extends decimal; range: 2 infinite; fallback: blank; }
            @page { size: A4 portrait; margin: MARGINS; counter-increment: sheet; @top-center { content: counter(sheet, from-second); font: 12pt "FONT", "Liberation Serif", serif; vertical-align: top; padding-top: 10mm; } }
            @page landscape { size: A4 landscape; margin: MARGINS; counter-increment: PLAN_SHEET; @top-center { content: counter(PLAN_SHEET, from-second); } }
            body { font: TEXT_SIZEpt/1.15 "FONT", "Liberation Serif", serif; color: #000; background: #fff; margin: 0; }
            main { max-width: 297mm; margin: 0 auto; padding: 5mm; }
            article { max-width: 170mm; margin: 0 auto 15mm; overflow-wrap: break-word; }
            article.landscape { max-width: LANDSCAPE_WIDTHmm; }
            h1, h2, p { margin: 0; font-size: inherit; font-weight: normal; }
            h1, h2, .letterhead, .plan thead th { text-wrap: balance; }
            h1, h2, .mark { break-inside: avoid; }
            h1 { text-align: center; font-weight: bold; margin: 1.2em 0 .8em; break-after: avoid; }
            h2 { font-weight: bold; margin: 1em 33% 1em 0; break-after: avoid; }
            .letterhead, .letterhead-detail { text-align: center; }
            .letterhead-detail, .executor { font-size: 10pt; }
            .body, .clause { text-indent: 12.5mm; text-align: justify; line-height: TEXT_LINE; orphans: 2; widows: 3; }
            .enacting { margin: .5em 0; break-after: avoid; }
            .acquaintance { margin: 24pt 0 .5em; break-after: avoid; }
            .act-line { display: flex; justify-content: space-between; align-items: flex-end; gap: 5mm; }
            .act-line span { min-width: 0; }
            .act-line span + span { text-align: right; }
            .act-line span:first-child { flex: none; max-width: 45%; }
            .signature, .executor { margin-top: 28pt; break-inside: avoid; }
            .executor { break-before: avoid; }
            .e-signature { border: 0.5pt solid; box-sizing: border-box; max-width: MARK_WIDTHmm; margin: 6pt auto; padding: 1mm; text-align: center; font-size: MARK_SIZEpt; break-inside: avoid; }
            .landscape .e-signature { margin-right: 0; }
            .together { break-inside: avoid; }
            .kept { break-after: avoid; }
            .mark { margin-left: max(0px, calc(100% - CORNERmm)); font-size: TABLE_SIZEpt; break-after: avoid; }
            table { width: 100%; border-collapse: collapse; font-size: TABLE_SIZEpt; }
            .signature { table-layout: fixed; font-size: TEXT_SIZEpt; }
            .signature td { padding: 0; vertical-align: bottom; }
            .name { text-align: right; margin-left: NAME_GAPmm; }
            .signature .e-signature { margin: 0 0 0 NAME_GAPmm; }
            .beside { table-layout: fixed; line-height: 1.15; }
            .beside td { padding: 0 0 7pt; vertical-align: top; overflow-wrap: break-word; }
            .beside p, .mark { min-height: 1.15em; }
            .beside tr { break-inside: avoid; }
            .plan { table-layout: fixed; line-height: 1.1; margin-top: .5em; }
            .plan caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            .plan th, .plan td { border: 1px solid #000; padding: 1mm 1.2mm; vertical-align: top; text-align: left; overflow-wrap: break-word; }
            .plan thead th { text-align: center; vertical-align: middle; }
            .plan th[scope=rowgroup] { text-align: center; }
            .plan tr { break-inside: avoid; }
            .plan .long { break-inside: auto; }
            .plan tr:has(th[scope=rowgroup], > td[colspan]) { break-after: avoid; }
            thead { display: table-header-group; }
            .plan thead + tbody { break-before: avoid; }
            .timeline { display: block; width: 100%; height: auto; margin: 10mm 0; font: 12px sans-serif; }
            @media print {
              .timeline { display: none; }
              main { max-width: none; padding: 0; }
              article { max-width: none; margin: 0; }
              article + article { break-before: page; }
              article.landscape { page: landscape; }
            }
            """);
  }

  /** What the PDF library knows of style sheets: tables and floats, but no flexible boxes. */
  private String paperCss() {
    return filled(
        """
            @page { size: 210mm 297mm; margin: MARGINS; }
            @page landscape { size: 297mm 210mm; margin: MARGINS; }
            body { font: TEXT_SIZEpt/1.15 "Liberation Serif"; color: #000; margin: 0; }
            article { width: UPRIGHT_WIDTHmm; word-wrap: break-word; }
            article.landscape { page: landscape; width: LANDSCAPE_WIDTHmm; }
            article + article { page-break-before: always; }
            bookmarks { display: none; }
            h1, h2, p { margin: 0; font-size: 1em; font-weight: normal; }
            h1 { text-align: center; font-weight: bold; margin: 14pt 0 9pt; page-break-after: avoid; }
            h2 { font-weight: bold; margin: 14pt 33% 14pt 0; page-break-after: avoid; }
            .letterhead, .letterhead-detail { text-align: center; }
            .letterhead-detail, .executor { font-size: 10pt; }
            .body, .clause { text-indent: 12.5mm; text-align: justify; line-height: TEXT_LINE; orphans: 2; widows: 2; }
            .enacting { margin: 7pt 0; page-break-after: avoid; }
            .acquaintance { margin: 24pt 0 7pt; page-break-after: avoid; }
            .act-line, .signature { display: table; width: 100%; table-layout: fixed; }
            .act-line span + span { width: 50%; text-align: right; }
            .act-line span, .signature div { display: table-cell; vertical-align: bottom; }
            .name { text-align: right; margin-left: NAME_GAPmm; }
            .signature { margin-top: 28pt; page-break-inside: avoid; }
            .executor { margin-top: 17pt; page-break-inside: avoid; }
            .e-signature { border: 0.5pt solid; box-sizing: border-box; width: MARK_WIDTHmm; margin: 6pt auto; padding: 1mm; text-align: center; font-size: MARK_SIZEpt; page-break-inside: avoid; }
            .landscape .e-signature { margin-right: 0; }
            .signature .e-signature { width: auto; margin: 0 0 0 NAME_GAPmm; }
            .kept { page-break-after: avoid; }
            .mark { margin-left: UPRIGHT_CORNERmm; font-size: TABLE_SIZEpt; page-break-after: avoid; }
            .landscape .mark { margin-left: LANDSCAPE_CORNERmm; }
            .pair { display: table; width: 100%; table-layout: fixed; font-size: TABLE_SIZEpt; page-break-inside: avoid; }
            .pair div { display: table-cell; vertical-align: top; padding-bottom: 7pt; }
            .pair p, .mark { min-height: 1.15em; }
            .plan { width: 99.8%; border-collapse: collapse; table-layout: fixed; line-height: 1.1; font-size: TABLE_SIZEpt; margin-top: 7pt; -fs-table-paginate: paginate; -fs-border-rendering: no-bevel; }
            .plan th, .plan td { border: 0.5pt solid #000; padding: 1mm 1.2mm; vertical-align: top; text-align: left; font-weight: normal; word-wrap: break-word; }
            .plan thead th { text-align: center; vertical-align: middle; font-weight: bold; }
            .plan tbody th { text-align: center; font-weight: bold; }
            .plan tr { page-break-inside: avoid; }
            .plan thead, .plan tbody, .plan tr { -fs-page-break-min-height: 0; }
            .plan .whole { page-break-inside: avoid; }
            .plan .whole tr { page-break-after: avoid; }
            """);
  }

  private String filled(String css) {
    String margins =
        style.marginTop()
            + "mm "
            + style.marginRight()
            + "mm "
            + style.marginBottom()
            + "mm "
            + style.marginLeft()
            + "mm";
    boolean own = style.appendixPages() == DocumentStyle.AppendixPages.OWN;
    return css.replace("MARGINS", margins)
        .replace("PLAN_SHEET", own ? "plan-sheet" : "sheet")
        .replace("LANDSCAPE_WIDTH", Integer.toString(style.textWidth(true)))
        .replace("UPRIGHT_WIDTH", Integer.toString(style.textWidth(false)))
        .replace("LANDSCAPE_CORNER", Integer.toString(style.textWidth(true) - corner))
        .replace("UPRIGHT_CORNER", Integer.toString(style.textWidth(false) - corner))
        .replace("CORNER", Integer.toString(corner))
        .replace("TEXT_LINE", Double.toString(Math.round(1150 * style.lineSpacing()) / 1000.0))
        .replace("TEXT_SIZE", Integer.toString(style.textSize()))
        .replace("TABLE_SIZE", Integer.toString(style.tableSize()))
        .replace("NAME_GAP", Integer.toString(SignatureLine.GAP_MM))
        .replace("MARK_WIDTH", Integer.toString(SignatureLine.MARK_MM))
        .replace("MARK_SIZE", Integer.toString(SignatureLine.MARK_SIZE))
        .replace("FONT", style.font());
  }
}
