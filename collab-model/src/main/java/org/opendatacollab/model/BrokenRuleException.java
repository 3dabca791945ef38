package org.opendatacollab.model;

import java.util.Objects;

/**
 * Refuses the parts of one object because they break a rule that spans several of them. A reader reports the rule by its
 * id, at the place of the object.
 */
public final class BrokenRuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The id of the rule. */
  private final String rule;

  /**
   * Makes the exception.
   *
   * @param rule the id of the rule, one of those listed in {@code docs/format.md}
   * @param message name, rule and value
   */
  public BrokenRuleException(String rule, String message) {
    super(message);
    this.rule = Objects.requireNonNull(rule, "rule");
  }

  /**
   * Returns the id of the rule.
   *
   * @return the id
   */
  public String rule() {
    return rule;
  }
}
