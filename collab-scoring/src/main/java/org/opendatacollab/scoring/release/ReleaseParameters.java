package org.opendatacollab.scoring.release;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How strongly answers are protected. The defaults are also the least: a host may ask for more protection, never for less.
 *
 * @param minimumRespondents {@code k}: the fewest respondents for whom anything is shown, 5 or more
 * @param attackers {@code t}: how many members may put their answers together; empty for the default, 2 where 8 or more
 *     answered and else 1; if given, 2 or more, and it holds for every n
 * @param pMax how likely a value of one person may become, from 0.5 to 0.9
 */
public record ReleaseParameters(int minimumRespondents, OptionalInt attackers, BigDecimal pMax) {
  private static final BigDecimal HIGHEST_P = new BigDecimal("0.9");
  private static final BigDecimal LOWEST_P = new BigDecimal("0.5");
  private static final int PAIRS_FROM = 8;

  /** {@code k = 5}, {@code t = 2} where 8 or more answered and else 1, {@code pMax = 0.9}. */
  public static final ReleaseParameters DEFAULTS =
      new ReleaseParameters(Codebook.MINIMUM_RESPONDENTS, OptionalInt.empty(), HIGHEST_P);

  /**
   * Checks, and drops trailing zeros of {@code pMax}.
   *
   * @param minimumRespondents {@code k}
   * @param attackers {@code t}
   * @param pMax the highest probability
   * @throws IllegalArgumentException if a setting is weaker than the default, or {@code pMax} is under 0.5
   */
  public ReleaseParameters {
    Objects.requireNonNull(attackers, "attackers");
    Objects.requireNonNull(pMax, "pMax");
    if (minimumRespondents < Codebook.MINIMUM_RESPONDENTS) {
      throw new IllegalArgumentException(
          "k must be 5 or more (a weaker setting is refused), got " + minimumRespondents);
    }
    if (attackers.isPresent() && attackers.getAsInt() < 2) {
      throw new IllegalArgumentException(
          "t must be 2 or more where it is given (a weaker setting is refused), got "
              + attackers.getAsInt());
    }
    checkPMax(pMax);
    pMax = pMax.stripTrailingZeros();
  }

  static void checkPMax(BigDecimal pMax) {
    if (pMax.compareTo(HIGHEST_P) > 0) {
      throw new IllegalArgumentException(
          "pMax must be 0.9 or less (a weaker setting is refused), got " + pMax);
    }
    // Of two possible values one has at least one half, so less cannot be kept.
    if (pMax.compareTo(LOWEST_P) < 0) {
      throw new IllegalArgumentException("pMax must be 0.5 or more, got " + pMax);
    }
  }

  /**
   * Returns how many members may put their answers together where {@code n} answered.
   *
   * @param n how many answered
   * @return {@code t}
   */
  public int attackersAmong(int n) {
    return attackers.orElse(n >= PAIRS_FROM ? 2 : 1);
  }

  /**
   * Returns the outcomes of a measure where {@code n} answered.
   *
   * @param n how many answered
   * @param measure what is measured
   * @return the codebook, suppressed if {@code n < k}
   */
  public Codebook codebook(int n, Measure measure) {
    return Codebook.ofScores(
        n < minimumRespondents ? 0 : n,
        measure.items().size(),
        measure.codedCategories(),
        attackersAmong(n),
        pMax);
  }

  /** Returns the settings in one line, as they stand in the ledger. */
  @Override
  public String toString() {
    String t = attackers.isPresent() ? Integer.toString(attackers.getAsInt()) : "default";
    return "k=" + minimumRespondents + " t=" + t + " pMax=" + pMax.toPlainString();
  }
}
