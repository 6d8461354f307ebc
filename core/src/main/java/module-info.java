/**
 * The words of the library: plans, orders, deadlines, responsible parties, places, canonical JSON.
 */
module io.github.objectivityplan.core {
  requires static transitive org.jspecify;
  requires transitive jakarta.validation;
  requires transitive com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires static petrovich4j;

  exports io.github.objectivityplan;
  exports io.github.objectivityplan.deadline;
  exports io.github.objectivityplan.json;
  exports io.github.objectivityplan.location;
  exports io.github.objectivityplan.order;
  exports io.github.objectivityplan.party;
  exports io.github.objectivityplan.plan;

  // Jackson and Jakarta Validation, whichever of each a host has, look into the model
  opens io.github.objectivityplan.deadline;
  opens io.github.objectivityplan.order;
  opens io.github.objectivityplan.party;
  opens io.github.objectivityplan.plan;
}
