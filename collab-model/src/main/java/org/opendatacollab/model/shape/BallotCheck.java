package org.opendatacollab.model.shape;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.Criterion;
import org.opendatacollab.model.issue.CriterionId;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.PointsBallot;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.Rating;
import org.opendatacollab.model.issue.RatingBallot;
import org.opendatacollab.model.shape.Shape.Problems;
import org.opendatacollab.model.stakeholder.PersonId;

/**
 * The rules that ballots keep towards their round, wherever they stand: {@value #KIND}, {@value #CANDIDATE},
 * {@value #CRITERION}, {@value #SCALE}, {@value #BUDGET} and {@value #REPEATED}. No message holds what somebody answered.
 */
public final class BallotCheck {
  /** The rule that a ballot is of the round's kind. */
  public static final String KIND = "ballot-kind";

  /** The rule that a ballot speaks of the round's candidates alone. */
  public static final String CANDIDATE = "not-a-candidate";

  /** The rule that a candidate is rated by the round's criteria alone. */
  public static final String CRITERION = "not-a-criterion";

  /** The rule that a rating is on the criterion's scale. */
  public static final String SCALE = Checks.OFF_SCALE;

  /** The rule that nobody gives more points than the round's budget. */
  public static final String BUDGET = "over-budget";

  /** The rule that several ballots of one voter differ in when they were cast. */
  public static final String REPEATED = "repeated-ballot";

  private final PrioritisationRound round;
  private final Set<IssueId> candidates;
  private final Map<CriterionId, Criterion> criterionById = new HashMap<>();

  private BallotCheck(PrioritisationRound round) {
    this.round = round;
    this.candidates = new HashSet<>(round.candidates());
    round.criteria().forEach(criterion -> criterionById.putIfAbsent(criterion.id(), criterion));
  }

  /**
   * Checks the ballots of a round.
   *
   * @param round the round
   * @param ballots all its ballots
   * @param problems takes the problems, with pointers relative to the list of ballots, such as {@code /2/ratings/0/rating}
   */
  public static void check(
      PrioritisationRound round, List<? extends Ballot> ballots, Problems problems) {
    BallotCheck check = new BallotCheck(round);
    for (int i = 0; i < ballots.size(); i++) {
      check.one(ballots.get(i), "/" + i, problems);
    }
    repeated(ballots, problems);
  }

  private void one(Ballot ballot, String at, Problems problems) {
    if (ballot.kind() != round.ballotKind()) {
      problems.add(
          at,
          KIND,
          "ballot of round '" + round.id() + "' must be of kind "
              + Scalar.codeOf(round.ballotKind()) + ", got " + Scalar.codeOf(ballot.kind()));
    }
    List<IssueId> spokenOf = ballot.candidates();
    for (int i = 0; i < spokenOf.size(); i++) {
      if (!candidates.contains(spokenOf.get(i))) {
        problems.add(
            at,
            CANDIDATE,
            "ballot must speak of the candidates of round '" + round.id() + "' alone; number "
                + (i + 1) + " of those it speaks of is none");
      }
    }
    if (ballot instanceof RatingBallot rated) {
      ratings(rated.ratings(), at + "/ratings/", problems);
    }
    if (ballot instanceof PointsBallot points
        && round.pointsBudget().filter(budget -> points.total() > budget).isPresent()) {
      problems.add(
          at + "/points",
          BUDGET,
          "points must not be more than the budget of " + round.pointsBudget().get() + " of round '"
              + round.id() + "'");
    }
  }

  private void ratings(List<Rating> ratings, String at, Problems problems) {
    for (int i = 0; i < ratings.size(); i++) {
      Rating rating = ratings.get(i);
      Criterion criterion = criterionById.get(rating.criterion());
      if (criterion == null) {
        problems.add(
            at + i + "/criterion",
            CRITERION,
            "criterion must be one of round '" + round.id() + "'");
      } else if (!criterion.scale().contains(rating.rating())) {
        problems.add(
            at + i + "/rating",
            SCALE,
            "rating must be on the scale " + criterion.scale() + " of criterion '" + criterion.id()
                + "'");
      }
    }
  }

  private static void repeated(List<? extends Ballot> ballots, Problems problems) {
    Map<PersonId, Map<Optional<Instant>, Integer>> indexByTimeByVoter = new HashMap<>();
    for (int i = 0; i < ballots.size(); i++) {
      Ballot ballot = ballots.get(i);
      Map<Optional<Instant>, Integer> indexByTime =
          indexByTimeByVoter.computeIfAbsent(ballot.voter(), voter -> new HashMap<>());
      // A ballot without a time cannot be told apart from any other of the same voter.
      boolean told = indexByTime.isEmpty()
          || (ballot.castAt().isPresent()
              && !indexByTime.containsKey(ballot.castAt())
              && !indexByTime.containsKey(Optional.<Instant>empty()));
      if (!told) {
        int first =
            indexByTime.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        problems.add(
            "/" + i,
            REPEATED,
            "ballots of one voter must differ in castAt; the first of this voter is number "
                + (first + 1));
      }
      indexByTime.putIfAbsent(ballot.castAt(), i);
    }
  }
}
