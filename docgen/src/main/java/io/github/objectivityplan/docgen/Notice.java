package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.SourceLocation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Замечание читателя: what the reader had to do to the text of a file to make a document of it
 * (joined, computed, inferred, dropped).
 *
 * @param code what happened, a name that tools can rely on: {@code rows-joined}, {@code
 *     period-inferred}
 * @param text what happened, in words
 * @param location where; absent where it concerns the whole file
 */
public record Notice(String code, Message text, @Nullable SourceLocation location) {
  public Notice {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(text, "text");
  }
}
