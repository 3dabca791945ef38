package org.opendatacollab.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.progress.ProgressPart.Group;
import org.opendatacollab.scoring.progress.ProgressPart.Task;

class ProgressRollUpTest {
  private static final ProgressRollUp ROLL_UP = ProgressRollUp.standard();

  @ParameterizedTest
  @CsvSource({
    // Decidim's Result#update_progress! gives 250 percent for the first and 50 for the second.
    "2, 0.5, 3, 0.5, 0.5",
    "1, 0, 3, 1, 0.75",
    "0.1, 1, 0.2, 0, 0.3333333333333333",
    "1e20, 1, 1e-20, 0, 1",
  })
  void weightsAreNormalised(
      BigDecimal w1, BigDecimal s1, BigDecimal w2, BigDecimal s2, double share) {
    Estimate estimate = ROLL_UP
        .score(Group.whole("plan", List.of(Task.proven("x", w1, s1), Task.proven("y", w2, s2))))
        .estimate();
    assertThat(estimate)
        .isEqualTo(Estimate.of(
            share,
            new Uncertainty.None("every counted share has its evidence"),
            2,
            ROLL_UP.method()));
  }

  @Test
  void aClaimWithoutEvidenceIsAnUpperLimit() {
    Score score = ROLL_UP.score(plan(proven("not begun", "1", "0"), claimed("done", "3", "1")));
    assertThat(score.estimate())
        .isEqualTo(Estimate.of(
            0.375,
            new Uncertainty.Bounds(0, 0.75, "shares not stated: 0, claimed without evidence: 1"),
            2,
            ROLL_UP.method()));
    assertThat(score.contributions())
        .containsExactly(
            new Contribution("not begun: 0 done, weight 1", 0),
            new Contribution("done: 1 claimed, no evidence, weight 3", 0.375));
  }

  @Test
  void aClaimOfNothingNeedsNoEvidence() {
    assertThat(ROLL_UP.score(plan(claimed("x", "1", "0"))).estimate())
        .isEqualTo(Estimate.of(
            0, new Uncertainty.None("every counted share has its evidence"), 1, ROLL_UP.method()));
  }

  @Test
  void anUnstatedShareMayBeAnything() {
    Score score = ROLL_UP.score(
        plan(proven("x", "1", "0.5"), Task.unknown("y", BigDecimal.ONE), claimed("z", "2", "0.5")));
    assertThat(score.estimate())
        .isEqualTo(Estimate.of(
            0.375,
            new Uncertainty.Bounds(
                0.125, 0.625, "shares not stated: 1, claimed without evidence: 1"),
            2,
            ROLL_UP.method()));
    assertThat(score.contributions()).contains(new Contribution("y: not stated, weight 1", 0.125));
  }

  @Test
  void aCancelledTaskCountsNowhereAndIsNamed() {
    ProgressResult result = ROLL_UP.rollUp(plan(
        proven("x", "1", "0.5"),
        new Task("gone", new BigDecimal("9"), Optional.of(BigDecimal.ONE), true, true)));
    assertThat(result.score().estimate().value()).hasValue(0.5);
    assertThat(result.score().estimate().n()).isEqualTo(1);
    assertThat(result.cancelled()).containsExactly("gone");
    assertThat(result.score().contributions())
        .containsExactly(
            new Contribution("x: 0.5 done, weight 1", 0.5),
            new Contribution("gone: cancelled, not counted", 0));
    assertThat(result.whole().orElseThrow().parts())
        .containsExactly(new ProgressShare("x", 0.5, 0.5, 1, List.of()));
  }

  @Test
  void aGroupOfCancelledTasksIsLeftOut() {
    ProgressResult result = ROLL_UP.rollUp(plan(
        proven("x", "1", "0.5"),
        new Group("g", BigDecimal.TEN, List.of(Task.cancelled("y", BigDecimal.ONE)))));
    assertThat(result.score().estimate().value()).hasValue(0.5);
    assertThat(result.cancelled()).containsExactly("y");
  }

  @Test
  void aGroupWithoutPartsIsUnknown() {
    Score score =
        ROLL_UP.score(plan(proven("x", "1", "1"), new Group("later", BigDecimal.ONE, List.of())));
    assertThat(((Estimate.Defined) score.estimate()).uncertainty())
        .isEqualTo(
            new Uncertainty.Bounds(0.5, 1, "shares not stated: 1, claimed without evidence: 0"));
    assertThat(score.contributions()).contains(new Contribution("later: no parts yet", 0.25));
  }

  @Test
  void nothingToCountIsUndefined() {
    for (ProgressPart nothing : List.of(
        Group.whole("plan", List.of()),
        plan(Task.cancelled("x", BigDecimal.ONE)),
        Task.cancelled("x", BigDecimal.ONE))) {
      ProgressResult result = ROLL_UP.rollUp(nothing);
      assertThat(result.score())
          .isEqualTo(Score.of(Estimate.undefined(Reason.NO_PARTS, 0, ROLL_UP.method())));
      assertThat(result.whole()).isEmpty();
    }
  }

  @Test
  void nothingStatedIsUndefined() {
    ProgressResult result = ROLL_UP.rollUp(
        plan(Task.unknown("x", BigDecimal.ONE), new Group("later", BigDecimal.ONE, List.of())));
    assertThat(result.score())
        .isEqualTo(Score.of(Estimate.undefined(Reason.NOT_RECORDED, 0, ROLL_UP.method())));
    assertThat(result.whole().orElseThrow().upper()).isEqualTo(1);
  }

  @Test
  void everyPartHasItsShareAndItsShareOfTheWhole() {
    ProgressResult result = ROLL_UP.rollUp(plan(
        proven("x", "1", "0"),
        new Group(
            "g", new BigDecimal("3"), List.of(proven("y", "1", "1"), claimed("z", "1", "1")))));
    assertThat(result.whole())
        .contains(new ProgressShare(
            "plan",
            0.375,
            0.75,
            1,
            List.of(
                new ProgressShare("x", 0, 0, 0.25, List.of()),
                new ProgressShare(
                    "g",
                    0.5,
                    1,
                    0.75,
                    List.of(
                        new ProgressShare("y", 1, 1, 0.375, List.of()),
                        new ProgressShare("z", 0, 1, 0.375, List.of()))))));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.5, 'weight of x must be greater than 0, got 0'",
    "-1, 0.5, 'weight of x must be greater than 0, got -1'",
    "1, 1.01, 'share done of x must be in [0, 1], got 1.01'",
    "1, -0.1, 'share done of x must be in [0, 1], got -0.1'",
    "1e101, 1, 'weight must have at most 100 digits and places, got 1 digits and scale -101'",
    "1, 1e-101, 'share done must have at most 100 digits and places, got 1 digits and scale 101'",
  })
  void numbersOutOfRangeAreRefused(BigDecimal weight, BigDecimal share, String message) {
    assertThatThrownBy(() -> Task.proven("x", weight, share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aPartNeedsAName() {
    assertThatThrownBy(() -> Group.whole(" ", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must not be blank");
  }

  private static Group plan(ProgressPart... parts) {
    return Group.whole("plan", List.of(parts));
  }

  private static Task proven(String name, String weight, String share) {
    return Task.proven(name, new BigDecimal(weight), new BigDecimal(share));
  }

  private static Task claimed(String name, String weight, String share) {
    return Task.claimed(name, new BigDecimal(weight), new BigDecimal(share));
  }
}
