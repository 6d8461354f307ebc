/** Rules for plans and their orders, dated profiles of them, and reports. */
@NullMarked
package io.github.objectivityplan.validation;

import org.jspecify.annotations.NullMarked;
