package org.opendatacollab.model;

import java.util.Objects;

/**
 * A web or mail address that a page may show as a link: {@code http}, {@code https} or {@code mailto} and nothing else,
 * in ASCII without spaces, quotes or angle brackets (others are percent-encoded), at most {@value #MAX_LENGTH}
 * characters. It is kept as given and never opened by this library.
 *
 * @param value the address
 */
public record Link(String value) {
  /** The longest address, in characters. */
  public static final int MAX_LENGTH = 2000;

  /** The rule, as a regular expression that a schema can use. */
  public static final String PATTERN = "^(https?://|mailto:)[!#-;=?-\\[\\]_a-z~]+$";

  /**
   * Checks the address.
   *
   * @param value the address
   * @throws IllegalArgumentException if it is not such an address
   */
  public Link {
    Objects.requireNonNull(value, "value");
    int start = value.startsWith("https://")
        ? 8
        : value.startsWith("http://") ? 7 : value.startsWith("mailto:") ? 7 : value.length();
    boolean legal = start < value.length() && value.length() <= MAX_LENGTH;
    for (int i = start; legal && i < value.length(); i++) {
      char c = value.charAt(i);
      legal = c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
    }
    Checks.check(
        legal,
        "link must be an http, https or mailto address in ASCII, got " + Checks.quoted(value));
  }

  /**
   * Returns an address.
   *
   * @param value the address
   * @return the link
   * @throws IllegalArgumentException if it is not an http, https or mailto address
   */
  public static Link of(String value) {
    return new Link(value);
  }

  /** Returns the address. */
  @Override
  public String toString() {
    return value;
  }
}
