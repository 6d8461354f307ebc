package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Срок действия плана: the days that the plan covers, both ends included.
 *
 * @param start the first day
 * @param end the last day, not before {@code start}
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanPeriod(
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate start,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate end,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  public PlanPeriod {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a plan's period ends on or after its start %s, but the end is %s".formatted(start, end));
    }
    extra = Canonical.extra(extra);
  }

  /** The days from {@code start} to {@code end}. */
  public PlanPeriod(LocalDate start, LocalDate end) {
    this(start, end, Map.of());
  }

  /**
   * The academic year that begins on 1 September of {@code firstYear} and, as plans count it, lasts
   * to 31 August: it takes in the reports and the teachers' councils of the summer.
   */
  public static PlanPeriod academicYear(int firstYear) {
    return new PlanPeriod(LocalDate.of(firstYear, 9, 1), LocalDate.of(firstYear + 1, 8, 31));
  }

  /** The calendar year {@code year}. */
  public static PlanPeriod calendarYear(int year) {
    return new PlanPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether {@code date} lies in the period. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && !date.isAfter(end);
  }
}
