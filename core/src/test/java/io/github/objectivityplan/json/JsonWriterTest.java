package io.github.objectivityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tokens that {@link JsonWriter} writes are those that data binding would write. */
class JsonWriterTest {

  private static final JsonMapper DATABIND = new JsonMapper();

  @Property(tries = 500)
  void any_document_is_written_as_data_binding_writes_it(@ForAll long seed) {
    PlanDocument document = new RandomDocuments(seed).next();

    assertThat(new String(PlanJson.toBytes(document), StandardCharsets.UTF_8))
        .isEqualTo(new String(DATABIND.writeValueAsBytes(document), StandardCharsets.UTF_8));
    assertThat(PlanJson.toJson(document))
        .isEqualTo(
            DATABIND
                .writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .with(CanonicalPrinter.INSTANCE)
                .writeValueAsString(document));
  }

  @Property(tries = 200)
  void any_document_that_was_read_is_the_same_after_it_was_written(@ForAll long seed) {
    PlanDocument document = PlanJson.read(PlanJson.toJson(new RandomDocuments(seed).next()));

    assertThat(PlanJson.read(PlanJson.toBytes(document))).isEqualTo(document);
    assertThat(PlanJson.read(PlanJson.toJson(document))).isEqualTo(document);
  }

  @Test
  void a_value_that_only_data_binding_knows_is_written_by_it() {
    PlanDocument document =
        new PlanDocument(
            null,
            Plan.builder("План").build(),
            Map.of("x", List.of(LocalDate.of(2026, 9, 1), Map.of(1, 'a'))));

    assertThat(new String(PlanJson.toBytes(document), StandardCharsets.UTF_8))
        .endsWith("\"x\":[\"2026-09-01\",{\"1\":\"a\"}]}");
  }

  /** A fresh process writes its first document without waiting for data binding to start. */
  @Test
  void writing_loads_no_class_of_data_binding() throws ReflectiveOperationException {
    Class<?> plan = new WithoutDatabind().loadClass(Plan.class.getName());
    Class<?> document = plan.getClassLoader().loadClass(PlanDocument.class.getName());
    Class<?> json = plan.getClassLoader().loadClass(PlanJson.class.getName());
    Object builder = plan.getMethod("builder", String.class).invoke(null, "План");
    Object built = builder.getClass().getMethod("build").invoke(builder);
    Object value = document.getMethod("of", plan).invoke(null, built);

    assertThat(json.getMethod("toJson", document).invoke(null, value))
        .isEqualTo(PlanJson.toJson(PlanDocument.of(Plan.builder("План").build())));
  }

  /** The class path once more, without data binding. */
  private static final class WithoutDatabind extends URLClassLoader {

    WithoutDatabind() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        try {
          urls.add(Path.of(entry).toUri().toURL());
        } catch (MalformedURLException e) {
          throw new IllegalStateException(e);
        }
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("tools.jackson.databind")) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }
  }
}
