package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.constraint.CompliantPlan;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks to be written: {@code {"document": {"plan": …}, "fileName": "План"}}, or the
 * document alone. The plan must comply before the controller sees it.
 *
 * @param document the plan and its order
 * @param fileName the name of the file without its ending; the plan's title if left out
 */
// [document-request]
record DocumentRequest(
    @NotNull @CompliantPlan(profile = "school", asOf = "2026-09-01") PlanDocument document,
    @Nullable String fileName) {}
// [/document-request]
