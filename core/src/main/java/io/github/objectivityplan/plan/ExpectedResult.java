package io.github.objectivityplan.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.canonical.Canonical;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ожидаемый результат: the document or number that shows that an activity was done.
 *
 * @param text the text as it was written
 * @param target the countable part, if the text or its author states one
 * @param extra fields of the JSON that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExpectedResult(
    @JsonInclude(JsonInclude.Include.ALWAYS) String text,
    @Nullable ResultTarget target,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> extra) {

  private static final String[] AT_LEAST = {"не менее", "не меньше", "не ниже"};

  public ExpectedResult {
    Objects.requireNonNull(text, "text");
    extra = Canonical.extra(extra);
  }

  /**
   * Reads a result: the text is kept and a target is taken from the first «не менее N», «не меньше
   * N» or «не ниже N» in it. A text without one has no target.
   */
  public static ExpectedResult parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    for (String words : AT_LEAST) {
      int at = lower.indexOf(words);
      ResultTarget target = at < 0 ? null : target(text, at + words.length());
      if (target != null) {
        return new ExpectedResult(text, target, Map.of());
      }
    }
    return new ExpectedResult(text, null, Map.of());
  }

  private static @Nullable ResultTarget target(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      at++;
    }
    int digits = at;
    while (at < text.length() && (isDigit(text, at) || isDecimalMark(text, at, digits))) {
      at++;
    }
    if (at == digits || at - digits > 9) {
      return null;
    }
    BigDecimal count = new BigDecimal(text.substring(digits, at).replace(',', '.'));
    at = afterEnding(text, at);
    int end = at;
    while (end < text.length() && ",.;)(\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new ResultTarget(count, text.substring(at, end).replace('\u00a0', ' ').strip());
  }

  /** The place after the ending of a number in digits: «3-х», «5-ти». */
  private static int afterEnding(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end < at + 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean ending =
        at < text.length()
            && (text.charAt(at) == '-' || text.charAt(at) == '\u2011')
            && end > at + 1
            && (end == text.length() || !Character.isLetter(text.charAt(end)));
    return ending ? end : at;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** A comma or a point between two digits, once. */
  private static boolean isDecimalMark(String text, int at, int digits) {
    char mark = text.charAt(at);
    return (mark == ',' || mark == '.')
        && at > digits
        && at + 1 < text.length()
        && isDigit(text, at + 1)
        && text.substring(digits, at).indexOf(',') < 0
        && text.substring(digits, at).indexOf('.') < 0;
  }
}
