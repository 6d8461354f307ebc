package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.docgen.Drafts.ActivityDraft;
import io.github.objectivityplan.docgen.Drafts.DirectionDraft;
import io.github.objectivityplan.docgen.Drafts.Piece;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.party.PartyDirectory;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the plan's directions and activities of their drafts. */
final class PlanAssembler {

  private static final String[] MONTHS = {
    "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"
  };
  private static final Pattern NUMBER_AS_DATE =
      Pattern.compile(
          "(\\d{1,2})\\.(" + String.join("|", MONTHS) + "|\\d{2}(?=\\.\\d{4}))(?:\\.\\d{4})?");

  private final List<DirectionDraft> drafts;
  private final List<Column> columns;
  private final ReadingLog log;
  private final PartyDirectory parties;

  PlanAssembler(List<DirectionDraft> drafts, List<Column> columns, ReadingLog log) {
    this.drafts = drafts;
    this.columns = columns;
    this.log = log;
    this.parties = directory(texts(Use.RESPONSIBLE));
  }

  /** The parties that the cells of one plan are read with. */
  private static PartyDirectory directory(List<String> cells) {
    return PartyDirectory.standard().learn(cells);
  }

  /** All texts of one use, in the order of the plan. */
  List<String> texts(Use use) {
    List<String> texts = new ArrayList<>();
    for (DirectionDraft direction : drafts) {
      for (ActivityDraft activity : direction.activities()) {
        if (!activity.text(use).isEmpty()) {
          texts.add(activity.text(use));
        }
      }
    }
    return texts;
  }

  List<PlanColumn> columns() {
    List<PlanColumn> result = new ArrayList<>();
    boolean timed = columns.stream().anyMatch(column -> column.use() == Use.DEADLINE);
    for (Column column : columns) {
      if (column.use() == Use.DIRECTION) {
        log.notice(
            "direction-column",
            column.location(),
            "направления взяты из графы «%s»".formatted(column.title()),
            "the directions are taken from the column \"%s\"".formatted(column.title()));
      } else if (column.use() == Use.TIME) {
        log.notice(
            "time-column",
            column.location(),
            "графа «%s» читается как часть срока".formatted(column.title()),
            "the column \"%s\" is read as part of the deadline".formatted(column.title()));
        if (!timed) {
          timed = true;
          result.add(new PlanColumn(ColumnRole.DEADLINE, "Сроки"));
        }
      } else {
        log.place(PlanPath.PLAN.element("columns", result.size()), column.location());
        result.add(new PlanColumn(column.use().role(), column.title()));
      }
    }
    return result;
  }

  List<Direction> directions() {
    numberFromTitles();
    List<Direction> result = new ArrayList<>();
    for (DirectionDraft draft : drafts) {
      PlanPath path = PlanPath.direction(result.size());
      log.place(path, draft.title().location());
      Direction.Builder direction =
          Direction.builder(draft.title().text()).label(draft.label()).number(draft.number());
      int task = 0;
      for (Piece piece : draft.tasks()) {
        log.place(path.element("tasks", task++), piece.location());
        direction.task(piece.text());
      }
      int row = 0;
      for (ActivityDraft activity : draft.activities()) {
        direction.activity(activity(activity, PlanPath.activity(result.size(), row++)));
      }
      result.add(direction.build());
    }
    return result;
  }

  private Activity activity(ActivityDraft draft, PlanPath path) {
    log.place(path, draft.location());
    Activity.Builder activity = Activity.builder(placed(draft, Use.ACTIVITY, path.field("title")));
    String number = placed(draft, Use.NUMBER, path.field("number"));
    activity.number(number(number, path.field("number")));
    String deadline = placed(draft, Use.DEADLINE, path.field("deadline"));
    if (!deadline.isEmpty()) {
      activity.deadline(Deadline.parse(deadline));
    }
    String responsible = placed(draft, Use.RESPONSIBLE, path.field("responsible"));
    if (!responsible.isEmpty()) {
      activity.responsible(ResponsibleParty.parseAll(responsible, parties));
    }
    String result = placed(draft, Use.RESULT, path.field("result"));
    if (!result.isEmpty()) {
      activity.result(result);
    }
    activity.note(placed(draft, Use.NOTE, path.field("note")));
    draft
        .others()
        .forEach(
            (title, piece) -> {
              log.place(path.field("other").field(title), piece.location());
              activity.other(title, piece.text());
            });
    return activity.build();
  }

  /** Excel takes «1.2» for the first of February; the number can be read back from the date. */
  private String number(String printed, PlanPath path) {
    Matcher date = NUMBER_AS_DATE.matcher(printed);
    if (!date.matches()) {
      return printed;
    }
    String month = date.group(2);
    int index = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
    String number = Integer.parseInt(date.group(1)) + "." + index;
    log.notice(
        "number-restored",
        log.sources().find(path),
        "номер «%s» превращён таблицей в дату; прочитан как «%s»".formatted(printed, number),
        "the spreadsheet made the number a date, \"%s\"; it is read as \"%s\""
            .formatted(printed, number));
    return number;
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].equals(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  private String placed(ActivityDraft draft, Use use, PlanPath path) {
    Piece piece = draft.piece(use);
    if (piece == null) {
      return "";
    }
    log.place(path, piece.location());
    return piece.text();
  }

  /** In a table without a column of numbers, numbers typed before most titles are the rows' own. */
  private void numberFromTitles() {
    if (columns.stream().anyMatch(column -> column.use() == Use.NUMBER)) {
      return;
    }
    int numbered = 0;
    int rows = 0;
    for (DirectionDraft direction : drafts) {
      for (ActivityDraft activity : direction.activities()) {
        rows++;
        numbered += typedNumber(activity) == null ? 0 : 1;
      }
    }
    if (rows == 0 || numbered * 10 < rows * 6) {
      return;
    }
    for (DirectionDraft direction : drafts) {
      for (ActivityDraft activity : direction.activities()) {
        ItemNumber number = typedNumber(activity);
        Piece title = activity.piece(Use.ACTIVITY);
        if (number != null && title != null && activity.piece(Use.NUMBER) == null) {
          String text = title.text();
          String printed = text.substring(0, text.length() - number.rest().length()).strip();
          activity.put(Use.NUMBER, new Piece(printed, title.location()));
          title.replace(number.rest());
        }
      }
    }
  }

  private static @Nullable ItemNumber typedNumber(ActivityDraft activity) {
    ItemNumber number = ItemNumber.of(activity.text(Use.ACTIVITY));
    return number == null
            || number.rest().isEmpty()
            || !Character.isDigit(number.number().charAt(0))
        ? null
        : number;
  }
}
