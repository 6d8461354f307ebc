/** JMH benchmarks: how fast the library is, in ratios to a plain way of doing the same. */
package io.github.objectivityplan.benchmarks;
