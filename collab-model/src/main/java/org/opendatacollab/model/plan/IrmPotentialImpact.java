package org.opendatacollab.model.plan;

/** How ambitious a commitment is, on the scale for plans before 2020. This is a closed list. */
public enum IrmPotentialImpact {
  /** It would make things worse; in early editions only. */
  WORSENS,
  /** It would keep things as they are. */
  NONE,
  /** A small step. */
  MINOR,
  /** A large step of limited reach. */
  MODERATE,
  /** It would change how things are done. */
  TRANSFORMATIVE
}
