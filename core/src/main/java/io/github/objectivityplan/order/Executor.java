package io.github.objectivityplan.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Отметка об исполнителе: who drew the document up, at the foot of the last sheet.
 *
 * @param name the name as it is printed
 * @param phone the telephone as it is printed
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Executor(
    @Nullable String name,
    @Nullable String phone,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public Executor {
    name = Canonical.text(name);
    phone = Canonical.text(phone);
    extra = Canonical.extra(extra);
  }

  /** An executor with {@code name} and {@code phone}. */
  public static Executor of(@Nullable String name, @Nullable String phone) {
    return new Executor(name, phone, Map.of());
  }
}
