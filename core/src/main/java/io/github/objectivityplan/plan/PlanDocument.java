package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.objectivityplan.canonical.Canonical;
import io.github.objectivityplan.order.Order;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Документ: a plan together with the order that approves it, if there is one. This is what is read,
 * checked and written.
 *
 * @param order the act that approves the plan; absent where a stamp approves it, or nothing does
 * @param plan the plan
 * @param extra fields of the JSON that this version does not know; they survive a round trip
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schemaVersion", "order", "plan"})
@JsonIgnoreProperties(value = "schemaVersion", allowGetters = true)
public record PlanDocument(
    @Nullable @Valid Order order,
    @Valid Plan plan,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  /** The version of the canonical JSON that this library writes, and the only one that it reads. */
  public static final String SCHEMA_VERSION = "1";

  public PlanDocument {
    Objects.requireNonNull(plan, "plan");
    extra = Canonical.extra(extra);
  }

  /** A document of {@code order} and {@code plan}. */
  public static PlanDocument of(Order order, Plan plan) {
    return new PlanDocument(Objects.requireNonNull(order, "order"), plan, Map.of());
  }

  /** A document of a plan that no order of its own approves. */
  public static PlanDocument of(Plan plan) {
    return new PlanDocument(null, plan, Map.of());
  }

  /** The version of the canonical JSON: {@value #SCHEMA_VERSION}. */
  @JsonProperty("schemaVersion")
  public String schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** The same document with another order, or with none. */
  public PlanDocument withOrder(@Nullable Order other) {
    return new PlanDocument(other, plan, extra);
  }

  /** The same document with another plan. */
  public PlanDocument withPlan(Plan other) {
    return new PlanDocument(order, other, extra);
  }
}
