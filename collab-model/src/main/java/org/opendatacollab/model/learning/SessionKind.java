package org.opendatacollab.model.learning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.model.stakeholder.Side;

/** Who meets in a learning session. This is a closed list. */
public enum SessionKind {
  /** Both sides together. */
  JOINT(null),
  /** Government alone. */
  GOVERNMENT_ONLY(Side.GOVERNMENT),
  /** Civil society alone. */
  CIVIL_SOCIETY_ONLY(Side.CIVIL_SOCIETY),
  /** One action team. */
  TEAM(null);

  private final Optional<Side> side;

  SessionKind(@Nullable Side side) {
    this.side = Optional.ofNullable(side);
  }

  /**
   * Returns the side that meets alone.
   *
   * @return the side of a separate session; empty where both sides meet
   */
  public Optional<Side> side() {
    return side;
  }

  /**
   * Tells whether one side meets alone, so that it can say what it would not say before the other.
   *
   * @return true for {@link #GOVERNMENT_ONLY} and {@link #CIVIL_SOCIETY_ONLY}
   */
  public boolean isSeparate() {
    return side.isPresent();
  }
}
