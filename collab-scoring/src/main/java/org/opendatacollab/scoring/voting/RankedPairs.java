package org.opendatacollab.scoring.voting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.tally.PreferenceMatrix;

/**
 * Tideman's ranked pairs: wins are locked from the strongest to the weakest, unless a win closes a cycle with those locked
 * before. Who has no locked win against him wins.
 *
 * <p>Equal strengths are locked in every possible order (parallel universes): all winners under some order are named. Finding
 * them is hard in general; wins that lie on no cycle are locked at once, the others are tried, up to 50,000 different states or
 * 2^24 words of memory for them. Beyond: undefined, {@code too-many-ties}. No ballots: undefined, {@code no-ballots}. Pairs that
 * tie lock nothing, so that without any win everybody wins. Exact, immutable and thread-safe.
 *
 * <p>Example, 4 ballots A B C, 3 B C A and 2 C A B: B C (7 ballots) and A B (6) are locked, C A (5) would close a cycle; A wins.
 *
 * <p>Sources: Tideman (1987), Social Choice and Welfare 4:185-206; Brill and Fischer (2012), AAAI 26:1299-1305 for all tie-breaks.
 */
@SuppressWarnings("ImmutableEnumChecker") // Descriptions are immutable.
public enum RankedPairs {
  /** A win is as strong as the ballots for it; equal ones are not told apart by the ballots against. */
  WINNING_VOTES(Strength.WINNING_VOTES, "7, 6 and 5"),

  /** A win is as strong as its margin. */
  MARGINS(Strength.MARGINS, "5, 3 and 1");

  private static final int MAX_STATES = 50_000;
  private static final int MAX_WORDS = 1 << 24;

  private record Win(int winner, int loser, long strength) {}

  /** What is locked, as who stands above whom by it. */
  private static final class Locked {
    private final int m;
    private final BitSet below;

    Locked(int m, BitSet below) {
      this.m = m;
      this.below = below;
    }

    Locked copy() {
      return new Locked(m, (BitSet) below.clone());
    }

    boolean above(int winner, int loser) {
      return below.get(winner * m + loser);
    }

    int[] numbersBelow() {
      return IntStream.range(0, m)
          .map(i -> below.get(i * m, (i + 1) * m).cardinality())
          .toArray();
    }

    boolean open(Win win) {
      return !above(win.winner(), win.loser()) && !above(win.loser(), win.winner());
    }

    void lock(Win win) {
      int[] gained = IntStream.range(0, m)
          .filter(j -> j == win.loser() || above(win.loser(), j))
          .toArray();
      for (int i = 0; i < m; i++) {
        // Whoever stands above the loser already stands above all that is gained.
        if ((i == win.winner() || above(i, win.winner())) && !above(i, win.loser())) {
          for (int j : gained) {
            below.set(i * m + j);
          }
        }
      }
    }

    @Override
    public boolean equals(Object object) {
      return object instanceof Locked other && below.equals(other.below);
    }

    @Override
    public int hashCode() {
      return below.hashCode();
    }
  }

  private final Strength strength;
  private final MethodDescription description;

  RankedPairs(Strength strength, String example) {
    this.strength = strength;
    this.description = new MethodDescription(
        Method.of("voting/ranked-pairs/" + strength.code() + "@1"),
        "Ranked pairs by " + strength.code(),
        "Wins in pairs are locked from the strongest to the weakest (by " + strength.code()
            + "), unless one closes a cycle with those locked before; who has no locked win against him wins. Equal strengths:"
            + " every order (parallel universes). Satisfies Condorcet winner and loser, Smith, majority, monotonicity, clone"
            + " independence; fails participation and later-no-harm.",
        "One or more winners; a ranking where there is exactly one.",
        "No ballots: undefined, no-ballots. More than 50,000 states by ties: undefined, too-many-ties.",
        "4 ballots A B C, 3 B C A, 2 C A B: strengths of B C, A B and C A are " + example
            + "; the last would close a cycle, so A wins.",
        "Tideman (1987), Social Choice and Welfare 4:185-206; Brill and Fischer (2012), AAAI 26:1299-1305.",
        "Not where people must be able to count by hand who won, nor for many candidates with few ballots, where ties abound.");
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
   * @param matrix how many ballots rank each candidate above each other
   * @return winners and ranking, undefined without ballots ({@code no-ballots}) or with too many ties ({@code too-many-ties})
   */
  public VotingResult<StrictRanking> elect(PreferenceMatrix matrix) {
    if (matrix.total() == 0) {
      return VotingResult.undefined(Reason.NO_BALLOTS, 0, description.method());
    }
    int m = matrix.candidates().size();
    List<Win> wins = wins(matrix);
    Collection<Locked> universes = List.of(new Locked(m, new BitSet(Math.multiplyExact(m, m))));
    int limit = Math.max(2, Math.min(MAX_STATES, MAX_WORDS / (m * m / Long.SIZE + 1)));
    for (int from = 0, to; from < wins.size(); from = to) {
      long equal = wins.get(from).strength();
      for (to = from; to < wins.size() && wins.get(to).strength() == equal; ) {
        to++;
      }
      if (to == from + 1 && universes.size() == 1) {
        lockHarmless(universes.iterator().next(), wins.subList(from, to));
        continue;
      }
      Set<Locked> next = new LinkedHashSet<>();
      for (Locked locked : universes) {
        if (!lockAll(locked, wins.subList(from, to), next, limit)) {
          return VotingResult.undefined(Reason.TOO_MANY_TIES, matrix.total(), description.method());
        }
      }
      universes = next;
    }
    return VotingResult.of(
        result(matrix.candidates(), universes), matrix.total(), description.method());
  }

  private List<Win> wins(PreferenceMatrix matrix) {
    int m = matrix.candidates().size();
    List<Win> wins = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        long value = strength.of(matrix, i, j);
        if (value > 0) {
          wins.add(new Win(i, j, value));
        }
      }
    }
    wins.sort(Comparator.comparing(Win::strength).reversed());
    return wins;
  }

  /** Adds what equal wins can lead to, in any order; false if there is too much of it. */
  private static boolean lockAll(Locked start, List<Win> equal, Set<Locked> results, int limit) {
    Set<Locked> seen = new LinkedHashSet<>();
    Deque<Locked> open = new ArrayDeque<>();
    open.push(start.copy());
    while (!open.isEmpty()) {
      Locked locked = open.pop();
      List<Win> conflicting =
          lockHarmless(locked, equal.stream().filter(locked::open).toList());
      if (conflicting.isEmpty()) {
        results.add(locked);
      }
      for (Win win : conflicting) {
        Locked one = locked.copy();
        one.lock(win);
        if (seen.add(one)) {
          open.push(one.copy());
        }
      }
      if (seen.size() + results.size() > limit) {
        return false;
      }
    }
    return true;
  }

  /** Locks the wins that no order can exclude, because they lie on no cycle with locked and equal ones; returns the rest. */
  private static List<Win> lockHarmless(Locked locked, List<Win> wins) {
    if (wins.size() == 1) {
      if (locked.open(wins.get(0))) {
        locked.lock(wins.get(0));
      }
      return List.of();
    }
    if (wins.isEmpty()) {
      return wins;
    }
    BitSet graph = (BitSet) locked.below.clone();
    wins.forEach(win -> graph.set(win.winner() * locked.m + win.loser()));
    Components components = Components.of(locked.m, (i, j) -> graph.get(i * locked.m + j));
    List<Win> conflicting = new ArrayList<>();
    for (Win win : wins) {
      if (components.of(win.winner()) == components.of(win.loser())) {
        conflicting.add(win);
      } else {
        locked.lock(win);
      }
    }
    return conflicting.stream().filter(locked::open).toList();
  }

  private static StrictRanking result(List<String> candidates, Collection<Locked> universes) {
    int m = candidates.size();
    BitSet winners = new BitSet(m);
    for (Locked locked : universes) {
      BitSet beaten = new BitSet(m);
      for (int at = locked.below.nextSetBit(0); at >= 0; at = locked.below.nextSetBit(at + 1)) {
        beaten.set(at % m);
      }
      beaten.flip(0, m);
      winners.or(beaten);
    }
    Optional<List<String>> ranking = universes.size() == 1
        ? StrictRanking.byNumberBelow(candidates, universes.iterator().next().numbersBelow())
        : Optional.empty();
    return new StrictRanking(winners.stream().mapToObj(candidates::get).toList(), ranking);
  }
}
