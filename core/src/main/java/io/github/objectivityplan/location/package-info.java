/**
 * Places: where a value stands in the model and where it stood in the file that it was read from.
 */
@NullMarked
package io.github.objectivityplan.location;

import org.jspecify.annotations.NullMarked;
