package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.docgen.GridTable.GridCell;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the header of the plan's table and what its columns hold. */
final class HeaderReader {

  private static final int LONGEST_TITLE = 120;
  private static final Set<Use> TELLING =
      EnumSet.of(Use.ACTIVITY, Use.DEADLINE, Use.RESPONSIBLE, Use.RESULT);

  /**
   * A header.
   *
   * @param columns the columns from left to right
   * @param row the row it begins in
   * @param rows how many rows it takes
   * @param shared titles that stand over several columns, which have titles of their own
   */
  record Header(List<Column> columns, int row, int rows, List<String> shared) {}

  private final ColumnTitles titles;

  HeaderReader(ColumnTitles titles) {
    this.titles = titles;
  }

  /** The first header at or after row {@code from}. */
  @Nullable Header find(GridTable table, int from) {
    for (int row = from; row < table.rows().size(); row++) {
      GridRow top = table.rows().get(row);
      GridRow next = row + 1 < table.rows().size() ? table.rows().get(row + 1) : null;
      if (isHeader(top) || next != null && isHeader(top, next)) {
        return read(table, row);
      }
    }
    return null;
  }

  /** Whether two rows are a header together: cells of the second divide a wide one of the first. */
  private boolean isHeader(GridRow top, GridRow below) {
    if (top.filled().size() < 2 || !divides(top.cells(), below) || isNumbersOfColumns(below)) {
      return false; // one cell over all of them is a title of the table or of its part
    }
    List<GridCell> filled = new ArrayList<>(top.filled());
    filled.addAll(below.filled());
    Set<Use> uses = EnumSet.noneOf(Use.class);
    int known = 0;
    for (GridCell cell : filled) {
      Use use = titles.use(cell.whole());
      if (cell.whole().length() > LONGEST_TITLE || ItemNumber.isNumberCell(cell.whole())) {
        return false;
      }
      if (use != null) {
        known++;
        uses.add(use);
      }
    }
    boolean time = uses.contains(Use.TIME);
    uses.retainAll(TELLING);
    return (uses.size() >= 2 || uses.size() == 1 && time) && known * 2 >= filled.size();
  }

  private static boolean divides(List<GridCell> top, GridRow below) {
    List<GridCell> parts = below.cells();
    int at = 0;
    for (GridCell above : top) {
      while (at < parts.size() && parts.get(at).start() < above.start()) {
        at++;
      }
      int first = at;
      while (at < parts.size() && parts.get(at).end() <= above.end()) {
        at++;
      }
      if (above.span() > 1 && at - first > 1 && !above.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row's cells are titles of columns. */
  boolean isHeader(GridRow row) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    int known = 0;
    int times = 0;
    List<GridCell> filled = row.filled();
    if (filled.size() < 2 || ItemNumber.isNumberCell(filled.get(0).whole())) {
      return false;
    }
    for (GridCell cell : filled) {
      String text = cell.whole();
      if (text.length() > LONGEST_TITLE || text.endsWith(";")) {
        return false;
      }
      Use use = titles.use(text);
      if (use != null) {
        known++;
        times += use == Use.TIME ? 1 : 0;
        if (TELLING.contains(use)) {
          uses.add(use);
        }
      }
    }
    List<GridCell> cells = row.cells();
    int spread = cells.indexOf(filled.get(filled.size() - 1)) - cells.indexOf(filled.get(0)) + 1;
    boolean telling = uses.size() >= 2 || uses.size() == 1 && times >= 2;
    return telling && known * 2 > filled.size() && filled.size() * 2 > spread;
  }

  private Header read(GridTable table, int at) {
    GridRow top = table.rows().get(at);
    int rows = 1;
    List<GridCell> cells = new ArrayList<>(top.cells());
    List<String> texts = new ArrayList<>();
    List<String> parents = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    for (GridCell cell : cells) {
      texts.add(cell.whole());
      parents.add("");
    }
    while (at + rows < table.rows().size() && isSecondLine(cells, table.rows().get(at + rows))) {
      join(cells, texts, parents, shared, table.rows().get(at + rows));
      rows++;
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      String title = CellText.clean(texts.get(i).replace('\n', ' '));
      Use use = titles.use(texts.get(i));
      use = use == null ? titles.use(parents.get(i)) : use;
      columns.add(
          new Column(
              cell.start(), cell.end(), use == null ? Use.OTHER : use, title, cell.location()));
    }
    if (at + rows < table.rows().size() && isNumbersOfColumns(table.rows().get(at + rows))) {
      rows++;
    }
    BelowHeader below = new BelowHeader(table, at + rows);
    columns = splitByRows(columns, below);
    return new Header(settle(columns, below), at, rows, List.copyOf(shared));
  }

  /**
   * Whether {@code row} is a further line of the header: it divides a cell that covers several
   * columns and says nothing but titles under the others, or its cells go on with the words of the
   * titles above.
   *
   * @param top the cells of the header so far
   */
  private boolean isSecondLine(List<GridCell> top, GridRow row) {
    List<GridCell> filled = row.filled();
    if (filled.isEmpty() || isNumbersOfColumns(row)) {
      return false;
    }
    boolean short_ = filled.stream().allMatch(cell -> cell.whole().length() <= 60);
    if (!short_ || ItemNumber.isNumberCell(filled.get(0).whole())) {
      return false;
    }
    if (divides(top, row)) {
      int parts = 0;
      int known = 0;
      for (GridCell cell : filled) {
        Use use = titles.use(cell.whole());
        boolean part =
            top.stream().anyMatch(above -> above.span() > cell.span() && over(above, cell));
        if (!part && use != null && use != Use.TIME || !part && goesOn(cell.whole())) {
          continue;
        }
        if (!part) {
          return false; // what stands under a title that is whole already belongs to a row
        }
        parts++;
        known += use == null ? 0 : 1;
      }
      return known > 0 || parts > 1;
    }
    return filled.stream().allMatch(cell -> goesOn(cell.whole()))
        && filled.size() < Math.max(2, top.size());
  }

  private static boolean over(GridCell above, GridCell below) {
    return above.start() <= below.start() && below.end() <= above.end();
  }

  private static boolean goesOn(String text) {
    String word = ColumnTitles.normal(text);
    return word.matches(
        "п/п|п\\.п\\.|пп|исполнения|реализации|проведения|выполнения|мероприятия|мероприятий|"
            + "исполнитель|исполнители|лица|лицо|результат|результаты|работы");
  }

  private static void join(
      List<GridCell> cells,
      List<String> texts,
      List<String> parents,
      List<String> shared,
      GridRow row) {
    for (GridCell below : row.cells()) {
      if (below.isBlank() || cells.stream().anyMatch(cell -> cell == below)) {
        continue;
      }
      for (int i = 0; i < cells.size(); i++) {
        GridCell above = cells.get(i);
        if (below.start() < above.start() || below.end() > above.end()) {
          continue;
        }
        if (below.span() == above.span()) {
          texts.set(i, (texts.get(i) + "\n" + below.whole()).strip());
        } else {
          shared.add(texts.get(i));
          split(cells, texts, parents, i, above, row);
        }
        break;
      }
    }
  }

  /** Puts the cells under one wide cell in its place. */
  private static void split(
      List<GridCell> cells,
      List<String> texts,
      List<String> parents,
      int at,
      GridCell above,
      GridRow row) {
    String parent = texts.get(at);
    cells.remove(at);
    texts.remove(at);
    parents.remove(at);
    int place = at;
    for (GridCell cell : row.cells()) {
      if (cell.start() >= above.start() && cell.end() <= above.end()) {
        cells.add(place, cell);
        parents.add(place, parent);
        texts.add(place++, cell.isBlank() ? parent : cell.whole());
      }
    }
  }

  /** A line «1 2 3 4 5» under the header. */
  static boolean isNumbersOfColumns(GridRow row) {
    List<GridCell> filled = row.filled();
    if (filled.size() < 2 || filled.size() == 2 && row.cells().size() > 2) {
      return false;
    }
    int expected = 1;
    for (GridCell cell : filled) {
      if (!cell.whole().replace(".", "").strip().equals(Integer.toString(expected))) {
        return false;
      }
      expected++;
    }
    return true;
  }

  /** Splits a title over two columns of which the first holds numbers. */
  private static List<Column> splitByRows(List<Column> columns, BelowHeader below) {
    List<Column> result = new ArrayList<>();
    boolean numbered = columns.stream().anyMatch(column -> column.use() == Use.NUMBER);
    for (Column column : columns) {
      if (numbered || column.end() - column.start() < 2 || column.use() != Use.ACTIVITY) {
        result.add(column);
        continue;
      }
      int numbers = 0;
      int rows = 0;
      for (GridCell cell : below.beginningAt(column)) {
        if (cell.end() < column.end()) {
          rows++;
          numbers += ItemNumber.isNumberCell(cell.whole()) ? 1 : 0;
        }
      }
      if (numbers > 0 && numbers * 2 >= rows) {
        int border = column.start() + 1;
        result.add(new Column(column.start(), border, Use.NUMBER, "", column.location()));
        result.add(column.withRange(border, column.end()));
        numbered = true;
      } else {
        result.add(column);
      }
    }
    return result;
  }

  /** Lets each use stand once and finds what untitled columns hold by the shape of their cells. */
  private List<Column> settle(List<Column> columns, BelowHeader below) {
    List<Column> result = new ArrayList<>(columns);
    GridRow widest = null;
    int wider = 0;
    int rows = 0;
    for (GridRow row : below.rows()) {
      if (row.filled().size() > 1) {
        rows++;
        boolean more = row.cells().size() == columns.size() + 1;
        boolean number = ItemNumber.isNumberCell(row.cells().get(0).whole());
        if (more && number) {
          wider++;
          widest = row;
        }
      }
    }
    boolean numbered = columns.stream().anyMatch(column -> column.use() == Use.NUMBER);
    if (!numbered && widest != null && wider * 2 > rows) {
      // the header has no cell over the numbers: take the rows' own borders
      result.clear();
      result.add(new Column(0, widest.cells().get(0).end(), Use.NUMBER, "", null));
      for (int i = 0; i < columns.size(); i++) {
        GridCell cell = widest.cells().get(i + 1);
        result.add(columns.get(i).withRange(cell.start(), cell.end()));
      }
      numbered = true;
    }
    for (int i = 0; i < result.size() && !numbered; i++) {
      Column column = result.get(i);
      if (column.title().isEmpty() && holdsNumbers(below.of(column))) {
        result.set(i, column.withUse(Use.NUMBER));
        numbered = true;
      }
    }
    result.removeIf(column -> column.title().isEmpty() && below.isEmpty(column));
    onlyOne(result, Use.ACTIVITY);
    onlyOne(result, Use.RESPONSIBLE);
    onlyOne(result, Use.RESULT);
    onlyOne(result, Use.NOTE);
    onlyOne(result, Use.NUMBER);
    if (result.stream().noneMatch(column -> column.use() == Use.ACTIVITY)) {
      promote(result, below);
    }
    if (result.stream().noneMatch(column -> column.use() == Use.RESULT)) {
      findResult(result, below);
    }
    return List.copyOf(result);
  }

  /**
   * Without a column of results, one whose cells name documents is it, or one whose title speaks of
   * a result among other things and whose cells are neither people nor deadlines.
   */
  private void findResult(List<Column> columns, BelowHeader below) {
    int best = -1;
    double highest = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.use() != Use.OTHER || titles.isNoResult(column.title())) {
        continue;
      }
      int cells = 0;
      int documents = 0;
      int others = 0;
      for (GridCell cell : below.of(column)) {
        String text = cell.whole();
        if (!cell.isBlank()) {
          cells++;
          documents += CellShape.isDocument(text) ? 1 : 0;
          boolean value = Character.isDigit(text.charAt(0)) || text.contains("%");
          others += value || CellShape.isParty(text) || CellShape.isDeadline(text) ? 1 : 0;
        }
      }
      boolean mentioned = titles.mentionsResult(column.title()) && others * 2 <= cells;
      double score = (mentioned ? 1 : 0) + (cells == 0 ? 0 : (double) documents / cells);
      if ((mentioned || documents * 2 > cells) && score > highest) {
        best = i;
        highest = score;
      }
    }
    if (best >= 0) {
      columns.set(best, columns.get(best).withUse(Use.RESULT));
    }
  }

  private static boolean holdsNumbers(List<GridCell> cells) {
    List<String> texts =
        cells.stream().filter(cell -> !cell.isBlank()).map(GridCell::whole).toList();
    long numbers = texts.stream().filter(ItemNumber::isNumberCell).count();
    return numbers > 0 && numbers * 2 > texts.size();
  }

  /** Of several columns of one use the best keeps it; the others become what else they may be. */
  private static void onlyOne(List<Column> columns, Use use) {
    int best = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).use() == use
          && (best < 0 || strength(columns.get(i)) > strength(columns.get(best)))) {
        best = i;
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      if (i != best && columns.get(i).use() == use) {
        boolean direction = ColumnTitles.normal(columns.get(i).title()).contains("направлени");
        columns.set(
            i,
            columns.get(i).withUse(use == Use.ACTIVITY && direction ? Use.DIRECTION : Use.OTHER));
      }
    }
  }

  private static int strength(Column column) {
    String title = ColumnTitles.normal(column.title());
    int strength = 0;
    for (String word :
        new String[] {"мероприят", "ожидаем", "планируем", "ответственн", "результат"}) {
      strength += title.contains(word) ? 2 : 0;
    }
    strength += title.startsWith("мероприят") ? 3 : 0;
    strength += title.contains("содержан") ? 1 : 0;
    return strength;
  }

  /**
   * Without a column of activities, a column of directions or the one of the longest texts is it.
   */
  private static void promote(List<Column> columns, BelowHeader below) {
    int best = -1;
    long longest = -1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.use() != Use.OTHER && column.use() != Use.DIRECTION) {
        continue;
      }
      long length = column.use() == Use.DIRECTION ? 1 << 20 : 0;
      for (GridCell cell : below.of(column)) {
        length += cell.text().length();
      }
      if (length > longest) {
        longest = length;
        best = i;
      }
    }
    if (best >= 0) {
      columns.set(best, columns.get(best).withUse(Use.ACTIVITY));
    }
  }
}
