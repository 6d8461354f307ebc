package io.github.objectivityplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that cannot be right, and the language in which they are told. */
class WrongCallsTest {

  private static final Path TYPED = Path.of("../from-code/src/samples/plan-with-mistakes.docx");

  @TempDir private Path folder;
  private Path plan = Path.of("");

  private record Result(int code, String out, String err) {}

  private static Result run(String... args) {
    return feed(new byte[0], args);
  }

  private static Result feed(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        ObjectivityPlan.run(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void copyThePlan() throws IOException {
    plan = Files.copy(TYPED, folder.resolve("plan.docx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "fix"})
  void a_file_is_not_written_over_itself_under_any_name(String command) throws IOException {
    byte[] before = Files.readAllBytes(plan);
    Path symbolic = Files.createSymbolicLink(folder.resolve("link.docx"), plan);
    Path hard = Files.createLink(folder.resolve("hard.docx"), plan);
    Path roundabout = Files.createDirectory(folder.resolve("sub")).resolve("../plan.docx");
    for (Path out : new Path[] {plan, symbolic, hard, roundabout}) {
      Result result = run(command, plan.toString(), out.toString());
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err().strip())
          .isEqualTo(
              "objectivity-plan: %s: ожидался другой файл для записи, получен тот же, что читается"
                  .formatted(out));
      assertThat(plan).hasBinaryContent(before);
    }
    assertThat(run(command, plan.toString(), folder.resolve("new.docx").toString()).code())
        .isZero();
  }

  @Test
  void a_check_writes_over_nothing_that_it_reads() throws IOException {
    byte[] before = Files.readAllBytes(plan);
    Path suppressions =
        Files.writeString(
            folder.resolve("s.yaml"), "- {rule: plan-empty, reason: нет, until: 2100-01-01}\n");
    Path report = folder.resolve("report.json");
    String file = plan.toString();
    for (String[] call :
        new String[][] {
          {"check", file, "--out", file},
          {"check", folder.toString(), "--out", folder.resolve("x/../plan.docx").toString()},
          {"check", file, "--write-baseline", file},
          {"check", file, "--suppressions", suppressions.toString(), "--out", "" + suppressions},
          {"check", file, "--write-baseline", report.toString(), "--out", report.toString()},
        }) {
      Result result = run(call);
      assertThat(result.code()).as(String.join(" ", call)).isEqualTo(2);
      assertThat(result.err()).contains("ожидался другой файл для записи");
    }
    assertThat(plan).hasBinaryContent(before);
    assertThat(report).doesNotExist();
    Path baseline = folder.resolve("known.json");
    assertThat(run("check", file, "--write-baseline", baseline.toString()).err()).isEmpty();
    assertThat(
            run(
                    "check",
                    file,
                    "--baseline",
                    baseline.toString(),
                    "--write-baseline",
                    baseline.toString())
                .code())
        .isZero();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Timeout(60)
  void a_pipe_in_a_folder_is_passed_over() throws Exception {
    String pipe = folder.resolve("pipe.json").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();

    Result result = run("check", folder.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("пропущены файлы").contains("pipe.json");
  }

  @Test
  void a_folder_in_place_of_the_file_to_write() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out.docx"));
    Result result = run("convert", plan.toString(), out.toString());
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err().strip())
        .isEqualTo("objectivity-plan: " + out + ": ожидался файл, получена папка");
  }

  @Test
  void usage_is_in_russian_unless_english_is_asked_for() {
    assertThat(run("check", "--help").out())
        .contains("Вызов: objectivity-plan check", "Проверяет документы.", "Показать эту справку.")
        .doesNotContain("Checks documents", "Usage:");
    assertThat(run("--help").out())
        .contains("Команды:", "Перечисляет встроенные профили и говорит");
    assertThat(run("check", "--help", "--lang", "en").out())
        .contains("Usage: objectivity-plan check", "Checks documents.");
  }

  @Test
  void wrong_usage_is_told_in_the_language_of_the_call() {
    Result date = run("check", plan.toString(), "--as-of", "31.12.2026");
    assertThat(date.code()).isEqualTo(2);
    assertThat(date.err()).startsWith("--as-of: недопустимое значение «31.12.2026»");
    assertThat(run("convert").err()).startsWith("не указано: IN");
    assertThat(run("check", plan.toString(), "--colour").err())
        .startsWith("неизвестный аргумент: --colour");
    assertThat(run("check", plan.toString(), "--colour", "--lang=en").err())
        .startsWith("Unknown option: '--colour'");
  }

  @Test
  void a_byte_order_mark_on_standard_input_is_no_part_of_the_question() {
    byte[] question = "\ufeff{\"text\": \"завуч\"}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(feed(question, "parties").out()).contains("\"text\":\"завуч\"");
    assertThat(feed(question, "deadlines").code()).isZero();
  }

  @Test
  void half_a_character_is_refused_and_never_becomes_a_question_mark() {
    byte[] question = "{\"text\": \"май \\ud83d\"}".getBytes(StandardCharsets.UTF_8);
    for (String command : new String[] {"parties", "deadlines"}) {
      Result result = feed(question, command);
      assertThat(result.code()).isEqualTo(3);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .contains("строка 1: ожидался целый символ, получена половина суррогатной пары");
    }
  }
}
