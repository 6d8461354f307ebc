package io.github.objectivityplan.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Пункт приказа: a numbered item of the directive part, with the items below it.
 *
 * @param number the number as it is printed, without the final dot
 * @param text the text; further lines are unnumbered paragraphs of the same item
 * @param clauses the items below it
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"number", "text", "clauses"})
public record Clause(
    @Nullable String number,
    @JsonInclude(JsonInclude.Include.ALWAYS) String text,
    List<Clause> clauses,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Clause {
    number = Canonical.text(number);
    Objects.requireNonNull(text, "text");
    clauses = Canonical.list(clauses);
    extra = Canonical.extra(extra);
  }

  /** An item with {@code number}, or with none for now. */
  public static Clause of(@Nullable String number, String text, Clause... clauses) {
    return new Clause(number, text, Arrays.asList(clauses), Map.of());
  }
}
