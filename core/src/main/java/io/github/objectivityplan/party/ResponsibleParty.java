package io.github.objectivityplan.party;

import java.util.Objects;

/**
 * Ответственный исполнитель: one party of the column «Ответственные», as it was written.
 *
 * @param text the party's text as it was written
 * @param kind what the party is
 */
public record ResponsibleParty(String text, PartyKind kind) {

  public ResponsibleParty {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }
}
