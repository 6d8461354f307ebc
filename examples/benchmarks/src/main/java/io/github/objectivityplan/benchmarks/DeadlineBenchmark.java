package io.github.objectivityplan.benchmarks;

import io.github.objectivityplan.deadline.AssessmentCalendar;
import io.github.objectivityplan.deadline.DateWindow;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.deadline.Resolution;
import io.github.objectivityplan.deadline.ResolutionContext;
import io.github.objectivityplan.deadline.WorkingDays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads and resolves deadlines: cells as plans have them, and long texts made to be slow. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DeadlineBenchmark {

  private static final List<String> CELLS =
      List.of(
          "октябрь – ноябрь 2026 г., затем в течение учебного года",
          "Октябрь 2026 г.",
          "до 15 января 2027 г.",
          "В течение года",
          "не позднее 1 рабочего дня до проведения оценочной процедуры",
          "в соответствии с графиком проведения ВПР в 2027 г.",
          "сентябрь, январь, май",
          "с 15 марта по 19 мая 2027 г.",
          "до 5 числа каждого месяца",
          "вторая среда февраля");
  private static final int NUMBER_OF_CELLS = 10;
  private static final int LONG = 10_000;

  private static final ResolutionContext CONTEXT =
      ResolutionContext.builder()
          .period(DateWindow.parse("2026-09-01/2027-08-31"))
          .calendar(AssessmentCalendar.builtIn())
          .workingDays(WorkingDays.builtIn(WorkingDays.Week.FIVE_DAYS))
          .build();

  /** One cell out of ten of all kinds, read. */
  @Benchmark
  @OperationsPerInvocation(NUMBER_OF_CELLS)
  public void parse(Blackhole out) {
    for (String cell : CELLS) {
      out.consume(Deadline.parse(cell));
    }
  }

  /** One cell out of ten of all kinds, read and resolved. */
  @Benchmark
  @OperationsPerInvocation(NUMBER_OF_CELLS)
  public void parseAndResolve(Blackhole out) {
    for (String cell : CELLS) {
      out.consume(Deadline.parse(cell).resolve(CONTEXT));
    }
  }

  /** A text of ten thousand characters, read and resolved. */
  @Benchmark
  public Resolution adversary(Adversary adversary) {
    return Deadline.parse(adversary.text).resolve(CONTEXT);
  }

  /** Texts in which every place could begin a form that fails far away. */
  @State(Scope.Benchmark)
  public static class Adversary {
    @Param({
      "1, ",
      "1-",
      "I,",
      "и, ",
      "начало ",
      "в ",
      "с 1 по ",
      "IX–",
      "до 1, ",
      "за 3 дня до ",
      "по мере ",
      "(",
      "слово "
    })
    private String shape = "";

    private String text = "";

    /** Repeats the shape. */
    @Setup
    public void repeat() {
      text = shape.repeat(LONG / shape.length());
    }
  }
}
