package org.opendatacollab.scoring.comparison;

/** What the signed-rank test does with pairs that did not change. */
public enum ZeroDifferences {
  /** Drops them before ranking. */
  WILCOXON,
  /** Ranks them as the smallest, then drops them, so that many of them weaken the evidence less. */
  PRATT
}
