package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.ApprovalReader.Read;
import io.github.objectivityplan.docgen.Drafts.Piece;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.PlanKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the plan's first sheet above the table: marks, title, preamble. */
final class PlanHead {

  private static final int LONGEST_HEADING = 250;

  private final List<Line> lines;
  private final ReadingLog log;
  private final List<Approval> approvals = new ArrayList<>();
  private @Nullable AppendixMark appendix;
  private @Nullable String title;
  private final Piece preamble = new Piece("", null);
  private PlanKind kind = PlanKind.PLAN_MEROPRIYATIY;

  private PlanHead(List<Line> lines, ReadingLog log) {
    this.lines = lines;
    this.log = log;
  }

  static PlanHead read(List<Line> lines, ReadingLog log) {
    PlanHead head = new PlanHead(lines, log);
    head.read();
    return head;
  }

  List<Approval> approvals() {
    return approvals;
  }

  @Nullable AppendixMark appendix() {
    return appendix;
  }

  @Nullable String title() {
    return title;
  }

  String preamble() {
    return preamble.text();
  }

  PlanKind kind() {
    return kind;
  }

  private void read() {
    int titleAt = titleLine();
    int titleEnd = titleAt < 0 ? 0 : titleEnd(titleAt);
    if (titleAt >= 0) {
      title = join(titleAt, titleEnd);
      kind = Marks.planKind(title);
      log.place(PlanPath.PLAN.field("title"), lines.get(titleAt).location());
    }
    int at = 0;
    while (at < lines.size()) {
      if (at == titleAt) {
        at = titleEnd;
        continue;
      }
      String text = lines.get(at).text();
      Marks.Stamp stamp = Marks.stamp(text);
      if (stamp != null && (titleAt < 0 || at < titleAt || text.length() < 60)) {
        Read<Approval> read = ApprovalReader.approval(lines, at, stamp, kind, title, log);
        log.place(PlanPath.PLAN.element("approvals", approvals.size()), lines.get(at).location());
        approvals.add(read.mark());
        at = read.end();
      } else if (appendix == null && Marks.isAppendix(text)) {
        Read<AppendixMark> read = ApprovalReader.appendix(lines, at);
        log.place(PlanPath.PLAN.field("appendix"), lines.get(at).location());
        appendix = read.mark();
        at = read.end();
      } else {
        if (titleAt < 0 || at > titleAt) {
          log.place(PlanPath.PLAN.field("preamble"), lines.get(at).location());
          boolean wrapped =
              Marks.beginsLower(text) && !lines.get(at).gap() && !Tasks.isBullet(text);
          if (wrapped && !preamble.isEmpty()) {
            preamble.goOnInLine(text);
          } else {
            preamble.goOn(text);
          }
        } else {
          log.unplaced(lines.get(at));
        }
        at++;
      }
    }
  }

  /** The line that the title begins with: a plan by its name, by another word, or by its place. */
  private int titleLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (Marks.isPlanTitle(lines.get(i).text())) {
        return i;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (Marks.mayTitlePlan(lines, i)) {
        return i;
      }
    }
    int heading = headingLine();
    if (heading >= 0) {
      Line line = lines.get(heading);
      log.notice(
          "title-inferred",
          line.location(),
          "названием плана сочтено «%s»: так озаглавлена таблица".formatted(line.text()),
          "\"%s\" is taken for the plan's title, for it heads the table".formatted(line.text()));
    }
    return heading;
  }

  /** A short line by itself below the marks, which begins no text and names nobody. */
  private int headingLine() {
    int i = 0;
    while (i < lines.size()) {
      String text = lines.get(i).text();
      Marks.Stamp stamp = Marks.stamp(text);
      if (stamp != null) {
        ReadingLog unheard = new ReadingLog();
        i = ApprovalReader.approval(lines, i, stamp, kind, null, unheard).end();
      } else if (Marks.isAppendix(text)) {
        i = ApprovalReader.appendix(lines, i).end();
      } else if (isHeading(text)) {
        return i;
      } else {
        i++;
      }
    }
    return -1;
  }

  private static boolean isHeading(String text) {
    char last = text.charAt(text.length() - 1);
    return text.indexOf(' ') > 0
        && text.indexOf(':') < 0
        && ",;-–—".indexOf(last) < 0
        && text.length() <= LONGEST_HEADING
        && Character.isUpperCase(text.charAt(0))
        && !opensText(text)
        && ItemNumber.orRoman(text) == null
        && !Heading.parse(text).marked()
        && !CellShape.isTimeHeading(text)
        && !Marks.plain(text).matches("(?:таблица|форма).{0,6}")
        && !Letterhead.beginsName(text)
        && !Marks.isPlace(text)
        && !Marks.isPosition(text)
        && !Marks.isRequisitesLine(text)
        && PersonName.atEnd(text) == null;
  }

  private static boolean opensText(String text) {
    String lower = Marks.plain(text);
    return Marks.opensPreamble(text)
        || lower.startsWith("цел")
        || lower.startsWith("задач")
        || lower.startsWith("настоящ")
        || text.endsWith(".") && !text.endsWith("г.");
  }

  private int titleEnd(int from) {
    int end = from + 1;
    while (end < lines.size() && titleGoesOn(lines.get(end - 1), lines.get(end), end - from)) {
      end++;
    }
    return end;
  }

  private static boolean titleGoesOn(Line before, Line line, int count) {
    String text = line.text();
    if (Marks.stamp(text) != null
        || Marks.isAppendix(text)
        || ItemNumber.orRoman(text) != null
        || text.endsWith(":")
        || text.length() > 250
        || count > 8) {
      return false;
    }
    if (Marks.beginsLower(text) || CellShape.isUnfinished(before.text())) {
      return true;
    }
    return !opensText(text) && !line.gap() && !Marks.isPlanTitle(text);
  }

  private String join(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines.subList(from, to)) {
      text.append(text.length() == 0 ? "" : "\n").append(Marks.together(line.text()));
    }
    return text.toString().replaceAll("^\\*+|\\*+$", "");
  }
}
