package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.Block.Cell;
import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Table;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.order.OrderKind;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Documents of random size and content are written in every format and opened by a reader that is
 * not ours, without loss. The build takes a few; {@code -Dobjectivityplan.documents=200} more.
 */
class EveryFormatTest {

  private static final String[] PIECES = {
    "план",
    "объективность",
    "ВПР",
    "№ 5",
    "«школа»",
    "=1+1",
    "<b>",
    "&amp;",
    "]]>",
    "\t",
    "\n",
    "\r\n",
    "  ",
    "\u00a0",
    "\u0001",
    "\ud83d\ude00",
    "\ud800",
    "\uffff",
    "_x000A_",
    "\u2028",
    "{JSON}",
    "</script>",
    "<!--",
    "|",
    "\\",
    "`код`",
    "[ссылка](http://example.org)",
    "* * *",
    "---",
    "# заголовок",
    "1.",
    "+7",
    "@имя",
    "%s",
    "${x}",
    "a-b",
    "_____",
    "עברית",
    "日本",
    "e\u0301",
    "оченьдлинноесловокотороенепереноситсяинеделитсянаслогиникак",
    "~~нет~~",
    "Ёж",
    "\"'\"",
    "www.example.org"
  };

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("objectivityplan.documents", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_foreign_reader_finds_all_of_the_text(int seed) throws IOException {
    PlanDocument document = document(new Random(seed));
    List<String> texts = texts(document, true);

    assertFound(texts, word(bytes(document, DocumentFormat.DOCX)), "docx");
    assertFound(texts, excel(bytes(document, DocumentFormat.XLSX)), "xlsx");
    assertFound(texts, web(bytes(document, DocumentFormat.HTML)), "html");
    assertFound(texts, openDocument(bytes(document, DocumentFormat.ODT)), "odt");
    // in Markdown the table's header stands below each direction's heading
    List<String> withoutHeader = texts(document, false);
    assertFound(withoutHeader, markdown(bytes(document, DocumentFormat.MARKDOWN)), "md");
    assertPrinted(texts, String.join("", new PdfFile(bytes(document, DocumentFormat.PDF)).pages()));
  }

  private static byte[] bytes(PlanDocument document, DocumentFormat format) {
    return OfficeFile.write(document, format);
  }

  /** Every text is there, in the order of the document. */
  private static void assertFound(List<String> texts, String file, String format) {
    String found = squeezed(file);
    int from = 0;
    for (String text : texts) {
      int at = found.indexOf(text, from);
      assertThat(at)
          .withFailMessage(
              "%s: <%s> is not found after %s of %s", format, text, from, found.length())
          .isNotNegative();
      from = at + text.length();
    }
  }

  /**
   * Every letter and digit is there. A text can go on on the next page, below the table's header,
   * and characters that the typeface does not have are replaced, so only these are counted.
   */
  private static void assertPrinted(List<String> texts, String file) {
    int[] expected = letters(String.join("", texts));
    int[] printed = letters(file);
    for (int c = 0; c < expected.length; c++) {
      assertThat(printed[c]).as("pdf: " + (char) c).isGreaterThanOrEqualTo(expected[c]);
    }
  }

  private static int[] letters(String text) {
    int[] count = new int[0x500];
    text.chars()
        .filter(c -> c < 0x80 ? Character.isLetterOrDigit(c) : c >= 0x410 && c < 0x450)
        .forEach(c -> count[c]++);
    return count;
  }

  /** Without white space and what is not seen; a reader may have another space than the file. */
  private static String squeezed(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  private static List<String> texts(PlanDocument document, boolean withHeader) {
    List<String> texts = new ArrayList<>();
    for (Block block : PlanLayout.layout(document, DocumentStyle.STANDARD)) {
      if (block instanceof Paragraph paragraph) {
        texts.add(squeezed(paragraph.text()));
      } else if (block instanceof Table table) {
        table.rows().stream()
            .skip(withHeader ? 0 : table.headerRows())
            .flatMap(row -> row.cells().stream())
            .map(Cell::content)
            .flatMap(List::stream)
            .forEach(paragraph -> texts.add(squeezed(((Paragraph) paragraph).text())));
      }
    }
    return texts;
  }

  // ---- the readers

  private static String word(byte[] file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
      return extractor.getText();
    }
  }

  private static String excel(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            if (cell.getCellType() == CellType.STRING) {
                              text.append(cell.getStringCellValue()).append(' ');
                            }
                          })));
    }
    return text.toString();
  }

  private static String web(byte[] file) {
    return Jsoup.parse(new String(file, StandardCharsets.UTF_8)).body().wholeText();
  }

  private static String openDocument(byte[] file) {
    StringBuilder text = new StringBuilder();
    append(OfficeFile.of(file).xml("content.xml").getDocumentElement(), text);
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      append(children.item(i), text);
    }
  }

  private static String markdown(byte[] file) {
    StringBuilder text = new StringBuilder();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(new String(file, StandardCharsets.UTF_8))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text literal) {
                text.append(literal.getLiteral());
              }

              @Override
              public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).isEqualTo("<br>");
              }
            });
    return text.toString();
  }

  // ---- the documents

  private static PlanDocument document(Random random) {
    Plan.Builder plan = Plan.builder("План " + text(random, 60));
    plan.preamble(text(random, 400));
    int activities = 1 + (int) (400 * Math.pow(random.nextDouble(), 4));
    int directions = 1 + random.nextInt(5);
    for (int d = 0; d < directions; d++) {
      int rows = activities / directions + (d == 0 ? activities % directions : 0);
      plan.direction(
          "Раздел " + text(random, 60),
          direction -> {
            for (int i = 0; i < rows; i++) {
              direction.activity(
                  "Дело " + cell(random),
                  row ->
                      row.deadline("до 1 марта 2027 г. " + cell(random))
                          .responsible("директор " + text(random, 30))
                          .result("итог " + cell(random))
                          .note(cell(random)));
            }
          });
    }
    if (random.nextBoolean()) {
      return PlanDocument.of(plan.numbered().build());
    }
    Order.Builder order = Order.builder(OrderKind.values()[random.nextInt(3)]);
    order.title("О плане " + text(random, 60)).preamble("В целях " + text(random, 200));
    for (int i = random.nextInt(6); i >= 0; i--) {
      order.clause("Поручить " + text(random, 300));
    }
    order.signatory("Директор " + text(random, 30), "А.Б. " + text(random, 20));
    return PlanDocument.of(order.build(), plan.numbered().build());
  }

  /** Most cells are short; one in a hundred is as long as 3,000 characters. */
  private static String cell(Random random) {
    int kind = random.nextInt(100);
    return text(random, kind == 0 ? 3000 : kind < 10 ? 400 : 40);
  }

  private static String text(Random random, int longest) {
    int length = random.nextInt(longest + 1);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
