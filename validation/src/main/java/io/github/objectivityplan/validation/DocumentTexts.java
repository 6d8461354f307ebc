package io.github.objectivityplan.validation;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.ActReference;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One walk over every text of a document that is printed, in the order of the document. It shows
 * each text with its path and takes what comes back in its place; a part in which nothing changed
 * stays the same object.
 */
final class DocumentTexts {

  /** What is done with a text: it returns the text itself or another one. */
  interface Visitor {
    String visit(PlanPath path, String text);
  }

  private final Visitor visitor;

  private DocumentTexts(Visitor visitor) {
    this.visitor = visitor;
  }

  static PlanDocument rewrite(PlanDocument document, Visitor visitor) {
    DocumentTexts texts = new DocumentTexts(visitor);
    Order order = document.order() == null ? null : texts.order(document.order());
    Plan plan = texts.plan(document.plan());
    return order == document.order() && plan == document.plan()
        ? document
        : new PlanDocument(order, plan, document.extra());
  }

  /** The document with {@code edits} made; an edit whose text is not there any more is left out. */
  static PlanDocument apply(PlanDocument document, List<Edit> edits) {
    Map<PlanPath, Edit> byPath = new LinkedHashMap<>();
    edits.forEach(edit -> byPath.putIfAbsent(edit.path(), edit));
    return rewrite(
        document,
        (path, text) -> {
          Edit edit = byPath.get(path);
          return edit != null && edit.before().equals(text) ? edit.after() : text;
        });
  }

  private @Nullable String at(PlanPath parent, String field, @Nullable String text) {
    return text == null ? null : visitor.visit(parent.field(field), text);
  }

  private String present(PlanPath parent, String field, String text) {
    return visitor.visit(parent.field(field), text);
  }

  private Order order(Order order) {
    PlanPath path = PlanPath.ORDER;
    Organization issuer = issuer(path.field("issuer"), order.issuer());
    String number = at(path, "number", order.number());
    String place = at(path, "place", order.place());
    String title = at(path, "title", order.title());
    List<ActReference> legalBasis = each(path, "legalBasis", order.legalBasis(), this::reference);
    String preamble = at(path, "preamble", order.preamble());
    if (preamble != order.preamble() && preamble != null && order.preamble() != null) {
      legalBasis = asRead(order.preamble(), preamble, legalBasis);
    }
    String enactingWord = at(path, "enactingWord", order.enactingWord());
    List<Clause> clauses = each(path, "clauses", order.clauses(), this::clause);
    Signatory signatory = signatory(path.field("signatory"), order.signatory());
    Executor executor = executor(path.field("executor"), order.executor());
    if (issuer == order.issuer()
        && number == order.number()
        && place == order.place()
        && title == order.title()
        && legalBasis == order.legalBasis()
        && preamble == order.preamble()
        && enactingWord == order.enactingWord()
        && clauses == order.clauses()
        && signatory == order.signatory()
        && executor == order.executor()) {
      return order;
    }
    return new Order(
        order.kind(),
        issuer,
        number,
        order.date(),
        place,
        title,
        legalBasis,
        preamble,
        enactingWord,
        clauses,
        signatory,
        executor,
        order.extra());
  }

  /** The acts that stand in a preamble word for word, as they stand in the changed one. */
  private static List<ActReference> asRead(
      String before, String after, List<ActReference> legalBasis) {
    List<ActReference> was = ActReference.findAll(before);
    List<ActReference> now = ActReference.findAll(after);
    if (legalBasis.equals(was)) {
      return now;
    }
    if (was.size() != now.size()) {
      return legalBasis;
    }
    return legalBasis.stream()
        .map(
            act -> {
              for (int i = 0; i < was.size(); i++) {
                if (was.get(i).text().equals(act.text())) {
                  return was.get(i).equals(act) ? now.get(i) : withText(act, now.get(i).text());
                }
              }
              return act;
            })
        .toList();
  }

  private static ActReference withText(ActReference act, String text) {
    return new ActReference(
        text, act.kind(), act.issuer(), act.date(), act.number(), act.title(), act.extra());
  }

  private @Nullable Organization issuer(PlanPath path, @Nullable Organization issuer) {
    if (issuer == null) {
      return null;
    }
    String parent = at(path, "parent", issuer.parent());
    String name = at(path, "name", issuer.name());
    String shortName = at(path, "shortName", issuer.shortName());
    String address = at(path, "address", issuer.address());
    return parent == issuer.parent()
            && name == issuer.name()
            && shortName == issuer.shortName()
            && address == issuer.address()
        ? issuer
        : new Organization(
            parent,
            name,
            shortName,
            issuer.inn(),
            issuer.kpp(),
            issuer.ogrn(),
            issuer.okpo(),
            address,
            issuer.phone(),
            issuer.email(),
            issuer.site(),
            issuer.extra());
  }

  private ActReference reference(PlanPath path, ActReference act) {
    String text = present(path, "text", act.text());
    return text == act.text() ? act : withText(act, text);
  }

  private Clause clause(PlanPath path, Clause clause) {
    String text = present(path, "text", clause.text());
    List<Clause> clauses = each(path, "clauses", clause.clauses(), this::clause);
    return text == clause.text() && clauses == clause.clauses()
        ? clause
        : new Clause(clause.number(), text, clauses, clause.extra());
  }

  private @Nullable Signatory signatory(PlanPath path, @Nullable Signatory signatory) {
    if (signatory == null) {
      return null;
    }
    String position = at(path, "position", signatory.position());
    String name = at(path, "name", signatory.name());
    return position == signatory.position() && name == signatory.name()
        ? signatory
        : new Signatory(position, name, signatory.extra());
  }

  private @Nullable Executor executor(PlanPath path, @Nullable Executor executor) {
    if (executor == null) {
      return null;
    }
    String name = at(path, "name", executor.name());
    return name == executor.name()
        ? executor
        : new Executor(name, executor.phone(), executor.extra());
  }

  private Plan plan(Plan plan) {
    PlanPath path = PlanPath.PLAN;
    String title = at(path, "title", plan.title());
    String preamble = at(path, "preamble", plan.preamble());
    AppendixMark appendix = appendix(path.field("appendix"), plan.appendix());
    List<PlanColumn> columns = each(path, "columns", plan.columns(), this::column);
    List<Approval> approvals = each(path, "approvals", plan.approvals(), this::approval);
    List<Direction> directions = each(path, "directions", plan.directions(), this::direction);
    if (title == plan.title()
        && preamble == plan.preamble()
        && appendix == plan.appendix()
        && columns == plan.columns()
        && approvals == plan.approvals()
        && directions == plan.directions()) {
      return plan;
    }
    return new Plan(
        plan.kind(),
        title,
        plan.level(),
        plan.period(),
        preamble,
        appendix,
        columns,
        approvals,
        directions,
        plan.extra());
  }

  private @Nullable AppendixMark appendix(PlanPath path, @Nullable AppendixMark mark) {
    if (mark == null) {
      return null;
    }
    String number = at(path, "number", mark.number());
    String act = at(path, "act", mark.act());
    String actNumber = at(path, "actNumber", mark.actNumber());
    return number == mark.number() && act == mark.act() && actNumber == mark.actNumber()
        ? mark
        : new AppendixMark(number, act, mark.date(), actNumber, mark.extra());
  }

  private PlanColumn column(PlanPath path, PlanColumn column) {
    String title = present(path, "title", column.title());
    return title == column.title() ? column : new PlanColumn(column.role(), title, column.extra());
  }

  private Approval approval(PlanPath path, Approval mark) {
    String word = at(path, "word", mark.word());
    String position = at(path, "position", mark.position());
    String organization = at(path, "organization", mark.organization());
    String name = at(path, "name", mark.name());
    String act = at(path, "act", mark.act());
    String number = at(path, "number", mark.number());
    return word == mark.word()
            && position == mark.position()
            && organization == mark.organization()
            && name == mark.name()
            && act == mark.act()
            && number == mark.number()
        ? mark
        : new Approval(
            mark.kind(),
            word,
            position,
            organization,
            name,
            act,
            mark.date(),
            number,
            mark.extra());
  }

  private Direction direction(PlanPath path, Direction direction) {
    String number = at(path, "number", direction.number());
    String title = at(path, "title", direction.title());
    List<String> tasks = direction.tasks();
    if (!tasks.isEmpty()) {
      List<String> changed = new ArrayList<>(tasks.size());
      boolean same = true;
      for (int i = 0; i < tasks.size(); i++) {
        String task = visitor.visit(path.element("tasks", i), tasks.get(i));
        same &= task == tasks.get(i);
        changed.add(task);
      }
      tasks = same ? tasks : changed;
    }
    List<Activity> activities = each(path, "activities", direction.activities(), this::activity);
    return number == direction.number()
            && title == direction.title()
            && tasks == direction.tasks()
            && activities == direction.activities()
        ? direction
        : new Direction(direction.label(), number, title, tasks, activities, direction.extra());
  }

  private Activity activity(PlanPath path, Activity activity) {
    String number = at(path, "number", activity.number());
    String title = at(path, "title", activity.title());
    Deadline deadline = deadline(path.field("deadline"), activity.deadline());
    List<ResponsibleParty> responsible =
        each(path, "responsible", activity.responsible(), this::party);
    ExpectedResult result = result(path.field("result"), activity.result());
    String note = at(path, "note", activity.note());
    Map<String, String> other = other(path, activity.other());
    if (number == activity.number()
        && title == activity.title()
        && deadline == activity.deadline()
        && responsible == activity.responsible()
        && result == activity.result()
        && note == activity.note()
        && other == activity.other()) {
      return activity;
    }
    return new Activity(
        number,
        title,
        deadline,
        responsible,
        result,
        note,
        other,
        activity.tags(),
        activity.extra());
  }

  private @Nullable Deadline deadline(PlanPath path, @Nullable Deadline deadline) {
    if (deadline == null) {
      return null;
    }
    String text = present(path, "text", deadline.text());
    return text == deadline.text() ? deadline : Deadline.parse(text);
  }

  private ResponsibleParty party(PlanPath path, ResponsibleParty party) {
    String text = present(path, "text", party.text());
    return text == party.text() ? party : Parties.withText(party, text);
  }

  private @Nullable ExpectedResult result(PlanPath path, @Nullable ExpectedResult result) {
    if (result == null) {
      return null;
    }
    String text = present(path, "text", result.text());
    return text == result.text()
        ? result
        : new ExpectedResult(text, result.target(), result.extra());
  }

  private Map<String, String> other(PlanPath path, Map<String, String> other) {
    if (other.isEmpty()) {
      return other;
    }
    PlanPath parent = path.field("other");
    Map<String, String> changed = new LinkedHashMap<>();
    boolean same = true;
    for (Map.Entry<String, String> cell : other.entrySet()) {
      String text = visitor.visit(parent.field(cell.getKey()), cell.getValue());
      same &= text == cell.getValue();
      changed.put(cell.getKey(), text);
    }
    return same ? other : changed;
  }

  private interface Step<T> {
    T take(PlanPath path, T value);
  }

  private static <T> List<T> each(PlanPath parent, String name, List<T> list, Step<T> step) {
    @Nullable List<T> changed = null;
    for (int i = 0; i < list.size(); i++) {
      T before = list.get(i);
      T after = step.take(parent.element(name, i), before);
      if (changed == null && after != before) {
        changed = new ArrayList<>(list);
      }
      if (changed != null) {
        changed.set(i, after);
      }
    }
    return changed == null ? list : changed;
  }
}
