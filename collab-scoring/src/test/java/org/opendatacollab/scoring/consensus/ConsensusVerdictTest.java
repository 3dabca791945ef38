package org.opendatacollab.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.opendatacollab.scoring.consensus.GroupInformedConsensusTest.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Change;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Flip;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Judgement;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Status;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;

class ConsensusVerdictTest {
  private static final ConsensusVerdict VERDICT = ConsensusVerdict.standard();
  private static final GroupedVotes SHARED =
      votes(new VoteCounts(10, 0, 0), new VoteCounts(9, 1, 0));
  private static final GroupedVotes CONTESTED =
      votes(new VoteCounts(12, 1, 0), new VoteCounts(1, 12, 0));

  private static Status status(GroupedVotes votes) {
    return VERDICT.judge(votes).status();
  }

  @Test
  void judgesByWhatTheVotesMakeLikely() {
    assertThat(status(SHARED)).isEqualTo(Status.SHARED);
    assertThat(status(SHARED.opposite())).isEqualTo(Status.REJECTED);
    assertThat(status(CONTESTED)).isEqualTo(Status.CONTESTED);
    assertThat(status(CONTESTED.opposite())).isEqualTo(Status.CONTESTED);
    assertThat(VERDICT.judge(SHARED).n()).isEqualTo(20);
  }

  /** The probabilities are those of independent Beta variables; one group of 2 of 2 is Beta(2.5, 0.5). */
  @Test
  void theProbabilityIsThatOfEveryGroup() {
    double one = VERDICT.judge(votes(new VoteCounts(2, 0, 0))).shared().orElseThrow();
    double two = VERDICT
        .judge(votes(new VoteCounts(2, 0, 0), new VoteCounts(2, 0, 0)))
        .shared()
        .orElseThrow();
    assertThat(one).isCloseTo(0.9244, within(5e-5));
    assertThat(two).isCloseTo(one * one, within(1e-12));
  }

  /** SHARED is the same as an interval of the lowest support above the threshold. */
  @Test
  void agreesWithTheIntervalOfTheLowestSupport() {
    for (int agree = 0; agree <= 12; agree++) {
      GroupedVotes votes = votes(new VoteCounts(agree, 12 - agree, 0), new VoteCounts(9, 0, 0));
      Estimate estimate = LowestSupport.STANDARD.score(votes).estimate();
      Uncertainty.Interval interval =
          (Uncertainty.Interval) ((Estimate.Defined) estimate).uncertainty();
      assertThat(status(votes) == Status.SHARED)
          .as("%d of 12", agree)
          .isEqualTo(interval.lower() > 0.5);
    }
  }

  @Test
  void fewVotesAreNotAVerdict() {
    assertThat(status(votes(new VoteCounts(2, 0, 0), new VoteCounts(2, 0, 0))))
        .isEqualTo(Status.UNKNOWN);
    assertThat(status(votes(new VoteCounts(1, 0, 0), new VoteCounts(0, 1, 0))))
        .isEqualTo(Status.UNKNOWN);
  }

  /** A small group that may well reject it too does not make it contested. */
  @Test
  void whatAllMayRejectIsNotContested() {
    assertThat(status(votes(new VoteCounts(0, 20, 0), new VoteCounts(0, 1, 0))))
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aMissingSideIsUnknownWithItsReason() {
    Judgement judgement = VERDICT.judge(votes(new VoteCounts(50, 0, 0), VoteCounts.ZERO));
    assertThat(judgement.status()).isEqualTo(Status.UNKNOWN);
    assertThat(judgement.reason()).contains(Reason.MISSING_SIDE);
    assertThat(judgement.shared()).isEmpty();
    assertThat(status(votes())).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void exactlyHalfTakingAPositionIsEnoughToContest() {
    assertThat(status(votes(new VoteCounts(15, 15, 30), new VoteCounts(15, 15, 30))))
        .isEqualTo(Status.CONTESTED);
    assertThat(status(votes(new VoteCounts(15, 15, 30), new VoteCounts(15, 15, 31))))
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void certaintyIsReachedAtItsBoundary() {
    double shared = VERDICT.judge(SHARED).shared().orElseThrow();
    assertThat(VERDICT.withCertainty(shared).judge(SHARED).status()).isEqualTo(Status.SHARED);
    assertThat(VERDICT.withCertainty(Math.nextUp(shared)).judge(SHARED).status())
        .isEqualTo(Status.UNKNOWN);
    Judgement split = VERDICT.judge(CONTESTED);
    double likelier = Math.max(split.shared().orElseThrow(), split.rejected().orElseThrow());
    double certainty = 1 - likelier;
    assertThat(VERDICT.withCertainty(certainty - 1e-9).judge(CONTESTED).status())
        .isEqualTo(Status.CONTESTED);
    assertThat(VERDICT.withCertainty(certainty + 1e-9).judge(CONTESTED).status())
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void everyThresholdCanBeReached() {
    VoteCounts many = new VoteCounts(100_000, 0, 0);
    assertThat(VERDICT.withThreshold(0.999).judge(votes(many, many)).status())
        .isEqualTo(Status.SHARED);
    assertThat(VERDICT.withThreshold(0.001).judge(votes(many.opposite(), many)).status())
        .isEqualTo(Status.CONTESTED);
    assertThatThrownBy(() -> VERDICT.withThreshold(1))
        .hasMessage("threshold must be in (0, 1), got 1.0");
    assertThatThrownBy(() -> VERDICT.withCertainty(0.5))
        .hasMessage("certainty must be above 0.5, got 0.5");
  }

  @Test
  void bothSharedAndRejectedIsNoVerdict() {
    VoteCounts split = new VoteCounts(50, 50, 0);
    assertThat(VERDICT.withThreshold(0.1).judge(votes(split, split)).status())
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void tellsTheFewestPeopleWhoFlipIt() {
    GroupedVotes nearly = votes(new VoteCounts(3, 0, 0), new VoteCounts(9, 1, 0));
    Flip flip = VERDICT.flip(nearly).orElseThrow();
    assertThat(flip.to()).isEqualTo(Status.SHARED);
    assertThat(flip.changes())
        .containsExactly(new Change("group 0", Optional.empty(), Vote.AGREE, 1));
    assertThat(flip.changes().get(0)).hasToString("1 more of group 0 for agree");
    Flip back = VERDICT.flip(SHARED).orElseThrow();
    assertThat(back.to()).isEqualTo(Status.UNKNOWN);
    assertThat(back.changes())
        .containsExactly(new Change("group 1", Optional.of(Vote.AGREE), Vote.DISAGREE, 1));
    assertThat(back.changes().get(0)).hasToString("1 of group 1 from agree to disagree");
  }

  @Test
  void aMissingSideFlipsWhenItVotes() {
    Flip flip = VERDICT.flip(votes(new VoteCounts(30, 0, 0), VoteCounts.ZERO)).orElseThrow();
    assertThat(flip.changes()).allMatch(change -> change.from().isEmpty());
    assertThat(VERDICT.flip(votes())).isEmpty();
  }

  @Test
  void refusesAChangeThatIsNone() {
    assertThatThrownBy(() -> new Change("gov", Optional.of(Vote.AGREE), Vote.PASS, 0))
        .hasMessage("people must be 1 or more, got 0");
    assertThatThrownBy(() -> new Change("gov", Optional.of(Vote.PASS), Vote.PASS, 1))
        .hasMessage("a changed vote must be another, got PASS");
  }

  /** Against trying every way in which up to three of two small groups vote otherwise or anew. */
  @Test
  void noSmallerChangeFlipsTheVerdict() {
    ConsensusVerdict rule = VERDICT.withCertainty(0.8);
    int checked = 0;
    for (VoteCounts first : splits(4, 4)) {
      for (VoteCounts second : splits(3, 3)) {
        GroupedVotes votes = votes(first, second);
        Status now = rule.judge(votes).status();
        long smallest = Long.MAX_VALUE;
        for (VoteCounts a : splits(4, 7)) {
          for (VoteCounts b : splits(3, 6)) {
            long people = moved(first, a) + moved(second, b);
            if (people <= 3 && people < smallest && rule.judge(votes(a, b)).status() != now) {
              smallest = people;
            }
          }
        }
        if (smallest <= 3) {
          assertThat(rule.flip(votes).map(Flip::people)).as("%s", votes).hasValue(smallest);
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(100);
  }

  private static List<VoteCounts> splits(int least, int most) {
    List<VoteCounts> splits = new ArrayList<>();
    for (int people = least; people <= most; people++) {
      for (int agree = 0; agree <= people; agree++) {
        for (int disagree = 0; agree + disagree <= people; disagree++) {
          splits.add(new VoteCounts(agree, disagree, people - agree - disagree));
        }
      }
    }
    return splits;
  }

  /** Who must vote otherwise or anew to come from one to the other; nobody takes a vote back. */
  private static long moved(VoteCounts from, VoteCounts to) {
    return Math.max(0, to.agree() - from.agree())
        + Math.max(0, to.disagree() - from.disagree())
        + Math.max(0, to.pass() - from.pass());
  }
}
