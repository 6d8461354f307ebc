package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.party.PartyDirectory;
import io.github.objectivityplan.party.ResponsibleParty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Мероприятие: a row of the plan.
 *
 * <p>An activity can lack anything, since a reader must hold what it read and a rule must name what
 * is missing. Its identity is its place in the plan, never its number.
 *
 * @param number the number as it is printed («2.6», «2.7.», «1)»); text, kept as written
 * @param title what is done
 * @param deadline when
 * @param responsible who answers for it, in the order written
 * @param result what shows that it was done
 * @param note the remark of the column «Примечание»
 * @param other the cells of columns that have no role of their own, by the column's title
 * @param tags marks that never reach paper, such as the codes of required measures; kept in JSON
 *     alone
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "number",
  "title",
  "deadline",
  "responsible",
  "result",
  "note",
  "other",
  "tags"
})
public record Activity(
    @Nullable String number,
    @NotBlank(message = "{objectivity-plan.activity-title-missing}") @Nullable String title,
    @NotNull(message = "{objectivity-plan.deadline-missing}") @Nullable Deadline deadline,
    @NotEmpty(message = "{objectivity-plan.responsible-missing}")
        List<ResponsibleParty> responsible,
    @Nullable ExpectedResult result,
    @Nullable String note,
    Map<String, String> other,
    List<String> tags,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Activity {
    number = Canonical.text(number);
    title = Canonical.text(title);
    responsible = Canonical.list(responsible);
    note = Canonical.text(note);
    other = Canonical.map(other);
    tags = Canonical.list(tags);
    extra = Canonical.extra(extra);
  }

  /** A builder of an activity that does {@code title}. */
  public static Builder builder(String title) {
    return new Builder().title(title);
  }

  /** A builder that begins with this activity. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.title = title;
    builder.deadline = deadline;
    builder.responsible.addAll(responsible);
    builder.result = result;
    builder.note = note;
    builder.other.putAll(other);
    builder.tags.addAll(tags);
    builder.extra.putAll(extra);
    return builder;
  }

  /** Builds an {@link Activity}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String number;
    private @Nullable String title;
    private @Nullable Deadline deadline;
    private final List<ResponsibleParty> responsible = new ArrayList<>();
    private @Nullable ExpectedResult result;
    private @Nullable String note;
    private final Map<String, String> other = new LinkedHashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, Object> extra = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The printed number. A plan can number its activities itself: {@link Plan.Builder#numbered()}.
     */
    public Builder number(@Nullable String value) {
      number = value;
      return this;
    }

    /** What is done. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** When, as one would write it: «до 15 января 2027 г.», «октябрь – ноябрь 2026 г.». */
    public Builder deadline(String text) {
      return deadline(Deadline.parse(text));
    }

    /** When. */
    public Builder deadline(@Nullable Deadline value) {
      deadline = value;
      return this;
    }

    /** Adds the parties that a cell of the column «Ответственные» names. */
    public Builder responsible(String cell) {
      responsible.addAll(ResponsibleParty.parseAll(cell, PartyDirectory.standard()));
      return this;
    }

    /** Adds a responsible party. */
    public Builder responsible(ResponsibleParty party) {
      responsible.add(party);
      return this;
    }

    /** Replaces the responsible parties. */
    public Builder responsible(List<ResponsibleParty> parties) {
      responsible.clear();
      responsible.addAll(parties);
      return this;
    }

    /** What shows that it was done; «не менее N» becomes a target. */
    public Builder result(String text) {
      return result(ExpectedResult.parse(text));
    }

    /** What shows that it was done. */
    public Builder result(@Nullable ExpectedResult value) {
      result = value;
      return this;
    }

    /** The remark. */
    public Builder note(@Nullable String value) {
      note = value;
      return this;
    }

    /** The cell of the column with {@code columnTitle}, which has no role of its own. */
    public Builder other(String columnTitle, String cell) {
      other.put(columnTitle, cell);
      return this;
    }

    /** Adds a tag, such as the code of a required measure. */
    public Builder tag(String tag) {
      tags.add(tag);
      return this;
    }

    /** The activity. */
    public Activity build() {
      return new Activity(number, title, deadline, responsible, result, note, other, tags, extra);
    }
  }
}
