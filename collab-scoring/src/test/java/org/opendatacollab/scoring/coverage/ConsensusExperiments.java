package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.consensus.Divisiveness;
import org.opendatacollab.scoring.consensus.GroupInformedConsensus;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.consensus.LowestSupport;
import org.opendatacollab.scoring.tally.VoteCounts;

/** Scores across sides: the truth is the formula of the score at the true shares of agrees and disagrees in each side. */
final class ConsensusExperiments {
  private static final double[] AGREE = {0.1, 0.3, 0.5, 0.7, 0.9};
  private static final double[] FEWER_AGREE = {0.1, 0.5, 0.9};
  private static final double[] FEWEST_AGREE = {0.5, 0.9};
  private static final double[] PASS = {0, 0.2};
  private static final String GRID =
      "shares of agrees 0.1, 0.3, 0.5, 0.7, 0.9 (three sides: 0.1, 0.5, 0.9; five: 0.5, 0.9) in one side and in all others, each"
          + " with each; a share of 0 or 0.2 (five sides: 0.2) passes, or the rest if that is less; the others disagree";

  private ConsensusExperiments() {}

  /** True shares of one side. */
  private record Side(double agree, double disagree, double pass) {
    static Side of(double agree, double pass) {
      return new Side(agree, Math.max(0, 1 - agree - pass), Math.min(pass, 1 - agree));
    }

    VoteCounts draw(SplittableRandom random, int size) {
      long[] counts = Samples.multinomial(random, size, agree, disagree, pass);
      return new VoteCounts(counts[0], counts[1], counts[2]);
    }
  }

  static List<Experiment<?>> all() {
    List<Experiment<?>> all = new ArrayList<>();
    for (int sides : new int[] {2, 3, 5}) {
      all.add(experiment(GroupInformedConsensus.STANDARD, sides, ConsensusExperiments::consensus));
      all.add(experiment(LowestSupport.STANDARD, sides, ConsensusExperiments::lowest));
      all.add(experiment(LowestSupport.CONFIDENCE, sides, ConsensusExperiments::lowest));
      all.add(experiment(Divisiveness.STANDARD, sides, ConsensusExperiments::divisiveness));
    }
    return all;
  }

  private static Experiment<GroupedVotes> experiment(
      ScoringMethod<GroupedVotes> method, int sides, ToDoubleFunction<Side[]> truth) {
    List<Population<GroupedVotes>> grid = new ArrayList<>();
    double[] shares = sides == 2 ? AGREE : sides == 3 ? FEWER_AGREE : FEWEST_AGREE;
    for (double pass : sides > 3 ? new double[] {0.2} : PASS) {
      for (double one : shares) {
        for (double others : shares) {
          if (sides > 2 || one <= others) {
            grid.add(population(sides, Side.of(one, pass), Side.of(others, pass), truth));
          }
        }
      }
    }
    return new Experiment<>(method, sides + " sides", GRID, grid);
  }

  private static Population<GroupedVotes> population(
      int sides, Side one, Side other, ToDoubleFunction<Side[]> truth) {
    Side[] all = new Side[sides];
    Arrays.fill(all, other);
    all[0] = one;
    String name = String.format(
        Locale.ROOT, "agree %.1f and %.1f, pass %.1f", one.agree(), other.agree(), one.pass());
    return new Population<>(name, truth.applyAsDouble(all), (random, size) -> {
      Map<String, VoteCounts> votes = new LinkedHashMap<>();
      for (Side side : all) {
        votes.put("side " + votes.size(), side.draw(random, size));
      }
      return new GroupedVotes(votes);
    });
  }

  private static double consensus(Side[] sides) {
    double product = 1;
    for (Side side : sides) {
      product *= side.agree() * (side.agree() + side.pass());
    }
    return Math.pow(product, 1.0 / sides.length);
  }

  private static double lowest(Side[] sides) {
    return Arrays.stream(sides).mapToDouble(Side::agree).min().orElseThrow();
  }

  /** Samples of all sides have the same size, so the others together agree as the mean of them. */
  private static double divisiveness(Side[] sides) {
    double all = Arrays.stream(sides).mapToDouble(Side::agree).sum();
    return Arrays.stream(sides)
        .mapToDouble(side -> Math.abs(side.agree() - (all - side.agree()) / (sides.length - 1)))
        .max()
        .orElseThrow();
  }
}
