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
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
          .addMessageParameter("objectivityPlanEn", error.message().en())
          .withDynamicPayload(error);
      add(hibernate.buildConstraintViolationWithTemplate(TEMPLATE), error.path());
    }
    return false;
  }

  /** What can be done at a node of a property path, whether or not it has a position. */
  private record Node(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {}

  /** Jakarta Validation puts the position in a list to the step that follows the list. */
  private static void add(ConstraintViolationBuilder builder, PlanPath path) {
    Deque<PlanPath> steps = new ArrayDeque<>();
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      steps.push(at);
    }
    Node node =
        new Node(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
    int position = -1;
    for (PlanPath step : steps) {
      NodeBuilderCustomizableContext next = node.property().apply(step.name());
      if (position < 0) {
        node = new Node(next::addPropertyNode, next::addBeanNode, next::addConstraintViolation);
      } else {
        NodeBuilderDefinedContext placed = next.inIterable().atIndex(position);
        node =
            new Node(placed::addPropertyNode, placed::addBeanNode, placed::addConstraintViolation);
      }
      position = step.index();
    }
    if (position < 0) {
      node.end().run();
    } else {
      node.bean().get().inIterable().atIndex(position).addConstraintViolation();
    }
  }
}
