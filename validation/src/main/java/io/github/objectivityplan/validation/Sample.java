package io.github.objectivityplan.validation;

import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanKind;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The short notation in which the rules' examples are written, so that an example can be printed as
 * it is and run as it is.
 *
 * <p>A line with bars is a row: number | activity | deadline | responsible | result | note; missing
 * cells are empty. A line that begins with {@code @} is a field; any other line is a heading, «1.
 * Title». Without {@code @period} the plan is for 2026/27. A document has an order where some field
 * of an order is given.
 */
final class Sample {

  private final Plan.Builder plan;
  private Order.@Nullable Builder order;
  private final List<Direction> directions = new ArrayList<>();
  private Direction.@Nullable Builder open;

  private Sample() {
    plan =
        Plan.builder(
                "План мероприятий по обеспечению объективности оценки на 2026/2027 учебный год")
            .period(PlanPeriod.academicYear(2026));
  }

  static PlanDocument read(String text) {
    Sample sample = new Sample();
    for (String line : text.strip().split("\n", -1)) {
      sample.line(line.strip());
    }
    return sample.document();
  }

  private void line(String line) {
    if (line.startsWith("@")) {
      int space = line.indexOf(' ');
      String name = space < 0 ? line.substring(1) : line.substring(1, space);
      field(name, cells(space < 0 ? "" : line.substring(space + 1)));
    } else if (line.indexOf('|') >= 0) {
      direction().activity(activity(cells(line)));
    } else if (!line.isEmpty()) {
      closeDirection();
      int dot = line.indexOf(". ");
      boolean numbered = dot > 0 && dot <= 3;
      open =
          Direction.builder(numbered ? line.substring(dot + 2) : line)
              .number(numbered ? line.substring(0, dot) : null);
    }
  }

  private Direction.Builder direction() {
    Direction.Builder current = open;
    if (current == null) {
      current = Direction.builder(null);
      open = current;
    }
    return current;
  }

  private void closeDirection() {
    if (open != null) {
      directions.add(open.build());
      open = null;
    }
  }

  private static Activity activity(List<@Nullable String> cells) {
    String title = cell(cells, 1);
    Activity.Builder activity =
        Activity.builder(title == null ? "" : title).number(cell(cells, 0)).note(cell(cells, 5));
    String deadline = cell(cells, 2);
    String responsible = cell(cells, 3);
    String result = cell(cells, 4);
    if (deadline != null) {
      activity.deadline(deadline);
    }
    if (responsible != null) {
      activity.responsible(responsible);
    }
    if (result != null) {
      activity.result(ExpectedResult.parse(result));
    }
    return activity.build();
  }

  private void field(String name, List<@Nullable String> cells) {
    switch (name) {
      case "title" -> plan.title(cell(cells, 0));
      case "kind" -> plan.kind(PlanKind.valueOf(must(cells, 0)));
      case "level" -> plan.level(PlanLevel.valueOf(must(cells, 0)));
      case "period" ->
          plan.period(
              new PlanPeriod(LocalDate.parse(must(cells, 0)), LocalDate.parse(must(cells, 1))));
      case "preamble" -> plan.preamble(cell(cells, 0));
      case "columns" -> {
        List<PlanColumn> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
          columns.add(new PlanColumn(ColumnRole.valueOf(must(cells, i)), ""));
        }
        plan.columns(columns);
      }
      case "mark" ->
          plan.approval(
              new Approval(
                  ApprovalKind.valueOf(must(cells, 0)),
                  cell(cells, 1),
                  cell(cells, 2),
                  null,
                  cell(cells, 3),
                  cell(cells, 4),
                  date(cell(cells, 5)),
                  cell(cells, 6),
                  Map.of()));
      case "appendix" ->
          plan.appendix(
              AppendixMark.of(
                  cell(cells, 0), must(cells, 1), date(cell(cells, 2)), cell(cells, 3)));
      case "order" ->
          order =
              Order.builder(OrderKind.valueOf(must(cells, 0)))
                  .number(cell(cells, 1))
                  .date(date(cell(cells, 2)))
                  .title(cell(cells, 3))
                  .signatory("Директор", "И.И. Иванова");
      case "issuer" -> order().issuer(must(cells, 0));
      case "basis" ->
          order()
              .basedOn(
                  new ActReference(
                      must(cells, 0),
                      cell(cells, 1),
                      cell(cells, 2),
                      date(cell(cells, 3)),
                      cell(cells, 4),
                      null,
                      Map.of()));
      case "enacting" -> order().enactingWord(cell(cells, 0));
      case "clause" -> order().clause(Clause.of(cell(cells, 0), must(cells, 1)));
      case "signatory" ->
          order()
              .signatory(
                  cell(cells, 0) == null ? null : Signatory.of(cell(cells, 0), cell(cells, 1)));
      default -> throw new IllegalArgumentException("no field of an example is called @" + name);
    }
  }

  private Order.Builder order() {
    if (order == null) {
      throw new IllegalArgumentException("an example says @order before it says more of it");
    }
    return order;
  }

  private PlanDocument document() {
    closeDirection();
    Plan built = plan.directions(directions).build();
    return order == null ? PlanDocument.of(built) : PlanDocument.of(order.build(), built);
  }

  private static List<@Nullable String> cells(String line) {
    List<@Nullable String> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(cell.isBlank() ? null : cell.strip());
    }
    return cells;
  }

  private static @Nullable String cell(List<@Nullable String> cells, int index) {
    return index < cells.size() ? cells.get(index) : null;
  }

  private static String must(List<@Nullable String> cells, int index) {
    String cell = cell(cells, index);
    if (cell == null) {
      throw new IllegalArgumentException("an example's field has no cell " + (index + 1));
    }
    return cell;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
