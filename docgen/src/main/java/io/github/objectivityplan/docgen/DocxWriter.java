package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import io.github.objectivityplan.docgen.DocxTemplate.Around;
import io.github.objectivityplan.docgen.DocxTemplate.TableMarkup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes Word documents: the pieces of a {@link DocxTemplate} with the document's text between
 * them. A template serves any number of threads, a writer one document.
 */
final class DocxWriter {

  private static final byte[] NOTHING = {};
  private static final byte[] DIVISIBLE_ROW = MarkupOut.bytes("<w:tr>");
  private static final byte[] ROW_END = MarkupOut.bytes("</w:tr>");
  private static final byte[] CELL_END = MarkupOut.bytes("</w:tc>");
  private static final byte[] TABLE_END = MarkupOut.bytes("</w:tbl>");

  private final DocxTemplate template;
  private final DocumentStyle style;
  private final DocumentStyle.Edition edition;
  private final MarkupOut out;

  private DocxWriter(
      DocxTemplate template, DocumentStyle style, DocumentStyle.Edition edition, MarkupOut out) {
    this.template = template;
    this.style = style;
    this.edition = edition;
    this.out = out;
  }

  /** Writes {@code pages} to {@code target}, which stays open. */
  static void write(
      Pages pages,
      DocumentStyle style,
      DocumentStyle.Edition edition,
      DocxTemplate template,
      OutputStream target)
      throws IOException {
    OfficePackage docx = new OfficePackage(target);
    for (Map.Entry<String, byte[]> part : template.parts.entrySet()) {
      PackedPart packed = template.packed.get(part.getKey());
      if (packed != null) {
        docx.packed(packed);
      } else if (part.getKey().equals(DocxTemplate.MAIN_PART)) {
        MarkupOut out = docx.part(part.getKey());
        new DocxWriter(template, style, edition, out).document(pages.blocks());
      } else {
        pages.writePart(part, docx);
      }
    }
    docx.finish();
  }

  private void document(List<Block> blocks) throws IOException {
    out.raw(template.documentOpen);
    boolean landscape = false;
    boolean first = true;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      SignatureLine line = SignatureLine.at(blocks, i, style);
      if (block instanceof Section section) {
        landscape = section.landscape();
      } else if (block instanceof Table || line != null) {
        int width = width(landscape, first);
        int columns = 0;
        if (block instanceof Table table) {
          columns = table.widths().size();
          rows(table, width, landscape, Kept.withNext(blocks, i, style));
        } else if (line != null) {
          columns = line.blocks() + 1;
          i += line.blocks() - 1;
          signature(line, width, Kept.withNext(blocks, i, style));
        }
        while (Kept.withNext(blocks, i, style)) {
          i++;
          rowAcross((Paragraph) blocks.get(i), Kept.withNext(blocks, i, style), columns, width);
        }
        out.raw(TABLE_END);
        if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Section) {
          out.raw(template.afterTable.open()).raw(sectionEnd(landscape, first));
          out.raw(template.afterTable.begin());
          first = false;
        }
      } else if (block instanceof Paragraph paragraph && !isOnPaper(paragraph)) {
        Around markup = markup(paragraph, Kept.withNext(blocks, i, style), landscape);
        out.raw(markup.open());
        if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Section) {
          out.raw(sectionEnd(landscape, first));
          first = false;
        }
        text(markup, NoBreak.text(paragraph));
      }
    }
    out.raw(template.lastParagraph).raw(sectionEnd(landscape, first)).raw(template.documentEnd);
  }

  /**
   * The line of a signature, up to the end of its row. What stands beside each other is in cells,
   * because no program lets the position wrap before a name that a tab moves to the right.
   */
  private void signature(SignatureLine line, int width, boolean kept) throws IOException {
    int[] columns = columns(line.shares(style), width);
    open(template.unruled, columns, width);
    out.raw(template.unruled.row());
    Around position = around(kept ? template.kept : template.paragraphs, Purpose.SIGNATURE);
    cellAtFoot(columns[0], position, line.position());
    if (line.mark() != null) {
      Around mark = kept ? template.keptESignatureBeside : template.eSignatureBeside;
      cellAtFoot(columns[1], mark, line.mark());
    }
    cellAtFoot(columns[columns.length - 1], kept ? template.keptName : template.name, line.name());
    out.raw(ROW_END);
  }

  private void cellAtFoot(int width, Around markup, String text) throws IOException {
    out.raw(template.cell).number(width).raw(template.cellWidth).raw(template.bottomCellEnd);
    out.raw(markup.open());
    text(markup, text);
    out.raw(CELL_END);
  }

  /**
   * What stays with the table above is a row of it, because LibreOffice keeps rows together but no
   * table with the paragraph below.
   */
  private void rowAcross(Paragraph paragraph, boolean kept, int columns, int width)
      throws IOException {
    out.raw(template.unruled.row()).raw(template.cell).number(width).raw(template.cellWidth);
    out.raw(template.cellSpan).number(columns).raw(template.cellSpanEnd).raw(template.cellEnd);
    Around markup = around(kept ? template.kept : template.paragraphs, paragraph.purpose());
    out.raw(markup.open());
    text(markup, NoBreak.text(paragraph));
    out.raw(CELL_END).raw(ROW_END);
  }

  private Around markup(Paragraph paragraph, boolean kept, boolean landscape) {
    Purpose purpose = paragraph.purpose();
    if (purpose == Purpose.MARK && edition == DocumentStyle.Edition.GOST_2016) {
      return template.narrowMark;
    }
    if (purpose == Purpose.E_SIGNATURE && landscape) {
      return template.eSignatureAcross;
    }
    return around(kept ? template.kept : template.paragraphs, purpose);
  }

  private byte[] sectionEnd(boolean landscape, boolean first) {
    if (!first && style.appendixPages() == DocumentStyle.AppendixPages.CONTINUOUS) {
      return template.continuedEnd;
    }
    if (!landscape) {
      return template.portraitEnd;
    }
    return first ? template.firstLandscapeEnd : template.landscapeEnd;
  }

  private int width(boolean landscape, boolean first) {
    if (!landscape) {
      return template.portraitWidth;
    }
    return first ? template.firstLandscapeWidth : template.landscapeWidth;
  }

  /** Whether a letterhead has the line already. */
  private boolean isOnPaper(Paragraph paragraph) {
    Purpose purpose = paragraph.purpose();
    return template.onLetterhead
        && (purpose == Purpose.LETTERHEAD || purpose == Purpose.LETTERHEAD_DETAIL);
  }

  private static Around around(Map<Purpose, Around> markup, Purpose purpose) {
    return Objects.requireNonNull(markup.get(purpose), purpose::name);
  }

  private void text(Around markup, String text) throws IOException {
    out.raw(markup.begin());
    text(text, 0, text.length());
    out.raw(markup.end());
  }

  /** A stretch of text; a line break or a tab ends one piece of it and begins another. */
  private void text(String text, int start, int end) throws IOException {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        out.text(text, from, i).raw(c == '\n' ? template.lineBreak : template.tab);
        from = i + 1;
      }
    }
    out.text(text, from, end);
  }

  private void rows(Table table, int width, boolean landscape, boolean kept) throws IOException {
    TableMarkup markup = table.ruled() ? template.ruled : template.unruled;
    int[] columns = columns(table.widths(), width);
    open(markup, columns, width);
    int last = table.rows().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean header = i < table.headerRows();
      Row row = table.rows().get(i);
      boolean high = RowHeight.isHigherThanPage(row, table.widths(), style, landscape);
      out.raw(header ? markup.headerRow() : high ? DIVISIBLE_ROW : markup.row());
      int column = 0;
      for (Cell cell : row.cells()) {
        int cellWidth = 0;
        for (int k = 0; k < cell.columns(); k++) {
          cellWidth += columns[column++];
        }
        out.raw(template.cell).number(cellWidth).raw(template.cellWidth);
        if (cell.columns() > 1) {
          out.raw(template.cellSpan).number(cell.columns()).raw(template.cellSpanEnd);
        }
        out.raw(header ? template.headerCellEnd : template.cellEnd);
        cell(cell, table.ruled() ? null : mark(kept && i == last));
      }
      out.raw(ROW_END);
    }
  }

  /** A table up to its first row. */
  private void open(TableMarkup markup, int[] columns, int width) throws IOException {
    out.raw(markup.open()).number(width).raw(markup.grid());
    for (int i = 0; i < columns.length; i++) {
      out.raw(i == 0 ? NOTHING : markup.column()).number(columns[i]);
    }
    out.raw(markup.rows());
  }

  private Around mark(boolean kept) {
    return kept ? template.markInLastRow : template.markInTable;
  }

  /** A cell, of whose paragraphs each has the markup {@code mark} or, if absent, its own. */
  private void cell(Cell cell, @Nullable Around mark) throws IOException {
    for (Block block : cell.content()) {
      if (!(block instanceof Paragraph paragraph)) {
        throw new IllegalStateException("a layout has only paragraphs in a cell, came " + block);
      }
      Around markup = mark == null ? around(template.paragraphs, paragraph.purpose()) : mark;
      out.raw(markup.open());
      text(markup, NoBreak.text(paragraph));
    }
    out.raw(CELL_END);
  }

  /** The columns' widths, whose sum is that of the table to the twip. */
  private static int[] columns(List<Integer> shares, int width) {
    int[] columns = new int[shares.size()];
    int edge = 0;
    int share = 0;
    for (int i = 0; i < columns.length; i++) {
      share += shares.get(i);
      int next = share * width / 1000;
      columns[i] = next - edge;
      edge = next;
    }
    return columns;
  }
}
