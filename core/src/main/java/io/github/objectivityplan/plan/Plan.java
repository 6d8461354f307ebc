package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.location.PlanPath;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * План мероприятий по обеспечению объективности процедур оценки качества образования.
 *
 * @param kind what the plan calls itself
 * @param title the title as it is printed
 * @param level who adopts it
 * @param period the days it covers
 * @param preamble the text before the table, a line a paragraph
 * @param appendix the mark «Приложение к приказу …»
 * @param columns the columns of its table, in their order
 * @param approvals the marks of approval and agreement
 * @param directions the directions; exactly one without number and title where the plan has none
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "kind",
  "title",
  "level",
  "period",
  "preamble",
  "appendix",
  "columns",
  "approvals",
  "directions"
})
public record Plan(
    PlanKind kind,
    @Nullable String title,
    @Nullable PlanLevel level,
    @Nullable PlanPeriod period,
    @Nullable String preamble,
    @Nullable AppendixMark appendix,
    List<PlanColumn> columns,
    List<Approval> approvals,
    @NotEmpty(message = "{objectivity-plan.plan-empty}") List<@Valid Direction> directions,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Plan {
    kind = kind == null ? PlanKind.PLAN_MEROPRIYATIY : kind;
    title = Canonical.text(title);
    preamble = Canonical.text(preamble);
    columns = Canonical.list(columns);
    approvals = Canonical.list(approvals);
    directions = Canonical.list(directions);
    extra = Canonical.extra(extra);
  }

  /** A builder of a plan with {@code title} and the {@linkplain PlanColumn#USUAL usual columns}. */
  public static Builder builder(String title) {
    return new Builder().title(title);
  }

  /** A builder that begins with this plan. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.kind = kind;
    builder.title = title;
    builder.level = level;
    builder.period = period;
    builder.preamble = preamble;
    builder.appendix = appendix;
    builder.columns = columns;
    builder.approvals.addAll(approvals);
    builder.directions.addAll(directions);
    builder.extra.putAll(extra);
    return builder;
  }

  /** All activities, in the order of the plan. */
  @JsonIgnore
  public Stream<Activity> allActivities() {
    return directions.stream().flatMap(direction -> direction.activities().stream());
  }

  /**
   * Что нужно сделать: the activities that are due in {@code days}, the most urgent first. An
   * activity is due on the last day of each window of its deadline, and of each occurrence of what
   * recurs; one without windows is never due.
   *
   * @param days the days in which the last day must lie; a side may be open
   * @param context what the dates depend on; its period is the plan's in most cases
   */
  public List<DueActivity> due(DateWindow days, ResolutionContext context) {
    List<DueActivity> due = new ArrayList<>();
    for (int i = 0; i < directions.size(); i++) {
      List<Activity> activities = directions.get(i).activities();
      for (int j = 0; j < activities.size(); j++) {
        Activity activity = activities.get(j);
        if (activity.deadline() != null) {
          PlanPath path = PlanPath.activity(i, j);
          activity
              .deadline()
              .dueWindows(context)
              .filter(window -> window.end() != null && days.contains(window.end()))
              .distinct()
              .forEach(window -> due.add(new DueActivity(path, window, activity)));
        }
      }
    }
    due.sort(DueActivity.ORDER);
    return List.copyOf(due);
  }

  /** Whether the plan's table has a column of {@code role}. */
  public boolean hasColumn(ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  /** Builds a {@link Plan}. Not safe for use by several threads. */
  public static final class Builder {
    private PlanKind kind = PlanKind.PLAN_MEROPRIYATIY;
    private @Nullable String title;
    private @Nullable PlanLevel level;
    private @Nullable PlanPeriod period;
    private @Nullable String preamble;
    private @Nullable AppendixMark appendix;
    private List<PlanColumn> columns = PlanColumn.USUAL;
    private final List<Approval> approvals = new ArrayList<>();
    private final List<Direction> directions = new ArrayList<>();
    private final Map<String, Object> extra = new LinkedHashMap<>();
    private boolean numbered;

    private Builder() {}

    /** What the plan calls itself; a plan of measures if left out. */
    public Builder kind(PlanKind value) {
      kind = Objects.requireNonNull(value, "kind");
      return this;
    }

    /** The title. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Who adopts the plan. */
    public Builder level(@Nullable PlanLevel value) {
      level = value;
      return this;
    }

    /** The days that it covers. */
    public Builder period(@Nullable PlanPeriod value) {
      period = value;
      return this;
    }

    /** The text before the table. */
    public Builder preamble(@Nullable String value) {
      preamble = value;
      return this;
    }

    /** The mark «Приложение к приказу …». */
    public Builder appendix(@Nullable AppendixMark value) {
      appendix = value;
      return this;
    }

    /** The columns of the table, in their order. */
    public Builder columns(List<PlanColumn> value) {
      columns = List.copyOf(value);
      return this;
    }

    /** Adds a mark of approval or agreement. */
    public Builder approval(Approval approval) {
      approvals.add(approval);
      return this;
    }

    /** Replaces the marks of approval and agreement. */
    public Builder approvals(List<Approval> value) {
      approvals.clear();
      approvals.addAll(value);
      return this;
    }

    /** Adds a direction. */
    public Builder direction(Direction direction) {
      directions.add(direction);
      return this;
    }

    /** Adds a direction with {@code title} that is described by {@code description}. */
    public Builder direction(String title, Consumer<Direction.Builder> description) {
      Direction.Builder builder = Direction.builder(title);
      description.accept(builder);
      return direction(builder.build());
    }

    /** Replaces the directions. */
    public Builder directions(List<Direction> value) {
      directions.clear();
      directions.addAll(value);
      return this;
    }

    /**
     * Numbers what has no number yet: directions «1», «2» … and activities «1.1», «1.2» …; in a
     * plan whose only direction has no title, activities «1», «2» ….
     */
    public Builder numbered() {
      numbered = true;
      return this;
    }

    /** The plan. */
    public Plan build() {
      return new Plan(
          kind,
          title,
          level,
          period,
          preamble,
          appendix,
          columns,
          approvals,
          numbered ? numberAll() : directions,
          extra);
    }

    private List<Direction> numberAll() {
      boolean flat = directions.size() == 1 && directions.get(0).title() == null;
      List<Direction> result = new ArrayList<>();
      for (int i = 0; i < directions.size(); i++) {
        Direction direction = directions.get(i);
        String number = direction.number();
        if (number == null && !flat) {
          number = Integer.toString(i + 1);
        }
        List<Activity> activities = new ArrayList<>();
        for (Activity activity : direction.activities()) {
          String own = Integer.toString(activities.size() + 1);
          activities.add(
              activity.number() != null
                  ? activity
                  : activity.toBuilder().number(flat ? own : number + "." + own).build());
        }
        result.add(direction.toBuilder().number(number).activities(activities).build());
      }
      return result;
    }
  }
}
