package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Подавления: findings that somebody has accepted for a reason and until a day. When the day has
 * passed the finding is open again and the check fails until the entry is renewed or removed.
 */
public final class Suppressions {

  /**
   * One suppression.
   *
   * @param rule the rule's id
   * @param fingerprint the finding's fingerprint; absent for every finding of the rule at {@code
   *     activity}
   * @param activity words of the activity's text; absent for every finding of the rule
   * @param item the printed number of the row, which changes when rows are renumbered; absent for
   *     every row
   * @param reason why it is accepted
   * @param until the last day
   */
  public record Entry(
      String rule,
      @Nullable String fingerprint,
      @Nullable String activity,
      @Nullable String item,
      String reason,
      LocalDate until) {
    public Entry {
      Rules.find(rule);
      Objects.requireNonNull(until, "until");
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a suppression of " + rule + " has a reason");
      }
    }

    Message problem() {
      return new Message(
          "подавление правила %s истекло %s (%s)".formatted(rule, Dates.format(until), reason),
          "the suppression of %s ended on %s (%s)".formatted(rule, until, reason));
    }

    Message unusedMessage() {
      return new Message(
          "подавление правила %s (%s) больше ничего не подавляет".formatted(rule, reason),
          "the suppression of %s (%s) suppresses nothing any more".formatted(rule, reason));
    }

    private boolean matches(Finding finding, Report report) {
      if (!finding.rule().equals(rule)) {
        return false;
      }
      if (fingerprint != null && !finding.fingerprint().equals(fingerprint)) {
        return false;
      }
      if (item != null && !Row.bare(finding.item()).equals(Row.bare(item.strip()))) {
        return false;
      }
      return activity == null
          || Fingerprint.anchorKey(finding.path(), report.document()).contains(Words.key(activity));
    }
  }

  private static final List<String> FIELDS =
      List.of("rule", "item", "activity", "fingerprint", "reason", "until");

  private final List<Entry> entries;

  private Suppressions(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** These suppressions. */
  public static Suppressions of(List<Entry> entries) {
    return new Suppressions(entries);
  }

  /**
   * Reads suppressions from a file in YAML or JSON: a list of {@code rule}, {@code reason}, {@code
   * until} and, to narrow it, {@code item}, {@code activity} or {@code fingerprint}.
   *
   * @throws UnreadableException if the file holds something else; the message names line and column
   * @throws IOException if the file cannot be read
   */
  public static Suppressions load(Path file) throws IOException {
    return Yaml.load(file, Suppressions::parse);
  }

  /**
   * Reads suppressions from a text.
   *
   * @throws UnreadableException if the text holds something else; the message names line and column
   */
  public static Suppressions parse(String text) {
    List<Entry> entries = new ArrayList<>();
    for (Yaml item : Yaml.read(text).list("список подавлений", "a list of suppressions")) {
      Yaml.Mapping one = item.mapping("rule, reason и until", "rule, reason and until");
      one.only(FIELDS);
      Yaml rule = one.required("rule");
      if (!Rules.isKnown(rule.text("id правила", "the id of a rule"))) {
        throw rule.at()
            .expected(
                new Message("id правила из каталога", "the id of a rule of the catalogue"),
                rule.came());
      }
      entries.add(
          new Entry(
              rule.text("id правила", "the id of a rule"),
              optional(one, "fingerprint"),
              optional(one, "activity"),
              optional(one, "item"),
              one.required("reason").text("причина", "a reason"),
              one.required("until").date()));
    }
    return new Suppressions(entries);
  }

  private static @Nullable String optional(Yaml.Mapping mapping, String field) {
    Yaml.Entry entry = mapping.entries().get(field);
    return entry == null ? null : entry.value().text("текст", "a text");
  }

  /** The suppressions, in the order of the file. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The reports of one run, in which the findings that are suppressed on {@code today} are marked
   * as such. Suppressions that have ended, and those that suppress nothing in any of the documents,
   * are told by the last report.
   */
  public List<Report> applyTo(List<Report> reports, LocalDate today) {
    List<Entry> valid = entries.stream().filter(entry -> !today.isAfter(entry.until())).toList();
    List<Entry> expired = entries.stream().filter(entry -> today.isAfter(entry.until())).toList();
    Set<Entry> unused = new LinkedHashSet<>(valid);
    List<Report> marked = new ArrayList<>();
    for (Report report : reports) {
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : report.findings()) {
        List<Entry> matching =
            valid.stream().filter(entry -> entry.matches(finding, report)).toList();
        matching.forEach(unused::remove);
        boolean open = finding.state() == Finding.State.OPEN;
        findings.add(
            open && !matching.isEmpty() ? finding.suppressed(matching.get(0).reason()) : finding);
      }
      boolean last = marked.size() == reports.size() - 1;
      Report changed = report.withFindings(findings);
      marked.add(last ? changed.suppressedBy(expired, List.copyOf(unused)) : changed);
    }
    return List.copyOf(marked);
  }
}
