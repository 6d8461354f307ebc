package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
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

  /** The validator, which is thread-safe, started when it is first needed. */
  private static final class Engine {
    static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }
}
