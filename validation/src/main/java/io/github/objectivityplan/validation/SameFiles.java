package io.github.objectivityplan.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which file of a baseline each document of a run was: the one of its name; else, of the files that
 * are no longer in the run and the documents that the baseline does not know, the one whose path
 * ends alike, and last the one with the most findings in common. One file goes on in one document.
 */
final class SameFiles {

  private final @Nullable String[] before;

  private SameFiles(int documents) {
    before = new @Nullable String[documents];
  }

  /** A name of a file as it is compared and kept: the same on every system. */
  static String name(String source) {
    String name = source.replace('\\', '/');
    while (name.startsWith("./")) {
      name = name.substring(2);
    }
    return name;
  }

  /** Whether {@code file} was not read, or lies in a folder that was not. */
  static boolean isUnread(String file, List<UnreadFile> unread) {
    for (UnreadFile other : unread) {
      String name = name(other.name());
      if (file.equals(name) || file.startsWith(name.endsWith("/") ? name : name + "/")) {
        return true;
      }
    }
    return false;
  }

  static SameFiles of(
      Set<String> files,
      List<Baseline.Entry> entries,
      List<Report> reports,
      List<UnreadFile> unread) {
    SameFiles same = new SameFiles(reports.size());
    Set<String> gone = new LinkedHashSet<>(files);
    gone.removeIf(file -> isUnread(file, unread));
    Map<Integer, String> unknown = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      String source = reports.get(i).source();
      String name = source == null ? "" : name(source);
      if (files.contains(name)) {
        same.before[i] = name;
        gone.remove(name);
      } else {
        unknown.put(i, name);
      }
    }
    same.pairByPath(gone, unknown);
    same.pairByFindings(gone, unknown, entries, reports);
    return same;
  }

  /** Whether a file of the baseline is one of the documents. */
  boolean isRead(String file) {
    return Arrays.asList(before).contains(file);
  }

  /** The file of the baseline that a document was; {@code null} if it is new. */
  @Nullable String before(int document) {
    return before[document];
  }

  private void pair(int document, String file, Set<String> gone, Map<Integer, String> unknown) {
    before[document] = file;
    gone.remove(file);
    unknown.remove(document);
  }

  /** Pairs files whose last steps are the same, the longest first, where only two have them. */
  private void pairByPath(Set<String> gone, Map<Integer, String> unknown) {
    int deepest = gone.stream().mapToInt(file -> file.split("/").length).max().orElse(0);
    for (int depth = deepest; depth > 0; depth--) {
      int steps = depth;
      Map<String, List<String>> oldOnes = new LinkedHashMap<>();
      for (String file : gone) {
        oldOnes.computeIfAbsent(tail(file, steps), at -> new ArrayList<>()).add(file);
      }
      Map<String, List<Integer>> newOnes = new LinkedHashMap<>();
      unknown.forEach(
          (document, file) ->
              newOnes.computeIfAbsent(tail(file, steps), at -> new ArrayList<>()).add(document));
      newOnes.forEach(
          (tail, documents) -> {
            List<String> alike = oldOnes.getOrDefault(tail, List.of());
            if (!tail.isEmpty() && documents.size() == 1 && alike.size() == 1) {
              pair(documents.get(0), alike.get(0), gone, unknown);
            }
          });
    }
  }

  /** The last steps of a path; empty where it has fewer. */
  private static String tail(String file, int steps) {
    String[] all = file.split("/");
    return all.length < steps
        ? ""
        : String.join("/", Arrays.asList(all).subList(all.length - steps, all.length));
  }

  private void pairByFindings(
      Set<String> gone,
      Map<Integer, String> unknown,
      List<Baseline.Entry> entries,
      List<Report> reports) {
    Map<String, Set<String>> filesOf = new HashMap<>();
    for (Baseline.Entry entry : entries) {
      if (entry.file() != null && gone.contains(entry.file())) {
        filesOf
            .computeIfAbsent(entry.fingerprint(), key -> new LinkedHashSet<>())
            .add(entry.file());
      }
    }
    for (int document : List.copyOf(unknown.keySet())) {
      Map<String, Integer> common = new LinkedHashMap<>();
      Set<String> seen = new HashSet<>();
      for (Finding finding : reports.get(document).findings()) {
        if (seen.add(finding.fingerprint())) {
          for (String file : filesOf.getOrDefault(finding.fingerprint(), Set.of())) {
            if (gone.contains(file)) {
              common.merge(file, 1, Integer::sum);
            }
          }
        }
      }
      String best = null;
      int most = 0;
      for (Map.Entry<String, Integer> each : common.entrySet()) {
        if (each.getValue() > most) {
          best = each.getKey();
          most = each.getValue();
        }
      }
      if (best != null) {
        pair(document, best, gone, unknown);
      }
    }
  }
}
