package io.github.objectivityplan.template;

import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.util.Objects;

/**
 * Шаблоны планов: plans of each level, made of the {@linkplain MeasureCatalogue typical measures}.
 */
public final class PlanTemplates {

  /** The academic year of the letter 05-71, on which the profiles rest. */
  private static final int FIRST_YEAR = 2018;

  private static final int LAST_YEAR = 2100;

  private PlanTemplates() {}

  /**
   * План школы на учебный год.
   *
   * @param organization the school
   * @param academicYear the year in which the academic year begins
   * @throws IllegalArgumentException if there is no profile for that year
   */
  public static PlanTemplate school(Organization organization, int academicYear) {
    return of(PlanLevel.SCHOOL, organization, academicYear);
  }

  /**
   * План муниципалитета на учебный год.
   *
   * @param organization the education authority
   * @param academicYear the year in which the academic year begins
   * @throws IllegalArgumentException if there is no profile for that year
   */
  public static PlanTemplate municipality(Organization organization, int academicYear) {
    return of(PlanLevel.MUNICIPALITY, organization, academicYear);
  }

  /**
   * План субъекта Российской Федерации на учебный год.
   *
   * @param organization the education authority
   * @param academicYear the year in which the academic year begins
   * @throws IllegalArgumentException if there is no profile for that year
   */
  public static PlanTemplate region(Organization organization, int academicYear) {
    return of(PlanLevel.REGION, organization, academicYear);
  }

  /**
   * План на учебный год with the built-in catalogue of its level.
   *
   * @param level who adopts the plan
   * @param organization the organisation that does
   * @param academicYear the year in which the academic year begins
   * @throws IllegalArgumentException if there is no profile for that year
   */
  public static PlanTemplate of(PlanLevel level, Organization organization, int academicYear) {
    return of(MeasureCatalogue.of(level), organization, academicYear);
  }

  /**
   * План на учебный год with a catalogue of one's own.
   *
   * @param catalogue the measures
   * @param organization the organisation that adopts the plan
   * @param academicYear the year in which the academic year begins
   * @throws IllegalArgumentException if there is no profile for that year
   */
  public static PlanTemplate of(
      MeasureCatalogue catalogue, Organization organization, int academicYear) {
    if (academicYear < FIRST_YEAR || academicYear > LAST_YEAR) {
      throw new IllegalArgumentException(
          "expected an academic year that begins in %d to %d, came %d"
              .formatted(FIRST_YEAR, LAST_YEAR, academicYear));
    }
    PlanTemplate template =
        new PlanTemplate(catalogue, named(organization), PlanPeriod.academicYear(academicYear));
    template.addTypical();
    return template;
  }

  /**
   * План школы на основе муниципального: the activities for which schools are responsible, with the
   * school's own roles and for the plan's period. Under a heading that names a typical direction
   * they come under the school's own, and what the catalogue has a measure for is in a school's
   * words; what the school's profile expects besides is added from the catalogue.
   *
   * @param municipal the plan of the school's municipality
   * @param school the school
   * @throws IllegalArgumentException if the municipality's plan has no period
   */
  public static PlanTemplate schoolFrom(PlanDocument municipal, Organization school) {
    PlanPeriod period = municipal.plan().period();
    if (period == null) {
      throw new IllegalArgumentException(
          "expected a plan with a period to derive a school's plan from, came one without");
    }
    PlanTemplate template =
        new PlanTemplate(MeasureCatalogue.of(PlanLevel.SCHOOL), named(school), period);
    template.derive(municipal);
    return template;
  }

  private static Organization named(Organization organization) {
    if (Objects.requireNonNull(organization, "organization").name() == null) {
      throw new IllegalArgumentException(
          "expected an organisation with a name, came " + organization);
    }
    return organization;
  }
}
