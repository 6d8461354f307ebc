package io.github.objectivityplan.benchmarks;

import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.examples.SchoolPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

/** Reads one order with its plan from DOCX: ours, and POI that takes the text of every cell. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

  private byte[] docx = new byte[0];

  /** Writes the file with POI, so that no embedded JSON helps. */
  @Setup
  public void write() throws IOException {
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    PlanWriter.standard().write(SchoolPlan.document(), DocumentFormat.DOCX, ours);
    docx = ours.toByteArray();
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
