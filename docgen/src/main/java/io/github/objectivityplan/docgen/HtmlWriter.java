package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a web page: one file without anything outside it, that reads well aloud, on a screen and
 * on paper. A section is an {@code article}, the document's headings are headings, the plan is a
 * table whose header cells say what they head.
 */
final class HtmlWriter {

  private final DocumentStyle style;
  private final MarkupOut out;

  private HtmlWriter(DocumentStyle style, MarkupOut out) {
    this.style = style;
    this.out = out;
  }

  /** Writes {@code pages} to {@code target}, which stays open. */
  static void write(Pages pages, DocumentStyle style, OutputStream target) throws IOException {
    MarkupOut out = new MarkupOut(target);
    new HtmlWriter(style, out).page(pages);
    out.flush();
  }

  private void page(Pages pages) throws IOException {
    out.raw("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out.text(pages.title()).raw("</title>\n");
    if (!pages.author().isEmpty()) {
      out.raw("<meta name=\"author\" content=\"").text(pages.author()).raw("\">\n");
    }
    out.raw("<style>\n").raw(css()).raw("</style>\n</head>\n<body>\n<main>\n");
    List<Block> blocks = pages.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Section section) {
        out.raw(i == 0 ? "" : "</article>\n");
        out.raw(section.landscape() ? "<article class=\"landscape\">\n" : "<article>\n");
      } else if (blocks.get(i) instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (blocks.get(i) instanceof Table table) {
        if (table.ruled()) {
          plan(table, pages.title());
        } else {
          stamps(table);
        }
      }
    }
    out.raw("</article>\n</main>\n<script type=\"application/json\" id=\"");
    out.raw(EmbeddedJson.SCRIPT_ID).raw("\">").raw(pages.json());
    out.raw("</script>\n</body>\n</html>\n");
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    String element =
        switch (paragraph.purpose()) {
          case ACT_KIND, PLAN_TITLE -> "h1";
          case ACT_TITLE -> "h2";
          default -> "p";
        };
    out.raw("<").raw(element).raw(" class=\"").raw(className(paragraph.purpose())).raw("\">");
    text(paragraph.text());
    out.raw("</").raw(element).raw(">\n");
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

  private void lines(String text) throws IOException {
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      out.text(text, from, at).raw("<br>");
      from = at + 1;
    }
    out.text(text, from, text.length());
  }

  private void stamps(Table table) throws IOException {
    out.raw("<table class=\"stamps\" role=\"presentation\">\n");
    for (Row row : table.rows()) {
      out.raw("<tr>");
      for (Cell cell : row.cells()) {
        out.raw("<td>");
        content(cell);
        out.raw("</td>");
      }
      out.raw("</tr>\n");
    }
    out.raw("</table>\n");
  }

  private void plan(Table table, String caption) throws IOException {
    out.raw("<table class=\"plan\">\n<caption>").text(caption).raw("</caption>\n<colgroup>");
    for (int width : table.widths()) {
      out.raw("<col style=\"width:").number(width / 10).raw(".").number(width % 10).raw("%\">");
    }
    out.raw("</colgroup>\n<thead>\n");
    boolean open = false;
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (i < table.headerRows()) {
        headerRow(row);
        continue;
      }
      boolean group = purpose(row.cells().get(0)) == Purpose.DIRECTION;
      if (i == table.headerRows() || group) {
        out.raw(open ? "</tbody>\n<tbody>\n" : "</thead>\n<tbody>\n");
        open = true;
      }
      row(row, group);
    }
    out.raw(open ? "</tbody>\n</table>\n" : "</thead>\n</table>\n");
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

  private void row(Row row, boolean group) throws IOException {
    out.raw("<tr>");
    for (Cell cell : row.cells()) {
      out.raw(group ? "<th scope=\"rowgroup\"" : "<td");
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
    for (Block block : cell.content()) {
      if (block instanceof Paragraph paragraph) {
        if (cell.content().size() > 1) {
          out.raw("<p>");
          text(paragraph.text());
          out.raw("</p>");
        } else {
          text(paragraph.text());
        }
      }
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
    String margins =
        style.marginTop()
            + "mm "
            + style.marginRight()
            + "mm "
            + style.marginBottom()
            + "mm "
            + style.marginLeft()
            + "mm";
    return """
        @page { size: A4 portrait; margin: MARGINS; }
        @page landscape { size: A4 landscape; margin: MARGINS; }
        body { font: TEXT_SIZEpt/1.15 "FONT", "Liberation Serif", serif; color: #000; background: #fff; margin: 0; }
        main { max-width: 297mm; margin: 0 auto; padding: 5mm; }
        article { max-width: 170mm; margin: 0 auto 15mm; overflow-wrap: break-word; }
        article.landscape { max-width: none; }
        .e-signature { border: 0.5pt solid; max-width: 80mm; margin: 2mm auto; padding: 1mm; text-align: center; font-size: 10pt; break-inside: avoid; }
        h1, h2, p { margin: 0; font-size: inherit; font-weight: normal; }
        h1 { text-align: center; font-weight: bold; margin: 1.2em 0 .8em; }
        h2 { font-weight: bold; margin: 1em 33% 1em 0; }
        .letterhead, .letterhead-detail { text-align: center; }
        .letterhead-detail, .executor { font-size: 10pt; }
        .body, .clause { text-indent: 12.5mm; text-align: justify; }
        .enacting { margin: .5em 0; }
        .act-line, .signature { display: flex; justify-content: space-between; align-items: flex-end; }
        .signature, .executor { margin-top: 2.5em; break-inside: avoid; }
        .signature { break-before: avoid; }
        .mark { margin-left: calc(100% - 80mm); }
        table { width: 100%; border-collapse: collapse; font-size: TABLE_SIZEpt; }
        .stamps td { width: 50%; vertical-align: top; }
        .stamps td:last-child { padding-left: calc(50% - 80mm); }
        .plan { table-layout: fixed; line-height: 1.1; margin-top: .5em; }
        .plan caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .plan th, .plan td { border: 1px solid #000; padding: 1mm 1.2mm; vertical-align: top; text-align: left; overflow-wrap: break-word; }
        .plan thead th { text-align: center; vertical-align: middle; }
        .plan th[scope=rowgroup] { text-align: center; break-after: avoid; }
        .plan tr { break-inside: avoid; }
        thead { display: table-header-group; }
        @media print {
          main { max-width: none; padding: 0; }
          article { max-width: none; margin: 0; }
          article + article { break-before: page; }
          article.landscape { page: landscape; }
        }
        """
        .replace("MARGINS", margins)
        .replace("FONT", style.font())
        .replace("TEXT_SIZE", Integer.toString(style.textSize()))
        .replace("TABLE_SIZE", Integer.toString(style.tableSize()));
  }
}
