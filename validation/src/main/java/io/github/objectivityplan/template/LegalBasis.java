package io.github.objectivityplan.template;

import io.github.objectivityplan.validation.Profile.Confidence;
import io.github.objectivityplan.yaml.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Правовые основания: the acts that an order of a template can rest on, by the date of the order.
 */
public final class LegalBasis {

  private static final List<Act> ACTS = read(CatalogueFile.resource("acts.yaml"));

  private LegalBasis() {}

  /**
   * Акт.
   *
   * @param genitive the citation in the genitive: «Федерального закона от … № …»
   * @param recommendation whether it recommends and does not prescribe
   * @param since the first day of an order that can cite it
   * @param until the last one; absent while it is in force
   * @param confidence how sure the citation and its title are; a template cites what is confirmed
   */
  public record Act(
      String genitive,
      boolean recommendation,
      LocalDate since,
      @Nullable LocalDate until,
      Confidence confidence) {
    public Act {
      Objects.requireNonNull(genitive, "genitive");
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(confidence, "confidence");
    }

    boolean isInForce(LocalDate date) {
      return !date.isBefore(since) && (until == null || !date.isAfter(until));
    }
  }

  /** The acts that an order of {@code date} can cite, laws first. */
  public static List<Act> on(LocalDate date) {
    return ACTS.stream().filter(act -> act.isInForce(date)).toList();
  }

  /** «на основании …, с учетом …»: the confirmed acts of {@code date} as a preamble cites them. */
  static String citation(LocalDate date) {
    String basis = citation(date, false);
    String recommended = citation(date, true);
    return (basis.isEmpty() ? "" : ", на основании " + basis)
        + (recommended.isEmpty() ? "" : ", с учетом " + recommended);
  }

  private static String citation(LocalDate date, boolean recommendation) {
    return on(date).stream()
        .filter(act -> act.confidence() == Confidence.CONFIRMED)
        .filter(act -> act.recommendation() == recommendation)
        .map(Act::genitive)
        .collect(Collectors.joining(", "));
  }

  private static List<Act> read(String text) {
    List<Act> acts = new ArrayList<>();
    for (Yaml item : Yaml.read(text).list("акты", "acts")) {
      Yaml.Mapping act =
          item.mapping("акт", "an act")
              .only(List.of("genitive", "recommendation", "since", "until", "confidence"));
      Yaml until = act.get("until");
      acts.add(
          new Act(
              act.text("genitive"),
              act.get("recommendation") != null,
              act.required("since").date(),
              until == null ? null : until.date(),
              Confidence.valueOf(act.text("confidence").toUpperCase(Locale.ROOT))));
    }
    return List.copyOf(acts);
  }
}
