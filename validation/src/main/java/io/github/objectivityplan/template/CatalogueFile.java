package io.github.objectivityplan.template;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.DeadlineTerm;
import io.github.objectivityplan.plan.PlanLevel;
import io.github.objectivityplan.template.MeasureCatalogue.Measure;
import io.github.objectivityplan.template.MeasureCatalogue.TypicalDirection;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads catalogues from YAML or JSON and says where a mistake is and what was expected there. */
final class CatalogueFile {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private static final List<String> LEVELS =
      Arrays.stream(PlanLevel.values())
          .map(level -> level.name().toLowerCase(Locale.ROOT))
          .toList();

  private CatalogueFile() {}

  static MeasureCatalogue builtIn(PlanLevel level) {
    return switch (level) {
      case SCHOOL -> School.CATALOGUE;
      case MUNICIPALITY -> Municipality.CATALOGUE;
      case REGION -> Region.CATALOGUE;
    };
  }

  /** Holds the catalogue of schools once it was asked for. */
  private static final class School {
    static final MeasureCatalogue CATALOGUE = parse(resource("school.yaml"));
  }

  /** Holds the catalogue of municipalities once it was asked for. */
  private static final class Municipality {
    static final MeasureCatalogue CATALOGUE = parse(resource("municipality.yaml"));
  }

  /** Holds the catalogue of regions once it was asked for. */
  private static final class Region {
    static final MeasureCatalogue CATALOGUE = parse(resource("region.yaml"));
  }

  static String resource(String name) {
    try (InputStream in = CatalogueFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MeasureCatalogue load(Path file) throws IOException {
    return Yaml.load(file, CatalogueFile::parse);
  }

  static MeasureCatalogue parse(String text) {
    Yaml.Mapping file =
        Yaml.read(text)
            .mapping("каталог: набор полей", "a catalogue: a mapping of fields")
            .only(List.of("level", "extends", "roles", "directions", "measures"));
    Yaml parentId = file.get("extends");
    MeasureCatalogue parent = parentId == null ? null : builtIn(level(parentId));
    PlanLevel level =
        parent != null && file.get("level") == null
            ? parent.level()
            : level(file.required("level"));
    Map<String, String> roles = roles(file, parent);
    List<TypicalDirection> directions = directions(file, parent);
    return new MeasureCatalogue(
        level, roles, directions, measures(file, parent, roles.keySet(), directions));
  }

  private static PlanLevel level(Yaml value) {
    return PlanLevel.values()[LEVELS.indexOf(oneOf(value, LEVELS))];
  }

  private static Map<String, String> roles(Yaml.Mapping file, @Nullable MeasureCatalogue parent) {
    Map<String, String> roles = new LinkedHashMap<>(parent == null ? Map.of() : parent.roles());
    Yaml named = file.get("roles");
    if (named != null) {
      named
          .mapping("роли: ключ и название", "roles: a key and a name")
          .entries()
          .forEach((key, entry) -> roles.put(key, entry.value().text("название роли", "a name")));
    }
    return roles;
  }

  private static List<TypicalDirection> directions(
      Yaml.Mapping file, @Nullable MeasureCatalogue parent) {
    Map<String, TypicalDirection> byCode = new LinkedHashMap<>();
    if (parent != null) {
      parent.directions().forEach(direction -> byCode.put(direction.code(), direction));
    }
    for (Yaml item : file.items("directions")) {
      Yaml.Mapping one =
          item.mapping("направление: code, title, tasks", "a direction: code, title, tasks")
              .only(List.of("code", "title", "tasks"));
      String code = one.text("code");
      byCode.put(code, new TypicalDirection(code, one.text("title"), texts(one, "tasks")));
    }
    return List.copyOf(byCode.values());
  }

  private static List<Measure> measures(
      Yaml.Mapping file,
      @Nullable MeasureCatalogue parent,
      Collection<String> roles,
      List<TypicalDirection> directions) {
    Map<String, Measure> byId = new LinkedHashMap<>();
    if (parent != null) {
      parent.measures().forEach(measure -> byId.put(measure.id(), measure));
    }
    List<String> codes = directions.stream().map(TypicalDirection::code).toList();
    List<String> own = new ArrayList<>();
    for (Yaml item : file.items("measures")) {
      Yaml.Mapping one =
          item.mapping("мероприятие: набор полей", "a measure: a mapping of fields")
              .only(
                  List.of(
                      "id",
                      "direction",
                      "title",
                      "deadlines",
                      "responsible",
                      "result",
                      "satisfies",
                      "after",
                      "needs",
                      "spare",
                      "source"));
      String id = one.text("id");
      if (own.contains(id)) {
        throw one.required("id")
            .at()
            .expected(
                new Message("каждое мероприятие один раз", "each measure once"),
                new Message("«" + id + "» повторно", "\"" + id + "\" for the second time"));
      }
      own.add(id);
      List<String> responsible = new ArrayList<>();
      for (Yaml role : filled(one, "responsible")) {
        responsible.add(oneOf(role, List.copyOf(roles)));
      }
      Yaml spare = one.get("spare");
      Yaml source = one.get("source");
      byId.put(
          id,
          new Measure(
              id,
              oneOf(one.required("direction"), codes),
              one.text("title"),
              filled(one, "deadlines").stream().map(CatalogueFile::deadline).toList(),
              responsible,
              one.text("result"),
              texts(one, "satisfies"),
              texts(one, "after"),
              texts(one, "needs"),
              spare != null && oneOf(spare, List.of("true", "false")).equals("true"),
              source == null ? null : source.text("источник", "a source")));
    }
    for (Yaml item : file.items("measures")) {
      Yaml.Mapping one = item.mapping("мероприятие: набор полей", "a measure: a mapping of fields");
      for (String field : List.of("after", "needs")) {
        for (Yaml other : one.items(field)) {
          steps(one.text("id"), field, other, byId);
        }
      }
    }
    return List.copyOf(byId.values());
  }

  /** Refuses a step that nobody knows, and one that comes before itself. */
  private static void steps(String id, String field, Yaml other, Map<String, Measure> byId) {
    List<String> known = new ArrayList<>(byId.keySet());
    boolean order = field.equals("after");
    if (order) {
      known.add(MeasureCatalogue.ADOPTION);
    }
    String step = oneOf(other, known);
    if (order && precedes(id, step, byId, new HashSet<>())) {
      throw other
          .at()
          .expected(
              new Message(
                  "мероприятие, которое не следует за «" + id + "»",
                  "a measure that does not come after \"" + id + "\""),
              other.came());
    }
  }

  private static boolean precedes(
      String id, String step, Map<String, Measure> byId, Set<String> seen) {
    Measure measure = byId.get(step);
    return step.equals(id)
        || measure != null
            && seen.add(step)
            && measure.after().stream().anyMatch(each -> precedes(id, each, byId, seen));
  }

  /** A deadline as documents print it, so that what a template writes can be read back. */
  private static Deadline deadline(Yaml value) {
    Message expected =
        new Message(
            "срок без года: «октябрь», «до 15 сентября», «не позднее чем за 10 дней до начала ВПР»",
            "a deadline without a year: «октябрь», «до 15 сентября»");
    Deadline deadline = Deadline.parse(value.text(expected.ru(), expected.en()));
    boolean understood =
        !deadline.terms().isEmpty()
            && deadline.terms().stream()
                .noneMatch(term -> term instanceof DeadlineTerm.Unrecognised);
    if (!understood) {
      throw value.at().expected(expected, value.came());
    }
    if (!deadline.toText(RUSSIAN).equals(deadline.text())) {
      String canonical = deadline.toText(RUSSIAN);
      throw value
          .at()
          .expected(new Message("«" + canonical + "»", "\"" + canonical + "\""), value.came());
    }
    return deadline;
  }

  private static List<Yaml> filled(Yaml.Mapping mapping, String field) {
    List<Yaml> items = mapping.required(field).list("список", "a list");
    if (items.isEmpty()) {
      throw mapping
          .required(field)
          .at()
          .expected(
              new Message("хотя бы одно значение", "at least one value"),
              new Message("пустой список", "an empty list"));
    }
    return items;
  }

  private static List<String> texts(Yaml.Mapping mapping, String field) {
    return mapping.items(field).stream().map(item -> item.text("текст", "a text")).toList();
  }

  private static String oneOf(Yaml value, List<String> words) {
    Message expected = Yaml.oneOf(words);
    String text = value.text(expected.ru(), expected.en());
    if (!words.contains(text)) {
      throw value.at().expected(expected, value.came());
    }
    return text;
  }
}
