package org.opendatacollab.scoring.voting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;

/**
 * Instant runoff (alternative vote): each round the candidate with the fewest ballots goes out, and his ballots pass to the next
 * one ranked on them, until somebody has more than half of the ballots that still name a continuing candidate.
 *
 * <ul>
 *   <li>A ballot whose best continuing candidates are tied is split evenly among them, exactly.
 *   <li>A ballot that names no continuing candidate is exhausted and leaves the count.
 *   <li>A tie for elimination: every choice is followed (parallel universes); all who win by some choice are winners, and there
 *       is no list of rounds. More than 200,000 different rounds: undefined, {@code too-many-ties}.
 *   <li>No ballots: undefined, {@code no-ballots}.
 * </ul>
 *
 * <p>Example, 4 ballots A B C, 3 B C A and 2 C A B: C goes out, then A has 6 of 9. Immutable and thread-safe.
 *
 * <p>Source: Ware (1871), as described in Tideman (1995), Journal of Economic Perspectives 9:27-38.
 */
public final class InstantRunoff {
  /** The method; it has no settings. */
  public static final InstantRunoff STANDARD = new InstantRunoff();

  private static final int MAX_STATES = 200_000;
  private static final MethodDescription DESCRIPTION = new MethodDescription(
      Method.of("voting/instant-runoff@1"),
      "Instant runoff",
      "Each round, unless somebody has more than half of the continuing ballots, the candidate with the fewest goes out and the"
          + " ballots pass on. Tie for elimination: every choice (parallel universes). Satisfies majority, Condorcet loser, clone"
          + " independence, later-no-harm; fails Condorcet winner, Smith, monotonicity, participation.",
      "One or more winners; rounds where no tie arose.",
      "No ballots: undefined, no-ballots. More than 200,000 different rounds by ties: undefined, too-many-ties. Ballots tied at"
          + " the top are split evenly.",
      "4 ballots A B C, 3 B C A, 2 C A B: C goes out, A then has 6 of 9 and wins.",
      "Ware (1871); Tideman (1995), Journal of Economic Perspectives 9:27-38.",
      "Not where more support must never harm a candidate, nor where a candidate preferred to every other must win.");

  private InstantRunoff() {}

  /**
   * One round.
   *
   * @param counts ballots for each continuing candidate, in the order of the candidates
   * @param exhausted ballots that name none of them
   * @param eliminated who goes out after the round; empty in the last
   */
  public record Round(Map<String, Double> counts, long exhausted, Optional<String> eliminated) {
    /**
     * Copies.
     *
     * @param counts ballots for each continuing candidate
     * @param exhausted ballots that name none of them
     * @param eliminated who goes out
     */
    public Round {
      counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
      Objects.requireNonNull(eliminated, "eliminated");
    }
  }

  /**
   * Winners and rounds.
   *
   * @param winners who wins by some choice where a tie for elimination arose, in the order of the candidates
   * @param rounds the rounds, or empty if a tie arose
   */
  public record Count(List<String> winners, Optional<List<Round>> rounds) {
    /**
     * Copies.
     *
     * @param winners who wins by some choice
     * @param rounds the rounds
     */
    public Count {
      winners = List.copyOf(winners);
      rounds = rounds.map(List::copyOf);
    }
  }

  /** How the ballots stand among the continuing candidates. */
  private static final class Standing {
    final BitSet continuing;
    final BigFraction[] counts;
    final long exhausted;
    private final long active;

    Standing(BitSet continuing, BigFraction[] counts, long exhausted, long active) {
      this.continuing = continuing;
      this.counts = counts;
      this.exhausted = exhausted;
      this.active = active;
    }

    /** Who has more than half, or is the last; -1 if nobody. */
    int winner() {
      for (int i = continuing.nextSetBit(0); i >= 0; i = continuing.nextSetBit(i + 1)) {
        if (counts[i].multiply(2).compareTo(BigFraction.of(active)) > 0
            || continuing.cardinality() == 1) {
          return i;
        }
      }
      return -1;
    }

    List<Integer> ascending() {
      return continuing.stream()
          .boxed()
          .sorted(Comparator.comparing(i -> counts[i]))
          .toList();
    }

    List<Integer> lowest() {
      List<Integer> order = ascending();
      return order.stream()
          .filter(i -> counts[i].compareTo(counts[order.get(0)]) == 0)
          .toList();
    }

    /**
     * The lowest candidates who all go out before anybody else, in whatever order: together they have fewer ballots than the
     * next, so that no passing on of theirs can save one. Empty if there are none such.
     */
    List<Integer> hopeless() {
      List<Integer> order = ascending();
      BigFraction sum = BigFraction.ZERO;
      int hopeless = 0;
      for (int size = 1; size < order.size(); size++) {
        sum = sum.add(counts[order.get(size - 1)]);
        hopeless = sum.compareTo(counts[order.get(size)]) < 0 ? size : hopeless;
      }
      return order.subList(0, hopeless);
    }
  }

  /**
   * Returns what a reader must know of it.
   *
   * @return the description
   */
  public MethodDescription description() {
    return DESCRIPTION;
  }

  /**
   * Elects.
   *
   * @param ballots the ballots
   * @return winners and rounds, undefined without ballots ({@code no-ballots}) or with too many ties ({@code too-many-ties})
   */
  public VotingResult<Count> elect(RankedBallots ballots) {
    if (ballots.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, DESCRIPTION.method());
    }
    int m = ballots.candidates().size();
    BitSet winners = new BitSet(m);
    BitSet all = new BitSet(m);
    all.set(0, m);
    Optional<List<Round>> rounds = rounds(ballots, all);
    if (rounds.isPresent()) {
      // Without ties there is one way only.
      Map<String, Double> last = rounds.get().get(rounds.get().size() - 1).counts();
      String winner =
          Collections.max(last.entrySet(), Map.Entry.comparingByValue()).getKey();
      return VotingResult.of(
          new Count(List.of(winner), rounds), ballots.total(), DESCRIPTION.method());
    }
    Set<BitSet> seen = new HashSet<>();
    Deque<BitSet> open = new ArrayDeque<>();
    seen.add(all);
    open.push(all);
    while (!open.isEmpty()) {
      Standing standing = count(ballots, open.pop());
      int winner = standing.winner();
      if (winner >= 0) {
        winners.set(winner);
        continue;
      }
      List<Integer> hopeless = standing.hopeless();
      if (!hopeless.isEmpty()) {
        BitSet rest = (BitSet) standing.continuing.clone();
        hopeless.forEach(rest::clear);
        visit(rest, seen, open);
        continue;
      }
      for (int lowest : standing.lowest()) {
        BitSet rest = (BitSet) standing.continuing.clone();
        rest.clear(lowest);
        visit(rest, seen, open);
      }
      if (seen.size() > MAX_STATES) {
        return VotingResult.undefined(Reason.TOO_MANY_TIES, ballots.total(), DESCRIPTION.method());
      }
    }
    List<String> names = winners.stream().mapToObj(ballots.candidates()::get).toList();
    return VotingResult.of(
        new Count(names, Optional.empty()), ballots.total(), DESCRIPTION.method());
  }

  private static void visit(BitSet rest, Set<BitSet> seen, Deque<BitSet> open) {
    if (seen.add(rest)) {
      open.push(rest);
    }
  }

  private static Optional<List<Round>> rounds(RankedBallots ballots, BitSet all) {
    BitSet continuing = (BitSet) all.clone();
    List<Round> rounds = new ArrayList<>();
    while (true) {
      Standing standing = count(ballots, continuing);
      Map<String, Double> counts = new LinkedHashMap<>();
      continuing.stream()
          .forEach(i -> counts.put(ballots.candidates().get(i), standing.counts[i].doubleValue()));
      if (standing.winner() >= 0) {
        rounds.add(new Round(counts, standing.exhausted, Optional.empty()));
        return Optional.of(rounds);
      }
      List<Integer> lowest = standing.lowest();
      if (lowest.size() > 1) {
        return Optional.empty();
      }
      String out = ballots.candidates().get(lowest.get(0));
      rounds.add(new Round(counts, standing.exhausted, Optional.of(out)));
      continuing.clear(lowest.get(0));
    }
  }

  private static Standing count(RankedBallots ballots, BitSet continuing) {
    int m = ballots.candidates().size();
    long[][] bySize = new long[m][m + 1];
    long exhausted = 0;
    int[] members = continuing.stream().toArray();
    for (int kind = 0; kind < ballots.kinds(); kind++) {
      int[] ranks = ballots.ranks(kind);
      int best = Integer.MAX_VALUE;
      int tied = 0;
      for (int i : members) {
        int rank = ranks[i];
        if (rank > 0 && rank <= best) {
          tied = rank == best ? tied + 1 : 1;
          best = rank;
        }
      }
      if (tied == 0) {
        exhausted += ballots.count(kind);
      } else {
        for (int i : members) {
          bySize[i][tied] += ranks[i] == best ? ballots.count(kind) : 0;
        }
      }
    }
    BigFraction[] counts =
        Arrays.stream(bySize).map(PositionalMethod::shared).toArray(BigFraction[]::new);
    return new Standing(continuing, counts, exhausted, ballots.total() - exhausted);
  }
}
