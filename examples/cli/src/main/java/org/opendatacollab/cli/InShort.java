package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.scoring.initiative.ScoredThing;
import org.opendatacollab.scoring.initiative.StepEvaluation;
import org.opendatacollab.scoring.initiative.Topic;

/** The one or two numbers that say most of a step. */
final class InShort {
  private InShort() {}

  static String of(StepEvaluation step) {
    List<String> said = new ArrayList<>();
    switch (step.step()) {
      case IDENTIFY_ISSUE -> issue(step, said);
      case SHARED_UNDERSTANDING -> understanding(step, said);
      case ACTION_TEAMS -> teams(step, said);
      case SUPPORT_IMPLEMENTATION -> plans(step, said);
      case LEARN -> learning(step, said);
    }
    return said.isEmpty() ? "Nothing is recorded." : String.join("; ", said);
  }

  private static Optional<Topic> known(StepEvaluation step, String id) {
    return step.topic(id).filter(topic -> !topic.things().isEmpty());
  }

  private static void issue(StepEvaluation step, List<String> said) {
    Optional<Topic> consensus = known(step, "consensus");
    Optional<ScoredThing> decided =
        known(step, "decision").map(topic -> topic.things().get(topic.things().size() - 1));
    decided.ifPresent(decision -> said.add("decided: " + decision.label()));
    consensus
        .flatMap(topic -> topic.things().stream()
            .filter(thing ->
                decided.map(decision -> decision.label().equals(thing.label())).orElse(true))
            .findFirst())
        .ifPresent(
            thing -> said.add((decided.isPresent() ? "" : "most agreed: " + thing.label() + ", ")
                + consensus(thing)));
  }

  private static String consensus(ScoredThing thing) {
    return Facts.first(thing)
        .map(estimate -> "consensus " + Numbers.cell(estimate) + ", " + estimate.n() + " votes")
        .orElse("consensus not computed");
  }

  private static void understanding(StepEvaluation step, List<String> said) {
    known(step, "claims")
        .ifPresent(topic -> said.add(Facts.saying(topic, "verdict", "shared") + " of "
            + topic.things().size() + " claims shared, "
            + Facts.saying(topic, "verdict", "contested") + " contested"));
    known(step, "register")
        .ifPresent(topic -> said.add(Facts.saying(topic, "state", "open") + " of "
            + topic.things().size() + " data assets open"));
  }

  private static void teams(StepEvaluation step, List<String> said) {
    known(step, "teams")
        .ifPresent(topic -> said.add(some(topic.things().size(), "team", "teams") + " with "
            + Facts.sum(topic, "members by side", "government")
            + " members of government and "
            + Facts.sum(topic, "members by side", "civilSociety") + " of civil society"));
    known(step, "leader-commitments")
        .ifPresent(topic -> said.add(
            some(topic.things().size(), "commitment of leaders", "commitments of leaders")));
  }

  private static void plans(StepEvaluation step, List<String> said) {
    known(step, "progress").ifPresent(topic -> {
      long all = topic.things().stream()
          .mapToLong(thing -> Facts.count(thing, "activities"))
          .sum();
      long overdue = topic.things().stream()
          .mapToLong(thing -> Facts.count(thing, "overdue"))
          .sum();
      said.add(some(topic.things().size(), "plan", "plans") + ", "
          + Facts.sum(topic, "activities by status", "done") + " of " + all
          + " activities done, " + overdue + " overdue");
    });
    known(step, "indicators")
        .ifPresent(topic -> said.add(some(topic.things().size(), "indicator", "indicators")));
  }

  private static void learning(StepEvaluation step, List<String> said) {
    known(step, "climate-change").ifPresent(topic -> {
      long rose = Facts.saying(topic, "direction", "above zero");
      long fell = Facts.saying(topic, "direction", "below zero");
      long open = Facts.saying(topic, "direction", "not detectable");
      said.add(
          rose + fell + open == 0
              ? "change of climate not released"
              : "climate: " + rose + " rose, " + fell + " fell, " + open + " not detectable");
    });
    known(step, "sessions")
        .ifPresent(topic -> said.add(some(topic.things().size(), "session", "sessions")));
    known(step, "lessons")
        .ifPresent(topic -> said.add(some(topic.things().size(), "lesson", "lessons")));
  }

  private static String some(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
