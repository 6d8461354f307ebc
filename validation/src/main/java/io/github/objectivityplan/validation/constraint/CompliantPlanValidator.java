package io.github.objectivityplan.validation.constraint;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Finding;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs the profile of a {@link CompliantPlan}. A host's validator makes it; nobody else needs to.
 *
 * <p>A finding has its message in both languages. Which one the host shows is known only to the
 * host's message interpolator, so the violation's template is a key of the bundle {@code
 * ContributorValidationMessages}, whose text in each language picks the message parameter of that
 * language.
 */
public final class CompliantPlanValidator
    implements ConstraintValidator<CompliantPlan, PlanDocument> {

  private static final String TEMPLATE =
      "{io.github.objectivityplan.validation.CompliantPlan.message}";

  private @Nullable PlanValidator validator;

  /** For the host's validator. */
  public CompliantPlanValidator() {}

  @Override
  public void initialize(CompliantPlan constraint) {
    Profile profile =
        constraint.asOf().isEmpty()
            ? Profiles.byId(constraint.profile())
            : Profiles.inForce(constraint.profile(), LocalDate.parse(constraint.asOf())).profile();
    validator = PlanValidator.of(profile);
  }

  @Override
  public boolean isValid(@Nullable PlanDocument document, ConstraintValidatorContext context) {
    PlanValidator ready = validator;
    if (document == null || ready == null) {
      return true;
    }
    List<Finding> errors =
        ready.validate(document).findings().stream()
            .filter(finding -> finding.level() == Level.ERROR)
            .toList();
    if (errors.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding error : errors) {
      HibernateConstraintValidatorContext hibernate =
          context.unwrap(HibernateConstraintValidatorContext.class);
      hibernate
          .addMessageParameter("objectivityPlanRu", error.message().ru())
          .addMessageParameter("objectivityPlanEn", error.message().en());
      add(hibernate.buildConstraintViolationWithTemplate(TEMPLATE), error.path());
    }
    return false;
  }

  /** Jakarta Validation puts the position in a list to the step that follows the list. */
  private static void add(ConstraintViolationBuilder builder, PlanPath path) {
    Deque<PlanPath> steps = new ArrayDeque<>();
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      steps.push(at);
    }
    if (steps.isEmpty()) {
      builder.addConstraintViolation();
      return;
    }
    PlanPath first = steps.pop();
    NodeBuilderCustomizableContext node = builder.addPropertyNode(first.name());
    int index = first.index();
    for (PlanPath step : steps) {
      NodeBuilderCustomizableContext next = node.addPropertyNode(step.name());
      if (index >= 0) {
        next.inIterable().atIndex(index);
      }
      node = next;
      index = step.index();
    }
    if (index >= 0) {
      node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
    } else {
      node.addConstraintViolation();
    }
  }
}
