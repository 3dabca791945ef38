package org.opendatacollab.model.learning;

import java.util.Optional;
import org.opendatacollab.model.stakeholder.Side;

/** What an item asks about, seen from who answers it. This is a closed list. */
public enum ItemFocus {
  /** How the two work together. */
  COLLABORATION,
  /** The side of who answers. */
  OWN_SIDE,
  /** The side across the table: civil society for government, government for civil society. */
  OTHER_SIDE,
  /** Government, whoever answers. */
  GOVERNMENT,
  /** Civil society, whoever answers. */
  CIVIL_SOCIETY;

  /**
   * Returns the side that an answer speaks of.
   *
   * @param respondent the side of who answers
   * @return the side; empty for the collaboration, and for the other side of who belongs to neither
   */
  public Optional<Side> sideSeenBy(Side respondent) {
    return switch (this) {
      case COLLABORATION -> Optional.empty();
      case OWN_SIDE -> Optional.of(respondent);
      case OTHER_SIDE -> across(respondent);
      case GOVERNMENT -> Optional.of(Side.GOVERNMENT);
      case CIVIL_SOCIETY -> Optional.of(Side.CIVIL_SOCIETY);
    };
  }

  private static Optional<Side> across(Side side) {
    return switch (side) {
      case GOVERNMENT -> Optional.of(Side.CIVIL_SOCIETY);
      case CIVIL_SOCIETY -> Optional.of(Side.GOVERNMENT);
      case OTHER -> Optional.empty();
    };
  }
}
