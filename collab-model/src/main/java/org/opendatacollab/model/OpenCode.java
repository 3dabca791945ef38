package org.opendatacollab.model;

/**
 * A code of an <em>open</em> list: the known codes are constants, and a code that this version does not know is kept as
 * given. (A code of a closed list is an {@code enum}; there, an unknown code is refused.)
 *
 * <p>A code has 1 to 64 characters: an ASCII letter, then letters, digits or one of {@code . _ : -}.
 */
public interface OpenCode {
  /** The rule, as a regular expression that a schema can use. */
  String PATTERN = "^[A-Za-z][A-Za-z0-9._:-]{0,63}$";

  /**
   * Returns the code as it stands in files.
   *
   * @return the code
   */
  String code();

  /**
   * Checks the form of a code.
   *
   * @param code the code
   * @return the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  static String check(String code) {
    boolean legal = !code.isEmpty() && code.length() <= 64;
    for (int i = 0; legal && i < code.length(); i++) {
      char c = code.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      legal = letter
          || (i > 0 && ((c >= '0' && c <= '9') || c == '.' || c == '_' || c == ':' || c == '-'));
    }
    Checks.check(
        legal,
        "code must be 1 to 64 ASCII letters, digits or . _ : - and start with a letter, got "
            + Checks.quoted(code));
    return code;
  }
}
