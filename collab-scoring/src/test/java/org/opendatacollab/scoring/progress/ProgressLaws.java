package org.opendatacollab.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.progress.ProgressPart.Group;
import org.opendatacollab.scoring.progress.ProgressPart.Task;

/** Laws of progress, over random plans of up to three levels and random indicators. */
class ProgressLaws {
  private static final ProgressRollUp ROLL_UP = ProgressRollUp.standard();

  @Property
  void aParentLiesBetweenItsChildren(@ForAll("plans") ProgressPart plan) {
    ROLL_UP.rollUp(plan).whole().ifPresent(ProgressLaws::assertBetweenItsParts);
  }

  private static void assertBetweenItsParts(ProgressShare share) {
    assertThat(share.lower()).isLessThanOrEqualTo(share.upper());
    if (!share.parts().isEmpty()) {
      assertThat(share.lower())
          .isBetween(
              share.parts().stream().mapToDouble(ProgressShare::lower).min().orElseThrow(),
              share.parts().stream().mapToDouble(ProgressShare::lower).max().orElseThrow());
      assertThat(share.upper())
          .isBetween(
              share.parts().stream().mapToDouble(ProgressShare::upper).min().orElseThrow(),
              share.parts().stream().mapToDouble(ProgressShare::upper).max().orElseThrow());
      share.parts().forEach(ProgressLaws::assertBetweenItsParts);
    }
  }

  @Property
  void scalingAllWeightsChangesNoBit(
      @ForAll("plans") ProgressPart plan, @ForAll("weights") BigDecimal factor) {
    ProgressResult scaled = ROLL_UP.rollUp(scaled(plan, factor));
    ProgressResult result = ROLL_UP.rollUp(plan);
    assertThat(scaled.score().estimate()).isEqualTo(result.score().estimate());
    assertThat(scaled.whole()).isEqualTo(result.whole());
  }

  @Property
  void theOrderOfPartsChangesNoBit(@ForAll("plans") ProgressPart plan, @ForAll Random random) {
    assertThat(ROLL_UP.score(shuffled(plan, random)).estimate())
        .isEqualTo(ROLL_UP.score(plan).estimate());
  }

  @Property
  void nothingIsDoneWithoutEvidence(@ForAll("plans") ProgressPart plan) {
    Optional<ProgressShare> share = ROLL_UP.rollUp(withoutEvidence(plan)).whole();
    share.ifPresent(each -> assertThat(each.lower()).isZero());
    Estimate estimate = ROLL_UP.score(plan).estimate();
    if (estimate.value().isPresent() && estimate.value().orElseThrow() == 1) {
      assertThat(allProven(plan)).isTrue();
    }
  }

  @Property
  void aHigherClaimOrMoreEvidenceNeverLowersTheValue(
      @ForAll("weights") BigDecimal weight,
      @ForAll("shares") BigDecimal one,
      @ForAll("shares") BigDecimal other,
      @ForAll("plans") ProgressPart rest) {
    BigDecimal lower = one.min(other);
    BigDecimal higher = one.max(other);
    double claimedLess = value(Task.claimed("t", weight, lower), rest);
    double claimedMore = value(Task.claimed("t", weight, higher), rest);
    double provenMore = value(Task.proven("t", weight, higher), rest);
    assertThat(claimedLess).isLessThanOrEqualTo(claimedMore);
    assertThat(claimedMore).isLessThanOrEqualTo(provenMore);
    assertThat(value(Task.proven("t", weight, lower), rest)).isLessThanOrEqualTo(provenMore);
  }

  private static double value(Task task, ProgressPart rest) {
    return ROLL_UP
        .score(Group.whole("plan", List.of(task, rest)))
        .estimate()
        .value()
        .orElseThrow();
  }

  @Property
  void contributionsSumToTheValue(@ForAll("plans") ProgressPart plan) {
    var score = ROLL_UP.score(plan);
    Assume.that(score.estimate().value().isPresent());
    // Each of at most a hundred contributions is rounded once.
    assertThat(score.contributions().stream().mapToDouble(each -> each.amount()).sum())
        .isCloseTo(score.estimate().value().orElseThrow(), within(1e-13));
  }

  @Property
  void theValueIsTheDoubleNearestToTheExactShare(
      @ForAll("weights") BigDecimal w1,
      @ForAll("weights") BigDecimal w2,
      @ForAll("shares") BigDecimal s1,
      @ForAll("shares") BigDecimal s2) {
    double nearest = w1.multiply(s1)
        .add(w2.multiply(s2))
        .divide(w1.add(w2), new MathContext(60))
        .doubleValue();
    assertThat(ROLL_UP
            .score(Group.whole("plan", List.of(Task.proven("x", w1, s1), Task.proven("y", w2, s2))))
            .estimate()
            .value())
        .hasValue(nearest);
  }

  @Property
  void indicatorsMirrorAndScale(
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal baseline,
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal target,
      @ForAll @BigRange(min = "-1e6", max = "1e6") @Scale(3) BigDecimal actual,
      @ForAll("weights") BigDecimal factor) {
    Estimate share = indicator(baseline, target, actual);
    // Ascending and descending are mirror images, and the unit does not matter.
    assertThat(indicator(baseline.negate(), target.negate(), actual.negate())).isEqualTo(share);
    assertThat(
            indicator(baseline.multiply(factor), target.multiply(factor), actual.multiply(factor)))
        .isEqualTo(share);
    assertThat(share.value().isPresent()).isEqualTo(baseline.compareTo(target) != 0);
    if (share.value().isPresent()) {
      double clamped = IndicatorProgress.clamped()
          .score(IndicatorReading.of(baseline, target, actual))
          .estimate()
          .value()
          .orElseThrow();
      assertThat(clamped).isEqualTo(Math.max(0, Math.min(1, share.value().orElseThrow())));
      assertThat(indicator(baseline, target, target).value()).hasValue(1);
      assertThat(indicator(baseline, target, baseline).value()).hasValue(0);
    }
  }

  private static Estimate indicator(BigDecimal baseline, BigDecimal target, BigDecimal actual) {
    return IndicatorProgress.unclamped()
        .score(IndicatorReading.of(baseline, target, actual))
        .estimate();
  }

  @Provide
  Arbitrary<BigDecimal> weights() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.001"), new BigDecimal("1000"))
        .ofScale(3);
  }

  @Provide
  Arbitrary<BigDecimal> shares() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(2);
  }

  @Provide
  Arbitrary<ProgressPart> plans() {
    // Nested edge cases outnumber the tries; shares and weights alone keep theirs elsewhere.
    return groups(groups(tasks())).withoutEdgeCases();
  }

  private Arbitrary<ProgressPart> tasks() {
    return Combinators.combine(
            Arbitraries.strings().alpha().ofLength(3),
            weights(),
            shares().optional(0.8),
            Arbitraries.of(true, false),
            Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
        .as(Task::new);
  }

  private Arbitrary<ProgressPart> groups(Arbitrary<ProgressPart> parts) {
    Arbitrary<ProgressPart> group = Combinators.combine(
            Arbitraries.strings().alpha().ofLength(3), weights(), parts.list().ofMaxSize(5))
        .as(Group::new);
    return Arbitraries.oneOf(group, group, tasks());
  }

  private static ProgressPart scaled(ProgressPart part, BigDecimal factor) {
    BigDecimal weight = part.weight().multiply(factor);
    return part instanceof Group group
        ? new Group(
            group.name(),
            weight,
            group.parts().stream().map(each -> scaled(each, factor)).toList())
        : new Task(
            part.name(),
            weight,
            ((Task) part).shareDone(),
            ((Task) part).evidenced(),
            ((Task) part).cancelled());
  }

  private static ProgressPart shuffled(ProgressPart part, Random random) {
    if (!(part instanceof Group group)) {
      return part;
    }
    List<ProgressPart> parts = new ArrayList<>(
        group.parts().stream().map(each -> shuffled(each, random)).toList());
    Collections.shuffle(parts, random);
    return new Group(group.name(), group.weight(), parts);
  }

  private static ProgressPart withoutEvidence(ProgressPart part) {
    return part instanceof Group group
        ? new Group(
            group.name(),
            group.weight(),
            group.parts().stream().map(ProgressLaws::withoutEvidence).toList())
        : new Task(
            part.name(),
            part.weight(),
            ((Task) part).shareDone(),
            false,
            ((Task) part).cancelled());
  }

  private static boolean allProven(ProgressPart part) {
    return part instanceof Group group
        ? !group.parts().isEmpty() && group.parts().stream().allMatch(ProgressLaws::allProven)
        : ((Task) part).cancelled()
            || (((Task) part).evidenced()
                && ((Task) part).shareDone().filter(BigDecimal.ONE::equals).isPresent());
  }
}
