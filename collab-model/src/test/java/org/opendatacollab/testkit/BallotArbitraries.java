package org.opendatacollab.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.issue.ApprovalBallot;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.Criterion;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.PointsBallot;
import org.opendatacollab.model.issue.PointsGiven;
import org.opendatacollab.model.issue.RankedGroup;
import org.opendatacollab.model.issue.RankingBallot;
import org.opendatacollab.model.issue.Rating;
import org.opendatacollab.model.issue.RatingBallot;
import org.opendatacollab.model.issue.StatementBallot;
import org.opendatacollab.model.issue.StatementVote;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.PersonId;

/** Arbitraries of ballots that keep the rules of their round. */
final class BallotArbitraries {
  /** More points than any arbitrary ballot gives to three candidates. */
  static final int BUDGET = 30;

  private static final Instant START = Instant.parse("2015-11-01T00:00:00Z");

  private BallotArbitraries() {}

  static Arbitrary<Ballot> ballot(
      BallotKind kind, PersonId voter, List<IssueId> candidates, List<Criterion> criteria) {
    Arbitrary<Optional<Instant>> castAt = Arbitraries.integers()
        .between(0, 100_000)
        .map(minutes -> START.plusSeconds(60L * minutes))
        .optional(0.5);
    return switch (kind) {
      case STATEMENT_VOTES ->
        Combinators.combine(castAt, votes(candidates))
            .as((at, votes) -> new StatementBallot(voter, at, votes));
      case RATING ->
        Combinators.combine(castAt, ratings(candidates, criteria))
            .as((at, ratings) -> new RatingBallot(voter, at, ratings));
      case RANKING ->
        Combinators.combine(castAt, places(candidates))
            .as((at, places) -> new RankingBallot(voter, at, places));
      case APPROVAL ->
        Combinators.combine(castAt, some(candidates))
            .as((at, approved) -> new ApprovalBallot(voter, at, approved));
      case POINTS ->
        Combinators.combine(castAt, points(candidates))
            .as((at, points) -> new PointsBallot(voter, at, points));
    };
  }

  private static Arbitrary<List<IssueId>> some(List<IssueId> candidates) {
    return candidates.isEmpty()
        ? Arbitraries.just(List.of())
        : Arbitraries.subsetOf(candidates).map(List::copyOf);
  }

  private static Arbitrary<List<StatementVote>> votes(List<IssueId> candidates) {
    return some(candidates)
        .flatMap(voted -> Ids.each(
            voted,
            candidate ->
                Arbitraries.of(Vote.class).map(vote -> new StatementVote(candidate, vote))));
  }

  private static Arbitrary<List<Rating>> ratings(
      List<IssueId> candidates, List<Criterion> criteria) {
    return some(candidates).flatMap(rated -> {
      List<Arbitrary<Rating>> cells = new ArrayList<>();
      for (IssueId candidate : rated) {
        for (Criterion criterion : criteria) {
          cells.add(Arbitraries.integers()
              .between(criterion.scale().min(), criterion.scale().max())
              .map(rating -> new Rating(candidate, criterion.id(), rating)));
        }
      }
      return Ids.each(cells, cell -> cell);
    });
  }

  /** Each candidate takes one of as many places as there are candidates; empty places fall away. */
  private static Arbitrary<List<RankedGroup>> places(List<IssueId> candidates) {
    return some(candidates)
        .flatMap(ranked -> Arbitraries.integers()
            .between(0, Math.max(0, ranked.size() - 1))
            .list()
            .ofSize(ranked.size())
            .map(placeOf -> {
              List<RankedGroup> places = new ArrayList<>();
              for (int place = 0; place < ranked.size(); place++) {
                List<IssueId> tied = new ArrayList<>();
                for (int i = 0; i < ranked.size(); i++) {
                  if (placeOf.get(i) == place) {
                    tied.add(ranked.get(i));
                  }
                }
                if (!tied.isEmpty()) {
                  places.add(new RankedGroup(tied));
                }
              }
              return List.copyOf(places);
            }));
  }

  private static Arbitrary<List<PointsGiven>> points(List<IssueId> candidates) {
    return some(candidates)
        .flatMap(given -> Ids.each(
            given,
            candidate -> Arbitraries.integers()
                .between(0, 10)
                .map(points -> new PointsGiven(candidate, points))));
  }
}
