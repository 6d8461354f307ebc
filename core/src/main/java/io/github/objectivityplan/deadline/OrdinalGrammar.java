package io.github.objectivityplan.deadline;

import io.github.objectivityplan.deadline.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * The lists of numbers that say which ones are meant.
 *
 * <pre>
 * list   = number { ( DASH | "," | "/" | и ) number }    «1–3», «1, 2 и 4», «I, III»
 * number = первая | I | 2-я | 2
 * </pre>
 */
final class OrdinalGrammar {

  /**
   * The numbers of a list.
   *
   * @param pairs the first and the last of each range; twice the same where there is none
   */
  record Ordinals(List<int[]> pairs) {

    static final Ordinals NONE = new Ordinals(List.of());

    boolean isEmpty() {
      return pairs.isEmpty();
    }

    /** The only number of a list; 0 if it has several or none. */
    int only() {
      return pairs.size() == 1 && pairs.get(0)[0] == pairs.get(0)[1] ? pairs.get(0)[0] : 0;
    }

    /** Whether all lie between 1 and {@code most}; -1, the last one, does if {@code last}. */
    boolean fits(int most, boolean last) {
      for (int[] pair : pairs) {
        for (int number : pair) {
          if (number > most || (number < 1 && !(last && number == -1))) {
            return false;
          }
        }
      }
      return true;
    }

    /** What the numbers name, by the span of each. */
    List<SpanRange> ranges(IntFunction<CalendarSpan> span) {
      List<SpanRange> ranges = new ArrayList<>(pairs.size());
      for (int[] pair : pairs) {
        CalendarSpan first = span.apply(pair[0]);
        ranges.add(
            pair[0] == pair[1] ? new SpanRange(first) : new SpanRange(first, span.apply(pair[1])));
      }
      return ranges;
    }
  }

  private static final int MOST_ORDINALS = 4;

  private final Tokens tokens;

  OrdinalGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** «I», «2-я», «первая», «1–3», «1, 2 и 4»; empty if none, or too many to be meant. */
  Ordinals list() {
    return list(this::number, MOST_ORDINALS);
  }

  /** A list of numbers and ranges of numbers, each of one token. */
  Ordinals list(IntSupplier numberHere, int most) {
    int number = numberHere.getAsInt();
    if (number == 0) {
      return Ordinals.NONE;
    }
    List<int[]> found = new ArrayList<>(2);
    int from = 0;
    while (number != 0) {
      tokens.at++;
      int place = tokens.at;
      boolean dash = from == 0 && tokens.takeDash();
      boolean more = dash || tokens.take(Type.COMMA) || tokens.take(Type.SLASH);
      more |= tokens.take(Word.AND);
      int next = more && found.size() < most - 1 ? numberHere.getAsInt() : 0;
      if (next == 0) {
        tokens.at = place;
      }
      if (next != 0 && dash) {
        from = number;
      } else {
        found.add(new int[] {from == 0 ? number : from, number});
        from = 0;
      }
      number = next;
    }
    return new Ordinals(found);
  }

  /** The number here; 0 if none stands here. */
  int number() {
    Token token = tokens.peek(0);
    if (token.is(Word.ORDINAL)) {
      return token.value();
    }
    if (token.roman() > 0) {
      return token.roman();
    }
    return token.is(Type.NUMBER) && token.digits() == 1 ? token.value() : 0;
  }
}
