/** The order: приказ, постановление or распоряжение that approves a plan. */
@NullMarked
package io.github.objectivityplan.order;

import org.jspecify.annotations.NullMarked;
