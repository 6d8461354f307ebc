package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of a document as a person names it: «п. 3.2, срок» for a path of the model. */
final class PlaceInWords {

  private PlaceInWords() {}

  static Message of(PlanPath path, PlanDocument document) {
    Deque<PlanPath> steps = new ArrayDeque<>();
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      steps.push(at);
    }
    List<Message> words = new ArrayList<>();
    boolean inOrder = steps.pop().name().equals("order");
    PlanPath first = steps.peek();
    if (first != null && first.name().equals("directions")) {
      direction(steps, document.plan().directions().get(first.index()), words);
    } else if (first != null && first.name().equals("clauses")) {
      clause(steps, document.order(), words);
    } else {
      words.add(inOrder ? new Message("приказ", "order") : new Message("план", "plan"));
      words.add(field(steps.isEmpty() ? path : steps.pop()));
    }
    List<String> ru = words.stream().map(Message::ru).toList();
    List<String> en = words.stream().map(Message::en).toList();
    return new Message(String.join(", ", ru), String.join(", ", en));
  }

  private static void direction(Deque<PlanPath> steps, Direction direction, List<Message> words) {
    int index = steps.pop().index();
    PlanPath next = steps.peek();
    if (next == null || !next.name().equals("activities")) {
      String number = bare(direction.number());
      String name = number.isEmpty() ? String.valueOf(index + 1) : number;
      words.add(new Message("направление " + name, "direction " + name));
    } else {
      Activity activity = direction.activities().get(steps.pop().index());
      String number = bare(activity.number());
      String title = activity.title() == null ? "" : activity.title().replace('\n', ' ').strip();
      words.add(
          number.isEmpty()
              ? new Message("строка «" + title + "»", "row \"" + title + "\"")
              : new Message("п. " + number, "item " + number));
    }
    if (!steps.isEmpty()) {
      PlanPath field = steps.pop();
      boolean ofRow = next != null && next.name().equals("activities");
      words.add(
          ofRow && field.name().equals("title")
              ? new Message("мероприятие", "activity")
              : field.name().equals("other") && !steps.isEmpty()
                  ? new Message(
                      "графа «" + steps.peek().name() + "»",
                      "column \"" + steps.peek().name() + "\"")
                  : field(field));
    }
  }

  private static void clause(Deque<PlanPath> steps, @Nullable Order order, List<Message> words) {
    List<Clause> clauses = order == null ? List.of() : order.clauses();
    String number = "";
    while (!steps.isEmpty() && steps.peek().name().equals("clauses")) {
      int index = steps.pop().index();
      Clause clause = clauses.get(index);
      String own = bare(clause.number());
      number = own.isEmpty() ? String.valueOf(index + 1) : own;
      clauses = clause.clauses();
    }
    words.add(new Message("приказ", "order"));
    words.add(new Message("п. " + number, "item " + number));
  }

  private static Message field(PlanPath step) {
    return switch (step.name()) {
      case "number" -> new Message("номер", "number");
      case "title" -> new Message("заголовок", "title");
      case "deadline" -> new Message("срок", "deadline");
      case "responsible" -> new Message("ответственный", "responsible");
      case "result" -> new Message("результат", "result");
      case "note" -> new Message("примечание", "note");
      case "tasks" -> new Message("задача " + (step.index() + 1), "task " + (step.index() + 1));
      case "preamble" -> new Message("преамбула", "preamble");
      case "enactingWord" -> new Message("распорядительное слово", "enacting word");
      case "legalBasis" ->
          new Message("основание " + (step.index() + 1), "legal basis " + (step.index() + 1));
      case "issuer" -> new Message("кто издал", "issuer");
      case "place" -> new Message("место издания", "place");
      case "signatory" -> new Message("подпись", "signature");
      case "executor" -> new Message("исполнитель", "executor");
      case "approvals" -> new Message("гриф утверждения", "mark of approval");
      case "appendix" -> new Message("отметка о приложении", "mark of the appendix");
      case "columns" ->
          new Message("столбец " + (step.index() + 1), "column " + (step.index() + 1));
      default -> new Message(step.name(), step.name());
    };
  }

  /** A printed number without what closes it. */
  private static String bare(@Nullable String number) {
    String bare = number == null ? "" : number.strip();
    while (bare.endsWith(".") || bare.endsWith(")")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare;
  }
}
