/**
 * A Spring Boot application that embeds the library: plans come in as JSON or as files, problem
 * details or documents go out.
 */
@NullMarked
package io.github.objectivityplan.examples.springboot;

import org.jspecify.annotations.NullMarked;
