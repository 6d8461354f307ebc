package io.github.objectivityplan.docgen;

/** Lays a document out as blocks. */
final class PlanLayout {
  private PlanLayout() {}
}
