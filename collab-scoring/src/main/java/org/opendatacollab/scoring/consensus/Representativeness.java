package org.opendatacollab.scoring.consensus;

import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * How much a statement sets a group apart, as Polis computes it: the group's shares of agreement and disagreement, how they
 * compare with those of the rest, and a z test of each.
 *
 * <p>With {@code A} agrees and {@code D} disagrees among {@code S} votes cast in the group (passes included), and
 * {@code A', D', S'} in all other groups together:
 *
 * <pre>{@code
 *   agreeShare      = (A + 1) / (S + 2)
 *   agreeTest       = 2 sqrt(S + 1) ((A + 1) / (S + 1) - 1/2)      a z value: is the share above one half?
 *   agreeRatio      = agreeShare / ((A' + 1) / (S' + 2))           above 1: more than the rest
 *   agreeRatioTest  = two-proportion z of A + 1 in S + 1 against A' + 1 in S' + 1
 * }</pre>
 *
 * <p>and alike for disagreement. The share and its test add different pseudo-counts; that is so in Polis. With no votes the
 * shares are 1/2 and the tests of the shares 1. People without group are on neither side.
 *
 * <p>Example: 6 of 6 agree: share 7/8 = 0.875, test 2 sqrt(7) (7/7 - 1/2) = 2.6458.
 *
 * <p>Not for inference: hundreds of such tests are made at once and the groups were, in Polis, found in the same votes.
 *
 * <p>Source: Polis, {@code math/src/polismath/math/repness.clj} and {@code stats.clj} (08e03eb); Small, Bjorkegren, Erkkila,
 * Shaw and Megill (2021), Recerca 26(2).
 *
 * @param group the votes of the group
 * @param agreeShare share of agrees, in (0, 1)
 * @param disagreeShare share of disagrees, in (0, 1)
 * @param agreeTest z of the share of agrees against one half
 * @param disagreeTest z of the share of disagrees against one half
 * @param agreeRatio share of agrees over that of the rest, positive
 * @param disagreeRatio share of disagrees over that of the rest, positive
 * @param agreeRatioTest z of the difference in agrees from the rest
 * @param disagreeRatioTest z of the difference in disagrees from the rest
 */
public record Representativeness(
    VoteCounts group,
    double agreeShare,
    double disagreeShare,
    double agreeTest,
    double disagreeTest,
    double agreeRatio,
    double disagreeRatio,
    double agreeRatioTest,
    double disagreeRatioTest) {
  /** What computes it. */
  public static final Method METHOD = Method.of("consensus/representativeness/polis@1");

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public static MethodDescription description() {
    return new MethodDescription(
        METHOD,
        "Representativeness of a statement for a group, as Polis computes it",
        "Share (A + 1) / (S + 2) of agrees A among S votes cast in the group, its z test against one half, its ratio to the"
            + " share of the rest, and the two-proportion z of group against rest with 1 added to every count and total;"
            + " for disagrees alike.",
        "Shares in (0, 1), ratios positive, z values about standard normal where nothing differs.",
        "No votes: shares 1/2 and tests of the shares 1, as in Polis. All agree everywhere: ratio test 0.",
        "6 of 6 agree: share 0.8750, test 2.6458.",
        "Polis, math/src/polismath/math/repness.clj and stats.clj; Small, Bjorkegren, Erkkila, Shaw and Megill (2021),"
            + " Recerca 26(2).",
        "Not for inference: very many tests are made at once.");
  }

  /**
   * Compares a group with the rest.
   *
   * @param group the votes of the group on a statement
   * @param rest the votes of all other groups on it
   * @return how the group differs
   */
  public static Representativeness of(VoteCounts group, VoteCounts rest) {
    double agreeShare = share(group.agree(), group.seen());
    double disagreeShare = share(group.disagree(), group.seen());
    return new Representativeness(
        group,
        agreeShare,
        disagreeShare,
        proportionTest(group.agree(), group.seen()),
        proportionTest(group.disagree(), group.seen()),
        agreeShare / share(rest.agree(), rest.seen()),
        disagreeShare / share(rest.disagree(), rest.seen()),
        twoProportionTest(group.agree(), group.seen(), rest.agree(), rest.seen()),
        twoProportionTest(group.disagree(), group.seen(), rest.disagree(), rest.seen()));
  }

  /**
   * Returns the share with one success and one failure added.
   *
   * @param successes how many of them
   * @param trials how many in all
   * @return (successes + 1) / (trials + 2), in (0, 1)
   */
  static double share(long successes, long trials) {
    return GroupScores.share(successes, trials, 1);
  }

  /**
   * Tests a share against one half, with one success added.
   *
   * @param successes how many of them
   * @param trials how many in all
   * @return 2 sqrt(n + 1) ((x + 1) / (n + 1) - 1/2), about standard normal if the share is one half
   */
  public static double proportionTest(long successes, long trials) {
    double n = trials + 1.0;
    return 2 * StrictMath.sqrt(n) * ((successes + 1.0) / n - 0.5);
  }

  /**
   * Tests two shares against each other, with one success added to each.
   *
   * @param successesIn successes of the first
   * @param trialsIn trials of the first
   * @param successesOut successes of the second
   * @param trialsOut trials of the second
   * @return the z value of the pooled two-proportion test; 0 if all are successes
   */
  public static double twoProportionTest(
      long successesIn, long trialsIn, long successesOut, long trialsOut) {
    double xIn = successesIn + 1.0;
    double nIn = trialsIn + 1.0;
    double xOut = successesOut + 1.0;
    double nOut = trialsOut + 1.0;
    if (xIn + xOut == nIn + nOut) {
      return 0;
    }
    double pooled = (xIn + xOut) / (nIn + nOut);
    return (xIn / nIn - xOut / nOut)
        / StrictMath.sqrt(pooled * (1 - pooled) * (1 / nIn + 1 / nOut));
  }
}
