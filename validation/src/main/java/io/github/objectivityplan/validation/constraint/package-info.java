/** The constraint that lets a host's own classes ask for a plan that complies with a profile. */
@NullMarked
package io.github.objectivityplan.validation.constraint;

import org.jspecify.annotations.NullMarked;
