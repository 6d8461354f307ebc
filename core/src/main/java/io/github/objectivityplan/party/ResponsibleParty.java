package io.github.objectivityplan.party;

import java.util.List;
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

  /** Reads a cell. */
  public static List<ResponsibleParty> parseAll(String cell, PartyDirectory directory) {
    return List.of(new ResponsibleParty(cell, PartyKind.OTHER));
  }
}
