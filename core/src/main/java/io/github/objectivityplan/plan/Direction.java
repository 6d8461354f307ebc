package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Направление: a group of activities under one heading. A plan without directions has one, with
 * neither number nor title.
 *
 * @param label the word before the number as it is printed: «Направление», «Раздел №»; it is
 *     printed with a number alone
 * @param number the number as it is printed, without the word before it
 * @param title the heading
 * @param tasks the direction's tasks («Задачи»), without their numbers
 * @param activities the activities
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"label", "number", "title", "tasks", "activities"})
public record Direction(
    @Nullable String label,
    @Nullable String number,
    @Nullable String title,
    List<String> tasks,
    @NotEmpty(message = "{objectivity-plan.direction-empty}") List<@Valid Activity> activities,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  private static final int LONGEST_LABEL = 50;

  /**
   * @throws IllegalArgumentException if the label is more than a few words of letters with «№»
   *     after them
   */
  public Direction {
    label = checkedLabel(Canonical.text(label));
    number = Canonical.text(number);
    title = Canonical.text(title);
    tasks = Canonical.list(tasks);
    activities = Canonical.list(activities);
    extra = Canonical.extra(extra);
  }

  private static @Nullable String checkedLabel(@Nullable String given) {
    if (given == null) {
      return null;
    }
    String label = given.strip();
    String words = label.endsWith("№") ? label.substring(0, label.length() - 1).strip() : label;
    boolean sound =
        label.length() <= LONGEST_LABEL
            && !words.isEmpty()
            && Character.isLetter(words.charAt(0))
            && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
    if (!sound) {
      throw new IllegalArgumentException(
          "label: expected a word or a few before a direction's number, of letters and at the end «№», came \"%s\""
              .formatted(
                  label.length() <= LONGEST_LABEL
                      ? label
                      : label.substring(0, LONGEST_LABEL) + "…"));
    }
    return label;
  }

  /** A builder of a direction with {@code title}. */
  public static Builder builder(@Nullable String title) {
    return new Builder().title(title);
  }

  /** A builder that begins with this direction. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.label = label;
    builder.number = number;
    builder.title = title;
    builder.tasks.addAll(tasks);
    builder.activities.addAll(activities);
    builder.extra.putAll(extra);
    return builder;
  }

  /** Builds a {@link Direction}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String label;
    private @Nullable String number;
    private @Nullable String title;
    private final List<String> tasks = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final Map<String, Object> extra = new LinkedHashMap<>();

    private Builder() {}

    /** The word that is printed before the number, such as «Направление» or «Раздел №». */
    public Builder label(@Nullable String value) {
      label = value;
      return this;
    }

    /** The printed number. */
    public Builder number(@Nullable String value) {
      number = value;
      return this;
    }

    /** The heading. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Adds a task. */
    public Builder task(String task) {
      tasks.add(task);
      return this;
    }

    /** Adds an activity. */
    public Builder activity(Activity activity) {
      activities.add(activity);
      return this;
    }

    /** Adds an activity that does {@code title} and is described by {@code description}. */
    public Builder activity(String title, Consumer<Activity.Builder> description) {
      Activity.Builder builder = Activity.builder(title);
      description.accept(builder);
      return activity(builder.build());
    }

    /** Replaces the activities. */
    public Builder activities(List<Activity> value) {
      activities.clear();
      activities.addAll(value);
      return this;
    }

    /**
     * The direction.
     *
     * @throws IllegalArgumentException if the label is more than a few words of letters with «№»
     *     after them
     */
    public Direction build() {
      return new Direction(label, number, title, tasks, activities, extra);
    }
  }
}
