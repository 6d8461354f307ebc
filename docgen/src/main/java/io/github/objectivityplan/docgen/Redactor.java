package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.docgen.PersonalDetails.Detail;
import io.github.objectivityplan.docgen.PublicVersion.Data;
import io.github.objectivityplan.docgen.PublicVersion.Withheld;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.party.PartyKind;
import io.github.objectivityplan.party.PersonName;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Изъятие личных сведений: makes the public version of one document, part by part. */
final class Redactor {

  /** So many times at most a text is looked through. */
  private static final int PASSES = 8;

  private final List<Withheld> withheld = new ArrayList<>();
  private final List<String> phonesOfTheOrganisation = new ArrayList<>();
  private String saidOfTheOrganisation = "";
  private final Map<String, String> columnTitles = new HashMap<>();

  Redactor(PlanDocument document) {
    unknown(document.extra(), PlanPath.DOCUMENT);
    Order order = document.order();
    if (order != null) {
      unknown(order.extra(), PlanPath.ORDER);
      if (order.issuer() != null) {
        unknown(order.issuer().extra(), PlanPath.ORDER.field("issuer"));
        phonesOfTheOrganisation(OnPaper.line(order.issuer().phone()));
        saidOfTheOrganisation = said(order.issuer());
      }
      if (order.signatory() != null) {
        unknown(order.signatory().extra(), PlanPath.ORDER.field("signatory"));
      }
      clauseFields(order.clauses(), PlanPath.ORDER);
    }
    Plan plan = document.plan();
    unknown(plan.extra(), PlanPath.PLAN);
    for (int d = 0; d < plan.directions().size(); d++) {
      Direction direction = plan.directions().get(d);
      unknown(direction.extra(), PlanPath.direction(d));
      for (int a = 0; a < direction.activities().size(); a++) {
        Activity activity = direction.activities().get(a);
        PlanPath path = PlanPath.activity(d, a);
        unknown(activity.extra(), path);
        for (String tag : activity.tags()) {
          withheld.add(new Withheld(Data.TAG, path.field("tags"), tag));
        }
      }
    }
  }

  private void phonesOfTheOrganisation(String phone) {
    String labelled = "тел. " + phone;
    String code = "";
    for (NamedPeople.Place place : Telephones.in(labelled)) {
      String number = Telephones.digits(labelled.substring(place.start(), place.end()));
      String before = code.substring(0, Math.max(0, code.length() - number.length()));
      phonesOfTheOrganisation.add(before + number);
      code = code.isEmpty() ? number : code;
    }
  }

  /** What the letterhead says of the organisation besides telephones. */
  private static String said(Organization issuer) {
    return Stream.of(
            issuer.parent(),
            issuer.name(),
            issuer.inn(),
            issuer.address(),
            issuer.email(),
            issuer.site())
        .map(OnPaper::line)
        .collect(Collectors.joining(" "));
  }

  private void clauseFields(List<Clause> clauses, PlanPath above) {
    for (int i = 0; i < clauses.size(); i++) {
      PlanPath path = above.element("clauses", i);
      unknown(clauses.get(i).extra(), path);
      clauseFields(clauses.get(i).clauses(), path);
    }
  }

  private void unknown(Map<String, Object> fields, PlanPath path) {
    fields.forEach(
        (name, value) ->
            withheld.add(
                new Withheld(Data.UNKNOWN_FIELD, path.field(name), String.valueOf(value))));
  }

  /** What was withheld so far, in the order of the document. */
  List<Withheld> withheld() {
    return withheld;
  }

  PlanDocument document(PlanDocument document) {
    Order order = document.order();
    return new PlanDocument(order == null ? null : order(order), plan(document.plan()), Map.of());
  }

  private Order order(Order order) {
    Executor executor = order.executor();
    Order.Builder result =
        order.toBuilder()
            .title(text(order.title(), PlanPath.ORDER.field("title")))
            .preamble(sentences(order.preamble(), PlanPath.ORDER.field("preamble")))
            .legalBasis(acts(order.legalBasis()))
            .clauses(clauses(order.clauses(), PlanPath.ORDER))
            .executor(null);
    if (executor != null) {
      String mark =
          String.join(", ", List.of(OnPaper.line(executor.name()), OnPaper.line(executor.phone())));
      withheld.add(new Withheld(Data.EXECUTOR, PlanPath.ORDER.field("executor"), mark));
    }
    return result.build();
  }

  private List<ActReference> acts(List<ActReference> acts) {
    List<ActReference> result = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      ActReference act = acts.get(i);
      PlanPath path = PlanPath.ORDER.element("legalBasis", i);
      result.add(
          new ActReference(
              inText(act.text(), path.field("text")),
              text(act.kind(), path.field("kind")),
              text(act.issuer(), path.field("issuer")),
              act.date(),
              act.number(),
              text(act.title(), path.field("title")),
              Map.of()));
    }
    return result;
  }

  private List<PlanColumn> columns(List<PlanColumn> columns) {
    List<PlanColumn> result = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      PlanColumn column = columns.get(i);
      PlanPath path = PlanPath.PLAN.element("columns", i).field("title");
      result.add(new PlanColumn(column.role(), columnTitle(column.title(), path)));
    }
    return result;
  }

  /** The title of a column without data, which is told of where the title stands first. */
  private String columnTitle(String title, PlanPath path) {
    return columnTitles.computeIfAbsent(title, each -> inText(each, path));
  }

  /**
   * The names of the officials who approve are published; those of parents and others who sign for
   * a body without an office are not, nor are others in the words of an act.
   */
  private List<Approval> approvals(List<Approval> approvals) {
    List<Approval> result = new ArrayList<>();
    for (int i = 0; i < approvals.size(); i++) {
      Approval approval = approvals.get(i);
      PlanPath path = PlanPath.PLAN.element("approvals", i);
      boolean official = !PrivatePeople.sign(approval);
      String name = approval.name();
      if (name != null && !official) {
        withheld.add(new Withheld(Data.NAME, path.field("name"), name));
      }
      result.add(
          new Approval(
              approval.kind(),
              approval.word(),
              official ? approval.position() : text(approval.position(), path.field("position")),
              official
                  ? approval.organization()
                  : text(approval.organization(), path.field("organization")),
              official ? name : null,
              text(approval.act(), path.field("act")),
              approval.date(),
              approval.number(),
              Map.of()));
    }
    return result;
  }

  private List<Clause> clauses(List<Clause> clauses, PlanPath above) {
    List<Clause> result = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      PlanPath path = above.element("clauses", i);
      result.add(
          new Clause(
              clause.number(),
              inText(clause.text(), path.field("text"), true),
              clauses(clause.clauses(), path),
              Map.of()));
    }
    return result;
  }

  private Plan plan(Plan plan) {
    String title = text(plan.title(), PlanPath.PLAN.field("title"));
    String preamble = sentences(plan.preamble(), PlanPath.PLAN.field("preamble"));
    List<PlanColumn> columns = columns(plan.columns());
    List<Approval> approvals = approvals(plan.approvals());
    List<Direction> directions = new ArrayList<>();
    for (int i = 0; i < plan.directions().size(); i++) {
      directions.add(direction(plan.directions().get(i), i));
    }
    return new Plan(
        plan.kind(),
        title,
        plan.level(),
        plan.period(),
        preamble,
        plan.appendix(),
        columns,
        approvals,
        directions,
        Map.of());
  }

  private Direction direction(Direction direction, int at) {
    PlanPath path = PlanPath.direction(at);
    List<String> tasks = new ArrayList<>();
    for (int i = 0; i < direction.tasks().size(); i++) {
      tasks.add(inText(direction.tasks().get(i), path.element("tasks", i)));
    }
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < direction.activities().size(); i++) {
      activities.add(activity(direction.activities().get(i), PlanPath.activity(at, i)));
    }
    return new Direction(
        direction.label(),
        direction.number(),
        text(direction.title(), path.field("title")),
        tasks,
        activities,
        Map.of());
  }

  private Activity activity(Activity activity, PlanPath path) {
    Map<String, String> other = new LinkedHashMap<>();
    activity
        .other()
        .forEach(
            (title, cell) -> {
              PlanPath at = path.field("other").field(title);
              other.put(columnTitle(title, path.field("other")), inText(cell, at));
            });
    Deadline deadline = activity.deadline();
    ExpectedResult result = activity.result();
    return new Activity(
        activity.number(),
        text(activity.title(), path.field("title")),
        deadline == null ? null : Deadline.parse(inText(deadline.text(), path.field("deadline"))),
        responsible(activity.responsible(), path),
        result == null ? null : ExpectedResult.parse(inText(result.text(), path.field("result"))),
        text(activity.note(), path.field("note")),
        other,
        List.of(),
        Map.of());
  }

  private List<ResponsibleParty> responsible(List<ResponsibleParty> parties, PlanPath activity) {
    List<ResponsibleParty> result = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      ResponsibleParty shown = shown(parties.get(i), activity.element("responsible", i), 0);
      if (shown != null) {
        result.add(shown);
      }
    }
    return result;
  }

  /**
   * The party without a person; absent when nothing else is there.
   *
   * @param again how many times the text was looked through
   */
  private @Nullable ResponsibleParty shown(ResponsibleParty party, PlanPath path, int again) {
    String text = party.text();
    boolean anyone = !people(text).isEmpty();
    PersonName person = anyone || !isBorne(party) ? party.person() : null;
    boolean named = person != null || party.kind() == PartyKind.PERSON;
    if (!named && !anyone) {
      String shown = inText(text, path);
      return shown.equals(text) || again == PASSES
          ? ResponsibleParty.of(shown)
          : shown(ResponsibleParty.of(shown), path, again + 1);
    }
    String left = withoutPeople(text);
    String position = trimmed(person == null ? left : left.replace(person.surname(), ""));
    String role = party.role();
    String kept =
        named && role != null && position.isEmpty() ? trimmed(withoutPeople(role)) : position;
    boolean known =
        again < PASSES
            && saysSomething(kept)
            && !(party.kind() == PartyKind.PERSON && person == null);
    withheld.add(new Withheld(known ? Data.NAME : Data.PERSON, path, text));
    return known ? shown(ResponsibleParty.of(kept), path, again + 1) : null;
  }

  /** Whether the name in a party of which no person is known is that of its organisation. */
  private static boolean isBorne(ResponsibleParty party) {
    PersonName person = party.person();
    return person != null
        && party.kind() != PartyKind.PERSON
        && party.text().contains(person.surname());
  }

  /** Whether there is a word in it, not only letters and figures. */
  private static boolean saysSomething(String kept) {
    NameWords words = NameWords.of(kept);
    for (int i = 0; i < words.size(); i++) {
      if (words.folded(i).length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** The people of a cell «Ответственные», by a surname alone too, in their order. */
  private static List<NamedPeople.Place> people(String text) {
    NameWords words = NameWords.of(text);
    List<NamedPeople.Place> people = new ArrayList<>(NamedPeople.in(words));
    people.addAll(LoneSurnames.in(words, people));
    people.sort(Comparator.comparingInt(NamedPeople.Place::start));
    return people;
  }

  private static String withoutPeople(String text) {
    String left = text;
    List<NamedPeople.Place> names = people(left);
    for (int again = 0; again < PASSES && !names.isEmpty(); again++) {
      StringBuilder result = new StringBuilder();
      int from = 0;
      for (NamedPeople.Place name : names) {
        result.append(left, from, name.start());
        from = name.end();
      }
      left = trimmed(result.append(left.substring(from)).toString());
      names = people(left);
    }
    return left;
  }

  /** Without the signs and brackets that stood between a position and a name. */
  private static String trimmed(String text) {
    String result = text.replaceAll("\\(\\s*\\)", " ").replaceAll("[\\s\\u00a0]+", " ").strip();
    result =
        result
            .replaceAll("^и | и$", "")
            .replaceAll(" (?=[,;])", "")
            .replaceAll("^[\\s,;:/–—-]+|[\\s,;:/–—-]+$", "");
    boolean bracketed = result.startsWith("(") && result.indexOf(')') == result.length() - 1;
    return bracketed ? result.substring(1, result.length() - 1).strip() : result;
  }

  private @Nullable String text(@Nullable String text, PlanPath path) {
    return text == null ? null : inText(text, path);
  }

  private @Nullable String sentences(@Nullable String text, PlanPath path) {
    return text == null ? null : inText(text, path, true);
  }

  private String inText(String text, PlanPath path) {
    return inText(text, path, false);
  }

  /**
   * The text with a word in place of each name and of what else is a person's. What only shows when
   * its neighbour is gone is looked for again.
   *
   * @param running whether it is made of sentences, so that a full stop ends it
   */
  private String inText(String text, PlanPath path, boolean running) {
    String before = text;
    String result = withoutDetails(text, path, running);
    for (int again = 1; again < PASSES && !result.equals(before); again++) {
      before = result;
      result = withoutDetails(before, path, running);
    }
    return result;
  }

  private String withoutDetails(String text, PlanPath path, boolean running) {
    List<Detail> details = new ArrayList<>();
    NamedPeople.in(text).forEach(name -> details.add(new Detail(Data.NAME_IN_TEXT, name)));
    details.addAll(PersonalDetails.in(text));
    details.addAll(NetworkAddresses.in(text));
    Telephones.in(text).forEach(phone -> details.add(new Detail(Data.PHONE, phone)));
    details.sort(
        Comparator.<Detail>comparingInt(each -> each.place().start())
            .thenComparing(each -> -each.place().end()));
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int i = 0; i < details.size(); i++) {
      Detail detail = details.get(i);
      NamedPeople.Place place = detail.place();
      int start = Math.max(from, place.start());
      String piece = start < place.end() ? text.substring(start, place.end()) : "";
      if (piece.isBlank() || isOfTheOrganisation(detail.data(), piece)) {
        continue;
      }
      withheld.add(new Withheld(detail.data(), path, piece));
      result.append(text, from, start).append(detail.data().inPlace());
      boolean ends =
          detail.data() == Data.NAME_IN_TEXT
              && NamedPeople.endsSentence(text, place, nextStart(details, i), running);
      result.append(ends ? "." : "");
      from = place.end();
    }
    return result.append(text.substring(from)).toString();
  }

  /** Where the next piece begins after the one {@code at}; -1 if none does. */
  private static int nextStart(List<Detail> details, int at) {
    return at + 1 < details.size() ? details.get(at + 1).place().start() : -1;
  }

  private boolean isOfTheOrganisation(Data data, String piece) {
    return switch (data) {
      case PHONE -> {
        String digits = Telephones.digits(piece);
        yield phonesOfTheOrganisation.stream().anyMatch(own -> own.endsWith(digits));
      }
      case EMAIL, ACCOUNT, INN, HOME_ADDRESS -> saidOfTheOrganisation.contains(piece);
      default -> false;
    };
  }
}
