package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a YAML file answers to the command {@code new}: its fields are named like the options.
 *
 * @param given the answers to questions
 * @param from the municipality's plan
 * @param catalogue a catalogue of one's own
 * @param out the file to write
 * @param force whether that file is replaced
 */
record Answers(
    Map<Question, String> given,
    @Nullable Path from,
    @Nullable Path catalogue,
    @Nullable Path out,
    boolean force) {

  private static final List<String> FIELDS =
      Stream.concat(
              Arrays.stream(Question.values()).map(Question::key),
              Stream.of("from", "catalogue", "out", "force"))
          .toList();

  static Answers read(Path file) throws IOException {
    return Yaml.load(file, Answers::parse);
  }

  private static Answers parse(String text) {
    Yaml.Mapping fields =
        Yaml.read(text).mapping("набор полей", "a mapping of fields").only(FIELDS);
    Map<Question, String> given = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      Yaml value = fields.get(question.key());
      if (value != null) {
        given.put(question, answer(question, value));
      }
    }
    return new Answers(
        given,
        path(fields, "from"),
        path(fields, "catalogue"),
        path(fields, "out"),
        isSet(fields, "force"));
  }

  private static String answer(Question question, Yaml value) {
    Message expected =
        new Message(
            question.key() + " – " + question.expected().ru(),
            question.key() + ", " + question.expected().en());
    String answer = value.text(expected.ru(), expected.en());
    if (!question.accepts(answer)) {
      throw value.at().expected(expected, value.came());
    }
    return answer;
  }

  private static @Nullable Path path(Yaml.Mapping fields, String field) {
    Yaml value = fields.get(field);
    if (value == null) {
      return null;
    }
    Message expected = new Message(field + " – имя файла", field + ", the name of a file");
    String name = value.text(expected.ru(), expected.en());
    try {
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException e) {
      // refused below, as a blank name is
    }
    throw value.at().expected(expected, value.came());
  }

  private static boolean isSet(Yaml.Mapping fields, String field) {
    Yaml value = fields.get(field);
    if (value == null) {
      return false;
    }
    Message expected = new Message(field + " – true или false", field + ", true or false");
    return switch (value.text(expected.ru(), expected.en())) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.at().expected(expected, value.came());
    };
  }
}
