package org.opendatacollab.model.confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.issue.StatementBallot;
import org.opendatacollab.model.issue.StatementVote;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.ConstructId;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.MissingAnswer;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.SessionKind;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.learning.WaveKind;
import org.opendatacollab.model.stakeholder.Affiliation;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Sector;
import org.opendatacollab.model.stakeholder.Side;

/** A small initiative and records beside it; whatever must never be shown holds the word canary or is 4242. */
final class ConfidentialFixture {
  static final String CANARY = "canary";
  static final int CANARY_RATING = 4242;

  static final PersonId PERSON = new PersonId("canary-person");
  static final LocalizedText NOTE = LocalizedText.of("canary-note");
  static final OrganisationId AGENCY = new OrganisationId("dinkes");
  static final ItemId ITEM = new ItemId("i1");
  static final SurveyWaveId WAVE = new SurveyWaveId("w1");
  static final LearningSessionId SESSION = new LearningSessionId("s1");
  static final PrioritisationRoundId ROUND = new PrioritisationRoundId("round");
  static final IssueId ISSUE = new IssueId("hiv");

  static final Initiative INITIATIVE = Initiative.builder()
      .id(new InitiativeId("banyuwangi"))
      .title(LocalizedText.of("Open health data"))
      .addOrganisations(Organisation.builder()
          .id(AGENCY)
          .name(LocalizedText.of("Health agency"))
          .sector(Sector.LOCAL_GOVERNMENT)
          .build())
      .addPeople(Person.builder()
          .id(PERSON)
          .addAffiliations(
              new Affiliation(AGENCY, Optional.empty(), Period.of("2015-11-01", "2016-06-01")))
          .build())
      .addIssues(Issue.builder()
          .id(ISSUE)
          .kind(IssueKind.SPECIFIC_PROBLEM)
          .title(LocalizedText.of("HIV among mothers and children"))
          .build())
      .addPrioritisationRounds(PrioritisationRound.builder()
          .id(ROUND)
          .title(LocalizedText.of("First"))
          .addCandidates(ISSUE)
          .ballotKind(BallotKind.STATEMENT_VOTES)
          .build())
      .addLearningSessions(LearningSession.builder()
          .id(SESSION)
          .kind(SessionKind.GOVERNMENT_ONLY)
          .build())
      .addQuestionnaires(Questionnaire.builder()
          .id(new QuestionnaireId("q"))
          .title(LocalizedText.of("Climate"))
          .addConstructs(
              new Construct(new ConstructId("trust"), LocalizedText.of("Trust"), Optional.empty()))
          .addItems(Item.builder()
              .id(ITEM)
              .wording(LocalizedText.of("They keep their promises."))
              .construct(new ConstructId("trust"))
              .scale(new RatingScale(1, 7))
              .build())
          .build())
      .addSurveyWaves(SurveyWave.builder()
          .id(WAVE)
          .questionnaire(new QuestionnaireId("q"))
          .kind(WaveKind.BASELINE)
          .build())
      .build();

  static final SurveyResponse RESPONSE = SurveyResponse.builder()
      .person(PERSON)
      .wave(WAVE)
      .side(Side.GOVERNMENT)
      .addAnswers(ItemAnswer.of(ITEM, 6))
      .build();

  static final SecretBallot BALLOT = new SecretBallot(
      ROUND,
      new StatementBallot(
          PERSON, Optional.empty(), List.of(new StatementVote(ISSUE, Vote.DISAGREE))));

  static final PredictedPosition PREDICTION = new PredictedPosition(
      new ClaimId("c1"), PERSON, Side.CIVIL_SOCIETY, new PredictedVote(Vote.DISAGREE));

  static final RelationshipReport REPORT = RelationshipReport.builder()
      .by(PERSON)
      .side(Side.GOVERNMENT)
      .about(AGENCY)
      .frequency(ContactFrequency.WEEKLY)
      .reliability(4)
      .level(CollaborationLevel.COORDINATION)
      .build();

  static final SeparateReflection REFLECTION = SeparateReflection.builder()
      .session(SESSION)
      .kind(ReflectionKind.PERCEPTION)
      .text(NOTE)
      .step(GuideStep.LEARN)
      .by(PERSON)
      .build();

  /** Without the prediction, whose claim the initiative does not hold. */
  static final ConfidentialRecords RECORDS = ConfidentialRecords.builder()
      .id(new ConfidentialRecordsId("records"))
      .initiative(INITIATIVE.id())
      .addSurveyResponses(RESPONSE)
      .addBallots(BALLOT)
      .addRelationshipReports(REPORT)
      .addSessionNotes(new SessionNote(SESSION, NOTE, Optional.of(PERSON)))
      .addSeparateReflections(REFLECTION)
      .build();

  static SurveyResponse at(String instant) {
    return RESPONSE.withAnsweredAt(Instant.parse(instant));
  }

  static SurveyResponse missing(MissingAnswer kind) {
    return RESPONSE.withAnswers(ItemAnswer.missing(ITEM, kind));
  }

  private ConfidentialFixture() {}
}
