package org.opendatacollab.scoring.tally;

/** A vote cast on a statement. Who has not seen the statement has cast none. */
public enum Vote {
  /** For the statement. */
  AGREE(1),
  /** Against the statement. */
  DISAGREE(-1),
  /** Seen, and neither for nor against. */
  PASS(0);

  private final int code;

  Vote(int code) {
    this.code = code;
  }

  /**
   * Returns the code of the vote as Polis exports it. The mathematics inside Polis uses the opposite sign, so an importer
   * must know which it reads.
   *
   * @return 1 for agree, -1 for disagree, 0 for pass
   */
  public int code() {
    return code;
  }

  /**
   * Returns the vote that a code stands for.
   *
   * @param code 1, -1 or 0, as in {@link #code()}
   * @return the vote
   * @throws IllegalArgumentException if it is another number
   */
  public static Vote of(int code) {
    return switch (code) {
      case 1 -> AGREE;
      case -1 -> DISAGREE;
      case 0 -> PASS;
      default -> throw new IllegalArgumentException("vote must be 1, -1 or 0, got " + code);
    };
  }
}
