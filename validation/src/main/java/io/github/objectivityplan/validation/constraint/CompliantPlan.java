package io.github.objectivityplan.validation.constraint;

import io.github.objectivityplan.plan.PlanDocument;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Соответствие профилю: the {@link PlanDocument} has no finding of the level {@code error} in a
 * built-in profile. Each one is a violation of its own, with the property path of the value at
 * fault and a message in the host's locale: Russian or English. The violation's dynamic payload
 * (Hibernate Validator) is the finding. {@code null} is valid.
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompliantPlanValidator.class)
public @interface CompliantPlan {

  /** The id of a built-in profile. */
  String profile() default "base";

  /**
   * The day, as {@code 2026-09-01}, for which the edition of the profile is picked; the newest
   * edition if left out.
   */
  String asOf() default "";

  /** The message; not used, since each violation has the message of its finding. */
  String message() default "{io.github.objectivityplan.validation.CompliantPlan.message}";

  /** The groups. */
  Class<?>[] groups() default {};

  /** The payload. */
  Class<? extends Payload>[] payload() default {};
}
