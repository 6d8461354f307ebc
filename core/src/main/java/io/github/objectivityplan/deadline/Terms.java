package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.DeadlineTerm.During;
import io.github.objectivityplan.deadline.DeadlineTerm.Recurring;
import io.github.objectivityplan.deadline.DeadlineTerm.Throughout;
import io.github.objectivityplan.deadline.DeadlineTerm.Unrecognised;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The terms read so far, each with its place in the text. */
final class Terms {

  private final Tokens tokens;
  private final List<DeadlineTerm> terms = new ArrayList<>(4);
  private final List<TextRange> ranges = new ArrayList<>(4);
  private final BitSet subjects = new BitSet();
  private int brackets;

  /** The years said before some of the terms, by the first term that each of them leads. */
  private final TreeMap<Integer, YearMark> leadingYears = new TreeMap<>();

  /** Whether «далее», «затем» stood before the next term. */
  boolean then;

  Terms(Tokens tokens) {
    this.tokens = tokens;
  }

  Tokens tokens() {
    return tokens;
  }

  List<DeadlineTerm> list() {
    return List.copyOf(terms);
  }

  List<TextRange> ranges() {
    return List.copyOf(ranges);
  }

  int size() {
    return terms.size();
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The place of the last term; -1 if there is none. */
  int last() {
    return terms.size() - 1;
  }

  /** The term at a place; absent before the first one. */
  @Nullable DeadlineTerm get(int place) {
    return place < 0 ? null : terms.get(place);
  }

  TextRange range(int place) {
    return ranges.get(place);
  }

  void set(int place, DeadlineTerm term) {
    terms.set(place, term);
  }

  void setRange(int place, TextRange range) {
    ranges.set(place, range);
  }

  void removeLast() {
    subjects.clear(last());
    terms.remove(last());
    ranges.remove(ranges.size() - 1);
  }

  /** Lets the last term leave something out, if it is of a kind that may. */
  void except(List<DeadlineTerm> out) {
    int last = last();
    DeadlineTerm term = get(last);
    if (term instanceof During during && during.last() != null) {
      set(last, new During(during.first(), during.last(), out));
    } else if (term instanceof Throughout all) {
      set(last, new Throughout(all.scope(), all.year(), all.then(), out));
    } else if (term instanceof Recurring recurring) {
      set(last, new Recurring(recurring.recurrence(), recurring.since(), out));
    } else {
      return;
    }
    extend(last);
  }

  /**
   * The terms from this place on say what the words are about: «отчёт за 2026 год». They are no
   * deadlines where another term is one.
   */
  void areSubjects(int from) {
    subjects.set(from, size());
  }

  private boolean isSubject(int place) {
    return subjects.get(place);
  }

  /** Leaves out the terms that only say what the others are about. */
  void dropSubjects() {
    boolean alone = true;
    for (int i = 0; i < size(); i++) {
      alone &= isSubject(i) || terms.get(i) instanceof Unrecognised;
    }
    if (!alone) {
      int kept = 0;
      for (int i = 0; i < size(); i++) {
        if (!isSubject(i)) {
          terms.set(kept, terms.get(i));
          ranges.set(kept, ranges.get(i));
          kept++;
        }
      }
      terms.subList(kept, terms.size()).clear();
      ranges.subList(kept, ranges.size()).clear();
    }
    subjects.clear();
  }

  void clear() {
    terms.clear();
    ranges.clear();
    subjects.clear();
  }

  /** Adds a term that was read from the token at {@code begin} up to the present place. */
  void add(int begin, DeadlineTerm term) {
    int end = Math.max(begin, tokens.at - 1);
    add(term, tokens.get(begin).start(), tokens.get(end).end());
    then = false;
  }

  void add(DeadlineTerm term, int start, int end) {
    terms.add(term);
    ranges.add(new TextRange(start, end));
  }

  /** Lets the term at a place go on up to the present place. */
  void extend(int place) {
    ranges.set(place, new TextRange(ranges.get(place).start(), tokens.peek(-1).end()));
  }

  /** The terms that follow lie in a year that was said before them. */
  void lead(YearMark year) {
    leadingYears.put(size(), year);
  }

  /** Whether any year was said before the terms that lie in it. */
  boolean areLed() {
    return !leadingYears.isEmpty();
  }

  /** The year said before the term at a place and the first term that it leads, or absent. */
  Map.@Nullable Entry<Integer, YearMark> leadingYear(int place) {
    return leadingYears.floorEntry(place);
  }

  void open() {
    brackets++;
  }

  void close() {
    brackets = Math.max(0, brackets - 1);
  }

  boolean inBrackets() {
    return brackets > 0;
  }
}
