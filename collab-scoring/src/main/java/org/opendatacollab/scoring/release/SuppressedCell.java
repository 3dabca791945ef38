package org.opendatacollab.scoring.release;

import java.util.Objects;
import java.util.Optional;

/** A cell that shows nothing, not even how many answered. */
public final class SuppressedCell implements ReleasedCell {
  private final String wave;
  private final String group;
  private final Measure measure;
  private final SuppressionReason reason;

  SuppressedCell(String wave, String group, Measure measure, SuppressionReason reason) {
    this.wave = wave;
    this.group = group;
    this.measure = measure;
    this.reason = reason;
  }

  @Override
  public String wave() {
    return wave;
  }

  @Override
  public String group() {
    return group;
  }

  @Override
  public Measure measure() {
    return measure;
  }

  /**
   * Returns why.
   *
   * @return the reason
   */
  public SuppressionReason reason() {
    return reason;
  }

  @Override
  public Optional<ShownCell> shown() {
    return Optional.empty();
  }

  @Override
  public Optional<SuppressionReason> suppressed() {
    return Optional.of(reason);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SuppressedCell that
        && wave.equals(that.wave)
        && group.equals(that.group)
        && measure.equals(that.measure)
        && reason == that.reason;
  }

  @Override
  public int hashCode() {
    return Objects.hash(wave, group, measure, reason);
  }

  /** Returns place and reason, such as {@code w1/cso/q1: too-few-respondents}. */
  @Override
  public String toString() {
    return wave + "/" + group + "/" + measure.id() + ": " + reason.code();
  }
}
