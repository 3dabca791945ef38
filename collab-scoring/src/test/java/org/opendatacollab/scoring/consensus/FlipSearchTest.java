package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Change;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Flip;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Status;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;

/** Verdicts that so many must flip that not every combination is tried. */
class FlipSearchTest {
  private static final ConsensusVerdict VERDICT = ConsensusVerdict.standard();

  private static GroupedVotes votes(VoteCounts first, VoteCounts second) {
    Map<String, VoteCounts> groups = new LinkedHashMap<>();
    groups.put("gov", first);
    groups.put("cso", second);
    return new GroupedVotes(groups);
  }

  /** Of a hundred each so many agree; the others disagree. */
  private static GroupedVotes agreeing(long gov, long cso) {
    return votes(new VoteCounts(gov, 100 - gov, 0), new VoteCounts(cso, 100 - cso, 0));
  }

  @ParameterizedTest
  @CsvSource({
    // Both groups must move: neither alone can make what is unknown shared.
    "58, 58, UNKNOWN, SHARED, 1",
    "42, 42, UNKNOWN, REJECTED, -1",
    "57, 60, UNKNOWN, SHARED, 1",
    "43, 40, UNKNOWN, REJECTED, -1",
    // The weaker group alone decides.
    "72, 67, SHARED, UNKNOWN, -1",
    "28, 33, REJECTED, UNKNOWN, 1",
  })
  void asFewAsPossibleChangeTheirVote(long gov, long cso, Status from, Status to, int towards) {
    GroupedVotes votes = agreeing(gov, cso);
    assertThat(VERDICT.judge(votes).status()).isEqualTo(from);
    long fewest = Long.MAX_VALUE;
    for (long a = 0; a <= 25; a++) {
      for (long b = 0; b <= 25; b++) {
        GroupedVotes changed = agreeing(gov + a * towards, cso + b * towards);
        if (VERDICT.judge(changed).status() == to) {
          fewest = Math.min(fewest, a + b);
        }
      }
    }
    Flip flip = VERDICT.flip(votes).orElseThrow();
    assertThat(fewest).as("more than are tried one by one").isBetween(4L, 25L);
    assertThat(flip.to()).isEqualTo(to);
    assertThat(flip.people()).isEqualTo(fewest);
    assertThat(VERDICT.judge(after(votes, flip.changes())).status()).isEqualTo(to);
  }

  private static GroupedVotes after(GroupedVotes votes, List<Change> changes) {
    GroupedVotes after = votes;
    for (Change change : changes) {
      VoteCounts counts = after.counts().getOrDefault(change.group(), VoteCounts.ZERO);
      Map<Vote, Long> by = new LinkedHashMap<>(Map.of(
          Vote.AGREE, counts.agree(),
          Vote.DISAGREE, counts.disagree(),
          Vote.PASS, counts.pass()));
      change.from().ifPresent(from -> by.merge(from, -change.people(), Long::sum));
      by.merge(change.to(), change.people(), Long::sum);
      after = after.with(
          change.group(),
          new VoteCounts(
              by.getOrDefault(Vote.AGREE, 0L),
              by.getOrDefault(Vote.DISAGREE, 0L),
              by.getOrDefault(Vote.PASS, 0L)));
    }
    return after;
  }

  @Test
  void whatMoreThanFiftyWouldHaveToFlipIsNotFollowed() {
    VoteCounts all = new VoteCounts(500, 0, 0);
    assertThat(VERDICT.flip(votes(all, all))).isEmpty();
  }
}
