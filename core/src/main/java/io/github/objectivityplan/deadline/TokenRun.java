package io.github.objectivityplan.deadline;

/**
 * The run of tokens that a look ahead has been through. What holds at its first token holds at
 * those within it, so none of them is looked through again and reading stays linear.
 */
final class TokenRun {

  private int first;
  private int end;

  /** Whether a token lies in the run. */
  boolean covers(int place) {
    return place >= first && place < end;
  }

  /** The look ahead went from {@code first} up to {@code end}, which does not belong to the run. */
  void set(int first, int end) {
    this.first = first;
    this.end = end;
  }

  int end() {
    return end;
  }
}
