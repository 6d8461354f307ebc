package io.github.objectivityplan.template;

import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.template.MeasureCatalogue.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Сроки шагов: gives each typical measure the first of its deadlines that fits and lies after what
 * must be done before it. Where none does, it is due on a day between the steps before and after,
 * near its usual time or soon after a late order; what has no day left has no deadline.
 */
final class StepDates {

  /** How many days lie between one step and the next where both are due soon; then fewer. */
  private static final int DAYS_BETWEEN = 3;

  /** From the first day to the last one. */
  private record Span(LocalDate first, LocalDate last) {

    boolean isMonth() {
      return first.getDayOfMonth() == 1
          && first.getMonth() == last.getMonth()
          && last.getDayOfMonth() == last.lengthOfMonth();
    }

    /** Whether this is done when {@code next} is: before it, or before the end of a longer time. */
    boolean isBefore(Span next) {
      return last.isBefore(next.first) || !next.isMonth() && last.isBefore(next.last);
    }
  }

  private final DueDates dates;
  private final MeasureCatalogue catalogue;
  private final @Nullable LocalDate adoption;
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, List<String>> before = new LinkedHashMap<>();
  private final Map<String, List<String>> after = new HashMap<>();
  private final Map<String, List<Deadline>> fitting = new HashMap<>();
  private final Map<Deadline, Span> spans = new HashMap<>();
  private final Map<String, Deadline> chosen;

  /**
   * @param measures what the plan has
   * @param adoption the day by which those below adopt plans of their own, or absent
   */
  StepDates(
      DueDates dates,
      MeasureCatalogue catalogue,
      Collection<Measure> measures,
      @Nullable LocalDate adoption) {
    this.dates = dates;
    this.catalogue = catalogue;
    this.adoption = adoption;
    measures.forEach(measure -> this.measures.put(measure.id(), measure));
    for (Measure measure : measures) {
      Set<String> steps = new LinkedHashSet<>();
      collectBefore(measure, steps);
      before.put(measure.id(), List.copyOf(steps));
      steps.forEach(step -> after.computeIfAbsent(step, id -> new ArrayList<>()).add(measure.id()));
      fitting.put(measure.id(), dates.fitting(measure.deadlines()));
    }
    Round round = new Round(DAYS_BETWEEN);
    if (round.squeezed) {
      Round tighter = new Round(1);
      round = tighter.squeezed ? round : tighter;
    }
    chosen = round.chosen;
  }

  /** The steps that come before a measure; through those that the plan does not have. */
  private void collectBefore(Measure measure, Set<String> steps) {
    for (String id : measure.after()) {
      if (measures.containsKey(id)) {
        steps.add(id);
      } else {
        Measure other = catalogue.measure(id);
        if (other != null) {
          collectBefore(other, steps);
        }
      }
    }
  }

  /** The deadline of a measure; absent where no day is left for it. */
  @Nullable Deadline of(String id) {
    return chosen.get(id);
  }

  /** The measures for which no day is left. */
  List<Measure> leftOut() {
    return measures.values().stream().filter(each -> !chosen.containsKey(each.id())).toList();
  }

  /** When a measure can begin: on its first day, or later with what comes before it. */
  LocalDate start(String id) {
    Deadline deadline = chosen.get(id);
    LocalDate start = deadline == null ? dates.begin() : span(deadline).first();
    for (String step : before.getOrDefault(id, List.of())) {
      Deadline other = chosen.get(step);
      start = other == null ? start : later(start, span(other).last());
    }
    return start;
  }

  /** The ids of {@code sorted} with every step after those that come before it. */
  List<String> inOrder(List<String> sorted) {
    Set<String> ordered = new LinkedHashSet<>();
    for (String id : sorted) {
      collect(id, sorted, ordered);
    }
    return List.copyOf(ordered);
  }

  private void collect(String id, List<String> among, Set<String> ordered) {
    if (!ordered.contains(id)) {
      for (String step : before.getOrDefault(id, List.of())) {
        collect(step, among, ordered);
      }
      if (among.contains(id)) {
        ordered.add(id);
      }
    }
  }

  private Span span(Deadline deadline) {
    return spans.computeIfAbsent(
        deadline, each -> new Span(dates.firstDay(each), dates.lastDay(each)));
  }

  /** One attempt, with so many days between the steps that are due soon. */
  private final class Round {
    private final int gap;
    private final Map<String, Deadline> chosen = new HashMap<>();
    private final Map<String, LocalDate> limits = new HashMap<>();
    private boolean squeezed;

    Round(int gap) {
      this.gap = gap;
      for (String id : inOrder(List.copyOf(measures.keySet()))) {
        Deadline deadline = choose(id);
        if (deadline != null) {
          chosen.put(id, deadline);
        }
      }
    }

    private @Nullable Deadline choose(String id) {
      List<Span> done = new ArrayList<>();
      for (String step : before.getOrDefault(id, List.of())) {
        Deadline deadline = chosen.get(step);
        if (deadline != null) {
          done.add(span(deadline));
        }
      }
      Measure measure = measures.get(id);
      if (adoption != null
          && measure != null
          && measure.after().contains(MeasureCatalogue.ADOPTION)) {
        done.add(new Span(adoption, adoption));
      }
      LocalDate earliest = dates.begin().plusDays(1);
      for (Span span : done) {
        LocalDate next = span.last().plusDays(gap);
        earliest = next.isAfter(earliest) ? next : earliest;
      }
      List<String> next = new ArrayList<>();
      for (String step : after.getOrDefault(id, List.of())) {
        if (!limit(step).isBefore(earliest)) {
          next.add(step);
        } else if (!limit(step).isBefore(dates.begin())) {
          squeezed = true;
        }
      }
      for (Deadline deadline : fitting.getOrDefault(id, List.of())) {
        Span span = span(deadline);
        if (done.stream().allMatch(step -> step.isBefore(span))
            && next.stream().allMatch(step -> leaves(span, step))) {
          return deadline;
        }
      }
      LocalDate limit =
          next.stream().map(this::limit).min(LocalDate::compareTo).orElse(LocalDate.MAX);
      List<Deadline> fits = fitting.getOrDefault(id, List.of());
      LocalDate usual = fits.isEmpty() ? dates.soon() : span(fits.get(0)).last();
      LocalDate day = dates.workingDayFrom(later(usual, earliest));
      if (day.isAfter(limit)) {
        day = dates.workingDayUpTo(limit);
      }
      if (day.isBefore(earliest)) {
        squeezed = true;
        day = dates.workingDayFrom(earliest);
      }
      return dates.isWithin(day) ? Deadline.by(day) : null;
    }

    /** Whether what is done at {@code span} leaves a later step its time. */
    private boolean leaves(Span span, String step) {
      Deadline natural = natural(step);
      return natural == null ? !span.last().isAfter(limit(step)) : span.isBefore(span(natural));
    }

    /** By which day something must be done for {@code step} to follow it. */
    private LocalDate limit(String step) {
      LocalDate known = limits.get(step);
      if (known != null) {
        return known;
      }
      LocalDate limit = LocalDate.MAX;
      Deadline natural = natural(step);
      if (natural != null) {
        Span span = span(natural);
        limit = span.first().minusDays(gap);
        if (limit.isBefore(dates.begin().plusDays(gap)) && !span.isMonth()) {
          limit = span.last().minusDays(gap);
        }
      } else {
        for (String later : after.getOrDefault(step, List.of())) {
          LocalDate own = limit(later);
          LocalDate earlier = own.equals(LocalDate.MAX) ? own : own.minusDays(gap);
          limit = earlier.isBefore(limit) ? earlier : limit;
        }
      }
      limits.put(step, limit);
      return limit;
    }

    /** The deadline that a step would have if nothing came before it. */
    private @Nullable Deadline natural(String step) {
      List<Deadline> own = fitting.getOrDefault(step, List.of());
      Measure measure = measures.get(step);
      boolean adopted = measure != null && measure.after().contains(MeasureCatalogue.ADOPTION);
      for (Deadline deadline : own) {
        if (!adopted || adoption == null || new Span(adoption, adoption).isBefore(span(deadline))) {
          return deadline;
        }
      }
      return null;
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
