/**
 * The plan: план мероприятий по обеспечению объективности процедур оценки качества образования, its
 * directions, activities, results and marks of approval, and the document that joins it with the
 * order.
 */
@NullMarked
package io.github.objectivityplan.plan;

import org.jspecify.annotations.NullMarked;
