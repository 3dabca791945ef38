package org.opendatacollab.model.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendatacollab.model.confidential.ConfidentialFixture.BALLOT;
import static org.opendatacollab.model.confidential.ConfidentialFixture.CANARY_RATING;
import static org.opendatacollab.model.confidential.ConfidentialFixture.INITIATIVE;
import static org.opendatacollab.model.confidential.ConfidentialFixture.ITEM;
import static org.opendatacollab.model.confidential.ConfidentialFixture.PREDICTION;
import static org.opendatacollab.model.confidential.ConfidentialFixture.RECORDS;
import static org.opendatacollab.model.confidential.ConfidentialFixture.REFLECTION;
import static org.opendatacollab.model.confidential.ConfidentialFixture.REPORT;
import static org.opendatacollab.model.confidential.ConfidentialFixture.RESPONSE;
import static org.opendatacollab.model.confidential.ConfidentialFixture.SESSION;
import static org.opendatacollab.model.confidential.ConfidentialFixture.at;
import static org.opendatacollab.model.confidential.ConfidentialFixture.missing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.ConstructId;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.MissingAnswer;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.learning.SessionKind;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.stakeholder.Side;

class ConfidentialRecordsTest {
  private static List<String> problems(ConfidentialRecords records) {
    return records.problemsAgainst(INITIATIVE).stream().map(Problem::toString).toList();
  }

  @Test
  void recordsThatFitHaveNoProblems() {
    assertThat(problems(RECORDS)).isEmpty();
  }

  @Test
  void aPersonAnswersAnItemOfAWaveOnce() {
    assertThatThrownBy(() -> RECORDS.withSurveyResponses(RESPONSE, RESPONSE))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage(
            "/surveyResponses/1/answers/0/item: a person must answer an item of a wave once,"
                + " or at times that differ; an answer to the same item stands at"
                + " /surveyResponses/0/answers/0 [repeated-answer]");
    assertThatThrownBy(() -> RECORDS.withSurveyResponses(
            RESPONSE.withAnswers(ItemAnswer.of(ITEM, 1), ItemAnswer.of(ITEM, 2))))
        .hasMessageStartingWith("/surveyResponses/0/answers/1/item: ");
  }

  @Test
  void timesTellAnswersApart() {
    SurveyResponse first = at("2016-01-01T00:00:00Z");
    SurveyResponse second = at("2016-01-02T00:00:00Z");
    assertThat(RECORDS.withSurveyResponses(first, second).surveyResponses()).hasSize(2);
    assertThatThrownBy(() -> RECORDS.withSurveyResponses(first, second, first))
        .hasMessageContaining("/surveyResponses/2/answers/0/item")
        .hasMessageContaining("[repeated-answer]");
    assertThatThrownBy(() -> RECORDS.withSurveyResponses(first, RESPONSE))
        .hasMessageContaining("/surveyResponses/1/answers/0/item")
        .hasMessageContaining("[repeated-answer]");
    assertThatThrownBy(() -> RECORDS.withSurveyResponses(RESPONSE, first))
        .hasMessageContaining("/surveyResponses/1/answers/0/item")
        .hasMessageContaining("[repeated-answer]");
  }

  @Test
  void aPersonPredictsAndReportsOnce() {
    assertThatThrownBy(() -> RECORDS.withPredictedPositions(
            PREDICTION,
            new PredictedPosition(
                PREDICTION.claim(),
                PREDICTION.by(),
                PREDICTION.about(),
                new PredictedShares(Share.ONE, Share.ZERO, Share.ZERO))))
        .hasMessage(
            "/predictedPositions/1: a person must predict what a side thinks of a claim once;"
                + " the first stands at /predictedPositions/0 [repeated-prediction]");
    assertThatThrownBy(() -> RECORDS.withRelationshipReports(REPORT, REPORT.withPower(1)))
        .hasMessage("/relationshipReports/1: a person must report on an organisation once in each"
            + " wave or at each date; the first stands at /relationshipReports/0"
            + " [repeated-report]");
    assertThat(RECORDS
            .withRelationshipReports(REPORT, REPORT.withDate(PartialDate.parse("2016")))
            .relationshipReports())
        .hasSize(2);
  }

  @Test
  void theyAreThoseOfTheInitiative() {
    assertThat(problems(RECORDS.withInitiative(new InitiativeId("other"))))
        .containsExactly(
            "/initiative: the records must be those of the initiative given [initiative]");
  }

  @Test
  void whatTheyReferToIsInTheInitiative() {
    ConfidentialRecords lost = RECORDS
        .withSurveyResponses(RESPONSE.withWave(new SurveyWaveId("w9")))
        .withBallots(new SecretBallot(new PrioritisationRoundId("r9"), BALLOT.ballot()))
        .withPredictedPositions(PREDICTION)
        .withSeparateReflections(REFLECTION.withSession(new LearningSessionId("s9")));
    assertThat(problems(lost))
        .containsExactly(
            "/surveyResponses/0/wave: there is no such survey wave in the initiative [reference]",
            "/ballots/0/round: there is no such prioritisation round in the initiative [reference]",
            "/predictedPositions/0/claim: there is no such claim in the initiative [reference]",
            "/separateReflections/0/session: there is no such learning session in the initiative"
                + " [reference]");
  }

  @Test
  void ratingsAreOnTheScaleOfTheirItem() {
    assertThat(problems(
            RECORDS.withSurveyResponses(RESPONSE.withAnswers(ItemAnswer.of(ITEM, CANARY_RATING)))))
        .containsExactly("/surveyResponses/0/answers/0/rating: rating must be on the scale of its"
            + " item [off-scale]");
  }

  @Test
  void answersAreToItemsOfTheWave() {
    Questionnaire asked = INITIATIVE.questionnaires().get(0);
    ConstructId vision = new ConstructId("vision");
    Questionnaire elsewhere = Questionnaire.builder()
        .id(new QuestionnaireId("q2"))
        .title(LocalizedText.of("Another"))
        .addConstructs(new Construct(vision, LocalizedText.of("Vision"), Optional.empty()))
        .addItems(asked.items().get(0).withConstruct(vision))
        .build();
    Initiative other = INITIATIVE.withQuestionnaires(asked.withItems(), elsewhere);
    assertThat(RECORDS.problemsAgainst(other))
        .containsExactly(new Problem(
            "/surveyResponses/0/answers/0/item",
            "item-of-wave",
            "item must be one of the wave's questionnaire"));
  }

  @Test
  void missingAnswersAreThoseThatTheFormOffers() {
    assertThat(problems(RECORDS.withSurveyResponses(missing(MissingAnswer.BLANK))))
        .isEmpty();
    assertThat(problems(RECORDS.withSurveyResponses(missing(MissingAnswer.REFUSED))))
        .containsExactly("/surveyResponses/0/answers/0/missing: the reason for no rating must be"
            + " 'blank' or one that the item offers [missing-kind]");
  }

  @Test
  void aPersonBelongsToTheSideTaken() {
    assertThat(problems(RECORDS.withSurveyResponses(RESPONSE.withSide(Side.CIVIL_SOCIETY))))
        .containsExactly("/surveyResponses/0/side: the person must have been affiliated with an"
            + " organisation of the side at the time [affiliation]");
    assertThat(problems(RECORDS.withRelationshipReports(REPORT.withSide(Side.OTHER))))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly("/relationshipReports/0/side");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-10-30T23:59:59Z, false", // 31 October at most, in any zone
    "2015-10-31T12:00:00Z, true", // 1 November in Jakarta
    "2016-06-02T12:00:00Z, true", // 1 June in Honolulu
    "2016-06-03T00:00:00Z, false"
  })
  void anAffiliationMustHaveBeenPossibleInSomeZone(String answeredAt, boolean possible) {
    assertThat(problems(RECORDS.withSurveyResponses(at(answeredAt))).isEmpty()).isEqualTo(possible);
  }

  @Test
  void onlyItsOwnSideSpeaksInASeparateSession() {
    Initiative civil = INITIATIVE.withLearningSessions(
        INITIATIVE.learningSessions().get(0).withKind(SessionKind.CIVIL_SOCIETY_ONLY));
    assertThat(RECORDS.problemsAgainst(civil))
        .extracting(Problem::pointer, Problem::rule)
        .containsExactly(
            tuple("/sessionNotes/0/by", "affiliation"),
            tuple("/separateReflections/0/by", "affiliation"));
  }

  @Test
  void ballotsKeepTheRulesOfTheirRound() {
    SecretBallot elsewhere = new SecretBallot(new PrioritisationRoundId("r9"), BALLOT.ballot());
    assertThat(problems(RECORDS.withBallots(BALLOT, elsewhere, BALLOT)))
        .containsExactly(
            "/ballots/1/round: there is no such prioritisation round in the initiative [reference]",
            "/ballots/2/ballot: ballots of one voter must differ in castAt; the first of this voter"
                + " is number 1 [repeated-ballot]");
  }

  @Test
  void anAnswerIsARatingOrAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ItemAnswer(ITEM, Optional.empty(), Optional.empty()))
        .withMessage("answer must hold either a rating or why there is none");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ItemAnswer(ITEM, Optional.of(CANARY_RATING), Optional.of(MissingAnswer.BLANK)))
        .withMessage("answer must hold either a rating or why there is none");
  }

  @Test
  void predictedSharesAddUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PredictedShares(Share.of("0.5"), Share.of("0.4"), Share.ZERO))
        .withMessage("predicted shares must add up to exactly 1");
    assertThat(new PredictedShares(Share.of("0.5"), Share.of("0.4"), Share.of("0.1")).agree())
        .isEqualTo(Share.of("0.5"));
  }

  @ParameterizedTest
  @CsvSource({"0", "5"})
  void relationshipItemsAreRatedFromOneToFour(int rating) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REPORT.withMissionCongruence(rating))
        .withMessage("missionCongruence must be from 1 to 4");
  }

  @Test
  void levelsOfCollaborationGoFromZeroToFive() {
    assertThat(CollaborationLevel.NONE.level()).isZero();
    assertThat(CollaborationLevel.COLLABORATION.level()).isEqualTo(5);
  }

  @Test
  void anOpenedReflectionNamesTheSideAndNotThePerson() {
    LearningSession session = INITIATIVE.learningSessions().get(0);
    Reflection opened = REFLECTION.opened(new ReflectionId("r1"), session, Tier.PUBLIC);
    assertThat(opened.by()).contains(Side.GOVERNMENT);
    assertThat(opened.toString()).doesNotContain(REFLECTION.by().orElseThrow().value());
    assertThatThrownBy(() -> INITIATIVE.withReflections(opened))
        .as("the session is not closed")
        .hasMessageContaining("[embargo]");
    assertThat(INITIATIVE
            .withLearningSessions(session.withClosed(true))
            .withReflections(opened)
            .view(Tier.PUBLIC)
            .reflections())
        .containsExactly(opened);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REFLECTION.opened(
            new ReflectionId("r1"), session.withId(new LearningSessionId("s2")), Tier.PUBLIC))
        .withMessage("reflection must come from session 's2', got '" + SESSION + "'");
  }

  @Test
  void anUnknownItemIsALostReferenceAndNotOfTheWave() {
    assertThat(problems(
            RECORDS.withSurveyResponses(RESPONSE.withAnswers(ItemAnswer.of(new ItemId("i9"), 1)))))
        .containsExactly(
            "/surveyResponses/0/answers/0/item: there is no such item in the initiative [reference]",
            "/surveyResponses/0/answers/0/item: item must be one of the wave's questionnaire"
                + " [item-of-wave]");
  }
}
