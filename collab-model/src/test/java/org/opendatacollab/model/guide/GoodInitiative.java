package org.opendatacollab.model.guide;

import static org.opendatacollab.model.stakeholder.ParticipationMode.ATTENDED;
import static org.opendatacollab.model.stakeholder.ParticipationMode.INVITED;
import static org.opendatacollab.model.stakeholder.ParticipationMode.VOTED;
import static org.opendatacollab.model.stakeholder.Side.CIVIL_SOCIETY;
import static org.opendatacollab.model.stakeholder.Side.GOVERNMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.EvidenceKind;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.Weight;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.data.AssetState;
import org.opendatacollab.model.data.AssetStateEvent;
import org.opendatacollab.model.data.Barrier;
import org.opendatacollab.model.data.BarrierKind;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.data.DisclosureEvent;
import org.opendatacollab.model.data.DisclosureRequest;
import org.opendatacollab.model.data.DisclosureRequestId;
import org.opendatacollab.model.data.DisclosureState;
import org.opendatacollab.model.data.OpennessAssessment;
import org.opendatacollab.model.data.OpennessAssessmentId;
import org.opendatacollab.model.data.OpennessEdition;
import org.opendatacollab.model.forum.Claim;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.forum.ClaimKind;
import org.opendatacollab.model.forum.DataNeed;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.forum.Forum;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.forum.Guest;
import org.opendatacollab.model.forum.Perspective;
import org.opendatacollab.model.forum.Position;
import org.opendatacollab.model.forum.RoleStatement;
import org.opendatacollab.model.forum.RoleStatementId;
import org.opendatacollab.model.issue.BallotKind;
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
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.Actor;
import org.opendatacollab.model.stakeholder.Affiliation;
import org.opendatacollab.model.stakeholder.InitiativeRole;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.Party;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Respondent;
import org.opendatacollab.model.stakeholder.Sector;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.Standing;
import org.opendatacollab.model.team.ActionTeam;
import org.opendatacollab.model.team.ActionTeamId;
import org.opendatacollab.model.team.LeaderCommitment;
import org.opendatacollab.model.team.LeaderCommitmentId;
import org.opendatacollab.model.team.Membership;
import org.opendatacollab.model.team.TeamRole;

/**
 * An initiative that did all that the guide asks for, with something for every rule to look at: steps 1 to 3. The rest
 * stands in {@link GoodPlan} and {@link GoodLearning}.
 */
final class GoodInitiative {
  /** A month after the end. */
  static final LocalDate AS_OF = LocalDate.of(2016, 7, 31);

  /** Names that must not appear in any finding. */
  static final String NAME = "Siti Rahmawati";

  static final OrganisationId AGENCY = new OrganisationId("agency");
  static final OrganisationId NGO = new OrganisationId("ngo");
  static final OrganisationId LAB = new OrganisationId("lab");
  static final PersonId GOV_LEADER = new PersonId("gov-leader");
  static final PersonId GOV_WORKER = new PersonId("gov-worker");
  static final PersonId CSO_LEADER = new PersonId("cso-leader");
  static final PersonId CSO_WORKER = new PersonId("cso-worker");
  static final IssueId ISSUE = new IssueId("issue-1");
  static final IssueId DECLINED = new IssueId("issue-2");
  static final ForumId FORUM = new ForumId("forum-1");
  static final DataNeedId NEED = new DataNeedId("need-1");
  static final DataAssetId ASSET = new DataAssetId("asset-1");
  static final DisclosureRequestId REQUEST = new DisclosureRequestId("request-1");
  static final ActionTeamId TEAM = new ActionTeamId("team-1");
  static final ActionTeamId OTHER_TEAM = new ActionTeamId("team-2");
  static final Evidence EVIDENCE = Evidence.builder()
      .kind(EvidenceKind.DOCUMENT)
      .title(text("A document"))
      .date(date("2016-02"))
      .build();
  static final RatingScale SCALE = new RatingScale(1, 5);

  private GoodInitiative() {}

  static Initiative build() {
    Initiative.Builder builder = Initiative.builder()
        .id(new InitiativeId("initiative-1"))
        .title(text("Open health data"))
        .period(Period.of("2015-11", "2016-06"));
    stakeholders(builder);
    step1(builder);
    step2(builder);
    step3(builder);
    GoodPlan.add(builder);
    GoodLearning.add(builder);
    return builder.build();
  }

  static LocalizedText text(String text) {
    return LocalizedText.of(text);
  }

  static PartialDate date(String date) {
    return PartialDate.parse(date);
  }

  private static void stakeholders(Initiative.Builder builder) {
    builder.addOrganisations(
        organisation(AGENCY, Sector.LOCAL_GOVERNMENT, InitiativeRole.PARTY),
        organisation(NGO, Sector.CSO_NATIONAL, InitiativeRole.PARTY),
        organisation(LAB, Sector.CSO_INTERNATIONAL, InitiativeRole.FACILITATOR));
    builder.addPeople(
        person(GOV_LEADER, AGENCY, Standing.LEADER),
        person(GOV_WORKER, AGENCY, Standing.IMPLEMENTER),
        person(CSO_LEADER, NGO, Standing.LEADER),
        person(CSO_WORKER, NGO, Standing.IMPLEMENTER));
  }

  private static Organisation organisation(OrganisationId id, Sector sector, InitiativeRole role) {
    return Organisation.builder()
        .id(id)
        .name(text(id.value()))
        .sector(sector)
        .role(role)
        .build();
  }

  private static Person person(PersonId id, OrganisationId organisation, Standing standing) {
    return Person.builder()
        .id(id)
        .name(NAME)
        .standing(standing)
        .addAffiliations(new Affiliation(organisation, Optional.empty(), Period.of("2014", "2017")))
        .build();
  }

  private static void step1(Initiative.Builder builder) {
    builder.addIssues(
        Issue.builder()
            .id(ISSUE)
            .kind(IssueKind.SPECIFIC_PROBLEM)
            .title(text("HIV among mothers"))
            .proposed(date("2015-11-02"))
            .addDataNeeds(NEED)
            .addEvents(IssueEvent.of(IssueStatus.SELECTED, date("2015-11-20")))
            .build(),
        Issue.builder()
            .id(DECLINED)
            .kind(IssueKind.BROAD_ISSUE)
            .title(text("Clean water"))
            .proposed(date("2015-11-02"))
            .addEvents(new IssueEvent(
                IssueStatus.DECLINED,
                Optional.of(date("2015-11-20")),
                Optional.empty(),
                Optional.of(text("Another programme works on it."))))
            .build());
    builder.addScopingActivities(
        scoping("scoping-1", ScopingKind.DESK_REVIEW),
        scoping("scoping-2", ScopingKind.FOCUS_GROUP));
    builder.addPrioritisationRounds(PrioritisationRound.builder()
        .id(new PrioritisationRoundId("round-1"))
        .title(text("Which issue first?"))
        .addCandidates(ISSUE, DECLINED)
        .addCriteria(
            criterion("importance", CriterionKind.IMPORTANCE),
            criterion("data", CriterionKind.DATA_AMENABILITY))
        .ballotKind(BallotKind.RATING)
        .opens(date("2015-11-10"))
        .closes(date("2015-11-15"))
        .state(RoundState.CLOSED)
        .addParticipation(
            Participation.of(GOVERNMENT, 6, INVITED, ATTENDED, VOTED),
            Participation.of(CSO_WORKER, INVITED, ATTENDED, VOTED))
        .build());
    builder.addSelectionDecisions(SelectionDecision.builder()
        .id(new SelectionDecisionId("decision-1"))
        .issue(ISSUE)
        .date(date("2015-11-20"))
        .rule(DecisionRule.CONSENT)
        .round(new PrioritisationRoundId("round-1"))
        .addResponses(
            response(Respondent.of(GOVERNMENT, 6), ResponseKind.CONSENT, Optional.empty()),
            response(
                Respondent.of(CSO_WORKER),
                ResponseKind.OBJECT,
                Optional.of(text("Water is taken up in the second year."))))
        .build());
  }

  private static ScopingActivity scoping(String id, ScopingKind kind) {
    return ScopingActivity.builder()
        .id(new ScopingActivityId(id))
        .kind(kind)
        .period(Period.of("2015-11-01", "2015-11-08"))
        .addSupports(ISSUE)
        .build();
  }

  private static Criterion criterion(String id, CriterionKind kind) {
    return new Criterion(new CriterionId(id), text(id), kind, SCALE, Weight.ONE);
  }

  static DecisionResponse response(
      Respondent by, ResponseKind kind, Optional<LocalizedText> reply) {
    return new DecisionResponse(by, kind, Optional.empty(), reply);
  }

  private static void step2(Initiative.Builder builder) {
    builder.addForums(Forum.builder()
        .id(FORUM)
        .issue(ISSUE)
        .title(text("What keeps mothers from being tested?"))
        .period(Period.of("2015-12-01", "2015-12-02"))
        .addParticipation(
            Participation.of(GOV_WORKER, INVITED, ATTENDED),
            Participation.of(CIVIL_SOCIETY, 8, INVITED, ATTENDED))
        .addGuests(new Guest(Actor.of(LAB), Optional.of(text("Knows how others did it."))))
        .build());
    for (ClaimKind kind : ClaimKind.values()) {
      Claim.Builder claim = Claim.builder()
          .id(new ClaimId("claim-" + Rules.words(kind).replace(' ', '-')))
          .kind(kind)
          .statement(text("A claim"))
          .issue(ISSUE)
          .forum(FORUM);
      if (kind == ClaimKind.CAUSE || kind == ClaimKind.SOLUTION) {
        claim.addDataNeeds(NEED);
      }
      if (kind == ClaimKind.CAUSE) {
        claim.addPositions(
            new Position(Respondent.of(GOVERNMENT, 4), Vote.DISAGREE),
            new Position(Respondent.of(CIVIL_SOCIETY, 8), Vote.AGREE));
      }
      builder.addClaims(claim.build());
    }
    for (Side about : Past.BOTH_SIDES) {
      for (Side by : Past.BOTH_SIDES) {
        builder.addRoleStatements(RoleStatement.builder()
            .id(new RoleStatementId("role-of-" + about + "-by-" + by))
            .issue(ISSUE)
            .about(Party.of(about))
            .statedBy(Party.of(by))
            .role(text("A role"))
            .perspective(about == by ? Perspective.OWN : Perspective.OTHER)
            .build());
      }
    }
    builder.addDataNeeds(DataNeed.builder()
        .id(NEED)
        .question(text("How many mothers are tested?"))
        .addMetBy(ASSET)
        .build());
    builder.addDataAssets(DataAsset.builder()
        .id(ASSET)
        .title(text("Tests by clinic"))
        .holder(AGENCY)
        .addStates(
            new AssetStateEvent(date("2015"), AssetState.HELD_CLOSED, Optional.empty(), List.of()))
        .couldBePublic(YesNo.YES)
        .addBarriers(new Barrier(BarrierKind.NOT_DIGITISED, Optional.empty()))
        .addAssessments(
            assessment("assessment-1", "2015-12"), assessment("assessment-2", "2016-06"))
        .build());
    builder.addDisclosureRequests(DisclosureRequest.builder()
        .id(REQUEST)
        .title(text("Tests by clinic"))
        .asset(ASSET)
        .addEvents(
            event("2016-01-10", DisclosureState.REQUESTED, Optional.empty()),
            event("2016-01-20", DisclosureState.REFUSED, Optional.of(text("Not digitised yet."))))
        .build());
  }

  private static OpennessAssessment assessment(String id, String date) {
    return OpennessAssessment.builder()
        .id(new OpennessAssessmentId(id))
        .date(date(date))
        .edition(OpennessEdition.ODB_2015)
        .build();
  }

  static DisclosureEvent event(String date, DisclosureState state, Optional<LocalizedText> reason) {
    return new DisclosureEvent(date(date), state, Optional.empty(), reason, List.of());
  }

  private static void step3(Initiative.Builder builder) {
    builder.addTeams(team(TEAM, GOV_WORKER, CSO_LEADER), team(OTHER_TEAM, GOV_LEADER, CSO_WORKER));
    builder.addLeaderCommitments(
        LeaderCommitment.builder()
            .id(new LeaderCommitmentId("promise-1"))
            .leader(GOV_LEADER)
            .date(date("2015-12-02"))
            .text(text("Half a day a week"))
            .joint(YesNo.YES)
            .build(),
        LeaderCommitment.builder()
            .id(new LeaderCommitmentId("promise-2"))
            .organisation(NGO)
            .date(date("2015-12-02"))
            .text(text("Two people"))
            .inPublic(YesNo.YES)
            .build());
  }

  private static ActionTeam team(ActionTeamId id, PersonId government, PersonId civilSociety) {
    return ActionTeam.builder()
        .id(id)
        .name(text(id.value()))
        .issue(ISSUE)
        .formed(date("2015-12-02"))
        .addMemberships(member(government, AGENCY), member(civilSociety, NGO))
        .build();
  }

  static Membership member(PersonId person, OrganisationId organisation) {
    return new Membership(
        person, Optional.of(organisation), TeamRole.MEMBER, Period.of("2015-12-02", "2016-06"));
  }
}
