package org.opendatacollab.model.learning;

/** When in the collaboration a survey is made. This is a closed list. */
public enum WaveKind {
  /** Before it begins. */
  BASELINE,
  /** A short one on the way. */
  PULSE,
  /** At its end. */
  ENDLINE
}
