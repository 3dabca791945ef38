package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.RecordShapes.list;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.Scalar.COUNT;
import static org.opendatacollab.model.shape.Scalar.INSTANT;
import static org.opendatacollab.model.shape.Scalar.INTEGER;
import static org.opendatacollab.model.shape.Scalar.codes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.issue.ApprovalBallot;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.CriterionId;
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
import org.opendatacollab.model.shape.RecordShapes.Part;
import org.opendatacollab.model.stakeholder.PersonId;

/** The shapes of ballots, which stand in an initiative and in the confidential records beside it. */
public final class BallotShapes {
  /** A ballot of an initiative; its references resolve in the initiative itself. */
  public static final Union<Ballot> BALLOT = ballot(Scalar.Role.REFERS);

  /** A ballot of confidential records; its references go to the initiative beside them. */
  public static final Union<Ballot> CONFIDENTIAL_BALLOT = ballot(Scalar.Role.REFERS_TO_INITIATIVE);

  private BallotShapes() {}

  private static Union<Ballot> ballot(Scalar.Role role) {
    Scalar<IssueId> candidate = Scalar.ref(role, EntityKind.ISSUE, IssueId::new);
    return new Union<>(
        "Ballot",
        List.of(
            variant(BallotKind.STATEMENT_VOTES, StatementBallot.class, statements(role, candidate)),
            variant(BallotKind.RATING, RatingBallot.class, ratings(role, candidate)),
            variant(BallotKind.RANKING, RankingBallot.class, ranking(role, candidate)),
            variant(BallotKind.APPROVAL, ApprovalBallot.class, approval(role, candidate)),
            variant(BallotKind.POINTS, PointsBallot.class, points(role, candidate))));
  }

  private static <B extends Ballot> Union.Variant<Ballot, B> variant(
      BallotKind kind, Class<B> javaType, Shape<B> shape) {
    return new Union.Variant<>(Scalar.codeOf(kind), javaType, shape);
  }

  private static <B extends Ballot> Part<B, PersonId> voter(
      Scalar.Role role, Function<B, PersonId> getter) {
    return required(
        "voter", Scalar.ref(role, EntityKind.PERSON, PersonId::new), getter, "Who cast it.");
  }

  private static <B extends Ballot> Part<B, Optional<Instant>> castAt(
      Function<B, Optional<Instant>> getter) {
    return optional(
        "castAt",
        INSTANT,
        getter,
        "When it was cast; needed only to tell several ballots of one voter apart.");
  }

  private static Shape<StatementBallot> statements(Scalar.Role role, Scalar<IssueId> candidate) {
    Shape<StatementVote> vote = RecordShapes.of(
        "StatementVote",
        "One vote of a ballot.",
        StatementVote::new,
        required("candidate", candidate, StatementVote::candidate, "The candidate."),
        required("vote", codes(Vote.class), StatementVote::vote, "The vote on it."));
    return RecordShapes.of(
        "StatementBallot",
        "Agree, disagree or pass on each of some candidates.",
        StatementBallot::new,
        voter(role, StatementBallot::voter),
        castAt(StatementBallot::castAt),
        list("votes", vote, StatementBallot::votes, "The votes, at most one on each candidate."));
  }

  private static Shape<RatingBallot> ratings(Scalar.Role role, Scalar<IssueId> candidate) {
    Shape<Rating> rating = RecordShapes.of(
        "Rating",
        "One rating of a ballot.",
        Rating::new,
        required("candidate", candidate, Rating::candidate, "The candidate."),
        required(
            "criterion",
            Scalar.ref(role, EntityKind.CRITERION, CriterionId::new),
            Rating::criterion,
            "The criterion that it is rated by."),
        required("rating", INTEGER, Rating::rating, "The rating, on the criterion's scale."));
    return RecordShapes.of(
        "RatingBallot",
        "Ratings of candidates by criteria.",
        RatingBallot::new,
        voter(role, RatingBallot::voter),
        castAt(RatingBallot::castAt),
        list(
            "ratings",
            rating,
            RatingBallot::ratings,
            "The ratings, at most one for each candidate and criterion."));
  }

  private static Shape<RankingBallot> ranking(Scalar.Role role, Scalar<IssueId> candidate) {
    Shape<RankedGroup> place = RecordShapes.of(
        "RankedGroup",
        "The candidates that share one place of a ranking.",
        RankedGroup::new,
        RecordShapes.<RankedGroup, IssueId>list(
                "candidates", candidate, RankedGroup::candidates, "Several are tied.")
            .minItems(1));
    return RecordShapes.of(
        "RankingBallot",
        "An order of candidates.",
        RankingBallot::new,
        voter(role, RankingBallot::voter),
        castAt(RankingBallot::castAt),
        list("places", place, RankingBallot::places, "The places in order, most preferred first."));
  }

  private static Shape<ApprovalBallot> approval(Scalar.Role role, Scalar<IssueId> candidate) {
    return RecordShapes.of(
        "ApprovalBallot",
        "The candidates that the voter approves of.",
        ApprovalBallot::new,
        voter(role, ApprovalBallot::voter),
        castAt(ApprovalBallot::castAt),
        list("approved", candidate, ApprovalBallot::approved, "The candidates, each once."));
  }

  private static Shape<PointsBallot> points(Scalar.Role role, Scalar<IssueId> candidate) {
    Shape<PointsGiven> given = RecordShapes.of(
        "PointsGiven",
        "The points that a ballot gives to one candidate.",
        PointsGiven::new,
        required("candidate", candidate, PointsGiven::candidate, "The candidate."),
        required("points", COUNT, PointsGiven::points, "How many points."));
    return RecordShapes.of(
        "PointsBallot",
        "A budget of points spread over candidates.",
        PointsBallot::new,
        voter(role, PointsBallot::voter),
        castAt(PointsBallot::castAt),
        list("points", given, PointsBallot::points, "The points, once for each candidate."));
  }
}
