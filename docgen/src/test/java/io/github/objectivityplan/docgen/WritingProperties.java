package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Table;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.order.Organization;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Approval;
import io.github.objectivityplan.plan.ApprovalKind;
import io.github.objectivityplan.plan.ColumnRole;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanColumn;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** Whatever the texts are, a written file is sound and says what was laid out. */
class WritingProperties {

  @Property(tries = 60)
  void a_word_document_is_valid_and_a_foreign_reader_reads_its_text(
      @ForAll("documents") PlanDocument document) throws IOException {
    byte[] docx = OfficeFile.write(document, DocumentFormat.DOCX);

    OfficeFile.of(docx).validate();
    List<String> read = new ArrayList<>();
    try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(docx))) {
      poi.getTables().stream()
          .flatMap(table -> table.getRows().stream())
          .flatMap(row -> row.getTableCells().stream())
          .flatMap(cell -> cell.getParagraphs().stream())
          .map(paragraph -> paragraph.getText().replace('\u00a0', ' '))
          .forEach(read::add);
    }
    // above them stands the table of the order's signature
    List<String> cells = cellTexts(document);
    assertThat(read.subList(read.size() - cells.size(), read.size()))
        .isEqualTo(cells.stream().map(t -> t.replace('\u00a0', ' ')).toList());
  }

  @Property(tries = 60)
  void a_workbook_is_valid_and_a_foreign_reader_reads_its_text(
      @ForAll("documents") PlanDocument document) throws IOException {
    byte[] xlsx = OfficeFile.write(document, DocumentFormat.XLSX);

    OfficeFile.of(xlsx).validate();
    List<String> read = new ArrayList<>();
    try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      poi.getSheetAt(poi.getNumberOfSheets() - 1)
          .forEach(
              row ->
                  row.forEach(
                      cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                          read.add(cell.getStringCellValue());
                        }
                      }));
    }
    List<String> lines =
        read.stream().flatMap(String::lines).map(line -> line.replace('\u00a0', ' ')).toList();
    assertThat(lines)
        .containsSubsequence(
            cellTexts(document).stream()
                .map(text -> text.replace('\u00a0', ' '))
                .flatMap(String::lines)
                .filter(line -> !line.isEmpty())
                .toList());
  }

  @Property(tries = 100)
  void every_format_carries_the_whole_document(@ForAll("documents") PlanDocument document) {
    OfficeFile docx = OfficeFile.of(OfficeFile.write(document, DocumentFormat.DOCX));
    OfficeFile xlsx = OfficeFile.of(OfficeFile.write(document, DocumentFormat.XLSX));
    byte[] html = OfficeFile.write(document, DocumentFormat.HTML);

    String json = PlanJson.toJson(document);
    assertThat(PlanJson.toJson(PlanJson.read(json(docx)))).isEqualTo(json);
    assertThat(PlanJson.toJson(PlanJson.read(json(xlsx)))).isEqualTo(json);
    assertThat(
            PlanJson.toJson(
                PlanJson.read(
                    Jsoup.parse(new String(html, StandardCharsets.UTF_8))
                        .getElementById(EmbeddedJson.SCRIPT_ID)
                        .data())))
        .isEqualTo(json);
  }

  @Property(tries = 200)
  void what_is_visible_is_all_that_is_laid_out(@ForAll("documents") PlanDocument document) {
    PlanDocument visible = OnPaper.visible(document);

    assertThat(OnPaper.visible(visible)).isEqualTo(visible);
    assertThat(readTexts(visible)).isEqualTo(readTexts(document));
  }

  private static String json(OfficeFile file) {
    return file.xml(Pages.JSON_PART).getDocumentElement().getTextContent();
  }

  private static List<String> readTexts(PlanDocument document) {
    return PlanLayout.layout(document, DocumentStyle.STANDARD).stream()
        .flatMap(
            block ->
                block instanceof Paragraph paragraph
                    ? List.of(paragraph.text()).stream()
                    : block instanceof Table table
                        ? texts(table).stream()
                        : List.<String>of().stream())
        .map(OnPaper::read)
        .toList();
  }

  private static List<String> cellTexts(PlanDocument document) {
    return PlanLayout.layout(document, DocumentStyle.STANDARD).stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> texts((Table) table).stream())
        .toList();
  }

  private static List<String> texts(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::content)
        .flatMap(List::stream)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  // ---- documents

  @Provide
  Arbitrary<PlanDocument> documents() {
    return Combinators.combine(orders().injectNull(0.3), plans())
        .as((order, plan) -> order == null ? PlanDocument.of(plan) : PlanDocument.of(order, plan));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
                "план",
                "объективность",
                "ВПР",
                "№ 5",
                "«школа»",
                "=1",
                "<b>",
                "&amp;",
                "]]>",
                "\t",
                "\n",
                "\r\n",
                " ",
                "\u00a0",
                "\u0001",
                "\ud83d\ude00",
                "\ud800",
                "\uffff",
                "_x000A_",
                "\u00ad",
                "\u2011",
                "\u2028",
                "{JSON}",
                "{CLAUSE}",
                "910002",
                "1.",
                "a-b",
                "оченьдлинноесловокотороенипереноситсяниразбиваетсяниначасти")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(40));
  }

  /** A text that is not blank, for what the model does not let be empty. */
  private static Arbitrary<String> said() {
    return texts().map(text -> "слово" + text);
  }

  private static Arbitrary<Order> orders() {
    Arbitrary<Clause> leaves =
        Combinators.combine(Arbitraries.of("1", "2.", "3)").injectNull(0.2), said())
            .as((number, text) -> Clause.of(number, text));
    Arbitrary<Clause> clauses =
        Combinators.combine(leaves, leaves.list().ofMaxSize(3))
            .as(
                (clause, below) ->
                    Clause.of(clause.number(), clause.text(), below.toArray(Clause[]::new)));
    Arbitrary<Organization> issuers =
        Combinators.combine(texts(), texts().injectNull(0.5), texts().injectNull(0.5))
            .as(
                (name, parent, phone) ->
                    Organization.builder(name).parent(parent).phone(phone).build());
    return Combinators.combine(
            Arbitraries.of(OrderKind.class),
            issuers.injectNull(0.3),
            texts().injectNull(0.2),
            dates().injectNull(0.2),
            texts().injectNull(0.2),
            texts().injectNull(0.2),
            clauses.list().ofMaxSize(5),
            texts().injectNull(0.2))
        .as(
            (kind, issuer, number, date, title, preamble, items, signatory) ->
                Order.builder(kind)
                    .issuer(issuer)
                    .number(number)
                    .date(date)
                    .title(title)
                    .preamble(preamble)
                    .clauses(items)
                    .signatory(signatory, signatory)
                    .executor(signatory, number)
                    .build());
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Plan> plans() {
    Arbitrary<Activity> activities =
        Combinators.combine(
                texts().injectNull(0.2),
                texts().injectNull(0.2),
                said().injectNull(0.2),
                Arbitraries.of("директор", "школьная комиссия").list().ofMaxSize(1),
                said().injectNull(0.3),
                texts().injectNull(0.5),
                texts().injectNull(0.7))
            .as(
                (number, title, deadline, parties, result, note, other) -> {
                  Activity.Builder activity =
                      Activity.builder("").number(number).title(title).note(note).tag("код");
                  if (deadline != null) {
                    activity.deadline(deadline);
                  }
                  parties.forEach(activity::responsible);
                  if (result != null) {
                    activity.result(result);
                  }
                  if (other != null) {
                    activity.other("Охват", other);
                  }
                  return activity.build();
                });
    Arbitrary<Direction> directions =
        Combinators.combine(
                Arbitraries.of("Направление", "Раздел №", "слово").injectNull(0.5),
                Arbitraries.of("1", "II.", "3").injectNull(0.3),
                texts().injectNull(0.2),
                texts().list().ofMaxSize(2),
                activities.list().ofMaxSize(4))
            .as(
                (label, number, title, tasks, rows) -> {
                  Direction.Builder direction =
                      Direction.builder(title).label(label).number(number);
                  tasks.forEach(direction::task);
                  return direction.activities(rows).build();
                });
    Arbitrary<Approval> approvals =
        Combinators.combine(
                Arbitraries.of(ApprovalKind.class), texts(), texts(), dates().injectNull(0.3))
            .as(Approval::by);
    Arbitrary<List<PlanColumn>> columns =
        Arbitraries.of(
            PlanColumn.USUAL,
            List.of(),
            List.of(new PlanColumn(ColumnRole.ACTIVITY, "Мероприятие")),
            List.of(
                new PlanColumn(ColumnRole.OTHER, "Охват"),
                new PlanColumn(ColumnRole.NUMBER, ""),
                new PlanColumn(ColumnRole.RESULT, "Итог")));
    return Combinators.combine(
            texts(),
            texts().injectNull(0.5),
            columns,
            approvals.list().ofMaxSize(3),
            directions.list().ofMaxSize(3))
        .as(
            (title, preamble, shown, marks, groups) ->
                Plan.builder(title)
                    .preamble(preamble)
                    .columns(shown)
                    .approvals(marks)
                    .directions(groups)
                    .build());
  }
}
