package org.opendatacollab.scoring.network;

/** Whether a tie goes from one node to the other or is shared by both. */
public enum TieDirection {
  /** A tie goes from its first node to its second, as "asks for advice". */
  DIRECTED,
  /** A tie is between its two nodes, as "meets with". */
  UNDIRECTED
}
