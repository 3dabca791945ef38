package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ApprovalProfileLaws {
  private static final List<String> CANDIDATES = List.of("a", "b", "c", "d");

  @Provide
  Arbitrary<List<Set<String>>> ballots() {
    return Arbitraries.of(CANDIDATES).set().list().ofMaxSize(40);
  }

  private static ApprovalProfile profile(List<Set<String>> ballots) {
    ApprovalProfile.Accumulator profile = ApprovalProfile.accumulator(CANDIDATES);
    ballots.forEach(ballot -> profile.add(1, List.copyOf(ballot)));
    return profile.snapshot();
  }

  @Property
  void anySplitInAnyOrderGivesTheSameProfile(
      @ForAll("ballots") List<Set<String>> ballots,
      @ForAll @IntRange(max = 40) int cutAt,
      @ForAll @IntRange(max = 1000) int seed) {
    int cut = Math.min(cutAt, ballots.size());
    ApprovalProfile whole = profile(ballots);
    ApprovalProfile left = profile(ballots.subList(0, cut));
    ApprovalProfile right = profile(ballots.subList(cut, ballots.size()));
    List<Set<String>> shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(profile(shuffled)).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(profile(shuffled).groups()).isEqualTo(whole.groups());
    assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(whole);
    assertThat(left.plus(profile(List.of()))).isEqualTo(left);
    assertThat(whole.total()).isEqualTo(ballots.size());
    for (int i = 0; i < 4; i++) {
      String name = CANDIDATES.get(i);
      assertThat(whole.approvals()[i])
          .isEqualTo(ballots.stream().filter(ballot -> ballot.contains(name)).count());
    }
  }

  @Property(tries = 100)
  void aParallelStreamGivesTheSameProfile(@ForAll("ballots") List<Set<String>> ballots) {
    ApprovalProfile parallel = ballots.parallelStream()
        .collect(
            () -> ApprovalProfile.accumulator(CANDIDATES),
            (profile, ballot) -> profile.add(1, List.copyOf(ballot)),
            ApprovalProfile.Accumulator::combine)
        .snapshot();
    assertThat(parallel).isEqualTo(profile(ballots));
  }

  @Property(tries = 100)
  void aRefusedMergeChangesNothing(@ForAll("ballots") List<Set<String>> ballots) {
    ApprovalProfile before = profile(ballots);
    ApprovalProfile.Accumulator profile =
        ApprovalProfile.accumulator(CANDIDATES).add(before);
    assertThatThrownBy(() -> profile.combine(ApprovalProfile.accumulator(List.of("a", "b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profiles must have the same candidates in the same order");
    ApprovalProfile full =
        ApprovalProfile.accumulator(CANDIDATES).addIndexes(Long.MAX_VALUE, 0, 3).snapshot();
    if (!ballots.isEmpty()) {
      assertThatThrownBy(() -> profile.add(full)).isInstanceOf(ArithmeticException.class);
    }
    assertThatThrownBy(() -> profile.add(1, List.of("a", "z")))
        .hasMessage("ballot must name candidates only, names another");
    assertThatThrownBy(() -> profile.addIndexes(1, 4))
        .hasMessage("candidate must be an index in [0, 4), got 4");
    assertThat(profile.snapshot()).isEqualTo(before);
  }
}
