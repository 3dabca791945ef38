package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.internal.Arguments;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/**
 * Kemeny and Young's method: the orders of all candidates that agree with most preferences on the ballots.
 *
 * <pre>{@code
 *   agreement(order) = sum over pairs with A above B of the ballots that rank A above B
 *   distance(order)  = all preferences expressed - agreement(order)
 * }</pre>
 *
 * <p>Finding the best order is hard. Candidates are first split into the components of the majority relation, which every best
 * order keeps apart. A component of up to 20 candidates is solved by dynamic programming over its subsets, one of up to 62 by
 * branch and bound up to a number of steps. Beyond that the result is marked: its order is the best found, and
 * {@link Ranking#agreementBound} says what no order exceeds. It is never a silent guess.
 *
 * <ul>
 *   <li>No ballots: undefined, {@code no-ballots}.
 *   <li>All best orders are listed, up to 10,000, where no component joined by wins and ties exceeds 20 candidates; otherwise one
 *       of them, and {@link Ranking#allListed} is false.
 * </ul>
 *
 * <p>Example, 4 ballots A B C, 3 B C A and 2 C A B: A B C agrees with 6 + 4 + 7 = 17 of 27 preferences. Exact, immutable and
 * thread-safe.
 *
 * <p>Sources: Kemeny (1959), Daedalus 88:577-591; Young (1988), American Political Science Review 82:1231-1244; for the split
 * Truchon (1998), cahier 9813, Universite Laval.
 */
public final class KemenyYoung {
  /** Branch and bound takes up to two million steps for each large component. */
  public static final KemenyYoung STANDARD = new KemenyYoung(2_000_000);

  private static final int MAX_LISTED = 10_000;

  /**
   * The best orders.
   *
   * @param agreement preferences that the orders agree with
   * @param distance preferences that they disagree with
   * @param rankings the orders, best candidate first; sorted by the order of the candidates
   * @param allListed whether these are all best orders
   * @param agreementBound what the agreement of no order exceeds; equal to the agreement if that is proven to be the best
   */
  public record Ranking(
      long agreement,
      long distance,
      List<List<String>> rankings,
      boolean allListed,
      long agreementBound) {
    /**
     * Copies.
     *
     * @param agreement preferences that the orders agree with
     * @param distance preferences that they disagree with
     * @param rankings the orders
     * @param allListed whether these are all best orders
     * @param agreementBound what the agreement of no order exceeds
     */
    public Ranking {
      rankings = rankings.stream().map(List::copyOf).toList();
    }

    /**
     * Says whether no order is better.
     *
     * @return whether it is proven; if not, the orders are the best found
     */
    public boolean proven() {
      return agreement == agreementBound;
    }
  }

  private final long maxSteps;

  private KemenyYoung(long maxSteps) {
    this.maxSteps = maxSteps;
  }

  /**
   * Returns the method with another limit of branch and bound.
   *
   * @param steps most steps for each component of more than 20 candidates
   * @return the method
   * @throws IllegalArgumentException if it is negative
   */
  public KemenyYoung withMaxSteps(long steps) {
    return new KemenyYoung(Arguments.notNegative(steps, "maxSteps"));
  }

  /**
   * Ranks.
   *
   * @param matrix how many ballots rank each candidate above each other
   * @return the best orders, undefined ({@code no-ballots}) without ballots
   * @throws ArithmeticException if the number of preferences exceeds a {@code long}
   */
  public VotingResult<Ranking> rank(PreferenceMatrix matrix) {
    Method method = description().method();
    if (matrix.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, method);
    }
    int m = matrix.candidates().size();
    // No sum of preferences can exceed this, so one check guards all.
    Math.multiplyExact(matrix.total(), (long) m * (m - 1) / 2);
    // Wins and ties: between these components all pairs are won, so that every best order keeps
    // them apart.
    Components weak = Components.of(m, (i, j) -> matrix.margin(i, j) >= 0);
    boolean listAll = true;
    for (int c = 0; c < weak.count(); c++) {
      listAll &= weak.members(c).length <= KemenyComponent.MAX_EXACT;
    }
    // Wins alone: some best order keeps these apart, and they are smaller.
    Components parts = listAll ? weak : Components.of(m, (i, j) -> matrix.margin(i, j) > 0);
    List<List<Integer>> orders = new ArrayList<>(List.of(List.of()));
    long gap = 0;
    for (int c = 0; c < parts.count(); c++) {
      KemenyComponent part = new KemenyComponent(matrix, parts.members(c));
      KemenyComponent.Solution solution = part.solve(listAll ? MAX_LISTED : 1, maxSteps);
      gap += solution.gap();
      listAll &= solution.allListed();
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        for (int[] end : solution.orders()) {
          if (longer.size() < MAX_LISTED) {
            List<Integer> one = new ArrayList<>(order);
            Arrays.stream(end).forEach(one::add);
            longer.add(one);
          } else {
            listAll = false;
          }
        }
      }
      orders = longer;
    }
    long agreement = agreement(matrix, orders.get(0));
    List<List<String>> rankings = orders.stream()
        .map(order -> order.stream().map(matrix.candidates()::get).toList())
        .toList();
    Ranking ranking = new Ranking(
        agreement, expressed(matrix) - agreement, rankings, listAll && gap == 0, agreement + gap);
    return VotingResult.of(ranking, matrix.total(), method);
  }

  private static long expressed(PreferenceMatrix matrix) {
    return Arrays.stream(matrix.rows()).flatMapToLong(Arrays::stream).sum();
  }

  private static long agreement(PreferenceMatrix matrix, List<Integer> order) {
    long sum = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        sum += matrix.preferred(order.get(i), order.get(j));
      }
    }
    return sum;
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return new MethodDescription(
        Method.of("voting/kemeny-young@1").with("maxSteps", maxSteps),
        "Kemeny-Young",
        "All strict orders with the greatest agreement: sum over pairs with A above B of the ballots that rank A above B. Exact by"
            + " dynamic programming for components of the majority relation of up to 20 candidates, branch and bound beyond"
            + " (maxSteps). Satisfies Condorcet winner and loser, Smith, majority, monotonicity, reinforcement of rankings;"
            + " fails clone independence and participation.",
        "Agreement and distance in preferences, [0, n m (m - 1) / 2] for m candidates; one or more orders.",
        "No ballots: undefined, no-ballots. Not proven within maxSteps: the best order found, with a bound that no order exceeds."
            + " More than 10,000 best orders: not all are listed, and the result says so.",
        "4 ballots A B C, 3 B C A, 2 C A B: A B C agrees with 6 + 4 + 7 = 17 preferences and disagrees with 10.",
        "Kemeny (1959), Daedalus 88:577-591; Young (1988), American Political Science Review 82:1231-1244.",
        "Not where similar candidates may be put up, nor for hundreds of candidates without a near consensus.");
  }
}
