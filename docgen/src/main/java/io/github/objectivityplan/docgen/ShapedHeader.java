package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.docgen.GridTable.GridCell;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import io.github.objectivityplan.docgen.HeaderReader.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Tells from the shape of the cells what the columns of a numbered table without titles hold. */
final class ShapedHeader {

  private ShapedHeader() {}

  static @Nullable Header of(GridTable table) {
    List<GridRow> rows = table.rows().stream().filter(row -> row.filled().size() >= 3).toList();
    if (rows.size() < 2) {
      return null;
    }
    GridRow first = rows.get(0);
    boolean titled = !startsWithNumber(first);
    List<GridRow> body = titled ? rows.subList(1, rows.size()) : rows;
    long numbered = body.stream().filter(ShapedHeader::startsWithNumber).count();
    if (body.size() < 2 || numbered * 10 < body.size() * 6L) {
      return null;
    }
    List<Column> columns = new ArrayList<>();
    for (GridCell cell : first.cells()) {
      String title =
          titled ? cell.whole() : columns.isEmpty() ? "" : "Графа " + (columns.size() + 1);
      Use use = columns.isEmpty() ? Use.NUMBER : Use.OTHER;
      columns.add(new Column(cell.start(), cell.end(), use, title, cell.location()));
    }
    take(columns, Use.DEADLINE, 0.5, column -> share(body, column, Kind.DEADLINE));
    take(columns, Use.RESPONSIBLE, 0.5, column -> share(body, column, Kind.PARTY));
    take(columns, Use.ACTIVITY, 1, column -> length(body, column));
    int at = table.rows().indexOf(first);
    return new Header(List.copyOf(columns), at, titled ? 1 : 0, List.of());
  }

  private static boolean startsWithNumber(GridRow row) {
    return ItemNumber.isNumberCell(row.cells().get(0).whole());
  }

  /** Gives {@code use} to the free column that scores highest, if it scores {@code least}. */
  private static void take(
      List<Column> columns, Use use, double least, ToDoubleFunction<Column> score) {
    int best = -1;
    double highest = least;
    for (int i = 0; i < columns.size(); i++) {
      double own = columns.get(i).use() == Use.OTHER ? score.applyAsDouble(columns.get(i)) : -1;
      if (own >= highest && (best < 0 || own > highest)) {
        best = i;
        highest = own;
      }
    }
    if (best >= 0) {
      columns.set(best, columns.get(best).withUse(use));
    }
  }

  private enum Kind {
    DEADLINE,
    PARTY
  }

  private static double share(List<GridRow> rows, Column column, Kind kind) {
    int hits = 0;
    int all = 0;
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        if (cell.start() == column.start() && !cell.isBlank()) {
          all++;
          String text = cell.whole();
          hits +=
              kind == Kind.DEADLINE
                  ? bit(CellShape.isDeadline(text))
                  : bit(CellShape.isParty(text));
        }
      }
    }
    return all == 0 ? 0 : (double) hits / all;
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  private static double length(List<GridRow> rows, Column column) {
    int length = 0;
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        length += cell.start() == column.start() ? cell.whole().length() : 0;
      }
    }
    return length;
  }
}
