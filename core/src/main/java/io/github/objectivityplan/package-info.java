/**
 * What every room of the library shares: texts in two languages and the error of an unreadable
 * source.
 */
@NullMarked
package io.github.objectivityplan;

import org.jspecify.annotations.NullMarked;
