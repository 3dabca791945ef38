package org.opendatacollab.model.learning;

import java.util.List;
import java.util.Objects;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.stakeholder.Side;

/**
 * The people whose answers are shown as one number: those of a side, or of several sides taken together because one alone
 * would be too few.
 *
 * @param id the id, unique in its plan
 * @param sides the sides, at least one
 */
public record ReleaseGroup(ReleaseGroupId id, List<Side> sides) {
  /**
   * Checks.
   *
   * @param id the id
   * @param sides the sides
   * @throws IllegalArgumentException if there is no side
   */
  public ReleaseGroup {
    Objects.requireNonNull(id, "id");
    sides = List.copyOf(sides);
    Checks.check(!sides.isEmpty(), "release group must have at least one side");
  }

  /**
   * Returns a group.
   *
   * @param id the text of its id
   * @param sides the sides
   * @return the group
   */
  public static ReleaseGroup of(String id, Side... sides) {
    return new ReleaseGroup(new ReleaseGroupId(id), List.of(sides));
  }
}
