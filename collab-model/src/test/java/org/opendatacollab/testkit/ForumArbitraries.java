package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.periods;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.tiers;
import static org.opendatacollab.testkit.StakeholderArbitraries.actors;
import static org.opendatacollab.testkit.StakeholderArbitraries.participations;
import static org.opendatacollab.testkit.StakeholderArbitraries.parties;
import static org.opendatacollab.testkit.StakeholderArbitraries.respondents;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
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
import org.opendatacollab.model.stakeholder.Party;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.team.ActionTeamId;
import org.opendatacollab.model.team.LeaderCommitmentId;

/** Arbitraries of step 2. */
final class ForumArbitraries {
  private ForumArbitraries() {}

  static Arbitrary<Forum> forum(Ids ids, ForumId id) {
    return Builders.withBuilder(() -> Forum.builder().id(id))
        .use(Arbitraries.of(ids.all(EntityKind.ISSUE, IssueId::new)))
        .in(Forum.Builder::issue)
        .use(texts())
        .in(Forum.Builder::title)
        .use(periods())
        .in(Forum.Builder::period)
        .use(texts().optional(0.5))
        .in(Forum.Builder::place)
        .use(texts().list().ofMaxSize(3))
        .in(Forum.Builder::agenda)
        .use(participations(ids))
        .in(Forum.Builder::participation)
        .use(Combinators.combine(actors(ids), texts().optional(0.5))
            .as(Guest::new)
            .list()
            .ofMaxSize(2))
        .in(Forum.Builder::guests)
        .use(ids.refs(EntityKind.ACTION_TEAM, ActionTeamId::new))
        .in(Forum.Builder::teamsFormed)
        .use(ids.refs(EntityKind.LEADER_COMMITMENT, LeaderCommitmentId::new))
        .in(Forum.Builder::commitmentsMade)
        .use(evidences())
        .in(Forum.Builder::evidence)
        .use(tiers())
        .in(Forum.Builder::tier)
        .build(Forum.Builder::build);
  }

  static Arbitrary<Claim> claim(Ids ids, ClaimId id) {
    return Builders.withBuilder(() -> Claim.builder().id(id))
        .use(Arbitraries.of(ClaimKind.class))
        .in(Claim.Builder::kind)
        .use(texts())
        .in(Claim.Builder::statement)
        .use(Arbitraries.of(ids.all(EntityKind.ISSUE, IssueId::new)))
        .in(Claim.Builder::issue)
        .use(ids.ref(EntityKind.FORUM, ForumId::new))
        .in(Claim.Builder::forum)
        .use(parties(ids).optional(0.7))
        .in(Claim.Builder::madeBy)
        .use(links(ids, id))
        .in(Claim.Builder::links)
        .use(ids.refs(EntityKind.DATA_NEED, DataNeedId::new))
        .in(Claim.Builder::dataNeeds)
        .use(positions(ids))
        .in(Claim.Builder::positions)
        .use(evidences())
        .in(Claim.Builder::evidence)
        .use(tiers())
        .in(Claim.Builder::tier)
        .build(Claim.Builder::build);
  }

  /** Links of any type to earlier claims; links that may run in a circle also to any claim, even itself. */
  private static Arbitrary<List<ClaimLink>> links(Ids ids, ClaimId id) {
    Arbitrary<List<ClaimLink>> back = ids.allEarlier(EntityKind.CLAIM, ClaimId::new, id)
        .flatMap(some -> Ids.each(
            some, to -> Arbitraries.of(ClaimLinkType.class).map(type -> new ClaimLink(type, to))));
    Arbitrary<List<ClaimLink>> free = ids.refs(EntityKind.CLAIM, ClaimId::new)
        .flatMap(some -> Ids.each(
            some,
            to -> Arbitraries.of(
                    ClaimLinkType.ADDRESSES, ClaimLinkType.SUPPORTS, ClaimLinkType.CONTRADICTS)
                .map(type -> new ClaimLink(type, to))));
    return Combinators.combine(back, free).as((first, second) -> {
      List<ClaimLink> all = new ArrayList<>(first);
      all.addAll(second);
      return List.copyOf(all);
    });
  }

  private static Arbitrary<List<Position>> positions(Ids ids) {
    return respondents(ids)
        .flatMap(some ->
            Ids.each(some, by -> Arbitraries.of(Vote.class).map(vote -> new Position(by, vote))));
  }

  static Arbitrary<RoleStatement> roleStatement(Ids ids, RoleStatementId id) {
    Arbitrary<RoleStatement.Builder> starts = Combinators.combine(
            parties(ids), parties(ids), Arbitraries.of(Perspective.class))
        .as((about, statedBy, perspective) -> RoleStatement.builder()
            .id(id)
            .about(about)
            .statedBy(statedBy)
            .perspective(perspective(about, statedBy, perspective)));
    return Combinators.combine(
            starts,
            Arbitraries.of(ids.all(EntityKind.ISSUE, IssueId::new)),
            texts(),
            positions(ids),
            evidences(),
            tiers())
        .as((start, issue, role, responses, evidence, tier) -> start
            .issue(issue)
            .role(role)
            .responses(responses)
            .evidence(evidence)
            .tier(tier)
            .build());
  }

  private static Perspective perspective(Party about, Party statedBy, Perspective wanted) {
    return about.equals(statedBy) ? Perspective.OWN : wanted;
  }

  static Arbitrary<DataNeed> dataNeed(Ids ids, DataNeedId id) {
    return Builders.withBuilder(() -> DataNeed.builder().id(id))
        .use(texts())
        .in(DataNeed.Builder::question)
        .use(ids.refs(EntityKind.DATA_ASSET, DataAssetId::new))
        .in(DataNeed.Builder::metBy)
        .use(Arbitraries.subsetOf(Side.values()).map(List::copyOf))
        .in(DataNeed.Builder::demandedBy)
        .use(evidences())
        .in(DataNeed.Builder::evidence)
        .use(tiers())
        .in(DataNeed.Builder::tier)
        .build(DataNeed.Builder::build);
  }
}
