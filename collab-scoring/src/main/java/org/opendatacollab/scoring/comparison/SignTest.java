package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;

/**
 * Sign test of whether as many rose as fell: exact binomial test with probability 1/2, pairs without change left out. It uses
 * nothing but the direction of each change.
 *
 * <ul>
 *   <li>No pairs: undefined, {@link Reason#NO_PAIRS}. Nobody changed: undefined, {@link Reason#ALL_DIFFERENCES_ZERO}.
 * </ul>
 *
 * <p>Example: 2 rose and 7 fell: p = 2 (1 + 9 + 36) / 512 = 0.1797.
 *
 * <p>Source: J. Arbuthnott (1710); W. J. Dixon and A. M. Mood (1946), The statistical sign test, JASA 41, 557-566.
 *
 * @param positive pairs that rose
 * @param negative pairs that fell
 * @param zeros pairs without change
 * @param p two-sided exact p, in (0, 1]
 */
public record SignTest(int positive, int negative, int zeros, double p) {
  /**
   * Tests.
   *
   * @param values the pairs
   * @return the test, or why there is none
   */
  public static Outcome<SignTest> of(PairedValues values) {
    if (values.size() == 0) {
      return Outcome.undefined(Reason.NO_PAIRS);
    }
    int positive = 0;
    int negative = 0;
    for (BigDecimal difference : values.differences()) {
      positive += difference.signum() > 0 ? 1 : 0;
      negative += difference.signum() < 0 ? 1 : 0;
    }
    if (positive + negative == 0) {
      return Outcome.undefined(Reason.ALL_DIFFERENCES_ZERO);
    }
    return Outcome.of(new SignTest(
        positive,
        negative,
        values.size() - positive - negative,
        EvenBinomial.of(positive, negative).p()));
  }
}
