/** Rules for plans and their orders, dated profiles, reports, fixes, the Bean Validation bridge. */
module io.github.objectivityplan.validation {
  requires static transitive org.jspecify;
  requires transitive io.github.objectivityplan.core;
  requires org.hibernate.validator;
  requires org.snakeyaml.engine.v2;
  requires tools.jackson.core;
  requires static org.assertj.core;

  exports io.github.objectivityplan.template;
  exports io.github.objectivityplan.validation;
  exports io.github.objectivityplan.validation.assertj;
  exports io.github.objectivityplan.validation.constraint;
}
