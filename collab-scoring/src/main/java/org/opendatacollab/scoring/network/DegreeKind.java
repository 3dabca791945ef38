package org.opendatacollab.scoring.network;

/** Which ties of a node are counted. */
public enum DegreeKind {
  /** All: in a directed network, those that it receives and those that it sends. */
  TOTAL,
  /** Those that it receives; only in directed networks. */
  IN,
  /** Those that it sends; only in directed networks. */
  OUT
}
