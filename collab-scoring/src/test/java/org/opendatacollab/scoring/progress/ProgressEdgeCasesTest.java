package org.opendatacollab.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.progress.ProgressPart.Task;

class ProgressEdgeCasesTest {
  @ParameterizedTest
  @CsvSource({"9, 10, 0.9", "0, 3, 0", "3, 3, 1"})
  void fidelityIsTheShareOfRulesThatAreMet(long met, long applicable, double share) {
    Estimate fidelity = Fidelity.of(met, applicable);
    assertThat(fidelity.value()).hasValue(share);
    assertThat(fidelity.n()).isEqualTo(applicable);
  }

  @Test
  void fidelityIsUndefinedWhereNoRuleApplies() {
    assertThat(Fidelity.of(0, 0).reason()).contains(Reason.NOT_RECORDED);
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "1, 0"})
  void noMoreRulesAreMetThanApply(long met, long applicable) {
    assertThatThrownBy(() -> Fidelity.of(met, applicable))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("met must be from 0 to " + applicable + ", got " + met);
  }

  @ParameterizedTest
  @CsvSource({", 4", "8,", ","})
  void anIndicatorWithoutBaselineOrTargetHasNoDirection(BigDecimal baseline, BigDecimal target) {
    assertThat(new IndicatorReading(
                Optional.ofNullable(baseline), Optional.ofNullable(target), Optional.empty())
            .direction())
        .isEmpty();
  }

  @Test
  void evidenceOfAShareThatNobodyStatesCountsForNothing() {
    Task unstated = new Task("x", BigDecimal.ONE, Optional.empty(), true, false);
    Task done = Task.proven("y", BigDecimal.ONE, BigDecimal.ONE);
    Estimate estimate = ProgressRollUp.standard()
        .score(ProgressPart.Group.whole("plan", List.of(unstated, done)))
        .estimate();
    assertThat(((Estimate.Defined) estimate).uncertainty())
        .isEqualTo(
            new Uncertainty.Bounds(0.5, 1, "shares not stated: 1, claimed without evidence: 0"));
  }

  @Test
  void oneTaskMayBeTheWhole() {
    ProgressResult result =
        ProgressRollUp.standard().rollUp(Task.proven("x", BigDecimal.TEN, new BigDecimal("0.4")));
    assertThat(result.score().estimate().value()).hasValue(0.4);
    assertThat(result.whole()).contains(new ProgressShare("x", 0.4, 0.4, 1, List.of()));
  }

  @Test
  void aTaskNeedsAName() {
    assertThatThrownBy(() -> Task.unknown(" ", BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must not be blank");
  }

  @Test
  void numbersHaveAtMost100Digits() {
    BigDecimal longest = new BigDecimal("9".repeat(100));
    assertThat(Task.unknown("x", longest).weight()).isEqualTo(longest);
    assertThatThrownBy(() -> Task.unknown("x", new BigDecimal("9".repeat(101))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight must have at most 100 digits and places, got 101 digits and scale 0");
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 0.5, 1, 'shares must be in order within [0, 1], got -0.1 and 0.5'",
    "0.6, 0.5, 1, 'shares must be in order within [0, 1], got 0.6 and 0.5'",
    "0.5, 1.1, 1, 'shares must be in order within [0, 1], got 0.5 and 1.1'",
    "0.5, 0.5, -0.1, 'share of whole must be in [0, 1], got -0.1'",
    "0.5, 0.5, 1.1, 'share of whole must be in [0, 1], got 1.1'",
    "0.5, 0.5, NaN, 'share of whole must be in [0, 1], got NaN'",
  })
  void sharesAreWithinTheWhole(double lower, double upper, double shareOfWhole, String message) {
    assertThatThrownBy(() -> new ProgressShare("x", lower, upper, shareOfWhole, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aPartMayBeNothingOfTheWhole() {
    assertThat(new ProgressShare("x", 0, 1, 0, List.of()).shareOfWhole()).isZero();
  }
}
