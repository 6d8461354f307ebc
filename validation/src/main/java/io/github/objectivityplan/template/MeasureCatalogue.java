package io.github.objectivityplan.template;

import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.deadline.Deadline;
import io.github.objectivityplan.plan.PlanLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Каталог типовых мероприятий: what plans of one level usually contain, as data. Immutable.
 *
 * @param level whose plans
 * @param roles who answers for something there, in the nominative, by key; {@code {organization}}
 *     in a role is the organisation that adopts the plan, {@code {deputy}} the role of that key;
 *     the role {@code executive} organises the plan's execution
 * @param directions the directions, in the order of a plan
 * @param measures the measures
 */
public record MeasureCatalogue(
    PlanLevel level,
    Map<String, String> roles,
    List<TypicalDirection> directions,
    List<Measure> measures) {

  /** What stands in a role for the organisation that adopts the plan. */
  static final String ORGANIZATION = "{organization}";

  /** The step at which those below adopt plans of their own, as the order tells them to. */
  static final String ADOPTION = "adoption";

  /**
   * Типовое направление.
   *
   * @param code the code of the profile's requirement: {@code P1}
   * @param title the heading
   * @param tasks its tasks
   */
  public record TypicalDirection(String code, String title, List<String> tasks) {
    public TypicalDirection {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(title, "title");
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Типовое мероприятие.
   *
   * @param id the name by which a host adds, replaces and removes it: {@code observers-training}
   * @param direction the code of its direction
   * @param title what is done
   * @param deadlines when, in order of preference and without a year: «до 15 сентября»; the first
   *     that fits a plan's period, order and calendar is taken
   * @param responsible the keys of the roles that answer for it
   * @param result a document or a number that shows that it was done
   * @param satisfies the codes of the profiles' requirements that it meets
   * @param after the ids of the measures that must be done before it; {@code adoption} is the day
   *     by which the order has those below adopt plans of their own
   * @param needs the ids of the measures without which it is of no use: who selects observers
   *     trains them and has them present
   * @param spare whether templates leave it out, so that it is an alternative for a completer
   * @param source where the fact is from that plans contain it, or absent
   */
  public record Measure(
      String id,
      String direction,
      String title,
      List<Deadline> deadlines,
      List<String> responsible,
      String result,
      List<String> satisfies,
      List<String> after,
      List<String> needs,
      boolean spare,
      @Nullable String source) {
    public Measure {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(direction, "direction");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(result, "result");
      deadlines = List.copyOf(deadlines);
      responsible = List.copyOf(responsible);
      satisfies = List.copyOf(satisfies);
      after = List.copyOf(after);
      needs = List.copyOf(needs);
    }

    /** The same measure, due on {@code deadline} where that fits. */
    Measure dueFirst(Deadline deadline) {
      List<Deadline> due = new ArrayList<>(deadlines);
      due.add(0, deadline);
      return new Measure(
          id, direction, title, due, responsible, result, satisfies, after, needs, spare, source);
    }
  }

  public MeasureCatalogue {
    Objects.requireNonNull(level, "level");
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    directions = List.copyOf(directions);
    measures = List.copyOf(measures);
  }

  /** The built-in catalogue of a level. */
  public static MeasureCatalogue of(PlanLevel level) {
    return CatalogueFile.builtIn(level);
  }

  /**
   * Reads a catalogue from a file in YAML or JSON; it may extend a built-in one.
   *
   * @throws UnreadableException if the file is not a catalogue; the message names line and column
   * @throws IOException if the file cannot be read
   */
  public static MeasureCatalogue load(Path file) throws IOException {
    return CatalogueFile.load(file);
  }

  /**
   * Reads a catalogue from a text in YAML or JSON.
   *
   * @throws UnreadableException if the text is not a catalogue; the message names line and column
   */
  public static MeasureCatalogue parse(String text) {
    return CatalogueFile.parse(text);
  }

  /** The measures that meet the requirement of {@code code}; those of templates come first. */
  public List<Measure> satisfying(String code) {
    return Stream.of(false, true)
        .flatMap(
            spare ->
                measures.stream()
                    .filter(each -> each.spare() == spare && each.satisfies().contains(code)))
        .toList();
  }

  /** The measure of {@code id}, or absent. */
  @Nullable Measure measure(String id) {
    for (Measure measure : measures) {
      if (measure.id().equals(id)) {
        return measure;
      }
    }
    return null;
  }

  /** The direction of {@code code}, or absent. */
  @Nullable TypicalDirection direction(String code) {
    for (TypicalDirection direction : directions) {
      if (direction.code().equals(code)) {
        return direction;
      }
    }
    return null;
  }
}
