package io.github.objectivityplan.party;

/** Справочник ответственных. */
public final class PartyDirectory {
  private static final PartyDirectory STANDARD = new PartyDirectory();

  private PartyDirectory() {}

  /** The built-in directory. */
  public static PartyDirectory standard() {
    return STANDARD;
  }
}
