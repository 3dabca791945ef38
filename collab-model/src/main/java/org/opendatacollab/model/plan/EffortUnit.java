package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * A unit of effort. An open list.
 *
 * @param code the code as it stands in files
 */
public record EffortUnit(String code) implements OpenCode {
  /** Hours of one person. */
  public static final EffortUnit PERSON_HOURS = new EffortUnit("personHours");

  /** Working days of one person. */
  public static final EffortUnit PERSON_DAYS = new EffortUnit("personDays");

  /** Working months of one person. */
  public static final EffortUnit PERSON_MONTHS = new EffortUnit("personMonths");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public EffortUnit {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
