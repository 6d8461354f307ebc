package io.github.objectivityplan.template;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.template.MeasureCatalogue.Measure;
import io.github.objectivityplan.template.MeasureCatalogue.TypicalDirection;
import io.github.objectivityplan.validation.Profile.Requirement;
import io.github.objectivityplan.validation.Profiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Шаблон плана: builds a plan that its profile has nothing against, and, once number, date and
 * signatory are given, the order that approves it. The host adds, replaces and removes activities
 * by their ids. Not safe for use by several threads.
 */
public final class PlanTemplate {

  /** How long before its period a plan can be approved, and how long after it began. */
  private static final int MONTHS_BEFORE = 3;

  private static final int MONTHS_AFTER = 7;

  /** The key of the role that organises the plan's execution. */
  private static final String EXECUTIVE = "executive";

  /**
   * Не вошло: an activity of a municipality's plan that the school's plan does not have.
   *
   * @param item its printed number; empty where it has none
   * @param title what is done
   * @param reason why it was left out
   */
  public record LeftOut(String item, String title, Message reason) {
    public LeftOut {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** A direction that is being filled: its code, its heading and its activities by id. */
  private record Section(String code, Direction heading, Map<String, Entry> entries) {}

  /**
   * What a direction is filled with.
   *
   * @param measure a typical measure, or absent
   * @param activity an activity of the host or of the municipality, or absent
   * @param given whether the host gave it, so that its deadline stays as it was written
   */
  private record Entry(@Nullable Measure measure, @Nullable Activity activity, boolean given) {

    static Entry typical(Measure measure) {
      return new Entry(measure, null, false);
    }

    static Entry given(Activity activity) {
      return new Entry(null, Objects.requireNonNull(activity, "activity"), true);
    }

    static Entry derived(Activity activity) {
      return new Entry(null, activity, false);
    }
  }

  private final MeasureCatalogue catalogue;
  private final Organization organization;
  private final PlanPeriod period;
  private final Map<String, String> roles;
  private final List<Section> sections = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private AssessmentCalendar calendar = AssessmentCalendar.builtIn();
  private WorkingDays workingDays = WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS);
  private OrderKind kind;
  private @Nullable String number;
  private @Nullable LocalDate date;
  private @Nullable Signatory signatory;
  private @Nullable Executor executor;
  private @Nullable String place;

  PlanTemplate(MeasureCatalogue catalogue, Organization organization, PlanPeriod period) {
    this.catalogue = catalogue;
    this.organization = organization;
    this.period = period;
    this.roles = new LinkedHashMap<>(catalogue.roles());
    this.kind = OrderText.usualKind(catalogue.level(), organization);
  }

  void addTypical() {
    for (TypicalDirection direction : catalogue.directions()) {
      Section section = section(direction);
      for (Measure measure : catalogue.measures()) {
        if (measure.direction().equals(direction.code()) && !measure.spare()) {
          section.entries().put(measure.id(), Entry.typical(measure));
        }
      }
      if (!section.entries().isEmpty()) {
        sections.add(section);
      }
    }
  }

  private static Section section(TypicalDirection direction) {
    Direction.Builder heading = Direction.builder(direction.title());
    direction.tasks().forEach(heading::task);
    return new Section(direction.code(), heading.build(), new LinkedHashMap<>());
  }

  /**
   * Takes over what a municipality asks of its schools: where the catalogue has a measure for it,
   * in the words of a school; then adds what the school's profile expects and what that needs.
   */
  void derive(PlanDocument municipal) {
    SchoolRows rows = SchoolRows.of(municipal, period, catalogue);
    leftOut.addAll(rows.leftOut());
    catalogue.directions().forEach(direction -> sections.add(section(direction)));
    int count = 0;
    for (SchoolRows.Item item : rows.items()) {
      Measure measure = item.measure();
      if (measure == null) {
        count++;
        sectionOf(item)
            .entries()
            .put("municipal-activity-" + count, Entry.derived(item.activity()));
      } else {
        take(measure);
      }
    }
    Set<String> met = rows.met(Profiles.byId("school"));
    for (Section section : sections) {
      for (Entry entry : section.entries().values()) {
        if (entry.measure() != null) {
          met.addAll(entry.measure().satisfies());
        }
      }
    }
    for (Requirement requirement : Profiles.byId("school").requirements()) {
      List<Measure> own = catalogue.satisfying(requirement.code());
      if (requirement.core() && !own.isEmpty() && !met.contains(requirement.code())) {
        take(own.get(0));
      }
    }
    sections.removeIf(section -> section.entries().isEmpty());
  }

  /** The direction of an activity in the municipality's words: a typical one, or its own. */
  private Section sectionOf(SchoolRows.Item item) {
    String code = item.direction();
    for (Section section : sections) {
      if (section.code().equals(code)) {
        return section;
      }
    }
    Section own =
        new Section(code, Direction.builder(item.heading()).build(), new LinkedHashMap<>());
    sections.add(own);
    return own;
  }

  /** Adds a typical measure with what it needs, each once. */
  private void take(Measure measure) {
    for (Section section : sections) {
      if (section.code().equals(measure.direction())
          && section.entries().putIfAbsent(measure.id(), Entry.typical(measure)) == null) {
        for (String id : measure.needs()) {
          Measure needed = catalogue.measure(id);
          if (needed != null) {
            take(needed);
          }
        }
      }
    }
  }

  // ---- what the host decides

  /** The kind of the order; without it that which such an organisation usually issues. */
  public PlanTemplate kind(OrderKind value) {
    kind = Objects.requireNonNull(value, "kind");
    return this;
  }

  /** The number of the order; it needs a date and a signatory too. */
  public PlanTemplate number(@Nullable String value) {
    number = value;
    return this;
  }

  /**
   * The date of the order; deadlines lie after it. Without it they lie in the plan's period.
   *
   * @throws IllegalArgumentException if it lies more than three months before the plan's period or
   *     seven after it began
   */
  public PlanTemplate date(@Nullable LocalDate value) {
    if (value != null && !orderDates().contains(value)) {
      throw new IllegalArgumentException(
          "expected a date of the order in %s for a plan from %s to %s, came %s"
              .formatted(orderDates(), period.start(), period.end(), value));
    }
    date = value;
    return this;
  }

  /** The days on which an order of this plan can be dated. */
  public DateWindow orderDates() {
    return DateWindow.of(
        period.start().minusMonths(MONTHS_BEFORE),
        period.start().plusMonths(MONTHS_AFTER).minusDays(1));
  }

  /** Who signs the order. */
  public PlanTemplate signatory(String position, String name) {
    signatory =
        Signatory.of(
            Objects.requireNonNull(position, "position"), Objects.requireNonNull(name, "name"));
    return this;
  }

  /** Who drew the order up. */
  public PlanTemplate executor(String name, @Nullable String phone) {
    executor = Executor.of(Objects.requireNonNull(name, "name"), phone);
    return this;
  }

  /** The place of issue: «г. Энск». */
  public PlanTemplate place(@Nullable String value) {
    place = value;
    return this;
  }

  /** The dates of procedures; the published ones if left out. */
  public PlanTemplate calendar(AssessmentCalendar value) {
    calendar = Objects.requireNonNull(value, "calendar");
    return this;
  }

  /** The working days; the built-in tables if left out. */
  public PlanTemplate workingDays(WorkingDays value) {
    workingDays = Objects.requireNonNull(value, "workingDays");
    return this;
  }

  /**
   * The organisation's own name of a role: {@code role("deputy", "Заместитель директора по УР")}.
   *
   * @throws IllegalArgumentException if the catalogue has no role of that key
   */
  public PlanTemplate role(String key, String name) {
    if (!roles.containsKey(key)) {
      throw new IllegalArgumentException(
          "expected one of the roles %s, came \"%s\"".formatted(roles.keySet(), key));
    }
    roles.put(key, Objects.requireNonNull(name, "name"));
    return this;
  }

  /** The ids of the plan's activities, direction by direction. */
  public List<String> ids() {
    return sections.stream().flatMap(section -> section.entries().keySet().stream()).toList();
  }

  /**
   * Adds an activity; its deadline stays as it is written, and the rules speak of it.
   *
   * @param direction the code of its direction: {@code P1}
   * @param id an id of its own
   * @param activity the activity; without a number
   * @throws IllegalArgumentException if there is no such direction, or an activity of that id
   */
  public PlanTemplate add(String direction, String id, Activity activity) {
    if (ids().contains(id)) {
      throw new IllegalArgumentException("expected an id that is not taken, came \"" + id + "\"");
    }
    for (Section section : sections) {
      if (section.code().equals(direction)) {
        section.entries().put(id, Entry.given(activity));
        return this;
      }
    }
    throw new IllegalArgumentException(
        "expected one of the directions %s, came \"%s\""
            .formatted(sections.stream().map(Section::code).toList(), direction));
  }

  /**
   * Puts an activity in the place of another; its deadline stays as it is written.
   *
   * @throws IllegalArgumentException if there is no activity of that id
   */
  public PlanTemplate replace(String id, Activity activity) {
    holder(id).entries().put(id, Entry.given(activity));
    return this;
  }

  /**
   * Leaves an activity out, and its direction with the last of them.
   *
   * @throws IllegalArgumentException if there is no activity of that id
   */
  public PlanTemplate remove(String id) {
    holder(id).entries().remove(id);
    return this;
  }

  private Section holder(String id) {
    for (Section section : sections) {
      if (section.entries().containsKey(id)) {
        return section;
      }
    }
    throw new IllegalArgumentException(
        "expected the id of an activity %s, came \"%s\"".formatted(ids(), id));
  }

  /**
   * What is not in the plan: activities of the municipality's plan that are not a school's, and
   * typical measures for which the order leaves no day.
   */
  public List<LeftOut> leftOut() {
    List<LeftOut> all = new ArrayList<>(leftOut);
    for (Measure measure : steps(new DueDates(period, date, calendar, workingDays)).leftOut()) {
      all.add(
          new LeftOut(
              "",
              measure.title(),
              new Message(
                  "после приказа не остается дня, который следует за предыдущими шагами",
                  "the order leaves no day after the steps that come before")));
    }
    return List.copyOf(all);
  }

  private StepDates steps(DueDates dates) {
    List<Measure> measures = new ArrayList<>();
    for (Section section : sections) {
      for (Entry entry : section.entries().values()) {
        if (entry.measure() != null) {
          measures.add(entry.measure());
        }
      }
    }
    LocalDate adoption = date == null ? null : OrderText.adoption(catalogue.level(), date, dates);
    return new StepDates(dates, catalogue, measures, adoption);
  }

  // ---- the document

  /**
   * The document: the plan with its order, or the plan alone while the order's number, date and
   * signatory are not given.
   *
   * @throws IllegalStateException if the order has a number or a signatory, but lacks another of
   *     the three
   */
  public PlanDocument build() {
    DueDates dates = new DueDates(period, date, calendar, workingDays);
    Order order = order(dates);
    Plan.Builder plan =
        Plan.builder(
                order == null
                    ? OrderText.planTitle(period) + "\n" + oneLine(name())
                    : OrderText.planTitle(period))
            .level(catalogue.level())
            .period(period);
    if (order != null) {
      plan.appendix(AppendixMark.to(order));
    }
    StepDates steps = steps(dates);
    for (Section section : sections) {
      Map<String, Activity> activities = new LinkedHashMap<>();
      section
          .entries()
          .forEach(
              (id, entry) -> {
                Activity activity = activity(entry, steps, dates);
                if (activity != null) {
                  activities.put(id, activity);
                }
              });
      List<String> sorted = new ArrayList<>(activities.keySet());
      sorted.sort(
          Comparator.<String, LocalDate>comparing(
                  id ->
                      steps.of(id) == null
                          ? day(activities.get(id), dates::firstDay)
                          : steps.start(id))
              .thenComparing(id -> day(activities.get(id), dates::lastDay)));
      if (!activities.isEmpty()) {
        plan.direction(
            section.heading().toBuilder()
                .activities(steps.inOrder(sorted).stream().map(activities::get).toList())
                .build());
      }
    }
    Plan built = plan.numbered().build();
    return order == null ? PlanDocument.of(built) : PlanDocument.of(order, built);
  }

  private @Nullable Order order(DueDates dates) {
    if (number == null && signatory == null) {
      return null;
    }
    if (number == null || date == null || signatory == null) {
      throw new IllegalStateException(
          "expected number, date and signatory of the order, or neither number nor signatory;"
              + " missing: "
              + missing());
    }
    Order.Builder order =
        Order.builder(kind)
            .issuer(organization)
            .number(number)
            .date(date)
            .place(place)
            .signatory(signatory)
            .executor(executor);
    new OrderText(
            catalogue.level(), kind, period, date, dates, role(roles.getOrDefault(EXECUTIVE, "")))
        .write(order);
    return order.build();
  }

  private String missing() {
    List<String> missing = new ArrayList<>();
    if (number == null) {
      missing.add("number");
    }
    if (date == null) {
      missing.add("date");
    }
    if (signatory == null) {
      missing.add("signatory");
    }
    return String.join(", ", missing);
  }

  private @Nullable Activity activity(Entry entry, StepDates steps, DueDates dates) {
    Measure measure = entry.measure();
    if (measure != null) {
      Deadline due = steps.of(measure.id());
      return due == null ? null : activity(measure, due);
    }
    Activity activity = Objects.requireNonNull(entry.activity(), "activity");
    Deadline deadline = activity.deadline();
    return activity.toBuilder()
        .deadline(deadline == null || entry.given() ? deadline : dates.notPassed(deadline))
        .responsible(activity.responsible().stream().map(this::own).toList())
        .build();
  }

  /** A typical role by the organisation's own name. */
  private ResponsibleParty own(ResponsibleParty party) {
    for (Map.Entry<String, String> role : catalogue.roles().entrySet()) {
      String name = roles.getOrDefault(role.getKey(), role.getValue());
      if (role.getValue().equalsIgnoreCase(party.text()) && !name.equals(role.getValue())) {
        return ResponsibleParty.of(name);
      }
    }
    return party;
  }

  private Activity activity(Measure measure, Deadline deadline) {
    return activity(
        measure,
        deadline,
        measure.responsible().stream().map(key -> role(roles.getOrDefault(key, key))).toList());
  }

  /** The activity that a measure makes. */
  static Activity activity(Measure measure, Deadline deadline, List<String> responsible) {
    Activity.Builder activity =
        Activity.builder(measure.title())
            .deadline(deadline)
            .responsible(parties(responsible))
            .result(measure.result());
    measure.satisfies().forEach(activity::tag);
    return activity.build();
  }

  /** The parties of a cell: the ones after the first go on within its sentence. */
  private static List<ResponsibleParty> parties(List<String> names) {
    List<ResponsibleParty> parties = new ArrayList<>();
    for (String name : names) {
      parties.add(ResponsibleParty.of(parties.isEmpty() ? name : OrderText.lowerFirst(name)));
    }
    return parties;
  }

  private String role(String role) {
    String named = role.replace(MeasureCatalogue.ORGANIZATION, oneLine(name()));
    for (Map.Entry<String, String> other : roles.entrySet()) {
      named = named.replace("{" + other.getKey() + "}", other.getValue());
    }
    return named;
  }

  /** The short name where there is one. */
  private String name() {
    String name = organization.shortName() == null ? organization.name() : organization.shortName();
    return name == null ? "" : name;
  }

  private static String oneLine(String name) {
    return name.replaceAll("\\s+", " ").strip();
  }

  private static LocalDate day(@Nullable Activity activity, Function<Deadline, LocalDate> of) {
    Deadline deadline = activity == null ? null : activity.deadline();
    return deadline == null ? LocalDate.MAX : of.apply(deadline);
  }
}
