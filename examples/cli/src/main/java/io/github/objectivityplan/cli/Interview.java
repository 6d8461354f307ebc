package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.WorkingDays;
import io.github.objectivityplan.docgen.PlanWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

  private static final WorkingDays WEEK = WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS);

  /** How long before its plan's period an order can be dated. */
  private static final int MONTHS_BEFORE_THE_PERIOD = 3;

  private static final Path USUAL_FILE = Path.of("plan.docx");

  private static final Set<String> YES = Set.of("да", "д", "yes", "y");

  private final ObjectivityPlan program;
  private final boolean derived;
  private final Function<Map<Question, String>, DateWindow> orderDates;
  private final BufferedReader lines;
  private boolean ended;

  /**
   * An interview.
   *
   * @param derived whether the plan is made of a municipality's, whose year it has
   * @param orderDates the days on which the order can be dated, by the answers before its date
   */
  Interview(
      ObjectivityPlan program,
      boolean derived,
      Function<Map<Question, String>, DateWindow> orderDates) {
    this.program = program;
    this.derived = derived;
    this.orderDates = orderDates;
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
              || (ended && question == Question.DATE)
              || (question == Question.PHONE && !answers.containsKey(Question.EXECUTOR));
      if (!pointless) {
        String answer = ask(question, answers);
        if (answer != null) {
          answers.put(question, answer);
        }
      }
    }
  }

  private @Nullable String ask(Question question, Map<Question, String> answers) {
    DateWindow days = question == Question.DATE ? orderDates.apply(answers) : null;
    String usual =
        days == null
            ? usual(question, answers)
            : day(days, LocalDate.now(ZoneId.systemDefault())).toString();
    while (!ended) {
      String blank = usual == null && !NEEDED.contains(question) ? program.say(NOTHING) : usual;
      String answer = line(program.say(question.prompt()), blank);
      if (answer == null || (answer.isEmpty() && usual != null)) {
        return usual;
      }
      if (answer.isEmpty() && !NEEDED.contains(question)) {
        return null;
      }
      if (!question.accepts(answer)) {
        explain(question.expected(), answer);
      } else if (days != null && !days.contains(Question.date(answer))) {
        explain(
            new Message(
                "дата с %s по %s".formatted(days.start(), days.end()),
                "a date from %s to %s".formatted(days.start(), days.end())),
            answer);
      } else {
        return answer;
      }
    }
    return usual;
  }

  private void explain(Message expected, String came) {
    program
        .err()
        .println(
            program.say(
                new Message(
                    "  ожидалось: %s; получено «%s»".formatted(expected.ru(), came),
                    "  expected %s; came \"%s\"".formatted(expected.en(), came))));
  }

  /**
   * The file to write: one that is not there, or that the person wants to be replaced.
   *
   * @param replaces whether any file may be replaced
   */
  Path file(boolean replaces) {
    Path usual = USUAL_FILE;
    for (int number = 2; Files.exists(usual) && !replaces; number++) {
      usual = Path.of("plan-%d.docx".formatted(number));
    }
    while (!ended) {
      String answer = line(program.say(new Message("Файл", "File")), usual.toString());
      if (answer == null || answer.isEmpty()) {
        return usual;
      }
      Path file = writable(answer);
      if (file != null && (replaces || !Files.exists(file) || isToBeReplaced(file))) {
        return file;
      }
    }
    return usual;
  }

  private boolean isToBeReplaced(Path file) {
    String answer =
        line(
            program.say(
                new Message(
                    "  %s: файл уже есть. Заменить (да/нет)".formatted(file),
                    "  %s: there is such a file. Replace it (yes/no)".formatted(file))),
            program.say(new Message("нет", "no")));
    return answer != null && YES.contains(answer.toLowerCase(Locale.ROOT));
  }

  /** The file of that name; absent, and the person is told why, where none can be written. */
  private @Nullable Path writable(String name) {
    try {
      Path file = Path.of(name);
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        explain(
            new Message("файл в папке, которая есть", "a file in a folder that is there"), name);
      } else if (PlanWriter.canWrite(file) && !Files.isDirectory(file)) {
        return file;
      } else {
        explain(
            new Message(
                "файл .docx, .pdf, .xlsx, .odt, .html, .md или .json",
                "a .docx, .pdf, .xlsx, .odt, .html, .md or .json file"),
            name);
      }
    } catch (InvalidPathException e) {
      explain(new Message("имя файла", "the name of a file"), name);
    }
    return null;
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
        int year = academicYear(LocalDate.now(ZoneId.systemDefault()));
        yield year + "/" + (year + 1);
      }
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

  /**
   * The day that an order is likely to be dated with: today, or the first day of the plan's period
   * where today cannot be, and if people do not work then, the next day on which they do.
   */
  static LocalDate day(DateWindow dates, LocalDate today) {
    LocalDate start = dates.start();
    LocalDate wish =
        start == null || dates.contains(today) ? today : start.plusMonths(MONTHS_BEFORE_THE_PERIOD);
    LocalDate day = wish;
    while (isOff(day)) {
      day = day.plusDays(1);
    }
    if (!dates.contains(day)) {
      for (day = wish; isOff(day); ) {
        day = day.minusDays(1);
      }
    }
    return day;
  }

  private static boolean isOff(LocalDate day) {
    return WEEK.knows(day)
        ? !WEEK.isWorkingDay(day)
        : WEEK.isCertainlyOff(day) || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
