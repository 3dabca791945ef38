package org.opendatacollab.model.learning;

import java.util.Objects;
import org.opendatacollab.model.Checks;

/**
 * The method by which answers leave the confidential records, such as {@code interval-of-mean@1}. An open list: a method
 * that this version does not know is kept as given, and whoever is asked to release by it refuses.
 *
 * @param methodId lower-case words with hyphens between them, then {@code @} and the version of the method
 */
public record ReleaseStatistic(String methodId) {
  /** The rule, as a regular expression that a schema can use. */
  public static final String PATTERN = "^[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$";

  /** The bin that the mean of the answers lies in: deterministic, and safe whatever the answers are. */
  public static final ReleaseStatistic INTERVAL_OF_MEAN =
      new ReleaseStatistic("interval-of-mean@1");

  /**
   * Checks the form.
   *
   * @param methodId name and version of the method
   * @throws IllegalArgumentException if it has another form
   */
  public ReleaseStatistic {
    Objects.requireNonNull(methodId, "methodId");
    Checks.check(
        methodId.matches(PATTERN),
        "statistic must be like interval-of-mean@1, got " + Checks.quoted(methodId));
  }

  /** Returns the id of the method. */
  @Override
  public String toString() {
    return methodId;
  }
}
