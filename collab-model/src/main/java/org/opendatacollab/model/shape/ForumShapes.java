package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.CommonShapes.SIDE;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.ref;
import static org.opendatacollab.model.shape.StakeholderShapes.ACTOR;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTICIPATION;
import static org.opendatacollab.model.shape.StakeholderShapes.PARTY;
import static org.opendatacollab.model.shape.StakeholderShapes.RESPONDENT;

import java.util.List;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.forum.Claim;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.forum.ClaimKind;
import org.opendatacollab.model.forum.ClaimLink;
import org.opendatacollab.model.forum.ClaimLinkType;
import org.opendatacollab.model.forum.DataNeed;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.forum.Forum;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.forum.Guest;
import org.opendatacollab.model.forum.Perspective;
import org.opendatacollab.model.forum.Position;
import org.opendatacollab.model.forum.RoleStatement;
import org.opendatacollab.model.forum.RoleStatementId;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.shape.Shape.Edges;
import org.opendatacollab.model.shape.Shape.Problems;
import org.opendatacollab.model.stakeholder.Party;
import org.opendatacollab.model.team.ActionTeamId;
import org.opendatacollab.model.team.LeaderCommitmentId;

/** The shapes of step 2: forums, claims, roles and what has to be known. */
public final class ForumShapes {
  /** The rule that who speaks of himself has his own perspective. */
  static final String OWN_PERSPECTIVE = "own-perspective";

  private static final String CAUSAL = "causal links of claims";

  private static final Scalar<IssueId> ISSUE_REF = ref(EntityKind.ISSUE, IssueId::new);

  private static final Scalar<DataNeedId> DATA_NEED_REF =
      ref(EntityKind.DATA_NEED, DataNeedId::new);

  static final Shape<Guest> GUEST = RecordShapes.of(
      "Guest",
      "Somebody from outside the two sides who was invited.",
      Guest::new,
      RecordShapes.required("guest", ACTOR, Guest::guest, "The person or organisation."),
      RecordShapes.optional(
          "addedValue", TEXT, Guest::addedValue, "Why the forum is better with the guest."));

  static final Shape<Forum> FORUM = Shape.of(
          "Forum",
          "A meeting in which both sides come to see the issue alike.",
          Forum::builder,
          Forum.Builder::build)
      .required("id", id(EntityKind.FORUM, ForumId::new), Forum::id, Forum.Builder::id, "Its id.")
      .required(
          "issue", ISSUE_REF, Forum::issue, Forum.Builder::issue, "The issue that it is about.")
      .required("title", TEXT, Forum::title, Forum.Builder::title, "Its title.")
      .withDefault(
          "period",
          PERIOD,
          Period.UNKNOWN,
          Forum::period,
          Forum.Builder::period,
          "When it was held.")
      .optional("place", TEXT, Forum::place, Forum.Builder::place, "Where it was held.")
      .list(
          "agenda", TEXT, Forum::agenda, Forum.Builder::agenda, "What was on the agenda, in order.")
      .list(
          "participation",
          PARTICIPATION,
          Forum::participation,
          Forum.Builder::participation,
          "Who took part.")
      .list(
          "guests",
          GUEST,
          Forum::guests,
          Forum.Builder::guests,
          "Who was invited from outside the two sides.")
      .list(
          "teamsFormed",
          ref(EntityKind.ACTION_TEAM, ActionTeamId::new),
          Forum::teamsFormed,
          Forum.Builder::teamsFormed,
          "The action teams formed in it.")
      .list(
          "commitmentsMade",
          ref(EntityKind.LEADER_COMMITMENT, LeaderCommitmentId::new),
          Forum::commitmentsMade,
          Forum.Builder::commitmentsMade,
          "What leaders committed to in it.")
      .list(
          "evidence",
          EVIDENCE,
          Forum::evidence,
          Forum.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, Forum::tier, Forum.Builder::tier)
      .build();

  static final Shape<ClaimLink> CLAIM_LINK = RecordShapes.of(
      "ClaimLink",
      "How a claim bears on another one.",
      ClaimLink::new,
      RecordShapes.required("type", codes(ClaimLinkType.class), ClaimLink::type, "How."),
      RecordShapes.required(
          "to", ref(EntityKind.CLAIM, ClaimId::new), ClaimLink::to, "The other claim."));

  static final Shape<Position> POSITION = RecordShapes.of(
      "Position",
      "What a participant thinks of a statement, said aloud.",
      Position::new,
      RecordShapes.required("by", RESPONDENT, Position::by, "Who thinks so."),
      RecordShapes.required("vote", codes(Vote.class), Position::vote, "Agree, disagree or pass."));

  /** A claim. */
  public static final Shape<Claim> CLAIM = Shape.of(
          "Claim",
          "What somebody holds to be so, or wants, about an issue.",
          Claim::builder,
          Claim.Builder::build)
      .required("id", id(EntityKind.CLAIM, ClaimId::new), Claim::id, Claim.Builder::id, "Its id.")
      .required(
          "kind",
          codes(ClaimKind.class),
          Claim::kind,
          Claim.Builder::kind,
          "What it says about the issue.")
      .required(
          "statement",
          TEXT,
          Claim::statement,
          Claim.Builder::statement,
          "The claim itself, which one can agree or disagree with.")
      .required(
          "issue", ISSUE_REF, Claim::issue, Claim.Builder::issue, "The issue that it is about.")
      .optional(
          "forum",
          ref(EntityKind.FORUM, ForumId::new),
          Claim::forum,
          Claim.Builder::forum,
          "Where it was made.")
      .optional("madeBy", PARTY, Claim::madeBy, Claim.Builder::madeBy, "Who made it.")
      .list(
          "links", CLAIM_LINK, Claim::links, Claim.Builder::links, "How it bears on other claims.")
      .list(
          "dataNeeds",
          DATA_NEED_REF,
          Claim::dataNeeds,
          Claim.Builder::dataNeeds,
          "What would have to be known to test it or to act on it.")
      .list(
          "positions",
          POSITION,
          Claim::positions,
          Claim.Builder::positions,
          "What the participants think of it, for the partners.")
      .readableAt(Tier.PARTNERS)
      .list(
          "evidence",
          EVIDENCE,
          Claim::evidence,
          Claim.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, Claim::tier, Claim.Builder::tier)
      .ofSide(claim -> claim.madeBy().flatMap(Party::side))
      .edges(ForumShapes::causalLinks)
      .check((claim, problems) -> checkPeople(claim.positions(), "/positions", problems))
      .build();

  /** A role statement. */
  public static final Shape<RoleStatement> ROLE_STATEMENT = Shape.of(
          "RoleStatement",
          "What the role of an organisation or a side is, as itself or another sees it.",
          RoleStatement::builder,
          RoleStatement.Builder::build)
      .required(
          "id",
          id(EntityKind.ROLE_STATEMENT, RoleStatementId::new),
          RoleStatement::id,
          RoleStatement.Builder::id,
          "Its id.")
      .required(
          "issue",
          ISSUE_REF,
          RoleStatement::issue,
          RoleStatement.Builder::issue,
          "The issue in which the role is played.")
      .required(
          "about", PARTY, RoleStatement::about, RoleStatement.Builder::about, "Whose role it is.")
      .required("role", TEXT, RoleStatement::role, RoleStatement.Builder::role, "The role.")
      .required(
          "statedBy",
          PARTY,
          RoleStatement::statedBy,
          RoleStatement.Builder::statedBy,
          "Who says so.")
      .required(
          "perspective",
          codes(Perspective.class),
          RoleStatement::perspective,
          RoleStatement.Builder::perspective,
          "From where the role is seen.")
      .list(
          "responses",
          POSITION,
          RoleStatement::responses,
          RoleStatement.Builder::responses,
          "Whether the participants agree with it, for the partners.")
      .readableAt(Tier.PARTNERS)
      .list(
          "evidence",
          EVIDENCE,
          RoleStatement::evidence,
          RoleStatement.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, RoleStatement::tier, RoleStatement.Builder::tier)
      .ofSide(role -> role.statedBy().side())
      .check(ForumShapes::checkPerspective)
      .check((role, problems) -> checkPeople(role.responses(), "/responses", problems))
      .build();

  /** A data need. */
  public static final Shape<DataNeed> DATA_NEED = Shape.of(
          "DataNeed", "Something that has to be known.", DataNeed::builder, DataNeed.Builder::build)
      .required(
          "id",
          id(EntityKind.DATA_NEED, DataNeedId::new),
          DataNeed::id,
          DataNeed.Builder::id,
          "Its id.")
      .required(
          "question", TEXT, DataNeed::question, DataNeed.Builder::question, "What has to be known.")
      .list(
          "metBy",
          ref(EntityKind.DATA_ASSET, DataAssetId::new),
          DataNeed::metBy,
          DataNeed.Builder::metBy,
          "The data that would answer it.")
      .list(
          "demandedBy",
          SIDE,
          DataNeed::demandedBy,
          DataNeed.Builder::demandedBy,
          "Which sides ask for it, each once.")
      .list(
          "evidence",
          EVIDENCE,
          DataNeed::evidence,
          DataNeed.Builder::evidence,
          "Evidence for what is said.")
      .tier(Tier.PARTNERS, DataNeed::tier, DataNeed.Builder::tier)
      .check(
          (need, problems) -> OnceCheck.things(need.demandedBy(), "/demandedBy", "sides", problems))
      .build();

  private ForumShapes() {}

  private static void causalLinks(Claim claim, Edges edges) {
    for (int i = 0; i < claim.links().size(); i++) {
      ClaimLink link = claim.links().get(i);
      if (link.type().isCausal()) {
        edges.add(CAUSAL, claim.id(), link.to(), "/links/" + i + "/to");
      }
    }
  }

  private static void checkPeople(List<Position> positions, String pointer, Problems problems) {
    OnceCheck.people(positions.stream().map(Position::by).toList(), pointer, problems);
  }

  private static void checkPerspective(RoleStatement role, Problems problems) {
    if (role.about().equals(role.statedBy()) && role.perspective() != Perspective.OWN) {
      problems.add(
          "/perspective",
          OWN_PERSPECTIVE,
          "perspective of a party that speaks of itself must be own, got "
              + Scalar.codeOf(role.perspective()));
    }
  }
}
