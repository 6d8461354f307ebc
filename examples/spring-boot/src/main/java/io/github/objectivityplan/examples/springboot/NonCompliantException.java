package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.validation.Report;
import java.io.Serial;

/** A plan that breaks its profile. */
final class NonCompliantException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Report report;

  NonCompliantException(Report report) {
    super("the plan breaks the profile " + report.profile().id());
    this.report = report;
  }

  Report report() {
    return report;
  }
}
