package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Marks.Stamp;
import io.github.objectivityplan.order.ActRequisites;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.PlanKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one mark of approval, or the mark of an appendix, from the lines of a plan's first sheet.
 */
final class ApprovalReader {

  private final List<Line> lines;
  private int at;
  private String position = "";
  private @Nullable String act;
  private @Nullable String name;
  private @Nullable LocalDate date;
  private @Nullable String number;

  private ApprovalReader(List<Line> lines, int at) {
    this.lines = lines;
    this.at = at;
  }

  /**
   * What was read.
   *
   * @param end the line after the last one that belongs to the mark
   */
  record Read<T>(T mark, int end) {}

  static Read<Approval> approval(
      List<Line> lines,
      int at,
      Stamp stamp,
      PlanKind kind,
      @Nullable String title,
      ReadingLog log) {
    ApprovalReader reader = new ApprovalReader(lines, at + 1);
    if (!stamp.rest().isEmpty()) {
      reader.take(stamp.rest());
    }
    reader.body(log);
    reader.settleAct();
    boolean body = reader.name == null && !reader.position.isEmpty();
    Approval mark =
        new Approval(
            stamp.kind(),
            word(stamp, kind, title),
            body ? null : reader.position,
            body ? reader.position : null,
            reader.name,
            reader.act,
            reader.date,
            reader.number,
            Map.of());
    return new Read<>(reader.act == null ? mark : withAct(mark, MarkedAct.kept(mark)), reader.at);
  }

  private static Approval withAct(Approval mark, @Nullable String act) {
    return new Approval(
        mark.kind(),
        mark.word(),
        mark.position(),
        mark.organization(),
        mark.name(),
        act,
        mark.date(),
        mark.number(),
        mark.extra());
  }

  private static @Nullable String word(Stamp stamp, PlanKind kind, @Nullable String title) {
    return stamp.word().equals(OnPaper.usualWord(stamp.kind(), kind, title)) ? null : stamp.word();
  }

  private void body(ReadingLog log) {
    while (at < lines.size()) {
      String text = lines.get(at).text();
      if (act == null && date == null && isBlankDate(text)) {
        log.unplaced(lines.get(at++));
        continue;
      }
      if (Marks.stamp(text) != null
          || Marks.isPlanTitle(text)
          || Marks.mayTitlePlan(lines, at)
          || Marks.isAppendix(text)
          || !take(text)) {
        return;
      }
      at++;
    }
  }

  /** A date that nobody has filled in has no place in the model, so that it is told. */
  private static boolean isBlankDate(String text) {
    return Marks.isBlankDate(text) && ActRequisites.find(text).date() == null;
  }

  /** Takes a line in; {@code false} if it is not part of the mark. */
  private boolean take(String text) {
    PersonName person = MarkedAct.names(text) ? null : person(text);
    if (person != null && ActRequisites.find(text).date() == null) {
      if (name != null) {
        return false;
      }
      name = person.name();
      addPosition(person.before());
      return true;
    }
    if (act != null || MarkedAct.names(text)) {
      return takeAct(text);
    }
    int within = MarkedAct.after(text);
    if (within > 0 && text.length() <= 200 && isDated(text.substring(within))) {
      addPosition(text.substring(0, within).replaceAll("[\\s,–-]+$", ""));
      return takeAct(text.substring(within));
    }
    ActRequisites found = ActNumber.find(text, name == null && date == null ? position : "");
    boolean requisites = found.date() != null || found.number() != null;
    if (requisites || text.contains("__")) {
      if (date != null && (number != null || found.number() == null)) {
        return false;
      }
      if (requisites) {
        date = date == null ? found.date() : date;
        number = number == null ? found.number() : number;
      }
      rest(requisites ? found.rest() : text);
      return true;
    }
    if (name != null || text.length() > 200 || date != null && number != null) {
      return false;
    }
    addPosition(text);
    return true;
  }

  /** The name with which the line ends, with the position above it; it may begin there. */
  private @Nullable PersonName person(String text) {
    int above = position.lastIndexOf('\n') + 1;
    PersonName own = PersonName.atEnd(text);
    PersonName person = name == null ? PersonName.atEnd(position.substring(above), text) : own;
    if (person == null || person.equals(own)) {
      return own;
    }
    position = position.substring(0, above).strip();
    return person;
  }

  /** Whether an act has a date or a number, be they blank, or lets the next line state them. */
  private static boolean isDated(String act) {
    ActRequisites found = ActRequisites.find(act);
    boolean open = act.startsWith("(") && act.indexOf(')') < 0;
    return open || found.date() != null || found.number() != null || act.contains("__");
  }

  /** Gathers the lines of the act that approves; its date and number are read at the end. */
  private boolean takeAct(String text) {
    String so = act == null ? "" : act;
    ActRequisites found = lastNumber(so);
    boolean complete = found.date() != null && found.number() != null;
    boolean more = Marks.isRequisitesLine(text) || Marks.beginsLower(text) || found.date() == null;
    if (complete || !more || text.length() > 200) {
      return false;
    }
    act = so.isEmpty() ? text : so + " " + text;
    return true;
  }

  private void settleAct() {
    if (act == null) {
      return;
    }
    ActRequisites found = lastNumber(act);
    date = found.date() == null ? date : found.date();
    number = found.number() == null ? number : found.number();
    String rest = found.rest().replaceAll("[\\s_,(]+$", "");
    act = brackets(rest);
  }

  /** The text with the brackets that a date and a number left behind put right. */
  private static String brackets(String text) {
    String rest = text.replaceAll("[\\s,]+\\)", ")").replaceAll("\\s*\\(\\s*\\)", "");
    if (rest.endsWith(")") && rest.indexOf('(') < 0) {
      return rest.substring(0, rest.length() - 1).strip();
    }
    boolean open = rest.lastIndexOf('(') > rest.lastIndexOf(')');
    return open && MarkedAct.names(rest.substring(rest.lastIndexOf('('))) ? rest + ")" : rest;
  }

  private void rest(String text) {
    String rest = text.replaceAll("^[\\s_«»\"().,/]+|[\\s_«»\"(,/]+$", "").strip();
    if (rest.endsWith(")") && rest.indexOf('(') < 0) {
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    if (rest.isEmpty() || rest.matches("(?iu)от|г\\.?|года|20\\d?\\d?\\s*г?\\.?")) {
      return;
    }
    PersonName person = PersonName.atEnd(text);
    if (person != null && name == null) {
      name = person.name();
      rest = person.before().replaceAll("^[\\s_]+|[\\s_]+$", "");
      if (rest.isEmpty()) {
        return;
      }
    }
    addPosition(rest);
  }

  private void addPosition(String text) {
    String clean = text.replaceAll("^[\\s_]+|[\\s_]+$", "");
    if (!clean.isEmpty()) {
      position = position.isEmpty() ? clean : position + "\n" + clean;
    }
  }

  /** Reads «Приложение № 1 к приказу … от … № …». */
  static Read<AppendixMark> appendix(List<Line> lines, int at) {
    String first = lines.get(at).text();
    String rest = first.substring(Math.min(first.length(), "приложение".length())).strip();
    String own = null;
    int to = rest.toLowerCase(Locale.ROOT).indexOf("к ");
    String before = to < 0 ? rest : rest.substring(0, to);
    ActRequisites number = ActRequisites.find(before);
    if (number.number() != null && number.date() == null) {
      own = number.number();
    } else if (before.strip().matches("\\d{1,3}")) {
      own = before.strip();
    }
    StringBuilder act = new StringBuilder(own == null ? rest : to < 0 ? "" : rest.substring(to));
    int end = at + 1;
    while (end < lines.size() && end < at + 7) {
      String text = lines.get(end).text();
      ActRequisites found = ActRequisites.find(act.toString());
      boolean complete = found.date() != null && found.number() != null;
      boolean more =
          act.length() == 0
              ? Marks.plain(text).startsWith("к ")
              : !complete
                  && (Marks.isRequisitesLine(text)
                      || Marks.beginsLower(text)
                      || !lines.get(end).gap()
                          && text.length() < 120
                          && ActRequisites.find(act.toString()).date() == null);
      if (!more
          || Marks.stamp(text) != null
          || Marks.isPlanTitle(text)
          || Marks.mayTitlePlan(lines, end)
          || Marks.isAppendix(text)) {
        break;
      }
      act.append(act.length() == 0 ? "" : " ").append(text);
      end++;
    }
    String whole = act.toString().strip();
    ActRequisites found = lastNumber(whole);
    String value = found.number() == null ? "" : found.number();
    if (found.date() == null && !value.isEmpty() && value.chars().allMatch(c -> c == '_')) {
      // «от ____ № ____» is filled in by hand and stays as it is
      String blank = whole.replaceFirst("(?iu)^к\\s+", "");
      return new Read<>(new AppendixMark(own, blank, null, null, Map.of()), end);
    }
    String name = found.rest().replaceFirst("(?iu)^к\\s+", "").replaceAll("[\\s_«»\"]+$", "");
    return new Read<>(
        new AppendixMark(own, closeQuote(name), found.date(), found.number(), Map.of()), end);
  }

  /** In «приказу отдела № 7 от … № 5» the number beside the date is the act's. */
  private static ActRequisites lastNumber(String text) {
    int from = text.toLowerCase(Locale.ROOT).lastIndexOf(" от ");
    ActRequisites tail = ActNumber.find(text.substring(Math.max(0, from)));
    if (from < 0 || tail.number() == null) {
      return ActNumber.find(text);
    }
    String head = text.substring(0, from);
    return new ActRequisites(tail.date(), tail.number(), (head + " " + tail.rest()).strip());
  }

  private static String closeQuote(String name) {
    long open = name.chars().filter(c -> c == '«').count();
    long close = name.chars().filter(c -> c == '»').count();
    return open > close ? name + "»" : name;
  }
}
