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
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The first check in a fresh virtual machine, as in a CI job: the profile is read, the validator is
 * built, the annotations' engine is started, one plan is checked once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
public class FirstValidationBenchmark {

  private final PlanDocument document = SchoolPlan.document();

  /** One plan, once a virtual machine. */
  @Benchmark
  public Report validate() {
    return PlanValidator.of(Profiles.byId("school")).validate(document);
  }
}
