package org.opendatacollab.scoring.release;

import java.util.Arrays;
import java.util.Optional;
import org.opendatacollab.scoring.Method;

/** The statistics that may be released, one kind per cell. */
public enum ReleaseMethod {
  /** The mean of the answers, as a range; see {@link Codebook}. */
  INTERVAL_OF_MEAN("interval-of-mean@1", "mean"),
  /**
   * The share of favourable answers, as a range: answers recoded to 1 (favourable) and 0, then the {@link Codebook} of two
   * values. Its bound on probability (D3) also holds for the answers before recoding: all values that became 1, or 0, share
   * its probability, and a scale with a middle value has more values that become 0, so that 1 is less likely than the
   * codebook assumes.
   */
  FAVOURABLE_SHARE("favourable-share@1", "share");

  private final String id;
  private final String statistic;

  ReleaseMethod(String id, String statistic) {
    this.id = id;
    this.statistic = statistic;
  }

  /**
   * Returns the method with its version, as it is cited.
   *
   * @return such as {@code interval-of-mean@1}
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the numbers are.
   *
   * @return {@code mean} or {@code share}
   */
  public String statistic() {
    return statistic;
  }

  /**
   * Returns the method of scores computed by it.
   *
   * @return the method without parameters
   */
  public Method method() {
    return Method.of(id);
  }

  /**
   * Returns the method that publishes a statistic.
   *
   * @param statistic such as {@code mean}
   * @return the method, or empty if none does
   */
  public static Optional<ReleaseMethod> ofStatistic(String statistic) {
    return Arrays.stream(values())
        .filter(method -> method.statistic.equals(statistic))
        .findFirst();
  }

  static Optional<ReleaseMethod> ofId(String id) {
    return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
  }
}
