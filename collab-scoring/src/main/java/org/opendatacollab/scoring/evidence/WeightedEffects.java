package org.opendatacollab.scoring.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Effects with the sums that pooling needs for a given variance between studies. Studies are sorted, the most precise first,
 * so that their order in the input changes no bit; sums of squares and of pairs have terms of one sign, so that weights may differ by a factor of
 * 1e120.
 */
final class WeightedEffects {
  /** Points per doubling of the least total variance at which the likelihood is looked at. */
  private static final int STEPS_PER_DOUBLING = 4;

  private static final Comparator<StudyEffect> BY_PRECISION =
      Comparator.comparingDouble(StudyEffect::variance).thenComparingDouble(StudyEffect::effect);

  /** As given, the most precise study first. */
  private final double[] given;

  private final double[] effects;
  private final double[] variances;
  private final double centre;
  private final double least;
  private final double greatest;

  /** Sums of weights w = 1 / (v + tau2) and of effects, their mean m measured from the centre. */
  record Sums(double weight, double pairs, double mean, double q, double score) {}

  WeightedEffects(List<StudyEffect> studies) {
    this(studies, order(studies));
  }

  /** Of studies in an order that puts the most precise first. */
  WeightedEffects(List<StudyEffect> studies, List<Integer> order) {
    this(
        order.stream().mapToDouble(index -> studies.get(index).effect()).toArray(),
        order.stream().mapToDouble(index -> studies.get(index).variance()).toArray());
  }

  private WeightedEffects(double[] given, double[] variances) {
    this.given = given;
    this.variances = variances;
    // Measured from the most precise study, which may outweigh all others: their differences keep
    // their digits.
    centre = given[0];
    effects = Arrays.stream(given).map(effect -> effect - centre).toArray();
    least = Arrays.stream(given).min().orElseThrow();
    greatest = Arrays.stream(given).max().orElseThrow();
  }

  /** Where the studies stand, the most precise first. */
  static List<Integer> order(List<StudyEffect> studies) {
    return IntStream.range(0, studies.size())
        .boxed()
        .sorted(Comparator.comparing(studies::get, BY_PRECISION))
        .toList();
  }

  /** All but the study at a place of the order. */
  WeightedEffects without(int place) {
    return new WeightedEffects(except(given, place), except(variances, place));
  }

  private static double[] except(double[] numbers, int place) {
    double[] rest = new double[numbers.length - 1];
    System.arraycopy(numbers, 0, rest, 0, place);
    System.arraycopy(numbers, place + 1, rest, place, rest.length - place);
    return rest;
  }

  int size() {
    return effects.length;
  }

  Sums at(double tau2) {
    double weight = 0;
    double pairs = 0;
    double mean = 0;
    double q = 0;
    for (int i = 0; i < effects.length; i++) {
      double w = 1 / (variances[i] + tau2);
      double before = weight;
      weight += w;
      double from = effects[i] - mean;
      mean += w / weight * from;
      q += w * before / weight * from * from;
      pairs += w * before;
    }
    double squares = 0;
    for (int i = 0; i < effects.length; i++) {
      double part = (effects[i] - mean) / (variances[i] + tau2);
      squares += part * part;
    }
    return new Sums(weight, pairs, mean, q, squares - 2 * pairs / weight);
  }

  /** The weighted mean. Rounding must not put it outside of the effects. */
  double mean(Sums sums) {
    return Math.min(greatest, Math.max(least, centre + sums.mean()));
  }

  /** W - sum of w^2 / W, as 2 sum over pairs of w w / W: nothing cancels where one weight is nearly all of W. */
  static double spread(Sums sums) {
    return 2 * sums.pairs() / sums.weight();
  }

  double tau2(Pooling pooling) {
    return switch (pooling) {
      case FIXED -> 0;
      case DERSIMONIAN_LAIRD -> derSimonianLaird();
      case REML -> restrictedLikelihood();
      case PAULE_MANDEL -> whereQIs(size() - 1.0);
    };
  }

  /** DerSimonian and Laird (1986), eq. 8. */
  private double derSimonianLaird() {
    Sums fixed = at(0);
    return size() < 2 ? 0 : Math.max(0, (fixed.q() - (size() - 1)) / spread(fixed));
  }

  /**
   * The tau2 whose Q is the target: Q falls as tau2 rises, and is at most the squares of the effects divided by tau2. Zero
   * where Q is smaller from the start.
   */
  double whereQIs(double target) {
    if (at(0).q() <= target) {
      return 0;
    }
    return root(tau2 -> at(tau2).q() - target, 0, 2 * squares() / target);
  }

  /**
   * The tau2 of greatest restricted likelihood, among all its maxima: the derivative is looked at on a grid on which no weight
   * changes by more than a fifth per step, from zero to where it is negative for sure, and each change from rising to falling is
   * narrowed down. There may be several (Viechtbauer 2005), so that a climb from a start could end at a lesser one.
   */
  private double restrictedLikelihood() {
    double best = 0;
    if (size() < 2) {
      return best;
    }
    double bestLikelihood = likelihood(0);
    // For tau2 above all variances: weights lie between 1/(2 tau2) and 1/tau2, so that the
    // derivative is at most
    // squares/tau2^2 - (k - 1)/(4 tau2).
    double end = Math.max(variances[size() - 1], 4 * squares() / (size() - 1));
    double low = 0;
    boolean rising = at(0).score() > 0;
    for (int step = 1; low < end; step++) {
      double high = variances[0] * (StrictMath.pow(2, (double) step / STEPS_PER_DOUBLING) - 1);
      boolean risesOn = at(high).score() > 0;
      if (rising && !risesOn) {
        double top = root(tau2 -> at(tau2).score(), low, high);
        double likelihood = likelihood(top);
        if (likelihood > bestLikelihood) {
          best = top;
          bestLikelihood = likelihood;
        }
      }
      low = high;
      rising = risesOn;
    }
    return best;
  }

  /** Viechtbauer (2005), twice the restricted log-likelihood without its constant. */
  private double likelihood(double tau2) {
    Sums sums = at(tau2);
    double logs = StrictMath.log(sums.weight());
    for (double variance : variances) {
      logs += StrictMath.log(variance + tau2);
    }
    return -(logs + sums.q());
  }

  private double squares() {
    double mean = Arrays.stream(effects).sum() / size();
    return Arrays.stream(effects)
        .map(effect -> (effect - mean) * (effect - mean))
        .sum();
  }

  /**
   * Halves an interval, at whose start the function is positive and at whose end it is not, until nothing but the last digit
   * of v + tau2 is open.
   */
  private double root(DoubleUnaryOperator function, double start, double end) {
    double low = start;
    double high = end;
    while (high - low > Math.ulp(variances[0] + low)) {
      double middle = low + (high - low) / 2;
      if (function.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + (high - low) / 2;
  }
}
