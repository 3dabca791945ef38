package org.opendatacollab.model.data;

import java.util.Objects;
import org.opendatacollab.model.Checks;

/**
 * An IANA media type without parameters, such as {@code text/csv}; its names follow RFC 6838, section 4.2.
 *
 * @param value type and subtype, with a slash between
 */
public record MediaType(String value) {
  /** The rule, as a regular expression that a schema can use. */
  public static final String PATTERN =
      "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$";

  /**
   * Checks.
   *
   * @param value type and subtype, with a slash between
   * @throws IllegalArgumentException if it has another form
   */
  public MediaType {
    Objects.requireNonNull(value, "value");
    Checks.check(
        isMediaType(value), "media type must be like 'text/csv', got " + Checks.quoted(value));
  }

  private static boolean isMediaType(String value) {
    int slash = value.indexOf('/');
    return slash > 0 && isName(value.substring(0, slash)) && isName(value.substring(slash + 1));
  }

  private static boolean isName(String name) {
    boolean legal = !name.isEmpty() && name.length() <= 127;
    for (int i = 0; legal && i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      legal = letterOrDigit || (i > 0 && "!#$&^_.+-".indexOf(c) >= 0);
    }
    return legal;
  }

  /** Returns type and subtype. */
  @Override
  public String toString() {
    return value;
  }
}
