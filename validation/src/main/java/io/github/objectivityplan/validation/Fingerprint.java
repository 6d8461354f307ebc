package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same of a finding when rows are inserted, moved or renumbered: the rule, the shape
 * of the path without positions, and the words that stand there.
 */
final class Fingerprint {

  private static final int BYTES = 16;

  private Fingerprint() {}

  /**
   * The fingerprint of a finding.
   *
   * @param quote the words at fault, which tell findings about the whole plan from each other
   */
  static String of(String rule, PlanPath path, @Nullable String quote, PlanDocument document) {
    List<String> parts = new ArrayList<>();
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      parts.add(at.name());
    }
    Collections.reverse(parts);
    parts.add(0, rule);
    String anchor = anchorKey(path, document);
    parts.add(anchor.isEmpty() && quote != null ? Words.key(quote) : anchor);
    return hash(String.join("\u0001", parts));
  }

  /** The words by which a person would find the place again. */
  static String anchorKey(PlanPath path, PlanDocument document) {
    return Words.key(anchor(path, document));
  }

  /** The text by which a person would find the place again. */
  private static String anchor(PlanPath path, PlanDocument document) {
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      switch (at.index() < 0 ? "" : at.name()) {
        case "activities" -> {
          return activityTitle(at, document);
        }
        case "directions" -> {
          String title = direction(at, document).title();
          return title == null ? "" : title;
        }
        case "clauses" -> {
          return clause(at, document).text();
        }
        default -> {
          // not the place of a text of its own
        }
      }
    }
    return "";
  }

  private static String activityTitle(PlanPath at, PlanDocument document) {
    PlanPath parent = at.parent();
    String title =
        parent == null ? null : direction(parent, document).activities().get(at.index()).title();
    return title == null ? "" : title;
  }

  private static Direction direction(PlanPath at, PlanDocument document) {
    return document.plan().directions().get(at.index());
  }

  private static Clause clause(PlanPath at, PlanDocument document) {
    PlanPath parent = at.parent();
    List<Clause> siblings =
        parent != null && parent.name().equals("clauses")
            ? clause(parent, document).clauses()
            : document.order() == null ? List.of() : document.order().clauses();
    return siblings.get(at.index());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
