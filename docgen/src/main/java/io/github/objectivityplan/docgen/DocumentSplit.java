package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.PlanScript.Event;
import io.github.objectivityplan.docgen.PlanScript.HeaderEvent;
import java.util.ArrayList;
import java.util.List;

/** Divides the events of a file into those of its plans. */
final class DocumentSplit {
  private DocumentSplit() {}

  /** One list of events for each plan; none if the file has no plan's table. */
  static List<List<Event>> split(List<Event> events) {
    List<List<Event>> plans = new ArrayList<>();
    List<Event> open = new ArrayList<>();
    boolean table = false;
    int i = 0;
    while (i < events.size()) {
      if (!(events.get(i) instanceof Line)) {
        table = true;
        open.add(events.get(i++));
        continue;
      }
      int end = i;
      while (end < events.size() && events.get(end) instanceof Line) {
        end++;
      }
      boolean header = end < events.size() && events.get(end) instanceof HeaderEvent;
      int start = table && header ? newPlan(events, i, end) : -1;
      if (start >= 0) {
        open.addAll(events.subList(i, start));
        plans.add(open);
        open = new ArrayList<>(events.subList(start, end));
        table = false;
      } else {
        open.addAll(events.subList(i, end));
      }
      i = end;
    }
    if (table) {
      plans.add(open);
    } else if (!plans.isEmpty()) {
      plans.get(plans.size() - 1).addAll(open);
    }
    return plans;
  }

  /** The first line from {@code from} to {@code to} that begins another document; -1 if none. */
  private static int newPlan(List<Event> events, int from, int to) {
    boolean title = false;
    int first = -1;
    for (int i = from; i < to; i++) {
      String text = events.get(i) instanceof Line line ? line.text() : "";
      boolean begins =
          Marks.actKind(text) != null || Marks.stamp(text) != null || Marks.isAppendix(text);
      title |= Marks.isPlanTitle(text) || Marks.enacting(text) != null;
      if (first < 0 && (begins || Marks.isPlanTitle(text))) {
        first = i;
      }
    }
    return title ? first : -1;
  }
}
