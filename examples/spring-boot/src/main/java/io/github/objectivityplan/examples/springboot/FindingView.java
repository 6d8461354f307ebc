package io.github.objectivityplan.examples.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.validation.Finding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a client sees it.
 *
 * @param rule the id of the rule
 * @param level how serious it is
 * @param message what was expected, what came and where, in the client's language
 * @param item the printed number of the row
 * @param path where in the document, as the library writes it
 * @param pointer the same as a JSON pointer into the document that was sent
 * @param location where in the file that was sent
 * @param quote the words at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FindingView(
    String rule,
    String level,
    String message,
    String item,
    String path,
    String pointer,
    @Nullable String location,
    @Nullable String quote) {

  static FindingView of(Finding finding, Locale locale) {
    SourceLocation location = finding.location();
    return new FindingView(
        finding.rule(),
        finding.level().code(),
        finding.message().in(locale),
        finding.item(),
        finding.path().toString(),
        finding.path().toJsonPointer(),
        location == null ? null : location.describe().in(locale),
        finding.quote());
  }

  /** The same in a request whose field {@code name} holds the document. */
  FindingView below(String name) {
    return new FindingView(
        rule,
        level,
        message,
        item,
        path.isEmpty() ? name : name + "." + path,
        "/" + name + pointer,
        location,
        quote);
  }
}
