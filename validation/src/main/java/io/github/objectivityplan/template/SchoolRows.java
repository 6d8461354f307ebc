package io.github.objectivityplan.template;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanPeriod;
import io.github.objectivityplan.template.MeasureCatalogue.Measure;
import io.github.objectivityplan.template.PlanTemplate.LeftOut;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profile;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Строки для школы: the activities of a municipality's plan for which schools are responsible, with
 * the roles of a school in place of «ОО» and «руководители ОО».
 *
 * @param items these activities, in the order of the plan
 * @param leftOut the other activities
 */
record SchoolRows(List<Item> items, List<LeftOut> leftOut) {

  /**
   * Мероприятие для школы.
   *
   * @param direction the code of the typical direction that the heading names, or a code of its own
   * @param heading the heading in the municipality's plan
   * @param activity the activity in the municipality's words
   * @param measure the school's own measure for the same, due when the municipality says; absent
   *     where the catalogue has none
   */
  record Item(
      String direction, @Nullable String heading, Activity activity, @Nullable Measure measure) {}

  /** Words of a title that speak of several organisations: no row of one school. */
  private static final Set<String> SEVERAL =
      Set.of(
          "организаций",
          "организациях",
          "организациям",
          "организациями",
          "учреждений",
          "учреждениях",
          "учреждениям",
          "школ",
          "школах",
          "школам",
          "общие");

  /** Words of parties that are not schools, whatever else they say. */
  private static final List<String> AUTHORITIES =
      List.of(
          "управлени",
          "комитет",
          "отдел",
          "департамент",
          "министерств",
          "администраци",
          "центр",
          "институт",
          "имц",
          "римц",
          "гимц",
          "мимц",
          "рцои",
          "цоко",
          "иро",
          "ммс",
          "межшкольн",
          "координационн",
          "регион",
          "рмо",
          "гмо",
          "ммо",
          "районн",
          "городск",
          "окружн");

  /** Words that name schools. */
  private static final List<String> SCHOOLS =
      List.of("школ", "общеобразовательн", "оо", "оу", "сош", "гимнази", "лице", "мбоу", "мкоу");

  /** Words of the people of a school with the key of the role that does this in a school's plan. */
  private static final Map<String, String> PEOPLE = people();

  private static Map<String, String> people() {
    Map<String, String> people = new LinkedHashMap<>();
    people.put("классн", "class-teachers");
    people.put("заместител", "deputy");
    people.put("зам", "deputy");
    people.put("завуч", "deputy");
    people.put("координатор", "coordinator");
    people.put("шмо", "subject-heads");
    people.put("методическ", "subject-heads");
    people.put("техническ", "technician");
    people.put("учител", "teachers");
    people.put("педагог", "teachers");
    people.put("директор", "head");
    people.put("руководител", "head");
    return people;
  }

  static SchoolRows of(PlanDocument municipal, PlanPeriod period, MeasureCatalogue catalogue) {
    Map<String, String> roles = catalogue.roles();
    ResolutionContext context =
        ResolutionContext.builder().period(DateWindow.of(period.start(), period.end())).build();
    PlanValidator validator = PlanValidator.of(Profiles.byId("municipality"));
    List<Item> items = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Direction> directions = municipal.plan().directions();
    for (int i = 0; i < directions.size(); i++) {
      Direction direction = directions.get(i);
      String code = code(direction, validator, catalogue);
      for (Activity activity : direction.activities()) {
        List<ResponsibleParty> school = parties(activity, roles);
        Message reason = reason(activity, school, context);
        if (reason == null) {
          items.add(
              new Item(
                  code == null ? "municipal-" + (i + 1) : code,
                  direction.title(),
                  activity.toBuilder().number(null).responsible(school).build(),
                  measure(activity, validator, catalogue)));
        } else {
          leftOut.add(new LeftOut(text(activity.number()), text(activity.title()), reason));
        }
      }
    }
    return new SchoolRows(items, leftOut);
  }

  /** The code of the typical direction that a heading names; absent where it names none. */
  private static @Nullable String code(
      Direction direction, PlanValidator validator, MeasureCatalogue catalogue) {
    Direction heading = direction.toBuilder().activities(List.of()).build();
    for (Recognition recognition : recognised(heading, validator)) {
      if (catalogue.direction(recognition.code()) != null) {
        return recognition.code();
      }
    }
    return null;
  }

  /** The school's measure for what a typical row, or one about several schools, asks for. */
  private static @Nullable Measure measure(
      Activity activity, PlanValidator validator, MeasureCatalogue catalogue) {
    List<String> codes = new ArrayList<>(activity.tags());
    if (codes.isEmpty() && words(text(activity.title())).stream().anyMatch(SEVERAL::contains)) {
      Direction alone = Direction.builder(null).activity(activity).build();
      recognised(alone, validator).forEach(each -> codes.add(each.code()));
    }
    Deadline deadline = activity.deadline();
    for (String code : codes) {
      List<Measure> own = code.startsWith("P") ? catalogue.satisfying(code) : List.of();
      if (!own.isEmpty() && deadline != null) {
        return own.get(0).dueFirst(deadline);
      }
    }
    return null;
  }

  /** The requirements of {@code profile} that the rows in the municipality's words meet. */
  Set<String> met(Profile profile) {
    Direction.Builder rows = Direction.builder(null);
    items.stream()
        .filter(item -> item.measure() == null)
        .forEach(item -> rows.activity(item.activity()));
    Set<String> met = new HashSet<>();
    for (Recognition recognition : recognised(rows.build(), PlanValidator.of(profile))) {
      met.add(recognition.code());
    }
    return met;
  }

  private static List<Recognition> recognised(Direction direction, PlanValidator validator) {
    Plan plan = Plan.builder("").direction(direction).build();
    return validator.validate(PlanDocument.of(plan)).recognised();
  }

  private static @Nullable Message reason(
      Activity activity, List<ResponsibleParty> school, ResolutionContext context) {
    if (activity.title() == null) {
      return new Message("мероприятие не названо", "the activity is not named");
    }
    if (school.isEmpty()) {
      String parties =
          activity.responsible().stream()
              .map(party -> party.text().replaceAll("\\s+", " "))
              .collect(Collectors.joining(", "));
      return new Message(
          parties.isEmpty() ? "ответственные не названы" : "ответственные – не школы: " + parties,
          parties.isEmpty()
              ? "no responsible party is named"
              : "the responsible parties are not schools: " + parties);
    }
    Deadline deadline = activity.deadline();
    if (deadline == null || deadline.terms().isEmpty()) {
      return new Message("срок не назван", "there is no deadline");
    }
    for (Resolution.Window each : deadline.resolve(context).windows()) {
      DateWindow window = each.window();
      LocalDate end = window.end();
      DateWindow day = window.start() == null && end != null ? DateWindow.day(end) : window;
      DateWindow period = context.period();
      if (period != null && !period.overlaps(day)) {
        return new Message(
            "срок «%s» вне периода плана".formatted(deadline.text()),
            "the deadline \"%s\" is outside the plan's period".formatted(deadline.text()));
      }
    }
    return null;
  }

  /** The school's own parties in place of those that name schools; each once. */
  private static List<ResponsibleParty> parties(Activity activity, Map<String, String> roles) {
    List<ResponsibleParty> parties = new ArrayList<>();
    for (ResponsibleParty party : activity.responsible()) {
      String role = role(party);
      if (role != null) {
        String name = roles.getOrDefault(role, role);
        if (parties.stream().noneMatch(each -> each.text().equalsIgnoreCase(name))) {
          parties.add(ResponsibleParty.of(parties.isEmpty() ? name : OrderText.lowerFirst(name)));
        }
      }
    }
    return parties;
  }

  /** The key of the role that stands for a party in a school; absent where it is no school's. */
  private static @Nullable String role(ResponsibleParty party) {
    if (party.kind() == PartyKind.PERSON || party.kind() == PartyKind.DEFERRED) {
      return null;
    }
    List<String> words = words(party.text());
    boolean named = hasAny(words, SCHOOLS) || isEducationalOrganization(words);
    if (hasAny(words, AUTHORITIES) || (has(words, "муниципальн") && !named)) {
      return null;
    }
    for (Map.Entry<String, String> each : PEOPLE.entrySet()) {
      if (has(words, each.getKey()) && (named || isOfSchool(each.getValue(), words))) {
        return each.getValue();
      }
    }
    return named ? "head" : null;
  }

  /** Whether the people of a role are a school's although no school is named beside them. */
  private static boolean isOfSchool(String role, List<String> words) {
    return switch (role) {
      case "class-teachers", "teachers" -> true;
      case "deputy" -> has(words, "завуч") || has(words, "директор");
      case "subject-heads" -> has(words, "шмо");
      case "head" -> has(words, "директор");
      default -> false;
    };
  }

  private static boolean isEducationalOrganization(List<String> words) {
    return has(words, "образовательн") && (has(words, "организаци") || has(words, "учрежден"));
  }

  private static boolean hasAny(List<String> words, List<String> stems) {
    return stems.stream().anyMatch(stem -> has(words, stem));
  }

  /** Whether a word begins with {@code stem}; an abbreviation of up to four letters is the word. */
  private static boolean has(List<String> words, String stem) {
    boolean whole = stem.length() <= 4 && !stem.equals("школ") && !stem.equals("лице");
    return words.stream().anyMatch(word -> whole ? word.equals(stem) : word.startsWith(stem));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\d]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
