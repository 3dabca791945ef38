package org.opendatacollab.model.plan;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.Standing;

/**
 * The skill of a group before and after a training, as means over the group. Nothing here names a person.
 *
 * @param topic the skill, if one topic alone was tested
 * @param side the side of the group; empty if both are in it
 * @param standing the standing of the group; empty if it is mixed
 * @param scale the scale of both means
 * @param before the mean before
 * @param after the mean after
 */
public record SkillChange(
    Optional<TrainingTopic> topic,
    Optional<Side> side,
    Optional<Standing> standing,
    RatingScale scale,
    Optional<SkillLevel> before,
    Optional<SkillLevel> after) {
  /**
   * Checks.
   *
   * @param topic the skill, if one topic alone was tested
   * @param side the side of the group; empty if both are in it
   * @param standing the standing of the group; empty if it is mixed
   * @param scale the scale of both means
   * @param before the mean before
   * @param after the mean after
   * @throws IllegalArgumentException if a mean is not on the scale
   */
  public SkillChange {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    onScale(before, scale, "before");
    onScale(after, scale, "after");
  }

  private static void onScale(Optional<SkillLevel> level, RatingScale scale, String name) {
    level.ifPresent(at -> Checks.rule(
        at.mean().compareTo(Quantity.of(scale.min())) >= 0
            && at.mean().compareTo(Quantity.of(scale.max())) <= 0,
        Checks.OFF_SCALE,
        "mean " + name + " must be on the scale " + scale + ", got " + at.mean()));
  }
}
