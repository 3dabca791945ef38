package org.opendatacollab.scoring.dispersion;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.resampling.Resampling;

/**
 * How far the ratings of one item lie apart, by one number. Each method publishes one part of a record of this package, where
 * formula, edge cases and source are given: {@link TastleWierman}, {@link VanDerEijk}, {@link Leik}, {@link BlairLacy},
 * {@link BerryMielke}, {@link ShannonEntropy}, {@link EstebanRay}, {@link Quartiles}, {@link CoefficientOfVariation} and
 * {@link ShareInRange}. Some rise with agreement and some fall: the range in the description says which.
 *
 * <p>Each carries a 95 percent interval for people like those who rated:
 * <pre>{@code
 *   shares(b) ~ Dirichlet(counts + 1/2)                   draw b of 2,000, for all values of the scale
 *   low, high = outer quantiles of the measure of the shares
 *   interval  = min(low, 2 value - high) to max(high, 2 value - low), cut at what the measure can be
 * }</pre>
 * At each end it is the further of two, the posterior quantile and its mirror image in the value, because measures of spread are
 * biased where few rate: of 6 populations and 7 measures, the interval covers 95 percent on average with 5 ratings, 96 with 10 and
 * 98 with 30; posterior quantiles alone 88 with 5. Least covered are populations at an end of a measure:
 * entropy of evenly spread ones (36 percent of samples of 5, 64 of 10, 98 of 30), Leik's index of two camps (82, 86, 98). It has a
 * width even if all rate the same, as others may not. There is none for counts that are not whole: weights do not say how many
 * people they stand for. Methods are immutable and thread-safe.
 *
 * <p>Source of the draws: D. B. Rubin (1981), The Bayesian bootstrap, Annals of Statistics 9, 130-134, here with the prior of H. Jeffreys (1946). To mirror
 * is the basic bootstrap of A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application, section 5.2; to take
 * the further is ours.
 */
public final class Dispersion implements ScoringMethod<RatingDistribution> {
  private static final String NO_RATINGS = "No ratings: undefined, no-ratings. ";
  private static final String ONE_VALUE = NO_RATINGS + "A scale of one value: too-few-categories. ";
  private static final String FIVE = "Counts 10, 20, 30, 15, 4 on the scale 1 to 5: ";
  private static final String STEPS = "Not for scales whose steps are not comparable";

  /** Consensus by Tastle and Wierman, in [0, 1], higher is more agreed. */
  public static final Dispersion TASTLE_WIERMAN = new Dispersion(
      new MethodDescription(
          Method.of("dispersion/tastle-wierman@1"),
          "Consensus on a scale (Tastle and Wierman)",
          "1 + sum of p log2(1 - |x - m| / d) for the share p of each value x, mean m and width d of the scale.",
          "[0, 1], no unit; 1 if all rate the same, 0 for half at each end.",
          ONE_VALUE.strip(),
          FIVE + "0.6239.",
          "Tastle and Wierman (2007), International Journal of Approximate Reasoning 45:531-545.",
          STEPS + ", nor to find two camps near each other: only distance from the mean counts."),
      ratings -> TastleWierman.of(ratings).map(TastleWierman::consensus),
      DispersionInterval.Range.UNIT);

  /** Agreement by van der Eijk, in [-1, 1], higher is more agreed. */
  public static final Dispersion VAN_DER_EIJK = new Dispersion(
      new MethodDescription(
          Method.of("dispersion/van-der-eijk@1"),
          "Agreement on an ordered scale (van der Eijk)",
          "The counts of the k values are cut into layers in which each value is given or not. A layer with S given values"
              + " scores U (1 - (S - 1)/(k - 1)), or 1 if S = 1, with U = ((k - 2) TU - (k - 1) TDU) / ((k - 2)(TU + TDU));"
              + " TU are triples of values given-given-not or not-given-given, TDU given-not-given. The layers are averaged,"
              + " weighted by the ratings in them.",
          "[-1, 1], no unit; 1 if all rate the same, 0 if evenly spread, -1 for half at each end.",
          NO_RATINGS + "Fewer than 3 values: too-few-categories.",
          FIVE + "0.3924.",
          "Van der Eijk (2001), Quality and Quantity 35:325-341, equation 2.",
          "Not for few people on many values, where gaps that are chance count as division."),
      ratings -> VanDerEijk.of(ratings).map(VanDerEijk::agreement),
      DispersionInterval.Range.SIGNED);

  /** Dispersion by Leik, in [0, 1], higher is more divided. */
  public static final Dispersion LEIK = new Dispersion(
      new MethodDescription(
          Method.of("dispersion/leik@1"),
          "Ordinal dispersion (Leik)",
          "2 sum of min(F, 1 - F) / (k - 1) over the first k - 1 of k values, F their cumulative shares.",
          "[0, 1], no unit; 0 if all rate the same, 1 for half at each end. One minus it is Leik's consensus.",
          ONE_VALUE.strip(),
          FIVE + "0.3987.",
          "Leik (1966), Pacific Sociological Review 9:85-90.",
          "Not to compare items whose scales have different numbers of values."),
      ratings -> Leik.of(ratings).map(Leik::dispersion),
      DispersionInterval.Range.UNIT);

  /** Concentration l squared by Blair and Lacy, in [0, 1], higher is more agreed. */
  public static final Dispersion BLAIR_LACY = new Dispersion(
      new MethodDescription(
          Method.of("dispersion/blair-lacy@1"),
          "Ordinal concentration (Blair and Lacy)",
          "l^2 = sum of (F - 1/2)^2 / ((k - 1) / 4) over the first k - 1 of k values, F their cumulative shares.",
          "[0, 1], no unit; 1 if all rate the same, 0 for half at each end.",
          ONE_VALUE.strip(),
          FIVE + "0.4232.",
          "Blair and Lacy (2000), Sociological Methods and Research 28:251-280.",
          "Not to compare items whose scales have different numbers of values."),
      ratings -> BlairLacy.of(ratings).map(BlairLacy::lSquared),
      DispersionInterval.Range.UNIT);

  /** Index of ordinal variation by Berry and Mielke, in [0, 1], higher is more divided. */
  public static final Dispersion BERRY_MIELKE = new Dispersion(
      new MethodDescription(
          Method.of("dispersion/berry-mielke@1"),
          "Index of ordinal variation (Berry and Mielke)",
          "sum over i < j of n(i) n(j) (j - i), divided by its greatest value: N^2 (k - 1)/4 for even N,"
              + " (N^2 - 1)(k - 1)/4 for odd N; n are the counts of the k values, N their sum.",
          "[0, 1], no unit; 0 if all rate the same, 1 if as polarised as N ratings can be.",
          ONE_VALUE
              + "One rating: too-few-ratings. Counts that are not whole have the maximum of even N.",
          FIVE + "3600 / 6240 = 0.5769.",
          "Berry and Mielke (1992), Perceptual and Motor Skills 74:63-66.",
          "Not to compare items whose scales have different numbers of values."),
      ratings -> BerryMielke.of(ratings).map(BerryMielke::iov),
      DispersionInterval.Range.UNIT);

  /** Entropy as a share of the greatest, in [0, 1], higher is more spread. */
  public static final Dispersion SHANNON_ENTROPY = new Dispersion(
      new MethodDescription(
          Method.of("dispersion/shannon-entropy@1"),
          "Normalised entropy",
          "-sum of p ln p / ln k for the shares p of the k values of the scale, given or not.",
          "[0, 1], no unit; 0 if all rate the same, 1 if evenly spread.",
          ONE_VALUE.strip(),
          FIVE + "0.8970.",
          "Shannon (1948), Bell System Technical Journal 27:379-423.",
          "Not where the order of the values matters: half at each end counts as half at each of two neighbours."),
      ratings -> {
        Outcome<ShannonEntropy> entropy = ShannonEntropy.of(ratings);
        return part(entropy, ShannonEntropy::normalized, Reason.TOO_FEW_CATEGORIES);
      },
      DispersionInterval.Range.UNIT);

  private final MethodDescription description;
  private final Function<RatingDistribution, Outcome<Double>> function;
  private final DispersionInterval.Range range;
  private final Resampling resampling;

  private Dispersion(
      MethodDescription description,
      Function<RatingDistribution, Outcome<Double>> function,
      DispersionInterval.Range range) {
    this(description, function, range, Resampling.withDefaults());
  }

  private Dispersion(
      MethodDescription description,
      Function<RatingDistribution, Outcome<Double>> function,
      DispersionInterval.Range range,
      Resampling resampling) {
    this.description = description;
    this.function = function;
    this.range = range;
    this.resampling = resampling;
  }

  /**
   * Returns the same measure with another interval.
   *
   * @param newResampling seed, number of draws and level of the interval
   * @return the method
   */
  public Dispersion withResampling(Resampling newResampling) {
    return new Dispersion(description, function, range, newResampling);
  }

  /**
   * Returns normalised polarisation by Esteban and Ray.
   *
   * @param alpha sensitivity to the size of groups, in [0, 1.6]
   * @return the method
   * @throws IllegalArgumentException if alpha lies outside
   */
  public static Dispersion estebanRay(double alpha) {
    EstebanRay.checkAlpha(alpha);
    MethodDescription description = new MethodDescription(
        Method.of("dispersion/esteban-ray@1").with("alpha", alpha),
        "Polarisation (Esteban and Ray)",
        "sum over i, j of p(i)^(1 + alpha) p(j) |x(i) - x(j)| for the shares p of the values x, divided by its value for half"
            + " at each end.",
        "At least 0, no unit; 0 if all rate the same, 1 for half at each end.",
        ONE_VALUE.strip(),
        "Shares of one fifth on the scale 1 to 5, alpha 1.3: 0.2431.",
        "Esteban and Ray (1994), Econometrica 62:819-851, with K = 1.",
        STEPS + ".");
    return new Dispersion(
        description,
        ratings ->
            part(EstebanRay.of(ratings, alpha), EstebanRay::normalized, Reason.TOO_FEW_CATEGORIES),
        DispersionInterval.Range.NOT_NEGATIVE);
  }

  /**
   * Returns the distance between the outer quartiles.
   *
   * @param type how a quartile is read between two ratings
   * @return the method; it refuses counts that are not whole
   */
  public static Dispersion interquartileRange(QuantileType type) {
    MethodDescription description = new MethodDescription(
        Method.of("dispersion/interquartile-range@1").with("quantileType", type.number()),
        "Interquartile range",
        "Third minus first quartile of the ratings in order, read by types 2, 6 or 7 of Hyndman and Fan.",
        "[0, width of the scale], in its units.",
        NO_RATINGS + "One rating: 0. Counts that are not whole are refused.",
        FIVE + "3 - 2 = 1.",
        "Hyndman and Fan (1996), American Statistician 50:361-365.",
        "Not for scales with few values, where it jumps: one more answer can move it by a whole step.");
    return new Dispersion(
        description,
        ratings -> Quartiles.of(ratings, type).map(Quartiles::range),
        DispersionInterval.Range.WIDTH);
  }

  /**
   * Returns the coefficient of variation.
   *
   * @param kind which variance
   * @return the method
   */
  public static Dispersion coefficientOfVariation(VarianceKind kind) {
    MethodDescription description = new MethodDescription(
        Method.of("dispersion/coefficient-of-variation@1").with("variance", kind),
        "Coefficient of variation",
        "Standard deviation divided by mean; the variance divides by n - 1 (SAMPLE) or n (POPULATION).",
        "Any number, no unit; 0 if all rate the same.",
        NO_RATINGS + "Sample variance of one rating: too-few-ratings. Mean zero: zero-mean.",
        FIVE + "0.3800.",
        "Textbook definition (Pearson 1896).",
        "Not for rating scales whose zero is arbitrary: 0 to 4 gives another number than 1 to 5.");
    return new Dispersion(
        description,
        ratings -> part(
            CoefficientOfVariation.of(ratings, kind),
            CoefficientOfVariation::coefficient,
            Reason.ZERO_MEAN),
        DispersionInterval.Range.ANY);
  }

  /**
   * Returns the share of ratings in a range.
   *
   * @param from the least rating that counts
   * @param to the greatest rating that counts
   * @return the method
   * @throws IllegalArgumentException if from exceeds to
   */
  public static Dispersion shareInRange(BigDecimal from, BigDecimal to) {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("from must not exceed to, got " + from + " and " + to);
    }
    MethodDescription description = new MethodDescription(
        Method.of("dispersion/share-in-range@1")
            .with("from", from.toPlainString())
            .with("to", to.toPlainString()),
        "Share of ratings in a range",
        "Ratings r with from <= r <= to, divided by all.",
        "[0, 1], no unit.",
        NO_RATINGS.strip(),
        FIVE + "from 4 to 5, 19 / 79 = 0.2405.",
        "Textbook definition; a stop criterion of Delphi panels.",
        "Not as consensus by itself: those outside of the range may agree with each other.");
    return new Dispersion(
        description,
        ratings -> ShareInRange.of(ratings, from, to).map(ShareInRange::share),
        DispersionInterval.Range.UNIT);
  }

  @Override
  public MethodDescription description() {
    return new MethodDescription(
        resampling.in(description.method()).with("prior", DispersionInterval.PRIOR),
        description.title(),
        description.formula() + " " + DispersionInterval.FORMULA,
        description.range(),
        description.edgeCases() + " " + DispersionInterval.EDGE_CASES,
        description.example(),
        description.source(),
        description.notFor());
  }

  @Override
  public Score score(RatingDistribution ratings) {
    // Counts may be weights: n is how many whole ratings they amount to.
    long n = ratings.total().min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    Outcome<Double> outcome = function.apply(ratings);
    if (outcome.reason().isPresent()) {
      return Score.of(Estimate.undefined(outcome.reason().get(), n, method()));
    }
    Uncertainty uncertainty =
        new DispersionInterval(function, range, resampling).of(outcome.orElseThrow(), ratings);
    return Score.of(Estimate.of(outcome.orElseThrow(), uncertainty, n, method()));
  }

  /** A part that may be undefined where the others are not. */
  private static <T> Outcome<Double> part(
      Outcome<T> outcome, Function<T, OptionalDouble> part, Reason without) {
    return outcome.flatMap(computed -> {
      OptionalDouble number = part.apply(computed);
      return number.isPresent() ? Outcome.of(number.getAsDouble()) : Outcome.undefined(without);
    });
  }
}
