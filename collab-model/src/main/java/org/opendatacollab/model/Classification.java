package org.opendatacollab.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A code of some classification, such as COFOG 07.4, SDG 3.3 or the EU theme HEAL. Any scheme is taken.
 *
 * @param scheme the classification, such as {@code COFOG}, {@code SDG}, {@code EU-THEME} or {@code OGP-POLICY-AREA}
 * @param code the code in it
 * @param label what the code means
 */
public record Classification(String scheme, String code, Optional<LocalizedText> label) {
  /**
   * Checks.
   *
   * @param scheme the classification
   * @param code the code in it
   * @param label what the code means
   * @throws IllegalArgumentException if scheme or code is blank
   */
  public Classification {
    Checks.notBlank(Objects.requireNonNull(scheme, "scheme"), "scheme");
    Checks.notBlank(Objects.requireNonNull(code, "code"), "code");
    Objects.requireNonNull(label, "label");
  }

  /**
   * Returns a code without a label.
   *
   * @param scheme the classification
   * @param code the code in it
   * @return the classification
   */
  public static Classification of(String scheme, String code) {
    return new Classification(scheme, code, Optional.empty());
  }
}
