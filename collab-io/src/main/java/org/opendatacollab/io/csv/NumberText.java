package org.opendatacollab.io.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Numbers as text, the same in every locale and on every Java version. The grammar is that of JSON with leading zeros
 * allowed: ASCII digits, a decimal point, an optional minus and exponent. So {@code NaN}, {@code 1d}, {@code 0x10},
 * {@code 1_000}, {@code +1}, digits of other scripts and decimal commas are no numbers.
 */
public final class NumberText {
  private static final int MAX_LENGTH = 100;
  private static final int MAX_EXPONENT_DIGITS = 3;

  private NumberText() {}

  /**
   * Returns the shortest decimal text that reads back as the same number: {@code 0.1}, {@code 3}, {@code 1.5E-9}.
   *
   * @param number the number
   * @return the text; minus zero gives {@code 0}
   * @throws IllegalArgumentException if it is not finite
   */
  public static String of(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("number must be finite, got " + number);
    }
    if (number == 0) {
      return "0";
    }
    // Double.toString gave other digits before Java 19, so it cannot be used where bytes must not
    // change.
    BigDecimal exact = new BigDecimal(number);
    BigDecimal shortest = exact;
    for (int digits = 1; digits <= 17; digits++) {
      shortest = exact.round(new MathContext(digits));
      if (shortest.doubleValue() == number) {
        break;
      }
    }
    shortest = shortest.stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    return exponent >= -7 && exponent < 17 ? shortest.toPlainString() : shortest.toString();
  }

  /**
   * Reads a number exactly.
   *
   * @param text the text
   * @return the number, or empty if the text is no number of this grammar, is longer than 100 characters, or is too large
   *     for a {@code double}
   */
  public static Optional<BigDecimal> parse(String text) {
    if (text.length() > MAX_LENGTH || !isNumber(text)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    return Double.isFinite(number.doubleValue()) ? Optional.of(number) : Optional.empty();
  }

  /** Whether the text is digits with an optional minus. */
  static boolean isInteger(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return start < text.length() && digits(text, start) == text.length();
  }

  private static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int at = digits(text, start);
    if (at == start) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = at + 1;
      at = digits(text, fraction);
      if (at == fraction) {
        return false;
      }
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < text.length()
          && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
        exponent++;
      }
      at = digits(text, exponent);
      if (at == exponent || at - exponent > MAX_EXPONENT_DIGITS) {
        return false;
      }
    }
    return at == text.length();
  }

  /** Where the ASCII digits from here on end. */
  private static int digits(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
