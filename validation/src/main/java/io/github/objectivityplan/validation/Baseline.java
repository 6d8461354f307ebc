package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Исходное состояние: the findings that were there when somebody decided to live with them, so that
 * only new ones fail a check. It survives renumbering, reordering and inserting of rows. Identical
 * findings are counted: a third one is new where the baseline knows two.
 */
public final class Baseline {

  /**
   * Findings with one fingerprint.
   *
   * @param fingerprint the fingerprint
   * @param rule the rule's id
   * @param message what the finding said
   * @param count how many there were
   */
  public record Entry(String fingerprint, String rule, String message, int count) {
    public Entry {
      Objects.requireNonNull(fingerprint, "fingerprint");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(message, "message");
      if (count < 1) {
        throw new IllegalArgumentException("an entry counts one finding or more, not " + count);
      }
    }

    Message staleMessage() {
      return new Message(
          "запись исходного состояния больше ничему не соответствует (%s, %d): %s"
              .formatted(rule, count, message),
          "an entry of the baseline matches nothing any more (%s, %d): %s"
              .formatted(rule, count, message));
    }
  }

  private final List<Entry> entries;

  private Baseline(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The baseline that knows every finding of these reports. */
  public static Baseline of(List<Report> reports) {
    Map<String, Entry> byFingerprint = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Finding finding : report.findings()) {
        Entry before = byFingerprint.get(finding.fingerprint());
        byFingerprint.put(
            finding.fingerprint(),
            new Entry(
                finding.fingerprint(),
                finding.rule(),
                finding.message().ru(),
                before == null ? 1 : before.count() + 1));
      }
    }
    return new Baseline(List.copyOf(byFingerprint.values()));
  }

  /**
   * Reads what {@link #toJson()} writes.
   *
   * @throws UnreadableException if {@code json} is not a baseline; the message names line and
   *     column
   */
  public static Baseline parse(String json) {
    Yaml.Mapping file =
        Yaml.read(json).mapping("исходное состояние: набор полей", "a baseline: a mapping");
    List<Entry> entries = new ArrayList<>();
    for (Yaml item : file.required("findings").list("список", "a list")) {
      Yaml.Mapping one = item.mapping("запись", "an entry");
      String count = one.text("count");
      int number = Numbering.integer(count);
      if (number < 1) {
        throw one.at()
            .expected(
                new Message("число не меньше 1", "a number of at least 1"),
                new Message("«" + count + "»", "\"" + count + "\""));
      }
      entries.add(
          new Entry(one.text("fingerprint"), one.text("rule"), one.text("message"), number));
    }
    return new Baseline(entries);
  }

  /** What the baseline knows, in the order of the findings. */
  public List<Entry> entries() {
    return entries;
  }

  /** The baseline as JSON, to be kept beside the documents. */
  public String toJson() {
    StringBuilder out = new StringBuilder();
    try {
      Json.write(
          out,
          json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            for (Entry entry : entries) {
              json.writeStartObject();
              json.writeStringProperty("fingerprint", entry.fingerprint());
              json.writeStringProperty("rule", entry.rule());
              json.writeStringProperty("message", entry.message());
              json.writeNumberProperty("count", entry.count());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          });
    } catch (IOException e) {
      throw new IllegalStateException("a StringBuilder does not fail", e);
    }
    return out.toString();
  }

  /**
   * The reports of one run, in which the findings that are known are marked as such. Entries that
   * match nothing in any of the documents are told by the last report.
   */
  public List<Report> applyTo(List<Report> reports) {
    Map<String, Integer> left = new HashMap<>();
    entries.forEach(entry -> left.merge(entry.fingerprint(), entry.count(), Integer::sum));
    List<Report> marked = new ArrayList<>();
    for (Report report : reports) {
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : report.findings()) {
        int known = left.getOrDefault(finding.fingerprint(), 0);
        boolean open = finding.state() == Finding.State.OPEN;
        if (known > 0) {
          left.put(finding.fingerprint(), known - 1);
        }
        findings.add(open && known > 0 ? finding.in(Finding.State.BASELINED) : finding);
      }
      boolean last = marked.size() == reports.size() - 1;
      marked.add(report.withFindings(findings).comparedWith(this, last ? stale(left) : List.of()));
    }
    return List.copyOf(marked);
  }

  private List<Entry> stale(Map<String, Integer> left) {
    List<Entry> stale = new ArrayList<>();
    for (Entry entry : entries) {
      int unused = left.getOrDefault(entry.fingerprint(), 0);
      if (unused > 0) {
        stale.add(new Entry(entry.fingerprint(), entry.rule(), entry.message(), unused));
      }
    }
    return stale;
  }
}
