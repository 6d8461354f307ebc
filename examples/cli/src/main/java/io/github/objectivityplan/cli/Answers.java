package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the answers to the questions of {@code new} from a YAML file. */
final class Answers {

  private Answers() {}

  static Map<Question, String> read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw error("текст в UTF-8", "a text in UTF-8", "другие байты", "other bytes");
    }
    Object loaded;
    try {
      loaded =
          new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build())
              .loadFromString(text);
    } catch (MarkedYamlEngineException e) {
      String where = e.getProblemMark().map(mark -> (mark.getLine() + 1) + "").orElse("1");
      throw error(
          "правильный YAML (строка " + where + ")",
          "well-formed YAML (line " + where + ")",
          e.getProblem(),
          e.getProblem());
    } catch (YamlEngineException e) {
      String what = String.valueOf(e.getMessage());
      throw error("правильный YAML", "well-formed YAML", what, what);
    }
    if (!(loaded instanceof Map<?, ?> fields)) {
      throw error("набор полей", "a mapping of fields", "другое", "something else");
    }
    Map<Question, String> answers = new EnumMap<>(Question.class);
    fields.forEach(
        (key, value) -> {
          Question question = question(String.valueOf(key));
          if (!(value instanceof String answer) || !question.accepts(answer)) {
            throw error(
                question.key() + ": " + question.expected().ru(),
                question.key() + ": " + question.expected().en(),
                "«" + value + "»",
                "\"" + value + "\"");
          }
          answers.put(question, answer.strip());
        });
    return answers;
  }

  private static Question question(String key) {
    for (Question question : Question.values()) {
      if (question.key().equals(key)) {
        return question;
      }
    }
    String known =
        Arrays.stream(Question.values()).map(Question::key).collect(Collectors.joining(", "));
    throw error("одно из полей " + known, "one of the fields " + known, "«" + key + "»", key);
  }

  private static UnreadableException error(
      String expectedRu, String expectedEn, String cameRu, String cameEn) {
    return new UnreadableException(
        new Message(
            "ожидалось: " + expectedRu + ", получено: " + cameRu,
            "expected " + expectedEn + ", came " + cameEn));
  }
}
