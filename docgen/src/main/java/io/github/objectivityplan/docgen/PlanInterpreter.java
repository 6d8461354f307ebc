package io.github.objectivityplan.docgen;

import io.github.objectivityplan.docgen.Column.Use;
import io.github.objectivityplan.docgen.PlanScript.Event;
import io.github.objectivityplan.docgen.PlanScript.HeaderEvent;
import io.github.objectivityplan.docgen.PlanScript.RowEvent;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.plan.PlanPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of blocks: the other half of {@link PlanLayout}. All that is known of how plans
 * and orders look is below this class; it reads our own documents as it reads anybody's.
 */
final class PlanInterpreter {

  private final HeaderReader headers;
  private final Synonyms synonyms;

  PlanInterpreter(ColumnTitles titles, Synonyms synonyms) {
    this.headers = new HeaderReader(titles);
    this.synonyms = synonyms;
  }

  /** The documents in {@code blocks}, one for each plan; none if there is no plan's table. */
  List<Reading> interpret(List<Block> blocks, List<Notice> codecNotices) {
    ReadingLog shared = new ReadingLog();
    codecNotices.forEach(shared::add);
    List<Event> events = PlanScript.of(blocks, headers, synonyms, shared);
    List<List<Event>> plans = DocumentSplit.split(events);
    List<Reading> readings = new ArrayList<>();
    for (List<Event> plan : plans) {
      ReadingLog log = readings.isEmpty() ? shared : new ReadingLog();
      PlanDocument document = document(plan, log);
      if (!readings.isEmpty() && document.order() == null && document.plan().appendix() != null) {
        // a further appendix of the order that the file begins with
        document = document.withOrder(readings.get(0).document().order());
      }
      readings.add(new Reading(document, log.sources(), log.notices(), log.unplaced()));
    }
    return endsWithOrder(plans) ? withOrderOfLast(readings) : readings;
  }

  /** Whether an order closes a file of several plans. */
  private static boolean endsWithOrder(List<List<Event>> plans) {
    if (plans.size() < 2) {
      return false;
    }
    List<Line> tail = new ArrayList<>();
    List<Event> last = plans.get(plans.size() - 1);
    for (int i = last.size() - 1; i >= 0 && last.get(i) instanceof Line line; i--) {
      tail.add(0, line);
    }
    return !HeadSplit.orderAfter(tail).isEmpty();
  }

  /** The appendices that stand before the order of which they are. */
  private static List<Reading> withOrderOfLast(List<Reading> readings) {
    Order order = readings.get(readings.size() - 1).document().order();
    List<Reading> all = new ArrayList<>();
    for (Reading reading : readings) {
      PlanDocument document = reading.document();
      boolean takes = document.order() == null && document.plan().appendix() != null;
      all.add(
          takes
              ? new Reading(
                  document.withOrder(order),
                  reading.sources(),
                  reading.notices(),
                  reading.unplaced())
              : reading);
    }
    return all;
  }

  private PlanDocument document(List<Event> events, ReadingLog log) {
    int table = 0;
    List<Line> head = new ArrayList<>();
    while (table < events.size() && events.get(table) instanceof Line line) {
      head.add(line);
      table++;
    }
    List<Event> body = events.subList(table, events.size());
    HeadSplit split = HeadSplit.of(head, headingsFollow(body));
    Order order = split.order().isEmpty() ? null : OrderReader.read(split.order(), log);
    PlanHead first = PlanHead.read(split.plan(), log);
    if (order != null && first.appendix() == null && isOnlyAgreed(first.approvals())) {
      log.notice(
          "agreement-inferred",
          log.sources().find(PlanPath.PLAN.element("approvals", 0)),
          "согласование под подписью приказа отнесено к плану",
          "the mark of agreement below the order's signature is taken for the plan's");
    }
    PlanTableReader rows = new PlanTableReader(log);
    List<Line> tail = new ArrayList<>();
    List<Line> margins = new ArrayList<>();
    for (Line line : rows.read(split.lead(), body)) {
      String part = Leftovers.part(line.location());
      boolean text = part == null || part.equals("body");
      (text ? tail : margins).add(line);
    }
    List<Line> after = order == null ? HeadSplit.orderAfter(tail) : List.of();
    tail.subList(0, tail.size() - after.size()).forEach(log::unplaced);
    if (!after.isEmpty()) {
      // the plan stands before the order that approves it
      order = OrderReader.read(AttachmentNote.joined(after, 0), log);
    }
    if (order != null) {
      Organization issuer = order.issuer();
      order =
          with(
              order,
              issuer == null ? PageHeader.issuer(margins, log) : issuer,
              synonyms.enacting(order.enactingWord()));
    }
    margins.forEach(log::unplaced);
    Leftovers.name(log);
    PlanAssembler assembler = new PlanAssembler(rows.directions(), rows.columns(), log);
    List<String> deadlines = assembler.texts(Use.DEADLINE);
    PlanPeriod period = period(first, order, deadlines, log);
    PlanLevel level = level(first, order, log);
    Plan plan =
        Plan.builder(first.title() == null ? "" : first.title())
            .kind(first.kind())
            .level(level)
            .period(period)
            .preamble(first.preamble())
            .appendix(first.appendix())
            .columns(assembler.columns())
            .approvals(first.approvals())
            .directions(assembler.directions())
            .build();
    return order == null ? PlanDocument.of(plan) : PlanDocument.of(order, plan);
  }

  private static boolean isOnlyAgreed(List<Approval> approvals) {
    return !approvals.isEmpty()
        && approvals.stream().allMatch(mark -> mark.kind() == ApprovalKind.SOGLASOVANO);
  }

  private static Order with(Order order, @Nullable Organization issuer, @Nullable String word) {
    return order.toBuilder().issuer(issuer).enactingWord(word).build();
  }

  /** Whether between the parts of the table stand lines that head further directions. */
  private static boolean headingsFollow(List<Event> body) {
    boolean rows = false;
    Line last = null;
    for (Event event : body) {
      if (event instanceof Line line) {
        last = line;
      } else if (event instanceof RowEvent || event instanceof HeaderEvent) {
        if (rows && last != null) {
          return true;
        }
        rows |= event instanceof RowEvent;
        last = null;
      }
    }
    return false;
  }

  private static @Nullable PlanPeriod period(
      PlanHead head, @Nullable Order order, List<String> deadlines, ReadingLog log) {
    String from = head.title() == null ? "" : head.title();
    PlanPeriod period = Inference.period(from);
    if (period == null) {
      from = head.preamble();
      period = Inference.period(from);
    }
    if (period == null && order != null) {
      Inference.Inferred<PlanPeriod> inferred = Inference.period(order);
      if (inferred != null) {
        period = inferred.value();
        from = inferred.from();
      }
    }
    if (period == null) {
      period = Inference.period(adopted(head, order), deadlines);
      from = "";
    }
    if (period != null) {
      String ru = from.isEmpty() ? "по датам акта и сроков" : "из слов «%s»".formatted(from);
      String en =
          from.isEmpty()
              ? "from the dates of the act and of the deadlines"
              : "from the words \"%s\"".formatted(from);
      log.notice(
          "period-inferred",
          log.sources().find(PlanPath.PLAN.field("title")),
          "период плана %s – %s выведен %s".formatted(period.start(), period.end(), ru),
          "the plan's period %s – %s is inferred %s".formatted(period.start(), period.end(), en));
    }
    return period;
  }

  private static @Nullable LocalDate adopted(PlanHead head, @Nullable Order order) {
    if (order != null && order.date() != null) {
      return order.date();
    }
    for (Approval approval : head.approvals()) {
      if (approval.date() != null) {
        return approval.date();
      }
    }
    return null;
  }

  private static @Nullable PlanLevel level(PlanHead head, @Nullable Order order, ReadingLog log) {
    Inference.Inferred<PlanLevel> inferred =
        Inference.level(order, head.approvals(), head.title() == null ? "" : head.title());
    if (inferred == null) {
      return null;
    }
    log.notice(
        "level-inferred",
        log.sources().find(PlanPath.PLAN.field("title")),
        "уровень плана %s выведен из слов «%s»".formatted(inferred.value(), inferred.from()),
        "the plan's level %s is inferred from the words \"%s\""
            .formatted(inferred.value(), inferred.from()));
    return inferred.value();
  }
}
