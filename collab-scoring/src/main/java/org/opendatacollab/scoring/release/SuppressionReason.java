package org.opendatacollab.scoring.release;

import java.util.Arrays;
import java.util.Optional;
import org.opendatacollab.scoring.Reason;

/** Why a cell shows nothing. It depends on the plan and on how many answered, never on what they answered. */
public enum SuppressionReason {
  /** Fewer than {@code k} answered, or so few that every outcome would be an end of the scale. */
  TOO_FEW_RESPONDENTS("too-few-respondents"),
  /** The plan of the wave does not show it. */
  NOT_PLANNED("not-planned"),
  /** The wave or one of its sessions is still open. */
  EMBARGO("embargo"),
  /** Nobody of that side takes part. */
  MISSING_SIDE("missing-side");

  private final String code;

  SuppressionReason(String code) {
    this.code = code;
  }

  /**
   * Returns the code.
   *
   * @return such as {@code too-few-respondents}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the reason of a score that the cell leaves undefined.
   *
   * @return the same code as a reason
   */
  public Reason reason() {
    return new Reason(code);
  }

  /**
   * Returns the reason of a code.
   *
   * @param code such as {@code embargo}
   * @return the reason, or empty if there is none of that code
   */
  public static Optional<SuppressionReason> ofCode(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
