package org.opendatacollab.io.json;

/**
 * How large a document may be. What is larger is refused with the rule {@code limit} before it can do harm.
 *
 * @param maxBytes the longest document, in bytes
 * @param maxDepth the deepest nesting of objects and arrays
 * @param maxTextLength the longest text, in characters
 * @param maxNumberLength the longest number, in characters
 * @param maxProblems how many problems are listed before the reader gives up
 */
public record Limits(
    int maxBytes, int maxDepth, int maxTextLength, int maxNumberLength, int maxProblems) {
  /** 64 MiB, 100 levels, texts of a million characters, numbers of 100, and 1,000 problems. */
  public static final Limits DEFAULT = new Limits(64 << 20, 100, 1_000_000, 100, 1_000);

  /**
   * Checks.
   *
   * @param maxBytes the longest document
   * @param maxDepth the deepest nesting, at most 500 so that no stack overflows
   * @param maxTextLength the longest text
   * @param maxNumberLength the longest number
   * @param maxProblems how many problems are listed
   * @throws IllegalArgumentException if one is not positive or the depth exceeds 500
   */
  public Limits {
    for (int limit : new int[] {maxBytes, maxDepth, maxTextLength, maxNumberLength, maxProblems}) {
      if (limit < 1) {
        throw new IllegalArgumentException("a limit must be 1 or more, got " + limit);
      }
    }
    if (maxDepth > 500) {
      throw new IllegalArgumentException("maxDepth must be at most 500, got " + maxDepth);
    }
  }
}
