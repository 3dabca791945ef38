package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.classifications;
import static org.opendatacollab.testkit.CommonArbitraries.dates;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.periods;
import static org.opendatacollab.testkit.CommonArbitraries.ratingScales;
import static org.opendatacollab.testkit.CommonArbitraries.sides;
import static org.opendatacollab.testkit.CommonArbitraries.texts;
import static org.opendatacollab.testkit.CommonArbitraries.tiers;
import static org.opendatacollab.testkit.CommonArbitraries.weights;
import static org.opendatacollab.testkit.StakeholderArbitraries.actors;
import static org.opendatacollab.testkit.StakeholderArbitraries.participations;
import static org.opendatacollab.testkit.StakeholderArbitraries.respondents;
import static org.opendatacollab.testkit.StakeholderArbitraries.sideCounts;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.BallotSecrecy;
import org.opendatacollab.model.issue.Criterion;
import org.opendatacollab.model.issue.CriterionId;
import org.opendatacollab.model.issue.CriterionKind;
import org.opendatacollab.model.issue.DecisionResponse;
import org.opendatacollab.model.issue.DecisionRule;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.issue.ResponseKind;
import org.opendatacollab.model.issue.RoundState;
import org.opendatacollab.model.issue.ScopingActivity;
import org.opendatacollab.model.issue.ScopingActivityId;
import org.opendatacollab.model.issue.ScopingKind;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.issue.SelectionDecisionId;
import org.opendatacollab.model.stakeholder.PersonId;

/** Arbitraries of step 1. */
final class IssueArbitraries {
  private IssueArbitraries() {}

  static Arbitrary<Issue> issue(Ids ids, IssueId id) {
    Arbitrary<IssueEvent> event = Combinators.combine(
            Arbitraries.of(IssueStatus.class),
            dates().optional(0.8),
            actors(ids).optional(0.5),
            texts().optional(0.3))
        .as(IssueEvent::new);
    return Builders.withBuilder(() -> Issue.builder().id(id))
        .use(Arbitraries.of(IssueKind.class))
        .in(Issue.Builder::kind)
        .use(texts())
        .in(Issue.Builder::title)
        .use(texts().optional(0.7))
        .in(Issue.Builder::statement)
        .use(actors(ids).optional(0.7))
        .in(Issue.Builder::proposedBy)
        .use(dates().optional(0.7))
        .in(Issue.Builder::proposed)
        .use(classifications().list().ofMaxSize(2))
        .in(Issue.Builder::classifications)
        .use(ids.refs(EntityKind.DATA_NEED, DataNeedId::new))
        .in(Issue.Builder::dataNeeds)
        .use(event.list().ofMaxSize(3))
        .in(Issue.Builder::events)
        // Lineage runs from later ids to earlier ones, so it cannot run in a circle.
        .use(ids.earlier(EntityKind.ISSUE, IssueId::new, id))
        .in(Issue.Builder::mergedInto)
        .use(ids.later(EntityKind.ISSUE, IssueId::new, id))
        .in(Issue.Builder::splitFrom)
        .use(evidences())
        .in(Issue.Builder::evidence)
        .use(tiers())
        .in(Issue.Builder::tier)
        .build(Issue.Builder::build);
  }

  static Arbitrary<ScopingActivity> scopingActivity(Ids ids, ScopingActivityId id) {
    return Builders.withBuilder(() -> ScopingActivity.builder().id(id))
        .use(Arbitraries.of(
            ScopingKind.FOCUS_GROUP, ScopingKind.MEDIA_ANALYSIS, new ScopingKind("hackathon")))
        .in(ScopingActivity.Builder::kind)
        .use(texts().optional(0.5))
        .in(ScopingActivity.Builder::title)
        .use(texts().optional(0.5))
        .in(ScopingActivity.Builder::method)
        .use(Arbitraries.integers().between(0, 2000).optional(0.5))
        .in(ScopingActivity.Builder::sampleSize)
        .use(periods())
        .in(ScopingActivity.Builder::period)
        .use(actors(ids).list().ofMaxSize(2))
        .in(ScopingActivity.Builder::conductedBy)
        .use(sides().optional(0.5))
        .in(ScopingActivity.Builder::providedBy)
        .use(ids.refs(EntityKind.ISSUE, IssueId::new))
        .in(ScopingActivity.Builder::supports)
        .use(ids.refs(EntityKind.ISSUE, IssueId::new))
        .in(ScopingActivity.Builder::questions)
        .use(texts().optional(0.5))
        .in(ScopingActivity.Builder::finding)
        .use(participations(ids))
        .in(ScopingActivity.Builder::participation)
        .use(evidences())
        .in(ScopingActivity.Builder::evidence)
        .use(tiers())
        .in(ScopingActivity.Builder::tier)
        .build(ScopingActivity.Builder::build);
  }

  /** Rounds of every kind and state; only closed open ones hold ballots. */
  static Arbitrary<PrioritisationRound> round(
      Ids ids, PrioritisationRoundId id, List<CriterionId> criterionIds) {
    return Combinators.combine(
            ids.refs(EntityKind.ISSUE, IssueId::new),
            Ids.each(criterionIds, IssueArbitraries::criterion),
            Arbitraries.of(BallotKind.class),
            Arbitraries.of(RoundState.class),
            Arbitraries.of(BallotSecrecy.class))
        .flatAs((candidates, criteria, kind, state, secrecy) -> {
          boolean shown = state == RoundState.CLOSED && secrecy == BallotSecrecy.OPEN;
          Arbitrary<List<Ballot>> ballots = shown
              ? Ids.each(
                  ids.all(EntityKind.PERSON, PersonId::new),
                  voter -> BallotArbitraries.ballot(kind, voter, candidates, criteria))
              : Arbitraries.just(List.of());
          return round(
              ids,
              ballots,
              () -> PrioritisationRound.builder()
                  .id(id)
                  .candidates(candidates)
                  .criteria(criteria)
                  .ballotKind(kind)
                  .state(state)
                  .secrecy(secrecy));
        });
  }

  private static Arbitrary<PrioritisationRound> round(
      Ids ids, Arbitrary<List<Ballot>> ballots, Supplier<PrioritisationRound.Builder> start) {
    return Builders.withBuilder(start)
        .use(ballots)
        .in(PrioritisationRound.Builder::ballots)
        .use(texts())
        .in(PrioritisationRound.Builder::title)
        .use(texts().optional(0.5))
        .in(PrioritisationRound.Builder::question)
        .use(Arbitraries.just(BallotArbitraries.BUDGET).optional(0.5))
        .in(PrioritisationRound.Builder::pointsBudget)
        .use(dates().optional(0.5))
        .in(PrioritisationRound.Builder::opens)
        .use(dates().optional(0.5))
        .in(PrioritisationRound.Builder::closes)
        .use(texts().optional(0.3))
        .in(PrioritisationRound.Builder::eligibility)
        .use(sideCounts())
        .in(PrioritisationRound.Builder::eligible)
        .use(participations(ids))
        .in(PrioritisationRound.Builder::participation)
        .use(evidences())
        .in(PrioritisationRound.Builder::evidence)
        .use(tiers())
        .in(PrioritisationRound.Builder::tier)
        .build(PrioritisationRound.Builder::build);
  }

  private static Arbitrary<Criterion> criterion(CriterionId id) {
    return Combinators.combine(
            texts(),
            Arbitraries.of(
                CriterionKind.IMPORTANCE,
                CriterionKind.DATA_AMENABILITY,
                new CriterionKind("urgency")),
            ratingScales(),
            weights())
        .as((name, kind, scale, weight) -> new Criterion(id, name, kind, scale, weight));
  }

  static Arbitrary<SelectionDecision> decision(Ids ids, SelectionDecisionId id) {
    Arbitrary<List<DecisionResponse>> responses = respondents(ids)
        .flatMap(some -> Ids.each(
            some,
            by -> Combinators.combine(
                    Arbitraries.of(ResponseKind.class),
                    texts().optional(0.3),
                    texts().optional(0.3))
                .as((response, reason, reply) ->
                    new DecisionResponse(by, response, reason, reply))));
    return Builders.withBuilder(() -> SelectionDecision.builder().id(id))
        .use(Arbitraries.of(ids.all(EntityKind.ISSUE, IssueId::new)))
        .in(SelectionDecision.Builder::issue)
        .use(dates().optional(0.7))
        .in(SelectionDecision.Builder::date)
        .use(Arbitraries.of(DecisionRule.CONSENT, DecisionRule.VOTE, new DecisionRule("lot")))
        .in(SelectionDecision.Builder::rule)
        .use(ids.ref(EntityKind.PRIORITISATION_ROUND, PrioritisationRoundId::new))
        .in(SelectionDecision.Builder::round)
        .use(texts().optional(0.5))
        .in(SelectionDecision.Builder::reasons)
        .use(responses)
        .in(SelectionDecision.Builder::responses)
        .use(evidences())
        .in(SelectionDecision.Builder::evidence)
        .use(tiers())
        .in(SelectionDecision.Builder::tier)
        .build(SelectionDecision.Builder::build);
  }
}
