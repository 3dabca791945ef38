package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * The generation of rules by which the Independent Reporting Mechanism of the Open Government Partnership coded a
 * commitment, which says what scales it used. An open list.
 *
 * @param code the code as it stands in files
 */
public record IrmEdition(String code) implements OpenCode {
  /** Plans before 2020: potential impact, and whether it opened government. */
  public static final IrmEdition BEFORE_2020 = new IrmEdition("before-2020");

  /** Plans of 2020: potential for results, and whether it opened government. */
  public static final IrmEdition FROM_2020 = new IrmEdition("from-2020");

  /** Plans of 2021 and later: potential for results, and early results. */
  public static final IrmEdition FROM_2021 = new IrmEdition("from-2021");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public IrmEdition {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
