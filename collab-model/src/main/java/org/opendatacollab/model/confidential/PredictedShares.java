package org.opendatacollab.model.confidential;

import java.math.BigDecimal;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Share;

/**
 * How somebody expects the other side to divide. The shares add up to exactly 1.
 *
 * @param agree the share that agrees
 * @param disagree the share that disagrees
 * @param pass the share that does neither
 */
public record PredictedShares(Share agree, Share disagree, Share pass) implements Prediction {
  /**
   * Checks.
   *
   * @param agree the share that agrees
   * @param disagree the share that disagrees
   * @param pass the share that does neither
   * @throws IllegalArgumentException unless they add up to 1; the message does not show them
   */
  public PredictedShares {
    BigDecimal sum = agree.value().add(disagree.value()).add(pass.value());
    Checks.rule(
        sum.compareTo(BigDecimal.ONE) == 0,
        "shares-sum",
        "predicted shares must add up to exactly 1");
  }

  /** Returns the name of the type, never the shares. */
  @Override
  public String toString() {
    return "PredictedShares{}";
  }
}
