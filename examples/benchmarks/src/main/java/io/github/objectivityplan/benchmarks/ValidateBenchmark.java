package io.github.objectivityplan.benchmarks;

import io.github.objectivityplan.examples.SchoolPlan;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checks one plan with the full school profile. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ValidateBenchmark {

  private final PlanDocument document = SchoolPlan.document();
  private final PlanValidator validator = PlanValidator.of(Profiles.byId("school"));

  /** The whole plan. */
  @Benchmark
  public Report validate() {
    return validator.validate(document);
  }
}
