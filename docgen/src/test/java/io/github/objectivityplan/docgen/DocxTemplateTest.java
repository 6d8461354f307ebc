package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxTemplateTest {

  /**
   * Run with {@code -Dobjectivityplan.rewrite=true} after a change of the prototype or of docx4j:
   * it writes the resources anew, to be looked at and committed.
   */
  @Test
  void the_resources_are_what_docx4j_makes_of_the_standard_style() throws IOException {
    Map<String, byte[]> made = DocxPrototype.make(DocumentStyle.STANDARD);
    if (Boolean.getBoolean("objectivityplan.rewrite")) {
      for (Map.Entry<String, byte[]> part : made.entrySet()) {
        Path file = Path.of("src/main/resources" + DocxTemplate.RESOURCES, part.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, part.getValue());
      }
    }
    assertThat(DocxTemplate.of(DocumentStyle.STANDARD).parts.keySet())
        .containsExactlyElementsOf(made.keySet());
    for (Map.Entry<String, byte[]> part : made.entrySet()) {
      try (InputStream resource =
          DocxTemplate.class.getResourceAsStream(DocxTemplate.RESOURCES + part.getKey())) {
        assertThat(resource).as(part.getKey()).isNotNull();
        assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
            .as(part.getKey())
            .isEqualTo(new String(part.getValue(), StandardCharsets.UTF_8));
      }
    }
  }
}
