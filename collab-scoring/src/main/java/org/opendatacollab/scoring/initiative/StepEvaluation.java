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
}
