package org.opendatacollab.model.shape;

import static org.opendatacollab.model.shape.CommonShapes.EVIDENCE;
import static org.opendatacollab.model.shape.CommonShapes.PERIOD;
import static org.opendatacollab.model.shape.RecordShapes.optional;
import static org.opendatacollab.model.shape.RecordShapes.required;
import static org.opendatacollab.model.shape.RecordShapes.withDefault;
import static org.opendatacollab.model.shape.Scalar.DATE;
import static org.opendatacollab.model.shape.Scalar.TEXT;
import static org.opendatacollab.model.shape.Scalar.codes;
import static org.opendatacollab.model.shape.Scalar.id;
import static org.opendatacollab.model.shape.Scalar.openCodes;
import static org.opendatacollab.model.shape.Scalar.ref;

import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.team.ActionTeam;
import org.opendatacollab.model.team.ActionTeamId;
import org.opendatacollab.model.team.LeaderCommitment;
import org.opendatacollab.model.team.LeaderCommitmentId;
import org.opendatacollab.model.team.Membership;
import org.opendatacollab.model.team.TeamRole;

/** The shapes of action teams and of what leaders promised to them. */
public final class TeamShapes {
  static final Shape<Membership> MEMBERSHIP = RecordShapes.of(
      "Membership",
      "The time that a person works in a team.",
      Membership::new,
      required("person", ref(EntityKind.PERSON, PersonId::new), Membership::person, "The person."),
      optional(
          "onBehalfOf",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          Membership::onBehalfOf,
          "The organisation that sent the person."),
      withDefault(
          "role",
          openCodes("TeamRole", TeamRole::new),
          TeamRole.MEMBER,
          Membership::role,
          "What the person does there."),
      withDefault(
          "period", PERIOD, Period.UNKNOWN, Membership::period, "Since when and until when."));

  static final Shape<ActionTeam> ACTION_TEAM = Shape.of(
          "ActionTeam", "A joint action team.", ActionTeam::builder, ActionTeam.Builder::build)
      .required(
          "id",
          id(EntityKind.ACTION_TEAM, ActionTeamId::new),
          ActionTeam::id,
          ActionTeam.Builder::id,
          "Its id.")
      .required("name", TEXT, ActionTeam::name, ActionTeam.Builder::name, "Its name.")
      .optional(
          "issue",
          ref(EntityKind.ISSUE, IssueId::new),
          ActionTeam::issue,
          ActionTeam.Builder::issue,
          "The issue that the team works on.")
      .optional(
          "aspect",
          TEXT,
          ActionTeam::aspect,
          ActionTeam.Builder::aspect,
          "The aspect of the issue that is the team's own.")
      .optional(
          "formed",
          DATE,
          ActionTeam::formed,
          ActionTeam.Builder::formed,
          "When the team was formed.")
      .optional(
          "forum",
          ref(EntityKind.FORUM, ForumId::new),
          ActionTeam::forum,
          ActionTeam.Builder::forum,
          "The forum in which the team was formed.")
      .list(
          "memberships",
          MEMBERSHIP,
          ActionTeam::memberships,
          ActionTeam.Builder::memberships,
          "Who works in the team, over time.")
      .list(
          "evidence",
          EVIDENCE,
          ActionTeam::evidence,
          ActionTeam.Builder::evidence,
          "Evidence for it.")
      .tier(Tier.PARTNERS, ActionTeam::tier, ActionTeam.Builder::tier)
      .build();

  /** A leader commitment. */
  public static final Shape<LeaderCommitment> LEADER_COMMITMENT = Shape.of(
          "LeaderCommitment",
          "What a leader promised to a team.",
          LeaderCommitment::builder,
          LeaderCommitment.Builder::build)
      .required(
          "id",
          id(EntityKind.LEADER_COMMITMENT, LeaderCommitmentId::new),
          LeaderCommitment::id,
          LeaderCommitment.Builder::id,
          "Its id.")
      .optional(
          "leader",
          ref(EntityKind.PERSON, PersonId::new),
          LeaderCommitment::leader,
          LeaderCommitment.Builder::leader,
          "The leader who committed.")
      .optional(
          "organisation",
          ref(EntityKind.ORGANISATION, OrganisationId::new),
          LeaderCommitment::organisation,
          LeaderCommitment.Builder::organisation,
          "The organisation committed.")
      .optional(
          "team",
          ref(EntityKind.ACTION_TEAM, ActionTeamId::new),
          LeaderCommitment::team,
          LeaderCommitment.Builder::team,
          "The team.")
      .optional(
          "date", DATE, LeaderCommitment::date, LeaderCommitment.Builder::date, "When it was made.")
      .required(
          "text",
          TEXT,
          LeaderCommitment::text,
          LeaderCommitment.Builder::text,
          "What was promised.")
      .optional(
          "forum",
          ref(EntityKind.FORUM, ForumId::new),
          LeaderCommitment::forum,
          LeaderCommitment.Builder::forum,
          "The forum in which it was made.")
      .optional(
          "learningSession",
          ref(EntityKind.LEARNING_SESSION, LearningSessionId::new),
          LeaderCommitment::learningSession,
          LeaderCommitment.Builder::learningSession,
          "The learning session in which it was made.")
      .withDefault(
          "joint",
          codes(YesNo.class),
          YesNo.UNKNOWN,
          LeaderCommitment::joint,
          LeaderCommitment.Builder::joint,
          "Whether it was made together with leaders of the other side.")
      .withDefault(
          "inPublic",
          codes(YesNo.class),
          YesNo.UNKNOWN,
          LeaderCommitment::inPublic,
          LeaderCommitment.Builder::inPublic,
          "Whether it was made in public.")
      .list(
          "evidence",
          EVIDENCE,
          LeaderCommitment::evidence,
          LeaderCommitment.Builder::evidence,
          "Evidence for it.")
      .tier(Tier.PARTNERS, LeaderCommitment::tier, LeaderCommitment.Builder::tier)
      .check(TeamShapes::leaderAndSession)
      .build();

  private TeamShapes() {}

  private static void leaderAndSession(LeaderCommitment commitment, Shape.Problems problems) {
    if (commitment.leader().isEmpty() && commitment.organisation().isEmpty()) {
      problems.add("", "leader", "a leader's commitment must name a leader or an organisation");
    }
    if (commitment.forum().isPresent() && commitment.learningSession().isPresent()) {
      problems.add(
          "/learningSession",
          "one-session",
          "a leader's commitment must be made in one session, got forum '"
              + commitment.forum().get() + "' and learning session '"
              + commitment.learningSession().get() + "'");
    }
  }
}
