package io.github.objectivityplan.docgen;

import io.github.objectivityplan.deadline.MonthNames;
import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Block.Row;
import io.github.objectivityplan.docgen.Block.Section;
import io.github.objectivityplan.docgen.Block.Table;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Executor;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.order.Signatory;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.AppendixMark;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays a document out as blocks: the order upright, the plan on sheets that lie on their long side.
 *
 * <p>Everything is text, numbers too, so that they survive copying. It prints what the document
 * says and nothing else: no requisite is filled in, and what is absent leaves no gap.
 *
 * @see <a href="https://docs.cntd.ru/document/465370000">ГОСТ Р 7.0.97</a>
 */
final class PlanLayout {

  private static final String SIGNATURE_LINE = "_________ ";
  private static final String NBSP = "\u00a0";

  /** Where a person signs that he knows the document, and writes the date. */
  private static final String TO_SIGN =
      "____________ «___»" + NBSP + "__________" + NBSP + "20__" + NBSP + "г.";

  private final DocumentStyle style;
  private final DocumentStyle.Edition edition;
  private final List<Block> blocks = new ArrayList<>();

  private PlanLayout(DocumentStyle style, DocumentStyle.Edition edition) {
    this.style = style;
    this.edition = edition;
  }

  /** The blocks of {@code document}; the first one says how the first page lies. */
  static List<Block> layout(PlanDocument document, DocumentStyle style) {
    PlanLayout layout = new PlanLayout(style, style.edition(document));
    Order order = document.order();
    if (order != null) {
      layout.order(order);
    }
    layout.plan(document.plan(), order == null);
    return List.copyOf(layout.blocks);
  }

  // ---- the order

  private void order(Order order) {
    blocks.add(new Section(false));
    Organization issuer = order.issuer();
    if (issuer != null) {
      letterhead(issuer);
    }
    add(Purpose.ACT_KIND, order.kind().nominative().toUpperCase(Locale.ROOT));
    add(Purpose.ACT_LINE, joined("\t", date(order.date()), sign(order.number())));
    add(Purpose.ACT_LINE, OnPaper.line(order.place()));
    add(Purpose.ACT_TITLE, OnPaper.line(order.title()));
    OnPaper.lines(order.preamble()).forEach(line -> add(Purpose.BODY, line));
    add(Purpose.ENACTING, OnPaper.line(order.enactingWord()));
    order.clauses().forEach(this::clause);
    signature(order.signatory());
    electronicSignature();
    acquaintance("С " + order.kind().instrumental() + " ознакомлены:");
    executor(order.executor(), order.signatory());
  }

  private void letterhead(Organization issuer) {
    add(Purpose.LETTERHEAD, OnPaper.line(issuer.parent()));
    add(Purpose.LETTERHEAD, OnPaper.line(issuer.name()));
    add(Purpose.LETTERHEAD, around("(", OnPaper.line(issuer.shortName()), ")"));
    add(
        Purpose.LETTERHEAD_DETAIL,
        joined(
            " ",
            around("ИНН ", OnPaper.line(issuer.inn()), ""),
            around("КПП ", OnPaper.line(issuer.kpp()), ""),
            around("ОГРН ", OnPaper.line(issuer.ogrn()), ""),
            around("ОКПО ", OnPaper.line(issuer.okpo()), "")));
    add(Purpose.LETTERHEAD_DETAIL, OnPaper.line(issuer.address()));
    add(
        Purpose.LETTERHEAD_DETAIL,
        joined(
            ", ",
            around("тел. ", OnPaper.line(issuer.phone()), ""),
            around("e-mail: ", OnPaper.line(issuer.email()), ""),
            around("сайт: ", OnPaper.line(issuer.site()), "")));
  }

  private void clause(Clause clause) {
    List<String> lines = OnPaper.lines(clause.text());
    String first = lines.isEmpty() ? "" : lines.get(0);
    add(Purpose.CLAUSE, OnPaper.numbered(clause.number(), first));
    lines.stream().skip(1).forEach(line -> add(Purpose.CLAUSE, line));
    clause.clauses().forEach(this::clause);
  }

  /** The name stands on the level of the position's last line. */
  private void signature(@Nullable Signatory signatory) {
    if (signatory != null) {
      String position = String.join("\n", OnPaper.lines(signatory.position()));
      String name = OnPaper.line(signatory.name());
      add(Purpose.SIGNATURE, name.isEmpty() ? position : position + "\t" + name);
    }
  }

  /** What the signing program says, in a frame where the handwritten signature would stand. */
  private void electronicSignature() {
    ElectronicSignature mark = style.electronicSignature();
    if (mark != null) {
      OffsetDateTime trusted = mark.trustedTime();
      add(
          Purpose.E_SIGNATURE,
          joined(
              "\n",
              "ДОКУМЕНТ ПОДПИСАН",
              "ЭЛЕКТРОННОЙ ПОДПИСЬЮ",
              "Сертификат: " + OnPaper.line(mark.certificate()),
              "Владелец: " + OnPaper.line(mark.owner()),
              "Действителен: с " + digital(mark.validFrom()) + " по " + digital(mark.validUntil()),
              trusted == null ? "" : "Метка доверенного времени: " + time(trusted)));
    }
  }

  private static String time(OffsetDateTime time) {
    return digital(time.toLocalDate())
        + NBSP
        + time.toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_TIME)
        + NBSP
        + (time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : time.getOffset().getId());
  }

  /** The people who sign that they know the document, each with room for the signature and date. */
  private void acquaintance(String heading) {
    List<Row> rows = new ArrayList<>();
    for (Signatory person : style.acquaintance()) {
      String who = joined(", ", OnPaper.line(person.name()), OnPaper.line(person.position()));
      if (!who.isEmpty()) {
        rows.add(new Row(List.of(toSign(who), nothing(), toSign(TO_SIGN))));
      }
    }
    if (!rows.isEmpty()) {
      add(Purpose.ACQUAINTANCE, heading);
      blocks.add(new Table(false, List.of(460, 30, 510), 0, rows, null));
    }
  }

  /** A cell with an empty line above, so that there is room for a signature. */
  private static Cell toSign(String text) {
    return new Cell(paragraphs(Purpose.MARK, List.of("", text)), 1, false, null);
  }

  /** The mark without its word is printed where it is known by its shape, below a signature. */
  private void executor(@Nullable Executor executor, @Nullable Signatory signatory) {
    if (executor != null) {
      String name = OnPaper.line(executor.name());
      String phone = OnPaper.line(executor.phone());
      boolean plain =
          style.executorMark() == DocumentStyle.ExecutorMark.PLAIN
              && signatory != null
              && !OnPaper.line(signatory.name()).isEmpty()
              && ExecutorReader.isKnown(OnPaper.read(name), OnPaper.read(phone));
      add(
          Purpose.EXECUTOR,
          joined(
              "\n",
              around(plain ? "" : "Исп. ", name, ""),
              around(plain ? "" : "тел. ", phone, "")));
    }
  }

  // ---- the plan

  private void plan(Plan plan, boolean alone) {
    blocks.add(new Section(true));
    marks(plan);
    if (alone) {
      electronicSignature();
    }
    String title = OnPaper.line(plan.title());
    add(Purpose.PLAN_TITLE, title.isEmpty() ? plan.kind().title() : title);
    OnPaper.lines(plan.preamble()).forEach(line -> add(Purpose.BODY, line));
    blocks.add(table(plan));
    if (alone) {
      acquaintance("С планом ознакомлены:");
    }
  }

  /**
   * The marks in the corners: those of agreement on the left, the others on the right; those of
   * several officials who approve beside each other.
   */
  private void marks(Plan plan) {
    List<List<Block>> left = new ArrayList<>();
    List<List<Block>> right = new ArrayList<>();
    for (Approval approval : plan.approvals()) {
      List<Block> mark = paragraphs(Purpose.MARK, approvalLines(approval, plan));
      (OnPaper.onTheLeft(approval) ? left : right).add(mark);
    }
    if (plan.approvals().stream().allMatch(mark -> mark.kind() == ApprovalKind.UTVERZHDAYU)) {
      for (int i = 0; i + 1 < right.size(); i++) {
        left.add(right.remove(i));
      }
    }
    AppendixMark appendix = plan.appendix();
    List<Block> appendixMark =
        appendix == null ? List.of() : paragraphs(Purpose.MARK, appendixLines(appendix));
    blocks.addAll(appendixMark);
    if (left.isEmpty()) {
      boolean first = appendixMark.isEmpty();
      for (List<Block> mark : right) {
        if (!first) {
          blocks.add(Paragraph.of(Purpose.MARK, ""));
        }
        blocks.addAll(mark);
        first = false;
      }
    } else {
      blocks.add(stamps(left, right));
    }
  }

  private Table stamps(List<List<Block>> left, List<List<Block>> right) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.add(new Row(List.of(stamp(left, i), nothing(), stamp(right, i))));
    }
    int corner = 1000 * DocumentStyle.corner(edition) / style.textWidth(true);
    return new Table(false, List.of(corner, 1000 - 2 * corner, corner), 0, rows, null);
  }

  /** A cell that holds those beside it apart. */
  private static Cell nothing() {
    return Cell.of(Purpose.MARK, "", 1);
  }

  /** A mark; those below the first one have an empty line above. */
  private static Cell stamp(List<List<Block>> marks, int i) {
    if (i >= marks.size()) {
      return nothing();
    }
    List<Block> content = new ArrayList<>(marks.get(i));
    if (i > 0) {
      content.add(0, Paragraph.of(Purpose.MARK, ""));
    }
    return new Cell(content, 1, false, null);
  }

  private List<String> appendixLines(AppendixMark mark) {
    String number = OnPaper.line(mark.number());
    return present(
        "Приложение" + around(" №" + NBSP, number, ""),
        around("к ", OnPaper.line(mark.act()), ""),
        dateAndNumber(mark.date(), mark.actNumber()));
  }

  /** The word, who approves and his line to sign on, the act that approves, the date. */
  private List<String> approvalLines(Approval approval, Plan plan) {
    String act = MarkedAct.printed(approval);
    boolean alone = act.isEmpty() && OnPaper.line(approval.number()).isEmpty();
    String requisites =
        alone ? date(approval.date()) : dateAndNumber(approval.date(), approval.number());
    if (MarkedAct.isInBrackets(act)) {
      act = joined(" ", act.substring(0, act.length() - 1), requisites) + ")";
      requisites = "";
    }
    return present(
        OnPaper.word(approval, plan),
        OnPaper.line(approval.position()),
        OnPaper.line(approval.organization()),
        around(SIGNATURE_LINE, OnPaper.line(approval.name()), ""),
        act,
        requisites);
  }

  private String dateAndNumber(@Nullable LocalDate date, @Nullable String number) {
    return joined(" ", around("от ", date(date), ""), sign(number));
  }

  private Table table(Plan plan) {
    List<PlanColumn> columns = OnPaper.columns(plan);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(columns.stream().map(c -> bound(Purpose.COLUMN_TITLE, c.title())).toList()));
    int headerRows = 1;
    if (style.tableHeader() == DocumentStyle.TableHeader.NUMBERED && columns.size() > 2) {
      List<Cell> numbers = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        numbers.add(Cell.of(Purpose.COLUMN_TITLE, Integer.toString(i), 1));
      }
      rows.add(new Row(numbers));
      headerRows = 2;
    }
    for (Direction direction : OnPaper.directions(plan)) {
      heading(direction, columns.size(), rows);
      for (Activity activity : direction.activities()) {
        rows.add(
            new Row(
                columns.stream()
                    .map(column -> bound(Purpose.CELL, OnPaper.cell(activity, column)))
                    .toList()));
      }
    }
    List<Integer> widths = TableWidths.of(rows, columns, style);
    rows.replaceAll(row -> row.cells().size() == widths.size() ? fitted(row, widths) : row);
    return new Table(true, widths, headerRows, rows, null);
  }

  /** The row with the dates of a column that is too narrow for them free to end a line. */
  private Row fitted(Row row, List<Integer> widths) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      int room = TableWidths.room(widths.get(i), style);
      if (cells.get(i).content().get(0) instanceof Paragraph paragraph
          && (paragraph.purpose() == Purpose.CELL || paragraph.purpose() == Purpose.COLUMN_TITLE)
          && NoBreak.longest(paragraph.text()) > room) {
        String text = NoBreak.bind(paragraph.text().replace(NBSP, " "), room);
        cells.set(i, Cell.of(paragraph.purpose(), text, 1));
      }
    }
    return new Row(cells);
  }

  private static Cell bound(Purpose purpose, String text) {
    return Cell.of(purpose, NoBreak.bind(text), 1);
  }

  private static void heading(Direction direction, int columns, List<Row> rows) {
    String heading = OnPaper.heading(direction);
    if (!heading.isEmpty()) {
      rows.add(new Row(List.of(Cell.of(Purpose.DIRECTION, heading, columns))));
    }
    List<String> tasks =
        direction.tasks().stream().map(OnPaper::line).filter(t -> !t.isEmpty()).toList();
    if (!tasks.isEmpty()) {
      List<Block> lines = new ArrayList<>();
      lines.add(Paragraph.of(Purpose.TASK, "Задачи:"));
      for (String task : tasks) {
        lines.add(Paragraph.of(Purpose.TASK, lines.size() + ". " + task));
      }
      rows.add(new Row(List.of(new Cell(lines, columns, false, null))));
    }
  }

  // ---- texts

  private void add(Purpose purpose, String text) {
    if (!text.isEmpty()) {
      blocks.add(Paragraph.of(purpose, text));
    }
  }

  private static List<Block> paragraphs(Purpose purpose, List<String> lines) {
    List<Block> result = new ArrayList<>();
    lines.forEach(line -> result.add(Paragraph.of(purpose, line)));
    return result;
  }

  private String date(@Nullable LocalDate date) {
    if (date == null) {
      return "";
    }
    return switch (style.dateStyle()) {
      case DIGITAL -> digital(date);
      case VERBAL ->
          date.getDayOfMonth()
              + NBSP
              + MonthNames.genitive(date.getMonthValue())
              + " "
              + four(date.getYear())
              + NBSP
              + "г.";
    };
  }

  private static String digital(LocalDate date) {
    return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "." + four(date.getYear());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String four(int year) {
    return "0".repeat(Math.max(0, 4 - Integer.toString(year).length())) + year;
  }

  private static String sign(@Nullable String number) {
    return around("№" + NBSP, OnPaper.line(number), "");
  }

  /** {@code text} between {@code before} and {@code after}; nothing where there is no text. */
  private static String around(String before, String text, String after) {
    return text.isEmpty() ? "" : before + text + after;
  }

  private static String joined(String separator, String... texts) {
    return String.join(separator, present(texts));
  }

  private static List<String> present(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).toList();
  }
}
