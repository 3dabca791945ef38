package org.opendatacollab.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VoteTallyLaws {
  private static final VoteLayout LAYOUT =
      new VoteLayout(List.of("a", "b", "c"), List.of("government", "civil society"));

  record Cast(int person, int statement, int group, long time, Vote vote) {}

  @Provide
  Arbitrary<List<Cast>> casts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(VoteLayout.UNGROUPED, 1),
            Arbitraries.longs().between(0, 9),
            Arbitraries.of(Vote.class))
        .as(Cast::new)
        .list()
        .ofMaxSize(60);
  }

  private static VoteTally tally(List<Cast> casts) {
    VoteTally.Accumulator tally = VoteTally.accumulator(LAYOUT);
    casts.forEach(cast -> tally.add(cast.statement(), cast.group(), cast.vote()));
    return tally.snapshot();
  }

  @Property
  void anySplitInAnyOrderGivesTheSameTally(
      @ForAll("casts") List<Cast> casts,
      @ForAll @IntRange(max = 60) int cutAt,
      @ForAll @IntRange(max = 1000) int seed) {
    int cut = Math.min(cutAt, casts.size());
    VoteTally left = tally(casts.subList(0, cut));
    VoteTally right = tally(casts.subList(cut, casts.size()));
    List<Cast> shuffled = new ArrayList<>(casts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(tally(shuffled)).isEqualTo(tally(casts)).hasSameHashCodeAs(tally(casts));
    assertThat(left.plus(right)).isEqualTo(right.plus(left)).isEqualTo(tally(casts));
    assertThat(left.plus(VoteTally.empty(LAYOUT))).isEqualTo(left);
    assertThat(tally(casts).total()).isEqualTo(casts.size());
  }

  @Property(tries = 100)
  void aParallelStreamGivesTheSameTally(@ForAll("casts") List<Cast> casts) {
    VoteTally parallel = casts.parallelStream()
        .collect(
            () -> VoteTally.accumulator(LAYOUT),
            (tally, cast) -> tally.add(cast.statement(), cast.group(), cast.vote()),
            VoteTally.Accumulator::combine)
        .snapshot();
    assertThat(parallel).isEqualTo(tally(casts));
  }

  @Property
  void theCountsOfAllGroupsAreThoseOfEverybody(@ForAll("casts") List<Cast> casts) {
    VoteTally tally = tally(casts);
    for (int statement = 0; statement < 3; statement++) {
      int at = statement;
      long agrees = casts.stream()
          .filter(cast -> cast.statement() == at && cast.vote() == Vote.AGREE)
          .count();
      assertThat(tally.everyone(statement).agree()).isEqualTo(agrees);
    }
  }

  @Property(tries = 100)
  void aRefusedMergeChangesNothing(@ForAll("casts") List<Cast> casts) {
    VoteTally.Accumulator tally = VoteTally.accumulator(LAYOUT).add(tally(casts));
    VoteTally before = tally.snapshot();
    VoteTally.Accumulator other =
        VoteTally.accumulator(new VoteLayout(List.of("a", "b", "c"), List.of("government")));
    assertThatThrownBy(() -> tally.combine(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tallies must have the same statements and groups in the same order");
    VoteTally full = VoteTally.accumulator(LAYOUT)
        .add(0, 0, new VoteCounts(Long.MAX_VALUE, 0, 0))
        .snapshot();
    if (!casts.isEmpty()) {
      assertThatThrownBy(() -> tally.add(full)).isInstanceOf(ArithmeticException.class);
      assertThatThrownBy(() -> before.plus(full)).isInstanceOf(ArithmeticException.class);
    }
    assertThat(tally.snapshot()).isEqualTo(before);
    assertThat(tally.snapshot().total()).isEqualTo(casts.size());
  }

  private static LatestVotes latest(List<Cast> casts) {
    LatestVotes latest = new LatestVotes();
    casts.forEach(cast -> latest.add(cast.person(), cast.statement(), cast.time(), cast.vote()));
    return latest;
  }

  private static List<String> list(LatestVotes votes) {
    List<String> list = new ArrayList<>();
    votes.forEach((person, statement, vote) -> list.add(person + " " + statement + " " + vote));
    return list;
  }

  @Property
  void theLastVoteByTimeCountsAndOfEqualTimesTheLastOfTheInput(
      @ForAll("casts") List<Cast> casts, @ForAll @IntRange(max = 60) int cutAt) {
    List<String> expected = new ArrayList<>();
    for (int person = 0; person <= 6; person++) {
      for (int statement = 0; statement <= 2; statement++) {
        Vote last = null;
        long time = Long.MIN_VALUE;
        for (Cast cast : casts) {
          if (cast.person() == person && cast.statement() == statement && cast.time() >= time) {
            last = cast.vote();
            time = cast.time();
          }
        }
        if (last != null) {
          expected.add(person + " " + statement + " " + last);
        }
      }
    }
    int cut = Math.min(cutAt, casts.size());
    LatestVotes merged =
        latest(casts.subList(0, cut)).combine(latest(casts.subList(cut, casts.size())));
    LatestVotes parallel = casts.parallelStream()
        .collect(
            LatestVotes::new,
            (votes, cast) -> votes.add(cast.person(), cast.statement(), cast.time(), cast.vote()),
            LatestVotes::combine);
    assertThat(list(latest(casts))).isEqualTo(expected);
    assertThat(list(merged)).isEqualTo(expected);
    assertThat(list(parallel)).isEqualTo(expected);
    assertThat(merged.size()).isEqualTo(expected.size());
  }

  @Property
  void aMatrixCountsTheSameAsATally(@ForAll("casts") List<Cast> casts) {
    // One group per person, and one vote per person and statement: what a tally asks for.
    int[] groups = {0, 1, VoteLayout.UNGROUPED, 0, 1, 0, 1};
    VoteMatrix.Builder matrix = VoteMatrix.builder(LAYOUT, groups);
    VoteTally.Accumulator tally = VoteTally.accumulator(LAYOUT);
    latest(casts).forEach((person, statement, vote) -> {
      matrix.vote(person, statement, vote);
      tally.add(statement, groups[person], vote);
    });
    assertThat(matrix.build().tally()).isEqualTo(tally.snapshot());
  }
}
