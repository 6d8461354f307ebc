package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A section as a sheet: its blocks in rows and columns. A paragraph is a row over all of the page's
 * width, and what follows a tab in it stands in the last columns; the ruled table gives the
 * columns, and a mark above it stands over those in the right corner.
 *
 * <p>No row of the workbook is higher than a program shows or a page holds: a higher one of the
 * sheet takes several, whose cells are merged, so that each text stays whole in one cell.
 */
final class Sheet {

  /** A point has so many pixels, in which Excel measures a sheet. */
  static final double POINTS_IN_PIXEL = 0.75;

  /** The most pixels that Excel shows of a row: 409 points. */
  private static final int HIGHEST = 545;

  /** The least pixels that a column is wide: four letters. */
  private static final int NARROWEST = 28;

  /** What a cell's edges take of its width, in points. */
  private static final double EDGES = 4.5;

  /** A line of LibreOffice, and of a printer, in parts of the typeface's size. */
  private static final double PRINTED_LINE = 1.107;

  /** What is taken for granted of a page, in parts of its height. */
  private static final double SURELY = 0.97;

  /** In a text of many lines one of so many is to spare instead. */
  private static final int SPARE = 50;

  /** A line more for so many is not seen where they are spread over the cell. */
  private static final int EVENLY = 8;

  /** The least share of a sheet that a mark in the corner takes, in thousandths. */
  private static final int CORNER = 300;

  /**
   * A cell, or several that are one.
   *
   * @param column the first column, from 0
   * @param span how many columns
   * @param purpose what its text is for
   * @param text the text
   */
  record SheetCell(int column, int span, Purpose purpose, String text) {}

  /** How many lines a text takes, beside what it has room for. */
  enum Lines {
    /** As many. */
    SURE,
    /** As many, or so few less that it is not seen. */
    NEARLY,
    /** As many or less. */
    UNSURE
  }

  /**
   * A row.
   *
   * @param cells its cells from the left
   * @param heights the heights, in pixels, of the rows of the workbook that it takes, whose cells
   *     are merged if they are several
   * @param kept whether it stays on a page with the row below it
   * @param cut at what multiples of pixels a page may end in it; 0 if it stays whole
   * @param lines how sure it is that its text takes as many lines as it has room for
   */
  record SheetRow(
      List<SheetCell> cells, List<Integer> heights, boolean kept, int cut, Lines lines) {

    /** Whether the lines are to be spread over the height, which no page's end then cuts. */
    boolean spread() {
      return lines == Lines.SURE || lines == Lines.NEARLY && heights.size() == 1;
    }

    int height() {
      return heights.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether several cells of the workbook are this one. */
    boolean isMerged(SheetCell cell) {
      return cell.span() > 1 || heights.size() > 1;
    }

    SheetRow withHeights(List<Integer> value) {
      return new SheetRow(cells, value, kept, cut, lines);
    }
  }

  private final DocumentStyle style;
  private final boolean landscape;
  private final boolean tabular;
  private final List<Integer> shares;
  private final List<Integer> edges = new ArrayList<>();
  private final List<SheetRow> rows = new ArrayList<>();
  private final BitSet pageBreaks;
  private int lastRow;
  private int titlesRow;
  private int headerRow;
  private int headerHeight;

  /** The pixels of the rows just added that stay with the next one. */
  private int keptAbove;

  private Sheet(List<Block> blocks, boolean landscape, DocumentStyle style) {
    this.style = style;
    this.landscape = landscape;
    Table ruled = null;
    int cut = 1000;
    int name = SignatureLine.LEAST_NAME;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Table table && table.ruled()) {
        ruled = table;
      } else if (block instanceof Table table) {
        cut = table.widths().get(0);
      }
      SignatureLine line = SignatureLine.at(blocks, i, style);
      name = line == null ? name : Math.max(name, line.nameShare(style));
    }
    tabular = ruled != null;
    shares = ruled != null ? ruled.widths() : textAndName(cut, 1000 - name);
    columnEdges();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean kept = Kept.withNext(blocks, i, style);
      if (block instanceof Paragraph paragraph) {
        if (paragraph.purpose() == Purpose.E_SIGNATURE) {
          // what is framed has some room to what is above
          add(List.of(new SheetCell(0, columns(), Purpose.LETTERHEAD_DETAIL, "")), true);
        }
        add(cells(paragraph), kept || leadsIn(paragraph.purpose()));
      } else if (block instanceof Table table && table.ruled()) {
        table(table);
      } else if (block instanceof Table table) {
        for (Row row : table.rows()) {
          boolean last = row == table.rows().get(table.rows().size() - 1);
          sideBySide(row, table.widths().get(0), kept && last);
        }
      }
    }
    SheetPages pages = new SheetPages(rows, headerRow, headerHeight, pageHeight());
    rows.clear();
    rows.addAll(pages.rows());
    lastRow = rows.stream().mapToInt(row -> row.heights().size()).sum();
    pageBreaks = pages.breaks();
  }

  /** The sheets of a document: one a section. */
  static List<Sheet> of(List<Block> blocks, DocumentStyle style) {
    List<Sheet> sheets = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || blocks.get(i) instanceof Section) {
        boolean landscape = blocks.get(from) instanceof Section s && s.landscape();
        sheets.add(new Sheet(blocks.subList(from + 1, i), landscape, style));
        from = i;
      }
    }
    return sheets;
  }

  List<SheetRow> rows() {
    return rows;
  }

  int columns() {
    return shares.size();
  }

  /** The number of the workbook's last row, from 1. */
  int lastRow() {
    return lastRow;
  }

  /** The number of the row with the columns' titles, from 1; 0 if there is no table. */
  int titlesRow() {
    return titlesRow;
  }

  /** The number of the last row of the table's header, from 1; 0 if there is no table. */
  int headerRow() {
    return headerRow;
  }

  /** The width of a column in pixels. */
  int width(int column) {
    return edges.get(column + 1) - edges.get(column);
  }

  /** The rows of the workbook, from 0, that a new page must begin with. */
  BitSet pageBreaks() {
    return pageBreaks;
  }

  // ---- columns

  /** The columns of a sheet without a ruled table: the text, and a name or a number beside it. */
  private static List<Integer> textAndName(int cut, int nameAt) {
    return cut < nameAt
        ? List.of(cut, nameAt - cut, 1000 - nameAt)
        : List.of(nameAt, 1000 - nameAt);
  }

  /**
   * Where columns end, in pixels; all of them together are as wide as the page's text, but for what
   * a program may round them up.
   */
  private void columnEdges() {
    int all = (int) (style.textWidth(landscape) / 25.4 * 96) - columns();
    int share = 0;
    edges.add(0);
    for (int each : shares) {
      share += each;
      edges.add(Math.max(edges.get(edges.size() - 1) + NARROWEST, share * all / 1000));
    }
  }

  /** The first of the columns in the right corner; 0 if one column has all of the width. */
  private int corner() {
    int column = columns();
    int share = 0;
    while (share < CORNER && column > 0) {
      share += shares.get(--column);
    }
    return column;
  }

  /** The first column right of the edge that is the nearest to {@code cut} thousandths. */
  private int columnAt(int cut) {
    int share = 0;
    int best = 0;
    int distance = 1000;
    for (int i = 1; i < columns(); i++) {
      share += shares.get(i - 1);
      if (Math.abs(share - cut) < distance) {
        distance = Math.abs(share - cut);
        best = i;
      }
    }
    return best;
  }

  // ---- rows

  private void table(Table table) {
    titlesRow = lastRow + 1;
    for (int i = 0; i < table.rows().size(); i++) {
      List<SheetCell> cells = new ArrayList<>();
      int column = 0;
      for (Cell cell : table.rows().get(i).cells()) {
        cells.add(cell(cell, column, cell.columns()));
        column += cell.columns();
      }
      add(cells, i < table.headerRows() || leadsIn(cells.get(0).purpose()));
      if (i + 1 == table.headerRows()) {
        headerRow = lastRow;
        headerHeight =
            rows.subList(rows.size() - table.headerRows(), rows.size()).stream()
                .mapToInt(SheetRow::height)
                .sum();
      }
    }
  }

  /** Whether a row with such a text says nothing without the next one. */
  private static boolean leadsIn(Purpose purpose) {
    return switch (purpose) {
      case ACT_KIND, ACT_TITLE, ENACTING, ACQUAINTANCE, PLAN_TITLE, DIRECTION, TASK -> true;
      default -> false;
    };
  }

  private List<SheetCell> cells(Paragraph paragraph) {
    Purpose purpose = paragraph.purpose();
    String text = NoBreak.text(paragraph);
    int tab = text.indexOf('\t');
    int last = columns() - 1;
    if (tabular) {
      boolean mark = purpose == Purpose.MARK || purpose == Purpose.E_SIGNATURE;
      int from = mark ? corner() : 0;
      return List.of(new SheetCell(from, columns() - from, purpose, text));
    }
    if (tab >= 0) {
      return List.of(
          new SheetCell(0, last, purpose, text.substring(0, tab)),
          new SheetCell(last, 1, purpose, text.substring(tab + 1)));
    }
    boolean narrow = purpose == Purpose.SIGNATURE || purpose == Purpose.E_SIGNATURE;
    return List.of(new SheetCell(0, narrow ? last : columns(), purpose, text));
  }

  /** Two cells opposite each other, or below each other where there is one column. */
  private void sideBySide(Row row, int cut, boolean kept) {
    boolean stamps = tabular && headerRow == 0;
    int middle = stamps ? corner() : columnAt(cut);
    SheetCell left = cell(row.cells().get(0), 0, Math.max(1, middle));
    SheetCell right = cell(row.cells().get(row.cells().size() - 1), middle, columns() - middle);
    if (middle == 0) {
      add(List.of(left), true);
      add(List.of(right), kept);
    } else {
      add(List.of(left, right), kept);
    }
  }

  private static SheetCell cell(Cell cell, int column, int span) {
    List<Paragraph> paragraphs =
        cell.content().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .toList();
    Purpose purpose = paragraphs.isEmpty() ? Purpose.CELL : paragraphs.get(0).purpose();
    String text = String.join("\n", paragraphs.stream().map(Sheet::text).toList());
    return new SheetCell(column, span, purpose, text);
  }

  /** A cell of the plan is data that is sought and filtered with the spaces that people type. */
  private static String text(Paragraph paragraph) {
    return paragraph.purpose() == Purpose.CELL ? NoBreak.typed(paragraph) : NoBreak.text(paragraph);
  }

  /** Adds a row, which takes several of the workbook where one would be too high. */
  private void add(List<SheetCell> cells, boolean kept) {
    int size = XlsxTemplate.size(style, cells.get(0).purpose());
    int line = lineHeight(size);
    int most = lines(cells, 1);
    boolean many = most * line > HIGHEST;
    boolean flows = !tabular && isText(cells.get(0).purpose());
    int drawn = many || flows ? lines(cells, LetterWidths.DRAWN) : most;
    int rest = (many ? drawn + drawn / SPARE + 1 : most) * line;
    Lines sure =
        !flows || many || most - drawn > drawn / EVENLY
            ? Lines.UNSURE
            : most > drawn ? Lines.NEARLY : Lines.SURE;
    int page = (int) (SURELY * pageHeight()) - headerHeight;
    // beside what fills half of a page itself a row need not be on the same one
    int room = Math.min(HIGHEST, keptAbove > page / 2 ? page : page - keptAbove);
    int even = Math.max(line, Math.min(evenLines(size), room / line * line));
    List<Integer> heights = new ArrayList<>();
    while (rest > Math.max(room, even)) {
      // small pieces fill a page to its end, but a filter shows no more than the first of them
      int piece = heights.isEmpty() ? Math.max(1, room / even) * even : even;
      heights.add(piece);
      rest -= piece;
      room = even;
    }
    heights.add(rest);
    int cut = flows ? even : 0;
    rows.add(new SheetRow(cells, heights, kept, cut, sure));
    lastRow += heights.size();
    keptAbove = kept ? (heights.size() == 1 ? keptAbove : 0) + rest : 0;
  }

  private int lines(List<SheetCell> cells, double wider) {
    int lines = 0;
    for (SheetCell cell : cells) {
      lines = Math.max(lines, lines(cell, wider));
    }
    return lines;
  }

  /** Whether a text of the purpose is read line by line, and may go on on the next page. */
  private static boolean isText(Purpose purpose) {
    return switch (purpose) {
      case BODY, CLAUSE, LETTERHEAD, LETTERHEAD_DETAIL -> true;
      default -> false;
    };
  }

  /**
   * How many lines a cell's text takes.
   *
   * @param wider how much wider the cell is taken to be
   */
  private int lines(SheetCell cell, double wider) {
    int pixels = edges.get(cell.column() + cell.span()) - edges.get(cell.column());
    int size = XlsxTemplate.size(style, cell.purpose());
    LetterWidths letters =
        new LetterWidths(style.font(), size, XlsxTemplate.isBold(cell.purpose()));
    int above =
        switch (cell.purpose()) {
          case SIGNATURE -> 2;
          case ACT_KIND, ACT_TITLE, ENACTING, ACQUAINTANCE, PLAN_TITLE, EXECUTOR -> 1;
          default -> 0;
        };
    return above + letters.lines(cell.text(), (pixels * POINTS_IN_PIXEL - EDGES) * wider);
  }

  // ---- heights, in pixels

  /** The height of a line: what Excel makes it, which is more than what is printed. */
  private static int lineHeight(int size) {
    long em = Math.round(size / POINTS_IN_PIXEL);
    return (int) Math.ceil(em * 1.17) + 2;
  }

  /**
   * Some lines that are as high as some others of a printer, so that a page which ends below them
   * cuts through no line of either.
   */
  private static int evenLines(int size) {
    double printed = PRINTED_LINE * size / POINTS_IN_PIXEL;
    int best = 0;
    double worst = 1;
    for (int lines = 5; lines <= 11; lines++) {
      double others = lines * lineHeight(size) / printed;
      double off = Math.abs(others - Math.rint(others));
      if (off < worst) {
        worst = off;
        best = lines;
      }
    }
    return best * lineHeight(size);
  }

  private int pageHeight() {
    return (int) (style.textHeight(landscape) / 25.4 * 96);
  }
}
