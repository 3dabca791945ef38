package org.opendatacollab.model.data;

/**
 * The ten questions of the Open Data Barometer about one kind of data, in its order. This is a closed list. In files
 * they stand under their names ({@code machineReadable}); the barometer's own tables call them by the letters a to j.
 */
public enum OpennessQuestion {
  /** a: do the data exist? */
  EXISTS,
  /** b: are they available online from government in any form? */
  AVAILABLE,
  /** c: are they provided in formats that machines can read and others can reuse? */
  MACHINE_READABLE,
  /** d: are the machine-readable data available as a whole? */
  BULK,
  /** e: are they available free of charge? */
  FREE,
  /** f: are they openly licensed? */
  LICENSED,
  /** g: are they up to date? */
  UPDATED,
  /** h: is publication regular and likely to last? */
  SUSTAINABLE,
  /** i: was it easy to find information about them? */
  DISCOVERABLE,
  /** j: are there identifiers (URIs) for key elements? */
  LINKED;

  /**
   * Returns the letter that the barometer's tables use.
   *
   * @return a to j
   */
  public char letter() {
    return (char) ('a' + ordinal());
  }
}
