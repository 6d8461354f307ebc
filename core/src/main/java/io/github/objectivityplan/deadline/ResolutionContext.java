package io.github.objectivityplan.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Условия разрешения сроков: everything outside its text that a deadline's dates depend on. What is
 * not given is not known, and what needs it stays unresolved.
 */
public final class ResolutionContext {

  /** Конец учебного года: where «учебный год» ends. */
  public enum AcademicYearEnd {
    /** With the plan's period where that is an academic year, else on 31 August. */
    PLAN_PERIOD,
    /** With the lessons, on 31 May. */
    MAY_31
  }

  private static final int TOLERANCE = 45;

  private final @Nullable DateWindow period;
  private final @Nullable LocalDate orderDate;
  private final AssessmentCalendar calendar;
  private final WorkingDays workingDays;
  private final boolean untilInclusive;
  private final AcademicYearEnd academicYearEnd;
  private final int tolerance;

  private ResolutionContext(Builder builder) {
    this.period = builder.period;
    this.orderDate = builder.orderDate;
    this.calendar = builder.calendar;
    this.workingDays = builder.workingDays;
    this.untilInclusive = builder.untilInclusive;
    this.academicYearEnd = builder.academicYearEnd;
    this.tolerance = builder.tolerance;
  }

  /** A builder of a context in which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Период плана: the plan's period, a closed window, or absent. */
  public @Nullable DateWindow period() {
    return period;
  }

  /** The date of the order that approves the plan, or absent. */
  public @Nullable LocalDate orderDate() {
    return orderDate;
  }

  /** The assessment calendar with the school's quarters and holidays. */
  public AssessmentCalendar calendar() {
    return calendar;
  }

  /** The working days. */
  public WorkingDays workingDays() {
    return workingDays;
  }

  /** Whether «до 22 января» includes 22 January. */
  public boolean untilInclusive() {
    return untilInclusive;
  }

  /** Where «учебный год» ends. */
  public AcademicYearEnd academicYearEnd() {
    return academicYearEnd;
  }

  /** How many days off the period a written year is still no slip of an old plan. */
  public int tolerance() {
    return tolerance;
  }

  /** Builds a {@link ResolutionContext}. */
  public static final class Builder {
    private @Nullable DateWindow period;
    private @Nullable LocalDate orderDate;
    private AssessmentCalendar calendar = AssessmentCalendar.none();
    private WorkingDays workingDays = WorkingDays.unknown();
    private boolean untilInclusive = true;
    private AcademicYearEnd academicYearEnd = AcademicYearEnd.PLAN_PERIOD;
    private int tolerance = TOLERANCE;

    private Builder() {}

    /**
     * Sets the plan's period.
     *
     * @throws IllegalArgumentException if a side of it is open
     */
    public Builder period(@Nullable DateWindow value) {
      if (value != null && (value.start() == null || value.end() == null)) {
        throw new IllegalArgumentException("Expected a closed period, got " + value);
      }
      this.period = value;
      return this;
    }

    /** Sets the date of the order that approves the plan. */
    public Builder orderDate(@Nullable LocalDate value) {
      this.orderDate = value;
      return this;
    }

    /** Sets the assessment calendar; nothing is in it by default. */
    public Builder calendar(AssessmentCalendar value) {
      this.calendar = value;
      return this;
    }

    /** Sets the working days; none are known by default. */
    public Builder workingDays(WorkingDays value) {
      this.workingDays = value;
      return this;
    }

    /** Sets whether «до» includes the day it names; it does by default. */
    public Builder untilInclusive(boolean value) {
      this.untilInclusive = value;
      return this;
    }

    /** Sets where «учебный год» ends; with the plan's period by default. */
    public Builder academicYearEnd(AcademicYearEnd value) {
      this.academicYearEnd = value;
      return this;
    }

    /**
     * Sets how many days off the period a written year is still no slip of an old plan; 45 by
     * default, so that August before an academic year and reports after it are none.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder tolerance(int days) {
      if (days < 0) {
        throw new IllegalArgumentException("Expected a tolerance from 0 days, got " + days);
      }
      this.tolerance = days;
      return this;
    }

    /** The context. */
    public ResolutionContext build() {
      return new ResolutionContext(this);
    }
  }
}
