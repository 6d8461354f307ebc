package io.github.objectivityplan.validation;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Проверка: runs the rules of a profile over documents. Immutable and safe for use by several
 * threads; make one and keep it.
 */
public final class PlanValidator {

  private final Profile profile;
  private final List<Rule> rules;
  private final Requirements requirements;
  private final @Nullable LocalDate asOf;
  private final AssessmentCalendar calendar;
  private final WorkingDays workingDays;
  private final @Nullable WorkingDays officeDays;
  private final ResolutionContext.AcademicYearEnd academicYearEnd;

  private PlanValidator(Builder builder) {
    profile = builder.profile;
    rules = builder.rules;
    requirements = Requirements.of(profile);
    asOf = builder.asOf;
    calendar = builder.calendar;
    workingDays = builder.workingDays;
    officeDays = builder.officeDays;
    academicYearEnd = builder.academicYearEnd;
  }

  /** A validator with the usual settings. */
  public static PlanValidator of(Profile profile) {
    return builder(profile).build();
  }

  /** A builder of a validator with settings of its own. */
  public static Builder builder(Profile profile) {
    return new Builder(profile);
  }

  /** The profile. */
  public Profile profile() {
    return profile;
  }

  Requirements requirements() {
    return requirements;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** The days of a five-day week, where the host has not said which days are worked. */
  @Nullable WorkingDays officeDays() {
    return officeDays;
  }

  /** What deadlines of a plan are resolved in. */
  ResolutionContext context(Plan plan, @Nullable Order order) {
    PlanPeriod period = plan.period();
    return ResolutionContext.builder()
        .period(period == null ? null : DateWindow.of(period.start(), period.end()))
        .orderDate(order == null ? null : order.date())
        .calendar(calendar)
        .workingDays(workingDays)
        .academicYearEnd(academicYearEnd)
        .build();
  }

  /** Checks a document that was not read from a file. */
  public Report validate(PlanDocument document) {
    return validate(document, SourceMap.EMPTY);
  }

  /** Checks a document and says of each finding where in its file it stands. */
  public Report validate(PlanDocument document, SourceMap sources) {
    Objects.requireNonNull(sources, "sources");
    Examination examination = new Examination(Objects.requireNonNull(document, "document"), this);
    List<RuleResult> results = new ArrayList<>(rules.size());
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      Level level = profile.level(rule.id());
      if (level == Level.OFF) {
        results.add(new RuleResult(rule.id(), level, RuleResult.Outcome.OFF, 0));
        continue;
      }
      Notes notes = new Notes();
      rule.examine(examination, notes);
      for (Notes.Note note : notes.all()) {
        findings.add(finding(rule, level, note, document, sources));
      }
      results.add(
          new RuleResult(
              rule.id(),
              level,
              !notes.all().isEmpty()
                  ? RuleResult.Outcome.BREACHED
                  : notes.examined() == 0
                      ? RuleResult.Outcome.NOT_APPLICABLE
                      : RuleResult.Outcome.PASSED,
              notes.examined()));
    }
    findings.sort(
        Comparator.comparing(Finding::path, DocumentOrder.INSTANCE).thenComparing(Finding::rule));
    List<Recognition> recognised =
        profile.requirements().isEmpty() ? List.of() : examination.coverage().recognitions();
    return Report.of(profile, document, results, findings, recognised);
  }

  /**
   * Checks many documents in parallel.
   *
   * @return the reports in the order of {@code documents}, made as they are asked for
   */
  public Stream<Report> validateAll(Stream<PlanDocument> documents) {
    return documents.parallel().map(this::validate);
  }

  private static Finding finding(
      Rule rule, Level level, Notes.Note note, PlanDocument document, SourceMap sources) {
    PlanPath path = note.path();
    Row row = note.row();
    return new Finding(
        rule.id(),
        level.atMost(note.limit()),
        note.message(),
        path,
        row == null ? "" : row.item(),
        sources.find(path),
        note.quote(),
        note.fix(),
        Fingerprint.of(rule.id(), path, note.quote(), document),
        Finding.State.OPEN,
        null);
  }

  /** Builds a {@link PlanValidator}. Not safe for use by several threads. */
  public static final class Builder {
    private final Profile profile;
    private List<Rule> rules = Rules.all();
    private @Nullable LocalDate asOf;
    private AssessmentCalendar calendar = AssessmentCalendar.builtIn();
    private WorkingDays workingDays = WorkingDays.builtIn(WorkingDays.Week.SIX_DAYS);
    private @Nullable WorkingDays officeDays = WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS);
    private ResolutionContext.AcademicYearEnd academicYearEnd =
        ResolutionContext.AcademicYearEnd.PLAN_PERIOD;

    private Builder(Profile profile) {
      this.profile = Objects.requireNonNull(profile, "profile");
    }

    /** The day for which a document without any date is checked. */
    public Builder asOf(@Nullable LocalDate value) {
      asOf = value;
      return this;
    }

    /** The events that deadlines lean on; the built-in ones if left out. */
    public Builder calendar(AssessmentCalendar value) {
      calendar = Objects.requireNonNull(value, "calendar");
      return this;
    }

    /**
     * The days that are worked; the built-in tables of the six-day week if left out, with what they
     * say of a five-day week as a hint.
     */
    public Builder workingDays(WorkingDays value) {
      officeDays = null;
      workingDays = Objects.requireNonNull(value, "workingDays");
      return this;
    }

    /** Where «учебный год» ends; with the plan's period if left out. */
    public Builder academicYearEnd(ResolutionContext.AcademicYearEnd value) {
      academicYearEnd = Objects.requireNonNull(value, "academicYearEnd");
      return this;
    }

    /** Runs these rules alone; the rest are left out of the report. */
    Builder rules(List<Rule> value) {
      rules = List.copyOf(value);
      return this;
    }

    /** The validator. */
    public PlanValidator build() {
      return new PlanValidator(this);
    }
  }
}
