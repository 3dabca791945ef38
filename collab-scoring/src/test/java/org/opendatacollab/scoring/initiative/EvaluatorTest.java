package org.opendatacollab.scoring.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.EvidenceKind;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.guide.Advice;
import org.opendatacollab.model.guide.Guide;
import org.opendatacollab.model.guide.Occurrence;
import org.opendatacollab.model.guide.Outcome;
import org.opendatacollab.model.guide.Severity;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.BallotSecrecy;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.issue.RoundState;
import org.opendatacollab.model.issue.StatementBallot;
import org.opendatacollab.model.issue.StatementVote;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.Affiliation;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Sector;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.StandardMethods;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.tally.VoteCounts;

class EvaluatorTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 30);
  private static final IssueId ISSUE = new IssueId("issue-1");
  private static final Evaluator EVALUATOR =
      Evaluator.of(StandardMethods.registry(), Guide.of(List.of()), List.of());

  private static Organisation organisation(String id, Sector sector) {
    return Organisation.builder()
        .id(new OrganisationId(id))
        .name(LocalizedText.of(id))
        .sector(sector)
        .build();
  }

  private static Person person(String id, String organisation) {
    return Person.builder()
        .id(new PersonId(id))
        .addAffiliations(
            new Affiliation(new OrganisationId(organisation), Optional.empty(), Period.UNKNOWN))
        .build();
  }

  private static StatementBallot ballot(String voter, Vote vote) {
    return new StatementBallot(
        new PersonId(voter), Optional.empty(), List.of(new StatementVote(ISSUE, vote)));
  }

  /** Two of two agree in government, one of two in civil society. */
  private static Initiative.Builder initiative() {
    return Initiative.builder()
        .id(new InitiativeId("i"))
        .title(LocalizedText.of("I"))
        .addOrganisations(
            organisation("gov", Sector.LOCAL_GOVERNMENT), organisation("cso", Sector.CSO_NATIONAL))
        .addPeople(
            person("g1", "gov"), person("g2", "gov"), person("c1", "cso"), person("c2", "cso"))
        .addIssues(Issue.builder()
            .id(ISSUE)
            .kind(IssueKind.SPECIFIC_PROBLEM)
            .title(LocalizedText.of("Issue"))
            .build())
        .addPrioritisationRounds(PrioritisationRound.builder()
            .id(new PrioritisationRoundId("round-1"))
            .title(LocalizedText.of("Round"))
            .addCandidates(ISSUE)
            .ballotKind(BallotKind.STATEMENT_VOTES)
            .secrecy(BallotSecrecy.OPEN)
            .state(RoundState.CLOSED)
            .closes(PartialDate.parse("2016-01-10"))
            .addBallots(
                ballot("g1", Vote.AGREE),
                ballot("g2", Vote.AGREE),
                ballot("c1", Vote.AGREE),
                ballot("c2", Vote.DISAGREE))
            .build());
  }

  private static ScoredThing candidate(Evaluation evaluation) {
    return evaluation
        .step(GuideStep.IDENTIFY_ISSUE)
        .topic("consensus")
        .orElseThrow()
        .thing("round-1/issue-1")
        .orElseThrow();
  }

  @Test
  void votesAreCountedBySideAndScoredByEveryRegisteredMethod() {
    ScoredThing candidate = candidate(EVALUATOR.evaluate(initiative().build(), DAY));
    assertThat(candidate.facts().get(0))
        .isEqualTo(new Fact("government", new FactValue.Votes(new VoteCounts(2, 0, 0))));
    assertThat(candidate.facts().get(1))
        .isEqualTo(new Fact("civil society", new FactValue.Votes(new VoteCounts(1, 1, 0))));
    // sqrt((2.5/3)(1 - 0.5/3) (1.5/3)(1 - 1.5/3)) = 0.41667, by hand
    Estimate standard =
        candidate.estimate("consensus/group-informed/standard@1").orElseThrow();
    assertThat(standard.value().orElseThrow()).isCloseTo(2.5 / 6, within(1e-12));
    assertThat(standard.n()).isEqualTo(4);
    // (3/4)(2/4)
    Estimate polis =
        candidate.estimate("consensus/group-informed/polis-legacy@1").orElseThrow();
    assertThat(polis.value().orElseThrow()).isCloseTo(0.375, within(1e-12));
  }

  @Test
  void aSideWithoutVotesGivesNoNumber() {
    Initiative withoutCivilSociety = initiative().build();
    PrioritisationRound round = withoutCivilSociety.prioritisationRounds().get(0);
    Initiative changed = withoutCivilSociety.withPrioritisationRounds(
        round.withBallots(List.of(ballot("g1", Vote.AGREE), ballot("g2", Vote.AGREE))));
    Estimate standard = candidate(EVALUATOR.evaluate(changed, DAY))
        .estimate("consensus/group-informed/standard@1")
        .orElseThrow();
    assertThat(standard.reason()).contains(Reason.MISSING_SIDE);
  }

  @Test
  void nothingThatIsCertainlyLaterCounts() {
    Topic early = EVALUATOR
        .evaluate(initiative().build(), LocalDate.of(2016, 1, 9))
        .step(GuideStep.IDENTIFY_ISSUE)
        .topic("consensus")
        .orElseThrow();
    assertThat(early.things()).isEmpty();
    assertThat(early.missing())
        .containsExactly("round 'round-1' is not closed: its votes are not shown");
  }

  @Test
  void anEmptyInitiativeIsEvaluatedAndSaysWhatIsMissing() {
    Initiative empty = Initiative.builder()
        .id(new InitiativeId("i"))
        .title(LocalizedText.of("I"))
        .build();
    Evaluation evaluation = EVALUATOR.evaluate(empty, DAY);
    assertThat(evaluation.steps()).hasSize(5);
    for (StepEvaluation step : evaluation.steps()) {
      assertThat(step.fidelity().reason()).contains(Reason.NOT_RECORDED);
      assertThat(step.topics()).isNotEmpty();
    }
    assertThat(evaluation.step(GuideStep.LEARN).topic("climate").orElseThrow().missing())
        .containsExactly("no survey of the climate is recorded");
  }

  @Test
  void whatIsMadeUpIsMarked() {
    Evidence madeUp = Evidence.builder()
        .kind(EvidenceKind.ILLUSTRATIVE)
        .title(LocalizedText.of("Made up"))
        .build();
    Initiative plain = initiative().build();
    Initiative marked =
        plain.withPrioritisationRounds(plain.prioritisationRounds().get(0).withEvidence(madeUp));
    assertThat(candidate(EVALUATOR.evaluate(plain, DAY)).illustrative()).isFalse();
    Evaluation evaluation = EVALUATOR.evaluate(marked, DAY);
    assertThat(candidate(evaluation).illustrative()).isTrue();
    assertThat(evaluation.illustrations()).containsExactly("prioritisation rounds: 1 mark");
  }

  /** A method of a host: the plain share of agrees, sides or not. */
  private static final class Approval implements ScoringMethod<GroupedVotes> {
    @Override
    public MethodDescription description() {
      return new MethodDescription(
          Method.of("host/approval@1"),
          "Approval",
          "A / S",
          "[0, 1]",
          "nobody voted: undefined",
          "3 of 4: 0.75",
          "host",
          "bridging");
    }

    @Override
    public Score score(GroupedVotes votes) {
      long seen = votes.everyone().seen();
      return Score.of(
          seen == 0
              ? Estimate.undefined(Reason.NO_BALLOTS, 0, method())
              : Estimate.of(
                  (double) votes.everyone().agree() / seen,
                  new Uncertainty.None("a plain share"),
                  seen,
                  method()));
    }
  }

  @Test
  void aHostAddsItsOwnMethodAndRule() {
    Advice advice = new Advice(
        "HOST-APPROVAL",
        GuideStep.IDENTIFY_ISSUE,
        Severity.BREACH,
        "Four in five must approve.",
        "Talk again, or choose another issue.");
    EvaluationRule rule = new EvaluationRule(advice, (about, topics, asOf) -> {
      List<Occurrence> cases = topics.stream()
          .filter(topic -> topic.id().equals("consensus"))
          .flatMap(topic -> topic.things().stream())
          .filter(thing -> thing
              .estimate("host/approval@1")
              .filter(approval -> approval.value().orElse(1) < 0.8)
              .isPresent())
          .map(thing -> Occurrence.of("Fewer than four in five approve " + thing.id() + "."))
          .toList();
      return Outcome.of(cases);
    });
    Evaluator host = EVALUATOR
        .withMethods(StandardMethods.registry().with(GroupedVotes.KIND, new Approval()))
        .with(rule);
    Evaluation evaluation = host.evaluate(initiative().build(), DAY);
    assertThat(candidate(evaluation).estimate("host/approval@1").orElseThrow().value())
        .hasValue(0.75);
    assertThat(evaluation.findings()).hasSize(1);
    assertThat(evaluation.findings().get(0).occurrence().why())
        .isEqualTo("Fewer than four in five approve round-1/issue-1.");
    assertThat(evaluation.step(GuideStep.IDENTIFY_ISSUE).fidelity().value()).hasValue(0);
  }
}
