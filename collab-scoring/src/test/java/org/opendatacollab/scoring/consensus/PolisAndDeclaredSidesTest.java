package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendatacollab.scoring.consensus.GroupInformedConsensusTest.votes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.tally.VoteCounts;

/** The numbers in the comparison of Polis' statistics with those of declared sides, in {@code docs/methods.md}, are true. */
class PolisAndDeclaredSidesTest {
  private static String document() throws IOException {
    return Files.readString(Path.of("..", "docs", "methods.md"));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String value(ScoringMethod<GroupedVotes> method, VoteCounts... groups) {
    return number(method.score(votes(groups)).estimate().value().orElseThrow());
  }

  private static String row(ScoringMethod<GroupedVotes> method, VoteCounts each) {
    return IntStream.of(2, 3, 5)
        .mapToObj(groups -> {
          VoteCounts[] all = new VoteCounts[groups];
          Arrays.fill(all, each);
          return value(method, all);
        })
        .collect(Collectors.joining(" | ", "` | ", " |"));
  }

  @Test
  void aProductFallsAsGroupsAreAdded() throws IOException {
    for (VoteCounts each : new VoteCounts[] {new VoteCounts(8, 2, 0), new VoteCounts(80, 20, 0)}) {
      assertThat(document())
          .contains(row(GroupInformedConsensus.POLIS_LEGACY, each))
          .contains(row(GroupInformedConsensus.STANDARD, each));
    }
  }

  @Test
  void passingIsNotDisagreeing() throws IOException {
    VoteCounts against = new VoteCounts(5, 5, 0);
    VoteCounts pass = new VoteCounts(5, 0, 5);
    assertThat(document())
        .contains("If the other 5 disagree, `polis-legacy` is "
            + value(GroupInformedConsensus.POLIS_LEGACY, against, against) + " and `standard` "
            + value(GroupInformedConsensus.STANDARD, against, against)
            + "; if they pass, `polis-legacy` still is "
            + value(GroupInformedConsensus.POLIS_LEGACY, pass, pass) + " and `standard` "
            + value(GroupInformedConsensus.STANDARD, pass, pass) + ":");
  }

  @Test
  void aLargeSideOutvotesASmallOne() throws IOException {
    VoteCounts small = new VoteCounts(4, 16, 0);
    VoteCounts large = new VoteCounts(190, 10, 0);
    Representativeness everybody = Representativeness.of(small.plus(large), VoteCounts.ZERO);
    assertThat(document())
        .contains("(share " + number(everybody.agreeShare()) + ", z "
            + number(everybody.agreeTest()) + "). Its lowest support is "
            + value(LowestSupport.STANDARD, small, large) + ", its divisiveness "
            + value(Divisiveness.STANDARD, small, large) + ", and its verdict is contested.");
    assertThat(ConsensusVerdict.standard().judge(votes(small, large)).status())
        .isEqualTo(ConsensusVerdict.Status.CONTESTED);
  }
}
