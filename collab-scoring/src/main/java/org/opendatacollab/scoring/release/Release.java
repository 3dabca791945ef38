package org.opendatacollab.scoring.release;

import java.util.Objects;

/**
 * The outcome of a request: what may be shown, and the ledger that must be stored before it is.
 *
 * @param view what may be shown
 * @param ledger the ledger to store; the same as before if the wave had been released already
 */
public record Release(ReleaseView view, Ledger ledger) {
  /**
   * Checks.
   *
   * @param view what may be shown
   * @param ledger the ledger to store
   */
  public Release {
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(ledger, "ledger");
  }
}
