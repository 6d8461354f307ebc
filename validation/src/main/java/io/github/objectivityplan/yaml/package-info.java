/** Values of YAML files with their places; not exported. */
@NullMarked
package io.github.objectivityplan.yaml;

import org.jspecify.annotations.NullMarked;
