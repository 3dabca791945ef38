package org.opendatacollab.model.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.ConstructId;
import org.opendatacollab.model.learning.ConstructRelease;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.learning.ReleaseGroup;
import org.opendatacollab.model.learning.ReleaseGroupId;
import org.opendatacollab.model.learning.ReleasePlan;
import org.opendatacollab.model.learning.SessionKind;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.shape.Shape.Problems;
import org.opendatacollab.model.stakeholder.Side;

/**
 * The hard rules of step 5 that span several members. None can be broken by leaving something out, so that a view of what
 * keeps them keeps them too.
 */
final class LearningRules {
  private LearningRules() {}

  static void teamOnlyOfTeamSession(LearningSession session, Problems problems) {
    if (session.team().isPresent() && session.kind() != SessionKind.TEAM) {
      problems.add(
          "/team",
          "session-team",
          "team can be named only for a session of kind 'team', got kind '"
              + Scalar.codeOf(session.kind()) + "'");
    }
  }

  static void closedBeforeItHasAClosingDate(LearningSession session, Problems problems) {
    if (session.closedOn().isPresent() && !session.closed()) {
      problems.add(
          "/closedOn",
          "session-closed",
          "a session with a date of closing must be closed, got closedOn "
              + session.closedOn().get() + " but closed false");
    }
  }

  static void itemsMeasureOwnConstructs(Questionnaire questionnaire, Problems problems) {
    Set<ConstructId> own = constructs(questionnaire);
    List<Item> items = questionnaire.items();
    for (int i = 0; i < items.size(); i++) {
      if (!own.contains(items.get(i).construct())) {
        problems.add(
            "/items/" + i + "/construct",
            "construct-of-questionnaire",
            foreign(items.get(i).construct(), questionnaire.id()));
      }
    }
  }

  private static Set<ConstructId> constructs(Questionnaire questionnaire) {
    return questionnaire.constructs().stream().map(Construct::id).collect(Collectors.toSet());
  }

  private static String foreign(ConstructId construct, QuestionnaireId questionnaire) {
    return "construct '" + construct + "' is not one of questionnaire '" + questionnaire + "'";
  }

  static void groupsDoNotOverlap(ReleasePlan plan, Problems problems) {
    Set<ReleaseGroupId> ids = new HashSet<>();
    Set<Side> grouped = new HashSet<>();
    for (int i = 0; i < plan.groups().size(); i++) {
      ReleaseGroup group = plan.groups().get(i);
      if (!ids.add(group.id())) {
        problems.add(
            "/groups/" + i + "/id",
            "release-partition",
            "group '" + group.id() + "' is defined twice in the plan");
      }
      for (int j = 0; j < group.sides().size(); j++) {
        Side side = group.sides().get(j);
        if (!grouped.add(side)) {
          problems.add(
              "/groups/" + i + "/sides/" + j,
              "release-partition",
              "side '" + Scalar.codeOf(side) + "' is named twice: groups must not overlap");
        }
      }
    }
  }

  static void constructsAreShownOneWay(ReleasePlan plan, Problems problems) {
    Set<ConstructId> shown = new HashSet<>();
    for (int i = 0; i < plan.constructs().size(); i++) {
      ConstructRelease release = plan.constructs().get(i);
      if (!shown.add(release.construct())) {
        problems.add(
            "/constructs/" + i + "/construct",
            "release-construct",
            "construct '" + release.construct()
                + "' is named twice: either its items or its score can be shown");
      }
    }
  }

  static void plansShowConstructsOfTheirQuestionnaire(Initiative initiative, Problems problems) {
    Map<QuestionnaireId, Questionnaire> questionnaires =
        byId(initiative.questionnaires(), Questionnaire::id);
    for (int i = 0; i < initiative.surveyWaves().size(); i++) {
      SurveyWave wave = initiative.surveyWaves().get(i);
      // A questionnaire that does not exist is reported as a reference.
      Questionnaire questionnaire = questionnaires.get(wave.questionnaire());
      if (questionnaire != null) {
        planShowsConstructsOf(questionnaire, wave, "/surveyWaves/" + i, problems);
      }
    }
  }

  private static void planShowsConstructsOf(
      Questionnaire questionnaire, SurveyWave wave, String pointer, Problems problems) {
    Set<ConstructId> own = constructs(questionnaire);
    List<ConstructRelease> shown = wave.releasePlan().constructs();
    for (int j = 0; j < shown.size(); j++) {
      if (!own.contains(shown.get(j).construct())) {
        problems.add(
            pointer + "/releasePlan/constructs/" + j + "/construct",
            "construct-of-questionnaire",
            foreign(shown.get(j).construct(), questionnaire.id()));
      }
    }
  }

  /** Nothing said in a session is shown to anybody but its own side while it is under embargo. */
  static void embargoesAreKept(Initiative initiative, Problems problems) {
    Map<LearningSessionId, LearningSession> sessions =
        byId(initiative.learningSessions(), LearningSession::id);
    Set<LearningSessionId> embargoed = embargoed(initiative.learningSessions());
    Set<ReflectionId> withheld = new HashSet<>();
    for (int i = 0; i < initiative.reflections().size(); i++) {
      Reflection reflection = initiative.reflections().get(i);
      String at = "/reflections/" + i;
      Optional<LearningSession> session =
          reflection.session().flatMap(id -> Optional.ofNullable(sessions.get(id)));
      session.ifPresent(from -> ownSideSpeaks(from, reflection.by(), at + "/by", problems));
      if (session.isPresent() && embargoed.contains(session.get().id())) {
        withheld.add(reflection.id());
        staysInside(session.get(), reflection.tier(), at + "/tier", problems);
      }
    }
    for (int i = 0; i < initiative.learningSessions().size(); i++) {
      LearningSession session = initiative.learningSessions().get(i);
      for (int j = 0; embargoed.contains(session.id()) && j < session.evidence().size(); j++) {
        Evidence evidence = session.evidence().get(j);
        String at = "/learningSessions/" + i + "/evidence/" + j;
        staysInside(session, evidence.tier(), at + "/tier", problems);
        if (evidence.tier() == Tier.SIDE) {
          ownSideSpeaks(session, evidence.providedBy(), at + "/providedBy", problems);
        }
      }
    }
    lessonsWait(initiative.lessons(), withheld, problems);
  }

  /** What {@link LearningSession#isEmbargoed} says of each, in linear time. */
  private static Set<LearningSessionId> embargoed(List<LearningSession> sessions) {
    Set<Optional<String>> openGroups = sessions.stream()
        .filter(session -> session.hasEmbargo() && !session.closed())
        .map(LearningSession::embargoGroup)
        .collect(Collectors.toSet());
    return sessions.stream()
        .filter(session -> session.hasEmbargo() && openGroups.contains(session.embargoGroup()))
        .map(LearningSession::id)
        .collect(Collectors.toSet());
  }

  private static void ownSideSpeaks(
      LearningSession session, Optional<Side> by, String pointer, Problems problems) {
    Optional<Side> own = session.kind().side();
    if (own.isPresent() && by.isPresent() && !own.equals(by)) {
      problems.add(
          pointer,
          "session-side",
          "what was said in session '" + session.id() + "' comes from side '"
              + Scalar.codeOf(own.get()) + "', got '" + Scalar.codeOf(by.get()) + "'");
    }
  }

  private static void staysInside(
      LearningSession session, Tier tier, String pointer, Problems problems) {
    if (tier.readableAt(Tier.PARTNERS)) {
      problems.add(
          pointer,
          "embargo",
          "tier must be 'organisers' or 'side' until session '" + session.id()
              + "' and those that open together with it are closed, got '"
              + Scalar.codeOf(tier) + "'");
    }
  }

  private static void lessonsWait(
      List<Lesson> lessons, Set<ReflectionId> withheld, Problems problems) {
    for (int i = 0; i < lessons.size(); i++) {
      Lesson lesson = lessons.get(i);
      Stream<ReflectionId> early = lesson.reflections().stream().filter(withheld::contains);
      Optional<ReflectionId> first = early.findFirst();
      if (first.isPresent() && lesson.tier() != Tier.ORGANISERS) {
        problems.add(
            "/lessons/" + i + "/tier",
            "embargo",
            "tier must be 'organisers' while reflection '" + first.get()
                + "', on which the lesson rests, is under embargo, got '"
                + Scalar.codeOf(lesson.tier()) + "'");
      }
    }
  }

  private static <I, T> Map<I, T> byId(List<T> things, Function<T, I> id) {
    // Ids that are used twice are reported as such; here, the first one counts.
    return things.stream()
        .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
  }
}
