package org.opendatacollab.scoring.release;

import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.ANSWER_USED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.CELL_CHANGED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.LEDGER_BROKEN;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.METHOD_CHANGED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.PLAN_CHANGED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The history of all releases of an initiative: an append-only chain of entries, each covering the hash of the one before
 * (SHA-256). An immutable value; only {@link Releaser} appends, a wave at a time, and every instance has been verified.
 *
 * <p>It belongs to the private store and is written before the release is handed out. People stand in it only inside
 * digests; whoever holds it can still check whether a known person answered, so it is as private as the answers.
 *
 * <p>Its text ({@link #toText()}, {@link #parse(String)}) is canonical. First line {@code collab-release-ledger/1}; then one
 * line per cell with 17 fields separated by tabs: index, release, position/size of the batch, wave, parameters, digest of
 * the plan, group, measure, items, reversed items, method, scale, outcome ({@code shown n low high} in coded sums, or
 * {@code suppressed reason}), digests of the (person, wave, item) triples sorted, digest of these, previous hash, own hash;
 * last line {@code head}, count, head hash. Any other text is refused. A chain shows changed, dropped, swapped and forked
 * entries and a batch that was cut. Somebody who replaces the whole file by an older one is found only by comparing the head
 * with one kept elsewhere: {@link #requireHead(String)}.
 */
public final class Ledger {
  private static final String START = "0".repeat(64);
  private static final Ledger EMPTY = new Ledger(List.of());

  private final List<LedgerEntry> entries;

  private Ledger(List<LedgerEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Returns the ledger of an initiative that has released nothing.
   *
   * @return the empty ledger; a host whose ledger is missing must not start with it again
   */
  public static Ledger empty() {
    return EMPTY;
  }

  /**
   * Reads a ledger.
   *
   * @param text the text that {@link #toText()} wrote
   * @return the ledger
   * @throws ReleaseRefusedException if the text is damaged, cut or malformed, or breaks a rule of the ledger
   */
  public static Ledger parse(String text) {
    return LedgerText.parse(text);
  }

  static Ledger ofVerified(List<LedgerEntry> entries) {
    Ledger ledger = new Ledger(entries);
    ledger.verify();
    return ledger;
  }

  /**
   * Returns the text to store.
   *
   * @return the canonical text, ending with a line feed
   */
  public String toText() {
    return LedgerText.write(this);
  }

  /**
   * Returns the entries.
   *
   * @return oldest first
   */
  public List<LedgerEntry> entries() {
    return entries;
  }

  /**
   * Returns the hash that stands for the whole history.
   *
   * @return the hash of the last entry, or 64 zeros if there is none
   */
  public String headHash() {
    return entries.isEmpty() ? START : entries.get(entries.size() - 1).hash();
  }

  /**
   * Refuses a ledger that is not the expected one, such as an older copy or a fork.
   *
   * @param expected the head hash that was kept elsewhere
   * @return this
   * @throws ReleaseRefusedException if the head is another one
   */
  public Ledger requireHead(String expected) {
    if (!headHash().equals(expected)) {
      throw new ReleaseRefusedException(
          LEDGER_BROKEN, "the head of the ledger is not the one that was expected");
    }
    return this;
  }

  /**
   * Checks the whole history: indexes, chain, complete batches, one plan and one set of parameters per wave, no cell and no
   * answer twice.
   *
   * @throws ReleaseRefusedException if a check fails
   */
  public void verify() {
    String previous = START;
    Map<String, LedgerEntry> waves = new HashMap<>();
    Map<List<String>, LedgerEntry> cells = new HashMap<>();
    Set<String> triples = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      LedgerEntry entry = entries.get(i);
      String place = "entry " + i + " of the ledger";
      if (entry.index() != i || !entry.previousHash().equals(previous)) {
        throw new ReleaseRefusedException(LEDGER_BROKEN, place + " breaks the chain");
      }
      previous = entry.hash();
      checkBatch(i);
      ReleasedCell cell = entry.cell();
      LedgerEntry same =
          cells.putIfAbsent(List.of(cell.wave(), cell.group(), cell.measure().id()), entry);
      if (same != null) {
        throw new ReleaseRefusedException(
            same.answersDigest().equals(entry.answersDigest()) ? ANSWER_USED : CELL_CHANGED,
            place + " releases the cell of entry " + same.index() + " again");
      }
      for (String triple : entry.triples()) {
        if (!triples.add(triple)) {
          throw new ReleaseRefusedException(
              ANSWER_USED, place + " uses an answer that another cell has used");
        }
      }
      LedgerEntry first = waves.putIfAbsent(cell.wave(), entry);
      if (first != null && !first.planDigest().equals(entry.planDigest())) {
        throw new ReleaseRefusedException(PLAN_CHANGED, place + " has another plan than its wave");
      }
      if (first != null && !first.settings().equals(entry.settings())) {
        throw new ReleaseRefusedException(
            METHOD_CHANGED, place + " has other parameters than its wave");
      }
      if (first != null && !first.release().equals(entry.release())) {
        throw new ReleaseRefusedException(
            LEDGER_BROKEN, place + " releases a wave for a second time");
      }
    }
  }

  /** Each batch lists its cells from 1 to its size; it is of one wave, and the last one is complete. */
  private void checkBatch(int i) {
    LedgerEntry entry = entries.get(i);
    boolean last = i == entries.size() - 1 || entries.get(i + 1).position() == 1;
    boolean follows;
    if (entry.position() == 1) {
      follows = true;
    } else {
      follows = i > 0
          && entries.get(i - 1).position() == entry.position() - 1
          && entries.get(i - 1).batchSize() == entry.batchSize()
          && entries.get(i - 1).release().equals(entry.release())
          && entries.get(i - 1).wave().equals(entry.wave());
    }
    if (!follows || last != (entry.position() == entry.batchSize())) {
      throw new ReleaseRefusedException(
          LEDGER_BROKEN,
          "the release of entry " + i
              + " is not whole: the ledger was cut or a crash left it between states");
    }
  }

  /** Returns a ledger with one more release, the cells of one wave. */
  Ledger append(
      String settings, String planDigest, List<ReleasedCell> cells, List<List<String>> triples) {
    String release = "r" + (releases() + 1);
    List<LedgerEntry> longer = new ArrayList<>(entries);
    String previous = headHash();
    for (int i = 0; i < cells.size(); i++) {
      LedgerEntry entry = new LedgerEntry(
          entries.size() + i,
          release,
          i + 1,
          cells.size(),
          settings,
          planDigest,
          cells.get(i),
          triples.get(i),
          previous);
      longer.add(entry);
      previous = entry.hash();
    }
    return ofVerified(longer);
  }

  private long releases() {
    return entries.stream().filter(entry -> entry.position() == 1).count();
  }

  List<LedgerEntry> ofWave(String wave) {
    return entries.stream().filter(entry -> entry.wave().equals(wave)).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger that && headHash().equals(that.headHash());
  }

  @Override
  public int hashCode() {
    return headHash().hashCode();
  }

  /** Returns the number of entries. */
  @Override
  public String toString() {
    return "Ledger[entries=" + entries.size() + "]";
  }
}
