package org.opendatacollab.testkit;

import static org.opendatacollab.testkit.CommonArbitraries.contexts;
import static org.opendatacollab.testkit.CommonArbitraries.evidences;
import static org.opendatacollab.testkit.CommonArbitraries.periods;
import static org.opendatacollab.testkit.CommonArbitraries.texts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.forum.RoleStatementId;
import org.opendatacollab.model.issue.CriterionId;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.issue.ScopingActivityId;
import org.opendatacollab.model.issue.SelectionDecisionId;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

/** Arbitraries of whole initiatives, in which all references resolve. */
public final class InitiativeArbitraries {
  private InitiativeArbitraries() {}

  /** Any initiative. */
  public static Arbitrary<Initiative> initiatives() {
    // The edge cases of so many parts, combined, cost more than all tries; the parts hold the odd
    // values themselves.
    return Ids.any().flatMap(InitiativeArbitraries::initiative).withoutEdgeCases();
  }

  private static Arbitrary<Initiative> initiative(Ids ids) {
    return Builders.withBuilder(() -> Initiative.builder().id(new InitiativeId("initiative-1")))
        .use(texts())
        .in(Initiative.Builder::title)
        .use(texts().optional(0.5))
        .in(Initiative.Builder::description)
        .use(Arbitraries.of("en", "id", "zh-Hant-TW"))
        .in(Initiative.Builder::language)
        .use(periods())
        .in(Initiative.Builder::period)
        .use(contexts(ids).optional(0.7))
        .in(Initiative.Builder::context)
        .use(evidences())
        .in(Initiative.Builder::evidence)
        .use(Ids.each(
            ids.all(EntityKind.ORGANISATION, OrganisationId::new),
            id -> StakeholderArbitraries.organisation(ids, id)))
        .in(Initiative.Builder::organisations)
        .use(Ids.each(
            ids.all(EntityKind.PERSON, PersonId::new),
            id -> StakeholderArbitraries.person(ids, id)))
        .in(Initiative.Builder::people)
        .use(Ids.each(
            ids.all(EntityKind.ISSUE, IssueId::new), id -> IssueArbitraries.issue(ids, id)))
        .in(Initiative.Builder::issues)
        .use(Ids.each(
            ids.all(EntityKind.SCOPING_ACTIVITY, ScopingActivityId::new),
            id -> IssueArbitraries.scopingActivity(ids, id)))
        .in(Initiative.Builder::scopingActivities)
        .use(rounds(ids))
        .in(Initiative.Builder::prioritisationRounds)
        .use(Ids.each(
            ids.all(EntityKind.SELECTION_DECISION, SelectionDecisionId::new),
            id -> IssueArbitraries.decision(ids, id)))
        .in(Initiative.Builder::selectionDecisions)
        .use(Ids.each(
            ids.all(EntityKind.FORUM, ForumId::new), id -> ForumArbitraries.forum(ids, id)))
        .in(Initiative.Builder::forums)
        .use(Ids.each(
            ids.all(EntityKind.CLAIM, ClaimId::new), id -> ForumArbitraries.claim(ids, id)))
        .in(Initiative.Builder::claims)
        .use(Ids.each(
            ids.all(EntityKind.ROLE_STATEMENT, RoleStatementId::new),
            id -> ForumArbitraries.roleStatement(ids, id)))
        .in(Initiative.Builder::roleStatements)
        .use(Ids.each(
            ids.all(EntityKind.DATA_NEED, DataNeedId::new),
            id -> ForumArbitraries.dataNeed(ids, id)))
        .in(Initiative.Builder::dataNeeds)
        .use(DataArbitraries.dataAssets(ids))
        .in(Initiative.Builder::dataAssets)
        .use(DataArbitraries.disclosureRequests(ids))
        .in(Initiative.Builder::disclosureRequests)
        .use(TeamArbitraries.actionTeams(ids))
        .in(Initiative.Builder::teams)
        .use(TeamArbitraries.leaderCommitments(ids))
        .in(Initiative.Builder::leaderCommitments)
        .use(PlanArbitraries.actionPlans(ids))
        .in(Initiative.Builder::plans)
        .use(SupportArbitraries.capacityBuildings(ids))
        .in(Initiative.Builder::capacityBuildings)
        .use(SupportArbitraries.supportEvents(ids))
        .in(Initiative.Builder::supportEvents)
        .use(SupportArbitraries.indicators(ids))
        .in(Initiative.Builder::indicators)
        .use(SupportArbitraries.progressChecks(ids))
        .in(Initiative.Builder::progressChecks)
        .use(LearningArbitraries.learnt(ids))
        .in((builder, learnt) -> builder
            .learningSessions(learnt.sessions())
            .reflections(learnt.reflections())
            .lessons(learnt.lessons()))
        .use(Ids.each(
            ids.all(EntityKind.QUESTIONNAIRE, QuestionnaireId::new),
            id -> SurveyArbitraries.questionnaire(ids, id)))
        .in(Initiative.Builder::questionnaires)
        .use(Ids.each(
            ids.all(EntityKind.SURVEY_WAVE, SurveyWaveId::new),
            id -> SurveyArbitraries.wave(ids, id)))
        .in(Initiative.Builder::surveyWaves)
        .build(Initiative.Builder::build);
  }

  private static Arbitrary<List<PrioritisationRound>> rounds(Ids ids) {
    List<PrioritisationRoundId> rounds =
        ids.all(EntityKind.PRIORITISATION_ROUND, PrioritisationRoundId::new);
    return Ids.each(
        rounds,
        id -> IssueArbitraries.round(
            ids,
            id,
            ids.share(EntityKind.CRITERION, CriterionId::new, rounds.indexOf(id), rounds.size())));
  }
}
