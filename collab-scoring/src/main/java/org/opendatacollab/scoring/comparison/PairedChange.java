package org.opendatacollab.scoring.comparison;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * How far the same people changed, by one number with an interval. {@link SignificanceTest} says whether they did.
 *
 * <p>The mean change is that of {@link RatingMean}, with changes instead of ratings: its interval has a width even if all
 * changed alike. It is wide, because anybody might change by as much as the bounds allow: where larger changes can be ruled out
 * beforehand, narrower bounds narrow it. {@link StandardizedMeanChange} has the formula of the standardised one.
 */
public final class PairedChange {
  private static final double LEVEL = 0.95;

  private PairedChange() {}

  /**
   * Returns the mean change with a 95 percent interval.
   *
   * @param least the most that anybody can fall, such as -4 on a scale from 1 to 5
   * @param greatest the most that anybody can rise, such as 4
   * @return the method; it refuses greater changes
   * @throws IllegalArgumentException if least is not below greatest
   */
  public static ScoringMethod<PairedValues> mean(BigDecimal least, BigDecimal greatest) {
    return mean(least, greatest, LEVEL);
  }

  /**
   * Returns the mean change with its interval.
   *
   * @param least the most that anybody can fall, such as -4 on a scale from 1 to 5
   * @param greatest the most that anybody can rise, such as 4
   * @param level confidence of the interval, in (0, 1)
   * @return the method; it refuses greater changes
   * @throws IllegalArgumentException if least is not below greatest, or the level is not in (0, 1)
   */
  public static ScoringMethod<PairedValues> mean(
      BigDecimal least, BigDecimal greatest, double level) {
    MethodDescription description = new MethodDescription(
        RatingMean.bounded("change/paired-mean@1", least, greatest, level),
        "Mean paired change",
        "Mean of after - before over the pairs of which both are known. Interval: quantiles of the mean under Dirichlet(1, ..., 1)"
            + " weights of the n changes and one more at the least or the greatest possible change, half of the time each.",
        "[least, greatest], in units of the scale; 0 if rises and falls balance, positive if values rose.",
        "No pairs: undefined, no-pairs. All changed alike: the interval has a width, which shrinks as 1/n. Changes beyond the"
            + " bounds are refused. n is the number of pairs. Above 200 pairs each half is a beta distribution with the same ends,"
            + " mean and variance.",
        "Five pairs of a scale 1 to 5 that rose by 1, 0, 1, 2 and 1: 1, interval -1.2759 to 2.3905.",
        "Gaffke (2005), Mathematical Methods of Statistics 14:451-467; Learned-Miller and Thomas (2020), arXiv:1905.06208.",
        "Not for different people before and after, nor without a comparison group as the effect of what happened between.");
    return new ComparisonMethod<>(description, (pairs, method) -> {
      SortedMap<BigDecimal, Long> counts = new TreeMap<>();
      for (BigDecimal change : pairs.differences()) {
        counts.merge(change, 1L, Long::sum);
      }
      return RatingMean.estimate(counts, least, greatest, level, Reason.NO_PAIRS, method);
    });
  }

  /**
   * Returns the standardised mean change with a 95 percent interval.
   *
   * @return the method
   */
  public static ScoringMethod<PairedValues> standardized() {
    return standardized(LEVEL);
  }

  /**
   * Returns the standardised mean change with its interval.
   *
   * @param level confidence of the interval, in (0, 1)
   * @return the method
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static ScoringMethod<PairedValues> standardized(double level) {
    Arguments.insideUnitInterval(level, "level");
    MethodDescription description = new MethodDescription(
        Method.of("change/standardized-mean@1").with("level", level),
        "Standardised mean change",
        "J(n - 1) (mean after - mean before) / sd before, J(m) = gamma(m/2) / (sqrt(m/2) gamma((m - 1)/2)). Interval: normal,"
            + " variance 2 (1 - r) / n + g^2 / (2 n) with the correlation r of before and after.",
        "Any number, in standard deviations of the values before.",
        "Fewer than three pairs: undefined, too-few-pairs. All the same before, or after: zero-variance. All changed alike: the"
            + " interval knows of no variance of the change and is too narrow. Of few pairs it is too narrow anyhow: by simulation of"
            + " normal values, at 95 percent it covers 85 to 93 percent for 5 pairs, 91 to 95 for 10, 94 to 95 for 30.",
        "Before 3, 5, 4, 1, after 4, 4, 5, 3: 0.3178, interval -0.4515 to 1.0871.",
        "Becker (1988), British Journal of Mathematical and Statistical Psychology 41:257-278.",
        "Not for one short scale, whose units are understood, nor without a comparison group as the effect of what happened"
            + " between.");
    return new ComparisonMethod<>(description, (pairs, method) -> {
      Outcome<StandardizedMeanChange> outcome = StandardizedMeanChange.of(pairs, level);
      if (outcome.reason().isPresent()) {
        return Estimate.undefined(outcome.reason().get(), pairs.size(), method);
      }
      StandardizedMeanChange change = outcome.orElseThrow();
      return Estimate.of(
          change.g(),
          ComparisonMethod.interval(change.g(), change.lower(), change.upper(), level),
          change.n(),
          method);
    });
  }
}
