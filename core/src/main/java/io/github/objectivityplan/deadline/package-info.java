/** The deadline language: what the column «Срок» says (reading) and when that is (resolving). */
@NullMarked
package io.github.objectivityplan.deadline;

import org.jspecify.annotations.NullMarked;
