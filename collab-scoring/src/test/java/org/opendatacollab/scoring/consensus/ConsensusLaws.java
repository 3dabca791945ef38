package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.VoteCounts;
import org.opendatacollab.scoring.tally.VoteLayout;
import org.opendatacollab.scoring.tally.VoteTally;

class ConsensusLaws {
  private static final List<String> SIDES =
      List.of("government", "civil society", "business", "academia", "media", "donors");

  @Provide
  Arbitrary<VoteCounts> counts() {
    Arbitrary<Long> count = Arbitraries.longs().between(0, 5000);
    return Combinators.combine(count, count, count)
        .as(VoteCounts::new)
        .filter(votes -> votes.seen() > 0);
  }

  @Provide
  Arbitrary<GroupedVotes> votes() {
    return counts().list().ofMinSize(1).ofMaxSize(SIDES.size()).map(ConsensusLaws::group);
  }

  private static GroupedVotes group(List<VoteCounts> counts) {
    Map<String, VoteCounts> grouped = new LinkedHashMap<>();
    for (VoteCounts votes : counts) {
      grouped.put(SIDES.get(grouped.size()), votes);
    }
    return new GroupedVotes(grouped);
  }

  private static double standard(GroupedVotes votes) {
    return GroupInformedConsensus.STANDARD.score(votes).estimate().value().orElseThrow();
  }

  /** The value alone: the interval is not needed for most laws and takes most of the time. */
  private static double lowest(GroupedVotes votes) {
    return LowestSupport.STANDARD.score(votes).estimate().value().orElseThrow();
  }

  @Tag("heavy")
  @Property(tries = 100)
  void consensusLiesInTheUnitInterval(@ForAll("votes") GroupedVotes votes) {
    assertThat(standard(votes)).isBetween(0.0, 1.0);
    assertThat(lowest(votes)).isBetween(0.0, 1.0);
    assertThat(
            GroupInformedConsensus.POLIS_LEGACY.score(votes).estimate().value().orElseThrow())
        .isBetween(0.0, 1.0);
  }

  @Tag("heavy")
  @Property(tries = 100)
  void equalCountsGiveTheSameConsensusForAnyNumberOfSides(@ForAll("counts") VoteCounts counts) {
    double two = standard(group(Collections.nCopies(2, counts)));
    double six = standard(group(Collections.nCopies(6, counts)));
    assertThat(six).isCloseTo(two, within(4 * Math.ulp(two)));
  }

  @Tag("heavy")
  @Property(tries = 100)
  void relabellingAndReorderingChangesNoBit(
      @ForAll("votes") GroupedVotes votes, @ForAll @IntRange(max = 1000) int seed) {
    List<VoteCounts> shuffled = new ArrayList<>(votes.counts().values());
    Collections.shuffle(shuffled, new Random(seed));
    GroupedVotes other = group(shuffled);
    assertThat(GroupInformedConsensus.STANDARD.score(other).estimate())
        .isEqualTo(GroupInformedConsensus.STANDARD.score(votes).estimate());
    assertThat(GroupInformedConsensus.POLIS_LEGACY.score(other).estimate())
        .isEqualTo(GroupInformedConsensus.POLIS_LEGACY.score(votes).estimate());
    assertThat(LowestSupport.STANDARD.score(other).estimate())
        .isEqualTo(LowestSupport.STANDARD.score(votes).estimate());
  }

  @Tag("heavy")
  @Property(tries = 100)
  void eachAddedAgreeRaisesAndEachAddedDisagreeLowers(
      @ForAll("votes") GroupedVotes votes, @ForAll @IntRange(max = 5) int side) {
    String group = SIDES.get(side % votes.counts().size());
    VoteCounts before = votes.counts().getOrDefault(group, VoteCounts.ZERO);
    GroupedVotes agreed = votes.with(group, before.plus(new VoteCounts(1, 0, 0)));
    GroupedVotes disagreed = votes.with(group, before.plus(new VoteCounts(0, 1, 0)));
    assertThat(standard(agreed)).isGreaterThan(standard(votes));
    assertThat(standard(disagreed)).isLessThan(standard(votes));
    assertThat(lowest(agreed)).isGreaterThanOrEqualTo(lowest(votes));
    assertThat(lowest(disagreed)).isLessThanOrEqualTo(lowest(votes));
  }

  @Tag("heavy")
  @Property(tries = 50)
  void aMissingSideIsNeverANumber(@ForAll("votes") GroupedVotes votes) {
    Map<String, VoteCounts> missing = new LinkedHashMap<>(votes.counts());
    missing.put("absent", VoteCounts.ZERO);
    GroupedVotes incomplete = new GroupedVotes(missing);
    Estimate standard = GroupInformedConsensus.STANDARD.score(incomplete).estimate();
    assertThat(standard.value()).isEmpty();
    assertThat(standard.reason()).contains(Reason.MISSING_SIDE);
    assertThat(LowestSupport.STANDARD.score(incomplete).estimate().reason())
        .contains(Reason.MISSING_SIDE);
    // Polis alone gives a number, and counts the side one half.
    assertThat(GroupInformedConsensus.POLIS_LEGACY
            .score(incomplete)
            .estimate()
            .value()
            .orElseThrow())
        .isCloseTo(
            GroupInformedConsensus.POLIS_LEGACY.score(votes).estimate().value().orElseThrow() / 2,
            within(1e-12));
  }

  @Property(tries = 100)
  void theValueOfATallyIsThatOfItsScore(
      @ForAll("votes") GroupedVotes votes, @ForAll boolean oneSideIsMissing) {
    Map<String, VoteCounts> counts = new LinkedHashMap<>(votes.counts());
    if (oneSideIsMissing) {
      counts.put(SIDES.get(0), VoteCounts.ZERO);
    }
    VoteTally.Accumulator tally = VoteTally.accumulator(
        new VoteLayout(List.of("another", "this"), List.copyOf(counts.keySet())));
    tally.add(0, 0, new VoteCounts(1, 2, 3)).add(1, VoteLayout.UNGROUPED, new VoteCounts(7, 0, 0));
    int group = 0;
    for (VoteCounts of : counts.values()) {
      tally.add(1, group++, of);
    }
    for (GroupInformedConsensus method :
        List.of(GroupInformedConsensus.STANDARD, GroupInformedConsensus.POLIS_LEGACY)) {
      assertThat(method.value(tally.snapshot(), 1))
          .isEqualTo(method.score(new GroupedVotes(counts)).estimate().value());
    }
  }

  @Property(tries = 10)
  void aTallyWithoutGroupsHasNoValue(@ForAll("counts") VoteCounts counts) {
    VoteTally tally = VoteTally.accumulator(new VoteLayout(List.of("this"), List.of()))
        .add(0, VoteLayout.UNGROUPED, counts)
        .snapshot();
    assertThat(GroupInformedConsensus.STANDARD.value(tally, 0)).isEmpty();
    assertThat(GroupInformedConsensus.POLIS_LEGACY.value(tally, 0)).isEmpty();
  }
}
