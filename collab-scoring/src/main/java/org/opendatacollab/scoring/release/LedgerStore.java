package org.opendatacollab.scoring.release;

/**
 * Where a host keeps the ledger. {@link Releaser#release(ReleasePlan, ConfidentialAnswers, LedgerStore)} hands a release out
 * only after {@link #replace(String, Ledger)} has returned.
 */
public interface LedgerStore {
  /**
   * Reads the ledger.
   *
   * @return the ledger; {@link Ledger#empty()} only if the initiative has never released anything
   * @throws ReleaseRefusedException if it is missing, damaged or incomplete
   */
  Ledger load();

  /**
   * Puts a longer ledger in the place of the stored one, durably and as a whole, while no other process does the same.
   *
   * @param expectedHead the head hash that the stored ledger must still have
   * @param next the longer ledger
   * @throws ReleaseRefusedException if the stored ledger has another head by now; nothing is written then
   */
  void replace(String expectedHead, Ledger next);
}
