package org.opendatacollab.scoring.agreement;

import java.util.function.Function;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.Resampling;

/**
 * Agreement within one group on rated items, by one number. Formulas, edge cases and sources are with {@link Rwg}, {@link Awg} and
 * {@link AverageDeviation}.
 *
 * <p>The interval speaks of the larger groups from which such raters come, as if one more had rated at random:
 * <pre>{@code
 *   shares(b) ~ Dirichlet(1 for each rater, 1/10 for each of 10 who rate uniformly on the scale)      draw b of 2,000
 *   low, high = outer quantiles of the measure of the raters with these shares
 *   interval  = min(low, 2 value - high) to max(high, 2 value - low), cut at what the measure can be
 * }</pre>
 * In simulations of one and three items and four populations, it covers 95 percent of samples on average; least (75 to 90 percent,
 * 5 raters) where raters spread over the whole scale. Resampling raters instead covers 60 to 100 percent: five who agree do not show
 * the sixth who does not. So it has a width even if all rate the same.
 *
 * <p>Source of the draws: D. B. Rubin (1981), The Bayesian bootstrap, Annals of Statistics 9, 130-134; the random rater and the mirror
 * image ({@link org.opendatacollab.scoring.resampling.MirroredPosterior}) are ours.
 */
public final class GroupAgreement {
  private static final String FEW =
      "Nobody rated all items: undefined, no-ratings. One rater: single-rater.";
  private static final String JAMES =
      "James, Demaree and Wolf (1984), Journal of Applied Psychology 69:85-98";
  private static final String TEAM =
      "Five raters, 4 5 4 / 4 4 3 / 5 5 4 / 3 4 4 / 4 5 5 on three items from 1 to 5";

  private static final String INTERVAL =
      "Interval: outer quantiles of the measure of groups drawn by the Bayesian bootstrap with one more rater who rates at random,"
          + " or their mirror image in the value where that is further out, cut at the range.";
  private static final String DRAWS = " Interval: Rubin (1981), Annals of Statistics 9:130-134.";

  private GroupAgreement() {}

  /**
   * Returns rwg: of one item 1 - s^2 / null variance, of several rwg(J). With a 95 percent interval.
   *
   * @param without the variance if the group did not agree
   * @return the method
   */
  public static Agreement<WithinGroupRatings> rwg(NullVariance without) {
    return rwg(without, Resampling.withDefaults());
  }

  /**
   * Returns rwg: of one item 1 - s^2 / null variance, of several rwg(J).
   *
   * @param without the variance if the group did not agree
   * @param resampling seed, number of draws and level of the interval
   * @return the method
   */
  public static Agreement<WithinGroupRatings> rwg(NullVariance without, Resampling resampling) {
    return method(
        resampling,
        new MethodDescription(
            Method.of("agreement/rwg@1").with("nullVariance", without),
            "Agreement within a group, rwg and rwg(J)",
            "J (1 - u) / (J (1 - u) + u) for J items, u = mean of the items' sample variances / null variance, at most 1; for one"
                + " item 1 - u. Null variance: uniform (A^2 - 1)/12 for A = max - min + 1, max-variance ((max - min)/2)^2, or"
                + " a number.",
            "[0, 1], no unit; 1 if all rate each item the same, 0 if they spread as without agreement or more.",
            FEW,
            TEAM + ", uniform: 0.9156.",
            JAMES + ".",
            "Not to compare sets with different numbers of items: it rises with them alone. The null variance moves it much."),
        ratings -> Rwg.of(ratings, without).map(Rwg::multiItem),
        (group, value) -> RaterDraws.uncertainty(
            value,
            group,
            (rows, shares) -> multiItem(left(rows, shares, group, without), rows[0].length),
            resampling,
            0,
            1));
  }

  /**
   * Returns Lindell's index: 1 - mean s^2 / null variance, whatever the number of items. With a 95 percent interval.
   *
   * @param without the variance if the group did not agree
   * @return the method
   */
  public static Agreement<WithinGroupRatings> rwgStar(NullVariance without) {
    return rwgStar(without, Resampling.withDefaults());
  }

  /**
   * Returns Lindell's index: 1 - mean s^2 / null variance, whatever the number of items.
   *
   * @param without the variance if the group did not agree
   * @param resampling seed, number of draws and level of the interval
   * @return the method
   */
  public static Agreement<WithinGroupRatings> rwgStar(NullVariance without, Resampling resampling) {
    return method(
        resampling,
        new MethodDescription(
            Method.of("agreement/rwg-star@1").with("nullVariance", without),
            "Agreement within a group, r*wg(J)",
            "1 - mean of the items' sample variances / null variance; for the null variance see rwg.",
            "At most 1, no unit; 0 if ratings spread as without agreement, negative if more.",
            FEW,
            TEAM + ", uniform: 0.7833.",
            "Lindell, Brandt and Whitney (1999), Applied Psychological Measurement 23:127-135.",
            "Not with a null variance that does not fit how people use the scale: it moves the number much."),
        ratings -> Rwg.of(ratings, without).map(Rwg::raw),
        (group, value) -> RaterDraws.uncertainty(
            value,
            group,
            (rows, shares) -> 1 - left(rows, shares, group, without),
            resampling,
            Double.NEGATIVE_INFINITY,
            1));
  }

  /**
   * Returns awg, which measures against the greatest variance that the mean allows. With a 95 percent interval.
   *
   * @return the method
   */
  public static Agreement<WithinGroupRatings> awg() {
    return awg(Resampling.withDefaults());
  }

  /**
   * Returns awg, which measures against the greatest variance that the mean allows.
   *
   * @param resampling seed, number of draws and level of the interval
   * @return the method
   */
  public static Agreement<WithinGroupRatings> awg(Resampling resampling) {
    return method(
        resampling,
        new MethodDescription(
            Method.of("agreement/awg@1"),
            "Agreement within a group, awg",
            "Mean over the items of 1 - 2 s^2 / (((H + L) m - m^2 - H L) k / (k - 1)) for k raters, scale from L to H, mean m and"
                + " sample variance s^2; 1 if m is L or H.",
            "[-1, 1], no unit; 1 if all rate the same, -1 for half at each end.",
            FEW
                + " Items with a mean outside of [(L (k - 1) + H)/k, (H (k - 1) + L)/k] are left out; without others:"
                + " mean-too-extreme.",
            TEAM + ": 0.7333, from the first and the third item.",
            "Brown and Hauenstein (2005), Organizational Research Methods 8:165-184.",
            "Not for items on which nearly all choose an end of the scale: few raters leave it undefined."),
        ratings -> Awg.of(ratings)
            .flatMap(awg -> awg.awg().isPresent()
                ? Outcome.of(awg.awg().getAsDouble())
                : Outcome.undefined(Reason.MEAN_TOO_EXTREME)),
        (group, value) -> RaterDraws.uncertainty(
            value,
            group,
            (rows, shares) -> RaterDraws.awg(
                rows, shares, group.min().doubleValue(), group.max().doubleValue()),
            resampling,
            -1,
            1));
  }

  /**
   * Returns the mean absolute deviation from the centre of each item, with a 95 percent interval.
   *
   * @param center from what ratings deviate
   * @return the method
   */
  public static Agreement<WithinGroupRatings> averageDeviation(AverageDeviation.Center center) {
    return averageDeviation(center, Resampling.withDefaults());
  }

  /**
   * Returns the mean absolute deviation from the centre of each item.
   *
   * @param center from what ratings deviate
   * @param resampling seed, number of draws and level of the interval
   * @return the method
   */
  public static Agreement<WithinGroupRatings> averageDeviation(
      AverageDeviation.Center center, Resampling resampling) {
    return method(
        resampling,
        new MethodDescription(
            Method.of("agreement/average-deviation@1").with("center", center),
            "Average deviation within a group",
            "Mean over the items of the mean of |x - c|, c the mean or median of the item.",
            "[0, half the width of the scale], in its units; 0 if all rate the same.",
            FEW,
            TEAM + ", from the mean: 0.4267.",
            "Burke, Finkelstein and Dusig (1999), Organizational Research Methods 2:49-68.",
            "Not to compare items on different scales."),
        ratings -> AverageDeviation.of(ratings, center).map(AverageDeviation::average),
        (group, value) -> RaterDraws.uncertainty(
            value,
            group,
            (rows, shares) -> RaterDraws.averageDeviation(rows, shares, center),
            resampling,
            0,
            group.max().subtract(group.min()).doubleValue() / 2));
  }

  /** What is left of the null variance, in a large group. */
  private static double left(
      double[][] rows, double[] shares, WithinGroupRatings group, NullVariance without) {
    return RaterDraws.meanVariance(rows, shares) / without.of(group.min(), group.max());
  }

  private static double multiItem(double left, int items) {
    double capped = Math.min(left, 1);
    return items == 1 ? 1 - capped : items * (1 - capped) / (items * (1 - capped) + capped);
  }

  /** What says how far a value may be off. */
  @FunctionalInterface
  private interface Interval {
    Uncertainty of(WithinGroupRatings group, double value);
  }

  private static Agreement<WithinGroupRatings> method(
      Resampling resampling,
      MethodDescription base,
      Function<WithinGroupRatings, Outcome<Double>> kernel,
      Interval interval) {
    MethodDescription description = new MethodDescription(
        resampling.in(base.method()).with("prior", RaterDraws.PRIOR),
        base.title(),
        base.formula() + " " + INTERVAL,
        base.range(),
        base.edgeCases(),
        base.example(),
        base.source() + DRAWS,
        base.notFor());
    return new Agreement<>(description, (ratings, method) -> {
      long raters = ratings.ratings().complete().rows();
      Outcome<Double> outcome = kernel.apply(ratings);
      return outcome.reason().isPresent()
          ? Estimate.undefined(outcome.reason().get(), raters, method)
          : Estimate.of(
              outcome.orElseThrow(), interval.of(ratings, outcome.orElseThrow()), raters, method);
    });
  }
}
