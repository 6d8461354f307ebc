package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a person for what is not given; a blank line takes the answer in square brackets. */
final class Interview {

  private static final Set<Question> ABOUT_THE_ORDER =
      Set.of(
          Question.DATE,
          Question.KIND,
          Question.PLACE,
          Question.POSITION,
          Question.SIGNATORY,
          Question.EXECUTOR,
          Question.PHONE);

  /** What has no answer that most people would give, and cannot be left out. */
  private static final Set<Question> NEEDED = Set.of(Question.ORGANIZATION, Question.SIGNATORY);

  private static final Message NOTHING = new Message("нет", "none");

  private static final Path USUAL_FILE = Path.of("plan.docx");

  private final ObjectivityPlan program;
  private final boolean derived;
  private final BufferedReader lines;
  private boolean ended;

  Interview(ObjectivityPlan program, boolean derived) {
    this.program = program;
    this.derived = derived;
    this.lines = new BufferedReader(new InputStreamReader(program.in(), StandardCharsets.UTF_8));
  }

  /** Adds the answers to the questions that have none yet. */
  void ask(Map<Question, String> answers) {
    for (Question question : Question.values()) {
      boolean order = answers.containsKey(Question.NUMBER);
      boolean pointless =
          answers.containsKey(question)
              || (derived && question == Question.YEAR)
              || (!order && ABOUT_THE_ORDER.contains(question))
              || (question == Question.PHONE && !answers.containsKey(Question.EXECUTOR));
      if (!pointless) {
        String answer = ask(question, usual(question, answers));
        if (answer != null) {
          answers.put(question, answer);
        }
      }
    }
  }

  private @Nullable String ask(Question question, @Nullable String usual) {
    while (!ended) {
      String blank = usual == null && !NEEDED.contains(question) ? program.say(NOTHING) : usual;
      String answer = line(program.say(question.prompt()), blank);
      if (answer == null || (answer.isEmpty() && usual != null)) {
        return usual;
      }
      if (answer.isEmpty() && !NEEDED.contains(question)) {
        return null;
      }
      if (question.accepts(answer)) {
        return answer;
      }
      program
          .err()
          .println(
              program.say(
                  new Message(
                      "  ожидалось: %s; получено «%s»".formatted(question.expected().ru(), answer),
                      "  expected %s; came \"%s\"".formatted(question.expected().en(), answer))));
    }
    return usual;
  }

  /** The file to write. */
  Path file() {
    String answer = line(program.say(new Message("Файл", "File")), USUAL_FILE.toString());
    return answer == null || answer.isEmpty() ? USUAL_FILE : Path.of(answer);
  }

  /** One line of the person; absent at the end of the input. */
  private @Nullable String line(String prompt, @Nullable String usual) {
    program.err().print(prompt + (usual == null ? "" : " [" + usual + "]") + ": ");
    program.err().flush();
    try {
      String line = ended ? null : lines.readLine();
      ended = line == null;
      return line == null ? null : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer that a blank line stands for. */
  private static @Nullable String usual(Question question, Map<Question, String> answers) {
    return switch (question) {
      case LEVEL -> "school";
      case YEAR -> {
        int year = academicYear(LocalDate.now());
        yield year + "/" + (year + 1);
      }
      case DATE -> day(answers.get(Question.YEAR), LocalDate.now()).toString();
      case POSITION ->
          answers.getOrDefault(Question.LEVEL, "").toLowerCase(Locale.ROOT).equals("school")
              ? "Директор"
              : "Руководитель";
      default -> null;
    };
  }

  /** From April on people plan for the year that begins in September. */
  private static int academicYear(LocalDate today) {
    return today.getMonthValue() >= 4 ? today.getYear() : today.getYear() - 1;
  }

  /** Today where an order of that year is likely to be dated so, else the year's first day. */
  private static LocalDate day(@Nullable String year, LocalDate today) {
    LocalDate first = LocalDate.of(year == null ? academicYear(today) : Question.year(year), 9, 1);
    boolean likely = !today.isBefore(first.minusMonths(3)) && today.isBefore(first.plusMonths(7));
    return likely ? today : first;
  }
}
