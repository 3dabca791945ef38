package org.opendatacollab.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.Resampling;
import org.opendatacollab.scoring.tally.RatingMatrix;

class RatedItemsLaws {
  private static final double ROUNDING = 1e-9;
  private static final Resampling FEW = Resampling.withDefaults().withResamples(100);

  private static final List<Agreement<WithinGroupRatings>> WITHIN_GROUP = List.of(
      GroupAgreement.rwg(NullVariance.UNIFORM, FEW),
      GroupAgreement.rwg(NullVariance.MAX_VARIANCE, FEW),
      GroupAgreement.rwgStar(new NullVariance.Custom(1.34), FEW),
      GroupAgreement.awg(FEW),
      GroupAgreement.averageDeviation(AverageDeviation.Center.MEAN, FEW),
      GroupAgreement.averageDeviation(AverageDeviation.Center.MEDIAN, FEW));

  private static final List<Agreement<RatingMatrix>> MATRIX = matrixMethods();

  private static List<Agreement<RatingMatrix>> matrixMethods() {
    List<Agreement<RatingMatrix>> methods = new ArrayList<>(List.of(
        Concordance.kendallW(), Concordance.cronbachAlpha(), Concordance.standardizedAlpha()));
    for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
      methods.add(Concordance.icc(form));
    }
    return methods;
  }

  /** Ratings from 1 to 5, a few missing. */
  @Provide
  Arbitrary<double[][]> ratings() {
    Arbitrary<Double> rating = Arbitraries.frequency(
        Tuple.of(10, 1.0),
        Tuple.of(10, 2.0),
        Tuple.of(10, 3.0),
        Tuple.of(10, 4.0),
        Tuple.of(10, 5.0),
        Tuple.of(1, Double.NaN));
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(columns -> rating
            .array(double[].class)
            .ofSize(columns)
            .array(double[][].class)
            .ofMinSize(1)
            .ofMaxSize(9));
  }

  private static WithinGroupRatings group(double[][] ratings) {
    return new WithinGroupRatings(RatingMatrix.of(ratings), BigDecimal.ONE, BigDecimal.valueOf(5));
  }

  private static double[][] shuffledRows(double[][] ratings, int seed) {
    List<double[]> rows = new ArrayList<>(Arrays.asList(ratings));
    Collections.shuffle(rows, new Random(seed));
    return rows.toArray(double[][]::new);
  }

  private static double[][] rotatedColumns(double[][] ratings) {
    return Arrays.stream(ratings)
        .map(row -> {
          double[] rotated = new double[row.length];
          for (int i = 0; i < row.length; i++) {
            rotated[(i + 1) % row.length] = row[i];
          }
          return rotated;
        })
        .toArray(double[][]::new);
  }

  private static void assertSame(Estimate first, Estimate second, String method) {
    assertThat(first.reason()).as(method).isEqualTo(second.reason());
    assertThat(first.n()).as(method).isEqualTo(second.n());
    if (first.value().isPresent()) {
      assertThat(first.value().getAsDouble())
          .as(method)
          .isCloseTo(second.value().orElseThrow(), within(ROUNDING));
    }
  }

  @Property
  void theOrderOfPeopleAndItemsDoesNotMatter(
      @ForAll("ratings") double[][] ratings, @ForAll @IntRange(max = 100) int seed) {
    double[][] other = rotatedColumns(shuffledRows(ratings, seed));
    for (Agreement<WithinGroupRatings> method : WITHIN_GROUP) {
      assertSame(
          method.score(group(other)).estimate(),
          method.score(group(ratings)).estimate(),
          method.method().toString());
    }
    for (Agreement<RatingMatrix> method : MATRIX) {
      assertSame(
          method.score(RatingMatrix.of(other)).estimate(),
          method.score(RatingMatrix.of(ratings)).estimate(),
          method.method().toString());
    }
  }

  @Property
  void turningTheScaleRoundDoesNotMatter(@ForAll("ratings") double[][] ratings) {
    double[][] turned = Arrays.stream(ratings)
        .map(row -> Arrays.stream(row).map(rating -> 6 - rating).toArray())
        .toArray(double[][]::new);
    for (Agreement<WithinGroupRatings> method : WITHIN_GROUP) {
      assertSame(
          method.score(group(turned)).estimate(),
          method.score(group(ratings)).estimate(),
          method.method().toString());
    }
    for (Agreement<RatingMatrix> method : MATRIX) {
      assertSame(
          method.score(RatingMatrix.of(turned)).estimate(),
          method.score(RatingMatrix.of(ratings)).estimate(),
          method.method().toString());
    }
  }

  @Property
  void valuesKeepTheirBounds(@ForAll("ratings") double[][] ratings) {
    Rwg.of(group(ratings), NullVariance.UNIFORM).value().ifPresent(rwg -> {
      assertThat(rwg.multiItem()).isBetween(0.0, 1.0);
      assertThat(rwg.raw()).isLessThanOrEqualTo(1);
    });
    Awg.of(group(ratings))
        .value()
        .ifPresent(awg -> awg.items().stream()
            .filter(OptionalDouble::isPresent)
            .forEach(item -> assertThat(item.getAsDouble()).isBetween(-1.0, 1.0)));
    AverageDeviation.of(group(ratings), AverageDeviation.Center.MEDIAN)
        .value()
        .ifPresent(median -> {
          assertThat(median.average()).isBetween(0.0, 2.0);
          // The median is the centre from which ratings deviate least.
          double mean = AverageDeviation.of(group(ratings), AverageDeviation.Center.MEAN)
              .orElseThrow()
              .average();
          assertThat(median.average()).isLessThanOrEqualTo(mean + ROUNDING);
        });
    KendallW.of(RatingMatrix.of(ratings)).value().ifPresent(w -> {
      assertThat(w.w()).isBetween(0.0, 1.0);
      w.wTieCorrected().ifPresent(value -> assertThat(value).isBetween(w.w(), 1.0));
      w.p().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
    });
    for (Agreement<RatingMatrix> method : MATRIX) {
      method
          .score(RatingMatrix.of(ratings))
          .estimate()
          .value()
          .ifPresent(value ->
              assertThat(value).as(method.method().toString()).isLessThanOrEqualTo(1 + ROUNDING));
    }
  }

  @Property
  void anIntraclassCorrelationOfSingleRatingsLiesInItsInterval(
      @ForAll("ratings") double[][] ratings) {
    for (IntraclassCorrelation.Form form : List.of(
        IntraclassCorrelation.Form.ICC1,
        IntraclassCorrelation.Form.ICC2,
        IntraclassCorrelation.Form.ICC3)) {
      Estimate estimate = Concordance.icc(form).score(RatingMatrix.of(ratings)).estimate();
      if (estimate instanceof Estimate.Defined defined
          && defined.uncertainty() instanceof Uncertainty.Interval interval) {
        assertThat(defined.number())
            .as(form.name())
            .isBetween(interval.lower() - ROUNDING, interval.upper() + ROUNDING);
      }
    }
  }

  @Property
  void consistencyOfTheMeanIsCronbachsAlpha(@ForAll("ratings") double[][] ratings) {
    RatingMatrix matrix = RatingMatrix.of(ratings);
    OptionalDouble icc = Concordance.icc(IntraclassCorrelation.Form.ICC3K)
        .score(matrix)
        .estimate()
        .value();
    OptionalDouble alpha = Concordance.cronbachAlpha().score(matrix).estimate().value();
    if (icc.isPresent() && alpha.isPresent()) {
      assertThat(icc.getAsDouble()).isCloseTo(alpha.getAsDouble(), within(ROUNDING));
    }
  }

  @Property
  void ratersWhoLeftSomethingOutDoNotMatter(@ForAll("ratings") double[][] ratings) {
    RatingMatrix all = RatingMatrix.of(ratings);
    for (Agreement<RatingMatrix> method : MATRIX) {
      assertThat(method.score(all.complete()).estimate())
          .isEqualTo(method.score(all).estimate());
    }
    assertThat(all.transposed().transposed()).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(all.complete().complete()).isEqualTo(all.complete());
  }
}
