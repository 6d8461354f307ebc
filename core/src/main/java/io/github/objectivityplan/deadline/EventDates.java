package io.github.objectivityplan.deadline;

import static io.github.objectivityplan.deadline.SpanDates.end;
import static io.github.objectivityplan.deadline.SpanDates.start;

import io.github.objectivityplan.deadline.DeadlineTerm.Relative;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days around an event whose dates are known. */
final class EventDates {

  private final WorkingDays workingDays;

  EventDates(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** «Начала ВПР» is its first day, «окончания ВПР» its last. */
  static DateWindow moment(DateWindow event, String words) {
    if (words.startsWith("начал")) {
      return DateWindow.day(start(event));
    }
    boolean ends = words.startsWith("окончани") || words.startsWith("завершени");
    return ends ? DateWindow.day(end(event)) : event;
  }

  @Nullable DateWindow around(DateWindow event, Relative relative) {
    Offset offset = relative.offset();
    if (offset == null) {
      return switch (relative.relation()) {
        case BEFORE -> DateWindow.until(start(event).minusDays(1));
        case AFTER -> DateWindow.from(end(event).plusDays(1));
        default -> event;
      };
    }
    if (offset.amount() == 0) {
      return relative.relation() == Relative.Relation.EXACTLY
          ? event
          : DateWindow.until(end(event));
    }
    boolean before = offset.amount() < 0;
    LocalDate target = plus(before ? start(event) : end(event), offset);
    if (target == null) {
      return null;
    }
    return switch (relative.relation()) {
      case EXACTLY -> DateWindow.day(target);
      case NOT_LATER ->
          before ? DateWindow.until(target) : DateWindow.of(end(event).plusDays(1), target);
      default ->
          before ? DateWindow.of(target, start(event).minusDays(1)) : DateWindow.from(target);
    };
  }

  private @Nullable LocalDate plus(LocalDate day, Offset offset) {
    int amount = offset.amount();
    try {
      return switch (offset.unit()) {
        case HOUR -> day.plusDays(Integer.signum(amount) * (long) ((Math.abs(amount) + 23) / 24));
        case DAY -> day.plusDays(amount);
        case WORKING_DAY -> workingDays.plus(day, amount);
        case WEEK -> day.plusWeeks(amount);
        case DECADE -> day.plusDays(10L * amount);
        case MONTH -> day.plusMonths(amount);
        case QUARTER -> day.plusMonths(3L * amount);
        case YEAR -> day.plusYears(amount);
        case CYCLE -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }
}
