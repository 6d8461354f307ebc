package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Графа: a column of the plan's table. A plan knows which columns it has, in which order and under
 * which names, so that a column that is missing is not taken for a cell that is empty.
 *
 * @param role what the column holds
 * @param title the column's heading as it is printed; may be empty
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanColumn(
    ColumnRole role, String title, @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  /**
   * The columns of a plan that is made from code: number, activity, deadline, responsible, result.
   */
  public static final List<PlanColumn> USUAL =
      List.of(
          new PlanColumn(ColumnRole.NUMBER, "№ п/п"),
          new PlanColumn(ColumnRole.ACTIVITY, "Наименование мероприятия"),
          new PlanColumn(ColumnRole.DEADLINE, "Срок реализации"),
          new PlanColumn(ColumnRole.RESPONSIBLE, "Ответственный исполнитель"),
          new PlanColumn(ColumnRole.RESULT, "Ожидаемый результат"));

  public PlanColumn {
    Objects.requireNonNull(role, "role");
    title = title == null ? "" : title;
    extra = Canonical.extra(extra);
  }

  /** A column of {@code role} under {@code title}. */
  public PlanColumn(ColumnRole role, String title) {
    this(role, title, Map.of());
  }
}
