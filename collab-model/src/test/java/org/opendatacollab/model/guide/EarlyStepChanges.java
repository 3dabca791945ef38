package org.opendatacollab.model.guide;

import static org.opendatacollab.model.guide.Change.breaks;
import static org.opendatacollab.model.guide.Change.in;
import static org.opendatacollab.model.guide.Change.replaced;
import static org.opendatacollab.model.guide.GoodInitiative.DECLINED;
import static org.opendatacollab.model.guide.GoodInitiative.GOV_WORKER;
import static org.opendatacollab.model.guide.GoodInitiative.LAB;
import static org.opendatacollab.model.guide.GoodInitiative.NGO;
import static org.opendatacollab.model.guide.GoodInitiative.date;
import static org.opendatacollab.model.guide.GoodInitiative.member;
import static org.opendatacollab.model.guide.GoodInitiative.response;
import static org.opendatacollab.model.stakeholder.ParticipationMode.ATTENDED;
import static org.opendatacollab.model.stakeholder.ParticipationMode.INVITED;
import static org.opendatacollab.model.stakeholder.ParticipationMode.VOTED;
import static org.opendatacollab.model.stakeholder.Side.CIVIL_SOCIETY;
import static org.opendatacollab.model.stakeholder.Side.GOVERNMENT;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.forum.Claim;
import org.opendatacollab.model.forum.DataNeed;
import org.opendatacollab.model.forum.Forum;
import org.opendatacollab.model.forum.Guest;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueEvent;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.IssueStatus;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.ResponseKind;
import org.opendatacollab.model.issue.RoundState;
import org.opendatacollab.model.issue.ScopingActivity;
import org.opendatacollab.model.issue.ScopingKind;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.stakeholder.Actor;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.Respondent;
import org.opendatacollab.model.stakeholder.Standing;
import org.opendatacollab.model.team.ActionTeam;
import org.opendatacollab.model.team.LeaderCommitment;
import org.opendatacollab.model.team.Membership;

/** How the rules of steps 1 to 3 are broken. */
final class EarlyStepChanges {
  private EarlyStepChanges() {}

  static List<Change> step1() {
    return List.of(
        breaks(
            "S1-ISSUE-SELECTED",
            initiative -> issue(0, issue -> issue.withEvents())
                .andThen(decision(decision -> decision.withDate(date("2016-09"))))
                .apply(initiative),
            "No issue is recorded as selected among 2 issues as of 2016-07-31."),
        breaks(
            "S1-SCOPING-MIXED",
            scoping(0, activity -> activity.withKind(ScopingKind.FOCUS_GROUP)),
            "All scoping recorded as of 2016-07-31 is of one kind, focus group."),
        breaks(
            "S1-PEOPLE-CARE",
            scoping(1, activity -> activity.withKind(ScopingKind.EXPERT_INTERVIEW)),
            "Issue issue-1 is selected, and no survey, focus group, reading of the media or"
                + " consultation is recorded as supporting it."),
        breaks(
            "S1-ATTENDANCE-RECORDED",
            round(round -> round.withParticipation()),
            "Prioritisation round round-1 does not say who took part."),
        breaks(
            "S1-BOTH-SIDES",
            round(round -> round.withParticipation(
                Participation.of(GOVERNMENT, 6, INVITED, ATTENDED, VOTED),
                Participation.of(CIVIL_SOCIETY, 3, INVITED))),
            "Prioritisation round round-1 brought together 6 of government and nobody of civil"
                + " society."),
        breaks(
            "S1-BOTH-SIDES",
            round(round -> round.withParticipation(Participation.of(GOVERNMENT, 6, INVITED))),
            "Prioritisation round round-1 brought together nobody of government and nobody of civil"
                + " society."),
        breaks(
            "S1-BOTH-SIDES-VOTED",
            round(round -> round.withParticipation(
                Participation.of(GOVERNMENT, 6, ATTENDED),
                Participation.of(CIVIL_SOCIETY, 3, ATTENDED, VOTED))),
            "Prioritisation round round-1 closed with votes of nobody of government and 3 of civil"
                + " society, while 6 of government and 3 of civil society were there."),
        breaks(
            "S1-CRITERIA",
            round(round -> round.withCriteria(round.criteria().subList(0, 1))),
            "Prioritisation round round-1 has no criterion for how far data can help."),
        breaks(
            "S1-DECISION-RECORDED",
            decision(decision -> decision.withDate(Optional.empty())),
            "Issue issue-1 was selected by a decision without a date."),
        breaks(
            "S1-DECISION-RECORDED",
            decision(decision -> decision.withIssue(DECLINED)),
            "Issue issue-1 is selected without a recorded decision."),
        breaks(
            "S1-ROUND-CLOSED-FIRST",
            round(round -> round.withCloses(date("2015-12-15"))),
            "Selection decision decision-1 (2015-11-20) was taken before round round-1 closed"
                + " (2015-12-15)."),
        breaks(
            "S1-ROUND-CLOSED-FIRST",
            round(round -> round.withState(RoundState.OPEN)),
            "Selection decision decision-1 (2015-11-20) was taken before round round-1 was closed."),
        breaks(
            "S1-BOTH-SIDES-DECIDED",
            decision(decision -> decision.withResponses(decision.responses().subList(1, 2))),
            "Selection decision decision-1 has no response from government."),
        breaks(
            "S1-OBJECTION-ANSWERED",
            decision(decision -> decision.withResponses(
                decision.responses().get(0),
                response(Respondent.of(CIVIL_SOCIETY, 2), ResponseKind.OBJECT, Optional.empty()))),
            "Selection decision decision-1 leaves 2 objections without a reasoned reply."),
        breaks(
            "S1-DATA-CAN-HELP",
            issue(0, issue -> issue.withDataNeeds()),
            "Issue issue-1 is selected and names no data need."),
        breaks(
            "S1-SPECIFIC-PROBLEM",
            issue(0, issue -> issue.withKind(IssueKind.BROAD_ISSUE)),
            "Issue issue-1 is broad, and no specific problem or aspect has been taken from it."),
        breaks(
            "S1-DECLINED-TRACEABLE",
            issue(
                1,
                issue -> issue.withEvents(IssueEvent.of(IssueStatus.DECLINED, date("2015-11-20")))),
            "Issue issue-2 was declined, and no reason is recorded."),
        breaks(
            "S1-DECLINED-TRACEABLE",
            issue(
                1, issue -> issue.withEvents(IssueEvent.of(IssueStatus.SPLIT, date("2015-11-20")))),
            "Issue issue-2 was split, and it is not recorded into what."),
        breaks(
            "S1-DATES-IN-ORDER",
            scoping(0, activity -> activity.withPeriod(Period.of("2015-11-08", "2015-10"))),
            "Scoping activity scoping-1 has its end on 2015-10, before its start on 2015-11-08."),
        breaks(
            "S1-DATES-IN-ORDER",
            issue(0, issue -> issue.withProposed(date("2015-12"))),
            "Issue issue-1 goes from proposed (2015-12) to selected (2015-11-20), which is back in"
                + " time."),
        breaks(
            "S1-DATES-IN-ORDER",
            issue(
                0,
                issue -> issue.withEvents(
                    IssueEvent.of(IssueStatus.SELECTED, date("2015-11-20")),
                    IssueEvent.of(IssueStatus.SELECTED, date("2015-11-21")))),
            "Issue issue-1 goes from selected (2015-11-20) to selected (2015-11-21), which is no"
                + " usual step."),
        breaks(
            "S1-DATES-IN-ORDER",
            initiative -> initiative.withPeriod(Period.of("2015-11", "2014-06")),
            "The initiative has its end on 2014-06, before its start on 2015-11."));
  }

  static List<Change> step2() {
    return List.of(
        breaks(
            "S2-FORUM-HELD",
            forum(forum -> forum.withIssue(DECLINED)),
            "Issue issue-1 is selected, and no forum on it is recorded as of 2016-07-31."),
        breaks(
            "S2-ATTENDANCE-RECORDED",
            forum(forum -> forum.withParticipation()),
            "Forum forum-1 does not say who took part."),
        breaks(
            "S2-BOTH-SIDES",
            forum(forum -> forum.withParticipation(
                Participation.of(GOV_WORKER, ATTENDED),
                Participation.of(CIVIL_SOCIETY, 8, INVITED))),
            "Forum forum-1 brought together 1 of government and nobody of civil society."),
        breaks(
            "S2-GUESTS-ADD-VALUE",
            forum(forum -> forum.withGuests(new Guest(Actor.of(LAB), Optional.empty()))),
            "Forum forum-1 has 1 guest of whom it is not said what they add."),
        breaks(
            "S2-WHOLE-PICTURE",
            initiative -> initiative.withClaims(initiative.claims().subList(0, 4)),
            "Issue issue-1 was discussed, and no goal and hope are recorded."),
        breaks(
            "S2-CLAIMS-NAME-DATA",
            in(
                Initiative::claims,
                Initiative::withClaims,
                3,
                (Claim claim) -> claim.withDataNeeds()),
            "Issue issue-1 has 2 causes and solutions, of which 1 without a data need:"
                + " claim-solution."),
        breaks(
            "S2-CONTESTED-TESTABLE",
            initiative -> initiative.withClaims(replaced(
                initiative.claims(),
                5,
                hope -> hope.withPositions(initiative.claims().get(0).positions()))),
            "Claim claim-hope is contested, and names no data need that would test it."),
        breaks(
            "S2-ROLES-SEEN-BOTH-WAYS",
            initiative ->
                initiative.withRoleStatements(initiative.roleStatements().subList(1, 3)),
            "Issue issue-1 was discussed without a statement of the role of government by itself and"
                + " the role of civil society by itself."),
        breaks(
            "S2-NEEDS-MET",
            in(
                Initiative::dataNeeds,
                Initiative::withDataNeeds,
                0,
                (DataNeed need) -> need.withMetBy()),
            "Data need need-1 is met by no data asset and no disclosure request."),
        breaks(
            "S2-REGISTER-COMPLETE",
            asset(asset -> asset.withHolder(Optional.empty()).withCouldBePublic(YesNo.UNKNOWN)),
            "Data asset asset-1 is needed, and the register does not say who holds it and whether it"
                + " could be public."),
        breaks(
            "S2-REGISTER-COMPLETE",
            asset(asset -> asset.withStates()),
            "Data asset asset-1 is needed, and the register does not say how open it is."),
        breaks(
            "S2-BARRIER-NAMED",
            asset(asset -> asset.withBarriers()),
            "Data asset asset-1 is not open, and no barrier is named."),
        breaks(
            "S2-OPENNESS-ASSESSED",
            asset(asset -> asset.withAssessments()),
            "Data asset asset-1 is needed, and its openness has not been assessed."),
        breaks(
            "S2-OPENNESS-REASSESSED",
            asset(asset -> asset.withAssessments(asset.assessments().get(0))),
            "Data asset asset-1 was assessed once, in 2015-12, and not again."));
  }

  static List<Change> step3() {
    return List.of(
        breaks(
            "S3-TEAM-FORMED",
            initiative -> team(0, team -> team.withIssue(DECLINED))
                .andThen(team(1, team -> team.withIssue(DECLINED)))
                .apply(initiative),
            "Issue issue-1 was discussed in a forum, and no action team works on it as of"
                + " 2016-07-31."),
        breaks(
            "S3-BOTH-SIDES",
            team(0, team -> team.withMemberships(team.memberships().subList(0, 1))),
            "Action team team-1 has 1 of government and nobody of civil society among its members."),
        breaks(
            "S3-IMPLEMENTERS",
            in(
                Initiative::people,
                Initiative::withPeople,
                1,
                (Person person) -> person.withStanding(Standing.OTHER)),
            "Action team team-1 has 2 members, none of them known as an implementer."),
        breaks(
            "S3-LEADERS-COMMITTED",
            promise(1, promise -> promise.withDate(Optional.empty())),
            "Action team team-1 has no dated commitment of a leader of civil society.",
            "Action team team-2 has no dated commitment of a leader of civil society."),
        breaks(
            "S3-COMMITMENT-WITNESSED",
            promise(0, promise -> promise.withJoint(YesNo.UNKNOWN)),
            "Leader commitment promise-1 is not known to have been made jointly or in public."),
        breaks(
            "S3-ON-BEHALF",
            team(
                0,
                team -> team.withMemberships(replaced(
                    team.memberships(),
                    0,
                    member -> new Membership(
                        member.person(), Optional.empty(), member.role(), member.period())))),
            "Action team team-1 has 1 member of whom it is not said for which organisation they act."),
        breaks(
            "S3-SOLE-BRIDGE",
            team(
                0,
                team -> team.withMemberships(
                    team.memberships().get(0),
                    team.memberships().get(1),
                    member(GoodInitiative.CSO_WORKER, NGO))),
            "All 2 teams are held together by one member alone."),
        breaks(
            "S3-DATES-IN-ORDER",
            team(
                0,
                team -> team.withMemberships(replaced(
                    team.memberships(),
                    0,
                    member -> new Membership(
                        member.person(),
                        member.onBehalfOf(),
                        member.role(),
                        Period.of("2016-02", "2015-12"))))),
            "Action team team-1 has its end on 2015-12, before its start on 2016-02."));
  }

  private static UnaryOperator<Initiative> issue(int index, UnaryOperator<Issue> change) {
    return in(Initiative::issues, Initiative::withIssues, index, change);
  }

  private static UnaryOperator<Initiative> scoping(
      int index, UnaryOperator<ScopingActivity> change) {
    return in(Initiative::scopingActivities, Initiative::withScopingActivities, index, change);
  }

  private static UnaryOperator<Initiative> round(UnaryOperator<PrioritisationRound> change) {
    return in(Initiative::prioritisationRounds, Initiative::withPrioritisationRounds, 0, change);
  }

  private static UnaryOperator<Initiative> decision(UnaryOperator<SelectionDecision> change) {
    return in(Initiative::selectionDecisions, Initiative::withSelectionDecisions, 0, change);
  }

  private static UnaryOperator<Initiative> forum(UnaryOperator<Forum> change) {
    return in(Initiative::forums, Initiative::withForums, 0, change);
  }

  private static UnaryOperator<Initiative> asset(UnaryOperator<DataAsset> change) {
    return in(Initiative::dataAssets, Initiative::withDataAssets, 0, change);
  }

  private static UnaryOperator<Initiative> team(int index, UnaryOperator<ActionTeam> change) {
    return in(Initiative::teams, Initiative::withTeams, index, change);
  }

  private static UnaryOperator<Initiative> promise(
      int index, UnaryOperator<LeaderCommitment> change) {
    return in(Initiative::leaderCommitments, Initiative::withLeaderCommitments, index, change);
  }
}
