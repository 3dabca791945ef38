package org.opendatacollab.model.confidential;

import java.util.Objects;
import org.opendatacollab.model.forum.ClaimId;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;

/**
 * What a person thinks that a side, usually the other one, thinks of a claim. Set against what that side really thinks,
 * it shows the perception gap.
 *
 * @param claim the claim of the initiative
 * @param by the person of the initiative who predicts
 * @param about the side whose answer is predicted
 * @param prediction the answer that the person expects
 */
public record PredictedPosition(ClaimId claim, PersonId by, Side about, Prediction prediction) {
  /**
   * Checks.
   *
   * @param claim the claim
   * @param by who predicts
   * @param about the side whose answer is predicted
   * @param prediction the answer that is expected
   */
  public PredictedPosition {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(prediction, "prediction");
  }

  /** Returns the claim, never who predicts what. */
  @Override
  public String toString() {
    return "PredictedPosition{claim=" + claim + "}";
  }
}
