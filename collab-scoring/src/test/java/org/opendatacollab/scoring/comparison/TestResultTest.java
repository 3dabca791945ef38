package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.comparison.TestResult.Verdict;

class TestResultTest {
  private static final Method METHOD = Method.of("change/sign-test@1").with("alpha", 0.05);

  private static TestResult result(Verdict verdict, Optional<Reason> reason, long n) {
    return new TestResult(
        verdict,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        reason,
        n,
        METHOD);
  }

  @ParameterizedTest
  @EnumSource
  void aReasonStandsWhereNoVerdictCanBeGivenAndNowhereElse(Verdict verdict) {
    boolean said = verdict == Verdict.SIGNIFICANT || verdict == Verdict.NOT_DETECTABLE;
    Optional<Reason> wrong = said ? Optional.of(Reason.NO_PAIRS) : Optional.empty();
    Optional<Reason> right = said ? Optional.empty() : Optional.of(Reason.NO_PAIRS);
    assertThat(result(verdict, right, 0).reason()).isEqualTo(right);
    assertThatThrownBy(() -> result(verdict, wrong, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a reason must stand where no verdict can be given");
  }

  @Test
  void refusesFewerThanNobody() {
    assertThatThrownBy(() -> result(Verdict.SIGNIFICANT, Optional.empty(), -1))
        .hasMessage("n must not be negative, got -1");
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.05, SIGNIFICANT",
    "0.051, 0.05, NOT_DETECTABLE",
    "0.051, 0.051, TOO_FEW_FOR_TEST",
    "0.05, , SIGNIFICANT",
    "0.051, , NOT_DETECTABLE"
  })
  void theLevelItselfIsReachedByPAndBySmallestP(double p, Double smallest, Verdict verdict) {
    OptionalDouble smallestP =
        smallest == null ? OptionalDouble.empty() : OptionalDouble.of(smallest);
    TestResult result = TestResult.of(p, smallestP, NullDistribution.EXACT, 0.05, 7, METHOD);
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.p()).hasValue(p);
    assertThat(result.smallestP()).isEqualTo(smallestP);
    assertThat(result.distribution()).contains(NullDistribution.EXACT);
    assertThat(result.n()).isEqualTo(7);
  }
}
