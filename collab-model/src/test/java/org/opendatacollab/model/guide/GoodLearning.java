package org.opendatacollab.model.guide;

import static org.opendatacollab.model.guide.GoodInitiative.SCALE;
import static org.opendatacollab.model.guide.GoodInitiative.date;
import static org.opendatacollab.model.guide.GoodInitiative.text;
import static org.opendatacollab.model.stakeholder.ParticipationMode.ATTENDED;

import java.util.Optional;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.ConstructId;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.ItemFocus;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.LessonId;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.SessionKind;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.learning.WaveKind;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;

/** Step 5 of the good initiative. */
final class GoodLearning {
  static final QuestionnaireId QUESTIONNAIRE = new QuestionnaireId("questionnaire-1");

  private GoodLearning() {}

  static void add(Initiative.Builder builder) {
    builder.addLearningSessions(
        session(SessionKind.JOINT, Side.OTHER, 20),
        session(SessionKind.GOVERNMENT_ONLY, Side.GOVERNMENT, 6),
        session(SessionKind.CIVIL_SOCIETY_ONLY, Side.CIVIL_SOCIETY, 8));
    for (ReflectionKind kind : ReflectionKind.values()) {
      builder.addReflections(Reflection.builder()
          .id(reflection(kind))
          .kind(kind)
          .text(text("A thought"))
          .session(id(SessionKind.GOVERNMENT_ONLY))
          .tier(Tier.PARTNERS)
          .build());
    }
    builder.addLessons(Lesson.builder()
        .id(new LessonId("lesson-1"))
        .statement(text("Begin with what both need"))
        .condition(text("Both sides know the data"))
        .addReflections(reflection(ReflectionKind.STRENGTH))
        .build());
    builder.addQuestionnaires(questionnaire(QUESTIONNAIRE, "item-1", ItemFocus.OTHER_SIDE));
    builder.addSurveyWaves(
        wave("wave-1", WaveKind.BASELINE, "2015-11-05"),
        wave("wave-2", WaveKind.ENDLINE, "2016-06-05"));
  }

  static LearningSessionId id(SessionKind kind) {
    return new LearningSessionId("session-" + kind.ordinal());
  }

  private static ReflectionId reflection(ReflectionKind kind) {
    return new ReflectionId("reflection-" + kind.ordinal());
  }

  private static LearningSession session(SessionKind kind, Side side, int people) {
    return LearningSession.builder()
        .id(id(kind))
        .kind(kind)
        .date(date("2016-06-01"))
        .closed(true)
        .closedOn(date("2016-06-02"))
        .addParticipation(Participation.of(side, people, ATTENDED))
        .build();
  }

  static Questionnaire questionnaire(QuestionnaireId id, String item, ItemFocus about) {
    ConstructId trust = new ConstructId("trust-" + item);
    return Questionnaire.builder()
        .id(id)
        .title(text("How we see each other"))
        .addConstructs(new Construct(trust, text("Trust"), Optional.empty()))
        .addItems(Item.builder()
            .id(new ItemId(item))
            .wording(text("They keep their word."))
            .construct(trust)
            .scale(SCALE)
            .about(about)
            .build())
        .build();
  }

  private static SurveyWave wave(String id, WaveKind kind, String opens) {
    return SurveyWave.builder()
        .id(new SurveyWaveId(id))
        .questionnaire(QUESTIONNAIRE)
        .kind(kind)
        .opens(date(opens))
        .closes(date(opens))
        .closed(true)
        .addAsked(new SideCount(Side.GOVERNMENT, 6), new SideCount(Side.CIVIL_SOCIETY, 8))
        .build();
  }
}
