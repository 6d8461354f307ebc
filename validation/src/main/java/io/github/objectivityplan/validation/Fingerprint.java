package io.github.objectivityplan.validation;

import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Clause;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same of a finding when rows are inserted, moved or renumbered: the rule, the shape
 * of the path without positions, the words that stand there and, for a row, those of its
 * direction's heading without the numbers in them.
 */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * The fingerprint of a finding.
   *
   * @param quote the words at fault, which tell findings about the whole plan from each other
   */
  static String of(String rule, PlanPath path, @Nullable String quote, PlanDocument document) {
    Hash hash = new Hash();
    hash.addText(rule);
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      hash.addText(at.name());
    }
    String anchor = textAt(path, document);
    hash.addWords(anchor.isEmpty() && quote != null ? quote : anchor);
    heading(path, document).forEach(hash::addText);
    return hash.toString();
  }

  /**
   * The words of the heading under which a row stands; none for what is no row. Numbers, which
   * change when directions are renumbered, are left out, but for headings that differ in them
   * alone: «Этап 1», «Этап 2».
   */
  private static List<String> heading(PlanPath path, PlanDocument document) {
    for (PlanPath at = path; at != null && at.parent() != null; at = at.parent()) {
      PlanPath parent = at.parent();
      if (parent != null && at.name().equals("activities")) {
        String title = direction(parent, document).title();
        List<String> words = words(title, false);
        List<String> numbered = words(title, true);
        boolean alone =
            title == null
                || document.plan().directions().stream()
                    .map(Direction::title)
                    .noneMatch(
                        other ->
                            other != null
                                && words(other, false).equals(words)
                                && !words(other, true).equals(numbered));
        return alone ? words : numbered;
      }
    }
    return List.of();
  }

  private static List<String> words(@Nullable String title, boolean withNumbers) {
    return title == null
        ? List.of()
        : Arrays.stream(Words.of(title)).filter(word -> withNumbers || !isNumber(word)).toList();
  }

  /** Whether a word of a heading is a number, which changes when directions are renumbered. */
  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i)) && "ivxlc".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The words by which a person would find the place again. */
  static String anchorKey(PlanPath path, PlanDocument document) {
    return Words.key(textAt(path, document));
  }

  /** The text by which a person would find the place again; empty for the plan or its order. */
  static String textAt(PlanPath path, PlanDocument document) {
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

  /** A hash of 128 bits that is the same on every machine; nobody has to be kept from guessing. */
  private static final class Hash {
    private static final long PRIME = 0x100000001b3L;
    private static final long ODD = 0x9e3779b97f4a7c15L;

    private long first = 0xcbf29ce484222325L;
    private long second = ODD;

    void add(char c) {
      first = (first ^ c) * PRIME;
      second = Long.rotateLeft((second + c) * ODD, 29);
    }

    /** Adds a text as it is. */
    void addText(String text) {
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i));
      }
      add('\u0000');
    }

    /** Adds the words of a text, one after another: what survives a fix and other punctuation. */
    void addWords(String text) {
      for (String word : Words.of(text)) {
        for (int i = 0; i < word.length(); i++) {
          add(word.charAt(i));
        }
      }
      add('\u0000');
    }

    private static long mix(long value) {
      long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
      mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
      return mixed ^ (mixed >>> 33);
    }

    @Override
    public String toString() {
      return HexFormat.of().toHexDigits(mix(first + second))
          + HexFormat.of().toHexDigits(mix(second ^ first * ODD));
    }
  }
}
