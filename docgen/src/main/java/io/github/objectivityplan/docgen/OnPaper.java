package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.party.PartyDirectory;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.ExpectedResult;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What paper can say of a document. {@link PlanLayout} prints exactly this, and a reader that reads
 * the print gets exactly this: {@code interpret(layout(d)) = visible(d)}.
 *
 * <p>Texts have two shapes on paper: one {@linkplain #line line}, or {@linkplain #lines lines}. A
 * character that no file can hold is not in either.
 */
final class OnPaper {

  private OnPaper() {}

  // ---- texts

  /** The text as one line: runs of white space become a space; no-break spaces stay. */
  static String line(@Nullable String text) {
    return text == null ? "" : flatten(clean(text).replace('\n', ' '));
  }

  /** The text's lines, each of them flattened, without the empty ones. */
  static List<String> lines(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String clean = clean(text);
    List<String> result = new ArrayList<>(1);
    int from = 0;
    while (from <= clean.length()) {
      int end = clean.indexOf('\n', from);
      end = end < 0 ? clean.length() : end;
      String line = flatten(clean.substring(from, end));
      if (!line.isEmpty()) {
        result.add(line);
      }
      from = end + 1;
    }
    return result;
  }

  /**
   * The text as a reader knows it once it is printed: every kind of space is a space, a no-break
   * hyphen is a hyphen and a soft hyphen is nothing.
   */
  static String read(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '\u2011') {
        text.append('-');
      } else if (c != '\u00ad') {
        text.append(c != '\n' && Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return String.join("\n", lines(text.toString()));
  }

  /**
   * {@code number} as it stands before {@code text}: «1. …», «1) …»; the dot is only added where
   * the number has no mark of its own.
   */
  static String numbered(@Nullable String number, String text) {
    String printed = line(number);
    if (printed.isEmpty()) {
      return text;
    }
    boolean bare = Character.isLetterOrDigit(printed.charAt(printed.length() - 1));
    String dot = bare ? "." : "";
    return (printed + dot + " " + text).strip();
  }

  /** The heading of {@code direction}: «1. Title», «Направление 1. Title». */
  static String heading(Direction direction) {
    String label = line(direction.label());
    String title = line(direction.title());
    String number = withoutDot(direction.number());
    return label.isEmpty() || number == null
        ? numbered(direction.number(), title)
        : label + "\u00a0" + (title.isEmpty() ? number : numbered(number, title));
  }

  /** Without what XML cannot hold, and with {@code \n} for every kind of line break. */
  private static String clean(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          result.append('\n');
        }
      } else if (c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        result.append('\n');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        result.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        result.append('\ufffd');
      } else if (c == '\n' || c == '\t' || !Character.isISOControl(c) && c < '\ufffe') {
        result.append(c);
      }
    }
    return result.toString();
  }

  /** Whether the character stays as it is, whatever stands beside it. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < '\u007f' || c >= '\u00a0' && c < '\u2028' || c == '\n' || c == '№';
  }

  private static String flatten(String line) {
    if (!isSeen(line)) {
      return "";
    }
    if (line.indexOf('\t') < 0 && !line.contains("  ")) {
      return line.strip();
    }
    StringBuilder result = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean space = c == ' ' || c == '\t';
      if (!space) {
        result.append(c);
      } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
    }
    return result.toString().strip();
  }

  /** Whether there is more in the line than spaces and soft hyphens. */
  private static boolean isSeen(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\t' && c != '\u00ad' && !Character.isSpaceChar(c)) {
        return true;
      }
    }
    return false;
  }

  // ---- the table

  /**
   * The columns that the plan's table is printed with: its own, or the usual ones where it names
   * none, and further ones for what the activities hold and no column shows. So nothing that the
   * document says is lost silently.
   */
  static List<PlanColumn> columns(Plan plan) {
    List<PlanColumn> columns = new ArrayList<>();
    Set<String> shown = new LinkedHashSet<>();
    for (PlanColumn column : plan.columns().isEmpty() ? PlanColumn.USUAL : plan.columns()) {
      columns.add(new PlanColumn(column.role(), line(column.title())));
      shown.add(line(column.title()));
    }
    for (PlanColumn usual : PlanColumn.USUAL) {
      boolean first = usual.role() == ColumnRole.NUMBER;
      addIfHeld(plan, columns, usual, first ? 0 : columns.size());
    }
    addIfHeld(plan, columns, new PlanColumn(ColumnRole.NOTE, "Примечание"), columns.size());
    plan.allActivities()
        .flatMap(activity -> activity.other().entrySet().stream())
        .filter(cell -> !lines(cell.getValue()).isEmpty())
        .map(cell -> line(cell.getKey()))
        .filter(shown::add)
        .forEach(title -> columns.add(new PlanColumn(ColumnRole.OTHER, title)));
    return columns;
  }

  private static void addIfHeld(Plan plan, List<PlanColumn> columns, PlanColumn column, int at) {
    Predicate<Activity> held = activity -> !cell(activity, column).isEmpty();
    if (columns.stream().noneMatch(c -> c.role() == column.role())
        && plan.allActivities().anyMatch(held)) {
      columns.add(at, column);
    }
  }

  /** The text of {@code activity}'s cell in {@code column}. */
  static String cell(Activity activity, PlanColumn column) {
    Deadline deadline = activity.deadline();
    ExpectedResult result = activity.result();
    return switch (column.role()) {
      case NUMBER -> line(activity.number());
      case ACTIVITY -> joined(activity.title());
      case DEADLINE -> joined(deadline == null ? null : deadline.text());
      case RESPONSIBLE -> parties(activity.responsible());
      case RESULT -> joined(result == null ? null : result.text());
      case NOTE -> joined(activity.note());
      case OTHER ->
          activity.other().entrySet().stream()
              .filter(cell -> line(cell.getKey()).equals(line(column.title())))
              .map(cell -> joined(cell.getValue()))
              .findFirst()
              .orElse("");
    };
  }

  private static String joined(@Nullable String text) {
    return String.join("\n", lines(text));
  }

  /** The parties, one a line. */
  private static String parties(List<ResponsibleParty> parties) {
    List<String> texts =
        parties.stream().map(party -> line(party.text())).filter(t -> !t.isEmpty()).toList();
    // what stands between parties depends on how they are read, and one alone is not asked
    return texts.size() > 1
        ? ResponsibleParty.join(texts.stream().map(ResponsibleParty::of).toList())
        : String.join("", texts);
  }

  /** The directions that the table can show: one that has no heading goes on with the one above. */
  static List<Direction> directions(Plan plan) {
    List<Direction> result = new ArrayList<>();
    for (Direction direction : plan.directions()) {
      boolean headless = line(direction.number()).isEmpty() && line(direction.title()).isEmpty();
      if (headless && !result.isEmpty()) {
        Direction above = result.remove(result.size() - 1);
        List<String> tasks = new ArrayList<>(above.tasks());
        tasks.addAll(direction.tasks());
        List<Activity> activities = new ArrayList<>(above.activities());
        activities.addAll(direction.activities());
        result.add(
            new Direction(
                above.label(), above.number(), above.title(), tasks, activities, Map.of()));
      } else {
        result.add(direction);
      }
    }
    return result;
  }

  /**
   * The document with {@code columns} as its table's own, and without what stands in no column of
   * them; the document itself where there are none.
   */
  static PlanDocument withColumns(PlanDocument document, List<PlanColumn> columns) {
    if (columns.isEmpty()) {
      return document;
    }
    Set<ColumnRole> roles = new LinkedHashSet<>();
    columns.forEach(column -> roles.add(column.role()));
    Plan plan = document.plan();
    List<Direction> directions = new ArrayList<>();
    for (Direction direction : plan.directions()) {
      directions.add(
          new Direction(
              direction.label(),
              direction.number(),
              direction.title(),
              direction.tasks(),
              direction.activities().stream().map(a -> within(a, roles, columns)).toList(),
              direction.extra()));
    }
    return new PlanDocument(
        document.order(),
        new Plan(
            plan.kind(),
            plan.title(),
            plan.level(),
            plan.period(),
            plan.preamble(),
            plan.appendix(),
            columns,
            plan.approvals(),
            directions,
            plan.extra()),
        document.extra());
  }

  private static Activity within(
      Activity activity, Set<ColumnRole> roles, List<PlanColumn> columns) {
    Map<String, String> other = new LinkedHashMap<>();
    activity
        .other()
        .forEach(
            (title, cell) -> {
              if (columns.stream()
                  .anyMatch(
                      c -> c.role() == ColumnRole.OTHER && line(c.title()).equals(line(title)))) {
                other.put(title, cell);
              }
            });
    return new Activity(
        roles.contains(ColumnRole.NUMBER) ? activity.number() : null,
        activity.title(),
        roles.contains(ColumnRole.DEADLINE) ? activity.deadline() : null,
        roles.contains(ColumnRole.RESPONSIBLE) ? activity.responsible() : List.of(),
        roles.contains(ColumnRole.RESULT) ? activity.result() : null,
        roles.contains(ColumnRole.NOTE) ? activity.note() : null,
        other,
        activity.tags(),
        activity.extra());
  }

  // ---- marks

  /** Whether the mark stands in the left corner, opposite the marks of approval. */
  static boolean onTheLeft(Approval approval) {
    return switch (approval.kind()) {
      case UTVERZHDAYU, UTVERZHDENO -> false;
      case SOGLASOVANO, RASSMOTRENO, PRINYATO -> true;
    };
  }

  /** The word of the mark: its own, or the usual one of its kind. */
  static String word(Approval approval, Plan plan) {
    String own = line(approval.word());
    return own.isEmpty() ? usualWord(approval.kind(), plan.kind(), plan.title()) : own;
  }

  /** The word that a mark of {@code approval} has on a plan of {@code kind} and {@code title}. */
  static String usualWord(ApprovalKind approval, PlanKind kind, @Nullable String title) {
    return switch (approval) {
      case UTVERZHDAYU -> "УТВЕРЖДАЮ";
      case UTVERZHDENO -> kind.approvedWord(title);
      case SOGLASOVANO -> "СОГЛАСОВАНО";
      case RASSMOTRENO -> "РАССМОТРЕНО";
      case PRINYATO -> "ПРИНЯТО";
    };
  }

  // ---- the visible document

  /**
   * {@code document} without what paper cannot say.
   *
   * <ul>
   *   <li>Tags and fields that the model does not know are gone.
   *   <li>What is computed from a text is computed from the printed text: the terms of a deadline,
   *       the parties of a cell, a result's target.
   *   <li>A direction or a clause that shows no number goes on with the one above, as the page
   *       shows it; marks stand in the order in which they are read, row by row.
   *   <li>The plan's level, its period and its kind, and the acts that the order rests on, are not
   *       printed by themselves: a reader infers them from the title, the dates, the issuer and the
   *       preamble. They are here as they were given, and the law holds for documents where that is
   *       what they say.
   * </ul>
   */
  static PlanDocument visible(PlanDocument document) {
    Order order = document.order();
    return new PlanDocument(
        order == null ? null : visible(order), visible(document.plan()), Map.of());
  }

  private static Order visible(Order order) {
    return new Order(
        order.kind(),
        visible(order.issuer()),
        one(order.number()),
        order.date(),
        one(order.place()),
        one(order.title()),
        order.legalBasis(),
        many(order.preamble()),
        one(order.enactingWord()),
        visibleClauses(order.clauses()),
        visible(order.signatory()),
        visible(order.executor()),
        Map.of());
  }

  private static @Nullable Organization visible(@Nullable Organization issuer) {
    if (issuer == null) {
      return null;
    }
    Organization shown =
        new Organization(
            one(issuer.parent()),
            one(issuer.name()),
            one(issuer.shortName()),
            one(issuer.inn()),
            one(issuer.kpp()),
            one(issuer.ogrn()),
            one(issuer.okpo()),
            one(issuer.address()),
            one(issuer.phone()),
            one(issuer.email()),
            one(issuer.site()),
            Map.of());
    return shown.equals(Organization.builder(null).build()) ? null : shown;
  }

  private static List<Clause> visibleClauses(List<Clause> clauses) {
    List<Item> items = new ArrayList<>();
    Item.add(clauses, items, null);
    return items.stream().map(Item::clause).toList();
  }

  /**
   * A clause as the page shows it: one without a number is, to who reads the page, a further
   * paragraph of the item that stands above it.
   */
  private record Item(@Nullable String number, List<String> paragraphs, List<Item> below) {

    /** Adds what {@code clauses} print, where {@code above} was printed last; says what is now. */
    static @Nullable Item add(List<Clause> clauses, List<Item> items, @Nullable Item above) {
      Item last = above;
      for (Clause clause : clauses) {
        String number = withoutDot(clause.number());
        Item item = last;
        if (number != null || item == null) {
          item = new Item(number, new ArrayList<>(), new ArrayList<>());
          items.add(item);
        }
        item.paragraphs.addAll(lines(clause.text()));
        last = add(clause.clauses(), item.below, item);
      }
      return last;
    }

    Clause clause() {
      return new Clause(
          number,
          read(String.join("\n", paragraphs)),
          below.stream().map(Item::clause).toList(),
          Map.of());
    }
  }

  private static @Nullable Signatory visible(@Nullable Signatory signatory) {
    if (signatory == null) {
      return null;
    }
    String position = many(signatory.position());
    String name = one(signatory.name());
    return position == null && name == null ? null : new Signatory(position, name, Map.of());
  }

  private static @Nullable Executor visible(@Nullable Executor executor) {
    if (executor == null) {
      return null;
    }
    String name = one(executor.name());
    String phone = one(executor.phone());
    return name == null && phone == null ? null : new Executor(name, phone, Map.of());
  }

  private static Plan visible(Plan plan) {
    String title = one(plan.title());
    List<PlanColumn> columns =
        columns(plan).stream()
            .map(column -> new PlanColumn(column.role(), read(column.title())))
            .toList();
    AppendixMark appendix = plan.appendix();
    return new Plan(
        plan.kind(),
        title == null ? plan.kind().title() : title,
        plan.level(),
        plan.period(),
        many(plan.preamble()),
        appendix == null
            ? null
            : new AppendixMark(
                one(appendix.number()),
                one(appendix.act()),
                appendix.date(),
                one(appendix.actNumber()),
                Map.of()),
        columns,
        visibleApprovals(plan),
        directions(plan).stream().map(direction -> visible(direction, plan)).toList(),
        Map.of());
  }

  private static List<Approval> visibleApprovals(Plan plan) {
    List<Approval> left = plan.approvals().stream().filter(OnPaper::onTheLeft).toList();
    List<Approval> right = plan.approvals().stream().filter(a -> !onTheLeft(a)).toList();
    List<Approval> result = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      if (i < left.size()) {
        result.add(visible(left.get(i), plan));
      }
      if (i < right.size()) {
        result.add(visible(right.get(i), plan));
      }
    }
    return result;
  }

  private static Approval visible(Approval approval, Plan plan) {
    String word = read(word(approval, plan));
    return new Approval(
        approval.kind(),
        word.equals(usualWord(approval.kind(), plan.kind(), plan.title())) ? null : word,
        one(approval.position()),
        one(approval.organization()),
        one(approval.name()),
        one(MarkedAct.kept(approval)),
        approval.date(),
        one(approval.number()),
        Map.of());
  }

  private static Direction visible(Direction direction, Plan plan) {
    String number = withoutDot(direction.number());
    return new Direction(
        number == null ? null : one(direction.label()),
        number,
        one(direction.title()),
        direction.tasks().stream().map(task -> read(line(task))).filter(t -> !t.isEmpty()).toList(),
        direction.activities().stream().map(activity -> visible(activity, plan)).toList(),
        Map.of());
  }

  private static Activity visible(Activity activity, Plan plan) {
    Deadline deadline = activity.deadline();
    String when = deadline == null ? null : many(deadline.text());
    ExpectedResult result = activity.result();
    String shows = result == null ? null : many(result.text());
    String parties = read(parties(activity.responsible()));
    Map<String, String> other = new LinkedHashMap<>();
    for (PlanColumn column : columns(plan)) {
      String cell = read(cell(activity, column));
      if (column.role() == ColumnRole.OTHER && !cell.isEmpty()) {
        other.put(read(column.title()), cell);
      }
    }
    return new Activity(
        one(activity.number()),
        many(activity.title()),
        when == null ? null : Deadline.parse(when),
        parties.isEmpty()
            ? List.of()
            : ResponsibleParty.parseAll(parties, PartyDirectory.standard()),
        shows == null ? null : ExpectedResult.parse(shows),
        many(activity.note()),
        other,
        List.of(),
        Map.of());
  }

  private static @Nullable String withoutDot(@Nullable String number) {
    String text = one(number);
    return text != null && text.endsWith(".") ? one(text.substring(0, text.length() - 1)) : text;
  }

  private static @Nullable String one(@Nullable String text) {
    String line = read(line(text));
    return line.isEmpty() ? null : line;
  }

  private static @Nullable String many(@Nullable String text) {
    String lines = read(joined(text));
    return lines.isEmpty() ? null : lines;
  }
}
