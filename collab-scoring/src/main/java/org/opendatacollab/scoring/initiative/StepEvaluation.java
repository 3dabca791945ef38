package org.opendatacollab.scoring.initiative;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.guide.Finding;
import org.opendatacollab.model.guide.RuleResult;
import org.opendatacollab.scoring.Estimate;

/**
 * What an evaluation says of one step of the guide.
 *
 * @param step the step
 * @param fidelity the share of applicable rules that are met, undefined where none applies
 * @param topics what is known of it, in the order in which people ask
 * @param rules the outcome of every rule of the step
 */
public record StepEvaluation(
    GuideStep step, Estimate fidelity, List<Topic> topics, List<RuleResult> rules) {
  /**
   * Checks and copies.
   *
   * @param step the step
   * @param fidelity the share of applicable rules that are met
   * @param topics what is known
   * @param rules the outcome of every rule
   */
  public StepEvaluation {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(fidelity, "fidelity");
    topics = List.copyOf(topics);
    rules = List.copyOf(rules);
  }

  /**
   * Returns the findings.
   *
   * @return the cases in which rules are not met, in the order of the rules
   */
  public List<Finding> findings() {
    return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
  }

  /**
   * Finds a topic.
   *
   * @param id its id
   * @return the topic, or empty
   */
  public Optional<Topic> topic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /**
   * Finds one score.
   *
   * @param topic the id of the topic, such as {@code consensus}
   * @param thing the id of the thing in it, such as {@code round-1/issue-2}
   * @param idAtVersion the method, such as {@code consensus/group-informed/standard@1}
   * @return the estimate, or empty if the step does not speak of the thing or that method was not used
   */
  public Optional<Estimate> estimate(String topic, String thing, String idAtVersion) {
    return topic(topic).flatMap(one -> one.thing(thing)).flatMap(one -> one.estimate(idAtVersion));
  }
}
