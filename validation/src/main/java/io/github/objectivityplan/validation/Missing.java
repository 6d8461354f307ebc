package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.ColumnRole;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What every row must have: told by the constraint of the model, or by a cell that holds a dash
 * alone. A plan without the whole column gets one finding, not one for each row.
 */
final class Missing {

  private Missing() {}

  static void note(
      Examination it,
      Notes notes,
      String rule,
      ColumnRole role,
      String field,
      Predicate<Row> saysNothing,
      Message expected,
      Message column) {
    if (it.rows.isEmpty()) {
      return;
    }
    Set<PlanPath> violated = new HashSet<>();
    it.violations(rule).forEach(path -> violated.add(path.parent()));
    if (it.lacksColumn(role) && violated.size() == it.rows.size()) {
      notes.examined(1);
      notes
          .at(PlanPath.PLAN.field("columns"))
          .says("ожидалась %s, в плане её нет", "expected %s, the plan has none", column);
      return;
    }
    for (Row row : it.rows) {
      notes.examined(1);
      if (violated.contains(row.path) || saysNothing.test(row)) {
        notes
            .at(row, row.path.field(field))
            .says(
                "ожидался %s мероприятия «%s», ячейка пуста",
                "expected %s of the activity \"%s\", the cell is empty",
                expected,
                Notes.brief(row.title()));
      }
    }
  }
}
