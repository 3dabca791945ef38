package org.opendatacollab.model.data;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * What keeps data from being opened. An open list.
 *
 * @param code the code as it stands in files
 */
public record BarrierKind(String code) implements OpenCode {
  /** They tell of persons. */
  public static final BarrierKind PERSONAL_DATA = new BarrierKind("personalData");

  /** A law, a contract or a rule forbids it. */
  public static final BarrierKind LEGAL = new BarrierKind("legal");

  /** They are on paper. */
  public static final BarrierKind NOT_DIGITISED = new BarrierKind("notDigitised");

  /** Nobody collects them. */
  public static final BarrierKind NOT_COLLECTED = new BarrierKind("notCollected");

  /** The holder lacks people or skills. */
  public static final BarrierKind CAPACITY = new BarrierKind("capacity");

  /** The holder lacks money, or lives on selling them. */
  public static final BarrierKind COST = new BarrierKind("cost");

  /** It is unclear, or disputed, who may decide. */
  public static final BarrierKind OWNERSHIP = new BarrierKind("ownership");

  /** The holder does not trust them enough to show them. */
  public static final BarrierKind QUALITY = new BarrierKind("quality");

  /** The holder does not want to. */
  public static final BarrierKind WILL = new BarrierKind("will");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public BarrierKind {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
