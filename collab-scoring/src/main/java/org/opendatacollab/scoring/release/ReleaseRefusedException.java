package org.opendatacollab.scoring.release;

import java.util.Locale;

/** Refuses a release, because it would break the policy. The message names rule and place, never a person or an answer. */
public final class ReleaseRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The rule that a request would break. */
  public enum Rule {
    /** The wave or one of its sessions is still open. */
    EMBARGO,
    /** The wave was released by another plan. */
    PLAN_CHANGED,
    /** The wave was released with another method or other parameters. */
    METHOD_CHANGED,
    /** An answer was used by another published number. */
    ANSWER_USED,
    /** The ledger has the cell already, with other answers. */
    CELL_CHANGED,
    /** The ledger is damaged, incomplete, or not the one that was expected. */
    LEDGER_BROKEN
  }

  /** Which rule. */
  private final Rule rule;

  ReleaseRefusedException(Rule rule, String message) {
    super("refused (" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-') + "): " + message);
    this.rule = rule;
  }

  /**
   * Returns which rule.
   *
   * @return the rule
   */
  public Rule rule() {
    return rule;
  }
}
