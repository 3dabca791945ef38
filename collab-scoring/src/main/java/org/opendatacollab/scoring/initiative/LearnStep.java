package org.opendatacollab.scoring.initiative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.learning.ReflectionKind;
import org.opendatacollab.model.learning.ReleaseGroup;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Method;
import org.opendatacollab.scoring.Reason;
import org.opendatacollab.scoring.Score;
import org.opendatacollab.scoring.release.ReleaseView;
import org.opendatacollab.scoring.release.ReleasedCell;
import org.opendatacollab.scoring.release.ReleasedRange;

/** Step 5: the climate per side and wave, and how it changed, from released values alone; sessions and lessons. */
final class LearnStep {
  private LearnStep() {}

  static List<Topic> topics(EvaluationInput input) {
    return List.of(climate(input), change(input), sessions(input), lessons(input));
  }

  private static List<SurveyWave> waves(EvaluationInput input) {
    return input.initiative().surveyWaves().stream()
        .filter(wave -> input.happened(wave.opens()))
        .toList();
  }

  private static Topic climate(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (SurveyWave wave : waves(input)) {
      Questionnaire questionnaire = wave.questionnaire(input.initiative().questionnaires());
      for (Construct construct : questionnaire.constructs()) {
        for (ReleaseGroup group : wave.releasePlan().effectiveGroups()) {
          if (wave.asked(group) == 0) {
            continue;
          }
          String label = construct.name() + ", " + name(group) + ", " + label(input, wave);
          things.add(new ScoredThing(
              wave.id() + "/" + group.id() + "/" + construct.id(),
              label,
              List.of(Score.of(level(input, wave, group, construct))),
              List.of(
                  new Fact("construct", construct.name().toString()),
                  new Fact("group", name(group)),
                  new Fact("wave", label(input, wave)),
                  new Fact("scale", scale(questionnaire, construct)),
                  new Fact("asked", wave.asked(group))),
              Evidence.isIllustrative(wave.evidence())));
        }
      }
    }
    List<String> missing = new ArrayList<>();
    if (waves(input).isEmpty()) {
      missing.addAll(input.missing(
          things, input.initiative().surveyWaves(), "no survey of the climate is recorded"));
    } else if (input.release().isEmpty()) {
      missing.add("no release of the confidential answers was given, so no level can be shown");
    }
    return new Topic("climate", "Climate of the collaboration by side and wave", things, missing);
  }

  private static Topic change(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    List<SurveyWave> waves = waves(input);
    if (waves.size() > 1) {
      SurveyWave first = waves.get(0);
      SurveyWave last = waves.get(waves.size() - 1);
      for (Construct construct :
          first.questionnaire(input.initiative().questionnaires()).constructs()) {
        for (ReleaseGroup group : first.releasePlan().effectiveGroups()) {
          if (first.asked(group) == 0 || last.asked(group) == 0) {
            continue;
          }
          Optional<ReleasedRange> before = range(input, first, group, construct);
          Optional<ReleasedRange> after = range(input, last, group, construct);
          List<Fact> facts = new ArrayList<>();
          facts.add(new Fact("construct", construct.name().toString()));
          facts.add(new Fact("group", name(group)));
          facts.add(new Fact("from", label(input, first)));
          facts.add(new Fact("to", label(input, last)));
          Estimate estimate;
          if (before.isPresent() && after.isPresent()) {
            ReleasedRange difference = after.get().changeFrom(before.get());
            estimate = difference.estimate();
            facts.add(new Fact("direction", Words.of(difference.direction())));
          } else {
            estimate = Estimate.undefined(Reason.NOT_RELEASED, 0, Method.of("release/change@1"));
          }
          things.add(new ScoredThing(
              construct.id() + "/" + group.id(),
              construct.name() + ", " + name(group) + ", from " + label(input, first) + " to "
                  + label(input, last),
              List.of(Score.of(estimate)),
              facts,
              Evidence.isIllustrative(first.evidence())
                  || Evidence.isIllustrative(last.evidence())));
        }
      }
    }
    List<String> missing = waves.size() > 1
        ? List.of()
        : List.of(
            "change needs two waves; " + Words.count(waves.size(), "is", "are") + " recorded");
    return new Topic("climate-change", "How the climate changed", things, missing);
  }

  private static Estimate level(
      EvaluationInput input, SurveyWave wave, ReleaseGroup group, Construct construct) {
    return range(input, wave, group, construct)
        .map(ReleasedRange::estimate)
        .orElseGet(
            () -> Estimate.undefined(Reason.NOT_RELEASED, 0, Method.of("interval-of-mean@1")));
  }

  /** The released range of a construct: its own cell where its score is shown, else the mean of the cells of its items. */
  private static Optional<ReleasedRange> range(
      EvaluationInput input, SurveyWave wave, ReleaseGroup group, Construct construct) {
    if (input.release().isEmpty()) {
      return Optional.empty();
    }
    ReleaseView view = input.release().get();
    Questionnaire questionnaire = wave.questionnaire(input.initiative().questionnaires());
    if (wave.releasePlan().showsScore(construct.id(), questionnaire)) {
      return view.cell(wave.id().value(), group.id().value(), construct.id().value())
          .map(ReleasedRange::of);
    }
    List<ReleasedCell> cells = new ArrayList<>();
    Set<String> reversed = new HashSet<>();
    List<Item> items = questionnaire.itemsOf(construct.id());
    for (Item item : items) {
      view.cell(wave.id().value(), group.id().value(), item.id().value()).ifPresent(cells::add);
      if (item.reversed()) {
        reversed.add(item.id().value());
      }
    }
    return cells.isEmpty() || cells.size() < items.size()
        ? Optional.empty()
        : Optional.of(ReleasedRange.ofConstruct(cells, reversed));
  }

  private static String scale(Questionnaire questionnaire, Construct construct) {
    return questionnaire.itemsOf(construct.id()).stream()
        .map(item -> item.scale().toString())
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  /** The words for a side that is a group of its own; the id of any other group. */
  private static String name(ReleaseGroup group) {
    return group.sides().size() == 1
        ? Words.of(group.sides().get(0))
        : group.id().value();
  }

  /** What people call a wave, with its id where another wave is called the same. */
  private static String label(EvaluationInput input, SurveyWave wave) {
    String label = plainLabel(wave);
    long same = input.initiative().surveyWaves().stream()
        .filter(other -> plainLabel(other).equals(label))
        .count();
    return same > 1 ? label + " (" + wave.id() + ")" : label;
  }

  private static String plainLabel(SurveyWave wave) {
    return wave.label().map(Object::toString).orElseGet(() -> Words.of(wave.kind()));
  }

  private static Topic sessions(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    for (LearningSession session : input.initiative().learningSessions()) {
      if (!input.happened(session.date())) {
        continue;
      }
      // What is said in a session under embargo is not even counted, so that nothing shows before
      // all have closed.
      boolean embargoed = session.isEmbargoed(input.initiative().learningSessions());
      Map<ReflectionKind, Integer> kinds = new EnumMap<>(ReflectionKind.class);
      for (Reflection reflection : input.initiative().reflections()) {
        if (reflection.session().filter(session.id()::equals).isPresent()) {
          kinds.merge(reflection.kind(), 1, Integer::sum);
        }
      }
      List<Fact> facts = new ArrayList<>();
      facts.add(new Fact("kind", Words.of(session.kind())));
      facts.add(new Fact("date", session.date().map(PartialDate::toString).orElse("not dated")));
      facts.add(new Fact("closed", session.closed() ? "yes" : "no"));
      facts.add(
          embargoed ? new Fact("reflections", "under embargo") : Fact.of("reflections", kinds));
      things.add(new ScoredThing(
          session.id().value(),
          session.title().map(Object::toString).orElse("Session") + " (" + Words.of(session.kind())
              + ")",
          List.of(),
          facts,
          Evidence.isIllustrative(session.evidence())));
    }
    return new Topic(
        "sessions",
        "Learning sessions, joint and separate",
        things,
        input.missing(
            things, input.initiative().learningSessions(), "no learning session is recorded"));
  }

  /** The reflections of sessions that are certainly later than the day; what was learnt from them is not known yet. */
  private static Set<ReflectionId> later(EvaluationInput input) {
    Set<LearningSessionId> sessions = input.initiative().learningSessions().stream()
        .filter(session -> !input.happened(session.date()))
        .map(LearningSession::id)
        .collect(Collectors.toSet());
    return input.initiative().reflections().stream()
        .filter(reflection -> reflection.session().filter(sessions::contains).isPresent())
        .map(Reflection::id)
        .collect(Collectors.toSet());
  }

  private static Topic lessons(EvaluationInput input) {
    List<ScoredThing> things = new ArrayList<>();
    Set<ReflectionId> later = later(input);
    for (Lesson lesson : input.initiative().lessons()) {
      if (!lesson.reflections().isEmpty() && later.containsAll(lesson.reflections())) {
        continue;
      }
      List<Fact> facts = new ArrayList<>();
      facts.add(
          new Fact("holds when", lesson.condition().map(Object::toString).orElse("not stated")));
      facts.add(new Fact("pieces of evidence", lesson.evidence().size()));
      facts.add(new Fact("times reused", lesson.reused().size()));
      things.add(new ScoredThing(
          lesson.id().value(),
          lesson.statement().toString(),
          List.of(),
          facts,
          Evidence.isIllustrative(lesson.evidence())));
    }
    return new Topic(
        "lessons",
        "Lessons",
        things,
        input.missing(things, input.initiative().lessons(), "no lesson is recorded"));
  }
}
