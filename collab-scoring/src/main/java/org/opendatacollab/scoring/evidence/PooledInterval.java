package org.opendatacollab.scoring.evidence;

/** How the confidence interval of a pooled effect is found. */
public enum PooledInterval {
  /** By the normal distribution, as if the variance between studies were known. */
  NORMAL,

  /** By Hartung and Knapp (2001): the standard error from how the effects scatter, with t of k - 1. */
  HARTUNG_KNAPP
}
