/** The canonical JSON of a plan document. */
@NullMarked
package io.github.objectivityplan.json;

import org.jspecify.annotations.NullMarked;
