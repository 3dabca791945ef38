package org.opendatacollab.model.learning;

/** What kind of thought a reflection is. This is a closed list. */
public enum ReflectionKind {
  /** What went well. */
  STRENGTH,
  /** What went badly. */
  WEAKNESS,
  /** What could be done better. */
  IMPROVEMENT,
  /** How the other side is seen, and how that changed. */
  PERCEPTION,
  /** How a future collaboration should be designed. */
  FUTURE_DESIGN
}
