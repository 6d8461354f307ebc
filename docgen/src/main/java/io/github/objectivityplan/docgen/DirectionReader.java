package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Drafts.DirectionDraft;
import io.github.objectivityplan.docgen.Drafts.Piece;
import io.github.objectivityplan.location.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads headings of directions and their tasks, in the table and between its parts. */
final class DirectionReader {

  private static final int LONGEST_HEADING = 400;

  private final ReadingLog log;
  private final List<DirectionDraft> directions = new ArrayList<>();
  private boolean inTasks;

  DirectionReader(ReadingLog log) {
    this.log = log;
  }

  List<DirectionDraft> all() {
    return directions;
  }

  /** The direction that rows belong to now; one without a title if none has begun. */
  DirectionDraft current() {
    inTasks = false;
    return open();
  }

  private DirectionDraft open() {
    if (directions.isEmpty()) {
      directions.add(new DirectionDraft());
    }
    return directions.get(directions.size() - 1);
  }

  /** Whether the direction that is open has rows already. */
  boolean hasRows() {
    return !open().activities().isEmpty();
  }

  /** A row of the table that is a heading, a direction's tasks or a remark about its parts. */
  void heading(Heading heading, String text, @Nullable SourceLocation location) {
    String tasks = Tasks.after(text);
    if (tasks != null) {
      inTasks = true;
      tasks(tasks, location);
      return;
    }
    if (isContinued(text, location)) {
      return;
    }
    if (isRemark(text)) {
      log.unplaced(text, location);
      return;
    }
    DirectionDraft open = directions.isEmpty() ? null : open();
    ItemNumber item = ItemNumber.of(text);
    if (open != null && inTasks && open.activities().isEmpty() && item != null) {
      boolean nextTask = item.number().equals(Integer.toString(open.tasks().size() + 1));
      if (nextTask) {
        open.tasks().add(new Piece(item.rest(), location));
        return;
      }
    }
    inTasks = false;
    if (open != null && open.isEmpty() && Marks.beginsLower(text)) {
      open.title().goOnInLine(text);
      return;
    }
    if (!isTitleOfOpen(heading, text)) {
      begin(heading, location);
    }
  }

  /** «Направление № 1» in a row or a line by itself is titled by the next one. */
  private boolean isTitleOfOpen(Heading heading, String text) {
    DirectionDraft open = directions.isEmpty() ? null : open();
    boolean titles =
        open != null
            && open.label() != null
            && open.isEmpty()
            && open.title().isEmpty()
            && heading.number() == null
            && !heading.marked()
            && !CellShape.isTimeHeading(text);
    if (open != null && titles) {
      open.title().replace(text);
    }
    return titles;
  }

  /** A row of the table that says something about it and heads no rows. */
  private static boolean isRemark(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("примечани")
        || lower.startsWith("*")
        || lower.startsWith("итого")
        || lower.startsWith("ожидаемые результаты")
        || lower.startsWith("ожидаемый результат");
  }

  /** What looked like a heading at the table's end and heads nothing is no direction. */
  void finish() {
    if (directions.size() < 2) {
      return;
    }
    DirectionDraft last = open();
    if (last.isEmpty() && last.number() == null) {
      directions.remove(directions.size() - 1);
      log.unplaced(last.title().text(), last.title().location());
    }
  }

  private void begin(Heading heading, @Nullable SourceLocation location) {
    inTasks = false;
    directions.add(new DirectionDraft(heading, location));
  }

  private void tasks(String text, @Nullable SourceLocation location) {
    for (String task : Tasks.split(text)) {
      open().tasks().add(new Piece(task, location));
    }
  }

  /** A direction that a column of the table names. */
  void inColumn(String text, @Nullable SourceLocation location) {
    Heading heading = Heading.parse(text);
    DirectionDraft open = directions.isEmpty() ? null : open();
    boolean same =
        open != null
            && open.title().text().equals(heading.title())
            && (heading.number() == null || heading.number().equals(open.number()));
    if (!same) {
      begin(heading, location);
    }
  }

  /** «(продолжение)», «Продолжение таблицы»: drops the words and stays in the direction. */
  private boolean isContinued(String text, @Nullable SourceLocation location) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("[().,:]", "").strip();
    boolean remark =
        lower.startsWith("продолжение таблицы")
            || lower.startsWith("продолжение приложения")
            || lower.equals("продолжение")
            || lower.startsWith("окончание таблицы");
    boolean heading = lower.endsWith("продолжение") && text.strip().endsWith(")");
    if (remark || heading && !directions.isEmpty()) {
      log.notice(
          "continuation-dropped",
          location,
          "пометка о продолжении не читается: «%s»".formatted(text),
          "the remark that something goes on is not read: \"%s\"".formatted(text));
      return true;
    }
    return false;
  }

  /** Lines before a part of the table. */
  void lines(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean nextIsTasks = i + 1 < lines.size() && Tasks.after(lines.get(i + 1).text()) != null;
      line(line, i == lines.size() - 1 || nextIsTasks);
    }
  }

  private void line(Line line, boolean lastOne) {
    String text = line.text();
    String tasks = Tasks.after(text);
    if (tasks != null) {
      inTasks = true;
      tasks(tasks, line.location());
      return;
    }
    if (isContinued(text, line.location()) || isPageNumber(line)) {
      return;
    }
    Heading heading = Heading.parse(text);
    DirectionDraft open = directions.isEmpty() ? null : open();
    if (open != null && inTasks && open.activities().isEmpty()) {
      if (task(open, line)) {
        return;
      }
    }
    if (open != null && open.isEmpty() && !open.title().isEmpty() && Marks.beginsLower(text)) {
      open.title().goOnInLine(text);
      return;
    }
    boolean bare = lastOne && text.length() <= LONGEST_HEADING / 2 && !text.endsWith(":");
    if (text.length() <= LONGEST_HEADING && isTitleOfOpen(heading, text)) {
      return;
    }
    if (text.length() <= LONGEST_HEADING && (heading.marked() || bare)) {
      begin(heading, line.location());
    } else {
      log.unplaced(line);
    }
  }

  private boolean task(DirectionDraft open, Line line) {
    String text = line.text();
    List<Piece> tasks = open.tasks();
    ItemNumber item = ItemNumber.of(text);
    boolean next = item != null && item.number().startsWith(Integer.toString(tasks.size() + 1));
    if (next || Tasks.isBullet(text)) {
      tasks.add(new Piece(Tasks.withoutMark(text), line.location()));
      return true;
    }
    if (tasks.isEmpty()) {
      tasks.add(new Piece(text, line.location()));
      return true;
    }
    if (Marks.beginsLower(text)) {
      Piece last = tasks.get(tasks.size() - 1);
      last.goOnInLine(text);
      return true;
    }
    return false;
  }

  private boolean isPageNumber(Line line) {
    String text = line.text().replaceAll("[-–— ]", "");
    boolean number = text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    if (number) {
      log.notice(
          "page-number-dropped",
          line.location(),
          "номер страницы не читается: %s".formatted(line.text()),
          "a page number is not read: %s".formatted(line.text()));
    }
    return number;
  }
}
