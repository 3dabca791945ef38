package org.opendatacollab.model.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.Weight;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Respondent;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;

class PrioritisationRoundTest {
  private static final IssueId HIV = new IssueId("hiv");
  private static final IssueId WASTE = new IssueId("waste");
  private static final IssueId OTHER = new IssueId("other");
  private static final PersonId ANI = new PersonId("ani");
  private static final PersonId BUDI = new PersonId("budi");
  private static final Criterion IMPORTANCE = new Criterion(
      new CriterionId("importance"),
      LocalizedText.of("Importance"),
      CriterionKind.IMPORTANCE,
      new RatingScale(1, 5),
      Weight.ONE);
  private static final PrioritisationRound ROUND = PrioritisationRound.builder()
      .id(new PrioritisationRoundId("round"))
      .title(LocalizedText.of("Which issue first?"))
      .addCandidates(HIV, WASTE)
      .addCriteria(IMPORTANCE)
      .ballotKind(BallotKind.RATING)
      .secrecy(BallotSecrecy.OPEN)
      .state(RoundState.CLOSED)
      .build();

  private static Issue issue(IssueId id) {
    return Issue.builder()
        .id(id)
        .kind(IssueKind.BROAD_ISSUE)
        .title(LocalizedText.of(id.value()))
        .tier(Tier.PUBLIC)
        .build();
  }

  private static Initiative initiative(PrioritisationRound round) {
    return Initiative.builder()
        .id(new InitiativeId("banyuwangi"))
        .title(LocalizedText.of("Open health data"))
        .addPeople(Person.builder().id(ANI).build(), Person.builder().id(BUDI).build())
        .addIssues(issue(HIV), issue(WASTE), issue(OTHER))
        .addPrioritisationRounds(round)
        .build();
  }

  private static List<String> problems(Supplier<?> built) {
    InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, built::get);
    return thrown == null
        ? List.of()
        : thrown.problems().stream().map(Problem::toString).toList();
  }

  private static RatingBallot rating(PersonId voter, IssueId candidate, int rating) {
    return new RatingBallot(
        voter, Optional.empty(), List.of(new Rating(candidate, IMPORTANCE.id(), rating)));
  }

  @Test
  void aRatingIsOnTheScale() {
    assertThat(problems(() -> ROUND.withBallots(rating(ANI, HIV, 1), rating(BUDI, HIV, 5))))
        .isEmpty();
    assertThat(problems(() -> ROUND.withBallots(rating(ANI, HIV, 0), rating(BUDI, HIV, 6))))
        .containsExactly(
            "/ballots/0/ratings/0/rating: rating must be on the scale 1 to 5 of"
                + " criterion 'importance' [off-scale]",
            "/ballots/1/ratings/0/rating: rating must be on the scale 1 to 5 of"
                + " criterion 'importance' [off-scale]");
  }

  @Test
  void aRatingIsByACriterionOfTheRound() {
    CriterionId cost = new CriterionId("cost");
    assertThat(problems(() -> ROUND.withBallots(
            new RatingBallot(ANI, Optional.empty(), List.of(new Rating(HIV, cost, 3))))))
        .containsExactly(
            "/ballots/0/ratings/0/criterion: criterion must be one of round 'round' [not-a-criterion]");
  }

  @Test
  void aBallotIsOfTheKindOfTheRound() {
    assertThat(problems(
            () -> ROUND.withBallots(new ApprovalBallot(ANI, Optional.empty(), List.of(HIV)))))
        .containsExactly("/ballots/0: ballot of round 'round' must be of kind"
            + " rating, got approval [ballot-kind]");
  }

  @Test
  void aBallotSpeaksOfCandidatesAlone() {
    assertThat(problems(() -> ROUND.withBallots(rating(ANI, OTHER, 3))))
        .containsExactly("/ballots/0: ballot must speak of the candidates of"
            + " round 'round' alone; number 1 of those it speaks of is none [not-a-candidate]");
  }

  @Test
  void nobodyGivesMorePointsThanTheBudget() {
    PrioritisationRound round = ROUND.withBallotKind(BallotKind.POINTS).withPointsBudget(10);
    PointsBallot ten = new PointsBallot(
        ANI, Optional.empty(), List.of(new PointsGiven(HIV, 7), new PointsGiven(WASTE, 3)));
    PointsBallot eleven = new PointsBallot(
        ANI, Optional.empty(), List.of(new PointsGiven(HIV, 7), new PointsGiven(WASTE, 4)));

    assertThat(problems(() -> round.withBallots(ten))).isEmpty();
    assertThat(problems(() -> round.withBallots(eleven)))
        .containsExactly("/ballots/0/points: points must not be more than the"
            + " budget of 10 of round 'round' [over-budget]");
    assertThat(problems(() -> ROUND.withBallotKind(BallotKind.POINTS).withBallots(eleven)))
        .isEmpty();
  }

  @Test
  void pointsDoNotOverflow() {
    PointsBallot ballot = new PointsBallot(
        ANI,
        Optional.empty(),
        List.of(
            new PointsGiven(HIV, Integer.MAX_VALUE), new PointsGiven(WASTE, Integer.MAX_VALUE)));
    assertThat(ballot.total()).isEqualTo(4_294_967_294L);
  }

  @Test
  void ballotsOfOneVoterDifferInTime() {
    Optional<Instant> nine = Optional.of(Instant.parse("2015-11-03T09:00:00Z"));
    Optional<Instant> ten = Optional.of(Instant.parse("2015-11-03T10:00:00Z"));
    String problem = "/ballots/1: ballots of one voter must differ in castAt;"
        + " the first of this voter is number 1 [repeated-ballot]";

    assertThat(twice(nine, ten)).isEmpty();
    assertThat(twice(nine, nine)).containsExactly(problem);
    assertThat(twice(nine, Optional.empty())).containsExactly(problem);
    assertThat(twice(Optional.empty(), nine)).containsExactly(problem);
    assertThat(twice(Optional.empty(), Optional.empty())).containsExactly(problem);
  }

  private static List<String> twice(Optional<Instant> first, Optional<Instant> second) {
    return problems(() -> ROUND.withBallots(
        new RatingBallot(ANI, first, List.of()), new RatingBallot(ANI, second, List.of())));
  }

  @Test
  void aSecretRoundHoldsNoBallots() {
    assertThat(problems(
            () -> ROUND.withSecrecy(BallotSecrecy.SECRET).withBallots(rating(ANI, HIV, 3))))
        .containsExactly("/ballots: ballots of the secret round 'round' must"
            + " stay in the confidential records [secret-ballot]");
  }

  @Test
  void aRoundHoldsNoBallotsBeforeItHasClosed() {
    assertThat(problems(() -> ROUND.withState(RoundState.OPEN).withBallots(rating(ANI, HIV, 3))))
        .containsExactly("/ballots: ballots of round 'round' must stay in the"
            + " confidential records until it has closed [open-round]");
  }

  @Test
  void candidatesAndSidesStandOnce() {
    PrioritisationRound.Builder round = PrioritisationRound.builder()
        .from(ROUND)
        .addCandidates(HIV)
        .addEligible(new SideCount(Side.GOVERNMENT, 3), new SideCount(Side.GOVERNMENT, 4));
    assertThat(problems(round::build))
        .containsExactly(
            "/candidates/2: candidates must differ, but 'hiv' repeats [repeated]",
            "/eligible/1: sides must differ, but 'GOVERNMENT' repeats [repeated]");
  }

  @Test
  void closingMovesTheBallotsOfAnOpenRoundAlone() {
    PartialDate day = PartialDate.parse("2015-11-03");
    PrioritisationRound planned = ROUND.withState(RoundState.PLANNED);
    List<Ballot> ballots = List.of(rating(ANI, HIV, 3));
    PrioritisationRound closed = planned.open(day).close(day, ballots);

    assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
    assertThat(closed.opens()).contains(day);
    assertThat(closed.closes()).contains(day);
    assertThat(closed.ballots()).isEqualTo(ballots);
    assertThatThrownBy(() -> planned.close(day, ballots))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("round 'round' must be OPEN to close, got PLANNED");
    assertThatThrownBy(() -> closed.open(day))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("round 'round' must be PLANNED to open, got CLOSED");
    PrioritisationRound secret = planned.withSecrecy(BallotSecrecy.SECRET).open(day);
    assertThatThrownBy(() -> secret.close(day, ballots))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("round 'round' is secret; its ballots must stay in the confidential records");
    assertThat(secret.close(day, List.of()).state()).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void thePublicSeesNoBallot() {
    Initiative initiative =
        initiative(ROUND.withTier(Tier.PUBLIC).withBallots(rating(ANI, HIV, 3)));
    assertThat(initiative.view(Tier.PARTNERS).prioritisationRounds().get(0).ballots())
        .hasSize(1);
    assertThat(initiative.view(Tier.PUBLIC).prioritisationRounds().get(0).ballots())
        .isEmpty();
  }

  @Test
  void aBallotAnswersEachThingOnce() {
    StatementVote agree = new StatementVote(HIV, Vote.AGREE);
    List<IssueId> two = List.of(HIV, HIV);
    Optional<Instant> never = Optional.empty();
    assertThatThrownBy(() ->
            new StatementBallot(ANI, never, List.of(agree, new StatementVote(HIV, Vote.PASS))))
        .hasMessage("candidates voted on must differ, but number 2 repeats an earlier one");
    assertThatThrownBy(() -> new RatingBallot(
            ANI,
            never,
            List.of(new Rating(HIV, IMPORTANCE.id(), 2), new Rating(HIV, IMPORTANCE.id(), 3))))
        .hasMessage(
            "candidates and criteria rated must differ, but number 2 repeats an earlier one");
    assertThatThrownBy(() -> new RankingBallot(
            ANI,
            never,
            Stream.of(HIV, WASTE, HIV)
                .map(candidate -> new RankedGroup(List.of(candidate)))
                .toList()))
        .hasMessage("candidates ranked must differ, but number 3 repeats an earlier one");
    assertThatThrownBy(() -> new ApprovalBallot(ANI, never, two))
        .hasMessage("candidates approved must differ, but number 2 repeats an earlier one");
    assertThatThrownBy(() -> new PointsBallot(
            ANI,
            never,
            two.stream().map(candidate -> new PointsGiven(candidate, 1)).toList()))
        .hasMessage("candidates given points must differ, but number 2 repeats an earlier one");
    assertThatThrownBy(() -> new RankedGroup(two))
        .hasMessage("candidates of a place must differ, but number 2 repeats an earlier one");
    assertThatThrownBy(() -> new RankedGroup(new ArrayList<>()))
        .hasMessage("a place of a ranking must hold at least one candidate");
    assertThatThrownBy(() -> new PointsGiven(HIV, -1))
        .hasMessage("points must not be negative, got -1");
  }

  @Test
  void nobodyRespondsTwiceToADecision() {
    DecisionResponse objection = new DecisionResponse(
        Respondent.of(ANI), ResponseKind.OBJECT, Optional.empty(), Optional.empty());
    SelectionDecision decision = SelectionDecision.builder()
        .id(new SelectionDecisionId("decision"))
        .issue(HIV)
        .rule(DecisionRule.CONSENT)
        .addResponses(objection)
        .build();

    assertThat(objection.isOpenObjection()).isTrue();
    assertThatThrownBy(() -> decision.withResponses(objection, objection))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/responses/1/by/person: a person must answer once, but number"
            + " 2 answers again [repeated-person]");
  }
}
