package io.github.objectivityplan.validation;

import io.github.objectivityplan.party.ResponsibleParty;

/** Texts of responsible parties. */
final class Parties {

  private Parties() {}

  /** The party with its text written in another way; what was understood stays. */
  static ResponsibleParty withText(ResponsibleParty party, String text) {
    return new ResponsibleParty(
        text,
        party.kind(),
        party.role(),
        party.person(),
        party.organization(),
        party.scope(),
        party.alternative());
  }
}
