package org.opendatacollab.scoring.consensus;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.opendatacollab.scoring.internal.BetaBinomial;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * What the factor of a group will be when all who are eligible have voted: the votes not seen yet have, after those seen, a
 * Dirichlet-multinomial distribution. Its mean is that of the posterior, and it has no width when all have voted.
 *
 * <p>Source: W. A. Ericson (1969), Journal of the Royal Statistical Society B 31, 195-233; Pólya's urn.
 */
final class UnseenVotes {
  /** Up to so many, each number of further agrees and disagrees is looked at; steps of a share are finer than this beyond. */
  private static final int EXACT = 300;

  /** Cells of each of two Beta variables beyond. */
  private static final int CELLS = 64;

  private static final double TAIL = 1e-8;
  private static final double NEGLIGIBLE = 1e-12;

  private final double agree;
  private final double disagree;
  private final double pass;
  private final long unseen;
  private final double whole;

  private UnseenVotes(VoteCounts votes, long unseen, double prior) {
    this.agree = votes.agree() + prior;
    this.disagree = votes.disagree() + prior;
    this.pass = votes.pass();
    this.unseen = unseen;
    this.whole = votes.seen() + 2 * prior + unseen;
  }

  /**
   * Returns minus the log of p (1 - q) of all eligible.
   *
   * @param votes the votes seen
   * @param unseen how many eligible people did not vote
   * @param prior b
   */
  static Atoms logFactor(VoteCounts votes, long unseen, double prior) {
    UnseenVotes group = new UnseenVotes(votes, unseen, prior);
    return unseen <= EXACT ? group.counted() : group.continuous();
  }

  private Atoms counted() {
    int people = (int) unseen;
    double[] disagreeing = BetaBinomial.masses(people, disagree, agree + pass);
    double[] agreeLogs = new double[people + 1];
    double[] restLogs = new double[people + 1];
    for (int i = 0; i <= people; i++) {
      agreeLogs[i] = -StrictMath.log((agree + i) / whole);
      restLogs[i] = -StrictMath.log((whole - disagree - i) / whole);
    }
    double[] values = new double[(people + 1) * (people + 2) / 2];
    double[] masses = new double[values.length];
    int at = 0;
    for (int d = 0; d <= people; d++) {
      if (pass == 0) {
        values[at] = agreeLogs[people - d] + restLogs[d];
        masses[at++] = disagreeing[d];
      } else if (disagreeing[d] > NEGLIGIBLE) {
        double[] agreeing = BetaBinomial.masses(people - d, agree, pass);
        for (int a = 0; a < agreeing.length; a++) {
          values[at] = agreeLogs[a] + restLogs[d];
          masses[at++] = disagreeing[d] * agreeing[a];
        }
      }
    }
    return Atoms.of(Arrays.copyOf(values, at), Arrays.copyOf(masses, at));
  }

  /** Shares of people like those who voted, drawn together about their means by the finite population correction. */
  private Atoms continuous() {
    double all = agree + disagree + pass;
    double correction = StrictMath.sqrt(unseen / whole);
    Cells disagreeing = new Cells(disagree, agree + pass);
    Cells agreeing = pass == 0 ? Cells.ONE : new Cells(agree, pass);
    double[] values = new double[disagreeing.means.length * agreeing.means.length];
    double[] masses = new double[values.length];
    int at = 0;
    for (int i = 0; i < disagreeing.means.length; i++) {
      double q = disagreeing.means[i];
      double rest = 1 - disagree / all - (q - disagree / all) * correction;
      for (int j = 0; j < agreeing.means.length; j++) {
        double mass = disagreeing.masses[i] * agreeing.masses[j];
        if (mass < NEGLIGIBLE) {
          continue;
        }
        double p = (1 - q) * agreeing.means[j];
        double share = agree / all + (p - agree / all) * correction;
        values[at] = -StrictMath.log(share * rest);
        masses[at++] = mass;
      }
    }
    return Atoms.standingForOthers(Arrays.copyOf(values, at), Arrays.copyOf(masses, at));
  }

  /** A Beta variable on cells of equal width, each with its probability and its mean. */
  private static final class Cells {
    static final Cells ONE = new Cells(new double[] {1}, new double[] {1});

    private final double[] means;
    private final double[] masses;

    private Cells(double[] means, double[] masses) {
      this.means = means;
      this.masses = masses;
    }

    Cells(double alpha, double beta) {
      this(new double[CELLS], new double[CELLS]);
      BetaDistribution share = BetaDistribution.of(alpha, beta);
      // E[Y; Y <= x] = E[Y] P(Z <= x) with Z ~ Beta(alpha + 1, beta).
      BetaDistribution biased = BetaDistribution.of(alpha + 1, beta);
      double low = share.inverseCumulativeProbability(TAIL);
      double high = share.inverseSurvivalProbability(TAIL);
      double below = 0;
      double partBelow = 0;
      for (int i = 0; i < CELLS; i++) {
        boolean last = i == CELLS - 1;
        double end = low + (i + 1) * (high - low) / CELLS;
        double upTo = last ? 1 : share.cumulativeProbability(end);
        double partUpTo = last ? 1 : biased.cumulativeProbability(end);
        masses[i] = upTo - below;
        double middle = end - (high - low) / CELLS / 2;
        means[i] = masses[i] > TAIL ? share.getMean() * (partUpTo - partBelow) / masses[i] : middle;
        below = upTo;
        partBelow = partUpTo;
      }
    }
  }
}
