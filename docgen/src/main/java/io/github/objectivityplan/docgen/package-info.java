/** Documents: plans and their orders written as files, and files read back. */
@NullMarked
package io.github.objectivityplan.docgen;

import org.jspecify.annotations.NullMarked;
