package org.opendatacollab.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.opendatacollab.scoring.comparison.TwoSampleT.Variances;

class ComparisonLaws {
  /** Counts of arrangements are exact, and divided once. */
  private static final Offset<Double> ROUNDING = within(1e-14);

  @Property
  void exactSignedRankIsTheShareOfSignsAtLeastAsExtreme(
      @ForAll("changes") double[] after, @ForAll ZeroDifferences zeros) {
    Assume.that(Arrays.stream(after).anyMatch(d -> d != 0));
    WilcoxonSignedRank test = signedRank(after, zeros);
    int n = after.length;
    double[] sizes = Arrays.stream(after).map(Math::abs).toArray();
    double observed = Math.min(test.wPlus(), test.wMinus());
    int asExtreme = 0;
    int all = 0;
    for (int signs = 0; signs < 1 << n; signs++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += (signs >> i & 1) == 1 && sizes[i] > 0 ? midRank(sizes, i, zeros) : 0;
      }
      asExtreme += sum <= observed ? 1 : 0;
      all++;
    }
    assertThat(test.pExact().orElseThrow()).isCloseTo(Math.min(1, 2.0 * asExtreme / all), ROUNDING);
  }

  private static double midRank(double[] sizes, int index, ZeroDifferences zeros) {
    double rank = 0.5;
    for (double size : sizes) {
      if (size > 0 || zeros == ZeroDifferences.PRATT) {
        rank += size < sizes[index] ? 1 : size == sizes[index] ? 0.5 : 0;
      }
    }
    return rank;
  }

  @Property
  void exactRankSumIsTheShareOfGroupingsAtLeastAsExtreme(
      @ForAll("ratings") double[] first, @ForAll("ratings") double[] second) {
    MannWhitney test = MannWhitney.of(TwoGroupRatings.ofValues(first, second)).orElseThrow();
    double[] all = joined(first, second);
    int m = first.length;
    double mean = m * second.length / 2.0;
    double observed = Math.abs(u(all, (1 << m) - 1) - mean);
    int asExtreme = 0;
    int groupings = 0;
    double furthest = 0;
    int asFurthest = 0;
    for (int chosen = 0; chosen < 1 << all.length; chosen++) {
      if (Integer.bitCount(chosen) == m) {
        double distance = Math.abs(u(all, chosen) - mean);
        groupings++;
        asExtreme += distance >= observed ? 1 : 0;
        if (distance > furthest) {
          furthest = distance;
          asFurthest = 0;
        }
        asFurthest += distance == furthest ? 1 : 0;
      }
    }
    assertThat(test.uFirst()).isEqualTo(u(all, (1 << m) - 1));
    assertThat(test.pExact().orElseThrow()).isCloseTo((double) asExtreme / groupings, ROUNDING);
    assertThat(test.smallestP()).isCloseTo((double) asFurthest / groupings, ROUNDING);
  }

  private static double u(double[] all, int chosen) {
    double u = 0;
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < all.length; j++) {
        if ((chosen >> i & 1) == 1 && (chosen >> j & 1) == 0) {
          u += all[i] > all[j] ? 1 : all[i] == all[j] ? 0.5 : 0;
        }
      }
    }
    return u;
  }

  @Property
  void swappingTheGroupsMirrors(
      @ForAll("ratings") double[] first, @ForAll("ratings") double[] second) {
    TwoGroupRatings groups = TwoGroupRatings.ofValues(first, second);
    TwoGroupRatings swapped = TwoGroupRatings.ofValues(second, first);
    MannWhitney test = MannWhitney.of(groups).orElseThrow();
    MannWhitney mirrored = MannWhitney.of(swapped).orElseThrow();
    assertThat(mirrored.pExact()).isEqualTo(test.pExact());
    assertThat(mirrored.smallestP()).isEqualTo(test.smallestP());
    assertThat(mirrored.uFirst()).isEqualTo(test.uSecond());
    assertThat(mirrored.normal().map(z -> -z.z() + 0.0))
        .isEqualTo(test.normal().map(z -> z.z() + 0.0));
    CliffsDelta delta = CliffsDelta.of(groups, 0.95).orElseThrow();
    CliffsDelta turned = CliffsDelta.of(swapped, 0.95).orElseThrow();
    assertThat(turned.greater()).isEqualTo(delta.less());
    assertThat(turned.variance()).isEqualTo(delta.variance());
    assertThat(turned.limits().map(l -> -l.lower()))
        .isEqualTo(delta.limits().map(CliffsDelta.Limits::upper));
    BrunnerMunzel brunner = BrunnerMunzel.of(groups, 0.9).value().orElse(null);
    if (brunner != null && brunner.test().isPresent()) {
      StudentTest other = BrunnerMunzel.of(swapped, 0.9).orElseThrow().test().orElseThrow();
      assertThat(-other.t() + 0.0).isEqualTo(brunner.test().get().t() + 0.0);
      assertThat(other.p()).isEqualTo(brunner.test().get().p());
    }
  }

  @Property
  void noOrderOfPeopleChangesABit(
      @ForAll("ratings") double[] first, @ForAll("ratings") double[] second, @ForAll long seed) {
    Random random = new Random(seed);
    TwoGroupRatings groups = TwoGroupRatings.ofValues(first, second);
    TwoGroupRatings shuffled =
        TwoGroupRatings.ofValues(shuffled(first, random), shuffled(second, random));
    assertThat(MannWhitney.of(shuffled)).isEqualTo(MannWhitney.of(groups));
    assertThat(CliffsDelta.of(shuffled, 0.95)).isEqualTo(CliffsDelta.of(groups, 0.95));
    assertThat(HedgesG.of(shuffled, 0.95)).isEqualTo(HedgesG.of(groups, 0.95));
    assertThat(TwoSampleT.of(shuffled, Variances.FREE, 0.95))
        .isEqualTo(TwoSampleT.of(groups, Variances.FREE, 0.95));
    int n = Math.min(first.length, second.length);
    double[] before = Arrays.copyOf(first, n);
    double[] after = Arrays.copyOf(second, n);
    PairedValues pairs = PairedValues.of(before, after);
    long same = random.nextLong();
    PairedValues reordered =
        PairedValues.of(shuffled(before, new Random(same)), shuffled(after, new Random(same)));
    assertThat(WilcoxonSignedRank.of(reordered, ZeroDifferences.PRATT))
        .isEqualTo(WilcoxonSignedRank.of(pairs, ZeroDifferences.PRATT));
    assertThat(PairedT.of(reordered, 0.95)).isEqualTo(PairedT.of(pairs, 0.95));
    assertThat(StandardizedMeanChange.of(reordered, 0.95))
        .isEqualTo(StandardizedMeanChange.of(pairs, 0.95));
  }

  @Property
  void changesTheOtherWayRoundMirror(
      @ForAll("changes") double[] after, @ForAll ZeroDifferences zeros) {
    Assume.that(Arrays.stream(after).anyMatch(d -> d != 0));
    WilcoxonSignedRank test = signedRank(after, zeros);
    WilcoxonSignedRank mirrored = signedRank(Arrays.stream(after).map(d -> -d).toArray(), zeros);
    assertThat(mirrored.wPlus()).isEqualTo(test.wMinus());
    assertThat(mirrored.pExact()).isEqualTo(test.pExact());
    assertThat(mirrored.p()).isBetween(test.smallestP(), 1.0);
  }

  @Property
  void theVarianceOfDeltaIsThatOfItsDefinition(
      @ForAll("ratings") double[] first, @ForAll("ratings") double[] second) {
    int m = first.length;
    int n = second.length;
    Assume.that(m > 1 && n > 1);
    double[][] d = new double[m][n];
    double delta = 0;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        d[i][j] = Math.signum(first[i] - second[j]);
        delta += d[i][j] / m / n;
      }
    }
    double rows = 0;
    double columns = 0;
    double cells = 0;
    for (int i = 0; i < m; i++) {
      rows += Math.pow(Arrays.stream(d[i]).sum() / n - delta, 2);
      for (int j = 0; j < n; j++) {
        cells += Math.pow(d[i][j] - delta, 2);
      }
    }
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int i = 0; i < m; i++) {
        sum += d[i][j];
      }
      columns += Math.pow(sum / m - delta, 2);
    }
    double variance = ((double) n * n * rows + (double) m * m * columns - cells)
        / (m * n * (m - 1.0) * (n - 1.0));
    CliffsDelta cliff =
        CliffsDelta.of(TwoGroupRatings.ofValues(first, second), 0.95).orElseThrow();
    assertThat(cliff.delta()).isCloseTo(delta, within(1e-12));
    assertThat(cliff.variance().orElseThrow()).isCloseTo(variance, within(1e-12));
  }

  @Property
  void adjustedValuesKeepTheirOrderAndTheirOrderAmongEachOther(
      @ForAll("pValues") double[] p, @ForAll long seed) {
    double[] bonferroni = PValueAdjustment.BONFERRONI.adjust(p);
    double[] holm = PValueAdjustment.HOLM.adjust(p);
    double[] hochberg = PValueAdjustment.HOCHBERG.adjust(p);
    double[] hochbergRate = PValueAdjustment.BENJAMINI_HOCHBERG.adjust(p);
    double[] yekutieli = PValueAdjustment.BENJAMINI_YEKUTIELI.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(holm[i]).isLessThanOrEqualTo(bonferroni[i]);
      assertThat(hochberg[i]).isLessThanOrEqualTo(holm[i]);
      assertThat(hochbergRate[i]).isLessThanOrEqualTo(hochberg[i] + 1e-15);
      assertThat(hochbergRate[i]).isLessThanOrEqualTo(yekutieli[i]);
    }
    for (PValueAdjustment adjustment : PValueAdjustment.values()) {
      double[] adjusted = adjustment.adjust(p);
      for (int i = 0; i < p.length; i++) {
        assertThat(adjusted[i]).isBetween(p[i], 1.0);
        for (int j = 0; j < p.length; j++) {
          if (p[i] <= p[j]) {
            assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
          }
        }
      }
      assertThat(adjustment.adjust(shuffled(p, new Random(seed))))
          .containsExactly(shuffled(adjusted, new Random(seed)));
    }
  }

  @Property
  void matchedTestsAgreeWithTheSignTest(
      @ForAll @IntRange(max = 40) int b, @ForAll @IntRange(max = 40) int c) {
    Assume.that(b + c > 0);
    McNemar test = McNemar.of(new MatchedTable(3, b, c, 4)).orElseThrow();
    double[] changes = new double[b + c];
    Arrays.fill(changes, 0, b, -1);
    Arrays.fill(changes, b, b + c, 1);
    SignTest sign = SignTest.of(PairedValues.of(new double[b + c], changes)).orElseThrow();
    assertThat(test.pExact()).isEqualTo(sign.p());
    assertThat(test.pMid()).isLessThanOrEqualTo(test.pExact());
    assertThat(test.pContinuity()).isGreaterThanOrEqualTo(test.pChiSquare());
    McNemar swapped = McNemar.of(new MatchedTable(0, c, b, 0)).orElseThrow();
    assertThat(swapped.pMid()).isEqualTo(test.pMid());
    assertThat(swapped.chiSquare()).isEqualTo(test.chiSquare());
  }

  private static WilcoxonSignedRank signedRank(double[] after, ZeroDifferences zeros) {
    return WilcoxonSignedRank.of(PairedValues.of(new double[after.length], after), zeros)
        .orElseThrow();
  }

  static double[] shuffled(double[] values, Random random) {
    double[] copy = values.clone();
    for (int i = copy.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double swap = copy[i];
      copy[i] = copy[j];
      copy[j] = swap;
    }
    return copy;
  }

  private static double[] joined(double[] first, double[] second) {
    double[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  @Provide
  Arbitrary<double[]> changes() {
    return Arbitraries.integers()
        .between(-4, 4)
        .map(i -> i / 2.0)
        .array(Double[].class)
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(ComparisonLaws::unboxed);
  }

  @Provide
  Arbitrary<double[]> ratings() {
    return Arbitraries.integers()
        .between(1, 7)
        .map(i -> (double) i)
        .array(Double[].class)
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(ComparisonLaws::unboxed);
  }

  @Provide
  Arbitrary<double[]> pValues() {
    return Arbitraries.integers()
        .between(0, 1000)
        .map(i -> i / 1000.0)
        .array(Double[].class)
        .ofMaxSize(12)
        .map(ComparisonLaws::unboxed);
  }

  private static double[] unboxed(Double[] values) {
    return Arrays.stream(values).mapToDouble(Double::doubleValue).toArray();
  }
}
