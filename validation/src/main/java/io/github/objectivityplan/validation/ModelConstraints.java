package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Runs the Jakarta Validation annotations of the core model with Hibernate Validator. The key of a
 * constraint's message is the id of the rule that it is the check of, so one reason gives one
 * finding.
 */
final class ModelConstraints {

  private static final String PREFIX = "{objectivity-plan.";

  private ModelConstraints() {}

  /** The paths of the violations by the id of their rule, in the order of the document. */
  static Map<String, List<PlanPath>> violations(PlanDocument document) {
    Map<String, List<PlanPath>> byRule = new HashMap<>();
    for (ConstraintViolation<PlanDocument> violation : Engine.VALIDATOR.validate(document)) {
      String template = violation.getMessageTemplate();
      if (template.startsWith(PREFIX) && template.endsWith("}")) {
        byRule
            .computeIfAbsent(
                template.substring(PREFIX.length(), template.length() - 1),
                rule -> new ArrayList<>())
            .add(path(violation.getPropertyPath()));
      }
    }
    byRule.values().forEach(paths -> paths.sort(DocumentOrder.INSTANCE));
    return byRule;
  }

  /** In Jakarta Validation the position in a list stands at the step that follows the list. */
  private static PlanPath path(Path propertyPath) {
    PlanPath path = PlanPath.DOCUMENT;
    String pending = null;
    for (Path.Node node : propertyPath) {
      if (pending != null) {
        Integer index = node.getIndex();
        path = index == null ? path.field(pending) : path.element(pending, index);
      }
      pending = node.getName();
    }
    return pending == null ? path : path.field(pending);
  }

  /** The records of the model that carry annotations; a test finds them by itself. */
  static final Set<Class<?>> RECORDS =
      Set.of(PlanDocument.class, Order.class, Plan.class, Direction.class, Activity.class);

  /** The constraints that the model uses; a test finds them by itself. */
  static final Set<Class<? extends Annotation>> CONSTRAINTS =
      Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

  /**
   * The validator, which is thread-safe, started when it is first needed. It is told what it will
   * meet: a good part of its start would else be the loading of constraints that no plan has.
   */
  private static final class Engine {
    static final Validator VALIDATOR =
        Validation.byProvider(PredefinedScopeHibernateValidator.class)
            .configure()
            .builtinConstraints(
                CONSTRAINTS.stream().map(Class::getName).collect(Collectors.toUnmodifiableSet()))
            .initializeBeanMetaData(RECORDS)
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }
}
