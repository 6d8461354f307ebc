/**
 * Plans and their orders built from code: a school's, a district's, and one that a stamp approves.
 */
package io.github.objectivityplan.examples;
