package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question a line on standard input, an answer a line on standard output, both JSON. */
final class JsonLines {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonLines() {}

  static int answer(ObjectivityPlan program, Function<JsonNode, Map<String, Object>> answer)
      throws IOException {
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(program.in(), StandardCharsets.UTF_8));
    int number = 0;
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      number++;
      if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(BYTE_ORDER_MARK.length());
      }
      if (line.isBlank()) {
        continue;
      }
      program.out().print(MAPPER.writeValueAsString(answer.apply(question(line, number))));
      program.out().print('\n');
    }
    program.out().flush();
    return ObjectivityPlan.OK;
  }

  private static JsonNode question(String line, int number) {
    JsonNode question;
    try {
      question = MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw wrong(number, line, e);
    }
    if (!question.path("text").isString()) {
      throw wrong(number, line, null);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(question.path("text").asString())) {
      throw new UnreadableException(
          new Message(
              "стандартный ввод, строка %s: ожидался целый символ, получена половина суррогатной пары"
                  .formatted(number),
              "standard input, line %s: expected a whole character, came half of a surrogate pair"
                  .formatted(number)),
          null);
    }
    return question;
  }

  private static UnreadableException wrong(
      int number, String line, @org.jspecify.annotations.Nullable Exception cause) {
    String start = line.length() > 60 ? line.substring(0, 60) + "…" : line;
    return new UnreadableException(
        new Message(
            "стандартный ввод, строка %s: ожидался объект JSON с полем «text», получено: %s"
                .formatted(number, start),
            "standard input, line %s: expected a JSON object with the field \"text\", came: %s"
                .formatted(number, start)),
        cause);
  }
}
