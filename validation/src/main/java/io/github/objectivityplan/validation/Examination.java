package io.github.objectivityplan.validation;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.DeadlineFlag;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document under examination: what the rules need is found once, when the first of them asks.
 * Lives for one validation, in one thread.
 */
final class Examination {

  /** A clause with its place and all the text above and below it. */
  record ClauseAt(PlanPath path, Clause clause, String[] words) {}

  final PlanDocument document;
  final Plan plan;
  final @Nullable Order order;
  final Profile profile;
  final PlanValidator validator;
  final List<Row> rows;

  private static final Resolution NOTHING =
      new Resolution(List.of(), List.of(), List.of(), List.of());

  private final ResolutionContext context;
  private final @Nullable Resolution[] resolutions;
  private @Nullable List<TextAt> texts;
  private @Nullable List<ClauseAt> clauses;
  private @Nullable Map<String, List<PlanPath>> violations;
  private @Nullable Numbering numbering;
  private @Nullable Coverage coverage;

  Examination(PlanDocument document, PlanValidator validator) {
    this.document = document;
    this.plan = document.plan();
    this.order = document.order();
    this.validator = validator;
    this.profile = validator.profile();
    this.rows = rows(plan);
    this.context = validator.context(plan, order);
    this.resolutions = new Resolution[rows.size()];
  }

  private static List<Row> rows(Plan plan) {
    List<Row> rows = new ArrayList<>();
    List<Direction> directions = plan.directions();
    for (int i = 0; i < directions.size(); i++) {
      List<Activity> activities = directions.get(i).activities();
      for (int j = 0; j < activities.size(); j++) {
        rows.add(new Row(rows.size(), i, directions.get(i), j, activities.get(j)));
      }
    }
    if (directions.size() > 1) {
      markNumbersOfSeveralDirections(rows);
    }
    return rows;
  }

  private static void markNumbersOfSeveralDirections(List<Row> rows) {
    Map<String, Row> first = new HashMap<>();
    for (Row row : rows) {
      Row before = first.putIfAbsent(Row.bare(row.item()), row);
      if (before != null && before.directionIndex != row.directionIndex) {
        before.isNumberedElsewhere();
        row.isNumberedElsewhere();
      }
    }
  }

  /**
   * Every printed text, in the order of the document. What an order rests on is mostly read from
   * its preamble; an act that stands there word for word is not a text of its own.
   */
  List<TextAt> texts() {
    List<TextAt> known = texts;
    if (known == null) {
      List<TextAt> found = new ArrayList<>();
      RowFinder finder = new RowFinder();
      DocumentTexts.rewrite(
          document,
          (path, text) -> {
            if (!isInPreamble(path, text)) {
              found.add(new TextAt(path, finder.row(path), text));
            }
            return text;
          });
      known = found;
      texts = known;
    }
    return known;
  }

  private boolean isInPreamble(PlanPath path, String text) {
    PlanPath parent = path.parent();
    return order != null
        && order.preamble() != null
        && parent != null
        && parent.name().equals("legalBasis")
        && order.preamble().contains(text);
  }

  /** Texts come in the order of the rows, so the row of a text is the last one or the next. */
  private final class RowFinder {
    private int next;

    @Nullable Row row(PlanPath path) {
      PlanPath at = path;
      while (at != null && !at.name().equals("activities")) {
        at = at.parent();
      }
      if (at == null) {
        return null;
      }
      while (!rows.get(next).path.equals(at)) {
        next++;
      }
      return rows.get(next);
    }
  }

  /** All clauses of the order with those below them. */
  List<ClauseAt> clauses() {
    List<ClauseAt> known = clauses;
    if (known == null) {
      known = new ArrayList<>();
      if (order != null) {
        add(known, PlanPath.ORDER, order.clauses(), "");
      }
      clauses = known;
    }
    return known;
  }

  private static void add(List<ClauseAt> found, PlanPath parent, List<Clause> list, String above) {
    for (int i = 0; i < list.size(); i++) {
      Clause clause = list.get(i);
      PlanPath path = parent.element("clauses", i);
      String text = above + " " + clause.text();
      found.add(new ClauseAt(path, clause, Words.of(text)));
      add(found, path, clause.clauses(), text);
    }
  }

  /** The places where the annotations of the model are violated, for the rule with this id. */
  List<PlanPath> violations(String rule) {
    Map<String, List<PlanPath>> known = violations;
    if (known == null) {
      known = ModelConstraints.violations(document);
      violations = known;
    }
    return known.getOrDefault(rule, List.of());
  }

  /** What the deadline of a row means; nothing where it has none. */
  Resolution resolution(Row row) {
    Resolution known = resolutions[row.position];
    if (known == null) {
      Deadline deadline = row.activity.deadline();
      known = deadline == null ? NOTHING : deadline.resolve(context);
      resolutions[row.position] = known;
    }
    return known;
  }

  /** Whether it is known of {@code day} if it is worked; of a year without a table it is not. */
  boolean knowsWorked(LocalDate day) {
    return context.workingDays().knows(day) || context.workingDays().isCertainlyOff(day);
  }

  /**
   * Whether {@code day} is no Saturday and yet off in a five-day week: a day that a decree or a
   * holiday on a Saturday makes off. Not known where the host has said which days are worked.
   */
  boolean isOffInOffices(LocalDate day) {
    WorkingDays offices = validator.officeDays();
    return offices != null
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && offices.isCertainlyOff(day);
  }

  /** Whether the deadline of a row is remarkable in this way. */
  boolean has(Row row, DeadlineFlag wanted) {
    for (Resolution.Flag flag : resolution(row).flags()) {
      if (flag.flag() == wanted) {
        return true;
      }
    }
    return false;
  }

  Numbering numbering() {
    Numbering known = numbering;
    if (known == null) {
      known = Numbering.of(rows);
      numbering = known;
    }
    return known;
  }

  Coverage coverage() {
    Coverage known = coverage;
    if (known == null) {
      known = validator.requirements().cover(this);
      coverage = known;
    }
    return known;
  }

  /** Whether the plan's table is known not to have a column of {@code role}. */
  boolean lacksColumn(ColumnRole role) {
    return !plan.columns().isEmpty() && !plan.hasColumn(role);
  }

  /** The day of the order, or where it has none the first day of the plan. */
  @Nullable LocalDate date() {
    if (order != null && order.date() != null) {
      return order.date();
    }
    return plan.period() == null ? validator.asOf() : plan.period().start();
  }
}
