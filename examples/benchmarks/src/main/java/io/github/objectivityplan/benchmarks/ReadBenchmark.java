package io.github.objectivityplan.benchmarks;

import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads one typed order with its plan of thirty rows from DOCX: ours, and POI that takes the text
 * of every cell. The first is to take no more than 1.5 times as long as the second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

  private static final int ROWS = 30;

  private byte[] docx = new byte[0];

  /** Makes the file with POI, as somebody typed it: no JSON of ours helps. */
  @Setup
  public void type() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      for (String line :
          List.of(
              "Муниципальное бюджетное общеобразовательное учреждение «Лицей № 3» города Энска",
              "П Р И К А З",
              "02.09.2026 № 41",
              "Об утверждении плана мероприятий",
              "В целях повышения объективности оценивания п р и к а з ы в а ю:",
              "1. Утвердить план мероприятий (приложение).",
              "2. Контроль исполнения приказа оставляю за собой.",
              "Директор А.А. Лосева",
              "Приложение к приказу от 02.09.2026 № 41",
              "План мероприятий по объективности оценивания на 2026-2027 учебный год")) {
        word.createParagraph().createRun().setText(line);
      }
      XWPFTable table = word.createTable(ROWS + 1, 5);
      row(table, 0, "№ п/п", "Мероприятие", "Срок", "Ответственный", "Ожидаемый результат");
      for (int i = 1; i <= ROWS; i++) {
        row(
            table,
            i,
            i + ".",
            "Провести сверку отметок %s-го класса с итогами независимой оценки".formatted(i),
            "до %s.11.2026".formatted(i % 28 + 1),
            "Заместитель директора по УВР Зимина О.П.",
            "Аналитическая справка");
      }
      word.write(out);
    }
    docx = out.toByteArray();
  }

  private static void row(XWPFTable table, int at, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      table.getRow(at).getCell(i).setText(texts[i]);
    }
  }

  /** The document read. */
  @Benchmark
  public Reading read() {
    return PlanReader.standard().read(new ByteArrayInputStream(docx), DocumentFormat.DOCX);
  }

  /** The file opened with POI and the text of every cell taken. */
  @Benchmark
  public void poi(Blackhole sink) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      word.getParagraphs().forEach(paragraph -> sink.consume(paragraph.getText()));
      word.getTables()
          .forEach(
              table ->
                  table
                      .getRows()
                      .forEach(
                          row ->
                              row.getTableCells().forEach(cell -> sink.consume(cell.getText()))));
    }
  }
}
