package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;

/**
 * How far two groups stand apart on one item, by one number. With shares p and q of the two groups and their cumulative
 * shares F and G:
 *
 * <ul>
 *   <li>{@link #JENSEN_SHANNON}, {@link #HELLINGER} and {@link #TOTAL_VARIATION} compare the shares value by value and ignore
 *       how far apart the values are;
 *   <li>{@link #WASSERSTEIN_1} and {@link #MEAN_DIFFERENCE} use the values of the scale as numbers;
 *   <li>{@link #CLIFFS_DELTA} uses their order only, which is all that a rating scale promises.
 * </ul>
 *
 * <p>Undefined, {@code empty-group}, if a group has no ratings. Equal shares give exactly zero. The numbers describe the two
 * groups as they are: no interval is stated. More of each comparison is in {@link DistributionDistance},
 * {@link MeanDifference} and {@link Dominance}. Methods are immutable and thread-safe.
 *
 * <p>Example, on the scale 1, 2 with counts 3, 1 and 1, 3: 0.4344, 0.3660, 0.5, 0.5, -0.5 and -0.5 in the order of the
 * constants.
 */
@SuppressWarnings(
    "ImmutableEnumChecker") // Descriptions are immutable and the functions hold no state.
public enum GroupDistance implements ScoringMethod<TwoGroupRatings> {
  /** Square root of the Jensen-Shannon divergence in bits, in [0, 1]. */
  JENSEN_SHANNON(
      "group-distance/jensen-shannon@1",
      "Jensen-Shannon distance",
      "Square root of (K(p, m) + K(q, m)) / 2 with m = (p + q) / 2 and K(p, m) = sum of p log2(p / m).",
      "[0, 1]; 0 for equal shares, 1 if no value is given by both groups.",
      "0.4344",
      "Lin (1991), IEEE Transactions on Information Theory 37:145-151; Endres and Schindelin (2003) for the root.",
      "Not where being two steps apart should count more than being one apart.",
      ratings -> distance(ratings, d -> StrictMath.sqrt(d.jensenShannonBits()))),

  /** Hellinger distance, in [0, 1]. */
  HELLINGER(
      "group-distance/hellinger@1",
      "Hellinger distance",
      "sqrt(1/2 sum of (sqrt(p) - sqrt(q))^2).",
      "[0, 1]; 0 for equal shares, 1 if no value is given by both groups.",
      "0.3660",
      "Hellinger (1909), Journal fuer die reine und angewandte Mathematik 136:210-271.",
      "Not where being two steps apart should count more than being one apart.",
      ratings -> distance(ratings, DistributionDistance::hellinger)),

  /** Total variation, in [0, 1]. */
  TOTAL_VARIATION(
      "group-distance/total-variation@1",
      "Total variation",
      "1/2 sum of |p - q|: the least share of one group that would have to answer otherwise to give the other's shares.",
      "[0, 1]; 0 for equal shares, 1 if no value is given by both groups.",
      "0.5",
      "Textbook definition (Duncan and Duncan 1955 as index of dissimilarity).",
      "Not where being two steps apart should count more than being one apart.",
      ratings -> distance(ratings, DistributionDistance::totalVariation)),

  /** Area between the cumulative shares, in units of the scale. */
  WASSERSTEIN_1(
      "group-distance/wasserstein-1@1",
      "Earth mover's distance",
      "Integral of |F - G| over the values of the scale: how far answers must be moved on average.",
      "[0, width of the scale], in units of the scale; 0 for equal shares.",
      "0.5",
      "Kantorovich (1942); for one dimension Vallender (1974), Theory of Probability and its Applications 18:784-786.",
      "Not for scales whose steps are not comparable.",
      ratings -> distance(ratings, DistributionDistance::wasserstein)),

  /** Mean of the first minus mean of the second, in units of the scale. */
  MEAN_DIFFERENCE(
      "group-distance/mean-difference@1",
      "Difference of means",
      "Mean of the first group minus mean of the second.",
      "[-width, width] of the scale, in its units; 0 for equal means, which groups may have that differ in all else.",
      "-0.5",
      "Textbook definition.",
      "Not for scales whose steps are not comparable, nor to show that one group is split.",
      ratings -> number(MeanDifference.of(ratings).map(MeanDifference::difference))),

  /** Cliff's delta, in [-1, 1]. */
  CLIFFS_DELTA(
      "group-distance/cliffs-delta@1",
      "Cliff's delta",
      "P(first > second) - P(first < second) over all pairs of a member of each group.",
      "[-1, 1], no unit; 1 if every member of the first group rates higher than every member of the second.",
      "-0.5",
      "Cliff (1993), Psychological Bulletin 114:494-509.",
      "Not to say how large a difference is in units of the scale.",
      ratings -> number(Dominance.of(ratings).map(Dominance::delta)));

  private final MethodDescription description;
  private final Function<TwoGroupRatings, OptionalDouble> function;

  GroupDistance(
      String idAtVersion,
      String title,
      String formula,
      String range,
      String example,
      String source,
      String notFor,
      Function<TwoGroupRatings, OptionalDouble> function) {
    this.description = new MethodDescription(
        Method.of(idAtVersion),
        title,
        formula,
        range,
        "A group without ratings: undefined, empty-group.",
        "Scale 1, 2; first group 3 and 1, second 1 and 3: " + example + ".",
        source,
        notFor);
    this.function = function;
  }

  @Override
  public MethodDescription description() {
    return description;
  }

  @Override
  public Score score(TwoGroupRatings ratings) {
    Objects.requireNonNull(ratings, "ratings");
    // Counts may be weights: n is how many whole ratings they amount to.
    long n = ratings.total().min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    OptionalDouble value = function.apply(ratings);
    if (value.isEmpty()) {
      return Score.of(Estimate.undefined(Reason.EMPTY_GROUP, n, method()));
    }
    Uncertainty none = new Uncertainty.None("describes the two groups as they answered");
    return Score.of(Estimate.of(value.getAsDouble(), none, n, method()));
  }

  private static OptionalDouble distance(
      TwoGroupRatings ratings, Function<DistributionDistance, Double> part) {
    return number(DistributionDistance.of(ratings).map(part));
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value.get());
  }
}
