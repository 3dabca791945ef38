package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.periods;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.tiers;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
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

/** Arbitraries of action teams. */
final class TeamArbitraries {
  private TeamArbitraries() {}

  static Arbitrary<List<Membership>> memberships(Ids ids) {
    List<PersonId> people = ids.all(EntityKind.PERSON, PersonId::new);
    return people.isEmpty()
        ? Arbitraries.just(List.of())
        : Combinators.combine(
                Arbitraries.of(people),
                ids.ref(EntityKind.ORGANISATION, OrganisationId::new),
                Arbitraries.of(TeamRole.LEAD, TeamRole.MEMBER, new TeamRole("hostCode")),
                periods())
            .as(Membership::new)
            .list()
            .ofMaxSize(3);
  }

  static Arbitrary<ActionTeam> actionTeam(Ids ids, ActionTeamId id) {
    return Builders.withBuilder(() -> ActionTeam.builder().id(id))
        .use(texts())
        .in(ActionTeam.Builder::name)
        .use(ids.ref(EntityKind.ISSUE, IssueId::new))
        .in(ActionTeam.Builder::issue)
        .use(texts().optional(0.5))
        .in(ActionTeam.Builder::aspect)
        .use(dates().optional(0.5))
        .in(ActionTeam.Builder::formed)
        .use(ids.ref(EntityKind.FORUM, ForumId::new))
        .in(ActionTeam.Builder::forum)
        .use(memberships(ids))
        .in(ActionTeam.Builder::memberships)
        .use(evidences())
        .in(ActionTeam.Builder::evidence)
        .use(tiers())
        .in(ActionTeam.Builder::tier)
        .build(ActionTeam.Builder::build);
  }

  static Arbitrary<LeaderCommitment> leaderCommitment(Ids ids, LeaderCommitmentId id) {
    return Builders.withBuilder(() -> LeaderCommitment.builder()
            .id(id)
            .leader(ids.all(EntityKind.PERSON, PersonId::new).get(0)))
        .use(ids.ref(EntityKind.ACTION_TEAM, ActionTeamId::new))
        .in(LeaderCommitment.Builder::team)
        .use(dates().optional(0.5))
        .in(LeaderCommitment.Builder::date)
        .use(texts())
        .in(LeaderCommitment.Builder::text)
        .use(Arbitraries.of(YesNo.class))
        .in(LeaderCommitment.Builder::joint)
        .use(Arbitraries.of(YesNo.class))
        .in(LeaderCommitment.Builder::inPublic)
        .use(evidences())
        .in(LeaderCommitment.Builder::evidence)
        .use(tiers())
        .in(LeaderCommitment.Builder::tier)
        .build(LeaderCommitment.Builder::build)
        .flatMap(commitment -> withLeaderAndSession(ids, commitment));
  }

  /** Who commits is a person, an organisation or both, and the session, if there is one, is of one kind. */
  private static Arbitrary<LeaderCommitment> withLeaderAndSession(
      Ids ids, LeaderCommitment commitment) {
    Arbitrary<PersonId> leaders = Arbitraries.of(ids.all(EntityKind.PERSON, PersonId::new));
    return Combinators.combine(
            leaders,
            Arbitraries.of(true, false),
            ids.ref(EntityKind.ORGANISATION, OrganisationId::new),
            ids.ref(EntityKind.FORUM, ForumId::new),
            ids.ref(EntityKind.LEARNING_SESSION, LearningSessionId::new))
        .as((leader, named, organisation, forum, session) -> commitment
            .withOrganisation(organisation)
            .withLeader(Optional.of(leader).filter(one -> named || organisation.isEmpty()))
            .withForum(forum)
            .withLearningSession(session.filter(one -> forum.isEmpty())));
  }

  /** The action teams of an initiative. */
  static Arbitrary<List<ActionTeam>> actionTeams(Ids ids) {
    List<ActionTeamId> all = ids.all(EntityKind.ACTION_TEAM, ActionTeamId::new);
    return Ids.each(all, of -> actionTeam(ids, of));
  }

  /** The leader commitments of an initiative. */
  static Arbitrary<List<LeaderCommitment>> leaderCommitments(Ids ids) {
    List<LeaderCommitmentId> all = ids.all(EntityKind.LEADER_COMMITMENT, LeaderCommitmentId::new);
    return Ids.each(all, of -> leaderCommitment(ids, of));
  }
}
