package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
   * @param reason why it is accepted
   * @param until the last day
   */
  public record Entry(
      String rule,
      @Nullable String fingerprint,
      @Nullable String activity,
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

    private boolean matches(Finding finding, Report report) {
      if (!finding.rule().equals(rule)) {
        return false;
      }
      if (fingerprint != null) {
        return finding.fingerprint().equals(fingerprint);
      }
      return activity == null
          || Fingerprint.anchorKey(finding.path(), report.document()).contains(Words.key(activity));
    }
  }

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
   * until} and, to narrow it, {@code fingerprint} or {@code activity}.
   *
   * @throws UnreadableException if the file holds something else; the message names line and column
   * @throws IOException if the file cannot be read
   */
  public static Suppressions load(Path file) throws IOException {
    try {
      return parse(Files.readString(file));
    } catch (UnreadableException e) {
      throw new UnreadableException(
          new Message(file + ": " + e.text().ru(), file + ": " + e.text().en()), e);
    }
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
      one.entries()
          .forEach(
              (name, entry) -> {
                if (!List.of("rule", "fingerprint", "activity", "reason", "until").contains(name)) {
                  throw entry
                      .at()
                      .expected(
                          new Message(
                              "одно из: rule, fingerprint, activity, reason, until",
                              "one of rule, fingerprint, activity, reason, until"),
                          new Message("«" + name + "»", "\"" + name + "\""));
                }
              });
      Yaml rule = required(one, "rule");
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
              required(one, "reason").text("причина", "a reason"),
              date(required(one, "until"))));
    }
    return new Suppressions(entries);
  }

  private static Yaml required(Yaml.Mapping mapping, String field) {
    Yaml.Entry entry = mapping.entries().get(field);
    if (entry == null) {
      throw mapping
          .at()
          .expected(
              new Message("поле «" + field + "»", "the field \"" + field + "\""),
              new Message("подавление без него", "a suppression without it"));
    }
    return entry.value();
  }

  private static @Nullable String optional(Yaml.Mapping mapping, String field) {
    Yaml.Entry entry = mapping.entries().get(field);
    return entry == null ? null : entry.value().text("текст", "a text");
  }

  private static LocalDate date(Yaml value) {
    Message expected = new Message("дата ГГГГ-ММ-ДД", "a date YYYY-MM-DD");
    try {
      return LocalDate.parse(value.text(expected.ru(), expected.en()));
    } catch (DateTimeParseException e) {
      throw value.at().expected(expected, value.came());
    }
  }

  /** The suppressions, in the order of the file. */
  public List<Entry> entries() {
    return entries;
  }

  Report applyTo(Report report, LocalDate today) {
    List<Entry> valid = entries.stream().filter(entry -> !today.isAfter(entry.until())).toList();
    List<Entry> expired = entries.stream().filter(entry -> today.isAfter(entry.until())).toList();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      boolean suppressed =
          finding.state() == Finding.State.OPEN
              && valid.stream().anyMatch(entry -> entry.matches(finding, report));
      findings.add(suppressed ? finding.in(Finding.State.SUPPRESSED) : finding);
    }
    return report.withFindings(findings, report.stale(), expired);
  }
}
