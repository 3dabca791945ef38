package org.opendatacollab.scoring.voting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.ApprovalProfile;

/**
 * Methods that elect a committee of k from approvals by n voters.
 *
 * <ul>
 *   <li>{@link #APPROVAL}: the k whom most approve. Not proportional.
 *   <li>{@link #PROPORTIONAL_APPROVAL}: the committee with the greatest harmonic score; a voter who approves r members counts
 *       1 + 1/2 + ... + 1/r. Exact, by branch and bound.
 *   <li>{@link #SEQUENTIAL_PROPORTIONAL_APPROVAL}: seat by seat, who adds most to that score; the value of a seat is that gain.
 *   <li>{@link #SEQUENTIAL_PHRAGMEN}: each seat is a load of 1, shared by its supporters so that all end up with the same; the
 *       seat goes to where that load, the value of the seat, is least.
 *   <li>{@link #EQUAL_SHARES}: each voter has 1 to spend, a seat costs n / k, supporters pay rho each or what they have left; the
 *       seat goes to where rho, its value, is least, as long as one can be paid for. May hold fewer than k.
 *   <li>{@link #EQUAL_SHARES_PHRAGMEN}: then Phragmen's rule fills the rest, from loads of -(money left) / price.
 * </ul>
 *
 * <p>Every committee that wins by some way to break ties is named. More than 20,000 of them, or of ways at one seat: undefined,
 * {@code too-many-ties}. {@link #PROPORTIONAL_APPROVAL} is undefined, {@code search-limit}, if two million steps do not prove the
 * best. No ballots: undefined, {@code no-ballots}. Exact, immutable and thread-safe.
 *
 * <p>Example, 3 ballots approve a and b, 6 a and d, 4 b, 5 c, 5 c and d; two seats: approval c d, proportional approval a c,
 * sequential c d, Phragmen b d (d first, load 1/11, then b, load 1/7), equal shares nobody.
 *
 * <p>Source: Lackner and Skowron (2023), Multi-Winner Voting with Approval Preferences, Springer, whose example 2.5 this is.
 */
@SuppressWarnings("ImmutableEnumChecker") // Descriptions are immutable.
public enum CommitteeMethod {
  /** The most approved. */
  APPROVAL(
      Method.of("voting/committee/approval@1"),
      "Approval committee",
      "The k candidates with most approvals. Satisfies monotonicity and participation; fails proportionality.",
      "c and d, 21 approvals in all",
      "Textbook definition (block approval).",
      "Not where minorities should be represented: the largest group can take all seats."),

  /** Greatest harmonic score. */
  PROPORTIONAL_APPROVAL(
      Method.of("voting/committee/pav@1"),
      "Proportional approval voting",
      "The committee with the greatest sum over voters of 1 + 1/2 + ... + 1/r, r being the number of members whom the voter approves."
          + " Satisfies extended justified representation and support monotonicity; fails committee monotonicity.",
      "a and c, score 19",
      "Thiele (1895).",
      "Not for hundreds of candidates: finding the best committee is hard, and the method says so rather than guess."),

  /** Greatest gain of harmonic score, seat by seat. */
  SEQUENTIAL_PROPORTIONAL_APPROVAL(
      Method.of("voting/committee/sequential-pav@1"),
      "Sequential proportional approval voting",
      "Seat by seat the candidate who adds most to the sum over voters of 1 + 1/2 + ... + 1/r. Satisfies committee monotonicity; fails"
          + " justified representation.",
      "c and d",
      "Thiele (1895).",
      "Not where every large enough group that agrees must be represented."),

  /** Least load, seat by seat. */
  SEQUENTIAL_PHRAGMEN(
      Method.of("voting/committee/sequential-phragmen@1"),
      "Phragmen's sequential rule",
      "Each seat is a load of 1 that its supporters share so that all of them end up with the same load; the seat goes to the candidate"
          + " for whom that load is least. Satisfies committee monotonicity and proportional justified representation; fails"
          + " extended justified representation.",
      "d (load 1/11), then b (load 1/7)",
      "Phragmen (1894); Brill, Freeman, Janson and Lackner (2017), AAAI 31:406-413.",
      "Not where a voter with several approved members should count as well served by any of them."),

  /** Equal budgets, without completion. */
  EQUAL_SHARES(
      Method.of("voting/committee/equal-shares@1").with("completion", "none"),
      "Method of equal shares",
      "Each voter has 1, a seat costs n / k; supporters pay rho each, or what they have left. The seat goes to the least rho while one can"
          + " be paid for. Satisfies extended justified representation and priceability; fails committee monotonicity.",
      "nobody: no group can pay 23/2",
      "Peters and Skowron (2020), Proportionality and the limits of welfarism, EC 2020.",
      "Not where all seats must be filled: see the completion."),

  /** Equal budgets, completed by Phragmen's rule. */
  EQUAL_SHARES_PHRAGMEN(
      Method.of("voting/committee/equal-shares/completed@1")
          .with("completion", "sequential-phragmen"),
      "Method of equal shares, completed by Phragmen's rule",
      "As equal shares; seats left go by Phragmen's sequential rule with start loads -(money left) / price. Satisfies extended"
          + " justified representation; fails committee monotonicity.",
      "b and d",
      "Peters and Skowron (2020), Proportionality and the limits of welfarism, EC 2020.",
      "Not where people must be able to count by hand who won.");

  private final MethodDescription description;

  CommitteeMethod(
      Method method, String title, String formula, String example, String source, String notFor) {
    this.description = new MethodDescription(
        method,
        title,
        formula,
        "Committees of k candidates, or fewer where the method may leave seats empty.",
        "No ballots: undefined, no-ballots. Ties: all committees; more than 20,000: too-many-ties. Candidates without approvals take"
            + " seats only where no other is left.",
        "3 ballots approve a and b, 6 a and d, 4 b, 5 c, 5 c and d; k = 2: " + example + ".",
        source
            + " Lackner and Skowron (2023), Multi-Winner Voting with Approval Preferences, Springer.",
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
   * Elects.
   *
   * @param profile who approves whom
   * @param committeeSize number of seats
   * @return the committees, undefined without ballots ({@code no-ballots}), with too many ties ({@code too-many-ties}) or where the
   *     best is not found ({@code search-limit})
   * @throws IllegalArgumentException if the number of seats is not between 1 and the number of candidates
   * @throws ArithmeticException if harmonic scores exceed a {@code long}, as they do from about 40 seats on with
   *     {@link #PROPORTIONAL_APPROVAL}
   */
  public VotingResult<Committees> elect(ApprovalProfile profile, int committeeSize) {
    int m = profile.candidates().size();
    if (committeeSize < 1 || committeeSize > m) {
      throw new IllegalArgumentException(
          "committeeSize must be between 1 and the number of candidates (" + m + "), got "
              + committeeSize);
    }
    Method method = description.method().with("committeeSize", committeeSize);
    if (profile.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, method);
    }
    Voters voters = new Voters(profile);
    if (this == PROPORTIONAL_APPROVAL) {
      return best(voters, committeeSize, profile, method);
    }
    Optional<Committees> committees = switch (this) {
      case APPROVAL -> mostApproved(voters, committeeSize, profile.candidates());
      case SEQUENTIAL_PROPORTIONAL_APPROVAL ->
        Seating.fill(
            new HarmonicSeating(voters, committeeSize), committeeSize, profile.candidates());
      case SEQUENTIAL_PHRAGMEN ->
        Seating.fill(new LoadSeating(voters), committeeSize, profile.candidates());
      default ->
        Seating.fill(
            new BudgetSeating(voters, committeeSize, this == EQUAL_SHARES_PHRAGMEN),
            committeeSize,
            profile.candidates());
    };
    return committees
        .map(result -> VotingResult.of(result, profile.total(), method))
        .orElseGet(() -> VotingResult.undefined(Reason.TOO_MANY_TIES, profile.total(), method));
  }

  private static VotingResult<Committees> best(
      Voters voters, int size, ApprovalProfile profile, Method method) {
    HarmonicSearch search = new HarmonicSearch(voters, size);
    return switch (search.run()) {
      case PROVEN ->
        VotingResult.of(
            new Committees(
                Seating.named(search.committees(), profile.candidates()),
                OptionalDouble.of(search.score()),
                Optional.empty()),
            profile.total(),
            method);
      case TOO_MANY_COMMITTEES ->
        VotingResult.undefined(Reason.TOO_MANY_TIES, profile.total(), method);
      case TOO_MANY_STEPS -> VotingResult.undefined(Reason.SEARCH_LIMIT, profile.total(), method);
    };
  }

  private static Optional<Committees> mostApproved(
      Voters voters, int size, List<String> candidates) {
    long[] sorted = voters.approvals.clone();
    Arrays.sort(sorted);
    long last = sorted[sorted.length - size];
    BitSet sure = new BitSet();
    IntStream.range(0, sorted.length).filter(c -> voters.approvals[c] > last).forEach(sure::set);
    int[] tied = IntStream.range(0, sorted.length)
        .filter(c -> voters.approvals[c] == last)
        .toArray();
    Set<BitSet> committees = new LinkedHashSet<>();
    if (!choose(sure, tied, 0, size, committees)) {
      return Optional.empty();
    }
    long score = Arrays.stream(sorted, sorted.length - size, sorted.length).sum();
    return Optional.of(new Committees(
        Seating.named(committees, candidates),
        OptionalDouble.of((double) score),
        Optional.empty()));
  }

  /** Adds every choice of the tied that fills the committee; false if there are too many. */
  private static boolean choose(
      BitSet chosen, int[] tied, int from, int size, Set<BitSet> committees) {
    int open = size - chosen.cardinality();
    if (open == 0) {
      committees.add(chosen);
      return committees.size() <= Seating.MAX_UNIVERSES;
    }
    for (int i = from; i <= tied.length - open; i++) {
      BitSet more = (BitSet) chosen.clone();
      more.set(tied[i]);
      if (!choose(more, tied, i + 1, size, committees)) {
        return false;
      }
    }
    return true;
  }
}
