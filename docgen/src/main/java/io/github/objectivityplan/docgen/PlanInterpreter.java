package io.github.objectivityplan.docgen;

/** Makes documents of blocks. */
final class PlanInterpreter {
  private PlanInterpreter() {}
}
