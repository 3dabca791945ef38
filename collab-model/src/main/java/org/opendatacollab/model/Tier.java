package org.opendatacollab.model;

/**
 * Who may read a text or a personal field, from least to most open. What belongs to a tier may be read at that tier and
 * at every less open one. This is a closed list.
 */
public enum Tier {
  /** Only those who organise the initiative. */
  ORGANISERS,
  /** The members of one side, as in a separate learning session. */
  SIDE,
  /** The partners of both sides. */
  PARTNERS,
  /** Everybody. */
  PUBLIC;

  /**
   * Tells whether a reader at a tier may read what belongs to this one.
   *
   * @param reader the tier of the reader; {@link #PUBLIC} is a reader from outside
   * @return true if this tier is at least as open as the reader's
   */
  public boolean readableAt(Tier reader) {
    return compareTo(reader) >= 0;
  }
}
