package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Reads deadlines and resolves them in a plan's period, JSON a line. */
@Command(
    name = "deadlines",
    description =
        "Reads deadlines: {\"text\": \"…\", \"period\": \"2026-09-01/2027-08-31\", \"orderDate\":"
            + " \"2026-09-01\"} a line on standard input (all but the text may be left out),"
            + " {\"text\", \"notation\", \"windows\", \"alternatives\", \"terms\", \"flags\"} a line on"
            + " standard output.")
final class DeadlinesCommand implements Callable<Integer> {

  private final ObjectivityPlan program;

  DeadlinesCommand(ObjectivityPlan program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return JsonLines.answer(program, DeadlinesCommand::answer);
  }

  private static Map<String, Object> answer(JsonNode question) {
    DateWindow period = read(question, "period", "2026-09-01/2027-08-31", DateWindow::parse);
    LocalDate orderDate = read(question, "orderDate", "2026-09-01", LocalDate::parse);
    Deadline deadline = Deadline.parse(question.get("text").asString());
    Resolution resolution =
        deadline.resolve(ResolutionContext.builder().period(period).orderDate(orderDate).build());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("text", deadline.text());
    answer.put("notation", deadline.notation());
    answer.put(
        "windows",
        resolution.windows().stream().map(window -> window.window().toString()).toList());
    answer.put(
        "alternatives",
        resolution.alternatives().stream().map(other -> other.window().toString()).toList());
    answer.put(
        "terms",
        deadline.terms().stream().map(term -> Map.of("kind", term.kind().name())).toList());
    answer.put(
        "flags", resolution.flags().stream().map(flag -> flag.flag().code()).distinct().toList());
    return answer;
  }

  private static <T> @Nullable T read(
      JsonNode question, String field, String expected, Function<String, T> reader) {
    JsonNode value = question.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    String text = value.isString() ? value.asString() : value.toString();
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new UnreadableException(
          new Message(
              "%s: ожидалось %s, получено «%s»".formatted(field, expected, text),
              "%s: expected %s, came \"%s\"".formatted(field, expected, text)),
          e);
    }
  }
}
