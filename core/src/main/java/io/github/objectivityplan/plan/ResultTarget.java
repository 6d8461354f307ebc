package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Целевое значение: the countable part of an expected result, «не менее 24 управленческих команд».
 *
 * @param atLeast the number that the result reaches at least; never negative
 * @param unit what is counted, as it was written; «%» for a share
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ResultTarget(
    BigDecimal atLeast,
    @Nullable String unit,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public ResultTarget {
    Objects.requireNonNull(atLeast, "atLeast");
    unit = Canonical.text(unit);
    if (atLeast.signum() < 0) {
      throw new IllegalArgumentException("a target is not negative, but it is " + atLeast);
    }
    atLeast = atLeast.stripTrailingZeros();
    if (atLeast.scale() < 0) {
      atLeast = atLeast.setScale(0);
    }
    extra = Canonical.extra(extra);
  }

  /** A target of at least {@code atLeast} of {@code unit}. */
  public ResultTarget(BigDecimal atLeast, @Nullable String unit) {
    this(atLeast, unit, Map.of());
  }

  /** A target of at least {@code count} of {@code unit}. */
  public static ResultTarget atLeast(long count, @Nullable String unit) {
    return new ResultTarget(BigDecimal.valueOf(count), unit);
  }
}
