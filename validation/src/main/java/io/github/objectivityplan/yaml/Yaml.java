package io.github.objectivityplan.yaml;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A value of a YAML (or JSON) file with its place, so that a mistake can be named with line and
 * column. Built from the parser's events: no aliases, no tags, no depth that a person would not
 * write.
 */
public sealed interface Yaml {

  /** The longest file that is read, in characters. */
  int MAX_LENGTH = 1_000_000;

  /** The deepest nesting that is read. */
  int MAX_DEPTH = 16;

  /** The longest quotation in a message, in characters. */
  int QUOTED = 90;

  /** A place in the file; both count from 1. */
  record At(int line, int column) {
    /** The error of a file that has something else here than was expected. */
    public UnreadableException expected(Message expected, Message came) {
      return new UnreadableException(
          new Message(
              "строка %d, знак %d: ожидалось: %s, получено: %s"
                  .formatted(line, column, expected.ru(), came.ru()),
              "line %d, column %d: expected %s, came %s"
                  .formatted(line, column, expected.en(), came.en())));
    }
  }

  /** A text, number or word. */
  record Scalar(At at, String text) implements Yaml {}

  /** A list. */
  record Sequence(At at, List<Yaml> items) implements Yaml {}

  /** Names and values, in the order of the file. */
  record Mapping(At at, Map<String, Entry> entries) implements Yaml {

    /** Refuses the names that are not {@code known}. */
    public Mapping only(List<String> known) {
      entries.forEach(
          (name, entry) -> {
            if (!known.contains(name)) {
              throw entry
                  .at()
                  .expected(oneOf(known), new Message("«" + name + "»", "\"" + name + "\""));
            }
          });
      return this;
    }

    /** The value of {@code field}, or absent. */
    public @Nullable Yaml get(String field) {
      Entry entry = entries.get(field);
      return entry == null ? null : entry.value();
    }

    /** The value of {@code field}, which must be there. */
    public Yaml required(String field) {
      Yaml value = get(field);
      if (value == null) {
        throw at.expected(
            new Message("поле «" + field + "»", "the field \"" + field + "\""),
            new Message("набор полей без него", "a mapping without it"));
      }
      return value;
    }

    /** The text of {@code field}, which must be there. */
    public String text(String field) {
      return required(field).text("текст", "a text");
    }

    /** The items of {@code field}; none where it is absent. */
    public List<Yaml> items(String field) {
      Yaml value = get(field);
      return value == null ? List.of() : value.list("список", "a list");
    }
  }

  /** A file in which there is nothing, or nothing but comments. */
  record Nothing(At at) implements Yaml {}

  /** A value with the place of its name. */
  record Entry(At at, Yaml value) {}

  At at();

  /** What a message says came here. */
  default Message came() {
    if (this instanceof Scalar scalar) {
      String text = brief(scalar.text());
      return text.isEmpty()
          ? new Message("пустое значение", "an empty value")
          : new Message("«" + text + "»", "\"" + text + "\"");
    }
    if (this instanceof Nothing) {
      return new Message("пустой файл", "an empty file");
    }
    return this instanceof Sequence
        ? new Message("список", "a list")
        : new Message("набор полей", "a mapping");
  }

  private static String brief(String text) {
    String line = text.replace('\n', ' ').strip();
    if (line.length() <= QUOTED) {
      return line;
    }
    boolean withinPair = Character.isHighSurrogate(line.charAt(QUOTED - 2));
    return line.substring(0, withinPair ? QUOTED - 2 : QUOTED - 1).strip() + "…";
  }

  default Mapping mapping(String ru, String en) {
    if (this instanceof Mapping mapping) {
      return mapping;
    }
    throw at().expected(new Message(ru, en), came());
  }

  default List<Yaml> list(String ru, String en) {
    if (this instanceof Sequence sequence) {
      return sequence.items();
    }
    throw at().expected(new Message(ru, en), came());
  }

  default String text(String ru, String en) {
    if (this instanceof Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text().strip();
    }
    throw at().expected(new Message(ru, en), came());
  }

  default LocalDate date() {
    Message expected = new Message("дата ГГГГ-ММ-ДД", "a date YYYY-MM-DD");
    try {
      return LocalDate.parse(text(expected.ru(), expected.en()));
    } catch (DateTimeParseException e) {
      throw at().expected(expected, came());
    }
  }

  /** «одно из: …». */
  static Message oneOf(List<String> names) {
    String joined = String.join(", ", names);
    return new Message("одно из: " + joined, "one of " + joined);
  }

  /**
   * Reads a file in UTF-8; what is wrong with it is told with its name.
   *
   * @throws UnreadableException if it is too long, is not UTF-8 or {@code reader} refuses it
   */
  static <T> T load(Path file, Function<String, T> reader) throws IOException {
    try {
      if (Files.size(file) > 4L * MAX_LENGTH) {
        throw new UnreadableException(
            new Message(
                "ожидался файл не длиннее " + MAX_LENGTH + " знаков",
                "expected a file of at most " + MAX_LENGTH + " characters"));
      }
      return reader.apply(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          new Message(
              file + ": ожидался текст в UTF-8, получены другие байты",
              file + ": expected a text in UTF-8, came other bytes"),
          e);
    } catch (UnreadableException e) {
      throw new UnreadableException(
          new Message(file + ": " + e.text().ru(), file + ": " + e.text().en()), e);
    }
  }

  /**
   * Reads one document.
   *
   * @throws UnreadableException if the text is not YAML, is too long or too deep, has an alias or a
   *     name twice
   */
  static Yaml read(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new UnreadableException(
          new Message(
              "ожидался файл не длиннее %d знаков, получено %d"
                  .formatted(MAX_LENGTH, text.length()),
              "expected a file of at most %d characters, came %d"
                  .formatted(MAX_LENGTH, text.length())));
    }
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(MAX_LENGTH).build();
    try {
      return new Builder().build(new Parse(settings).parseString(text));
    } catch (YamlEngineException e) {
      throw NotYaml.of(e, text);
    }
  }

  /** Joins the parser's events to a value. */
  final class Builder {

    /** A collection that is being filled. */
    private static final class Open {
      final At at;
      final @Nullable List<Yaml> items;
      final @Nullable Map<String, Entry> entries;
      @Nullable String name;
      At nameAt;

      Open(At at, boolean mapping) {
        this.at = at;
        this.nameAt = at;
        this.items = mapping ? null : new ArrayList<>();
        this.entries = mapping ? new LinkedHashMap<>() : null;
      }

      Yaml close() {
        return items != null
            ? new Sequence(at, List.copyOf(items))
            : new Mapping(at, entries == null ? Map.of() : entries);
      }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Yaml root;

    Yaml build(Iterable<Event> events) {
      for (Event event : events) {
        switch (event.getEventId()) {
          case Alias ->
              throw at(event)
                  .expected(
                      new Message("значение", "a value"),
                      new Message("ссылка на другое место (*)", "an alias (*)"));
          case Scalar -> add(scalar((ScalarEvent) event));
          case SequenceStart, MappingStart -> {
            if (((CollectionStartEvent) event).getAnchor().isPresent()) {
              throw at(event)
                  .expected(
                      new Message("значение", "a value"),
                      new Message("якорь (&)", "an anchor (&)"));
            }
            if (open.size() >= MAX_DEPTH) {
              throw at(event)
                  .expected(
                      new Message(
                          "вложенность не глубже " + MAX_DEPTH, "nesting of at most " + MAX_DEPTH),
                      new Message("ещё один уровень", "one more level"));
            }
            open.push(new Open(at(event), event.getEventId() == Event.ID.MappingStart));
          }
          case SequenceEnd, MappingEnd -> add(open.pop().close());
          case DocumentStart -> {
            if (root != null) {
              throw at(event)
                  .expected(
                      new Message("один документ", "one document"),
                      new Message("второй", "a second one"));
            }
          }
          default -> {
            // the stream's own marks
          }
        }
      }
      return root == null ? new Nothing(new At(1, 1)) : root;
    }

    private static Scalar scalar(ScalarEvent event) {
      String text = event.getValue();
      boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
      return new Scalar(at(event), plain && (text.equals("null") || text.equals("~")) ? "" : text);
    }

    private void add(Yaml value) {
      Open parent = open.peek();
      if (parent == null) {
        root = value;
      } else if (parent.items != null) {
        parent.items.add(value);
      } else if (parent.name == null) {
        parent.name = value.text("имя поля", "the name of a field");
        parent.nameAt = value.at();
      } else if (parent.entries != null) {
        if (parent.entries.put(parent.name, new Entry(parent.nameAt, value)) != null) {
          throw parent.nameAt.expected(
              new Message("каждое поле один раз", "each field once"),
              new Message(
                  "«" + parent.name + "» повторно", "\"" + parent.name + "\" for the second time"));
        }
        parent.name = null;
      }
    }

    private static At at(Event event) {
      return event.getStartMark().map(Builder::at).orElse(new At(1, 1));
    }

    static At at(Mark mark) {
      return new At(mark.getLine() + 1, mark.getColumn() + 1);
    }
  }
}
