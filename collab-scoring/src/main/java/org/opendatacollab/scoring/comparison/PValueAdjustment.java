package org.opendatacollab.scoring.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.internal.Arguments;

/**
 * Adjusts the p-values of several tests, so that each can be compared with the level that is meant for all of them. With p(1)
 * to p(m) in ascending order:
 *
 * <ul>
 *   <li>{@link #BONFERRONI}, {@link #HOLM}, {@link #HOCHBERG}: chance of any false discovery;
 *   <li>{@link #BENJAMINI_HOCHBERG}, {@link #BENJAMINI_YEKUTIELI}: expected share of false ones among the discoveries.
 * </ul>
 *
 * <p>Adjusted values are at most 1, at least the p-values, and in the same order. Missing p-values stay missing and are not
 * counted. Equal p-values get equal adjusted ones.
 *
 * <p>Example: 0.005, 0.03, 0.2: Bonferroni 0.015, 0.09, 0.6; Holm and Hochberg 0.015, 0.06, 0.2; Benjamini-Hochberg 0.015,
 * 0.045, 0.2; Benjamini-Yekutieli 0.0275, 0.0825, 0.3667.
 */
@SuppressWarnings("ImmutableEnumChecker") // Descriptions are immutable.
public enum PValueAdjustment {
  /** m p: holds however the tests depend on each other. */
  BONFERRONI(
      "p-adjustment/bonferroni@1",
      "Bonferroni adjustment",
      "m p, at most 1, for m tests.",
      "0.015, 0.09, 0.6",
      "Dunn (1961), JASA 56:52-64.",
      "Not where Holm's will do: that is never larger and promises the same."),
  /** Greatest of (m - j + 1) p(j) over j up to i: holds however the tests depend on each other. */
  HOLM(
      "p-adjustment/holm@1",
      "Holm adjustment",
      "For the i-th smallest of m: greatest of (m - j + 1) p(j) over j <= i, at most 1.",
      "0.015, 0.06, 0.2",
      "Holm (1979), Scandinavian Journal of Statistics 6:65-70.",
      "Not for screening many tests where some false discoveries are acceptable."),
  /** Least of (m - j + 1) p(j) over j from i: holds for independent and some positively dependent tests. */
  HOCHBERG(
      "p-adjustment/hochberg@1",
      "Hochberg adjustment",
      "For the i-th smallest of m: least of (m - j + 1) p(j) over j >= i.",
      "0.015, 0.06, 0.2",
      "Hochberg (1988), Biometrika 75:800-802.",
      "Not for tests that may depend negatively on each other."),
  /** Least of m p(j) / j over j from i: false discovery rate, for independent and positively dependent tests. */
  BENJAMINI_HOCHBERG(
      "p-adjustment/benjamini-hochberg@1",
      "Benjamini-Hochberg adjustment",
      "For the i-th smallest of m: least of m p(j) / j over j >= i. Controls the false discovery rate.",
      "0.015, 0.045, 0.2",
      "Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57:289-300.",
      "Not where one false discovery does harm: it controls their share, not whether there is one."),
  /** The same times 1 + 1/2 + ... + 1/m: false discovery rate however the tests depend on each other. */
  BENJAMINI_YEKUTIELI(
      "p-adjustment/benjamini-yekutieli@1",
      "Benjamini-Yekutieli adjustment",
      "Benjamini and Hochberg's times 1 + 1/2 + ... + 1/m, at most 1.",
      "0.0275, 0.0825, 0.3667",
      "Benjamini and Yekutieli (2001), Annals of Statistics 29:1165-1188.",
      "Not where one false discovery does harm: it controls their share, not whether there is one.");

  private final MethodDescription description;

  PValueAdjustment(
      String idAtVersion,
      String title,
      String formula,
      String example,
      String source,
      String notFor) {
    this.description = new MethodDescription(
        Method.of(idAtVersion),
        title,
        formula,
        "[p, 1], no unit: to be compared with the level meant for all tests.",
        "No tests: nothing. A missing p-value stays missing and is not counted.",
        "0.005, 0.03, 0.2: " + example + ".",
        source,
        notFor);
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return description;
  }

  /**
   * Adjusts.
   *
   * @param p the p-values of all tests, in any order
   * @return the adjusted ones, in the same order
   * @throws IllegalArgumentException if one is not in [0, 1]
   */
  public double[] adjust(double... p) {
    int m = p.length;
    for (int i = 0; i < m; i++) {
      Arguments.inUnitInterval(p[i], "p at index " + i);
    }
    int[] ascending = IntStream.range(0, m)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
    double[] sorted = Arrays.stream(ascending).mapToDouble(i -> p[i]).toArray();
    for (int i = 0; i < m; i++) {
      sorted[i] = Math.min(1, sorted[i] * factor(i + 1, m));
    }
    if (this == HOLM) {
      for (int i = 1; i < m; i++) {
        sorted[i] = Math.max(sorted[i], sorted[i - 1]);
      }
    } else {
      for (int i = m - 2; i >= 0; i--) {
        sorted[i] = Math.min(sorted[i], sorted[i + 1]);
      }
    }
    double[] adjusted = new double[m];
    for (int i = 0; i < m; i++) {
      adjusted[ascending[i]] = sorted[i];
    }
    return adjusted;
  }

  /**
   * Adjusts.
   *
   * @param p the p-values of all tests, some of which may be missing
   * @return the adjusted ones, in the same order, missing where they were
   * @throws IllegalArgumentException if one is not in [0, 1]
   */
  public List<OptionalDouble> adjust(List<OptionalDouble> p) {
    double[] adjusted = adjust(p.stream()
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray());
    OptionalDouble[] all = new OptionalDouble[p.size()];
    int next = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = p.get(i).isPresent() ? OptionalDouble.of(adjusted[next++]) : OptionalDouble.empty();
    }
    return List.of(all);
  }

  /** What the p-value of a rank is multiplied by. */
  private double factor(int rank, int m) {
    return switch (this) {
      case BONFERRONI -> m;
      case HOLM, HOCHBERG -> m - rank + 1.0;
      case BENJAMINI_HOCHBERG -> (double) m / rank;
      case BENJAMINI_YEKUTIELI -> (double) m / rank * harmonic(m);
    };
  }

  private static double harmonic(int m) {
    double sum = 0;
    for (int i = m; i >= 1; i--) {
      sum += 1.0 / i;
    }
    return sum;
  }
}
