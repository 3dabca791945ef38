package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import org.opendatacollab.model.Checks;

/**
 * An identifier of an organisation in a register, such as {@code GB-CHC} and {@code 202918}.
 *
 * @param scheme the register, two or three upper-case letters, a hyphen, then upper-case letters and digits
 * @param code the code in the register
 */
public record OrganisationIdentifier(String scheme, String code) {
  /** The rule for schemes, as a regular expression that a schema can use. */
  public static final String SCHEME_PATTERN = "^[A-Z]{2,3}-[A-Z0-9]+$";

  /**
   * Checks.
   *
   * @param scheme the register
   * @param code the code in the register
   * @throws IllegalArgumentException if the scheme has another form or the code is blank
   */
  public OrganisationIdentifier {
    checkScheme(scheme);
    Checks.notBlank(Objects.requireNonNull(code, "code"), "code");
  }

  /**
   * Checks the form of a scheme.
   *
   * @param scheme the scheme
   * @return the scheme
   * @throws IllegalArgumentException if it has another form
   */
  public static String checkScheme(String scheme) {
    int dash = scheme.indexOf('-');
    boolean legal = (dash == 2 || dash == 3) && dash < scheme.length() - 1;
    for (int i = 0; legal && i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      legal = i == dash || (c >= 'A' && c <= 'Z') || (i > dash && c >= '0' && c <= '9');
    }
    Checks.check(legal, "scheme must be like 'GB-CHC' or 'XI-LEI', got " + Checks.quoted(scheme));
    return scheme;
  }
}
