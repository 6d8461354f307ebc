/** The party language: who is responsible, as the column «Ответственные» says it. */
@NullMarked
package io.github.objectivityplan.party;

import org.jspecify.annotations.NullMarked;
