/** Plans to start from: typical measures, templates of plans with their orders, completion. */
@NullMarked
package io.github.objectivityplan.template;

import org.jspecify.annotations.NullMarked;
