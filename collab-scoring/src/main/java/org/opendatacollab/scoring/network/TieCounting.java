package org.opendatacollab.scoring.network;

import java.math.BigDecimal;

/** What a tie counts for. */
public enum TieCounting {
  /** Each tie counts as one, whatever its weight. */
  NUMBER,
  /** Each tie counts by its weight. */
  WEIGHT;

  /** What a tie of a network counts for, exactly. */
  BigDecimal of(Network network, int tie) {
    return this == NUMBER ? BigDecimal.ONE : BigDecimal.valueOf(network.weight(tie));
  }
}
