package org.opendatacollab.model;

import java.util.Objects;

/**
 * An ISO 3166-1 alpha-2 code of a country, such as {@code ID}. Its form is checked, not whether the country exists.
 *
 * @param code two upper-case letters
 */
public record CountryCode(String code) {
  /** The rule, as a regular expression that a schema can use. */
  public static final String PATTERN = "^[A-Z]{2}$";

  /**
   * Checks the form.
   *
   * @param code two upper-case letters
   * @throws IllegalArgumentException if it has another form
   */
  public CountryCode {
    Objects.requireNonNull(code, "code");
    boolean legal = code.length() == 2 && isUpper(code.charAt(0)) && isUpper(code.charAt(1));
    Checks.check(
        legal, "country must be two upper-case letters of ISO 3166-1, got " + Checks.quoted(code));
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
