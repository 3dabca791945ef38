package org.opendatacollab.scoring.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.ApprovalProfile;

class CommitteeLaws {
  private static final List<String> CANDIDATES = List.of("a", "b", "c", "d", "e");

  @Provide
  Arbitrary<List<Set<String>>> ballots() {
    return Arbitraries.of(CANDIDATES).set().list().ofMinSize(1).ofMaxSize(10);
  }

  private static ApprovalProfile profile(List<Set<String>> ballots) {
    ApprovalProfile.Accumulator profile = ApprovalProfile.accumulator(CANDIDATES);
    ballots.forEach(ballot -> profile.add(1, List.copyOf(ballot)));
    return profile.snapshot();
  }

  private static Committees elect(CommitteeMethod method, List<Set<String>> ballots, int size) {
    return method.elect(profile(ballots), size).result().orElseThrow();
  }

  /** All sets of candidates but the empty one. */
  private static List<List<String>> sets() {
    return IntStream.range(1, 1 << CANDIDATES.size())
        .mapToObj(bits -> IntStream.range(0, CANDIDATES.size())
            .filter(i -> (bits >> i & 1) == 1)
            .mapToObj(CANDIDATES::get)
            .toList())
        .toList();
  }

  /** Whether l * n / k voters who all approve l candidates always hold one with l representatives: extended justified representation. */
  private static boolean represents(List<String> committee, List<Set<String>> ballots, int k) {
    for (List<String> agreed : sets()) {
      int l = agreed.size();
      List<Set<String>> cohesive = ballots.stream()
          .filter(ballot -> ballot.containsAll(agreed))
          .filter(ballot -> committee.stream().filter(ballot::contains).count() < l)
          .toList();
      if (l <= k && cohesive.size() * k >= l * ballots.size()) {
        return false;
      }
    }
    return true;
  }

  @Property
  void exactProportionalApprovalAndEqualSharesRepresentEveryCohesiveGroup(
      @ForAll("ballots") List<Set<String>> ballots, @ForAll @IntRange(min = 1, max = 5) int size) {
    for (CommitteeMethod method : List.of(
        CommitteeMethod.PROPORTIONAL_APPROVAL,
        CommitteeMethod.EQUAL_SHARES,
        CommitteeMethod.EQUAL_SHARES_PHRAGMEN)) {
      assertThat(elect(method, ballots, size).committees())
          .allMatch(committee -> represents(committee, ballots, size));
    }
  }

  @Property
  void theHarmonicScoreIsTheBestOfAllCommittees(
      @ForAll("ballots") List<Set<String>> ballots, @ForAll @IntRange(min = 1, max = 5) int size) {
    List<List<String>> all = sets().stream().filter(set -> set.size() == size).toList();
    // 60 is divisible by 1 to 5, so that scores are whole.
    long best = all.stream().mapToLong(set -> score(set, ballots)).max().orElseThrow();
    Committees result = elect(CommitteeMethod.PROPORTIONAL_APPROVAL, ballots, size);
    assertThat(result.committees())
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(set -> score(set, ballots) == best).toList());
    assertThat(Math.round(result.score().orElseThrow() * 60)).isEqualTo(best);
  }

  private static long score(List<String> committee, List<Set<String>> ballots) {
    return ballots.stream()
        .mapToLong(ballot -> IntStream.rangeClosed(
                1, (int) committee.stream().filter(ballot::contains).count())
            .map(r -> 60 / r)
            .sum())
        .sum();
  }

  @Property
  void seatBySeatACommitteeOnlyGrows(
      @ForAll("ballots") List<Set<String>> ballots, @ForAll @IntRange(min = 1, max = 4) int size) {
    for (CommitteeMethod method : List.of(
        CommitteeMethod.SEQUENTIAL_PROPORTIONAL_APPROVAL, CommitteeMethod.SEQUENTIAL_PHRAGMEN)) {
      List<List<String>> larger = elect(method, ballots, size + 1).committees();
      assertThat(elect(method, ballots, size).committees())
          .allMatch(small -> larger.stream().anyMatch(large -> large.containsAll(small)));
    }
  }

  @Property
  void allSeatsAreFilledAndCommitteesAreInOrder(
      @ForAll("ballots") List<Set<String>> ballots,
      @ForAll CommitteeMethod method,
      @ForAll @IntRange(min = 1, max = 5) int size) {
    List<List<String>> committees = elect(method, ballots, size).committees();
    assertThat(committees).isNotEmpty().doesNotHaveDuplicates();
    assertThat(committees).allSatisfy(committee -> {
      assertThat(committee).isSorted().doesNotHaveDuplicates();
      if (method == CommitteeMethod.EQUAL_SHARES) {
        assertThat(committee).hasSizeLessThanOrEqualTo(size);
      } else {
        assertThat(committee).hasSize(size);
      }
    });
  }

  @Example
  void limitsAndSizesAreChecked() {
    List<String> many = IntStream.range(0, 30).mapToObj(i -> "c" + i).toList();
    ApprovalProfile nobody = ApprovalProfile.accumulator(many).addIndexes(3).snapshot();
    for (CommitteeMethod method : CommitteeMethod.values()) {
      assertThatThrownBy(() -> method.elect(nobody, 31))
          .hasMessage("committeeSize must be between 1 and the number of candidates (30), got 31");
      assertThat(method.elect(ApprovalProfile.accumulator(many).snapshot(), 2).reason())
          .contains(Reason.NO_BALLOTS);
      if (method != CommitteeMethod.EQUAL_SHARES) {
        // 30 choose 15 committees tie.
        assertThat(method.elect(nobody, 15).reason())
            .as(method.name())
            .contains(Reason.TOO_MANY_TIES);
      }
    }
  }
}
