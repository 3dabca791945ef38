package org.opendatacollab.model.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.EvidenceKind;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.team.ActionTeamId;

class EmbargoTest {
  private static final LearningSession GOVERNMENT_CLOSED = LearningSession.builder()
      .id(new LearningSessionId("gov"))
      .kind(SessionKind.GOVERNMENT_ONLY)
      .closed(true)
      .build();

  private static final LearningSession CIVIL_SOCIETY_OPEN = LearningSession.builder()
      .id(new LearningSessionId("cso"))
      .kind(SessionKind.CIVIL_SOCIETY_ONLY)
      .build();

  private static final LearningSession JOINT = LearningSession.builder()
      .id(new LearningSessionId("joint"))
      .kind(SessionKind.JOINT)
      .build();

  private static final Reflection OF_GOVERNMENT = Reflection.builder()
      .id(new ReflectionId("r1"))
      .kind(ReflectionKind.PERCEPTION)
      .text(LocalizedText.of("We had taken them for activists."))
      .session(GOVERNMENT_CLOSED.id())
      .by(Side.GOVERNMENT)
      .build();

  private static final Lesson LESSON = Lesson.builder()
      .id(new LessonId("l1"))
      .statement(LocalizedText.of("Meet early."))
      .addReflections(OF_GOVERNMENT.id())
      .build();

  private static Initiative.Builder with(LearningSession... sessions) {
    return Initiative.builder()
        .id(new InitiativeId("i"))
        .title(LocalizedText.of("Open health data"))
        .learningSessions(List.of(sessions));
  }

  @Test
  void separateSessionsOpenTogether() {
    List<LearningSession> all = List.of(GOVERNMENT_CLOSED, CIVIL_SOCIETY_OPEN, JOINT);
    assertThat(GOVERNMENT_CLOSED.opensWith(all))
        .containsExactly(GOVERNMENT_CLOSED, CIVIL_SOCIETY_OPEN);
    assertThat(GOVERNMENT_CLOSED.isEmbargoed(all)).isTrue();
    assertThat(JOINT.opensWith(all)).isEmpty();
    assertThat(JOINT.isEmbargoed(all)).isFalse();
    List<LearningSession> closed =
        List.of(GOVERNMENT_CLOSED, CIVIL_SOCIETY_OPEN.withClosed(true), JOINT);
    assertThat(GOVERNMENT_CLOSED.isEmbargoed(closed)).isFalse();
  }

  @Test
  void sessionsOfAnotherOccasionDoNotHoldItBack() {
    LearningSession spring = GOVERNMENT_CLOSED.withEmbargoGroup("spring");
    LearningSession autumn = CIVIL_SOCIETY_OPEN.withEmbargoGroup("autumn");
    assertThat(spring.isEmbargoed(List.of(spring, autumn, CIVIL_SOCIETY_OPEN))).isFalse();
    LearningSession joint = JOINT.withEmbargoGroup("spring");
    assertThat(spring.isEmbargoed(List.of(spring, autumn, joint))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Tier.class,
      names = {"PARTNERS", "PUBLIC"})
  void aReflectionUnderEmbargoCannotBeOpened(Tier tier) {
    assertThatThrownBy(() -> with(GOVERNMENT_CLOSED, CIVIL_SOCIETY_OPEN)
            .addReflections(OF_GOVERNMENT.withTier(tier))
            .build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessage(
            "/reflections/0/tier: tier must be 'organisers' or 'side' until session 'gov' and"
                + " those that open together with it are closed, got '"
                + (tier == Tier.PUBLIC ? "public" : "partners") + "' [embargo]");
  }

  @Test
  void itIsForItsOwnSideUntilItIsOpened() {
    Initiative closed = with(GOVERNMENT_CLOSED, CIVIL_SOCIETY_OPEN.withClosed(true))
        .addReflections(OF_GOVERNMENT)
        .build();
    assertThat(closed.viewFor(Side.GOVERNMENT).reflections()).containsExactly(OF_GOVERNMENT);
    assertThat(closed.viewFor(Side.CIVIL_SOCIETY).reflections()).isEmpty();
    assertThat(closed.view(Tier.PARTNERS).reflections()).isEmpty();
    Initiative opened = closed.withReflections(OF_GOVERNMENT.withTier(Tier.PUBLIC));
    assertThat(opened.view(Tier.PUBLIC).reflections()).hasSize(1);
  }

  @Test
  void withoutASideItIsForTheOrganisersAlone() {
    Initiative initiative = with(GOVERNMENT_CLOSED)
        .addReflections(OF_GOVERNMENT.withBy(Optional.empty()))
        .build();
    for (Side side : Side.values()) {
      assertThat(initiative.viewFor(side).reflections()).isEmpty();
    }
    assertThat(initiative.view(Tier.SIDE).reflections()).isEmpty();
    assertThat(initiative.view(Tier.ORGANISERS).reflections()).hasSize(1);
  }

  @Test
  void onlyTheSideOfASeparateSessionSpeaksInIt() {
    assertThatThrownBy(() -> with(GOVERNMENT_CLOSED)
            .addReflections(OF_GOVERNMENT.withBy(Side.CIVIL_SOCIETY))
            .build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessage(
            "/reflections/0/by: what was said in session 'gov' comes from side 'government',"
                + " got 'civilSociety' [session-side]");
  }

  @Test
  void aLessonWaitsForWhatItRestsOn() {
    Initiative.Builder builder =
        with(GOVERNMENT_CLOSED, CIVIL_SOCIETY_OPEN).addReflections(OF_GOVERNMENT);
    assertThatThrownBy(() -> builder.addLessons(LESSON).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/lessons/0/tier: tier must be 'organisers' while reflection 'r1', on which the"
            + " lesson rests, is under embargo, got 'partners' [embargo]");
    assertThat(
            builder.lessons(List.of(LESSON.withTier(Tier.ORGANISERS))).build().lessons())
        .hasSize(1);
  }

  @Test
  void theMinutesWaitToo() {
    Evidence minutes = Evidence.builder()
        .kind(EvidenceKind.MINUTES)
        .title(LocalizedText.of("Minutes"))
        .providedBy(Side.CIVIL_SOCIETY)
        .build();
    assertThatThrownBy(() ->
            with(GOVERNMENT_CLOSED.withEvidence(minutes), CIVIL_SOCIETY_OPEN).build())
        .hasMessage("/learningSessions/0/evidence/0/tier: tier must be 'organisers' or 'side' until"
            + " session 'gov' and those that open together with it are closed, got 'partners'"
            + " [embargo]");
    assertThatThrownBy(() -> with(
                GOVERNMENT_CLOSED.withEvidence(minutes.withTier(Tier.SIDE)), CIVIL_SOCIETY_OPEN)
            .build())
        .hasMessage(
            "/learningSessions/0/evidence/0/providedBy: what was said in session 'gov' comes"
                + " from side 'government', got 'civilSociety' [session-side]");
    assertThat(with(GOVERNMENT_CLOSED.withEvidence(minutes)).build().learningSessions())
        .hasSize(1);
  }

  @Test
  void aWaveIsEmbargoedUntilItAndItsSessionsAreKnownToBeClosed() {
    SurveyWave wave = SurveyWave.builder()
        .id(new SurveyWaveId("w1"))
        .questionnaire(new QuestionnaireId("q"))
        .kind(WaveKind.BASELINE)
        .closed(true)
        .addSessions(GOVERNMENT_CLOSED.id())
        .build();
    List<LearningSession> sessions = List.of(GOVERNMENT_CLOSED, CIVIL_SOCIETY_OPEN);
    assertThat(wave.isEmbargoed(sessions)).isFalse();
    assertThat(wave.withClosed(false).isEmbargoed(sessions)).isTrue();
    assertThat(wave.withSessions(GOVERNMENT_CLOSED.id(), CIVIL_SOCIETY_OPEN.id())
            .isEmbargoed(sessions))
        .isTrue();
    assertThat(wave.isEmbargoed(List.of())).as("a session that is not known").isTrue();
  }

  @Test
  void aTeamIsNamedOnlyForATeamSession() {
    assertThatThrownBy(() -> JOINT.withTeam(new ActionTeamId("t1")))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/team: team can be named only for a session of kind 'team', got kind 'joint'"
            + " [session-team]");
  }

  @Test
  void aDateOfClosingMeansClosed() {
    assertThatThrownBy(() -> JOINT.withClosedOn(PartialDate.parse("2016-06-01")))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/closedOn: a session with a date of closing must be closed, got closedOn"
            + " 2016-06-01 but closed false [session-closed]");
    assertThat(
            JOINT.withClosed(true).withClosedOn(PartialDate.parse("2016-06-01")).closedOn())
        .isPresent();
  }

  @Test
  void anEmbargoGroupHasAName() {
    assertThatThrownBy(() -> JOINT.withEmbargoGroup(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("embargoGroup must not be blank");
  }

  @Test
  void whatAReflectionIsAboutMustExist() {
    assertThatThrownBy(() -> with(JOINT)
            .addReflections(OF_GOVERNMENT
                .withSession(JOINT.id())
                .withAbout(new Subject(EntityKind.SURVEY_WAVE, "w9")))
            .build())
        .hasMessage("/reflections/0/about/0: there is no survey wave 'w9' [reference]");
  }
}
