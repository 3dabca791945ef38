package org.opendatacollab.scoring.voting;

import org.opendatacollab.scoring.tally.PreferenceMatrix;

/** How strong a win of one candidate over another is. They order wins alike unless ballots hold ties or leave names out. */
public enum Strength {
  /** Ballots for the winner of the pair. */
  WINNING_VOTES("winning-votes"),

  /** Ballots for the winner minus ballots for the loser. */
  MARGINS("margins");

  private final String code;

  Strength(String code) {
    this.code = code;
  }

  /** The name in method ids. */
  String code() {
    return code;
  }

  /** The strength of a win, 0 if it is none. */
  long of(PreferenceMatrix matrix, int winner, int loser) {
    long margin = matrix.margin(winner, loser);
    if (margin <= 0) {
      return 0;
    }
    return this == MARGINS ? margin : matrix.preferred(winner, loser);
  }
}
