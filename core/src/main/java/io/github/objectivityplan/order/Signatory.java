package io.github.objectivityplan.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Подпись: who signs the order.
 *
 * @param position the position as it is printed; further lines as further lines
 * @param name the name as it is printed
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Signatory(
    @Nullable String position,
    @Nullable String name,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Signatory {
    position = Canonical.text(position);
    name = Canonical.text(name);
    extra = Canonical.extra(extra);
  }

  /** A signatory with {@code position} and {@code name}. */
  public static Signatory of(@Nullable String position, @Nullable String name) {
    return new Signatory(position, name, Map.of());
  }
}
