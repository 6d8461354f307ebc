package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Замечание: one reason at one place.
 *
 * @param rule the id of the rule that is breached
 * @param level how serious the profile says it is
 * @param message what was expected, what came and where, in words for a deputy head
 * @param path where in the document
 * @param item the printed number of the row; empty for a finding about the plan or its order
 * @param location where in the file, if the document was read from one
 * @param quote the words at fault, as they are written
 * @param fix the safe fix; empty where there is none
 * @param fingerprint what stays the same when the document is edited elsewhere: made from the rule,
 *     the text of the activity and the place in the structure, never from a line or a printed
 *     number
 * @param state whether somebody has accepted the finding
 * @param reason why a suppressed finding is accepted; absent for any other
 */
public record Finding(
    String rule,
    Level level,
    Message message,
    PlanPath path,
    String item,
    @Nullable SourceLocation location,
    @Nullable String quote,
    List<Edit> fix,
    String fingerprint,
    State state,
    @Nullable String reason) {

  /** Whether somebody has accepted a finding. */
  public enum State {
    /** Nobody has. */
    OPEN,
    /** It was there when the baseline was made. */
    BASELINED,
    /** A suppression with a reason names it. */
    SUPPRESSED
  }

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(item, "item");
    fix = List.copyOf(fix);
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(state, "state");
  }

  Finding baselined() {
    return in(State.BASELINED, null);
  }

  Finding suppressed(String why) {
    return in(State.SUPPRESSED, why);
  }

  private Finding in(State other, @Nullable String why) {
    return new Finding(
        rule, level, message, path, item, location, quote, fix, fingerprint, other, why);
  }
}
