package org.opendatacollab.scoring.consensus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Change;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Flip;
import org.opendatacollab.scoring.consensus.ConsensusVerdict.Status;
import org.opendatacollab.scoring.tally.Vote;
import org.opendatacollab.scoring.tally.VoteCounts;

/**
 * Looks for the fewest people whose votes give another verdict: tries every change of few people, and then follows paths of
 * one more person at a time.
 */
final class FlipSearch {
  /** All changes of three people of two groups are about a thousand. */
  private static final int MOST_TRIED = 1500;

  /** One person of a group: from a vote, or from none, to another. */
  private record Move(String group, Optional<Vote> from, Vote to) {
    boolean isPossible(GroupedVotes votes) {
      return from.isEmpty() || count(votes, group, from.get()) > 0;
    }

    GroupedVotes apply(GroupedVotes votes) {
      VoteCounts counts = votes.counts().getOrDefault(group, VoteCounts.ZERO);
      return votes.with(
          group,
          new VoteCounts(
              counts.agree() + shift(Vote.AGREE),
              counts.disagree() + shift(Vote.DISAGREE),
              counts.pass() + shift(Vote.PASS)));
    }

    private int shift(Vote vote) {
      if (to == vote) {
        return 1;
      }
      return from.isPresent() && from.get() == vote ? -1 : 0;
    }
  }

  /** Chooses the next move on a path, or none at its end. */
  private interface Path {
    Optional<Move> next(GroupedVotes votes);
  }

  private final GroupedVotes votes;
  private final Function<GroupedVotes, Status> judge;
  private final ToDoubleFunction<GroupedVotes> agreement;
  private final List<Move> moves;

  /**
   * Prepares a search.
   *
   * @param votes the votes
   * @param judge gives the verdict
   * @param agreement what decides it: how much is agreed; of the opposite votes, how much is rejected
   */
  FlipSearch(
      GroupedVotes votes,
      Function<GroupedVotes, Status> judge,
      ToDoubleFunction<GroupedVotes> agreement) {
    this.votes = votes;
    this.judge = judge;
    this.agreement = agreement;
    this.moves = moves();
  }

  Optional<Flip> smallest(int mostPeople) {
    Status now = judge.apply(votes);
    long changes = moves.size();
    for (int people = 1; people <= mostPeople && changes <= MOST_TRIED; people++) {
      Optional<Flip> found = tryAll(votes, now, people, 0, new ArrayList<>());
      if (found.isPresent()) {
        return found;
      }
      // As many as there are multisets of one more move.
      changes = changes * (moves.size() + people) / (people + 1);
    }
    Optional<Flip> best = Optional.empty();
    int limit = mostPeople;
    for (Path path : paths()) {
      Optional<Flip> found = follow(path, now, limit);
      if (found.isPresent()) {
        best = found;
        limit = (int) found.get().people() - 1;
      }
    }
    return best;
  }

  private Optional<Flip> tryAll(
      GroupedVotes current, Status now, int people, int firstMove, List<Move> made) {
    if (people == 0) {
      Status to = judge.apply(current);
      return to == now ? Optional.empty() : Optional.of(new Flip(to, changes(made)));
    }
    for (int i = firstMove; i < moves.size(); i++) {
      Move move = moves.get(i);
      if (move.isPossible(current)) {
        made.add(move);
        Optional<Flip> found = tryAll(move.apply(current), now, people - 1, i, made);
        if (found.isPresent()) {
          return found;
        }
        made.remove(made.size() - 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Flip> follow(Path path, Status now, int mostPeople) {
    List<Move> made = new ArrayList<>();
    GroupedVotes current = votes;
    for (int people = 1; people <= mostPeople; people++) {
      Optional<Move> next = path.next(current);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      made.add(next.get());
      current = next.get().apply(current);
      Status to = judge.apply(current);
      if (to != now) {
        return Optional.of(new Flip(to, changes(made)));
      }
    }
    return Optional.empty();
  }

  private static List<Change> changes(List<Move> made) {
    Map<Move, Long> counts = new LinkedHashMap<>();
    made.forEach(move -> counts.merge(move, 1L, Long::sum));
    return counts.entrySet().stream()
        .map(move -> new Change(
            move.getKey().group(), move.getKey().from(), move.getKey().to(), move.getValue()))
        .toList();
  }

  private List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (Move move : moves) {
      paths.add(current -> move.isPossible(current) ? Optional.of(move) : Optional.empty());
    }
    paths.add(current -> steepest(current, agreement));
    paths.add(current -> steepest(current, v -> -agreement.applyAsDouble(v)));
    paths.add(current -> steepest(current, v -> agreement.applyAsDouble(v.opposite())));
    paths.add(current -> steepest(current, v -> -agreement.applyAsDouble(v.opposite())));
    return paths;
  }

  private Optional<Move> steepest(GroupedVotes current, ToDoubleFunction<GroupedVotes> goal) {
    Optional<Move> best = Optional.empty();
    double reached = goal.applyAsDouble(current);
    for (Move move : moves) {
      if (move.isPossible(current)) {
        double value = goal.applyAsDouble(move.apply(current));
        if (value > reached) {
          best = Optional.of(move);
          reached = value;
        }
      }
    }
    return best;
  }

  /** Changed votes before added ones, so that of equally small changes the one that needs nobody new is told. */
  private List<Move> moves() {
    List<Move> all = new ArrayList<>();
    for (String group : votes.counts().keySet()) {
      for (Vote from : Vote.values()) {
        for (Vote to : Vote.values()) {
          if (from != to) {
            all.add(new Move(group, Optional.of(from), to));
          }
        }
      }
    }
    for (String group : votes.counts().keySet()) {
      for (Vote to : Vote.values()) {
        all.add(new Move(group, Optional.empty(), to));
      }
    }
    return List.copyOf(all);
  }

  private static long count(GroupedVotes votes, String group, Vote vote) {
    VoteCounts counts = votes.counts().getOrDefault(group, VoteCounts.ZERO);
    return switch (vote) {
      case AGREE -> counts.agree();
      case DISAGREE -> counts.disagree();
      case PASS -> counts.pass();
    };
  }
}
