package org.opendatacollab.model.issue;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * By which rule a decision was taken. An open list.
 *
 * @param code the code as it stands in files
 */
public record DecisionRule(String code) implements OpenCode {
  /** All agree. */
  public static final DecisionRule CONSENSUS = new DecisionRule("consensus");

  /** Nobody objects, or every objection was answered with reasons and withdrawn. */
  public static final DecisionRule CONSENT = new DecisionRule("consent");

  /** More than half agree. */
  public static final DecisionRule MAJORITY = new DecisionRule("majority");

  /** The result of a prioritisation round, by the method that it names. */
  public static final DecisionRule VOTE = new DecisionRule("vote");

  /** The facilitator decided after hearing everybody. */
  public static final DecisionRule FACILITATOR = new DecisionRule("facilitator");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public DecisionRule {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
