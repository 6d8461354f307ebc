package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Drafts.Piece;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.order.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the items of an order's directive part into a tree. */
final class ClauseReader {

  private static final class Draft {
    final @Nullable String number;
    final Piece text;
    final List<Draft> below = new ArrayList<>();
    final @Nullable SourceLocation location;

    Draft(@Nullable String number, String text, @Nullable SourceLocation location) {
      this.number = number;
      this.text = new Piece(text, location);
      this.location = location;
    }
  }

  private final ReadingLog log;
  private final List<Draft> top = new ArrayList<>();
  private final List<Draft> path = new ArrayList<>();

  ClauseReader(ReadingLog log) {
    this.log = log;
  }

  void take(Line line) {
    ItemNumber item = ItemNumber.of(line.text());
    if (item == null || item.rest().isEmpty()) {
      goOn(line);
      return;
    }
    Draft draft = new Draft(item.number(), item.rest(), line.location());
    int depth = depth(item);
    while (path.size() > depth) {
      path.remove(path.size() - 1);
    }
    (path.isEmpty() ? top : path.get(path.size() - 1).below).add(draft);
    path.add(draft);
  }

  private void goOn(Line line) {
    if (path.isEmpty()) {
      Draft draft = new Draft(null, line.text(), line.location());
      top.add(draft);
      if (!endsSentence(line.text())) {
        path.add(draft);
      }
      return;
    }
    Draft open = path.get(path.size() - 1);
    boolean wrapped = Marks.beginsLower(line.text()) || open.text.isUnfinished();
    if (wrapped) {
      open.text.goOnInLine(line.text());
    } else {
      open.text.goOn(line.text());
    }
  }

  private static boolean endsSentence(String text) {
    return text.endsWith(".") || text.endsWith(";");
  }

  /** How many items above the new one stay open: 0 for an item of the first level. */
  private int depth(ItemNumber item) {
    String number = item.number();
    for (int i = path.size(); i > 0; i--) {
      String above = path.get(i - 1).number;
      if (above != null && number.startsWith(above + ".")) {
        return i;
      }
    }
    int dots = (int) number.chars().filter(c -> c == '.').count();
    if (dots > 0) {
      return Math.min(dots, path.size());
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      if (follows(path.get(i).number, number)
          && !(i > 0 && isDirective(item.rest()) && upperFits(i, number))) {
        return i;
      }
    }
    boolean begins = number.matches("1\\)?|а\\)");
    return begins && !path.isEmpty() ? path.size() : Math.min(path.size(), topDepth(number));
  }

  /** Whether an item nearer to the top could be followed by {@code number} as well. */
  private boolean upperFits(int from, String number) {
    for (int i = from - 1; i >= 0; i--) {
      if (follows(path.get(i).number, number)) {
        return true;
      }
    }
    return false;
  }

  private int topDepth(String number) {
    for (int i = 0; i < path.size(); i++) {
      String other = path.get(i).number;
      if (other != null && other.endsWith(")") == number.endsWith(")")) {
        return i;
      }
    }
    return path.size();
  }

  /** An item that orders something: an infinitive, a control clause or those who are to act. */
  private static boolean isDirective(String text) {
    String word = text.split("[\\s,.:;(]+", 2)[0];
    return word.endsWith("ть")
        || word.endsWith("ться")
        || word.equals("Контроль")
        || word.endsWith("ям")
        || word.endsWith("ому")
        || word.endsWith("телю");
  }

  private static boolean follows(@Nullable String before, String number) {
    if (before == null || before.endsWith(")") != number.endsWith(")")) {
      return false;
    }
    String a = before.replace(")", "");
    String b = number.replace(")", "");
    if (a.length() == 1 && b.length() == 1 && Character.isLetter(a.charAt(0))) {
      return b.charAt(0) == a.charAt(0) + 1;
    }
    return a.matches("\\d{1,3}")
        && b.matches("\\d{1,3}")
        && Integer.parseInt(b) == Integer.parseInt(a) + 1;
  }

  List<Clause> clauses() {
    return build(top, PlanPath.ORDER);
  }

  private List<Clause> build(List<Draft> drafts, PlanPath above) {
    List<Clause> clauses = new ArrayList<>();
    for (Draft draft : drafts) {
      PlanPath path = above.element("clauses", clauses.size());
      log.place(path, draft.location);
      clauses.add(new Clause(draft.number, draft.text.text(), build(draft.below, path), Map.of()));
    }
    return clauses;
  }
}
