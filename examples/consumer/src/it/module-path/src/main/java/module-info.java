/** A host on the module path. */
module org.example.host {
  requires io.github.objectivityplan.core;
  requires io.github.objectivityplan.validation;
  requires io.github.objectivityplan.docgen;
}
