package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Places in the order in which a reader meets them: what holds a place stands before it. */
final class DocumentOrder implements Comparator<PlanPath> {
  static final DocumentOrder INSTANCE = new DocumentOrder();

  private static final List<String> FIELDS =
      List.of(
          "order",
          "issuer",
          "parent",
          "kind",
          "plan",
          "approvals",
          "appendix",
          "number",
          "date",
          "place",
          "title",
          "level",
          "period",
          "legalBasis",
          "preamble",
          "enactingWord",
          "clauses",
          "signatory",
          "executor",
          "columns",
          "directions",
          "tasks",
          "activities",
          "deadline",
          "responsible",
          "result",
          "note",
          "other");

  private DocumentOrder() {}

  @Override
  public int compare(PlanPath a, PlanPath b) {
    Iterator<PlanPath> left = steps(a);
    Iterator<PlanPath> right = steps(b);
    while (left.hasNext() && right.hasNext()) {
      PlanPath mine = left.next();
      PlanPath theirs = right.next();
      if (!mine.name().equals(theirs.name())) {
        int byField = Integer.compare(FIELDS.indexOf(mine.name()), FIELDS.indexOf(theirs.name()));
        return byField != 0 ? byField : mine.name().compareTo(theirs.name());
      }
      if (mine.index() != theirs.index()) {
        return Integer.compare(mine.index(), theirs.index());
      }
    }
    return Boolean.compare(left.hasNext(), right.hasNext());
  }

  private static Iterator<PlanPath> steps(PlanPath path) {
    Deque<PlanPath> steps = new ArrayDeque<>();
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      steps.push(at);
    }
    return steps.iterator();
  }
}
