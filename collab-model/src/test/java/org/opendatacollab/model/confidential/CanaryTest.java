package org.opendatacollab.model.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.opendatacollab.model.confidential.ConfidentialFixture.BALLOT;
import static org.opendatacollab.model.confidential.ConfidentialFixture.CANARY;
import static org.opendatacollab.model.confidential.ConfidentialFixture.CANARY_RATING;
import static org.opendatacollab.model.confidential.ConfidentialFixture.INITIATIVE;
import static org.opendatacollab.model.confidential.ConfidentialFixture.ITEM;
import static org.opendatacollab.model.confidential.ConfidentialFixture.NOTE;
import static org.opendatacollab.model.confidential.ConfidentialFixture.PERSON;
import static org.opendatacollab.model.confidential.ConfidentialFixture.PREDICTION;
import static org.opendatacollab.model.confidential.ConfidentialFixture.RECORDS;
import static org.opendatacollab.model.confidential.ConfidentialFixture.REFLECTION;
import static org.opendatacollab.model.confidential.ConfidentialFixture.REPORT;
import static org.opendatacollab.model.confidential.ConfidentialFixture.RESPONSE;
import static org.opendatacollab.model.confidential.ConfidentialFixture.SESSION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.PointsBallot;
import org.opendatacollab.model.issue.PointsGiven;
import org.opendatacollab.model.learning.MissingAnswer;
import org.opendatacollab.model.shape.ReferenceCheck;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.stakeholder.PersonId;

/** Plants words and numbers that must never come out, and looks for them wherever text comes out. */
class CanaryTest {
  static List<Object> confidentialObjects() {
    return List.of(
        RESPONSE,
        ItemAnswer.of(ITEM, CANARY_RATING),
        ItemAnswer.missing(ITEM, MissingAnswer.REFUSED),
        BALLOT,
        PREDICTION,
        PREDICTION.prediction(),
        new PredictedShares(Share.of("0.4242"), Share.of("0.5758"), Share.ZERO),
        REPORT,
        new SessionNote(SESSION, NOTE, Optional.of(PERSON)),
        REFLECTION,
        RECORDS);
  }

  private static void assertSilent(String text) {
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContain(CANARY, "4242", "refused", "disagree", "weekly", "perception");
  }

  @ParameterizedTest
  @MethodSource("confidentialObjects")
  void nothingIsShownByToString(Object confidential) {
    assertSilent(confidential.toString());
    assertSilent(List.of(confidential).toString());
    assertSilent(Optional.of(confidential).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | SurveyResponse{wave=w1}",
        "1 | ItemAnswer{item=i1}",
        "3 | SecretBallot{round=round}",
        "4 | PredictedPosition{claim=c1}",
        "5 | PredictedVote{}",
        "6 | PredictedShares{}",
        "7 | RelationshipReport{about=dinkes}",
        "8 | SessionNote{session=s1}",
        "9 | SeparateReflection{session=s1}",
        "10 | ConfidentialRecords{id=records, initiative=banyuwangi}"
      })
  void whatIsShownIsWhatTheObjectBelongsTo(int index, String shown) {
    assertThat(confidentialObjects().get(index)).hasToString(shown);
  }

  static Stream<ThrowingCallable> refusals() {
    return Stream.of(
        () -> RECORDS.withSurveyResponses(RESPONSE, RESPONSE),
        () -> RECORDS.withPredictedPositions(PREDICTION, PREDICTION),
        () -> RECORDS.withRelationshipReports(REPORT, REPORT),
        () -> new ItemAnswer(ITEM, Optional.of(CANARY_RATING), Optional.of(MissingAnswer.REFUSED)),
        () -> new PredictedShares(Share.of("0.4242"), Share.of("0.4242"), Share.ZERO),
        () -> REPORT.withReliability(CANARY_RATING),
        () -> SurveyResponse.builder().person(PERSON).build(),
        () -> SeparateReflection.builder().text(NOTE).by(PERSON).build());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void noExceptionSaysIt(ThrowingCallable refused) {
    Throwable thrown = catchThrowable(refused);
    assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      assertSilent(cause.toString());
    }
  }

  @Test
  void noProblemSaysIt() {
    Initiative empty = Initiative.builder()
        .id(new InitiativeId("other"))
        .title(LocalizedText.of("Another"))
        .build();
    Ballot points = new PointsBallot(
        PERSON,
        Optional.empty(),
        List.of(new PointsGiven(new IssueId("canary-issue"), CANARY_RATING)));
    ConfidentialRecords wrong = RECORDS
        .withPredictedPositions(PREDICTION)
        .withSurveyResponses(
            RESPONSE.withAnswers(ItemAnswer.of(ITEM, CANARY_RATING)),
            RESPONSE
                .withAnswers(ItemAnswer.missing(ITEM, MissingAnswer.REFUSED))
                .withPerson(new PersonId("canary-2")))
        .withBallots(BALLOT, BALLOT, new SecretBallot(BALLOT.round(), points));
    List<Problem> problems = Stream.of(
            wrong.problemsAgainst(INITIATIVE), wrong.problemsAgainst(empty))
        .flatMap(List::stream)
        .toList();
    assertThat(problems)
        .extracting(Problem::rule)
        .contains(
            "reference",
            "initiative",
            "off-scale",
            "missing-kind",
            "repeated-ballot",
            "ballot-kind",
            "not-a-candidate");
    problems.forEach(problem -> assertSilent(problem.toString()));
  }

  @Test
  void referencesOfConfidentialDocumentsAreCheckedWithoutNamingIds() {
    ReferenceCheck check = ReferenceCheck.withoutValues();
    Subject person = Subject.of(EntityKind.PERSON, PERSON);
    check.define(person, "/a");
    check.define(person, "/b");
    check.refer(new Subject(EntityKind.PERSON, "canary-nobody"), "/c");
    check.edge("parents", "canary-1", "canary-1", "/d");
    assertThat(check.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "/b: person is defined twice, first at /a [unique-id]",
            "/c: there is no person [reference]",
            "/d: parents run in a circle [acyclic]");
  }

  @Test
  void aScalarCanBeRefusedWithoutItsValue() {
    assertThat(Scalar.INSTANT.refusalWithoutValue()).isEqualTo("value must be a legal instant");
    assertThat(Scalar.codes(MissingAnswer.class).refusalWithoutValue())
        .isEqualTo("code must be one of dontKnow, notApplicable, refused, blank");
  }
}
