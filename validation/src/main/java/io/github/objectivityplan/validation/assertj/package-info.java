/** Assertions for tests of plans; they need AssertJ, which the library itself does not. */
@NullMarked
package io.github.objectivityplan.validation.assertj;

import org.jspecify.annotations.NullMarked;
