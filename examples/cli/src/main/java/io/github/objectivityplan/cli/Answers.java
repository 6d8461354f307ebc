package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the answers to the questions of {@code new} from a YAML file. */
final class Answers {

  private static final List<String> FIELDS =
      Arrays.stream(Question.values()).map(Question::key).toList();

  private Answers() {}

  static Map<Question, String> read(Path file) throws IOException {
    return Yaml.load(file, Answers::parse);
  }

  private static Map<Question, String> parse(String text) {
    Yaml.Mapping fields =
        Yaml.read(text).mapping("набор полей", "a mapping of fields").only(FIELDS);
    Map<Question, String> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      Yaml value = fields.get(question.key());
      if (value != null) {
        answers.put(question, answer(question, value));
      }
    }
    return answers;
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
}
