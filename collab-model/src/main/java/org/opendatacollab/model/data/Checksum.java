package org.opendatacollab.model.data;

import java.util.Objects;
import org.opendatacollab.model.Checks;

/**
 * A checksum of a file, by which a copy can be told from a changed one.
 *
 * @param algorithm how it is computed
 * @param value the checksum in hexadecimal digits, two for each byte
 */
public record Checksum(ChecksumAlgorithm algorithm, String value) {
  /** The rule for values, as a regular expression that a schema can use. */
  public static final String VALUE_PATTERN = "^([0-9a-fA-F]{2})+$";

  /**
   * Checks.
   *
   * @param algorithm how it is computed
   * @param value the checksum in hexadecimal digits, two for each byte
   * @throws IllegalArgumentException if the value is not made of pairs of hexadecimal digits
   */
  public Checksum {
    Objects.requireNonNull(algorithm, "algorithm");
    Objects.requireNonNull(value, "value");
    checkValue(value);
  }

  /**
   * Checks the form of a value.
   *
   * @param value the value
   * @return the value
   * @throws IllegalArgumentException if it is not made of pairs of hexadecimal digits
   */
  public static String checkValue(String value) {
    boolean legal = !value.isEmpty() && value.length() % 2 == 0;
    for (int i = 0; legal && i < value.length(); i++) {
      char c = value.charAt(i);
      legal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
    Checks.check(
        legal, "checksum must be pairs of hexadecimal digits, got " + Checks.quoted(value));
    return value;
  }
}
