package io.github.objectivityplan.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Каталог правил: all rules, in the order in which reports name them. */
public final class Rules {

  private static final List<Rule> ALL =
      Stream.of(
              StructureRules.all(),
              DeadlineRules.all(),
              ResponsibleRules.all(),
              OrderRules.all(),
              CitationRules.all(),
              TextRules.all(),
              MeasureRules.all())
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Rule> BY_ID = byId();

  private Rules() {}

  private static Map<String, Rule> byId() {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule rule : ALL) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalStateException("two rules are called " + rule.id());
      }
    }
    return byId;
  }

  /** All rules. */
  public static List<Rule> all() {
    return ALL;
  }

  /**
   * The rule with this id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest ids
   */
  public static Rule find(String id) {
    Rule rule = BY_ID.get(id);
    if (rule == null) {
      String family = id.contains("-") ? id.substring(0, id.indexOf('-')) : id;
      List<String> near =
          BY_ID.keySet().stream().filter(known -> known.startsWith(family)).toList();
      throw new IllegalArgumentException(
          "expected the id of a rule (%s), came \"%s\""
              .formatted(String.join(", ", near.isEmpty() ? BY_ID.keySet() : near), id));
    }
    return rule;
  }

  static boolean isKnown(@Nullable String id) {
    return id != null && BY_ID.containsKey(id);
  }
}
