package io.github.objectivityplan.benchmarks;

import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.examples.SchoolPlan;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

/**
 * Writes one order with its plan: ours, a bare zip of the same bytes, and the same table with POI.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WriteBenchmark {

  private final PlanDocument document = SchoolPlan.document();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Takes the parts of a written file apart for {@link #bareZip()}. */
  @Setup
  public void parts() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  /** The document as DOCX. */
  @Benchmark
  public byte[] docx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.DOCX, bytes);
    return bytes.toByteArray();
  }

  /** The same bytes in a zip at the default level. */
  @Benchmark
  public byte[] bareZip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The plan's rows as a table that POI makes. */
  @Benchmark
  public byte[] poi() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText(document.plan().title());
      XWPFTable table = word.createTable();
      document
          .plan()
          .allActivities()
          .forEach(
              activity -> {
                var row = table.createRow();
                for (String text :
                    new String[] {
                      activity.number(), activity.title(), activity.deadline().text(), "", ""
                    }) {
                  var cell = row.createCell();
                  cell.setText(text);
                }
              });
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** The document as XLSX. */
  @Benchmark
  public byte[] xlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.XLSX, bytes);
    return bytes.toByteArray();
  }

  /** The document as canonical JSON. */
  @Benchmark
  public byte[] json() {
    return PlanJson.toBytes(document);
  }
}
