/** The command line of the library. */
@NullMarked
package io.github.objectivityplan.cli;

import org.jspecify.annotations.NullMarked;
