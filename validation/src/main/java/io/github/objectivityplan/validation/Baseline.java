package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.yaml.Yaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Исходное состояние: the findings that were there when somebody decided to live with them, so that
 * only new ones fail a check. It survives renumbering, reordering and inserting of rows. Identical
 * findings are counted: a third one is new where the baseline knows two. A finding is known in its
 * own file; in a file of another name only where that is the old one renamed or moved.
 */
public final class Baseline {

  /**
   * Findings of one file with one fingerprint.
   *
   * @param file the name of the file; absent where the document had none, and in a baseline of
   *     before files were named: such an entry is known in every file
   * @param fingerprint the fingerprint
   * @param rule the rule's id
   * @param message what the finding said
   * @param count how many there were
   */
  public record Entry(
      @Nullable String file, String fingerprint, String rule, String message, int count) {
    public Entry {
      Objects.requireNonNull(fingerprint, "fingerprint");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(message, "message");
      if (count < 1) {
        throw new IllegalArgumentException("an entry counts one finding or more, not " + count);
      }
    }

    Message staleMessage() {
      String where = file == null ? "" : file + ", ";
      return new Message(
          "запись исходного состояния больше ничему не соответствует (%s%s, %d): %s"
              .formatted(where, rule, count, message),
          "an entry of the baseline matches nothing any more (%s%s, %d): %s"
              .formatted(where, rule, count, message));
    }
  }

  /** What is the same of all findings that one entry counts. */
  private record Key(@Nullable String file, String fingerprint) {}

  private final Set<String> files;
  private final List<Entry> entries;

  private Baseline(Set<String> files, List<Entry> entries) {
    this.files = files;
    this.entries = List.copyOf(entries);
  }

  /** The baseline that knows every finding of these reports. */
  public static Baseline of(List<Report> reports) {
    Set<String> files = new LinkedHashSet<>();
    Map<Key, Entry> byKey = new LinkedHashMap<>();
    for (Report report : reports) {
      String file = report.source() == null ? null : SameFiles.name(report.source());
      if (file != null) {
        files.add(file);
      }
      for (Finding finding : report.findings()) {
        Key key = new Key(file, finding.fingerprint());
        Entry before = byKey.get(key);
        byKey.put(
            key,
            new Entry(
                file,
                finding.fingerprint(),
                finding.rule(),
                finding.message().ru(),
                before == null ? 1 : before.count() + 1));
      }
    }
    return new Baseline(files, List.copyOf(byKey.values()));
  }

  /**
   * Reads what {@link #toJson()} writes; the names of files may be left out.
   *
   * @throws UnreadableException if {@code json} is not a baseline; the message names line and
   *     column
   */
  public static Baseline parse(String json) {
    Yaml.Mapping file =
        Yaml.read(json).mapping("исходное состояние: набор полей", "a baseline: a mapping");
    Set<String> files = new LinkedHashSet<>();
    for (Yaml name : file.items("files")) {
      files.add(SameFiles.name(name.text("имя файла", "the name of a file")));
    }
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
      Yaml named = one.get("file");
      String name =
          named == null ? null : SameFiles.name(named.text("имя файла", "the name of a file"));
      if (name != null) {
        files.add(name);
      }
      entries.add(
          new Entry(name, one.text("fingerprint"), one.text("rule"), one.text("message"), number));
    }
    return new Baseline(files, entries);
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
            json.writeArrayPropertyStart("files");
            files.forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            for (Entry entry : entries) {
              json.writeStartObject();
              if (entry.file() != null) {
                json.writeStringProperty("file", entry.file());
              }
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
   * match nothing in any of the documents are told by the last report; those of files that are no
   * part of the run are not.
   */
  public List<Report> applyTo(List<Report> reports) {
    return applyTo(reports, List.of());
  }

  /**
   * The reports of one run in which {@code unread} could not be read. What the baseline knows of
   * those files, or of files in those folders, is not told as matching nothing.
   */
  public List<Report> applyTo(List<Report> reports, List<UnreadFile> unread) {
    Map<Key, Integer> left = new LinkedHashMap<>();
    for (Entry entry : entries) {
      left.merge(new Key(entry.file(), entry.fingerprint()), entry.count(), Integer::sum);
    }
    SameFiles same = SameFiles.of(files, entries, reports, unread);
    List<Report> marked = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      String file = same.before(i);
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : report.findings()) {
        boolean known =
            (file != null && take(left, new Key(file, finding.fingerprint())))
                || take(left, new Key(null, finding.fingerprint()));
        boolean open = finding.state() == Finding.State.OPEN;
        findings.add(open && known ? finding.baselined() : finding);
      }
      boolean last = i == reports.size() - 1;
      marked.add(
          report
              .withFindings(findings)
              .comparedWith(this, last ? stale(left, same, unread) : List.of()));
    }
    return List.copyOf(marked);
  }

  private static boolean take(Map<Key, Integer> left, Key key) {
    int known = left.getOrDefault(key, 0);
    if (known > 0) {
      left.put(key, known - 1);
    }
    return known > 0;
  }

  private List<Entry> stale(Map<Key, Integer> left, SameFiles same, List<UnreadFile> unread) {
    List<Entry> stale = new ArrayList<>();
    for (Entry entry : entries) {
      int unused = left.getOrDefault(new Key(entry.file(), entry.fingerprint()), 0);
      // of what a file holds that is unread, or no part of this run, nothing is known
      boolean unknown = entry.file() == null ? !unread.isEmpty() : !same.isRead(entry.file());
      if (unused > 0 && !unknown) {
        stale.add(
            new Entry(entry.file(), entry.fingerprint(), entry.rule(), entry.message(), unused));
      }
    }
    return stale;
  }
}
