package org.opendatacollab.scoring.comparison;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Outcome;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Whether people changed, or groups differ, at a stated level: a {@link TestResult}. Where even the clearest answers of so few
 * people could not reach the level, it says so instead of reporting that nothing was found.
 *
 * <p>Example: five people, all of whom rose: p = 2 / 2^5 = 0.0625 is the smallest that there is for five, so at 0.05 the
 * verdict is {@code TOO_FEW_FOR_TEST}. Six who all rose: p = 0.03125, {@code SIGNIFICANT}.
 *
 * <p>Tests that take values as normal, or ranks as nearly so, have no smallest p: they are given because they are asked for, and
 * rank tests are the better choice for few people on a short scale.
 *
 * <p>Formulas and sources are with {@link WilcoxonSignedRank}, {@link SignTest}, {@link McNemar}, {@link PairedT}, {@link
 * MannWhitney}, {@link TwoSampleT} and {@link BrunnerMunzel}.
 * Several tests at once: {@link PValueAdjustment}. Immutable and thread-safe.
 *
 * @param <I> what is tested
 */
public final class SignificanceTest<I> {
  private static final String NOT_ABSENCE =
      "Not to show that nothing changed: look at the interval of the change. Several tests at once need adjusted p-values.";
  private static final String VERDICT =
      " SIGNIFICANT if p <= alpha; TOO_FEW_FOR_TEST if the smallest p that people and ties allow exceeds alpha; else"
          + " NOT_DETECTABLE.";
  private static final String FREE_VERDICT = " SIGNIFICANT if p <= alpha; else NOT_DETECTABLE.";
  private static final String FREE_RANGE = "p in [0, 1], two-sided, and one of three verdicts.";
  private static final String TOO_SURE = " Not for a handful of ratings on a short scale.";

  /** Of the interval that kernels also give and that a verdict does not show. */
  private static final double LEVEL = 0.95;

  private static final String RANGE = "p in (0, 1], two-sided, and one of four verdicts.";

  private final MethodDescription description;
  private final BiFunction<I, Method, TestResult> function;

  private SignificanceTest(
      MethodDescription description, BiFunction<I, Method, TestResult> function) {
    this.description = description;
    this.function = function;
  }

  /**
   * Returns Wilcoxon's signed-rank test.
   *
   * @param zeros what is done with pairs without change
   * @param alpha the level, in (0, 1)
   * @return the test
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static SignificanceTest<PairedValues> signedRank(ZeroDifferences zeros, double alpha) {
    MethodDescription description = new MethodDescription(
        method("change/wilcoxon-signed-rank@1", alpha)
            .with("zeros", zeros.name().toLowerCase(Locale.ROOT)),
        "Wilcoxon signed-rank test of change",
        "Twice the smaller tail of the sum of the mid-ranks of |after - before| over pairs that rose, over all signs of the ranks;"
            + " for more than 300 ranked pairs normal with continuity correction." + VERDICT,
        RANGE,
        "No pairs: undefined, no-pairs. Nobody changed: all-differences-zero. Fewer than six changed: too few at 0.05.",
        "Rose by 1, 2, 3, 4, 5: p = 0.0625, too few at 0.05; a sixth by 6: p = 0.03125, significant.",
        "Wilcoxon (1945), Biometrics Bulletin 1:80-83; Pratt (1959), JASA 54:655-667.",
        NOT_ABSENCE);
    return new SignificanceTest<>(
        description,
        (pairs, method) -> result(
            WilcoxonSignedRank.of(pairs, zeros),
            pairs.size(),
            method,
            test -> TestResult.of(
                test.p(),
                OptionalDouble.of(test.smallestP()),
                test.distribution(),
                alpha,
                test.pairs(),
                method)));
  }

  /**
   * Returns the sign test.
   *
   * @param alpha the level, in (0, 1)
   * @return the test
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static SignificanceTest<PairedValues> sign(double alpha) {
    MethodDescription description = new MethodDescription(
        method("change/sign-test@1", alpha),
        "Sign test of change",
        "Twice the smaller tail of the binomial distribution with probability 1/2 of how many rose among those who changed, at"
            + " most 1." + VERDICT,
        RANGE,
        "No pairs: undefined, no-pairs. Nobody changed: all-differences-zero. Fewer than six changed: too few at 0.05.",
        "2 rose and 7 fell: p = 0.1797, not detectable at 0.05.",
        "Arbuthnott (1710); Dixon and Mood (1946), JASA 41:557-566.",
        NOT_ABSENCE + " It ignores how far people changed.");
    return new SignificanceTest<>(
        description,
        (pairs, method) -> result(
            SignTest.of(pairs),
            pairs.size(),
            method,
            test -> TestResult.of(
                test.p(),
                OptionalDouble.of(Math.scalb(1.0, 1 - test.positive() - test.negative())),
                NullDistribution.EXACT,
                alpha,
                pairs.size(),
                method)));
  }

  /**
   * Returns McNemar's exact test.
   *
   * @param alpha the level, in (0, 1)
   * @return the test
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static SignificanceTest<MatchedTable> mcNemar(double alpha) {
    MethodDescription description = new MethodDescription(
        method("change/mcnemar@1", alpha),
        "McNemar's exact test of change from yes to no and back",
        "2 P(X <= min(b, c)), at most 1, X binomial with b + c and 1/2, for b who changed from yes to no and c from no to yes."
            + VERDICT,
        RANGE,
        "Nobody changed: undefined, no-discordant-pairs. Fewer than six changed: too few at 0.05. n counts also those who did not"
            + " change.",
        "b = 1, c = 7: p = 0.0703, not detectable at 0.05.",
        "McNemar (1947), Psychometrika 12:153-157.",
        NOT_ABSENCE);
    return new SignificanceTest<>(description, (table, method) -> {
      long n = (long) table.yesYes() + table.yesNo() + table.noYes() + table.noNo();
      return result(
          McNemar.of(table),
          n,
          method,
          test -> TestResult.of(
              test.pExact(),
              OptionalDouble.of(Math.scalb(1.0, 1 - test.b() - test.c())),
              NullDistribution.EXACT,
              alpha,
              n,
              method));
    });
  }

  /**
   * Returns Mann and Whitney's test.
   *
   * @param alpha the level, in (0, 1)
   * @return the test
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static SignificanceTest<TwoGroupRatings> mannWhitney(double alpha) {
    MethodDescription description = new MethodDescription(
        method("difference/mann-whitney@1", alpha),
        "Mann-Whitney test of difference",
        "P(|U - m n / 2| >= observed) over all ways to put m of the values in the first group, U counting pairs in which the first"
            + " is higher, ties half; for larger groups (more than 100 and 100, 5 and 2,800) normal, with correction for ties"
            + " and continuity." + VERDICT,
        RANGE,
        "A group without members: undefined, empty-group. All values equal: no-variation. Three and three: too few at 0.05.",
        "1, 2, 3 against 7, 8, 9: p = 0.1, too few at 0.05; 4 against 4 so: p = 0.0286, significant.",
        "Mann and Whitney (1947), Annals of Mathematical Statistics 18:50-60.",
        NOT_ABSENCE + " It does not compare medians.");
    return new SignificanceTest<>(description, (ratings, method) -> {
      Outcome<MannWhitney> outcome = MannWhitney.of(ratings);
      return result(
          outcome.flatMap(test ->
              test.reason().<Outcome<MannWhitney>>map(Outcome::undefined).orElse(outcome)),
          WholeGroups.of(ratings).total(),
          method,
          test -> TestResult.of(
              test.p(),
              OptionalDouble.of(test.smallestP()),
              test.distribution(),
              alpha,
              test.sizeFirst() + test.sizeSecond(),
              method));
    });
  }

  /**
   * Returns Student's test of the mean change.
   *
   * @param alpha the level, in (0, 1)
   * @return the test
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static SignificanceTest<PairedValues> pairedT(double alpha) {
    MethodDescription description = new MethodDescription(
        method("change/paired-t@1", alpha),
        "Paired t test of change",
        "t = mean change / (sd of the changes / sqrt(n)), Student's distribution with n - 1 degrees of freedom."
            + FREE_VERDICT,
        FREE_RANGE,
        "Fewer than two pairs: undefined, too-few-pairs. All changed alike: zero-variance.",
        "Student's ten patients, hours of sleep under two drugs: t = 4.0621, p = 0.0028, significant at 0.05.",
        "Student (1908), Biometrika 6:1-25.",
        NOT_ABSENCE + TOO_SURE);
    return new SignificanceTest<>(
        description,
        (pairs, method) -> student(
            PairedT.of(pairs, LEVEL), PairedT::test, PairedT::reason, alpha, pairs.size(), method));
  }

  /**
   * Returns Student's or Welch's test of the difference of two means.
   *
   * @param variances what is taken for granted of the variances
   * @param alpha the level, in (0, 1)
   * @return the test
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static SignificanceTest<TwoGroupRatings> t(TwoSampleT.Variances variances, double alpha) {
    boolean equal = variances == TwoSampleT.Variances.EQUAL;
    MethodDescription description = new MethodDescription(
        method(equal ? "difference/student-t@1" : "difference/welch-t@1", alpha),
        (equal ? "Student's" : "Welch's") + " t test of difference",
        (equal
                ? "t = (mean1 - mean2) / sqrt(pooled variance (1/n1 + 1/n2)), n1 + n2 - 2 degrees of freedom."
                : "t = (mean1 - mean2) / sqrt(s1^2/n1 + s2^2/n2), degrees of freedom by Welch and Satterthwaite.")
            + FREE_VERDICT,
        FREE_RANGE,
        "A group of fewer than two: undefined, too-few-observations. No variance in either: zero-variance.",
        "Student's sleep data as if of twenty patients: "
            + (equal ? "t = -1.8608, p = 0.0792" : "t = -1.8608, p = 0.0794")
            + ", not detectable at 0.05.",
        equal ? "Student (1908), Biometrika 6:1-25." : "Welch (1947), Biometrika 34:28-35.",
        NOT_ABSENCE
            + TOO_SURE
            + (equal ? " Not where one group may vary more than the other." : ""));
    return new SignificanceTest<>(
        description,
        (ratings, method) -> student(
            TwoSampleT.of(ratings, variances, LEVEL),
            TwoSampleT::test,
            TwoSampleT::reason,
            alpha,
            WholeGroups.of(ratings).total(),
            method));
  }

  /**
   * Returns Brunner and Munzel's test that neither group tends to higher values.
   *
   * @param alpha the level, in (0, 1)
   * @return the test
   * @throws IllegalArgumentException if the level is not in (0, 1)
   */
  public static SignificanceTest<TwoGroupRatings> brunnerMunzel(double alpha) {
    MethodDescription description = new MethodDescription(
        method("difference/brunner-munzel@1", alpha),
        "Brunner-Munzel test of difference",
        "P(first < second) + P(tied) / 2 against 1/2, by ranks overall and within the groups; t with Satterthwaite's degrees of"
            + " freedom." + FREE_VERDICT,
        FREE_RANGE,
        "A group of fewer than two: undefined, too-few-observations. No value of one between those of the other:"
            + " zero-variance.",
        "Pain of 14 and 11 patients after an operation: statistic 3.1375, p = 0.0058, significant at 0.05.",
        "Brunner and Munzel (2000), Biometrical Journal 42:17-25.",
        NOT_ABSENCE + " Too often significant for groups of fewer than ten.");
    return new SignificanceTest<>(
        description,
        (ratings, method) -> student(
            BrunnerMunzel.of(ratings, LEVEL),
            BrunnerMunzel::test,
            BrunnerMunzel::reason,
            alpha,
            WholeGroups.of(ratings).total(),
            method));
  }

  private static Method method(String id, double alpha) {
    return Method.of(id).with("alpha", Arguments.insideUnitInterval(alpha, "alpha"));
  }

  /** What follows from a kernel that was computed. */
  @FunctionalInterface
  private interface Said<T> {
    TestResult of(T test);
  }

  private static <T> TestResult result(Outcome<T> outcome, long n, Method method, Said<T> said) {
    return outcome.value().map(said::of).orElseGet(() -> {
      Reason reason = outcome.reason().orElseThrow();
      return TestResult.undefined(reason, n, method);
    });
  }

  private static <T> TestResult student(
      Outcome<T> outcome,
      Function<T, Optional<StudentTest>> test,
      Function<T, Optional<Reason>> reason,
      double alpha,
      long n,
      Method method) {
    Outcome<StudentTest> tested = outcome.flatMap(all -> test.apply(all)
        .map(Outcome::of)
        .orElseGet(() -> Outcome.undefined(reason.apply(all).orElseThrow())));
    return result(
        tested,
        n,
        method,
        student -> TestResult.of(
            student.p(), OptionalDouble.empty(), NullDistribution.STUDENT, alpha, n, method));
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description, whose method carries the level
   */
  public MethodDescription description() {
    return description;
  }

  /**
   * Tests.
   *
   * @param input what is tested
   * @return the verdict and what it rests on
   * @throws IllegalArgumentException if counts of people are not whole
   */
  public TestResult test(I input) {
    return function.apply(input, description.method());
  }
}
