package org.opendatacollab.scoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MetaAnalysisLaws {
  private static final double LEVEL = 0.95;

  @Provide
  Arbitrary<List<StudyEffect>> studies() {
    Arbitrary<Double> effects = Arbitraries.doubles().between(-20, 20).ofScale(3);
    Arbitrary<Double> variances = Arbitraries.doubles().between(0.001, 50).ofScale(3);
    return Combinators.combine(effects, variances)
        .as((effect, variance) -> new StudyEffect("x", effect, variance))
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(MetaAnalysisLaws::numbered);
  }

  private static List<StudyEffect> numbered(List<StudyEffect> studies) {
    List<StudyEffect> all = new ArrayList<>();
    for (StudyEffect study : studies) {
      all.add(new StudyEffect("s" + all.size(), study.effect(), study.variance()));
    }
    return all;
  }

  private static MetaAnalysis analyse(List<StudyEffect> studies, Pooling pooling) {
    return MetaAnalysis.of(new StudyEffects(studies), pooling, LEVEL).orElseThrow();
  }

  private static List<StudyEffect> changed(List<StudyEffect> studies, double factor, double shift) {
    return studies.stream()
        .map(study -> new StudyEffect(
            study.label(), study.effect() * factor + shift, study.variance() * factor * factor))
        .toList();
  }

  @Property
  void orderOfStudiesChangesNoBit(
      @ForAll("studies") List<StudyEffect> studies, @ForAll Pooling pooling, @ForAll long seed) {
    List<StudyEffect> shuffled = new ArrayList<>(studies);
    Collections.shuffle(shuffled, new Random(seed));
    MetaAnalysis one = analyse(studies, pooling);
    MetaAnalysis other = analyse(shuffled, pooling);
    assertThat(other.estimate()).isEqualTo(one.estimate());
    assertThat(other.normal()).isEqualTo(one.normal());
    assertThat(other.hartungKnapp()).isEqualTo(one.hartungKnapp());
    assertThat(other.heterogeneity()).isEqualTo(one.heterogeneity());
    assertThat(other.predictionT()).isEqualTo(one.predictionT());
    for (int i = 0; i < studies.size(); i++) {
      assertThat(other.weights().get(shuffled.indexOf(studies.get(i))))
          .isEqualTo(one.weights().get(i));
    }
  }

  @Property
  void thePooledEffectLiesBetweenTheEffects(
      @ForAll("studies") List<StudyEffect> studies, @ForAll Pooling pooling) {
    MetaAnalysis analysis = analyse(studies, pooling);
    assertThat(analysis.estimate())
        .isBetween(
            studies.stream().mapToDouble(StudyEffect::effect).min().orElseThrow(),
            studies.stream().mapToDouble(StudyEffect::effect).max().orElseThrow());
    assertThat(analysis.weights().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-14 * studies.size()));
    assertThat(analysis.heterogeneity().tau2().orElse(0)).isNotNegative();
    analysis.heterogeneity().i2().ifPresent(i2 -> assertThat(i2).isBetween(0.0, 1.0));
  }

  /** By a power of two, so that nothing rounds: every number scales to the last bit. */
  @Property
  void anotherUnitScalesTheResults(
      @ForAll("studies") List<StudyEffect> studies, @ForAll Pooling pooling) {
    MetaAnalysis one = analyse(studies, pooling);
    MetaAnalysis eightfold = analyse(changed(studies, 8, 0), pooling);
    assertThat(eightfold.estimate()).isEqualTo(8 * one.estimate());
    assertThat(eightfold.normal().standardError()).isEqualTo(8 * one.normal().standardError());
    assertThat(eightfold.normal().p()).isEqualTo(one.normal().p());
    assertThat(eightfold.heterogeneity().q()).isEqualTo(one.heterogeneity().q());
    assertThat(eightfold.heterogeneity().i2()).isEqualTo(one.heterogeneity().i2());
    assertThat(eightfold.heterogeneity().tau2().orElse(0))
        .isEqualTo(64 * one.heterogeneity().tau2().orElse(0));
    assertThat(eightfold.weights()).isEqualTo(one.weights());
  }

  @Property
  void anotherOriginShiftsTheEstimate(
      @ForAll("studies") List<StudyEffect> studies, @ForAll Pooling pooling) {
    MetaAnalysis one = analyse(studies, pooling);
    MetaAnalysis shifted = analyse(changed(studies, 1, 16), pooling);
    // 1e-8: where the likelihood is flat, the last digits of the effects move its maximum further
    // than themselves.
    assertThat(shifted.estimate()).isCloseTo(one.estimate() + 16, within(1e-8));
    assertThat(shifted.heterogeneity().tau2().orElse(0))
        .isCloseTo(one.heterogeneity().tau2().orElse(0), within(1e-7));
  }

  @Property
  void withoutVarianceBetweenStudiesRandomEqualsFixed(
      @ForAll("studies") List<StudyEffect> studies, @ForAll Pooling pooling) {
    // Drawn together until they differ by less than their errors.
    List<StudyEffect> alike = studies.stream()
        .map(study -> new StudyEffect(study.label(), study.effect() * 1e-3, study.variance()))
        .toList();
    MetaAnalysis random = analyse(alike, pooling);
    Assume.that(random.heterogeneity().tau2().orElse(0) == 0);
    MetaAnalysis fixed = analyse(alike, Pooling.FIXED);
    assertThat(random.estimate()).isEqualTo(fixed.estimate());
    assertThat(random.normal()).isEqualTo(fixed.normal());
    assertThat(random.weights()).isEqualTo(fixed.weights());
  }

  /** The other two count a study without information as a degree of freedom, and lower tau2 for it. */
  @Property
  void aStudyThatSaysNothingChangesFixedAndRemlLittle(
      @ForAll("studies") List<StudyEffect> studies) {
    Assume.that(studies.size() > 1);
    List<StudyEffect> more = new ArrayList<>(studies);
    more.add(new StudyEffect("vague", 1, 1e30));
    for (Pooling pooling : new Pooling[] {Pooling.FIXED, Pooling.REML}) {
      MetaAnalysis with = analyse(more, pooling);
      MetaAnalysis without = analyse(studies, pooling);
      assertThat(with.estimate()).isCloseTo(without.estimate(), within(1e-8));
      assertThat(with.normal().standardError())
          .isCloseTo(without.normal().standardError(), within(1e-8));
    }
  }

  @Property
  void pauleMandelAndRemlSolveTheirEquations(@ForAll("studies") List<StudyEffect> studies) {
    Assume.that(studies.size() > 1);
    WeightedEffects effects = new WeightedEffects(studies);
    double tau2 = effects.tau2(Pooling.PAULE_MANDEL);
    if (tau2 > 0) {
      assertThat(effects.at(tau2).q()).isCloseTo(studies.size() - 1, within(1e-9));
    }
    double reml = effects.tau2(Pooling.REML);
    // At a maximum inside the likelihood does not rise; the terms of its derivative are at most of
    // this size.
    double size = effects.at(reml).weight();
    assertThat(effects.at(reml).score()).isLessThan(1e-9 * size);
    if (reml > 0) {
      assertThat(effects.at(reml).score()).isGreaterThan(-1e-9 * size);
    }
  }

  @Property
  void leaveOneOutIsTheAnalysisOfTheOthers(
      @ForAll("studies") List<StudyEffect> studies, @ForAll Pooling pooling) {
    Assume.that(studies.size() > 1);
    List<LeaveOneOut> without = MetaAnalysis.leaveOneOut(new StudyEffects(studies), pooling);
    for (int i = 0; i < studies.size(); i++) {
      List<StudyEffect> others = new ArrayList<>(studies);
      others.remove(i);
      MetaAnalysis rest = analyse(others, pooling);
      assertThat(without.get(i))
          .isEqualTo(new LeaveOneOut(
              studies.get(i).label(), rest.estimate(), rest.heterogeneity().tau2()));
    }
  }
}
