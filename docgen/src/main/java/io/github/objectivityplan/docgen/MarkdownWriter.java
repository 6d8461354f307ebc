package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes Markdown with the tables of GitHub. Such a table has no cell that stretches over others,
 * so that each direction is a heading with a table of its own. Every character that Markdown could
 * take for its own is escaped, so that no text becomes markup.
 *
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
final class MarkdownWriter {

  /** What means something anywhere in a line, and what only where it begins. */
  private static final String ANYWHERE = "\\`*_[]<>|~&";

  private static final String AT_THE_START = "-+=#:";

  /** Between what stands on the left of a line and what on the right. */
  private static final String GAP = "&emsp;&emsp;";

  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter() {}

  /** Writes {@code pages} to {@code target}, which stays open. */
  static void write(Pages pages, OutputStream target) throws IOException {
    MarkdownWriter writer = new MarkdownWriter();
    for (Block block : pages.blocks()) {
      if (block instanceof Section && !writer.out.isEmpty()) {
        writer.out.append("---\n\n");
      } else if (block instanceof Paragraph paragraph) {
        writer.paragraph(paragraph);
      } else if (block instanceof Table table && table.ruled()) {
        writer.plan(table);
      } else if (block instanceof Table table) {
        writer.stamps(table);
      }
    }
    target.write(writer.out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.text().isEmpty()) {
      return;
    }
    if (out.length() > 1 && out.charAt(out.length() - 2) == '|') {
      // what follows the plan's table is no row of it
      out.append("\n");
    }
    if (paragraph.purpose() == Purpose.E_SIGNATURE) {
      // a quotation is the frame that Markdown has
      lines("> ", List.of(paragraph.text().split("\n")));
      return;
    }
    out.append(
        switch (paragraph.purpose()) {
          case ACT_KIND, PLAN_TITLE -> "# ";
          case ACT_TITLE -> "## ";
          default -> "";
        });
    text(paragraph.text());
    out.append("\n\n");
  }

  /** Marks stand below each other; what is one line on either side stays on one line. */
  private void stamps(Table table) {
    for (Row row : table.rows()) {
      List<List<String>> cells =
          row.cells().stream()
              .map(MarkdownWriter::lines)
              .filter(lines -> !lines.isEmpty())
              .toList();
      if (cells.stream().allMatch(lines -> lines.size() == 1)) {
        text(String.join("\t", cells.stream().map(lines -> lines.get(0)).toList()));
        out.append("\n\n");
      } else {
        cells.forEach(lines -> lines("", lines));
      }
    }
  }

  private void lines(String before, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? "" : "<br>\n").append(before);
      text(lines.get(i));
    }
    out.append("\n\n");
  }

  private static List<String> lines(Cell cell) {
    return cell.content().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The plan; columns are numbered for the pages of paper alone. */
  private void plan(Table table) {
    Row header = table.rows().get(0);
    boolean open = false;
    for (int i = table.headerRows(); i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      Cell first = row.cells().get(0);
      Purpose purpose =
          first.content().get(0) instanceof Paragraph paragraph
              ? paragraph.purpose()
              : Purpose.CELL;
      if (purpose == Purpose.DIRECTION || purpose == Purpose.TASK) {
        out.append(open ? "\n" : "");
        open = false;
        for (Block block : first.content()) {
          out.append(purpose == Purpose.DIRECTION ? "### " : "");
          text(((Paragraph) block).text());
          out.append("\n\n");
        }
      } else {
        if (!open) {
          header(header);
          open = true;
        }
        row(row);
      }
    }
    if (table.rows().size() == table.headerRows()) {
      header(header);
    }
  }

  private void header(Row header) {
    row(header);
    out.append("|").append(" --- |".repeat(header.cells().size())).append("\n");
  }

  private void row(Row row) {
    out.append("|");
    for (Cell cell : row.cells()) {
      out.append(" ");
      for (int i = 0; i < cell.content().size(); i++) {
        out.append(i == 0 ? "" : "<br>");
        if (cell.content().get(i) instanceof Paragraph paragraph) {
          text(NoBreak.typed(paragraph));
        }
      }
      out.append(" |");
    }
    out.append("\n");
  }

  /** The text on one line of the file. */
  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("<br>");
      } else if (c == '\t') {
        out.append(GAP);
      } else if (isMarkup(text, i)) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
  }

  /**
   * Whether the character must be escaped: what means something where a line begins, there, and the
   * mark of a list after the digits there.
   */
  private static boolean isMarkup(String text, int i) {
    char c = text.charAt(i);
    boolean item = (c == '.' || c == ')') && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
    return ANYWHERE.indexOf(c) >= 0
        || i == 0 && AT_THE_START.indexOf(c) >= 0
        || item && i > 0 && text.chars().limit(i).allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
