package org.opendatacollab.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.tally.Categories;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.RatingScale;
import org.opendatacollab.scoring.tally.UnitRatings;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.tally.VoteLayout;

/** Made-up answers, the same in every run. */
final class Samples {
  static final int POINTS = 7;
  static final Categories SCALE = Categories.of(RatingScale.range(1, POINTS));

  private static final double MISSING_SHARE = 0.2;
  private static final double APPROVED_SHARE = 0.1;
  private static final long SEED = 20261124;

  private Samples() {}

  /** Raters who mostly stay within one point of what the unit is worth, and leave out a fifth. */
  static byte[] ratings(int units, int raters) {
    SplittableRandom random = new SplittableRandom(SEED);
    byte[] ratings = new byte[Math.multiplyExact(units, raters)];
    for (int unit = 0; unit < units; unit++) {
      int worth = random.nextInt(POINTS);
      for (int rater = 0; rater < raters; rater++) {
        int rating = Math.min(Math.max(worth + random.nextInt(3) - 1, 0), POINTS - 1);
        ratings[unit * raters + rater] =
            random.nextDouble() < MISSING_SHARE ? UnitRatings.MISSING : (byte) rating;
      }
    }
    return ratings;
  }

  /** Statements and groups with labels of their own. */
  static VoteLayout layout(int statements, int groups) {
    return new VoteLayout(
        IntStream.range(0, statements).mapToObj(s -> "statement-" + s).toList(),
        IntStream.range(0, groups).mapToObj(g -> "side-" + g).toList());
  }

  static List<String> candidates(int count) {
    return IntStream.range(0, count).mapToObj(c -> "candidate-" + c).toList();
  }

  /** Strict orders of all candidates, drawn at random: ranks from 1. */
  static int[][] ballots(int ballots, int candidates) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[][] all = new int[ballots][];
    for (int b = 0; b < ballots; b++) {
      int[] ranks = IntStream.rangeClosed(1, candidates).toArray();
      for (int i = candidates - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int moved = ranks[i];
        ranks[i] = ranks[j];
        ranks[j] = moved;
      }
      all[b] = ranks;
    }
    return all;
  }

  static PreferenceMatrix matrix(int[][] ballots) {
    PreferenceMatrix.Accumulator matrix =
        PreferenceMatrix.accumulator(candidates(ballots[0].length), UnrankedRule.LAST);
    for (int[] ranks : ballots) {
      matrix.add(ranks, 1);
    }
    return matrix.snapshot();
  }

  /** Ballots that approve each candidate with the same probability, so that nearly all differ. */
  static ApprovalProfile approvals(int ballots, int candidates) {
    SplittableRandom random = new SplittableRandom(SEED);
    ApprovalProfile.Accumulator profile = ApprovalProfile.accumulator(candidates(candidates));
    for (int b = 0; b < ballots; b++) {
      int[] approved = IntStream.range(0, candidates)
          .filter(c -> random.nextDouble() < APPROVED_SHARE)
          .toArray();
      profile.addIndexes(1, approved);
    }
    return profile.snapshot();
  }
}
