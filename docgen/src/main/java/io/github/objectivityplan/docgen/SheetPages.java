package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Sheet.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Разрывы страниц листа: where a sheet needs a page break of its own, so that a heading stays with
 * the row below it and a signature with the text above it. A spreadsheet keeps no rows together by
 * itself. Where nothing would be parted there is no break: the program finds the ends of the pages.
 * A long paragraph is parted rather than taken to the next page whole.
 */
final class SheetPages {

  /**
   * Printers and programs differ in what a page holds, and LibreOffice shrinks a sheet by a
   * fiftieth; a break suits all of these parts of a page.
   */
  private static final double[] PARTS = {0.97, 0.985, 1, 1.021};

  /** What remains of a page differs by no more than this part of it, if it is the same page. */
  private static final double ALIKE = 0.06;

  /**
   * A row of the workbook: a row of the sheet, or a part of a high one.
   *
   * @param row the row of the sheet
   * @param height its height
   * @param kept whether it stays on a page with the next one
   * @param cut at what multiples of pixels it may be parted; 0 if it stays whole
   */
  private record Part(int row, int height, boolean kept, int cut) {}

  private final List<SheetRow> rows;
  private final int header;
  private final int headerHeight;
  private final int page;
  private final List<Part> parts = new ArrayList<>();
  private final BitSet breaks = new BitSet();

  /** What is taken of the page in which the next part begins, for each of {@link #PARTS}. */
  private final int[] used = new int[PARTS.length];

  /**
   * @param rows the rows of the sheet
   * @param header the number of the last row of the workbook, from 1, of those that each further
   *     page repeats
   * @param headerHeight their height
   * @param page the height of a page's text
   */
  SheetPages(List<SheetRow> rows, int header, int headerHeight, int page) {
    this.rows = List.copyOf(rows);
    this.header = header;
    this.headerHeight = headerHeight;
    this.page = page;
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      for (int k = 0; k < row.heights().size(); k++) {
        boolean last = k == row.heights().size() - 1;
        parts.add(new Part(i, row.heights().get(k), row.kept() && last, row.cut()));
      }
    }
    int next = 0;
    while (next < parts.size()) {
      next = place(next, lastOfGroup(next));
    }
  }

  /** The rows, of which those that a page ends in have more parts. */
  List<SheetRow> rows() {
    List<List<Integer>> heights = new ArrayList<>();
    rows.forEach(row -> heights.add(new ArrayList<>()));
    parts.forEach(part -> heights.get(part.row()).add(part.height()));
    List<SheetRow> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      result.add(rows.get(i).withHeights(heights.get(i)));
    }
    return result;
  }

  /** The rows of the workbook, from 0, that must begin a page. */
  BitSet breaks() {
    return breaks;
  }

  /** Places the parts of a group and says which comes next. */
  private int place(int first, int last) {
    int height = height(first, last);
    int parted = part(first, last, height);
    int begins = parted < 0 ? first : parted + 1;
    int end = parted < 0 ? last : last + 1;
    if (parted >= 0 || isTorn(first, height)) {
      breaks.set(begins);
      Arrays.fill(used, top(begins));
    }
    for (int part = begins; part <= end; part++) {
      int taken = parts.get(part).height();
      for (int i = 0; i < PARTS.length; i++) {
        boolean fits = taken <= room(i);
        used[i] = (fits ? used[i] : top(part)) + taken;
      }
    }
    return end + 1;
  }

  /**
   * Makes two parts of the first one in the group that may be parted, so that the upper ends the
   * page; says which it is, or -1 if there is none, or if every page surely holds the group.
   */
  private int part(int first, int last, int height) {
    double room = page;
    double most = 0;
    for (int i = 0; i < PARTS.length; i++) {
      room = Math.min(room, room(i));
      most = Math.max(most, room(i));
    }
    boolean samePage = most - room < ALIKE * page;
    if (!samePage || room + ALIKE * page > page || height <= room) {
      return -1;
    }
    for (int i = first; i <= last; i++) {
      Part whole = parts.get(i);
      int cut = whole.cut();
      // two lines or more go on
      int above = cut == 0 ? 0 : (int) Math.min(room, whole.height() - cut / 3) / cut * cut;
      if (above > 0) {
        parts.set(i, new Part(whole.row(), above, false, cut));
        parts.add(i + 1, new Part(whole.row(), whole.height() - above, whole.kept(), cut));
        return i;
      }
      room -= whole.height();
    }
    return -1;
  }

  /** The last of those that are kept with one another; the first itself if no page holds them. */
  private int lastOfGroup(int first) {
    int last = first;
    while (last + 1 < parts.size() && parts.get(last).kept()) {
      last++;
    }
    return height(first, last) + top(first) <= PARTS[0] * page ? last : first;
  }

  private int height(int from, int to) {
    int height = 0;
    for (int i = from; i <= to; i++) {
      height += parts.get(i).height();
    }
    return height;
  }

  private boolean isTorn(int first, int height) {
    for (int i = 0; i < PARTS.length; i++) {
      boolean begins = used[i] == 0 || parts.get(first).height() > room(i);
      if (!begins && height > room(i)) {
        return true;
      }
    }
    return false;
  }

  private double room(int i) {
    return PARTS[i] * page - used[i];
  }

  private int top(int part) {
    return part >= header ? headerHeight : 0;
  }
}
