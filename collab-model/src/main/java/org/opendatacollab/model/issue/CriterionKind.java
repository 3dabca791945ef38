package org.opendatacollab.model.issue;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * What a criterion of prioritisation asks. An open list.
 *
 * @param code the code as it stands in files
 */
public record CriterionKind(String code) implements OpenCode {
  /** How much people care about the issue. */
  public static final CriterionKind IMPORTANCE = new CriterionKind("importance");

  /** How far data can help with it. */
  public static final CriterionKind DATA_AMENABILITY = new CriterionKind("dataAmenability");

  /** How far the partners can change it with what they have. */
  public static final CriterionKind FEASIBILITY = new CriterionKind("feasibility");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public CriterionKind {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}
