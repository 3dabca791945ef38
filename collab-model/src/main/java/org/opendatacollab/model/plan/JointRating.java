package org.opendatacollab.model.plan;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.RatingScale;

/**
 * How well the sides work together, in a rating that the whole team agreed on aloud: for teams too small for a
 * confidential survey. It is no average of hidden answers, so nothing in it is confidential.
 *
 * @param scale the scale; more is better
 * @param rating the rating agreed
 * @param dissent what those who did not agree said, without their names
 */
public record JointRating(RatingScale scale, int rating, Optional<LocalizedText> dissent)
    implements CollaborationPulse {
  /**
   * Checks.
   *
   * @param scale the scale; more is better
   * @param rating the rating agreed
   * @param dissent what those who did not agree said, without their names
   * @throws IllegalArgumentException if the rating is not on the scale
   */
  public JointRating {
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(dissent, "dissent");
    Checks.rule(
        scale.contains(rating),
        Checks.OFF_SCALE,
        "joint rating must be on the scale " + scale + ", got " + rating);
  }
}
