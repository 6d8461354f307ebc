package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Безопасные правки: makes the safe fixes of the rules that a profile runs. What it makes of a
 * document is a document in which there is nothing more to fix; no fix adds a finding.
 */
public final class PlanFixer {

  /** A fix can open the way for another; more rounds than rules with fixes are never needed. */
  private static final int ROUNDS = 8;

  /**
   * What was fixed.
   *
   * @param document the document with the edits made
   * @param edits the edits, in the order in which they were made
   */
  public record Fixed(PlanDocument document, List<Edit> edits) {
    public Fixed {
      edits = List.copyOf(edits);
    }
  }

  private final PlanValidator validator;

  private PlanFixer(PlanValidator validator) {
    this.validator = validator;
  }

  /** A fixer of what {@code profile} asks for. */
  public static PlanFixer of(Profile profile) {
    return new PlanFixer(
        PlanValidator.builder(profile)
            .rules(Rules.all().stream().filter(rule -> rule.fix() != null).toList())
            .build());
  }

  /** Makes every safe fix. */
  public Fixed fix(PlanDocument document) {
    PlanDocument fixed = document;
    List<Edit> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Edit> edits = edits(fixed);
      PlanDocument next = DocumentTexts.apply(fixed, edits);
      if (next == fixed) {
        break;
      }
      all.addAll(edits);
      fixed = next;
    }
    return new Fixed(fixed, all);
  }

  /** The edits that can be made at once: a fix whole or not at all, one edit for each text. */
  private List<Edit> edits(PlanDocument document) {
    Map<PlanPath, Edit> chosen = new LinkedHashMap<>();
    for (Finding finding : validator.validate(document).findings()) {
      boolean free =
          finding.fix().stream()
              .allMatch(edit -> chosen.getOrDefault(edit.path(), edit).equals(edit));
      if (free) {
        finding.fix().forEach(edit -> chosen.put(edit.path(), edit));
      }
    }
    return List.copyOf(chosen.values());
  }
}
