package org.opendatacollab.model.plan;

/** How ambitious a commitment is, on the scale for plans of 2020 and later. This is a closed list. */
public enum IrmPotentialForResults {
  /** It carries on what is done already, without clear added value. */
  UNCLEAR,
  /** A positive change that stands alone, such as a website, a release of data, a training or a pilot. */
  MODEST,
  /** It could change rules, practices or institutions of a field of policy, across government. */
  SUBSTANTIAL
}
