/** The canonical form of the model's components; not exported. */
@NullMarked
package io.github.objectivityplan.canonical;

import org.jspecify.annotations.NullMarked;
