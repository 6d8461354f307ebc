package io.github.objectivityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.PlanWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The README's table of what the library weighs is true: its jars are those that a host gets, its
 * sizes are theirs, and each thing works with the jars that the table names for it and no other.
 */
class WeightTest {

  private static final Path JARS = Path.of("target/jars-of-a-host.txt");
  private static final String DOC =
      "../../docgen/src/test/resources/io/github/objectivityplan/docgen/form-fields.doc";

  @TempDir private static Path folder;

  /** A row of the table. */
  private record Row(int kilobytes, List<String> jars) {}

  @BeforeAll
  static void writeSamples() throws IOException {
    for (String name : List.of("plan.docx", "plan.xlsx", "plan.html", "plan.json")) {
      PlanWriter.standard().write(SchoolPlan.document(), folder.resolve(name));
    }
    Files.writeString(folder.resolve("plan.txt"), "Добрый день!");
    writeBook(new HSSFWorkbook(), "plan.xls");
    writeBook(new XSSFWorkbook(), "other.xlsx");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("plan.odt")))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
    }
    Files.copy(Path.of(DOC), folder.resolve("plan.doc"));
  }

  private static void writeBook(Workbook book, String name) throws IOException {
    try (book;
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      book.createSheet("План").createRow(0).createCell(0).setCellValue("Мероприятие");
      book.write(out);
    }
  }

  @Test
  void the_table_names_every_jar_that_a_host_gets_and_no_other() throws IOException {
    List<String> named = table().values().stream().flatMap(row -> row.jars().stream()).toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(jars().keySet());
  }

  @Test
  void the_sizes_of_the_table_are_true_to_a_tenth() throws IOException {
    Map<String, Path> jars = jars();
    for (Map.Entry<String, Row> row : table().entrySet()) {
      long bytes = 0;
      for (String jar : row.getValue().jars()) {
        bytes += size(jars.get(jar));
      }
      assertThat((double) row.getValue().kilobytes())
          .as("KB of %s, which are %s", row.getKey(), bytes / 1024)
          .isBetween(bytes / 1024 * 0.9 - 1, bytes / 1024 * 1.1 + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "check, school, core validation, done",
    "write, DOCX, core docgen, done",
    "write, HTML, core docgen, done",
    "write, JSON, core docgen, done",
    "write, XLSX, core docgen commons-compress poi poi-ooxml, done",
    "write in a style of its own, DOCX, core docgen commons-compress fontbox docx4j, done",
    "write, PDF, core docgen fontbox openhtmltopdf-pdfbox openpdf-fonts-extra, done",
    "write, ODT, core docgen, done",
    "write, MARKDOWN, core docgen, done",
    "inflect, Петрова А.Б., core docgen petrovich4j, Петровой А.Б.",
    "read, plan.json, core docgen, done",
    "read, plan.txt, core docgen, opened",
    "read, plan.docx, core docgen commons-compress, done",
    "read, plan.odt, core docgen commons-compress, opened",
    "read, plan.html, core docgen jsoup, done",
    "read, plan.xlsx, core docgen commons-compress poi poi-ooxml, done",
    "read, other.xlsx, core docgen commons-compress poi, opened",
    "read, plan.xls, core docgen commons-compress poi, opened",
    "read, plan.doc, core docgen commons-compress poi poi-scratchpad, done"
  })
  void each_thing_works_with_its_own_jars_alone(
      String action, String argument, String rows, String result) throws Exception {
    assertThat(run(action, argument, rows)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "write, XLSX, core docgen commons-compress poi, org.apache.poi:poi-ooxml, xlsx",
    "write, PDF, core docgen, com.github.librepdf:openpdf-fonts-extra, pdf",
    "write, PDF, core docgen openpdf-fonts-extra,"
        + " io.github.openhtmltopdf:openhtmltopdf-pdfbox, pdf",
    "write in a style of its own, DOCX, core docgen, org.docx4j:docx4j-JAXB-ReferenceImpl, docx",
    "read, plan.docx, core docgen, org.apache.commons:commons-compress, docx",
    "read, plan.odt, core docgen, org.apache.commons:commons-compress, odt",
    "read, plan.html, core docgen, org.jsoup:jsoup, html",
    "read, plan.xlsx, core docgen commons-compress, org.apache.poi:poi, xlsx",
    "read, plan.xls, core docgen, org.apache.poi:poi, xls",
    "read, plan.doc, core docgen commons-compress poi, org.apache.poi:poi-scratchpad, doc"
  })
  void a_library_that_was_left_out_is_named_in_both_languages(
      String action, String argument, String rows, String artifact, String format)
      throws Exception {
    assertThat(run(action, argument, rows).lines())
        .containsExactly(
            artifact,
            "для формата «%s» ожидалась библиотека %s, её нет среди библиотек программы"
                .formatted(format, artifact),
            "the format \"%s\" expected the library %s, which the program has left out"
                .formatted(format, artifact));
  }

  @Test
  void who_leaves_out_all_of_poi_is_told_what_to_add_until_each_thing_works() throws Exception {
    assertThat(told("write", "XLSX")).containsExactly("poi-ooxml", "done");
    assertThat(told("read", "plan.xlsx")).containsExactly("poi", "poi-ooxml", "done");
    assertThat(told("read", "other.xlsx")).containsExactly("poi", "opened");
    assertThat(told("read", "plan.xls")).containsExactly("poi", "opened");
    assertThat(told("read", "plan.doc")).containsExactly("poi", "poi-scratchpad", "done");
  }

  /** What a host is told that adds what it is told to add, with what Maven adds to that. */
  private static List<String> told(String action, String argument) throws Exception {
    Set<String> rows = new LinkedHashSet<>(List.of("core", "docgen", "commons-compress"));
    List<String> told = new ArrayList<>();
    while (told.size() < 5) {
      String says = run(action, argument, String.join(" ", rows)).lines().findFirst().orElse("");
      told.add(says.substring(says.indexOf(':') + 1));
      if (!says.startsWith("org.apache.poi:")) {
        return told;
      }
      rows.add("poi");
      rows.add(told.get(told.size() - 1));
    }
    return told;
  }

  @Test
  void a_missing_library_for_forms_of_names_is_named() throws Exception {
    assertThat(run("inflect", "Петрова А.Б.", "core docgen"))
        .isEqualTo(
            "expected the library com.github.petrovich4j:petrovich4j, which the program has left"
                + " out");
  }

  private static String run(String action, String argument, String rows) throws Exception {
    Map<String, Path> jars = jars();
    List<URL> path = new ArrayList<>();
    path.add(Path.of("target/classes").toUri().toURL());
    path.add(Path.of("target/test-classes").toUri().toURL());
    for (String row : rows.split(" ")) {
      for (String jar : table().get(row).jars()) {
        path.add(jars.get(jar).toUri().toURL());
      }
    }
    Class<?> probe = action.equals("check") ? WeightProbe.Check.class : WeightProbe.class;
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader alone =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(alone);
      return (String)
          alone
              .loadClass(probe.getName())
              .getMethod("run", String.class, String.class)
              .invoke(
                  null,
                  action,
                  action.equals("read") ? folder.resolve(argument).toString() : argument);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** The rows of the README's table by the name in their first cell. */
  private static Map<String, Row> table() throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));
    int start = readme.indexOf("<!-- weight -->");
    Map<String, Row> rows = new LinkedHashMap<>();
    readme
        .substring(start, readme.indexOf("\n\n", readme.indexOf('|', start)))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|"))
        .forEach(
            cells ->
                rows.put(
                    cells[1].replace("`", "").strip(),
                    new Row(
                        Integer.parseInt(cells[3].replace(",", "").strip()),
                        Arrays.stream(cells[4].split(",")).map(String::strip).toList())));
    return rows;
  }

  /** The jars of a host by their names without versions. */
  private static Map<String, Path> jars() throws IOException {
    Map<String, Path> jars = new LinkedHashMap<>();
    Set<String> paths = new LinkedHashSet<>();
    paths.addAll(List.of(Files.readString(JARS).strip().split(File.pathSeparator)));
    for (String path : paths) {
      Path jar = Path.of(path);
      String name =
          Files.isDirectory(jar)
              ? "objectivity-plan-" + jar.getParent().getParent().getFileName()
              : jar.getFileName().toString().replaceFirst("-\\d.*", "");
      jars.put(name, jar);
    }
    return jars;
  }

  private static long size(Path jar) throws IOException {
    if (!Files.isDirectory(jar)) {
      return Files.size(jar);
    }
    // not packed yet: about what the jar will be
    long bytes = 0;
    try (Stream<Path> files = Files.walk(jar)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Deflater deflater = new Deflater();
        deflater.setInput(Files.readAllBytes(file));
        deflater.finish();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
          bytes += deflater.deflate(buffer);
        }
        deflater.end();
        bytes += 300;
      }
    }
    return bytes;
  }
}
