package io.github.objectivityplan.template;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.template.MeasureCatalogue.Measure;
import io.github.objectivityplan.template.MeasureCatalogue.TypicalDirection;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profile.Requirement;
import io.github.objectivityplan.validation.Recognition;
import io.github.objectivityplan.validation.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Дополнение плана: says what a plan lacks of what a profile requires, and proposes typical
 * measures for it. Immutable and safe for use by several threads.
 */
public final class PlanCompleter {

  /** How much less a measure tells where it stands under the heading of another direction. */
  private static final int HEADED = 1000;

  private final Profile profile;
  private final @Nullable MeasureCatalogue catalogue;
  private final AssessmentCalendar calendar;
  private final WorkingDays workingDays;

  private PlanCompleter(
      Profile profile,
      @Nullable MeasureCatalogue catalogue,
      AssessmentCalendar calendar,
      WorkingDays workingDays) {
    this.profile = profile;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.workingDays = workingDays;
  }

  /** A completer for {@code profile} with the built-in catalogue of each plan's level. */
  public static PlanCompleter of(Profile profile) {
    return new PlanCompleter(
        Objects.requireNonNull(profile, "profile"),
        null,
        AssessmentCalendar.builtIn(),
        WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS));
  }

  /** The same completer with a catalogue of one's own. */
  public PlanCompleter with(MeasureCatalogue other) {
    return new PlanCompleter(profile, other, calendar, workingDays);
  }

  /** The same completer with other dates of procedures. */
  public PlanCompleter with(AssessmentCalendar other) {
    return new PlanCompleter(profile, catalogue, other, workingDays);
  }

  /** The same completer with other working days. */
  public PlanCompleter with(WorkingDays other) {
    return new PlanCompleter(profile, catalogue, calendar, other);
  }

  /**
   * Предложение: a measure for something that is missing.
   *
   * @param measure the typical measure
   * @param activity the activity that it makes: with a deadline that lies in the plan's period and
   *     after its order, without a number
   * @param direction the place of the direction that it goes to; where the plan has none for it,
   *     {@code -place - 1} for a new one before the direction of that place
   * @param heading the direction that it goes to, without activities
   */
  public record Proposal(Measure measure, Activity activity, int direction, Direction heading) {
    public Proposal {
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(activity, "activity");
      Objects.requireNonNull(heading, "heading");
    }
  }

  /**
   * Пробел: a requirement that the plan does not meet.
   *
   * @param requirement the requirement
   * @param proposals measures that meet it, the most usual first; empty if the catalogue has none
   */
  public record Gap(Requirement requirement, List<Proposal> proposals) {
    public Gap {
      Objects.requireNonNull(requirement, "requirement");
      proposals = List.copyOf(proposals);
    }
  }

  /**
   * Дополнение: what one document lacks.
   *
   * @param document the document
   * @param gaps the requirements that it does not meet, in the order of the profile
   */
  public record Completion(PlanDocument document, List<Gap> gaps) {
    public Completion {
      Objects.requireNonNull(document, "document");
      gaps = List.copyOf(gaps);
    }

    /**
     * The fewest of the first proposals that close every gap of a core requirement, with what they
     * need: who selects observers trains them too.
     */
    public List<Proposal> chosen() {
      Map<String, Proposal> chosen = new LinkedHashMap<>();
      Set<String> met = new HashSet<>();
      for (boolean directions : new boolean[] {false, true}) {
        for (Gap gap : gaps) {
          Requirement requirement = gap.requirement();
          boolean direction = requirement.kind() == Requirement.Kind.DIRECTION;
          if (direction == directions
              && requirement.core()
              && !gap.proposals().isEmpty()
              && !met.contains(requirement.code())) {
            choose(gap.proposals().get(0), chosen, met);
          }
        }
      }
      return List.copyOf(chosen.values());
    }

    private void choose(Proposal proposal, Map<String, Proposal> chosen, Set<String> met) {
      Measure measure = proposal.measure();
      if (chosen.putIfAbsent(measure.id(), proposal) == null) {
        met.addAll(measure.satisfies());
        if (proposal.direction() < 0) {
          met.add(measure.direction());
        }
        for (Gap gap : gaps) {
          for (Proposal other : gap.proposals()) {
            if (measure.needs().contains(other.measure().id())) {
              choose(other, chosen, met);
            }
          }
        }
      }
    }

    /** The document with the {@linkplain #chosen() chosen} proposals. */
    public PlanDocument apply() {
      return apply(chosen());
    }

    /**
     * The document with some proposals, each at the end of its direction with the number that
     * follows. What was there stays as it is; only numbers go on from the new ones: those that run
     * through the whole plan, and those of directions that follow a new one.
     */
    public PlanDocument apply(List<Proposal> proposals) {
      List<Direction> old = document.plan().directions();
      Map<Integer, Map<String, Direction>> opened = new HashMap<>();
      List<Direction> filled = new ArrayList<>(old);
      for (Proposal proposal : proposals) {
        int at = proposal.direction();
        Activity activity = proposal.activity();
        if (at >= 0) {
          filled.set(at, filled.get(at).toBuilder().activity(activity).build());
        } else {
          opened
              .computeIfAbsent(-at - 1, place -> new LinkedHashMap<>())
              .compute(
                  proposal.measure().direction(),
                  (code, open) ->
                      (open == null ? proposal.heading() : open)
                          .toBuilder().activity(activity).build());
        }
      }
      List<Direction> directions = new ArrayList<>();
      List<Integer> origins = new ArrayList<>();
      for (int place = 0; place <= old.size(); place++) {
        for (Direction added : opened.getOrDefault(place, Map.of()).values()) {
          directions.add(added);
          origins.add(-1);
        }
        if (place < old.size()) {
          directions.add(filled.get(place));
          origins.add(place);
        }
      }
      List<Direction> numbered = new NextNumbers(old).number(directions, origins);
      return document.withPlan(document.plan().toBuilder().directions(numbered).build());
    }
  }

  /** What {@code document} lacks, with proposals. */
  public Completion complete(PlanDocument document) {
    Report report = PlanValidator.builder(profile).calendar(calendar).build().validate(document);
    Map<String, Recognition> recognised = new LinkedHashMap<>();
    report.recognised().forEach(each -> recognised.put(each.code(), each));
    MeasureCatalogue measures = catalogueFor(document.plan());
    Map<String, Deadline> deadlines = measures == null ? Map.of() : deadlines(document, measures);
    List<Gap> gaps = new ArrayList<>();
    for (Requirement requirement : profile.requirements()) {
      if (!recognised.containsKey(requirement.code())) {
        gaps.add(
            new Gap(
                requirement,
                measures == null
                    ? List.of()
                    : proposals(requirement, document, measures, deadlines, recognised)));
      }
    }
    return new Completion(document, gaps);
  }

  /** The catalogue of the plan's level, or else of the level that the profile is for. */
  private @Nullable MeasureCatalogue catalogueFor(Plan plan) {
    if (catalogue != null) {
      return catalogue;
    }
    if (plan.level() != null) {
      return MeasureCatalogue.of(plan.level());
    }
    for (PlanLevel level : PlanLevel.values()) {
      String id = level.name().toLowerCase(Locale.ROOT);
      if (id.equals(profile.id()) || id.equals(profile.parent())) {
        return MeasureCatalogue.of(level);
      }
    }
    return null;
  }

  private List<Proposal> proposals(
      Requirement requirement,
      PlanDocument document,
      MeasureCatalogue measures,
      Map<String, Deadline> deadlines,
      Map<String, Recognition> recognised) {
    String code = requirement.code();
    List<Measure> suitable =
        requirement.kind() == Requirement.Kind.DIRECTION
            ? measures.measures().stream()
                .filter(measure -> measure.direction().equals(code) && !measure.spare())
                .toList()
            : measures.satisfying(code);
    List<Proposal> proposals = new ArrayList<>();
    for (Measure measure : suitable) {
      Deadline deadline = deadlines.get(measure.id());
      if (deadline == null) {
        continue;
      }
      TypicalDirection typical = measures.direction(measure.direction());
      int direction = direction(measure.direction(), measures, document.plan(), recognised);
      Direction.Builder heading =
          Direction.builder(typical == null ? measure.direction() : typical.title());
      if (typical != null) {
        typical.tasks().forEach(heading::task);
      }
      proposals.add(
          new Proposal(
              measure,
              activity(measure, deadline, document, measures),
              direction,
              heading.build()));
    }
    return proposals;
  }

  /**
   * The direction that was recognised as that of {@code code}, or the one that has most of its
   * measures; where there is none, {@code -place - 1} of a new one.
   */
  private int direction(
      String code, MeasureCatalogue measures, Plan plan, Map<String, Recognition> found) {
    Recognition own = found.get(code);
    int headed = headed(measures.direction(code), plan, own);
    if (headed >= 0) {
      return headed;
    }
    if (plan.directions().size() == 1 && plan.directions().get(0).title() == null) {
      return 0;
    }
    int best = isDirection(code) && own == null ? -1 : mostMeasures(code, plan, found);
    return best < 0 ? -placeOfNew(code, measures, plan, found) - 1 : best;
  }

  private boolean isDirection(String code) {
    return profile.requirements().stream()
        .anyMatch(each -> each.kind() == Requirement.Kind.DIRECTION && each.code().equals(code));
  }

  /** The direction with most of the measures of {@code code}; one with another's heading last. */
  private int mostMeasures(String code, Plan plan, Map<String, Recognition> found) {
    int[] measures = new int[plan.directions().size()];
    for (Requirement requirement : profile.requirements()) {
      Recognition recognition = found.get(requirement.code());
      if (code.equals(requirement.direction()) && recognition != null) {
        int at = directionOf(recognition, plan);
        if (at >= 0) {
          measures[at] += HEADED;
        }
      }
    }
    for (Requirement requirement : profile.requirements()) {
      Recognition other = found.get(requirement.code());
      if (requirement.kind() == Requirement.Kind.DIRECTION
          && other != null
          && other.by() == Recognition.By.HEADING) {
        measures[directionOf(other, plan)] /= HEADED;
      }
    }
    int best = -1;
    for (int i = 0; i < measures.length; i++) {
      if (measures[i] > 0 && (best < 0 || measures[i] > measures[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Before the first direction that follows {@code code}; at the end if none is required. */
  private int placeOfNew(
      String code, MeasureCatalogue measures, Plan plan, Map<String, Recognition> found) {
    int place = plan.directions().size();
    boolean after = false;
    for (TypicalDirection typical : measures.directions()) {
      if (after && isDirection(code)) {
        int other = headed(typical, plan, found.get(typical.code()));
        place = other < 0 ? place : Math.min(place, other);
      }
      after |= typical.code().equals(code);
    }
    return new NextNumbers(plan.directions()).canMove(place) ? place : plan.directions().size();
  }

  /** The direction with the heading of a typical one; -1 where there is none. */
  private static int headed(
      @Nullable TypicalDirection typical, Plan plan, @Nullable Recognition recognised) {
    if (recognised != null && recognised.by() != Recognition.By.ROW) {
      return directionOf(recognised, plan);
    }
    for (int i = 0; i < plan.directions().size(); i++) {
      String title = plan.directions().get(i).title();
      if (typical != null && typical.title().equalsIgnoreCase(title)) {
        return i;
      }
    }
    return -1;
  }

  private static int directionOf(Recognition recognition, Plan plan) {
    for (int i = 0; i < plan.directions().size(); i++) {
      if (PlanPath.direction(i).contains(recognition.path())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The deadlines of the measures by their ids: those of templates as a template has them, the
   * spare ones among all. A measure for which no day is left has none.
   */
  private Map<String, Deadline> deadlines(PlanDocument document, MeasureCatalogue measures) {
    PlanPeriod period = document.plan().period();
    Map<String, Deadline> deadlines = new HashMap<>();
    if (period == null) {
      measures
          .measures()
          .forEach(
              each -> deadlines.put(each.id(), each.deadlines().get(each.deadlines().size() - 1)));
      return deadlines;
    }
    Order order = document.order();
    LocalDate date = order == null ? null : order.date();
    LocalDate day = date != null && date.isAfter(period.end()) ? null : date;
    DueDates dates = new DueDates(period, day, calendar, workingDays);
    List<Measure> typical = measures.measures().stream().filter(each -> !each.spare()).toList();
    StepDates all = new StepDates(dates, measures, measures.measures(), null);
    StepDates usual = new StepDates(dates, measures, typical, null);
    for (Measure measure : measures.measures()) {
      Deadline deadline = (measure.spare() ? all : usual).of(measure.id());
      if (deadline != null) {
        deadlines.put(measure.id(), deadline);
      }
    }
    return deadlines;
  }

  private static Activity activity(
      Measure measure, Deadline deadline, PlanDocument document, MeasureCatalogue measures) {
    Order order = document.order();
    Activity activity =
        PlanTemplate.activity(
            measure,
            deadline,
            measure.responsible().stream()
                .map(key -> role(measures.roles().getOrDefault(key, key), order))
                .toList());
    List<PlanColumn> columns = document.plan().columns();
    boolean results = columns.isEmpty() || document.plan().hasColumn(ColumnRole.RESULT);
    return results ? activity : activity.toBuilder().result((ExpectedResult) null).build();
  }

  private static String role(String role, @Nullable Order order) {
    Organization issuer = order == null ? null : order.issuer();
    String name = issuer == null ? null : issuer.shortName();
    name = name == null && issuer != null ? issuer.name() : name;
    return role.replace(
        MeasureCatalogue.ORGANIZATION,
        name == null ? "Орган управления образованием" : name.replaceAll("\\s+", " ").strip());
  }
}
