package org.opendatacollab.scoring.voting;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;

/** Measures voting methods on random elections; run by hand, never by the build. Prints milliseconds of five runs each. */
public final class VotingSpeed {
  private VotingSpeed() {}

  /** Runs everything. */
  public static void main(String[] arguments) {
    RankedBallots many = random(50, 100_000, 1);
    time(
        "pairwise matrix, 100,000 ballots x 50",
        () -> many.matrix(UnrankedRule.LAST).total());
    PreferenceMatrix thousand = random(1_000, 101, 2).matrix(UnrankedRule.LAST);
    time(
        "Schulze, 1,000 candidates",
        () -> Schulze.WINNING_VOTES.elect(thousand).result().isPresent());
    PreferenceMatrix eighteen = random(18, 9, 3).matrix(UnrankedRule.LAST);
    time(
        "Kemeny, 18 candidates",
        () -> KemenyYoung.STANDARD.rank(eighteen).result().isPresent());
    PreferenceMatrix twenty = random(20, 9, 4).matrix(UnrankedRule.LAST);
    time(
        "Kemeny, 20 candidates",
        () -> KemenyYoung.STANDARD.rank(twenty).result().isPresent());
    PreferenceMatrix thirty = random(30, 9, 5).matrix(UnrankedRule.LAST);
    time(
        "Kemeny, 30 candidates",
        () -> KemenyYoung.STANDARD
            .rank(thirty)
            .result()
            .map(result -> result.agreement() + " of at most " + result.agreementBound())
            .orElseThrow());
    PreferenceMatrix hundred = random(100, 1_001, 6).matrix(UnrankedRule.LAST);
    time(
        "ranked pairs, 100 candidates",
        () -> RankedPairs.MARGINS.elect(hundred).reason().map(Object::toString).orElse("decided"));
    time(
        "instant runoff, 100,000 ballots x 50",
        () -> InstantRunoff.STANDARD.elect(many).result().isPresent());
    ApprovalProfile approvals = approvals(200, 10_000, 7);
    for (CommitteeMethod method : CommitteeMethod.values()) {
      if (method != CommitteeMethod.PROPORTIONAL_APPROVAL) {
        time(
            method + ", 10,000 ballots x 200, 20 seats",
            () -> method.elect(approvals, 20).reason().map(Object::toString).orElse("decided"));
      }
    }
    ApprovalProfile small = approvals(25, 200, 8);
    time(
        "PAV, 200 ballots x 25, 6 seats",
        () -> CommitteeMethod.PROPORTIONAL_APPROVAL
            .elect(small, 6)
            .reason()
            .map(Object::toString)
            .orElse("decided"));
  }

  private static RankedBallots random(int candidates, int ballots, long seed) {
    Random random = new Random(seed);
    RankedBallots.Builder builder = RankedBallots.builder(names(candidates));
    int[] ranks = IntStream.rangeClosed(1, candidates).toArray();
    for (int b = 0; b < ballots; b++) {
      for (int i = candidates - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = ranks[i];
        ranks[i] = ranks[j];
        ranks[j] = swapped;
      }
      builder.addRanks(1, ranks.clone());
    }
    return builder.build();
  }

  private static ApprovalProfile approvals(int candidates, int ballots, long seed) {
    Random random = new Random(seed);
    ApprovalProfile.Accumulator profile = ApprovalProfile.accumulator(names(candidates));
    for (int b = 0; b < ballots; b++) {
      profile.addIndexes(
          1, IntStream.range(0, candidates).filter(c -> random.nextInt(10) == 0).toArray());
    }
    return profile.snapshot();
  }

  private static List<String> names(int candidates) {
    return IntStream.range(0, candidates).mapToObj(i -> "c" + i).toList();
  }

  private static void time(String what, Supplier<?> work) {
    StringBuilder line = new StringBuilder(what).append(":");
    Object result = "";
    for (int run = 0; run < 5; run++) {
      long start = System.nanoTime();
      result = work.get();
      line.append(' ').append((System.nanoTime() - start) / 1_000_000);
    }
    System.out.println(line.append(" ms (").append(result).append(')'));
  }
}
