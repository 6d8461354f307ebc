package io.github.objectivityplan.docgen;

import io.github.objectivityplan.plan.ApprovalKind;
import java.util.List;

/**
 * Divides the lines before the plan's table into the order and the plan's own first sheet.
 *
 * @param order the order's lines; empty if there is no order
 * @param plan the plan's lines
 * @param lead the lines directly before the table that head its first direction
 */
record HeadSplit(List<Line> order, List<Line> plan, List<Line> lead) {

  /** So far below a mark of agreement it is looked for what it belongs to. */
  private static final int MOST_LINES_BELOW = 60;

  static HeadSplit of(List<Line> lines, boolean headingsFollow) {
    int leadAt = leadStart(lines, headingsFollow);
    List<Line> head = lines.subList(0, leadAt);
    List<Line> lead = lines.subList(leadAt, lines.size());
    int enacting = orderBody(head);
    if (enacting < 0) {
      return new HeadSplit(List.of(), head, lead);
    }
    head = AttachmentNote.joined(head, enacting + 1);
    int plan = planStart(head, enacting);
    return new HeadSplit(head.subList(0, plan), head.subList(plan, head.size()), lead);
  }

  /** The lines of an order in what follows the plan; empty if there is none. */
  static List<Line> orderAfter(List<Line> tail) {
    int body = orderBody(tail);
    int start = body;
    for (int i = 0; i <= body && start == body; i++) {
      if (Marks.actKind(tail.get(i).text()) != null) {
        start = i;
      }
    }
    while (start > 0 && body >= 0 && isLetterhead(tail.get(start - 1).text())) {
      start--;
    }
    return body < 0 ? List.of() : tail.subList(start, tail.size());
  }

  private static boolean isLetterhead(String text) {
    return !text.endsWith(".")
        && !text.endsWith(";")
        && PersonName.atEnd(text) == null
        && !Marks.beginsLower(text)
        && !Marks.plain(text).startsWith("примечани");
  }

  /**
   * The line with the enacting word, or the first item of an order without one; -1 for no order.
   */
  private static int orderBody(List<Line> lines) {
    int kind = -1;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (Marks.enacting(text) != null && !insideStamp(lines, i)) {
        return i;
      }
      if (kind < 0 && Marks.actKind(text) != null && !insideStamp(lines, i)) {
        kind = i;
      }
    }
    if (kind < 0) {
      return -1;
    }
    boolean titled = false;
    boolean plan = false;
    for (int i = kind + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      titled |= Marks.opensActTitle(text);
      ItemNumber item = ItemNumber.of(text);
      if (item != null && item.number().startsWith("1")) {
        return titled && !plan || isDirective(lines, i, item) ? i : -1;
      }
      if (Marks.stamp(text) != null) {
        return -1;
      }
      plan |= Marks.isPlanTitle(text);
    }
    return -1;
  }

  /** Whether the items that begin at {@code at} approve a plan or the plan begins after them. */
  private static boolean isDirective(List<Line> lines, int at, ItemNumber item) {
    return Marks.plain(item.rest()).startsWith("утверд") || planStart(lines, at) < lines.size();
  }

  private static boolean insideStamp(List<Line> lines, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
      if (Marks.stamp(lines.get(i).text()) != null) {
        return true;
      }
      if (lines.get(i).gap() && i < at - 1) {
        return false;
      }
    }
    return false;
  }

  /** The first line after the order's signature that belongs to the plan. */
  private static int planStart(List<Line> lines, int enacting) {
    for (int i = enacting + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean appendix = Marks.isAppendix(text) && text.length() < 150;
      boolean stamp = Marks.stamp(text) != null && text.length() < 150 && !isVisa(lines, i);
      if (appendix || stamp || Marks.isPlanTitle(text) && startsTitle(lines, i)) {
        return i;
      }
    }
    boolean signed = false;
    for (int i = enacting + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (signed && Marks.mayTitlePlan(lines, i) && startsTitle(lines, i)) {
        return i;
      }
      signed |= PersonName.atEnd(text) != null;
    }
    return lines.size();
  }

  /**
   * Whether a mark of agreement is the order's (виза), and not one of the plan's first sheet: the
   * mark of the executor or of the appendix stands below it, or nothing but the title does. Marks
   * side by side in a table are those of a first sheet, and so is one above a mark of approval.
   */
  private static boolean isVisa(List<Line> lines, int at) {
    Marks.Stamp stamp = Marks.stamp(lines.get(at).text());
    if (stamp == null || stamp.kind() != ApprovalKind.SOGLASOVANO) {
      return false;
    }
    boolean oneTable = lines.get(at).inTable();
    for (int i = at + 1; i < Math.min(lines.size(), at + MOST_LINES_BELOW); i++) {
      String text = lines.get(i).text();
      Marks.Stamp other = Marks.stamp(text);
      oneTable &= lines.get(i).inTable();
      if (other != null && other.kind() != ApprovalKind.SOGLASOVANO) {
        return false;
      }
      if (Marks.isAppendix(text)) {
        return !oneTable;
      }
      if (Marks.isPlanTitle(text) || Marks.mayTitlePlan(lines, i)) {
        return !lines.get(at).inTable();
      }
      if (ExecutorReader.beginsAt(lines, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A title begins a paragraph: the line before it is finished, a name, a telephone or far away.
   */
  private static boolean startsTitle(List<Line> lines, int at) {
    String before = lines.get(at - 1).text();
    return !CellShape.isUnfinished(before) && !before.endsWith(":");
  }

  private static int leadStart(List<Line> lines, boolean headingsFollow) {
    int tasks = -1;
    int from = Math.max(0, lines.size() - 15);
    for (int i = lines.size() - 1; i >= from; i--) {
      if (Tasks.after(lines.get(i).text()) != null) {
        tasks = i;
      }
      Heading heading = Heading.parse(lines.get(i).text());
      boolean word = heading.marked() && ItemNumber.orRoman(lines.get(i).text()) == null;
      if (word
          && (i == lines.size() - 1 || tasks == i + 1)
          && !Marks.isPlanTitle(lines.get(i).text())) {
        return i;
      }
    }
    int last = lines.size() - 1;
    if (last < 1) {
      return lines.size();
    }
    Line line = lines.get(last);
    boolean plain =
        Marks.stamp(line.text()) == null
            && !Marks.isPlanTitle(line.text())
            && !line.text().endsWith(":")
            && line.text().length() < 200;
    ItemNumber number = ItemNumber.orRoman(line.text());
    boolean firstOfSeveral = headingsFollow && number != null && number.number().matches("1\\)?|I");
    boolean inTable = line.inTable() && line.gap() && !lines.get(last - 1).inTable();
    return plain && (firstOfSeveral || inTable && headingsFollow) ? last : lines.size();
  }
}
