package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Alignment.Aligned;
import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.docgen.Drafts.ActivityDraft;
import io.github.objectivityplan.docgen.Drafts.DirectionDraft;
import io.github.objectivityplan.docgen.Drafts.Piece;
import io.github.objectivityplan.docgen.GridTable.GridCell;
import io.github.objectivityplan.docgen.GridTable.GridRow;
import io.github.objectivityplan.docgen.PlanScript.Event;
import io.github.objectivityplan.docgen.PlanScript.HeaderEvent;
import io.github.objectivityplan.docgen.PlanScript.RowEvent;
import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the plan's table, and the lines between its parts, into directions. */
final class PlanTableReader {

  private final ReadingLog log;
  private final DirectionReader directions;
  private List<Column> columns = List.of();
  private Alignment alignment = new Alignment(columns, 0);
  private final List<Column> allColumns = new ArrayList<>();
  private final Set<String> knownColumns = new HashSet<>();
  private @Nullable ActivityDraft last;
  private @Nullable String timeHeading;
  private boolean numbersComputed;

  PlanTableReader(ReadingLog log) {
    this.log = log;
    this.directions = new DirectionReader(log);
  }

  /** The columns of the first header, and those that later headers add. */
  List<Column> columns() {
    return allColumns;
  }

  List<DirectionDraft> directions() {
    return directions.all();
  }

  /** Reads events up to the end of the plan; what follows the last row is left as lines. */
  List<Line> read(List<Line> lead, List<Event> events) {
    directions.lines(lead);
    List<Line> between = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event instanceof Line line) {
        between.add(line);
        continue;
      }
      if (!between.isEmpty()) {
        directions.lines(between);
        between.clear();
        last = directions.hasRows() ? last : null;
      }
      if (event instanceof HeaderEvent header) {
        header(header);
      } else if (event instanceof RowEvent row) {
        row(row, following(events, i));
      }
    }
    directions.finish();
    return between;
  }

  private static @Nullable GridRow following(List<Event> events, int at) {
    for (int i = at + 1; i < events.size(); i++) {
      if (events.get(i) instanceof RowEvent row) {
        return row.row();
      }
    }
    return null;
  }

  private void header(HeaderEvent event) {
    if (!columns.isEmpty()) {
      log.notice(
          "header-repeated",
          event.row().location(),
          "повторённая шапка таблицы не читается: %s".formatted(event.row().text()),
          "the repeated header of the table is not read: %s".formatted(event.row().text()));
    }
    columns = event.columns();
    alignment = new Alignment(columns, event.row().width());
    Set<String> before = Set.copyOf(knownColumns);
    for (Column column : columns) {
      boolean titled = column.use() == Use.OTHER || column.use() == Use.TIME;
      String key = column.use() + (titled ? column.title() : "");
      if (!before.contains(key)) {
        knownColumns.add(key);
        allColumns.add(column);
      }
    }
  }

  private void row(RowEvent event, @Nullable GridRow next) {
    GridRow row = event.row();
    List<GridCell> filled =
        row.filled().stream().filter(cell -> !CellShape.isRule(cell.whole())).toList();
    if (filled.isEmpty() && row.cells().stream().noneMatch(GridCell::merged)) {
      log.notice(
          "rule-dropped",
          row.location(),
          "строка из одних черт не читается: %s".formatted(row.text()),
          "a row of dashes alone is not read: %s".formatted(row.text()));
      return;
    }
    if (HeaderReader.isNumbersOfColumns(row)) {
      log.notice(
          "column-numbers-dropped",
          row.location(),
          "строка с номерами граф не читается: %s".formatted(row.text()),
          "the line of column numbers is not read: %s".formatted(row.text()));
      return;
    }
    ActivityDraft before = last;
    Aligned aligned = alignment.align(row, column -> before == null ? "" : before.end(column));
    for (GridCell cell : aligned.extra()) {
      log.notice(
          "extra-cell-dropped",
          cell.location(),
          "лишняя ячейка строки не читается: «%s»".formatted(cell.whole()),
          "a cell for which the row has no column is not read: \"%s\"".formatted(cell.whole()));
    }
    if (section(event, filled, aligned, next)) {
      last = null;
      return;
    }
    if (goesOn(event, aligned)) {
      goOn(row, aligned);
      return;
    }
    activity(row, aligned);
  }

  /** Takes the row in as a heading or as tasks, if it is one. */
  private boolean section(
      RowEvent event, List<GridCell> filled, Aligned aligned, @Nullable GridRow next) {
    GridRow row = event.row();
    boolean inherits = row.cells().stream().anyMatch(cell -> cell.merged() && cell.isBlank());
    if (filled.isEmpty() || inherits && filled.size() > 1) {
      return false;
    }
    GridCell first = filled.get(0);
    boolean same =
        filled.size() >= 3 && filled.stream().allMatch(c -> c.whole().equals(first.whole()));
    if (filled.size() == 1 || same) {
      return !inherits && single(event, first, aligned, same);
    }
    if (filled.size() != 2 || columns.size() < 3) {
      return false;
    }
    GridCell second = filled.get(1);
    boolean numbered =
        ItemNumber.isNumberCell(first.whole())
            || Heading.parse(first.whole() + " ").marked() && first.whole().length() < 20;
    if (!numbered || first != row.cells().get(0)) {
      return false;
    }
    boolean wide =
        second.span() > 1 && covers(second) > 1
            || row.cells().size() == 2 && columns.size() > 2 && covers(second) <= 1;
    boolean inActivity = columnOf(second, aligned) == Use.ACTIVITY;
    if (wide || inActivity && bareHeading(first.whole(), second.text(), next)) {
      heading(Heading.of(first.whole(), second.whole()), second);
      return true;
    }
    return false;
  }

  private int covers(GridCell cell) {
    int count = 0;
    for (Column column : columns) {
      count += cell.start() < column.end() && cell.end() > column.start() ? 1 : 0;
    }
    return count;
  }

  private @Nullable Use columnOf(GridCell cell, Aligned aligned) {
    for (int i = 0; i < columns.size(); i++) {
      if (aligned.cell(i) == cell) {
        return columns.get(i).use();
      }
    }
    return null;
  }

  /** Whether a number and a text with nothing else in their row head the rows that follow. */
  private static boolean bareHeading(String number, String text, @Nullable GridRow next) {
    String own = number.replaceAll("[.)\\s]+$", "");
    if (own.matches("[IVX]+") || text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
      return true;
    }
    if (next == null || next.filled().isEmpty()) {
      return false;
    }
    String following = next.filled().get(0).whole();
    String plain = following.replaceAll("[.)\\s]+$", "");
    boolean below = plain.startsWith(own + ".");
    boolean anew = plain.equals("1") && !own.isEmpty();
    return ItemNumber.isNumberCell(following) && (below || anew) && next.filled().size() > 2;
  }

  private boolean single(RowEvent event, GridCell cell, Aligned aligned, boolean same) {
    boolean wide = same || covers(cell) > 1 || event.row().cells().size() == 1;
    Use use = columnOf(cell, aligned);
    String text = cell.whole();
    ActivityDraft before = last;
    boolean firstPlace = cell == event.row().cells().get(0);
    boolean number = ItemNumber.isNumberCell(text) && !wide;
    if (number || !wide && use != Use.ACTIVITY && use != Use.NUMBER && !firstPlace) {
      return false;
    }
    boolean broken =
        before != null
            && ((Marks.beginsLower(text) || Tasks.isBullet(text)) && !wide
                || event.first() && before.isUnfinished() && !wide
                || !wide && before.isUnfinished() && !Heading.parse(text).marked());
    if (broken) {
      return false;
    }
    heading(Heading.parse(text), cell);
    return true;
  }

  private void heading(Heading heading, GridCell cell) {
    boolean time = heading.number() == null && CellShape.isTimeHeading(heading.title());
    timeHeading = time ? heading.title() : null;
    directions.heading(heading, cell.whole(), cell.location());
  }

  /** Whether a row goes on with the row above, from which the end of a page has cut it. */
  private boolean goesOn(RowEvent event, Aligned aligned) {
    if (last == null) {
      return false;
    }
    String number = "";
    boolean numberColumn = false;
    boolean numberMerged = false;
    boolean activityMerged = false;
    String activity = "";
    boolean others = true;
    boolean othersBroken = false;
    for (int i = 0; i < columns.size(); i++) {
      GridCell cell = aligned.cell(i);
      boolean covered = cell != null && cell.merged() && cell.isBlank();
      switch (columns.get(i).use()) {
        case NUMBER -> {
          numberColumn = true;
          number = aligned.text(i);
          numberMerged = covered;
        }
        case ACTIVITY -> {
          activity = aligned.text(i);
          activityMerged = covered;
        }
        case DEADLINE, RESPONSIBLE -> {
          others &= !aligned.text(i).isEmpty() || covered;
          othersBroken |= CellShape.isUnfinished(last.end(columns.get(i)));
        }
        default -> {}
      }
    }
    if (activityMerged) {
      return true;
    }
    if (!number.isEmpty() || numberMerged) {
      return false;
    }
    if (activity.isEmpty()) {
      return numberColumn || !others || othersBroken;
    }
    boolean lower = Marks.beginsLower(activity) || Tasks.isBullet(activity);
    boolean broken = last.isUnfinished();
    return numberColumn
        ? !others && (lower || broken || event.first())
            || lower && (broken || othersBroken || event.first())
        : !others && (lower || broken) && (event.first() || !others);
  }

  private void goOn(GridRow row, Aligned aligned) {
    ActivityDraft to = last;
    if (to == null) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      GridCell cell = aligned.cell(i);
      if (cell == null || cell.isBlank() || CellShape.isRule(cell.whole())) {
        continue;
      }
      Piece piece = to.piece(columns.get(i));
      if (piece == null) {
        to.put(columns.get(i), new Piece(cell.whole(), cell.location()));
      } else {
        piece.goOn(cell.whole());
      }
    }
    log.notice(
        "rows-joined",
        row.location(),
        "строка продолжает предыдущую и присоединена к ней",
        "the row goes on with the one above and is joined to it");
  }

  private void activity(GridRow row, Aligned aligned) {
    ActivityDraft before = last;
    ActivityDraft draft = new ActivityDraft(row.location());
    List<Piece> times = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      GridCell cell = aligned.cell(i);
      if (cell == null) {
        continue;
      }
      String text = column.use() == Use.ACTIVITY && !hasNumber(draft) ? cell.text() : cell.whole();
      if (column.use() == Use.ACTIVITY && !hasNumber(draft) && !cell.label().isEmpty()) {
        draft.put(Use.NUMBER, new Piece(cell.label(), cell.location()));
      }
      if (!cell.label().isEmpty() && !numbersComputed) {
        numbersComputed = true;
        log.notice(
            "number-computed",
            cell.location(),
            "номера вычислены по нумерации документа, начиная с «%s»".formatted(cell.label()),
            "numbers are computed from the document's numbering, beginning with \"%s\""
                .formatted(cell.label()));
      }
      if (CellShape.isRule(text)) {
        text = "";
      }
      if (text.isEmpty() && !cell.merged()) {
        continue;
      }
      boolean ditto = CellShape.isDitto(text) && column.use() != Use.TIME;
      if (cell.merged() && text.isEmpty() || ditto) {
        inherit(draft, before, column, cell, ditto ? text : "");
      } else if (column.use() == Use.TIME) {
        times.add(new Piece(time(column, text), cell.location()));
      } else if (column.use() == Use.DIRECTION) {
        directions.inColumn(text, cell.location());
        draft.put(column, new Piece(text, cell.location()));
      } else {
        put(draft, column, new Piece(text, cell.location()));
      }
    }
    times(draft, times);
    if (timeHeading != null && draft.text(Use.DEADLINE).isEmpty()) {
      draft.put(Use.DEADLINE, new Piece(timeHeading, row.location()));
      log.notice(
          "deadline-inferred",
          row.location(),
          "срок взят из заголовка «%s»".formatted(timeHeading),
          "the deadline is taken from the heading \"%s\"".formatted(timeHeading));
    }
    directions.current().activities().add(draft);
    last = draft;
  }

  private static boolean hasNumber(ActivityDraft draft) {
    return draft.piece(Use.NUMBER) != null;
  }

  private void put(ActivityDraft draft, Column column, Piece piece) {
    Piece there = draft.piece(column);
    if (there == null) {
      draft.put(column, piece);
    } else if (column.use() == Use.DEADLINE) {
      // a column for the beginning and one for the end
      log.notice(
          "deadline-composed",
          piece.location(),
          "срок составлен из двух граф",
          "the deadline is put together from two columns");
      there.replace(there.text() + " – " + piece.text());
    } else {
      there.goOn(piece.text());
    }
  }

  private void inherit(
      ActivityDraft draft,
      @Nullable ActivityDraft before,
      Column column,
      GridCell cell,
      String ditto) {
    Piece above = before == null ? null : before.piece(column);
    SourceLocation place = cell.location() == null ? draft.location() : cell.location();
    if (above == null) {
      if (!ditto.isEmpty()) {
        draft.put(column, new Piece(ditto, place));
      }
      return;
    }
    draft.put(column, new Piece(above.text(), place));
    if (ditto.isEmpty()) {
      log.notice(
          "inherited-from-merged-cell",
          place,
          "значение взято из объединённой ячейки выше",
          "the value is taken from the merged cell above");
    } else {
      log.notice(
          "ditto-resolved",
          place,
          "знак повтора %s заменён значением выше".formatted(ditto),
          "the ditto mark %s is replaced by the value above".formatted(ditto));
    }
  }

  private static String time(Column column, String text) {
    return CellShape.isTick(text) ? column.title() : text + " (" + column.title() + ")";
  }

  private void times(ActivityDraft draft, List<Piece> times) {
    if (times.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : times) {
      text.append(text.length() == 0 ? "" : ", ").append(piece.text());
    }
    Piece there = draft.piece(Use.DEADLINE);
    if (there == null) {
      draft.put(Use.DEADLINE, new Piece(text.toString(), times.get(0).location()));
    } else {
      there.replace(there.text() + ", " + text);
    }
    log.notice(
        "deadline-composed",
        times.get(0).location(),
        "срок составлен из отметок в графах: %s".formatted(text),
        "the deadline is put together from the marks in the columns: %s".formatted(text));
  }
}
