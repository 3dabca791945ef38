package org.opendatacollab.scoring.release;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The outcomes that {@code interval-of-mean@1} may publish for a cell of {@code n} answers: consecutive ranges of their sum,
 * fixed by {@code n}, the scale and the number of colluding members, never by the answers.
 *
 * <p>With {@code c} values per item coded {@code 0..R}, {@code R = c - 1}, {@code m} items per person (1 unless the cell is
 * the score of a construct), {@code P = m R} the range of a person, {@code t} attackers, {@code N = n - t}, and
 * {@code W(a, s)} the number of ways in which {@code a} answers add to {@code s}:
 * <pre>{@code
 *   E        = t P + e
 *   e        = smallest whole number >= floor((P + 1) / 2) with
 *              W(N m - 1, 0) + ... + W(N m - 1, e)  <=  pMax (W(N m, 0) + ... + W(N m, e))
 *   lowest   = [0, E],  highest = [n P - E, n P]
 *   between  = max(1, floor(length / w)) ranges of at least w = ceil(P / 2) sums; what is left over widens the ranges
 *              nearest the middle, the lower one on a tie
 * }</pre>
 *
 * <p>Nothing is shown ({@link #suppressed()}) if {@code n < 5} or if no sum lies between lowest and highest.
 *
 * <p>Each outcome is safe for every person outside any coalition of {@code t} members, whatever their answers: more than one
 * value is possible (D1), possible values are not all favourable nor all unfavourable (D2), and no value has a probability
 * above {@code pMax} when all fitting answers are equally likely (D3). Why: a coalition with sum {@code a <= t P} leaves the
 * others a range of at least {@code [0, e]}, at {@code a = t P}; there the value 0 is the most likely one and its share is
 * the left side of the condition over the right side. Every range between lies higher for every coalition, inside
 * {@code [e + 1, N P - e - 1]}, and the number of ways is log-concave, so that 0 is less likely there (Efron 1965: given
 * their sum, log-concave parts grow with the sum); the top mirrors the bottom. A union of outcomes is safe because the union
 * is all that is then known. For the score of a construct, D2 holds for the score and for each item, D3 for each item.
 *
 * <p>Example: 7 values, {@code n = 8}, {@code t = 2}: {@code e = 3}, {@code E = 15}, sums 0-15, 16-18, 19-22, 23-26, 27-29,
 * 30-32 and 33-48, so means 1-2.875, 3-3.25, ... , 5.125-7 on a scale of 1 to 7.
 *
 * <p>Not for sums that overlap: one answer in two cells voids the proof. Time O(e R) with integers of O(n log c) bits, exact.
 * Immutable and thread-safe.
 *
 * <p>Source: the project's release policy, section 4; B. Efron, Increasing properties of Pólya frequency functions, Annals of
 * Mathematical Statistics 36 (1965).
 */
public final class Codebook {
  /** The fewest respondents for whom anything may be shown. */
  public static final int MINIMUM_RESPONDENTS = 5;

  private final int n;
  private final int personRange;
  private final int margin;
  private final List<SumRange> bins;

  private Codebook(int n, int personRange, int margin, List<SumRange> bins) {
    this.n = n;
    this.personRange = personRange;
    this.margin = margin;
    this.bins = List.copyOf(bins);
  }

  /**
   * Returns the outcomes for one item.
   *
   * @param n how many answered, 0 or more
   * @param categories how many values the scale has, 2 or more
   * @param attackers how many members may put their answers together, 1 or more
   * @param pMax how likely a value of one person may become, in [0.5, 0.9]
   * @return the codebook, suppressed if nothing may be shown
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static Codebook of(int n, int categories, int attackers, BigDecimal pMax) {
    return ofScores(n, 1, categories, attackers, pMax);
  }

  /**
   * Returns the outcomes for the score of a construct: the sum of several items of one scale, answered whole by each person.
   *
   * @param n how many answered all items, 0 or more
   * @param items how many items the score has, 1 or more
   * @param categories how many values the scale has, 2 or more
   * @param attackers how many members may put their answers together, 1 or more
   * @param pMax how likely a value of one person may become, in [0.5, 0.9]
   * @return the codebook, suppressed if nothing may be shown
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static Codebook ofScores(
      int n, int items, int categories, int attackers, BigDecimal pMax) {
    Objects.requireNonNull(pMax, "pMax");
    requireAtLeast(0, n, "n");
    requireAtLeast(1, items, "items");
    requireAtLeast(2, categories, "categories");
    requireAtLeast(1, attackers, "attackers");
    ReleaseParameters.checkPMax(pMax);
    int range = Math.multiplyExact(items, categories - 1);
    int others = n - attackers;
    if (n < MINIMUM_RESPONDENTS || others < 2) {
      return new Codebook(n, range, 0, List.of());
    }
    long total = (long) n * range;
    long known = (long) attackers * range;
    TailCounts allAnswers = new TailCounts((long) others * items, categories - 1);
    TailCounts allButOne = new TailCounts((long) others * items - 1, categories - 1);
    int least = (range + 1) / 2;
    for (int e = 0; total - 2 * (known + e) - 1 >= 1; e++) {
      BigInteger fitting = allAnswers.next();
      BigInteger fittingWithZero = allButOne.next();
      if (e >= least
          && new BigDecimal(fittingWithZero).compareTo(pMax.multiply(new BigDecimal(fitting)))
              <= 0) {
        return new Codebook(n, range, e, bins(total, known + e, range));
      }
    }
    return new Codebook(n, range, 0, List.of());
  }

  private static List<SumRange> bins(long total, long end, int range) {
    long length = total - 2 * end - 1;
    int width = (range + 1) / 2;
    int parts = Math.toIntExact(Math.max(1, length / width));
    long[] widths = new long[parts];
    Arrays.fill(widths, length / parts);
    IntStream.range(0, parts)
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(part -> Math.abs(2 * part - (parts - 1)))
            .thenComparing(Comparator.naturalOrder()))
        .limit(length % parts)
        .forEach(part -> widths[part]++);
    List<SumRange> bins = new ArrayList<>();
    bins.add(new SumRange(0, end));
    for (long partWidth : widths) {
      long low = bins.get(bins.size() - 1).high() + 1;
      bins.add(new SumRange(low, low + partWidth - 1));
    }
    bins.add(new SumRange(total - end, total));
    return bins;
  }

  private static void requireAtLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be " + least + " or more, got " + value);
    }
  }

  /**
   * Returns how many answered.
   *
   * @return the number
   */
  public int n() {
    return n;
  }

  /**
   * Tells whether nothing may be shown.
   *
   * @return true if there are no outcomes
   */
  public boolean suppressed() {
    return bins.isEmpty();
  }

  /**
   * Returns {@code e}: how far from its end the sum of the people outside a coalition may still be taken for the end.
   *
   * @return the margin; 0 if suppressed
   */
  public int margin() {
    return margin;
  }

  /**
   * Returns the outcomes.
   *
   * @return ranges of the sum, ascending, without gaps, from 0 to the highest possible sum; empty if suppressed
   */
  public List<SumRange> bins() {
    return bins;
  }

  /**
   * Returns the highest possible value of one person, coded from 0.
   *
   * @return {@code m R}
   */
  public int personRange() {
    return personRange;
  }

  /**
   * Tells whether a range is an outcome or a union of neighbouring outcomes. Unions arise when few people joined or left
   * between waves; they are safe, because they say less.
   *
   * @param range a range of sums
   * @return true if one outcome starts at its low end and one ends at its high end
   */
  public boolean allows(SumRange range) {
    return bins.stream().anyMatch(bin -> bin.low() == range.low())
        && bins.stream().anyMatch(bin -> bin.high() == range.high());
  }

  /** Returns n and the number of outcomes. */
  @Override
  public String toString() {
    return "Codebook[n=" + n + ", bins=" + bins.size() + "]";
  }
}
