package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core looks at the written pages in a browser of this machine. Where there is none, the test
 * says so and is skipped.
 */
class AccessiblePageTest {

  /** Runs the rules of WCAG 2.0, 2.1 and 2.2 A and AA and leaves what they find on the page. */
  private static final String RUN =
      """
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
        .then(function (found) {
          var result = document.createElement('pre');
          result.id = 'axe';
          result.setAttribute('data-passes', found.passes.length);
          result.textContent = found.violations.map(function (rule) {
            return rule.id + ': ' + rule.nodes.map(function (n) { return n.html; }).join(' | ');
          }).join('\\n');
          document.body.appendChild(result);
        });
      """;

  static Stream<PlanDocument> documents() {
    return DocxWriterTest.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void breaks_no_rule_of_wcag_2_1_aa(PlanDocument document, @TempDir Path folder) throws Exception {
    assertNothingIsFound(OfficeFile.write(document, DocumentFormat.HTML), folder);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void breaks_none_with_every_mark_and_sheet(PlanDocument document, @TempDir Path folder)
      throws Exception {
    PlanWriter writer = PlanWriter.of(DocumentsToWrite.everyMark().build());

    assertNothingIsFound(OfficeFile.write(writer, document, DocumentFormat.HTML), folder);
  }

  private static void assertNothingIsFound(byte[] page, Path folder) throws Exception {
    org.jsoup.nodes.Element found = examined(new String(page, StandardCharsets.UTF_8), folder);

    assertThat(found.text()).isEmpty();
    assertThat(Integer.parseInt(found.attr("data-passes"))).isGreaterThan(5);
  }

  @Test
  void finds_what_is_wrong_with_a_page(@TempDir Path folder) throws Exception {
    String html =
        "<!DOCTYPE html><html><head><title></title></head><body><img src='x.png'></body></html>";

    assertThat(examined(html, folder).text())
        .contains("document-title:", "html-has-lang:", "image-alt:");
  }

  private static org.jsoup.nodes.Element examined(String html, Path folder) throws Exception {
    Path page = folder.resolve("page.html");
    String scripts = "<script>" + axe() + "</script><script>" + RUN + "</script>";
    Files.writeString(page, html.replace("</body>", scripts + "</body>"));
    Path dump = Browser.open(page, folder, "--virtual-time-budget=20000", "--dump-dom");
    org.jsoup.nodes.Element found = Jsoup.parse(Files.readString(dump)).getElementById("axe");
    assertThat(found).as("what axe-core found").isNotNull();
    return found;
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessiblePageTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("</script", "<\\/script");
    }
  }
}
