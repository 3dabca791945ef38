package org.opendatacollab.scoring.release;

import java.util.List;

/**
 * One cell in the {@link Ledger}: what was released, by which plan and method, from which answers. People stand in it only
 * inside digests. It belongs to the private store and never leaves with a release.
 */
public final class LedgerEntry {
  private final int index;
  private final String release;
  private final int position;
  private final int batchSize;
  private final String settings;
  private final String planDigest;
  private final ReleasedCell cell;
  private final List<String> triples;
  private final String answersDigest;
  private final String previousHash;
  private final String hash;

  LedgerEntry(
      int index,
      String release,
      int position,
      int batchSize,
      String settings,
      String planDigest,
      ReleasedCell cell,
      List<String> triples,
      String previousHash) {
    this.index = index;
    this.release = release;
    this.position = position;
    this.batchSize = batchSize;
    this.settings = settings;
    this.planDigest = planDigest;
    this.cell = cell;
    this.triples = List.copyOf(triples);
    this.answersDigest = new Digests().add(this.triples).hex();
    this.previousHash = previousHash;
    this.hash = new Digests().add(LedgerText.fields(this)).hex();
  }

  /**
   * Returns its place.
   *
   * @return the index, from 0
   */
  public int index() {
    return index;
  }

  /**
   * Returns the release that it belongs to; all cells of a wave are one release.
   *
   * @return such as {@code r1}
   */
  public String release() {
    return release;
  }

  int position() {
    return position;
  }

  int batchSize() {
    return batchSize;
  }

  /**
   * Returns the parameters of the release.
   *
   * @return such as {@code k=5 t=default pMax=0.9}
   */
  public String settings() {
    return settings;
  }

  /**
   * Returns the digest of the plan, without what is closed.
   *
   * @return 64 hexadecimal digits
   */
  public String planDigest() {
    return planDigest;
  }

  /**
   * Returns the wave of the cell.
   *
   * @return its id
   */
  public String wave() {
    return cell.wave();
  }

  /**
   * Returns the group of the cell.
   *
   * @return its id
   */
  public String group() {
    return cell.group();
  }

  /**
   * Returns what the cell measures.
   *
   * @return the measure
   */
  public Measure measure() {
    return cell.measure();
  }

  /** What was released. Not public: a ledger can be forged, so it must be no door to released values. */
  ReleasedCell cell() {
    return cell;
  }

  /**
   * Returns the digests of the (person, wave, item) triples of the answers that the cell used up, sorted.
   *
   * @return digests of 64 hexadecimal digits
   */
  List<String> triples() {
    return triples;
  }

  /**
   * Returns the digest over the sorted digests of the (person, wave, item) triples of its answers.
   *
   * @return 64 hexadecimal digits
   */
  public String answersDigest() {
    return answersDigest;
  }

  String previousHash() {
    return previousHash;
  }

  /**
   * Returns the digest of the entry, which covers the hash of the entry before it.
   *
   * @return 64 hexadecimal digits
   */
  public String hash() {
    return hash;
  }

  /** Returns index, release and place, without the outcome. */
  @Override
  public String toString() {
    return "LedgerEntry[" + index + ", " + release + ", " + wave() + "/" + group() + "/"
        + measure().id() + "]";
  }
}
