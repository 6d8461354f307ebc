package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Sheet.SheetRow;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Разрывы страниц листа: where a sheet needs a page break of its own, so that a heading stays with
 * the row below it and a signature with the text above it. A spreadsheet keeps no rows together by
 * itself. Where nothing would be parted there is no break: the program finds the ends of the pages.
 */
final class SheetPages {

  /** Printers and programs differ in what a page holds; a break suits all of these parts of it. */
  private static final double[] PARTS = {1, 0.985, 0.97};

  private final List<SheetRow> rows;
  private final int header;
  private final int headerHeight;
  private final int page;

  /** What is taken of the page in which the next row begins, for each of {@link #PARTS}. */
  private final int[] used = new int[PARTS.length];

  private SheetPages(List<SheetRow> rows, int header, int headerHeight, int page) {
    this.rows = rows;
    this.header = header;
    this.headerHeight = headerHeight;
    this.page = page;
  }

  /**
   * The rows, from 0, that must begin a page.
   *
   * @param header the number of the last row, from 1, of those that each further page repeats
   * @param headerHeight their height
   * @param page the height of a page's text
   */
  static BitSet breaks(List<SheetRow> rows, int header, int headerHeight, int page) {
    return new SheetPages(rows, header, headerHeight, page).breaks();
  }

  private BitSet breaks() {
    BitSet breaks = new BitSet();
    int row = 0;
    while (row < rows.size()) {
      int last = lastOfGroup(row);
      int height = height(row, last);
      if (isTorn(row, height)) {
        breaks.set(row);
        Arrays.fill(used, top(row));
      }
      for (; row <= last; row++) {
        for (int i = 0; i < PARTS.length; i++) {
          boolean fits = used[i] + rows.get(row).height() <= PARTS[i] * page;
          used[i] = (fits ? used[i] : top(row)) + rows.get(row).height();
        }
      }
    }
    return breaks;
  }

  /** The last of the rows that are kept with one another; the row itself if no page holds them. */
  private int lastOfGroup(int row) {
    int last = row;
    while (last + 1 < rows.size() && rows.get(last).kept()) {
      last++;
    }
    return height(row, last) + top(row) <= PARTS[PARTS.length - 1] * page ? last : row;
  }

  private int height(int from, int to) {
    int height = 0;
    for (int i = from; i <= to; i++) {
      height += rows.get(i).height();
    }
    return height;
  }

  private boolean isTorn(int row, int height) {
    for (int i = 0; i < PARTS.length; i++) {
      double room = PARTS[i] * page - used[i];
      boolean begins = used[i] == 0 || rows.get(row).height() > room;
      if (!begins && height > room) {
        return true;
      }
    }
    return false;
  }

  private int top(int row) {
    return row >= header ? headerHeight : 0;
  }
}
