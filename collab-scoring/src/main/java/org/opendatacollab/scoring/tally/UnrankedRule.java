package org.opendatacollab.scoring.tally;

/** What it means that a ballot leaves a candidate out. */
public enum UnrankedRule {
  /** Whoever is left out is tied with the others left out, below all that are ranked. */
  LAST,

  /** Nothing is known: ranked against unranked counts for nobody. */
  IGNORE
}
