/**
 * The deadline language: what the column «Срок» says (reading) and when that is (resolving).
 *
 * <p>{@link Deadline#parse} turns a text into terms without any calendar; {@link Deadline#resolve}
 * turns terms into windows of days with a {@link ResolutionContext}.
 */
@NullMarked
package io.github.objectivityplan.deadline;

import org.jspecify.annotations.NullMarked;
